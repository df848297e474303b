// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/application.h"

#include "cli/command.h"
#include "cli/diskcommands.h"
#include "cli/inventorycommand.h"
#include "cli/passwordcommands.h"
#include "cli/restorecommands.h"
#include "cli/shadowcommands.h"
#include "cli/sharecommands.h"
#include "cli/systemcommands.h"
#include "cli/validatecommand.h"
#include "cli/vmcommands.h"
#include "core/failuretext.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QRegularExpression>
#include <QSocketNotifier>

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace Penumbra::Cli {

namespace {

constexpr const char *exitCodeHelp =
    "Exit codes: 0 done, 1 failed or (validate) errors found, 2 command line not understood, 3 server not reachable, 4 "
    "sign-in or right\n"
    "refused, 5 not found, 6 not supported, 7 busy (another job or client), 8 cancelled and undone,\n"
    "9 something was left behind (run recover), 10 internal.\n";

/// SIGINT, SIGTERM and SIGHUP as a cancellation. Blocked for the process, so that they arrive only here.
class CancelOnSignal
{
public:
    explicit CancelOnSignal(CancelSource &source)
    {
        sigset_t signals;
        sigemptyset(&signals);
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            sigaddset(&signals, number);
        sigprocmask(SIG_BLOCK, &signals, nullptr);
        m_fd = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
        m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, [this, &source] {
            signalfd_siginfo info;
            [[maybe_unused]] const ssize_t size = ::read(m_fd, &info, sizeof info);
            source.cancel();
        });
    }
    ~CancelOnSignal() { ::close(m_fd); }

private:
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

void printHelp(Output &output, const std::vector<std::unique_ptr<Command>> &commands)
{
    output.line(
        QStringLiteral("penumbractl %1: share-based backups with Remote VSS\n").arg(QStringLiteral(PENUMBRA_VERSION)));
    output.line(
        QStringLiteral("Usage: penumbractl COMMAND [options] [arguments]\n       penumbractl COMMAND --help\n"));
    for (const auto &command : commands)
        output.line(QStringLiteral("  %1 %2")
                        .arg(command->name() + QLatin1Char(' ') + command->arguments(), -24)
                        .arg(command->summary()));
    output.line(QString());
    output.line(QString::fromLatin1(exitCodeHelp));
}

Command *findCommand(const std::vector<std::unique_ptr<Command>> &commands, QStringList &arguments)
{
    for (const auto &command : commands) {
        const QStringList words = command->name().split(QLatin1Char(' '));
        if (arguments.mid(0, words.size()) == words) {
            arguments = arguments.mid(words.size());
            return command.get();
        }
    }
    return nullptr;
}

/// The top-level task: its end ends the event loop.
Task<> runToEnd(Command *command, CommandContext context, QEventLoop *loop, int *code)
{
    try {
        *code = co_await command->run(context);
    } catch (...) {
        const Failure failure = failureOf(std::current_exception());
        context.output.failure(failure);
        *code = exitCodeOf(failure.kind);
    }
    QMetaObject::invokeMethod(loop, &QEventLoop::quit, Qt::QueuedConnection);
}

int runCommand(Command *command, const QStringList &arguments, bool json)
{
    Output output(json);
    QCommandLineParser parser;
    parser.setApplicationDescription(command->name() + QStringLiteral(": ") + command->summary());
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print one JSON object per line instead of text.")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")});
    command->addOptions(parser);
    const QStringList whole = QStringList(QStringLiteral("penumbractl ") + command->name()) + arguments;
    if (!parser.parse(whole)) {
        output.failure(Failure {FailureKind::InvalidInput,
                                QStringLiteral("read the command line"),
                                command->name(),
                                {},
                                parser.errorText()});
        return Usage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        QString text = parser.helpText();
        text.replace(QRegularExpression(QStringLiteral("^Usage: .*")),
                     QStringLiteral("Usage: penumbractl %1 [options] %2").arg(command->name(), command->arguments()));
        Output(false).line(text + QLatin1Char('\n') + QString::fromLatin1(exitCodeHelp));
        return Ok;
    }
    CancelSource source;
    const CancelOnSignal signals(source);
    QEventLoop loop;
    int code = Failed;
    const CommandContext context {parser, parser.positionalArguments(), output, source.token()};
    start(runToEnd(command, context, &loop, &code), &loop, [](const std::exception_ptr &) {});
    loop.exec();
    return code;
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<SystemAddCommand>());
    commands.push_back(std::make_unique<SystemListCommand>());
    commands.push_back(std::make_unique<SystemSetCommand>());
    commands.push_back(std::make_unique<SystemRemoveCommand>());
    commands.push_back(std::make_unique<SystemRefreshCommand>());
    commands.push_back(std::make_unique<InventoryCommand>());
    commands.push_back(std::make_unique<VmListCommand>());
    commands.push_back(std::make_unique<VmShowCommand>());
    commands.push_back(std::make_unique<ShareListCommand>());
    commands.push_back(std::make_unique<ShareCheckCommand>());
    commands.push_back(std::make_unique<DiskInfoCommand>());
    commands.push_back(std::make_unique<DiskCheckCommand>());
    commands.push_back(std::make_unique<ValidateCommand>());
    commands.push_back(std::make_unique<FindingCommand>(FindingCommand::Action::Accept));
    commands.push_back(std::make_unique<FindingCommand>(FindingCommand::Action::List));
    commands.push_back(std::make_unique<FindingCommand>(FindingCommand::Action::Revoke));
    commands.push_back(std::make_unique<ShadowCreateCommand>());
    commands.push_back(std::make_unique<ShadowListCommand>());
    commands.push_back(std::make_unique<ShadowShowCommand>());
    commands.push_back(std::make_unique<ShadowEndCommand>(ShadowEndCommand::Action::Complete));
    commands.push_back(std::make_unique<ShadowEndCommand>(ShadowEndCommand::Action::Abort));
    commands.push_back(std::make_unique<ShadowEndCommand>(ShadowEndCommand::Action::Delete));
    // The first whose words fit is taken: "restore" alone comes after the others.
    commands.push_back(std::make_unique<RestoreListCommand>());
    commands.push_back(std::make_unique<RestoreDiscardCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<RecoverCommand>());
    commands.push_back(std::make_unique<PasswordCommand>(PasswordCommand::Action::Store));
    commands.push_back(std::make_unique<PasswordCommand>(PasswordCommand::Action::Forget));
    return commands;
}

