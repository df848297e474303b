// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The agent transition by transition ([MS-FSRVP] 3.1.4). Times are milliseconds.

#include "agentscene.h"

#include "core/guid.h"
#include "rpc/faults.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Fsrvp;
using namespace Penumbra::Fsrvp::Test;
using namespace std::chrono_literals;

namespace {

const QUuid someId(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
const QUuid unknownId(99, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
const QString otherClient = QStringLiteral("10.0.0.2");
constexpr quint32 minute = 60'000;

/// A set brought to one of its states.
struct Made
{
    QUuid set;
    QUuid copy;
};

const QStringList &stateNames()
{
    static const QStringList names {QStringLiteral("None"),    QStringLiteral("Context"),  QStringLiteral("Started"),
                                    QStringLiteral("Added"),   QStringLiteral("Creating"), QStringLiteral("Committed"),
                                    QStringLiteral("Exposed"), QStringLiteral("Recovered")};
    return names;
}

/// Brings a fresh scene to that state; "Creating" is what a failed commit leaves.
Made reach(Scene &scene, const QString &state, quint32 context = CTX_APP_ROLLBACK)
{
    Made made;
    const qsizetype rank = stateNames().indexOf(state);
    if (rank >= 1)
        scene.call<SetContext>({context});
    if (rank >= 2)
        made.set = scene.call<StartShadowCopySet>({someId}).shadowCopySetId;
    if (rank >= 3)
        made.copy = scene.call<AddToShadowCopySet>({someId, made.set, unc("vms")}).shadowCopyId;
    if (rank == 4)
        scene.storage.statuses.insert(QStringLiteral("commit"), 0x80042306);
    if (rank >= 4)
        scene.call<CommitShadowCopySet>({made.set, minute});
    if (rank == 4)
        scene.storage.statuses.clear();
    if (rank >= 6)
        scene.call<ExposeShadowCopySet>({made.set, minute});
    if (rank >= 7)
        scene.call<RecoveryCompleteShadowCopySet>({made.set});
    return made;
}

/// What reach() would have brought it to.
QString stateOf(const Scene &scene)
{
    const QList<AgentSet> sets = scene.agent->sets();
    if (sets.isEmpty())
        return scene.agent->isContextSet() ? QStringLiteral("Context") : QStringLiteral("None");
    const QString name = agentSetStatusName(sets.first().status);
    return name == QLatin1String("CreationInProgress") ? QStringLiteral("Creating") : name;
}

quint32 callByName(Scene &scene, const QString &call, const Made &made)
{
    const QMap<QString, std::function<quint32()>> calls {
        {QStringLiteral("GetSupportedVersion"), [&] { return scene.status<GetSupportedVersion>({}); }},
        {QStringLiteral("SetContext"), [&] { return scene.status<SetContext>({CTX_BACKUP}); }},
        {QStringLiteral("SetContext2"), [&] { return scene.status<SetContext>({CTX_BACKUP}, otherClient); }},
        {QStringLiteral("Start"), [&] { return scene.status<StartShadowCopySet>({someId}); }},
        {QStringLiteral("Add"),
         [&] {
             return scene.status<AddToShadowCopySet>({someId, made.set, unc("logs")});
         }},
        {QStringLiteral("AddAgain"),
         [&] {
             return scene.status<AddToShadowCopySet>({someId, made.set, unc("vms")});
         }},
        {QStringLiteral("Prepare"),
         [&] {
             return scene.status<PrepareShadowCopySet>({made.set, minute});
         }},
        {QStringLiteral("Commit"),
         [&] {
             return scene.status<CommitShadowCopySet>({made.set, minute});
         }},
        {QStringLiteral("Expose"),
         [&] {
             return scene.status<ExposeShadowCopySet>({made.set, minute});
         }},
        {QStringLiteral("RecoveryComplete"), [&] { return scene.status<RecoveryCompleteShadowCopySet>({made.set}); }},
        {QStringLiteral("Abort"), [&] { return scene.status<AbortShadowCopySet>({made.set}); }},
        {QStringLiteral("IsPathSupported"), [&] { return scene.status<IsPathSupported>({unc("vms")}); }},
        {QStringLiteral("IsPathShadowCopied"), [&] { return scene.status<IsPathShadowCopied>({unc("vms")}); }},
        {QStringLiteral("GetMapping"),
         [&] {
             return scene.status<GetShareMapping>({made.copy, made.set, unc("vms"), 1});
         }},
        {QStringLiteral("DeleteMapping"),
         [&] {
             return scene.status<DeleteShareMapping>({made.set, made.copy, unc("vms")});
         }},
    };
    return calls.value(call)();
}

quint32 statusByName(const QString &name)
{
    const QMap<QString, quint32> statuses {
        {QStringLiteral("0"), ZERO},
        {QStringLiteral("ARG"), E_INVALIDARG},
        {QStringLiteral("BAD"), FSRVP_E_BAD_STATE},
        {QStringLiteral("BUSY"), FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS},
        {QStringLiteral("EXISTS"), FSRVP_E_OBJECT_ALREADY_EXISTS},
    };
    return statuses.value(name, 0xdead);
}

/// Every call in every state of profile "spec": the status, then >the new state unless it stays, then @the seconds
/// the timer is started with (@- stops it) unless it goes on. The calls name the set by the null identifier where there
/// is none. SetContext2 comes from another client; Add takes another volume's share, AddAgain the same share.
const char *const transitions = R"(
                   None           Context        Started        Added            Creating       Committed          Exposed            Recovered
GetSupportedVersion 0             0              0              0                0              0                  0                  0
SetContext         0>Context@180  0@180          0>Context@180  0>Context@180    0>Context@180  0>Context@180      0>Context@180      0@180
SetContext2        0>Context@180  BUSY           BUSY           BUSY             BUSY           BUSY               BUSY               0@180
Start              BAD            0>Started@180  BUSY           BUSY             BUSY           BUSY               BUSY               BAD
Add                ARG            ARG            0>Added@1800   0@1800           BAD            BAD                BAD                BAD
AddAgain           ARG            ARG            0>Added@1800   EXISTS@180       BAD            BAD                BAD                BAD
Prepare            ARG            ARG            BAD            0@1800           BAD            BAD                BAD                BAD
Commit             ARG            ARG            BAD            0>Committed@180  0>Committed@180 BAD               BAD                BAD
Expose             ARG            ARG            BAD            BAD              BAD            0>Exposed@180      BAD                BAD
RecoveryComplete   ARG            ARG            BAD            BAD              BAD            BAD                0>Recovered@-      BAD
Abort              ARG            ARG            0>None@-       0>None@-         0>None@-       0>None@-           0>None@-           0>None@-
IsPathSupported    0              0              0              0                0              0                  0                  0
IsPathShadowCopied 0              0              0              0                0              0                  0                  0
GetMapping         ARG            ARG            ARG            BAD              BAD            BAD                0@1800             BAD
DeleteMapping      ARG            ARG            ARG            BAD              BAD            BAD                0>Context          0>None
)";

} // namespace

class TestFsrvpAgent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCallInEveryState_data();
    void everyCallInEveryState();
    void contextsAreThoseOfTheSpecification();
    void shareNamesAreReadStrictly_data();
    void shareNamesAreReadStrictly();
    void theSixthSetContextInARowIsRefused();
    void exposedSharesAreNamedAfterTheirCopies();
    void mappingsAreDeletedOneByOne();
    void onlySetsThatAreWritableUntilCompleteAreSealed();
    void anExpiredSetIsRemembered();
    void restartInEveryState_data();
    void restartInEveryState();
    void severalUnfinishedSetsAreRemovedAfterARestart();
    void aFullDiskChangesNothing_data();
    void aFullDiskChangesNothing();
    void whatTheStorageCannotRemoveIsTold();
    void theTimerTriesAgainWhenTheDiskIsFull();
};

