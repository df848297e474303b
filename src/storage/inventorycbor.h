// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/inventory.h"

#include <QCborMap>

/// Inventories as CBOR: for the cache, and for what is printed as JSON. A member's name is the model's; an empty optional is null.
namespace Penumbra::Storage {

QCborMap toCbor(const Svm &svm);
QCborMap toCbor(const Volume &volume);
QCborMap toCbor(const Share &share);
QCborMap toCbor(const Snapshot &snapshot);
QCborMap toCbor(const ShadowCopy &copy);
QCborMap toCbor(const Inventory &inventory);

/// Nothing when a member is missing or is not what it should be.
std::optional<Inventory> inventoryFromCbor(const QCborMap &map);

} // namespace Penumbra::Storage
