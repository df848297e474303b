// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/configurationstore.h"

#include "core/failure.h"
#include "vm/machineconfiguration.h"

#include <QHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace Penumbra::Vm {

namespace {

using namespace Store;
using Node = ConfigurationTree::Node;

constexpr quint64 readAtOnce = 4 * 1024 * 1024; // bytes; real configurations have some hundred KiB
constexpr qsizetype mostObjects = 65'536;
constexpr qsizetype mostObjectTables = 64;

template<typename Number>
Number numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.data() + offset);
}

/// Numbers that wrap around.
bool isLater(quint16 a, quint16 b)
{
    return qint16(quint16(a - b)) > 0;
}

/// A file of which so much is read and no more; small ones at once, as each read may be a round trip.
class BoundedReader
{
public:
    explicit BoundedReader(const RandomAccessFile &file)
        : m_file(file)
        , m_size(file.size())
    {
        if (m_size <= readAtOnce)
            m_content = file.read(0, qsizetype(m_size));
    }
    /// Nothing when the file ends before, or too much was read already.
    std::optional<QByteArray> read(quint64 offset, quint64 length)
    {
        if (offset > m_size || length > m_size - offset || length > m_left)
            return std::nullopt;
        m_left -= length;
        return m_size <= readAtOnce ? m_content.mid(qsizetype(offset), qsizetype(length))
                                    : m_file.read(offset, qsizetype(length));
    }

private:
    const RandomAccessFile &m_file;
    quint64 m_size;
    quint64 m_left = largestConfiguration;
    QByteArray m_content;
};

struct Header
{
    quint16 sequenceNumber = 0;
    quint32 version = 0;
    quint64 log = 0;
    quint64 objectTable = 0;
};

std::optional<Header> readHeader(BoundedReader &reader, quint64 offset)
{
    const auto bytes = reader.read(offset, headerSize);
    if (!bytes || numberAt<quint32>(*bytes, Signature) != headerSignature)
        return std::nullopt;
    return Header {numberAt<quint16>(*bytes, SequenceNumber), numberAt<quint32>(*bytes, Version),
                   numberAt<quint64>(*bytes, LogOffset), 2 * quint64(numberAt<quint32>(*bytes, FileHeaderSize))};
}

/// The one of the two that was written last.
std::optional<Header> readHeaders(BoundedReader &reader)
{
    const auto first = readHeader(reader, headerOffsets[0]);
    const auto second = readHeader(reader, headerOffsets[1]);
    if (!first || !second)
        return first ? first : second;
    return isLater(first->sequenceNumber, second->sequenceNumber) ? first : second;
}

struct Entry
{
    QByteArrayView head; ///< and name and value, all of the entry
    quint64 parent = 0; ///< address; 0: the entry is at the top
};

/// Where an entry is: its table's index and its offset there. Tables count from 1.
quint64 address(quint16 table, quint32 offset)
{
    return table == 0 ? 0 : (quint64(table) << 32) | offset;
}

class StoreReader
{
public:
    explicit StoreReader(const RandomAccessFile &file)
        : m_reader(file)
        , m_tree(file.name())
        , m_file(file.name())
    {
    }
    ConfigurationTree read();

private:
    void incomplete(const QString &why);
    void readLog(quint64 offset);
    void readObjectTables(quint64 first);
    void readKeyTable(quint64 offset, quint32 length);
    void readEntries(quint16 index, const QByteArray &table);
    void buildTree();
    QString textOf(QByteArrayView entry);
    QByteArrayView inPlace(QByteArrayView value);
    QByteArrayView fileObject(QByteArrayView pointer);
    static QString characters(QByteArrayView bytes);

    struct KeyTableContent
    {
        quint16 sequenceNumber = 0;
        QByteArray bytes;
    };

    BoundedReader m_reader;
    ConfigurationTree m_tree;
    QString m_file;
    QHash<quint16, KeyTableContent> m_tables;
    QHash<quint64, quint32> m_fileObjects; ///< offset to size
    QHash<quint64, Entry> m_entries;
    QHash<quint64, QList<quint64>> m_children; ///< by the parent's address
    QByteArray m_object; ///< the file object that was read last
};

