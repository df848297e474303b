// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/directoryids.h"
#include "storage/scan.h"
#include "storage/scanpace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <deque>

namespace Penumbra::Storage {

/// One scan under way. Directories wait in a queue of indices into the tree, are handed out to sessions in batches, and their entries go into the
/// tree when they are complete: until then they are kept beside it, so that a directory whose helper dies is simply listed again. Only one too
/// large for that goes in piece by piece; then names that are there already are skipped the second time.
class ScanRun : public QObject, public std::enable_shared_from_this<ScanRun>
{
public:
    using Pointer = std::shared_ptr<ScanRun>;

    ScanRun(const UncPath &share, const ScanOptions &options, ScanHandler onProgress);

    static Task<std::shared_ptr<const ShareScan>> run(Pointer self, CancelToken cancel);

private:
    using Index = Vm::FileTree::Index;

    /// A helper, or one that is being started.
    struct Session
    {
        CancelSource stop;
        Smb::SmbHelper::Pointer helper; ///< null: not there yet
        std::deque<Index> work; ///< handed out and not answered, in this order
        int requests = 0; ///< batches handed out and not answered
        QByteArray unfinished; ///< records of the first directory in work
        qint64 entries = 0; ///< in the first directory so far
        qint64 directories = 0; ///< of these
        QTimer limit; ///< runs while it has work
        bool ended = false;
    };
    using SessionPointer = std::shared_ptr<Session>;

    /// A directory that is too large to be kept beside the tree, while it is being listed.
    struct Partial
    {
        bool again = false; ///< not for the first time
        QSet<QByteArray> names; ///< then: those that are in the tree
    };

    /// What is known of a directory while one of the two listings is missing.
    struct OracleAnswer
    {
        bool listed = false; ///< over SMB
        bool answered = false;
        QList<OracleEntry> entries;
        std::optional<Failure> failure;
    };

    // Sessions (scansessions.cpp)
    void openSession(bool afterFailure);
    static Task<> connectSession(Pointer self, SessionPointer session, bool afterFailure);
    void connected(const SessionPointer &session, const std::optional<Failure> &failure);
    void addSessions();
    void feed(const SessionPointer &session);
    static Task<> runBatch(Pointer self, SessionPointer session, QStringList directories);
    void batchEnded(const SessionPointer &session, const std::optional<Failure> &failure);
    void sessionFailed(const SessionPointer &session, const Failure &failure);
    void takeBack(const SessionPointer &session, const Failure &failure);
    void goOnWithout(const SessionPointer &session, const Failure &failure);
    void giveUp(const Failure &failure);
    int connectedSessions() const;

    // Directories (scanrun.cpp)
    void advance();
    void takePiece(const SessionPointer &session, const QByteArray &piece);
    void takeRecords(const SessionPointer &session, QByteArrayView records);
    void addEntries(const SessionPointer &session, QByteArrayView records);
    void directoryListed(const SessionPointer &session, const Smb::DirectoryListed &how);
    void directoryFailed(const SessionPointer &session, const Failure &failure);
    void directoryAnswered(const SessionPointer &session);
    /// The path to list it by; nothing, and a gap, when it is one not to be listed.
    std::optional<QString> pathToList(Index directory);
    void enqueueChildren(Index directory);
    void addGap(Index directory, ScanGap::Cause cause, const Failure &failure);
    Failure limitFailure(const QString &why) const;
    void endAtMostEntries();

    // The server's own listing (scanoracle.cpp)
    bool mayAskOracle(Index directory) const;
    void askOracle(Index directory, const QString &path);
    static Task<> listByOracle(Pointer self, Index directory, QString path);
    void oracleAnswered(Index directory, const QList<OracleEntry> &entries, const std::optional<Failure> &failure);
    void mergeAnswer(Index directory);

    void start(Task<> task);
    void stop(std::exception_ptr error);
    void stopIfDone();
    void endIfStopped();
    void tellProgress();
    milliseconds now() const { return milliseconds(m_clock.elapsed()); }

    UncPath m_share;
    ScanOptions m_options;
    ScanHandler m_onProgress;
    std::shared_ptr<ShareScan> m_result;
    Completion<void> m_over;
    std::exception_ptr m_error;
    bool m_stopping = false;
    int m_running = 0; ///< coroutines of sessions

    std::deque<Index> m_queue;
    QHash<Index, Partial> m_partial;
    QHash<Index, int> m_failedTries; ///< how often a session failed while it listed the directory
    std::optional<Failure> m_gaveUp; ///< the server did not come back
    DirectoryIds m_ids;
    ScanPace m_pace;
    QElapsedTimer m_clock;
    QTimer m_progress;
    qint64 m_listed = 0;
    bool m_gapsLeftOut = false;

    QList<SessionPointer> m_sessions;
    int m_mostSessions;
    bool m_everConnected = false;
    QTimer m_retry;
    milliseconds m_backOff {0};
    std::optional<Deadline> m_awayUntil; ///< while there is no session: when to give up
    CancelSource m_stopOracle;

    QHash<Index, OracleAnswer> m_oracle;
    std::optional<Failure> m_oracleGone;
    int m_oracleFailures = 0; ///< one after the other
};

} // namespace Penumbra::Storage
