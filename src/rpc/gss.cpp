// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rpc/gss.h"

#include <QStringList>

#include <krb5/krb5.h>

#include <string.h>

#ifdef PENUMBRA_SANITIZE
// The mechanisms' own leaks: gss-ntlmssp 1.2 never frees the digests it fetches from libcrypto, SPNEGO loses a name
// when Kerberos refuses it.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto.so\nleak:gssntlmssp.so\nleak:krb5_build_principal_alloc_va\n";
}
#endif

namespace Penumbra::Rpc::Gss {

namespace {

QStringList messages(OM_uint32 code, int type, gss_OID mechanism)
{
    QStringList result;
    OM_uint32 more = 0;
    do {
        OM_uint32 minor = 0;
        Buffer text;
        if (GSS_ERROR(gss_display_status(&minor, code, type, mechanism, &more, text.out())))
            break;
        result += QString::fromUtf8(bytes(text));
    } while (more != 0 && result.size() < 8);
    return result;
}

FailureKind kindOf(OM_uint32 major, OM_uint32 minor, FailureKind otherwise)
{
    // The minor status carries Kerberos' own codes, which are negative numbers of 32 bits.
    switch (krb5_error_code(minor)) {
    case KRB5KRB_AP_ERR_TKT_EXPIRED:
    case KRB5KDC_ERR_NEVER_VALID:
        return FailureKind::TicketExpired;
    case KRB5_FCC_NOFILE:
    case KRB5_CC_NOTFOUND:
        return FailureKind::NoTicket;
    case KRB5_KDC_UNREACH:
    case KRB5_REALM_UNKNOWN:
        return FailureKind::Unreachable;
    }
    switch (GSS_ROUTINE_ERROR(major)) {
    case GSS_S_CREDENTIALS_EXPIRED:
        return FailureKind::TicketExpired;
    case GSS_S_BAD_MECH:
        return FailureKind::SystemError;
    default:
        return otherwise;
    }
}

} // namespace

gss_OID_desc spnego {6, const_cast<char *>("\x2b\x06\x01\x05\x05\x02")};
gss_OID_desc ntlmssp {10, const_cast<char *>("\x2b\x06\x01\x04\x01\x82\x37\x02\x02\x0a")};
gss_OID_desc kerberos {9, const_cast<char *>("\x2a\x86\x48\x86\xf7\x12\x01\x02\x02")};

QByteArray bytes(const Buffer &buffer)
{
    return {static_cast<const char *>(buffer.get().value), qsizetype(buffer.get().length)};
}

gss_buffer_desc view(const QByteArray &bytes)
{
    return {size_t(bytes.size()), const_cast<char *>(bytes.constData())};
}

bool isMechanism(gss_const_OID oid, const gss_OID_desc &mechanism)
{
    return oid && oid->length == mechanism.length && memcmp(oid->elements, mechanism.elements, oid->length) == 0;
}

void check(OM_uint32 major, OM_uint32 minor, gss_OID mechanism, FailureKind otherwise, const QString &action,
           const QString &object)
{
    if (!GSS_ERROR(major))
        return;
    QStringList text = messages(major, GSS_C_GSS_CODE, mechanism);
    if (minor != 0)
        text += messages(minor, GSS_C_MECH_CODE, mechanism);
    throw Error(kindOf(major, minor, otherwise), action, object,
                QStringLiteral("GSS 0x%1/0x%2").arg(major, 8, 16, QLatin1Char('0')).arg(minor, 8, 16, QLatin1Char('0')),
                text.join(QStringLiteral("; ")));
}

} // namespace Penumbra::Rpc::Gss
