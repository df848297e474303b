// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/scanrun.h"

#include <algorithm>

namespace Penumbra::Storage {

namespace {

using Vm::EntryKind;
using Vm::FileTree;

constexpr int progressInterval = 100; // milliseconds
constexpr qsizetype keptBeside = 1024 * 1024; // bytes of records of a directory that is not complete
constexpr qsizetype longestPath = 32'767; // characters, [MS-FSCC] 2.1.5
constexpr quint32 attributeDirectory = 0x10; // [MS-FSCC] 2.6
constexpr quint32 attributeReparsePoint = 0x400;

EntryKind kindOf(quint32 attributes)
{
    if ((attributes & attributeReparsePoint) != 0)
        return EntryKind::ReparsePoint;
    return (attributes & attributeDirectory) != 0 ? EntryKind::Directory : EntryKind::File;
}

/// What a directory that could not be listed means; nothing: it says something about the session, not about the directory.
std::optional<ScanGap::Cause> causeOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::NotFound:
    case FailureKind::NotADirectory:
        return ScanGap::Cause::Vanished;
    case FailureKind::AccessDenied:
        return ScanGap::Cause::Refused;
    case FailureKind::ConnectionLost:
    case FailureKind::Unreachable:
    case FailureKind::TimedOut:
    case FailureKind::ShareNotFound:
        return std::nullopt;
    default:
        return ScanGap::Cause::Failed;
    }
}

} // namespace

ScanRun::ScanRun(const UncPath &share, const ScanOptions &options, ScanHandler onProgress)
    : m_share(share)
    , m_options(options)
    , m_onProgress(std::move(onProgress))
    , m_result(std::make_shared<ShareScan>())
    , m_mostSessions(std::max(options.mostSessions, 1))
{
    m_result->share = share;
    m_result->oracle = options.oracle ? options.oracle->name() : QStringLiteral("SMB attributes");
    m_retry.setSingleShot(true);
    QObject::connect(&m_retry, &QTimer::timeout, this, [this] { openSession(true); });
    QObject::connect(&m_progress, &QTimer::timeout, this, [this] { tellProgress(); });
}

Task<std::shared_ptr<const ShareScan>> ScanRun::run(Pointer self, CancelToken cancel)
{
    cancel.throwIfCancelled("scan");
    const auto registration = cancel.onCancel([scan = self.get()] {
        scan->stop(
            std::make_exception_ptr(Error(FailureKind::Cancelled, QStringLiteral("scan"), scan->m_share.toString())));
    });
    self->m_result->began = QDateTime::currentDateTimeUtc();
    self->m_clock.start();
    if (self->m_onProgress)
        self->m_progress.start(progressInterval);
    self->m_queue.push_back(FileTree::root);
    self->openSession(false);
    const QFuture<void> over = self->m_over.future();
    co_await over;
    if (self->m_error)
        std::rethrow_exception(self->m_error);
    ShareScan &result = *self->m_result;
    std::sort(result.gaps.begin(), result.gaps.end(),
              [](const ScanGap &left, const ScanGap &right) { return left.path < right.path; });
    result.ended = QDateTime::currentDateTimeUtc();
    const std::shared_ptr<const ShareScan> finished = self->m_result;
    co_return finished;
}

void ScanRun::start(Task<> task)
{
    Penumbra::start(std::move(task), this, [this](std::exception_ptr error) { stop(std::move(error)); });
}

void ScanRun::stop(std::exception_ptr error)
{
    if (std::exchange(m_stopping, true))
        return;
    m_error = std::move(error);
    m_progress.stop();
    m_retry.stop();
    m_stopOracle.cancel();
    for (const SessionPointer &session : std::exchange(m_sessions, {})) {
        session->ended = true;
        session->limit.stop();
        session->stop.cancel();
    }
    endIfStopped();
}

void ScanRun::endIfStopped()
{
    if (m_stopping && m_running == 0)
        m_over.setValue();
}

