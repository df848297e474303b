// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

class QLineEdit;

namespace Penumbra::Console {

/// Takes what was typed out of a field, and overwrites the copies of it that are within reach.
Secret takePassword(QLineEdit *field);

} // namespace Penumbra::Console
