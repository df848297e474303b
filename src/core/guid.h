// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

namespace Penumbra {

/// A GUID as the product writes it everywhere: lower case, no braces.
inline QString guidText(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces);
}

} // namespace Penumbra
