// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhdx.h"

#include "vm/checksum.h"

#include <QtEndian>

#include <algorithm>

namespace Penumbra::Vm::Vhdx {

QByteArray guidBytes(const QUuid &guid)
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToLittleEndian<quint32>(guid.data1, bytes.data());
    qToLittleEndian<quint16>(guid.data2, bytes.data() + 4);
    qToLittleEndian<quint16>(guid.data3, bytes.data() + 6);
    std::copy_n(guid.data4, 8, bytes.data() + 8);
    return bytes;
}

QUuid guidAt(const char *bytes)
{
    QUuid guid(qFromLittleEndian<quint32>(bytes), qFromLittleEndian<quint16>(bytes + 4),
               qFromLittleEndian<quint16>(bytes + 6), 0, 0, 0, 0, 0, 0, 0, 0);
    std::copy_n(bytes + 8, 8, guid.data4);
    return guid;
}

quint32 structureChecksum(QByteArray structure)
{
    qToLittleEndian<quint32>(0, structure.data() + Checksum);
    return crc32c(structure);
}

} // namespace Penumbra::Vm::Vhdx
