// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/validation.h"

#include "core/failuretext.h"
#include "core/harmless.h"
#include "core/pause.h"
#include "storage/sharesupport.h"
#include "validate/rule.h"
#include "validate/words.h"

#include <QCoreApplication>

namespace Penumbra::Validate {

using Storage::ShareScan;
using Storage::Survey;
using Storage::SurveyedShare;

namespace {

constexpr qsizetype mostSharesNamed = 10; // of those that were not looked at

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

/// What of the SVM was not looked at although files of its machines may lie there.
QStringList unseenBeside(const Survey &survey)
{
    QStringList sentences;
    if (survey.lost)
        sentences += Words::tr("The server was lost while machines were looked into; what is missing may be there. ")
            + explainLine(*survey.lost);
    qsizetype failed = 0;
    for (const SurveyedShare &looked : survey.shares) {
        if (looked.wanted || looked.scan)
            continue;
        if (++failed <= mostSharesNamed)
            sentences += Words::tr("The share %1, in which files of machines may lie, was not looked at. ")
                             .arg(harmless(looked.share.name))
                + explainLine(looked.failure);
    }
    if (failed > mostSharesNamed)
        sentences += counted(failed - mostSharesNamed, Words::tr("more such share was not looked at."),
                             Words::tr("more such shares were not looked at."));
    return sentences;
}

/// Makes the reports of the wanted shares of an SVM.
class SurveyReporter
{
public:
    explicit SurveyReporter(const Survey &survey)
        : m_survey(survey)
        , m_unseenBeside(unseenBeside(survey))
    {
        m_subject.inventory = survey.inventory.get();
        m_subject.svm = &survey.svm;
        m_subject.discovery = &survey.discovery;
        for (const SurveyedShare *const looked : survey.scanned()) {
            const int index = int(m_subject.places.size());
            m_indices.insert(looked, index);
            if (looked->wanted)
                m_subject.reported.insert(index);
            m_subject.places.append({looked->unc, survey.namespacePath(looked->share), &looked->scan->tree});
        }
        m_machines = machinesByPlace(m_subject.places, survey.discovery);
    }

    ShareReport of(const SurveyedShare &looked, const Rules &rules)
    {
        ShareReport report = emptyReport(m_survey, looked);
        if (!looked.scan) {
            report.failure = looked.failure;
            return report;
        }
        m_subject.index = m_indices.value(&looked);
        m_subject.machines = m_machines[m_subject.index];
        m_subject.share = &looked.share;
        m_subject.volume = m_survey.inventory->volume(looked.share.volume);
        m_subject.scan = looked.scan.get();
        describeScan(report, *looked.scan, looked.share,
                     m_survey.provider->fileOracle(*m_survey.inventory, looked.share) != nullptr);
        report.unseen += m_unseenBeside;
        report.findings = findingsOf(m_subject, rules);
        for (const Vm::Machine *const machine : std::as_const(m_subject.machines)) {
            if (m_subject.isHome(*machine))
                report.machines.append(reportedOf(*machine, report.findings));
        }
        return report;
    }

private:
    const Survey &m_survey;
    QStringList m_unseenBeside;
    Subject m_subject;
    QHash<const SurveyedShare *, int> m_indices;
    QList<QList<const Vm::Machine *>> m_machines;
};

Report emptyReport()
{
    Report report;
    report.made = QDateTime::currentDateTimeUtc();
    report.version = QStringLiteral(PENUMBRA_VERSION);
    return report;
}

/// What could not be found out about the surveys' systems.
void addNotes(Report &report, const QList<std::shared_ptr<const Survey>> &surveys)
{
    QSet<const Storage::Inventory *> told;
    for (const std::shared_ptr<const Survey> &survey : surveys) {
        if (told.contains(survey->inventory.get()))
            continue;
        told.insert(survey->inventory.get());
        for (const Storage::InventoryNote &note : survey->inventory->notes)
            report.notes +=
                Words::tr("%1: not known of %2. ").arg(survey->inventory->name, note.id) + explainLine(note.failure);
    }
}

} // namespace

Task<Report> makeReport(QList<std::shared_ptr<const Survey>> surveys, CancelToken cancel)
{
    Report report = emptyReport();
    const Rules rules = allRules();
    for (const std::shared_ptr<const Survey> &survey : std::as_const(surveys)) {
        SurveyReporter reporter(*survey);
        const QList<const SurveyedShare *> wanted = survey->wanted();
        for (const SurveyedShare *const looked : wanted) {
            co_await pause(milliseconds(0), cancel); // a cancellation can come in
            report.shares += reporter.of(*looked, rules);
        }
    }
    addNotes(report, surveys);
    co_return report;
}

Task<Report> validateShares(QList<Storage::SurveyTarget> targets, Storage::SurveyHandler onProgress, CancelToken cancel)
{
    const QList<std::shared_ptr<const Survey>> surveys = co_await Storage::surveyShares(targets, onProgress, cancel);
    const Storage::SupportedSurveys asked = co_await Storage::askShareSupport(surveys, cancel);
    const Report made = co_await makeReport(asked.surveys, cancel);
    Report report = made;
    for (const Storage::InventoryNote &note : asked.notes)
        report.notes += Words::tr("Not known: %1. ").arg(note.id) + explainLine(note.failure);
    co_return Report(report);
}

} // namespace Penumbra::Validate
