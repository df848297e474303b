// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Light and dark as a desktop portal tells it, with a portal of our own on a bus of our own.

#include "console/theme.h"

#include <QApplication>
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Penumbra::Console;

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

} // namespace

/// The part of a desktop portal that is asked.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        // As portals do: a variant in a variant.
        return QDBusVariant(group == appearance && key == colorScheme ? QVariant::fromValue(QDBusVariant(scheme))
                                                                      : QVariant(0));
    }
};

namespace {

void tellChange(const QDBusConnection &portal, const QString &group, const QString &key, uint value)
{
    QDBusMessage message =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                   QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
    message.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
    QVERIFY(portal.send(message));
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void followsTheDesktop();
    void theOperatorsChoiceWins();
    void withoutAPortalItIsLight();
    void textIsReadableInBothPalettes();

private:
    QDBusConnection connectTo(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

    QProcess m_bus;
    QString m_address;
    QTemporaryDir m_folder;
};

void TestTheme::initTestCase()
{
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    QVERIFY(m_bus.waitForStarted());
    while (!m_bus.canReadLine())
        QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void TestTheme::cleanupTestCase()
{
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

void TestTheme::followsTheDesktop()
{
    Portal portal;
    portal.scheme = 1;
    QDBusConnection server = connectTo(QStringLiteral("portal"));
    QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                  QDBusConnection::ExportAllSlots));
    QVERIFY(server.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    Preferences preferences(m_folder.filePath(QStringLiteral("a.ini")));
    Theme theme(preferences, connectTo(QStringLiteral("console")));
    theme.begin();
    QTRY_COMPARE(theme.desktopScheme(), Theme::Scheme::Dark);
    QVERIFY(theme.isDark());
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    tellChange(server, appearance, colorScheme, 2);
    QTRY_COMPARE(theme.desktopScheme(), Theme::Scheme::Light);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    tellChange(server, QStringLiteral("org.gnome.desktop.interface"), colorScheme, 1);
    tellChange(server, appearance, colorScheme, 99);
    QTRY_COMPARE(theme.desktopScheme(), Theme::Scheme::NoPreference);
    QVERIFY(!theme.isDark());
    server.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
}

void TestTheme::theOperatorsChoiceWins()
{
    const QString file = m_folder.filePath(QStringLiteral("b.ini"));
    {
        Preferences preferences(file);
        Theme theme(preferences, connectTo(QStringLiteral("console")));
        theme.begin();
        QVERIFY(!theme.isDark());
        preferences.setTheme(Preferences::Theme::Dark);
        QVERIFY(theme.isDark());
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 128);
    }
    const Preferences again(file);
    QCOMPARE(again.theme(), Preferences::Theme::Dark);
}

void TestTheme::withoutAPortalItIsLight()
{
    Preferences preferences(m_folder.filePath(QStringLiteral("c.ini")));
    Theme theme(preferences, connectTo(QStringLiteral("console")));
    const QSignalSpy changed(&theme, &Theme::desktopSchemeChanged);
    theme.begin();
    QVERIFY(!theme.isDark());
    QCOMPARE(changed.count(), 0);
}

void TestTheme::textIsReadableInBothPalettes()
{
    // The contrast of WCAG 2.1, 1.4.3: at least 4.5 to 1.
    const auto luminance = [](const QColor &color) {
        const auto part = [](qreal value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const auto contrast = [&](const QColor &one, const QColor &other) {
        const qreal high = qMax(luminance(one), luminance(other));
        const qreal low = qMin(luminance(one), luminance(other));
        return (high + 0.05) / (low + 0.05);
    };
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const QPalette &palette : {Theme::lightPalette(), Theme::darkPalette()}) {
        for (const auto &[text, ground] :
             {Pair {QPalette::WindowText, QPalette::Window}, Pair {QPalette::Text, QPalette::Base},
              Pair {QPalette::Text, QPalette::AlternateBase}, Pair {QPalette::ButtonText, QPalette::Button},
              Pair {QPalette::HighlightedText, QPalette::Highlight}, Pair {QPalette::Link, QPalette::Base},
              Pair {QPalette::ToolTipText, QPalette::ToolTipBase}, Pair {QPalette::PlaceholderText, QPalette::Base},
              Pair {QPalette::PlaceholderText, QPalette::Window}})
            QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2: %3")
                                    .arg(int(text))
                                    .arg(int(ground))
                                    .arg(contrast(palette.color(text), palette.color(ground)))));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
