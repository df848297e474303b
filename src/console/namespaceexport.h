// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/namespacelayout.h"

namespace Penumbra::Console {

enum class MapFormat : quint8 { Png, Svg, Pdf };

/// Writes the whole map to a file, whole or not at all, in the colours of paper. PNG has two pixels by unit of the map, fewer where
/// the picture would have more than 100 million. The SVG's description has the full name and path of every object.
/// Throws Error(SystemError) naming the file.
void exportMap(const NamespaceLayout &layout, const MapFonts &fonts, MapFormat format, const QString &path);

} // namespace Penumbra::Console
