// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/configurationtree.h"
#include "vm/randomaccessfile.h"

namespace Penumbra::Vm {

/// The key-value file of Windows Server 2016 and later (.vmcx, .vmrs), which is not officially documented: docs/PROTOCOL.md, "Machine files",
/// says what is known. All numbers are little endian, and nothing is aligned.
namespace Store {

inline constexpr quint64 headerOffsets[] = {0, 0x1000};
inline constexpr quint32 headerSignature = 0x01282014;
inline constexpr quint32 logSignature = 0x01110003;
inline constexpr quint32 objectTableSignature = 0x01110001;
inline constexpr quint16 keyTableSignature = 2;
inline constexpr quint32 knownVersion = 0x400;
inline constexpr qsizetype headerSize = 46;
inline constexpr qsizetype logHeadSize = 12; ///< as much of it as is looked at
inline constexpr qsizetype objectTableHeadSize = 8;
inline constexpr qsizetype objectSize = 18;
inline constexpr qsizetype keyTableHeadSize = 10;
inline constexpr qsizetype entryHeadSize = 21;

enum HeaderField : qsizetype { Signature = 0, SequenceNumber = 8, Version = 10, LogOffset = 26, FileHeaderSize = 42 };
enum LogField : qsizetype { LogEntries = 8 };
enum ObjectField : qsizetype { ObjectType = 0, ObjectOffset = 5, ObjectLength = 13, ObjectAllocated = 17 };
enum ObjectKind : quint8 { ObjectTable = 1, KeyTable = 2, FileObject = 3 };
enum KeyTableField : qsizetype { TableIndex = 2, TableSequenceNumber = 4 };
enum EntryField : qsizetype {
    EntryType = 0,
    EntryFlags = 1,
    EntrySize = 2,
    ParentTable = 6,
    ParentOffset = 8,
    DataOffset = 20, ///< counted from the entry head's end; before it stands the name, with a zero
};
enum EntryKind : quint8 {
    Free = 1,
    Integer = 3,
    Unsigned = 4,
    Double = 5,
    Text = 6,
    Bytes = 7,
    Boolean = 8,
    Inner = 9
};
inline constexpr quint8 inFileObject =
    1; ///< flag: the value is the size (4 bytes) and offset (8 bytes) of a file object

} // namespace Store

/// Whether one of the two headers has the signature.
bool isConfigurationStore(const RandomAccessFile &file);

/// Reads what is there. What is damaged or not known is missing from the tree, which is incomplete then, and a remark says why. Throws
/// Error(InvalidInput) when the file has no such structure at all, and what the file and the tree throw.
ConfigurationTree readConfigurationStore(const RandomAccessFile &file);

} // namespace Penumbra::Vm
