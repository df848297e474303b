// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Penumbra::Console {

/// Asks before something that has a price. Enter gives up; where much is lost a name has to be typed first.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString question; ///< one sentence
        QString price; ///< what it costs, and what is lost
        QString accept; ///< what the button says, with a mnemonic
        QString typed {}; ///< what has to be typed; empty: nothing
        QString instead {}; ///< a better way; empty: none. Its button comes first
    };
    ConfirmDialog(const Question &question, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The better way was chosen.
    void insteadChosen();

private:
    void update(const QString &wanted);

    QLineEdit *m_typed = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace Penumbra::Console