void TestFsrvpAgent::everyCallInEveryState_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("cell");
    const QStringList lines = QString::fromLatin1(transitions).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList header = lines[0].simplified().split(QLatin1Char(' '));
    QCOMPARE(header, stateNames());
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.simplified().split(QLatin1Char(' '));
        QCOMPARE(cells.size(), header.size() + 1);
        for (int i = 0; i < header.size(); ++i)
            QTest::addRow("%s in %s", qPrintable(cells[0]), qPrintable(header[i]))
                << cells[0] << header[i] << cells[i + 1];
    }
}

void TestFsrvpAgent::everyCallInEveryState()
{
    QFETCH(QString, call);
    QFETCH(QString, state);
    QFETCH(QString, cell);
    Scene scene;
    const Made made = reach(scene, state);
    QCOMPARE(stateOf(scene), state);
    scene.step(7s);
    const auto timeBefore = scene.timeLeft();
    static const QRegularExpression form(QStringLiteral("^(?<status>[^>@]+)(>(?<state>[^@]+))?(@(?<timer>.+))?$"));
    const auto expected = form.match(cell);
    QVERIFY(expected.hasMatch());

    QCOMPARE(statusName(callByName(scene, call, made)), statusName(statusByName(expected.captured("status"))));

    const QString newState = expected.captured("state");
    QCOMPARE(stateOf(scene), newState.isEmpty() ? state : newState);
    const QString timer = expected.captured("timer");
    if (timer.isEmpty())
        QCOMPARE(scene.timeLeft(), timeBefore);
    else if (timer == QLatin1String("-"))
        QVERIFY(!scene.timeLeft());
    else
        QCOMPARE(scene.timeLeft().value_or(-1ms).count(), timer.toInt() * 1000);
    QCOMPARE(scene.store.sets.values(), scene.agent->sets());
}

