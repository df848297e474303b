// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatelab.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>
#include <stdexcept>

namespace Penumbra::Test {

namespace {

const QString program = QStringLiteral(PENUMBRA_BIN_DIR "/penumbra-lab");
constexpr int limit = 60'000; // milliseconds

[[noreturn]] void fail(const QString &what)
{
    qWarning("%s", qUtf8Printable(what)); // QTest does not say what it caught
    throw std::runtime_error(what.toStdString());
}

/// Parent and state of a process, from /proc.
struct ProcessState
{
    qint64 parent = 0;
    char state = 'Z';
};

ProcessState stateOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    ProcessState result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> words = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (words.size() > 1) {
        result.state = words[0].isEmpty() ? 'Z' : words[0][0];
        result.parent = words[1].toLongLong();
    }
    return result;
}

QList<qint64> childrenOf(qint64 process)
{
    QList<qint64> children;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool number = false;
        const qint64 id = name.toLongLong(&number);
        const ProcessState state = number ? stateOf(id) : ProcessState {};
        if (number && state.parent == process && state.state != 'Z')
            children += id;
    }
    return children;
}

} // namespace

ProgramResult runProgram(const QString &name, const QStringList &arguments, const QByteArray &input, int milliseconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(name, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(milliseconds)) {
        process.kill();
        process.waitForFinished(limit);
        fail(QStringLiteral("%1 %2: no end: %3")
                 .arg(name, arguments.join(QLatin1Char(' ')), QString::fromUtf8(process.readAll())));
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll())};
}

PrivateLab::PrivateLab(const QByteArray &description)
    : m_directory(m_root.filePath(QStringLiteral("lab")))
    , m_file(m_root.filePath(QStringLiteral("lab.json")))
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(description) != description.size())
        fail(QStringLiteral("cannot write %1").arg(m_file));
}

PrivateLab::~PrivateLab()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(limit))
            m_process.kill();
        m_process.waitForFinished(limit);
    }
}

void PrivateLab::start()
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(program,
                    {QStringLiteral("start"), m_directory, QStringLiteral("--file"), m_file, QStringLiteral("--keep"),
                     QStringLiteral("--json")});
    QByteArray output;
    QDeadlineTimer deadline(limit);
    while (!output.contains('\n')) {
        if (deadline.hasExpired() || !m_process.waitForReadyRead(int(deadline.remainingTime())))
            fail(QStringLiteral("penumbra-lab start: ") + QString::fromUtf8(output + m_process.readAllStandardError()));
        output += m_process.readAllStandardOutput();
    }
    m_ready = QJsonDocument::fromJson(output.left(output.indexOf('\n'))).object();
    if (m_ready.isEmpty() || m_ready.contains(u"error"))
        fail(QStringLiteral("penumbra-lab start: ") + QString::fromUtf8(output));
}

void PrivateLab::stop()
{
    run({QStringLiteral("stop"), QStringLiteral("--keep")});
    if (!m_process.waitForFinished(limit))
        fail(QStringLiteral("penumbra-lab does not end"));
}

void PrivateLab::crash()
{
    const QList<qint64> workers = childrenOf(m_process.processId());
    if (workers.isEmpty())
        fail(QStringLiteral("no worker"));
    ::kill(pid_t(workers.first()), SIGKILL);
    if (!m_process.waitForFinished(limit))
        fail(QStringLiteral("the guardian does not end"));
}

QString PrivateLab::password() const
{
    QFile file(m_directory + QStringLiteral("/password"));
    if (!file.open(QIODevice::ReadOnly))
        fail(QStringLiteral("no password"));
    return QString::fromUtf8(file.readAll()).trimmed();
}

