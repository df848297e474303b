// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rpc/security.h"

#include "rpc/gsssecurity.h"

#include <QFile>
#include <QSysInfo>

#include <gssapi/gssapi_krb5.h>

namespace Penumbra::Rpc {

namespace {

Gss::Name importName(const QByteArray &text, gss_OID type)
{
    Gss::Name name;
    OM_uint32 minor = 0;
    gss_buffer_desc buffer = Gss::view(text);
    const OM_uint32 major = gss_import_name(&minor, &buffer, type, name.out());
    Gss::check(major, minor, GSS_C_NO_OID, FailureKind::InvalidInput, QStringLiteral("sign in as"),
               QString::fromUtf8(text));
    return name;
}

/// Lets SPNEGO negotiate this mechanism and no other.
void restrictTo(const Gss::Credential &credential, gss_OID_desc mechanism)
{
    OM_uint32 minor = 0;
    gss_OID_set_desc set {1, &mechanism};
    const OM_uint32 major = gss_set_neg_mechs(&minor, credential.get(), &set);
    Gss::check(major, minor, &Gss::spnego, FailureKind::SystemError, QStringLiteral("sign in"));
}

class Initiator : public GssSecurity
{
public:
    Initiator(Mechanism mechanism, ProtectionLevel level, const InitiatorCredentials &credentials)
        : GssSecurity(mechanism, level)
        , m_serverName(credentials.serverName)
        , m_kerberos(credentials.useKerberosTicket)
    {
        if (mechanism == (m_kerberos ? Mechanism::Ntlmssp : Mechanism::Kerberos))
            throw Error(FailureKind::InvalidInput, QStringLiteral("sign in to"), m_serverName, {},
                        QStringLiteral("Kerberos takes a ticket, NTLM a password"));
        if (m_kerberos)
            useTicket();
        else
            usePassword(credentials);
        if (mechanism == Mechanism::Spnego)
            restrictTo(m_credential, m_kerberos ? Gss::kerberos : Gss::ntlmssp);
    }

protected:
    bool isInitiator() const override { return true; }

    Step step(const QByteArray &token) override
    {
        const bool first = !m_context.get();
        try {
            return step(token, m_service);
        } catch (const Error &error) {
            // A file server may have an account with one of the two service principals only.
            if (!first || !m_kerberos || error.kind() != FailureKind::SignInFailed)
                throw;
            // SPNEGO replaces Kerberos' own error codes.
            Failure failure = error.failure();
            failure.kind = FailureKind::TicketExpired;
            if (ticketHasExpired())
                throw Error(failure);
        }
        m_context = {};
        m_service = "cifs";
        return step(token, m_service);
    }

private:
    void useTicket()
    {
        OM_uint32 minor = 0;
        gss_OID_set_desc set {1, mechanismOid()};
        OM_uint32 major = gss_acquire_cred(&minor, GSS_C_NO_NAME, GSS_C_INDEFINITE, &set, GSS_C_INITIATE,
                                           m_credential.out(), nullptr, nullptr);
        Gss::check(major, minor, &Gss::kerberos, FailureKind::NoTicket, QStringLiteral("sign in to"), m_serverName);
        // Else the library always says that it may encrypt, and Samba reckons with the longer signatures of privacy.
        gss_buffer_desc nothing = GSS_C_EMPTY_BUFFER;
        major =
            gss_set_cred_option(&minor, m_credential.out(), const_cast<gss_OID>(GSS_KRB5_CRED_NO_CI_FLAGS_X), &nothing);
        Gss::check(major, minor, &Gss::kerberos, FailureKind::SystemError, QStringLiteral("sign in to"), m_serverName);
    }

    bool ticketHasExpired() const
    {
        OM_uint32 minor = 0;
        OM_uint32 seconds = 0;
        const OM_uint32 major = gss_inquire_cred(&minor, m_credential.get(), nullptr, &seconds, nullptr, nullptr);
        return GSS_ROUTINE_ERROR(major) == GSS_S_CREDENTIALS_EXPIRED || (major == GSS_S_COMPLETE && seconds == 0);
    }

    void usePassword(const InitiatorCredentials &credentials)
    {
        const QString user =
            credentials.domain.isEmpty() ? credentials.user : credentials.domain + QLatin1Char('\\') + credentials.user;
        const Gss::Name name = importName(user.toUtf8(), GSS_C_NT_USER_NAME);
        // Not gss_acquire_cred_with_password: under SPNEGO that would try the password at a Kerberos server too.
        gss_key_value_element_desc element {"ntlmssp_password", credentials.password.constData()};
        const gss_key_value_set_desc store {1, &element};
        OM_uint32 minor = 0;
        gss_OID_set_desc set {1, mechanismOid()};
        const OM_uint32 major = gss_acquire_cred_from(&minor, name.get(), GSS_C_INDEFINITE, &set, GSS_C_INITIATE,
                                                      &store, m_credential.out(), nullptr, nullptr);
        Gss::check(major, minor, &Gss::ntlmssp, FailureKind::SignInFailed, QStringLiteral("sign in to"), m_serverName);
    }

