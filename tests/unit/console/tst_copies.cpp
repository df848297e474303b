// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/copystore.h"
#include "console/foldermodel.h"
#include "core/guid.h"
#include "restore/record.h"
#include "shadow/setstore.h"
#include "storage/sharenames.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

const QUuid systemUuid = QUuid::createUuid();
const QUuid setUuid = QUuid::createUuid();
const QUuid copyUuid = QUuid::createUuid();
const QUuid jobUuid = QUuid::createUuid();

/// A server "files1" with a share "vms" in a volume with a snapshot, exposing these shares besides.
SystemView systemView(const QStringList &exposed = {})
{
    SystemView view;
    view.system.id = systemUuid;
    view.system.name = QStringLiteral("files1");
    Storage::Svm svm;
    svm.id = svm.name = svm.host = QStringLiteral("files1");
    view.inventory.svms = {svm};
    Storage::Volume volume;
    volume.id = QStringLiteral("vol1");
    volume.svm = svm.id;
    view.inventory.volumes = {volume};
    for (const QString &name : QStringList(QStringLiteral("vms")) + exposed) {
        Storage::Share share;
        share.svm = svm.id;
        share.name = name;
        Storage::readShareName(share);
        share.volume = share.shadowCopy.isNull() ? volume.id : QString();
        view.inventory.shares.append(share);
    }
    Storage::Snapshot snapshot;
    snapshot.id = snapshot.name = QStringLiteral("hourly.0");
    snapshot.volume = volume.id;
    snapshot.created = QDateTime({2026, 11, 25}, {9, 0, 0}, Qt::UTC);
    view.inventory.snapshots = {snapshot};
    Storage::addExposedCopies(view.inventory);
    return view;
}

QString exposedName()
{
    return QStringLiteral("vms@{%1}").arg(guidText(copyUuid));
}

Resource setResource(Shadow::SetState state, bool keep)
{
    Shadow::ShadowCopySet set;
    set.endpoint = {QStringLiteral("FILES1"), 445};
    set.id = setUuid;
    set.state = state;
    set.keep = keep;
    if (state != Shadow::SetState::Started)
        set.copies = {{UncPath(QStringLiteral("files1"), QStringLiteral("vms")), copyUuid,
                       state >= Shadow::SetState::Exposed ? exposedName() : QString(),
                       QDateTime({2026, 11, 25}, {9, 14, 0}, Qt::UTC)}};
    Resource resource;
    resource.kind = QLatin1String(Shadow::setKind);
    resource.id = guidText(set.id);
    resource.job = jobUuid;
    resource.data = set.toCbor();
    return resource;
}

QList<JobView> jobs(bool running)
{
    JobView job;
    job.record.id = jobUuid;
    job.isRunning = running;
    return {job};
}

QList<Smb::FileInfo> entries(int first, int count)
{
    QList<Smb::FileInfo> infos;
    for (int i = first; i < first + count; ++i) {
        Smb::FileInfo info;
        info.name = QStringLiteral("file%1.vhdx").arg(i);
        info.size = i;
        info.modified = 1'700'000'000'000 + i;
        infos.append(info);
    }
    return infos;
}

Smb::FileInfo folderInfo(const QString &name)
{
    Smb::FileInfo info;
    info.name = name;
    info.isDirectory = true;
    return info;
}

QStringList namesOf(const FolderModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, FolderModel::Name).data().toString());
    return names;
}

ObjectId share()
{
    return ObjectId::ofShare(systemUuid, QStringLiteral("files1"), QStringLiteral("files1/vms"));
}

} // namespace

class TestCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journalAndServerTellOfOneCopy();
    void whatOnlyTheServerKnowsIsForeignAndUnknown();
    void ontapCallsACopyByItsClientsId();
    void aSetWithoutCopiesIsShown();
    void whatACrashedJobLeftIsALeftover();
    void sharesHavePreviousVersions();
    void identitiesInCopiesKnowTheirCopy();
    void restoresOfTheJournalAreTold();
    void foldersComeFirstAndNamesAreOrderedAsPeopleDo();
    void listingAgainChangesOnlyWhatHasChanged();
    void filterAndSortKeepWhatComesMeanwhile();
    void whatCannotBeRestoredCannotBeDragged();
};

