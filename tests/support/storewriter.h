// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/memoryfile.h"
#include "vm/configurationstore.h"

#include <QtEndian>

#include <limits>

namespace Penumbra::Vm {

/// Writes files as .vmcx and .vmrs are, as far as that is known (docs/PROTOCOL.md, "Machine files"): values, and what a test wants to be wrong.
///
///     StoreWriter store;
///     store.text("configuration/properties/name", "web");
///     MemoryFile file = store.file("web.vmcx");
class StoreWriter
{
public:
    quint32 version = Store::knownVersion;
    quint16 sequenceNumber = 7; ///< of the first header; the second has another version and the one before
    quint32 logEntries = 0;
    qsizetype tableSize = 4096; ///< bytes of a table of values: a new one begins where one is full
    bool longTextsInObjects = true; ///< those of 2 KiB and more
    quint64 objectOffset = 0; ///< added where a text is said to be: wrong when it is not 0

    void text(const QString &path, const QString &text)
    {
        QByteArray bytes(text.size() * 2 + 2, '\0');
        qToLittleEndian<quint16>(text.utf16(), text.size(), bytes.data());
        if (longTextsInObjects && bytes.size() >= 0x800) {
            put(path, Store::Text, Store::inFileObject, number(quint32(bytes.size())) + object(bytes));
            return;
        }
        put(path, Store::Text, 0, number(quint32(bytes.size())) + bytes);
    }
    void integer(const QString &path, qint64 value) { put(path, Store::Integer, 0, number(value)); }
    void boolean(const QString &path, bool value) { put(path, Store::Boolean, 0, number(quint32(value))); }
    void drive(const QString &controller, int slot, const QString &type, const QString &path)
    {
        const QString place = QStringLiteral("configuration/_%1_/controller0/drive%2/").arg(controller).arg(slot);
        text(place + QStringLiteral("pathname"), path);
        text(place + QStringLiteral("type"), type);
    }
    /// An entry as it stands in a table, in the newest one.
    void raw(const QByteArray &entry) { room(entry.size()).append(entry); }

    MemoryFile file(const QString &name) const
    {
        MemoryFile file(name, firstPart);
        file.write(0, header(sequenceNumber, version));
        file.write(Store::headerOffsets[1], header(quint16(sequenceNumber - 1), 1));
        file.write(logOffset, number(Store::logSignature) + number(quint32(0)) + number(logEntries));
        QByteArray objects;
        quint64 end = firstPart;
        const auto place = [&](Store::ObjectKind kind, QByteArray bytes, qsizetype size) {
            bytes.append(QByteArray(size - bytes.size(), '\0'));
            file.write(end, bytes);
            objects += char(kind) + number(quint32(0)) + number(end) + number(quint32(size)) + char(1);
            end += quint64(size);
        };
        for (const QByteArray &bytes : m_objects)
            place(Store::FileObject, bytes, (bytes.size() + 4095) / 4096 * 4096);
        for (qsizetype i = 0; i < m_tables.size(); ++i)
            place(Store::KeyTable, tableHead(quint16(i + 1), 3) + m_tables[i],
                  std::max(tableSize, m_tables[i].size() + 10));
        // An older version of the first table, which does not count, and a part that is free.
        place(Store::KeyTable, tableHead(1, 2), 64);
        objects += char(Store::KeyTable) + QByteArray(Store::objectSize - 2, '\xff') + '\0';
        const auto count = quint32(objects.size() / Store::objectSize);
        file.write(objectTable, number(Store::objectTableSignature) + number(count) + objects);
        return file;
    }

    static QByteArray entry(Store::EntryKind kind, quint8 flags, std::pair<quint16, quint32> parent,
                            const QByteArray &name, const QByteArray &value)
    {
        const auto size = quint32(Store::entryHeadSize + name.size() + 1 + value.size());
        return char(kind) + (char(flags) + number(size)) + number(parent.first) + number(parent.second)
            + number(quint32(0)) + number(quint32(1)) + char(name.size() + 1) + name + '\0' + value;
    }

    template<typename Number>
    static QByteArray number(Number value)
    {
        QByteArray bytes(sizeof value, Qt::Uninitialized);
        qToLittleEndian<Number>(value, bytes.data());
        return bytes;
    }

private:
    static constexpr quint64 objectTable = 0x2000;
    static constexpr quint64 logOffset = 0x6000;
    static constexpr quint64 firstPart = 0x8000;

    static QByteArray header(quint16 sequenceNumber, quint32 version)
    {
        return number(Store::headerSignature) + number(quint32(0)) + number(sequenceNumber) + number(version)
            + number(quint64(0)) + number(quint32(4096)) + number(logOffset) + number(quint64(0x2000))
            + number(quint32(0x1000));
    }
    static QByteArray tableHead(quint16 index, quint16 sequenceNumber)
    {
        return number(Store::keyTableSignature) + number(index) + number(sequenceNumber) + number(quint32(0));
    }

    /// Where it will be.
    QByteArray object(const QByteArray &bytes)
    {
        quint64 offset = firstPart;
        for (const QByteArray &before : m_objects)
            offset += quint64(before.size() + 4095) / 4096 * 4096;
        m_objects.append(bytes);
        return number(offset + objectOffset);
    }

    QByteArray &room(qsizetype size)
    {
        if (m_tables.isEmpty() || m_tables.last().size() + size + Store::keyTableHeadSize > tableSize)
            m_tables.append(QByteArray());
        return m_tables.last();
    }

    /// Makes the inner nodes that are missing.
    void put(const QString &path, Store::EntryKind kind, quint8 flags, const QByteArray &value)
    {
        const QString above = path.section(QLatin1Char('/'), 0, -2);
        if (!above.isEmpty() && !m_places.contains(above))
            put(above, Store::Inner, 0, QByteArray(12, '\0'));
        const QByteArray bytes =
            entry(kind, flags, m_places.value(above), path.section(QLatin1Char('/'), -1).toUtf8(), value);
        QByteArray &table = room(bytes.size());
        m_places.insert(path, {quint16(m_tables.size()), quint32(Store::keyTableHeadSize + table.size())});
        table += bytes;
    }

    QList<QByteArray> m_tables; ///< without their heads
    QList<QByteArray> m_objects;
    QHash<QString, std::pair<quint16, quint32>> m_places; ///< of nodes: table and offset
};

} // namespace Penumbra::Vm
