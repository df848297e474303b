// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "core/uncpath.h"
#include "rpc/transport.h"

#include <QList>

#include <functional>
#include <memory>

namespace Penumbra::Smb {

/// Where a file server listens.
struct Endpoint
{
    QString server; ///< name or address
    quint16 port = 445;
    bool operator==(const Endpoint &) const = default;
    /// server, or server:port where the port is not the usual one.
    QString toString() const;
};

/// Who signs in: a password, or the Kerberos ticket the caller already has.
struct Credentials
{
    QString user;
    QString domain;
    Secret password;
    bool kerberos = false;
};

/// What a session can do; not every implementation can do everything.
struct Capabilities
{
    bool isSigned = false;
    bool encrypted = false;
    bool flush = false; ///< can force written data to the server's disk
    bool replacingRename = false; ///< can rename onto an existing file in one operation
    bool copyWithinShare = false; ///< the server copies, no data travels
    bool copyAcrossShares = false; ///< the same between two shares
    bool previousVersions = false; ///< @GMT- paths can be opened
    bool operator==(const Capabilities &) const = default;
};

struct FileInfo
{
    QString name;
    bool isDirectory = false;
    qint64 size = 0; ///< bytes
    quint32 attributes = 0; ///< DOS attributes ([MS-FSCC] 2.6)
    qint64 modified = 0; ///< milliseconds since 1970 UTC
    bool operator==(const FileInfo &) const = default;
};

/// The room of a share's volume, as the account sees it: quotas count where the server applies them.
struct Space
{
    qint64 total = 0; ///< bytes
    qint64 available = 0; ///< bytes that can still be written
    bool operator==(const Space &) const = default;
};

/// An entry while its directory is listed, as the server names it; the name is good only until the next one.
struct DirectoryEntry
{
    QByteArrayView name; ///< UTF-8, unchecked
    quint32 attributes = 0; ///< DOS attributes ([MS-FSCC] 2.6)
    quint64 size = 0; ///< bytes
    qint64 modified = 0; ///< milliseconds since 1970 UTC
    quint64 fileId = 0; ///< unique in its volume; 0: the server does not say
};

enum class OpenMode : quint8 { Read, ReadWrite, CreateNew };

/// Who else may have a file open meanwhile.
enum class Sharing : quint8 {
    Everybody,
    /// Nobody, whatever for: while anybody has it open the open fails with SharingViolation, and while this handle is open theirs does
    /// (share access 0, [MS-SMB2] 2.2.13). A LocalSession can only tell programs that lock their files: itself and QEMU do.
    Nobody,
};

/// Where files are: a signed-in SMB connection or a folder of this computer. Blocking. Paths name the session's own server. All functions
/// throw Error with what was done to which path. Handles are numbers of this session.
class Session
{
public:
    virtual ~Session() = default;
    virtual Capabilities capabilities() const = 0;
    /// Gives the entries of a directory in batches, without "." and ".."; stops when the callback says false.
    virtual void list(const UncPath &directory, const std::function<bool(QList<FileInfo>)> &batch) = 0;
    /// The same one by one and without conversions, for scans.
    virtual void listRaw(const UncPath &directory, const std::function<void(const DirectoryEntry &)> &onEntry) = 0;
    virtual FileInfo stat(const UncPath &path) = 0;
    /// The room of the volume that a directory lies on.
    virtual Space space(const UncPath &directory) = 0;
    virtual int open(const UncPath &path, OpenMode mode, Sharing sharing) = 0;
    /// Up to length bytes at offset, put where to points; gives how many: fewer only at the end of the file.
    virtual qint64 readInto(int handle, qint64 offset, char *to, qint64 length) = 0;
    /// The same into an array of its own.
    QByteArray read(int handle, qint64 offset, qint64 length);
    virtual void write(int handle, qint64 offset, QByteArrayView bytes) = 0;
    virtual qint64 size(int handle) = 0; ///< bytes
    /// Makes an open file that long; what is new reads as zero and takes no room where the file system can leave holes.
    virtual void resize(int handle, qint64 size) = 0;
    /// Returns when everything written so far is on stable storage. Throws NotSupported without the capability.
    virtual void flush(int handle) = 0;
    virtual void close(int handle) = 0;
    virtual void makeDirectory(const UncPath &path) = 0;
    /// Sets when a file was last written to; milliseconds since 1970 UTC.
    virtual void setModified(const UncPath &path, qint64 modified) = 0;
    /// Sets its DOS attributes ([MS-FSCC] 2.6): read-only, hidden, system and archive, all at once.
    virtual void setAttributes(const UncPath &path, quint32 attributes) = 0;
    /// A file or directory; both on one share. Never replaces: throws AlreadyExists when the target is there.
    virtual void rename(const UncPath &from, const UncPath &to) = 0;
    virtual void removeFile(const UncPath &path) = 0;
    virtual void removeDirectory(const UncPath &path) = 0;
    /// Copies one file to a new file that nobody else can open meanwhile, on the server where it can; the source may be a previous version of
    /// the same share. progress(done, total) in bytes; when it says false the copy stops and Cancelled is thrown. An unfinished target is
    /// removed. Flushed with the capability.
    virtual void copy(const UncPath &from, const UncPath &to, const std::function<bool(qint64, qint64)> &progress) = 0;
    /// A named pipe on the server; throws PipeNotFound when nobody serves it.
    virtual std::unique_ptr<Rpc::Transport> openPipe(const QString &name) = 0;
};

} // namespace Penumbra::Smb
