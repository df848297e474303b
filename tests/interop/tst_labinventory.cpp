// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The inventory of a running reference server, by REST and by SMB alone, and the commands that make systems known and show them.

#include "cli/exitcode.h"
#include "controlprogram.h"
#include "lab/description.h"
#include "storage/provider.h"
#include "storage/sharesupport.h"
#include "support/privatelab.h"
#include "support/scriptedserver.h"
#include "support/taskrunner.h"

#include <QUrl>

using namespace Penumbra;
using namespace Penumbra::Storage;
using namespace Penumbra::Test;

namespace {

const QString administrator = QStringLiteral("administrator");
const QString systemName = QStringLiteral("lab");
constexpr int patience = 60'000; // milliseconds

/// The documentation's example and the SVM with links, special files and a nested volume, at addresses of this test.
QByteArray description()
{
    QByteArray text = Lab::defaultDescription();
    QJsonObject lab = QJsonDocument::fromJson(text.replace("127.0.10.", "127.0.32.")).object();
    QJsonArray svms;
    for (const QJsonValue &svm : lab[u"svms"].toArray()) {
        if (svm[u"name"].toString() == QLatin1String("vs1") || svm[u"name"].toString() == QLatin1String("vs3"))
            svms.append(svm);
    }
    lab[u"svms"] = svms;
    return QJsonDocument(lab).toJson();
}

Smb::Wait soon()
{
    return {deadlineIn(milliseconds(patience)), {}};
}

Secret secretOf(const QString &password)
{
    QByteArray bytes = password.toUtf8();
    return Secret::take(bytes);
}

QStringList lines(const QByteArray &output)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(output).split(QLatin1Char('\n')))
        lines.append(line.trimmed());
    return lines;
}

bool hasLine(const QStringList &lines, const QString &begin)
{
    return std::any_of(lines.cbegin(), lines.cend(), [&begin](const QString &line) { return line.startsWith(begin); });
}

/// Each entry as "name kind links", sorted.
QStringList entriesOf(const std::shared_ptr<FileOracle> &oracle, const QString &directory)
{
    QStringList texts;
    const QList<OracleEntry> entries = await(oracle->list(directory, milliseconds(patience), soon()));
    for (const OracleEntry &entry : entries)
        texts.append(QStringLiteral("%1 %2 %3").arg(entry.name).arg(int(entry.kind)).arg(entry.hardLinks));
    texts.sort();
    return texts;
}

QString entry(const char *name, Vm::EntryKind kind, int links = 1)
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(name)).arg(int(kind)).arg(links);
}

} // namespace

class TestLabInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readsTheLabByRest();
    void readsAServerBySmbAlone();
    void listsFilesAsTheServerKnowsThem();
    void asksWhichSharesOfAClusterAreSupported();
    void addsASystemWithItsCertificateOnly();
    void showsTheDocumentationsExample();
    void printsAnInventoryAsJson();
    void changesAndForgetsASystem();
    void changesNothingOnAReadOnlySystem();
    void showsSnapshotsAndShadowCopies();
    void saysWhenAnotherCertificateIsThere();
    void addsNoSystemThatShowsNothing();
    void failsWhenSharesCannotBeListed_data();
    void failsWhenSharesCannotBeListed();
    void isInterruptedWhileAServerIsSilent();
    void saysThatNothingAnswersAtAnIPv6Address();

private:
    KnownSystem clusterSystem() const;
    Inventory inventoryOf(const KnownSystem &system, Provider::Pointer *provider = nullptr) const;
    /// The program with the password, where the command takes one.
    std::unique_ptr<ControlProgram> start(const QStringList &arguments) const;
    /// The program once it has ended.
    std::unique_ptr<ControlProgram> run(const QStringList &arguments) const;
    std::unique_ptr<ControlProgram> addLab() const;
    QStringList managementOptions() const;

    std::unique_ptr<PrivateLab> m_lab;
    QUrl m_url;
    QString m_fingerprint;
    QString m_certificateFile;
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestLabInventory::initTestCase()
{
    m_lab = std::make_unique<PrivateLab>(description());
    m_lab->start();
    const QJsonValue management = m_lab->status()[u"management"];
    m_url = QUrl(management[u"url"].toString());
    m_fingerprint = management[u"fingerprint"].toString();
    m_certificateFile = management[u"certificate"].toString();
}

