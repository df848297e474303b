// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhdxmetadata.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace Penumbra::Vm::Vhdx {

namespace {

constexpr QUuid knownItems[] = {fileParametersItem,    virtualDiskSizeItem,    virtualDiskIdItem,
                                logicalSectorSizeItem, physicalSectorSizeItem, parentLocatorItem};
/// The keys of a parent locator, 2.6.2.6.
const QLatin1String locatorKeys[] = {QLatin1String("relative_path"), QLatin1String("volume_path"),
                                     QLatin1String("absolute_win32_path"), QLatin1String("parent_linkage"),
                                     QLatin1String("parent_linkage2")};
constexpr int mostLocatorEntries = 64;
constexpr qsizetype mostLocatorText = 64 * KiB; ///< bytes of UTF-16, keys and known values
/// Items usually follow the table at once, and one read gets both.
constexpr qsizetype readAhead = 4 * KiB;

struct Item
{
    QUuid id;
    quint32 offset = 0; ///< in the region, bytes
    quint32 length = 0;
    quint32 flags = 0;
};

class Table
{
public:
    Table(const RandomAccessFile &file, const Region &region, QStringList &remarks);

    bool contains(const QUuid &id) const;
    /// The content of an item that has to be there and have that many bytes at least.
    QByteArray value(const QUuid &id, quint32 atLeast) const;

private:
    Item itemAt(qsizetype entry) const;
    void checkItems(QStringList &remarks) const;

    const RandomAccessFile &m_file;
    const Region m_region;
    QByteArray m_bytes;
    QList<Item> m_items;
};

Table::Table(const RandomAccessFile &file, const Region &region, QStringList &remarks)
    : m_file(file)
    , m_region(region)
    , m_bytes(file.read(region.offset, qsizetype(std::min<quint64>(region.length, metadataTableSize + readAhead))))
{
    const auto count = integerAt<quint16>(m_bytes, 10);
    if (!m_bytes.startsWith(metadataSignature) || count > maximumMetadataItems)
        refuse(m_file, QStringLiteral("its metadata table is damaged"));
    for (qsizetype entry = 1; entry <= count; ++entry)
        m_items.append(itemAt(entry * metadataEntrySize));
    checkItems(remarks);
}

Item Table::itemAt(qsizetype entry) const
{
    const Item item {guidAt(m_bytes.constData() + entry), integerAt<quint32>(m_bytes, entry + 16),
                     integerAt<quint32>(m_bytes, entry + 20), integerAt<quint32>(m_bytes, entry + 24)};
    const bool known = !(item.flags & IsUser)
        && std::find(std::begin(knownItems), std::end(knownItems), item.id) != std::end(knownItems);
    if (!known && (item.flags & IsRequired))
        refuseUnknown(m_file,
                      QStringLiteral("it needs the metadata item %1, which is unknown").arg(item.id.toString()));
    const bool empty = item.length == 0 && item.offset == 0;
    const bool inside = item.offset >= metadataTableSize && item.offset <= m_region.length
        && item.length <= m_region.length - item.offset;
    if (!empty && (!inside || item.length > maximumItemLength))
        refuse(m_file, QStringLiteral("the metadata item %1 lies outside its region").arg(item.id.toString()));
    return item;
}

void Table::checkItems(QStringList &remarks) const
{
    QList<Item> sorted = m_items;
    std::sort(sorted.begin(), sorted.end(), [](const Item &a, const Item &b) { return a.offset < b.offset; });
    for (qsizetype index = 1; index < sorted.size(); ++index) {
        if (sorted[index].offset < sorted[index - 1].offset + sorted[index - 1].length) {
            remarks.append(QStringLiteral("the metadata items %1 and %2 overlap")
                               .arg(sorted[index - 1].id.toString(), sorted[index].id.toString()));
            break;
        }
    }
    const auto users = std::count_if(m_items.begin(), m_items.end(), [](const Item &i) { return i.flags & IsUser; });
    if (users > qsizetype(maximumUserItems))
        refuse(m_file, QStringLiteral("it has %1 metadata items of users").arg(users));
    for (const QUuid &id : knownItems) {
        const auto count = std::count_if(m_items.begin(), m_items.end(),
                                         [&](const Item &item) { return item.id == id && !(item.flags & IsUser); });
        if (count > 1)
            refuse(m_file, QStringLiteral("it has the metadata item %1 twice").arg(id.toString()));
    }
}

bool Table::contains(const QUuid &id) const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [&](const Item &item) { return item.id == id && !(item.flags & IsUser); });
}

QByteArray Table::value(const QUuid &id, quint32 atLeast) const
{
    const auto item =
        std::find_if(m_items.begin(), m_items.end(), [&](const Item &i) { return i.id == id && !(i.flags & IsUser); });
    if (item == m_items.end() || item->length < atLeast)
        refuse(m_file, QStringLiteral("the metadata item %1 is missing or too short").arg(id.toString()));
    if (quint64(item->offset) + item->length <= quint64(m_bytes.size()))
        return m_bytes.mid(item->offset, item->length);
    return m_file.read(m_region.offset + item->offset, item->length);
}

/// What a parent locator says (2.6.2.6): the values of the keys that are known. Entries may share their bytes, so that a small file could
/// ask for gigabytes of text: their number and the text that is kept are limited.
class Locator
{
public:
    Locator(const RandomAccessFile &file, const QByteArray &bytes);