    Step step(const QByteArray &token, const QByteArray &service)
    {
        const Gss::Name target = importName(service + '@' + m_serverName.toUtf8(), GSS_C_NT_HOSTBASED_SERVICE);
        OM_uint32 wanted = GSS_C_INTEG_FLAG | GSS_C_REPLAY_FLAG | GSS_C_SEQUENCE_FLAG;
        if (level() == ProtectionLevel::Privacy)
            wanted |= GSS_C_CONF_FLAG;
        if (m_kerberos)
            wanted |= GSS_C_MUTUAL_FLAG | GSS_C_DCE_STYLE;
        gss_buffer_desc input = Gss::view(token);
        Gss::Buffer output;
        Step result;
        OM_uint32 minor = 0;
        const OM_uint32 major = gss_init_sec_context(
            &minor, m_credential.get(), m_context.out(), target.get(), mechanismOid(), wanted, GSS_C_INDEFINITE,
            GSS_C_NO_CHANNEL_BINDINGS, &input, nullptr, output.out(), &result.flags, nullptr);
        Gss::check(major, minor, mechanismOid(), FailureKind::SignInFailed, QStringLiteral("sign in to"), m_serverName);
        result.complete = major == GSS_S_COMPLETE;
        result.token = Gss::bytes(output);
        return result;
    }

    QString m_serverName;
    bool m_kerberos;
    QByteArray m_service = "host";
    Gss::Credential m_credential;
};

class Acceptor : public GssSecurity
{
public:
    Acceptor(Mechanism mechanism, ProtectionLevel level, const AcceptorCredentials &credentials)
        : GssSecurity(mechanism, level)
        , m_credentials(credentials)
    {
        if (!offers(Gss::kerberos) && !offers(Gss::ntlmssp))
            throw Error(FailureKind::NotSupported, QStringLiteral("accept a sign-in"));
    }

protected:
    bool isInitiator() const override { return false; }

    Step step(const QByteArray &token) override
    {
        if (!m_credential.get())
            acquire(token);
        gss_buffer_desc input = Gss::view(token);
        Gss::Buffer output;
        Gss::Name peer;
        Step result;
        OM_uint32 minor = 0;
        const OM_uint32 major =
            gss_accept_sec_context(&minor, m_context.out(), m_credential.get(), &input, GSS_C_NO_CHANNEL_BINDINGS,
                                   peer.out(), nullptr, output.out(), &result.flags, nullptr, nullptr);
        Gss::check(major, minor, mechanismOid(), FailureKind::SignInFailed, QStringLiteral("accept a sign-in"));
        result.complete = major == GSS_S_COMPLETE;
        result.token = Gss::bytes(output);
        if (result.complete)
            m_peerName = displayName(peer);
        return result;
    }

private:
    bool offers(const gss_OID_desc &inner) const
    {
        const bool kerberos = Gss::isMechanism(&inner, Gss::kerberos);
        return mechanism() != (kerberos ? Mechanism::Ntlmssp : Mechanism::Kerberos)
            && !(kerberos ? m_credentials.keytab : m_credentials.ntlmAccountsFile).isEmpty();
    }

    /// One credential cannot serve both mechanisms: Kerberos takes any principal of its keytab only without a
    /// name, NTLM takes its accounts only with one. So the client's first token decides: Kerberos when it has it.
    void acquire(const QByteArray &token)
    {
        const QByteArray kerberosOid(static_cast<const char *>(Gss::kerberos.elements), Gss::kerberos.length);
        const bool kerberos = offers(Gss::kerberos) && (!offers(Gss::ntlmssp) || token.contains(kerberosOid));
        const QByteArray file = QFile::encodeName(kerberos ? m_credentials.keytab : m_credentials.ntlmAccountsFile);
        Gss::Name name;
        // Without a service: else the challenge names a target, and clients that reached us by another name refuse it.
        if (!kerberos)
            name = importName('@' + QSysInfo::machineHostName().toUtf8(), GSS_C_NT_HOSTBASED_SERVICE);
        gss_key_value_element_desc element {kerberos ? "keytab" : "ntlmssp_keyfile", file.constData()};
        const gss_key_value_set_desc store {1, &element};
        OM_uint32 minor = 0;
        gss_OID_set_desc set {1, mechanismOid()};
        const OM_uint32 major = gss_acquire_cred_from(&minor, name.get(), GSS_C_INDEFINITE, &set, GSS_C_ACCEPT, &store,
                                                      m_credential.out(), nullptr, nullptr);
        Gss::check(major, minor, mechanismOid(), FailureKind::SystemError, QStringLiteral("accept a sign-in"));
        if (mechanism() == Mechanism::Spnego)
            restrictTo(m_credential, kerberos ? Gss::kerberos : Gss::ntlmssp);
    }

    static QString displayName(const Gss::Name &name)
    {
        OM_uint32 minor = 0;
        Gss::Buffer text;
        const OM_uint32 major = gss_display_name(&minor, name.get(), text.out(), nullptr);
        Gss::check(major, minor, GSS_C_NO_OID, FailureKind::SignInFailed, QStringLiteral("accept a sign-in"));
        return QString::fromUtf8(Gss::bytes(text).constData()); // NTLM's counts its NUL
    }

    AcceptorCredentials m_credentials;
    Gss::Credential m_credential;
};

} // namespace

std::unique_ptr<SecurityContext> SecurityContext::initiator(Mechanism mechanism, ProtectionLevel level,
                                                            const InitiatorCredentials &credentials)
{
    if (level < ProtectionLevel::Integrity)
        throw Error(FailureKind::InvalidInput, QStringLiteral("sign in to"), credentials.serverName, {},
                    QStringLiteral("a level below packet integrity"));
    return std::make_unique<Initiator>(mechanism, level, credentials);
}

std::unique_ptr<SecurityContext> SecurityContext::acceptor(Mechanism mechanism, ProtectionLevel level,
                                                           const AcceptorCredentials &credentials)
{
    return std::make_unique<Acceptor>(mechanism, level, credentials);
}

} // namespace Penumbra::Rpc
