// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a picture of every screen of the console, in light and dark and in several languages, into the folder that PENUMBRA_SCREENS names
// (nowhere without). tests/gui/contact-sheets runs it at each scale and puts the pictures side by side.

#include "consolescene.h"
#include "consoleworkflows.h"

#include "console/outlinestyle.h"
#include "console/theme.h"
#include "core/translations.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Console;
using namespace Penumbra::Test;

class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScreenIsDrawn_data();
    void everyScreenIsDrawn();
    void everyWorkflowIsDrawn_data();
    void everyWorkflowIsDrawn();

private:
    void dress(const QString &locale, bool dark);
    void take(const QString &name, QWidget &screen);

    QString m_locale;
    bool m_dark = false;
    std::unique_ptr<PrivateLab> m_lab;
    QHash<QString, QSet<QByteArray>> m_seen; ///< per screen: what was drawn
};

void TestScreens::initTestCase()
{
    QApplication::setStyle(new OutlineStyle); // as the program does
    m_lab = std::make_unique<PrivateLab>(exampleLab());
    m_lab->start();
}

void TestScreens::everyScreenIsDrawn_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("dark");
    for (const char *locale : {"en_US", "de_DE", "ja_JP"}) {
        QTest::addRow("%s light", locale) << QString::fromLatin1(locale) << false;
        QTest::addRow("%s dark", locale) << QString::fromLatin1(locale) << true;
    }
}

void TestScreens::dress(const QString &locale, bool dark)
{
    m_locale = locale;
    m_dark = dark;
    QLocale::setDefault(QLocale(locale));
    loadTranslations(QLocale());
    QApplication::setPalette(dark ? Theme::darkPalette() : Theme::lightPalette());
}

void TestScreens::take(const QString &name, QWidget &screen)
{
    const QImage image = screen.window()->grab().toImage();
    QVERIFY(!image.isNull());
    const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    QSet<QByteArray> &seen = m_seen[name];
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QVERIFY2(!seen.contains(digest), qPrintable(name + QStringLiteral(" looks like another language or colour")));
    seen.insert(digest);
    const QString folder = qEnvironmentVariable("PENUMBRA_SCREENS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder + u'/' + name));
    QVERIFY(image.save(QStringLiteral("%1/%2/%3-%4-%5.png")
                           .arg(folder, name, QString::number(qRound(100 * screen.devicePixelRatioF())), m_locale,
                                m_dark ? QStringLiteral("dark") : QStringLiteral("light"))));
}

void TestScreens::everyScreenIsDrawn()
{
    QFETCH(const QString, locale);
    QFETCH(const bool, dark);
    dress(locale, dark);
    const auto visit = [this](const QString &name, QWidget &screen) { take(name, screen); };
    {
        ConsoleScene empty;
        empty.visitPages(visit);
    }
    ConsoleScene scene;
    scene.open(*m_lab);
    scene.visitPages(visit);
    scene.workbench().selection().set({scene.share(QStringLiteral("share1"))});
    scene.visitDialogs(visit);
    scene.visitAssistants(visit);
}

/// All of them for the sheets, else one: what they do other tests look at.
void TestScreens::everyWorkflowIsDrawn_data()
{
    if (qEnvironmentVariableIsSet("PENUMBRA_SCREENS")) {
        everyScreenIsDrawn_data();
        return;
    }
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("dark");
    QTest::newRow("de_DE dark") << QStringLiteral("de_DE") << true;
}

void TestScreens::everyWorkflowIsDrawn()
{
    QFETCH(const QString, locale);
    QFETCH(const bool, dark);
    dress(locale, dark);
    const auto visit = [this](const QString &name, QWidget &screen) { take(name, screen); };
    {
        ConsoleScene scene;
        visitConnecting(scene, *m_lab, visit);
    }
    ConsoleScene scene;
    scene.open(*m_lab);
    visitCopying(scene, visit);
    visitRestoring(scene, visit);
    visitFailures(scene, *m_lab, visit);
    m_lab->stop();
    m_lab = std::make_unique<PrivateLab>(exampleLab()); // with no copy in it
    m_lab->start();
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
