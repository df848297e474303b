// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/inventory.h"

namespace Penumbra::Storage {

/// A share's id: its SVM's, a slash, its name in lower case.
QString shareId(const QString &svm, const QString &name);

/// Sets what follows from a share's SVM and name: its id, whether it is hidden, and of which share it is an exposed copy
/// (name@{id}, name$@{id}$).
void readShareName(Share &share);

/// Adds the shadow copies that exposed shares tell of and the system did not list.
void addExposedCopies(Inventory &inventory);

/// Whether somebody made the share for its files: no shadow copy, and none of those that servers have by themselves (IPC$, ADMIN$, PRINT$,
/// drives).
bool isOrdinary(const Share &share);

} // namespace Penumbra::Storage
