// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Bad input to the real penumbractl: each case ends with its exit code, says in one line what is wrong and what to do, the
// same as a JSON event, and leaves nothing on the server. Kerberos tickets: tst_kerberos.cpp.

#include "controlprogram.h"

#include "cli/exitcode.h"

#include <netinet/in.h>
#include <sys/socket.h>

using namespace Penumbra;
using namespace Penumbra::Test;

namespace {

/// How to sign in, and where.
enum class As { Admin, WrongPassword, NoRights, Nobody };
enum class At { Samba, WithoutFsrvp, ClosedPort, ItsOwnPort };

/// A port that is taken but not listened on, so that nobody can open it meanwhile.
class ClosedPort
{
public:
    ClosedPort()
        : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + 1);
        socklen_t size = sizeof address;
        if (bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) == 0
            && getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0)
            m_port = ntohs(address.sin_port);
    }
    ~ClosedPort() { ::close(m_socket); }
    quint16 port() const { return m_port; }

private:
    int m_socket;
    quint16 m_port = 0;
};

QString share(const char *name)
{
    return QStringLiteral("\\\\127.0.0.2\\") + QString::fromUtf8(name);
}

} // namespace

Q_DECLARE_METATYPE(As)
Q_DECLARE_METATYPE(At)

class TestPenumbractlErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badInputIsExplained_data();
    void badInputIsExplained();
    void failedSnapshotsLeaveNothing();
    void aDeadServerIsTold();
    void passwordsInArgumentsAreNotRepeated();

private:
    std::unique_ptr<ControlProgram> start(const QStringList &arguments, As as, At at, bool json);

    std::unique_ptr<PrivateSamba> m_samba;
    std::unique_ptr<PrivateSamba> m_plain; ///< without FSRVP
    ClosedPort m_closed;
    QTemporaryDir m_state;
};

void TestPenumbractlErrors::initTestCase()
{
    PrivateSamba::Options options;
    options.shares = {QStringLiteral("vms")};
    options.printShare = true;
    if (geteuid() == 0)
        options.unprivilegedUsers = {QStringLiteral("peter")};
    m_samba = std::make_unique<PrivateSamba>(options);
    PrivateSamba::Options plain;
    plain.shares = {QStringLiteral("vms")};
    plain.fsrvp = false;
    m_plain = std::make_unique<PrivateSamba>(plain);
}

std::unique_ptr<ControlProgram> TestPenumbractlErrors::start(const QStringList &arguments, As as, At at, bool json)
{
    const PrivateSamba &samba = at == At::WithoutFsrvp ? *m_plain : *m_samba;
    QStringList whole = arguments;
    if (as != As::Nobody)
        whole += {QStringLiteral("--user"), as == As::NoRights ? QStringLiteral("peter") : samba.user()};
    if (at != At::ItsOwnPort)
        whole += {QStringLiteral("--port"), QString::number(at == At::ClosedPort ? m_closed.port() : samba.port())};
    if (json)
        whole += QStringLiteral("--json");
    const QString password = as == As::Nobody ? QString()
        : as == As::WrongPassword             ? QStringLiteral("wrong")
                                              : samba.password();
    return std::make_unique<ControlProgram>(whole, controlEnvironment(m_state), password);
}

