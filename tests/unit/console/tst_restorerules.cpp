// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/inventoryview.h"
#include "console/objectdrag.h"
#include "console/restoreactions.h"
#include "console/restorecommand.h"
#include "console/restoreplan.h"
#include "console/restorerules.h"
#include "console/workbench.h"
#include "core/guid.h"
#include "storage/sharenames.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QJsonArray>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

const QUuid copyUuid = QUuid::createUuid();

/// A known system with shares "vms" and "other", and a copy of "vms".
QUuid addSystem(Workbench &workbench, const QString &name, bool isLab, bool readOnly, const QString &user)
{
    Storage::KnownSystem system;
    system.id = QUuid::createUuid();
    system.name = system.host = name;
    system.smb.user = user;
    system.readOnly = readOnly;
    Storage::Inventory inventory;
    inventory.asOf = QDateTime::currentDateTimeUtc();
    Storage::Svm svm;
    svm.id = svm.name = svm.host = name;
    inventory.svms = {svm};
    for (const QString &shareName :
         {QStringLiteral("vms"), QStringLiteral("other"), QStringLiteral("vms@{%1}").arg(guidText(copyUuid))}) {
        Storage::Share share;
        share.svm = svm.id;
        share.name = shareName;
        Storage::readShareName(share);
        inventory.shares.append(share);
    }
    Storage::addExposedCopies(inventory);
    workbench.systems().add(system, {}, inventory, isLab);
    return system.id;
}

ObjectId shareOf(const QUuid &system, const QString &host, const QString &name)
{
    return ObjectId::ofShare(system, host, Storage::shareId(host, name));
}

ObjectId copyOn(const QUuid &system, const QString &host)
{
    ObjectId copy = shareOf(system, host, QStringLiteral("vms@{%1}").arg(guidText(copyUuid)));
    copy.kind = ObjectKind::ShadowCopy;
    copy.item = guidText(copyUuid);
    return copy;
}

ObjectId machineIn(const ObjectId &copy)
{
    return ObjectId::ofMachine(copy.shareId(), QUuid::createUuid(), QStringLiteral("web\\Virtual Machines\\x.vmcx"));
}

RestoreWish wishOf(const QList<ObjectId> &objects, const ObjectId &target)
{
    RestoreWish wish;
    wish.objects = objects;
    wish.where = RestoreWish::Where::Share;
    wish.target = target;
    return wish;
}

} // namespace

class TestRestoreRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void machinesGoToAnotherShare();
    void copiesStayAsTheyAre();
    void readOnlySystemsAreRefusedByName();
    void labAndProductionStayApart();
    void otherAccountsAreRefused();
    void onlyMachineFoldersGoIntoARoot();
    void liveObjectsAreNoSources();
    void machinesAndFilesAreNotMixed();
    void filesOfTheDesktopAreSources();
    void aDropOnlyOpensTheAssistant();
    void aForbiddenDropIsRefusedWithAReason();
    void copyAndPasteDoTheSame();
    void aRefreshInMidDragLosesNothing();
    void theCommandSaysItAll();
    void thePlanIsRead();
    void jobsCanBeToldApart();
    void filesAreNamedFromTheFolderThatComesBack();
    void machinesBesideTheirOriginalAreWarnedOf();
    void aMachineGoesUnderItsFoldersName();

private:
    ObjectId production(const QString &share) const { return shareOf(m_production, QStringLiteral("prod"), share); }

    QTemporaryDir m_home;
    std::unique_ptr<Workbench> m_workbench;
    QUuid m_production;
    QUuid m_locked;
    QUuid m_lab;
    QUuid m_foreign;
    ObjectId m_copy;
};

void TestRestoreRules::initTestCase()
{
    QVERIFY(m_home.isValid());
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, m_home.filePath(QString::fromLatin1(variable)).toUtf8());
}

void TestRestoreRules::init()
{
    m_workbench = std::make_unique<Workbench>();
    m_production = addSystem(*m_workbench, QStringLiteral("prod"), false, false, QStringLiteral("backup"));
    m_locked = addSystem(*m_workbench, QStringLiteral("locked"), false, true, QStringLiteral("backup"));
    m_lab = addSystem(*m_workbench, QStringLiteral("lab"), true, false, QStringLiteral("backup"));
    m_foreign = addSystem(*m_workbench, QStringLiteral("foreign"), false, false, QStringLiteral("somebody"));
    m_copy = copyOn(m_production, QStringLiteral("prod"));
    QTRY_COMPARE(m_workbench->copies().rows().size(), 4);
}

