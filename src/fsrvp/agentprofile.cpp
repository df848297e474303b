// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fsrvp/agentprofile.h"

namespace Penumbra::Fsrvp {

using namespace std::chrono_literals;

AgentProfile AgentProfile::spec()
{
    return {};
}

AgentProfile AgentProfile::windows()
{
    AgentProfile profile;
    profile.name = QStringLiteral("windows");
    profile.unknownSet = E_INVALIDARG;
    profile.abortPenalty = 30min;
    profile.sharesOfOneVolume = true;
    profile.refusesNullClientSetId = true;
    return profile;
}

AgentProfile AgentProfile::samba()
{
    AgentProfile profile;
    profile.name = QStringLiteral("samba");
    profile.unknownSet = E_INVALIDARG;
    profile.unknownMappingInDelete = E_INVALIDARG;
    profile.unknownShare = E_INVALIDARG;
    profile.invalidContext = E_INVALIDARG;
    profile.mappingTooEarly = VSS_E_INVALID_XML_DOCUMENT;
    profile.pathShadowCopied = FSRVP_E_NOT_SUPPORTED;
    profile.checksSetFirst = true;
    profile.setContextRetries = 0;
    profile.setContextOnlySets = true;
    profile.refusesNoAutoRecovery = true;
    profile.exposedSetIsFinished = true;
    profile.abortIgnoresCommitted = true;
    profile.abortKeepsContext = true;
    profile.failedCommitReturnsToAdded = true;
    profile.ignoresTimeouts = true;
    profile.neverSeals = true;
    profile.mappingWhenRecovered = true;
    profile.mappingNamesMachine = true;
    profile.timerLeavesSnapshots = true;
    profile.timerRemovesItsSetOnly = true;
    return profile;
}

QStringList AgentProfile::names()
{
    return {QStringLiteral("spec"), QStringLiteral("windows"), QStringLiteral("samba")};
}

AgentProfile AgentProfile::byName(const QString &name)
{
    for (const AgentProfile &profile : {spec(), windows(), samba()}) {
        if (profile.name == name)
            return profile;
    }
    throw Error(FailureKind::InvalidInput, QStringLiteral("choose the agent's profile"), name, {},
                names().join(QStringLiteral(", ")));
}

} // namespace Penumbra::Fsrvp
