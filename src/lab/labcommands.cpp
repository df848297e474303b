// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labcommands.h"

#include "lab/control.h"
#include "lab/defaultlab.h"
#include "lab/fault.h"
#include "lab/labdirectory.h"
#include "lab/statustext.h"

#include <QJsonArray>

namespace Penumbra::Lab {

namespace {

constexpr std::chrono::minutes patience {2};
const QString commandMember = QStringLiteral("command");

[[noreturn]] void throwNotRunning(const QString &path)
{
    throw Error(FailureKind::NotFound, QStringLiteral("ask the lab in"), path, {},
                QStringLiteral("no lab runs there: start it with `penumbra-lab start`, which takes the same folder"));
}

QJsonObject ask(const LabDirectory &directory, const QJsonObject &request)
{
    if (!directory.isRunning())
        throwNotRunning(directory.path());
    return askLab(directory.controlSocket(), request, patience);
}

/// A number from the command line; fromJson() judges it.
QJsonValue numberOf(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? QJsonValue(number) : QJsonValue(text);
}

} // namespace

QString StopCommand::details() const
{
    return QStringLiteral(
        "Without --keep, here or at the start, the lab's folder is removed. A lab that was killed has left\n"
        "its folder: that is removed, too.");
}

void StopCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({{QStringLiteral("k"), QStringLiteral("keep")},
                      QStringLiteral("Keep the folder: the next start on it goes on where this one ends.")});
}

int StopCommand::run(const CommandContext &context)
{
    expectArguments(context, 0, 1);
    const bool keep = context.options.isSet(QStringLiteral("keep"));
    const QString path = directoryArgument(context);
    const LabDirectory directory = LabDirectory::look(path);
    QJsonObject answer;
    if (directory.isRunning()) {
        answer = ask(directory, {{commandMember, name()}, {QStringLiteral("keep"), keep}});
        if (directory.isRunning(patience))
            throw Error(
                FailureKind::TimedOut, QStringLiteral("stop the lab in"), directory.path(), {},
                QStringLiteral("process %1 is still there: end it with `kill -9 %1`").arg(directory.guardian()));
    } else if (directory.keep() || keep) {
        throwNotRunning(directory.path());
    } else {
        LabDirectory::takeEnded(path).removeAll();
        answer = {{QStringLiteral("directory"), directory.path()}, {QStringLiteral("kept"), false}};
    }
    context.output.object(answer);
    context.output.line(answer[QLatin1String("kept")].toBool()
                            ? QStringLiteral("The lab has stopped; its data are kept in %1.").arg(directory.path())
                            : QStringLiteral("The lab has stopped, and nothing of it is left."));
    return Ok;
}

int StatusCommand::run(const CommandContext &context)
{
    expectArguments(context, 0, 1);
    const LabDirectory directory = LabDirectory::look(directoryArgument(context));
    const QJsonObject status = ask(directory, {{commandMember, name()}});
    context.output.object(status);
    context.output.line(QStringLiteral("Lab \"%1\" runs.\n").arg(status[QLatin1String("name")].toString()));
    printAccess(context.output, status);
    printActivity(context.output, status);
    return Ok;
}

QString ResetCommand::details() const
{
    return QStringLiteral(
        "The lab keeps running, with its ports and its password. One that does not run makes its volumes\n"
        "anew at the next start.");
}

int ResetCommand::run(const CommandContext &context)
{
    expectArguments(context, 0, 1);
    const QString path = directoryArgument(context);
    const LabDirectory directory = LabDirectory::look(path);
    QJsonObject answer {{QStringLiteral("directory"), directory.path()}};
    if (directory.isRunning())
        answer = ask(directory, {{commandMember, name()}});
    else
        LabDirectory::takeEnded(path).removeData();
    context.output.object(answer);
    context.output.line(QStringLiteral("The lab is as it was at its first start."));
    return Ok;
}

QString FaultCommand::details() const
{
    return QStringLiteral("ACTION is one of\n"
                          "  refuse, delay, drop, garbage    what happens to a call: * (the default), the name of an "
                          "FSRVP call, or\n"
                          "                                  a REST call as \"GET /api/cluster\" (a path may end with "
                          "*; SVM is *)\n"
                          "  fail-commit, delay-commit       what happens to the snapshots of a set\n"
                          "  kill-smbd, start-smbd, kill-agent, start-agent, fill-disk, free-disk\n"
                          "  expire-timer                    the message sequence timer elapses now\n"
                          "  hold-set, release-set           another client is making a set\n"
                          "  clear                           forget the faults of the SVM\n"
                          "SVM is * for all. FSRVP calls: %1.\n\n"
                          "    penumbra-lab fault vs1 refuse SetContext --status E_ACCESSDENIED --times 1\n"
                          "    penumbra-lab fault '*' delay 'GET /api/storage/*' --ms 3000\n"
                          "    penumbra-lab fault vs2 kill-agent")
        .arg(fsrvpCallNames().join(QStringLiteral(", ")));
}

void FaultCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(
        {QStringLiteral("status"),
         QStringLiteral("refuse, fail-commit: the status by name or number (FSRVP_E_BAD_STATE; REST: 500)."),
         QStringLiteral("STATUS")});
    parser.addOption({QStringLiteral("ms"), QStringLiteral("delay, delay-commit: how long (5000)."),
                      QStringLiteral("MILLISECONDS")});
    parser.addOption({QStringLiteral("times"), QStringLiteral("How often; without it until it is cleared."),
                      QStringLiteral("COUNT")});
    parser.addOption({QStringLiteral("list"), QStringLiteral("Show the faults that wait.")});
    parser.addOption({QStringLiteral("clear"), QStringLiteral("Forget all faults.")});
}

namespace {

/// The fault of the command line. arguments: SVM ACTION [CALL].
QJsonObject readFault(const QCommandLineParser &options, const QStringList &arguments)
{
    QJsonObject json {{QStringLiteral("svm"), arguments.value(0)}, {QStringLiteral("action"), arguments.value(1)}};
    if (arguments.size() > 2)
        json[QLatin1String("call")] = arguments[2];
    if (options.isSet(QStringLiteral("status"))) {
        const QJsonValue status = numberOf(options.value(QStringLiteral("status")));
        json[QLatin1String("status")] = status;
    }
    if (options.isSet(QStringLiteral("ms")))
        json[QLatin1String("milliseconds")] = numberOf(options.value(QStringLiteral("ms")));
    if (options.isSet(QStringLiteral("times")))
        json[QLatin1String("times")] = numberOf(options.value(QStringLiteral("times")));
    return Fault::fromJson(json).toJson();
}

} // namespace

int FaultCommand::run(const CommandContext &context)
{
    const bool list = context.options.isSet(QStringLiteral("list"));
    const bool clear = context.options.isSet(QStringLiteral("clear"));
    QStringList words = context.arguments;
    QString path = LabDirectory::defaultPath();
    QJsonObject request {{commandMember, list ? QStringLiteral("fault-list") : name()}};
    if (list || clear) {
        expectArguments(context, 0, 1);
        path = directoryArgument(context);
        request[QLatin1String("fault")] = QJsonObject {{QStringLiteral("svm"), QStringLiteral("*")},
                                                       {QStringLiteral("action"), QStringLiteral("clear")}};
    } else {
        expectArguments(context, 2, 4);
        // The action says whether a folder stands before the SVM.
        if (!faultActionNames().contains(words[1]) && faultActionNames().contains(words.value(2)))
            path = words.takeFirst();
        if (words.size() > 3)
            expectArguments(context, 2, 3);
        request[QLatin1String("fault")] = readFault(context.options, words);
    }
    const QJsonObject answer = ask(LabDirectory::look(path), request);
    context.output.object(answer);
    if (!list) {
        context.output.line(answer[QLatin1String("done")].toString(QStringLiteral("Done.")));
        return Ok;
    }
    const QJsonArray faults = answer[QLatin1String("faults")].toArray();
    context.output.line(faults.isEmpty() ? QStringLiteral("No faults.") : QStringLiteral("Faults:"));
    printFaults(context.output, faults);
    return Ok;
}

QString WorkloadCommand::details() const
{
    return QStringLiteral("check says whether what the busy disks hold now is a possible state of one instant.");
}

int WorkloadCommand::run(const CommandContext &context)
{
    expectArguments(context, 1, 2);
    const QString action = context.arguments.last();
    if (!QStringList {QStringLiteral("on"), QStringLiteral("off"), QStringLiteral("check")}.contains(action))
        throw Error(FailureKind::InvalidInput, QStringLiteral("read the command line"), action, {},
                    QStringLiteral("give on, off or check"));
    const QString path = context.arguments.size() > 1 ? context.arguments.first() : LabDirectory::defaultPath();
    const QJsonObject answer =
        ask(LabDirectory::look(path), {{commandMember, name()}, {QStringLiteral("action"), action}});
    context.output.object(answer);
    const bool isConsistent = action != QLatin1String("check") || answer[QLatin1String("consistent")].toBool();
    const QString text = answer[QLatin1String("done")].toString(answer[QLatin1String("detail")].toString());
    if (action == QLatin1String("check"))
        context.output.line(isConsistent ? QStringLiteral("The disks show one instant.")
                                         : QStringLiteral("The disks do not show one instant."));
    else
        context.output.line(QStringLiteral("The workload is %1.").arg(action));
    if (!text.isEmpty())
        context.output.line(text);
    return isConsistent ? Ok : Failed;
}

int SchemaCommand::run(const CommandContext &context)
{
    expectArguments(context, 0, 0);
    context.output.raw(descriptionSchema());
    return Ok;
}

int ExampleCommand::run(const CommandContext &context)
{
    expectArguments(context, 0, 0);
    context.output.raw(defaultDescription());
    return Ok;
}

} // namespace Penumbra::Lab
