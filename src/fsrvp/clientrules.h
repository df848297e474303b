// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uncpath.h"
#include "fsrvp/constants.h"

#include <QDateTime>
#include <QStringList>

namespace Penumbra::Fsrvp {

/// The protocol version to use: the highest between min and max that this client knows ([MS-FSRVP]
/// 3.2.4.2.1). Throws Error(VersionNotSupported) naming the server when there is none.
quint32 chooseVersion(quint32 minVersion, quint32 maxVersion, const QString &server);

/// A share as the calls name it: \\server\share\ with the trailing backslash that Windows clients send
/// (appendix B <9>). It stays the caller's spelling: the same text goes into every call of a set.
QString shareArgument(const UncPath &share);

/// Whether two spellings name one server: the same name, or one is the host name and the other the same with its domain
/// (PathFormat "Hostname", appendix B <15>). Two names with different domains are two servers; addresses are compared whole.
bool isSameServerName(const QString &left, const QString &right);

/// Whether OwnerMachineName of IsPathSupported is the server we talk to: the same name with or without
/// domain, or a name that resolves to one of our server's addresses, or (both on this computer) any
/// loopback or local address.
/// ownerAddresses is empty when the name does not resolve: a name that only the server itself knows
/// (stand-alone Samba) cannot be another machine we could go to, so it counts as the same.
bool isSameMachine(const QString &owner, const QString &server, const QStringList &ownerAddresses,
                   const QStringList &serverAddresses, const QStringList &localAddresses);

/// The time of a CreationTimestamp (100-nanosecond intervals since 1601, UTC); invalid for 0 or nonsense.
QDateTime timeOf(qint64 creationTimestamp);

/// The share name an exposed copy has by the specification: share@{id}, share$@{id}$ for hidden ones
/// ([MS-FSRVP] 3.1.4.6, appendix B <9>). What GetShareMapping says goes before it.
QString exposedShareName(const QString &share, const QUuid &shadowCopyId);

/// The share's bare name from ShadowCopyShareName, which is \\server\name by the specification and the
/// bare name from Samba. Throws Error(ProtocolError) when it is neither, or no valid share name.
QString exposedShareFromMapping(const QString &shadowCopyShareName);

/// The ID in a share name of the form *@{id} or *@{id}$, null when it has none.
QUuid shadowCopyIdInName(const QString &shareName);

} // namespace Penumbra::Fsrvp
