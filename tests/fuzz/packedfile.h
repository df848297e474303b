// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/memoryfile.h"

namespace Penumbra::Fuzz {

/// A file of mebibytes in few bytes, so that a mutator meets its tables and not its zeros:
///
///     1 byte   flags: packedChecksumsRight
///     8 bytes  size of the file, little endian, taken modulo largestFile
///     then, until the end: 8 bytes offset (modulo the size), 2 bytes length, the bytes
struct PackedFile
{
    static constexpr quint64 largestFile = 32 * 1024 * 1024 + 1;
    /// The target shall make all checksums right again before it reads.
    static constexpr char checksumsRight = 1;

    bool fixChecksums = false;
    Vm::MemoryFile file;
};

/// Never fails: what is cut off is left out.
PackedFile unpack(QByteArrayView packed, const QString &name);
/// Runs of zeros that are worth it are left out.
QByteArray pack(const Vm::MemoryFile &file);

/// Makes the checksums right that a reader of the format looks at before it goes on.
void fixVhdChecksums(Vm::MemoryFile &file);
void fixVhdxChecksums(Vm::MemoryFile &file);

} // namespace Penumbra::Fuzz
