// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "validate/acknowledgements.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Penumbra;
using namespace Penumbra::Validate;

namespace {

const QString hostile = QStringLiteral("=cmd|' /C calc'!A0 <script>alert(\"1\")</script>, & \x1b[31m");

Finding finding(const QString &path, Severity severity)
{
    Finding made;
    made.key = {QStringLiteral("file-kinds"),
                QStringLiteral("cluster1"),
                QStringLiteral("vs3"),
                QStringLiteral("links"),
                path,
                {}};
    made.severity = severity;
    made.title = QStringLiteral("Symbolic link");
    made.path = QStringLiteral("\\\\FILES3\\links\\") + path;
    made.machineName = hostile;
    made.key.machine = QUuid(QStringLiteral("{6ba7b810-9dad-11d1-80b4-00c04fd430c8}"));
    made.meaning = QStringLiteral("What this link leads to is not in the backup.");
    made.remedy = QStringLiteral("Remove it.");
    made.commands = {{RemedyCommand::Shell::PowerShell, QStringLiteral("Get-Item -LiteralPath 'x'")},
                     {RemedyCommand::Shell::Ontap, QStringLiteral("volume show")}};
    return made;
}

Report sample()
{
    ShareReport share;
    share.system = QStringLiteral("cluster1");
    share.systemKind = QStringLiteral("ontap");
    share.svm = QStringLiteral("vs3");
    share.share = QStringLiteral("links");
    share.unc = QStringLiteral("\\\\FILES3\\links");
    share.oracle = QStringLiteral("ONTAP file listing");
    share.machines = {{QUuid::createUuid(), hostile, share.unc, {}, 0, 1, 0, false, 3, 1}};
    share.findings = {finding(QString(300, QLatin1Char('p')), Severity::Blocks), finding(hostile, Severity::Risk)};
    ShareReport failed = share;
    failed.findings.clear();
    failed.machines.clear();
    failed.failure = Failure {FailureKind::AccessDenied, QStringLiteral("list"), hostile, {}, {}};
    Report report;
    report.made = QDateTime(QDate(2026, 11, 24), QTime(1, 2, 3), Qt::UTC);
    report.version = QStringLiteral("0.1.0");
    report.shares = {share, failed};
    return report;
}

QByteArray output(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class TestValidateReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHasNoControlCharacters()
    {
        const QString text = QString::fromUtf8(renderText(sample()));
        QVERIFY(text.contains(QStringLiteral("BLOCKS: Symbolic link")));
        QVERIFY(text.contains(QStringLiteral("not looked at")));
        QVERIFY(!text.contains(QChar(0x1B)));
    }

    void jsonHasStableIdsAndUtc()
    {
        const QJsonObject json = QJsonDocument::fromJson(renderJson(sample())).object();
        QCOMPARE(json[QStringLiteral("schema")].toInt(), 1);
        QVERIFY(json[QStringLiteral("made")].toString().endsWith(QLatin1Char('Z')));
        const QJsonObject share = json[QStringLiteral("shares")].toArray()[0].toObject();
        const QJsonObject first = share[QStringLiteral("findings")].toArray()[0].toObject();
        QCOMPARE(first[QStringLiteral("id")].toString(), sample().shares[0].findings[0].key.id());
        QCOMPARE(share[QStringLiteral("totals")].toObject()[QStringLiteral("blocks")].toInt(), 1);
    }

    void csvIsReadByPythonAndHasNoFormula()
    {
        const QString script = QStringLiteral("import csv,json,sys,io;print(json.dumps(list(csv.reader(io.StringIO("
                                              "sys.stdin.buffer.read().decode(),newline=''),strict=True))))");
        const QJsonArray rows = QJsonDocument::fromJson(output(QStringLiteral("python3"),
                                                               {QStringLiteral("-c"), script}, renderCsv(sample())))
                                    .array();
        QCOMPARE(rows.size(), 4);
        for (const QJsonValue &row : rows) {
            QCOMPARE(row.toArray().size(), 17);
            for (const QJsonValue &cell : row.toArray())
                QVERIFY(!cell.toString().startsWith(QLatin1Char('=')));
        }
        QCOMPARE(rows[1].toArray()[8].toString(), QLatin1Char('\'') + hostile);
    }

    void htmlIsWellFormedAndHarmless()
    {
        const QByteArray html = renderHtml(sample());
        QXmlStreamReader reader(html);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("http://") || html.count("http://") == html.count("http://www.w3.org/1999/xhtml"));
    }

