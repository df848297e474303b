// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/uncpath.h"

#include "core/failure.h"

#include <QTest>

using namespace Penumbra;

class TestUncPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void comparesLikeSmb();
    void isMadeFromParts();
};

void TestUncPath::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<quint16>("port");
    const QString guid = "5c5a1f4e-0b1c-4d3a-9f00-0123456789ab";
    const auto row = [](const QString &text, const QString &whole, quint16 port = 0) {
        QTest::addRow("%s", text.left(60).toUtf8().constData()) << text << whole << port;
    };
    row("\\\\fs1\\vs1", "\\\\fs1\\vs1");
    row("//fs1/vs1", "\\\\fs1\\vs1");
    row("//fs1\\vs1/", "\\\\fs1\\vs1");
    row("\\\\fs1\\vs1\\a b\\c.vhdx", "\\\\fs1\\vs1\\a b\\c.vhdx");
    row("//fs1/vs1//a///b/", "\\\\fs1\\vs1\\a\\b");
    row("smb://fs1/vs1", "\\\\fs1\\vs1");
    row("SMB://fs1:1445/vs1/a/b", "\\\\fs1\\vs1\\a\\b", 1445);
    row("smb://fs1:65535/vs1", "\\\\fs1\\vs1", 65535);
    row("\\\\192.0.2.7\\vs1", "\\\\192.0.2.7\\vs1");
    row("\\\\2001:db8::7\\vs1", "\\\\2001:db8::7\\vs1");
    row("smb://[2001:db8::7]:445/vs1", "\\\\2001:db8::7\\vs1", 445);
    row("\\\\2001-db8--7.ipv6-literal.net\\vs1\\a", "\\\\2001:db8::7\\vs1\\a");
    row("//2001-DB8--7.IPv6-Literal.NET./vs1", "\\\\2001:db8::7\\vs1");
    row("//fe80--1s4.ipv6-literal.net/vs1", "\\\\fe80::1%4\\vs1");
    row("smb://fe80--1seth0.ipv6-literal.net:1445/vs1", "\\\\fe80::1%eth0\\vs1", 1445);
    row("//--1.ipv6-literal.net/vs1", "\\\\::1\\vs1");
    row("//2001-db8.ipv6-literal.net/vs1", "\\\\2001-db8.ipv6-literal.net\\vs1");
    row("//a--b--c.ipv6-literal.net/vs1", "\\\\a--b--c.ipv6-literal.net\\vs1");
    row("//2001-db8--7.ipv6-literal.net.example/vs1", "\\\\2001-db8--7.ipv6-literal.net.example\\vs1");
    row("\\\\fs1.example.com\\hidden$", "\\\\fs1.example.com\\hidden$");
    row("\\\\fs1\\with spaces and $ign", "\\\\fs1\\with spaces and $ign");
    row(QString::fromUtf8("\\\\fs1\\Büroübergänge\\Größe"), QString::fromUtf8("\\\\fs1\\Büroübergänge\\Größe"));
    row("\\\\fs1\\" + QString(80, 's'), "\\\\fs1\\" + QString(80, 's'));
    row("\\\\fs1\\vs1@{" + guid + "}", "\\\\fs1\\vs1@{" + guid + "}");
    row("\\\\fs1\\vs1$@{" + guid + "}$\\a", "\\\\fs1\\vs1$@{" + guid + "}$\\a");
    row("\\\\fs1\\" + QString(80, 's') + "@{" + guid + "}", "\\\\fs1\\" + QString(80, 's') + "@{" + guid + "}");
    row("\\\\fs1\\vs1\\@GMT-2026.01.02-03.04.05\\x", "\\\\fs1\\vs1\\@GMT-2026.01.02-03.04.05\\x");
    row("\\\\fs1\\vs1\\...\\a..b", "\\\\fs1\\vs1\\...\\a..b");
}

