// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/workloadjournal.h"

#include "core/failure.h"
#include "lab/workload.h"
#include "vm/checksum.h"
#include "vm/vhdxblocks.h"

#include <QFileInfo>
#include <QtEndian>

#include <optional>

namespace Penumbra::Lab {

namespace {

constexpr char signature[] = "PENUMBRA";
constexpr qsizetype recordSize = Workload::recordSize;
constexpr qsizetype checksumOffset = recordSize - 4;

/// Where in a record its fields are.
enum Field : qsizetype { Run = 8, Position = 24, Count = 28, Number = 32, Filling = 40 };

QByteArray encode(const WorkloadRecord &record)
{
    QByteArray bytes(recordSize, char(record.number));
    bytes.replace(0, 8, signature);
    bytes.replace(Run, 16, Vm::Vhdx::guidBytes(record.run));
    qToLittleEndian<quint32>(record.position, bytes.data() + Position);
    qToLittleEndian<quint32>(record.count, bytes.data() + Count);
    qToLittleEndian<quint64>(record.number, bytes.data() + Number);
    qToLittleEndian<quint32>(Vm::crc32c(QByteArrayView(bytes).first(checksumOffset)), bytes.data() + checksumOffset);
    return bytes;
}

/// Nothing when it was written in part only.
std::optional<WorkloadRecord> decode(const QByteArray &bytes)
{
    if (bytes.count('\0') == bytes.size())
        return WorkloadRecord();
    const auto checksum = qFromLittleEndian<quint32>(bytes.constData() + checksumOffset);
    if (!bytes.startsWith(signature) || checksum != Vm::crc32c(QByteArrayView(bytes).first(checksumOffset)))
        return std::nullopt;
    WorkloadRecord record;
    record.run = Vm::Vhdx::guidAt(bytes.constData() + Run);
    record.position = qFromLittleEndian<quint32>(bytes.constData() + Position);
    record.count = qFromLittleEndian<quint32>(bytes.constData() + Count);
    record.number = qFromLittleEndian<quint64>(bytes.constData() + Number);
    return record;
}

QString fileOf(const QString &path)
{
    return QFileInfo(path).isDir() ? path + QStringLiteral("/workload.journal") : path;
}

Vm::SparseFile openFile(const QString &path, Vm::SparseFile::Mode mode)
{
    const QString file = fileOf(path);
    if (mode == Vm::SparseFile::Mode::ReadWrite && file != path && !QFileInfo::exists(file)) {
        Vm::SparseFile made(file, Vm::SparseFile::Mode::Create);
        made.resize(Workload::journalSize);
        made.keep();
    }
    return Vm::SparseFile(file, mode);
}

quint64 slotOnDisk(Vm::VhdxBlocks &disk, quint64 sectorSize, const QString &path, quint64 virtualOffset)
{
    const auto place = disk.fileOffset(virtualOffset);
    for (quint64 at = 0; at < Workload::recordSize; at += sectorSize) {
        if (!place || disk.fileOffset(virtualOffset + at) != *place + at)
            throw Error(FailureKind::InvalidInput, QStringLiteral("write the workload into"), path, {},
                        QStringLiteral("the virtual disk has no room for a journal at offset %1").arg(virtualOffset));
    }
    return *place;
}

} // namespace

WorkloadJournal::WorkloadJournal(const QString &path, Vm::SparseFile::Mode mode)
    : m_file(openFile(path, mode))
{
    const std::optional<Vm::VhdxReader> reader =
        fileOf(path) == path ? std::make_optional<Vm::VhdxReader>(m_file) : std::nullopt;
    std::optional<Vm::VhdxBlocks> disk;
    if (reader)
        disk.emplace(*reader);
    for (quint64 slot = 0; slot < Workload::journalSlots; ++slot) {
        const quint64 offset = slot * Workload::recordSize;
        m_slots.append(disk ? slotOnDisk(*disk, reader->geometry().sectorSize, path, Workload::journalOffset + offset)
                            : offset);
    }
}

WorkloadJournal::State WorkloadJournal::state() const
{
    State state;
    QList<WorkloadRecord> records;
    for (const quint64 offset : m_slots) {
        const auto record = decode(m_file.read(offset, recordSize));
        if (!record) {
            state.damage = QStringLiteral("the record at offset %1 was written in part").arg(offset);
            return state;
        }
        records.append(*record);
        if (record->number > state.last.number)
            state.last = *record;
    }
    // Slot s holds the last of the numbers s, s + slots, s + 2 * slots, ... that is not above the highest one.
    const auto slotCount = quint64(records.size());
    for (quint64 slot = 0; slot < slotCount; ++slot) {
        WorkloadRecord expected = state.last;
        const quint64 back = (expected.number + slotCount - slot) % slotCount;
        expected.number = expected.number > back ? expected.number - back : 0;
        if (expected.number == 0)
            expected = {};
        if (records.at(qsizetype(slot)) != expected) {
            state.damage = QStringLiteral("record %1 is missing though there is record %2")
                               .arg(expected.number)
                               .arg(state.last.number);
            return state;
        }
    }
    return state;
}

void WorkloadJournal::write(const WorkloadRecord &record)
{
    m_file.write(m_slots.at(qsizetype(record.number % quint64(m_slots.size()))), encode(record));
}

void WorkloadJournal::erase()
{
    for (const quint64 offset : std::as_const(m_slots))
        m_file.write(offset, QByteArray(recordSize, '\0'));
}

} // namespace Penumbra::Lab
