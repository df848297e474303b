// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/provider.h"

/// Making a storage system known: what the command line and the console do alike.
namespace Penumbra::Storage {

/// A system that is not known yet, called as its host; read-only.
KnownSystem newSystem(const QString &host, SystemKind kind, quint16 port);

/// Throws Error(AlreadyExists), which says under what name, when the same server is known already.
void requireUnknown(const KnownSystems &known, const KnownSystem &system);
/// The same, and what KnownSystems::requireAddable() throws.
void requireNew(const KnownSystems &known, const KnownSystem &system);

/// A cluster that shows an account nothing is of no use; its notes would be the same at each refresh. Throws Error(AccessDenied), which
/// names the account and the rights that are missing.
void requireSomethingToSee(const KnownSystem &system, const Inventory &inventory);

/// Whether it is a reference server: it says so, and it runs on this computer.
bool isReferenceServer(const KnownSystem &system, const Inventory &inventory);

/// What an SVM's SMB server lets an account do.
struct SvmAccess
{
    QString svm; ///< id
    QString name;
    QString server; ///< the endpoint that was asked; empty: none is known
    std::optional<Smb::Capabilities> session; ///< of the sign-in; nothing: there was none
    std::optional<quint32> fsrvpVersion; ///< of its agent; 0: it has none; nothing: unknown
    QList<Failure> failures; ///< why there is no session, or what the account may not do
};

/// The SVMs that an account can sign in to: those that run and have an SMB server.
QList<Svm> svmsToTry(const Inventory &inventory);

/// Signs in to an SVM's SMB server, and asks its agent whether this account may make shadow copies of a share. Failures are in the
/// result. Throws Error(Cancelled).
Task<SvmAccess> trySvm(Provider::Pointer provider, Inventory inventory, Svm svm, Smb::Wait wait);

} // namespace Penumbra::Storage
