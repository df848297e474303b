// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/systemsignin.h"

#include "storage/fingerprint.h"

namespace Penumbra::Cli {

using Storage::KnownSystem;
using Storage::SignInName;
using Storage::SystemKind;

namespace {

[[noreturn]] void refuse(const QString &option, const QString &why)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read option"), option, {}, why);
}

bool isSameAccount(const SignInName &left, const SignInName &right)
{
    return left.user == right.user && left.domain == right.domain;
}

} // namespace

QByteArray certificateOption(const QCommandLineParser &options)
{
    const QString option = QStringLiteral("accept-certificate");
    if (!options.isSet(option))
        return {};
    const auto fingerprint = Storage::fingerprintFrom(options.value(option));
    if (!fingerprint)
        refuse(QStringLiteral("--") + option,
               QStringLiteral("it wants a SHA-256 fingerprint: 32 bytes in hexadecimal"));
    return *fingerprint;
}

int descriptorOption(const QCommandLineParser &options, const QString &name)
{
    if (!options.isSet(name))
        return -1;
    bool ok = false;
    const int fd = options.value(name).toInt(&ok);
    if (!ok || fd < 0)
        refuse(QStringLiteral("--") + name, QStringLiteral("it wants the number of an open file descriptor"));
    return fd;
}

SystemSignIn::SystemSignIn(const QCommandLineParser &options, SignInChoice::Keychain meaning)
    : m_choice(SignInChoice::fromOptions(options, meaning))
    , m_managementFd(descriptorOption(options, QStringLiteral("management-password-fd")))
    , m_certificate(certificateOption(options))
{
    if (!m_choice.own.isEmpty())
        refuse(QStringLiteral("--user"),
               QStringLiteral("this command takes the accounts of known storage systems, not of single servers"));
}

KnownSystem SystemSignIn::asAsked(KnownSystem system) const
{
    const bool oneAccount = isSameAccount(system.management, system.smb) || system.id.isNull();
    const auto give = [this](SignInName &account) {
        account.user = m_choice.user;
        account.domain = m_choice.domain;
    };
    if (!m_choice.user.isEmpty()) {
        give(system.smb);
        if (oneAccount)
            give(system.management);
    }
    if (m_choice.kerberos)
        system.smb.source = SignInName::Source::Kerberos;
    else if (m_choice.keychain)
        system.smb.source = system.management.source = SignInName::Source::Keychain;
    else if (m_choice.passwordFd >= 0)
        system.smb.source = system.management.source = SignInName::Source::Ask;
    if (!m_certificate.isEmpty())
        system.certificate = m_certificate;
    return system;
}

Secret SystemSignIn::fromDescriptor(int fd)
{
    if (!m_read.contains(fd))
        m_read.insert(fd, readPassword(fd, {}));
    return m_read.value(fd);
}

Task<Secret> SystemSignIn::passwordOf(SignInName account, QString host)
{
    if (account.source == SignInName::Source::Kerberos || account.user.isEmpty())
        co_return Secret();
    if (account.source == SignInName::Source::Ask && m_choice.passwordFd >= 0)
        co_return fromDescriptor(m_choice.passwordFd);
    const QString key = accountText(account) + QLatin1Char('@') + host.toCaseFolded();
    if (!m_asked.contains(key)) {
        SignInChoice choice;
        choice.user = account.user;
        choice.domain = account.domain;
        choice.keychain = account.source == SignInName::Source::Keychain;
        const Smb::Credentials credentials = co_await credentialsFor(choice, host);
        m_asked.insert(key, credentials.password);
    }
    co_return m_asked.value(key);
}

Task<Storage::SystemSecrets> SystemSignIn::secretsFor(KnownSystem system, NeededAccounts needed)
{
    Storage::SystemSecrets secrets;
    const bool manages = system.kind == SystemKind::Ontap;
    if (manages && needed == NeededAccounts::All && m_managementFd < 0 && m_choice.passwordFd >= 0
        && system.smb.source != SignInName::Source::Kerberos && !isSameAccount(system.management, system.smb))
        refuse(QStringLiteral("--password-fd"),
               QStringLiteral("%1 has an account of its own for management: give its password with "
                              "--management-password-fd")
                   .arg(system.name));
    if (manages && m_managementFd >= 0)
        secrets.management = fromDescriptor(m_managementFd);
    else if (manages)
        secrets.management = co_await passwordOf(system.management, system.host);
    if (!manages || needed == NeededAccounts::All)
        secrets.smb = co_await passwordOf(system.smb, system.host);
    co_return Storage::SystemSecrets(secrets);
}

} // namespace Penumbra::Cli
