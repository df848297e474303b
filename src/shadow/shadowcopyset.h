// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uncpath.h"
#include "fsrvp/constants.h"
#include "smb/session.h"

#include <QCborMap>
#include <QDateTime>
#include <QList>
#include <QUuid>

namespace Penumbra::Shadow {

/// The shadow copy of one share.
struct ShadowCopy
{
    UncPath share;
    QUuid id; ///< shadow copy ID, given by the server
    QString exposedShare; ///< the share's bare name, empty until exposed
    QDateTime created; ///< UTC, as the server says; invalid until exposed
    bool operator==(const ShadowCopy &) const = default;
};

/// How far a set has come, as far as this computer knows. Committing: the call was sent, its answer not seen.
enum class SetState : quint8 { Started, Added, Committing, Committed, Exposed, Recovered, Removed };
QString setStateName(SetState state);

/// One server's shadow copy set.
struct ShadowCopySet
{
    Smb::Endpoint endpoint;
    QUuid id; ///< shadow copy set ID, given by the server
    quint32 context = Fsrvp::CTX_BACKUP;
    SetState state = SetState::Started;
    bool keep = false; ///< the operator asked to keep it once it is complete
    QList<ShadowCopy> copies;
    bool operator==(const ShadowCopySet &) const = default;

    /// The form it has in the journal and in JSON events.
    QCborMap toCbor() const;
    /// Throws Error(JournalUnavailable) when the map does not describe a set.
    static ShadowCopySet fromCbor(const QCborMap &map);
};

} // namespace Penumbra::Shadow
