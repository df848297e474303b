// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Penumbra::Cli {

/// Checks shares against the rules of shadow copies and reports on them.
class ValidateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ValidateCommand)

public:
    QString name() const override { return QStringLiteral("validate"); }
    QString arguments() const override { return QStringLiteral("[SYSTEM|SYSTEM/SVM|SYSTEM/SVM/SHARE|UNC...]"); }
    QString summary() const override { return tr("check whether what lies on shares can be backed up"); }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

/// Accepts a finding, lists accepted ones, takes an acceptance back.
class FindingCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(FindingCommand)

public:
    enum class Action : quint8 { Accept, List, Revoke };
    explicit FindingCommand(Action action)
        : m_action(action)
    {
    }
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;

private:
    const Action m_action;
};

/// Whether a command line asks for a report that needs fonts.
bool wantsFonts(const QStringList &arguments);

} // namespace Penumbra::Cli
