// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/description.h"

#include <QByteArray>

namespace Penumbra::Lab {

/// A share's permissions as a self-relative SECURITY_DESCRIPTOR ([MS-DTYP] 2.4.6). Without permissions everyone has full
/// control. Throws Error(InvalidInput) for an account without a SID, or a SID that is none.
QByteArray shareDescriptor(const QMap<QString, Permission> &permissions, const QMap<QString, QString> &sids);

} // namespace Penumbra::Lab
