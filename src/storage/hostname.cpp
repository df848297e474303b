// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/hostname.h"

#include "core/ipv6literal.h"

#include <QHostAddress>

#include <algorithm>

namespace Penumbra::Storage {

namespace {

constexpr int longestHost = 255;

QString bare(const QString &host)
{
    const bool bracketed = host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'));
    QString name = bracketed ? host.mid(1, host.size() - 2) : host;
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return withoutIpv6Literal(name);
}

} // namespace

QString hostKey(const QString &host)
{
    const QString name = bare(host);
    const QHostAddress address(name);
    return isAddress(name) ? address.toString().toLower() : name.toLower();
}

bool isPossibleHost(const QString &host)
{
    if (host.isEmpty() || host.size() > longestHost || host.startsWith(QLatin1Char('-')))
        return false;
    if (isAddress(withoutIpv6Literal(host)))
        return true;
    const QStringList labels = bare(host).split(QLatin1Char('.'));
    return std::all_of(labels.cbegin(), labels.cend(), [](const QString &label) {
        return !label.isEmpty() && std::all_of(label.cbegin(), label.cend(), [](QChar c) {
            return c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_');
        });
    });
}

bool isAddress(const QString &host)
{
    // QHostAddress also takes "1" and "127.1" for addresses.
    const QHostAddress address(host);
    return address.protocol() == QAbstractSocket::IPv6Protocol
        || (address.protocol() == QAbstractSocket::IPv4Protocol && host.count(QLatin1Char('.')) == 3);
}

} // namespace Penumbra::Storage
