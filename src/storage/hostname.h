// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Penumbra::Storage {

/// A server's name or address as it is compared: lower case, without a final dot or brackets; an address in its shortest spelling,
/// a name under ipv6-literal.net as its address.
QString hostKey(const QString &host);

/// Whether it can be a server's name or an address (IPv6 without brackets, perhaps with a zone).
bool isPossibleHost(const QString &host);

/// Whether it is an address and not a name.
bool isAddress(const QString &host);

} // namespace Penumbra::Storage
