// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real penumbractl against a private Samba: what it makes, prints and cleans up. Bad input: tst_penumbractlerrors.cpp.

#include "controlprogram.h"

#include "cli/exitcode.h"
#include "fsrvp/clientrules.h"
#include "shadow/setstore.h"
#include "smb/smbhelper.h"
#include "support/taskrunner.h"

using namespace Penumbra;
using namespace Penumbra::Test;

namespace {

const QString longName(80, QLatin1Char('x'));

Smb::Wait soon()
{
    return {deadlineIn(milliseconds(20'000)), {}};
}

/// Another client of the server, in this process.
Smb::SmbHelper::Pointer otherClient(const PrivateSamba &samba)
{
    QByteArray password = samba.password().toUtf8();
    Smb::ConnectOptions options;
    options.allowChanges = true;
    options.endpoint = {samba.address(), samba.port()};
    options.credentials.user = samba.user();
    options.credentials.password = Secret::take(password);
    return await(Smb::SmbHelper::connectTo(options, soon()));
}

/// Makes a call; a request is named before it goes into a task.
template<typename Call>
typename Call::Out call(const Smb::SmbHelper::Pointer &helper, const typename Call::In &in)
{
    return await(helper->fsrvp<Call>(in, soon()));
}

QJsonObject stepEvent(ControlProgram &program, const QString &step, const QString &state)
{
    for (const QJsonObject &event : program.events(QStringLiteral("step"))) {
        if (event[u"step"].toString().startsWith(step + QLatin1Char(' ')) && event[u"state"].toString() == state)
            return event;
    }
    return {};
}

} // namespace

class TestPenumbractl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsShares();
    void checksShares();
    void checkingCallsNoSetContext();
    void checkingDisturbsNoSetInProgress();
    void createsAndDeletesASet();
    void createsWithEveryProtection_data();
    void createsWithEveryProtection();
    void printsOneJsonObjectPerLine();
    void takesOddShareNames();
    void takesTheSameShareOnce();
    void makesTwoSetsOfOneVolume();
    void keepsASetThatRpcclientFinds();
    void goesOnWhenItsReaderHasGone();
    void cancelsOnSignals_data();
    void cancelsOnSignals();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void helpAndVersion();

private:
    /// The program with the sign-in and port of m_samba.
    std::unique_ptr<ControlProgram> start(const QStringList &arguments, const PrivateSamba *samba = nullptr);
    QList<Shadow::StoredSet> setsInJournal() const;

    std::unique_ptr<PrivateSamba> m_samba;
    std::unique_ptr<QTemporaryDir> m_state;
};

void TestPenumbractl::initTestCase()
{
    PrivateSamba::Options options;
    options.shares = {QStringLiteral("vms=pool"), QStringLiteral("more=pool"), QStringLiteral("two words"),
                      QStringLiteral("ümläut"), longName};
    options.hiddenShares = {QStringLiteral("secret$")};
    m_samba = std::make_unique<PrivateSamba>(options);
}

void TestPenumbractl::init()
{
    m_state = std::make_unique<QTemporaryDir>();
}

void TestPenumbractl::cleanup()
{
    m_samba->setSnapshotDelay(std::chrono::milliseconds(0));
    QCOMPARE(leftOn(*m_samba), QStringList());
}

std::unique_ptr<ControlProgram> TestPenumbractl::start(const QStringList &arguments, const PrivateSamba *samba)
{
    const PrivateSamba &server = samba ? *samba : *m_samba;
    const QStringList whole = arguments
        + QStringList {QStringLiteral("--user"), server.user(), QStringLiteral("--port"),
                       QString::number(server.port())};
    return std::make_unique<ControlProgram>(whole, controlEnvironment(*m_state), server.password());
}

QList<Shadow::StoredSet> TestPenumbractl::setsInJournal() const
{
    return Shadow::storedSets(Journal(m_state->filePath(QStringLiteral("journal.sqlite"))));
}

void TestPenumbractl::listsShares()
{
    const auto human = start({QStringLiteral("share"), QStringLiteral("list"), m_samba->address()});
    QVERIFY2(human->exitCode() == Cli::Ok, human->everything().constData());
    const QString text = QString::fromUtf8(human->output());
    for (const QString &name : {QStringLiteral("vms"), QStringLiteral("two words"), QStringLiteral("ümläut"), longName})
        QVERIFY2(text.contains(
                     QRegularExpression(QStringLiteral("^%1 +disk").arg(name), QRegularExpression::MultilineOption)),
                 qPrintable(text));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("^IPC\\$ +ipc"), QRegularExpression::MultilineOption)));
    QCOMPARE(human->errors(), QByteArray());

    const auto json =
        start({QStringLiteral("share"), QStringLiteral("list"), m_samba->address(), QStringLiteral("--json")});
    QCOMPARE(json->exitCode(), int(Cli::Ok));
    QCOMPARE(json->events(QStringLiteral("invalid")).size(), 0);
    QCOMPARE(json->events(QStringLiteral("share")).size(), json->events().size());
    QStringList disks;
    for (const QJsonObject &share : json->events()) {
        if (share[u"type"].toString() == QLatin1String("disk"))
            disks.append(share[u"name"].toString());
    }
    disks.sort();
    QStringList expected {QStringLiteral("vms"), QStringLiteral("more"), QStringLiteral("two words"),
                          QStringLiteral("ümläut"), longName};
    expected.sort();
    QCOMPARE(disks, expected);
}

