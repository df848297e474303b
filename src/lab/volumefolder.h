// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/volumenames.h"

#include <QByteArray>
#include <QString>

namespace Penumbra::Lab {

/// A volume's folder on disk, as it is being filled. Every path is relative to it, has to stay inside and to have real folders
/// above it, which are made as needed (0755; files have 0644); else Error(InvalidInput). Throws AlreadyExists when something is
/// there, DiskFull, SystemError.
class VolumeFolder
{
public:
    explicit VolumeFolder(const QString &directory)
        : m_directory(directory)
    {
    }

    /// Where that is on disk; the folder above it exists then.
    QString place(const QString &path) const;
    void makeFolder(const QString &path) const;
    void writeFile(const QString &path, const QByteArray &content) const;
    /// A file that begins with at most 64 KiB of noise; the rest is a hole.
    void writeNoise(const QString &path, quint64 size, const QUuid &identity) const;
    void makeFifo(const QString &path) const;
    void makeSocket(const QString &path) const;
    /// Links lead to a path of the volume; a symbolic link may lead nowhere.
    void makeSymbolicLink(const QString &path, const QString &target) const;
    void makeHardLink(const QString &path, const QString &target) const;
    /// An alternate data stream of a file or folder, which is made as a file when it is not there, as Samba's vfs_streams_xattr
    /// keeps it. Throws Error(NotSupported) when the file system has no extended attributes for users, InvalidInput when the
    /// stream is too large for one.
    void writeStream(const QString &path, const QString &stream, const QByteArray &content) const;
    /// Gives everything its time.
    void setTimes(const VolumeNames &names) const;

private:
    void makeNode(const QString &path, unsigned mode) const;

    QString m_directory;
};

} // namespace Penumbra::Lab
