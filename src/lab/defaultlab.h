// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Penumbra::Lab {

/// The JSON schema of a lab file.
QByteArray descriptionSchema();

} // namespace Penumbra::Lab
