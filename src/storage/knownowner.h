// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/knownsystem.h"

namespace Penumbra::Storage {

/// The SVM that a server's name or address means; null when none does. A port that was given (not 0) must be its own.
const Svm *svmNamed(const Inventory &inventory, const QString &server, quint16 port);

/// The known systems that a file server may belong to.
struct Owners
{
    QList<KnownSystem> configured; ///< by what the operator wrote down: name, host, alias, host of an SVM
    QList<KnownSystem> claimed; ///< only by what a server said of itself: its SVMs as far as they are remembered
};

/// All known systems that may own a server, the configured ones first. A port that was given (not 0) must be that of a plain SMB server and of
/// a remembered SVM. Throws as KnownSystems::list().
Owners knownOwnersOf(const QString &server, quint16 port);

/// The one to look at a file server through: a configured one before a claimed one. Nothing when it is no known one's. Says nothing about what
/// may be changed there. Throws as KnownSystems::list().
std::optional<KnownSystem> knownOwnerOf(const QString &server, quint16 port);

/// Throws Error(ReadOnlySystem) unless the operator allowed changes on a system he wrote this server down for, and no other one that
/// may own it is read-only. What a server calls itself can forbid changes, never allow them.
void requireChangesAllowed(const Owners &owners, const QString &server);

} // namespace Penumbra::Storage
