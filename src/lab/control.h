// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "core/task.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QString>

#include <chrono>
#include <functional>

class QLocalSocket;

namespace Penumbra::Lab {

/// A failure as it crosses the socket and as it stands in JSON output.
QJsonObject failureToJson(const Failure &failure);
Failure failureFromJson(const QJsonObject &json);

/// The socket that commands reach a running lab through: one JSON object per line each way, one answer per request, in order.
/// Only processes of this user are heard. What the handler throws becomes {"error": {...}}.
class ControlServer : public QObject
{
public:
    using Handler = std::function<Task<QJsonObject>(QJsonObject)>;

    explicit ControlServer(Handler handler);
    ~ControlServer() override;

    /// Throws Error(SystemError).
    void listen(const QString &socketPath);
    /// Requests that were read and whose answers are not on their way yet.
    int pending() const { return m_pending; }
    /// Called when the last of these has been written.
    std::function<void()> idle;

private:
    void accept();
    void read(QLocalSocket *socket);
    static Task<> answer(QPointer<ControlServer> server, QPointer<QLocalSocket> socket, QByteArray line);

    Handler m_handler;
    QLocalServer m_server;
    int m_pending = 0;
};

/// Asks a running lab and waits for its answer. Blocking. Throws the lab's Error, Error(NotFound) when nobody listens,
/// Error(TimedOut), Error(ConnectionLost), Error(ProtocolError).
QJsonObject askLab(const QString &socketPath, const QJsonObject &request, std::chrono::milliseconds patience);

} // namespace Penumbra::Lab
