// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborMap>
#include <QString>

#include <exception>
#include <string>

namespace Penumbra {

/// What went wrong, as a code that can cross a process boundary. The sentence and the remedy for
/// each are made by explain() (failuretext.h) and nowhere else.
enum class FailureKind : quint16 {
    InvalidInput = 1,
    SystemError,
    Cancelled,
    TimedOut,
    ProtocolError,
    // helper processes
    HelperMissing,
    HelperDied,
    // reaching a server
    UnknownHost,
    Unreachable,
    ConnectionLost,
    SignInFailed,
    NoTicket,
    TicketExpired,
    AnonymousRefused,
    SigningUnavailable,
    AccessDenied,
    // SMB objects
    ShareNotFound,
    NotADiskShare,
    NotFound,
    AlreadyExists,
    SharingViolation,
    DiskFull,
    NotADirectory,
    IsADirectory,
    DirectoryNotEmpty,
    NotSupported,
    // DCE/RPC
    PipeNotFound,
    InterfaceNotOffered,
    RpcFault,
    // MS-FSRVP
    VersionNotSupported,
    FsrvpAccessDenied,
    FsrvpInvalidArgument,
    FsrvpBadState,
    FsrvpSetInProgress,
    FsrvpNotSupported,
    FsrvpAlreadyExists,
    FsrvpObjectNotFound,
    FsrvpUnsupportedContext,
    FsrvpSetIdMismatch,
    FsrvpWaitTimedOut,
    FsrvpWaitFailed,
    FsrvpServerTimeout,
    FsrvpOther,
    OwnerElsewhere, ///< the share belongs to another machine (named in detail)
    // journal and locks
    JournalUnavailable,
    ServerLocked,
    LeftBehind,
    // keychain
    KeychainUnavailable,
    // storage systems
    ReadOnlySystem, ///< the operator has not allowed changes there
    CertificateUntrusted, ///< detail: its SHA-256 fingerprint
    ApiRefused, ///< a REST API answered with an error (status)
    Last = ApiRefused,
};

/// The English name of a kind as it stands in logs and JSON, for example "fsrvp-set-in-progress".
QString failureKindName(FailureKind kind);

/// One failure: what was being done, to what, and why it failed. A value: it is logged, sent
/// between processes and kept in the journal. Strings are data (names, codes), not sentences.
struct Failure
{
    FailureKind kind = FailureKind::SystemError;
    QString action; ///< what was being done: a call's name ("SetContext") or a verb ("connect to")
    QString object; ///< to what: a server, share, path or ID
    QString status; ///< the status by its symbolic name and value, for example "FSRVP_E_BAD_STATE (0x80042301)"
    QString detail; ///< what else the operator should know, in English; may be empty

    bool operator==(const Failure &) const = default;

    QCborMap toCbor() const;
    /// Reads what toCbor() wrote. Unknown kinds become SystemError; throws nothing.
    static Failure fromCbor(const QCborMap &map);
};

/// The exception of the whole project.
class Error : public std::exception
{
public:
    explicit Error(Failure failure);
    Error(FailureKind kind, const QString &action, const QString &object = {}, const QString &status = {},
          const QString &detail = {});

    const Failure &failure() const noexcept { return m_failure; }
    FailureKind kind() const noexcept { return m_failure.kind; }
    /// One English line for logs: action, object, kind, status, detail.
    const char *what() const noexcept override { return m_what.c_str(); }

private:
    Failure m_failure;
    std::string m_what;
};

/// The failure behind any exception: an Error's own, else SystemError with what().
Failure failureOf(const std::exception_ptr &exception);

} // namespace Penumbra