void TestFsrvpAgent::contextsAreThoseOfTheSpecification()
{
    const QList<quint32> contexts {CTX_BACKUP, CTX_FILE_SHARE_BACKUP, CTX_NAS_ROLLBACK, CTX_APP_ROLLBACK};
    int valid = 0;
    for (int bit = -1; bit < 32; ++bit) {
        for (quint32 low = 0; low < 0x20; ++low) {
            for (const quint32 recovery : {0u, quint32(ATTR_AUTO_RECOVERY)}) {
                const quint32 context = low | recovery | (bit < 0 ? 0 : 1u << bit);
                const quint32 both = ATTR_AUTO_RECOVERY | ATTR_NO_AUTO_RECOVERY;
                const bool expected = contexts.contains(context & ~both) && (context & both) != both;
                Scene scene;
                const quint32 status = scene.status<SetContext>({context});
                QCOMPARE(statusName(status), statusName(expected ? ZERO : FSRVP_E_UNSUPPORTED_CONTEXT));
                QCOMPARE(scene.agent->isContextSet(), expected);
                valid += expected ? 1 : 0;
            }
        }
    }
    QVERIFY(valid > 12);
}

void TestFsrvpAgent::shareNamesAreReadStrictly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("status");
    const auto row = [](const char *name, quint32 status) {
        QTest::newRow(name) << QString::fromLatin1(name) << status;
    };
    row("\\\\server\\vms", ZERO);
    row("\\\\server\\vms\\", ZERO);
    row("\\\\OTHER\\VMS", ZERO);
    row("\\\\server\\none", FSRVP_E_OBJECT_NOT_FOUND);
    row("\\\\server\\mounts", FSRVP_E_NOT_SUPPORTED);
    for (const char *bad : {"", "vms", "\\\\", "\\\\server", "\\\\server\\", "\\\\\\vms", "\\\\server\\\\vms",
                            "\\server\\vms", "\\\\server\\vms\\\\", "\\\\server\\vms\\a", "//server/vms"})
        row(bad, E_INVALIDARG);
}

void TestFsrvpAgent::shareNamesAreReadStrictly()
{
    QFETCH(QString, name);
    QFETCH(quint32, status);
    Scene scene;
    const IsPathSupported::Out supported = scene.call<IsPathSupported>({name});
    QCOMPARE(statusName(supported.result), statusName(status));
    QCOMPARE(supported.supportedByThisProvider, status == ZERO);
    QCOMPARE(supported.ownerMachineName.has_value(), status == ZERO);
    if (status == ZERO)
        QCOMPARE(*supported.ownerMachineName, QStringLiteral("lab"));
    // A share that cannot be copied has no copy.
    QCOMPARE(scene.status<IsPathShadowCopied>({name}), status == FSRVP_E_NOT_SUPPORTED ? quint32(ZERO) : status);
    const Made made = reach(scene, QStringLiteral("Started"));
    QCOMPARE(statusName(scene.status<AddToShadowCopySet>({someId, made.set, name})), statusName(status));
}

