// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace Penumbra::Console {

/// What models of the console give beside Qt's own roles.
enum Role : int {
    ObjectRole = Qt::UserRole, ///< ObjectId
    BadgeRole, ///< Badge, as int
    LabRole, ///< bool: of a reference server
    StaleRole, ///< bool: may not be so any more
    OpenRole, ///< bool: Penumbra may change something there
    SettledRole, ///< bool: needs no attention any more
    SearchRole, ///< QString: what quick find looks in, beside the text
};

/// The mark on an object; by severity.
enum class Badge : quint8 { None, Advice, Risk, DataMissing, Blocks, Failed };

} // namespace Penumbra::Console
