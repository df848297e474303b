// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "lab/ontapserver.h"
#include "support/taskrunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTimer>

#include <filesystem>
#include <functional>

namespace Penumbra::Lab {

/// A lab without SMB and agent: volumes are folders, snapshots are copies of them.
class FakeLab : public OntapBackend
{
public:
    FakeLab()
    {
        m_description.name = "test";
        m_description.cluster = "cluster1";
        m_description.domain = "LAB";
        m_description.accounts = {{"admin", {Group::Administrators}}, {"backup", {Group::BackupOperators}}};
        SvmDescription vs1;
        vs1.name = "vs1";
        vs1.smbServer = "VS1";
        vs1.address = "127.9.5.10";
        vs1.volumes = {{"vs1_root", "/", 1 << 20, {}, {}},
                       {"vm_vol1", "/hyperv/vm1", 1 << 30, {}, {}},
                       {"inner", "/hyperv/vm1/dir1/inner", 1 << 20, {}, {}},
                       {"loose", "", 1 << 20, {}, {}}};
        ShareDescription share;
        share.name = "share1";
        share.path = "/hyperv/vm1/dir1/vmdir";
        share.comment = "documentation's example";
        share.permissions = {{"admin", Permission::FullControl}, {"backup", Permission::Read}};
        ShareDescription hidden;
        hidden.name = "root$";
        hidden.path = "/";
        hidden.continuouslyAvailable = false;
        vs1.shares = {share, hidden};
        SvmDescription vs2;
        vs2.name = "vs2";
        vs2.smbServer = "VS2";
        vs2.address = "127.9.5.11";
        vs2.shadowCopyDirDepth = 0;
        vs2.encryption = false;
        vs2.volumes = {{"vm_vol1", "/", 1 << 20, {}, {}}};
        m_description.svms = {vs1, vs2};
        for (const SvmDescription &svm : m_description.svms) {
            for (const VolumeDescription &volume : svm.volumes)
                QDir().mkpath(volumeDirectory(svm.name, volume.name));
        }
    }

