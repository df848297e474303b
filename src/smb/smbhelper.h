// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cancel.h"
#include "core/task.h"
#include "fsrvp/calls.h"
#include "rpc/security.h"
#include "smb/callcoder.h"
#include "smb/session.h"
#include "srvs/calls.h"
#include "vm/disk.h"
#include "vm/machineconfiguration.h"

#include <QCborMap>

#include <functional>
#include <memory>

namespace Penumbra::Smb {

/// How to connect: where, as whom, and how RPC on the connection is protected.
struct ConnectOptions
{
    /// A folder of this computer instead of a server (localsession.h): an absolute path. Nobody signs in; paths are those of localpath.h.
    static ConnectOptions onThisComputer(const QString &folder, bool allowChanges);

    Endpoint endpoint;
    Credentials credentials;
    Rpc::Mechanism mechanism = Rpc::Mechanism::Spnego;
    Rpc::ProtectionLevel protection = Rpc::ProtectionLevel::Privacy;
    /// The share that comes first, where it is known: the sign-in goes there, and no second one is needed for it. Others are reached all the same.
    QString share = {};
    /// Whether the helper may change anything on the server; false: it refuses whatever would (ReadOnlySystem).
    bool allowChanges = false;
    /// Not empty: files of this computer, and endpoint names thisComputer(); set by onThisComputer().
    QString localFolder = {};
    /// Told, in this process, of every session that was made with this: what it says of itself.
    std::function<void(const Capabilities &)> onSession = {};

