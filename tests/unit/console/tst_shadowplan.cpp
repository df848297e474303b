// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Shadow copy assistant makes of the operator's choices: the command, the sentences, the servers to sign in to.

#include "console/shadowplan.h"

#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

PlannedShare share(const QString &name, const Smb::Endpoint &server, const QUuid &system, qint64 machines = -1)
{
    PlannedShare made;
    made.name = name;
    made.server = server;
    made.system = system;
    made.systemName = QStringLiteral("files");
    made.account = QStringLiteral("LAB\\backup");
    made.machines = machines;
    return made;
}

} // namespace

class TestShadowPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreNamedWithTheirPorts();
    void choicesBecomeOptions();
    void sentencesSayWhatStaysAndHowConsistentItIs();
    void eachServerIsSignedInToOnce();
    void theContextIsToldInTheProtocolsWords();
};

void TestShadowPlan::sharesAreNamedWithTheirPorts()
{
    QCOMPARE(shareArgument(share(QStringLiteral("vms"), {QStringLiteral("files1"), 445}, {})),
             QStringLiteral("//files1/vms"));
    QCOMPARE(shareArgument(share(QStringLiteral("my vms"), {QStringLiteral("files1"), 4450}, {})),
             QStringLiteral("smb://files1:4450/my vms"));
    QCOMPARE(shareArgument(share(QStringLiteral("vms"), {QStringLiteral("fe80::1"), 4450}, {})),
             QStringLiteral("smb://[fe80::1]:4450/vms"));
}

void TestShadowPlan::choicesBecomeOptions()
{
    ShadowPlan plan;
    const QList<PlannedShare> shares {share(QStringLiteral("vms"), {QStringLiteral("files1"), 445}, {})};
    const JobRequest preset = requestOf(plan, shares);
    QCOMPARE(preset.arguments,
             QStringList({QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("//files1/vms"),
                          QStringLiteral("--context"), QStringLiteral("file-share-backup"), QStringLiteral("--wait"),
                          QStringLiteral("600")}));
    QVERIFY(preset.secrets.isEmpty());
    QVERIFY(preset.title.contains(QStringLiteral("vms")));
    plan.keep = true;
    plan.waitMinutes = 0;
    plan.recovery = ShadowPlan::Recovery::Writable;
    const QStringList chosen = requestOf(plan, shares).arguments;
    QVERIFY(chosen.contains(QStringLiteral("--keep")));
    QVERIFY(chosen.contains(QStringLiteral("--auto-recovery")));
    QCOMPARE(chosen.value(chosen.indexOf(QStringLiteral("--wait")) + 1), QStringLiteral("1"));
}

void TestShadowPlan::sentencesSayWhatStaysAndHowConsistentItIs()
{
    ShadowPlan plan;
    const QList<PlannedShare> shares {share(QStringLiteral("logs"), {QStringLiteral("files1"), 445}, {}, 0),
                                      share(QStringLiteral("vms"), {QStringLiteral("files1"), 445}, {}, 12),
                                      share(QStringLiteral("vms"), {QStringLiteral("files2"), 4450}, {}, 3)};
    const QString text = sentencesOf(plan, shares).join(QLatin1Char('\n'));
    QVERIFY2(text.contains(QStringLiteral("On files1 (files), signed in as LAB\\backup: logs, vms.")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Machines there: 12")));
    QVERIFY(text.contains(QStringLiteral("files2:4450")));
    QVERIFY(text.contains(QStringLiteral("Crash-consistent")));
    QVERIFY(text.contains(QStringLiteral("nothing stays")));
    QVERIFY(!text.contains(QStringLiteral("tried all the same")));
    plan.keep = true;
    plan.triesBlocked = true;
    const QString kept = sentencesOf(plan, shares).join(QLatin1Char('\n'));
    QVERIFY(kept.contains(QStringLiteral("kept until somebody deletes them")));
    QVERIFY(kept.contains(QStringLiteral("tried all the same")));
}

void TestShadowPlan::eachServerIsSignedInToOnce()
{
    const QUuid system = QUuid::createUuid();
    const QList<PlannedShare> shares {share(QStringLiteral("logs"), {QStringLiteral("files1"), 445}, system),
                                      share(QStringLiteral("vms"), {QStringLiteral("files1"), 445}, system)};
    QCOMPARE(serversOf(shares), QList<JobServer>({JobServer {QStringLiteral("files1"), system}}));
}

void TestShadowPlan::theContextIsToldInTheProtocolsWords()
{
    ShadowPlan plan;
    QCOMPARE(contextText(plan), QStringLiteral("SetContext: ATTR_NO_WRITERS (0x00000010)"));
    plan.keep = true;
    plan.recovery = ShadowPlan::Recovery::ReadOnly;
    QCOMPARE(
        contextText(plan),
        QStringLiteral("SetContext: ATTR_PERSISTENT | ATTR_NO_AUTO_RECOVERY | ATTR_NO_AUTO_RELEASE | ATTR_NO_WRITERS "
                       "(0x0000001b)"));
}

QTEST_GUILESS_MAIN(TestShadowPlan)
#include "tst_shadowplan.moc"
