// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/smbname.h"

namespace Penumbra {

QString foldedName(QStringView name)
{
    QString folded = name.toString();
    for (QChar &character : folded) {
        // QChar::toUpper() is the simple mapping. Outside of the basic plane servers compare code units.
        if (!character.isSurrogate())
            character = character.toUpper();
    }
    return folded;
}

} // namespace Penumbra
