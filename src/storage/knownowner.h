// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/knownsystem.h"

namespace Penumbra::Storage {

/// The SVM that a server's name or address means; null when none does. A port that was given (not 0) must be its own.
const Svm *svmNamed(const Inventory &inventory, const QString &server, quint16 port);

/// The known system that a file server belongs to: one of its SVMs as far as is remembered of it, else its own name, host or alias. Nothing
/// when it is no known one's. Throws as KnownSystems::list().
std::optional<KnownSystem> knownOwnerOf(const QString &server, quint16 port);

} // namespace Penumbra::Storage
