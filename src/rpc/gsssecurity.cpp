// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rpc/gsssecurity.h"

#include <QtEndian>

#include <array>

#include <string.h>

namespace Penumbra::Rpc {

namespace {

[[noreturn]] void refuse(FailureKind kind, const char *what)
{
    throw Error(kind, QStringLiteral("sign in"), {}, {}, QLatin1String(what));
}

/// [MS-NLMP] 2.2.2.5.
enum NtlmFlag : quint32 {
    NTLMSSP_NEGOTIATE_SIGN = 0x00000010,
    NTLMSSP_NEGOTIATE_SEAL = 0x00000020,
    NTLMSSP_NEGOTIATE_EXTENDED_SESSIONSECURITY = 0x00080000,
    NTLMSSP_NEGOTIATE_128 = 0x20000000,
    NTLMSSP_NEGOTIATE_KEY_EXCH = 0x40000000,
};

/// The NegotiateFlags of an AUTHENTICATE message ([MS-NLMP] 2.2.1.3) in a token, bare or inside SPNEGO.
std::optional<quint32> ntlmAuthenticateFlags(const QByteArray &token)
{
    static const QByteArray start("NTLMSSP\0\3\0\0\0", 12);
    constexpr qsizetype flagsOffset = 60;
    const qsizetype at = token.indexOf(start);
    if (at < 0 || token.size() - at < flagsOffset + 4)
        return {};
    return qFromLittleEndian<quint32>(token.constData() + at + flagsOffset);
}

/// What a query by OID returns: its first buffer, overwritten where it was.
QByteArray inquire(gss_ctx_id_t context, gss_OID oid)
{
    OM_uint32 minor = 0;
    gss_buffer_set_t set = GSS_C_NO_BUFFER_SET;
    QByteArray result;
    if (!GSS_ERROR(gss_inquire_sec_context_by_oid(&minor, context, oid, &set)) && set && set->count > 0)
        result = QByteArray(static_cast<const char *>(set->elements[0].value), qsizetype(set->elements[0].length));
    for (size_t i = 0; set && i < set->count; ++i)
        explicit_bzero(set->elements[i].value, set->elements[i].length);
    gss_release_buffer_set(&minor, &set);
    return result;
}

/// Whether SPNEGO's last token from the client ends with a mechListMIC ([RFC4178] 4.2.2) made by NTLM: [3], OCTET
/// STRING, 16 bytes, version 1.
bool hasMechListMic(const QByteArray &token)
{
    constexpr qsizetype size = 4 + NtlmSealing::signatureSize;
    return token.size() > size && token.last(size).startsWith(QByteArray("\xa3\x12\x04\x10\1\0\0\0", 8));
}

/// The buffers of a DCE-style wrap: the token, what is only signed, the stub, the sec_trailer.
std::array<gss_iov_buffer_desc, 4> wrapBuffers(QByteArray &pdu, qsizetype stubOffset, qsizetype stubSize)
{
    char *data = pdu.data();
    const qsizetype stubEnd = stubOffset + stubSize;
    return {{{GSS_IOV_BUFFER_TYPE_HEADER, {0, nullptr}},
             {GSS_IOV_BUFFER_TYPE_SIGN_ONLY, {size_t(stubOffset), data}},
             {GSS_IOV_BUFFER_TYPE_DATA, {size_t(stubSize), data + stubOffset}},
             {GSS_IOV_BUFFER_TYPE_SIGN_ONLY, {size_t(pdu.size() - stubEnd), data + stubEnd}}}};
}

} // namespace

GssSecurity::GssSecurity(Mechanism mechanism, ProtectionLevel level)
    : m_mechanism(mechanism)
    , m_level(level)
{
}

gss_OID GssSecurity::mechanismOid() const
{
    switch (m_mechanism) {
    case Mechanism::Ntlmssp:
        return &Gss::ntlmssp;
    case Mechanism::Kerberos:
        return &Gss::kerberos;
    default:
        return &Gss::spnego;
    }
}

QByteArray GssSecurity::exchange(const QByteArray &token)
{
    if (m_complete)
        refuse(FailureKind::ProtocolError, "a token after the sign-in was complete");
    const Step result = step(token);
    for (const QByteArray &message : {token, result.token}) {
        if (const auto flags = ntlmAuthenticateFlags(message)) {
            m_ntlmFlags = flags;
            // The MICs, one in each direction, take NTLM's sequence number 0 but no key stream.
            m_firstSequence = hasMechListMic(message) ? 1 : 0;
        }
    }
    if (result.complete)
        complete(result.flags);
    return result.token;
}

/// Nothing weaker than asked for is accepted, whatever the peer negotiated.
void GssSecurity::complete(OM_uint32 flags)
{
    OM_uint32 minor = 0;
    gss_OID chosen = GSS_C_NO_OID;
    const OM_uint32 major =
        gss_inquire_context(&minor, m_context.get(), nullptr, nullptr, nullptr, &chosen, nullptr, nullptr, nullptr);
    Gss::check(major, minor, mechanismOid(), FailureKind::SignInFailed, QStringLiteral("sign in"));
    m_kerberos = Gss::isMechanism(chosen, Gss::kerberos);
    const bool ntlm = Gss::isMechanism(chosen, Gss::ntlmssp);
    if ((!m_kerberos && !ntlm) || (m_mechanism == Mechanism::Kerberos && ntlm)
        || (m_mechanism == Mechanism::Ntlmssp && m_kerberos))
        refuse(FailureKind::SignInFailed, "a mechanism that was not asked for");
    if (flags & GSS_C_ANON_FLAG)
        refuse(FailureKind::SignInFailed, "nobody signed in");
    if (m_level != ProtectionLevel::Connect) // which protects nothing
        startProtection(flags);
    m_complete = true;
}

void GssSecurity::startProtection(OM_uint32 flags)
{
    OM_uint32 required = GSS_C_INTEG_FLAG;
    if (m_level == ProtectionLevel::Privacy)
        required |= GSS_C_CONF_FLAG;
    if (m_kerberos)
        required |= GSS_C_MUTUAL_FLAG | GSS_C_DCE_STYLE | GSS_C_REPLAY_FLAG | GSS_C_SEQUENCE_FLAG;
    if ((flags & required) != required)
        refuse(FailureKind::SignInFailed, "less protection than asked for");
    if (m_kerberos)
        return;
    checkNtlm();
    if (m_level == ProtectionLevel::Privacy)
        startSealing();
}

void GssSecurity::checkNtlm() const
{
    quint32 required = NTLMSSP_NEGOTIATE_SIGN | NTLMSSP_NEGOTIATE_EXTENDED_SESSIONSECURITY | NTLMSSP_NEGOTIATE_128
        | NTLMSSP_NEGOTIATE_KEY_EXCH;
    if (m_level == ProtectionLevel::Privacy)
        required |= NTLMSSP_NEGOTIATE_SEAL;
    if ((m_ntlmFlags.value_or(0) & required) != required)
        refuse(FailureKind::SignInFailed, "weaker NTLM than asked for");
}

void GssSecurity::startSealing()
{
    QByteArray sessionKey = inquire(m_context.get(), GSS_C_INQ_SSPI_SESSION_KEY);
    if (sessionKey.size() != 16)
        refuse(FailureKind::SystemError, "no NTLM session key");
    using Direction = NtlmSealing::Direction;
    m_sending.emplace(sessionKey, isInitiator() ? Direction::ClientToServer : Direction::ServerToClient,
                      m_firstSequence);
    m_receiving.emplace(sessionKey, isInitiator() ? Direction::ServerToClient : Direction::ClientToServer,
                        m_firstSequence);
    wipe(sessionKey);
}

qsizetype GssSecurity::signatureSize(qsizetype stubSize)
{
    if (!m_kerberos)
        return NtlmSealing::signatureSize;
    OM_uint32 minor = 0;
    OM_uint32 major = 0;
    gss_iov_buffer_desc token;
    if (m_level == ProtectionLevel::Privacy) {
        QByteArray shape(stubSize, '\0');
        auto buffers = wrapBuffers(shape, 0, stubSize);
        int confidential = 0;
        major = gss_wrap_iov_length(&minor, m_context.get(), 1, GSS_C_QOP_DEFAULT, &confidential, buffers.data(),
                                    int(buffers.size()));
        token = buffers[0];
    } else {
        std::array<gss_iov_buffer_desc, 2> buffers {
            {{GSS_IOV_BUFFER_TYPE_DATA, {size_t(stubSize), nullptr}}, {GSS_IOV_BUFFER_TYPE_MIC_TOKEN, {0, nullptr}}}};
        major = gss_get_mic_iov_length(&minor, m_context.get(), GSS_C_QOP_DEFAULT, buffers.data(), int(buffers.size()));
        token = buffers[1];
    }
    Gss::check(major, minor, mechanismOid(), FailureKind::SystemError, QStringLiteral("protect an RPC message"));
    return qsizetype(token.buffer.length);
}

QByteArray GssSecurity::protect(QByteArray &pdu, qsizetype stubOffset, qsizetype stubSize)
{
    if (m_sending)
        return m_sending->seal(pdu, stubOffset, stubSize);
    OM_uint32 minor = 0;
    OM_uint32 major = 0;
    QByteArray signature;
    if (m_level == ProtectionLevel::Privacy) {
        signature.resize(signatureSize(stubSize));
        auto buffers = wrapBuffers(pdu, stubOffset, stubSize);
        buffers[0].buffer = {size_t(signature.size()), signature.data()};
        int confidential = 0;
        major = gss_wrap_iov(&minor, m_context.get(), 1, GSS_C_QOP_DEFAULT, &confidential, buffers.data(),
                             int(buffers.size()));
        if (!GSS_ERROR(major) && !confidential)
            refuse(FailureKind::SystemError, "the message would not be encrypted");
    } else {
        Gss::Buffer token;
        gss_buffer_desc message = Gss::view(pdu);
        major = gss_get_mic(&minor, m_context.get(), GSS_C_QOP_DEFAULT, &message, token.out());
        signature = Gss::bytes(token);
    }
    Gss::check(major, minor, mechanismOid(), FailureKind::SystemError, QStringLiteral("protect an RPC message"));
    return signature;
}

void GssSecurity::unprotect(QByteArray &pdu, qsizetype stubOffset, qsizetype stubSize, const QByteArray &authValue)
{
    OM_uint32 minor = 0;
    // Anything but plain success is refused: the additional bits tell of a replay, a gap or another order.
    OM_uint32 major = GSS_S_BAD_SIG;
    if (m_receiving) {
        if (m_receiving->unseal(pdu, stubOffset, stubSize, authValue))
            major = GSS_S_COMPLETE;
    } else if (m_level == ProtectionLevel::Privacy) {
        QByteArray token = authValue;
        auto buffers = wrapBuffers(pdu, stubOffset, stubSize);
        buffers[0].buffer = {size_t(token.size()), token.data()};
        int confidential = 0;
        major = gss_unwrap_iov(&minor, m_context.get(), &confidential, nullptr, buffers.data(), int(buffers.size()));
        if (major == GSS_S_COMPLETE && !confidential)
            major = GSS_S_BAD_SIG;
    } else {
        gss_buffer_desc message = Gss::view(pdu);
        gss_buffer_desc token = Gss::view(authValue);
        major = gss_verify_mic(&minor, m_context.get(), &message, &token, nullptr);
    }
    if (major != GSS_S_COMPLETE)
        throw Error(FailureKind::ProtocolError, QStringLiteral("verify an RPC message"), {},
                    QStringLiteral("GSS 0x%1").arg(major, 8, 16, QLatin1Char('0')),
                    QStringLiteral("the signature is not that of this message at this place"));
}

} // namespace Penumbra::Rpc