ConfigurationTree StoreReader::read()
{
    const auto header = readHeaders(m_reader);
    if (!header)
        throw Error(FailureKind::InvalidInput, QStringLiteral("read configuration"), m_file, {},
                    QStringLiteral("it is no machine's configuration"));
    if (header->version != knownVersion) {
        incomplete(QStringLiteral("the file's version 0x%1 is not known").arg(header->version, 0, 16));
        return std::move(m_tree);
    }
    readLog(header->log);
    readObjectTables(header->objectTable);
    QList<quint16> indexes = m_tables.keys();
    std::sort(indexes.begin(), indexes.end());
    for (const quint16 index : std::as_const(indexes))
        readEntries(index, m_tables[index].bytes);
    buildTree();
    return std::move(m_tree);
}

void StoreReader::incomplete(const QString &why)
{
    m_tree.setIncomplete();
    m_tree.addRemark(why);
}

/// How a change is kept in the log is not known well enough to apply it.
void StoreReader::readLog(quint64 offset)
{
    const auto head = m_reader.read(offset, logHeadSize);
    if (!head || numberAt<quint32>(*head, Signature) != logSignature)
        incomplete(QStringLiteral("the file's log is damaged"));
    else if (numberAt<quint32>(*head, LogEntries) != 0)
        m_tree.setOutdated(
            QStringLiteral("the file's log holds changes that were not applied: the newest may be missing"));
}

void StoreReader::readObjectTables(quint64 first)
{
    QSet<quint64> seen;
    QList<quint64> open {first};
    qsizetype objects = 0;
    while (!open.isEmpty()) {
        const quint64 offset = open.takeFirst();
        if (seen.contains(offset)) {
            incomplete(QStringLiteral("a table of the file's parts is named twice"));
            continue;
        }
        seen.insert(offset);
        const auto head = m_reader.read(offset, objectTableHeadSize);
        const quint32 count = head ? numberAt<quint32>(*head, 4) : 0;
        objects += count;
        if (!head || numberAt<quint32>(*head, Signature) != objectTableSignature || objects > mostObjects
            || seen.size() > mostObjectTables)
            return incomplete(QStringLiteral("a table of the file's parts is damaged"));
        const auto table = m_reader.read(offset + objectTableHeadSize, quint64(count) * objectSize);
        if (!table)
            return incomplete(QStringLiteral("a table of the file's parts is cut short"));
        for (quint32 i = 0; i < count; ++i) {
            const QByteArrayView object = QByteArrayView(*table).sliced(qsizetype(i) * objectSize, objectSize);
            const auto where = numberAt<quint64>(object, ObjectOffset);
            const auto length = numberAt<quint32>(object, ObjectLength);
            if (object[ObjectAllocated] == 0)
                continue;
            if (object[ObjectType] == ObjectTable)
                open.append(where);
            else if (object[ObjectType] == KeyTable)
                readKeyTable(where, length);
            else if (object[ObjectType] == FileObject)
                m_fileObjects.insert(where, length);
        }
    }
}

void StoreReader::readKeyTable(quint64 offset, quint32 length)
{
    const auto bytes = length < keyTableHeadSize ? std::nullopt : m_reader.read(offset, length);
    if (!bytes || numberAt<quint16>(*bytes, Signature) != keyTableSignature
        || numberAt<quint16>(*bytes, TableIndex) == 0)
        return incomplete(QStringLiteral("a table of values is damaged"));
    const auto index = numberAt<quint16>(*bytes, TableIndex);
    const auto sequenceNumber = numberAt<quint16>(*bytes, TableSequenceNumber);
    const auto known = m_tables.constFind(index);
    if (known == m_tables.cend() || isLater(sequenceNumber, known->sequenceNumber))
        m_tables.insert(index, {sequenceNumber, *bytes});
}

void StoreReader::readEntries(quint16 index, const QByteArray &table)
{
    for (qsizetype at = keyTableHeadSize; table.size() - at >= entryHeadSize;) {
        const QByteArrayView rest = QByteArrayView(table).sliced(at);
        const auto size = numberAt<quint32>(rest, EntrySize);
        if (size == 0)
            return;
        const auto dataOffset = quint8(rest[DataOffset]);
        const bool isFree = rest[EntryType] == Free;
        if (size < entryHeadSize || size > quint64(rest.size())
            || (!isFree && (dataOffset == 0 || size < quint64(entryHeadSize) + dataOffset)))
            return incomplete(QStringLiteral("a value in table %1 is damaged").arg(index));
        if (m_entries.size() >= ConfigurationTree::mostNodes)
            return incomplete(QStringLiteral("the file has more than %1 values").arg(ConfigurationTree::mostNodes));
        if (!isFree) {
            const Entry entry {rest.first(qsizetype(size)),
                               address(numberAt<quint16>(rest, ParentTable), numberAt<quint32>(rest, ParentOffset))};
            const quint64 own = address(index, quint32(at));
            m_entries.insert(own, entry);
            m_children[entry.parent].append(own);
        }
        at += qsizetype(size);
    }
}

