// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/jobview.h"
#include "cli/serveroptions.h"
#include "core/failuretext.h"

#include <QtTest>

#include <unistd.h>

using namespace Penumbra;
using namespace Penumbra::Cli;

namespace {

QStringList arguments(const QStringList &rest)
{
    return QStringList(QStringLiteral("penumbractl")) + rest;
}

/// The failure that reading these options ends with; nothing when they are good.
template<typename Read>
std::optional<Failure> failureOfReading(const QStringList &options, Read read)
{
    QCommandLineParser parser;
    addServerOptions(parser);
    parser.process(arguments(options));
    try {
        read(parser);
    } catch (const Error &error) {
        return error.failure();
    }
    return std::nullopt;
}

SignInChoice choiceOf(const QStringList &options)
{
    QCommandLineParser parser;
    addSignInOptions(parser);
    parser.process(arguments(options));
    return SignInChoice::fromOptions(parser);
}

/// A descriptor to read these bytes from.
int readable(const QByteArray &bytes)
{
    int ends[2];
    if (pipe(ends) != 0 || ::write(ends[1], bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("no pipe");
    ::close(ends[1]);
    return ends[0];
}

QByteArray passwordIn(const QByteArray &bytes)
{
    const int fd = readable(bytes);
    const Secret secret = readPassword(fd, {});
    ::close(fd);
    return QByteArray(secret.constData(), secret.size());
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasAnExitCode();
    void exitCodesMeanWhatTheHelpSays_data();
    void exitCodesMeanWhatTheHelpSays();
    void everyFailureIsOneLineWithARemedy();
    void signInOptions();
    void aServerMayHaveAnAccountOfItsOwn();
    void signInOptionsThatAreRefused_data();
    void signInOptionsThatAreRefused();
    void serverOptionsThatAreRefused_data();
    void serverOptionsThatAreRefused();
    void serverOptionsThatAreGood();
    void passwordsAreTheFirstLine();
    void everyCommandHasHelpAndItsOwnName();
    void everyNoticeHasASentence();
};

void TestCli::everyFailureHasAnExitCode()
{
    for (int kind = 1; kind <= int(FailureKind::Last); ++kind) {
        const int code = exitCodeOf(FailureKind(kind));
        QVERIFY2(code > int(Ok) && code <= int(Internal), qPrintable(failureKindName(FailureKind(kind))));
    }
}

void TestCli::exitCodesMeanWhatTheHelpSays_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QList<FailureKind>>("kinds");
    using Kind = FailureKind;
    QTest::newRow("failed") << 1 << QList<Kind> {Kind::SystemError,          Kind::AlreadyExists,
                                                 Kind::SharingViolation,     Kind::DiskFull,
                                                 Kind::NotADirectory,        Kind::IsADirectory,
                                                 Kind::DirectoryNotEmpty,    Kind::RpcFault,
                                                 Kind::FsrvpInvalidArgument, Kind::FsrvpBadState,
                                                 Kind::FsrvpAlreadyExists,   Kind::FsrvpWaitTimedOut,
                                                 Kind::FsrvpWaitFailed,      Kind::FsrvpServerTimeout,
                                                 Kind::FsrvpOther,           Kind::ApiRefused};
    QTest::newRow("usage") << 2 << QList<Kind> {Kind::InvalidInput};
    QTest::newRow("unreachable") << 3
                                 << QList<Kind> {Kind::TimedOut, Kind::UnknownHost, Kind::Unreachable,
                                                 Kind::ConnectionLost};
    QTest::newRow("refused") << 4 << QList<Kind> {Kind::SignInFailed,        Kind::NoTicket,
                                                  Kind::TicketExpired,       Kind::AnonymousRefused,
                                                  Kind::SigningUnavailable,  Kind::AccessDenied,
                                                  Kind::FsrvpAccessDenied,   Kind::OwnerElsewhere,
                                                  Kind::KeychainUnavailable, Kind::ReadOnlySystem,
                                                  Kind::CertificateUntrusted};
    QTest::newRow("not found") << 5
                               << QList<Kind> {Kind::ShareNotFound, Kind::NotADiskShare, Kind::NotFound,
                                               Kind::FsrvpObjectNotFound, Kind::FsrvpSetIdMismatch};
    QTest::newRow("not supported") << 6 << QList<Kind> {Kind::NotSupported,        Kind::PipeNotFound,
                                                        Kind::InterfaceNotOffered, Kind::VersionNotSupported,
                                                        Kind::FsrvpNotSupported,   Kind::FsrvpUnsupportedContext};
    QTest::newRow("busy") << 7 << QList<Kind> {Kind::FsrvpSetInProgress, Kind::ServerLocked};
    QTest::newRow("cancelled") << 8 << QList<Kind> {Kind::Cancelled};
    QTest::newRow("left behind") << 9 << QList<Kind> {Kind::LeftBehind};
    QTest::newRow("internal") << 10
                              << QList<Kind> {Kind::ProtocolError, Kind::HelperMissing, Kind::HelperDied,
                                              Kind::JournalUnavailable};
}

void TestCli::exitCodesMeanWhatTheHelpSays()
{
    QFETCH(int, code);
    QFETCH(QList<FailureKind>, kinds);
    // The whole row: no other kind may end with this code.
    QStringList expected;
    for (const FailureKind kind : kinds)
        expected.append(failureKindName(kind));
    QStringList actual;
    for (int kind = 1; kind <= int(FailureKind::Last); ++kind) {
        if (int(exitCodeOf(FailureKind(kind))) == code)
            actual.append(failureKindName(FailureKind(kind)));
    }
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
}

void TestCli::everyFailureIsOneLineWithARemedy()
{
    for (int kind = 1; kind <= int(FailureKind::Last); ++kind) {
        const Failure failure {FailureKind(kind), QStringLiteral("SetContext"), QStringLiteral("files1\nx"),
                               QStringLiteral("S (1)"), QStringLiteral("why\nnot")};
        const QString line = explainLine(failure);
        QVERIFY(!line.contains(QLatin1Char('\n')));
        QVERIFY(line.endsWith(explain(failure).remedy));
        QVERIFY(explain(failure).remedy.size() > 10);
    }
}

void TestCli::signInOptions()
{
    const SignInChoice plain = choiceOf(
        {QStringLiteral("--user"), QStringLiteral("alice"), QStringLiteral("--domain"), QStringLiteral("LAB")});
    QCOMPARE(plain.user, QStringLiteral("alice"));
    QCOMPARE(plain.domain, QStringLiteral("LAB"));
    QCOMPARE(plain.passwordFd, -1);
    const SignInChoice both =
        choiceOf({QStringLiteral("-U"), QStringLiteral("LAB\\alice"), QStringLiteral("--password-fd=3")});
    QCOMPARE(both.user, QStringLiteral("alice"));
    QCOMPARE(both.domain, QStringLiteral("LAB"));
    QCOMPARE(both.passwordFd, 3);
    QVERIFY(choiceOf({QStringLiteral("--kerberos")}).kerberos);
    QVERIFY(choiceOf({QStringLiteral("--keychain"), QStringLiteral("-U"), QStringLiteral("alice")}).keychain);
    QCOMPARE(choiceOf({QStringLiteral("-U"), QStringLiteral("alice@LAB.TEST")}).user, QStringLiteral("alice@LAB.TEST"));
}

void TestCli::aServerMayHaveAnAccountOfItsOwn()
{
    const SignInChoice choice =
        choiceOf({QStringLiteral("-U"), QStringLiteral("alice"), QStringLiteral("--password-fd"), QStringLiteral("3"),
                  QStringLiteral("-U"), QStringLiteral("Files1=LAB\\bob"), QStringLiteral("--password-fd=Files1=4")});
    QVERIFY(choice.hasOwn(QStringLiteral("FILES1")));
    QVERIFY(!choice.hasOwn(QStringLiteral("files2")));
    QCOMPARE(choice.of(QStringLiteral("files1")).account(), QStringLiteral("LAB\\bob"));
    QCOMPARE(choice.of(QStringLiteral("files1")).passwordFd, 4);
    QCOMPARE(choice.of(QStringLiteral("files2")).account(), QStringLiteral("alice"));
    QCOMPARE(choice.of(QStringLiteral("files2")).passwordFd, 3);
    // Beside a ticket for all others.
    const SignInChoice ticket = choiceOf({QStringLiteral("--kerberos"), QStringLiteral("-U"),
                                          QStringLiteral("files1=bob"), QStringLiteral("--password-fd=files1=4")});
    QVERIFY(!ticket.of(QStringLiteral("files1")).kerberos);
    QVERIFY(ticket.of(QStringLiteral("files2")).kerberos);
}

void TestCli::signInOptionsThatAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromLatin1(text).split(QLatin1Char(' ')); };
    row("--user alice%secret");
    row("--user LAB\\alice%secret");
    row("--password-fd x");
    row("--password-fd -1");
    row("--password-fd 1.5");
    row("--password-fd=");
    row("--kerberos --keychain");
    row("--kerberos --password-fd 0");
    row("--keychain --password-fd 0");
    row("--kerberos --keychain --password-fd 0");
    row("--user files1=alice%secret");
    row("--user alice --password-fd files1=3"); // whose password?
    row("--user files1=alice --password-fd files1=x");
}