void TestFsrvpAgent::theSixthSetContextInARowIsRefused()
{
    Scene scene;
    for (int i = 0; i < 6; ++i)
        QCOMPARE(scene.status<SetContext>({CTX_BACKUP}), quint32(ZERO));
    scene.call<StartShadowCopySet>({someId});
    QCOMPARE(scene.status<SetContext>({CTX_BACKUP}), quint32(FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS));
    QCOMPARE(stateOf(scene), QStringLiteral("None"));
    QVERIFY(!scene.timeLeft());
    QCOMPARE(scene.status<SetContext>({CTX_BACKUP}, otherClient), quint32(ZERO));
    QCOMPARE(scene.agent->contextClient(), otherClient);
}

void TestFsrvpAgent::exposedSharesAreNamedAfterTheirCopies()
{
    Scene scene;
    Made made = reach(scene, QStringLiteral("Added"));
    const QUuid hidden = scene.call<AddToShadowCopySet>({someId, made.set, unc("SECRET$")}).shadowCopyId;
    scene.step(5s);
    scene.call<CommitShadowCopySet>({made.set, minute});
    scene.call<ExposeShadowCopySet>({made.set, minute});
    const auto plain = scene.call<GetShareMapping>({made.copy, made.set, QStringLiteral("\\\\else\\VMS"), 1}).mapping;
    QVERIFY(plain);
    QCOMPARE(plain->shadowCopySetId, made.set);
    QCOMPARE(plain->shadowCopyId, made.copy);
    QCOMPARE(*plain->shareNameUnc, unc("vms"));
    QCOMPARE(*plain->shadowCopyShareName, QStringLiteral("vms@{%1}").arg(guidText(made.copy)));
    QCOMPARE(plain->creationTimestamp, scene.clock.fileTime() - 50'000'000);
    const auto secret = scene.call<GetShareMapping>({hidden, made.set, unc("secret$"), 1}).mapping;
    QVERIFY(secret);
    QCOMPARE(*secret->shadowCopyShareName, QStringLiteral("secret$@{%1}$").arg(guidText(hidden)));
    // The storage was told the same names, before they were exposed.
    QCOMPARE(scene.storage.given.last().copies[1].mappings[0].shadowCopyShareName, *secret->shadowCopyShareName);
    QVERIFY(!scene.storage.given.last().copies[1].mappings[0].isExposed);
}

void TestFsrvpAgent::mappingsAreDeletedOneByOne()
{
    AgentProfile profile = AgentProfile::spec();
    profile.sharesOfOneVolume = true;
    Scene scene(profile);
    Made made = reach(scene, QStringLiteral("Added"));
    QCOMPARE(scene.call<AddToShadowCopySet>({someId, made.set, unc("twin")}).shadowCopyId, made.copy);
    const QUuid other = scene.call<AddToShadowCopySet>({someId, made.set, unc("logs")}).shadowCopyId;
    scene.call<CommitShadowCopySet>({made.set, minute});
    scene.call<ExposeShadowCopySet>({made.set, minute});
    scene.call<RecoveryCompleteShadowCopySet>({made.set});
    const auto remove = [&](const QUuid &copy, const char *share) {
        const quint32 status = scene.status<DeleteShareMapping>({made.set, copy, unc(share)});
        return status == ZERO ? scene.storage.removals.last() : AgentStorage::Removal();
    };
    QCOMPARE(scene.status<DeleteShareMapping>({made.set, other, unc("vms")}), quint32(FSRVP_E_OBJECT_NOT_FOUND));
    const auto first = remove(made.copy, "vms");
    QVERIFY(!first.last);
    QCOMPARE(first.copies.size(), 1);
    QCOMPARE(first.copies[0].mappings.size(), 1);
    QCOMPARE(first.copies[0].mappings[0].share, QStringLiteral("vms"));
    const auto second = remove(made.copy, "twin");
    QVERIFY(second.last);
    QCOMPARE(scene.agent->sets().first().copies.size(), 1);
    QVERIFY(remove(other, "logs").last);
    QVERIFY(scene.agent->sets().isEmpty());
    QVERIFY(scene.store.sets.isEmpty());
}