void TestRestoreRules::cleanup()
{
    for (const QUuid &system : {m_production, m_locked, m_lab, m_foreign})
        m_workbench->systems().remove(system);
    m_workbench.reset();
}

void TestRestoreRules::machinesGoToAnotherShare()
{
    const RestoreVerdict verdict =
        judgeRestore(*m_workbench, wishOf({machineIn(m_copy)}, production(QStringLiteral("other"))));
    QVERIFY2(verdict.allowed, qPrintable(verdict.text));
    QVERIFY(verdict.text.contains(QStringLiteral("other")));
    const ObjectId live = ObjectId::ofMachine(production(QStringLiteral("vms")), QUuid::createUuid(),
                                              QStringLiteral("web\\Virtual Machines\\x.vmcx"));
    QCOMPARE(targetFolderOf(live), childOf(production(QStringLiteral("vms")), QStringLiteral("web"), true));
}

void TestRestoreRules::copiesStayAsTheyAre()
{
    QVERIFY(
        !judgeRestore(*m_workbench, wishOf({machineIn(m_copy)}, childOf(m_copy, QStringLiteral("web"), true))).allowed);
    QVERIFY(!judgeRestore(*m_workbench, wishOf({machineIn(m_copy)}, ObjectId::ofVolume(m_production, {}, {}))).allowed);
}

void TestRestoreRules::readOnlySystemsAreRefusedByName()
{
    const RestoreVerdict verdict =
        judgeRestore(*m_workbench,
                     wishOf({machineIn(m_copy)}, shareOf(m_locked, QStringLiteral("locked"), QStringLiteral("other"))));
    QVERIFY(!verdict.allowed);
    QVERIFY(!verdict.breaksRule);
    QVERIFY2(verdict.text.contains(QStringLiteral("locked")), qPrintable(verdict.text));
    RestoreWish original;
    original.objects = {machineIn(copyOn(m_locked, QStringLiteral("locked")))};
    QVERIFY(!judgeRestore(*m_workbench, original).allowed);
    original.where = RestoreWish::Where::Local;
    original.localFolder = m_home.path();
    QVERIFY(judgeRestore(*m_workbench, original).allowed); // nothing changes there
}

void TestRestoreRules::labAndProductionStayApart()
{
    const ObjectId labCopy = copyOn(m_lab, QStringLiteral("lab"));
    const ObjectId labShare = shareOf(m_lab, QStringLiteral("lab"), QStringLiteral("other"));
    QVERIFY(judgeRestore(*m_workbench, wishOf({machineIn(labCopy)}, labShare)).allowed);
    QVERIFY(!judgeRestore(*m_workbench, wishOf({machineIn(labCopy)}, production(QStringLiteral("other")))).allowed);
    QVERIFY(!judgeRestore(*m_workbench, wishOf({machineIn(m_copy)}, labShare)).allowed);
}

void TestRestoreRules::otherAccountsAreRefused()
{
    const RestoreVerdict verdict = judgeRestore(
        *m_workbench,
        wishOf({machineIn(m_copy)}, shareOf(m_foreign, QStringLiteral("foreign"), QStringLiteral("other"))));
    QVERIFY(!verdict.allowed);
    QVERIFY2(verdict.text.contains(QStringLiteral("foreign")), qPrintable(verdict.text));
}

void TestRestoreRules::onlyMachineFoldersGoIntoARoot()
{
    const ObjectId folder = childOf(m_copy, QStringLiteral("web"), true);
    const ObjectId file = childOf(m_copy, QStringLiteral("web\\disk.vhdx"), false);
    const ObjectId root = production(QStringLiteral("other"));
    for (const ObjectId &object : {folder, file}) {
        const RestoreVerdict verdict = judgeRestore(*m_workbench, wishOf({object}, root));
        QVERIFY(!verdict.allowed);
        QVERIFY(verdict.breaksRule);
        QVERIFY2(verdict.text.contains(QStringLiteral("root-content")), qPrintable(verdict.text));
        QVERIFY(judgeRestore(*m_workbench, wishOf({object}, childOf(root, QStringLiteral("sub"), true))).allowed);
    }
    Restore::FoundMachine machine;
    machine.machine = {QUuid::createUuid(), QStringLiteral("web")};
    machine.configuration.unc =
        UncPath(QStringLiteral("prod"), QStringLiteral("vms"), QStringLiteral("web\\Virtual Machines\\x.vmcx"));
    m_workbench->copies().setMachines(m_copy, {machine});
    QVERIFY(judgeRestore(*m_workbench, wishOf({folder}, root)).allowed);
    QVERIFY(!judgeRestore(*m_workbench, wishOf({file}, root)).allowed);
}

