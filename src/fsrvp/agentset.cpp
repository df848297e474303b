// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fsrvp/agentset.h"

#include "core/failure.h"
#include "core/guid.h"
#include "fsrvp/constants.h"

#include <QCborArray>
#include <QStringList>

namespace Penumbra::Fsrvp {

namespace {

const QLatin1String clientIdKey("clientShadowCopyId");
const QLatin1String contextKey("context");
const QLatin1String copiesKey("copies");
const QLatin1String creationTimeKey("creationTime");
const QLatin1String exposedKey("exposed");
const QLatin1String exposedAsKey("exposedAs");
const QLatin1String idKey("id");
const QLatin1String mappingsKey("mappings");
const QLatin1String shareKey("share");
const QLatin1String shareNameUncKey("shareNameUnc");
const QLatin1String statusKey("status");
const QLatin1String volumeKey("volume");

/// In the order of AgentSetStatus.
const QStringList &statusNames()
{
    static const QStringList names {
        QStringLiteral("Started"),   QStringLiteral("Added"),   QStringLiteral("CreationInProgress"),
        QStringLiteral("Committed"), QStringLiteral("Exposed"), QStringLiteral("Recovered")};
    return names;
}

QCborMap toCbor(const AgentMapping &mapping)
{
    return {
        {clientIdKey, guidText(mapping.clientShadowCopyId)},
        {exposedKey, mapping.isExposed},
        {exposedAsKey, mapping.shadowCopyShareName},
        {shareKey, mapping.share},
        {shareNameUncKey, mapping.shareNameUnc},
    };
}

QCborMap toCbor(const AgentCopy &copy)
{
    QCborArray mappings;
    for (const AgentMapping &mapping : copy.mappings)
        mappings.append(toCbor(mapping));
    return {{creationTimeKey, copy.creationTime},
            {idKey, guidText(copy.id)},
            {mappingsKey, mappings},
            {volumeKey, copy.volume}};
}

QUuid readId(const QCborMap &map, QLatin1String key)
{
    return QUuid::fromString(map.value(key).toString());
}

AgentMapping readMapping(const QCborMap &map)
{
    AgentMapping mapping;
    mapping.clientShadowCopyId = readId(map, clientIdKey);
    mapping.isExposed = map.value(exposedKey).toBool();
    mapping.shadowCopyShareName = map.value(exposedAsKey).toString();
    mapping.share = map.value(shareKey).toString();
    mapping.shareNameUnc = map.value(shareNameUncKey).toString();
    return mapping;
}

AgentCopy readCopy(const QCborMap &map)
{
    AgentCopy copy;
    copy.creationTime = map.value(creationTimeKey).toInteger();
    copy.id = readId(map, idKey);
    for (const auto &mapping : map.value(mappingsKey).toArray())
        copy.mappings.append(readMapping(mapping.toMap()));
    copy.volume = map.value(volumeKey).toString();
    return copy;
}

} // namespace

QString agentSetStatusName(AgentSetStatus status)
{
    return statusNames().value(int(status));
}

bool AgentSet::isWritable() const
{
    return (context & ATTR_AUTO_RECOVERY) != 0;
}

bool AgentSet::isPersistent() const
{
    return (context & ATTR_NO_AUTO_RELEASE) != 0;
}

QCborMap AgentSet::toCbor() const
{
    QCborArray list;
    for (const AgentCopy &copy : copies)
        list.append(Fsrvp::toCbor(copy));
    return {{contextKey, qint64(context)},
            {copiesKey, list},
            {idKey, guidText(id)},
            {statusKey, agentSetStatusName(status)}};
}

AgentSet AgentSet::fromCbor(const QCborMap &map)
{
    AgentSet set;
    set.context = quint32(map.value(contextKey).toInteger());
    for (const auto &copy : map.value(copiesKey).toArray())
        set.copies.append(readCopy(copy.toMap()));
    set.id = readId(map, idKey);
    set.status = AgentSetStatus(qMax(0, int(statusNames().indexOf(map.value(statusKey).toString()))));
    // What was missing, of another type, out of range or too much shows here.
    if (set.toCbor() != map)
        throw Error(FailureKind::InvalidInput, QStringLiteral("read a shadow copy set"), guidText(set.id));
    return set;
}

} // namespace Penumbra::Fsrvp
