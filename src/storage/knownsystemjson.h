// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/knownsystem.h"

namespace Penumbra::Storage {

/// The text of the file of known systems.
QByteArray systemsToJson(const QList<KnownSystem> &systems);

/// Reads it. Throws Error(InvalidInput) naming the file and the member that is unknown, missing or not what it should be.
QList<KnownSystem> systemsFromJson(const QByteArray &text, const QString &file);

} // namespace Penumbra::Storage
