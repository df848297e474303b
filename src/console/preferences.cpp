// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/preferences.h"

#include <QMetaEnum>
#include <QStandardPaths>

namespace Penumbra::Console {

namespace {

constexpr int usualInterval = 5; // minutes

} // namespace

QString Preferences::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/penumbra/console.ini");
}

Preferences::Preferences(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(path, QSettings::IniFormat)
{
}

Preferences::Theme Preferences::theme() const
{
    const QByteArray name = m_settings.value(QStringLiteral("theme")).toByteArray();
    bool ok = false;
    const int value = QMetaEnum::fromType<Theme>().keyToValue(name.constData(), &ok);
    return ok ? Theme(value) : Theme::Desktop;
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(QStringLiteral("theme"),
                        QString::fromLatin1(QMetaEnum::fromType<Theme>().valueToKey(int(theme))));
    Q_EMIT themeChanged();
}

int Preferences::refreshInterval() const
{
    return qBound(0, m_settings.value(QStringLiteral("refreshInterval"), usualInterval).toInt(), longestInterval);
}

void Preferences::setRefreshInterval(int minutes)
{
    m_settings.setValue(QStringLiteral("refreshInterval"), minutes);
    Q_EMIT refreshIntervalChanged();
}

bool Preferences::staysInTray() const
{
    return m_settings.value(QStringLiteral("staysInTray"), false).toBool();
}

void Preferences::setStaysInTray(bool stays)
{
    m_settings.setValue(QStringLiteral("staysInTray"), stays);
}

QSet<QUuid> Preferences::labSystems() const
{
    QSet<QUuid> systems;
    const QStringList texts = m_settings.value(QStringLiteral("labSystems")).toStringList();
    for (const QString &text : texts)
        systems.insert(QUuid::fromString(text));
    return systems;
}

void Preferences::setLabSystem(const QUuid &system, bool isLab)
{
    QSet<QUuid> systems = labSystems();
    if (isLab)
        systems.insert(system);
    else
        systems.remove(system);
    QStringList texts;
    for (const QUuid &each : std::as_const(systems))
        texts.append(each.toString(QUuid::WithoutBraces));
    m_settings.setValue(QStringLiteral("labSystems"), texts);
}

QByteArray Preferences::state(const QString &key) const
{
    return m_settings.value(QStringLiteral("state/") + key).toByteArray();
}

void Preferences::setState(const QString &key, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("state/") + key, state);
}

} // namespace Penumbra::Console
