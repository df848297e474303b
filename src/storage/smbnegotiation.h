// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smb/smbhelper.h"

namespace Penumbra::Storage {

/// Opens a connection and begins SMB 2 on it ([MS-SMB2] 2.2.3); no sign-in. Returns when the other side answers as an SMB server. Throws
/// Error: UnknownHost, Unreachable, TimedOut, Cancelled, ProtocolError when something else answers.
Task<> negotiateSmb(QString host, quint16 port, Smb::Wait wait);

} // namespace Penumbra::Storage
