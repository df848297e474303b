// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The server's own listing, side by side with that over SMB. A directory's subdirectories wait for both: one may turn out to be a junction.

#include "storage/oraclemerge.h"
#include "storage/scanrun.h"

namespace Penumbra::Storage {

namespace {

constexpr qsizetype mostQuestions = 32; // at once
constexpr int mostPieces = 10; // of one directory at the slowest pace that is borne
constexpr int enoughFailures = 5; // one after the other, and the oracle is not asked any more

/// Whether it tells something about the oracle rather than about the directory.
bool isOfTheOracle(FailureKind kind)
{
    switch (kind) {
    case FailureKind::TimedOut:
    case FailureKind::UnknownHost:
    case FailureKind::Unreachable:
    case FailureKind::ConnectionLost:
    case FailureKind::SignInFailed:
    case FailureKind::CertificateUntrusted:
    case FailureKind::SystemError:
        return true;
    default:
        return false;
    }
}

} // namespace

bool ScanRun::mayAskOracle(Index directory) const
{
    return m_oracle.size() < mostQuestions || m_oracle.contains(directory);
}

void ScanRun::askOracle(Index directory, const QString &path)
{
    if (!m_options.oracle || m_oracle.contains(directory))
        return;
    OracleAnswer &answer = m_oracle[directory];
    if (m_oracleGone) {
        answer.answered = true;
        answer.failure = m_oracleGone;
        return;
    }
    start(listByOracle(shared_from_this(), directory, path));
}

Task<> ScanRun::listByOracle(Pointer self, Index directory, QString path)
{
    const std::shared_ptr<FileOracle> oracle = self->m_options.oracle;
    QList<OracleEntry> entries;
    std::optional<Failure> failure;
    try {
        const milliseconds each = self->m_options.listLimit;
        const Smb::Wait wait {deadlineIn(mostPieces * each), self->m_stopOracle.token(), milliseconds(0)};
        const QList<OracleEntry> answer = co_await oracle->list(path, each, wait);
        entries = answer;
    } catch (...) {
        failure = failureOf(std::current_exception());
    }
    self->oracleAnswered(directory, entries, failure);
}

void ScanRun::oracleAnswered(Index directory, const QList<OracleEntry> &entries, const std::optional<Failure> &failure)
{
    if (m_stopping)
        return;
    m_oracleFailures = failure && isOfTheOracle(failure->kind) ? m_oracleFailures + 1 : 0;
    if (m_oracleFailures >= enoughFailures)
        m_oracleGone = failure;
    const auto answer = m_oracle.find(directory);
    if (answer == m_oracle.end())
        return; // SMB could not list it
    answer->answered = true;
    answer->entries = entries;
    answer->failure = failure;
    if (answer->listed)
        mergeAnswer(directory);
    advance();
}

void ScanRun::mergeAnswer(Index directory)
{
    const OracleAnswer answer = m_oracle.take(directory);
    if (answer.failure) {
        addGap(directory, ScanGap::Cause::OracleFailed, *answer.failure);
    } else if (const qint64 leftOut = mergeOracle(m_result->tree, directory, answer.entries); leftOut > 0) {
        addGap(directory, ScanGap::Cause::OracleFailed,
               {FailureKind::ProtocolError,
                QStringLiteral("list"),
                m_share.toString(),
                {},
                QStringLiteral("%1 names were left out: no file can be called that").arg(leftOut)});
    }
    enqueueChildren(directory);
}

} // namespace Penumbra::Storage
