// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>

namespace Penumbra::Rpc {

/// An RPC interface: its abstract syntax.
struct Interface
{
    QUuid uuid;
    quint16 major = 0;
    quint16 minor = 0;
    const char *name = ""; ///< for messages, for example "FileServerVssAgent"
};

} // namespace Penumbra::Rpc
