// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The requests of helperloop.h that are about files: their data, their places, their copies.

#include "core/failure.h"
#include "smb/copystream.h"
#include "smb/helperloop.h"
#include "smb/wire.h"

#include <QElapsedTimer>

namespace Penumbra::Smb {

namespace {

constexpr qint64 progressInterval = 100; // milliseconds

int handleIn(const QCborMap &arguments)
{
    return int(arguments[QStringLiteral("handle")].toInteger());
}

qint64 lengthIn(const QCborMap &arguments, const QString &key)
{
    const qint64 length = arguments[key].toInteger(-1);
    if (length < 0)
        throw Error(FailureKind::InvalidInput, QStringLiteral("use"), key, {}, QStringLiteral("it is negative"));
    return length;
}

} // namespace

QCborMap HelperLoop::serveFile(const QString &operation, const QCborMap &arguments)
{
    const QString path = QStringLiteral("path");
    if (operation == QLatin1String("stat"))
        return toCbor(session().stat(pathIn(arguments, path)));
    if (operation == QLatin1String("space"))
        return toCbor(session().space(pathIn(arguments, path)));
    if (operation == QLatin1String("open"))
        return {{QStringLiteral("handle"),
                 session().open(pathIn(arguments, path), OpenMode(arguments[QStringLiteral("mode")].toInteger()),
                                Sharing(arguments[QStringLiteral("sharing")].toInteger()))}};
    if (operation == QLatin1String("read"))
        return readRange(arguments);
    if (operation == QLatin1String("size"))
        return {{QStringLiteral("size"), session().size(handleIn(arguments))}};
    if (operation == QLatin1String("write"))
        session().write(handleIn(arguments), arguments[QStringLiteral("offset")].toInteger(),
                        arguments[QStringLiteral("data")].toByteArray());
    else if (operation == QLatin1String("resize"))
        session().resize(handleIn(arguments), lengthIn(arguments, QStringLiteral("size")));
    else if (operation == QLatin1String("flush"))
        session().flush(handleIn(arguments));
    else if (operation == QLatin1String("close"))
        session().close(handleIn(arguments));
    else if (operation == QLatin1String("mkdir"))
        session().makeDirectory(pathIn(arguments, path));
    else if (operation == QLatin1String("settime"))
        session().setModified(pathIn(arguments, path), arguments[QStringLiteral("modified")].toInteger());
    else if (operation == QLatin1String("setattributes"))
        session().setAttributes(pathIn(arguments, path), quint32(lengthIn(arguments, QStringLiteral("attributes"))));
    else if (operation == QLatin1String("rename"))
        session().rename(pathIn(arguments, path), pathIn(arguments, QStringLiteral("to")));
    else if (operation == QLatin1String("remove"))
        session().removeFile(pathIn(arguments, path));
    else if (operation == QLatin1String("rmdir"))
        session().removeDirectory(pathIn(arguments, path));
    else
        throw Error(FailureKind::ProtocolError, QStringLiteral("serve"), operation, {},
                    QStringLiteral("no such request"));
    return {};
}

QCborMap HelperLoop::readRange(const QCborMap &arguments)
{
    const qint64 offset = arguments[QStringLiteral("offset")].toInteger();
    const qint64 length = arguments[QStringLiteral("length")].toInteger();
    if (offset < 0 || length < 0 || length > largestRange)
        throw Error(FailureKind::InvalidInput, QStringLiteral("read range"), QString::number(length));
    return {
        {QStringLiteral("data"), session().read(int(arguments[QStringLiteral("handle")].toInteger()), offset, length)}};
}

std::function<void(qint64, qint64)> HelperLoop::tellerOf(qint64 id)
{
    return [this, id, sinceTold = QElapsedTimer()](qint64 done, qint64 total) mutable {
        if (sinceTold.isValid() && !sinceTold.hasExpired(progressInterval) && done != total)
            return;
        sinceTold.start();
        send({{QStringLiteral("id"), id},
              {QStringLiteral("event"), QCborMap {{QStringLiteral("done"), done}, {QStringLiteral("total"), total}}}});
    };
}

QCborMap HelperLoop::copy(qint64 id, const QCborMap &arguments)
{
    const auto tell = tellerOf(id);
    session().copy(pathIn(arguments, QStringLiteral("path")), pathIn(arguments, QStringLiteral("to")),
                   [&](qint64 done, qint64 total) {
                       tell(done, total);
                       return !isCancelled(id);
                   });
    return {};
}

QCborMap HelperLoop::joinRing(const QCborMap &arguments)
{
    const auto descriptor = [&](const QString &key) { return int(arguments[key].toInteger(-1)); };
    if (m_ring)
        throw Error(FailureKind::ProtocolError, QStringLiteral("use"), QStringLiteral("the copy ring"), {},
                    QStringLiteral("there is one already"));
    m_ring = std::make_unique<CopyRing>(CopyRing::Descriptors {descriptor(QStringLiteral("memory")),
                                                               descriptor(QStringLiteral("filled")),
                                                               descriptor(QStringLiteral("emptied"))});
    return {};
}

CopyRing &HelperLoop::ring() const
{
    if (!m_ring)
        throw Error(FailureKind::ProtocolError, QStringLiteral("use"), QStringLiteral("the copy ring"), {},
                    QStringLiteral("there is none"));
    return *m_ring;
}

CopyStop HelperLoop::stopOf(qint64 id)
{
    return {m_input, [this, id] { return isCancelled(id); }};
}

QCborMap HelperLoop::sendFile(qint64 id, const QCborMap &arguments)
{
    Session &connected = session(); // before the path is looked at
    const auto planned = [this, id](qint64 total) {
        send({{QStringLiteral("id"), id}, {QStringLiteral("event"), QCborMap {{QStringLiteral("total"), total}}}});
    };
    const SentFile sent = Smb::sendFile(connected, pathIn(arguments, QStringLiteral("path")),
                                        arguments[QStringLiteral("sparse")].toBool(), ring(), stopOf(id), planned);
    return {{QStringLiteral("size"), sent.size},
            {QStringLiteral("read"), sent.bytesRead},
            {QStringLiteral("modified"), sent.modified},
            {QStringLiteral("whole-because"), sent.wholeBecause}};
}

QCborMap HelperLoop::receiveFile(qint64 id, const QCborMap &arguments)
{
    Session &connected = session();
    const auto tell = tellerOf(id);
    const ReceivedFile received = Smb::receiveFile(connected, pathIn(arguments, QStringLiteral("path")),
                                                   arguments[QStringLiteral("sparse")].toBool(), ring(), stopOf(id),
                                                   [&tell](qint64 done) { tell(done, -1); });
    return {{QStringLiteral("size"), received.size},
            {QStringLiteral("written"), received.bytesWritten},
            {QStringLiteral("flushed"), received.flushed}};
}

} // namespace Penumbra::Smb