    void pdfHasTextAndPageNumbers()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("report.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Report report = sample();
        for (int i = 0; i < 20; ++i)
            report.shares[0].findings.append(finding(QString::number(i), Severity::Advice));
        file.write(renderPdf(report));
        file.close();
        const QString text = QString::fromUtf8(
            output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")}));
        QVERIFY(text.contains(QStringLiteral("Page 1 of ")));
        QVERIFY(text.contains(QStringLiteral("2026-11-24 01:02:03 UTC")));
        QVERIFY(text.contains(QStringLiteral("Page 2 of ")));
        QVERIFY(text.contains(QStringLiteral("Get-Item -LiteralPath 'x'")));
        QString joined = text; // long paths and hostile ones are broken over lines
        joined.remove(QRegularExpression(QStringLiteral("\\s")));
        for (const Finding &found : std::as_const(report.shares[0].findings)) {
            QString path = found.path.section(QLatin1Char('\x1b'), 0, 0); // which no document has as it is
            path.remove(QRegularExpression(QStringLiteral("\\s")));
            QVERIFY2(joined.contains(path), qPrintable(path + QLatin1Char('\n') + text));
        }
    }

    void acceptedFindingsStandApart()
    {
        QTemporaryDir folder;
        Acknowledgements store(folder.filePath(QStringLiteral("a/findings.json")));
        Report report = sample();
        const QString id = report.shares[0].findings[0].key.id();
        QVERIFY_EXCEPTION_THROWN(store.accept({id}, QStringLiteral("known"), QStringLiteral("ann"), report.made),
                                 Error);
        store.remember(report);
        QVERIFY_EXCEPTION_THROWN(store.accept({id}, QStringLiteral(" "), QStringLiteral("ann"), report.made), Error);
        store.accept({id}, QStringLiteral("known"), QStringLiteral("ann"), report.made);
        QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("a/findings.json")))
                     & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        applyAcknowledgements(report, store.list());
        QCOMPARE(report.totals().blocks, 0);
        QCOMPARE(report.totals().accepted, 1);
        QVERIFY(renderText(report).contains("accepted by ann"));
        store.revoke({id});
        QCOMPARE(store.list().size(), 0);
        QVERIFY_EXCEPTION_THROWN(store.revoke({id}), Error);
    }

    void manyAreAcceptedAtOnceOrNone()
    {
        QTemporaryDir folder;
        Acknowledgements store(folder.filePath(QStringLiteral("findings.json")));
        Report report;
        report.shares.resize(1);
        QStringList ids;
        for (int i = 0; i < 3'000; ++i) {
            Finding finding = sample().shares[0].findings[0];
            finding.key.path = QString::number(i);
            ids.append(finding.key.id());
            report.shares[0].findings.append(finding);
        }
        store.remember(report);
        const QStringList withUnknown = ids + QStringList(QStringLiteral("0123456789ab"));
        QVERIFY_EXCEPTION_THROWN(store.accept(withUnknown, QStringLiteral("known"), QStringLiteral("ann"), report.made),
                                 Error);
        QCOMPARE(store.list().size(), 0);
        QCOMPARE(store.accept(ids, QStringLiteral("known"), QStringLiteral("ann"), report.made).size(), 3'000);
        QCOMPARE(store.accept(ids.mid(0, 2), QStringLiteral("anew"), QStringLiteral("ann"), report.made).size(), 2);
        QCOMPARE(store.list().size(), 3'000);
        QCOMPARE(store.list().last().reason, QStringLiteral("anew"));
        QVERIFY_EXCEPTION_THROWN(store.revoke(withUnknown), Error);
        QCOMPARE(store.list().size(), 3'000);
        store.revoke(ids);
        QCOMPARE(store.list().size(), 0);
    }

    void unreadableFileIsLeftAlone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("findings.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not JSON");
        file.close();
        Acknowledgements store(file.fileName());
        QVERIFY_EXCEPTION_THROWN(store.remember(sample()), Error);
        QCOMPARE(file.size(), 10);
    }
};

QTEST_MAIN(TestValidateReport)
#include "tst_validatereport.moc"
