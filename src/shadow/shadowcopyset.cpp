// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shadow/shadowcopyset.h"

#include "core/failure.h"
#include "core/guid.h"

#include <QCborArray>

#include <array>

namespace Penumbra::Shadow {

namespace {

constexpr std::array<const char *, 7> stateNames = {"started", "added",     "committing", "committed",
                                                    "exposed", "recovered", "removed"};

SetState stateFromName(const QString &name)
{
    for (std::size_t i = 0; i < stateNames.size(); ++i) {
        if (name == QLatin1String(stateNames[i]))
            return SetState(i);
    }
    throw Error(FailureKind::JournalUnavailable, QStringLiteral("read shadow copy set"), name, {},
                QStringLiteral("unknown state"));
}

QCborMap copyToCbor(const ShadowCopy &copy)
{
    QCborMap map {{QStringLiteral("share"), copy.share.shareName()}, {QStringLiteral("id"), guidText(copy.id)}};
    if (!copy.exposedShare.isEmpty())
        map[QStringLiteral("exposed")] = copy.exposedShare;
    if (copy.created.isValid())
        map[QStringLiteral("created")] = copy.created.toString(Qt::ISODateWithMs);
    return map;
}

ShadowCopy copyFromCbor(const QCborMap &map)
{
    ShadowCopy copy;
    copy.share = UncPath::parse(map[QStringLiteral("share")].toString());
    copy.id = QUuid::fromString(map[QStringLiteral("id")].toString());
    copy.exposedShare = map[QStringLiteral("exposed")].toString();
    copy.created = QDateTime::fromString(map[QStringLiteral("created")].toString(), Qt::ISODateWithMs);
    return copy;
}

} // namespace

QString setStateName(SetState state)
{
    return QLatin1String(stateNames.at(std::size_t(state)));
}

QCborMap ShadowCopySet::toCbor() const
{
    QCborArray list;
    for (const ShadowCopy &copy : copies)
        list.append(copyToCbor(copy));
    return {{QStringLiteral("server"), endpoint.server},
            {QStringLiteral("port"), endpoint.port},
            {QStringLiteral("id"), guidText(id)},
            {QStringLiteral("context"), qint64(context)},
            {QStringLiteral("state"), setStateName(state)},
            {QStringLiteral("keep"), keep},
            {QStringLiteral("copies"), list}};
}

ShadowCopySet ShadowCopySet::fromCbor(const QCborMap &map)
{
    ShadowCopySet set;
    set.endpoint.server = map[QStringLiteral("server")].toString();
    set.endpoint.port = quint16(map[QStringLiteral("port")].toInteger());
    set.id = QUuid::fromString(map[QStringLiteral("id")].toString());
    set.context = quint32(map[QStringLiteral("context")].toInteger());
    set.state = stateFromName(map[QStringLiteral("state")].toString());
    set.keep = map[QStringLiteral("keep")].toBool();
    for (const QCborValue &copy : map[QStringLiteral("copies")].toArray())
        set.copies.append(copyFromCbor(copy.toMap()));
    if (set.id.isNull() || set.endpoint.server.isEmpty())
        throw Error(FailureKind::JournalUnavailable, QStringLiteral("read shadow copy set"), set.endpoint.server, {},
                    QStringLiteral("the entry is incomplete"));
    return set;
}

} // namespace Penumbra::Shadow
