// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Penumbra::Fsrvp {

/// The names of all calls of [MS-FSRVP] in the order of their numbers.
QStringList callNames();

} // namespace Penumbra::Fsrvp
