// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actionwords.h"
#include "core/failuretext.h"
#include "core/listtext.h"
#include "core/translations.h"

#include <QtTest>

using namespace Penumbra;

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speaksTheLanguageOfALocale_data();
    void speaksTheLanguageOfALocale();
    void putsTheObjectWhereTheLanguageHasIt();
    void sentencesStandTogetherAsTheLanguageHasThem();
};

void TestTranslations::speaksTheLanguageOfALocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("several");
    QTest::newRow("English") << "en_GB"
                             << "1 line"
                             << "1,200 lines";
    QTest::newRow("German") << "de_DE"
                            << "1 Zeile"
                            << "1,200 Zeilen";
    QTest::newRow("Simplified Chinese") << "zh_CN"
                                        << "1 行"
                                        << "1,200 行";
    QTest::newRow("a language without a translation") << "tlh"
                                                      << "1 line"
                                                      << "1,200 lines";
    QTest::newRow("no language") << "C"
                                 << "1 line"
                                 << "1,200 lines";
}

void TestTranslations::speaksTheLanguageOfALocale()
{
    QFETCH(const QString, locale);
    QLocale::setDefault(QLocale(QStringLiteral("en_US"))); // of the numbers
    loadTranslations(QLocale(locale));
    const auto lines = [](int count) {
        return QCoreApplication::translate("Penumbra::Console::LogPage", "%Ln line(s)", nullptr, count);
    };
    QTEST(lines(1), "one");
    QTEST(lines(1'200), "several");
    QLocale::setDefault(QLocale::c());
}

void TestTranslations::putsTheObjectWhereTheLanguageHasIt()
{
    loadTranslations(QLocale(QLocale::English));
    QCOMPARE(actionText(QStringLiteral("open"), QStringLiteral("disk %1.vhdx")), QStringLiteral("open disk %1.vhdx"));
    QCOMPARE(actionText(QStringLiteral("do what has no words"), QStringLiteral("a")),
             QStringLiteral("do what has no words a"));
    QCOMPARE(actionText(QStringLiteral("open"), {}), QStringLiteral("open"));
    QCOMPARE(actionText({}, QStringLiteral("a")), QStringLiteral("a"));
    QCOMPARE(actionText(QStringLiteral("wait"), QStringLiteral("a")), QStringLiteral("wait a"));
    loadTranslations(QLocale(QLocale::German));
    QCOMPARE(actionText(QStringLiteral("open"), QStringLiteral("a")), QStringLiteral("a öffnen"));
    QCOMPARE(actionText(QStringLiteral("wait"), {}), QStringLiteral("warten"));
}

void TestTranslations::sentencesStandTogetherAsTheLanguageHasThem()
{
    const QString object = QStringLiteral("https://files1");
    const Failure failure {FailureKind::SignInFailed, QStringLiteral("sign in to"), object, {}, {}};
    loadTranslations(QLocale(QLocale::English));
    QVERIFY(explainLine(failure).startsWith(QStringLiteral("Sign in to https://files1: ")));
    QVERIFY(explainLine(failure).contains(QStringLiteral(". Check ")));
    QCOMPARE(listText({QStringLiteral("%1"), QStringLiteral("b"), QStringLiteral("c")}), QStringLiteral("%1, b, c"));
    QCOMPARE(listText({}), QString());
    loadTranslations(QLocale(QLocale::Japanese));
    QVERIFY2(explainLine(failure).startsWith(object), "an address stays as it is");
    QVERIFY(explainLine(failure).contains(QStringLiteral("。")));
    QVERIFY(!explainLine(failure).contains(QStringLiteral("。 ")));
    QCOMPARE(listText({QStringLiteral("%1"), QStringLiteral("b")}), QStringLiteral("%1、b"));
    loadTranslations(QLocale(QLocale::English));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
