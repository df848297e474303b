// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fsrvp/clientrules.h"

#include "core/guid.h"

#include <QRegularExpression>

namespace Penumbra::Fsrvp {

namespace {

bool isAddress(const QString &server)
{
    static const QRegularExpression ipv4(QStringLiteral("^[0-9]{1,3}(\\.[0-9]{1,3}){3}$"));
    return server.contains(QLatin1Char(':')) || ipv4.match(server).hasMatch();
}

bool isLoopback(const QString &address)
{
    return address.startsWith(QLatin1String("127.")) || address == QLatin1String("::1");
}

} // namespace

quint32 chooseVersion(quint32 minVersion, quint32 maxVersion, const QString &server)
{
    constexpr quint32 clientVersion = FSRVP_RPC_VERSION_1;
    if (minVersion > clientVersion || maxVersion < minVersion)
        throw Error(FailureKind::VersionNotSupported, QStringLiteral("GetSupportedVersion"), server,
                    QStringLiteral("%1..%2").arg(minVersion).arg(maxVersion));
    return qMin(maxVersion, clientVersion);
}

QString shareArgument(const UncPath &share)
{
    return share.shareName() + QLatin1Char('\\');
}

bool isSameServerName(const QString &left, const QString &right)
{
    if (left.compare(right, Qt::CaseInsensitive) == 0)
        return true;
    if (isAddress(left) || isAddress(right) || left.contains(QLatin1Char('.')) == right.contains(QLatin1Char('.')))
        return false;
    return left.section(QLatin1Char('.'), 0, 0).compare(right.section(QLatin1Char('.'), 0, 0), Qt::CaseInsensitive)
        == 0;
}

bool isSameMachine(const QString &owner, const QString &server, const QStringList &ownerAddresses,
                   const QStringList &serverAddresses, const QStringList &localAddresses)
{
    if (isSameServerName(owner, server) || ownerAddresses.isEmpty())
        return true;
    const auto local = [&](const QString &address) { return isLoopback(address) || localAddresses.contains(address); };
    for (const QString &address : ownerAddresses) {
        if (serverAddresses.contains(address))
            return true;
    }
    return std::all_of(ownerAddresses.begin(), ownerAddresses.end(), local) && !serverAddresses.isEmpty()
        && std::all_of(serverAddresses.begin(), serverAddresses.end(), local);
}

QDateTime timeOf(qint64 creationTimestamp)
{
    constexpr qint64 from1601To1970 = 11'644'473'600'000; // milliseconds
    constexpr qint64 latest = 253'402'300'799'000; // the end of the year 9999
    const qint64 milliseconds = creationTimestamp / 10'000 - from1601To1970;
    if (creationTimestamp <= 0 || milliseconds > latest)
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QString exposedShareName(const QString &share, const QUuid &shadowCopyId)
{
    const QString name = QStringLiteral("%1@{%2}").arg(share, guidText(shadowCopyId));
    return share.endsWith(QLatin1Char('$')) ? name + QLatin1Char('$') : name;
}

QString exposedShareFromMapping(const QString &shadowCopyShareName)
{
    QString name = shadowCopyShareName;
    while (name.endsWith(QLatin1Char('\\')))
        name.chop(1);
    if (name.startsWith(QLatin1String("\\\\"))) {
        if (name.count(QLatin1Char('\\')) != 3)
            name.clear();
        name = name.section(QLatin1Char('\\'), 3, 3);
    }
    try {
        return UncPath(QStringLiteral("server"), name).share();
    } catch (const Error &) {
        throw Error(FailureKind::ProtocolError, QStringLiteral("GetShareMapping"), shadowCopyShareName, {},
                    QStringLiteral("the server named an exposed share that no share can be called"));
    }
}

QUuid shadowCopyIdInName(const QString &shareName)
{
    static const QRegularExpression form(QStringLiteral("@(\\{[0-9a-f-]{36}\\})\\$?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return QUuid::fromString(form.match(shareName).captured(1));
}

} // namespace Penumbra::Fsrvp
