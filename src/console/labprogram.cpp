// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/labprogram.h"

#include "storage/fingerprint.h"

#include <QCborMap>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QUrl>

namespace Penumbra::Console {

using Storage::KnownSystem;

namespace {

const QString managementAccount = QStringLiteral("administrator");
const QString backupAccount = QStringLiteral("backupadmin");
constexpr qint64 longestPassword = 1024;
const QString directoryKey = QStringLiteral("lab/directory");

QString accountAmong(const QStringList &accounts, const QString &wanted)
{
    return accounts.contains(wanted) ? wanted : accounts.value(0);
}

/// A lab that was made anew has other ports; one that was made known by penumbractl is not marked yet.
bool isThatLab(const SystemView &view, const KnownSystem &lab)
{
    return (view.system.host == lab.host && view.system.port == lab.port)
        || (view.isLab && view.system.host == lab.host && view.system.name == lab.name);
}

} // namespace

LabStatus LabStatus::fromJson(const QJsonObject &json)
{
    LabStatus status;
    status.json = json;
    status.name = json[QLatin1String("name")].toString();
    status.directory = json[QLatin1String("directory")].toString();
    const QJsonObject management = json[QLatin1String("management")].toObject();
    const QUrl url(management[QLatin1String("url")].toString());
    status.host = url.host();
    status.port = quint16(url.port(0));
    status.certificate =
        Storage::fingerprintFrom(management[QLatin1String("fingerprint")].toString()).value_or(QByteArray());
    const QJsonArray accounts = json[QLatin1String("accounts")].toArray();
    for (const QJsonValue account : accounts)
        status.accounts.append(account.isObject() ? account[QLatin1String("name")].toString() : account.toString());
    status.passwordFile = json[QLatin1String("passwordFile")].toString();
    return status;
}

Secret LabStatus::password() const
{
    QFile file(passwordFile);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(FailureKind::AccessDenied, QStringLiteral("read"), passwordFile, file.errorString());
    QByteArray bytes = file.read(longestPassword);
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return Secret::take(bytes);
}

KnownSystem LabStatus::system() const
{
    KnownSystem system;
    system.id = QUuid::createUuid();
    system.name = name;
    system.kind = Storage::SystemKind::Ontap;
    system.host = host;
    system.port = port;
    system.certificate = certificate;
    system.management.user = accountAmong(accounts, managementAccount);
    system.smb.user = accountAmong(accounts, backupAccount);
    system.readOnly = false;
    return system;
}

LabProgram::LabProgram(QObject *parent)
    : QObject(parent)
{
}

QString LabProgram::program()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/penumbra-lab");
    return QFileInfo(beside).isExecutable() ? beside : QStringLiteral("/usr/bin/penumbra-lab");
}

QString LabProgram::directory(const Preferences &preferences)
{
    return QString::fromUtf8(preferences.state(directoryKey));
}

void LabProgram::setDirectory(Preferences &preferences, const QString &directory)
{
    preferences.setState(directoryKey, directory.toUtf8());
}

void LabProgram::run(const QStringList &arguments, QObject *receiver, Handler handler)
{
    const QPointer<QObject> guard(receiver);
    auto *process = new QProcess(QCoreApplication::instance()); // goes on when the window that asked is closed
    const QString action = QStringLiteral("penumbra-lab ") + arguments.value(0);
    connect(process, &QProcess::finished, process, [=] {
        process->deleteLater();
        if (!guard)
            return;
        const QByteArray output = process->readAllStandardOutput();
        const QJsonObject answer = QJsonDocument::fromJson(output.trimmed()).object();
        const QJsonObject error = answer[QLatin1String("error")].toObject();
        if (process->exitStatus() == QProcess::NormalExit && !answer.isEmpty() && error.isEmpty())
            handler(answer, {}); // a check that finds something has an answer, too
        else if (!error.isEmpty())
            handler(std::nullopt, Failure::fromCbor(QCborMap::fromJsonObject(error)));
        else
            handler(std::nullopt,
                    Failure {FailureKind::HelperDied,
                             action,
                             {},
                             {},
                             QString::fromUtf8(process->readAllStandardError()).trimmed()});
    });
    connect(process, &QProcess::errorOccurred, process, [=](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        process->deleteLater();
        if (guard)
            handler(std::nullopt, Failure {FailureKind::HelperMissing, QStringLiteral("start"), program(), {}, {}});
    });
    process->start(program(), QStringList(arguments) + QStringList(QStringLiteral("--json")));
}

void LabProgram::open(Workbench &workbench, const LabStatus &status)
{
    try {
        setDirectory(workbench.preferences(), status.directory);
        const Secret password = status.password();
        const Storage::SystemSecrets secrets {password, password};
        SystemStore &systems = workbench.systems();
        KnownSystem system = status.system();
        const QList<SystemView> known = systems.systems();
        for (const SystemView &view : known) {
            if (!isThatLab(view, system))
                continue;
            system.id = view.system.id;
            system.name = view.system.name;
            system.readOnly = view.system.readOnly;
            systems.change(system);
            systems.setLab(system.id, true);
            workbench.signIn().remember(system, secrets);
            systems.refresh(system.id, true);
            return;
        }
        system.name = systems.freeName(system.name);
        systems.add(system, secrets, {}, true);
    } catch (const Error &error) {
        Q_EMIT workbench.failureShown(error.failure());
    }
}

} // namespace Penumbra::Console
