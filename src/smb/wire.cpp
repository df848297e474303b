// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/wire.h"

namespace Penumbra::Smb {

QCborMap toCbor(const FileInfo &info)
{
    return {{QStringLiteral("name"), info.name},
            {QStringLiteral("directory"), info.isDirectory},
            {QStringLiteral("size"), info.size},
            {QStringLiteral("attributes"), qint64(info.attributes)},
            {QStringLiteral("modified"), info.modified}};
}

FileInfo fileInfoFromCbor(const QCborMap &map)
{
    FileInfo info;
    info.name = map[QStringLiteral("name")].toString();
    info.isDirectory = map[QStringLiteral("directory")].toBool();
    info.size = map[QStringLiteral("size")].toInteger();
    info.attributes = quint32(map[QStringLiteral("attributes")].toInteger());
    info.modified = map[QStringLiteral("modified")].toInteger();
    return info;
}

QCborMap toCbor(const Space &space)
{
    return {{QStringLiteral("total"), space.total}, {QStringLiteral("available"), space.available}};
}

Space spaceFromCbor(const QCborMap &map)
{
    return {map[QStringLiteral("total")].toInteger(), map[QStringLiteral("available")].toInteger()};
}

QCborMap toCbor(const UncPath &path)
{
    return {{QStringLiteral("server"), path.server()},
            {QStringLiteral("share"), path.share()},
            {QStringLiteral("path"), path.path()}};
}

UncPath pathIn(const QCborMap &arguments, const QString &key)
{
    const QCborMap map = arguments[key].toMap();
    return UncPath(map[QStringLiteral("server")].toString(), map[QStringLiteral("share")].toString(),
                   map[QStringLiteral("path")].toString());
}

QCborMap toCbor(const Capabilities &capabilities)
{
    return {{QStringLiteral("signed"), capabilities.isSigned},
            {QStringLiteral("encrypted"), capabilities.encrypted},
            {QStringLiteral("flush"), capabilities.flush},
            {QStringLiteral("replacing-rename"), capabilities.replacingRename},
            {QStringLiteral("copy-within-share"), capabilities.copyWithinShare},
            {QStringLiteral("copy-across-shares"), capabilities.copyAcrossShares},
            {QStringLiteral("previous-versions"), capabilities.previousVersions}};
}

Capabilities capabilitiesFromCbor(const QCborMap &map)
{
    Capabilities capabilities;
    capabilities.isSigned = map[QStringLiteral("signed")].toBool();
    capabilities.encrypted = map[QStringLiteral("encrypted")].toBool();
    capabilities.flush = map[QStringLiteral("flush")].toBool();
    capabilities.replacingRename = map[QStringLiteral("replacing-rename")].toBool();
    capabilities.copyWithinShare = map[QStringLiteral("copy-within-share")].toBool();
    capabilities.copyAcrossShares = map[QStringLiteral("copy-across-shares")].toBool();
    capabilities.previousVersions = map[QStringLiteral("previous-versions")].toBool();
    return capabilities;
}

} // namespace Penumbra::Smb
