// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Restores by penumbractl on a reference server: in place and elsewhere, from exposed shares and previous versions, cancelled,
// refused, killed.

#include "controlprogram.h"
#include "core/sidename.h"
#include "smb/smbhelper.h"
#include "support/privatelab.h"
#include "support/taskrunner.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <sys/mount.h>

using namespace Penumbra;
using namespace Penumbra::Test;

namespace {

const QString svmName = QStringLiteral("files");
const QString address = QStringLiteral("127.0.32.1");
using Sums = QMap<QString, QByteArray>; ///< by path below the machine's folder

QByteArray sumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

Sums sumsBelow(const QString &folder)
{
    Sums sums;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        sums.insert(path.mid(folder.size() + 1), sumOf(path));
    }
    return sums;
}

bool run(const QString &program, const QStringList &arguments)
{
    return runProgram(program, arguments).exitCode == 0;
}

/// A server with a machine of three disks in share "vms", and an empty share "other".
QByteArray description()
{
    QJsonArray disks;
    for (const char *name : {"disk0", "disk1", "disk2"})
        disks.append(QJsonObject {{QStringLiteral("name"), QLatin1String(name)},
                                  {QStringLiteral("size"), QStringLiteral("64 MiB")},
                                  {QStringLiteral("data"), QStringLiteral("2 MiB")}});
    const QJsonObject machine {{QStringLiteral("name"), QStringLiteral("web")},
                               {QStringLiteral("folder"), QStringLiteral("vms")},
                               {QStringLiteral("disks"), disks}};
    const auto volume = [](const char *name, const char *junction, const QJsonArray &machines) {
        return QJsonObject {{QStringLiteral("name"), QLatin1String(name)},
                            {QStringLiteral("junctionPath"), QLatin1String(junction)},
                            {QStringLiteral("machines"), machines}};
    };
    const auto share = [](const char *name, const char *path) {
        return QJsonObject {{QStringLiteral("name"), QLatin1String(name)},
                            {QStringLiteral("path"), QLatin1String(path)}};
    };
    return labDescription(
        address,
        {{QStringLiteral("volumes"),
          QJsonArray {volume("root", "/", {}), volume("vol1", "/vol1", {machine}), volume("vol2", "/vol2", {})}},
         {QStringLiteral("shares"), QJsonArray {share("vms", "/vol1/vms"), share("other", "/vol2")}}});
}

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void replacesInPlace();
    void keepsBoth();
    void aNewNameCarriesTheTimeThatIsAskedFor();
    void keepsTheOldUntilItIsDiscarded();
    void findsTheMachineByItsGuid();
    void restoresToAnotherShare();
    void restoresToThisComputer();
    void restoresOneFile();
    void restoresFromPreviousVersions();
    void runningMachineStopsItBeforeAnythingIsWritten();
    void tooLittleSpaceStopsIt();
    void linksDoNotLeadOut();
    void readOnlySystemsAreLeftAlone();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void cancelledInEachStepItIsUndone_data();
    void cancelledInEachStepItIsUndone();
    void killedItIsShownUntilTheNextRestoreHasRecoveredIt();
    void killedAtAnyMomentTheMachineIsOldOrNew();

