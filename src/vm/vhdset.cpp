// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhdset.h"

#include "core/failure.h"

#include <QtEndian>

#include <algorithm>

namespace Penumbra::Vm {

namespace {

constexpr quint64 searched = 1024 * 1024; // bytes; such files have a few hundred KiB
constexpr qsizetype longestName = 1024; // characters
constexpr qsizetype mostNames = 10;

bool isInPath(QChar c)
{
    return c.isPrint() && !QStringView(u"\"<>|*").contains(c);
}

/// Names that end in .avhdx, each once, as UTF-16LE text that starts at an even or odd byte.
QStringList diskNames(const QByteArray &bytes)
{
    QStringList names;
    for (qsizetype shift = 0; shift < 2 && shift < bytes.size(); ++shift) {
        const qsizetype count = (bytes.size() - shift) / 2;
        QString text(count, Qt::Uninitialized);
        qFromLittleEndian<quint16>(bytes.constData() + shift, count, text.data());
        const QString extension = QStringLiteral(".avhdx");
        for (qsizetype at = 0; (at = text.indexOf(extension, at, Qt::CaseInsensitive)) >= 0; at += extension.size()) {
            qsizetype start = at;
            while (start > 0 && at - start < longestName && isInPath(text[start - 1]))
                --start;
            const QString name = text.sliced(start, at + extension.size() - start);
            if (start < at && !names.contains(name) && names.size() < mostNames)
                names.append(name);
        }
    }
    return names;
}

} // namespace

bool isVhdSet(const RandomAccessFile &file)
{
    return file.name().endsWith(QLatin1String(".vhds"), Qt::CaseInsensitive);
}

DiskInfo readVhdSet(const RandomAccessFile &file)
{
    DiskInfo info;
    info.format = DiskFormat::VhdSet;
    info.kind = DiskKind::Differencing;
    info.fileSize = file.size();
    if (info.fileSize == 0)
        throw Error(FailureKind::InvalidInput, QStringLiteral("read disk"), file.name(), {},
                    QStringLiteral("the file is empty"));
    info.remarks.append(
        QStringLiteral("what a VHD set's file contains is not publicly documented; its disk's sizes and "
                       "identity are in the .avhdx file that it stands for"));
    const QStringList names = diskNames(file.read(0, qsizetype(std::min(info.fileSize, searched))));
    for (const QString &name : names)
        info.remarks.append(QStringLiteral("it names %1").arg(name));
    if (names.size() == 1) {
        const QString &name = names.first();
        const bool rooted = name.startsWith(QLatin1Char('\\')) || name.mid(1).startsWith(QLatin1Char(':'));
        (rooted ? info.parent.absolutePath : info.parent.relativePath) = name;
    }
    return info;
}

} // namespace Penumbra::Vm
