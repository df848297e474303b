// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Penumbra {

/// How passwords are named in the desktop's keychain, so that every program of ours finds them.
inline QString keychainService()
{
    return QStringLiteral("penumbra");
}

/// The entry of an account at a server: DOMAIN\NAME@server, or NAME@server without a domain.
inline QString keychainKey(const QString &account, const QString &server)
{
    return QStringLiteral("%1@%2").arg(account, server.toCaseFolded());
}

} // namespace Penumbra
