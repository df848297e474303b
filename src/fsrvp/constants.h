// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QtGlobal>

#include <chrono>

namespace Penumbra::Fsrvp {

/// The pipe every server offers the interface on ([MS-FSRVP] 2.1).
inline constexpr const char *pipeName = "FssagentRpc";

/// SHADOW_COPY_ATTRIBUTES ([MS-FSRVP] 2.2.2.1).
enum ShadowCopyAttribute : quint32 {
    ATTR_PERSISTENT = 0x00000001,
    ATTR_NO_AUTO_RECOVERY = 0x00000002,
    ATTR_NO_AUTO_RELEASE = 0x00000008,
    ATTR_NO_WRITERS = 0x00000010,
    ATTR_AUTO_RECOVERY = 0x00400000,
};

/// CONTEXT_VALUES ([MS-FSRVP] 2.2.2.2).
inline constexpr quint32 CTX_BACKUP = 0;
inline constexpr quint32 CTX_FILE_SHARE_BACKUP = ATTR_NO_WRITERS;
inline constexpr quint32 CTX_NAS_ROLLBACK = ATTR_PERSISTENT | ATTR_NO_AUTO_RELEASE | ATTR_NO_WRITERS;
inline constexpr quint32 CTX_APP_ROLLBACK = ATTR_PERSISTENT | ATTR_NO_AUTO_RELEASE;

/// SHADOW_COPY_COMPATIBILITY_VALUES ([MS-FSRVP] 2.2.2.3).
enum ShadowCopyCompatibility : quint32 {
    DISABLE_DEFRAG = 0x00000001,
    DISABLE_CONTENTINDEX = 0x00000002,
};

inline constexpr quint32 FSRVP_RPC_VERSION_1 = 1; ///< the only version there is ([MS-FSRVP] 2.2.2.4)

/// Status codes of [MS-FSRVP] 2.2.4 and 3.1.4.5, and of [MS-ERREF] where the calls return them.
enum Status : quint32 {
    ZERO = 0,
    FSRVP_E_WAIT_TIMEOUT = 0x00000102,
    FSRVP_E_BAD_STATE = 0x80042301,
    VSS_E_UNEXPECTED = 0x80042302, ///< not in [MS-FSRVP]: the server's own trouble
    FSRVP_E_OBJECT_NOT_FOUND = 0x80042308,
    FSRVP_E_NOT_SUPPORTED = 0x8004230C,
    FSRVP_E_OBJECT_ALREADY_EXISTS = 0x8004230D,
    VSS_E_INVALID_XML_DOCUMENT = 0x80042311, ///< Windows 2012's GetShareMapping, appendix B <10>
    FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS = 0x80042316,
    FSRVP_E_UNSUPPORTED_CONTEXT = 0x8004231B,
    FSSAGENT_E_TIMEOUT = 0x80042500,
    FSRVP_E_SHADOWCOPYSET_ID_MISMATCH = 0x80042501,
    FSRVP_E_WAIT_FAILED = 0xFFFFFFFF,
    E_ACCESSDENIED = 0x80070005,
    E_INVALIDARG = 0x80070057,
};

/// "FSRVP_E_BAD_STATE (0x80042301)"; codes without a known name as "0x8004ABCD". VSS_E_* codes that servers pass
/// through are named too.
QString statusName(quint32 status);

/// The kind of failure a status stands for.
FailureKind failureKindOf(quint32 status);

/// How long a client lets a server work, with the defaults of Windows clients ([MS-FSRVP] 3.2.2, 3.2.3).
struct Timeouts
{
    std::chrono::milliseconds prepare {1'800'000};
    std::chrono::milliseconds commit {60'000};
    std::chrono::milliseconds expose {1'800'000};
    /// Limit of one RPC call that does not wait on the server; for the three above the call's limit is
    /// their own value plus this, so that the server's verdict arrives before the connection is closed.
    std::chrono::milliseconds call {180'000};
};

} // namespace Penumbra::Fsrvp
