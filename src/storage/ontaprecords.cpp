// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ontaprecords.h"

#include "storage/hostname.h"
#include "storage/sharenames.h"

#include <QJsonArray>

namespace Penumbra::Storage::OntapRecords {

namespace {

std::optional<bool> maybeBool(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<quint64> maybeSize(const QJsonValue &value)
{
    const qint64 size = value.isDouble() ? value.toInteger(-1) : -1;
    return size < 0 ? std::nullopt : std::optional(quint64(size));
}

/// Addresses that serve SMB, where ONTAP says which do; else all.
QStringList addressesOf(const QJsonArray &interfaces)
{
    QStringList smb;
    QStringList all;
    bool told = false;
    for (const QJsonValue &interface : interfaces) {
        const QString address = interface[u"ip"][u"address"].toString();
        if (!isAddress(address))
            continue;
        all.append(address);
        const QJsonArray services = interface[u"services"].toArray();
        told = told || !services.isEmpty();
        if (services.contains(QStringLiteral("data_cifs")))
            smb.append(address);
    }
    return told ? smb : all;
}

QString svmOf(const QJsonObject &record)
{
    return record[u"svm"][u"uuid"].toString();
}

} // namespace

Svm svmFrom(const QJsonObject &record)
{
    Svm svm;
    svm.id = record[u"uuid"].toString();
    svm.name = record[u"name"].toString();
    svm.running = record[u"state"].toString(QStringLiteral("running")) == QLatin1String("running");
    const QJsonObject cifs = record[u"cifs"].toObject();
    svm.smbServer = cifs[u"name"].toString();
    const int port = cifs[u"penumbra_port"].toInt(445);
    svm.port = port > 0 && port <= 65535 ? quint16(port) : 445;
    svm.addresses = addressesOf(record[u"ip_interfaces"].toArray());
    return svm;
}

Svm svmNamedIn(const QJsonObject &record)
{
    Svm svm;
    svm.id = svmOf(record);
    svm.name = record[u"svm"][u"name"].toString();
    return svm;
}

void addService(Svm &svm, const QJsonObject &record)
{
    svm.smbServer = record[u"name"].toString(svm.smbServer);
    svm.domain = record[u"ad_domain"][u"fqdn"].toString();
    const QJsonObject options = record[u"options"].toObject();
    svm.shadowCopy = maybeBool(options[u"shadowcopy"]);
    const int depth = options[u"shadowcopy_dir_depth"].toInt(-1);
    if (depth >= 0)
        svm.shadowCopyDepth = depth;
}

Volume volumeFrom(const QJsonObject &record)
{
    Volume volume;
    volume.id = record[u"uuid"].toString();
    volume.svm = svmOf(record);
    volume.name = record[u"name"].toString();
    const QJsonObject nas = record[u"nas"].toObject();
    volume.junctionPath = nas[u"path"].toString();
    volume.securityStyle = nas[u"security_style"].toString();
    volume.isRoot = record[u"is_svm_root"].toBool(volume.junctionPath == QLatin1String("/"));
    volume.state = record[u"state"].toString();
    volume.type = record[u"type"].toString();
    volume.size = maybeSize(record[u"space"][u"size"]);
    volume.used = maybeSize(record[u"space"][u"used"]);
    volume.snapshotPolicy = record[u"snapshot_policy"][u"name"].toString();
    return volume;
}

Share shareFrom(const QJsonObject &record)
{
    Share share;
    share.svm = svmOf(record);
    share.name = record[u"name"].toString();
    share.path = record[u"path"].toString();
    share.comment = record[u"comment"].toString();
    share.hidden = !record[u"browsable"].toBool(true);
    share.continuouslyAvailable = maybeBool(record[u"continuously_available"]);
    share.encrypted = maybeBool(record[u"encryption"]);
    share.showsPreviousVersions = maybeBool(record[u"show_previous_versions"]);
    share.showsSnapshots = maybeBool(record[u"show_snapshot"]);
    readShareName(share);
    return share;
}

QString volumeOf(const QJsonObject &record)
{
    return record[u"volume"][u"uuid"].toString();
}

Snapshot snapshotFrom(const QJsonObject &record, const QString &volume)
{
    Snapshot snapshot;
    snapshot.id = record[u"uuid"].toString();
    snapshot.volume = volume;
    snapshot.name = record[u"name"].toString();
    snapshot.created = QDateTime::fromString(record[u"create_time"].toString(), Qt::ISODate).toUTC();
    snapshot.comment = record[u"comment"].toString();
    snapshot.size = maybeSize(record[u"size"]);
    const QJsonArray owners = record[u"owners"].toArray();
    for (const QJsonValue &owner : owners)
        snapshot.owners.append(owner.toString());
    snapshot.state = record[u"state"].toString();
    const QString expires = record[u"expiry_time"].toString();
    if (!expires.isEmpty())
        snapshot.expires = QDateTime::fromString(expires, Qt::ISODate).toUTC();
    return snapshot;
}

ShadowCopy shadowCopyFrom(const QJsonObject &record)
{
    ShadowCopy copy;
    copy.id = record[u"client_uuid"].toString();
    copy.set = record[u"shadowcopy_set"][u"uuid"].toString();
    copy.svm = svmOf(record);
    copy.share = record[u"share"][u"name"].toString();
    copy.volume = volumeOf(record);
    return copy;
}

} // namespace Penumbra::Storage::OntapRecords
