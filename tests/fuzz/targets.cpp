// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targets.h"

#include "packedfile.h"
#include "smb/scanrecords.h"
#include "vm/disk.h"
#include "vm/machineconfiguration.h"

#include <iterator>

namespace Penumbra::Fuzz {

namespace {

using namespace Vm;

/// assert() that no build leaves out.
void promise(bool kept, const char *what)
{
    if (!kept)
        qFatal("broken promise: %s", what);
}

/// What a reader may throw; the name of everything else goes to the log, and the process ends.
template<typename Function>
bool reads(Function function)
{
    try {
        function();
        return true;
    } catch (const Error &error) {
        const bool allowed = error.kind() == FailureKind::InvalidInput || error.kind() == FailureKind::NotSupported;
        promise(allowed, error.what());
        return false;
    }
}

/// Runs follow each other from the disk's start to its end, and lie in the file; after the replay of a dirty log that may be longer.
void checkMap(const RandomAccessFile &file, const DiskInfo &info)
{
    quint64 at = 0;
    bool whole = true;
    int runs = 0;
    const auto onRun = [&](const DiskRun &run) {
        promise(run.offset == at && run.length > 0, "runs are neighbours");
        at += run.length;
        promise(run.place != DiskRun::Place::Parent || info.kind == DiskKind::Differencing, "who has parents");
        if (run.place == DiskRun::Place::File && !info.logDirty)
            promise(run.fileOffset <= file.size() && run.length <= file.size() - run.fileOffset,
                    "runs lie in the file");
        whole = ++runs < 10'000;
        return whole;
    };
    if (reads([&] { mapDisk(file, onRun); }))
        promise(!whole || at == info.virtualSize, "the map is whole");
}

void readAll(const RandomAccessFile &file)
{
    DiskInfo info;
    if (!reads([&] { info = readDisk(file); }))
        return;
    promise(DiskInfo::fromCbor(info.toCbor()) == info, "CBOR keeps everything");
    if (info.format == DiskFormat::VhdSet)
        return;
    promise(info.virtualSize > 0 && info.fileSize == file.size(), "sizes");
    checkMap(file, info);
    reads([&] {
        const DiskCheck check = checkDisk(file, [](quint64 done, quint64 total) {
            promise(done <= total, "progress");
            return true;
        });
        promise(DiskCheck::fromCbor(check.toCbor()) == check, "CBOR keeps everything");
        promise(check.allocatedBytes <= info.virtualSize || check.errorCount > 0, "allocated bytes");
    });
}

void runVhd(QByteArrayView input)
{
    PackedFile packed = unpack(input, QStringLiteral("disk.vhd"));
    if (packed.fixChecksums)
        fixVhdChecksums(packed.file);
    readAll(packed.file);
}

void runVhdx(QByteArrayView input)
{
    PackedFile packed = unpack(input, QStringLiteral("disk.vhdx"));
    if (packed.fixChecksums)
        fixVhdxChecksums(packed.file);
    readAll(packed.file);
}

void runVhdSet(QByteArrayView input)
{
    const PackedFile packed = unpack(input, QStringLiteral("disk.vhds"));
    readAll(packed.file);
}

/// A replayed log is clean, and the disk is the one that was seen through the log before.
void runReplay(QByteArrayView input)
{
    PackedFile packed = unpack(input, QStringLiteral("disk.vhdx"));
    if (packed.fixChecksums)
        fixVhdxChecksums(packed.file);
    DiskInfo before;
    const bool readable = reads([&] { before = readDisk(packed.file); });
    LogReplay replay;
    if (!reads([&] { replay = replayLog(packed.file); }))
        return;
    promise(replay.wasDirty || replay.bytesWritten == 0, "a clean file is left alone");
    reads([&] { promise(!replayLog(packed.file).wasDirty, "a replayed log is clean"); });
    DiskInfo after;
    if (!readable || !reads([&] { after = readDisk(packed.file); }))
        return;
    promise(before.logDirty == replay.wasDirty && !after.logDirty, "what is dirty");
    promise(before.virtualSize == after.virtualSize && before.kind == after.kind && before.diskId == after.diskId
                && before.parent == after.parent,
            "the disk is the same");
}

/// Both formats: the content says which.
void runConfiguration(QByteArrayView input)
{
    const PackedFile packed = unpack(input, QStringLiteral("/vm/Snapshots/machine.vmcx"));
    reads([&] {
        const MachineConfiguration configuration = readMachineConfiguration(packed.file);
        promise(MachineConfiguration::fromCbor(configuration.toCbor()) == configuration, "CBOR keeps everything");
        promise(configuration.disks.size() + configuration.otherFiles.size() <= 10'000, "lists are bounded");
        promise(!configuration.partial || !configuration.remarks.isEmpty(), "what is missing is said");
    });
}

/// What a helper tells of directories. A record that was read is written again as it was, but for a failure, whose CBOR may be another one.
void runRecords(QByteArrayView input)
{
    using Record = Smb::ScanReader::Record;
    Smb::ScanReader reader(input);
    try {
        for (;;) {
            const QByteArrayView before = reader.left();
            const Record record = reader.next();
            if (record == Record::End)
                break;
            const qsizetype length = before.size() - reader.left().size();
            promise(length > 0, "a record has bytes");
            Smb::ScanWriter writer;
            if (record == Record::Entry) {
                promise(Smb::isUsableName(reader.entry().name), "names are usable");
                writer.entry(reader.entry());
            } else if (record == Record::Listed) {
                writer.listed(reader.listed());
            } else {
                promise(Failure::fromCbor(reader.failure().toCbor()) == reader.failure(), "CBOR keeps everything");
                continue;
            }
            promise(writer.take() == before.first(length), "records are written as they were read");
        }
        promise(reader.left().isEmpty(), "the end is the end");
    } catch (const Error &error) {
        promise(error.kind() == FailureKind::ProtocolError, error.what());
    }
}

} // namespace

const Target targets[] = {
    {"vhd", runVhd},
    {"vhdx", runVhdx},
    {"vhdset", runVhdSet},
    {"replay", runReplay},
    {"configuration", runConfiguration},
    {"records", runRecords},
};
const int targetCount = int(std::size(targets));

} // namespace Penumbra::Fuzz