    /// What errors and people call it: the server, or the folder.
    QString name() const { return localFolder.isEmpty() ? endpoint.toString() : localFolder; }
};

inline constexpr milliseconds cancelGrace {5'000};

/// What a caller waits for and how long. A helper that has not answered by the deadline is killed: the request fails
/// with TimedOut at once. After a cancellation it gets the grace to answer, then it is killed and the request fails
/// with Cancelled. Who only reads needs little grace: nothing is lost with the helper.
struct Wait
{
    Deadline deadline;
    CancelToken cancel;
    milliseconds grace = cancelGrace;
};

/// One penumbra-smb process and the SMB connection in it, from the engine's side. Requests are served in order. When
/// the process dies, every request fails with HelperDied and isAlive() becomes false: get a new one. Everything throws
/// Error from the task; the object may be let go at any time, which ends the process.
class SmbHelper : public std::enable_shared_from_this<SmbHelper>
{
public:
    using Pointer = std::shared_ptr<SmbHelper>;

    /// Starts a helper and signs in. Throws Error: HelperMissing, and what LibsmbSession's constructor throws.
    static Task<Pointer> connectTo(ConnectOptions options, Wait wait);
    ~SmbHelper();
    SmbHelper(const SmbHelper &) = delete;
    SmbHelper &operator=(const SmbHelper &) = delete;

    bool isAlive() const;
    qint64 processId() const;
    const Endpoint &endpoint() const { return m_endpoint; }
    const Capabilities &capabilities() const { return m_capabilities; }

    using EntriesHandler = std::function<void(QList<FileInfo>)>;
    using PieceHandler = std::function<void(const QByteArray &piece)>;
    using ProgressHandler = std::function<void(qint64 done, qint64 total)>;

    Task<> list(UncPath directory, EntriesHandler onEntries, Wait wait);
    /// Lists directories of a share, given from its root with backslashes, one after the other. What is found comes in pieces (scanrecords.h),
    /// a directory that cannot be listed as a record in them. Another scan may be asked for before this one has ended.
    Task<> scan(UncPath share, QStringList directories, PieceHandler onPiece, Wait wait);
    Task<FileInfo> stat(UncPath path, Wait wait);
    /// The room of the volume that a directory lies on.
    Task<Space> space(UncPath directory, Wait wait);
    Task<int> open(UncPath path, OpenMode mode, Wait wait);
    /// The same for nobody else meanwhile (Sharing::Nobody): fails with SharingViolation while anybody has the file open. Needs allowChanges, even
    /// for reading, because it locks others out.
    Task<int> openExclusively(UncPath path, OpenMode mode, Wait wait);
    /// At most largestRange bytes (protocol.h).
    Task<QByteArray> read(int handle, qint64 offset, qint64 length, Wait wait);
    Task<> write(int handle, qint64 offset, QByteArray bytes, Wait wait);
    Task<qint64> size(int handle, Wait wait);
    /// Makes an open file that long, with zeros.
    Task<> resize(int handle, qint64 size, Wait wait);
    /// Fails with NotSupported where the session cannot (capabilities().flush).
    Task<> flush(int handle, Wait wait);
    Task<> close(int handle, Wait wait);
    Task<> makeDirectory(UncPath path, Wait wait);
    /// Milliseconds since 1970 UTC.
    Task<> setModified(UncPath path, qint64 modified, Wait wait);
    /// DOS attributes ([MS-FSCC] 2.6).
    Task<> setAttributes(UncPath path, quint32 attributes, Wait wait);
    /// Never replaces: fails with AlreadyExists.
    Task<> rename(UncPath from, UncPath to, Wait wait);
    Task<> removeFile(UncPath path, Wait wait);
    Task<> removeDirectory(UncPath path, Wait wait);
    Task<> copy(UncPath from, UncPath to, ProgressHandler onProgress, Wait wait);
    /// Vm::readDisk() in the helper's process.
    Task<Vm::DiskInfo> diskInfo(UncPath path, Wait wait);
    /// Vm::readMachineConfiguration() there.
    Task<Vm::MachineConfiguration> machineConfiguration(UncPath path, Wait wait);
    /// Vm::checkDisk() there; progress in blocks.
    Task<Vm::DiskCheck> checkDisk(UncPath path, ProgressHandler onProgress, Wait wait);

    /// One MS-FSRVP call. The status in the response is the caller's business (Fsrvp::throwUnlessZero).
    template<typename Call>
    Task<typename Call::Out> fsrvp(typename Call::In in, Wait wait)
    {
        return rpc<Call>(shared_from_this(), QStringLiteral("fsrvp"), std::move(in), std::move(wait));
    }
    /// One MS-SRVS call, likewise.
    template<typename Call>
    Task<typename Call::Out> srvs(typename Call::In in, Wait wait)
    {
        return rpc<Call>(shared_from_this(), QStringLiteral("srvs"), std::move(in), std::move(wait));
    }

    /// The path of the helper's program: beside this program, else where it is installed.
    static QString program();

private:
    class Channel;
    using EventHandler = std::function<void(const QCborMap &)>;

    friend class CopyPair; // which gives its helpers a ring

    explicit SmbHelper(const QList<int> &descriptors);
    /// connectTo() with descriptors that the process inherits.
    static Task<Pointer> connectWith(ConnectOptions options, QList<int> descriptors, Wait wait);
    /// What errors call a path: on this computer the one that people know.
    QString nameOf(const UncPath &path) const;
    Task<int> openShared(UncPath path, OpenMode mode, Sharing sharing, Wait wait);
    /// What an error calls the request: "SetContext" of "files1". With a constructor, because g++ 12 destroys aggregate
    /// temporaries of a co_await expression twice.
    struct Naming
    {
        Naming(const QString &theAction, const QString &theObject)
            : action(theAction)
            , object(theObject)
        {
        }
        QString action;
        QString object;
    };
    static Task<QCborMap> request(Pointer self, QString operation, QCborMap arguments, Wait wait, Naming naming,
                                  EventHandler onEvent = {});

    template<typename Call>
    static Task<typename Call::Out> rpc(Pointer self, QString operation, typename Call::In in, Wait wait)
    {
        CallWriter writer;
        in.code(writer);
        const QCborMap arguments {{QStringLiteral("opnum"), Call::opnum}, {QStringLiteral("in"), writer.array()}};
        const Naming naming(QString::fromLatin1(Call::name), self->m_name);
        const QCborMap result = co_await request(self, operation, arguments, wait, naming);
        CallReader reader(result[QStringLiteral("out")].toArray());
        typename Call::Out out;
        out.code(reader);
        co_return out;
    }

    Endpoint m_endpoint;
    QString m_name; ///< ConnectOptions::name()
    QString m_localFolder;
    Capabilities m_capabilities;
    std::unique_ptr<Channel> m_channel;
};

} // namespace Penumbra::Smb
