// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fsrvp/constants.h"
#include "rpc/client.h"

#include <optional>
#include <tuple>

/// The 13 calls of MS-FSRVP in the order of their opnums. Each describes its request (In) and its response
/// (Out) once, over any coder: NDR on the wire, both ways, and the frames between engine and helper.
namespace Penumbra::Fsrvp {

/// [MS-FSRVP] 1.9 and appendix A. Section 2.1 says version 3.0; the IDL and every server say 1.0.
inline const Rpc::Interface interface {
    QUuid(0xa8e0653c, 0x2744, 0x4389, 0xa6, 0x1d, 0x73, 0x73, 0xdf, 0x8b, 0x22, 0x92), 1, 0, "FileServerVssAgent"
};

/// A response that holds nothing but the status.
struct StatusOut
{
    quint32 result = 0;
    template<typename C>
    void code(C &c)
    {
        c.u32(result);
    }
};

/// A request that names a set.
struct SetIn
{
    QUuid shadowCopySetId;
    template<typename C>
    void code(C &c)
    {
        c.guid(shadowCopySetId);
    }
};

/// A request that names a set and says how long the server may work, in milliseconds.
struct TimedSetIn
{
    QUuid shadowCopySetId;
    quint32 timeOutInMilliseconds = 0;
    template<typename C>
    void code(C &c)
    {
        c.guid(shadowCopySetId);
        c.u32(timeOutInMilliseconds);
    }
};

/// A request that names a share as \\server\share.
struct ShareIn
{
    QString shareName;
    template<typename C>
    void code(C &c)
    {
        c.string(shareName);
    }
};

/// [MS-FSRVP] 3.1.4.1
struct GetSupportedVersion
{
    static constexpr quint16 opnum = 0;
    static constexpr const char *name = "GetSupportedVersion";
    struct In
    {
        template<typename C>
        void code(C &)
        {
        }
    };
    struct Out
    {
        quint32 minVersion = 0;
        quint32 maxVersion = 0;
        quint32 result = 0;
        template<typename C>
        void code(C &c)
        {
            c.u32(minVersion);
            c.u32(maxVersion);
            c.u32(result);
        }
    };
};

/// [MS-FSRVP] 3.1.4.2
struct SetContext
{
    static constexpr quint16 opnum = 1;
    static constexpr const char *name = "SetContext";
    struct In
    {
        quint32 context = 0;
        template<typename C>
        void code(C &c)
        {
            c.u32(context);
        }
    };
    using Out = StatusOut;
};

/// [MS-FSRVP] 3.1.4.3
struct StartShadowCopySet
{
    static constexpr quint16 opnum = 2;
    static constexpr const char *name = "StartShadowCopySet";
    struct In
    {
        QUuid clientShadowCopySetId;
        template<typename C>
        void code(C &c)
        {
            c.guid(clientShadowCopySetId);
        }
    };
    struct Out
    {
        QUuid shadowCopySetId;
        quint32 result = 0;
        template<typename C>
        void code(C &c)
        {
            c.guid(shadowCopySetId);
            c.u32(result);
        }
    };
};

/// [MS-FSRVP] 3.1.4.4
struct AddToShadowCopySet
{
    static constexpr quint16 opnum = 3;
    static constexpr const char *name = "AddToShadowCopySet";
    struct In
    {
        QUuid clientShadowCopyId;
        QUuid shadowCopySetId;
        QString shareName;
        template<typename C>
        void code(C &c)
        {
            c.guid(clientShadowCopyId);
            c.guid(shadowCopySetId);
            c.string(shareName);
        }
    };
    struct Out
    {
        QUuid shadowCopyId;
        quint32 result = 0;
        template<typename C>
        void code(C &c)
        {
            c.guid(shadowCopyId);
            c.u32(result);
        }
    };
};

/// [MS-FSRVP] 3.1.4.5
struct CommitShadowCopySet
{
    static constexpr quint16 opnum = 4;
    static constexpr const char *name = "CommitShadowCopySet";
    using In = TimedSetIn;
    using Out = StatusOut;
};

/// [MS-FSRVP] 3.1.4.6
struct ExposeShadowCopySet
{
    static constexpr quint16 opnum = 5;
    static constexpr const char *name = "ExposeShadowCopySet";
    using In = TimedSetIn;
    using Out = StatusOut;
};

/// [MS-FSRVP] 3.1.4.7
struct RecoveryCompleteShadowCopySet
{
    static constexpr quint16 opnum = 6;
    static constexpr const char *name = "RecoveryCompleteShadowCopySet";
    using In = SetIn;
    using Out = StatusOut;
};

/// [MS-FSRVP] 3.1.4.8
struct AbortShadowCopySet
{
    static constexpr quint16 opnum = 7;
    static constexpr const char *name = "AbortShadowCopySet";
    using In = SetIn;
    using Out = StatusOut;
};

/// [MS-FSRVP] 3.1.4.9
struct IsPathSupported
{
    static constexpr quint16 opnum = 8;
    static constexpr const char *name = "IsPathSupported";
    using In = ShareIn;
    struct Out
    {
        bool supportedByThisProvider = false;
        std::optional<QString> ownerMachineName;
        quint32 result = 0;
        template<typename C>
        void code(C &c)
        {
            c.boolean(supportedByThisProvider);
            c.uniqueString(ownerMachineName);
            c.u32(result);
        }
    };
};

/// [MS-FSRVP] 3.1.4.10
struct IsPathShadowCopied
{
    static constexpr quint16 opnum = 9;
    static constexpr const char *name = "IsPathShadowCopied";
    using In = ShareIn;
    struct Out
    {
        bool shadowCopyPresent = false;
        quint32 shadowCopyCompatibility = 0;
        quint32 result = 0;
        template<typename C>
        void code(C &c)
        {
            c.boolean(shadowCopyPresent);
            c.u32(shadowCopyCompatibility);
            c.u32(result);
        }
    };
};

/// FSSAGENT_SHARE_MAPPING_1 ([MS-FSRVP] 2.2.1.1).
struct ShareMapping
{
    QUuid shadowCopySetId;
    QUuid shadowCopyId;
    std::optional<QString> shareNameUnc;
    std::optional<QString> shadowCopyShareName;
    qint64 creationTimestamp = 0; ///< 100-nanosecond intervals since 1601-01-01 UTC