void TestPenumbractl::checksShares()
{
    const auto program = start({QStringLiteral("share"), QStringLiteral("check"),
                                m_samba->shareUnc(QStringLiteral("vms")), m_samba->shareUnc(QStringLiteral("secret$")),
                                m_samba->shareUnc(QStringLiteral("nosuch")), QStringLiteral("--json")});
    QCOMPARE(program->exitCode(), int(Cli::NotFound));
    const QList<QJsonObject> checks = program->events(QStringLiteral("share-check"));
    QCOMPARE(checks.size(), 3);
    QCOMPARE(program->events().size(), 3);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(checks[i][u"supported"].toBool(), true);
        QCOMPARE(checks[i][u"version"].toInt(), 1);
        QCOMPARE(checks[i][u"encrypted"].toBool(), true);
        QVERIFY(checks[i][u"shadow-copied"].isNull()); // Samba does not say
    }
    QCOMPARE(checks[2][u"supported"].toBool(), false);
    QCOMPARE(checks[2][u"failure"][u"kind"].toString(), QStringLiteral("share-not-found"));

    const auto human =
        start({QStringLiteral("share"), QStringLiteral("check"), m_samba->shareUnc(QStringLiteral("vms"))});
    QCOMPARE(human->exitCode(), int(Cli::Ok));
    QVERIFY2(human->output().contains("\\vms: can be shadow copied (FSRVP version 1; connection signed, encrypted"),
             human->output().constData());
    QCOMPARE(human->output().count('\n'), 1);
}

void TestPenumbractl::checkingCallsNoSetContext()
{
    // Samba starts a set only after a SetContext since its start: whoever's, so a check that called it would show.
    PrivateSamba fresh;
    const auto check =
        start({QStringLiteral("share"), QStringLiteral("check"), fresh.shareUnc(QStringLiteral("share"))}, &fresh);
    QVERIFY2(check->exitCode() == Cli::Ok, check->everything().constData());
    const auto helper = otherClient(fresh);
    const Fsrvp::StartShadowCopySet::In in {QUuid::createUuid()};
    QCOMPARE(Fsrvp::statusName(call<Fsrvp::StartShadowCopySet>(helper, in).result),
             Fsrvp::statusName(Fsrvp::FSRVP_E_BAD_STATE));
    // And it would: after one, the same call is answered with success.
    QCOMPARE(call<Fsrvp::SetContext>(helper, {Fsrvp::CTX_BACKUP}).result, quint32(Fsrvp::ZERO));
    const auto started = call<Fsrvp::StartShadowCopySet>(helper, in);
    QCOMPARE(started.result, quint32(Fsrvp::ZERO));
    QCOMPARE(call<Fsrvp::AbortShadowCopySet>(helper, {started.shadowCopySetId}).result, quint32(Fsrvp::ZERO));
}

