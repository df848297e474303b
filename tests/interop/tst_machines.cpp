// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// penumbractl vm on the default lab: the machines it was told to make, and every file of theirs.

#include "controlprogram.h"

#include "cli/exitcode.h"
#include "lab/description.h"
#include "support/privatelab.h"

using namespace Penumbra;
using namespace Penumbra::Test;

namespace {

/// The default lab, on addresses that no other test has.
QByteArray movedLab()
{
    return Lab::defaultDescription().replace("127.0.10.", "127.0.42.");
}

/// "role state last name of the path", each file of a machine, sorted.
QStringList filesOf(const QJsonObject &machine)
{
    QStringList files;
    for (const QJsonValue &file : machine[u"files"].toArray()) {
        QString name = file[u"path"].toString().section(QLatin1Char('\\'), -1);
        name.replace(QRegularExpression(QStringLiteral("[0-9A-F]{8}-[0-9A-F-]{27}")), QStringLiteral("GUID"));
        files.append(QStringList {file[u"role"].toString(), file[u"state"].toString(), name}.join(QLatin1Char(' ')));
    }
    files.sort();
    return files;
}

} // namespace

class TestMachines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMachineOfTheLabIsListed();
    void aMachineIsShownByItsGuid();
    void aNameIsAsGoodAsAGuidWhileItIsUnique();
    void filesInOtherSharesAreFound();
    void whatIsMissingIsSaid();
    void aMachineThatIsNotThereIsNotFound();
    void aServerIsReachedWithoutBeingKnown();

private:
    std::unique_ptr<ControlProgram> run(const QStringList &arguments) const
    {
        QProcessEnvironment environment = controlEnvironment(m_home);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_home.filePath(QStringLiteral("cache")));
        auto program = std::make_unique<ControlProgram>(arguments, environment, m_lab->password());
        program->exitCode();
        return program;
    }
    QJsonObject show(const QString &machine, const QString &share = {}) const
    {
        QStringList arguments {QStringLiteral("vm"), QStringLiteral("show"), QStringLiteral("--json"), machine};
        if (!share.isEmpty())
            arguments.append(share);
        const auto program = run(arguments);
        const QList<QJsonObject> machines = program->events(QStringLiteral("machine"));
        if (machines.size() != 1)
            qWarning("%s", program->everything().constData());
        return machines.value(0);
    }

    std::unique_ptr<PrivateLab> m_lab;
    QTemporaryDir m_home;
};

void TestMachines::initTestCase()
{
    m_lab = std::make_unique<PrivateLab>(movedLab());
    m_lab->start();
    const QJsonObject management = m_lab->status()[u"management"].toObject();
    const QUrl url(management[u"url"].toString());
    const auto add = run({QStringLiteral("system"), QStringLiteral("add"), url.host(), QStringLiteral("--port"),
                          QString::number(url.port()), QStringLiteral("--name"), QStringLiteral("cluster1"),
                          QStringLiteral("--user"), QStringLiteral("administrator"),
                          QStringLiteral("--accept-certificate"), management[u"fingerprint"].toString()});
    QVERIFY2(add->exitCode() == 0, add->everything());
}

void TestMachines::everyMachineOfTheLabIsListed()
{
    const auto program = run({QStringLiteral("vm"), QStringLiteral("list"), QStringLiteral("--json")});
    QVERIFY2(program->exitCode() == Cli::Ok, program->everything());
    QStringList listed;
    QSet<QString> ids;
    for (const QJsonObject &machine : program->events(QStringLiteral("machine"))) {
        listed.append(machine[u"name"].toString());
        ids.insert(machine[u"id"].toString());
    }
    QStringList made;
    for (const QJsonValue &svm : QJsonDocument::fromJson(movedLab()).object()[u"svms"].toArray()) {
        for (const QJsonValue &volume : svm[u"volumes"].toArray()) {
            for (const QJsonValue &machine : volume[u"machines"].toArray()) {
                // Not to be seen: in no share, and beyond a junction.
                if (machine[u"folder"].toString() != QLatin1String("unshared")
                    && machine[u"name"].toString() != QLatin1String("vm-nested"))
                    made.append(machine[u"name"].toString());
            }
        }
    }
    listed.sort();
    made.sort();
    QCOMPARE(listed, made);
    QCOMPARE(ids.size(), made.size());
}

