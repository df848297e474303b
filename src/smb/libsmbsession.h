// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smb/session.h"

#include <map>

struct _SMBCCTX;
struct _SMBCFILE;

namespace Penumbra::Smb {

/// A session by libsmbclient. One per process: the library is not thread-safe as distributions build it.
class LibsmbSession : public Session
{
public:
    /// Reads the private configuration (signing required, SMB 2.1 or later), which has the last word over the computer's. Once, first thing in
    /// main().
    static void initialise();

    /// Connects and signs in, asking for encryption; signed in any case. The server is looked up and reached first, so that
    /// UnknownHost, Unreachable and TimedOut are told apart from SignInFailed. One sign-in, so that a wrong password counts once.
    /// Anonymous sign-in is refused (AnonymousRefused). share: the one that is used first, or nothing when none is known; one that is not
    /// there, or not for this account, fails when it is used.
    LibsmbSession(const Endpoint &endpoint, const Credentials &credentials, Deadline deadline, const QString &share);
    ~LibsmbSession() override;

    /// encrypted is what was seen on the wire so far (wirewatch.h): a share connected later may change it.
    Capabilities capabilities() const override;
    void list(const UncPath &directory, const std::function<bool(QList<FileInfo>)> &batch) override;
    void listRaw(const UncPath &directory, const std::function<void(const DirectoryEntry &)> &onEntry) override;
    FileInfo stat(const UncPath &path) override;
    Space space(const UncPath &directory) override;
    int open(const UncPath &path, OpenMode mode, Sharing sharing) override;
    qint64 readInto(int handle, qint64 offset, char *to, qint64 length) override;
    void write(int handle, qint64 offset, QByteArrayView bytes) override;
    qint64 size(int handle) override;
    void resize(int handle, qint64 size) override;
    /// Throws NotSupported: the library cannot ask for it.
    void flush(int handle) override;
    void close(int handle) override;
    void makeDirectory(const UncPath &path) override;
    void setModified(const UncPath &path, qint64 modified) override;
    void setAttributes(const UncPath &path, quint32 attributes) override;
    void rename(const UncPath &from, const UncPath &to) override;
    void removeFile(const UncPath &path) override;
    void removeDirectory(const UncPath &path) override;
    void copy(const UncPath &from, const UncPath &to, const std::function<bool(qint64, qint64)> &progress) override;
    std::unique_ptr<Rpc::Transport> openPipe(const QString &name) override;

private:
    struct File
    {
        _SMBCFILE *file;
        UncPath path;
    };

    void takeContext();
    void disconnect();
    /// Looks at the share's root, or without one opens the srvsvc pipe, to see whether the sign-in is good; errno, or 0.
    int trySignIn(const QString &share);
    QByteArray url(const UncPath &path) const;
    const File &fileOf(int handle) const;
    /// Closes a handle if it is open, whatever comes of it.
    void release(int handle) noexcept;
    void copyThroughClient(_SMBCFILE *from, _SMBCFILE *to, qint64 total, const UncPath &source, const UncPath &target,
                           const std::function<bool(qint64, qint64)> &progress);

    Endpoint m_endpoint;
    Credentials m_credentials;
    _SMBCCTX *m_context = nullptr;
    std::map<int, File> m_files;
    int m_nextHandle = 1;
};

} // namespace Penumbra::Smb
