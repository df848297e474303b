// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fsrvp/constants.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Penumbra::Fsrvp {

/// What servers do differently: each deviation from [MS-FSRVP] 3.1 is one switch. docs/REFERENCE-SERVER.md lists them
/// with their sources; the defaults are those of the profile "spec".
struct AgentProfile
{
    QString name = QStringLiteral("spec");

    // Statuses
    /// An unknown ShadowCopySetId, in every call that names one but DeleteShareMapping.
    quint32 unknownSet = FSRVP_E_SHADOWCOPYSET_ID_MISMATCH;
    /// The same when the sequence timer has removed that very set (smbtorture: E_INVALIDARG).
    quint32 expiredSet = E_INVALIDARG;
    /// An unknown ShadowCopyId in DeleteShareMapping (3.1.4.12: FSRVP_E_OBJECT_NOT_FOUND; smbtorture: E_INVALIDARG).
    quint32 unknownCopyInDelete = E_INVALIDARG;
    /// A share that is not mapped, in DeleteShareMapping (Samba: E_INVALIDARG).
    quint32 unknownMappingInDelete = FSRVP_E_OBJECT_NOT_FOUND;
    quint32 unknownShare = FSRVP_E_OBJECT_NOT_FOUND;
    quint32 invalidContext = FSRVP_E_UNSUPPORTED_CONTEXT;
    /// GetShareMapping before ExposeShadowCopySet (Windows Server 2012: 0x80042311, appendix B <10>).
    quint32 mappingTooEarly = FSRVP_E_BAD_STATE;
    /// What IsPathShadowCopied says to everything; ZERO: it answers as specified.
    quint32 pathShadowCopied = ZERO;
    /// The set is looked up before any other argument is judged: a null identifier is an unknown one, a malformed share
    /// name an unknown mapping, and GetShareMapping's level comes last (Samba).
    bool checksSetFirst = false;

    // Behaviour
    /// How often SetContext may replace an unfinished set before it is refused once; 0: always (3.1.4.2, appendix B <5>).
    int setContextRetries = 5;
    /// SetContext neither refuses another client nor removes an unfinished set.
    bool setContextOnlySets = false;
    /// Contexts with ATTR_NO_AUTO_RECOVERY are invalid.
    bool refusesNoAutoRecovery = false;
    /// A set that is exposed does not stop the next one, nor does the sequence timer remove it.
    bool exposedSetIsFinished = false;
    /// A second share of a volume joins its shadow copy instead of FSRVP_E_OBJECT_ALREADY_EXISTS.
    bool sharesOfOneVolume = false;
    /// How long StartShadowCopySet is refused after an abort in Added or Exposed (appendix B <6>).
    std::chrono::milliseconds abortPenalty {0};
    /// A null ClientShadowCopySetId is E_INVALIDARG (appendix B <7>).
    bool refusesNullClientSetId = false;
    /// AbortShadowCopySet of a Committed, Exposed or Recovered set answers ZERO and does nothing.
    bool abortIgnoresCommitted = false;
    /// AbortShadowCopySet leaves ContextSet and the sequence timer as they are.
    bool abortKeepsContext = false;
    /// Any failed commit returns the set to Added, not only a failed wait.
    bool failedCommitReturnsToAdded = false;
    /// TimeOutInMilliseconds means nothing: a call lasts as long as its operation.
    bool ignoresTimeouts = false;
    /// RecoveryCompleteShadowCopySet leaves the copies writable.
    bool neverSeals = false;
    /// GetShareMapping answers for Recovered sets, too, and starts the sequence timer.
    bool mappingWhenRecovered = false;
    /// GetShareMapping names the share as \\machine\share, not as the client named it in AddToShadowCopySet.
    bool mappingNamesMachine = false;
    /// The sequence timer removes a Committed set and leaves its snapshots.
    bool timerLeavesSnapshots = false;
    /// The sequence timer removes only the set whose call has started it, so after SetContext none.
    bool timerRemovesItsSetOnly = false;
    /// ShadowCopyShareName is the bare name instead of a UNC (smbtorture connects to it as such).
    bool bareShareName = true;

    /// Replaces each value of the message sequence timer (180 s and 1800 s); at least 1 ms.
    std::optional<std::chrono::milliseconds> sequenceTimeout;

    static AgentProfile spec();
    /// Windows Server 2012 R2 and later ([MS-FSRVP] appendix B).
    static AgentProfile windows();
    /// Samba 4.17's rpcd_fsrvp, as measured and as its source has it.
    static AgentProfile samba();
    static QStringList names();
    /// Throws Error(InvalidInput) for an unknown name.
    static AgentProfile byName(const QString &name);
};

} // namespace Penumbra::Fsrvp