void TestPenumbractlErrors::badInputIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<As>("as");
    QTest::addColumn<At>("at");
    QTest::addColumn<int>("code");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("says"); ///< part of the line
    const auto row = [](const char *name, const QStringList &arguments, As as, At at, int code, FailureKind kind,
                        const char *says) {
        QTest::newRow(name) << arguments << as << at << code << kind << QString::fromUtf8(says);
    };
    const QStringList create {QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes")};
    const QStringList vms = create + QStringList(share("vms"));
    const auto with = [&vms](const char *options) {
        return vms + QString::fromLatin1(options).split(QLatin1Char(' '));
    };
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    using Kind = FailureKind;

    row("unknown host", create + QStringList(QStringLiteral("\\\\no-such-host.invalid\\vms")), As::Admin, At::Samba, 3,
        Kind::UnknownHost, "no-such-host.invalid");
    row("closed port", vms, As::Admin, At::ClosedPort, 3, Kind::Unreachable, "Connection refused");
    row("wrong password", vms, As::WrongPassword, At::Samba, 4, Kind::SignInFailed, "backupadmin");
    row("no user", vms, As::Nobody, At::Samba, 4, Kind::AnonymousRefused, "");
    row("Kerberos by address", with("--kerberos"), As::Nobody, At::Samba, 2, Kind::InvalidInput,
        "ddress rules out Kerberos: enter the server's name");
    row("missing share", create + QStringList(share("nosuch")), As::Admin, At::Samba, 5, Kind::ShareNotFound,
        "\\\\127.0.0.2\\nosuch");
    row("a copy's name that is none", create + QStringList(share("vms@{0d5c56e6-aac5-4d09-9dd9-2f7d1c0b8f9e}")),
        As::Admin, At::Samba, 5, Kind::ShareNotFound, "vms@{0d5c56e6-aac5-4d09-9dd9-2f7d1c0b8f9e}");
    row("print share", create + QStringList(share("printer")), As::Admin, At::Samba, 5, Kind::NotADiskShare, "printer");
    row("pipe share", create + QStringList(share("IPC$")), As::Admin, At::Samba, 5, Kind::NotADiskShare, "IPC$");
    row("one good share, one missing", vms + QStringList(share("nosuch")), As::Admin, At::Samba, 5, Kind::ShareNotFound,
        "nosuch");
    row("one server by two names", vms + QStringList(QStringLiteral("//127.2/vms")), As::Admin, At::Samba, 2,
        Kind::InvalidInput, "use one name");
    row("a path in a share", create + QStringList(share("vms\\vm1")), As::Admin, At::Samba, 2, Kind::InvalidInput,
        "whole share");
    row("no UNC path", create + QStringList(QStringLiteral("vms")), As::Admin, At::Samba, 2, Kind::InvalidInput,
        "\\\\server\\share");
    row("81 characters", create + QStringList(share(QByteArray(81, 'x').constData())), As::Admin, At::Samba, 2,
        Kind::InvalidInput, "80 characters");
    row("password in a URL", create + QStringList(QStringLiteral("smb://a:Geheim@127.0.0.2/vms")), As::Admin, At::Samba,
        2, Kind::InvalidInput, "smb://...");
    row("no such character", create + QStringList(share("a*b")), As::Admin, At::Samba, 2, Kind::InvalidInput,
        "no share name can have");
    row("no share", create, As::Admin, At::Samba, 2, Kind::InvalidInput, "rgument is missing");
    row("one argument too many", words("share list a b"), As::Admin, At::Samba, 2, Kind::InvalidInput,
        "one argument too many");
    row("password in --user", with("--user backupadmin%Geheim"), As::Nobody, At::Samba, 2, Kind::InvalidInput,
        "--password-fd");
    row("two ways to sign in", with("--kerberos"), As::Admin, At::Samba, 2, Kind::InvalidInput, "ive one of them");
    row("contradictory recovery", with("--auto-recovery --no-auto-recovery"), As::Admin, At::Samba, 2,
        Kind::InvalidInput, "contradicts --auto-recovery");
    row("unknown context", with("--context weekly"), As::Admin, At::Samba, 2, Kind::InvalidInput, "nas-rollback");
    row("unknown mechanism", with("--rpc-security tls"), As::Admin, At::Samba, 2, Kind::InvalidInput, "spnego");
    row("unknown option", with("--frobnicate"), As::Admin, At::Samba, 2, Kind::InvalidInput, "frobnicate");
    row("bad port", with("--port 70000"), As::Admin, At::ItsOwnPort, 2, Kind::InvalidInput, "65535");
    row("bad time limit", with("--commit-timeout soon"), As::Admin, At::Samba, 2, Kind::InvalidInput,
        "--commit-timeout");
    row("unknown command", words("shadow frobnicate"), As::Nobody, At::ItsOwnPort, 2, Kind::InvalidInput,
        "shadow frobnicate");
    row("changes that nobody allowed", QStringList {QStringLiteral("shadow"), QStringLiteral("create"), share("vms")},
        As::Admin, At::Samba, 4, Kind::ReadOnlySystem, "--allow-changes");
    row("bad set ID", words("shadow delete --allow-changes 1234"), As::Admin, At::Samba, 2, Kind::InvalidInput, "1234");
    row("bad set ID to show", words("shadow show {}"), As::Nobody, At::ItsOwnPort, 2, Kind::InvalidInput, "GUID");
    row("unknown set", words("shadow delete --allow-changes 11111111-2222-3333-4444-555555555555"), As::Admin,
        At::Samba, 5, Kind::NotFound, "11111111-2222-3333-4444-555555555555");
    row("unknown set to complete", words("shadow complete --allow-changes 11111111-2222-3333-4444-555555555555"),
        As::Admin, At::Samba, 5, Kind::NotFound, "journal");
    row("no keychain", with("--keychain --user backupadmin"), As::Nobody, At::Samba, 4, Kind::KeychainUnavailable,
        "backupadmin@127.0.0.2");
    row("nothing to forget it in", words("password forget 127.0.0.2 --user backupadmin"), As::Nobody, At::ItsOwnPort, 4,
        Kind::KeychainUnavailable, "backupadmin");
    row("store without user", words("password store 127.0.0.2"), As::Nobody, At::ItsOwnPort, 2, Kind::InvalidInput,
        "--user");
    row("list of an unknown host", words("share list no-such-host.invalid"), As::Admin, At::Samba, 3, Kind::UnknownHost,
        "no-such-host.invalid");
    row("list with a wrong password", words("share list 127.0.0.2"), As::WrongPassword, At::Samba, 4,
        Kind::SignInFailed, "backupadmin");
    if (geteuid() == 0) {
        row("server without FSRVP", vms, As::Admin, At::WithoutFsrvp, 6, Kind::PipeNotFound, "FS-VSS-Agent");
        // Another Unix user has to stand behind the account.
        row("account without rights", vms, As::NoRights, At::Samba, 4, Kind::FsrvpAccessDenied, "Backup Operators");
    } else {
        // An ordinary user's smbd says "permission denied" for a pipe that nobody serves.
        row("server without FSRVP", vms, As::Admin, At::WithoutFsrvp, 4, Kind::FsrvpAccessDenied, "FssagentRpc");
    }
}

