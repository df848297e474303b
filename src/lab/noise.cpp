// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/noise.h"

#include <QtEndian>

#include <algorithm>

namespace Penumbra::Lab {

Noise::Noise(const QUuid &identity)
    : m_generator(qFromBigEndian<quint64>(identity.toRfc4122().constData() + 8)
                  ^ qFromBigEndian<quint64>(identity.toRfc4122().constData()))
{
}

QByteArray Noise::bytes(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    for (qsizetype at = 0; at < length; at += qsizetype(sizeof(quint64))) {
        const quint64 word = qToLittleEndian(quint64(m_generator()));
        std::copy_n(reinterpret_cast<const char *>(&word), std::min<qsizetype>(sizeof word, length - at),
                    bytes.data() + at);
    }
    return bytes;
}

quint64 Noise::number(quint64 below)
{
    return m_generator() % below;
}

} // namespace Penumbra::Lab