void TestCopies::journalAndServerTellOfOneCopy()
{
    const QList<CopyRow> rows =
        copyRows({setResource(Shadow::SetState::Recovered, true)}, jobs(false), {systemView({exposedName()})});
    QCOMPARE(rows.size(), 1);
    const CopyRow &row = rows.constFirst();
    QCOMPARE(row.maker, CopyRow::Maker::Ours);
    QCOMPARE(row.state, std::optional(Shadow::SetState::Recovered));
    QCOMPARE(row.share, QStringLiteral("vms"));
    QCOMPARE(row.origin, share());
    QCOMPARE(row.set.item, guidText(setUuid));
    QCOMPARE(row.exposed, exposedName());
    QVERIFY(row.isBrowsable());
    QVERIFY(!row.isLeftOver);
}

void TestCopies::whatOnlyTheServerKnowsIsForeignAndUnknown()
{
    const QList<CopyRow> rows = copyRows({}, {}, {systemView({exposedName()})});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().maker, CopyRow::Maker::Foreign);
    QVERIFY(!rows.constFirst().state);
    QVERIFY(rows.constFirst().set.isNull());
    QVERIFY(!rows.constFirst().created.isValid());
    QVERIFY(rows.constFirst().isBrowsable());
}

void TestCopies::ontapCallsACopyByItsClientsId()
{
    SystemView view = systemView();
    Storage::ShadowCopy listed;
    listed.id = guidText(QUuid::createUuid());
    listed.set = guidText(setUuid);
    listed.svm = QStringLiteral("files1");
    listed.share = QStringLiteral("vms");
    view.inventory.shadowCopies = {listed};
    const QList<CopyRow> rows = copyRows({setResource(Shadow::SetState::Recovered, true)}, jobs(false), {view});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().id.item, guidText(copyUuid));
}

void TestCopies::aSetWithoutCopiesIsShown()
{
    const QList<CopyRow> rows = copyRows({setResource(Shadow::SetState::Started, true)}, jobs(true), {});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().id, rows.constFirst().set);
    QCOMPARE(rows.constFirst().id.kind, ObjectKind::ShadowCopySet);
    QVERIFY(rows.constFirst().jobRunning);
    QVERIFY(!rows.constFirst().isLeftOver);
    QVERIFY(!rows.constFirst().isBrowsable());
}

void TestCopies::whatACrashedJobLeftIsALeftover()
{
    const auto isLeft = [](Shadow::SetState state, bool keep) {
        return copyRows({setResource(state, keep)}, jobs(false), {}).constFirst().isLeftOver;
    };
    QVERIFY(isLeft(Shadow::SetState::Exposed, true));
    QVERIFY(isLeft(Shadow::SetState::Recovered, false));
    QVERIFY(!isLeft(Shadow::SetState::Recovered, true));
}

void TestCopies::sharesHavePreviousVersions()
{
    const QList<CopyRow> rows = previousVersionRows({systemView({exposedName()})});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().id.item, QStringLiteral("@GMT-2026.11.25-09.00.00"));
    QCOMPARE(rows.constFirst().origin, share());
    QCOMPARE(rows.constFirst().snapshot, QStringLiteral("hourly.0"));
    QVERIFY(rows.constFirst().isBrowsable());
}

void TestCopies::identitiesInCopiesKnowTheirCopy()
{
    const CopyRow copy = copyRows({}, {}, {systemView({exposedName()})}).constFirst();
    const ObjectId folder = childOf(copy.id, QStringLiteral("web"), true);
    QCOMPARE(copyOf(folder), copy.id);
    QCOMPARE(folder.kind, ObjectKind::Folder);
    const CopyRow version = previousVersionRows({systemView()}).constFirst();
    const ObjectId file = childOf(version.id, QStringLiteral("web\\disk.vhdx"), false);
    QCOMPARE(file.path, QStringLiteral("@GMT-2026.11.25-09.00.00\\web\\disk.vhdx"));
    QCOMPARE(copyOf(file), version.id);
    QVERIFY(!isInCopy(childOf(share(), QStringLiteral("web"), true)));
    QVERIFY(!isInCopy(share()));
    QCOMPARE(ObjectId::fromCbor(file.toCbor()), file);
    QCOMPARE(copyOf(ObjectId::ofMachine(copy.id.shareId(), QUuid::createUuid(), QStringLiteral("web\\a.vmcx"))),
             copy.id);
}

