// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/columns.h"

#include <QTest>

using namespace Penumbra;

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsTakeColumns_data();
    void textsTakeColumns();
    void linesMayEndBetweenWordsAndIdeographs();
};

void TestColumns::textsTakeColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("Latin") << QStringLiteral("vm-web01") << 8;
    QTest::newRow("German") << QStringLiteral("geprüft") << 7;
    QTest::newRow("composed") << QStringLiteral("u\u0308ber") << 4;
    QTest::newRow("Japanese") << QStringLiteral("シャドウ コピー") << 15;
    QTest::newRow("Chinese") << QStringLiteral("卷影副本") << 8;
    QTest::newRow("wide Latin") << QStringLiteral("ＡＢ") << 4;
    QTest::newRow("beyond the BMP") << QString::fromUcs4(U"𠮷", 1) << 2;
    QTest::newRow("Korean") << QStringLiteral("공유") << 4;
}

void TestColumns::textsTakeColumns()
{
    QFETCH(const QString, text);
    QFETCH(const int, columns);
    QCOMPARE(columnsOf(text), columns);
    QCOMPARE(columnsOf(padded(text, 20)), 20);
    QCOMPARE(padded(text, columns - 1), text);
}

void TestColumns::linesMayEndBetweenWordsAndIdeographs()
{
    const auto pieces = [](const QString &text) {
        QStringList shown;
        for (const LinePiece &piece : linePieces(text))
            shown.append((piece.beginsWord ? QString() : QStringLiteral("+")) + piece.text);
        return shown;
    };
    QCOMPARE(pieces(QStringLiteral("a path  //server/a-share/b")),
             QStringList({QStringLiteral("a"), QStringLiteral("path"), QStringLiteral("//server/a-share/b")}));
    // A full stop does not begin a line.
    QCOMPARE(pieces(QStringLiteral("共有を見る。 次")),
             QStringList({QStringLiteral("共"), QStringLiteral("+有"), QStringLiteral("+を"), QStringLiteral("+見"),
                          QStringLiteral("+る。"), QStringLiteral("次")}));
}

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
