// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rpc/gss.h"
#include "rpc/ntlmsealing.h"
#include "rpc/security.h"

#include <optional>

namespace Penumbra::Rpc {

/// A security context over GSSAPI. The two ends differ only in how they make a token; what was negotiated is
/// checked and used alike. Integrity is GSSAPI's own at both mechanisms, as is privacy with Kerberos; privacy with
/// NTLM is NtlmSealing.
class GssSecurity : public SecurityContext
{
public:
    Mechanism mechanism() const override { return m_mechanism; }
    ProtectionLevel level() const override { return m_level; }
    QByteArray exchange(const QByteArray &token) override;
    bool isComplete() const override { return m_complete; }
    QString peerName() const override { return m_peerName; }
    qsizetype signatureSize(qsizetype stubSize) override;
    QByteArray protect(QByteArray &pdu, qsizetype stubOffset, qsizetype stubSize) override;
    void unprotect(QByteArray &pdu, qsizetype stubOffset, qsizetype stubSize, const QByteArray &authValue) override;

protected:
    GssSecurity(Mechanism mechanism, ProtectionLevel level);

    struct Step
    {
        bool complete = false;
        QByteArray token;
        OM_uint32 flags = 0; ///< GSS_C_..._FLAG as GSSAPI reports them
    };
    virtual Step step(const QByteArray &token) = 0;
    virtual bool isInitiator() const = 0;

    gss_OID mechanismOid() const;

    Gss::Context m_context;
    QString m_peerName;

private:
    void complete(OM_uint32 flags);
    void startProtection(OM_uint32 flags);
    void checkNtlm() const;
    void startSealing();

    Mechanism m_mechanism;
    ProtectionLevel m_level;
    bool m_complete = false;
    bool m_kerberos = false; ///< what was chosen, under SPNEGO too
    std::optional<quint32> m_ntlmFlags; ///< NegotiateFlags of the AUTHENTICATE message
    quint32 m_firstSequence = 0; ///< of NTLM's messages once the sign-in is complete
    std::optional<NtlmSealing> m_sending; ///< with NTLM at privacy
    std::optional<NtlmSealing> m_receiving;
};

} // namespace Penumbra::Rpc