QString nameOf(QByteArrayView entry)
{
    const QByteArrayView name = entry.sliced(entryHeadSize, quint8(entry[DataOffset]) - 1);
    return QString::fromUtf8(name);
}

/// What lies at the top beside "configuration" goes below it, too; what is in a circle, or below what is not there, nowhere.
void StoreReader::buildTree()
{
    qsizetype placed = 0;
    QList<std::pair<quint64, Node>> open {{0, ConfigurationTree::root}};
    while (!open.isEmpty()) {
        const auto [parent, node] = open.takeFirst();
        for (const quint64 own : m_children.value(parent)) {
            const QByteArrayView entry = m_entries[own].head;
            const QString name = nameOf(entry);
            ++placed;
            if (parent == 0 && name.compare(m_tree.name(ConfigurationTree::root), Qt::CaseInsensitive) == 0) {
                open.append({own, ConfigurationTree::root});
                continue;
            }
            const Node added = m_tree.add(node, name);
            m_tree.appendText(added, textOf(entry));
            open.append({own, added});
        }
    }
    if (placed != m_entries.size())
        incomplete(QStringLiteral("some of its values belong to nothing"));
}

QString StoreReader::textOf(QByteArrayView entry)
{
    const QByteArrayView value = entry.sliced(entryHeadSize + quint8(entry[DataOffset]));
    const auto kind = quint8(entry[EntryType]);
    if (kind == Text)
        return characters((quint8(entry[EntryFlags]) & inFileObject) ? fileObject(value) : inPlace(value));
    const bool isShort = value.size() < (kind == Boolean ? 4 : 8);
    if (isShort && (kind == Integer || kind == Unsigned || kind == Boolean))
        incomplete(QStringLiteral("the value \"%1\" is cut short").arg(nameOf(entry)));
    else if (kind == Integer)
        return QString::number(numberAt<qint64>(value, 0));
    else if (kind == Unsigned)
        return QString::number(numberAt<quint64>(value, 0));
    else if (kind == Boolean)
        return numberAt<quint32>(value, 0) != 0 ? QStringLiteral("True") : QStringLiteral("False");
    return {};
}

QByteArrayView StoreReader::inPlace(QByteArrayView value)
{
    const quint32 length = value.size() < 4 ? 0 : numberAt<quint32>(value, 0);
    if (value.size() < 4 || length > quint64(value.size() - 4)) {
        incomplete(QStringLiteral("a text is cut short"));
        return {};
    }
    return value.sliced(4, qsizetype(length));
}

QByteArrayView StoreReader::fileObject(QByteArrayView pointer)
{
    constexpr quint32 most = 2 * (ConfigurationTree::longestText + 1); // bytes: what is longer is not wanted
    if (pointer.size() >= 12) {
        const auto length = numberAt<quint32>(pointer, 0);
        const auto offset = numberAt<quint64>(pointer, 4);
        const auto object = m_fileObjects.constFind(offset);
        if (object != m_fileObjects.cend() && length <= *object) {
            const auto bytes = m_reader.read(offset, std::min(length, most));
            m_object = bytes.value_or(QByteArray());
            if (bytes)
                return m_object;
        }
    }
    incomplete(QStringLiteral("a long text is not where it should be"));
    return {};
}

/// UTF-16LE up to the first zero.
QString StoreReader::characters(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {}; // it may have no address
    QString text(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<quint16>(bytes.data(), text.size(), text.data());
    const qsizetype end = text.indexOf(QChar(0));
    return end < 0 ? text : text.first(end);
}

} // namespace

bool isConfigurationStore(const RandomAccessFile &file)
{
    return std::any_of(std::begin(headerOffsets), std::end(headerOffsets), [&file](quint64 offset) {
        return offset + headerSize <= file.size()
            && numberAt<quint32>(file.read(offset, 4), Signature) == headerSignature;
    });
}

ConfigurationTree readConfigurationStore(const RandomAccessFile &file)
{
    return StoreReader(file).read();
}

} // namespace Penumbra::Vm
