// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QByteArray>

#include <gssapi/gssapi.h>
#include <gssapi/gssapi_ext.h>

#include <utility>

/// What the GSSAPI of MIT Kerberos needs to be used from C++: handles that release themselves, mechanism OIDs
/// and errors as Error.
namespace Penumbra::Rpc::Gss {

/// Owns a GSSAPI handle or buffer.
template<typename Value, auto release>
class Handle
{
public:
    Handle() = default;
    Handle(Handle &&other) noexcept
        : m_value(std::exchange(other.m_value, Value {}))
    {
    }
    Handle &operator=(Handle &&other) noexcept
    {
        std::swap(m_value, other.m_value);
        return *this;
    }
    ~Handle()
    {
        OM_uint32 minor = 0;
        release(&minor, &m_value);
    }

    /// For functions that take the value.
    const Value &get() const { return m_value; }
    /// For functions that set it; it must be empty, or the function must know what to do with the old one.
    Value *out() { return &m_value; }

private:
    Value m_value {};
};

inline void deleteContext(OM_uint32 *minor, gss_ctx_id_t *context)
{
    gss_delete_sec_context(minor, context, GSS_C_NO_BUFFER);
}

using Name = Handle<gss_name_t, gss_release_name>;
using Credential = Handle<gss_cred_id_t, gss_release_cred>;
using Context = Handle<gss_ctx_id_t, deleteContext>;
using Buffer = Handle<gss_buffer_desc, gss_release_buffer>;

/// The bytes of a buffer that GSSAPI made, copied.
QByteArray bytes(const Buffer &buffer);
/// A buffer that GSSAPI only reads, over the array's own bytes.
gss_buffer_desc view(const QByteArray &bytes);

extern gss_OID_desc spnego;
extern gss_OID_desc ntlmssp;
extern gss_OID_desc kerberos;
bool isMechanism(gss_const_OID oid, const gss_OID_desc &mechanism);

/// Throws Error when major says failure: NoTicket, TicketExpired, SystemError with the library's own text,
/// else otherwise. action and object are those of the failure.
void check(OM_uint32 major, OM_uint32 minor, gss_OID mechanism, FailureKind otherwise, const QString &action,
           const QString &object = {});

} // namespace Penumbra::Rpc::Gss
