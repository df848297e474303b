// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QCborArray>
#include <QUuid>

#include <optional>

/// The coders that carry typed calls (fsrvp/calls.h, srvs/calls.h) between engine and helper: the vocabulary of
/// rpc/ndr.h over a CBOR array, one element per value.
namespace Penumbra::Smb {

class CallWriter
{
public:
    static constexpr bool isDecoder = false;
    void u32(quint32 value) { m_array.append(qint64(value)); }
    void i64(qint64 value) { m_array.append(value); }
    void boolean(bool value) { m_array.append(value); }
    void guid(const QUuid &value) { m_array.append(QCborValue(value)); }
    void string(const QString &value) { m_array.append(value); }
    void size3264(quint64 value) { m_array.append(qint64(value)); }
    bool pointer(bool present)
    {
        m_array.append(present);
        return present;
    }
    void align(qsizetype) { }
    void alignPointer() { }
    void uniqueString(const std::optional<QString> &value)
    {
        m_array.append(value ? QCborValue(*value) : QCborValue(QCborValue::Null));
    }

    const QCborArray &array() const { return m_array; }

private:
    QCborArray m_array;
};

/// Throws Error(ProtocolError) where the array has not what the call's description wants.
class CallReader
{
public:
    static constexpr bool isDecoder = true;
    explicit CallReader(QCborArray array)
        : m_array(std::move(array))
    {
    }
    void u32(quint32 &value)
    {
        const qint64 number = next(QCborValue::Integer).toInteger();
        if (number < 0 || number > qint64(0xFFFFFFFF))
            refuse();
        value = quint32(number);
    }
    void i64(qint64 &value) { value = next(QCborValue::Integer).toInteger(); }
    void boolean(bool &value)
    {
        const QCborValue element = next();
        if (!element.isBool())
            refuse();
        value = element.toBool();
    }
    void guid(QUuid &value) { value = next(QCborValue::Uuid).toUuid(); }
    void string(QString &value) { value = next(QCborValue::String).toString(); }
    void size3264(quint64 &value) { value = quint64(next(QCborValue::Integer).toInteger()); }
    bool pointer(bool = false)
    {
        bool present = false;
        boolean(present);
        return present;
    }
    void align(qsizetype) { }
    void alignPointer() { }
    void uniqueString(std::optional<QString> &value)
    {
        const QCborValue element = next();
        if (!element.isNull() && !element.isString())
            refuse();
        value = element.isNull() ? std::nullopt : std::optional(element.toString());
    }

private:
    [[noreturn]] static void refuse()
    {
        throw Error(FailureKind::ProtocolError, QStringLiteral("read a call from"), QStringLiteral("penumbra-smb"));
    }
    QCborValue next()
    {
        if (m_position >= m_array.size())
            refuse();
        return m_array.at(m_position++);
    }
    QCborValue next(QCborValue::Type type)
    {
        const QCborValue element = next();
        if (element.type() != type)
            refuse();
        return element;
    }

    QCborArray m_array;
    qsizetype m_position = 0;
};

} // namespace Penumbra::Smb
