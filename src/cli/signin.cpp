// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/signin.h"

#include "core/failure.h"
#include "core/keychainentry.h"

#include <qt6keychain/keychain.h>

#include <QScopeGuard>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace Penumbra::Cli {

namespace {

constexpr qsizetype longestPassword = 1024;

/// Waits for a keychain job; the desktop may ask the operator to unlock.
template<typename Job>
QFuture<void> started(const std::shared_ptr<Job> &job)
{
    const auto done = std::make_shared<Completion<void>>();
    job->setAutoDelete(false);
    QObject::connect(job.get(), &QKeychain::Job::finished, [done] { done->setValue(); });
    job->start();
    return done->future();
}

[[noreturn]] void throwKeychain(const QString &action, const QString &key, const QKeychain::Job &job)
{
    throw Error(FailureKind::KeychainUnavailable, action, key, job.errorString());
}

Task<Secret> passwordFromKeychain(QString account, QString server)
{
    const QString key = keychainKey(account, server);
    const auto job = std::make_shared<QKeychain::ReadPasswordJob>(keychainService());
    job->setKey(key);
    co_await started(job);
    if (job->error() != QKeychain::NoError)
        throwKeychain(QStringLiteral("read password of"), key, *job);
    QByteArray bytes = job->binaryData();
    co_return Secret::take(bytes);
}

Secret readLine(int fd)
{
    QByteArray bytes;
    bytes.reserve(longestPassword); // no copies left behind by growing
    char c = 0;
    while (bytes.size() < longestPassword && ::read(fd, &c, 1) == 1 && c != '\n' && c != '\0')
        bytes.append(c);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return Secret::take(bytes);
}

/// One line without echo. Ctrl-C and Ctrl-D give up: signals are blocked here, so the terminal hands them on as characters.
Secret readSilently(int terminal)
{
    constexpr char controlC = 3;
    constexpr char controlD = 4;
    constexpr char backspace = 8;
    constexpr char rubout = 127;
    QByteArray bytes;
    bytes.reserve(longestPassword);
    char c = 0;
    while (bytes.size() < longestPassword && ::read(terminal, &c, 1) == 1 && c != '\n' && c != '\r') {
        if (c == controlC || c == controlD) {
            wipe(bytes);
            throw Error(FailureKind::Cancelled, QStringLiteral("ask for a password"));
        }
        if (c == backspace || c == rubout) {
            while ((bytes.isEmpty() ? 0 : bytes.back() & 0xC0) == 0x80)
                bytes.chop(1); // the rest of a character in UTF-8
            bytes.chop(1);
        } else
            bytes.append(c);
    }
    return Secret::take(bytes);
}

Secret askAtTerminal(const QString &prompt)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    const auto closeTerminal = qScopeGuard([terminal] { ::close(terminal); });
    termios before;
    if (terminal < 0 || tcgetattr(terminal, &before) != 0)
        throw Error(FailureKind::AnonymousRefused, QStringLiteral("ask for a password"), {}, {},
                    QStringLiteral("there is no terminal to ask at: use --password-fd, --keychain or --kerberos"));
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
    const QByteArray text = prompt.toLocal8Bit();
    [[maybe_unused]] ssize_t written = ::write(terminal, text.constData(), size_t(text.size()));
    tcsetattr(terminal, TCSAFLUSH, &silent);
    const auto restore = qScopeGuard([terminal, &before] {
        tcsetattr(terminal, TCSAFLUSH, &before);
        [[maybe_unused]] const ssize_t newline = ::write(terminal, "\n", 1);
    });
    return readSilently(terminal);
}

[[noreturn]] void refuse(const QString &option, const char *why)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read option"), option, {}, QString::fromLatin1(why));
}

/// The server of SERVER=...; empty where there is none. Neither server nor account may have an equals sign.
QString serverIn(const QString &value)
{
    return value.left(qMax<qsizetype>(0, value.indexOf(QLatin1Char('='))));
}

/// Domain and name of [DOMAIN\]NAME.
std::pair<QString, QString> accountIn(const QString &account)
{
    if (account.contains(QLatin1Char('%')))
        refuse(QStringLiteral("--user"),
               "no password belongs into an argument, where every user can see it: use --password-fd or --keychain");
    const qsizetype slash = account.indexOf(QLatin1Char('\\'));
    return {account.left(qMax<qsizetype>(0, slash)), account.mid(slash + 1)};
}

int descriptorIn(const QString &value)
{
    bool ok = false;
    const int fd = value.toInt(&ok);
    if (!ok || fd < 0)
        refuse(QStringLiteral("--password-fd"), "it wants the number of an open file descriptor");
    return fd;
}

} // namespace

