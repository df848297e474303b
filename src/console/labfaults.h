// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/labrows.h"
#include "console/labwatch.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LabFaults;
}

namespace Penumbra::Console {

class TableView;

/// The faults of a reference server: those that wait, and a form for another.
class LabFaults : public QWidget
{
    Q_OBJECT

public:
    LabFaults(Workbench &workbench, LabWatch &watch, QWidget *parent = nullptr);
    ~LabFaults() override;

Q_SIGNALS:
    /// Run the program with these words.
    void wanted(const QStringList &words);

private:
    void show();
    void updateForm();
    void setFault();
    void clearFaults();
    QString action() const;
    QString svm() const;

    LabWatch &m_watch;
    std::unique_ptr<Ui::LabFaults> m_ui;
    RowModel<LabFault, int> m_model;
    TableView *m_table;
};

} // namespace Penumbra::Console