private:
    std::unique_ptr<ControlProgram> start(const QStringList &words) const
    {
        return std::make_unique<ControlProgram>(words
                                                    + QStringList {QStringLiteral("--json"), QStringLiteral("--port"),
                                                                   QString::number(m_port), QStringLiteral("--user"),
                                                                   QStringLiteral("administrator")},
                                                controlEnvironment(m_state), m_lab->password());
    }
    /// What the journal knows: no server is asked.
    QList<QJsonObject> listed() const
    {
        ControlProgram program({QStringLiteral("restore"), QStringLiteral("list"), QStringLiteral("--json")},
                               controlEnvironment(m_state));
        return program.exitCode() == 0 ? program.events(QStringLiteral("restore")) : QList<QJsonObject>(99);
    }
    std::unique_ptr<ControlProgram> restore(const QString &source, const QStringList &more) const
    {
        return start(QStringList {QStringLiteral("restore"), source, QStringLiteral("--allow-changes")} + more);
    }
    static QString unc(const QString &path) { return QStringLiteral("//%1/%2").arg(address, path); }
    QString copyOf(const QString &path) const { return unc(m_exposed + QLatin1Char('/') + path); }
    QString onDisk(const QString &volume, const QString &path = {}) const
    {
        return QStringLiteral("%1/data/files/volumes/%2/%3").arg(m_lab->directory(), volume, path);
    }
    QString live(const QString &name = QStringLiteral("web")) const
    {
        return onDisk(QStringLiteral("vol1"), QStringLiteral("vms/") + name);
    }
    /// Side names below a folder.
    static QStringList remaindersBelow(const QString &folder)
    {
        QStringList found;
        QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            entries.next();
            if (SideName::parse(entries.fileName()))
                found.append(entries.filePath());
        }
        return found;
    }
    void verifyNothingLeft()
    {
        QCOMPARE(remaindersBelow(onDisk(QStringLiteral("vol1"))), QStringList());
        QCOMPARE(remaindersBelow(onDisk(QStringLiteral("vol2"))), QStringList());
        QCOMPARE(listed().size(), 0);
    }

    std::unique_ptr<PrivateLab> m_lab;
    QTemporaryDir m_state;
    QTemporaryDir m_saved; ///< the machine as it is now
    quint16 m_port = 0;
    QString m_exposed;
    QString m_previous; ///< @GMT-...
    Sums m_new; ///< of the copy
    Sums m_old; ///< as it is now
};

void TestRestore::initTestCase()
{
    m_lab = std::make_unique<PrivateLab>(description());
    m_lab->start();
    m_port = m_lab->port(svmName);
    m_new = sumsBelow(live());
    QVERIFY(m_new.size() >= 4);
    const auto set = start({QStringLiteral("shadow"), QStringLiteral("create"), unc(QStringLiteral("vms")),
                            QStringLiteral("--keep"), QStringLiteral("--allow-changes")});
    QVERIFY2(set->exitCode() == 0, set->everything());
    m_exposed = set->events(QStringLiteral("result")).first()[u"sets"][0][u"copies"][0][u"exposed"].toString();
    QVERIFY(m_exposed.contains(QLatin1String("@{")));

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("curl"));
    const QJsonObject management = m_lab->status()[u"management"].toObject();
    QFile config(file);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(QStringLiteral("user = \"administrator:%1\"\ncacert = \"%2\"\nsilent\n")
                     .arg(m_lab->password(), management[u"certificate"].toString())
                     .toUtf8());
    config.close();
    const auto rest = [&](const QString &path, const QStringList &more = {}) {
        const QStringList arguments =
            QStringList {QStringLiteral("-K"), file} + more + QStringList {management[u"url"].toString() + path};
        return QJsonDocument::fromJson(runProgram(QStringLiteral("curl"), arguments).output.toUtf8()).object();
    };
    const QString volume = rest(QStringLiteral("/storage/volumes?name=vol1"))[u"records"][0][u"uuid"].toString();
    const QString snapshots = QStringLiteral("/storage/volumes/%1/snapshots").arg(volume);
    rest(snapshots + QStringLiteral("?return_timeout=20"),
         {QStringLiteral("-X"), QStringLiteral("POST"), QStringLiteral("-d"), QStringLiteral("{\"name\":\"first\"}")});
    const QJsonObject listed = rest(snapshots + QStringLiteral("?fields=*&name=first"));
    m_previous = QDateTime::fromString(listed[u"records"][0][u"create_time"].toString(), Qt::ISODate)
                     .toUTC()
                     .toString(QStringLiteral("'@GMT-'yyyy.MM.dd-HH.mm.ss"));
    QVERIFY(m_previous.size() > 20);

    // From here on the machine is another one than in the copies.
    for (auto one = m_new.cbegin(); one != m_new.cend(); ++one) {
        QFile changed(live() + QLatin1Char('/') + one.key());
        QVERIFY(changed.open(QIODevice::ReadWrite));
        QVERIFY(changed.seek(qMax<qint64>(0, changed.size() - 512)));
        changed.write("<!-- later -->");
    }
    m_old = sumsBelow(live());
    QVERIFY(run(QStringLiteral("cp"), {QStringLiteral("-a"), live(), m_saved.path()}));
}