void TestPenumbractlErrors::badInputIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(As, as);
    QFETCH(At, at);
    QFETCH(int, code);
    QFETCH(FailureKind, kind);
    QFETCH(QString, says);
    const QString remedy = explain(Failure {kind, {}, {}, {}, {}}).remedy;

    const auto human = start(arguments, as, at, false);
    QVERIFY2(human->exitCode() == code, human->everything().constData());
    QVERIFY2(human->errorLines().size() == 1, human->everything().constData());
    const QString line = human->errorLines().first();
    QVERIFY2(line.contains(says), qPrintable(line));
    QVERIFY2(line.endsWith(remedy), qPrintable(line));

    const auto json = start(arguments, as, at, true);
    QCOMPARE(json->exitCode(), code);
    QCOMPARE(json->errors(), QByteArray());
    QCOMPARE(json->events(QStringLiteral("invalid")).size(), 0);
    const QList<QJsonObject> errors = json->events(QStringLiteral("error"));
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0][u"kind"].toString(), failureKindName(kind));
    QCOMPARE(errors[0][u"remedy"].toString(), remedy);
    QVERIFY(!errors[0][u"sentence"].toString().isEmpty());

    QCOMPARE(leftOn(*m_samba), QStringList());
}

void TestPenumbractlErrors::failedSnapshotsLeaveNothing()
{
    m_samba->setSnapshotFail(true);
    const auto program = start({QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
                                share("vms"), QStringLiteral("--keep")},
                               As::Admin, At::Samba, false);
    const int code = program->exitCode();
    m_samba->setSnapshotFail(false);
    QVERIFY2(code == Cli::Failed, program->everything().constData());
    QCOMPARE(program->errorLines().size(), 1);
    QVERIFY(program->errorLines().first().startsWith(QStringLiteral("penumbractl: CommitShadowCopySet ")));
    QVERIFY(program->errors().contains("Nothing is left on the servers."));
    QCOMPARE(leftOn(*m_samba), QStringList());
}

void TestPenumbractlErrors::aDeadServerIsTold()
{
    m_plain->killSmbd();
    const auto program =
        start({QStringLiteral("share"), QStringLiteral("check"), share("vms")}, As::Admin, At::WithoutFsrvp, true);
    QCOMPARE(program->exitCode(), int(Cli::Unreachable));
    QCOMPARE(program->events(QStringLiteral("share-check")).first()[u"failure"][u"kind"].toString(),
             QStringLiteral("unreachable"));
    m_plain->startSmbd();
}

void TestPenumbractlErrors::passwordsInArgumentsAreNotRepeated()
{
    for (const bool json : {false, true}) {
        const auto program = start({QStringLiteral("share"), QStringLiteral("list"), QStringLiteral("127.0.0.2"),
                                    QStringLiteral("--user"), QStringLiteral("backupadmin%Geheim")},
                                   As::Nobody, At::Samba, json);
        QCOMPARE(program->exitCode(), int(Cli::Usage));
        QVERIFY(!program->everything().contains("Geheim"));
    }
}

QTEST_GUILESS_MAIN(TestPenumbractlErrors)
#include "tst_penumbractlerrors.moc"
