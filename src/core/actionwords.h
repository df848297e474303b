// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Penumbra {

/// What was being done, to what, in the operator's language; a part of a sentence: "open vm.vhdx". Either may be empty.
QString actionText(const QString &action, const QString &object);

} // namespace Penumbra
