// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shadow/removeset.h"

#include "core/guid.h"
#include "core/pause.h"

namespace Penumbra::Shadow {

namespace {

constexpr milliseconds firstPause {500};
constexpr milliseconds lastPause {16'000};

/// The server does not know the set or the copy. Samba and Windows say E_INVALIDARG where the specification has
/// codes of its own.
bool saysUnknown(FailureKind kind)
{
    return kind == FailureKind::FsrvpSetIdMismatch || kind == FailureKind::FsrvpObjectNotFound
        || kind == FailureKind::FsrvpInvalidArgument;
}

/// A refusal that concerns this one call and lets the removal go on by another way.
bool isRefusal(FailureKind kind)
{
    return saysUnknown(kind) || kind == FailureKind::FsrvpBadState || kind == FailureKind::FsrvpOther
        || kind == FailureKind::FsrvpWaitFailed || kind == FailureKind::FsrvpWaitTimedOut
        || kind == FailureKind::FsrvpServerTimeout;
}

/// Makes a call about the set; the kind of refusal, or nothing when it succeeded. Other failures are thrown.
template<typename Call>
Task<std::optional<FailureKind>> attempt(Agent::Pointer agent, typename Call::In in, QString object, milliseconds limit,
                                         CancelToken cancel)
{
    std::optional<FailureKind> refusal;
    try {
        co_await agent->call<Call>(std::move(in), object, limit, cancel);
    } catch (const Error &error) {
        if (!isRefusal(error.kind()))
            throw;
        refusal = error.kind();
    }
    co_return refusal;
}

/// DeleteShareMapping for every copy; false when a refusal says that the set is in no state for it.
Task<bool> deleteCopies(Agent::Pointer agent, ShadowCopySet set, CancelToken cancel)
{
    bool allGone = true;
    for (const ShadowCopy &copy : set.copies) {
        const Fsrvp::DeleteShareMapping::In in {set.id, copy.id, Fsrvp::shareArgument(copy.share)};
        const auto refusal = co_await attempt<Fsrvp::DeleteShareMapping>(agent, in, copy.share.shareName(),
                                                                         agent->timeouts().call, cancel);
        allGone = allGone && (!refusal || saysUnknown(*refusal));
    }
    co_return allGone;
}

/// Names of shares that still expose copies of the set.
Task<QStringList> remainingShares(Agent::Pointer agent, ShadowCopySet set, CancelToken cancel)
{
    QStringList remaining;
    const auto shares = co_await agent->shares(cancel);
    for (const Srvs::ShareInfo &share : shares) {
        const QUuid id = Fsrvp::shadowCopyIdInName(share.name.value_or(QString()));
        for (const ShadowCopy &copy : set.copies) {
            if (copy.id == id)
                remaining.append(*share.name);
        }
    }
    co_return remaining;
}

/// One round of every way to end the set; whether the server has confirmed that it is gone.
Task<bool> tryToRemove(Agent::Pointer agent, ShadowCopySet set, CancelToken cancel)
{
    const QString object = guidText(set.id);
    const Fsrvp::SetIn setIn {set.id};
    const milliseconds limit = agent->timeouts().call;

    if (set.state == SetState::Exposed)
        co_await attempt<Fsrvp::RecoveryCompleteShadowCopySet>(agent, setIn, object, limit, cancel);
    if (set.state == SetState::Exposed || set.state == SetState::Recovered) {
        const bool deleted = co_await deleteCopies(agent, set, cancel);
        if (deleted)
            co_return true;
    }
    const auto abortRefusal = co_await attempt<Fsrvp::AbortShadowCopySet>(agent, setIn, object, limit, cancel);
    if (abortRefusal && saysUnknown(*abortRefusal)) {
        agent->noticeOnce(Notice::SetAlreadyGone, {agent->name(), object});
        co_return true;
    }
    if (set.state < SetState::Committing)
        co_return !abortRefusal;
    // Did the abort do anything? A set that can still be exposed was kept.
    const Fsrvp::TimedSetIn exposeIn {set.id, quint32(agent->timeouts().expose.count())};
    const auto exposeRefusal =
        co_await attempt<Fsrvp::ExposeShadowCopySet>(agent, exposeIn, object, agent->timeouts().expose + limit, cancel);
    if (exposeRefusal && saysUnknown(*exposeRefusal))
        co_return true;
    if (!abortRefusal)
        agent->noticeOnce(Notice::AbortKeptCopies, {agent->name()});
    co_return co_await deleteCopies(agent, set, cancel);
}

} // namespace

Task<> completeSet(Agent::Pointer agent, ShadowCopySet set, CancelToken cancel)
{
    const Fsrvp::SetIn in {set.id};
    co_await agent->call<Fsrvp::RecoveryCompleteShadowCopySet>(in, guidText(set.id), agent->timeouts().call, cancel);
}

Task<> removeSet(Agent::Pointer agent, ShadowCopySet set, CancelToken cancel)
{
    // A server that is still at work on the set (a commit that nobody waits for any more) refuses until it is done.
    for (milliseconds next = firstPause;; next *= 2) {
        const bool gone = co_await tryToRemove(agent, set, cancel);
        const QStringList remaining = co_await remainingShares(agent, set, cancel);
        if (gone && remaining.isEmpty())
            co_return;
        if (next > lastPause)
            throw Error(FailureKind::LeftBehind, QStringLiteral("remove shadow copy set"), guidText(set.id), {},
                        remaining.isEmpty() ? QStringLiteral("the server refuses to end it")
                                            : remaining.join(QStringLiteral(", ")));
        co_await pause(next, cancel);
    }
}

} // namespace Penumbra::Shadow
