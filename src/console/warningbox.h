// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Penumbra::Console {

/// A text that nobody should overlook, with the desktop's warning icon beside it. Hidden while there is none.
class WarningBox : public QWidget
{
    Q_OBJECT

public:
    explicit WarningBox(QWidget *parent = nullptr);

    /// Plain text; empty hides it.
    void setText(const QString &text);
    QLabel *label() const { return m_text; }

private:
    QLabel *m_text;
};

} // namespace Penumbra::Console