void TestLabInventory::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void TestLabInventory::cleanup()
{
    m_home.reset();
}

KnownSystem TestLabInventory::clusterSystem() const
{
    KnownSystem system;
    system.id = QUuid::createUuid();
    system.name = systemName;
    system.kind = SystemKind::Ontap;
    system.host = m_url.host();
    system.port = quint16(m_url.port());
    system.management.user = system.smb.user = administrator;
    system.certificate = QByteArray::fromHex(m_fingerprint.toLatin1().replace(':', QByteArray()));
    return system;
}

Inventory TestLabInventory::inventoryOf(const KnownSystem &system, Provider::Pointer *provider) const
{
    SystemSecrets secrets;
    secrets.management = secrets.smb = secretOf(m_lab->password());
    const Provider::Pointer made = makeProvider(system, secrets);
    if (provider)
        *provider = made;
    return await(made->refresh({}, true, {}, soon()));
}

std::unique_ptr<ControlProgram> TestLabInventory::start(const QStringList &arguments) const
{
    QProcessEnvironment environment = controlEnvironment(*m_home);
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.insert(QLatin1String(folder), m_home->filePath(QLatin1String(folder)));
    static const QStringList withoutSignIn {QStringLiteral("system list"), QStringLiteral("system remove")};
    return std::make_unique<ControlProgram>(
        arguments, environment,
        withoutSignIn.contains(arguments.mid(0, 2).join(QLatin1Char(' '))) ? QString() : m_lab->password());
}

std::unique_ptr<ControlProgram> TestLabInventory::run(const QStringList &arguments) const
{
    auto program = start(arguments);
    program->exitCode();
    return program;
}

QStringList TestLabInventory::managementOptions() const
{
    return {QStringLiteral("--port"), QString::number(m_url.port()), QStringLiteral("--user"), administrator};
}

std::unique_ptr<ControlProgram> TestLabInventory::addLab() const
{
    return run(QStringList {QStringLiteral("system"), QStringLiteral("add"), m_url.host(), QStringLiteral("--name"),
                            systemName, QStringLiteral("--accept-certificate"), m_fingerprint}
               + managementOptions());
}

void TestLabInventory::readsTheLabByRest()
{
    const Inventory inventory = inventoryOf(clusterSystem());
    QCOMPARE(inventory.notes.size(), 0);
    QCOMPARE(inventory.svms.size(), 2);
    const auto svm = std::find_if(inventory.svms.cbegin(), inventory.svms.cend(),
                                  [](const Svm &each) { return each.name == QLatin1String("vs1"); });
    QVERIFY(svm != inventory.svms.cend());
    QCOMPARE(svm->port, m_lab->port(QStringLiteral("vs1")));
    const Share *share = inventory.share(svm->id, QStringLiteral("SHARE1"));
    QVERIFY(share);
    const Volume *volume = inventory.volume(share->volume);
    QVERIFY(volume);
    QCOMPARE(volume->name, QStringLiteral("vm_vol1"));
    QCOMPARE(volume->junctionPath, QStringLiteral("/hyperv/vm1"));
    QCOMPARE(share->pathInVolume, QStringLiteral("dir1/vmdir"));
    QCOMPARE(share->continuouslyAvailable, std::optional(true));
    for (const Volume &each : inventory.volumes) {
        const Volume *parent = inventory.volume(each.parent);
        if (each.name == QLatin1String("nested"))
            QCOMPARE(parent ? parent->name : QString(), QStringLiteral("broken"));
        if (each.name == QLatin1String("unmounted"))
            QVERIFY(each.junctionPath.isEmpty() && !parent);
    }
}

void TestLabInventory::readsAServerBySmbAlone()
{
    KnownSystem system;
    system.id = QUuid::createUuid();
    system.name = QStringLiteral("plain");
    system.host = m_lab->address(QStringLiteral("vs1"));
    system.port = m_lab->port(QStringLiteral("vs1"));
    system.smb.user = QStringLiteral("backupadmin");
    Provider::Pointer provider;
    const Inventory inventory = inventoryOf(system, &provider);
    QCOMPARE(inventory.svms.size(), 1);
    QCOMPARE(inventory.svms[0].fsrvpVersion, std::optional(quint32(1)));
    QCOMPARE(inventory.shares.size(), 1);
    QCOMPARE(inventory.shares[0].name, QStringLiteral("share1"));
    QCOMPARE(inventory.shares[0].shadowCopySupported, std::optional(true));
    QVERIFY(!provider->fileOracle(inventory, inventory.shares[0]));
}

