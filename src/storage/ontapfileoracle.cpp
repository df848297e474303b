// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ontapfileoracle.h"

#include <limits>

namespace Penumbra::Storage {

namespace {

Vm::EntryKind kindOf(const QJsonObject &record)
{
    static const QHash<QString, Vm::EntryKind> kinds {
        {QStringLiteral("file"), Vm::EntryKind::File},
        {QStringLiteral("directory"), Vm::EntryKind::Directory},
        {QStringLiteral("symlink"), Vm::EntryKind::SymbolicLink},
        {QStringLiteral("fifo"), Vm::EntryKind::Fifo},
        {QStringLiteral("socket"), Vm::EntryKind::Socket},
        {QStringLiteral("blockdev"), Vm::EntryKind::Device},
        {QStringLiteral("chardev"), Vm::EntryKind::Device},
        {QStringLiteral("stream"), Vm::EntryKind::Stream},
    };
    if (record[u"is_junction"].toBool())
        return Vm::EntryKind::Junction;
    return kinds.value(record[u"type"].toString(), Vm::EntryKind::Other);
}

/// What SMB does not show in a directory, either.
bool isHidden(const QString &name, const QJsonObject &record)
{
    return name.isEmpty() || name == QLatin1String(".") || name == QLatin1String("..")
        || (name == QLatin1String(".snapshot") && record[u"is_snapshot"].toBool(true));
}

} // namespace

OntapFileOracle::OntapFileOracle(OntapClient::Pointer client, const JunctionMap &junctions, const QString &path)
    : m_client(std::move(client))
    , m_junctions(junctions)
    , m_path(path)
{
}

Task<QList<OracleEntry>> OntapFileOracle::list(QString directory, milliseconds pieceLimit, Smb::Wait wait)
{
    const auto self = shared_from_this();
    const QString action = QStringLiteral("list");
    const QString path =
        self->m_path + QLatin1Char('/') + QString(directory).replace(QLatin1Char('\\'), QLatin1Char('/'));
    const auto place = self->m_junctions.placeOf(path);
    if (!place)
        throw Error(FailureKind::NotFound, action, path);
    QString request = QStringLiteral("storage/volumes/%1/files").arg(place->volume);
    if (!place->path.isEmpty())
        request += QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(place->path));
    const QStringList fields {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("is_junction"),
                              QStringLiteral("is_snapshot"), QStringLiteral("hard_links_count")};
    const QList<QJsonObject> records = co_await self->m_client->records(action, request, fields, pieceLimit, wait);
    QList<OracleEntry> entries;
    for (const QJsonObject &record : records) {
        OracleEntry entry;
        entry.name = record[u"name"].toString();
        if (isHidden(entry.name, record))
            continue;
        entry.kind = kindOf(record);
        // A directory has a link for each directory in it.
        const bool file = entry.kind == Vm::EntryKind::File;
        const qint64 links = file ? record[u"hard_links_count"].toInteger(1) : 1;
        entry.hardLinks = quint32(qBound(qint64(1), links, qint64(std::numeric_limits<quint32>::max())));
        entries.append(entry);
    }
    co_return entries;
}

} // namespace Penumbra::Storage