QJsonObject PrivateLab::run(const QStringList &words) const
{
    QStringList arguments = words;
    arguments.insert(1, m_directory);
    arguments += QStringLiteral("--json");
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(limit) || process.exitCode() != 0)
        fail(QStringLiteral("penumbra-lab %1: ").arg(words.join(QLatin1Char(' ')))
             + QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject PrivateLab::status() const
{
    return run({QStringLiteral("status")});
}

QJsonObject PrivateLab::svm(const QString &name) const
{
    const QJsonArray svms = status()[u"svms"].toArray();
    for (const QJsonValue &value : svms) {
        if (value[u"name"].toString() == name)
            return value.toObject();
    }
    fail(QStringLiteral("no SVM ") + name);
}

QString PrivateLab::address(const QString &name) const
{
    return svm(name)[u"address"].toString();
}

quint16 PrivateLab::port(const QString &name) const
{
    return quint16(svm(name)[u"port"].toInt());
}

QStringList PrivateLab::setStatuses(const QString &name) const
{
    QStringList statuses;
    const QJsonArray sets = svm(name)[u"sets"].toArray();
    for (const QJsonValue &set : sets)
        statuses += set[u"status"].toString();
    return statuses;
}

QStringList PrivateLab::copiesOnDisk(const QString &name) const
{
    return QDir(m_directory + QStringLiteral("/data/") + name + QStringLiteral("/copies"))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QStringList PrivateLab::snapshotsOnDisk(const QString &name) const
{
    QStringList found;
    QDir folder(m_directory + QStringLiteral("/data/") + name + QStringLiteral("/snapshots"));
    for (const QString &volume : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        found += QDir(folder.filePath(volume)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return found;
}

QList<qint64> PrivateLab::processes() const
{
    QList<qint64> all;
    QList<qint64> queue {m_process.processId()};
    while (!queue.isEmpty()) {
        const QList<qint64> children = childrenOf(queue.takeFirst());
        all += children;
        queue += children;
    }
    return all;
}

QByteArray labDescription(const QString &address, const QJsonObject &members)
{
    const auto machine = [](const char *name, const char *folder) {
        const QJsonObject disk {{QStringLiteral("name"), QStringLiteral("disk0")},
                                {QStringLiteral("size"), QStringLiteral("64 MiB")},
                                {QStringLiteral("data"), QStringLiteral("1 MiB")},
                                {QStringLiteral("busy"), true}};
        return QJsonObject {{QStringLiteral("name"), QLatin1String(name)},
                            {QStringLiteral("folder"), QLatin1String(folder)},
                            {QStringLiteral("disks"), QJsonArray {disk}}};
    };
    const auto volume = [](const char *name, const char *junction, const QJsonArray &machines) {
        return QJsonObject {{QStringLiteral("name"), QLatin1String(name)},
                            {QStringLiteral("junctionPath"), QLatin1String(junction)},
                            {QStringLiteral("machines"), machines}};
    };
    const auto share = [](const char *name, const char *path) {
        return QJsonObject {{QStringLiteral("name"), QLatin1String(name)},
                            {QStringLiteral("path"), QLatin1String(path)}};
    };
    QJsonObject svm {
        {QStringLiteral("name"), QStringLiteral("files")},
        {QStringLiteral("smbServer"), QStringLiteral("FILES")},
        {QStringLiteral("address"), address},
        {QStringLiteral("encryption"), false},
        {QStringLiteral("volumes"),
         QJsonArray {volume("root", "/", {}),
                     volume("vol1", "/vol1", {machine("vm1", "vms"), machine("vm2", "more"), machine("vm3", "hidden")}),
                     volume("vol2", "/vol2", {machine("vm4", "vms")})}},
        {QStringLiteral("shares"),
         QJsonArray {share("fsrvp_share", "/vol1/vms"), share("second", "/vol1/more"), share("hidden$", "/vol1/hidden"),
                     share("other", "/vol2/vms")}}};
    for (auto member = members.begin(); member != members.end(); ++member)
        svm.insert(member.key(), member.value());
    const auto account = [](const char *name, const QJsonArray &groups) {
        return QJsonObject {{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("groups"), groups}};
    };
    const QJsonObject lab {
        {QStringLiteral("name"), QStringLiteral("test")},
        {QStringLiteral("management"), QJsonObject {{QStringLiteral("address"), address}}},
        {QStringLiteral("accounts"),
         QJsonArray {account("backupadmin", {QStringLiteral("BackupOperators")}),
                     account("administrator", {QStringLiteral("Administrators")}), account("viewer", {})}},
        {QStringLiteral("svms"), QJsonArray {svm}}};
    return QJsonDocument(lab).toJson();
}

} // namespace Penumbra::Test
