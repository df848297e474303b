// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Each switch of the agent's profiles, alone, beside what the specification says; and what goes over the wire.

#include "agentscene.h"
#include "codecs.h"

#include "rpc/faults.h"

#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Fsrvp;
using namespace Penumbra::Fsrvp::Test;
using namespace std::chrono_literals;
using Rpc::NdrSyntax;

namespace {

const QUuid someId(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
const QUuid unknownId(99, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
constexpr quint32 minute = 60'000;

/// A set on its way, step by step.
struct Way
{
    explicit Way(const AgentProfile &profile)
        : scene(profile)
    {
    }
    Way &start()
    {
        scene.call<SetContext>({CTX_BACKUP});
        set = scene.call<StartShadowCopySet>({someId}).shadowCopySetId;
        return *this;
    }
    Way &add(const char *share = "vms")
    {
        copy = scene.call<AddToShadowCopySet>({someId, set, unc(share)}).shadowCopyId;
        return *this;
    }
    Way &commit()
    {
        scene.call<CommitShadowCopySet>({set, minute});
        return *this;
    }
    Way &expose()
    {
        scene.call<ExposeShadowCopySet>({set, minute});
        return *this;
    }
    Way &complete()
    {
        scene.call<RecoveryCompleteShadowCopySet>({set});
        return *this;
    }
    GetShareMapping::Out mapping() { return scene.call<GetShareMapping>({copy, set, unc("vms"), 1}); }
    QList<AgentSet> sets() { return scene.agent->sets(); }

    Scene scene;
    QUuid set;
    QUuid copy;
};

/// What something answers with the profile "spec" and with one switch set.
struct Switch
{
    const char *name;
    std::function<void(AgentProfile &)> set;
    std::function<quint32(const AgentProfile &)> probe;
    quint32 bySpec;
    quint32 bySwitch;
};

quint32 truth(bool value)
{
    return value ? 1 : 0;
}

#define SWITCH(member, value) #member, [](AgentProfile & p) { p.member = value; }
#define PROBE [](const AgentProfile &p) -> quint32

const QList<Switch> &switches()
{
    static const QList<Switch> list {
        {SWITCH(unknownSet, 7), PROBE {return Scene(p).status<AbortShadowCopySet>({unknownId});
}
, FSRVP_E_SHADOWCOPYSET_ID_MISMATCH, 7
} // namespace
, {SWITCH(expiredSet, 7), PROBE {Way way(p);
way.start().scene.step(180s);
return way.scene.status<AbortShadowCopySet>({way.set});
}
, E_INVALIDARG, 7
}
, {SWITCH(unknownCopyInDelete, 7), PROBE {Way way(p);
way.start().add().commit().expose();
return way.scene.status<DeleteShareMapping>({way.set, unknownId, unc("vms")});
}
, E_INVALIDARG, 7
}
, {SWITCH(unknownMappingInDelete, 7), PROBE {Way way(p);
way.start().add().commit().expose();
return way.scene.status<DeleteShareMapping>({way.set, way.copy, unc("logs")});
}
, FSRVP_E_OBJECT_NOT_FOUND, 7
}
, {SWITCH(unknownShare, 7), PROBE {return Scene(p).status<IsPathSupported>({unc("none")});
}
, FSRVP_E_OBJECT_NOT_FOUND, 7
}
, {SWITCH(invalidContext, 7), PROBE {return Scene(p).status<SetContext>({1});
}
, FSRVP_E_UNSUPPORTED_CONTEXT, 7
}
, {SWITCH(mappingTooEarly, 7), PROBE {return Way(p).start().add().commit().mapping().result;
}
, FSRVP_E_BAD_STATE, 7
}
, {SWITCH(pathShadowCopied, 7), PROBE {return Scene(p).status<IsPathShadowCopied>({QString()});
}
, E_INVALIDARG, 7
}
, {SWITCH(checksSetFirst, true), PROBE {return Scene(p).status<AddToShadowCopySet>({someId, unknownId, unc("mounts")});
}
, FSRVP_E_NOT_SUPPORTED, FSRVP_E_SHADOWCOPYSET_ID_MISMATCH
}
, {SWITCH(setContextRetries, 2), PROBE {Scene scene(p);
quint32 accepted = 0;
while (accepted < 100 && scene.status<SetContext>({0}) == ZERO)
    ++accepted;
return accepted;
}
, 6, 3
}
, {SWITCH(setContextRetries, 0), PROBE {Scene scene(p);
quint32 accepted = 0;
while (accepted < 100 && scene.status<SetContext>({0}) == ZERO)
    ++accepted;
return accepted;
}
, 6, 100
}
, {SWITCH(setContextOnlySets, true), PROBE {Way way(p);
way.start();
return way.scene.status<SetContext>({0}, QStringLiteral("10.0.0.2"));
}
, FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS, ZERO
}
, {SWITCH(refusesNoAutoRecovery, true), PROBE {return Scene(p).status<SetContext>({ATTR_NO_AUTO_RECOVERY});
}
, ZERO, FSRVP_E_UNSUPPORTED_CONTEXT
}
, {SWITCH(exposedSetIsFinished, true), PROBE {Way way(p);
way.start().add().commit().expose();
return way.scene.status<StartShadowCopySet>({someId});
}
, FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS, ZERO
}
, {SWITCH(sharesOfOneVolume, true), PROBE {Way way(p);
way.start().add();
return way.scene.status<AddToShadowCopySet>({someId, way.set, unc("twin")});
}
, FSRVP_E_OBJECT_ALREADY_EXISTS, ZERO
}
, {SWITCH(sharesOfOneVolume, true), PROBE {Way way(p);
way.start().add();
return way.scene.status<AddToShadowCopySet>({someId, way.set, unc("VMS")});
}
, FSRVP_E_OBJECT_ALREADY_EXISTS, FSRVP_E_OBJECT_ALREADY_EXISTS
}
, {SWITCH(refusesNullClientSetId, true), PROBE {Scene scene(p);
scene.call<SetContext>({0});
return scene.status<StartShadowCopySet>({QUuid()});
}
, ZERO, E_INVALIDARG
}
, {SWITCH(abortIgnoresCommitted, true), PROBE {Way way(p);
way.start().add().commit();
way.scene.call<AbortShadowCopySet>({way.set});
return quint32(way.sets().size());
}
, 0, 1
}
, {SWITCH(abortKeepsContext, true), PROBE {Way way(p);
way.start();
way.scene.call<AbortShadowCopySet>({way.set});
return way.scene.status<StartShadowCopySet>({someId});
}
, FSRVP_E_BAD_STATE, ZERO
}
, {SWITCH(failedCommitReturnsToAdded, true), PROBE {Way way(p);
way.start().add().scene.storage.statuses.insert(QStringLiteral("commit"), 9);
way.commit();
return quint32(way.sets()[0].status);
}
, quint32(AgentSetStatus::CreationInProgress), quint32(AgentSetStatus::Added)
}
, {SWITCH(ignoresTimeouts, true), PROBE {Way way(p);
way.start().add().scene.storage.held = {QStringLiteral("commit")};
const auto answer = way.scene.begin<CommitShadowCopySet>({way.set, 1});
way.scene.step(2s);
return truth(answer->has_value());
}
, 1, 0
}
,
    {SWITCH(neverSeals, true),
     PROBE {return truth(
         Way(p).start().add().commit().expose().complete().scene.storage.log.contains(QStringLiteral("seal")));
}
, 1, 0
}
, {SWITCH(mappingWhenRecovered, true), PROBE {return Way(p).start().add().commit().expose().complete().mapping().result;
}
, FSRVP_E_BAD_STATE, ZERO
}
, {SWITCH(mappingNamesMachine, true), PROBE {const auto out = Way(p).start().add().commit().expose().mapping();
return truth(*out.mapping->shareNameUnc == QStringLiteral("\\\\lab\\vms"));
}
, 0, 1
}
, {SWITCH(bareShareName, false), PROBE {const auto out = Way(p).start().add().commit().expose().mapping();
return truth(out.mapping->shadowCopyShareName->startsWith(QStringLiteral("\\\\lab\\vms@{")));
}
, 0, 1
}
, {SWITCH(timerLeavesSnapshots, true), PROBE {Way way(p);
way.start().add().commit().scene.step(180s);
return truth(way.scene.storage.removals.last().keepSnapshots);
}
, 0, 1
}
, {SWITCH(timerLeavesSnapshots, true), PROBE {Way way(p);
way.start().add().scene.step(1800s);
return truth(way.scene.storage.removals.last().keepSnapshots);
}
, 0, 0
}
,
    {SWITCH(timerRemovesItsSetOnly, true),
     PROBE {// After a restart SetContext replaces the timer of the set that is there.
            Way way(p);
way.start().scene.restart();
way.scene.call<SetContext>({0});
way.scene.step(180s);
return quint32(way.sets().size());
}
, 0, 1
}
, {SWITCH(sequenceTimeout, 5s), PROBE {return quint32(Way(p).start().add().scene.timeLeft()->count());
}
, 1'800'000, 5'000
}
,
}
;
return list;
}

const QList<NdrSyntax> syntaxes {NdrSyntax::Ndr32, NdrSyntax::Ndr64};

} // namespace

class TestFsrvpAgentProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachSwitchDoesItsOwn_data();
    void eachSwitchDoesItsOwn();
    void afterAnAbortWindowsRefusesForHalfAnHour_data();
    void afterAnAbortWindowsRefusesForHalfAnHour();
    void profilesAreFoundByName();
    void smbtorturesSequencesFindWhatTheyWant_data();
    void smbtorturesSequencesFindWhatTheyWant();
    void everyCallGoesOverTheWire_data();
    void everyCallGoesOverTheWire();
    void nobodyWithoutRightsGetsAnything_data();
    void nobodyWithoutRightsGetsAnything();
    void whatCannotBeReadIsAFault();
};

void TestFsrvpAgentProfiles::eachSwitchDoesItsOwn_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < switches().size(); ++i)
        QTest::addRow("%s %d", switches()[i].name, i) << i;
}

