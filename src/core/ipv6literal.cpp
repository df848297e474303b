// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipv6literal.h"

#include <QRegularExpression>

#include <arpa/inet.h>

namespace Penumbra {

QString withoutIpv6Literal(const QString &host)
{
    static const QRegularExpression literal(
        QStringLiteral("^([0-9a-f-]+)(?:s([0-9a-z_.-]+))?\\.ipv6-literal\\.net\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = literal.match(host);
    if (!match.hasMatch())
        return host;
    const QString address = match.captured(1).replace(QLatin1Char('-'), QLatin1Char(':')).toLower();
    in6_addr bytes;
    if (inet_pton(AF_INET6, address.toLatin1().constData(), &bytes) != 1)
        return host;
    const QString zone = match.captured(2);
    return zone.isEmpty() ? address : address + QLatin1Char('%') + zone;
}

} // namespace Penumbra
