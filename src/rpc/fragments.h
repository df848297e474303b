// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rpc/pdu.h"
#include "rpc/security.h"

namespace Penumbra::Rpc {

/// The security context of a connection as its PDUs name it: the context and the sec_trailer they all carry.
struct Protection
{
    SecurityContext *security = nullptr;
    SecTrailer trailer; ///< its padding differs from PDU to PDU
};

/// A sec_trailer for a mechanism and level; the context ID is the client's choice.
SecTrailer secTrailer(const SecurityContext &security, quint32 contextId);

/// Splits a stub into requests or responses of at most maxFragment bytes each, protected when there is a
/// security context. An empty stub gets 16 bytes of padding, since some servers refuse a signature over no stub.
/// Throws Error(InvalidInput) for a stub above 16 MiB and what protection throws.
QList<QByteArray> encodeFragments(PduType type, quint32 callId, CallBody body, const QByteArray &stub,
                                  qsizetype maxFragment, const Protection &protection);

/// The stub of one PDU that must be protected, verified, decrypted and without its padding. Throws
/// Error(ProtocolError) when there is no sec_trailer, one of another context, mechanism or level, or the
/// signature does not verify.
QByteArray openFragment(Pdu &pdu, qsizetype stubOffset, const Protection &protection);

/// Puts a stub together from its fragments, at most 16 MiB.
class StubAssembler
{
public:
    /// Adds a fragment's stub. Throws Error(ProtocolError) for a fragment of another call, out of order or without
    /// progress, and when the whole grows too large.
    void add(const PduHeader &header, const QByteArray &stub);
    bool isComplete() const { return m_complete; }
    bool isEmpty() const { return !m_started; }
    /// Returns the whole stub and starts over.
    QByteArray take();

private:
    QByteArray m_stub;
    quint32 m_callId = 0;
    bool m_started = false;
    bool m_complete = false;
};

} // namespace Penumbra::Rpc
