// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/smbhelper.h"

#include "core/failure.h"
#include "smb/channel.h"
#include "smb/localpath.h"
#include "smb/protocol.h"
#include "smb/wire.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Penumbra::Smb {

namespace {

QCborMap pathArgument(const UncPath &path)
{
    return {{QStringLiteral("path"), toCbor(path)}};
}

QCborMap connectArguments(const ConnectOptions &options)
{
    return {{QStringLiteral("server"), options.endpoint.server},
            {QStringLiteral("port"), options.endpoint.port},
            {QStringLiteral("user"), options.credentials.user},
            {QStringLiteral("domain"), options.credentials.domain},
            {QStringLiteral("password"),
             QByteArray(options.credentials.password.constData(), options.credentials.password.size())},
            {QStringLiteral("kerberos"), options.credentials.kerberos},
            {QStringLiteral("share"), options.share},
            {QStringLiteral("allow-changes"), options.allowChanges},
            {QStringLiteral("folder"), options.localFolder},
            {QStringLiteral("protection"), int(options.protection)},
            {QStringLiteral("mechanism"), int(options.mechanism)}};
}

/// A folder goes with this computer, without anybody's credentials, and nothing else does. Throws Error(InvalidInput).
void checkPlace(const ConnectOptions &options)
{
    const bool isHere = options.endpoint.server == thisComputer();
    const bool hasCredentials =
        options.credentials.kerberos || !options.credentials.user.isEmpty() || !options.credentials.password.isEmpty();
    if (isHere == options.localFolder.isEmpty() || (isHere && hasCredentials)
        || (isHere && !options.localFolder.startsWith(QLatin1Char('/'))))
        throw Error(FailureKind::InvalidInput, QStringLiteral("connect to"), options.name(), {},
                    QStringLiteral("files of this computer need a folder by its absolute path, and no sign-in"));
}

} // namespace

ConnectOptions ConnectOptions::onThisComputer(const QString &folder, bool allowChanges)
{
    ConnectOptions options;
    options.endpoint.server = thisComputer();
    options.localFolder = folder;
    options.allowChanges = allowChanges;
    return options;
}

SmbHelper::SmbHelper(const QList<int> &descriptors)
    : m_channel(std::make_unique<Channel>(program(), descriptors))
{
}

SmbHelper::~SmbHelper() = default;

QString SmbHelper::program()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/penumbra-smb");
    return QFileInfo(beside).isExecutable() ? beside : QStringLiteral("/usr/libexec/penumbra/penumbra-smb");
}

Task<SmbHelper::Pointer> SmbHelper::connectTo(ConnectOptions options, Wait wait)
{
    return connectWith(std::move(options), {}, std::move(wait));
}

Task<SmbHelper::Pointer> SmbHelper::connectWith(ConnectOptions options, QList<int> descriptors, Wait wait)
{
    checkPlace(options);
    const Pointer helper(new SmbHelper(descriptors));
    helper->m_endpoint = options.endpoint;
    helper->m_name = options.name();
    helper->m_localFolder = options.localFolder;
    const Naming naming(options.localFolder.isEmpty() ? QStringLiteral("connect to") : QStringLiteral("open"),
                        options.name());
    const QCborMap hello {{QStringLiteral("version"), protocolVersion}};
    co_await request(helper, QStringLiteral("hello"), hello, wait, naming);
    const QCborMap arguments = connectArguments(options);
    const QCborMap result = co_await request(helper, QStringLiteral("connect"), arguments, wait, naming);
    helper->m_capabilities = capabilitiesFromCbor(result);
    if (options.onSession)
        options.onSession(helper->m_capabilities);
    co_return helper;
}

QString SmbHelper::nameOf(const UncPath &path) const
{
    if (m_localFolder.isEmpty() || !isOnThisComputer(path))
        return path.toString();
    return QDir(m_localFolder).filePath(QString(path.path()).replace(QLatin1Char('\\'), QLatin1Char('/')));
}

bool SmbHelper::isAlive() const
{
    return m_channel->isAlive();
}

qint64 SmbHelper::processId() const
{
    return m_channel->processId();
}

Task<QCborMap> SmbHelper::request(Pointer self, QString operation, QCborMap arguments, Wait wait, Naming naming,
                                  EventHandler onEvent)
{
    // The pointer in this coroutine's frame keeps the process alive until the answer is here.
    co_return co_await self->m_channel->request(operation, arguments, wait, naming, std::move(onEvent));
}

