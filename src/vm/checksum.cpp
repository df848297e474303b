// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/checksum.h"

#include <array>

namespace Penumbra::Vm {

namespace {

using Table = std::array<quint32, 256>;

/// The polynomial with its bits reversed.
constexpr Table tableOf(quint32 polynomial)
{
    Table table {};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) ? polynomial : 0);
        table[byte] = value;
    }
    return table;
}

quint32 checksum(const Table &table, QByteArrayView bytes)
{
    quint32 value = ~0u;
    for (const char byte : bytes)
        value = (value >> 8) ^ table[(value ^ quint8(byte)) & 0xff];
    return ~value;
}

} // namespace

quint32 crc32c(QByteArrayView bytes)
{
    static constexpr Table table = tableOf(0x82f63b78);
    return checksum(table, bytes);
}

quint32 crc32(QByteArrayView bytes)
{
    static constexpr Table table = tableOf(0xedb88320);
    return checksum(table, bytes);
}

} // namespace Penumbra::Vm
