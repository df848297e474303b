// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/vhdx.h"
#include "vm/vhdxwriter.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

/// VHDX files for tests, and other programs that read them.
namespace Penumbra::Vm {

using Vhdx::KiB;
using Vhdx::MiB;
using Vhdx::TiB;
constexpr quint64 GiB = 1024 * MiB;

using Kind = VhdxSpec::Kind;

inline QByteArray noise(qsizetype length, quint64 seed)
{
    std::mt19937_64 generator(seed);
    QByteArray bytes(length, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator());
    return bytes;
}

inline VhdxSpec specOf(Kind kind, quint64 size, quint32 blockSize = 2 * MiB, quint32 sectorSize = 512)
{
    VhdxSpec spec;
    spec.kind = kind;
    spec.virtualSize = size;
    spec.blockSize = blockSize;
    spec.logicalSectorSize = sectorSize;
    spec.virtualDiskId = QUuid(QStringLiteral("{11111111-2222-3333-4444-555555555555}"));
    spec.dataWriteId = QUuid(QStringLiteral("{83ed0ec3-24c8-49a6-a959-5e4bf1288bfb}"));
    spec.fileWriteId = QUuid(QStringLiteral("{99999999-8888-7777-6666-555555555555}"));
    if (kind == Kind::Differencing) {
        spec.parentPath = QStringLiteral(".\\base.vhdx");
        spec.parentAbsolutePath = QStringLiteral("\\\\?\\UNC\\server\\share\\base.vhdx");
        spec.parentDataWriteId = spec.dataWriteId;
        spec.dataWriteId = QUuid(QStringLiteral("{0badcafe-24c8-49a6-a959-5e4bf1288bfb}"));
    }
    return spec;
}

/// Content at the disk's start, in its middle across a block's edge, and at its very end.
inline QList<DiskExtent> contentOf(const VhdxSpec &spec)
{
    const quint64 sector = spec.logicalSectorSize;
    const quint64 size = spec.virtualSize;
    QList<DiskExtent> extents {{size - sector, noise(qsizetype(sector), 3)}, {0, noise(qsizetype(2 * sector), 1)}};
    if (size > spec.blockSize + 16 * sector)
        extents.append({spec.blockSize - sector, noise(qsizetype(3 * sector), 2)});
    return extents;
}

inline QByteArray overlay(QByteArray disk, const QList<DiskExtent> &extents)
{
    for (const DiskExtent &extent : extents)
        disk.replace(qsizetype(extent.offset), extent.data.size(), extent.data);
    return disk;
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Output
{
    int code = -1;
    QByteArray text;
};

inline Output run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(40'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

/// What `qemu-img convert` makes of a disk.
inline QByteArray rawOf(const QString &path)
{
    const QString raw = path + QStringLiteral(".raw");
    const Output output = run(QStringLiteral("qemu-img"),
                              {QStringLiteral("convert"), QStringLiteral("-f"), QStringLiteral("vhdx"),
                               QStringLiteral("-O"), QStringLiteral("raw"), path, raw});
    if (output.code != 0)
        qWarning() << output.text;
    const QByteArray content = contentsOf(raw);
    QFile::remove(raw);
    return content;
}

} // namespace Penumbra::Vm
