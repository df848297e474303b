// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include <cstring>
#include <vector>

#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace Penumbra {

struct Secret::Block
{
    std::vector<char> bytes;
    explicit Block(const QByteArray &source)
        : bytes(source.cbegin(), source.cend())
    {
        bytes.push_back('\0');
    }
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;
    ~Block() { explicit_bzero(bytes.data(), bytes.size()); }
};

Secret Secret::take(QByteArray &bytes)
{
    Secret secret;
    secret.m_block = std::make_shared<Block>(bytes);
    wipe(bytes);
    return secret;
}

bool Secret::isEmpty() const
{
    return size() == 0;
}

const char *Secret::constData() const
{
    return m_block ? m_block->bytes.data() : "";
}

qsizetype Secret::size() const
{
    return m_block ? qsizetype(m_block->bytes.size()) - 1 : 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        explicit_bzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void protectProcessMemory()
{
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef PENUMBRA_SANITIZE // the leak check at exit has to attach to the process
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace Penumbra