void TestFsrvpAgentProfiles::eachSwitchDoesItsOwn()
{
    QFETCH(int, index);
    const Switch &chosen = switches()[index];
    AgentProfile profile = AgentProfile::spec();
    QCOMPARE(chosen.probe(profile), chosen.bySpec);
    chosen.set(profile);
    QCOMPARE(chosen.probe(profile), chosen.bySwitch);
}

void TestFsrvpAgentProfiles::afterAnAbortWindowsRefusesForHalfAnHour_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("refuses");
    QTest::newRow("Started") << 1 << false;
    QTest::newRow("Added") << 2 << true;
    QTest::newRow("Committed") << 3 << false;
    QTest::newRow("Exposed") << 4 << true;
    QTest::newRow("Recovered") << 5 << false;
}

void TestFsrvpAgentProfiles::afterAnAbortWindowsRefusesForHalfAnHour()
{
    QFETCH(int, steps);
    QFETCH(bool, refuses);
    Way way(AgentProfile::windows());
    way.start();
    if (steps > 1)
        way.add();
    if (steps > 2)
        way.commit();
    if (steps > 3)
        way.expose();
    if (steps > 4)
        way.complete();
    QCOMPARE(way.scene.status<AbortShadowCopySet>({way.set}), quint32(ZERO));
    way.scene.step(30min - 1ms);
    way.scene.call<SetContext>({CTX_BACKUP});
    const quint32 busy = FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS;
    QCOMPARE(way.scene.status<StartShadowCopySet>({someId}), refuses ? busy : quint32(ZERO));
    if (refuses) {
        way.scene.step(1ms);
        QCOMPARE(way.scene.status<StartShadowCopySet>({someId}), quint32(ZERO));
    }
}

