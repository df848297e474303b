// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Penumbra::Cli {

/// penumbractl system add HOST: probes, signs in, shows what is there, and remembers it, read-only.
class SystemAddCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SystemAddCommand)

public:
    QString name() const override { return QStringLiteral("system add"); }
    QString arguments() const override { return QStringLiteral("HOST"); }
    QString summary() const override { return tr("Make a storage system known, read-only."); }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

/// penumbractl system list
class SystemListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SystemListCommand)

public:
    QString name() const override { return QStringLiteral("system list"); }
    QString arguments() const override { return {}; }
    QString summary() const override { return tr("List the known storage systems."); }
    void addOptions(QCommandLineParser &) const override { }
    Task<int> run(CommandContext context) override;
};

/// penumbractl system set NAME
class SystemSetCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SystemSetCommand)

public:
    QString name() const override { return QStringLiteral("system set"); }
    QString arguments() const override { return QStringLiteral("NAME"); }
    QString summary() const override { return tr("Change what is known of a storage system, or allow changes there."); }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

/// penumbractl system remove NAME
class SystemRemoveCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SystemRemoveCommand)

public:
    QString name() const override { return QStringLiteral("system remove"); }
    QString arguments() const override { return QStringLiteral("NAME"); }
    QString summary() const override { return tr("Forget a storage system."); }
    void addOptions(QCommandLineParser &) const override { }
    Task<int> run(CommandContext context) override;
};

/// penumbractl system refresh [NAME...]
class SystemRefreshCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SystemRefreshCommand)

public:
    QString name() const override { return QStringLiteral("system refresh"); }
    QString arguments() const override { return QStringLiteral("[NAME...]"); }
    QString summary() const override { return tr("Query storage systems and say what changed since the last time."); }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

} // namespace Penumbra::Cli
