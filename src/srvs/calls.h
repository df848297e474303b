// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "rpc/client.h"

#include <optional>
#include <tuple>
#include <vector>

/// The calls of MS-SRVS that Penumbra makes. Coders as in fsrvp/calls.h.
namespace Penumbra::Srvs {

inline constexpr const char *pipeName = "srvsvc";

/// [MS-SRVS] 1.9
inline const Rpc::Interface interface {
    QUuid(0x4b324fc8, 0x1670, 0x01d3, 0x12, 0x78, 0x5a, 0x47, 0xbf, 0x6e, 0xe1, 0x88), 3, 0, "srvsvc"
};

/// Share types ([MS-SRVS] 2.2.2.4): the low bits are the kind, the high bits flags.
enum ShareType : quint32 {
    STYPE_DISKTREE = 0,
    STYPE_PRINTQ = 1,
    STYPE_DEVICE = 2,
    STYPE_IPC = 3,
    STYPE_KIND_MASK = 0x000000FF, ///< above it are flags; the cluster ones are to be ignored on receipt
    STYPE_SPECIAL = 0x80000000,
};

enum Status : quint32 {
    NERR_Success = 0,
    ERROR_ACCESS_DENIED = 5,
    ERROR_INVALID_NAME = 123, ///< Samba's answer for a share that does not exist
    ERROR_INVALID_LEVEL = 124,
    ERROR_MORE_DATA = 234,
    NERR_NetNameNotFound = 2310,
};

/// SHARE_INFO_1 ([MS-SRVS] 2.2.4.23); with path what level 2 adds of use ([MS-SRVS] 2.2.4.24).
struct ShareInfo
{
    std::optional<QString> name;
    quint32 type = 0;
    std::optional<QString> remark;
    std::optional<QString> path; ///< on the server's own disk; level 2 only
};

/// Codes a pointer's referent now and says whether the target follows.
template<typename C>
bool referent(C &c, const std::optional<QString> &text)
{
    return c.pointer(text.has_value());
}

template<typename C>
void target(C &c, bool present, std::optional<QString> &text)
{
    if (present)
        c.string(text ? *text : text.emplace());
}

/// [MS-SRVS] 3.1.4.8, level 1.
struct NetrShareEnum
{
    static constexpr quint16 opnum = 15;
    static constexpr const char *name = "NetrShareEnum";
    static constexpr quint32 maxShares = 1'000'000;

    struct Container
    {
        std::optional<std::vector<ShareInfo>> shares;

        template<typename C>
        void code(C &c)
        {
            quint32 level = 1;
            quint32 discriminant = 1;
            c.alignPointer();
            c.u32(level);
            c.alignPointer();
            c.u32(discriminant);
            if (level != 1 || discriminant != 1)
                throw Error(FailureKind::ProtocolError, QString::fromLatin1(name), {}, {},
                            QStringLiteral("not the level asked for"));
            c.alignPointer();
            if (!c.pointer(true))
                return;
            quint32 entries = shares ? quint32(shares->size()) : 0;
            c.alignPointer();
            c.u32(entries);
            if (!c.pointer(shares.has_value()))
                return;
            quint64 count = entries;
            c.size3264(count);
            if (count != entries || count > maxShares)
                throw Error(FailureKind::ProtocolError, QString::fromLatin1(name), {}, {},
                            QStringLiteral("impossible number of shares"));
            codeEntries(c, entries);
        }

    private:
        template<typename C>
        void codeEntries(C &c, quint32 entries)
        {
            if (!shares)
                shares.emplace();
            // The count is only a claim: grow as entries are really there.
            struct Present
            {
                bool name;
                bool remark;
            };
            std::vector<Present> present;
            for (quint32 i = 0; i < entries; ++i) {
                if (i == shares->size())
                    shares->emplace_back();
                ShareInfo &share = (*shares)[i];
                c.alignPointer();
                const bool hasName = referent(c, share.name);
                c.u32(share.type);
                const bool hasRemark = referent(c, share.remark);
                present.push_back({hasName, hasRemark});
            }
            for (quint32 i = 0; i < entries; ++i) {
                target(c, present[i].name, (*shares)[i].name);
                target(c, present[i].remark, (*shares)[i].remark);
            }
        }
    };

    struct In
    {
        std::optional<QString> serverName;
        Container container;
        quint32 preferedMaximumLength = 0xFFFFFFFF;
        quint32 resumeHandle = 0;

        template<typename C>
        void code(C &c)
        {
            c.uniqueString(serverName);
            container.code(c);
            c.u32(preferedMaximumLength);
            if (c.pointer(true))
                c.u32(resumeHandle);
        }
    };
    struct Out
    {
        Container container;
        quint32 totalEntries = 0;
        quint32 resumeHandle = 0;
        quint32 result = 0;

        template<typename C>
        void code(C &c)
        {
            container.code(c);
            c.u32(totalEntries);
            if (c.pointer(true))
                c.u32(resumeHandle);
            c.u32(result);
        }
    };
};

/// [MS-SRVS] 3.1.4.10, levels 1 and 2.
struct NetrShareGetInfo
{
    static constexpr quint16 opnum = 16;
    static constexpr const char *name = "NetrShareGetInfo";
    struct In
    {
        std::optional<QString> serverName;
        QString netName;
        quint32 level = 1;
        template<typename C>
        void code(C &c)
        {
            c.uniqueString(serverName);
            c.string(netName);
            c.u32(level);
        }
    };
    struct Out
    {
        quint32 level = 1;
        std::optional<ShareInfo> info;
        quint32 result = 0;

        template<typename C>
        void code(C &c)
        {
            c.alignPointer();
            c.u32(level);
            c.alignPointer();
            if ((level == 1 || level == 2) && c.pointer(info.has_value()))
                codeInfo(c, info ? *info : info.emplace());
            c.u32(result);
        }

    private:
        template<typename C>
        void codeInfo(C &c, ShareInfo &share) const
        {
            c.alignPointer();
            const bool hasName = referent(c, share.name);
            c.u32(share.type);
            const bool hasRemark = referent(c, share.remark);
            bool hasPath = false;
            bool hasPassword = false;
            std::optional<QString> password;
            if (level == 2) {
                quint32 unused = 0;
                c.u32(unused); // permissions
                c.u32(unused); // max_uses
                c.u32(unused); // current_uses
                hasPath = referent(c, share.path);
                hasPassword = referent(c, password);
            }
            target(c, hasName, share.name);
            target(c, hasRemark, share.remark);
            target(c, hasPath, share.path);
            target(c, hasPassword, password);
        }
    };
};

using AllCalls = std::tuple<NetrShareEnum, NetrShareGetInfo>;

/// Throws the Error a status of these calls stands for unless it is 0 or ERROR_MORE_DATA; action and object as in Failure.
void throwUnlessSuccess(const char *action, quint32 status, const QString &object);

} // namespace Penumbra::Srvs
