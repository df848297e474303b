// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <nettle/arcfour.h>

#include <array>

namespace Penumbra::Rpc {

/// NTLM's message confidentiality in one direction, with extended session security, 128-bit keys and key exchange
/// ([MS-NLMP] 3.4.3, 3.4.4.2, 3.4.5). GSSAPI's NTLM mechanism cannot sign more than it encrypts, which DCE/RPC needs.
class NtlmSealing
{
public:
    enum class Direction { ClientToServer, ServerToClient };
    static constexpr qsizetype signatureSize = 16;

    /// sessionKey: the exported session key, 16 bytes. firstSequence: the sequence number of the first message.
    NtlmSealing(const QByteArray &sessionKey, Direction direction, quint32 firstSequence);
    ~NtlmSealing();
    NtlmSealing(const NtlmSealing &) = delete;
    NtlmSealing &operator=(const NtlmSealing &) = delete;

    /// Signs a whole message and encrypts [offset, offset + size) of it in place; returns the signature.
    QByteArray seal(QByteArray &message, qsizetype offset, qsizetype size);
    /// The reverse. Returns whether the signature was that of this message at this place in the order.
    [[nodiscard]] bool unseal(QByteArray &message, qsizetype offset, qsizetype size, const QByteArray &signature);

private:
    void crypt(QByteArray &message, qsizetype offset, qsizetype size);
    QByteArray sign(const std::array<uchar, 8> &checksum);
    std::array<uchar, 8> checksum(const QByteArray &message) const;

    std::array<uchar, 16> m_signKey;
    arcfour_ctx m_keyStream;
    quint32 m_sequence;
};

} // namespace Penumbra::Rpc
