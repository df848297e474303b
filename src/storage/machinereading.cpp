// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/machinereading.h"

#include "core/pause.h"
#include "core/smbname.h"
#include "storage/sidebyside.h"
#include "vm/machinepath.h"

#include <algorithm>

namespace Penumbra::Storage {

namespace {

using Vm::FileTree;
using Vm::MachinePath;

constexpr std::size_t mostHelpers = 4;
constexpr int mostTries = 2; // helpers that may be lost over one file
constexpr qsizetype mostBeyond = 10'000; // files in shares that were not scanned
constexpr qsizetype deepestBeyond = 64; // directories
constexpr milliseconds fileLimit {60'000};
constexpr milliseconds grace {0}; // nothing is lost with a helper that reads

/// Whether it is the helper or its connection that failed, not the file.
bool isLoss(FailureKind kind)
{
    return kind == FailureKind::HelperDied || kind == FailureKind::ConnectionLost || kind == FailureKind::TimedOut;
}

bool isAbsence(FailureKind kind)
{
    return kind == FailureKind::NotFound || kind == FailureKind::ShareNotFound;
}

QString pathOf(const QStringList &components)
{
    return components.join(QLatin1Char('\\'));
}

} // namespace

MachineReading::MachineReading(const QList<ScannedShare> &shares, const ReadOptions &options,
                               const ReadHandler &onProgress)
    : m_options(options)
    , m_onProgress(onProgress)
    , m_scanned(shares)
{
    for (const ScannedShare &scanned : shares)
        addShare(scanned);
    m_total = qint64(m_jobs.size());
}

void MachineReading::addShare(const ScannedShare &scanned)
{
    const int share = int(m_shares.size());
    const FileTree &tree = scanned.scan->tree;
    Vm::ShareFiles files;
    files.share = UncPath(scanned.scan->share.server(), scanned.scan->share.share());
    files.namespacePath = scanned.namespacePath;
    files.tree = &tree;
    for (const ScanGap &gap : scanned.scan->gaps) {
        const Index directory = tree.find(FileTree::root, gap.path);
        if (directory != FileTree::none && gap.cause != ScanGap::Cause::OracleFailed)
            files.unseen.insert(directory);
    }
    m_shares.append(files);
    m_byName.insert(foldedName(files.share.share()), share);
    for (Index entry = FileTree::root + 1; entry < tree.count(); ++entry) {
        if (tree.kind(entry) != Vm::EntryKind::File)
            continue;
        if (Vm::looksLikeDisk(tree.name(entry)))
            m_jobs.push_back({share, tree.path(entry), entry, Content::Disk});
        else if (Vm::looksLikeConfiguration(tree, entry))
            m_jobs.push_back({share, tree.path(entry), entry, Content::Configuration});
    }
}

Task<> MachineReading::readAll(Pointer self, CancelToken cancel)
{
    // What is found in one round may point at more.
    while (!self->m_jobs.empty()) {
        self->m_helpers.clear();
        std::vector<Piece> pieces;
        for (std::size_t i = 0; i < qMin(mostHelpers, self->m_jobs.size()); ++i)
            pieces.push_back([self](CancelToken stop) { return work(self, stop); });
        co_await sideBySide(std::move(pieces), mostHelpers, cancel);
    }
    cancel.throwIfCancelled("read machines");
}

Task<> MachineReading::work(Pointer self, CancelToken cancel)
{
    const auto helper = std::make_shared<Smb::SmbHelper::Pointer>();
    self->m_helpers.push_back(helper);
    while (!self->m_jobs.empty()) {
        cancel.throwIfCancelled("read machines");
        const Job job = self->m_jobs.front();
        self->m_jobs.pop_front();
        const std::optional<Answer> answer = co_await look(self, helper, job, cancel);
        if (!answer) { // the server wants no more connections; the other workers do it
            self->m_jobs.push_front(job);
            co_return;
        }
        self->take(job, *answer);
        ++self->m_done;
        if (self->m_onProgress)
            self->m_onProgress(self->m_done, self->m_total);
    }
}

/// Nothing when this worker cannot have a connection and others have one. Throws Cancelled.
Task<std::optional<MachineReading::Answer>> MachineReading::look(Pointer self, HelperPlace helper, Job job,
                                                                 CancelToken cancel)
{
    const UncPath share = self->m_shares.at(job.share).share; // not a reference: shares are added meanwhile
    const auto known = self->m_options.known->answers.constFind(ReadFiles::key(job.content, share, job.path));
    if (known != self->m_options.known->answers.constEnd())
        co_return std::optional<Answer>(*known);
    UncPath path;
    try {
        path = UncPath(share.server(), share.share(), job.path);
    } catch (const Error &error) {
        // No server has a file that cannot be asked for.
        const Failure refused {FailureKind::NotFound, error.failure().action, job.path, {}, {}};
        co_return std::optional<Answer>(refused);
    }
    Failure failure;
    for (int tries = 0; tries < mostTries; ++tries) {
        if (!*helper || !(*helper)->isAlive()) {
            const bool connected = co_await connect(self, helper, cancel);
            if (!connected && !self->m_options.known->lost)
                co_return std::optional<Answer>();
            if (!connected)
                co_return std::optional<Answer>(*self->m_options.known->lost);
        }
        const Answer answer = co_await ask(helper, path, job.content, cancel);
        const Failure *const failed = std::get_if<Failure>(&answer);
        if (!failed || !isLoss(failed->kind)) {
            if (!failed || !isAbsence(failed->kind)) // it may be there the next time
                self->m_options.known->answers.insert(ReadFiles::key(job.content, share, job.path), answer);
            co_return std::optional<Answer>(answer);
        }
        failure = *failed;
        helper->reset();
        self->m_pool = Smb::HelperPool::create(); // its other connections are no better
    }
    co_return std::optional<Answer>(failure);
}

/// Throws Cancelled.
Task<MachineReading::Answer> MachineReading::ask(HelperPlace helper, UncPath path, Content content, CancelToken cancel)
{
    const Smb::SmbHelper::Pointer asked = *helper;
    const Smb::Wait wait {deadlineIn(fileLimit), cancel, grace};
    Failure failure;
    try {
        if (content == Content::Disk) {
            const Vm::DiskInfo info = co_await asked->diskInfo(path, wait);
            co_return Answer(info);
        }
        const Vm::MachineConfiguration configuration = co_await asked->machineConfiguration(path, wait);
        co_return Answer(configuration);
    } catch (const Error &error) {
        failure = error.failure();
    }
    if (failure.kind == FailureKind::Cancelled)
        throw Error(failure);
    co_return Answer(failure);
}

/// Tries until the server has been away for too long; then it counts as lost. False when there is no connection. Throws Cancelled.
Task<bool> MachineReading::connect(Pointer self, HelperPlace helper, CancelToken cancel)
{
    milliseconds backOff {0};
    while (!self->m_options.known->lost) {
        const milliseconds left(self->m_awayUntil ? self->m_awayUntil->remainingTime() : connectLimit.count());
        const Smb::Wait wait {deadlineIn(std::clamp(left, leastConnectLimit, connectLimit)), cancel, grace};
        Failure failure;
        helper->reset();
        try {
            const Smb::SmbHelper::Pointer next =
                co_await Smb::HelperPool::acquire(self->m_pool, self->m_options.connect, wait);
            *helper = next;
        } catch (const Error &error) {
            failure = error.failure();
        }
        if (*helper) {
            self->m_awayUntil.reset();
            co_return true;
        }
        if (failure.kind == FailureKind::Cancelled)
            throw Error(failure);
        if (self->isConnected())
            co_return false;
        if (!self->m_awayUntil)
            self->m_awayUntil = deadlineIn(self->m_options.reconnectFor);
        if (isFinal(failure.kind) || self->m_awayUntil->hasExpired()) {
            self->m_options.known->lost = failure;
            break;
        }
        const milliseconds untilEnd(self->m_awayUntil->remainingTime());
        co_await pause(std::clamp(backOff, milliseconds(0), untilEnd), cancel);
        backOff = nextBackOff(backOff);
    }
    co_return false;
}

bool MachineReading::isConnected() const
{
    return std::any_of(m_helpers.cbegin(), m_helpers.cend(), [](const auto &each) {
        const HelperPlace helper = each.lock();
        return helper && *helper && (*helper)->isAlive();
    });
}

void MachineReading::take(const Job &job, const Answer &answer)
{
    const Failure *const failure = std::get_if<Failure>(&answer);
    Index entry = job.entry;
    if (entry == FileTree::none) {
        if (failure && isAbsence(failure->kind)) {
            m_shares[job.share].absent.insert(foldedName(job.path));
            return;
        }
        const bool isThere = !failure || failure->kind == FailureKind::InvalidInput
            || failure->kind == FailureKind::NotSupported || failure->kind == FailureKind::SharingViolation;
        if (!isThere)
            return;
        entry = addBeyond(job.share, job.path);
    }
    Vm::ShareFiles &files = m_shares[job.share];
    if (const auto *const info = std::get_if<Vm::DiskInfo>(&answer)) {
        files.disks.insert(entry, *info);
        if (info->kind == Vm::DiskKind::Differencing)
            lookForParents(job, info->parent);
    } else if (const auto *const configuration = std::get_if<Vm::MachineConfiguration>(&answer)) {
        files.configurations.insert(entry, *configuration);
        for (const QString &disk : configuration->disks)
            lookBeyond(disk);
    } else if (job.content == Content::Disk) {
        files.disks.insert(entry, *failure);
    } else {
        files.configurations.insert(entry, *failure);
    }
}

MachineReading::Index MachineReading::addBeyond(int share, const QString &path)
{
    FileTree &tree = *m_treesBeyond[std::size_t(share - m_scanned.size())];
    const QStringList names = path.split(QLatin1Char('\\'));
    Index at = FileTree::root;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool last = i + 1 == names.size();
        const Index next = tree.child(at, names.at(i));
        at = next != FileTree::none ? next
                                    : tree.add(at, names.at(i), last ? Vm::EntryKind::File : Vm::EntryKind::Directory);
        if (!last)
            m_shares[share].unseen.insert(at);
    }
    return at;
}

void MachineReading::lookForParents(const Job &child, const Vm::ParentLocation &parent)
{
    lookBeyond(parent.absolutePath);
    lookBeyond(parent.volumePath);
    const MachinePath relative = MachinePath::parse(parent.relativePath);
    if (child.entry != FileTree::none || relative.kind != MachinePath::Kind::Relative)
        return;
    QStringList components = child.path.split(QLatin1Char('\\'));
    components.removeLast();
    for (const QString &name : relative.components) {
        if (name != QLatin1String(".."))
            components.append(name);
        else if (components.isEmpty())
            return;
        else
            components.removeLast();
    }
    if (components.size() <= deepestBeyond)
        lookBeyond(child.share, pathOf(components));
}

void MachineReading::lookBeyond(const QString &path)
{
    const MachinePath parsed = MachinePath::parse(path);
    if (parsed.kind != MachinePath::Kind::Unc || parsed.components.isEmpty() || parsed.components.size() > deepestBeyond
        || !m_options.isThisServer(parsed.server))
        return;
    const int share = shareBeyond(parsed.share);
    if (share >= m_scanned.size())
        lookBeyond(share, pathOf(parsed.components));
}

void MachineReading::lookBeyond(int share, const QString &path)
{
    const QString key = foldedName(m_shares.at(share).share.share() + QLatin1Char('\\') + path);
    if (path.isEmpty() || m_askedBeyond.contains(key) || m_askedBeyond.size() >= mostBeyond)
        return;
    m_askedBeyond.insert(key);
    m_jobs.push_back({share, path, FileTree::none, Content::Disk});
    ++m_total;
}

/// A new one when there is none of that name; -1 when no share can be called so.
int MachineReading::shareBeyond(const QString &name)
{
    const QString key = foldedName(name);
    if (const auto known = m_byName.constFind(key); known != m_byName.constEnd())
        return *known;
    if (m_askedBeyond.size() >= mostBeyond || m_treesBeyond.size() >= std::size_t(mostBeyond) || m_scanned.isEmpty())
        return -1;
    Vm::ShareFiles files;
    try {
        files.share = UncPath(m_shares.constFirst().share.server(), name);
    } catch (const Error &) {
        return -1;
    }
    m_treesBeyond.push_back(std::make_unique<FileTree>());
    files.tree = m_treesBeyond.back().get();
    files.unseen.insert(FileTree::root);
    const int share = int(m_shares.size());
    m_shares.append(files);
    m_byName.insert(key, share);
    return share;
}

/// Shares beyond have no index that means anything to the caller.
Vm::Discovery MachineReading::discover() const
{
    Vm::Discovery discovery = Vm::discoverMachines(m_shares, m_options.isThisServer);
    const int scanned = int(m_scanned.size());
    const auto hide = [scanned](auto &item) {
        if (item.share >= scanned) {
            item.share = -1;
            item.entry = FileTree::none;
        }
    };
    for (Vm::Machine &machine : discovery.machines) {
        for (Vm::MachineFile &file : machine.files)
            hide(file);
        for (Vm::MachineProblem &problem : machine.problems)
            hide(problem);
    }
    for (Vm::MachineProblem &problem : discovery.problems)
        hide(problem);
    discovery.withoutMachine.resize(scanned);
    return discovery;
}

} // namespace Penumbra::Storage