Task<> SmbHelper::list(UncPath directory, EntriesHandler onEntries, Wait wait)
{
    const auto onEvent = [onEntries = std::move(onEntries)](const QCborMap &event) {
        QList<FileInfo> entries;
        for (const QCborValue &entry : event[QStringLiteral("entries")].toArray())
            entries.append(fileInfoFromCbor(entry.toMap()));
        onEntries(entries);
    };
    co_await request(shared_from_this(), QStringLiteral("list"), pathArgument(directory), wait,
                     Naming(QStringLiteral("list"), nameOf(directory)), onEvent);
}

Task<> SmbHelper::scan(UncPath share, QStringList directories, PieceHandler onPiece, Wait wait)
{
    const auto onEvent = [onPiece = std::move(onPiece)](const QCborMap &event) {
        onPiece(event[QStringLiteral("piece")].toByteArray());
    };
    QCborMap arguments = pathArgument(share);
    arguments[QStringLiteral("directories")] = QCborArray::fromStringList(directories);
    co_await request(shared_from_this(), QStringLiteral("scan"), arguments, wait,
                     Naming(QStringLiteral("list"), nameOf(share)), onEvent);
}

Task<FileInfo> SmbHelper::stat(UncPath path, Wait wait)
{
    co_return fileInfoFromCbor(co_await request(shared_from_this(), QStringLiteral("stat"), pathArgument(path), wait,
                                                Naming(QStringLiteral("look at"), nameOf(path))));
}

Task<Space> SmbHelper::space(UncPath directory, Wait wait)
{
    const QCborMap result = co_await request(shared_from_this(), QStringLiteral("space"), pathArgument(directory), wait,
                                             Naming(QStringLiteral("look for room on"), nameOf(directory)));
    co_return spaceFromCbor(result);
}

Task<int> SmbHelper::open(UncPath path, OpenMode mode, Wait wait)
{
    return openShared(std::move(path), mode, Sharing::Everybody, std::move(wait));
}

Task<int> SmbHelper::openExclusively(UncPath path, OpenMode mode, Wait wait)
{
    return openShared(std::move(path), mode, Sharing::Nobody, std::move(wait));
}

Task<int> SmbHelper::openShared(UncPath path, OpenMode mode, Sharing sharing, Wait wait)
{
    QCborMap arguments = pathArgument(path);
    arguments[QStringLiteral("mode")] = int(mode);
    arguments[QStringLiteral("sharing")] = int(sharing);
    const QCborMap result = co_await request(shared_from_this(), QStringLiteral("open"), arguments, wait,
                                             Naming(QStringLiteral("open"), nameOf(path)));
    co_return int(result[QStringLiteral("handle")].toInteger());
}

Task<QByteArray> SmbHelper::read(int handle, qint64 offset, qint64 length, Wait wait)
{
    const QCborMap arguments {
        {QStringLiteral("handle"), handle}, {QStringLiteral("offset"), offset}, {QStringLiteral("length"), length}};
    const QCborMap result = co_await request(shared_from_this(), QStringLiteral("read"), arguments, wait,
                                             Naming(QStringLiteral("read"), m_name));
    co_return result[QStringLiteral("data")].toByteArray();
}

Task<> SmbHelper::write(int handle, qint64 offset, QByteArray bytes, Wait wait)
{
    const QCborMap arguments {
        {QStringLiteral("handle"), handle}, {QStringLiteral("offset"), offset}, {QStringLiteral("data"), bytes}};
    co_await request(shared_from_this(), QStringLiteral("write"), arguments, wait,
                     Naming(QStringLiteral("write"), m_name));
}

Task<qint64> SmbHelper::size(int handle, Wait wait)
{
    const QCborMap arguments {{QStringLiteral("handle"), handle}};
    const QCborMap result = co_await request(shared_from_this(), QStringLiteral("size"), arguments, wait,
                                             Naming(QStringLiteral("look at"), m_name));
    co_return result[QStringLiteral("size")].toInteger();
}

Task<> SmbHelper::resize(int handle, qint64 size, Wait wait)
{
    const QCborMap arguments {{QStringLiteral("handle"), handle}, {QStringLiteral("size"), size}};
    co_await request(shared_from_this(), QStringLiteral("resize"), arguments, wait,
                     Naming(QStringLiteral("resize"), m_name));
}

