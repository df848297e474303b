// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/preferences.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace Penumbra::Console {

/// Light or dark: as the desktop says (org.freedesktop.portal.Settings, color-scheme) or as the operator has chosen. Where a platform
/// theme draws the desktop's own look, that is left alone until the operator chooses otherwise.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(Preferences &preferences, const QDBusConnection &bus = QDBusConnection::sessionBus(),
                   QObject *parent = nullptr);

    enum class Scheme : quint8 { NoPreference, Dark, Light }; ///< the portal's numbers
    Q_ENUM(Scheme)
    /// What the desktop prefers, as far as it has answered.
    Scheme desktopScheme() const { return m_scheme; }
    /// Whether the console is dark now.
    bool isDark() const;
    /// Asks the desktop, and applies what is wanted whenever that changes.
    void begin();

    static QPalette lightPalette();
    static QPalette darkPalette();

Q_SIGNALS:
    void desktopSchemeChanged();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QVariant &value);
    void apply();

    Preferences &m_preferences;
    QDBusConnection m_bus;
    Scheme m_scheme = Scheme::NoPreference;
    QPalette m_original;
    bool m_hasPlatformLook = false;
};

} // namespace Penumbra::Console
