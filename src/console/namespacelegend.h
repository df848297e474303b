// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Penumbra::Console {

/// What the signs on the map mean: a row of them with a word each. It wraps nothing: what does not fit is left out at the end.
class NamespaceLegend : public QWidget
{
    Q_OBJECT

public:
    explicit NamespaceLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Penumbra::Console