Task<> SmbHelper::flush(int handle, Wait wait)
{
    const QCborMap arguments {{QStringLiteral("handle"), handle}};
    co_await request(shared_from_this(), QStringLiteral("flush"), arguments, wait,
                     Naming(QStringLiteral("flush"), m_name));
}

Task<> SmbHelper::close(int handle, Wait wait)
{
    const QCborMap arguments {{QStringLiteral("handle"), handle}};
    co_await request(shared_from_this(), QStringLiteral("close"), arguments, wait,
                     Naming(QStringLiteral("close"), m_name));
}

Task<> SmbHelper::makeDirectory(UncPath path, Wait wait)
{
    co_await request(shared_from_this(), QStringLiteral("mkdir"), pathArgument(path), wait,
                     Naming(QStringLiteral("create directory"), nameOf(path)));
}

Task<> SmbHelper::setModified(UncPath path, qint64 modified, Wait wait)
{
    QCborMap arguments = pathArgument(path);
    arguments[QStringLiteral("modified")] = modified;
    co_await request(shared_from_this(), QStringLiteral("settime"), arguments, wait,
                     Naming(QStringLiteral("set the time of"), nameOf(path)));
}

Task<> SmbHelper::setAttributes(UncPath path, quint32 attributes, Wait wait)
{
    QCborMap arguments = pathArgument(path);
    arguments[QStringLiteral("attributes")] = qint64(attributes);
    co_await request(shared_from_this(), QStringLiteral("setattributes"), arguments, wait,
                     Naming(QStringLiteral("set the attributes of"), nameOf(path)));
}

Task<> SmbHelper::rename(UncPath from, UncPath to, Wait wait)
{
    QCborMap arguments = pathArgument(from);
    arguments[QStringLiteral("to")] = toCbor(to);
    co_await request(shared_from_this(), QStringLiteral("rename"), arguments, wait,
                     Naming(QStringLiteral("rename"), nameOf(from)));
}

Task<> SmbHelper::removeFile(UncPath path, Wait wait)
{
    co_await request(shared_from_this(), QStringLiteral("remove"), pathArgument(path), wait,
                     Naming(QStringLiteral("delete"), nameOf(path)));
}

Task<> SmbHelper::removeDirectory(UncPath path, Wait wait)
{
    co_await request(shared_from_this(), QStringLiteral("rmdir"), pathArgument(path), wait,
                     Naming(QStringLiteral("delete directory"), nameOf(path)));
}

Task<> SmbHelper::copy(UncPath from, UncPath to, ProgressHandler onProgress, Wait wait)
{
    QCborMap arguments = pathArgument(from);
    arguments[QStringLiteral("to")] = toCbor(to);
    const auto onEvent = [onProgress = std::move(onProgress)](const QCborMap &event) {
        onProgress(event[QStringLiteral("done")].toInteger(), event[QStringLiteral("total")].toInteger());
    };
    co_await request(shared_from_this(), QStringLiteral("copy"), arguments, wait,
                     Naming(QStringLiteral("copy"), nameOf(from)), onEvent);
}

Task<Vm::DiskInfo> SmbHelper::diskInfo(UncPath path, Wait wait)
{
    const Naming naming(QStringLiteral("read disk"), nameOf(path));
    const QCborMap result =
        co_await request(shared_from_this(), QStringLiteral("diskinfo"), pathArgument(path), wait, naming);
    co_return Vm::DiskInfo::fromCbor(result);
}

Task<Vm::MachineConfiguration> SmbHelper::machineConfiguration(UncPath path, Wait wait)
{
    const Naming naming(QStringLiteral("read configuration"), nameOf(path));
    const QCborMap result =
        co_await request(shared_from_this(), QStringLiteral("configuration"), pathArgument(path), wait, naming);
    co_return Vm::MachineConfiguration::fromCbor(result);
}

Task<Vm::DiskCheck> SmbHelper::checkDisk(UncPath path, ProgressHandler onProgress, Wait wait)
{
    const EventHandler onEvent = [onProgress = std::move(onProgress)](const QCborMap &event) {
        onProgress(event[QStringLiteral("done")].toInteger(), event[QStringLiteral("total")].toInteger());
    };
    const Naming naming(QStringLiteral("check disk"), nameOf(path));
    const QCborMap result =
        co_await request(shared_from_this(), QStringLiteral("diskcheck"), pathArgument(path), wait, naming, onEvent);
    co_return Vm::DiskCheck::fromCbor(result);
}

} // namespace Penumbra::Smb