void TestCli::signInOptionsThatAreRefused()
{
    QFETCH(QStringList, options);
    const auto failure =
        failureOfReading(options, [](const QCommandLineParser &parser) { SignInChoice::fromOptions(parser); });
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::InvalidInput);
    QVERIFY(!explainLine(*failure).contains(QStringLiteral("secret"))); // never repeat a password
}

void TestCli::serverOptionsThatAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromLatin1(text).split(QLatin1Char(' ')); };
    row("--port 0");
    row("--port 65536");
    row("--port -1");
    row("--port smb");
    row("--port 4294967741"); // 445 in 32 bits
    row("--rpc-security ntlm");
    row("--rpc-security kerberos"); // without --kerberos
    row("--kerberos --rpc-security ntlmssp");
    row("--rpc-protection none");
    row("--rpc-protection Privacy");
    row("--prepare-timeout 0");
    row("--commit-timeout -5");
    row("--expose-timeout soon");
    row("--call-timeout 86401");
    row("--call-timeout nan");
    row("--call-timeout inf");
    row("--call-timeout 0.0001"); // no milliseconds at all
}

void TestCli::serverOptionsThatAreRefused()
{
    QFETCH(QStringList, options);
    const auto failure = failureOfReading(options, [](const QCommandLineParser &parser) {
        portOption(parser);
        const AgentMaker maker(parser, nullptr);
    });
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::InvalidInput);
    QVERIFY(failure->object.startsWith(QStringLiteral("--")));
}

