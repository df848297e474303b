// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Penumbra::Cli {

/// The machines whose configuration lies on shares.
class VmListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VmListCommand)

public:
    QString name() const override { return QStringLiteral("vm list"); }
    QString arguments() const override { return QStringLiteral("[SHARE...]"); }
    QString summary() const override { return tr("list the machines on shares"); }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

/// One machine with every file of its, by GUID or name.
class VmShowCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VmShowCommand)

public:
    QString name() const override { return QStringLiteral("vm show"); }
    QString arguments() const override { return QStringLiteral("MACHINE [SHARE...]"); }
    QString summary() const override { return tr("show a machine, by GUID or name, and every file of its"); }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

} // namespace Penumbra::Cli
