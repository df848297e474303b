// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Penumbra::Cli {

/// penumbractl restore SOURCE...
class RestoreCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)

public:
    QString name() const override { return QStringLiteral("restore"); }
    QString arguments() const override { return QStringLiteral("SOURCE..."); }
    QString summary() const override
    {
        return tr("Bring machines, folders or files back from an exposed share or a previous version.");
    }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

/// penumbractl restore list
class RestoreListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RestoreListCommand)

public:
    QString name() const override { return QStringLiteral("restore list"); }
    QString arguments() const override { return {}; }
    QString summary() const override
    {
        return tr(
            "List restores that are unfinished, whose machines must not be started, and what restores set aside.");
    }
    void addOptions(QCommandLineParser &) const override { }
    Task<int> run(CommandContext context) override;
};

/// penumbractl restore discard RESTORE
class RestoreDiscardCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RestoreDiscardCommand)

public:
    QString name() const override { return QStringLiteral("restore discard"); }
    QString arguments() const override { return QStringLiteral("RESTORE"); }
    QString summary() const override { return tr("Remove what a restore set aside."); }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

} // namespace Penumbra::Cli
