// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/theme.h"

#include "console/outlinestyle.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStyle>

namespace Penumbra::Console {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

struct Colors
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor faint; ///< text that is disabled
    QColor button;
    QColor light;
    QColor dark;
    QColor highlight;
    QColor link;
    QColor toolTip;
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.text, colors.button, colors.light, colors.dark, colors.dark, colors.text, colors.text,
                     colors.base, colors.window);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::ToolTipBase, colors.toolTip);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.faint);
    palette.setColor(QPalette::Midlight, colors.button.lighter(105));
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.faint);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.window);
    return palette;
}

} // namespace

QPalette Theme::lightPalette()
{
    return paletteOf({QColor(0xef, 0xf0, 0xf2), QColor(0xff, 0xff, 0xff), QColor(0xf5, 0xf6, 0xf8),
                      QColor(0x1d, 0x20, 0x25), QColor(0x62, 0x67, 0x6f), QColor(0xf3, 0xf4, 0xf6),
                      QColor(0xff, 0xff, 0xff), QColor(0xb4, 0xb8, 0xbf), QColor(0x1f, 0x5f, 0xb4),
                      QColor(0x1a, 0x56, 0xb0), QColor(0xff, 0xff, 0xff)});
}

QPalette Theme::darkPalette()
{
    return paletteOf({QColor(0x26, 0x29, 0x2e), QColor(0x1c, 0x1f, 0x23), QColor(0x23, 0x26, 0x2b),
                      QColor(0xe8, 0xea, 0xed), QColor(0x8b, 0x91, 0x9a), QColor(0x34, 0x38, 0x3f),
                      QColor(0x4a, 0x4f, 0x57), QColor(0x16, 0x18, 0x1b), QColor(0x2f, 0x6f, 0xc4),
                      QColor(0x7a, 0xb4, 0xff), QColor(0x34, 0x38, 0x3f)});
}

Theme::Theme(Preferences &preferences, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_bus(bus)
{
    connect(&preferences, &Preferences::themeChanged, this, &Theme::apply);
}

void Theme::begin()
{
    // Without a desktop's own theme Qt has Fusion; another style means that the platform draws its own look.
    m_hasPlatformLook = QApplication::style()->objectName().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0;
    m_original = QApplication::palette();
    qRegisterMetaType<QDBusVariant>("QDBusVariant"); // or Qt does not find the slot before the first message
    m_bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                  SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
    apply();
}

void Theme::ask()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, QStringLiteral("Read"));
    call.setArguments({appearance, colorScheme});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void Theme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        take(value.variant());
}

void Theme::take(const QVariant &value)
{
    QVariant number = value;
    while (number.canConvert<QDBusVariant>()) // Read wraps it twice
        number = number.value<QDBusVariant>().variant();
    const uint scheme = number.toUInt();
    m_scheme = scheme == uint(Scheme::Dark) || scheme == uint(Scheme::Light) ? Scheme(scheme) : Scheme::NoPreference;
    Q_EMIT desktopSchemeChanged();
    apply();
}

bool Theme::isDark() const
{
    switch (m_preferences.theme()) {
    case Preferences::Theme::Light:
        return false;
    case Preferences::Theme::Dark:
        return true;
    case Preferences::Theme::Desktop:
        break;
    }
    if (m_hasPlatformLook)
        return m_original.color(QPalette::Window).lightness() < 128;
    return m_scheme == Scheme::Dark;
}

void Theme::apply()
{
    if (m_hasPlatformLook && m_preferences.theme() == Preferences::Theme::Desktop) {
        QApplication::setPalette(QPalette());
        return;
    }
    if (!qobject_cast<const OutlineStyle *>(QApplication::style()))
        QApplication::setStyle(new OutlineStyle);
    QApplication::setPalette(isDark() ? darkPalette() : lightPalette());
}

} // namespace Penumbra::Console
