// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Penumbra {

/// The address that a name under ipv6-literal.net stands for, the form in which Windows writes IPv6 addresses into UNC paths: colons are
/// hyphens, and an s comes before the zone, so that fe80--1s4.ipv6-literal.net is fe80::1%4. Any other name comes back as it is, one under
/// that domain that is no address, too.
QString withoutIpv6Literal(const QString &host);

} // namespace Penumbra
