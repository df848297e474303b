// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "lab/description.h"

namespace Penumbra::Lab {

/// Writes the file that NTLM's acceptor reads (Rpc::AcceptorCredentials::ntlmAccountsFile), mode 0600, in place of an
/// older one: every account with that password. It holds NT hashes, not the password, and names no domain, so that
/// clients may name any: the lab's, WORKGROUP, the server's name or none. Throws Error(InvalidInput) for an account name
/// that the format cannot hold, SystemError when the disk refuses.
void writeNtlmAccounts(const QString &path, const QList<Account> &accounts, const Secret &password);

/// The account behind the name that a security context gives: DOMAIN\user, user@REALM or user, whatever the domain,
/// without case.
std::optional<Account> findAccount(const QList<Account> &accounts, const QString &peerName);

} // namespace Penumbra::Lab
