// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatekdc.h"

#include "core/failure.h"

#include <QFile>
#include <QtTest>

#include <csignal>

#include <arpa/inet.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Penumbra {

namespace {

[[noreturn]] void fail(const QString &program, const QByteArray &output)
{
    throw Error(FailureKind::SystemError, QStringLiteral("run"), program, {}, QString::fromLocal8Bit(output));
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// A TCP port nobody uses at this instant.
quint16 freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    const bool bound = ::bind(socket, reinterpret_cast<sockaddr *>(&address), size) == 0
        && ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    ::close(socket);
    return bound ? ntohs(address.sin_port) : 0;
}

bool canConnect(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    const bool connected = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return connected;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        fail(path, file.errorString().toLocal8Bit());
}

} // namespace

PrivateKdc::PrivateKdc()
{
    writeConfiguration(0);
    run(QStringLiteral("kdb5_util"),
        {QStringLiteral("create"), QStringLiteral("-s"), QStringLiteral("-r"), QLatin1String(realm),
         QStringLiteral("-P"), QStringLiteral("private")});
    // Somebody else may take a free port before the KDC does.
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (start())
            return;
    }
    fail(QStringLiteral("krb5kdc"), m_kdc.readAll());
}

PrivateKdc::~PrivateKdc()
{
    m_kdc.kill();
    m_kdc.waitForFinished();
}

void PrivateKdc::writeConfiguration(quint16 port) const
{
    const QByteArray at = "127.0.0.1:" + QByteArray::number(port);
    const QByteArray directory = m_directory.path().toLocal8Bit();
    write(path(QStringLiteral("krb5.conf")),
          "[libdefaults]\n default_realm = LAB.TEST\n dns_lookup_kdc = false\n dns_lookup_realm = false\n"
          " dns_canonicalize_hostname = false\n rdns = false\n udp_preference_limit = 1\n"
          "[realms]\n LAB.TEST = {\n  kdc = "
              + at + "\n }\n[domain_realm]\n .lab.test = LAB.TEST\n lab.test = LAB.TEST\n");
    // disable_pac: a stand-alone Samba refuses tickets with a PAC.
    write(path(QStringLiteral("kdc.conf")),
          "[kdcdefaults]\n kdc_listen = " + at + "\n kdc_tcp_listen = " + at
              + "\n[realms]\n LAB.TEST = {\n  disable_pac = true\n  database_name = " + directory
              + "/principal\n  key_stash_file = " + directory + "/stash\n  acl_file = " + directory
              + "/kadm5.acl\n }\n[logging]\n kdc = FILE:" + directory + "/kdc.log\n");
}

bool PrivateKdc::start()
{
    const quint16 port = freePort();
    writeConfiguration(port);
    m_kdc.setProcessEnvironment(processEnvironment());
    m_kdc.setProcessChannelMode(QProcess::MergedChannels);
    m_kdc.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_kdc.start(QStringLiteral("/usr/sbin/krb5kdc"), {QStringLiteral("-n")});
    if (!m_kdc.waitForStarted())
        fail(QStringLiteral("krb5kdc"), m_kdc.errorString().toLocal8Bit());
    const bool listening =
        QTest::qWaitFor([&] { return m_kdc.state() == QProcess::NotRunning || canConnect(port); }, 10'000);
    return listening && m_kdc.state() == QProcess::Running;
}

void PrivateKdc::addPrincipal(const QString &name, const QString &password)
{
    QStringList arguments {QStringLiteral("-r"), QLatin1String(realm), QStringLiteral("addprinc")};
    if (password.isEmpty())
        arguments += QStringLiteral("-randkey");
    else
        arguments += {QStringLiteral("-pw"), password};
    run(QStringLiteral("kadmin.local"), arguments + QStringList {name});
}

void PrivateKdc::exportKeytab(const QStringList &principals, const QString &file)
{
    run(QStringLiteral("kadmin.local"),
        QStringList {QStringLiteral("-r"), QLatin1String(realm), QStringLiteral("ktadd"), QStringLiteral("-norandkey"),
                     QStringLiteral("-k"), file}
            + principals);
}

void PrivateKdc::signIn(const QString &principal, const QString &password, const QString &lifetime)
{
    run(QStringLiteral("kinit"), {QStringLiteral("-l"), lifetime, principal}, password.toUtf8() + '\n');
}

void PrivateKdc::signOut()
{
    QFile::remove(path(QStringLiteral("ccache")));
}

QMap<QString, QString> PrivateKdc::environment() const
{
    return {{QStringLiteral("KRB5_CONFIG"), path(QStringLiteral("krb5.conf"))},
            {QStringLiteral("KRB5_KDC_PROFILE"), path(QStringLiteral("kdc.conf"))},
            {QStringLiteral("KRB5CCNAME"), QStringLiteral("FILE:") + path(QStringLiteral("ccache"))},
            {QStringLiteral("KRB5RCACHENAME"), QStringLiteral("file2:") + path(QStringLiteral("rcache"))}};
}

void PrivateKdc::useHere() const
{
    const auto own = environment();
    for (auto it = own.cbegin(); it != own.cend(); ++it)
        qputenv(it.key().toLatin1().constData(), it.value().toLocal8Bit());
}

QProcessEnvironment PrivateKdc::processEnvironment() const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("PATH"),
                     variables.value(QStringLiteral("PATH")) + QStringLiteral(":/usr/sbin:/sbin"));
    const auto own = environment();
    for (auto it = own.cbegin(); it != own.cend(); ++it)
        variables.insert(it.key(), it.value());
    return variables;
}

void PrivateKdc::run(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(processEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    // env finds the program by the PATH just set.
    process.start(QStringLiteral("/usr/bin/env"), QStringList {program} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        fail(program, process.readAll() + process.errorString().toLocal8Bit());
}

} // namespace Penumbra