    Description &edit() { return m_description; }
    QString root() const { return m_directory.path(); }
    QString id(const QString &kind, const QString &name) const
    {
        return stableId(m_description, kind, name).toString(QUuid::WithoutBraces);
    }
    void write(const QString &svm, const QString &volume, const QString &path, const QByteArray &content)
    {
        QFile file(volumeDirectory(svm, volume) + '/' + path);
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    QByteArray read(const QString &svm, const QString &volume, const QString &path) const
    {
        QFile file(volumeDirectory(svm, volume) + '/' + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const Description &description() const override { return m_description; }
    quint16 smbPort(const QString &) const override { return 4455; }
    QString volumeDirectory(const QString &svm, const QString &volume) const override
    {
        return m_directory.path() + "/volumes/" + svm + '/' + volume;
    }
    QList<Fsrvp::AgentSet> sets(const QString &svm) const override { return agentSets.value(svm); }
    bool keepSnapshots(const QString &, const QUuid &setId) const override { return kept.contains(setId); }
    void setKeepSnapshots(const QString &, const QUuid &setId, bool keep) override
    {
        if (keep)
            kept.insert(setId);
        else
            kept.remove(setId);
    }
    CopyOptions copyOptions(const QString &, const QUuid &id, const QString &) const override
    {
        return {copyFiles.value(id)};
    }
    void setCopyFiles(const QString &, const QUuid &id, const QString &share, const QStringList &files) override
    {
        if (committed)
            throw Error(FailureKind::SharingViolation, "name files", share);
        copyFiles[id] = files;
    }
    QString copyDirectory(const QString &, const QUuid &, const QString &) const override
    {
        return committed ? m_directory.path() + "/copy" : QString();
    }

    QList<Snapshot> snapshots(const QString &svm, const QString &volume) const override
    {
        return allSnapshots.value(svm + '/' + volume);
    }
    QString snapshotDirectory(const QString &, const QString &, const QUuid &snapshot) const override
    {
        return m_directory.path() + "/snapshots/" + snapshot.toString(QUuid::WithoutBraces);
    }
    Task<Snapshot> createSnapshot(QString svm, QString volume, Snapshot wanted) override
    {
        co_await busy();
        QList<Snapshot> &list = allSnapshots[svm + '/' + volume];
        for (const Snapshot &other : list) {
            if (other.name == wanted.name)
                throw Error(FailureKind::AlreadyExists, "create snapshot", wanted.name);
        }
        wanted.uuid = QUuid::createUuid();
        wanted.createTime = QDateTime::currentDateTimeUtc();
        copyTree(volumeDirectory(svm, volume), snapshotDirectory(svm, volume, wanted.uuid));
        list += wanted;
        co_return wanted;
    }
    void modifySnapshot(const QString &svm, const QString &volume, const Snapshot &snapshot) override
    {
        for (Snapshot &other : allSnapshots[svm + '/' + volume]) {
            if (other.uuid == snapshot.uuid)
                other = snapshot;
        }
    }
    Task<> deleteSnapshot(QString svm, QString volume, QUuid snapshot) override
    {
        co_await busy();
        allSnapshots[svm + '/' + volume].removeIf([&](const Snapshot &s) { return s.uuid == snapshot; });
        QDir(snapshotDirectory(svm, volume, snapshot)).removeRecursively();
    }
    Task<> clone(QString, QString sourcePath, QString targetPath, bool overwrite) override
    {
        co_await busy();
        if (!overwrite && QFile::exists(targetPath))
            throw Error(FailureKind::AlreadyExists, "clone", targetPath);
        if (diskFull)
            throw Error(FailureKind::DiskFull, "clone", targetPath);
        std::filesystem::remove_all(targetPath.toStdString());
        copyTree(sourcePath, targetPath);
    }
    Task<> revertVolume(QString svm, QString volume, QUuid snapshot) override
    {
        co_await busy();
        QDir(volumeDirectory(svm, volume)).removeRecursively();
        copyTree(snapshotDirectory(svm, volume, snapshot), volumeDirectory(svm, volume));
    }
    OntapBackend::Fault takeFault(const QString &, const QString &path) override
    {
        lastPath = path;
        return std::exchange(fault, {});
    }

    void copyTree(const QString &from, const QString &to)
    {
        QDir().mkpath(QFileInfo(to).path());
        std::filesystem::copy(from.toStdString(), to.toStdString(),
                              std::filesystem::copy_options::recursive | std::filesystem::copy_options::copy_symlinks);
    }
    /// While a gate is there, every long operation waits for it.
    Task<> busy()
    {
        if (!gate)
            co_return;
        QFuture<void> opened = gate->future();
        co_await opened;
    }

    QMap<QString, QList<Fsrvp::AgentSet>> agentSets;
    QMap<QString, QList<Snapshot>> allSnapshots;
    QMap<QUuid, QStringList> copyFiles;
    QSet<QUuid> kept;
    bool committed = false;
    bool diskFull = false;
    OntapBackend::Fault fault;
    QString lastPath;
    std::shared_ptr<Completion<void>> gate;

private:
    QTemporaryDir m_directory;
    Description m_description;
};

struct Answer
{
    int status = 0; ///< 0: none
    QJsonObject body;
    QByteArray text;
    QByteArray location;

    const QJsonArray records() const { return body["records"].toArray(); }
    QString errorCode() const { return body["error"]["code"].toString(); }
    QString target() const { return body["error"]["target"].toString(); }
    QStringList names(const QString &field = "name") const
    {
        QStringList list;
        for (const QJsonValue &record : records())
            list += record[field].toString();
        return list;
    }
};

/// A server over a fake lab, and two clients: Qt's and curl.
class OntapScene
{
public:
    OntapScene()
    {
        QByteArray bytes = password;
        secret = Secret::take(bytes);
        server = std::make_unique<OntapServer>(lab, secret);
        certificate = await(ensureCertificate(lab.root(), {address}, {"cluster1"}));
        server->listen(address, 0, certificate);
        tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(certificate.certificateFile));
    }

    QString base() const { return QString("https://%1:%2").arg(address).arg(server->port()); }

    const Answer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                      const QByteArray &credentials = "admin:" + password)
    {
        QNetworkRequest request(QUrl(path.startsWith('/') ? base() + path : base() + "/api/" + path));
        request.setSslConfiguration(tls);
        request.setTransferTimeout(20'000);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        if (!credentials.isEmpty())
            request.setRawHeader("Authorization", "Basic " + credentials.toBase64());
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.text = reply->readAll();
        answer.body = QJsonDocument::fromJson(answer.text).object();
        answer.location = reply->rawHeader("Location");
        return answer;
    }
    const Answer get(const QString &path) { return send("GET", path); }
    const Answer post(const QString &path, const QJsonObject &body) { return send("POST", path, json(body)); }
    const Answer patch(const QString &path, const QJsonObject &body) { return send("PATCH", path, json(body)); }
    const Answer remove(const QString &path) { return send("DELETE", path); }
    static QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

    /// A file for curl -K.
    QString credentials() const
    {
        QFile config(lab.root() + "/curlrc");
        if (!config.open(QIODevice::WriteOnly) || !config.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            qFatal("cannot write %s", qPrintable(config.fileName()));
        config.write("user = \"admin:" + password + "\"\n");
        return config.fileName();
    }

    /// The same by curl; the password goes through a file.
    const Answer curl(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        const QString config = credentials();
        QStringList arguments {"-sS", "-K",   config, "--cacert",       certificate.certificateFile,
                               "-X",  method, "-w",   "\n%{http_code}", base() + "/api/" + path};
        if (!body.isEmpty())
            arguments << "-d" << json(body);
        QByteArray output;
        run("curl", arguments, output);
        Answer answer;
        const qsizetype end = output.lastIndexOf('\n');
        answer.status = output.mid(end + 1).toInt();
        answer.text = output.left(end);
        answer.body = QJsonDocument::fromJson(answer.text).object();
        return answer;
    }

    /// A program's exit code; this process goes on serving meanwhile.
    static int run(const QString &program, const QStringList &arguments, QByteArray &output)
    {
        QProcess process;
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        QTimer::singleShot(30'000, &process, &QProcess::kill);
        loop.exec();
        output = process.readAllStandardOutput();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    static inline const QByteArray password = "correct horse: battery";
    QString address = "127.9.5.1";
    FakeLab lab;
    Secret secret;
    OntapCertificate certificate;
    std::unique_ptr<OntapServer> server;
    QSslConfiguration tls;
    QNetworkAccessManager network;
};

} // namespace Penumbra::Lab