void TestMachines::aMachineIsShownByItsGuid()
{
    const QString id = show(QStringLiteral("app03"), QStringLiteral("cluster1/vs2"))[u"id"].toString();
    QVERIFY(!QUuid::fromString(id).isNull());
    const QJsonObject machine = show(id.toUpper(), QStringLiteral("cluster1/vs2/tier1"));
    QCOMPARE(machine[u"name"].toString(), QStringLiteral("app03"));
    QCOMPARE(machine[u"svm"].toString(), QStringLiteral("vs2"));
    QCOMPARE(machine[u"checkpoints"].toInt(), 2);
    const QStringList files = filesOf(machine);
    QCOMPARE(files.filter(QStringLiteral("checkpoint-configuration present")).size(), 2);
    QCOMPARE(files.filter(QRegularExpression(QStringLiteral("^configuration present GUID\\.xml$"))).size(), 1);
    QCOMPARE(files.filter(QRegularExpression(QStringLiteral("^parent-disk present .*vhdx$"))).size(), 2);
    QVERIFY(machine[u"bytes"].toInteger() > 0);
    QCOMPARE(machine[u"problems"].toArray().size(), 0);
}

void TestMachines::aNameIsAsGoodAsAGuidWhileItIsUnique()
{
    const auto program = run({QStringLiteral("vm"), QStringLiteral("show"), QStringLiteral("Pr\u00fcfstand 03"),
                              QStringLiteral("cluster1/vs2/archive$")});
    QVERIFY2(program->exitCode() == Cli::Ok, program->everything());
    const QString shown = QString::fromUtf8(program->output());
    QVERIFY2(shown.startsWith(QStringLiteral("Pr\u00fcfstand 03  ")), qPrintable(shown));
    QVERIFY(shown.contains(QStringLiteral(", saved")));
    QCOMPARE(shown.count(QStringLiteral("\n  saved state ")), 2);
}

void TestMachines::filesInOtherSharesAreFound()
{
    const QStringList apart =
        filesOf(show(QStringLiteral("vm-apart"), QStringLiteral("cluster1/vs3/apart-configuration")));
    QVERIFY2(apart.filter(QStringLiteral(" present ")).size() == apart.size(), qPrintable(apart.join(u'\n')));
    QCOMPARE(apart.filter(QStringLiteral("disk present")).size(), 2);
    const QJsonObject child = show(QStringLiteral("vm-child"), QStringLiteral("cluster1/vs3/children"));
    QVERIFY(filesOf(child).contains(QStringLiteral("parent-disk present golden.vhdx")));
}

void TestMachines::whatIsMissingIsSaid()
{
    const QJsonObject lost = show(QStringLiteral("vm-lost"), QStringLiteral("cluster1/vs3/orphaned"));
    QVERIFY2(filesOf(lost).contains(QStringLiteral("parent-disk missing base.vhdx")),
             qPrintable(filesOf(lost).join(u'\n')));
    QCOMPARE(lost[u"problems"][0][u"problem"].toString(), QStringLiteral("parent-missing"));
    const auto program =
        run({QStringLiteral("vm"), QStringLiteral("show"), QStringLiteral("vm-lost"), QStringLiteral("cluster1/vs3")});
    QVERIFY2(program->output().contains("which is missing"), program->everything());
}

void TestMachines::aMachineThatIsNotThereIsNotFound()
{
    const auto program = run({QStringLiteral("vm"), QStringLiteral("show"),
                              QStringLiteral("11111111-2222-3333-4444-555555555555"), QStringLiteral("cluster1/vs1")});
    QCOMPARE(program->exitCode(), int(Cli::NotFound));
    QCOMPARE(program->errorLines().size(), 1);
}

void TestMachines::aServerIsReachedWithoutBeingKnown()
{
    const QString vs1 = QStringLiteral("vs1");
    const auto program = run({QStringLiteral("vm"), QStringLiteral("list"),
                              QStringLiteral("smb://%1:%2/share1").arg(m_lab->address(vs1)).arg(m_lab->port(vs1)),
                              QStringLiteral("--user"), QStringLiteral("administrator")});
    QVERIFY2(program->exitCode() == Cli::Ok, program->everything());
    QVERIFY(program->output().contains("vm-web01") && program->output().contains("vm-web02"));
    QCOMPARE(program->output().count('\n'), 2);
}

QTEST_GUILESS_MAIN(TestMachines)
#include "tst_machines.moc"