void TestUncPath::reads()
{
    QFETCH(QString, text);
    quint16 port = 7;
    const UncPath path = UncPath::parse(text, &port);
    QTEST(path.toString(), "whole");
    QTEST(port, "port");
    // What was written can be read again.
    QCOMPARE(UncPath::parse(path.toString()), path);
    QVERIFY(path.toString().startsWith(path.shareName()));
    QCOMPARE(path.shareName(), "\\\\" + path.server() + '\\' + path.share());
}

void TestUncPath::refuses_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("empty", "");
    row("local path", "/srv/vs1");
    row("drive", "C:\\vs1");
    row("one backslash", "\\fs1\\vs1");
    row("three backslashes", "\\\\\\fs1\\vs1");
    row("only a server", "\\\\fs1");
    row("server and backslash", "\\\\fs1\\");
    row("no server", "\\\\");
    row("empty share", "\\\\fs1\\\\a");
    row("URL without share", "smb://fs1/");
    row("URL without anything", "smb://");
    row("port 0", "smb://fs1:0/vs1");
    row("port too large", "smb://fs1:65536/vs1");
    row("port with letters", "smb://fs1:4x5/vs1");
    row("another scheme", "https://fs1/vs1");
    row("user in the URL", "smb://me@fs1/vs1");
    row("space in the server", "\\\\fs 1\\vs1");
    row("server too long", "\\\\" + QString(256, 'f') + "\\vs1");
    row("81 characters", "\\\\fs1\\" + QString(81, 's'));
    row("81 characters, no real suffix", "\\\\fs1\\" + QString(60, 's') + "@{" + QString(36, 'x') + '}');
    row("dot", "\\\\fs1\\vs1\\.\\a");
    row("dot dot", "//fs1/vs1/../secret");
    row("dot dot at the end", "\\\\fs1\\vs1\\a\\..");
    row("stream", "\\\\fs1\\vs1\\a.vhdx:stream");
    row("wildcard in the path", "\\\\fs1\\vs1\\*.vhdx");
    row("NUL in the share", QString("\\\\fs1\\v") + QChar(0) + 's');
    row("new line in the path", "\\\\fs1\\vs1\\a\nb");
    row("new line in the server", "\\\\fs\n1\\vs1");
    for (const char c : QByteArray("\"[]:|<>+=;,*?"))
        QTest::addRow("%c in the share", c) << QString("\\\\fs1\\v") + QLatin1Char(c) + 's';
    for (const char c : QByteArray("\"[]|<>+=;,*?@"))
        QTest::addRow("%c in the server", c) << QString("\\\\f") + QLatin1Char(c) + "s\\vs1";
}

void TestUncPath::refuses()
{
    QFETCH(QString, text);
    try {
        UncPath::parse(text);
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::InvalidInput);
        QVERIFY(!error.failure().detail.isEmpty());
        return;
    }
    QFAIL("it was accepted");
}

void TestUncPath::comparesLikeSmb()
{
    QCOMPARE(UncPath::parse("\\\\FS1\\VS1\\A"), UncPath::parse("//fs1/vs1/a"));
    QVERIFY(!(UncPath::parse("\\\\fs1\\vs1") == UncPath::parse("\\\\fs1\\vs1$")));
    QCOMPARE(UncPath::parse(QString::fromUtf8("\\\\fs1\\BÜRO\\x")).key(),
             UncPath::parse(QString::fromUtf8("\\\\FS1\\büro")).key());
}

void TestUncPath::isMadeFromParts()
{
    const UncPath path("fs1", "vs1", "/a//b/");
    QCOMPARE(path.path(), "a\\b");
    QCOMPARE(path.toString(), "\\\\fs1\\vs1\\a\\b");
    QVERIFY_EXCEPTION_THROWN(UncPath("", "vs1"), Error);
    QVERIFY_EXCEPTION_THROWN(UncPath("fs1", ""), Error);
    QVERIFY_EXCEPTION_THROWN(UncPath("fs1", "a\\b"), Error);
    QVERIFY_EXCEPTION_THROWN(UncPath("fs1", "vs1", ".."), Error);
    QVERIFY(UncPath().server().isEmpty());
}

QTEST_GUILESS_MAIN(TestUncPath)
#include "tst_uncpath.moc"
