// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/page.h"
#include "console/rowmodel.h"

namespace Penumbra::Console {

class TableView;

/// One machine as the table shows it.
struct MachineRow
{
    ObjectId id;
    QString name;
    QString share;
    QString configuration; ///< UNC
    QString version;
    int disks = 0;
    int checkpoints = 0;
    int findings = 0; ///< not accepted
    bool saved = false;
    bool isLab = false; ///< on a reference server
    bool operator==(const MachineRow &) const = default;
};

/// The machines on the shares that were looked at.
class MachinesPage : public Page
{
    Q_OBJECT

public:
    explicit MachinesPage(Workbench &workbench, QWidget *parent = nullptr);
    void reveal(const ObjectId &object) override;

protected:
    void scopeChanged() override;

private:
    void show();

    RowModel<MachineRow, ObjectId> m_model;
    TableView *m_table;
};

} // namespace Penumbra::Console
