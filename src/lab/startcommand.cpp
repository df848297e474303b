// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/startcommand.h"

#include "lab/guardian.h"
#include "lab/session.h"
#include "lab/statustext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

const QString fileOption = QStringLiteral("file");
const QString detachOption = QStringLiteral("detach");
const QString keepOption = QStringLiteral("keep");
const QString errorMember = QStringLiteral("error");

[[noreturn]] void throwErrno(const QString &action, const QString &object = {})
{
    throw Error(FailureKind::SystemError, action, object, QString::fromLocal8Bit(std::strerror(errno)));
}

/// The lab file that was named, checked; empty when none was.
QByteArray readLabFile(const CommandContext &context)
{
    if (!context.options.isSet(fileOption))
        return {};
    const QString path = context.options.value(fileOption);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(FailureKind::InvalidInput, QStringLiteral("read lab file"), path, file.errorString());
    constexpr qint64 most = 4 * 1024 * 1024 + 1; // one more than the parser takes
    const QByteArray bytes = file.read(most);
    try {
        parseDescription(bytes);
    } catch (const Error &error) {
        Failure failure = error.failure();
        failure.action = QStringLiteral("read lab file %1").arg(path);
        throw Error(failure);
    }
    return bytes;
}

/// The lab's first words, as a person or a program reads them. Returns the exit code that goes with them.
int printReport(Output &output, const QJsonObject &report)
{
    if (report.contains(errorMember)) {
        const Failure failure = failureFromJson(report[errorMember].toObject());
        output.failure(failure);
        return exitCodeOf(failure.kind);
    }
    output.object(report);
    output.line(QStringLiteral("Lab \"%1\" is ready.\n").arg(report[QLatin1String("name")].toString()));
    printAccess(output, report);
    return Ok;
}

/// Until a line or the file ends; the guardian keeps the other end open.
QByteArray readLine(int file)
{
    QByteArray bytes;
    char chunk[4096];
    while (!bytes.endsWith('\n')) {
        const ssize_t size = ::read(file, chunk, sizeof chunk);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            break;
        bytes.append(chunk, size);
    }
    return bytes;
}

bool sendLine(int file, const QJsonObject &object)
{
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t size = ::send(file, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (size < 0 && errno != EINTR)
            return false;
        sent += qMax(ssize_t(0), size);
    }
    return true;
}

/// From now on this process reads nothing and prints to the lab's log.
void redirectToLog(const LabDirectory &directory)
{
    constexpr mode_t mode = 0600;
    const int null = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    const int log = ::open(QFile::encodeName(directory.logFile()).constData(),
                           O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, mode);
    if (null < 0 || log < 0 || ::dup2(null, STDIN_FILENO) < 0 || ::dup2(log, STDOUT_FILENO) < 0
        || ::dup2(log, STDERR_FILENO) < 0)
        throwErrno(QStringLiteral("write"), directory.logFile());
    ::close(null);
    ::close(log);
}

/// Forks. In the command's process: waits for the report, prints it and gives the exit code. In the new one, which has a session
/// of its own: gives nothing, and `reportTo` is where the report goes.
std::optional<int> detach(const LabDirectory &directory, Output &output, int *reportTo)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        throwErrno(QStringLiteral("make a socket"));
    const pid_t process = ::fork();
    if (process < 0)
        throwErrno(QStringLiteral("make a process"));
    if (process == 0) {
        ::close(ends[0]);
        ::setsid();
        *reportTo = ends[1];
        return std::nullopt;
    }
    ::close(ends[1]);
    const QJsonDocument report = QJsonDocument::fromJson(readLine(ends[0]));
    if (report.isObject()) {
        if (report.object().contains(errorMember))
            readLine(ends[0]); // comes to its end with the guardian
        return printReport(output, report.object());
    }
    output.failure(Failure {FailureKind::HelperDied,
                            QStringLiteral("start lab"),
                            directory.path(),
                            {},
                            QStringLiteral("it ended before it was ready; its log is %1").arg(directory.logFile())});
    return Failed;
}

/// The worker's life. reportTo: where a detached lab tells that it is ready; -1: it prints that itself.
int runWorker(LabDirectory &directory, const Description &description, Output &output, int reportTo)
{
    int count = 1;
    char name[] = "penumbra-lab";
    char *arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments);
    QCoreApplication::setApplicationName(QStringLiteral("penumbra-lab"));
    Session session(directory, description, [&output, reportTo](const QJsonObject &report) {
        if (reportTo < 0) {
            if (printReport(output, report) == Ok)
                output.line(QStringLiteral("\nIt runs until Ctrl+C or `penumbra-lab stop`."));
            return true;
        }
        const bool isHeard = sendLine(reportTo, report);
        ::close(reportTo);
        return isHeard;
    });
    return session.exec();
}

/// In the guardian, when the worker has ended.
int finish(const WorkerEnd &end, const LabDirectory &directory, Output &output)
{
    if (QFile::exists(directory.runtimeDirectory()))
        removeTree(directory.runtimeDirectory());
    if (end.signal == 0)
        return end.exitCode;
    output.failure(Failure {FailureKind::HelperDied, QStringLiteral("run lab"), directory.path(),
                            QStringLiteral("signal %1").arg(end.signal),
                            QStringLiteral("its processes were ended and its data kept: start it again on the same "
                                           "folder to go on")});
    return Failed;
}

/// What was made for a lab that is not going to be.
void undo(LabDirectory &directory)
{
    if (directory.isNew())
        directory.removeAll();
    else
        directory.removeRuntimeDirectory();
}

} // namespace

QString StartCommand::summary() const
{
    return QStringLiteral("start a lab, or go on with one");
}

QString StartCommand::details() const
{
    return QStringLiteral(
        "DIR is an empty or new folder, or that of a lab that has ended: then the lab goes on with its\n"
        "volumes, snapshots and sets. It prints the addresses, the accounts and their password when\n"
        "all of it answers, and runs until Ctrl+C, SIGTERM or `penumbra-lab stop`. A lab whose\n"
        "processes were killed keeps its folder.");
}

void StartCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({{QStringLiteral("f"), fileOption},
                      QStringLiteral("What the lab is made of (see `penumbra-lab example` and `schema`)."),
                      QStringLiteral("FILE")});
    parser.addOption({{QStringLiteral("d"), detachOption},
                      QStringLiteral("Return when the lab is ready, and let it run in the background.")});
    parser.addOption({{QStringLiteral("k"), keepOption}, QStringLiteral("Keep the folder when the lab ends.")});
}

int StartCommand::run(const CommandContext &context)
{
    expectArguments(context, 0, 1);
    const QByteArray labFile = readLabFile(context);
    LabDirectory directory = LabDirectory::take(directoryArgument(context), labFile);
    Description description;
    int reportTo = -1;
    try {
        description = directory.description();
        directory.setKeep(context.options.isSet(keepOption));
        if (context.options.isSet(detachOption)) {
            if (const auto code = detach(directory, context.output, &reportTo))
                return *code;
            redirectToLog(directory);
        }
        if (const auto end = splitIntoGuardianAndWorker()) {
            directory.holdUntilExit(); // whoever waits for the lab's end waits for this process, too
            return finish(*end, directory, context.output);
        }
    } catch (const Error &error) {
        if (reportTo >= 0)
            sendLine(reportTo, {{errorMember, failureToJson(error.failure())}});
        undo(directory);
        throw;
    }
    return runWorker(directory, description, context.output, reportTo);
}

} // namespace Penumbra::Lab
