// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// penumbractl validate on the whole default lab, which breaks each rule on purpose, by both ways to look at it.

#include "controlprogram.h"

#include "lab/description.h"
#include "support/privatelab.h"

using namespace Penumbra;
using namespace Penumbra::Test;

namespace {

/// The default lab, on addresses that no other test has.
QByteArray movedLab()
{
    return Lab::defaultDescription().replace("127.0.10.", "127.0.41.");
}

/// "share severity rule the path's last name", as this test writes findings.
QStringList findingsIn(const QJsonObject &report)
{
    QStringList lines;
    for (const QJsonValue &share : report[u"shares"].toArray()) {
        for (const QJsonValue &finding : share[u"findings"].toArray()) {
            const QString name = finding[u"path"].toString().section(QLatin1Char('\\'), -1);
            lines += QStringList {share[u"share"].toString(), finding[u"severity"].toString(),
                                  finding[u"rule"].toString(), name}
                         .join(QLatin1Char(' '));
        }
    }
    lines.sort();
    return lines;
}

QStringList sorted(const char *text)
{
    QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

} // namespace

class TestValidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySeededViolationIsFoundOnce();
    void cleanServersHaveNoFindings_data();
    void cleanServersHaveNoFindings();
    void overSmbAloneLessIsSeenAndItSaysSo();
    void acceptedFindingsDoNotCount();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();

private:
    std::unique_ptr<ControlProgram> start(const QStringList &arguments, const QProcessEnvironment &environment) const
    {
        return std::make_unique<ControlProgram>(arguments, environment, m_lab->password());
    }
    QJsonObject reportOf(const QStringList &arguments, int expected, const QProcessEnvironment &environment) const
    {
        const auto program = start(
            QStringList {QStringLiteral("validate"), QStringLiteral("--format"), QStringLiteral("json")} + arguments,
            environment);
        const int code = program->exitCode();
        if (code != expected)
            qWarning("exit code %d\n%s", code, program->everything().constData());
        return code == expected ? QJsonDocument::fromJson(program->output()).object() : QJsonObject();
    }
    static QProcessEnvironment environmentIn(const QTemporaryDir &folder)
    {
        QProcessEnvironment environment = controlEnvironment(folder);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder.filePath(QStringLiteral("cache")));
        return environment;
    }
    /// Arguments for one share of the SVM without knowing the cluster.
    QStringList bySmb(const QString &svm, const QStringList &shares) const
    {
        QStringList arguments {QStringLiteral("--port"), QString::number(m_lab->port(svm)), QStringLiteral("--user"),
                               QStringLiteral("administrator")};
        for (const QString &share : shares)
            arguments += QStringLiteral("//%1/%2").arg(m_lab->address(svm), share);
        return arguments;
    }

    std::unique_ptr<PrivateLab> m_lab;
    QTemporaryDir m_known; ///< where the cluster is a known system
    QTemporaryDir m_strange; ///< where it is not
};

void TestValidate::initTestCase()
{
    m_lab = std::make_unique<PrivateLab>(movedLab());
    m_lab->start();
    const QJsonObject management = m_lab->status()[u"management"].toObject();
    const QUrl url(management[u"url"].toString());
    const auto add = start({QStringLiteral("system"), QStringLiteral("add"), url.host(), QStringLiteral("--port"),
                            QString::number(url.port()), QStringLiteral("--name"), QStringLiteral("cluster1"),
                            QStringLiteral("--user"), QStringLiteral("administrator"),
                            QStringLiteral("--accept-certificate"), management[u"fingerprint"].toString()},
                           environmentIn(m_known));
    QVERIFY2(add->exitCode() == 0, add->everything());
}

