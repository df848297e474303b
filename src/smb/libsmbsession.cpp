// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/libsmbsession.h"

#include "core/failure.h"
#include "smb/reach.h"
#include "smb/smberrors.h"
#include "smb/wirewatch.h"

extern "C" {
#include <libsmbclient.h>
}

#include <QScopeGuard>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Penumbra::Smb {

namespace {

constexpr int listBatch = 500;
constexpr int ioTimeoutMilliseconds = 2'000'000'000; // the engine's deadlines decide, see smbhelper.h
constexpr qint64 copyChunk = 1024 * 1024;
constexpr quint32 attributeDirectory = 0x10;

void signIn(SMBCCTX *context, const char *, const char *, char *domain, int domainSize, char *user, int userSize,
            char *password, int passwordSize)
{
    const auto *credentials = static_cast<const Credentials *>(smbc_getOptionUserData(context));
    if (credentials->kerberos)
        return; // the ticket says who it is; names given here would overrule it
    const auto fill = [](char *target, int size, const char *source) {
        std::strncpy(target, source, size_t(size) - 1);
        target[size - 1] = '\0';
    };
    fill(domain, domainSize, credentials->domain.toUtf8().constData());
    fill(user, userSize, credentials->user.toUtf8().constData());
    fill(password, passwordSize, credentials->password.constData());
}

/// A pipe opened as a file, as libsmbclient does it.
class PipeTransport : public Rpc::Transport
{
public:
    PipeTransport(SMBCCTX *context, SMBCFILE *file, QString name)
        : m_context(context)
        , m_file(file)
        , m_name(std::move(name))
    {
    }
    ~PipeTransport() override { smbc_getFunctionClose(m_context)(m_context, m_file); }

    void write(QByteArrayView pdu, Deadline) override
    {
        qsizetype done = 0;
        while (done < pdu.size()) {
            const ssize_t count =
                smbc_getFunctionWrite(m_context)(m_context, m_file, pdu.data() + done, size_t(pdu.size() - done));
            if (count <= 0)
                throwPipeError(QStringLiteral("write to pipe"));
            done += count;
        }
    }

    QByteArray readExactly(qsizetype size, Deadline) override
    {
        QByteArray bytes(size, Qt::Uninitialized);
        qsizetype done = 0;
        while (done < size) {
            const ssize_t count =
                smbc_getFunctionRead(m_context)(m_context, m_file, bytes.data() + done, size_t(size - done));
            if (count <= 0)
                throwPipeError(QStringLiteral("read from pipe"));
            done += count;
        }
        return bytes;
    }

private:
    [[noreturn]] void throwPipeError(const QString &action) const
    {
        throw Error(FailureKind::ConnectionLost, action, m_name,
                    errno ? QString::fromLocal8Bit(std::strerror(errno)) : QString());
    }

