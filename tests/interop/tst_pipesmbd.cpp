// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "fsrvp/calls.h"
#include "lab/accounts.h"
#include "lab/pipeserver.h"
#include "support/privatesamba.h"

#include <QProcess>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Lab;
using Penumbra::Test::PrivateSamba;

namespace {

constexpr quint32 accessDenied = 0x80070005; // E_ACCESSDENIED

struct Ended
{
    int exitCode = -1;
    QByteArray output;
};

/// Runs a program while the server in this process answers.
Ended run(const QString &program, const QStringList &arguments,
          const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
          const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
        process.kill();
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

} // namespace

/// smbd in front of our pipe, and clients that others wrote.
class TestPipeSmbd : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateSamba> m_samba;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<PipeServer> m_server;
    QList<Account> m_accounts;
    QList<PipeRequest> m_requests;
    QStringList m_unsupported;
    std::optional<PipeAnswer> m_answer; ///< instead of what the handler would say

    std::unique_ptr<PrivateSamba> m_kerberosSamba;
    std::unique_ptr<PipeServer> m_kerberosServer;
    QProcessEnvironment m_kerberosEnvironment;

    static QString socketPath(const PrivateSamba &samba)
    {
        return samba.directory() + QStringLiteral("/ncalrpc/np/fssagentrpc");
    }
    static QString host() { return QStringLiteral("127.9.4.3"); }

    void handle(const PipeRequest &asked, const PipeServer::Reply &reply)
    {
        m_requests += asked;
        const bool known = asked.request.authenticated && findAccount(m_accounts, asked.request.peerName);
        Fsrvp::GetSupportedVersion::Out out;
        out.minVersion = known ? 1 : 0;
        out.maxVersion = known ? 1 : 0;
        out.result = known ? 0 : accessDenied;
        Rpc::NdrEncoder encoder(asked.request.syntax);
        out.code(encoder);
        const PipeAnswer answer = m_answer.value_or(PipeAnswer {PipeAnswer::Kind::Stub, encoder.bytes(), 0});
        // Later than the request, as an agent that works does it.
        QTimer::singleShot(0, this, [reply, answer] { reply(answer); });
    }

    std::unique_ptr<PipeServer> serve(PrivateSamba &samba, const QString &keytab = {})
    {
        Rpc::AcceptorCredentials credentials;
        credentials.keytab = keytab;
        credentials.ntlmAccountsFile = m_directory->filePath(samba.name() + QStringLiteral(".accounts"));
        QByteArray password = samba.password().toUtf8();
        writeNtlmAccounts(credentials.ntlmAccountsFile, m_accounts, Secret::take(password));
        auto server = std::make_unique<PipeServer>(
            QStringLiteral("FssagentRpc"), QList<Rpc::Interface> {Fsrvp::interface}, credentials,
            [this](const PipeRequest &asked, const PipeServer::Reply &reply) { handle(asked, reply); });
        connect(server.get(), &PipeServer::unsupported, this,
                [this](const QString &reason) { m_unsupported += reason; });
        server->listen(socketPath(samba));
        return server;
    }

    /// A second smbd, with a realm, and a ticket for it.
    void startKerberos()
    {
        PrivateSamba::Options options;
        options.address = QStringLiteral("127.9.4.4");
        options.fsrvp = false;
        options.kerberos = true;
        m_kerberosSamba = std::make_unique<PrivateSamba>(options);
        const QJsonObject about = m_kerberosSamba->description();
        qputenv("KRB5_CONFIG", about[u"krb5_config"].toString().toUtf8());
        m_kerberosServer = serve(*m_kerberosSamba, about[u"keytab"].toString());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("KRB5CCNAME"), m_directory->filePath(QStringLiteral("tickets")));
        const Ended ended = run(QStringLiteral("kinit"), {m_kerberosSamba->user()}, environment,
                                m_kerberosSamba->password().toUtf8() + '\n');
        QVERIFY2(ended.exitCode == 0, ended.output);
        m_kerberosEnvironment = m_kerberosSamba->clientEnvironment();
        m_kerberosEnvironment.insert(QStringLiteral("KRB5CCNAME"), environment.value(QStringLiteral("KRB5CCNAME")));
    }

    Ended rpcclient(const QString &binding, const QString &user)
    {
        m_requests.clear();
        return run(QStringLiteral("rpcclient"),
                   {QStringLiteral("-p"), QString::number(m_samba->port()), QStringLiteral("-U"),
                    user + QLatin1Char('%') + m_samba->password(), QStringLiteral("ncacn_np:") + host() + binding,
                    QStringLiteral("-c"), QStringLiteral("fss_get_sup_version")});
    }

