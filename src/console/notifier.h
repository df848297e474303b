// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace Penumbra::Console {

/// Tells the operator through the desktop (org.freedesktop.Notifications). Choosing a notification asks for the window.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);
    void notify(const QString &title, const QString &text);

Q_SIGNALS:
    /// The operator has chosen one of our notifications.
    void chosen();

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);

private:
    uint m_last = 0;
};

} // namespace Penumbra::Console
