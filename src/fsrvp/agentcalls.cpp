// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The 13 calls, each with its checks in the order of the specification's paragraphs.

#include "fsrvp/agentprivate.h"

#include <QStringList>

namespace Penumbra::Fsrvp {

namespace {

/// The share of \\host\share, with or without a backslash behind it; nothing for any other text.
std::optional<QString> parseShareName(const QString &text)
{
    if (!text.startsWith(QLatin1String("\\\\")))
        return std::nullopt;
    QStringView rest = QStringView(text).mid(2);
    if (rest.endsWith(QLatin1Char('\\')))
        rest.chop(1);
    const auto parts = rest.split(QLatin1Char('\\'));
    if (parts.size() != 2 || parts[0].isEmpty() || parts[1].isEmpty())
        return std::nullopt;
    return parts[1].toString();
}

/// [MS-FSRVP] 2.2.2.2: a context, with at most one of the recovery attributes.
bool isValidContext(quint32 context, const AgentProfile &profile)
{
    const quint32 recovery = context & (ATTR_AUTO_RECOVERY | ATTR_NO_AUTO_RECOVERY);
    if (recovery == (ATTR_AUTO_RECOVERY | ATTR_NO_AUTO_RECOVERY))
        return false;
    if (recovery == ATTR_NO_AUTO_RECOVERY && profile.refusesNoAutoRecovery)
        return false;
    const quint32 rest = context & ~recovery;
    return rest == CTX_BACKUP || rest == CTX_FILE_SHARE_BACKUP || rest == CTX_NAS_ROLLBACK || rest == CTX_APP_ROLLBACK;
}

struct FoundShare
{
    quint32 status = ZERO;
    AgentShare share;
};

FoundShare findShare(const QString &shareName, AgentStorage &storage, const AgentProfile &profile)
{
    const auto name = parseShareName(shareName);
    if (!name)
        return {E_INVALIDARG, {}};
    const auto share = storage.findShare(*name);
    if (!share)
        return {profile.unknownShare, {}};
    return {ZERO, *share};
}

qsizetype indexOfCopy(const AgentSet &set, const QUuid &copyId)
{
    for (qsizetype i = 0; i < set.copies.size(); ++i) {
        if (set.copies[i].id == copyId)
            return i;
    }
    return -1;
}

qsizetype indexOfMapping(const AgentCopy &copy, const QString &share)
{
    for (qsizetype i = 0; i < copy.mappings.size(); ++i) {
        if (copy.mappings[i].share.compare(share, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

} // namespace

/// [MS-FSRVP] 3.1.4.1
template<>
void Agent::Private::run<GetSupportedVersion>(const AgentCaller &, const GetSupportedVersion::In &,
                                              const std::function<void(const GetSupportedVersion::Out &)> &answer)
{
    answer({FSRVP_RPC_VERSION_1, FSRVP_RPC_VERSION_1, ZERO});
}

/// [MS-FSRVP] 3.1.4.2
template<>
void Agent::Private::run<SetContext>(const AgentCaller &caller, const SetContext::In &in, const Reply &answer)
{
    if (!isValidContext(in.context, profile))
        return answer({profile.invalidContext});
    QList<Dropped> dropped;
    if (contextSet && !profile.setContextOnlySets) {
        if (caller.address != contextClient)
            return answer({FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS});
        const QList<AgentSet> sets = table;
        for (const AgentSet &set : sets) {
            if (isFinished(set))
                continue;
            const auto gone = drop(set.id);
            if (!gone) {
                notify();
                return release(dropped, VSS_E_UNEXPECTED, answer);
            }
            dropped.append(*gone);
        }
        clearContext();
        timer.reset();
        ++contextRetries;
        if (profile.setContextRetries > 0 && contextRetries > profile.setContextRetries) {
            notify();
            return release(dropped, FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS, answer);
        }
    } else {
        contextRetries = 0;
    }
    contextClient = caller.address;
    currentContext = in.context;
    contextSet = true;
    startTimer(shortSequence, {});
    notify();
    release(dropped, ZERO, answer);
}

/// [MS-FSRVP] 3.1.4.3
template<>
void Agent::Private::run<StartShadowCopySet>(const AgentCaller &, const StartShadowCopySet::In &in,
                                             const std::function<void(const StartShadowCopySet::Out &)> &answer)
{
    if (profile.refusesNullClientSetId && in.clientShadowCopySetId.isNull())
        return answer({{}, E_INVALIDARG});
    if (!contextSet)
        return answer({{}, FSRVP_E_BAD_STATE});
    if (hasUnfinished() || (penaltyUntil && clock.now() < *penaltyUntil))
        return answer({{}, FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS});
    const AgentSet set {clock.newId(), AgentSetStatus::Started, currentContext, {}};
    if (!save(set))
        return answer({{}, VSS_E_UNEXPECTED});
    startTimer(shortSequence, {set.id});
    notify();
    answer({set.id, ZERO});
}

/// [MS-FSRVP] 3.1.4.4
template<>
void Agent::Private::run<AddToShadowCopySet>(const AgentCaller &, const AddToShadowCopySet::In &in,
                                             const std::function<void(const AddToShadowCopySet::Out &)> &answer)
{
    const AgentSet *known = find(in.shadowCopySetId);
    if (!known && (profile.checksSetFirst || in.shadowCopySetId.isNull()))
        return answer({{}, notFound(in.shadowCopySetId)});
    const auto [status, share] = findShare(in.shareName, storage, profile);
    if (status != ZERO)
        return answer({{}, status});
    if (!share.supported)
        return answer({{}, FSRVP_E_NOT_SUPPORTED});
    if (!known)
        return answer({{}, notFound(in.shadowCopySetId)});
    if (known->status != AgentSetStatus::Started && known->status != AgentSetStatus::Added)
        return answer({{}, FSRVP_E_BAD_STATE});

    AgentSet set = *known;
    auto copy = std::find_if(set.copies.begin(), set.copies.end(),
                             [volume = share.volume](const AgentCopy &each) { return each.volume == volume; });
    if (copy != set.copies.end() && (!profile.sharesOfOneVolume || indexOfMapping(*copy, share.name) >= 0)) {
        startTimer(shortSequence, {set.id});
        notify();
        return answer({{}, FSRVP_E_OBJECT_ALREADY_EXISTS});
    }
    if (copy == set.copies.end())
        copy = set.copies.insert(copy, AgentCopy {clock.newId(), share.volume, clock.fileTime(), {}});
    copy->mappings.append({in.shareName, share.name, in.clientShadowCopyId, {}, false});
    const QUuid copyId = copy->id;
    set.status = AgentSetStatus::Added;
    if (!save(set))
        return answer({{}, VSS_E_UNEXPECTED});
    // A preparation that ended after its call is not this set's any more.
    if (const OperationPointer operation = operations.value(set.id); operation && operation->result)
        operations.remove(set.id);
    startTimer(longSequence, {set.id});
    notify();
    answer({copyId, ZERO});
}

/// [MS-FSRVP] 3.1.4.5
template<>
void Agent::Private::run<CommitShadowCopySet>(const AgentCaller &, const TimedSetIn &in, const Reply &answer)
{
    perform(Work::Commit, in.shadowCopySetId, Milliseconds(in.timeOutInMilliseconds), answer);
}

/// [MS-FSRVP] 3.1.4.6
template<>
void Agent::Private::run<ExposeShadowCopySet>(const AgentCaller &, const TimedSetIn &in, const Reply &answer)
{
    perform(Work::Expose, in.shadowCopySetId, Milliseconds(in.timeOutInMilliseconds), answer);
}

/// [MS-FSRVP] 3.1.4.7
template<>
void Agent::Private::run<RecoveryCompleteShadowCopySet>(const AgentCaller &, const SetIn &in, const Reply &answer)
{
    perform(Work::Seal, in.shadowCopySetId, std::nullopt, answer);
}

/// [MS-FSRVP] 3.1.4.8. The specification does not stop the timer; it does when nothing is left for it to do.
template<>
void Agent::Private::run<AbortShadowCopySet>(const AgentCaller &, const SetIn &in, const Reply &answer)
{
    const AgentSet *set = find(in.shadowCopySetId);
    if (!set)
        return answer({notFound(in.shadowCopySetId)});
    const AgentSetStatus status = set->status;
    if (profile.abortIgnoresCommitted && status >= AgentSetStatus::Committed)
        return answer({ZERO});
    const auto gone = drop(in.shadowCopySetId);
    if (!gone)
        return answer({VSS_E_UNEXPECTED});
    if (profile.abortPenalty.count() > 0 && (status == AgentSetStatus::Added || status == AgentSetStatus::Exposed))
        penaltyUntil = clock.now() + profile.abortPenalty;
    if (!profile.abortKeepsContext) {
        clearContext();
        if (!hasUnfinished())
            timer.reset();
    }
    notify();
    release({*gone}, ZERO, answer);
}

/// [MS-FSRVP] 3.1.4.9
template<>
void Agent::Private::run<IsPathSupported>(const AgentCaller &, const ShareIn &in,
                                          const std::function<void(const IsPathSupported::Out &)> &answer)
{
    const auto [status, share] = findShare(in.shareName, storage, profile);
    if (status != ZERO)
        return answer({false, {}, status});
    if (!share.supported)
        return answer({false, {}, FSRVP_E_NOT_SUPPORTED});
    answer({true, storage.machineName(), ZERO});
}

/// [MS-FSRVP] 3.1.4.10. There is nothing that the copies forbid on the volume: the compatibility is 0.
template<>
void Agent::Private::run<IsPathShadowCopied>(const AgentCaller &, const ShareIn &in,
                                             const std::function<void(const IsPathShadowCopied::Out &)> &answer)
{
    if (profile.pathShadowCopied != ZERO)
        return answer({false, 0, profile.pathShadowCopied});
    const auto [status, share] = findShare(in.shareName, storage, profile);
    if (status != ZERO)
        return answer({false, 0, status});
    bool present = false;
    for (const AgentSet &set : std::as_const(table)) {
        if (set.status < AgentSetStatus::Committed)
            continue;
        for (const AgentCopy &copy : set.copies)
            present = present || copy.volume == share.volume;
    }
    answer({present, 0, ZERO});
}

/// [MS-FSRVP] 3.1.4.11. The specification stops the timer before it looks for copy and share, and does not start it
/// again when they are not there; here it goes on, or a wrong identifier would keep the set for ever.
template<>
void Agent::Private::run<GetShareMapping>(const AgentCaller &, const GetShareMapping::In &in,
                                          const std::function<void(const GetShareMapping::Out &)> &answer)
{
    const auto refuse = [&answer, &in](quint32 status) { answer(refused<GetShareMapping>(in, status)); };
    const auto name = parseShareName(in.shareName);
    const bool isValid = in.level == 1 && !in.shadowCopySetId.isNull() && !in.shadowCopyId.isNull() && name;
    if (!isValid && !profile.checksSetFirst)
        return refuse(E_INVALIDARG);
    const AgentSet *set = find(in.shadowCopySetId);
    if (!set)
        return refuse(notFound(in.shadowCopySetId));
    if (set->status < AgentSetStatus::Exposed)
        return refuse(profile.mappingTooEarly);
    if (set->status == AgentSetStatus::Recovered && !profile.mappingWhenRecovered)
        return refuse(FSRVP_E_BAD_STATE);
    const qsizetype copyIndex = indexOfCopy(*set, in.shadowCopyId);
    if (copyIndex < 0 || !isValid)
        return refuse(E_INVALIDARG);
    const AgentCopy &copy = set->copies[copyIndex];
    const qsizetype mappingIndex = indexOfMapping(copy, *name);
    if (mappingIndex < 0)
        return refuse(E_INVALIDARG);

    const AgentMapping &mapping = copy.mappings[mappingIndex];
    const QString machine = QStringLiteral("\\\\%1\\").arg(storage.machineName());
    ShareMapping found {set->id, copy.id, mapping.shareNameUnc, {}, copy.creationTime};
    if (profile.mappingNamesMachine)
        found.shareNameUnc = machine + mapping.share;
    if (mapping.isExposed)
        found.shadowCopyShareName =
            profile.bareShareName ? mapping.shadowCopyShareName : machine + mapping.shadowCopyShareName;
    startTimer(longSequence, {set->id});
    notify();
    answer({in.level, found, ZERO});
}

/// [MS-FSRVP] 3.1.4.12
template<>
void Agent::Private::run<DeleteShareMapping>(const AgentCaller &, const DeleteShareMapping::In &in, const Reply &answer)
{
    const auto name = parseShareName(in.shareName);
    if (!profile.checksSetFirst && (in.shadowCopySetId.isNull() || in.shadowCopyId.isNull() || !name))
        return answer({E_INVALIDARG});
    const AgentSet *known = find(in.shadowCopySetId);
    if (!known)
        return answer({FSRVP_E_OBJECT_NOT_FOUND});
    if (known->status < AgentSetStatus::Exposed)
        return answer({FSRVP_E_BAD_STATE});
    AgentSet set = *known;
    const qsizetype copyIndex = indexOfCopy(set, in.shadowCopyId);
    if (copyIndex < 0)
        return answer({profile.unknownCopyInDelete});
    AgentCopy &copy = set.copies[copyIndex];
    const qsizetype mappingIndex = name ? indexOfMapping(copy, *name) : -1;
    if (mappingIndex < 0)
        return answer({profile.unknownMappingInDelete});

    AgentStorage::Removal removal {set.id, {copy}, copy.mappings.size() == 1, false};
    removal.copies[0].mappings = {copy.mappings.takeAt(mappingIndex)};
    if (removal.last)
        set.copies.removeAt(copyIndex);
    Dropped gone;
    if (set.copies.isEmpty()) {
        const auto dropped = drop(set.id);
        if (!dropped)
            return answer({VSS_E_UNEXPECTED});
        gone = *dropped;
    } else if (!save(set)) {
        return answer({VSS_E_UNEXPECTED});
    }
    notify();
    for (const Waiter &waiter : gone.waiters)
        waiter.reply({FSRVP_E_WAIT_FAILED});
    storage.remove(removal, [answer](quint32 status) { answer({status}); });
}

/// [MS-FSRVP] 3.1.4.13
template<>
void Agent::Private::run<PrepareShadowCopySet>(const AgentCaller &, const TimedSetIn &in, const Reply &answer)
{
    perform(Work::Prepare, in.shadowCopySetId, Milliseconds(in.timeOutInMilliseconds), answer);
}

template<typename Call>
void Agent::call(const AgentCaller &caller, const typename Call::In &in,
                 std::function<void(const typename Call::Out &)> answer)
{
    d->handleDue();
    if (caller.authorized)
        d->run<Call>(caller, in, answer);
    else
        answer(refused<Call>(in, E_ACCESSDENIED));
}

#define PENUMBRA_AGENT_CALL(Call)                                                                                      \
    template void Agent::call<Call>(const AgentCaller &, const Call::In &, std::function<void(const Call::Out &)>)
PENUMBRA_AGENT_CALL(GetSupportedVersion);
PENUMBRA_AGENT_CALL(SetContext);
PENUMBRA_AGENT_CALL(StartShadowCopySet);
PENUMBRA_AGENT_CALL(AddToShadowCopySet);
PENUMBRA_AGENT_CALL(CommitShadowCopySet);
PENUMBRA_AGENT_CALL(ExposeShadowCopySet);
PENUMBRA_AGENT_CALL(RecoveryCompleteShadowCopySet);
PENUMBRA_AGENT_CALL(AbortShadowCopySet);
PENUMBRA_AGENT_CALL(IsPathSupported);
PENUMBRA_AGENT_CALL(IsPathShadowCopied);
PENUMBRA_AGENT_CALL(GetShareMapping);
PENUMBRA_AGENT_CALL(DeleteShareMapping);
PENUMBRA_AGENT_CALL(PrepareShadowCopySet);
#undef PENUMBRA_AGENT_CALL

} // namespace Penumbra::Fsrvp