void TestCli::serverOptionsThatAreGood()
{
    QCommandLineParser parser;
    addServerOptions(parser);
    parser.process(
        arguments({QStringLiteral("-p"), QStringLiteral("1445"), QStringLiteral("--kerberos"),
                   QStringLiteral("--rpc-security"), QStringLiteral("kerberos"), QStringLiteral("--rpc-protection"),
                   QStringLiteral("integrity"), QStringLiteral("--commit-timeout"), QStringLiteral("1.5")}));
    QCOMPARE(portOption(parser), quint16(1445));
    QCOMPARE(timeoutsOf(parser).commit, milliseconds(1500));
    QCOMPARE(timeoutsOf(parser).prepare, Fsrvp::Timeouts().prepare);
    const AgentMaker maker(parser, nullptr);
    const auto agent = maker.agentFor({QStringLiteral("files1"), 1445});
    QCOMPARE(agent->options().mechanism, Rpc::Mechanism::Kerberos);
    QCOMPARE(agent->options().protection, Rpc::ProtectionLevel::Integrity);

    QCommandLineParser bare;
    addServerOptions(bare);
    bare.process(arguments({}));
    QCOMPARE(portOption(bare), quint16(445));
    const auto usual = AgentMaker(bare, nullptr).agentFor({QStringLiteral("files1"), 445});
    QCOMPARE(usual->options().mechanism, Rpc::Mechanism::Spnego);
    QCOMPARE(usual->options().protection, Rpc::ProtectionLevel::Privacy);
}

void TestCli::passwordsAreTheFirstLine()
{
    QCOMPARE(passwordIn("secret\nmore\n"), QByteArray("secret"));
    QCOMPARE(passwordIn("secret"), QByteArray("secret"));
    QCOMPARE(passwordIn("secret\r\n"), QByteArray("secret"));
    QCOMPARE(passwordIn("pä ss%\\\"'\n"), QByteArray("pä ss%\\\"'"));
    QCOMPARE(passwordIn("\n"), QByteArray());
    QCOMPARE(passwordIn(""), QByteArray());
}

void TestCli::everyCommandHasHelpAndItsOwnName()
{
    QStringList names;
    for (const auto &command : allCommands()) {
        QVERIFY(!command->summary().isEmpty());
        names.append(command->name());
        QCommandLineParser parser;
        command->addOptions(parser);
        for (const QString &option : parser.optionNames())
            QVERIFY(!option.isEmpty());
    }
    names.sort();
    const QString all = QStringLiteral(
        "disk check,disk info,finding accept,finding list,finding revoke,inventory,"
        "password forget,password store,recover,restore,restore discard,restore list,shadow abort,shadow complete,"
        "shadow create,shadow delete,shadow list,shadow show,share check,share list,"
        "system add,system list,system refresh,system remove,system set,validate,"
        "vm list,vm show");
    QCOMPARE(names, all.split(QLatin1Char(',')));
}

void TestCli::everyNoticeHasASentence()
{
    QStringList sentences;
    for (int notice = 0; notice <= int(Shadow::Notice::NotExpiring); ++notice) {
        const QString sentence =
            noticeSentence(Shadow::Notice(notice), {QStringLiteral("files1"), QStringLiteral("other")});
        QVERIFY2(sentence.contains(QStringLiteral("files1")), qPrintable(Shadow::noticeName(Shadow::Notice(notice))));
        sentences.append(sentence);
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
