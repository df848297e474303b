// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/smberrors.h"

#include <cerrno>
#include <cstring>

namespace Penumbra::Smb {

namespace {

FailureKind kindOf(int error)
{
    switch (error) {
    case ENOENT:
        return FailureKind::NotFound;
    case ENODEV:
    case ENXIO:
        return FailureKind::ShareNotFound;
    case EEXIST:
        return FailureKind::AlreadyExists;
    case EACCES:
    case EPERM:
    case EROFS:
        return FailureKind::AccessDenied;
    case EBUSY:
    case ETXTBSY:
        return FailureKind::SharingViolation;
    case ENOSPC:
    case EDQUOT:
        return FailureKind::DiskFull;
    case ENOTDIR:
        return FailureKind::NotADirectory;
    case EISDIR:
        return FailureKind::IsADirectory;
    case ENOTEMPTY:
        return FailureKind::DirectoryNotEmpty;
    case ENOTSUP:
    case ENOSYS:
        return FailureKind::NotSupported;
    case ETIMEDOUT:
        return FailureKind::TimedOut;
    case ECONNREFUSED:
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
        return FailureKind::Unreachable;
    case EPIPE:
    case ECONNRESET:
    case ECONNABORTED:
    case ENOTCONN:
    case ESHUTDOWN:
    case ENETRESET: // what libsmbclient makes of a connection that was reset
    case ECOMM:
        return FailureKind::ConnectionLost;
    default:
        return FailureKind::SystemError;
    }
}

} // namespace

void throwSmbError(const QString &action, const QString &object, int error)
{
    throw Error(kindOf(error), action, object, QString::fromLocal8Bit(std::strerror(error)));
}

FailureKind signInFailureOf(int error)
{
    const FailureKind kind = kindOf(error);
    return kind == FailureKind::AccessDenied ? FailureKind::SignInFailed : kind;
}

} // namespace Penumbra::Smb