void TestFsrvpAgentProfiles::profilesAreFoundByName()
{
    QCOMPARE(AgentProfile::names(),
             (QStringList {QStringLiteral("spec"), QStringLiteral("windows"), QStringLiteral("samba")}));
    for (const QString &name : AgentProfile::names())
        QCOMPARE(AgentProfile::byName(name).name, name);
    QCOMPARE(AgentProfile().name, QStringLiteral("spec"));
    QVERIFY_EXCEPTION_THROWN(AgentProfile::byName(QStringLiteral("Spec")), Error);
}

void TestFsrvpAgentProfiles::smbtorturesSequencesFindWhatTheyWant_data()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("spec") << QStringLiteral("spec");
    QTest::newRow("samba") << QStringLiteral("samba");
}

/// The statuses that smbtorture's rpc.fsrvp insists on: bad_id and seq_timeout, and for Samba enum_created.
void TestFsrvpAgentProfiles::smbtorturesSequencesFindWhatTheyWant()
{
    QFETCH(QString, profile);
    Way way(AgentProfile::byName(profile));
    Scene &scene = way.scene;
    way.start().add().commit().expose();
    QCOMPARE(scene.status<DeleteShareMapping>({unknownId, way.copy, unc("vms")}), quint32(FSRVP_E_OBJECT_NOT_FOUND));
    QCOMPARE(scene.status<DeleteShareMapping>({way.set, unknownId, unc("vms")}), quint32(E_INVALIDARG));
    const QString unCompleted = *way.mapping().mapping->shareNameUnc;
    QCOMPARE(scene.status<DeleteShareMapping>({way.set, way.copy, unCompleted}), quint32(ZERO));

    scene.call<SetContext>({CTX_BACKUP});
    scene.step(180'500ms);
    QCOMPARE(scene.status<StartShadowCopySet>({someId}), quint32(FSRVP_E_BAD_STATE));
    way.start();
    scene.step(180'500ms);
    QCOMPARE(scene.status<AddToShadowCopySet>({someId, way.set, unc("vms")}), quint32(E_INVALIDARG));
    way.start().add();
    QCOMPARE(scene.status<AddToShadowCopySet>({someId, way.set, unc("vms")}), quint32(FSRVP_E_OBJECT_ALREADY_EXISTS));
    scene.step(1'800'500ms);
    QCOMPARE(scene.status<PrepareShadowCopySet>({way.set, minute}), quint32(E_INVALIDARG));
    way.start().add();
    QCOMPARE(scene.status<PrepareShadowCopySet>({way.set, minute}), quint32(ZERO));
    scene.step(1'800'500ms);
    QCOMPARE(scene.status<CommitShadowCopySet>({way.set, minute}), quint32(E_INVALIDARG));
    way.start().add().commit();
    scene.step(180'500ms);
    QCOMPARE(scene.status<ExposeShadowCopySet>({way.set, minute}), quint32(E_INVALIDARG));

    way.start().add().commit().expose();
    way.start().add().commit().expose();
    QCOMPARE(way.sets().size(), profile == QLatin1String("samba") ? 2 : 1);
}

void TestFsrvpAgentProfiles::everyCallGoesOverTheWire_data()
{
    QTest::addColumn<int>("opnum");
    for (int opnum = 0; opnum < 13; ++opnum)
        QTest::addRow("%d", opnum) << opnum;
}

template<typename Call>
static QByteArray overTheWire(Scene &scene, const typename Call::In &in, NdrSyntax syntax,
                              const QByteArray &behind = {})
{
    AgentAnswer answer;
    dispatch(*scene.agent, {QStringLiteral("10.0.0.1"), true}, Call::opnum, syntax,
             Penumbra::Test::encoded(in, syntax) + behind, [&](const AgentAnswer &given) { answer = given; });
    return answer.fault == 0 ? answer.stub : QByteArray::number(answer.fault);
}

void TestFsrvpAgentProfiles::everyCallGoesOverTheWire()
{
    QFETCH(int, opnum);
    const auto expectSame = [&]<typename Call>(std::type_identity<Call>, const auto &in) {
        if (Call::opnum != opnum)
            return;
        for (const NdrSyntax syntax : syntaxes) {
            Way direct(AgentProfile::spec());
            Way wired(AgentProfile::spec());
            direct.start().add().commit().expose();
            wired.start().add().commit().expose();
            const typename Call::In request = in(direct);
            const QByteArray expected = Penumbra::Test::encoded(direct.scene.call<Call>(request), syntax);
            QCOMPARE(overTheWire<Call>(wired.scene, request, syntax, "verification trailer").toHex(), expected.toHex());
        }
    };
#define WIRED(Call, ...)                                                                                               \
    expectSame(std::type_identity<Call>(), [](const Way &way) {                                                        \
        Q_UNUSED(way)                                                                                                  \
        return Call::In {__VA_ARGS__};                                                                                 \
    })
    WIRED(GetSupportedVersion);
    WIRED(SetContext, CTX_BACKUP);
    WIRED(StartShadowCopySet, someId);
    WIRED(AddToShadowCopySet, someId, way.set, unc("logs"));
    WIRED(CommitShadowCopySet, way.set, minute);
    WIRED(ExposeShadowCopySet, way.set, minute);
    WIRED(RecoveryCompleteShadowCopySet, way.set);
    WIRED(AbortShadowCopySet, way.set);
    WIRED(IsPathSupported, unc("vms"));
    WIRED(IsPathShadowCopied, unc("vms"));
    WIRED(GetShareMapping, way.copy, way.set, unc("vms"), 1);
    WIRED(DeleteShareMapping, way.set, way.copy, unc("vms"));
    WIRED(PrepareShadowCopySet, way.set, minute);
}

void TestFsrvpAgentProfiles::nobodyWithoutRightsGetsAnything_data()
{
    everyCallGoesOverTheWire_data();
}

/// What dispatch() answers a stranger, what refusal() makes, and the null answer written by hand are the same.
void TestFsrvpAgentProfiles::nobodyWithoutRightsGetsAnything()
{
    QFETCH(int, opnum);
    const auto expectNull = [&]<typename Call>(std::type_identity<Call>) {
        if (Call::opnum != opnum)
            return;
        typename Call::In in;
        typename Call::Out out;
        out.result = E_ACCESSDENIED;
        if constexpr (std::is_same_v<Call, GetShareMapping>) {
            in.level = 3;
            out.level = 3;
        }
        for (const NdrSyntax syntax : syntaxes) {
            Way way(AgentProfile::spec());
            way.start().add();
            const QList<AgentSet> before = way.sets();
            const QByteArray stub = Penumbra::Test::encoded(in, syntax);
            AgentAnswer answer;
            dispatch(*way.scene.agent, {QStringLiteral("10.0.0.1"), false}, Call::opnum, syntax, stub,
                     [&](const AgentAnswer &given) { answer = given; });
            QCOMPARE(answer.fault, 0u);
            QCOMPARE(answer.stub.toHex(), Penumbra::Test::encoded(out, syntax).toHex());
            QCOMPARE(refusal(Call::opnum, syntax, stub, E_ACCESSDENIED).stub.toHex(), answer.stub.toHex());
            QCOMPARE(way.sets(), before);
        }
    };
    [&]<typename... Calls>(std::type_identity<std::tuple<Calls...>>) {
        (expectNull(std::type_identity<Calls>()), ...);
    }(std::type_identity<AllCalls>());
}

void TestFsrvpAgentProfiles::whatCannotBeReadIsAFault()
{
    Scene scene;
    const auto faultOf = [&](quint16 opnum, const QByteArray &stub) {
        AgentAnswer answer;
        dispatch(*scene.agent, {QString(), true}, opnum, NdrSyntax::Ndr32, stub,
                 [&](const AgentAnswer &given) { answer = given; });
        return answer.fault == refusal(opnum, NdrSyntax::Ndr32, stub, E_ACCESSDENIED).fault && answer.stub.isEmpty()
            ? answer.fault
            : 0xdead;
    };
    QCOMPARE(faultOf(13, {}), quint32(Rpc::nca_s_op_rng_error));
    QCOMPARE(faultOf(0xffff, QByteArray(100, 'x')), quint32(Rpc::nca_s_op_rng_error));
    for (quint16 opnum = 1; opnum < 13; ++opnum)
        QCOMPARE(faultOf(opnum, {}), quint32(Rpc::RPC_X_BAD_STUB_DATA));
    QCOMPARE(faultOf(8, QByteArray(100, '\xff')), quint32(Rpc::RPC_X_BAD_STUB_DATA));
}

QTEST_GUILESS_MAIN(TestFsrvpAgentProfiles)
#include "tst_fsrvpagentprofiles.moc"
