// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/passwordcommands.h"

#include "cli/signin.h"

namespace Penumbra::Cli {

void PasswordCommand::addOptions(QCommandLineParser &parser) const
{
    addSignInOptions(parser);
}

Task<int> PasswordCommand::run(CommandContext context)
{
    expectArguments(context, 1, 1);
    const SignInChoice choice = SignInChoice::fromOptions(context.options);
    const QString server = context.arguments.first();
    if (choice.user.isEmpty())
        throw Error(FailureKind::InvalidInput, QStringLiteral("read option"), QStringLiteral("--user"), {},
                    QStringLiteral("it is needed here"));
    Secret password;
    if (m_action == Action::Store) {
        password = readPassword(choice.passwordFd, tr("Password of %1 on %2: ").arg(choice.user, server));
        if (password.isEmpty())
            throw Error(FailureKind::InvalidInput, QStringLiteral("store password"), server, {},
                        QStringLiteral("the password is empty"));
    }
    co_await storePassword(choice.account(), server, password);
    context.output.line(m_action == Action::Store ? tr("Stored. Use it with --keychain.") : tr("Removed."));
    co_return Ok;
}

} // namespace Penumbra::Cli