void expectArguments(const CommandContext &context, qsizetype least, qsizetype most)
{
    const qsizetype count = context.arguments.size();
    if (count < least)
        throw Error(FailureKind::InvalidInput, QStringLiteral("read the command line"), {}, {},
                    QStringLiteral("an argument is missing; see --help"));
    if (most >= 0 && count > most)
        throw Error(FailureKind::InvalidInput, QStringLiteral("read the command line"), context.arguments.at(most), {},
                    QStringLiteral("there is one argument too many; see --help"));
}

int runCommandLine(const QStringList &arguments)
{
    const auto commands = allCommands();
    const bool json = arguments.contains(QStringLiteral("--json"));
    Output output(json);
    QStringList rest = arguments;
    while (rest.value(0) == QLatin1String("--json"))
        rest.removeFirst(); // also understood before the command
    if (rest.value(0) == QLatin1String("--version")) {
        Output(false).line(QStringLiteral("penumbractl " PENUMBRA_VERSION));
        return Ok;
    }
    if (rest.isEmpty() || rest.first() == QLatin1String("--help") || rest.first() == QLatin1String("help")) {
        Output help(false);
        printHelp(help, commands);
        return rest.isEmpty() ? Usage : Ok;
    }
    Command *command = findCommand(commands, rest);
    if (!command) {
        output.failure(Failure {FailureKind::InvalidInput,
                                QStringLiteral("read the command line"),
                                rest.mid(0, 2).join(QLatin1Char(' ')),
                                {},
                                QStringLiteral("there is no such command; see penumbractl --help")});
        return Usage;
    }
    return runCommand(command, rest, json);
}

} // namespace Penumbra::Cli
