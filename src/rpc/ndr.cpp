// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rpc/ndr.h"

#include "core/failure.h"

#include <QtEndian>

namespace Penumbra::Rpc {

namespace {

[[noreturn]] void malformed(const char *what)
{
    throw Error(FailureKind::ProtocolError, QStringLiteral("decode NDR"), {}, {}, QLatin1String(what));
}

template<typename Integer>
void append(QByteArray &bytes, Integer value)
{
    const Integer little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Whether every surrogate has its partner and no character is NUL.
bool isWellFormed(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isNull() || character.isLowSurrogate())
            return false;
        if (character.isHighSurrogate() && (++i == text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

qsizetype padding(qsizetype position, qsizetype boundary)
{
    return (boundary - position % boundary) % boundary;
}

} // namespace

NdrEncoder::NdrEncoder(NdrSyntax syntax)
    : m_syntax(syntax)
{
}

void NdrEncoder::align(qsizetype boundary)
{
    m_bytes.append(padding(m_bytes.size(), boundary), '\0');
}

void NdrEncoder::u8(quint8 value)
{
    m_bytes.append(char(value));
}

void NdrEncoder::u16(quint16 value)
{
    align(2);
    append(m_bytes, value);
}

void NdrEncoder::u32(quint32 value)
{
    align(4);
    append(m_bytes, value);
}

void NdrEncoder::u64(quint64 value)
{
    align(8);
    append(m_bytes, value);
}

void NdrEncoder::guid(const QUuid &value)
{
    u32(value.data1);
    u16(value.data2);
    u16(value.data3);
    m_bytes.append(reinterpret_cast<const char *>(value.data4), sizeof value.data4);
}

void NdrEncoder::string(const QString &value)
{
    if (value.size() >= NdrDecoder::maxStringLength || !isWellFormed(value))
        throw Error(FailureKind::InvalidInput, QStringLiteral("encode a string"), value.left(80));
    const auto count = quint64(value.size() + 1);
    size3264(count); // maximum
    size3264(0); // offset
    size3264(count); // actual
    for (const QChar character : value)
        append(m_bytes, quint16(character.unicode()));
    append(m_bytes, quint16(0));
}

void NdrEncoder::size3264(quint64 value)
{
    if (m_syntax == NdrSyntax::Ndr64)
        u64(value);
    else if (value <= 0xffffffff)
        u32(quint32(value));
    else
        throw Error(FailureKind::InvalidInput, QStringLiteral("encode a size"), QString::number(value));
}

bool NdrEncoder::pointer(bool present)
{
    size3264(present ? m_nextReferent : 0);
    if (present)
        m_nextReferent += 4;
    return present;
}

void NdrEncoder::uniqueString(const std::optional<QString> &value)
{
    if (pointer(value.has_value()))
        string(*value);
}

NdrDecoder::NdrDecoder(QByteArray bytes, NdrSyntax syntax)
    : m_syntax(syntax)
    , m_bytes(std::move(bytes))
{
}

qsizetype NdrDecoder::remaining() const
{
    return m_bytes.size() - m_position;
}

const char *NdrDecoder::take(qsizetype size)
{
    if (size > remaining())
        malformed("the data end too early");
    const char *at = m_bytes.constData() + m_position;
    m_position += size;
    return at;
}

void NdrDecoder::align(qsizetype boundary)
{
    take(padding(m_position, boundary));
}

void NdrDecoder::u8(quint8 &value)
{
    value = quint8(*take(1));
}

void NdrDecoder::u16(quint16 &value)
{
    align(2);
    value = qFromLittleEndian<quint16>(take(2));
}

void NdrDecoder::u32(quint32 &value)
{
    align(4);
    value = qFromLittleEndian<quint32>(take(4));
}

void NdrDecoder::u64(quint64 &value)
{
    align(8);
    value = qFromLittleEndian<quint64>(take(8));
}

void NdrDecoder::i64(qint64 &value)
{
    quint64 bits = 0;
    u64(bits);
    value = qint64(bits);
}

void NdrDecoder::boolean(bool &value)
{
    quint32 number = 0;
    u32(number);
    value = number != 0;
}

void NdrDecoder::guid(QUuid &value)
{
    quint32 data1 = 0;
    quint16 data2 = 0;
    quint16 data3 = 0;
    u32(data1);
    u16(data2);
    u16(data3);
    const char *rest = take(8);
    value = QUuid(data1, data2, data3, uchar(rest[0]), uchar(rest[1]), uchar(rest[2]), uchar(rest[3]), uchar(rest[4]),
                  uchar(rest[5]), uchar(rest[6]), uchar(rest[7]));
}

void NdrDecoder::string(QString &value)
{
    quint64 maximum = 0;
    quint64 offset = 0;
    quint64 actual = 0;
    size3264(maximum);
    size3264(offset);
    size3264(actual);
    if (offset != 0 || actual == 0 || actual > maximum)
        malformed("a string's counts contradict each other");
    if (actual > quint64(maxStringLength))
        malformed("a string is too long");
    const char *units = take(qsizetype(actual) * 2);
    QString text(qsizetype(actual) - 1, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        text[i] = QChar(qFromLittleEndian<quint16>(units + 2 * i));
    if (qFromLittleEndian<quint16>(units + 2 * text.size()) != 0)
        malformed("a string does not end with NUL");
    if (!isWellFormed(text))
        malformed("a string holds a NUL or half of a surrogate pair");
    value = text;
}

void NdrDecoder::size3264(quint64 &value)
{
    if (m_syntax == NdrSyntax::Ndr64) {
        u64(value);
    } else {
        quint32 number = 0;
        u32(number);
        value = number;
    }
}

bool NdrDecoder::pointer(bool)
{
    quint64 referent = 0;
    size3264(referent);
    return referent != 0;
}

void NdrDecoder::uniqueString(std::optional<QString> &value)
{
    value.reset();
    if (pointer())
        string(value.emplace());
}

} // namespace Penumbra::Rpc
