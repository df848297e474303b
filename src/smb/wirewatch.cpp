// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/wirewatch.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace Penumbra::Smb::WireWatch {

namespace {

constexpr std::size_t lengthPrefix = 4;
constexpr std::size_t commandOffset = lengthPrefix + 12; // [MS-SMB2] 2.2.1
constexpr std::uint16_t sessionSetup = 1;
constexpr std::uint16_t treeConnect =
    3; // the last of those that set a session up: NEGOTIATE, SESSION_SETUP, LOGOFF, TREE_CONNECT

bool sawSessionSetup = false;
bool sawTreeConnect = false;
bool sawEncrypted = false;
bool sawPlain = false;

} // namespace

void outgoing(const iovec *parts, int count)
{
    std::array<unsigned char, commandOffset + 2> head {};
    std::size_t filled = 0;
    for (int i = 0; i < count && filled < head.size(); ++i) {
        const std::size_t size = std::min(parts[i].iov_len, head.size() - filled);
        std::memcpy(head.data() + filled, parts[i].iov_base, size);
        filled += size;
    }
    if (filled < head.size() || head[0] != 0 || std::memcmp(&head[lengthPrefix + 1], "SMB", 3) != 0)
        return;
    if (head[lengthPrefix] == 0xFD) // SMB2 TRANSFORM_HEADER, [MS-SMB2] 2.2.41
        sawEncrypted = true;
    if (head[lengthPrefix] != 0xFE)
        return;
    const int command = head[commandOffset] | head[commandOffset + 1] << 8;
    sawSessionSetup = sawSessionSetup || command == sessionSetup;
    sawTreeConnect = sawTreeConnect || command == treeConnect;
    sawPlain = sawPlain || command > treeConnect;
}

bool triedToSignIn()
{
    return sawSessionSetup;
}

bool isSignedIn()
{
    return sawTreeConnect || sawEncrypted;
}

bool allEncrypted()
{
    return sawEncrypted && !sawPlain;
}

void reset()
{
    sawSessionSetup = false;
    sawTreeConnect = false;
    sawEncrypted = false;
    sawPlain = false;
}

} // namespace Penumbra::Smb::WireWatch
