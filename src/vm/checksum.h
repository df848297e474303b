// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Penumbra::Vm {

/// CRC-32C (Castagnoli), as [MS-VHDX] 2 wants it.
quint32 crc32c(QByteArrayView bytes);
/// CRC-32 of ISO 3309, as a GUID partition table wants it.
quint32 crc32(QByteArrayView bytes);

} // namespace Penumbra::Vm
