// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A Samba in a Kerberos realm of its own: every MS-FSRVP call with a ticket, and what is said when there is none that helps.

#include "controlprogram.h"
#include "scene.h"

#include "cli/exitcode.h"
#include "fsrvp/clientrules.h"

using namespace Penumbra;
using namespace Penumbra::Fsrvp;
using namespace Penumbra::Test;
using Rpc::Mechanism;
using Rpc::ProtectionLevel;

namespace {

const milliseconds soon {30'000};

template<typename Call>
typename Call::Out call(const Smb::SmbHelper::Pointer &helper, const typename Call::In &in)
{
    return await(helper->fsrvp<Call>(in, within(soon)));
}

#ifdef PENUMBRA_SANITIZE
/// The path of libasan as this process has it.
QByteArray sanitizerLibrary()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (line.contains("/libasan.so"))
            return line.mid(line.indexOf('/'));
    }
    return {};
}
#endif

} // namespace

class TestKerberos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyCall_data();
    void everyCall();
    void controlProgramMakesASet_data();
    void controlProgramMakesASet();
    void unusableTicketsAreTold_data();
    void unusableTicketsAreTold();
    void aNameTheRealmDoesNotKnowIsRefused();

private:
    enum class Ticket { Good, Expired, None };
    void obtain(Ticket ticket);
    int run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    Smb::ConnectOptions options(const QString &server = {}) const;

    std::unique_ptr<PrivateSamba> m_samba;
    QTemporaryDir m_directory;
};

void TestKerberos::initTestCase()
{
    PrivateSamba::Options options;
    options.shares = {QStringLiteral("vms"), QStringLiteral("more=vms")};
    options.kerberos = true;
    m_samba = std::make_unique<PrivateSamba>(options);
    // From here on every process that is started lives in the realm: the helpers, penumbractl, kinit.
    const QJsonObject additions = m_samba->description()[u"client_environment"].toObject();
    for (auto it = additions.begin(); it != additions.end(); ++it)
        qputenv(it.key().toLatin1().constData(), it.value().toString().toUtf8());
    qputenv("KRB5CCNAME", "FILE:" + m_directory.filePath(QStringLiteral("tickets")).toUtf8());
#ifdef PENUMBRA_SANITIZE
    // The sanitizer's library wants to be the first, and the resolver's wrapper looks for it there.
    qputenv("LD_PRELOAD", sanitizerLibrary() + ' ' + qgetenv("LD_PRELOAD"));
    qputenv("NSS_WRAPPER_DISABLE_DEEPBIND", "1"); // the sanitizer refuses libraries loaded that way
#endif
}

void TestKerberos::init()
{
    obtain(Ticket::Good);
}

int TestKerberos::run(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LD_PRELOAD")); // Kerberos' own programs need no server's name
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    return process.exitCode();
}

