// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Penumbra::Console {

/// What the signs on the map mean: a row of them with a word each, or several rows where there is no room for one.
class NamespaceLegend : public QWidget
{
    Q_OBJECT

public:
    explicit NamespaceLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Of each sign with its word.
    QList<QRect> places(int width) const;
};

} // namespace Penumbra::Console
