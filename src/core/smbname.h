// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Penumbra {

/// A file's or directory's name as a file server compares it: upper case, one character for one character (so that "ß" stays
/// itself), never normalised: a composed and a decomposed "ü" are two names. Two names are the same file when this is equal.
QString foldedName(QStringView name);

} // namespace Penumbra
