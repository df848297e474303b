// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadline.h"
#include "smb/session.h"

namespace Penumbra::Smb {

/// Looks a server's name up and opens and closes one TCP connection to it. Blocking. Throws Error:
/// UnknownHost, Unreachable (refused, no route), TimedOut.
void reach(const Endpoint &endpoint, Deadline deadline);

/// Whether the caller has a usable Kerberos ticket for this server's realm. Throws Error: InvalidInput when the
/// server is given by its address (Kerberos needs its name), NoTicket, TicketExpired.
void checkTicket(const Endpoint &endpoint);

} // namespace Penumbra::Smb
