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

QTEST_GUILESS_MAIN(TestFsrvpAgent)
#include "tst_fsrvpagent.moc"
