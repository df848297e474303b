// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/page.h"

class QComboBox;
class QLineEdit;

namespace Penumbra::Console {

class TableView;

/// The log of this console: when, how serious, from where, what. Filtered, copied, exported.
class LogPage : public Page
{
    Q_OBJECT

public:
    explicit LogPage(Workbench &workbench, QWidget *parent = nullptr);
    bool followsSelection() const override { return false; }

private:
    void showCount();
    void showLevel();

    QLineEdit *m_filter;
    QComboBox *m_level;
    TableView *m_table;
};

} // namespace Penumbra::Console