    QString value(const QString &key) const { return m_values.value(key); }
    int unknownEntries() const { return m_unknown; }

private:
    void addEntry(qsizetype at);
    QString text(quint32 offset, quint16 length);

    const RandomAccessFile &m_file;
    const QByteArray &m_bytes;
    QSet<QString> m_keys;
    QHash<QString, QString> m_values;
    qsizetype m_textLength = 0; ///< bytes
    int m_unknown = 0;
};

Locator::Locator(const RandomAccessFile &file, const QByteArray &bytes)
    : m_file(file)
    , m_bytes(bytes)
{
    constexpr qsizetype headerLength = 20;
    constexpr qsizetype entryLength = 12;
    if (guidAt(bytes.constData()) != vhdxParentLocator)
        refuseUnknown(file,
                      QStringLiteral("its parent is of the unknown type %1").arg(guidAt(bytes.constData()).toString()));
    const auto count = integerAt<quint16>(bytes, 18);
    if (count > (bytes.size() - headerLength) / entryLength)
        refuse(file, QStringLiteral("its parent locator is cut short"));
    if (count > mostLocatorEntries)
        refuse(file, QStringLiteral("its parent locator has %1 entries").arg(count));
    for (qsizetype at = headerLength; at < headerLength + count * entryLength; at += entryLength)
        addEntry(at);
}

void Locator::addEntry(qsizetype at)
{
    const QString key = text(integerAt<quint32>(m_bytes, at), integerAt<quint16>(m_bytes, at + 8));
    if (m_keys.contains(key))
        refuse(m_file, QStringLiteral("its parent locator has two entries of the same name"));
    m_keys.insert(key);
    if (std::find(std::begin(locatorKeys), std::end(locatorKeys), key) == std::end(locatorKeys))
        ++m_unknown;
    else
        m_values.insert(key, text(integerAt<quint32>(m_bytes, at + 4), integerAt<quint16>(m_bytes, at + 10)));
}

QString Locator::text(quint32 offset, quint16 length)
{
    if (offset == 0 || length == 0 || length % 2 || offset > m_bytes.size() || length > m_bytes.size() - offset)
        refuse(m_file, QStringLiteral("a text of its parent locator lies outside it"));
    const QString text = textOf(QByteArrayView(m_bytes).sliced(offset, length));
    m_textLength += text.size() * 2;
    if (m_textLength > mostLocatorText)
        refuse(m_file, QStringLiteral("its parent locator has more than %1 KiB of text").arg(mostLocatorText / KiB));
    return text;
}

ParentLocation parentLocation(const RandomAccessFile &file, const QByteArray &bytes, QStringList &remarks)
{
    const Locator pairs(file, bytes);
    if (pairs.unknownEntries() > 0)
        remarks.append(QStringLiteral("the parent locator has %1 unknown entries").arg(pairs.unknownEntries()));
    ParentLocation parent;
    parent.relativePath = pairs.value(QStringLiteral("relative_path"));
    parent.volumePath = pairs.value(QStringLiteral("volume_path"));
    parent.absolutePath = pairs.value(QStringLiteral("absolute_win32_path"));
    parent.linkage = QUuid(pairs.value(QStringLiteral("parent_linkage")));
    parent.linkage2 = QUuid(pairs.value(QStringLiteral("parent_linkage2")));
    if (parent.linkage.isNull())
        refuse(file, QStringLiteral("its parent locator does not say which disk the parent is"));
    if (parent.relativePath.isEmpty() && parent.volumePath.isEmpty() && parent.absolutePath.isEmpty())
        remarks.append(QStringLiteral("the parent locator does not say where the parent is"));
    return parent;
}

} // namespace

Metadata readMetadata(const RandomAccessFile &file, const Region &region, QStringList &remarks)
{
    const Table table(file, region, remarks);
    Metadata metadata;
    const QByteArray parameters = table.value(fileParametersItem, 8);
    metadata.geometry.blockSize = integerAt<quint32>(parameters, 0);
    metadata.leaveBlockAllocated = integerAt<quint32>(parameters, 4) & LeaveBlockAllocated;
    metadata.hasParent = integerAt<quint32>(parameters, 4) & HasParent;
    metadata.geometry.virtualSize = integerAt<quint64>(table.value(virtualDiskSizeItem, 8), 0);
    metadata.geometry.sectorSize = integerAt<quint32>(table.value(logicalSectorSizeItem, 4), 0);
    metadata.physicalSectorSize = integerAt<quint32>(table.value(physicalSectorSizeItem, 4), 0);
    metadata.diskId = guidAt(table.value(virtualDiskIdItem, 16).constData());
    if (!metadata.geometry.isValid() || (metadata.physicalSectorSize != 512 && metadata.physicalSectorSize != 4096))
        refuse(file, QStringLiteral("its sizes are outside the format's limits"));
    constexpr quint32 locatorHeader = 20;
    if (metadata.hasParent)
        metadata.parent = parentLocation(file, table.value(parentLocatorItem, locatorHeader), remarks);
    else if (table.contains(parentLocatorItem))
        remarks.append(QStringLiteral("it names a parent but is no differencing disk"));
    return metadata;
}

} // namespace Penumbra::Vm::Vhdx
