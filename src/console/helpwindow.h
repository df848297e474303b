// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace Penumbra::Console {

/// The documents that come with Penumbra, to read and to search.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

private:
    void open(int row);

    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace Penumbra::Console
