// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

namespace Penumbra::Smb {

/// Throws the Error that libsmbclient's errno stands for.
[[noreturn]] void throwSmbError(const QString &action, const QString &object, int error);

/// What an errno means while connecting and signing in to a server that answered on its port.
FailureKind signInFailureOf(int error);

} // namespace Penumbra::Smb
