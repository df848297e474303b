// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sessions of a scan: how they come, get work, fail and are replaced.

#include "storage/reconnect.h"
#include "storage/scanrun.h"

#include <algorithm>

namespace Penumbra::Storage {

namespace {

using Vm::FileTree;

constexpr int requestsAhead = 2; // batches in a helper, so that it never waits for the engine
constexpr int mostTries = 3; // sessions that may fail over one directory

QSet<QByteArray> namesIn(const FileTree &tree, FileTree::Index directory)
{
    QSet<QByteArray> names;
    for (auto at = tree.firstChild(directory); at != FileTree::none; at = tree.nextSibling(at))
        names.insert(tree.name(at).toUtf8());
    return names;
}

} // namespace

int ScanRun::connectedSessions() const
{
    return int(std::count_if(m_sessions.begin(), m_sessions.end(),
                             [](const SessionPointer &session) { return session->helper != nullptr; }));
}

void ScanRun::openSession(bool afterFailure)
{
    const auto session = std::make_shared<Session>();
    session->limit.setSingleShot(true);
    QObject::connect(&session->limit, &QTimer::timeout, this, [this, weak = std::weak_ptr(session)] {
        if (const SessionPointer late = weak.lock())
            sessionFailed(late, {FailureKind::TimedOut, QStringLiteral("list"), m_share.toString(), {}, {}});
    });
    m_sessions.append(session);
    ++m_running;
    start(connectSession(shared_from_this(), session, afterFailure));
}

Task<> ScanRun::connectSession(Pointer self, SessionPointer session, bool afterFailure)
{
    std::optional<Failure> failure;
    try {
        const milliseconds left(self->m_awayUntil ? self->m_awayUntil->remainingTime() : connectLimit.count());
        const milliseconds limit = std::clamp(left, leastConnectLimit, connectLimit);
        const Smb::Wait wait {deadlineIn(limit), session->stop.token(), milliseconds(0)};
        Smb::ConnectOptions options = self->m_options.connect;
        options.share = self->m_share.share();
        const Smb::SmbHelper::Pointer helper = co_await Smb::SmbHelper::connectTo(options, wait);
        if (afterFailure) // the share has to be there, too
            co_await helper->stat(self->m_share, wait);
        session->helper = helper;
    } catch (...) {
        failure = failureOf(std::current_exception());
    }
    --self->m_running;
    self->connected(session, failure);
}

void ScanRun::connected(const SessionPointer &session, const std::optional<Failure> &failure)
{
    if (m_stopping) {
        endIfStopped();
    } else if (!failure) {
        if (std::exchange(m_awayUntil, std::nullopt))
            m_mostSessions = std::max(m_options.mostSessions, 1);
        m_everConnected = true;
        advance();
    } else if (!m_everConnected) {
        stop(std::make_exception_ptr(Error(*failure)));
    } else {
        m_mostSessions = std::max(connectedSessions(), 1); // the server wants no more
        goOnWithout(session, *failure);
    }
}

void ScanRun::addSessions()
{
    if (!m_everConnected || m_awayUntil)
        return;
    const int wanted = std::min(m_mostSessions, m_pace.sessionsWanted(qint64(m_queue.size()), int(m_sessions.size())));
    while (!m_queue.empty() && m_sessions.size() < wanted)
        openSession(false);
}

void ScanRun::feed(const SessionPointer &session)
{
    while (session->helper && session->requests < requestsAhead && !m_queue.empty()) {
        const qint64 count = m_pace.batchSize(qint64(m_queue.size()), int(m_sessions.size()));
        QStringList paths;
        while (paths.size() < count && !m_queue.empty() && mayAskOracle(m_queue.front())) {
            const Index directory = m_queue.front();
            m_queue.pop_front();
            const std::optional<QString> path = pathToList(directory);
            if (!path)
                continue;
            session->work.push_back(directory);
            paths.append(*path);
            askOracle(directory, *path);
        }
        if (paths.isEmpty())
            return;
        if (!session->limit.isActive())
            session->limit.start(m_options.listLimit);
        ++session->requests;
        ++m_running;
        start(runBatch(shared_from_this(), session, paths));
    }
}

Task<> ScanRun::runBatch(Pointer self, SessionPointer session, QStringList directories)
{
    std::optional<Failure> failure;
    const Smb::SmbHelper::PieceHandler onPiece = [scan = self.get(), session](const QByteArray &piece) {
        scan->takePiece(session, piece);
    };
    try {
        const UncPath share(self->m_share.server(), self->m_share.share());
        const Smb::Wait wait {Deadline(Deadline::Forever), session->stop.token(), milliseconds(0)};
        co_await session->helper->scan(share, directories, onPiece, wait);
    } catch (...) {
        failure = failureOf(std::current_exception());
    }
    --self->m_running;
    self->batchEnded(session, failure);
}

void ScanRun::batchEnded(const SessionPointer &session, const std::optional<Failure> &failure)
{
    --session->requests;
    if (m_stopping) {
        endIfStopped();
    } else if (!session->ended) {
        if (failure)
            sessionFailed(session, *failure);
        else
            advance();
    }
}

void ScanRun::sessionFailed(const SessionPointer &session, const Failure &failure)
{
    if (session->ended)
        return;
    session->limit.stop();
    ++m_result->restarts;
    takeBack(session, failure);
    if (!m_stopping)
        goOnWithout(session, failure);
}

void ScanRun::takeBack(const SessionPointer &session, const Failure &failure)
{
    session->unfinished.clear();
    std::deque<Index> work = std::exchange(session->work, {});
    if (work.empty())
        return;
    const Index first = work.front();
    if (++m_failedTries[first] == mostTries) {
        if (first == FileTree::root) {
            stop(std::make_exception_ptr(Error(failure)));
            return;
        }
        work.pop_front();
        m_oracle.remove(first);
        addGap(first, ScanGap::Cause::Failed, failure);
        if (m_partial.remove(first))
            enqueueChildren(first);
    } else if (const auto partial = m_partial.find(first); partial != m_partial.end()) {
        partial->again = true;
        partial->names = namesIn(m_result->tree, first);
    }
    m_queue.insert(m_queue.begin(), work.begin(), work.end());
}

void ScanRun::goOnWithout(const SessionPointer &session, const Failure &failure)
{
    session->ended = true;
    session->stop.cancel();
    m_sessions.removeOne(session);
    if (!m_sessions.isEmpty()) {
        advance();
        return;
    }
    const bool firstTry = !m_awayUntil;
    if (firstTry) {
        m_awayUntil = deadlineIn(m_options.reconnectFor);
        m_backOff = milliseconds(0);
    }
    if (isFinal(failure.kind) || (!firstTry && m_awayUntil->hasExpired())) {
        giveUp(failure);
        return;
    }
    m_retry.start(std::clamp(m_backOff, milliseconds(0), milliseconds(m_awayUntil->remainingTime())));
    m_backOff = nextBackOff(m_backOff);
}

void ScanRun::giveUp(const Failure &failure)
{
    if (m_listed == 0) {
        stop(std::make_exception_ptr(Error(failure)));
        return;
    }
    m_gaveUp = failure;
    for (const auto partial : QList(m_partial.keys()))
        enqueueChildren(partial); // those that were seen
    for (const Index directory : std::exchange(m_queue, {})) {
        m_oracle.remove(directory);
        addGap(directory, ScanGap::Cause::Lost, failure);
    }
    stopIfDone(); // else the oracle has something left to say
}

} // namespace Penumbra::Storage
