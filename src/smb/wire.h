// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smb/session.h"

#include <QCborMap>

/// How the values of session.h look in a frame. Reading is lenient about what is missing (it becomes empty) and
/// throws Error(InvalidInput or ProtocolError) where a value cannot be used.
namespace Penumbra::Smb {

QCborMap toCbor(const FileInfo &info);
FileInfo fileInfoFromCbor(const QCborMap &map);
QCborMap toCbor(const Space &space);
Space spaceFromCbor(const QCborMap &map);
QCborMap toCbor(const Capabilities &capabilities);
Capabilities capabilitiesFromCbor(const QCborMap &map);

/// {"server", "share", "path"}, and what stands under a key so.
QCborMap toCbor(const UncPath &path);
UncPath pathIn(const QCborMap &arguments, const QString &key);

} // namespace Penumbra::Smb
