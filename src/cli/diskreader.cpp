// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/diskreader.h"

#include "core/failure.h"
#include "vm/diskchains.h"
#include "vm/sparsefile.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <atomic>

namespace Penumbra::Cli {

namespace {

constexpr milliseconds infoLimit {60'000};
constexpr milliseconds checkLimit {24 * 3'600'000};
constexpr milliseconds readGrace {100}; // nothing is lost with a helper that reads

Vm::SparseFile openLocal(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        throw Error(FailureKind::IsADirectory, QStringLiteral("open"), path);
    if (file.exists() && !file.isFile()) // a device or a pipe could block for ever
        throw Error(FailureKind::InvalidInput, QStringLiteral("open"), path, {},
                    QStringLiteral("it is no regular file"));
    return Vm::SparseFile(file.exists() ? file.canonicalFilePath() : path, Vm::SparseFile::Mode::ReadOnly);
}

/// What a check on another thread came to.
struct LocalCheck
{
    Vm::DiskCheck check;
    std::exception_ptr error;
};

LocalCheck checkOnThisThread(const QString &path, const std::atomic<bool> &cancelled)
{
    LocalCheck result;
    try {
        result.check = Vm::checkDisk(openLocal(path), [&cancelled](quint64, quint64) { return !cancelled.load(); });
    } catch (...) {
        result.error = std::current_exception();
    }
    return result;
}

/// On another thread, so that this one hears of a cancellation.
Task<Vm::DiskCheck> checkLocal(QString path, CancelToken cancel)
{
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    const auto registration = cancel.onCancel([cancelled] { cancelled->store(true); });
    QFuture<LocalCheck> future = QtConcurrent::run([path, cancelled] { return checkOnThisThread(path, *cancelled); });
    const LocalCheck result = co_await future;
    if (result.error)
        std::rethrow_exception(result.error);
    co_return Vm::DiskCheck(result.check);
}

} // namespace

QString chainStateName(ChainLink::State state)
{
    switch (state) {
    case ChainLink::State::Right:
        return QStringLiteral("right");
    case ChainLink::State::Mismatch:
        return QStringLiteral("mismatch");
    case ChainLink::State::Missing:
        return QStringLiteral("missing");
    case ChainLink::State::Unreadable:
        return QStringLiteral("unreadable");
    case ChainLink::State::NotLookedAt:
        return QStringLiteral("not-looked-at");
    case ChainLink::State::Loop:
        return QStringLiteral("loop");
    }
    Q_UNREACHABLE();
}

DiskReader::DiskReader(const QCommandLineParser &options)
    : m_maker(options, nullptr)
{
}

Task<> DiskReader::signIn(QList<DiskLocation> disks)
{
    QStringList servers;
    for (const DiskLocation &disk : disks) {
        if (disk.unc)
            servers.append(disk.unc->server());
    }
    co_await m_maker.signIn(servers);
}

Task<Smb::SmbHelper::Pointer> DiskReader::helperFor(DiskLocation disk, CancelToken cancel)
{
    const Smb::Endpoint endpoint {disk.unc->server(), disk.port};
    const QString key = endpoint.toString().toCaseFolded();
    if (!m_agents.contains(key))
        m_agents[key] = m_maker.agentFor(endpoint);
    const Shadow::Agent::Pointer agent = m_agents[key];
    co_return co_await agent->connection(cancel);
}

Task<Vm::DiskInfo> DiskReader::info(DiskLocation disk, CancelToken cancel)
{
    if (!disk.unc)
        co_return Vm::readDisk(openLocal(disk.local));
    const Smb::SmbHelper::Pointer helper = co_await helperFor(disk, cancel);
    const Smb::Wait wait {deadlineIn(infoLimit), cancel, readGrace};
    co_return co_await helper->diskInfo(*disk.unc, wait);
}

Task<Vm::DiskCheck> DiskReader::check(DiskLocation disk, Smb::SmbHelper::ProgressHandler onProgress, CancelToken cancel)
{
    if (!disk.unc)
        co_return co_await checkLocal(disk.local, cancel);
    const Smb::SmbHelper::Pointer helper = co_await helperFor(disk, cancel);
    const Smb::Wait wait {deadlineIn(checkLimit), cancel, readGrace};
    co_return co_await helper->checkDisk(*disk.unc, onProgress, wait);
}

Task<QList<ChainLink>> DiskReader::chain(DiskLocation disk, Vm::DiskInfo info, CancelToken cancel)
{
    QList<ChainLink> links;
    QList<DiskLocation> seen {disk};
    DiskLocation child = disk;
    Vm::DiskInfo childInfo = info;
    while (childInfo.kind == Vm::DiskKind::Differencing) {
        ChainLink link = co_await parentOf(child, childInfo, cancel);
        const bool there = link.state == ChainLink::State::Right || link.state == ChainLink::State::Mismatch;
        if (there && (seen.contains(link.location) || seen.size() >= Vm::longestChain))
            link.state = ChainLink::State::Loop;
        links.append(link);
        if (link.state != ChainLink::State::Right)
            break;
        seen.append(link.location);
        child = link.location;
        childInfo = link.info;
    }
    co_return QList<ChainLink>(links);
}

/// The first candidate that is right; else what is worst to miss: a disk that is another one, then one that cannot be read.
Task<ChainLink> DiskReader::parentOf(DiskLocation child, Vm::DiskInfo childInfo, CancelToken cancel)
{
    ChainLink best;
    const QList<ParentCandidate> candidates = parentCandidates(child, childInfo.parent);
    if (!candidates.isEmpty())
        best.named = candidates.first().named;
    for (const ParentCandidate &candidate : candidates) {
        const ChainLink link = co_await lookAt(candidate, childInfo, cancel);
        if (link.state == ChainLink::State::Right)
            co_return ChainLink(link);
        const bool tellsMore = best.state == ChainLink::State::Missing
            || (best.state != ChainLink::State::Mismatch && link.state == ChainLink::State::Mismatch);
        if (tellsMore && link.state != ChainLink::State::Missing)
            best = link;
    }
    co_return ChainLink(best);
}

Task<ChainLink> DiskReader::lookAt(ParentCandidate candidate, Vm::DiskInfo child, CancelToken cancel)
{
    ChainLink link;
    link.named = candidate.named;
    link.absolute = candidate.absolute;
    if (!candidate.location) {
        link.state = ChainLink::State::NotLookedAt;
        co_return ChainLink(link);
    }
    link.location = *candidate.location;
    try {
        const Vm::DiskInfo found = co_await info(link.location, cancel);
        link.info = found;
        const Vm::ParentFit fit = Vm::fitOf(child, link.info);
        link.state = fit.fits ? ChainLink::State::Right : ChainLink::State::Mismatch;
        link.reason = fit.reason;
    } catch (const Error &error) {
        const FailureKind kind = error.kind();
        if (kind == FailureKind::Cancelled)
            throw;
        const bool missing = kind == FailureKind::NotFound || kind == FailureKind::ShareNotFound;
        link.state = missing ? ChainLink::State::Missing : ChainLink::State::Unreadable;
        link.failure = error.failure();
    }
    co_return ChainLink(link);
}

} // namespace Penumbra::Cli
