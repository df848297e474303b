// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/sharesecurity.h"

#include "core/failure.h"

#include <QDataStream>
#include <QIODevice>

namespace Penumbra::Lab {

namespace {

// [MS-DTYP] 2.4.6, 2.4.5, 2.4.4
constexpr quint16 SE_DACL_PRESENT = 0x0004;
constexpr quint16 SE_SELF_RELATIVE = 0x8000;
constexpr quint32 headerSize = 20;
constexpr quint8 ACL_REVISION = 2;
constexpr quint32 aclHeaderSize = 8;
constexpr quint8 ACCESS_ALLOWED_ACE_TYPE = 0;
constexpr quint32 aceHeaderSize = 8;
constexpr int mostSubAuthorities = 15;

/// What Windows' three permissions of a share stand for.
quint32 accessMask(Permission permission)
{
    switch (permission) {
    case Permission::Read:
        return 0x001200a9;
    case Permission::Change:
        return 0x001301bf;
    case Permission::FullControl:
        return 0x001f01ff;
    }
    return 0;
}

/// "S-1-5-21-..." in the packet representation ([MS-DTYP] 2.4.2.2).
QByteArray sidBytes(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('-'));
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    bool valid = parts.size() >= 4 && parts.size() - 3 <= mostSubAuthorities && parts[0] == QLatin1String("S")
        && parts[1] == QLatin1String("1");
    if (valid) {
        stream << quint8(1) << quint8(parts.size() - 3);
        const quint64 authority = parts[2].toULongLong(&valid);
        for (int shift = 40; shift >= 0; shift -= 8)
            stream << quint8(authority >> shift);
    }
    for (qsizetype i = 3; valid && i < parts.size(); ++i)
        stream << quint32(parts[i].toUInt(&valid));
    if (!valid)
        throw Error(FailureKind::InvalidInput, QStringLiteral("read SID"), text);
    return bytes;
}

} // namespace

QByteArray shareDescriptor(const QMap<QString, Permission> &permissions, const QMap<QString, QString> &sids)
{
    QList<std::pair<quint32, QByteArray>> entries;
    for (auto entry = permissions.cbegin(); entry != permissions.cend(); ++entry) {
        if (!sids.contains(entry.key()))
            throw Error(FailureKind::InvalidInput, QStringLiteral("permit"), entry.key(), {},
                        QStringLiteral("no such account"));
        entries.append({accessMask(entry.value()), sidBytes(sids[entry.key()])});
    }
    if (permissions.isEmpty())
        entries.append({accessMask(Permission::FullControl), sidBytes(QStringLiteral("S-1-1-0"))});

    quint32 aclSize = aclHeaderSize;
    for (const auto &[mask, sid] : entries)
        aclSize += aceHeaderSize + quint32(sid.size());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint8(1) << quint8(0) << quint16(SE_DACL_PRESENT | SE_SELF_RELATIVE);
    stream << quint32(0) << quint32(0) << quint32(0) << headerSize; // no owner, no group, no SACL; the DACL follows
    stream << ACL_REVISION << quint8(0) << quint16(aclSize) << quint16(entries.size()) << quint16(0);
    for (const auto &[mask, sid] : entries) {
        stream << ACCESS_ALLOWED_ACE_TYPE << quint8(0) << quint16(aceHeaderSize + quint32(sid.size())) << mask;
        stream.writeRawData(sid.constData(), int(sid.size()));
    }
    return bytes;
}

} // namespace Penumbra::Lab