void TestLabInventory::listsFilesAsTheServerKnowsThem()
{
    using Vm::EntryKind;
    Provider::Pointer provider;
    const Inventory inventory = inventoryOf(clusterSystem(), &provider);
    const auto oracleOf = [&](const char *name) {
        for (const Share &share : inventory.shares) {
            if (share.name == QLatin1String(name))
                return provider->fileOracle(inventory, share);
        }
        return std::shared_ptr<FileOracle>();
    };
    const auto links = oracleOf("links");
    const QStringList linksRoot = entriesOf(links, {});
    QVERIFY2(linksRoot.contains(entry("elsewhere", EntryKind::SymbolicLink)), qPrintable(linksRoot.join(u';')));
    QVERIFY(linksRoot.contains(entry("vm-links", EntryKind::Directory)));
    const QStringList machine = entriesOf(links, QStringLiteral("vm-links"));
    QVERIFY2(machine.contains(entry("shortcut.vhdx", EntryKind::SymbolicLink)), qPrintable(machine.join(u';')));
    QVERIFY2(machine.contains(entry("second-name.vhdx", EntryKind::File, 2)), qPrintable(machine.join(u';')));
    const QStringList disks = entriesOf(links, QStringLiteral("vm-links\\Virtual Hard Disks"));
    QCOMPARE(disks, QStringList(entry("system.vhdx", EntryKind::File, 2)));
    const QStringList special = entriesOf(oracleOf("special"), QStringLiteral("vm-special"));
    QVERIFY2(special.contains(entry("queue", EntryKind::Fifo)), qPrintable(special.join(u';')));
    QVERIFY2(special.contains(entry("listener", EntryKind::Socket)), qPrintable(special.join(u';')));
    const QStringList junctions = entriesOf(oracleOf("junctions"), {});
    QVERIFY2(junctions.contains(entry("nested", EntryKind::Junction)), qPrintable(junctions.join(u';')));
    const QStringList nested = entriesOf(oracleOf("junctions"), QStringLiteral("nested"));
    QVERIFY2(nested.contains(entry("vm-nested", EntryKind::Directory)), qPrintable(nested.join(u';')));
    QVERIFY_EXCEPTION_THROWN(await(links->list(QStringLiteral("no such folder"), milliseconds(patience), soon())),
                             Error);
}

void TestLabInventory::asksWhichSharesOfAClusterAreSupported()
{
    Provider::Pointer provider;
    const auto inventory = std::make_shared<const Inventory>(inventoryOf(clusterSystem(), &provider));
    QList<SurveyTarget> targets;
    for (const Share &share : inventory->shares) {
        const Svm *svm = inventory->svm(share.svm);
        if (share.name == QLatin1String("junctions") || share.name == QLatin1String("whole"))
            targets.append({inventory, provider, *svm, share, UncPath(svm->host, share.name)});
        QVERIFY2(!share.shadowCopySupported, qPrintable(share.name)); // its REST API does not say so
    }
    QCOMPARE(targets.size(), 2);
    const auto surveys = await(surveyShares(targets, {}, {}));
    const SupportedSurveys asked = await(askShareSupport(surveys, {}));
    QVERIFY2(asked.notes.isEmpty(), qPrintable(asked.notes.value(0).failure.status));
    QCOMPARE(asked.surveys.size(), 1);
    for (const SurveyedShare &looked : asked.surveys.first()->shares) {
        if (looked.wanted)
            QCOMPARE(looked.share.shadowCopySupported, std::optional(looked.share.name == QLatin1String("whole")));
    }
}

