// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inhibitor.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>

namespace Penumbra::Cli {

namespace {

Q_LOGGING_CATEGORY(inhibitorLog, "penumbra.inhibitor", QtWarningMsg)

const QString service = QStringLiteral("org.freedesktop.login1");
const QString path = QStringLiteral("/org/freedesktop/login1");
const QString interface = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

Inhibitor::Inhibitor(const QString &why)
    : m_lock(std::make_shared<QDBusUnixFileDescriptor>())
{
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Inhibit"));
    call.setArguments({QStringLiteral("sleep:shutdown"), QStringLiteral("Penumbra"), why, QStringLiteral("block")});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), QCoreApplication::instance());
    const std::weak_ptr<QDBusUnixFileDescriptor> lock = m_lock;
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, lock] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            qCInfo(inhibitorLog, "%s", qUtf8Printable(reply.error().message()));
        else if (const auto held = lock.lock())
            *held = reply.value(); // else the job is over, and what came is closed
    });
}

Inhibitor::~Inhibitor() = default;

} // namespace Penumbra::Cli
