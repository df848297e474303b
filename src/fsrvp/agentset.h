// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborMap>
#include <QList>
#include <QString>
#include <QUuid>

namespace Penumbra::Fsrvp {

/// ShadowCopySet.Status ([MS-FSRVP] 3.1.1.2).
enum class AgentSetStatus { Started, Added, CreationInProgress, Committed, Exposed, Recovered };

QString agentSetStatusName(AgentSetStatus status);

/// MappedShare ([MS-FSRVP] 3.1.1.4).
struct AgentMapping
{
    QString shareNameUnc; ///< as the client gave it
    QString share; ///< the share's name as the server spells it
    QUuid clientShadowCopyId; ///< of AddToShadowCopySet
    QString shadowCopyShareName; ///< bare; set by ExposeShadowCopySet
    bool isExposed = false;

    bool operator==(const AgentMapping &) const = default;
};

/// ShadowCopy ([MS-FSRVP] 3.1.1.3).
struct AgentCopy
{
    QUuid id;
    QString volume;
    qint64 creationTime = 0; ///< 100-nanosecond intervals since 1601-01-01 UTC
    QList<AgentMapping> mappings;

    bool operator==(const AgentCopy &) const = default;
};

/// ShadowCopySet ([MS-FSRVP] 3.1.1.2).
struct AgentSet
{
    QUuid id;
    AgentSetStatus status = AgentSetStatus::Started;
    quint32 context = 0;
    QList<AgentCopy> copies;

    bool operator==(const AgentSet &) const = default;

    /// Whether the copies stay writable until RecoveryCompleteShadowCopySet (ATTR_AUTO_RECOVERY).
    bool isWritable() const;
    /// Whether it outlives a restart of the agent (ATTR_NO_AUTO_RELEASE).
    bool isPersistent() const;

    QCborMap toCbor() const;
    /// Throws Error(InvalidInput) for anything toCbor() cannot have written. The map must come from CBOR that was read
    /// without a QCborError: Qt 6.4 crashes on looking into half a map.
    static AgentSet fromCbor(const QCborMap &map);
};

} // namespace Penumbra::Fsrvp