void TestFsrvpAgent::onlySetsThatAreWritableUntilCompleteAreSealed()
{
    for (const quint32 recovery : {0u, quint32(ATTR_AUTO_RECOVERY), quint32(ATTR_NO_AUTO_RECOVERY)}) {
        Scene scene;
        reach(scene, QStringLiteral("Recovered"), CTX_APP_ROLLBACK | recovery);
        QCOMPARE(stateOf(scene), QStringLiteral("Recovered"));
        QCOMPARE(scene.storage.log.contains(QStringLiteral("seal")), recovery != ATTR_NO_AUTO_RECOVERY);
    }
}

void TestFsrvpAgent::anExpiredSetIsRemembered()
{
    Scene scene;
    const Made made = reach(scene, QStringLiteral("Started"));
    scene.step(179'999ms);
    QCOMPARE(stateOf(scene), QStringLiteral("Started"));
    scene.step(1ms);
    QCOMPARE(stateOf(scene), QStringLiteral("None"));
    QCOMPARE(scene.agent->contextClient(), QString());
    QCOMPARE(scene.status<PrepareShadowCopySet>({made.set, minute}), quint32(E_INVALIDARG));
    QCOMPARE(scene.status<PrepareShadowCopySet>({unknownId, minute}), quint32(FSRVP_E_SHADOWCOPYSET_ID_MISMATCH));
    QCOMPARE(scene.status<DeleteShareMapping>({made.set, someId, unc("vms")}), quint32(FSRVP_E_OBJECT_NOT_FOUND));
}

void TestFsrvpAgent::restartInEveryState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("persistent");
    for (const QString &state : stateNames()) {
        QTest::addRow("%s, persistent", qPrintable(state)) << state << true;
        QTest::addRow("%s, auto-release", qPrintable(state)) << state << false;
    }
}