    SMBCCTX *m_context;
    SMBCFILE *m_file;
    QString m_name;
};

qint64 milliseconds1970(const timespec &time)
{
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

FileInfo infoOf(const struct stat &status, const QString &name)
{
    FileInfo info;
    info.name = name;
    info.isDirectory = S_ISDIR(status.st_mode);
    info.size = qint64(status.st_size);
    info.modified = milliseconds1970(status.st_mtim);
    return info;
}

struct SpliceProgress
{
    const std::function<bool(qint64, qint64)> *progress;
    qint64 total;
    bool stopped = false;
};

int spliceCallback(off_t done, void *data)
{
    auto *state = static_cast<SpliceProgress *>(data);
    state->stopped = !(*state->progress)(qint64(done), state->total);
    return state->stopped ? 0 : 1;
}

FailureKind kindOfSignInFailure(int error)
{
    const FailureKind kind = signInFailureOf(error);
    const bool isRefused = WireWatch::triedToSignIn() && !WireWatch::isSignedIn();
    const bool isVague = kind == FailureKind::SystemError || kind == FailureKind::NotSupported;
    return isRefused && isVague ? FailureKind::SignInFailed : kind; // a locked account is EINVAL
}

/// For as long as the process lives: each new one has the library read the computer's configuration, which undoes the private one.
SMBCCTX *theContext = nullptr;

} // namespace

void LibsmbSession::initialise()
{
    // Read from memory, so that no file is left whenever the process dies, and before the process becomes undumpable,
    // which closes its own /proc to it.
    static constexpr char configuration[] = "[global]\n"
                                            "client signing = required\n"
                                            "client ipc signing = required\n"
                                            "client min protocol = SMB2_10\n"
                                            "client ipc min protocol = SMB2_10\n"
                                            "client max protocol = SMB3\n"
                                            "client ipc max protocol = SMB3\n"
                                            "client NTLMv2 auth = yes\n"
                                            "name resolve order = host\n"
                                            "disable netbios = yes\n"
                                            "log level = 0\n";
    const int fd = memfd_create("smb.conf", MFD_CLOEXEC);
    const auto size = ssize_t(sizeof configuration - 1);
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(fd);
    theContext = smbc_new_context();
    if (fd < 0 || ::write(fd, configuration, size_t(size)) != size || !theContext || !smbc_init_context(theContext)
        || smbc_setConfiguration(theContext, path.constData()) != 0)
        throw Error(FailureKind::SystemError, QStringLiteral("read the private SMB configuration"), {},
                    QString::fromLocal8Bit(std::strerror(errno)));
    ::close(fd);
}

LibsmbSession::LibsmbSession(const Endpoint &endpoint, const Credentials &credentials, Deadline deadline,
                             const QString &share)
    : m_endpoint(endpoint)
    , m_credentials(credentials)
{
    const QString object = endpoint.toString();
    if (!credentials.kerberos && (credentials.user.isEmpty() || credentials.password.isEmpty()))
        throw Error(FailureKind::AnonymousRefused, QStringLiteral("sign in to"), object);
    if (credentials.kerberos)
        checkTicket(endpoint);
    reach(endpoint, deadline);

    WireWatch::reset();
    takeContext();
    const int error = trySignIn(share);
    if (error != 0) {
        const FailureKind kind = kindOfSignInFailure(error);
        QString detail = credentials.kerberos ? QString() : QStringLiteral("account ") + credentials.user;
        if (kind == FailureKind::NotSupported && !WireWatch::triedToSignIn())
            detail = QStringLiteral("it does not speak SMB 2.1 or later");
        disconnect();
        throw Error(kind, QStringLiteral("sign in to"), object, QString::fromLocal8Bit(std::strerror(error)), detail);
    }
}

LibsmbSession::~LibsmbSession()
{
    disconnect();
}

void LibsmbSession::takeContext()
{
    m_context = theContext;
    smbc_setDebug(m_context, 0);
    smbc_setOptionDebugToStderr(m_context, 1);
    smbc_setOptionUserData(m_context, &m_credentials);
    smbc_setFunctionAuthDataWithContext(m_context, signIn);
    smbc_setOptionNoAutoAnonymousLogin(m_context, 1);
    smbc_setOptionUseKerberos(m_context, m_credentials.kerberos);
    smbc_setOptionFallbackAfterKerberos(m_context, 0);
    smbc_setOptionUseCCache(m_context, m_credentials.kerberos);
    smbc_setOptionUrlEncodeReaddirEntries(m_context, 0);
    smbc_setOptionSmbEncryptionLevel(m_context, SMBC_ENCRYPTLEVEL_REQUEST);
    smbc_setPort(m_context, m_endpoint.port);
    smbc_setTimeout(m_context, ioTimeoutMilliseconds);
}

void LibsmbSession::disconnect()
{
    while (!m_files.empty())
        release(m_files.begin()->first);
    smbc_getFunctionPurgeCachedServers(m_context)(m_context);
    m_context = nullptr;
}

int LibsmbSession::trySignIn(const QString &share)
{
    // The library makes a connection, and signs in, for each share.
    errno = 0;
    if (share.isEmpty()) {
        const QByteArray pipe = url(UncPath(m_endpoint.server, QStringLiteral("IPC$"), QStringLiteral("srvsvc")));
        if (SMBCFILE *file = smbc_getFunctionOpen(m_context)(m_context, pipe.constData(), O_RDWR, 0)) {
            smbc_getFunctionClose(m_context)(m_context, file);
            return 0;
        }
    } else {
        struct stat status = {};
        const QByteArray root = url(UncPath(m_endpoint.server, share));
        if (smbc_getFunctionStat(m_context)(m_context, root.constData(), &status) == 0)
            return 0;
    }
    const int error = errno;
    switch (signInFailureOf(error)) {
    case FailureKind::SignInFailed:
    case FailureKind::NotFound:
    case FailureKind::ShareNotFound:
        // Without that pipe or share, but signed in? A second try would count against the account.
        return WireWatch::isSignedIn() ? 0 : error;
    default:
        return error;
    }
}

Capabilities LibsmbSession::capabilities() const
{
    Capabilities capabilities;
    capabilities.isSigned = true; // required by the configuration: no session without it
    capabilities.encrypted = WireWatch::allEncrypted();
    capabilities.copyWithinShare = true;
    capabilities.previousVersions = true;
    return capabilities;
}

QByteArray LibsmbSession::url(const UncPath &path) const
{
    QByteArray url = "smb://" + path.server().toUtf8() + '/' + path.share().toUtf8().toPercentEncoding();
    for (const QString &part : path.path().split(QLatin1Char('\\'), Qt::SkipEmptyParts))
        url += '/' + part.toUtf8().toPercentEncoding();
    return url;
}

void LibsmbSession::list(const UncPath &directory, const std::function<bool(QList<FileInfo>)> &batch)
{
    QList<FileInfo> entries;
    listRaw(directory, [&](const DirectoryEntry &entry) {
        FileInfo info;
        info.name = QString::fromUtf8(entry.name);
        info.isDirectory = (entry.attributes & attributeDirectory) != 0;
        info.size = qint64(entry.size);
        info.attributes = entry.attributes;
        info.modified = entry.modified;
        entries.append(info);
        if (entries.size() == listBatch && !batch(std::exchange(entries, {})))
            throw Error(FailureKind::Cancelled, QStringLiteral("list"), directory.toString());
    });
    if (!entries.isEmpty())
        batch(entries);
}

void LibsmbSession::listRaw(const UncPath &directory, const std::function<void(const DirectoryEntry &)> &onEntry)
{
    const QString action = QStringLiteral("list");
    SMBCFILE *opened = smbc_getFunctionOpendir(m_context)(m_context, url(directory).constData());
    if (!opened)
        throwSmbError(action, directory.toString(), errno);
    const auto close = [this](SMBCFILE *file) { smbc_getFunctionClosedir(m_context)(m_context, file); };
    const std::unique_ptr<SMBCFILE, decltype(close)> guard(opened, close);

    const smbc_readdirplus2_fn next = smbc_getFunctionReaddirPlus2(m_context);
    for (;;) {
        struct stat status = {};
        errno = 0;
        const libsmb_file_info *info = next(m_context, opened, &status);
        if (!info) {
            if (errno != 0)
                throwSmbError(action, directory.toString(), errno);
            return;
        }
        const QByteArrayView name(info->name);
        if (name == "." || name == "..")
            continue;
        onEntry({name, info->attrs, info->size, milliseconds1970(info->mtime_ts), quint64(status.st_ino)});
    }
}

FileInfo LibsmbSession::stat(const UncPath &path)
{
    struct stat status = {};
    if (smbc_getFunctionStat(m_context)(m_context, url(path).constData(), &status) != 0)
        throwSmbError(QStringLiteral("look at"), path.toString(), errno);
    return infoOf(status, path.path().section(QLatin1Char('\\'), -1));
}

Space LibsmbSession::space(const UncPath &directory)
{
    struct statvfs status = {};
    QByteArray name = url(directory);
    if (smbc_getFunctionStatVFS(m_context)(m_context, name.data(), &status) != 0)
        throwSmbError(QStringLiteral("look for room on"), directory.toString(), errno);
    // Over SMB 2 the library gives bytes per sector and sectors per unit.
    const auto unit = qint64(status.f_bsize) * qint64(status.f_frsize);
    return {unit * qint64(status.f_blocks), unit * qint64(status.f_bavail)};
}

int LibsmbSession::open(const UncPath &path, OpenMode mode, Sharing sharing)
{
    smbc_setOptionOpenShareMode(m_context,
                                sharing == Sharing::Nobody ? SMBC_SHAREMODE_DENY_ALL : SMBC_SHAREMODE_DENY_NONE);
    const auto shareAgain = qScopeGuard([this] { smbc_setOptionOpenShareMode(m_context, SMBC_SHAREMODE_DENY_NONE); });
    const int flags = mode == OpenMode::Read ? O_RDONLY
        : mode == OpenMode::ReadWrite        ? O_RDWR
                                             : O_RDWR | O_CREAT | O_EXCL;
    SMBCFILE *file = smbc_getFunctionOpen(m_context)(m_context, url(path).constData(), flags, 0644);
    if (!file)
        throwSmbError(mode == OpenMode::CreateNew ? QStringLiteral("create") : QStringLiteral("open"), path.toString(),
                      errno);
    m_files.insert({m_nextHandle, File {file, path}});
    return m_nextHandle++;
}

const LibsmbSession::File &LibsmbSession::fileOf(int handle) const
{
    const auto found = m_files.find(handle);
    if (found == m_files.end())
        throw Error(FailureKind::InvalidInput, QStringLiteral("use file handle"), QString::number(handle));
    return found->second;
}

qint64 LibsmbSession::readInto(int handle, qint64 offset, char *to, qint64 length)
{
    const File &file = fileOf(handle);
    if (smbc_getFunctionLseek(m_context)(m_context, file.file, offset, SEEK_SET) < 0)
        throwSmbError(QStringLiteral("read"), file.path.toString(), errno);
    qint64 done = 0;
    while (done < length) {
        const ssize_t count = smbc_getFunctionRead(m_context)(m_context, file.file, to + done, size_t(length - done));
        if (count < 0)
            throwSmbError(QStringLiteral("read"), file.path.toString(), errno);
        if (count == 0)
            break;
        done += count;
    }
    return done;
}

void LibsmbSession::write(int handle, qint64 offset, QByteArrayView bytes)
{
    const File &file = fileOf(handle);
    if (smbc_getFunctionLseek(m_context)(m_context, file.file, offset, SEEK_SET) < 0)
        throwSmbError(QStringLiteral("write"), file.path.toString(), errno);
    while (!bytes.isEmpty()) {
        const ssize_t count =
            smbc_getFunctionWrite(m_context)(m_context, file.file, bytes.data(), size_t(bytes.size()));
        if (count <= 0)
            throwSmbError(QStringLiteral("write"), file.path.toString(), count < 0 ? errno : EIO);
        bytes = bytes.sliced(count);
    }
}

qint64 LibsmbSession::size(int handle)
{
    const File &file = fileOf(handle);
    struct stat status = {};
    if (smbc_getFunctionFstat(m_context)(m_context, file.file, &status) != 0)
        throwSmbError(QStringLiteral("look at"), file.path.toString(), errno);
    return qint64(status.st_size);
}

void LibsmbSession::resize(int handle, qint64 size)
{
    const File &file = fileOf(handle);
    if (smbc_getFunctionFtruncate(m_context)(m_context, file.file, size) != 0)
        throwSmbError(QStringLiteral("resize"), file.path.toString(), errno);
}

void LibsmbSession::flush(int handle)
{
    throwSmbError(QStringLiteral("flush"), fileOf(handle).path.toString(), ENOTSUP);
}

void LibsmbSession::close(int handle)
{
    const File file = fileOf(handle);
    m_files.erase(handle);
    if (smbc_getFunctionClose(m_context)(m_context, file.file) != 0)
        throwSmbError(QStringLiteral("close"), file.path.toString(), errno);
}

void LibsmbSession::makeDirectory(const UncPath &path)
{
    if (smbc_getFunctionMkdir(m_context)(m_context, url(path).constData(), 0755) != 0)
        throwSmbError(QStringLiteral("create directory"), path.toString(), errno);
}

void LibsmbSession::setModified(const UncPath &path, qint64 modified)
{
    timeval times[2] = {};
    times[1].tv_sec = time_t(modified / 1000);
    times[1].tv_usec = suseconds_t(modified % 1000 * 1000);
    times[0] = times[1];
    if (smbc_getFunctionUtimes(m_context)(m_context, url(path).constData(), times) != 0)
        throwSmbError(QStringLiteral("set the time of"), path.toString(), errno);
}

void LibsmbSession::setAttributes(const UncPath &path, quint32 attributes)
{
    constexpr quint32 settable = 0x01 | 0x02 | 0x04 | 0x20; // read-only, hidden, system, archive
    const QByteArray value = "0x" + QByteArray::number(attributes & settable, 16);
    if (smbc_getFunctionSetxattr(m_context)(m_context, url(path).constData(), "system.dos_attr.mode", value.constData(),
                                            size_t(value.size()), 0)
        != 0)
        throwSmbError(QStringLiteral("set the attributes of"), path.toString(), errno);
}

void LibsmbSession::rename(const UncPath &from, const UncPath &to)
{
    // The library would remove an existing target first and rename then: never let it.
    struct stat status = {};
    if (smbc_getFunctionStat(m_context)(m_context, url(to).constData(), &status) == 0)
        throw Error(FailureKind::AlreadyExists, QStringLiteral("rename to"), to.toString());
    if (smbc_getFunctionRename(m_context)(m_context, url(from).constData(), m_context, url(to).constData()) != 0)
        throwSmbError(QStringLiteral("rename"), from.toString(), errno);
}

void LibsmbSession::removeFile(const UncPath &path)
{
    if (smbc_getFunctionUnlink(m_context)(m_context, url(path).constData()) != 0)
        throwSmbError(QStringLiteral("delete"), path.toString(), errno);
}

void LibsmbSession::removeDirectory(const UncPath &path)
{
    if (smbc_getFunctionRmdir(m_context)(m_context, url(path).constData()) != 0)
        throwSmbError(QStringLiteral("delete directory"), path.toString(), errno);
}

void LibsmbSession::copyThroughClient(_SMBCFILE *from, _SMBCFILE *to, qint64 total, const UncPath &source,
                                      const UncPath &target, const std::function<bool(qint64, qint64)> &progress)
{
    QByteArray buffer(copyChunk, Qt::Uninitialized);
    qint64 done = 0;
    for (;;) {
        const ssize_t count = smbc_getFunctionRead(m_context)(m_context, from, buffer.data(), size_t(buffer.size()));
        if (count < 0)
            throwSmbError(QStringLiteral("read"), source.toString(), errno);
        if (count == 0)
            return;
        for (ssize_t written = 0; written < count;) {
            const ssize_t part =
                smbc_getFunctionWrite(m_context)(m_context, to, buffer.data() + written, size_t(count - written));
            if (part <= 0)
                throwSmbError(QStringLiteral("write"), target.toString(), part < 0 ? errno : EIO);
            written += part;
        }
        done += count;
        if (!progress(done, total))
            throw Error(FailureKind::Cancelled, QStringLiteral("copy"), source.toString());
    }
}

void LibsmbSession::copy(const UncPath &from, const UncPath &to, const std::function<bool(qint64, qint64)> &progress)
{
    const int source = open(from, OpenMode::Read, Sharing::Everybody);
    const auto closeSource = qScopeGuard([this, source] { release(source); });
    int target = open(to, OpenMode::CreateNew, Sharing::Nobody);
    auto removeTarget = qScopeGuard([this, &target, &to] {
        release(target);
        smbc_getFunctionUnlink(m_context)(m_context, url(to).constData());
    });
    const qint64 total = size(source);
    if (from.share().compare(to.share(), Qt::CaseInsensitive) != 0) {
        copyThroughClient(fileOf(source).file, fileOf(target).file, total, from, to, progress);
    } else if (total > 0) {
        SpliceProgress state {&progress, total};
        const off_t copied = smbc_getFunctionSplice(m_context)(m_context, fileOf(source).file, fileOf(target).file,
                                                               off_t(total), spliceCallback, &state);
        if (state.stopped)
            throw Error(FailureKind::Cancelled, QStringLiteral("copy"), from.toString());
        if (copied < 0)
            throwSmbError(QStringLiteral("copy"), from.toString(), errno);
    }
    close(std::exchange(target, 0));
    if (stat(to).size != total)
        throw Error(FailureKind::SystemError, QStringLiteral("copy"), to.toString(), {},
                    QStringLiteral("the copy has another size than the original"));
    removeTarget.dismiss();
}

void LibsmbSession::release(int handle) noexcept
{
    const auto found = m_files.find(handle);
    if (found == m_files.end())
        return;
    smbc_getFunctionClose(m_context)(m_context, found->second.file);
    m_files.erase(found);
}

std::unique_ptr<Rpc::Transport> LibsmbSession::openPipe(const QString &name)
{
    const UncPath path(m_endpoint.server, QStringLiteral("IPC$"), name);
    SMBCFILE *file = smbc_getFunctionOpen(m_context)(m_context, url(path).constData(), O_RDWR, 0);
    if (!file) {
        const int error = errno;
        if (error == ENOENT || error == ENXIO || error == ENODEV)
            throw Error(FailureKind::PipeNotFound, QStringLiteral("open pipe"), path.toString(),
                        QString::fromLocal8Bit(std::strerror(error)));
        throwSmbError(QStringLiteral("open pipe"), path.toString(), error);
    }
    return std::make_unique<PipeTransport>(m_context, file, path.toString());
}

} // namespace Penumbra::Smb