void TestValidate::everySeededViolationIsFoundOnce()
{
    const QJsonObject report = reportOf({QStringLiteral("cluster1")}, 1, environmentIn(m_known));
    QCOMPARE(report[u"shares"].toArray().size(), 21);
    QStringList found = findingsIn(report);
    // The checkpoint's configuration has a GUID for a name.
    found.replaceInStrings(QRegularExpression(QStringLiteral("[0-9A-F]{8}-[0-9A-F-]{27}\\.xml$")),
                           QStringLiteral("GUID.xml"));
    found.sort();
    QCOMPARE(found, sorted(R"(
junctions blocks mounted-volume nested
links blocks file-kinds elsewhere
links blocks file-kinds system.vhdx
links blocks file-kinds second-name.vhdx
links blocks file-kinds shortcut.vhdx
special blocks file-kinds system.vhdx:Zone.Identifier
special blocks file-kinds listener
special blocks file-kinds queue
children data-missing one-share base.vhdx
children data-missing one-share golden.vhdx
dirty risk disk-log system.vhdx
orphaned data-missing disk-chain system.vhdx
absolute data-missing one-share golden.vhdx
absolute risk parent-path system.vhdx
apart-configuration data-missing one-share GUID.xml
apart-configuration data-missing one-share apart-disks
deep data-missing depth vm-deep
stray advice root-content readme.txt
plain risk continuous-availability plain
whole risk volume-root whole
machines blocks shadow-copy-service machines
)"));
    for (const QJsonValue &share : report[u"shares"].toArray()) {
        QCOMPARE(share[u"oracle"].toString(), QStringLiteral("ONTAP file listing"));
        QCOMPARE(share[u"gaps"].toInt(), 0);
    }
}

void TestValidate::cleanServersHaveNoFindings_data()
{
    QTest::addColumn<QString>("svm");
    QTest::addColumn<int>("shares");
    QTest::addColumn<int>("machines");
    QTest::newRow("the documentation's example") << QStringLiteral("vs1") << 1 << 2;
    QTest::newRow("twelve machines") << QStringLiteral("vs2") << 4 << 12;
}

void TestValidate::cleanServersHaveNoFindings()
{
    QFETCH(QString, svm);
    QFETCH(int, shares);
    QFETCH(int, machines);
    const QJsonObject report = reportOf({QStringLiteral("cluster1/") + svm}, 0, environmentIn(m_known));
    QCOMPARE(report[u"shares"].toArray().size(), shares);
    QCOMPARE(findingsIn(report), QStringList());
    QCOMPARE(report[u"totals"][u"machines"].toInt(), machines);
}

void TestValidate::overSmbAloneLessIsSeenAndItSaysSo()
{
    const QStringList shares {QStringLiteral("junctions"), QStringLiteral("links"), QStringLiteral("special"),
                              QStringLiteral("deep")};
    const QJsonObject report = reportOf(bySmb(QStringLiteral("vs3"), shares), 1, environmentIn(m_strange));
    QCOMPARE(findingsIn(report), sorted(R"(
junctions blocks file-kinds nested
junctions blocks share-support junctions
deep advice depth vm-deep
)"));
    for (const QJsonValue &share : report[u"shares"].toArray()) {
        QCOMPARE(share[u"oracle"].toString(), QStringLiteral("SMB attributes"));
        const QString notSeen = share[u"notSeen"].toVariant().toStringList().join(QLatin1Char(' '));
        QVERIFY2(notSeen.contains(QStringLiteral("Whether the share is continuously available is not known")),
                 qPrintable(notSeen));
    }
}

void TestValidate::acceptedFindingsDoNotCount()
{
    const QStringList share {QStringLiteral("cluster1/vs3/deep")};
    const QJsonObject before = reportOf(share, 1, environmentIn(m_known));
    const QString id = before[u"shares"][0][u"findings"][0][u"id"].toString();
    QVERIFY(!id.isEmpty());
    ControlProgram accept({QStringLiteral("finding"), QStringLiteral("accept"), id, QStringLiteral("--reason"),
                           QStringLiteral("moves next week")},
                          environmentIn(m_known));
    QVERIFY2(accept.exitCode() == 0, accept.everything());
    const QJsonObject after = reportOf(share, 0, environmentIn(m_known));
    QCOMPARE(findingsIn(after), QStringList());
    const QJsonObject accepted = after[u"shares"][0][u"accepted"][0].toObject();
    QCOMPARE(accepted[u"id"].toString(), id);
    QCOMPARE(accepted[u"accepted"][u"reason"].toString(), QStringLiteral("moves next week"));

    ControlProgram revoke({QStringLiteral("finding"), QStringLiteral("revoke"), id}, environmentIn(m_known));
    QVERIFY2(revoke.exitCode() == 0, revoke.everything());
    QCOMPARE(findingsIn(reportOf(share, 1, environmentIn(m_known))).size(), 1);
}

void TestValidate::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("text") << QStringLiteral("text") << QByteArray("Not everything");
    QTest::newRow("CSV") << QStringLiteral("csv") << QByteArray("\"id\",\"severity\"");
    QTest::newRow("HTML") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("PDF") << QStringLiteral("pdf") << QByteArray("%PDF-");
}

void TestValidate::everyFormatIsWritten()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    const QString path = m_known.filePath(QStringLiteral("report.") + format);
    const auto program = start({QStringLiteral("validate"), QStringLiteral("cluster1/vs3/links"),
                                QStringLiteral("--format"), format, QStringLiteral("--output"), path},
                               environmentIn(m_known));
    QVERIFY2(program->exitCode() == 1, program->everything());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    QVERIFY2(report.startsWith(begins), report.left(80));
    QVERIFY(format == QLatin1String("pdf") || report.contains("shortcut.vhdx"));
}

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
