// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhd.h"

#include <QtEndian>

namespace Penumbra::Vm::Vhd {

Footer footerIn(const QByteArray &bytes)
{
    const char *const data = bytes.constData();
    Footer footer;
    footer.features = qFromBigEndian<quint32>(data + Features);
    footer.version = qFromBigEndian<quint32>(data + FileFormatVersion);
    footer.dataOffset = qFromBigEndian<quint64>(data + DataOffset);
    footer.creatorApplication = bytes.mid(CreatorApplication, 4);
    footer.creatorVersion = qFromBigEndian<quint32>(data + CreatorVersion);
    footer.currentSize = qFromBigEndian<quint64>(data + CurrentSize);
    footer.geometry = {qFromBigEndian<quint16>(data + DiskGeometry), quint8(data[DiskGeometry + 2]),
                       quint8(data[DiskGeometry + 3])};
    footer.type = qFromBigEndian<quint32>(data + DiskType);
    footer.id = QUuid::fromRfc4122(QByteArrayView(bytes).sliced(UniqueId, 16));
    footer.savedState = data[SavedState] != 0;
    footer.checksumRight = qFromBigEndian<quint32>(data + FooterChecksum) == checksum(bytes, FooterChecksum);
    return footer;
}

quint32 checksum(const QByteArray &structure, qsizetype field)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < structure.size(); ++i) {
        if (i < field || i >= field + 4)
            sum += quint8(structure[i]);
    }
    return ~sum;
}

} // namespace Penumbra::Vm::Vhd