void ScanRun::stopIfDone()
{
    const auto hasWork = [](const SessionPointer &session) { return !session->work.empty(); };
    if (m_queue.empty() && m_oracle.isEmpty() && std::none_of(m_sessions.begin(), m_sessions.end(), hasWork))
        stop({});
}

void ScanRun::tellProgress()
{
    ScanProgress progress;
    progress.directories = m_listed;
    progress.entries = qint64(m_result->tree.count()) - 1;
    progress.waiting = qint64(m_queue.size());
    for (const SessionPointer &session : std::as_const(m_sessions))
        progress.waiting += qint64(session->work.size());
    progress.entriesPerSecond = m_pace.entriesPerSecond(now());
    progress.remaining = m_pace.remaining(progress.waiting, now());
    progress.sessions = connectedSessions();
    m_onProgress(progress);
}

void ScanRun::advance()
{
    if (m_stopping)
        return;
    for (const SessionPointer &session : QList(m_sessions))
        feed(session);
    addSessions();
    stopIfDone();
}

void ScanRun::takePiece(const SessionPointer &session, const QByteArray &piece)
{
    if (session->ended)
        return;
    takeRecords(session, piece);
    if (session->ended)
        return;
    if (session->work.empty())
        session->limit.stop();
    else
        session->limit.start(m_options.listLimit);
    advance();
}

void ScanRun::takeRecords(const SessionPointer &session, QByteArrayView records)
{
    Smb::ScanReader reader(records);
    QByteArrayView directory = records; // what belongs to one directory, and what follows it
    for (;;) {
        const QByteArrayView before = reader.left();
        const Smb::ScanReader::Record record = reader.next();
        if (record == Smb::ScanReader::Record::Entry)
            continue;
        const QByteArrayView entries = directory.chopped(before.size());
        if (session->work.empty() && (record != Smb::ScanReader::Record::End || !entries.isEmpty()))
            throw Error(FailureKind::ProtocolError, QStringLiteral("list"), m_share.toString(), {},
                        QStringLiteral("the helper lists more directories than it was asked for"));
        if (record == Smb::ScanReader::Record::End) {
            session->unfinished.append(entries.data(), entries.size());
            if (session->unfinished.size() > keptBeside) {
                m_partial[session->work.front()];
                addEntries(session, std::exchange(session->unfinished, {}));
            }
            return;
        }
        if (record == Smb::ScanReader::Record::Listed) {
            addEntries(session, std::exchange(session->unfinished, {}));
            addEntries(session, entries);
            if (session->ended)
                return;
            directoryListed(session, reader.listed());
        } else {
            directoryFailed(session, reader.failure());
        }
        if (session->ended)
            return;
        directory = reader.left();
    }
}

void ScanRun::addEntries(const SessionPointer &session, QByteArrayView records)
{
    if (session->ended)
        return;
    const Index directory = session->work.front();
    const auto partial = m_partial.constFind(directory);
    const bool again = partial != m_partial.cend() && partial->again;
    Smb::ScanReader reader(records);
    while (reader.next() == Smb::ScanReader::Record::Entry) {
        const Smb::DirectoryEntry &entry = reader.entry();
        if (again && partial->names.contains(entry.name.toByteArray()))
            continue;
        if (qint64(m_result->tree.count()) > m_options.mostEntries) { // one is the root
            endAtMostEntries();
            return;
        }
        const EntryKind kind = kindOf(entry.attributes);
        const Index added =
            m_result->tree.addUtf8(directory, entry.name, kind, entry.size, entry.modified, entry.attributes);
        ++session->entries;
        if (kind == EntryKind::Directory) {
            ++session->directories;
            m_ids.add(added, entry.fileId);
        }
    }
}

void ScanRun::directoryListed(const SessionPointer &session, const Smb::DirectoryListed &how)
{
    const Index directory = session->work.front();
    ++m_listed;
    m_pace.listed(how, session->entries, session->directories, now());
    if (how.namesLeftOut > 0)
        addGap(directory, ScanGap::Cause::Failed,
               {FailureKind::ProtocolError,
                QStringLiteral("list"),
                m_share.toString(),
                {},
                QStringLiteral("%1 names were left out: no file can be called that").arg(how.namesLeftOut)});
    directoryAnswered(session);
    m_partial.remove(directory);
    if (const auto answer = m_oracle.find(directory); answer != m_oracle.end()) {
        answer->listed = true;
        if (answer->answered)
            mergeAnswer(directory);
    } else {
        enqueueChildren(directory);
    }
}