void TestLabInventory::addsASystemWithItsCertificateOnly()
{
    const QStringList add =
        QStringList {QStringLiteral("system"), QStringLiteral("add"), m_url.host()} + managementOptions();
    const auto refused = run(add);
    QCOMPARE(refused->exitCode(), int(Cli::Refused));
    QVERIFY2(refused->errors().contains("Its SHA-256 fingerprint is " + m_fingerprint.toLatin1()),
             refused->everything().constData());
    QVERIFY(refused->errors().contains("--accept-certificate FINGERPRINT"));
    const auto none = run({QStringLiteral("system"), QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(none->events().size(), 0);

    const auto added = addLab();
    QVERIFY2(added->exitCode() == Cli::Ok, added->everything().constData());
    const auto again = run(add + QStringList {QStringLiteral("--accept-certificate"), m_fingerprint});
    QCOMPARE(again->exitCode(), int(Cli::Failed));
    QVERIFY2(again->errors().contains("known as lab already"), again->everything().constData());
    const auto list = run({QStringLiteral("system"), QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(list->events().size(), 1);
    const QJsonObject system = list->events(QStringLiteral("system")).value(0);
    QCOMPARE(system[u"name"].toString(), systemName);
    QCOMPARE(system[u"kind"].toString(), QStringLiteral("ontap"));
    QCOMPARE(system[u"certificate"].toString(), m_fingerprint);
    QCOMPARE(system[u"readOnly"].toBool(), true);
}

void TestLabInventory::showsTheDocumentationsExample()
{
    QCOMPARE(addLab()->exitCode(), int(Cli::Ok));
    for (const QString &name : {systemName, m_url.host(), QString()}) {
        QStringList arguments {QStringLiteral("inventory")};
        if (!name.isEmpty())
            arguments.append(name);
        const auto program = run(arguments);
        QCOMPARE(program->exitCode(), int(Cli::Ok));
        const QStringList shown = lines(program->output());
        for (const char *begin :
             {"lab: ONTAP, calls itself cluster1", "vs1: SMB server VS1 at ", "vm_vol1 at /hyperv/vm1, ",
              "share1 at /hyperv/vm1/dir1/vmdir = vm_vol1 + dir1/vmdir, ", "nested at /broken/junctions/nested, ",
              "junctions at /broken/junctions = broken + junctions, volume nested is mounted below",
              "whole at /whole = whole + its root", "unmounted, not mounted"})
            QVERIFY2(hasLine(shown, QLatin1String(begin)), (begin + ("\n" + program->everything())).constData());
    }
}

void TestLabInventory::printsAnInventoryAsJson()
{
    // Not a known system: what answers is found out.
    const auto program = run(QStringList {QStringLiteral("inventory"), m_url.host(), QStringLiteral("--json"),
                                          QStringLiteral("--accept-certificate"), m_fingerprint}
                             + managementOptions());
    QVERIFY2(program->exitCode() == Cli::Ok, program->everything().constData());
    QCOMPARE(program->events().size(), 1);
    const QJsonObject inventory = program->events(QStringLiteral("inventory")).value(0);
    QCOMPARE(inventory[u"kind"].toString(), QStringLiteral("ontap"));
    QCOMPARE(inventory[u"knownAs"].toString(), QString());
    QHash<QString, QString> volumes;
    for (const QJsonValue &volume : inventory[u"volumes"].toArray())
        volumes.insert(volume[u"id"].toString(), volume[u"name"].toString());
    QStringList shares;
    for (const QJsonValue &share : inventory[u"shares"].toArray())
        shares.append(QStringLiteral("%1 %2 %3")
                          .arg(share[u"name"].toString(), volumes.value(share[u"volume"].toString()),
                               share[u"pathInVolume"].toString()));
    QVERIFY2(shares.contains(QStringLiteral("share1 vm_vol1 dir1/vmdir")), qPrintable(shares.join(u';')));
}

void TestLabInventory::changesAndForgetsASystem()
{
    QCOMPARE(addLab()->exitCode(), int(Cli::Ok));
    const QString system = QStringLiteral("system");
    QCOMPARE(run({system, QStringLiteral("set"), systemName, QStringLiteral("--name"), QStringLiteral("other"),
                  QStringLiteral("--allow-changes")})
                 ->exitCode(),
             int(Cli::Ok));
    const auto list = run({system, QStringLiteral("list")});
    QVERIFY2(list->output().startsWith("other ") && list->output().contains("changes allowed"),
             list->everything().constData());
    QCOMPARE(run({system, QStringLiteral("set"), systemName, QStringLiteral("--read-only")})->exitCode(),
             int(Cli::NotFound));
    const auto refreshed = run({system, QStringLiteral("refresh"), QStringLiteral("other"), QStringLiteral("--json")});
    QCOMPARE(refreshed->exitCode(), int(Cli::Ok));
    QCOMPARE(refreshed->events(QStringLiteral("change")).size(), 0);
    QCOMPARE(refreshed->events(QStringLiteral("refreshed")).value(0)[u"notes"].toInt(-1), 0);
    QCOMPARE(run({system, QStringLiteral("remove"), QStringLiteral("other")})->exitCode(), int(Cli::Ok));
    QCOMPARE(run({system, QStringLiteral("list"), QStringLiteral("--json")})->events().size(), 0);
    const auto nothing = run({QStringLiteral("inventory")});
    QCOMPARE(nothing->exitCode(), int(Cli::NotFound));
    QVERIFY2(nothing->errors().contains("system add HOST"), nothing->everything().constData());
}

void TestLabInventory::changesNothingOnAReadOnlySystem()
{
    QCOMPARE(addLab()->exitCode(), int(Cli::Ok));
    const QString vs1 = QStringLiteral("vs1");
    const QStringList create {QStringLiteral("shadow"),
                              QStringLiteral("create"),
                              QStringLiteral("//%1/share1").arg(m_lab->address(vs1)),
                              QStringLiteral("--port"),
                              QString::number(m_lab->port(vs1)),
                              QStringLiteral("--user"),
                              QStringLiteral("backupadmin"),
                              QStringLiteral("--keep")};
    const auto set = [this](const char *option) {
        return run({QStringLiteral("system"), QStringLiteral("set"), systemName, QLatin1String(option)})->exitCode();
    };
    const qsizetype before = m_lab->setStatuses(vs1).size();
    const auto refused = run(create);
    QCOMPARE(refused->exitCode(), int(Cli::Refused));
    QVERIFY2(refused->errors().contains("read-only") && refused->errors().contains("--allow-changes"),
             refused->everything().constData());
    QCOMPARE(m_lab->setStatuses(vs1).size(), before);
    QCOMPARE(set("--allow-changes"), int(Cli::Ok));
    // So far the cluster alone says that this address is one of its own.
    const auto unconfirmed = run(create);
    QCOMPARE(unconfirmed->exitCode(), int(Cli::Refused));
    QVERIFY2(unconfirmed->errors().contains("--smb-host SVM="), unconfirmed->everything().constData());
    QCOMPARE(run({QStringLiteral("system"), QStringLiteral("set"), systemName, QStringLiteral("--smb-host"),
                  vs1 + QLatin1Char('=') + m_lab->address(vs1)})
                 ->exitCode(),
             int(Cli::Ok));
    const auto allowed = run(create);
    QVERIFY2(allowed->exitCode() == Cli::Ok, allowed->everything().constData());
    QCOMPARE(m_lab->setStatuses(vs1).size(), before + 1);
    QCOMPARE(set("--read-only"), int(Cli::Ok));
    QCOMPARE(run(create)->exitCode(), int(Cli::Refused));
    QCOMPARE(m_lab->setStatuses(vs1).size(), before + 1);
    QCOMPARE(run(create + QStringList(QStringLiteral("--allow-changes")))->exitCode(), int(Cli::Ok));
    QCOMPARE(m_lab->setStatuses(vs1).size(), before + 2);
}

void TestLabInventory::showsSnapshotsAndShadowCopies()
{
    QCOMPARE(addLab()->exitCode(), int(Cli::Ok));
    const QString vs3 = QStringLiteral("vs3");
    const auto created =
        run({QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("//%1/golden").arg(m_lab->address(vs3)),
             QStringLiteral("--port"), QString::number(m_lab->port(vs3)), QStringLiteral("--user"),
             QStringLiteral("backupadmin"), QStringLiteral("--keep"), QStringLiteral("--allow-changes")});
    QVERIFY2(created->exitCode() == Cli::Ok, created->everything().constData());
    QString volume;
    const Inventory before = inventoryOf(clusterSystem());
    for (const Volume &each : before.volumes) {
        if (each.name == QLatin1String("whole"))
            volume = each.id;
    }
    QTemporaryDir files;
    QFile options(files.filePath(QStringLiteral("curl")));
    QVERIFY(options.open(QIODevice::WriteOnly));
    options.write(QStringLiteral("user = \"administrator:%1\"\ncacert = \"%2\"\nsilent\nfail\n")
                      .arg(m_lab->password(), m_certificateFile)
                      .toUtf8());
    options.close();
    const auto makeSnapshot = [&](const char *name) {
        return runProgram(
            QStringLiteral("curl"),
            {QStringLiteral("-K"), options.fileName(), QStringLiteral("-d"),
             QStringLiteral("{\"name\":\"%1\"}").arg(QLatin1String(name)),
             m_url.toString() + QStringLiteral("/storage/volumes/%1/snapshots?return_timeout=30").arg(volume)});
    };
    const ProgramResult made = makeSnapshot("daily");
    QVERIFY2(made.exitCode == 0, qPrintable(made.output));

    const auto refreshed = run({QStringLiteral("system"), QStringLiteral("refresh"), systemName});
    const QStringList changes = lines(refreshed->output());
    QVERIFY2(changes.contains(QStringLiteral("new snapshot daily"))
                 && hasLine(changes, QStringLiteral("new shadow copy ")),
             refreshed->everything().constData());
    const auto shown = run({QStringLiteral("inventory"), systemName});
    const QStringList tree = lines(shown->output());
    QVERIFY2(tree.contains(QStringLiteral("shadow copies")) && shown->output().contains(" of golden, set "),
             shown->everything().constData());
    const QStringList whole = tree.filter(QRegularExpression(QStringLiteral("^whole at /whole, .*, 1 snapshot$")));
    QVERIFY2(whole.size() == 1, shown->everything().constData());

    // Nothing else about the volume changes with it, and the inventory is refreshed by what changed.
    const ProgramResult second = makeSnapshot("weekly");
    QVERIFY2(second.exitCode == 0, qPrintable(second.output));
    const auto later = run({QStringLiteral("inventory"), systemName});
    QVERIFY2(later->output().contains(", 2 snapshots"), later->everything().constData());

    const auto plain =
        run({QStringLiteral("inventory"), m_lab->address(vs3), QStringLiteral("--json"), QStringLiteral("--port"),
             QString::number(m_lab->port(vs3)), QStringLiteral("--user"), QStringLiteral("backupadmin")});
    QVERIFY2(plain->exitCode() == Cli::Ok, plain->everything().constData());
}

void TestLabInventory::saysWhenAnotherCertificateIsThere()
{
    QCOMPARE(addLab()->exitCode(), int(Cli::Ok));
    QString other = m_fingerprint;
    other[0] = other[0] == QLatin1Char('0') ? QLatin1Char('1') : QLatin1Char('0');
    QCOMPARE(run({QStringLiteral("system"), QStringLiteral("set"), systemName, QStringLiteral("--accept-certificate"),
                  other})
                 ->exitCode(),
             int(Cli::Ok));
    const auto refused = run({QStringLiteral("inventory"), systemName});
    QCOMPARE(refused->exitCode(), int(Cli::Refused));
    QVERIFY2(refused->errors().contains("It is not the one that was accepted: its SHA-256 fingerprint is "
                                        + m_fingerprint.toLatin1()),
             refused->everything().constData());
}

void TestLabInventory::addsNoSystemThatShowsNothing()
{
    ScriptedServer server([](const QByteArray &target) -> ScriptedAnswer {
        if (target.startsWith("/api/cluster"))
            return {200, R"({"name":"c1","uuid":"c","version":{"full":"Release 9.14"}})"};
        return {403, R"({"error":{"code":"6","message":"not authorized for that command"}})"};
    });
    const auto program =
        start({QStringLiteral("system"), QStringLiteral("add"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
               QString::number(server.serverPort()), QStringLiteral("--user"), administrator,
               QStringLiteral("--accept-certificate"), QString::fromLatin1(server.digest().toHex(':'))});
    QTRY_VERIFY_WITH_TIMEOUT(!program->isRunning(), patience);
    QCOMPARE(program->exitCode(), int(Cli::Refused));
    QVERIFY2(program->errors().contains("security login rest-role create"), program->everything().constData());
    QCOMPARE(run({QStringLiteral("system"), QStringLiteral("list"), QStringLiteral("--json")})->events().size(), 0);
}

void TestLabInventory::failsWhenSharesCannotBeListed_data()
{
    QTest::addColumn<QByteArray>("refused");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("code");
    const QString host = QStringLiteral("127.0.0.1");
    QTest::newRow("shares of a system") << QByteArray("protocols/cifs/shares") << host << int(Cli::Failed);
    QTest::newRow("shares of an SVM") << QByteArray("protocols/cifs/shares") << host + QStringLiteral("/vs1")
                                      << int(Cli::Failed);
    QTest::newRow("one share") << QByteArray("protocols/cifs/shares") << host + QStringLiteral("/vs1/share")
                               << int(Cli::Refused);
    QTest::newRow("SVMs") << QByteArray("svm/svms") << host << int(Cli::Failed);
    QTest::newRow("an SVM") << QByteArray("svm/svms") << host + QStringLiteral("/vs1") << int(Cli::Refused);
    QTest::newRow("nothing is refused, and there is none") << QByteArray() << host << int(Cli::Ok);
}

void TestLabInventory::failsWhenSharesCannotBeListed()
{
    QFETCH(QByteArray, refused);
    QFETCH(QString, argument);
    QFETCH(int, code);
    ScriptedServer server([&refused](const QByteArray &target) -> ScriptedAnswer {
        if (!refused.isEmpty() && target.startsWith("/api/" + refused))
            return {403, R"({"error":{"code":"6","message":"not authorized for that command"}})"};
        if (target.startsWith("/api/cluster"))
            return {200, R"({"name":"c1","uuid":"c","version":{"full":"Release 9.14"}})"};
        if (target.startsWith("/api/svm/svms"))
            return {200, R"({"records":[{"uuid":"s","name":"vs1","state":"running"}]})"};
        return {200, R"({"records":[]})"};
    });
    for (const QStringList &command :
         {QStringList(QStringLiteral("validate")), QStringList {QStringLiteral("vm"), QStringLiteral("list")}}) {
        const auto program =
            start(command
                  + QStringList {argument, QStringLiteral("--port"), QString::number(server.serverPort()),
                                 QStringLiteral("--user"), administrator, QStringLiteral("--accept-certificate"),
                                 QString::fromLatin1(server.digest().toHex(':'))});
        QTRY_VERIFY_WITH_TIMEOUT(!program->isRunning(), patience);
        QVERIFY2(program->exitCode() == code, program->everything().constData());
        if (code == Cli::Ok)
            QVERIFY2(program->errors().contains("no share is seen there"), program->everything().constData());
        else
            QVERIFY2(program->errors().contains("not authorized") && program->errors().contains("Give the account"),
                     program->everything().constData());
    }
}

void TestLabInventory::isInterruptedWhileAServerIsSilent()
{
    ScriptedServer server([](const QByteArray &) { return ScriptedAnswer {200, {}, {}, true}; });
    const auto program =
        start({QStringLiteral("system"), QStringLiteral("add"), QStringLiteral("127.0.0.1"), QStringLiteral("--kind"),
               QStringLiteral("ontap"), QStringLiteral("--port"), QString::number(server.serverPort()),
               QStringLiteral("--user"), administrator, QStringLiteral("--accept-certificate"),
               QString::fromLatin1(server.digest().toHex(':'))});
    QTRY_VERIFY_WITH_TIMEOUT(!server.targets().isEmpty(), patience);
    program->signal(SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(!program->isRunning(), 30'000); // a request may take 120 s
    QCOMPARE(program->exitCode(), int(Cli::Cancelled));
}

void TestLabInventory::saysThatNothingAnswersAtAnIPv6Address()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHostIPv6))
        QSKIP("no IPv6 here");
    const QString port = QString::number(server.serverPort());
    server.close();
    const auto program = run({QStringLiteral("system"), QStringLiteral("add"), QStringLiteral("::1"),
                              QStringLiteral("--port"), port, QStringLiteral("--user"), administrator});
    QCOMPARE(program->exitCode(), int(Cli::Unreachable));
    QVERIFY2(program->errors().contains(("[::1]:" + port + ": the server does not answer").toUtf8()),
             program->everything().constData());
}

QTEST_GUILESS_MAIN(TestLabInventory)
#include "tst_labinventory.moc"
