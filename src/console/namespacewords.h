// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/namespacelayout.h"

#include <QCoreApplication>

namespace Penumbra::Console {

/// What the map says in words.
class NamespaceWords
{
    Q_DECLARE_TR_FUNCTIONS(Penumbra::Console::NamespaceWords)

public:
    static QString unmountedTitle(); ///< of the group of volumes without a junction path
    static QString homelessTitle(); ///< of the group of shares whose volume is not known
    static QString spaceText(const MapSpace &space); ///< "412 GiB of 1 TiB"; empty: unknown
    static QString bytesText(quint64 bytes);
    static QString junctionText(const Storage::Volume &volume);
    static QString shareText(const Storage::Share &share); ///< its path in the volume
    static QString badgeText(MapBadge badge); ///< "Data missing"
    /// Everything the map knows of an object, in HTML.
    static QString toolTip(const NamespaceLayout &layout, const MapObject &object);
    /// "vs1: 3 volumes, 12 shares"
    static QString summary(const NamespaceForest &forest);
    /// The map as plain text, a line for each volume and share.
    static QString description(const NamespaceLayout &layout);
};

} // namespace Penumbra::Console
