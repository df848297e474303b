// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "rpc/ndr.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStringList>
#include <QTemporaryFile>
#include <QtTest>

#include <functional>

/// What the tests of the calls of MS-FSRVP and MS-SRVS have in common.
namespace Penumbra::Test {

inline QByteArray fromHex(const char *text)
{
    return QByteArray::fromHex(text); // blanks are skipped
}

template<typename Message>
QByteArray encoded(Message message, Rpc::NdrSyntax syntax)
{
    Rpc::NdrEncoder encoder(syntax);
    message.code(encoder);
    return encoder.bytes();
}

template<typename Message>
Message decoded(const QByteArray &bytes, Rpc::NdrSyntax syntax)
{
    Rpc::NdrDecoder decoder(bytes, syntax);
    Message message;
    message.code(decoder);
    return message;
}

/// A coder that writes down the values it is shown, so that two messages can be compared.
class Recorder
{
public:
    static constexpr bool isDecoder = false;
    void u32(quint32 value) { m_values.append(QString::number(value)); }
    void i64(qint64 value) { m_values.append(QString::number(value)); }
    void boolean(bool value) { m_values.append(value ? QStringLiteral("true") : QStringLiteral("false")); }
    void guid(const QUuid &value) { m_values.append(value.toString()); }
    void string(const QString &value) { m_values.append(QLatin1Char('"') + value); }
    void size3264(quint64 value) { m_values.append(QString::number(value)); }
    bool pointer(bool present)
    {
        m_values.append(present ? QStringLiteral("->") : QStringLiteral("null"));
        return present;
    }
    void align(qsizetype) { }
    void alignPointer() { }
    void uniqueString(const std::optional<QString> &value)
    {
        if (pointer(value.has_value()))
            string(*value);
    }
    const QStringList &values() const { return m_values; }

private:
    QStringList m_values;
};

template<typename Message>
QStringList valuesOf(Message message)
{
    Recorder recorder;
    message.code(recorder);
    return recorder.values();
}

/// A coder that fills a message with random values.
class Filler
{
public:
    static constexpr bool isDecoder = true;
    explicit Filler(QRandomGenerator &random)
        : m_random(random)
    {
    }
    void u32(quint32 &value) { value = m_random.bounded(2) ? m_random.bounded(3u) : m_random.generate(); }
    void i64(qint64 &value) { value = qint64(m_random.generate64()); }
    void boolean(bool &value) { value = m_random.bounded(2) != 0; }
    void guid(QUuid &value)
    {
        value = QUuid(m_random.generate(), ushort(m_random.generate()), ushort(m_random.generate()),
                      uchar(m_random.generate()), uchar(m_random.generate()), uchar(m_random.generate()),
                      uchar(m_random.generate()), uchar(m_random.generate()), uchar(m_random.generate()),
                      uchar(m_random.generate()), uchar(m_random.generate()));
    }
    void string(QString &value)
    {
        value.clear();
        const int length = m_random.bounded(30);
        for (int i = 0; i < length; ++i) {
            const char32_t character =
                m_random.bounded(8) == 0 ? 0x10000 + m_random.bounded(0x100000) : 1 + m_random.bounded(0xd7ff);
            value += QString::fromUcs4(&character, 1);
        }
    }
    bool pointer(bool = false) { return m_random.bounded(4) != 0; }
    void align(qsizetype) { }
    void alignPointer() { }
    void uniqueString(std::optional<QString> &value)
    {
        value.reset();
        if (pointer())
            string(value.emplace());
    }

private:
    QRandomGenerator &m_random;
};

/// One message with its bytes as the specifications have them.
struct Vector
{
    QByteArray name;
    int opnum = 0;
    const char *direction = nullptr; ///< "in" or "out", as ndrdump calls it
    QByteArray ndr32;
    QByteArray ndr64;
    QStringList readings; ///< what ndrdump has to read there, one field each without its padding
    std::function<QByteArray(Rpc::NdrSyntax)> encode;
    /// Decodes, and encodes again what came out.
    std::function<QByteArray(const QByteArray &, Rpc::NdrSyntax)> recode;

    const QByteArray &bytes(Rpc::NdrSyntax syntax) const { return syntax == Rpc::NdrSyntax::Ndr32 ? ndr32 : ndr64; }
};

template<typename Message>
Vector vector(const char *name, int opnum, const char *direction, const char *ndr32, const char *ndr64,
              const QStringList &readings, const Message &message)
{
    return Vector {name,
                   opnum,
                   direction,
                   fromHex(ndr32),
                   fromHex(ndr64),
                   readings,
                   [message](Rpc::NdrSyntax syntax) { return encoded(message, syntax); },
                   [](const QByteArray &bytes, Rpc::NdrSyntax syntax) {
                       return encoded(decoded<Message>(bytes, syntax), syntax);
                   }};
}

/// Decoding damaged bytes: whether it gave values or Error(ProtocolError). Anything else is a bug.
inline bool survives(const Vector &vector, const QByteArray &bytes, Rpc::NdrSyntax syntax)
{
    try {
        vector.recode(bytes, syntax);
        return true;
    } catch (const Error &error) {
        return error.kind() == FailureKind::ProtocolError;
    } catch (...) {
        return false;
    }
}

inline bool isRefused(const Vector &vector, const QByteArray &bytes, Rpc::NdrSyntax syntax)
{
    try {
        vector.recode(bytes, syntax);
    } catch (const Error &error) {
        return error.kind() == FailureKind::ProtocolError;
    }
    return false;
}

inline bool write(QTemporaryFile &file, const QByteArray &bytes)
{
    return file.open() && file.write(bytes) == bytes.size() && file.flush();
}

/// What Samba's own reader makes of a message, one field per line with single blanks; empty when it refuses the bytes.
/// request: the bytes of the call that a response belongs to, where the response cannot be read without.
inline QString ndrdump(const char *pipe, const Vector &vector, Rpc::NdrSyntax syntax, const QByteArray &request = {})
{
    QTemporaryFile file;
    QTemporaryFile context;
    if (!write(file, vector.bytes(syntax)) || !write(context, request))
        return {};
    QStringList arguments {QLatin1String(pipe), QString::number(vector.opnum), QLatin1String(vector.direction),
                           file.fileName(), QStringLiteral("--configfile=/dev/null")};
    if (syntax == Rpc::NdrSyntax::Ndr64)
        arguments.append(QStringLiteral("--ndr64"));
    else
        arguments.append(QStringLiteral("--validate")); // which knows NDR only
    if (!request.isEmpty())
        arguments.append(QStringLiteral("--context-file=") + context.fileName());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("ndrdump"), arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(process.readAll()).split(QLatin1Char('\n')))
        lines.append(line.simplified());
    // "bytes left" stands there when it has not read everything.
    const bool whole = lines.contains(QStringLiteral("dump OK")) && lines.filter(QStringLiteral("left")).isEmpty();
    return whole ? lines.join(QLatin1Char('\n')) : QString();
}

} // namespace Penumbra::Test
