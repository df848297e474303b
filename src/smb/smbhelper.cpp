// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/smbhelper.h"

#include "smb/channel.h"
#include "smb/protocol.h"
#include "smb/wire.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QFileInfo>

namespace Penumbra::Smb {

namespace {

QCborMap pathMap(const UncPath &path)
{
    return {{QStringLiteral("server"), path.server()},
            {QStringLiteral("share"), path.share()},
            {QStringLiteral("path"), path.path()}};
}

QCborMap pathArgument(const UncPath &path)
{
    return {{QStringLiteral("path"), pathMap(path)}};
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
            {QStringLiteral("allow-changes"), options.allowChanges},
            {QStringLiteral("protection"), int(options.protection)},
            {QStringLiteral("mechanism"), int(options.mechanism)}};
}

} // namespace

SmbHelper::SmbHelper()
    : m_channel(std::make_unique<Channel>(program()))
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
    const Pointer helper(new SmbHelper);
    helper->m_endpoint = options.endpoint;
    const Naming naming(QStringLiteral("connect to"), options.endpoint.toString());
    const QCborMap hello {{QStringLiteral("version"), protocolVersion}};
    co_await request(helper, QStringLiteral("hello"), hello, wait, naming);
    const QCborMap arguments = connectArguments(options);
    const QCborMap result = co_await request(helper, QStringLiteral("connect"), arguments, wait, naming);
    helper->m_capabilities = capabilitiesFromCbor(result);
    co_return helper;
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
                     Naming(QStringLiteral("list"), directory.toString()), onEvent);
}

Task<> SmbHelper::scan(UncPath share, QStringList directories, PieceHandler onPiece, Wait wait)
{
    const auto onEvent = [onPiece = std::move(onPiece)](const QCborMap &event) {
        onPiece(event[QStringLiteral("piece")].toByteArray());
    };
    QCborMap arguments = pathArgument(share);
    arguments[QStringLiteral("directories")] = QCborArray::fromStringList(directories);
    co_await request(shared_from_this(), QStringLiteral("scan"), arguments, wait,
                     Naming(QStringLiteral("list"), share.toString()), onEvent);
}

Task<FileInfo> SmbHelper::stat(UncPath path, Wait wait)
{
    co_return fileInfoFromCbor(co_await request(shared_from_this(), QStringLiteral("stat"), pathArgument(path), wait,
                                                Naming(QStringLiteral("look at"), path.toString())));
}

Task<int> SmbHelper::open(UncPath path, OpenMode mode, Wait wait)
{
    QCborMap arguments = pathArgument(path);
    arguments[QStringLiteral("mode")] = int(mode);
    const QCborMap result = co_await request(shared_from_this(), QStringLiteral("open"), arguments, wait,
                                             Naming(QStringLiteral("open"), path.toString()));
    co_return int(result[QStringLiteral("handle")].toInteger());
}

Task<QByteArray> SmbHelper::read(int handle, qint64 offset, qint64 length, Wait wait)
{
    const QCborMap arguments {
        {QStringLiteral("handle"), handle}, {QStringLiteral("offset"), offset}, {QStringLiteral("length"), length}};
    const QCborMap result = co_await request(shared_from_this(), QStringLiteral("read"), arguments, wait,
                                             Naming(QStringLiteral("read"), m_endpoint.toString()));
    co_return result[QStringLiteral("data")].toByteArray();
}

Task<> SmbHelper::write(int handle, qint64 offset, QByteArray bytes, Wait wait)
{
    const QCborMap arguments {
        {QStringLiteral("handle"), handle}, {QStringLiteral("offset"), offset}, {QStringLiteral("data"), bytes}};
    co_await request(shared_from_this(), QStringLiteral("write"), arguments, wait,
                     Naming(QStringLiteral("write"), m_endpoint.toString()));
}

Task<> SmbHelper::close(int handle, Wait wait)
{
    const QCborMap arguments {{QStringLiteral("handle"), handle}};
    co_await request(shared_from_this(), QStringLiteral("close"), arguments, wait,
                     Naming(QStringLiteral("close"), m_endpoint.toString()));
}

Task<> SmbHelper::makeDirectory(UncPath path, Wait wait)
{
    co_await request(shared_from_this(), QStringLiteral("mkdir"), pathArgument(path), wait,
                     Naming(QStringLiteral("create directory"), path.toString()));
}

Task<> SmbHelper::rename(UncPath from, UncPath to, Wait wait)
{
    QCborMap arguments = pathArgument(from);
    arguments[QStringLiteral("to")] = pathMap(to);
    co_await request(shared_from_this(), QStringLiteral("rename"), arguments, wait,
                     Naming(QStringLiteral("rename"), from.toString()));
}

Task<> SmbHelper::removeFile(UncPath path, Wait wait)
{
    co_await request(shared_from_this(), QStringLiteral("remove"), pathArgument(path), wait,
                     Naming(QStringLiteral("delete"), path.toString()));
}

Task<> SmbHelper::removeDirectory(UncPath path, Wait wait)
{
    co_await request(shared_from_this(), QStringLiteral("rmdir"), pathArgument(path), wait,
                     Naming(QStringLiteral("delete directory"), path.toString()));
}

Task<> SmbHelper::copy(UncPath from, UncPath to, ProgressHandler onProgress, Wait wait)
{
    QCborMap arguments = pathArgument(from);
    arguments[QStringLiteral("to")] = pathMap(to);
    const auto onEvent = [onProgress = std::move(onProgress)](const QCborMap &event) {
        onProgress(event[QStringLiteral("done")].toInteger(), event[QStringLiteral("total")].toInteger());
    };
    co_await request(shared_from_this(), QStringLiteral("copy"), arguments, wait,
                     Naming(QStringLiteral("copy"), from.toString()), onEvent);
}

Task<Vm::DiskInfo> SmbHelper::diskInfo(UncPath path, Wait wait)
{
    const Naming naming(QStringLiteral("read disk"), path.toString());
    const QCborMap result =
        co_await request(shared_from_this(), QStringLiteral("diskinfo"), pathArgument(path), wait, naming);
    co_return Vm::DiskInfo::fromCbor(result);
}

Task<Vm::MachineConfiguration> SmbHelper::machineConfiguration(UncPath path, Wait wait)
{
    const Naming naming(QStringLiteral("read configuration"), path.toString());
    const QCborMap result =
        co_await request(shared_from_this(), QStringLiteral("configuration"), pathArgument(path), wait, naming);
    co_return Vm::MachineConfiguration::fromCbor(result);
}

Task<Vm::DiskCheck> SmbHelper::checkDisk(UncPath path, ProgressHandler onProgress, Wait wait)
{
    const EventHandler onEvent = [onProgress = std::move(onProgress)](const QCborMap &event) {
        onProgress(event[QStringLiteral("done")].toInteger(), event[QStringLiteral("total")].toInteger());
    };
    const Naming naming(QStringLiteral("check disk"), path.toString());
    const QCborMap result =
        co_await request(shared_from_this(), QStringLiteral("diskcheck"), pathArgument(path), wait, naming, onEvent);
    co_return Vm::DiskCheck::fromCbor(result);
}

} // namespace Penumbra::Smb
