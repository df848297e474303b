// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rpc/ndr.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QTimer>
#include <QtEndian>

#include <functional>

namespace Penumbra::Lab {

/// What smbd says first, by hand. The token is a kilobyte of something.
inline QByteArray pipeHello(quint32 level, const QByteArray &clientName = "vm",
                            const QByteArray &clientAddress = "127.0.0.1")
{
    Rpc::NdrEncoder encoder(Rpc::NdrSyntax::Ndr32);
    const auto name = [&encoder](const QByteArray &text) {
        encoder.u32(quint32(text.size() + 1));
        encoder.u32(0);
        encoder.u32(quint32(text.size() + 1));
        for (const char byte : text + '\0')
            encoder.u8(quint8(byte));
    };
    encoder.u32(0); // the length comes last
    for (const char byte : QByteArray("NPAM"))
        encoder.u8(quint8(byte));
    encoder.u32(level);
    encoder.u32(level);
    if (level >= 5)
        encoder.u8(1);
    encoder.pointer(true);
    encoder.pointer(!clientAddress.isNull());
    encoder.u16(41200);
    encoder.pointer(true);
    encoder.pointer(true);
    encoder.u16(445);
    encoder.pointer(true);
    if (level == 5 || level == 6)
        encoder.u8(0);
    name(clientName);
    if (!clientAddress.isNull())
        name(clientAddress);
    name("FILES1");
    name("127.9.4.2");
    QByteArray bytes = encoder.bytes() + QByteArray(1024, 't');
    qToBigEndian(quint32(bytes.size() - 4), bytes.data());
    return bytes;
}

constexpr qsizetype pipeHelloAnswerSize = 36;

/// A message on the pipe, with its length before it.
inline QByteArray message(const QByteArray &content)
{
    QByteArray length(2, '\0');
    qToLittleEndian(quint16(content.size()), length.data());
    return length + content;
}

/// The other end of the pipe's socket, for tests: waits are event loops, so that the server in the same process works.
class FakeSmbd
{
public:
    explicit FakeSmbd(const QString &path) { m_socket.connectToServer(path); }

    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// Exactly so many bytes; fewer when the server closes or 10 s have passed.
    QByteArray read(qsizetype size)
    {
        waitFor([&] { return m_socket.bytesAvailable() >= size || isClosed(); });
        return m_socket.read(size);
    }
    /// The content of one message.
    QByteArray readMessage()
    {
        const QByteArray length = read(2);
        return length.size() < 2 ? QByteArray() : read(qFromLittleEndian<quint16>(length.constData()));
    }
    QByteArray readAll() { return m_socket.readAll(); }
    bool waitClosed()
    {
        return waitFor([&] { return isClosed(); });
    }
    bool isClosed() const { return m_socket.state() == QLocalSocket::UnconnectedState; }
    qint64 available() const { return m_socket.bytesAvailable(); }
    /// Stops reading, so that the server cannot write on and on.
    void limitReading(qint64 size) { m_socket.setReadBufferSize(size); }
    void close() { m_socket.abort(); }

    /// Runs the event loop until the condition holds, which is looked at after each event; at most 10 s.
    static bool waitFor(const std::function<bool()> &condition)
    {
        QDeadlineTimer deadline(10'000);
        QTimer wakeUp;
        wakeUp.start(20);
        while (!condition() && !deadline.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        return condition();
    }

private:
    QLocalSocket m_socket;
};

} // namespace Penumbra::Lab
