// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Penumbra::Cli {

/// penumbractl password store|forget SERVER: the desktop's keychain.
class PasswordCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PasswordCommand)

public:
    enum class Action { Store, Forget };
    explicit PasswordCommand(Action action)
        : m_action(action)
    {
    }
    QString name() const override
    {
        return m_action == Action::Store ? QStringLiteral("password store") : QStringLiteral("password forget");
    }
    QString arguments() const override { return QStringLiteral("SERVER"); }
    QString summary() const override
    {
        return m_action == Action::Store ? tr("Put the password of --user on a server into the desktop's keychain.")
                                         : tr("Remove the password of --user on a server from the desktop's keychain.");
    }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;

private:
    Action m_action;
};

} // namespace Penumbra::Cli
