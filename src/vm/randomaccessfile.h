// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Penumbra::Vm {

/// A file read by ranges, wherever it lies: on this computer, on a share, in memory. Readers of disks use nothing else.
/// Functions throw Error.
class RandomAccessFile
{
public:
    virtual ~RandomAccessFile() = default;
    /// What errors call it: a path.
    virtual QString name() const = 0;
    virtual quint64 size() const = 0; ///< bytes
    /// Exactly that many bytes. Throws Error(InvalidInput) when the file ends before.
    virtual QByteArray read(quint64 offset, qsizetype length) const = 0;
};

/// One that can be changed, too: what a log replay needs.
class WritableFile : public RandomAccessFile
{
public:
    virtual void write(quint64 offset, QByteArrayView data) = 0;
    /// Makes it that long; what is new reads as zero.
    virtual void resize(quint64 size) = 0;
    /// Returns when everything written so far is on stable storage.
    virtual void flush() = 0;
};

} // namespace Penumbra::Vm
