// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace Penumbra::Console {

/// A plain text that is as high as its lines need, to be selected and copied. Unlike a QLabel it breaks anywhere rather than be cut off, as
/// paths and GUIDs have to.
class FactText : public QTextEdit
{
    Q_OBJECT

public:
    explicit FactText(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Penumbra::Console
