// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exitcode.h"

namespace Penumbra::Cli {

ExitCode exitCodeOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::InvalidInput:
        return Usage;
    case FailureKind::UnknownHost:
    case FailureKind::Unreachable:
    case FailureKind::ConnectionLost:
    case FailureKind::TimedOut:
        return Unreachable;
    case FailureKind::SignInFailed:
    case FailureKind::NoTicket:
    case FailureKind::TicketExpired:
    case FailureKind::AnonymousRefused:
    case FailureKind::SigningUnavailable:
    case FailureKind::AccessDenied:
    case FailureKind::FsrvpAccessDenied:
    case FailureKind::OwnerElsewhere:
    case FailureKind::KeychainUnavailable:
    case FailureKind::ReadOnlySystem:
    case FailureKind::CertificateUntrusted:
        return Refused;
    case FailureKind::ShareNotFound:
    case FailureKind::NotADiskShare:
    case FailureKind::NotFound:
    case FailureKind::FsrvpObjectNotFound:
    case FailureKind::FsrvpSetIdMismatch:
        return NotFound;
    case FailureKind::PipeNotFound:
    case FailureKind::InterfaceNotOffered:
    case FailureKind::VersionNotSupported:
    case FailureKind::FsrvpNotSupported:
    case FailureKind::FsrvpUnsupportedContext:
    case FailureKind::NotSupported:
        return NotSupported;
    case FailureKind::FsrvpSetInProgress:
    case FailureKind::ServerLocked:
        return Busy;
    case FailureKind::Cancelled:
        return Cancelled;
    case FailureKind::LeftBehind:
        return LeftBehind;
    case FailureKind::HelperMissing:
    case FailureKind::HelperDied:
    case FailureKind::ProtocolError:
    case FailureKind::JournalUnavailable:
        return Internal;
    default:
        return Failed;
    }
}

} // namespace Penumbra::Cli
