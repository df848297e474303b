// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/sparsefile.h"

#include <QList>
#include <QUuid>

namespace Penumbra::Lab {

/// What the workload writes at one time. On disk: 8 bytes of signature, the run's GUID, position and count (32 bit), number
/// (64 bit), all little endian, filling, and in the last four bytes the CRC-32C of what is before.
struct WorkloadRecord
{
    QUuid run; ///< of all records since the journals began
    quint32 position = 0; ///< of the path among those written together
    quint32 count = 0; ///< of paths written together
    quint64 number = 0; ///< from 1

    bool operator==(const WorkloadRecord &) const = default;
};

/// The ring of records in one path of a workload.
class WorkloadJournal
{
public:
    /// Throws Error(InvalidInput) when the path has no room for it. ReadWrite makes the file in a folder.
    WorkloadJournal(const QString &path, Vm::SparseFile::Mode mode);

    struct State
    {
        WorkloadRecord last; ///< number 0: the journal is empty
        QString damage; ///< English: why the records cannot be those of one instant; else empty
    };
    State state() const;
    void write(const WorkloadRecord &record);
    void erase();

private:
    Vm::SparseFile m_file;
    QList<quint64> m_slots; ///< offsets in the file
};

} // namespace Penumbra::Lab