void TestRestoreRules::liveObjectsAreNoSources()
{
    RestoreWish wish = wishOf({production(QStringLiteral("vms"))}, production(QStringLiteral("other")));
    QVERIFY(!judgeRestore(*m_workbench, wish).allowed);
    wish.objects = {machineIn(production(QStringLiteral("vms")))};
    QVERIFY(!judgeRestore(*m_workbench, wish).allowed);
    wish.objects.clear();
    QVERIFY(!judgeRestore(*m_workbench, wish).allowed);
}

void TestRestoreRules::machinesAndFilesAreNotMixed()
{
    const ObjectId target = childOf(production(QStringLiteral("other")), QStringLiteral("sub"), true);
    const ObjectId folder = childOf(m_copy, QStringLiteral("web"), true);
    QVERIFY(judgeRestore(*m_workbench, wishOf({machineIn(m_copy), machineIn(m_copy)}, target)).allowed);
    QVERIFY(!judgeRestore(*m_workbench, wishOf({machineIn(m_copy), folder}, target)).allowed);
}

void TestRestoreRules::filesOfTheDesktopAreSources()
{
    const QString file = m_home.filePath(QStringLiteral("notes.txt"));
    const QString machine = m_home.filePath(QStringLiteral("web"));
    QVERIFY(QDir().mkpath(machine + QStringLiteral("/Virtual Machines")));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file), QUrl(QStringLiteral("https://example.test/x"))});
    RestoreWish wish = wishIn(&data);
    QCOMPARE(wish.localFiles, QStringList(file));
    wish.where = RestoreWish::Where::Share;
    wish.target = production(QStringLiteral("other"));
    QVERIFY(judgeRestore(*m_workbench, wish).breaksRule);
    wish.localFiles = {machine};
    QVERIFY(judgeRestore(*m_workbench, wish).allowed);
    wish.target = shareOf(m_locked, QStringLiteral("locked"), QStringLiteral("other"));
    QVERIFY(!judgeRestore(*m_workbench, wish).allowed);
    wish.where = RestoreWish::Where::Original;
    QVERIFY(!judgeRestore(*m_workbench, wish).allowed);
}

void TestRestoreRules::aDropOnlyOpensTheAssistant()
{
    InventoryView view(*m_workbench);
    view.resize(400, 600);
    view.expandAll();
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QAbstractItemModelTester tester(view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    view.expandAll();
    const QModelIndex index = view.inventory().indexOf(production(QStringLiteral("other")));
    QVERIFY(index.isValid());
    const QPoint at = view.visualRect(index).center();
    const std::unique_ptr<QMimeData> data(mimeDataOf(*m_workbench, {machineIn(m_copy)}));
    QSignalSpy wanted(m_workbench.get(), &Workbench::restoreWanted);
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
    QVERIFY(move.isAccepted());
    QCOMPARE(move.dropAction(), Qt::CopyAction);
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(wanted.count(), 0); // the drag ends first
    QTRY_COMPARE(wanted.count(), 1);
    const auto wish = wanted.constFirst().constFirst().value<RestoreWish>();
    QCOMPARE(wish.target, production(QStringLiteral("other")));
    QCOMPARE(wish.conflict, Restore::Conflict::KeepBoth);
    QVERIFY(m_workbench->jobs().jobs().isEmpty());
}

void TestRestoreRules::aForbiddenDropIsRefusedWithAReason()
{
    InventoryView view(*m_workbench);
    view.resize(400, 600);
    view.show();
    view.expandAll();
    const ObjectId locked = shareOf(m_locked, QStringLiteral("locked"), QStringLiteral("other"));
    const QPoint at = view.visualRect(view.inventory().indexOf(locked)).center();
    const std::unique_ptr<QMimeData> data(mimeDataOf(*m_workbench, {machineIn(m_copy)}));
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
    QVERIFY(!move.isAccepted());
    QVERIFY(view.verdict().contains(QStringLiteral("locked")));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(view.viewport(), &leave);
    QVERIFY(view.verdict().isEmpty());
}

void TestRestoreRules::copyAndPasteDoTheSame()
{
    QWidget window;
    new RestoreActions(*m_workbench, &window); // the window's
    QSignalSpy wanted(m_workbench.get(), &Workbench::restoreWanted);
    const QAction *paste = m_workbench->actions().find(QStringLiteral("restore.paste"));
    m_workbench->selection().set({machineIn(m_copy)});
    QVERIFY(!paste->isEnabled()); // a copy is no target
    m_workbench->actions().find(QStringLiteral("restore.copy"))->trigger();
    m_workbench->selection().set({production(QStringLiteral("other"))});
    QVERIFY(paste->isEnabled());
    m_workbench->actions().find(QStringLiteral("restore.paste"))->trigger();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<RestoreWish>().target, production(QStringLiteral("other")));
    // Where it is not allowed, it says why instead.
    m_workbench->selection().set({shareOf(m_locked, QStringLiteral("locked"), QStringLiteral("other"))});
    m_workbench->actions().find(QStringLiteral("restore.paste"))->trigger();
    QCOMPARE(wanted.count(), 1);
    const auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY2(box->text().contains(QStringLiteral("locked")), qPrintable(box->text()));
    QGuiApplication::clipboard()->clear();
}