void TestKerberos::obtain(Ticket ticket)
{
    QFile::remove(m_directory.filePath(QStringLiteral("tickets")));
    if (ticket == Ticket::None)
        return;
    const QString lifetime = ticket == Ticket::Good ? QStringLiteral("1h") : QStringLiteral("1s");
    QCOMPARE(run(QStringLiteral("kinit"), {QStringLiteral("-l"), lifetime, m_samba->user()},
                 m_samba->password().toUtf8() + '\n'),
             0);
    if (ticket == Ticket::Expired)
        QTRY_VERIFY_WITH_TIMEOUT(run(QStringLiteral("klist"), {QStringLiteral("-s")}) == 1, 20'000);
}

Smb::ConnectOptions TestKerberos::options(const QString &server) const
{
    Smb::ConnectOptions options;
    options.allowChanges = true;
    options.endpoint = {server.isEmpty() ? m_samba->name() : server, m_samba->port()};
    options.credentials.kerberos = true;
    return options;
}

void TestKerberos::everyCall_data()
{
    QTest::addColumn<int>("mechanism");
    QTest::addColumn<int>("level");
    QTest::newRow("SPNEGO, privacy") << int(Mechanism::Spnego) << int(ProtectionLevel::Privacy);
    QTest::newRow("SPNEGO, integrity") << int(Mechanism::Spnego) << int(ProtectionLevel::Integrity);
    QTest::newRow("Kerberos, privacy") << int(Mechanism::Kerberos) << int(ProtectionLevel::Privacy);
    QTest::newRow("Kerberos, integrity") << int(Mechanism::Kerberos) << int(ProtectionLevel::Integrity);
}

void TestKerberos::everyCall()
{
    QFETCH(int, mechanism);
    QFETCH(int, level);
    Smb::ConnectOptions chosen = options();
    chosen.mechanism = Mechanism(mechanism);
    chosen.protection = ProtectionLevel(level);
    const auto helper = await(Smb::SmbHelper::connectTo(chosen, within(soon)));
    QVERIFY(helper->capabilities().encrypted);
    const QString share = QStringLiteral("\\\\%1\\vms\\").arg(m_samba->name());
    const QString sameVolume = QStringLiteral("\\\\%1\\more\\").arg(m_samba->name());

    QCOMPARE(call<GetSupportedVersion>(helper, {}).maxVersion, FSRVP_RPC_VERSION_1);
    QVERIFY(call<IsPathSupported>(helper, {share}).supportedByThisProvider);
    QCOMPARE(call<IsPathShadowCopied>(helper, {share}).result,
             quint32(FSRVP_E_NOT_SUPPORTED)); // Samba has no answer to it
    QCOMPARE(call<SetContext>(helper, {CTX_FILE_SHARE_BACKUP | ATTR_AUTO_RECOVERY}).result, quint32(ZERO));
    const QUuid set = call<StartShadowCopySet>(helper, {QUuid::createUuid()}).shadowCopySetId;
    QVERIFY(!set.isNull());
    const QUuid copy = call<AddToShadowCopySet>(helper, {QUuid::createUuid(), set, share}).shadowCopyId;
    QVERIFY(!copy.isNull());
    QCOMPARE(call<AddToShadowCopySet>(helper, {QUuid::createUuid(), set, sameVolume}).result,
             quint32(FSRVP_E_OBJECT_ALREADY_EXISTS));
    QCOMPARE(call<PrepareShadowCopySet>(helper, {set, 10'000}).result, quint32(ZERO));
    QCOMPARE(call<CommitShadowCopySet>(helper, {set, 10'000}).result, quint32(ZERO));
    QCOMPARE(call<ExposeShadowCopySet>(helper, {set, 10'000}).result, quint32(ZERO));
    const auto mapping = call<GetShareMapping>(helper, {copy, set, share, 1}).mapping;
    QVERIFY(mapping.has_value());
    QCOMPARE(mapping->shadowCopyId, copy);

    const UncPath exposed(m_samba->name(), exposedShareFromMapping(mapping->shadowCopyShareName.value_or(QString())));
    QStringList names;
    const auto collect = [&names](const QList<Smb::FileInfo> &entries) {
        for (const Smb::FileInfo &entry : entries)
            names.append(entry.name);
    };
    await(helper->list(exposed, collect, within(soon)));
    QVERIFY2(names.contains(QStringLiteral("vm1")), qPrintable(names.join(QLatin1Char(' '))));

    QCOMPARE(call<RecoveryCompleteShadowCopySet>(helper, {set}).result, quint32(ZERO));
    QCOMPARE(call<DeleteShareMapping>(helper, {set, copy, share}).result, quint32(ZERO));
    QCOMPARE(leftOn(*m_samba), QStringList());

    QCOMPARE(call<SetContext>(helper, {CTX_BACKUP}).result, quint32(ZERO));
    const QUuid aborted = call<StartShadowCopySet>(helper, {QUuid::createUuid()}).shadowCopySetId;
    QVERIFY(!aborted.isNull());
    QCOMPARE(call<AbortShadowCopySet>(helper, {aborted}).result, quint32(ZERO));

    const Srvs::NetrShareGetInfo::In in {{}, QStringLiteral("vms"), 1};
    QCOMPARE(await(helper->srvs<Srvs::NetrShareGetInfo>(in, within(soon))).result, quint32(Srvs::NERR_Success));
}

void TestKerberos::controlProgramMakesASet_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("as it comes") << QStringList();
    QTest::newRow("raw Kerberos, integrity")
        << QStringList {QStringLiteral("--rpc-security"), QStringLiteral("kerberos"),
                        QStringLiteral("--rpc-protection"), QStringLiteral("integrity")};
}

void TestKerberos::controlProgramMakesASet()
{
    QFETCH(QStringList, options);
    const QTemporaryDir state;
    ControlProgram program(QStringList {QStringLiteral("shadow"), QStringLiteral("create"),
                                        QStringLiteral("--allow-changes"), QStringLiteral("--kerberos"),
                                        QStringLiteral("--port"), QString::number(m_samba->port()),
                                        QStringLiteral("\\\\%1\\vms").arg(m_samba->name())}
                               + options,
                           controlEnvironment(state));
    QVERIFY2(program.exitCode() == Cli::Ok, program.everything().constData());
    QCOMPARE(leftOn(*m_samba), QStringList());
}

void TestKerberos::unusableTicketsAreTold_data()
{
    QTest::addColumn<int>("ticket");
    QTest::addColumn<bool>("byAddress");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("expired") << int(Ticket::Expired) << false << FailureKind::TicketExpired << int(Cli::Refused)
                             << QStringLiteral("kinit");
    QTest::newRow("none") << int(Ticket::None) << false << FailureKind::NoTicket << int(Cli::Refused)
                          << QStringLiteral("kinit");
    QTest::newRow("address") << int(Ticket::Good) << true << FailureKind::InvalidInput << int(Cli::Usage)
                             << QStringLiteral("n address rules out Kerberos: enter the server's name");
}

void TestKerberos::unusableTicketsAreTold()
{
    QFETCH(int, ticket);
    QFETCH(bool, byAddress);
    QFETCH(FailureKind, kind);
    QFETCH(int, code);
    QFETCH(QString, says);
    obtain(Ticket(ticket));
    const QString server = byAddress ? m_samba->address() : m_samba->name();
    const auto failure = failureFrom([&] { await(Smb::SmbHelper::connectTo(options(server), within(soon))); });
    QCOMPARE(kindOf(failure), failureKindName(kind));

    for (const bool json : {false, true}) {
        const QTemporaryDir state;
        QStringList arguments {QStringLiteral("shadow"),
                               QStringLiteral("create"),
                               QStringLiteral("--allow-changes"),
                               QStringLiteral("--kerberos"),
                               QStringLiteral("--port"),
                               QString::number(m_samba->port()),
                               QStringLiteral("\\\\%1\\vms").arg(server)};
        if (json)
            arguments.append(QStringLiteral("--json"));
        ControlProgram program(arguments, controlEnvironment(state));
        QVERIFY2(program.exitCode() == code, program.everything().constData());
        if (json) {
            QCOMPARE(program.events(QStringLiteral("error")).size(), 1);
            QCOMPARE(program.events(QStringLiteral("error")).first()[u"kind"].toString(), failureKindName(kind));
        } else {
            QCOMPARE(program.errorLines().size(), 1);
            QVERIFY2(program.errorLines().first().contains(says), program.errors().constData());
        }
    }
    QCOMPARE(leftOn(*m_samba), QStringList());
}

void TestKerberos::aNameTheRealmDoesNotKnowIsRefused()
{
    // It leads to the same server.
    QFile hosts(m_samba->description()[u"hosts_file"].toString());
    QVERIFY(hosts.open(QIODevice::Append));
    hosts.write(m_samba->address().toUtf8() + " stranger.lab.test\n");
    hosts.close();
    const auto failure = failureFrom(
        [&] { await(Smb::SmbHelper::connectTo(options(QStringLiteral("stranger.lab.test")), within(soon))); });
    QVERIFY(failure.has_value());
    QCOMPARE(failure->action, QStringLiteral("sign in to"));
}

QTEST_GUILESS_MAIN(TestKerberos)
#include "tst_kerberos.moc"
