// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Penumbra {

/// "one, two, three", with the comma of the program's language.
QString listText(const QStringList &parts);

} // namespace Penumbra