void TestPenumbractl::checkingDisturbsNoSetInProgress()
{
    const auto helper = otherClient(*m_samba);
    const QString share = m_samba->shareUnc(QStringLiteral("vms")) + QLatin1Char('\\');
    QCOMPARE(call<Fsrvp::SetContext>(helper, {Fsrvp::CTX_FILE_SHARE_BACKUP}).result, quint32(Fsrvp::ZERO));
    const QUuid set = call<Fsrvp::StartShadowCopySet>(helper, {QUuid::createUuid()}).shadowCopySetId;
    const QUuid copy = call<Fsrvp::AddToShadowCopySet>(helper, {QUuid::createUuid(), set, share}).shadowCopyId;
    QVERIFY(!copy.isNull());
    for (const char *name : {"vms", "more", "nosuch"}) {
        const auto check =
            start({QStringLiteral("share"), QStringLiteral("check"), m_samba->shareUnc(QString::fromLatin1(name))});
        QVERIFY(check->exitCode() >= 0);
    }
    QCOMPARE(call<Fsrvp::PrepareShadowCopySet>(helper, {set, 10'000}).result, quint32(Fsrvp::ZERO));
    QCOMPARE(call<Fsrvp::CommitShadowCopySet>(helper, {set, 10'000}).result, quint32(Fsrvp::ZERO));
    QCOMPARE(call<Fsrvp::ExposeShadowCopySet>(helper, {set, 10'000}).result, quint32(Fsrvp::ZERO));
    QCOMPARE(call<Fsrvp::RecoveryCompleteShadowCopySet>(helper, {set}).result, quint32(Fsrvp::ZERO));
    // What others made is shown and left alone.
    const auto list = start({QStringLiteral("shadow"), QStringLiteral("list"), QStringLiteral("--server"),
                             m_samba->address(), QStringLiteral("--json")});
    QCOMPARE(list->exitCode(), int(Cli::Ok));
    const QList<QJsonObject> exposed = list->events(QStringLiteral("exposed-share"));
    QCOMPARE(exposed.size(), 1);
    QCOMPARE(exposed[0][u"known"].toBool(true), false);
    QCOMPARE(QUuid::fromString(exposed[0][u"shadow-copy"].toString()), copy);
    QCOMPARE(call<Fsrvp::DeleteShareMapping>(helper, {set, copy, share}).result, quint32(Fsrvp::ZERO));
}

void TestPenumbractl::createsAndDeletesASet()
{
    const auto program = start({QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
                                m_samba->shareUnc(QStringLiteral("vms"))});
    QVERIFY2(program->exitCode() == Cli::Ok, program->everything().constData());
    const QString text = QString::fromUtf8(program->output());
    qsizetype at = 0;
    for (const char *step : {"connect", "check", "lock", "start", "prepare", "commit", "expose", "recover", "complete",
                             "unlock", "look", "delete"}) {
        const qsizetype found = text.indexOf(QLatin1Char(' ') + QLatin1String(step) + QLatin1Char(' '), at);
        QVERIFY2(found >= at, step);
        at = found;
    }
    QVERIFY(text.contains(QStringLiteral("holds vm1")));
    QVERIFY(text.contains(QStringLiteral("skipped, no writer")));
    QVERIFY(text.endsWith(QStringLiteral("done; crash-consistent: the machines were not prepared\n")));
    QCOMPARE(program->errorLines(), QStringList());
    QCOMPARE(setsInJournal().size(), 0);
}

void TestPenumbractl::createsWithEveryProtection_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("NTLMSSP, integrity") << QStringList {QStringLiteral("--rpc-security"), QStringLiteral("ntlmssp"),
                                                        QStringLiteral("--rpc-protection"),
                                                        QStringLiteral("integrity")};
    QTest::newRow("SPNEGO, integrity") << QStringList {QStringLiteral("--rpc-protection"), QStringLiteral("integrity")};
    QTest::newRow("automatic recovery") << QStringList {QStringLiteral("--auto-recovery")};
    QTest::newRow("backup") << QStringList {QStringLiteral("--context"), QStringLiteral("backup")};
    QTest::newRow("application rollback") << QStringList {QStringLiteral("--context"), QStringLiteral("app-rollback")};
}

void TestPenumbractl::createsWithEveryProtection()
{
    QFETCH(QStringList, options);
    const auto program = start(QStringList {QStringLiteral("shadow"), QStringLiteral("create"),
                                            QStringLiteral("--allow-changes"), m_samba->shareUnc(QStringLiteral("vms"))}
                               + options);
    QVERIFY2(program->exitCode() == Cli::Ok, program->everything().constData());
}

void TestPenumbractl::printsOneJsonObjectPerLine()
{
    const auto program = start({QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
                                m_samba->shareUnc(QStringLiteral("ümläut")), QStringLiteral("--json")});
    QVERIFY2(program->exitCode() == Cli::Ok, program->everything().constData());
    QCOMPARE(program->errors(), QByteArray());
    QCOMPARE(program->events(QStringLiteral("invalid")).size(), 0);
    QCOMPARE(program->events(QStringLiteral("error")).size(), 0);
    QCOMPARE(program->events(QStringLiteral("job")).size(), 1);
    QCOMPARE(program->events().last()[u"event"].toString(), QStringLiteral("result"));
    const QJsonObject result = program->events().last();
    QCOMPARE(result[u"outcome"].toString(), QStringLiteral("done"));
    QCOMPARE(result[u"sets"][0][u"state"].toString(), QStringLiteral("removed"));
    QCOMPARE(result[u"sets"][0][u"copies"][0][u"share"].toString(), m_samba->shareUnc(QStringLiteral("ümläut")));
    // Every step that began has ended.
    for (const QJsonObject &event : program->events(QStringLiteral("step"))) {
        if (event[u"state"].toString() == QLatin1String("began"))
            QVERIFY2(
                !stepEvent(*program, event[u"step"].toString().section(QLatin1Char(' '), 0, 0), QStringLiteral("done"))
                        .isEmpty()
                    || !event[u"step"].toString().contains(QLatin1Char(' ')),
                qPrintable(event[u"step"].toString()));
    }
}

void TestPenumbractl::takesOddShareNames()
{
    const QStringList names {QStringLiteral("two words"), QStringLiteral("secret$"), QStringLiteral("ümläut"),
                             longName};
    QStringList arguments {QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
                           QStringLiteral("--json")};
    for (const QString &name : names)
        arguments.append(m_samba->shareUnc(name));
    const auto program = start(arguments);
    QVERIFY2(program->exitCode() == Cli::Ok, program->everything().constData());
    const QJsonArray copies = program->events().last()[u"sets"][0][u"copies"].toArray();
    QCOMPARE(copies.size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QUuid id = QUuid::fromString(copies[i][u"id"].toString());
        QCOMPARE(copies[i][u"exposed"].toString(), Fsrvp::exposedShareName(names[i], id));
    }
    const QJsonObject seen = stepEvent(*program, QStringLiteral("look"), QStringLiteral("done"))[u"data"].toObject();
    QCOMPARE(seen.size(), names.size());
    for (const QJsonValue &content : seen)
        QCOMPARE(content[u"names"].toArray(), QJsonArray {QStringLiteral("vm1")});
}

void TestPenumbractl::takesTheSameShareOnce()
{
    const auto program = start({QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
                                m_samba->shareUnc(QStringLiteral("vms")), m_samba->shareUnc(QStringLiteral("VMS")),
                                QStringLiteral("--json")});
    QVERIFY2(program->exitCode() == Cli::Ok, program->everything().constData());
    QCOMPARE(program->events(QStringLiteral("notice")).first()[u"notice"].toString(),
             QStringLiteral("share-listed-twice"));
    const QJsonArray sets = program->events().last()[u"sets"].toArray();
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets[0][u"copies"].toArray().size(), 1);
}

void TestPenumbractl::makesTwoSetsOfOneVolume()
{
    const auto program = start({QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
                                m_samba->shareUnc(QStringLiteral("vms")), m_samba->shareUnc(QStringLiteral("more"))});
    QVERIFY2(program->exitCode() == Cli::Ok, program->everything().constData());
    QCOMPARE(program->output().count("\nset "), 2);
    QVERIFY2(program->errors().contains("not consistent with each other"), program->errors().constData());
}

void TestPenumbractl::keepsASetThatRpcclientFinds()
{
    const auto create =
        start({QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
               m_samba->shareUnc(QStringLiteral("vms")), QStringLiteral("--keep"), QStringLiteral("--json")});
    QVERIFY2(create->exitCode() == Cli::Ok, create->everything().constData());
    const QJsonObject set = create->events().last()[u"sets"][0].toObject();
    const QString setId = set[u"id"].toString();
    const QString copyId = set[u"copies"][0][u"id"].toString();
    const QString exposed = set[u"copies"][0][u"exposed"].toString();
    QCOMPARE(m_samba->snapshots().size(), 1);
    QCOMPARE(m_samba->exposedShares(), QStringList(exposed));

    QFile account(m_state->filePath(QStringLiteral("account")));
    QVERIFY(account.open(QIODevice::WriteOnly));
    account.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    account.write("username=" + m_samba->user().toUtf8() + "\npassword=" + m_samba->password().toUtf8() + '\n');
    account.close();
    QProcess rpcclient;
    rpcclient.start(QStringLiteral("rpcclient"),
                    {QStringLiteral("-s"), m_samba->config(), QStringLiteral("-A"), account.fileName(),
                     QStringLiteral("-p"), QString::number(m_samba->port()),
                     QStringLiteral("ncacn_np:%1[sign]").arg(m_samba->address()), QStringLiteral("-c"),
                     QStringLiteral("fss_get_mapping vms %1 %2").arg(setId, copyId)});
    QVERIFY(rpcclient.waitForFinished(30'000));
    const QString answer = QString::fromUtf8(rpcclient.readAllStandardOutput());
    QVERIFY2(answer.startsWith(QStringLiteral("%1(%2): share %3 is a shadow-copy of ").arg(setId, copyId, exposed)),
             qPrintable(answer));

    const auto list =
        start({QStringLiteral("shadow"), QStringLiteral("list"), QStringLiteral("--server"), m_samba->address()});
    QCOMPARE(list->exitCode(), int(Cli::Ok));
    QVERIFY2(list->output().contains(QStringLiteral("set %1 on %2:%3: recovered, to be kept")
                                         .arg(setId, m_samba->address())
                                         .arg(m_samba->port())
                                         .toUtf8()),
             list->output().constData());
    QVERIFY(list->output().contains(exposed.toUtf8() + "  ours"));
    ControlProgram show({QStringLiteral("shadow"), QStringLiteral("show"), setId}, controlEnvironment(*m_state));
    QCOMPARE(show.exitCode(), int(Cli::Ok));
    QVERIFY(show.output().contains(copyId.toUtf8()));
    QVERIFY(show.output().contains("commit"));
    const auto nothing = start({QStringLiteral("recover")});
    QCOMPARE(nothing->exitCode(), int(Cli::Ok)); // wanted sets are no remainders
    QCOMPARE(m_samba->snapshots().size(), 1);
    const auto abort =
        start({QStringLiteral("shadow"), QStringLiteral("abort"), QStringLiteral("--allow-changes"), setId});
    QCOMPARE(abort->exitCode(), int(Cli::Usage)); // complete sets are deleted, not aborted

    const auto remove = start({QStringLiteral("shadow"), QStringLiteral("delete"), QStringLiteral("--allow-changes"),
                               setId, QStringLiteral("--json")});
    QVERIFY2(remove->exitCode() == Cli::Ok, remove->everything().constData());
    QCOMPARE(remove->events().last()[u"state"].toString(), QStringLiteral("removed"));
    QCOMPARE(setsInJournal().size(), 0);
    const auto again =
        start({QStringLiteral("shadow"), QStringLiteral("delete"), QStringLiteral("--allow-changes"), setId});
    QCOMPARE(again->exitCode(), int(Cli::NotFound));
}

void TestPenumbractl::goesOnWhenItsReaderHasGone()
{
    m_samba->setSnapshotDelay(std::chrono::milliseconds(500));
    int ends[2] = {-1, -1};
    QCOMPARE(pipe2(ends, O_CLOEXEC), 0);
    const QStringList arguments {QStringLiteral("shadow"),
                                 QStringLiteral("create"),
                                 QStringLiteral("--allow-changes"),
                                 QStringLiteral("--json"),
                                 QStringLiteral("//%1/vms").arg(m_samba->address()),
                                 QStringLiteral("--user"),
                                 m_samba->user(),
                                 QStringLiteral("--port"),
                                 QString::number(m_samba->port())};
    ControlProgram program(arguments, controlEnvironment(*m_state), m_samba->password(),
                           [fd = ends[1]] { ::dup2(fd, STDOUT_FILENO); });
    ::close(ends[1]);
    char first = 0;
    QCOMPARE(::read(ends[0], &first, 1), 1); // it has begun
    ::close(ends[0]);
    QCOMPARE(program.exitCode(), int(Cli::Ok));
    const QList<JobRecord> jobs = Journal(m_state->filePath(QStringLiteral("journal.sqlite"))).jobs();
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs.constFirst().outcome, std::optional(RunResult::Outcome::Done));
}

void TestPenumbractl::cancelsOnSignals_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("json");
    QTest::newRow("SIGINT") << SIGINT << false;
    QTest::newRow("SIGTERM") << SIGTERM << false;
    QTest::newRow("SIGHUP, JSON") << SIGHUP << true;
}

void TestPenumbractl::cancelsOnSignals()
{
    QFETCH(int, number);
    QFETCH(bool, json);
    m_samba->setSnapshotDelay(std::chrono::milliseconds(2000));
    QStringList arguments {QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
                           m_samba->shareUnc(QStringLiteral("vms"))};
    if (json)
        arguments.append(QStringLiteral("--json"));
    const auto program = start(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(makesSnapshot(*m_samba), 20'000);
    program->signal(number);
    QVERIFY2(program->exitCode() == Cli::Cancelled, program->everything().constData());
    if (json) {
        QCOMPARE(program->events(QStringLiteral("invalid")).size(), 0);
        QCOMPARE(program->events(QStringLiteral("result")).first()[u"outcome"].toString(), QStringLiteral("cancelled"));
        QVERIFY(!stepEvent(*program, QStringLiteral("start"), QStringLiteral("undone")).isEmpty());
    } else {
        QVERIFY2(program->errors().contains("Cancelling: "), program->everything().constData());
        QVERIFY2(program->errors().contains(
                     QStringLiteral(" on %1:%2.").arg(m_samba->address()).arg(m_samba->port()).toUtf8())
                     && program->errors().contains("These sets were removed from the servers: "),
                 program->everything().constData());
        QCOMPARE(program->errorLines(), QStringList()); // it is what was asked for
    }
    QCOMPARE(leftOn(*m_samba), QStringList());
    QCOMPARE(setsInJournal().size(), 0);
}

void TestPenumbractl::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command :
         {"share list", "share check", "shadow create", "shadow list", "shadow show", "shadow complete", "shadow abort",
          "shadow delete", "recover", "password store", "password forget"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestPenumbractl::everyCommandHasHelp()
{
    QFETCH(QString, command);
    ControlProgram program(command.split(QLatin1Char(' ')) + QStringList(QStringLiteral("--help")),
                           controlEnvironment(*m_state));
    QCOMPARE(program.exitCode(), int(Cli::Ok));
    QCOMPARE(program.errors(), QByteArray());
    QVERIFY2(program.output().startsWith("Usage: penumbractl " + command.toUtf8() + " [options]"),
             program.output().constData());
    for (const char *word : {"--json", "--help", "Exit codes: 0 done"})
        QVERIFY2(program.output().contains(word), word);
    QVERIFY(!QDir(m_state->path()).exists(QStringLiteral("journal.sqlite"))); // asking for help leaves no trace
}

void TestPenumbractl::helpAndVersion()
{
    ControlProgram help({QStringLiteral("--help")}, controlEnvironment(*m_state));
    QCOMPARE(help.exitCode(), int(Cli::Ok));
    for (const char *command : {"share list", "shadow create", "recover", "password forget"})
        QVERIFY2(help.output().contains(command), command);
    ControlProgram nothing({}, controlEnvironment(*m_state));
    QCOMPARE(nothing.exitCode(), int(Cli::Usage));
    QCOMPARE(nothing.output(), help.output());
    ControlProgram version({QStringLiteral("--version")}, controlEnvironment(*m_state));
    QCOMPARE(version.exitCode(), int(Cli::Ok));
    QVERIFY(version.output().startsWith("penumbractl 0."));
}

QTEST_GUILESS_MAIN(TestPenumbractl)
#include "tst_penumbractl.moc"
