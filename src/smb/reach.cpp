// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/reach.h"

#include "core/failure.h"

#include <gssapi/gssapi.h>

#include <cerrno>
#include <cstring>
#include <memory>

#include <arpa/inet.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Penumbra::Smb {

namespace {

/// 0 when connected, else an errno.
int tryConnect(const addrinfo &address, Deadline deadline)
{
    const int fd = socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return errno;
    int error = 0;
    if (connect(fd, address.ai_addr, address.ai_addrlen) != 0) {
        error = errno;
        if (error == EINPROGRESS) {
            pollfd entry {fd, POLLOUT, 0};
            const qint64 left = deadline.remainingTime();
            if (poll(&entry, 1, left > INT_MAX || left < 0 ? -1 : int(left)) <= 0) {
                error = ETIMEDOUT;
            } else {
                socklen_t size = sizeof error;
                getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
            }
        }
    }
    close(fd);
    return error;
}

} // namespace

void reach(const Endpoint &endpoint, Deadline deadline)
{
    const QString action = QStringLiteral("connect to");
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int lookup = getaddrinfo(endpoint.server.toUtf8().constData(), QByteArray::number(endpoint.port).constData(),
                                   &hints, &found);
    if (lookup != 0)
        throw Error(FailureKind::UnknownHost, action, endpoint.toString(),
                    QString::fromLocal8Bit(gai_strerror(lookup)));
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> addresses(found, freeaddrinfo);
    int error = 0;
    for (const addrinfo *address = found; address; address = address->ai_next) {
        error = tryConnect(*address, deadline);
        if (error == 0)
            return;
    }
    throw Error(error == ETIMEDOUT ? FailureKind::TimedOut : FailureKind::Unreachable, action, endpoint.toString(),
                QString::fromLocal8Bit(std::strerror(error)));
}

void checkTicket(const Endpoint &endpoint)
{
    const QString action = QStringLiteral("sign in to");
    in6_addr buffer;
    const QByteArray server = endpoint.server.toUtf8();
    if (inet_pton(AF_INET, server.constData(), &buffer) == 1 || inet_pton(AF_INET6, server.constData(), &buffer) == 1
        || endpoint.server.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        throw Error(FailureKind::InvalidInput, action, endpoint.toString(), {},
                    QStringLiteral("an address rules out Kerberos: enter the server's name"));

    OM_uint32 minor = 0;
    gss_cred_id_t credential = GSS_C_NO_CREDENTIAL;
    static gss_OID_desc kerberos = {9, const_cast<char *>("\x2a\x86\x48\x86\xf7\x12\x01\x02\x02")};
    gss_OID_set_desc mechanisms = {1, &kerberos};
    OM_uint32 lifetime = 0;
    const OM_uint32 major = gss_acquire_cred(&minor, GSS_C_NO_NAME, GSS_C_INDEFINITE, &mechanisms, GSS_C_INITIATE,
                                             &credential, nullptr, &lifetime);
    if (credential != GSS_C_NO_CREDENTIAL)
        gss_release_cred(&minor, &credential);
    if (GSS_ROUTINE_ERROR(major) == GSS_S_CREDENTIALS_EXPIRED || (major == GSS_S_COMPLETE && lifetime == 0))
        throw Error(FailureKind::TicketExpired, action, endpoint.toString());
    if (GSS_ERROR(major))
        throw Error(FailureKind::NoTicket, action, endpoint.toString());
}

} // namespace Penumbra::Smb
