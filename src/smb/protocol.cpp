// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/protocol.h"

#include "core/failure.h"

#include <QCborValue>
#include <QtEndian>

namespace Penumbra::Smb {

namespace {

constexpr qsizetype headerSize = 4;

[[noreturn]] void refuse(const char *why)
{
    throw Error(FailureKind::ProtocolError, QStringLiteral("read a frame from"), QStringLiteral("penumbra-smb"), {},
                QString::fromLatin1(why));
}

} // namespace

QByteArray toFrame(const QCborMap &map)
{
    const QByteArray body = map.toCborValue().toCbor();
    if (body.size() > largestFrame)
        throw Error(FailureKind::ProtocolError, QStringLiteral("write a frame to"), QStringLiteral("penumbra-smb"), {},
                    QStringLiteral("the frame is too large"));
    QByteArray frame(headerSize, Qt::Uninitialized);
    qToLittleEndian(quint32(body.size()), frame.data());
    return frame + body;
}

std::optional<QCborMap> FrameReader::next()
{
    if (m_buffer.size() < headerSize)
        return std::nullopt;
    const auto size = qsizetype(qFromLittleEndian<quint32>(m_buffer.constData()));
    if (size > largestFrame)
        refuse("the frame is too large");
    if (m_buffer.size() < headerSize + size)
        return std::nullopt;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(m_buffer.mid(headerSize, size), &error);
    if (error.error != QCborError::NoError || !value.isMap())
        refuse("the frame is not a CBOR map");
    m_buffer.remove(0, headerSize + size);
    return value.toMap();
}

} // namespace Penumbra::Smb
