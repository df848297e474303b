// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fsrvp/constants.h"

namespace Penumbra::Fsrvp {

namespace {

struct StatusEntry
{
    quint32 status;
    const char *name;
    FailureKind kind;
};

constexpr StatusEntry entries[] = {
    {FSRVP_E_WAIT_TIMEOUT, "FSRVP_E_WAIT_TIMEOUT", FailureKind::FsrvpWaitTimedOut},
    {FSRVP_E_BAD_STATE, "FSRVP_E_BAD_STATE", FailureKind::FsrvpBadState},
    {FSRVP_E_OBJECT_NOT_FOUND, "FSRVP_E_OBJECT_NOT_FOUND", FailureKind::FsrvpObjectNotFound},
    {FSRVP_E_NOT_SUPPORTED, "FSRVP_E_NOT_SUPPORTED", FailureKind::FsrvpNotSupported},
    {FSRVP_E_OBJECT_ALREADY_EXISTS, "FSRVP_E_OBJECT_ALREADY_EXISTS", FailureKind::FsrvpAlreadyExists},
    {FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS, "FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS", FailureKind::FsrvpSetInProgress},
    {FSRVP_E_UNSUPPORTED_CONTEXT, "FSRVP_E_UNSUPPORTED_CONTEXT", FailureKind::FsrvpUnsupportedContext},
    {FSSAGENT_E_TIMEOUT, "FSSAGENT_E_TIMEOUT", FailureKind::FsrvpServerTimeout},
    {FSRVP_E_SHADOWCOPYSET_ID_MISMATCH, "FSRVP_E_SHADOWCOPYSET_ID_MISMATCH", FailureKind::FsrvpSetIdMismatch},
    {FSRVP_E_WAIT_FAILED, "FSRVP_E_WAIT_FAILED", FailureKind::FsrvpWaitFailed},
    {E_ACCESSDENIED, "E_ACCESSDENIED", FailureKind::FsrvpAccessDenied},
    {E_INVALIDARG, "E_INVALIDARG", FailureKind::FsrvpInvalidArgument},
    // passed through from the Volume Shadow Copy Service of Windows servers
    {VSS_E_UNEXPECTED, "VSS_E_UNEXPECTED", FailureKind::FsrvpOther},
    {0x80042304, "VSS_E_PROVIDER_NOT_REGISTERED", FailureKind::FsrvpOther},
    {0x80042306, "VSS_E_PROVIDER_VETO", FailureKind::FsrvpOther},
    {0x8004230E, "VSS_E_VOLUME_NOT_SUPPORTED_BY_PROVIDER", FailureKind::FsrvpNotSupported},
    {0x8004230F, "VSS_E_UNEXPECTED_PROVIDER_ERROR", FailureKind::FsrvpOther},
    {VSS_E_INVALID_XML_DOCUMENT, "VSS_E_INVALID_XML_DOCUMENT", FailureKind::FsrvpBadState},
    {0x80042312, "VSS_E_MAXIMUM_NUMBER_OF_VOLUMES_REACHED", FailureKind::FsrvpOther},
    {0x80042313, "VSS_E_FLUSH_WRITES_TIMEOUT", FailureKind::FsrvpOther},
    {0x80042314, "VSS_E_HOLD_WRITES_TIMEOUT", FailureKind::FsrvpOther},
    {0x80042317, "VSS_E_MAXIMUM_NUMBER_OF_SNAPSHOTS_REACHED", FailureKind::FsrvpOther},
    {0x8004231D, "VSS_E_VOLUME_IN_USE", FailureKind::FsrvpOther},
    {0x8004231F, "VSS_E_INSUFFICIENT_STORAGE", FailureKind::FsrvpOther},
};

const StatusEntry *find(quint32 status)
{
    for (const StatusEntry &entry : entries) {
        if (entry.status == status)
            return &entry;
    }
    return nullptr;
}

} // namespace

QString statusName(quint32 status)
{
    const QString number =
        QStringLiteral("0x%1").arg(QString::number(status, 16).toUpper().rightJustified(8, QLatin1Char('0')));
    const StatusEntry *entry = find(status);
    return entry ? QStringLiteral("%1 (%2)").arg(QLatin1String(entry->name), number) : number;
}

FailureKind failureKindOf(quint32 status)
{
    const StatusEntry *entry = find(status);
    return entry ? entry->kind : FailureKind::FsrvpOther;
}

} // namespace Penumbra::Fsrvp
