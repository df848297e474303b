// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacefacts.h"

#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Console;

class TestNamespaceFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVolumeIsCleanOnlyWhenAllItsSharesAre();
    void theGravestFindingCounts();
};

namespace {

Storage::Inventory twoShares()
{
    Storage::Inventory inventory;
    inventory.name = QStringLiteral("cluster1");
    Storage::Svm svm;
    svm.id = svm.name = QStringLiteral("vs1");
    inventory.svms = {svm};
    for (const char *name : {"one", "two"}) {
        Storage::Share share;
        share.svm = svm.id;
        share.name = QString::fromLatin1(name);
        share.id = QStringLiteral("vs1/") + share.name;
        share.volume = QStringLiteral("v");
        inventory.shares.append(share);
    }
    return inventory;
}

Validate::ShareReport reportOf(const char *share, const QList<Validate::Severity> &severities)
{
    Validate::ShareReport report;
    report.system = QStringLiteral("cluster1");
    report.svm = QStringLiteral("vs1");
    report.share = QString::fromLatin1(share);
    report.machines.resize(2);
    for (const Validate::Severity severity : severities) {
        Validate::Finding finding;
        finding.severity = severity;
        report.findings.append(finding);
    }
    return report;
}

const MapObject volume {MapObject::Kind::Volume, QStringLiteral("v")};

} // namespace

void TestNamespaceFacts::aVolumeIsCleanOnlyWhenAllItsSharesAre()
{
    Validate::Report report;
    report.shares = {reportOf("one", {})};
    QCOMPARE(factsFromReport(report, twoShares(), QStringLiteral("vs1")).value(volume).badge, MapBadge::Unknown);
    report.shares.append(reportOf("two", {}));
    const MapFacts facts = factsFromReport(report, twoShares(), QStringLiteral("vs1")).value(volume);
    QCOMPARE(facts.badge, MapBadge::Clean);
    QCOMPARE(facts.machines, std::optional<qint64>(4));
}

void TestNamespaceFacts::theGravestFindingCounts()
{
    Validate::Report report;
    report.shares = {
        reportOf("one", {Validate::Severity::Advice, Validate::Severity::Blocks, Validate::Severity::Risk})};
    const MapFacts facts = factsFromReport(report, twoShares(), QStringLiteral("vs1")).value(volume);
    QCOMPARE(facts.badge, MapBadge::Blocks);
    QCOMPARE(facts.findings, 3);
}

QTEST_MAIN(TestNamespaceFacts)
#include "tst_namespacefacts.moc"
