// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/scanrecords.h"

#include <QCborValue>
#include <QUtf8StringView>
#include <QtEndian>

#include <cstring>
#include <utility>

namespace Penumbra::Smb {

namespace {

enum class Mark : quint8 { Entry = 1, Listed = 2, Failed = 3 };

[[noreturn]] void refuse(const char *why)
{
    throw Error(FailureKind::ProtocolError, QStringLiteral("read a directory from"), QStringLiteral("penumbra-smb"), {},
                QString::fromLatin1(why));
}

} // namespace

bool isUsableName(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > longestName || name == "." || name == "..")
        return false;
    const auto has = [name](char character) { return std::memchr(name.data(), character, size_t(name.size())); };
    return !has('/') && !has('\\') && !has('\0') && QUtf8StringView(name.data(), name.size()).isValidUtf8();
}

template<typename Number>
void ScanWriter::put(Number value)
{
    char bytes[sizeof value];
    qToLittleEndian(value, bytes);
    m_bytes.append(bytes, qsizetype(sizeof bytes));
}

void ScanWriter::entry(const DirectoryEntry &entry)
{
    put(quint8(Mark::Entry));
    put(entry.attributes);
    put(entry.size);
    put(entry.modified);
    put(entry.fileId);
    put(quint16(entry.name.size()));
    m_bytes.append(entry.name.data(), entry.name.size());
}

void ScanWriter::listed(const DirectoryListed &listed)
{
    put(quint8(Mark::Listed));
    put(listed.namesLeftOut);
    put(listed.took);
    put(listed.waited);
}

void ScanWriter::failed(const Failure &failure)
{
    const QByteArray cbor = failure.toCbor().toCborValue().toCbor();
    put(quint8(Mark::Failed));
    put(quint32(cbor.size()));
    m_bytes.append(cbor);
}

QByteArray ScanWriter::take()
{
    return std::exchange(m_bytes, {});
}

QByteArrayView ScanReader::bytes(qsizetype count)
{
    if (count > m_left.size())
        refuse("a record is cut off");
    const QByteArrayView taken = m_left.first(count);
    m_left = m_left.sliced(count);
    return taken;
}

template<typename Number>
Number ScanReader::number()
{
    return qFromLittleEndian<Number>(bytes(sizeof(Number)).data());
}

ScanReader::Record ScanReader::next()
{
    if (m_left.isEmpty())
        return Record::End;
    switch (Mark(number<quint8>())) {
    case Mark::Entry:
        m_entry.attributes = number<quint32>();
        m_entry.size = number<quint64>();
        m_entry.modified = number<qint64>();
        m_entry.fileId = number<quint64>();
        m_entry.name = bytes(number<quint16>());
        if (!isUsableName(m_entry.name))
            refuse("a name is one that no file can have");
        return Record::Entry;
    case Mark::Listed:
        m_listed.namesLeftOut = number<quint32>();
        m_listed.took = number<quint32>();
        m_listed.waited = number<quint32>();
        return Record::Listed;
    case Mark::Failed: {
        const QByteArray cbor = bytes(number<quint32>()).toByteArray();
        QCborParserError error;
        const QCborValue value = QCborValue::fromCbor(cbor, &error);
        if (error.error != QCborError::NoError || !value.isMap())
            refuse("a failure is not a CBOR map");
        m_failure = Failure::fromCbor(value.toMap());
        return Record::Failed;
    }
    }
    refuse("there is no such record");
}

} // namespace Penumbra::Smb