void TestRestore::init()
{
    for (const QString &folder :
         {onDisk(QStringLiteral("vol1"), QStringLiteral("vms")), onDisk(QStringLiteral("vol2"))}) {
        const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QString &name : names)
            QVERIFY(run(QStringLiteral("rm"), {QStringLiteral("-rf"), folder + QLatin1Char('/') + name}));
    }
    QVERIFY(run(QStringLiteral("cp"), {QStringLiteral("-a"), m_saved.filePath(QStringLiteral("web")), live()}));
    QCOMPARE(sumsBelow(live()), m_old);
}

void TestRestore::cleanup()
{
    verifyNothingLeft();
}

void TestRestore::replacesInPlace()
{
    const auto program =
        restore(copyOf(QStringLiteral("web")),
                {QStringLiteral("--original"), QStringLiteral("--conflict"), QStringLiteral("replace")});
    QVERIFY2(program->exitCode() == 0, program->everything());
    QCOMPARE(sumsBelow(live()), m_new);
    const QJsonObject plan = program->events(QStringLiteral("plan")).value(0);
    QCOMPARE(plan[u"files"].toArray().size(), m_new.size());
    QCOMPARE(plan[u"files"][0][u"existing"].toString(), QStringLiteral("newer"));
    QCOMPARE(plan[u"items"][0][u"machines"][0][u"name"].toString(), QStringLiteral("web"));
    QCOMPARE(program->events(QStringLiteral("result")).value(0)[u"outcome"].toString(), QStringLiteral("done"));
    const auto progress = program->events(QStringLiteral("progress"));
    const auto last = std::find_if(progress.rbegin(), progress.rend(),
                                   [](const QJsonObject &one) { return one[u"step"] == QLatin1String("copy"); });
    QVERIFY(last != progress.rend());
    QCOMPARE((*last)[u"done"], (*last)[u"total"]);
}

void TestRestore::keepsBoth()
{
    const auto program = restore(copyOf(QStringLiteral("web")), {QStringLiteral("--original")});
    QVERIFY2(program->exitCode() == 0, program->everything());
    QCOMPARE(sumsBelow(live()), m_old);
    const QStringList names = QDir(onDisk(QStringLiteral("vol1"), QStringLiteral("vms")))
                                  .entryList({QStringLiteral("web (restored*")}, QDir::Dirs);
    QCOMPARE(names.size(), 1);
    QCOMPARE(sumsBelow(live(names.first())), m_new);
}

void TestRestore::aNewNameCarriesTheTimeThatIsAskedFor()
{
    const auto program =
        restore(copyOf(QStringLiteral("web")),
                {QStringLiteral("--original"), QStringLiteral("--time"), QStringLiteral("2001-02-03T04:05:06Z")});
    QVERIFY2(program->exitCode() == 0, program->everything());
    QCOMPARE(sumsBelow(live(QStringLiteral("web (restored 2001-02-03 04.05)"))), m_new);
}

void TestRestore::keepsTheOldUntilItIsDiscarded()
{
    const auto program =
        restore(copyOf(QStringLiteral("web")),
                {QStringLiteral("--original"), QStringLiteral("--conflict"), QStringLiteral("replace-keeping-old")});
    QVERIFY2(program->exitCode() == 0, program->everything());
    QCOMPARE(remaindersBelow(live()).size(), m_old.size());
    QCOMPARE(listed().size(), 1);
    const QJsonObject kept = listed().first();
    QCOMPARE(kept[u"state"].toString(), QStringLiteral("kept"));
    QVERIFY(!kept[u"unfinished"].toBool());
    QCOMPARE(kept[u"remainders"].toArray().size(), m_old.size());
    const auto discard = start({QStringLiteral("restore"), QStringLiteral("discard"), kept[u"restore"].toString(),
                                QStringLiteral("--allow-changes")});
    QVERIFY2(discard->exitCode() == 0, discard->everything());
    QCOMPARE(sumsBelow(live()), m_new);
}

