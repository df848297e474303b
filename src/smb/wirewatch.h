// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/uio.h>

/// What SMB messages leave this process, and whether they are encrypted. libsmbclient has no getter for it, and asking it to require
/// encryption is not obeyed on every connection (seen in 4.17), so penumbra-smb looks at what it sends: main.cpp hands every
/// writev() and sendmsg() in.
namespace Penumbra::Smb::WireWatch {

/// Looks at the beginning of one outgoing message ([MS-SMB2] 2.1: 4 bytes of length, then the header).
void outgoing(const iovec *parts, int count);

/// Whether encrypted messages were sent and, apart from those that set a session up, no other. False while nothing
/// was seen: never claim what was not observed.
bool allEncrypted();

/// Whether a sign-in was tried: a SESSION_SETUP was sent.
bool triedToSignIn();

/// Whether the server accepted one: what comes after it was sent, a TREE_CONNECT or anything encrypted. libsmbclient's errors do not tell a
/// refused sign-in from a share that is not for the account (both EACCES) or from much else (EINVAL for a locked account).
bool isSignedIn();

/// Forgets what was seen: for a new connection.
void reset();

} // namespace Penumbra::Smb::WireWatch
