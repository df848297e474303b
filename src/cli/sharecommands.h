// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Penumbra::Cli {

/// penumbractl share list SERVER
class ShareListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShareListCommand)

public:
    QString name() const override { return QStringLiteral("share list"); }
    QString arguments() const override { return QStringLiteral("SERVER"); }
    QString summary() const override { return tr("List a file server's shares and the copies exposed on it."); }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

/// penumbractl share check UNC...: never calls SetContext, so it disturbs no set.
class ShareCheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShareCheckCommand)

public:
    QString name() const override { return QStringLiteral("share check"); }
    QString arguments() const override { return QStringLiteral("UNC..."); }
    QString summary() const override
    {
        return tr("Check whether shares can be shadow copied: reachability, sign-in, rights, FSRVP version, support.");
    }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

} // namespace Penumbra::Cli