void TestRestore::findsTheMachineByItsGuid()
{
    QString guid;
    for (const QString &path : m_new.keys()) {
        if (path.startsWith(QStringLiteral("Virtual Machines/")) && guid.isEmpty())
            guid = QFileInfo(path).completeBaseName();
    }
    QVERIFY(!guid.isEmpty());
    QVERIFY(run(QStringLiteral("rm"), {QStringLiteral("-rf"), live()})); // it is destroyed
    const auto program = restore(unc(m_exposed), {QStringLiteral("--machine"), guid, QStringLiteral("--original")});
    QVERIFY2(program->exitCode() == 0, program->everything());
    QCOMPARE(sumsBelow(live()), m_new);
    const auto other = restore(
        unc(m_exposed), {QStringLiteral("--machine"), QUuid::createUuid().toString(), QStringLiteral("--original")});
    QCOMPARE(other->exitCode(), 5);
}

void TestRestore::restoresToAnotherShare()
{
    const auto program = restore(copyOf(QStringLiteral("web")),
                                 {QStringLiteral("--to"), unc(QStringLiteral("other/new place")),
                                  QStringLiteral("--name"), QStringLiteral("web2")});
    QVERIFY2(program->exitCode() == 0, program->everything());
    QCOMPARE(sumsBelow(onDisk(QStringLiteral("vol2"), QStringLiteral("new place/web2"))), m_new);
    QStringList notes;
    for (const QJsonValue &note : program->events(QStringLiteral("plan")).value(0)[u"notes"].toArray())
        notes.append(note[u"note"].toString());
    QVERIFY(notes.contains(QStringLiteral("other-place")));
}

void TestRestore::restoresToThisComputer()
{
    const QTemporaryDir folder;
    const auto program = restore(copyOf(QStringLiteral("web")), {QStringLiteral("--to"), folder.path()});
    QVERIFY2(program->exitCode() == 0, program->everything());
    QCOMPARE(sumsBelow(folder.filePath(QStringLiteral("web"))), m_new);
    QCOMPARE(remaindersBelow(folder.path()), QStringList());
    // And back from there.
    const auto back = restore(
        folder.filePath(QStringLiteral("web")),
        {QStringLiteral("--to"), unc(QStringLiteral("vms")), QStringLiteral("--conflict"), QStringLiteral("replace")});
    QVERIFY2(back->exitCode() == 0, back->everything());
    QCOMPARE(sumsBelow(live()), m_new);
}

void TestRestore::restoresOneFile()
{
    const QString disk = m_new.keys().filter(QStringLiteral("disk1")).value(0);
    const auto program =
        restore(copyOf(QStringLiteral("web/") + disk),
                {QStringLiteral("--original"), QStringLiteral("--conflict"), QStringLiteral("replace")});
    QVERIFY2(program->exitCode() == 0, program->everything());
    Sums wanted = m_old;
    wanted[disk] = m_new[disk];
    QCOMPARE(sumsBelow(live()), wanted);
}

void TestRestore::restoresFromPreviousVersions()
{
    const auto program =
        restore(unc(QStringLiteral("vms/%1/web").arg(m_previous)),
                {QStringLiteral("--original"), QStringLiteral("--conflict"), QStringLiteral("replace")});
    QVERIFY2(program->exitCode() == 0, program->everything());
    QCOMPARE(sumsBelow(live()), m_new);
    for (const QJsonObject &file : program->events(QStringLiteral("file")))
        QCOMPARE(file[u"method"].toString(), QStringLiteral("on-server"));
}