void ScanRun::directoryFailed(const SessionPointer &session, const Failure &failure)
{
    const std::optional<ScanGap::Cause> cause = causeOf(failure.kind);
    if (!cause) {
        sessionFailed(session, failure);
        return;
    }
    const Index directory = session->work.front();
    if (directory == FileTree::root) {
        Failure ofShare = failure;
        if (failure.kind == FailureKind::NotFound && m_share.path().isEmpty())
            ofShare.kind = FailureKind::ShareNotFound; // libsmbclient does not tell them apart
        stop(std::make_exception_ptr(Error(ofShare)));
        return;
    }
    directoryAnswered(session);
    m_oracle.remove(directory);
    addGap(directory, *cause, failure);
    if (m_partial.remove(directory))
        enqueueChildren(directory); // those that were seen
}

void ScanRun::directoryAnswered(const SessionPointer &session)
{
    m_failedTries.remove(session->work.front());
    session->work.pop_front();
    session->unfinished.clear();
    session->entries = 0;
    session->directories = 0;
}

std::optional<QString> ScanRun::pathToList(Index directory)
{
    QString path = m_result->tree.path(directory);
    if (!m_share.path().isEmpty())
        path = path.isEmpty() ? m_share.path() : m_share.path() + QLatin1Char('\\') + path;
    const auto refuse = [&](const QString &why) {
        addGap(directory, ScanGap::Cause::Failed,
               {FailureKind::NotSupported, QStringLiteral("list"), m_share.toString(), {}, why});
        return std::nullopt;
    };
    if (path.size() > longestPath)
        return refuse(QStringLiteral("its path is longer than %1 characters").arg(longestPath));
    if (m_result->tree.depth(directory) > m_options.deepest) {
        addGap(directory, ScanGap::Cause::Limit,
               limitFailure(QStringLiteral("it lies deeper than %1 levels").arg(m_options.deepest)));
        return std::nullopt;
    }
    if (m_ids.isLoop(m_result->tree, directory))
        return refuse(QStringLiteral("it contains itself: a link on the server leads back"));
    return path;
}

void ScanRun::enqueueChildren(Index directory)
{
    const FileTree &tree = m_result->tree;
    for (Index at = tree.firstChild(directory); at != FileTree::none; at = tree.nextSibling(at)) {
        if (!tree.isDirectory(at))
            continue;
        if (m_gaveUp)
            addGap(at, ScanGap::Cause::Lost, *m_gaveUp);
        else
            m_queue.push_back(at);
    }
}

void ScanRun::addGap(Index directory, ScanGap::Cause cause, const Failure &failure)
{
    if (m_result->gaps.size() < m_options.mostGaps) {
        m_result->gaps.append({m_result->tree.path(directory), cause, failure});
    } else if (!std::exchange(m_gapsLeftOut, true)) {
        const QString why = QStringLiteral("more than %1 folders have gaps; the others are not named");
        m_result->gaps.append({{}, ScanGap::Cause::Limit, limitFailure(why.arg(m_options.mostGaps))});
    }
}

Failure ScanRun::limitFailure(const QString &why) const
{
    return {FailureKind::NotSupported, QStringLiteral("list"), m_share.toString(), {}, why};
}

/// The gap is the root's: directories that wait, and those that are being listed, lie anywhere.
void ScanRun::endAtMostEntries()
{
    const QString why = QStringLiteral("the share holds more than %1 entries; what follows was not looked at");
    m_result->gaps.append({{}, ScanGap::Cause::Limit, limitFailure(why.arg(m_options.mostEntries))});
    stop({});
}

} // namespace Penumbra::Storage