private Q_SLOTS:
    void initTestCase()
    {
        PrivateSamba::Options options;
        options.address = host();
        options.fsrvp = false;
        m_samba = std::make_unique<PrivateSamba>(options);
        m_directory = std::make_unique<QTemporaryDir>();
        m_accounts = {{m_samba->user(), {}}};
        m_server = serve(*m_samba);
    }
    void cleanup() { m_answer.reset(); }
    void cleanupTestCase()
    {
        QCOMPARE(m_unsupported, QStringList());
        QTRY_COMPARE(m_server->connections(), 0);
        m_server.reset();
        m_samba.reset();
        m_kerberosServer.reset();
        m_kerberosSamba.reset();
    }

    void rpcclientIsAnswered_data()
    {
        QTest::addColumn<QString>("binding");
        QTest::addColumn<Rpc::ProtectionLevel>("level");
        QTest::addColumn<Rpc::Mechanism>("mechanism");
        QTest::addColumn<QString>("user");
        const QString user = m_samba->user();
        const auto row = [](const char *name, const char *binding, Rpc::ProtectionLevel level, Rpc::Mechanism mechanism,
                            const QString &as) { QTest::newRow(name) << QString(binding) << level << mechanism << as; };
        using enum Rpc::ProtectionLevel;
        using enum Rpc::Mechanism;
        row("sign", "[sign]", Integrity, Ntlmssp, user);
        row("seal", "[seal]", Privacy, Ntlmssp, user);
        row("SPNEGO, sign", "[sign,spnego]", Integrity, Spnego, user);
        row("SPNEGO, seal", "[seal,spnego]", Privacy, Spnego, user);
        row("another domain", "[sign]", Integrity, Ntlmssp, QStringLiteral("WORKGROUP\\") + user);
        row("the domain", "[seal]", Privacy, Ntlmssp, QStringLiteral("LAB\\") + user);
        row("server\\user", "[seal]", Privacy, Ntlmssp, QStringLiteral("files2\\") + user);
        row("upper case", "[seal]", Privacy, Ntlmssp, user.toUpper());
    }
    void rpcclientIsAnswered()
    {
        QFETCH(QString, binding);
        QFETCH(Rpc::ProtectionLevel, level);
        QFETCH(Rpc::Mechanism, mechanism);
        QFETCH(QString, user);
        const Ended ended = rpcclient(binding, user);
        QVERIFY2(ended.exitCode == 0 && ended.output.contains("versions from 1 to 1"), ended.output);
        QCOMPARE(m_requests.size(), 1);
        QVERIFY(m_requests.first().request.authenticated);
        QCOMPARE(m_requests.first().request.level, level);
        QCOMPARE(m_requests.first().request.mechanism, mechanism);
        QCOMPARE(m_requests.first().clientAddress, QStringLiteral("127.0.0.1"));
    }

    void weakerClientsAreToldTheyMayNot_data()
    {
        QTest::addColumn<QString>("binding");
        for (const char *binding : {"", "[connect]", "[packet]", "[connect,spnego]", "[packet,spnego]"})
            QTest::newRow(*binding ? binding : "nothing") << QString(binding);
    }
    void weakerClientsAreToldTheyMayNot()
    {
        QFETCH(QString, binding);
        const Ended ended = rpcclient(binding, m_samba->user());
        QCOMPARE(m_requests.size(), 1);
        QVERIFY(!m_requests.first().request.authenticated);
        QVERIFY2(ended.output.contains("0x80070005"), ended.output);
    }

    void smbtortureIsAnswered_data()
    {
        QTest::addColumn<QString>("binding");
        QTest::addColumn<Rpc::NdrSyntax>("syntax");
        for (const char *level : {"sign", "seal"}) {
            for (const char *mechanism : {"", ",ntlm", ",spnego"}) {
                for (const char *syntax : {"", ",ndr64"})
                    QTest::addRow("%s%s%s", level, mechanism, syntax)
                        << QStringLiteral("[%1%2%3]")
                               .arg(QLatin1String(level), QLatin1String(mechanism), QLatin1String(syntax))
                        << (*syntax ? Rpc::NdrSyntax::Ndr64 : Rpc::NdrSyntax::Ndr32);
            }
        }
    }
    void smbtortureIsAnswered()
    {
        QFETCH(QString, binding);
        QFETCH(Rpc::NdrSyntax, syntax);
        m_requests.clear();
        const Ended ended =
            run(QStringLiteral("smbtorture"),
                {QStringLiteral("--basedir"), m_directory->path(),
                 QStringLiteral("--option=smb ports=%1").arg(m_samba->port()), QStringLiteral("-U"),
                 m_samba->user() + QLatin1Char('%') + m_samba->password(),
                 QStringLiteral("ncacn_np:") + host() + binding, QStringLiteral("rpc.fsrvp.fsrvp.get_version")});
        QVERIFY2(ended.exitCode == 0 && ended.output.contains("success: fsrvp.get_version"), ended.output);
        QVERIFY(!m_requests.isEmpty());
        QVERIFY(m_requests.last().request.authenticated);
        QCOMPARE(m_requests.last().request.syntax, syntax);
    }

    void faultsGarbageAndDropsReachTheClient()
    {
        m_answer = PipeAnswer {PipeAnswer::Kind::Fault, {}, 0x1c010002};
        QVERIFY(rpcclient(QStringLiteral("[sign]"), m_samba->user()).output.contains("NT_STATUS_RPC_PROCNUM"));
        m_answer = PipeAnswer {PipeAnswer::Kind::Garbage, QByteArray(200, '\xaa'), 0};
        Ended ended = rpcclient(QStringLiteral("[sign]"), m_samba->user());
        QVERIFY2(!ended.output.contains("versions from 1 to 1") && ended.output.contains("NT_STATUS"), ended.output);
        m_answer = PipeAnswer {PipeAnswer::Kind::Drop, {}, 0};
        ended = rpcclient(QStringLiteral("[sign]"), m_samba->user());
        QVERIFY2(!ended.output.contains("versions from 1 to 1") && ended.output.contains("NT_STATUS"), ended.output);
    }

    void kerberosTicketsAreTaken_data()
    {
        QTest::addColumn<QString>("binding");
        for (const char *binding : {"[sign,krb5]", "[seal,krb5]", "[sign,spnego]", "[seal,spnego]"})
            QTest::newRow(binding) << QString(binding);
    }
    void kerberosTicketsAreTaken()
    {
        QFETCH(QString, binding);
        if (!m_kerberosSamba)
            startKerberos();
        m_requests.clear();
        const Ended ended = run(QStringLiteral("rpcclient"),
                                {QStringLiteral("-p"), QString::number(m_kerberosSamba->port()),
                                 QStringLiteral("--use-kerberos=required"), QStringLiteral("-N"),
                                 QStringLiteral("ncacn_np:") + m_kerberosSamba->name() + binding, QStringLiteral("-c"),
                                 QStringLiteral("fss_get_sup_version")},
                                m_kerberosEnvironment);
        QVERIFY2(ended.exitCode == 0 && ended.output.contains("versions from 1 to 1"), ended.output);
        QCOMPARE(m_requests.size(), 1);
        QCOMPARE(m_requests.first().request.peerName, m_kerberosSamba->user() + QStringLiteral("@LAB.TEST"));
    }

    void aKilledServerIsFollowedByAnother()
    {
        m_server->close();
        QVERIFY(!rpcclient(QStringLiteral("[sign]"), m_samba->user()).output.contains("versions from 1 to 1"));
        m_server->listen(socketPath(*m_samba));
        QVERIFY(rpcclient(QStringLiteral("[sign]"), m_samba->user()).output.contains("versions from 1 to 1"));
    }
};

QTEST_GUILESS_MAIN(TestPipeSmbd)
#include "tst_pipesmbd.moc"
