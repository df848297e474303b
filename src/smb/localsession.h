// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smb/session.h"

#include <map>

namespace Penumbra::Smb {

/// A folder of this computer as a session; its paths are those of localpath.h. Nothing outside of the folder can be reached: every path is resolved
/// by the kernel below the folder's descriptor, and symbolic links are never followed, wherever they lead (openat2, RESOLVE_BENEATH and
/// RESOLVE_NO_SYMLINKS). Only regular files can be opened. Errors name the path on this computer.
///
/// Sharing::Nobody is by locks that others have to look at: flock(), and for writing an open file description lock over the whole file,
/// which is what QEMU looks at.
class LocalSession : public Session
{
public:
    /// The folder has to be there; symbolic links in its own path are followed. Throws Error: InvalidInput for a path that is not absolute,
    /// NotFound, NotADirectory, AccessDenied.
    explicit LocalSession(const QString &folder);
    ~LocalSession() override;
    LocalSession(const LocalSession &) = delete;
    LocalSession &operator=(const LocalSession &) = delete;

    /// Flush and copies within the folder (shared blocks where the file system can).
    Capabilities capabilities() const override;
    /// Symbolic links, devices, pipes and sockets are shown with attribute 0x400 (reparse point): they cannot be opened.
    void list(const UncPath &directory, const std::function<bool(QList<FileInfo>)> &batch) override;
    void listRaw(const UncPath &directory, const std::function<void(const DirectoryEntry &)> &onEntry) override;
    FileInfo stat(const UncPath &path) override;
    Space space(const UncPath &directory) override;
    int open(const UncPath &path, OpenMode mode, Sharing sharing) override;
    qint64 readInto(int handle, qint64 offset, char *to, qint64 length) override;
    void write(int handle, qint64 offset, QByteArrayView bytes) override;
    qint64 size(int handle) override;
    void resize(int handle, qint64 size) override;
    void flush(int handle) override;
    void close(int handle) override;
    void makeDirectory(const UncPath &path) override;
    void setModified(const UncPath &path, qint64 modified) override;
    /// Read-only takes or gives the owner's right to write; the others have no place here and are let go.
    void setAttributes(const UncPath &path, quint32 attributes) override;
    /// Atomic (renameat2, RENAME_NOREPLACE), and on stable storage when it returns.
    void rename(const UncPath &from, const UncPath &to) override;
    void removeFile(const UncPath &path) override;
    void removeDirectory(const UncPath &path) override;
    void copy(const UncPath &from, const UncPath &to, const std::function<bool(qint64, qint64)> &progress) override;
    /// Throws PipeNotFound: there are none.
    std::unique_ptr<Rpc::Transport> openPipe(const QString &name) override;

private:
    struct File
    {
        int descriptor = -1;
        QString name;
    };
    /// The directory that an entry is in, opened.
    struct Place;

    QString nameOf(const UncPath &path) const;
    /// The path below the folder, checked component by component; "." for the folder itself.
    QByteArray below(const UncPath &path, const QString &action) const;
    int openBelow(const UncPath &path, const QString &action, int flags, int mode = 0) const;
    Place placeOf(const UncPath &path, const QString &action) const;
    const File &fileOf(int handle) const;
    void copyRange(const File &from, const File &to, qint64 total, const std::function<bool(qint64, qint64)> &progress);

    QString m_folder;
    int m_root = -1;
    std::map<int, File> m_files;
    int m_nextHandle = 1;
};

} // namespace Penumbra::Smb
