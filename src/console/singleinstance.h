// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filelock.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <optional>

namespace Penumbra::Console {

/// One console per user and session: a second start hands its arguments to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// name: of the socket in the runtime folder.
    explicit SingleInstance(const QString &name = QStringLiteral("penumbra-console"), QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Whether this is the first; else the arguments were handed to it, and this process shall end.
    bool take(const QStringList &arguments);

Q_SIGNALS:
    /// Another start has handed over its arguments.
    void startedAgain(const QStringList &arguments);

private:
    void receive();
    bool handOver(const QStringList &arguments) const;

    QString m_socket;
    std::optional<FileLock> m_lock;
    QLocalServer m_server;
};

} // namespace Penumbra::Console