void addSignInOptions(QCommandLineParser &parser)
{
    parser.addOption({{QStringLiteral("U"), QStringLiteral("user")},
                      QStringLiteral("Sign in as this account ([DOMAIN\\]NAME); SERVER=NAME: at this server only."),
                      QStringLiteral("name")});
    parser.addOption({QStringLiteral("domain"), QStringLiteral("The account's domain."), QStringLiteral("name")});
    parser.addOption({QStringLiteral("password-fd"),
                      QStringLiteral("Read the password from this open file descriptor; SERVER=NUMBER: of the account "
                                     "at this server."),
                      QStringLiteral("number")});
    parser.addOption({QStringLiteral("keychain"), QStringLiteral("Take the password from the desktop's keychain.")});
    parser.addOption(
        {QStringLiteral("kerberos"), QStringLiteral("Sign in with the Kerberos ticket you have (kinit).")});
}

SignInChoice SignInChoice::fromOptions(const QCommandLineParser &parser, Keychain meaning)
{
    SignInChoice choice;
    choice.domain = parser.value(QStringLiteral("domain"));
    choice.keychain = parser.isSet(QStringLiteral("keychain"));
    choice.kerberos = parser.isSet(QStringLiteral("kerberos"));
    const QStringList users = parser.values(QStringLiteral("user"));
    for (const QString &value : users) {
        const QString server = serverIn(value);
        const auto [domain, user] = accountIn(value.mid(server.isEmpty() ? 0 : server.size() + 1));
        if (!server.isEmpty()) {
            Own &own = choice.own[server.toCaseFolded()];
            own.user = user;
            own.domain = domain;
            continue;
        }
        choice.user = user;
        if (!domain.isEmpty())
            choice.domain = domain;
    }
    const QStringList descriptors = parser.values(QStringLiteral("password-fd"));
    for (const QString &value : descriptors) {
        const QString server = serverIn(value);
        const int fd = descriptorIn(value.mid(server.isEmpty() ? 0 : server.size() + 1));
        if (server.isEmpty()) {
            choice.passwordFd = fd;
            continue;
        }
        if (!choice.hasOwn(server))
            refuse(QStringLiteral("--password-fd"), "say whose password it is: --user SERVER=NAME");
        choice.own[server.toCaseFolded()].passwordFd = fd;
    }
    const bool holds = choice.keychain && meaning == Keychain::Holds;
    if (choice.kerberos + holds + (choice.passwordFd >= 0) > 1 || (choice.kerberos && choice.keychain))
        refuse(QStringLiteral("--kerberos, --keychain, --password-fd"), "give one of them");
    return choice;
}

SignInChoice SignInChoice::of(const QString &server) const
{
    SignInChoice choice = *this;
    const auto found = own.constFind(server.toCaseFolded());
    if (found == own.cend())
        return choice;
    choice.user = found->user;
    choice.domain = found->domain;
    choice.passwordFd = found->passwordFd;
    choice.keychain = keychain && found->passwordFd < 0;
    choice.kerberos = false;
    return choice;
}

Secret readPassword(int fd, const QString &prompt)
{
    return fd >= 0 ? readLine(fd) : askAtTerminal(prompt);
}

Task<Smb::Credentials> credentialsFor(SignInChoice choice, QString server)
{
    Smb::Credentials credentials;
    credentials.user = choice.user;
    credentials.domain = choice.domain;
    credentials.kerberos = choice.kerberos;
    if (choice.kerberos)
        co_return credentials;
    if (choice.user.isEmpty())
        throw Error(FailureKind::AnonymousRefused, QStringLiteral("sign in to"), server);
    if (choice.keychain)
        credentials.password = co_await passwordFromKeychain(choice.account(), server);
    else
        credentials.password =
            readPassword(choice.passwordFd, QStringLiteral("Password of %1 on %2: ").arg(choice.user, server));
    co_return credentials;
}

Task<> storePassword(QString account, QString server, Secret password)
{
    const QString key = keychainKey(account, server);
    if (password.isEmpty()) {
        const auto job = std::make_shared<QKeychain::DeletePasswordJob>(keychainService());
        job->setKey(key);
        co_await started(job);
        if (job->error() != QKeychain::NoError)
            throwKeychain(QStringLiteral("remove password of"), key, *job);
    } else {
        const auto job = std::make_shared<QKeychain::WritePasswordJob>(keychainService());
        job->setKey(key);
        job->setBinaryData(QByteArray(password.constData(), password.size()));
        co_await started(job);
        if (job->error() != QKeychain::NoError)
            throwKeychain(QStringLiteral("store password of"), key, *job);
    }
}

} // namespace Penumbra::Cli
