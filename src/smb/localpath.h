// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uncpath.h"

/// How files of this computer are named where a UncPath is wanted. A session on this computer is rooted at one folder
/// (ConnectOptions::localFolder), and a path in it is \\.\folder\a\b: "." is what Windows calls the own computer, and no server can be
/// called so; "folder" stands for that folder, wherever it is. So such a path says nothing about the disk it is on, and cannot leave the folder.
namespace Penumbra::Smb {

/// The "server" of those paths.
QString thisComputer();

/// A path below the session's folder, with slashes or backslashes, as a UncPath; empty: the folder itself. Throws Error(InvalidInput) for
/// "..", "." and what no SMB name can have (" | < > * ? : and control characters), as UncPath does.
UncPath onThisComputer(const QString &path = {});

/// Whether a path is such a one.
bool isOnThisComputer(const UncPath &path);

} // namespace Penumbra::Smb
