// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/validation.h"

#include "core/failuretext.h"
#include "storage/machinereader.h"
#include "validate/rule.h"
#include "validate/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Penumbra::Validate {

namespace {

using Storage::ShareScan;

/// One share of the SVM at work.
struct Looked
{
    Storage::Share share;
    UncPath unc;
    bool wanted = false;
    std::shared_ptr<const ShareScan> scan; ///< null: failed
    Failure failure;
};

/// All that is done for one SVM.
struct SvmWork
{
    std::shared_ptr<const Storage::Inventory> inventory;
    Storage::Provider::Pointer provider;
    Storage::Svm svm;
    QList<Looked> looked;
    std::optional<Failure> unreachable; ///< no share of it is tried any more
    Vm::Discovery discovery;
};
using WorkPointer = std::shared_ptr<SvmWork>;

/// Failures that the server's other shares would meet, too; a wrong password must not be tried once per share.
bool concernsServer(FailureKind kind)
{
    switch (kind) {
    case FailureKind::UnknownHost:
    case FailureKind::Unreachable:
    case FailureKind::ConnectionLost:
    case FailureKind::TimedOut:
    case FailureKind::SignInFailed:
    case FailureKind::NoTicket:
    case FailureKind::TicketExpired:
    case FailureKind::AnonymousRefused:
    case FailureKind::SigningUnavailable:
    case FailureKind::HelperMissing:
        return true;
    default:
        return false;
    }
}

/// The share's place in the namespace; plain SMB tells a path on the server's disk, or nothing.
QString namespacePathOf(const SvmWork &work, const Storage::Share &share)
{
    return work.inventory->kind == Storage::SystemKind::Ontap ? share.path : QString();
}

Task<std::shared_ptr<const ShareScan>> scanOne(WorkPointer work, Storage::Share share, UncPath unc,
                                               ValidationHandler onProgress, CancelToken cancel)
{
    Storage::ScanOptions options;
    options.connect = work->provider->connectOptions(work->svm);
    options.oracle = work->provider->fileOracle(*work->inventory, share);
    const Storage::ScanHandler onScan = [onProgress, unc](const Storage::ScanProgress &progress) {
        if (onProgress)
            onProgress({ValidationProgress::Phase::Scan, unc, progress.entries, 0, false});
    };
    const std::shared_ptr<const ShareScan> scan = co_await Storage::scanShare(unc, options, onScan, cancel);
    if (onProgress)
        onProgress({ValidationProgress::Phase::Scan, unc, qint64(scan->tree.count()) - 1, 0, true});
    co_return scan;
}

/// Scans what is not scanned yet.
Task<> scanAll(WorkPointer work, ValidationHandler onProgress, CancelToken cancel)
{
    for (qsizetype i = 0; i < work->looked.size(); ++i) {
        const Looked before = work->looked[i];
        if (before.scan || before.failure != Failure())
            continue;
        std::optional<Failure> failure = work->unreachable;
        if (!failure) {
            try {
                const std::shared_ptr<const ShareScan> scan =
                    co_await scanOne(work, before.share, before.unc, onProgress, cancel);
                work->looked[i].scan = scan;
            } catch (const Error &error) {
                failure = error.failure();
            }
        }
        if (!failure)
            continue;
        if (failure->kind == FailureKind::Cancelled)
            throw Error(*failure);
        work->looked[i].failure = *failure;
        if (concernsServer(failure->kind))
            work->unreachable = failure;
    }
}

Task<> readAll(WorkPointer work, ValidationHandler onProgress, CancelToken cancel)
{
    QList<Storage::ScannedShare> scanned;
    for (const Looked &looked : std::as_const(work->looked)) {
        if (looked.scan)
            scanned.append({looked.scan, namespacePathOf(*work, looked.share)});
    }
    work->discovery = {};
    if (scanned.isEmpty())
        co_return;
    const UncPath first = scanned.constFirst().scan->share;
    const Storage::ReadHandler onRead = [onProgress, first](qint64 done, qint64 total) {
        if (onProgress)
            onProgress({ValidationProgress::Phase::Machines, first, done, total, done == total});
    };
    const Storage::Svm svm = work->svm;
    const QString host = first.server();
    const std::function<bool(const QString &)> isThis = [svm, host](const QString &server) {
        return server.compare(host, Qt::CaseInsensitive) == 0 || Storage::Inventory::isNamed(svm, server);
    };
    const Smb::ConnectOptions connect = work->provider->connectOptions(work->svm);
    const Vm::Discovery discovery = co_await Storage::readMachines(scanned, connect, isThis, onRead, cancel);
    work->discovery = discovery;
}

bool isAmongLooked(const SvmWork &work, const QString &name)
{
    return std::any_of(work.looked.cbegin(), work.looked.cend(), [&name](const Looked &looked) {
        return looked.share.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// Adds the shares that files of what was found lead to: those named outright; and when wanted shares hold disks or configurations of
/// no machine, all others, because the machine may be at home in any of them. Whether any were added.
bool addReached(SvmWork &work)
{
    QSet<QString> names;
    for (const Vm::Machine &machine : std::as_const(work.discovery.machines)) {
        for (const Vm::MachineFile &file : machine.files) {
            if (file.state == Vm::MachineFile::State::Elsewhere && file.path.startsWith(QLatin1String("\\\\")))
                names.insert(file.path.section(QLatin1Char('\\'), 3, 3).toLower());
        }
    }
    bool all = false;
    int index = 0;
    for (const Looked &looked : std::as_const(work.looked)) {
        if (!looked.scan)
            continue;
        all = all || (looked.wanted && !work.discovery.withoutMachine.value(index).isEmpty());
        ++index;
    }
    bool added = false;
    for (const Storage::Share &share : work.inventory->shares) {
        const bool reached = all || names.contains(share.name.toLower());
        if (!reached || share.svm != work.svm.id || !share.exposedFrom.isEmpty()
            || share.name.compare(QLatin1String("IPC$"), Qt::CaseInsensitive) == 0 || isAmongLooked(work, share.name))
            continue;
        work.looked.append({share, UncPath(work.looked.constFirst().unc.server(), share.name), false, {}, {}});
        added = true;
    }
    return added;
}

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

ShareReport emptyReport(const SvmWork &work, const Looked &looked)
{
    ShareReport report;
    const Storage::Volume *volume = work.inventory->volume(looked.share.volume);
    report.system = work.inventory->name;
    report.systemKind = Storage::systemKindName(work.inventory->kind);
    report.svm = work.svm.name;
    report.share = looked.share.name;
    report.unc = looked.unc.shareName();
    report.path = looked.share.path;
    report.volume = volume ? volume->name : QString();
    report.pathInVolume = looked.share.pathInVolume;
    return report;
}

void describeScan(ShareReport &report, const ShareScan &scan, bool serverLists)
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
    if (!scan.gaps.isEmpty())
        report.unseen +=
            counted(scan.gaps.size(), Words::tr("folder was not seen as it should be; a finding tells which."),
                    Words::tr("folders were not seen as they should be; findings tell which."));
    countEntries(report, scan.tree);
}

/// The reports of the wanted shares of an SVM.
QList<ShareReport> reportsOf(const SvmWork &work, const Rules &rules)
{
    Subject subject;
    subject.inventory = work.inventory.get();
    subject.svm = &work.svm;
    subject.discovery = &work.discovery;
    QHash<const Looked *, int> indices;
    for (const Looked &looked : work.looked) {
        if (!looked.scan)
            continue;
        const int index = int(subject.places.size());
        indices.insert(&looked, index);
        if (looked.wanted)
            subject.reported.insert(index);
        subject.places.append({looked.unc, namespacePathOf(work, looked.share), &looked.scan->tree});
    }
    QList<ShareReport> reports;
    for (const Looked &looked : work.looked) {
        if (!looked.wanted)
            continue;
        ShareReport report = emptyReport(work, looked);
        if (!looked.scan) {
            report.failure = looked.failure;
            reports.append(report);
            continue;
        }
        subject.index = indices.value(&looked);
        subject.share = &looked.share;
        subject.volume = work.inventory->volume(looked.share.volume);
        subject.scan = looked.scan.get();
        describeScan(report, *looked.scan, work.provider->fileOracle(*work.inventory, looked.share) != nullptr);
        report.findings = findingsOf(subject, rules);
        for (const Vm::Machine &machine : work.discovery.machines) {
            if (subject.isHome(machine))
                report.machines.append(reportedOf(machine, report.findings));
        }
        reports.append(report);
    }
    return reports;
}

QList<WorkPointer> worksOf(const QList<ValidationTarget> &targets)
{
    QList<WorkPointer> works;
    for (const ValidationTarget &target : targets) {
        const auto same = [&target](const WorkPointer &work) {
            return work->provider == target.provider && work->svm.id == target.svm.id;
        };
        auto found = std::find_if(works.begin(), works.end(), same);
        if (found == works.end()) {
            const auto work = std::make_shared<SvmWork>();
            work->inventory = target.inventory;
            work->provider = target.provider;
            work->svm = target.svm;
            found = works.insert(works.end(), work);
        }
        if (!isAmongLooked(**found, target.share.name))
            (*found)->looked.append({target.share, target.unc, true, {}, {}});
    }
    return works;
}

Task<> validateSvm(WorkPointer work, ValidationHandler onProgress, CancelToken cancel)
{
    bool more = true;
    while (more) {
        co_await scanAll(work, onProgress, cancel);
        co_await readAll(work, onProgress, cancel);
        more = !work->unreachable && addReached(*work);
    }
}

} // namespace

Task<Report> validateShares(QList<ValidationTarget> targets, ValidationHandler onProgress, CancelToken cancel)
{
    Report report;
    report.made = QDateTime::currentDateTimeUtc();
    report.version = QStringLiteral(PENUMBRA_VERSION);
    const Rules rules = allRules();
    const QList<WorkPointer> works = worksOf(targets);
    QSet<const Storage::Inventory *> told;
    for (const WorkPointer &work : works) {
        cancel.throwIfCancelled("validate");
        co_await validateSvm(work, onProgress, cancel);
        report.shares += reportsOf(*work, rules);
        if (told.contains(work->inventory.get()))
            continue;
        told.insert(work->inventory.get());
        for (const Storage::InventoryNote &note : work->inventory->notes)
            report.notes +=
                Words::tr("%1: not known of %2. ").arg(work->inventory->name, note.id) + explainLine(note.failure);
    }
    co_return report;
}

} // namespace Penumbra::Validate
