// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Penumbra::Cli {

/// penumbractl shadow create UNC...
class ShadowCreateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShadowCreateCommand)

public:
    QString name() const override { return QStringLiteral("shadow create"); }
    QString arguments() const override { return QStringLiteral("UNC..."); }
    QString summary() const override
    {
        return tr(
            "Make a shadow copy set of shares on one or several servers; deleted at the end unless --keep is given.");
    }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

/// penumbractl shadow list
class ShadowListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShadowListCommand)

public:
    QString name() const override { return QStringLiteral("shadow list"); }
    QString arguments() const override { return {}; }
    QString summary() const override
    {
        return tr(
            "List the shadow copy sets this computer's journal knows; with --server, the copies a server exposes.");
    }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

/// penumbractl shadow show SET
class ShadowShowCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShadowShowCommand)

public:
    QString name() const override { return QStringLiteral("shadow show"); }
    QString arguments() const override { return QStringLiteral("SET"); }
    QString summary() const override { return tr("Show one set and the steps of its job."); }
    void addOptions(QCommandLineParser &) const override { }
    Task<int> run(CommandContext context) override;
};

/// penumbractl shadow complete|abort|delete SET: the three ways to end a set that a job left or kept.
class ShadowEndCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShadowEndCommand)

public:
    enum class Action { Complete, Abort, Delete };
    explicit ShadowEndCommand(Action action)
        : m_action(action)
    {
    }
    QString name() const override;
    QString arguments() const override { return QStringLiteral("SET"); }
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;

private:
    Action m_action;
};

/// penumbractl recover
class RecoverCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RecoverCommand)

public:
    QString name() const override { return QStringLiteral("recover"); }
    QString arguments() const override { return {}; }
    QString summary() const override
    {
        return tr("Finish or undo what crashed jobs left: shadow copy sets and restores.");
    }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

} // namespace Penumbra::Cli
