// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/survey.h"

#include "storage/machinereader.h"
#include "storage/sharenames.h"
#include "storage/sidebyside.h"
#include "vm/machinepath.h"

#include <QSet>

#include <algorithm>

namespace Penumbra::Storage {

namespace {

constexpr std::size_t mostSvms = 4; // at once; each has up to 16 sessions

/// A survey under way.
struct SvmWork
{
    Survey survey;
    std::shared_ptr<ReadFiles> known = std::make_shared<ReadFiles>(); ///< from round to round
    std::optional<Failure> unreachable; ///< no share of it is tried any more
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

/// Whether a server's name or address means this SVM.
std::function<bool(const QString &)> isThisOf(const SvmWork &work)
{
    const Svm svm = work.survey.svm;
    const QString host = work.survey.shares.constFirst().unc.server();
    return [svm, host](const QString &server) {
        return server.compare(host, Qt::CaseInsensitive) == 0 || Inventory::isNamed(svm, server);
    };
}

Task<std::shared_ptr<const ShareScan>> scanOne(WorkPointer work, Share share, UncPath unc, SurveyHandler onProgress,
                                               CancelToken cancel)
{
    ScanOptions options;
    options.connect = work->survey.provider->connectOptions(work->survey.svm);
    options.oracle = work->survey.provider->fileOracle(*work->survey.inventory, share);
    const ScanHandler onScan = [onProgress, unc](const ScanProgress &progress) {
        if (onProgress)
            onProgress({SurveyProgress::Phase::Scan, unc, progress.entries, 0, false});
    };
    const std::shared_ptr<const ShareScan> scan = co_await scanShare(unc, options, onScan, cancel);
    if (onProgress)
        onProgress({SurveyProgress::Phase::Scan, unc, qint64(scan->tree.count()) - 1, 0, true});
    co_return scan;
}

/// Scans what is not scanned yet.
Task<> scanAll(WorkPointer work, SurveyHandler onProgress, CancelToken cancel)
{
    for (qsizetype i = 0; i < work->survey.shares.size(); ++i) {
        const SurveyedShare before = work->survey.shares[i];
        if (before.scan || before.failure != Failure())
            continue;
        std::optional<Failure> failure = work->unreachable;
        if (!failure) {
            try {
                const std::shared_ptr<const ShareScan> scan =
                    co_await scanOne(work, before.share, before.unc, onProgress, cancel);
                work->survey.shares[i].scan = scan;
            } catch (const Error &error) {
                failure = error.failure();
            }
        }
        if (!failure)
            continue;
        if (failure->kind == FailureKind::Cancelled)
            throw Error(*failure);
        work->survey.shares[i].failure = *failure;
        if (concernsServer(failure->kind))
            work->unreachable = failure;
    }
}

Task<> readAll(WorkPointer work, SurveyHandler onProgress, CancelToken cancel)
{
    QList<ScannedShare> scanned;
    for (const SurveyedShare &looked : std::as_const(work->survey.shares)) {
        if (looked.scan)
            scanned.append({looked.scan, work->survey.namespacePath(looked.share)});
    }
    work->survey.discovery = {};
    if (scanned.isEmpty())
        co_return;
    const UncPath first = scanned.constFirst().scan->share;
    const ReadHandler onRead = [onProgress, first](qint64 done, qint64 total) {
        if (onProgress)
            onProgress({SurveyProgress::Phase::Machines, first, done, total, done == total});
    };
    ReadOptions options;
    options.connect = work->survey.provider->connectOptions(work->survey.svm);
    options.isThisServer = isThisOf(*work);
    options.known = work->known;
    const Vm::Discovery discovery = co_await readMachines(scanned, options, onRead, cancel);
    work->survey.discovery = discovery;
    work->survey.lost = work->known->lost;
    if (work->known->lost)
        work->unreachable = work->known->lost;
}

bool isAmongLooked(const SvmWork &work, const QString &name)
{
    return std::any_of(work.survey.shares.cbegin(), work.survey.shares.cend(), [&name](const SurveyedShare &looked) {
        return looked.share.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// The shares of this SVM, in lower case, in which files are said to lie that were not looked for.
QSet<QString> namedShares(const SvmWork &work)
{
    const std::function<bool(const QString &)> isThis = isThisOf(work);
    QSet<QString> names;
    for (const Vm::Machine &machine : work.survey.discovery.machines) {
        for (const Vm::MachineFile &file : machine.files) {
            if (file.state != Vm::MachineFile::State::Elsewhere)
                continue;
            const Vm::MachinePath path = Vm::MachinePath::parse(file.path);
            if (path.kind == Vm::MachinePath::Kind::Unc && isThis(path.server))
                names.insert(path.share.toLower());
        }
    }
    return names;
}

/// Whether wanted shares hold disks or configurations of no machine.
bool hasStrays(const SvmWork &work)
{
    int index = 0;
    for (const SurveyedShare &looked : work.survey.shares) {
        if (!looked.scan)
            continue;
        if (looked.wanted && !work.survey.discovery.withoutMachine.value(index).isEmpty())
            return true;
        ++index;
    }
    return false;
}

/// A share's name comes from the server: one that cannot be asked for is a share that cannot be looked at.
SurveyedShare reachedShare(const Share &share, const QString &server)
{
    SurveyedShare reached {share, {}, false, {}, {}};
    try {
        reached.unc = UncPath(server, share.name);
    } catch (const Error &error) {
        reached.failure = error.failure();
    }
    return reached;
}

/// Whether a wanted machine lists a checkpoint of which nothing was found: a share may begin at the folder of the configuration, with the
/// checkpoints beside it in another one that nothing names.
bool lacksCheckpoints(const SvmWork &work)
{
    const auto isLacking = [](const Vm::MachineFile &file) {
        return file.role == Vm::FileRole::CheckpointConfiguration && file.state != Vm::MachineFile::State::Present;
    };
    const QList<Vm::Machine> &machines = work.survey.discovery.machines;
    return std::any_of(machines.cbegin(), machines.cend(), [&](const Vm::Machine &machine) {
        return work.survey.isWanted(machine) && std::any_of(machine.files.cbegin(), machine.files.cend(), isLacking);
    });
}

/// Adds the shares that files of what was found lead to: those named outright; and when wanted shares hold disks or configurations of
/// no machine, or their machines lack checkpoints, all others, because those may be in any of them. Whether any were added.
bool addReached(SvmWork &work)
{
    const QSet<QString> names = namedShares(work);
    const bool all = hasStrays(work) || lacksCheckpoints(work);
    const QString server = work.survey.shares.constFirst().unc.server();
    bool added = false;
    for (const Share &share : work.survey.inventory->shares) {
        const bool reached = all || names.contains(share.name.toLower());
        if (!reached || share.svm != work.survey.svm.id || !isOrdinary(share) || isAmongLooked(work, share.name))
            continue;
        work.survey.shares.append(reachedShare(share, server));
        added = true;
    }
    return added;
}

QList<WorkPointer> worksOf(const QList<SurveyTarget> &targets)
{
    QList<WorkPointer> works;
    for (const SurveyTarget &target : targets) {
        const auto same = [&target](const WorkPointer &work) {
            return work->survey.provider == target.provider && work->survey.svm.id == target.svm.id;
        };
        auto found = std::find_if(works.begin(), works.end(), same);
        if (found == works.end()) {
            const auto work = std::make_shared<SvmWork>();
            work->survey.inventory = target.inventory;
            work->survey.provider = target.provider;
            work->survey.svm = target.svm;
            found = works.insert(works.end(), work);
        }
        if (!isAmongLooked(**found, target.share.name))
            (*found)->survey.shares.append({target.share, target.unc, true, {}, {}});
    }
    return works;
}

Task<> surveyRounds(WorkPointer work, SurveyHandler onProgress, CancelToken cancel)
{
    bool more = true;
    while (more) {
        cancel.throwIfCancelled("look into shares");
        co_await scanAll(work, onProgress, cancel);
        co_await readAll(work, onProgress, cancel);
        more = !work->unreachable && addReached(*work);
    }
}

/// What goes wrong with one SVM ends its own survey only; what was seen of it until then stays. Throws Cancelled.
Task<> surveySvm(WorkPointer work, SurveyHandler onProgress, CancelToken cancel)
{
    std::optional<Failure> failure;
    try {
        co_await surveyRounds(work, onProgress, cancel);
    } catch (const Error &error) {
        failure = error.failure();
    }
    if (!failure)
        co_return;
    if (failure->kind == FailureKind::Cancelled)
        throw Error(*failure);
    work->survey.lost = failure;
    for (SurveyedShare &looked : work->survey.shares) {
        if (!looked.scan && looked.failure == Failure())
            looked.failure = *failure;
    }
}

} // namespace

QList<const SurveyedShare *> Survey::scanned() const
{
    QList<const SurveyedShare *> list;
    for (const SurveyedShare &each : shares) {
        if (each.scan)
            list.append(&each);
    }
    return list;
}

QList<const SurveyedShare *> Survey::wanted() const
{
    QList<const SurveyedShare *> list;
    for (const SurveyedShare &each : shares) {
        if (each.wanted)
            list.append(&each);
    }
    return list;
}

QString Survey::namespacePath(const Share &share) const
{
    return inventory->kind == SystemKind::Ontap ? share.path : QString();
}

bool Survey::isWanted(const Vm::Machine &machine) const
{
    const SurveyedShare *home = scanned().value(machine.share);
    return home && home->wanted;
}

Task<QList<std::shared_ptr<const Survey>>> surveyShares(QList<SurveyTarget> targets, SurveyHandler onProgress,
                                                        CancelToken cancel)
{
    const QList<WorkPointer> works = worksOf(targets);
    std::vector<Piece> pieces;
    for (const WorkPointer &work : works)
        pieces.push_back([work, onProgress](CancelToken stop) { return surveySvm(work, onProgress, stop); });
    co_await sideBySide(std::move(pieces), mostSvms, cancel);
    QList<std::shared_ptr<const Survey>> surveys;
    for (const WorkPointer &work : works)
        surveys.append(std::shared_ptr<const Survey>(work, &work->survey));
    co_return surveys;
}

} // namespace Penumbra::Storage
