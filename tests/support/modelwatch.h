// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModelTester>
#include <QAbstractItemView>

namespace Penumbra::Test {

/// Has Qt check every model of Penumbra's that is shown in a window, from now on: a model that breaks its promises fails the test.
inline void watchModels(const QWidget &window)
{
    const QList<QAbstractItemView *> views = window.findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        QAbstractItemModel *model = view->model();
        if (!model || !QByteArrayView(model->metaObject()->className()).startsWith("Penumbra::"))
            continue; // Qt's own, some of which do not bear it
        if (!model->findChild<QAbstractItemModelTester *>())
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    }
}

} // namespace Penumbra::Test
