// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/command.h"

#include "lab/labcommands.h"
#include "lab/labdirectory.h"
#include "lab/startcommand.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Penumbra::Lab {

namespace {

const QString program = QStringLiteral("penumbra-lab");
const QString exitCodeHelp =
    QStringLiteral("Exit codes: 0 done, 1 failed, 2 command line or lab file not understood, 3 no lab there or it\n"
                   "does not answer, 4 a file or folder may not be used, 6 a program is missing, 7 a lab runs there\n"
                   "already.\n");

void printHelp(Output &output, const std::vector<std::unique_ptr<Command>> &commands)
{
    output.line(
        QStringLiteral("penumbra-lab " PENUMBRA_VERSION ": a private Remote VSS storage system on this computer\n"));
    output.line(
        QStringLiteral("Usage: penumbra-lab COMMAND [options] [arguments]\n       penumbra-lab COMMAND --help\n"));
    QList<QStringList> rows;
    for (const auto &command : commands)
        rows += {command->name() + QLatin1Char(' ') + command->arguments(), command->summary()};
    output.table(rows);
    output.line(
        QStringLiteral("\nDIR is the folder the lab lives in; without it %1.\n").arg(LabDirectory::defaultPath()));
    output.line(exitCodeHelp);
}

/// Qt makes this text from the running application's arguments.
void printCommandHelp(const Command &command, QCommandLineParser &parser)
{
    int count = 1;
    char name[] = "penumbra-lab";
    char *arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments);
    QString text = parser.helpText();
    static const QRegularExpression usage(QStringLiteral("^Usage: .*"));
    text.replace(usage, QStringLiteral("Usage: penumbra-lab %1 [options] %2").arg(command.name(), command.arguments()));
    Output output(false);
    output.line(text);
    if (!command.details().isEmpty())
        output.line(command.details() + QLatin1Char('\n'));
    output.line(exitCodeHelp);
}

int runCommand(Command &command, const QStringList &arguments, bool json)
{
    Output output(json);
    QCommandLineParser parser;
    parser.setApplicationDescription(command.name() + QStringLiteral(": ") + command.summary());
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print one JSON object instead of text.")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")});
    command.addOptions(parser);
    if (!parser.parse(QStringList(program) + arguments)) {
        output.failure(Failure {FailureKind::InvalidInput,
                                QStringLiteral("read the command line"),
                                command.name(),
                                {},
                                parser.errorText()});
        return Usage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        printCommandHelp(command, parser);
        return Ok;
    }
    try {
        return command.run({parser, parser.positionalArguments(), output});
    } catch (...) {
        const Failure failure = failureOf(std::current_exception());
        output.failure(failure);
        return exitCodeOf(failure.kind);
    }
}

} // namespace

void Command::addOptions(QCommandLineParser &) const { }

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<StartCommand>());
    commands.push_back(std::make_unique<StopCommand>());
    commands.push_back(std::make_unique<StatusCommand>());
    commands.push_back(std::make_unique<ResetCommand>());
    commands.push_back(std::make_unique<FaultCommand>());
    commands.push_back(std::make_unique<WorkloadCommand>());
    commands.push_back(std::make_unique<SchemaCommand>());
    commands.push_back(std::make_unique<ExampleCommand>());
    return commands;
}

void expectArguments(const CommandContext &context, qsizetype least, qsizetype most)
{
    const qsizetype count = context.arguments.size();
    const QString action = QStringLiteral("read the command line");
    if (count < least)
        throw Error(FailureKind::InvalidInput, action, {}, {}, QStringLiteral("an argument is missing; see --help"));
    if (count > most)
        throw Error(FailureKind::InvalidInput, action, context.arguments.at(most), {},
                    QStringLiteral("there is one argument too many; see --help"));
}

QString directoryArgument(const CommandContext &context, qsizetype index)
{
    return context.arguments.size() > index ? context.arguments.at(index) : LabDirectory::defaultPath();
}

int runCommandLine(const QStringList &arguments)
{
    const auto commands = allCommands();
    Output output(arguments.contains(QStringLiteral("--json")));
    QStringList rest = arguments;
    while (rest.value(0) == QLatin1String("--json"))
        rest.removeFirst(); // also understood before the command
    const QString name = rest.value(0);
    if (name == QLatin1String("--version")) {
        Output(false).line(QStringLiteral("penumbra-lab " PENUMBRA_VERSION));
        return Ok;
    }
    if (rest.isEmpty() || name == QLatin1String("--help") || name == QLatin1String("-h")
        || name == QLatin1String("help")) {
        Output help(false);
        printHelp(help, commands);
        return rest.isEmpty() ? Usage : Ok;
    }
    for (const auto &command : commands) {
        if (command->name() == name)
            return runCommand(*command, rest.mid(1), output.isJson());
    }
    output.failure(Failure {FailureKind::InvalidInput,
                            QStringLiteral("read the command line"),
                            name,
                            {},
                            QStringLiteral("there is no such command; see penumbra-lab --help")});
    return Usage;
}

} // namespace Penumbra::Lab