void TestCopies::restoresOfTheJournalAreTold()
{
    Restore::Record record;
    record.id = QStringLiteral("0a1b2c3d");
    record.state = Restore::RestoreState::Kept;
    record.targets = {QStringLiteral("\\\\files1\\vms\\web")};
    record.machines = {{QUuid::createUuid(), QStringLiteral("web")}};
    Restore::Unit unit;
    unit.target.unc = UncPath(QStringLiteral("files1"), QStringLiteral("vms"), QStringLiteral("web"));
    unit.temporary = unit.old = unit.target;
    unit.hasOld = true;
    unit.oldSize = 4096;
    record.units = {unit};
    Resource resource;
    resource.kind = QLatin1String(Restore::restoreKind);
    resource.job = jobUuid;
    resource.data = record.toCbor();
    QList<RestoreRemainder> restores = restoreRemainders({resource}, jobs(false), {systemView()});
    QCOMPARE(restores.size(), 1);
    QCOMPARE(restores.constFirst().machines, QStringList(QStringLiteral("web")));
    QCOMPARE(restores.constFirst().oldSize, 4096);
    QCOMPARE(restores.constFirst().systems, QList<QUuid> {systemUuid});
    QVERIFY(!restores.constFirst().isUnfinished);
    record.state = Restore::RestoreState::Placing;
    resource.data = record.toCbor();
    QVERIFY(restoreRemainders({resource}, jobs(false), {}).constFirst().isLeftOver);
    QVERIFY(!restoreRemainders({resource}, jobs(true), {}).constFirst().isLeftOver);
}

void TestCopies::foldersComeFirstAndNamesAreOrderedAsPeopleDo()
{
    FolderModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(share(), {});
    model.begin();
    model.append(entries(9, 2));
    model.append({folderInfo(QStringLiteral("web")), folderInfo(QStringLiteral("db"))});
    const QPersistentModelIndex kept = model.indexOf(QStringLiteral("file9.vhdx"));
    model.finish();
    QCOMPARE(namesOf(model),
             QStringList({QStringLiteral("db"), QStringLiteral("web"), QStringLiteral("file9.vhdx"),
                          QStringLiteral("file10.vhdx")}));
    QCOMPARE(kept.row(), 2);
    model.sort(FolderModel::Size, Qt::DescendingOrder);
    QCOMPARE(namesOf(model).mid(2), QStringList({QStringLiteral("file10.vhdx"), QStringLiteral("file9.vhdx")}));
    QCOMPARE(kept.row(), 3);
    QCOMPARE(model.objectOf(kept), childOf(share(), QStringLiteral("file9.vhdx"), false));
}

void TestCopies::listingAgainChangesOnlyWhatHasChanged()
{
    FolderModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(share(), {});
    model.append(entries(0, 5));
    model.finish();
    const QPersistentModelIndex kept = model.indexOf(QStringLiteral("file3.vhdx"));
    const QPersistentModelIndex gone = model.indexOf(QStringLiteral("file1.vhdx"));
    model.begin();
    QList<Smb::FileInfo> now = entries(2, 5);
    now[1].size = 77;
    model.append(now);
    QCOMPARE(model.rowCount(), 5);
    model.finish();
    QVERIFY(!gone.isValid());
    QVERIFY(kept.isValid());
    QCOMPARE(model.row(kept).size, 77);
    QCOMPARE(namesOf(model).constFirst(), QStringLiteral("file2.vhdx"));
    QCOMPARE(model.rowCount(), 5);
}

void TestCopies::filterAndSortKeepWhatComesMeanwhile()
{
    FolderModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(share(), {});
    model.append(entries(0, 3000)); // put in order on another thread
    model.setFilter(QStringLiteral("file29"));
    model.append(entries(3000, 10));
    model.append(entries(29'000, 1));
    model.finish();
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(model.rowCount(), 112); // 29, 290 to 299, 2900 to 2999, 29000
    QCOMPARE(namesOf(model).constLast(), QStringLiteral("file29000.vhdx"));
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 3011);
    QCOMPARE(namesOf(model).constFirst(), QStringLiteral("file0.vhdx"));
}

void TestCopies::whatCannotBeRestoredCannotBeDragged()
{
    FolderModel model;
    model.open(share(), QStringLiteral("web"));
    Smb::FileInfo link = folderInfo(QStringLiteral("link"));
    link.attributes = 0x400;
    Smb::FileInfo odd = folderInfo(QStringLiteral("..\\up"));
    model.append({link, odd, folderInfo(QStringLiteral("good"))});
    model.finish();
    int draggable = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        draggable += model.flags(model.index(row, 0)).testFlag(Qt::ItemIsDragEnabled);
    QCOMPARE(draggable, 1);
    QCOMPARE(model.objectOf(model.indexOf(QStringLiteral("good"))).path, QStringLiteral("web\\good"));
}

QTEST_MAIN(TestCopies)
#include "tst_copies.moc"
