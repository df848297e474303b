// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "rpc/pdu.h"
#include "rpc/server.h"
#include "rpc/transport.h"

#include <QFile>
#include <QtEndian>

#include <functional>

namespace Penumbra::Rpc {

inline const Interface testInterface {QUuid("{a8e0653c-2744-4389-a61d-7373df8b2292}"), 1, 0, "Test"};

/// Runs a function and returns the kind of Error it throws, if it does.
template<typename Function>
std::optional<FailureKind> failureKindOf(Function function)
{
    try {
        function();
    } catch (const Error &error) {
        return error.kind();
    }
    return {};
}

/// Splits bytes into PDUs by their fragment lengths.
inline QList<QByteArray> splitPdus(QByteArray bytes)
{
    QList<QByteArray> pdus;
    while (bytes.size() >= pduHeaderSize) {
        const auto size = qFromLittleEndian<quint16>(bytes.constData() + 8);
        pdus += bytes.first(size);
        bytes.remove(0, size);
    }
    return pdus;
}

/// A file that NTLM's acceptor reads: only its owner may.
inline void writeAccounts(const QString &path, const QByteArray &lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot write accounts");
}

/// A transport into a ServerConnection in the same process. Hooks may change what travels.
class Loopback : public Transport
{
public:
    using Answer = std::function<void(ServerConnection &, const ServerRequest &)>;
    using Hook = std::function<void(QByteArray &pdu)>;

    Loopback(const AcceptorCredentials &credentials, Answer answer)
        : server({testInterface}, credentials, "\\PIPE\\test")
        , m_answer(std::move(answer))
    {
    }

    void write(QByteArrayView pdu, Deadline) override
    {
        QByteArray bytes = pdu.toByteArray();
        if (toServer)
            toServer(bytes);
        sent += bytes;
        server.feed(bytes);
        while (const auto request = server.takeRequest())
            m_answer(server, *request);
        for (QByteArray out : splitPdus(server.takeOutput())) {
            if (toClient)
                toClient(out);
            received += out;
            m_waiting += out;
        }
    }

    QByteArray readExactly(qsizetype size, Deadline) override
    {
        if (m_waiting.size() < size)
            throw Error(FailureKind::ConnectionLost, QStringLiteral("read"));
        const QByteArray bytes = m_waiting.first(size);
        m_waiting.remove(0, size);
        return bytes;
    }

    ServerConnection server;
    QList<QByteArray> sent;
    QList<QByteArray> received;
    Hook toServer;
    Hook toClient;

private:
    Answer m_answer;
    QByteArray m_waiting;
};

/// A hook that makes the server see an unknown transfer syntax instead of NDR64.
inline void hideNdr64(QByteArray &pdu)
{
    const QByteArray ndr64 = QByteArray::fromHex("33057171babe37498319b5dbef9ccc36");
    const qsizetype at = pdu.indexOf(ndr64.first(10));
    if (at > 0)
        pdu[at] = 0;
}

/// A call of every kind of value, to be echoed.
struct Echo
{
    static constexpr quint16 opnum = 7;
    struct In
    {
        quint32 number = 0;
        qint64 time = 0;
        QUuid id;
        QString text;
        template<typename C>
        void code(C &c)
        {
            c.u32(number);
            c.i64(time);
            c.guid(id);
            c.string(text);
        }
        bool operator==(const In &) const = default;
    };
    using Out = In;
};

/// Answers any request with its own stub.
inline void echo(ServerConnection &server, const ServerRequest &request)
{
    server.respond(request.stub);
}

} // namespace Penumbra::Rpc