void TestRestoreRules::aRefreshInMidDragLosesNothing()
{
    const std::unique_ptr<QMimeData> data(mimeDataOf(*m_workbench, {machineIn(m_copy)}));
    const QList<ObjectId> before = objectsIn(data.get());
    m_workbench->systems().remove(m_locked);
    m_locked = addSystem(*m_workbench, QStringLiteral("locked"), false, true, QStringLiteral("backup"));
    QCOMPARE(objectsIn(data.get()), before);
    QVERIFY(judgeRestore(*m_workbench, wishOf(before, production(QStringLiteral("other")))).allowed);
}

void TestRestoreRules::theCommandSaysItAll()
{
    const ObjectId machine = machineIn(m_copy);
    RestoreWish wish =
        wishOf({machine}, childOf(production(QStringLiteral("other")), QStringLiteral("new place"), true));
    wish.conflict = Restore::Conflict::ReplaceKeepingOld;
    wish.newName = QStringLiteral("web2");
    wish.namedAt = QDateTime({2026, 11, 26}, {8, 25}, Qt::UTC);
    const RestoreCommand command = restoreCommand(*m_workbench, wish);
    const QString copy = QStringLiteral("smb://prod:445/vms@{%1}").arg(guidText(copyUuid));
    QCOMPARE(command.arguments,
             QStringList({QStringLiteral("restore"), copy, QStringLiteral("--machine"), machine.item,
                          QStringLiteral("--to"), QStringLiteral("smb://prod:445/other/new place"),
                          QStringLiteral("--conflict"), QStringLiteral("replace-keeping-old"), QStringLiteral("--name"),
                          QStringLiteral("web2"), QStringLiteral("--time"), QStringLiteral("2026-11-26T08:25:00Z"),
                          QStringLiteral("--allow-changes")}));
    QCOMPARE(command.systems, QList<QUuid> {m_production});
    wish.where = RestoreWish::Where::Local;
    wish.localFolder = QStringLiteral("/srv/web");
    QVERIFY(!restoreCommand(*m_workbench, wish).arguments.contains(QStringLiteral("--allow-changes")));
    wish.localFolder.clear();
    QVERIFY_EXCEPTION_THROWN(restoreCommand(*m_workbench, wish), Error);
}

void TestRestoreRules::thePlanIsRead()
{
    const QJsonObject file {{QStringLiteral("source"), QStringLiteral("a")},
                            {QStringLiteral("target"), QStringLiteral("b")},
                            {QStringLiteral("size"), 10},
                            {QStringLiteral("bytes"), 4},
                            {QStringLiteral("method"), QStringLiteral("on-server")},
                            {QStringLiteral("existing"), QStringLiteral("newer")}};
    const QJsonObject note {{QStringLiteral("note"), QStringLiteral("files-stay")},
                            {QStringLiteral("arguments"), QJsonArray {QStringLiteral("b"), QStringLiteral("3")}}};
    const QJsonObject problem {{QStringLiteral("kind"), QStringLiteral("sharing-violation")},
                               {QStringLiteral("action"), QStringLiteral("open exclusively")},
                               {QStringLiteral("object"), QStringLiteral("b")}};
    const RestorePlan plan = RestorePlan::fromJson({{QStringLiteral("conflict"), QStringLiteral("replace")},
                                                    {QStringLiteral("files"), QJsonArray {file}},
                                                    {QStringLiteral("notes"), QJsonArray {note}},
                                                    {QStringLiteral("problems"), QJsonArray {problem}},
                                                    {QStringLiteral("total-size"), 10}});
    QCOMPARE(plan.conflict, Restore::Conflict::Replace);
    QCOMPARE(plan.files.size(), 1);
    QVERIFY(plan.files.constFirst().onServer);
    QCOMPARE(plan.replaced(), 1);
    QCOMPARE(plan.totalSize, 10);
    QVERIFY(noteText(plan.notes.constFirst()).contains(QStringLiteral("3")));
    QCOMPARE(plan.problems.constFirst().kind, FailureKind::SharingViolation);
    QVERIFY(noteText({QStringLiteral("of a later version"), {}}).isEmpty());
}