void TestRestore::runningMachineStopsItBeforeAnythingIsWritten()
{
    const QString disk = m_new.keys().filter(QStringLiteral("disk2")).value(0);
    QByteArray password = m_lab->password().toUtf8();
    Smb::ConnectOptions options;
    options.allowChanges = true;
    options.endpoint = {address, m_port};
    options.credentials.user = QStringLiteral("backupadmin");
    options.credentials.password = Secret::take(password);
    const Smb::Wait wait {deadlineIn(milliseconds(30'000)), {}};
    const auto host = await(Smb::SmbHelper::connectTo(options, wait));
    await(host->open(UncPath(address, QStringLiteral("vms"), QStringLiteral("web\\") + disk), Smb::OpenMode::ReadWrite,
                     wait));

    const QStringList replace {QStringLiteral("--original"), QStringLiteral("--conflict"), QStringLiteral("replace")};
    for (const bool dryRun : {false, true}) {
        const auto program = restore(copyOf(QStringLiteral("web")),
                                     replace + (dryRun ? QStringList(QStringLiteral("--dry-run")) : QStringList()));
        QCOMPARE(program->exitCode(), 1);
        const QJsonObject error = program->events(QStringLiteral("error")).value(0);
        QCOMPARE(error[u"kind"].toString(), QStringLiteral("sharing-violation"));
        QVERIFY2(error[u"detail"].toString().startsWith(QStringLiteral("web seems to be running")),
                 program->everything());
        QCOMPARE(program->events(QStringLiteral("file")).size(), 0);
        QCOMPARE(sumsBelow(live()), m_old);
    }
}

void TestRestore::tooLittleSpaceStopsIt()
{
    const QTemporaryDir folder;
    if (::mount("tmpfs", folder.path().toLocal8Bit().constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("only root can mount a small file system");
    const auto unmount = qScopeGuard([&folder] { ::umount(folder.path().toLocal8Bit().constData()); });
    const auto program = restore(copyOf(QStringLiteral("web")), {QStringLiteral("--to"), folder.path()});
    QCOMPARE(program->exitCode(), 1);
    QCOMPARE(program->events(QStringLiteral("error")).value(0)[u"kind"].toString(), QStringLiteral("disk-full"));
    QCOMPARE(program->events(QStringLiteral("job")).size(), 0);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestRestore::linksDoNotLeadOut()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::link(elsewhere.path(), folder.filePath(QStringLiteral("web"))));
    const auto into =
        restore(copyOf(QStringLiteral("web")),
                {QStringLiteral("--to"), folder.path(), QStringLiteral("--conflict"), QStringLiteral("replace")});
    QCOMPARE(into->exitCode(), 2);
    QVERIFY(QDir(elsewhere.path()).isEmpty());
    const auto from = restore(folder.path(), {QStringLiteral("--to"), unc(QStringLiteral("other"))});
    QCOMPARE(from->exitCode(), 2);
    QVERIFY(QDir(onDisk(QStringLiteral("vol2"))).isEmpty());
}

void TestRestore::readOnlySystemsAreLeftAlone()
{
    const QStringList words {QStringLiteral("restore"), copyOf(QStringLiteral("web")), QStringLiteral("--original"),
                             QStringLiteral("--conflict"), QStringLiteral("replace")};
    const auto refused = start(words);
    QCOMPARE(refused->exitCode(), 4);
    QCOMPARE(refused->events(QStringLiteral("error")).value(0)[u"kind"].toString(), QStringLiteral("read-only-system"));
    const auto looked = start(words + QStringList(QStringLiteral("--dry-run")));
    QVERIFY2(looked->exitCode() == 0, looked->everything());
    QCOMPARE(looked->events(QStringLiteral("plan")).size(), 1);
    QCOMPARE(sumsBelow(live()), m_old);
}

void TestRestore::badRequestsAreRefused_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const QString web = QStringLiteral("web");
    QTest::newRow("nowhere") << web << QStringList() << 2;
    QTest::newRow("twice where") << web
                                 << QStringList {QStringLiteral("--original"), QStringLiteral("--to"),
                                                 QStringLiteral("/tmp")}
                                 << 2;
    QTest::newRow("unknown choice") << web
                                    << QStringList {QStringLiteral("--original"), QStringLiteral("--conflict"),
                                                    QStringLiteral("overwrite")}
                                    << 2;
    QTest::newRow("no time") << web
                             << QStringList {QStringLiteral("--original"), QStringLiteral("--time"),
                                             QStringLiteral("yesterday")}
                             << 2;
    QTest::newRow("name that leads out") << web
                                         << QStringList {QStringLiteral("--to"), unc(QStringLiteral("other")),
                                                         QStringLiteral("--name"), QStringLiteral("../web")}
                                         << 2;
    QTest::newRow("no such source") << QStringLiteral("nothing") << QStringList(QStringLiteral("--original")) << 5;
    QTest::newRow("no such share") << web << QStringList {QStringLiteral("--to"), unc(QStringLiteral("nowhere"))} << 5;
    QTest::newRow("something is there") << web
                                        << QStringList {QStringLiteral("--original"), QStringLiteral("--conflict"),
                                                        QStringLiteral("refuse")}
                                        << 1;
}

void TestRestore::badRequestsAreRefused()
{
    QFETCH(QString, source);
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const auto program = restore(copyOf(source), words);
    const int ended = program->exitCode();
    QVERIFY2(ended == code, program->everything());
    QCOMPARE(program->events(QStringLiteral("job")).size(), 0);
    QCOMPARE(sumsBelow(live()), m_old);
}

void TestRestore::cancelledInEachStepItIsUndone_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step : {"hold", "folders", "copy", "place", "finish"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestRestore::cancelledInEachStepItIsUndone()
{
    QFETCH(QString, step);
    const auto program =
        restore(copyOf(QStringLiteral("web")),
                {QStringLiteral("--original"), QStringLiteral("--conflict"), QStringLiteral("replace")});
    const auto begun = [&program, &step] {
        const auto events = program->events(QStringLiteral("step"));
        return std::any_of(events.begin(), events.end(), [&step](const QJsonObject &event) {
            return event[u"step"] == step && event[u"state"] == QLatin1String("began");
        });
    };
    QVERIFY(QTest::qWaitFor([&] { return begun() || !program->isRunning(); }, 30'000));
    if (program->isRunning())
        program->signal(SIGINT);
    const int code = program->exitCode();
    QVERIFY2(code == 8 || code == 0, program->everything()); // a late signal finds everything done
    QCOMPARE(sumsBelow(live()), code == 8 ? m_old : m_new);
}

void TestRestore::killedItIsShownUntilTheNextRestoreHasRecoveredIt()
{
    const QStringList replace {QStringLiteral("--original"), QStringLiteral("--conflict"), QStringLiteral("replace")};
    const auto killed = restore(copyOf(QStringLiteral("web")), replace);
    QVERIFY(QTest::qWaitFor([&] { return !killed->events(QStringLiteral("file")).isEmpty() || !killed->isRunning(); },
                            30'000));
    killed->signal(SIGKILL);
    QCOMPARE(killed->exitCode(), -1);
    QCOMPARE(listed().size(), 1);
    const QJsonObject left = listed().first();
    QVERIFY(left[u"unfinished"].toBool() && !left[u"job-running"].toBool());
    QCOMPARE(left[u"machines"][0][u"name"].toString(), QStringLiteral("web"));

    const auto next = restore(copyOf(QStringLiteral("web")), replace);
    QVERIFY2(next->exitCode() == 0, next->everything());
    QCOMPARE(next->events(QStringLiteral("recovered-restore")).value(0)[u"result"].toString(),
             QStringLiteral("undone"));
    QCOMPARE(sumsBelow(live()), m_new);
}

void TestRestore::killedAtAnyMomentTheMachineIsOldOrNew()
{
    const ProgramResult result =
        runProgram(QStringLiteral(PENUMBRA_SOURCE_DIR "/tests/support/restore-kills"),
                   {QStringLiteral(PENUMBRA_BIN_DIR), QStringLiteral("--runs"), QStringLiteral("8")}, {}, 240'000);
    QVERIFY2(result.exitCode == 0, qPrintable(result.output));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