void TestFsrvpAgent::restartInEveryState()
{
    QFETCH(QString, state);
    QFETCH(bool, persistent);
    Scene scene;
    const Made made = reach(scene, state, persistent ? CTX_NAS_ROLLBACK : CTX_BACKUP);
    const QList<AgentSet> before = scene.agent->sets();
    scene.storage.removals.clear();
    scene.clock.step(1h);
    scene.restart();
    QVERIFY(!scene.agent->isContextSet());

    const bool isFinished = state == QLatin1String("Recovered");
    const bool goes = isFinished && !persistent;
    const bool isUnfinished = made.set != QUuid() && !isFinished;
    QCOMPARE(scene.agent->sets(), goes ? QList<AgentSet>() : before);
    QCOMPARE(scene.storage.removals.size(), goes ? 1 : 0);
    QCOMPARE(scene.timeLeft().has_value(), isUnfinished);
    if (isUnfinished) {
        QCOMPARE(scene.timeLeft()->count(), 180'000);
        if (state == QLatin1String("Creating"))
            QCOMPARE(scene.status<CommitShadowCopySet>({made.set, minute}), quint32(ZERO));
        scene.step(180s);
        QVERIFY(scene.agent->sets().isEmpty());
        QVERIFY(scene.store.sets.isEmpty());
        QCOMPARE(scene.storage.removals.size(), 1);
        QVERIFY(!scene.storage.removals[0].keepSnapshots);
    }
}

void TestFsrvpAgent::severalUnfinishedSetsAreRemovedAfterARestart()
{
    Scene scene;
    for (quint32 i = 1; i <= 3; ++i) {
        const AgentSet set {ManualClock::id(1000 + i), AgentSetStatus(i), CTX_NAS_ROLLBACK, {}};
        scene.store.sets.insert(set.id, set);
    }
    scene.restart();
    QCOMPARE(scene.agent->sets().size(), 3);
    QCOMPARE(scene.status<SetContext>({CTX_BACKUP}), quint32(ZERO)); // ContextSet was FALSE: removes nothing
    QCOMPARE(scene.agent->sets().size(), 3);
    scene.store.changesUntilRefusal = 1;
    QCOMPARE(scene.status<SetContext>({CTX_BACKUP}), quint32(VSS_E_UNEXPECTED));
    QCOMPARE(scene.agent->sets().size(), 2);
    QCOMPARE(scene.agent->sets(), scene.store.sets.values());
    scene.store.changesUntilRefusal = -1;
    QCOMPARE(scene.status<SetContext>({CTX_BACKUP}), quint32(ZERO));
    QVERIFY(scene.agent->sets().isEmpty());
    QCOMPARE(scene.storage.removals.size(), 3);
}

void TestFsrvpAgent::aFullDiskChangesNothing_data()
{
    everyCallInEveryState_data();
}

void TestFsrvpAgent::aFullDiskChangesNothing()
{
    QFETCH(QString, call);
    QFETCH(QString, state);
    QFETCH(QString, cell);
    if (call.startsWith(QLatin1String("SetContext")) && state == QLatin1String("None"))
        return;
    Scene scene;
    const Made made = reach(scene, state);
    scene.step(7s);
    const QList<AgentSet> before = scene.agent->sets();
    const auto timeBefore = scene.timeLeft();
    const bool contextBefore = scene.agent->isContextSet();
    scene.storage.removals.clear();
    scene.store.changesUntilRefusal = 0;
    const quint32 status = callByName(scene, call, made);
    QCOMPARE(scene.agent->sets(), before);
    QVERIFY(scene.storage.removals.isEmpty());
    // Only what has changed a set fails, and it leaves the rest as it was.
    const bool mustStore =
        cell.startsWith(QLatin1String("0>")) || (call == QLatin1String("Add") && state == QLatin1String("Added"));
    const bool hasWorked = state == QLatin1String("Creating") && call == QLatin1String("Commit");
    const bool waited = call == QLatin1String("RecoveryComplete") || hasWorked;
    QCOMPARE(statusName(status),
             statusName(mustStore ? VSS_E_UNEXPECTED : statusByName(cell.section(QLatin1Char('@'), 0, 0))));
    if (mustStore) {
        QCOMPARE(scene.agent->isContextSet(), contextBefore);
        if (waited)
            QCOMPARE(scene.timeLeft(), std::optional<milliseconds>(180s));
        else
            QCOMPARE(scene.timeLeft(), timeBefore);
    }
}

void TestFsrvpAgent::whatTheStorageCannotRemoveIsTold()
{
    constexpr quint32 veto = 0x80042306;
    for (const bool abort : {true, false}) {
        Scene scene;
        const Made made = reach(scene, QStringLiteral("Exposed"));
        scene.storage.held = {QStringLiteral("remove")};
        const auto answer = abort ? scene.begin<AbortShadowCopySet>({made.set}) : scene.begin<SetContext>({CTX_BACKUP});
        QVERIFY(!answer->has_value());
        QVERIFY(scene.agent->sets().isEmpty());
        scene.storage.finish(QStringLiteral("remove"), veto);
        QCOMPARE((*answer)->result, veto);
        QVERIFY(scene.agent->sets().isEmpty());
        QCOMPARE(scene.agent->isContextSet(), !abort);
    }
}

void TestFsrvpAgent::theTimerTriesAgainWhenTheDiskIsFull()
{
    Scene scene;
    reach(scene, QStringLiteral("Committed"));
    scene.store.changesUntilRefusal = 0;
    scene.step(180s);
    QCOMPARE(stateOf(scene), QStringLiteral("Committed"));
    QVERIFY(scene.agent->isContextSet());
    QCOMPARE(scene.timeLeft(), std::optional<milliseconds>(180s));
    scene.store.changesUntilRefusal = -1;
    scene.step(180s);
    QCOMPARE(stateOf(scene), QStringLiteral("None"));
}

QTEST_GUILESS_MAIN(TestFsrvpAgent)
#include "tst_fsrvpagent.moc"
