// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>
#include <QSettings>
#include <QUuid>

namespace Penumbra::Console {

/// What the operator has set, and how he left the windows: penumbra/console.ini in the configuration folder, beside the known systems. It
/// holds no secret.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// The default file.
    static QString defaultPath();
    explicit Preferences(const QString &path = defaultPath(), QObject *parent = nullptr);

    enum class Theme : quint8 { Desktop, Light, Dark };
    Q_ENUM(Theme)
    Theme theme() const;
    void setTheme(Theme theme);

    static constexpr int longestInterval = 1440;
    /// Minutes between two refreshes of what is shown; 0: only when asked.
    int refreshInterval() const;
    void setRefreshInterval(int minutes);

    /// Whether closing the window leaves Penumbra in the tray, where there is one.
    bool staysInTray() const;
    void setStaysInTray(bool stays);

    /// Known systems that are reference servers: their objects are told apart everywhere.
    QSet<QUuid> labSystems() const;
    void setLabSystem(const QUuid &system, bool isLab);

    /// A window's or table's own state under a key.
    QByteArray state(const QString &key) const;
    void setState(const QString &key, const QByteArray &state);

Q_SIGNALS:
    void themeChanged();
    void refreshIntervalChanged();

private:
    QSettings m_settings;
};

} // namespace Penumbra::Console