void TestRestoreRules::jobsCanBeToldApart()
{
    RestoreWish wish = wishOf({childOf(m_copy, QStringLiteral("web"), true)}, production(QStringLiteral("other")));
    const QString elsewhere = restoreCommand(*m_workbench, wish).title;
    QCOMPARE(elsewhere, QStringLiteral("Restore web to other"));
    wish.conflict = Restore::Conflict::Replace;
    QCOMPARE(restoreCommand(*m_workbench, wish).title, QStringLiteral("Restore web to other (replacing)"));
    wish.where = RestoreWish::Where::Original;
    wish.conflict = Restore::Conflict::KeepBoth;
    QCOMPARE(restoreCommand(*m_workbench, wish).title, QStringLiteral("Restore web to where it was"));
}

void TestRestoreRules::filesAreNamedFromTheFolderThatComesBack()
{
    const auto item = [](const char *target) {
        return QJsonObject {{QStringLiteral("target"), QLatin1String(target)}};
    };
    const QJsonArray files {
        QJsonObject {{QStringLiteral("target"), QStringLiteral("\\\\s\\a\\web\\Snapshots\\x.vmcx")}},
        QJsonObject {{QStringLiteral("target"), QStringLiteral("\\\\s\\a\\web2\\x.vmcx")}}};
    const auto names = [&](const QJsonArray &items) {
        QStringList found;
        const RestorePlan plan =
            RestorePlan::fromJson({{QStringLiteral("items"), items}, {QStringLiteral("files"), files}});
        for (const RestorePlan::File &file : plan.files)
            found.append(file.name);
        return found;
    };
    QCOMPARE(names({item("\\\\s\\a\\web")}),
             QStringList({QStringLiteral("Snapshots\\x.vmcx"), QStringLiteral("x.vmcx")}));
    QCOMPARE(names({item("\\\\s\\a\\web"), item("\\\\s\\a\\web2")}),
             QStringList({QStringLiteral("web\\Snapshots\\x.vmcx"), QStringLiteral("web2\\x.vmcx")}));
}

void TestRestoreRules::machinesBesideTheirOriginalAreWarnedOf()
{
    RestorePlan::Item item;
    item.target = QStringLiteral("\\\\s\\a\\web (restored)");
    item.machines = {QStringLiteral("web")};
    QVERIFY(copyWarning({item}).isEmpty()); // where it was
    item.elsewhere = true;
    const QString one = copyWarning({item});
    QVERIFY2(one.contains(QStringLiteral("same ID as web")) && one.contains(item.target), qPrintable(one));
    const QString many = copyWarning(QList<RestorePlan::Item>(50, item));
    QVERIFY2(many.contains(QStringLiteral("47")) && many.count(QLatin1Char('\n')) < 7, qPrintable(many));
    item.machines.clear();
    QVERIFY(copyWarning({item}).isEmpty());
}

void TestRestoreRules::aMachineGoesUnderItsFoldersName()
{
    const auto found = [](const char *name, const char *configuration) {
        Restore::FoundMachine machine;
        machine.machine = {QUuid::createUuid(), QLatin1String(name)};
        machine.configuration.unc =
            UncPath(QStringLiteral("prod"), QStringLiteral("vms"), QLatin1String(configuration));
        return machine;
    };
    const QList<Restore::FoundMachine> machines {
        found("Web", "vm-web\\Virtual Machines\\1.vmcx"), found("One", "both\\Virtual Machines\\2.vmcx"),
        found("Two", "both\\Virtual Machines\\3.vmcx"), found("Top", "4.vmcx")};
    m_workbench->copies().setMachines(m_copy, machines);
    QStringList names;
    for (const Restore::FoundMachine &machine : machines)
        names.append(
            nameInTarget(*m_workbench,
                         ObjectId::ofMachine(m_copy.shareId(), machine.machine.id, machine.configuration.unc->path())));
    QCOMPARE(
        names,
        QStringList({QStringLiteral("vm-web"), QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Top")}));
    QCOMPARE(nameInTarget(*m_workbench, childOf(m_copy, QStringLiteral("a\\b.vhdx"), false)), QStringLiteral("b.vhdx"));
}

QTEST_MAIN(TestRestoreRules)
#include "tst_restorerules.moc"
