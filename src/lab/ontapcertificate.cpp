// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapcertificate.h"

#include "core/failure.h"

#include <QCoro/QCoroProcess>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <sys/stat.h>

namespace Penumbra::Lab {

namespace {

constexpr std::chrono::seconds opensslLimit {20};

bool isUsable(const OntapCertificate &files, const QStringList &addresses, const QStringList &names)
{
    QFile keyFile(files.keyFile);
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(files.certificateFile);
    if (certificates.size() != 1 || !keyFile.open(QIODevice::ReadOnly))
        return false;
    const QSslKey key(&keyFile, QSsl::Ec);
    if (key.isNull() || certificates.first().expiryDate() < QDateTime::currentDateTimeUtc().addDays(7))
        return false;
    const auto alternatives = certificates.first().subjectAlternativeNames();
    const QStringList ips = alternatives.values(QSsl::IpAddressEntry);
    const QStringList hosts = alternatives.values(QSsl::DnsEntry);
    return std::all_of(addresses.cbegin(), addresses.cend(), [&ips](const auto &ip) { return ips.contains(ip); })
        && std::all_of(names.cbegin(), names.cend(), [&hosts](const auto &name) { return hosts.contains(name); });
}

QStringList opensslArguments(const OntapCertificate &files, const QStringList &addresses, const QStringList &names)
{
    QStringList alternatives;
    for (const QString &address : addresses)
        alternatives += QLatin1String("IP:") + address;
    for (const QString &name : names)
        alternatives += QLatin1String("DNS:") + name;
    return {QStringLiteral("req"),      QStringLiteral("-x509"),
            QStringLiteral("-newkey"),  QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
            QStringLiteral("-nodes"),   QStringLiteral("-sha256"),
            QStringLiteral("-days"),    QStringLiteral("3650"),
            QStringLiteral("-subj"),    QStringLiteral("/CN=penumbra-lab"),
            QStringLiteral("-addext"),  QLatin1String("subjectAltName=") + alternatives.join(QLatin1Char(',')),
            QStringLiteral("-keyout"),  files.keyFile,
            QStringLiteral("-out"),     files.certificateFile};
}

bool isPlain(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isLetterOrNumber() || QStringLiteral(".-_:").contains(c);
    });
}

Task<> runOpenssl(QStringList arguments)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    const QString action = QStringLiteral("make a certificate with");
    if (program.isEmpty())
        throw Error(FailureKind::NotSupported, action, QStringLiteral("openssl"), {},
                    QStringLiteral("install the package openssl"));
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([] { ::umask(077); });
    process.setProgram(program);
    process.setArguments(arguments);
    process.start();
    const bool ended = co_await qCoro(process).waitForFinished(opensslLimit);
    const QString output = QString::fromLocal8Bit(process.readAll()).simplified();
    if (!ended)
        process.kill();
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw Error(FailureKind::SystemError, action, program, {}, output);
}

void moveInto(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throw Error(FailureKind::SystemError, QStringLiteral("make a certificate"), to,
                    QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

Task<OntapCertificate> ensureCertificate(QString directory, QStringList addresses, QStringList names)
{
    const QString base = directory + QLatin1String("/management.");
    const OntapCertificate files {base + QLatin1String("pem"), base + QLatin1String("key")};
    if (!addresses.contains(QLatin1String("127.0.0.1")))
        addresses += QStringLiteral("127.0.0.1");
    const QStringList all = addresses + names;
    for (const QString &name : all) {
        if (!isPlain(name))
            throw Error(FailureKind::InvalidInput, QStringLiteral("make a certificate"), name);
    }
    if (!isUsable(files, addresses, names)) {
        const QString suffix = QLatin1String(".new");
        const OntapCertificate made {files.certificateFile + suffix, files.keyFile + suffix};
        const QStringList arguments = opensslArguments(made, addresses, names);
        co_await runOpenssl(arguments);
        moveInto(made.keyFile, files.keyFile);
        moveInto(made.certificateFile, files.certificateFile);
    }
    co_return files;
}

} // namespace Penumbra::Lab
