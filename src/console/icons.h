// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/roles.h"

#include <QIcon>
#include <QString>

class QWidget;

namespace Penumbra::Console {

/// Makes the resources of this library usable; once is enough. icon() does it, too.
void loadResources();

/// An icon by its name: the desktop theme's, else our own from the resources, drawn in the palette's colour of text.
QIcon icon(const QString &name);

/// An icon with a mark in its corner; without a name the mark alone.
QIcon badgedIcon(const QString &name, Badge badge);

/// The colour that stands for a severity, readable on the palette's base in light and dark.
QColor badgeColor(Badge badge);
/// What the mark means: "blocks", "data missing".
QString badgeText(Badge badge);

} // namespace Penumbra::Console
