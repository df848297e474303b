// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/validation.h"

#include "core/failuretext.h"
#include "validate/rule.h"
#include "validate/words.h"

#include <QCoreApplication>

namespace Penumbra::Validate {

using Storage::ShareScan;
using Storage::Survey;
using Storage::SurveyedShare;

namespace {

ReportedMachine reportedOf(const Vm::Machine &machine, const QList<Finding> &findings)
{
    ReportedMachine reported {machine.id,
                              machine.name,
                              machine.configuration,
                              machine.version,
                              machine.generation,
                              0,
                              machine.checkpoints,
                              machine.saved,
                              0,
                              0};
    reported.files = machine.files.size();
    for (const Vm::MachineFile &file : machine.files)
        reported.disks += file.role == Vm::FileRole::Disk;
    for (const Finding &finding : findings)
        reported.findings += finding.key.machine == machine.id;
    return reported;
}

void countEntries(ShareReport &report, const Vm::FileTree &tree)
{
    for (Vm::FileTree::Index entry = Vm::FileTree::root + 1; entry < tree.count(); ++entry) {
        report.directories += tree.isDirectory(entry);
        report.files += tree.kind(entry) == Vm::EntryKind::File;
        report.bytes += tree.kind(entry) == Vm::EntryKind::File ? tree.size(entry) : 0;
    }
}

ShareReport emptyReport(const Survey &survey, const SurveyedShare &looked)
{
    ShareReport report;
    const Storage::Volume *volume = survey.inventory->volume(looked.share.volume);
    report.system = survey.inventory->name;
    report.systemKind = Storage::systemKindName(survey.inventory->kind);
    report.svm = survey.svm.name;
    report.share = looked.share.name;
    report.unc = looked.unc.shareName();
    report.path = looked.share.path;
    report.volume = volume ? volume->name : QString();
    report.pathInVolume = looked.share.pathInVolume;
    return report;
}

void describeScan(ShareReport &report, const ShareScan &scan, const Storage::Share &share, bool serverLists)
{
    report.oracle = scan.oracle;
    report.gaps = int(scan.gaps.size());
    report.restarts = scan.restarts;
    report.began = scan.began;
    report.ended = scan.ended;
    if (!serverLists)
        report.unseen +=
            Words::tr("Over SMB alone, FIFOs, sockets, named streams, hard links and symbolic links that the "
                      "server follows look like plain files and folders; volumes, junctions and the shadow "
                      "copy directory depth are not known.");
    if (!share.continuouslyAvailable)
        report.unseen += Words::tr("Whether the share is continuously available is not known.");
    if (!share.shadowCopySupported)
        report.unseen += Words::tr("Whether the server can make shadow copies of the share is not known.");
    if (!scan.gaps.isEmpty())
        report.unseen +=
            counted(scan.gaps.size(), Words::tr("folder was not seen as it should be; a finding tells which."),
                    Words::tr("folders were not seen as they should be; findings tell which."));
    countEntries(report, scan.tree);
}

/// The reports of the wanted shares of an SVM.
QList<ShareReport> reportsOf(const Survey &survey, const Rules &rules)
{
    Subject subject;
    subject.inventory = survey.inventory.get();
    subject.svm = &survey.svm;
    subject.discovery = &survey.discovery;
    QHash<const SurveyedShare *, int> indices;
    for (const SurveyedShare &looked : survey.shares) {
        if (!looked.scan)
            continue;
        const int index = int(subject.places.size());
        indices.insert(&looked, index);
        if (looked.wanted)
            subject.reported.insert(index);
        subject.places.append({looked.unc, survey.namespacePath(looked.share), &looked.scan->tree});
    }
    QList<ShareReport> reports;
    for (const SurveyedShare &looked : survey.shares) {
        if (!looked.wanted)
            continue;
        ShareReport report = emptyReport(survey, looked);
        if (!looked.scan) {
            report.failure = looked.failure;
            reports.append(report);
            continue;
        }
        subject.index = indices.value(&looked);
        subject.share = &looked.share;
        subject.volume = survey.inventory->volume(looked.share.volume);
        subject.scan = looked.scan.get();
        describeScan(report, *looked.scan, looked.share,
                     survey.provider->fileOracle(*survey.inventory, looked.share) != nullptr);
        report.findings = findingsOf(subject, rules);
        for (const Vm::Machine &machine : survey.discovery.machines) {
            if (subject.isHome(machine))
                report.machines.append(reportedOf(machine, report.findings));
        }
        reports.append(report);
    }
    return reports;
}

} // namespace

Report reportOf(const QList<std::shared_ptr<const Survey>> &surveys)
{
    Report report;
    report.made = QDateTime::currentDateTimeUtc();
    report.version = QStringLiteral(PENUMBRA_VERSION);
    const Rules rules = allRules();
    QSet<const Storage::Inventory *> told;
    for (const auto &survey : surveys) {
        report.shares += reportsOf(*survey, rules);
        if (told.contains(survey->inventory.get()))
            continue;
        told.insert(survey->inventory.get());
        for (const Storage::InventoryNote &note : survey->inventory->notes)
            report.notes +=
                Words::tr("%1: not known of %2. ").arg(survey->inventory->name, note.id) + explainLine(note.failure);
    }
    return report;
}

Task<Report> validateShares(QList<Storage::SurveyTarget> targets, Storage::SurveyHandler onProgress, CancelToken cancel)
{
    const auto surveys = co_await Storage::surveyShares(targets, onProgress, cancel);
    co_return reportOf(surveys);
}

} // namespace Penumbra::Validate