    template<typename C>
    void code(C &c)
    {
        c.align(8);
        c.guid(shadowCopySetId);
        c.guid(shadowCopyId);
        const bool hasShare = c.pointer(shareNameUnc.has_value());
        const bool hasCopy = c.pointer(shadowCopyShareName.has_value());
        c.i64(creationTimestamp);
        if (hasShare)
            c.string(valueOf(shareNameUnc));
        if (hasCopy)
            c.string(valueOf(shadowCopyShareName));
    }

private:
    static QString &valueOf(std::optional<QString> &text) { return text ? *text : text.emplace(); }
};

/// [MS-FSRVP] 3.1.4.11
struct GetShareMapping
{
    static constexpr quint16 opnum = 10;
    static constexpr const char *name = "GetShareMapping";
    struct In
    {
        QUuid shadowCopyId;
        QUuid shadowCopySetId;
        QString shareName;
        quint32 level = 1;
        template<typename C>
        void code(C &c)
        {
            c.guid(shadowCopyId);
            c.guid(shadowCopySetId);
            c.string(shareName);
            c.u32(level);
        }
    };
    struct Out
    {
        quint32 level = 1; ///< the union's discriminant, FSSAGENT_SHARE_MAPPING ([MS-FSRVP] 2.2.3.1)
        std::optional<ShareMapping> mapping;
        quint32 result = 0;
        template<typename C>
        void code(C &c)
        {
            c.alignPointer();
            c.u32(level);
            c.alignPointer();
            if (level == 1 && c.pointer(mapping.has_value()))
                (mapping ? *mapping : mapping.emplace()).code(c);
            c.u32(result);
        }
    };
};

/// [MS-FSRVP] 3.1.4.12
struct DeleteShareMapping
{
    static constexpr quint16 opnum = 11;
    static constexpr const char *name = "DeleteShareMapping";
    struct In
    {
        QUuid shadowCopySetId;
        QUuid shadowCopyId;
        QString shareName;
        template<typename C>
        void code(C &c)
        {
            c.guid(shadowCopySetId);
            c.guid(shadowCopyId);
            c.string(shareName);
        }
    };
    using Out = StatusOut;
};

/// [MS-FSRVP] 3.1.4.13
struct PrepareShadowCopySet
{
    static constexpr quint16 opnum = 12;
    static constexpr const char *name = "PrepareShadowCopySet";
    using In = TimedSetIn;
    using Out = StatusOut;
};

/// Whether a call may change something on the server; the others only look, and GetShareMapping keeps a set alive.
constexpr bool changesServer(quint16 opnum)
{
    return opnum != GetSupportedVersion::opnum && opnum != IsPathSupported::opnum && opnum != IsPathShadowCopied::opnum
        && opnum != GetShareMapping::opnum;
}

/// All calls; the index is the opnum.
using AllCalls =
    std::tuple<GetSupportedVersion, SetContext, StartShadowCopySet, AddToShadowCopySet, CommitShadowCopySet,
               ExposeShadowCopySet, RecoveryCompleteShadowCopySet, AbortShadowCopySet, IsPathSupported,
               IsPathShadowCopied, GetShareMapping, DeleteShareMapping, PrepareShadowCopySet>;

/// Throws the Error a status stands for unless it is exactly 0: 0x102 and 0xFFFFFFFF are failures too.
template<typename Call>
void throwUnlessZero(quint32 status, const QString &object)
{
    if (status != ZERO)
        throw Error(failureKindOf(status), QString::fromLatin1(Call::name), object, statusName(status));
}

} // namespace Penumbra::Fsrvp
