// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Penumbra::Cli {

/// penumbractl disk info FILE|UNC...
class DiskInfoCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiskInfoCommand)

public:
    QString name() const override { return QStringLiteral("disk info"); }
    QString arguments() const override { return QStringLiteral("FILE|UNC..."); }
    QString summary() const override
    {
        return tr("Show what virtual disks (VHD, VHDX, AVHD, AVHDX, VHDS) are, with their chains of parents.");
    }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

/// penumbractl disk check FILE|UNC...: changes nothing.
class DiskCheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiskCheckCommand)

public:
    QString name() const override { return QStringLiteral("disk check"); }
    QString arguments() const override { return QStringLiteral("FILE|UNC..."); }
    QString summary() const override
    {
        return tr("Check all tables of virtual disks, and that their parents are there.");
    }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

} // namespace Penumbra::Cli
