// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rpc/ntlmsealing.h"

#include <QtEndian>

#include <nettle/hmac.h>
#include <nettle/md5.h>
#include <nettle/memops.h>

#include <string.h>

namespace Penumbra::Rpc {

namespace {

using Key = std::array<uchar, 16>;

const uint8_t *data(const QByteArray &bytes)
{
    return reinterpret_cast<const uint8_t *>(bytes.constData());
}

/// SIGNKEY and SEALKEY ([MS-NLMP] 3.4.5.2, 3.4.5.3) differ only in the constant, which counts with its NUL.
Key deriveKey(const QByteArray &sessionKey, const QByteArray &direction, const QByteArray &purpose)
{
    const QByteArray constant = "session key to " + direction + ' ' + purpose + " key magic constant";
    md5_ctx hash;
    md5_init(&hash);
    md5_update(&hash, size_t(sessionKey.size()), data(sessionKey));
    md5_update(&hash, size_t(constant.size()) + 1, data(constant));
    Key key;
    md5_digest(&hash, key.size(), key.data());
    explicit_bzero(&hash, sizeof hash);
    return key;
}

} // namespace

NtlmSealing::NtlmSealing(const QByteArray &sessionKey, Direction direction, quint32 firstSequence)
    : m_sequence(firstSequence)
{
    const QByteArray name = direction == Direction::ClientToServer ? "client-to-server" : "server-to-client";
    m_signKey = deriveKey(sessionKey, name, "signing");
    Key sealKey = deriveKey(sessionKey, name, "sealing");
    arcfour_set_key(&m_keyStream, sealKey.size(), sealKey.data());
    explicit_bzero(sealKey.data(), sealKey.size());
}

NtlmSealing::~NtlmSealing()
{
    explicit_bzero(m_signKey.data(), m_signKey.size());
    explicit_bzero(&m_keyStream, sizeof m_keyStream);
}

void NtlmSealing::crypt(QByteArray &message, qsizetype offset, qsizetype size)
{
    auto *part = reinterpret_cast<uint8_t *>(message.data()) + offset;
    arcfour_crypt(&m_keyStream, size_t(size), part, part);
}

std::array<uchar, 8> NtlmSealing::checksum(const QByteArray &message) const
{
    hmac_md5_ctx hash;
    hmac_md5_set_key(&hash, m_signKey.size(), m_signKey.data());
    const quint32 sequence = qToLittleEndian(m_sequence);
    hmac_md5_update(&hash, sizeof sequence, reinterpret_cast<const uint8_t *>(&sequence));
    hmac_md5_update(&hash, size_t(message.size()), data(message));
    std::array<uchar, 8> result;
    hmac_md5_digest(&hash, result.size(), result.data());
    explicit_bzero(&hash, sizeof hash);
    return result;
}

QByteArray NtlmSealing::sign(const std::array<uchar, 8> &checksum)
{
    QByteArray signature(signatureSize, '\0');
    signature[0] = 1; // version
    memcpy(signature.data() + 4, checksum.data(), checksum.size());
    crypt(signature, 4, qsizetype(checksum.size()));
    qToLittleEndian(m_sequence++, signature.data() + 12);
    return signature;
}

QByteArray NtlmSealing::seal(QByteArray &message, qsizetype offset, qsizetype size)
{
    const auto plainChecksum = checksum(message);
    crypt(message, offset, size);
    return sign(plainChecksum);
}

bool NtlmSealing::unseal(QByteArray &message, qsizetype offset, qsizetype size, const QByteArray &signature)
{
    crypt(message, offset, size);
    const QByteArray expected = sign(checksum(message));
    return signature.size() == signatureSize && memeql_sec(signature.constData(), expected.constData(), signatureSize);
}

} // namespace Penumbra::Rpc
