// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Penumbra {

/// A text as it may be shown on a terminal: names come from servers and files, and what a terminal would obey (control characters,
/// except a new line, and what turns the direction of writing) is shown as a question mark.
QString harmless(QString text);

} // namespace Penumbra
