// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Penumbra::Console {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int desktopsOwnTime = -1;

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::sessionBus().connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                                          SLOT(actionInvoked(uint, QString)));
}

void Notifier::notify(const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QVariantMap hints {{QStringLiteral("desktop-entry"), QStringLiteral("penumbra")}};
    const QStringList actions {QStringLiteral("default"), tr("Show")};
    // The body may be read as markup.
    call.setArguments({QStringLiteral("Penumbra"), m_last, QStringLiteral("penumbra"), title, text.toHtmlEscaped(),
                       actions, hints, desktopsOwnTime});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            m_last = reply.value();
    });
}

void Notifier::actionInvoked(uint id, const QString &)
{
    if (id == m_last && id != 0)
        Q_EMIT chosen();
}

} // namespace Penumbra::Console
