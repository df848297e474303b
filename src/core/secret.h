// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace Penumbra {

/// A password in memory: one heap block, shared by its copies, overwritten when the last copy goes.
/// It converts to nothing by itself, so it cannot reach a log by accident.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes (UTF-8) and overwrites the caller's array.
    static Secret take(QByteArray &bytes);

    bool isEmpty() const;
    /// The UTF-8 bytes, NUL-terminated, valid while this object lives.
    const char *constData() const;
    qsizetype size() const;

private:
    struct Block;
    std::shared_ptr<Block> m_block;
};

/// Overwrites the bytes an array holds (its own copy of them) and empties it.
void wipe(QByteArray &bytes);

/// Keeps this process's memory out of core files and away from other processes of the same user
/// (PR_SET_DUMPABLE 0, RLIMIT_CORE 0). Call it first in main().
void protectProcessMemory();

} // namespace Penumbra
