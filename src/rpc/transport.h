// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadline.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Penumbra::Rpc {

/// A byte stream to an RPC endpoint, blocking. Named pipes over SMB, sockets and test doubles implement it.
class Transport
{
public:
    virtual ~Transport() = default;
    /// Writes one whole PDU. Throws Error (ConnectionLost, TimedOut).
    virtual void write(QByteArrayView pdu, Deadline deadline) = 0;
    /// Returns exactly size bytes. Throws Error (ConnectionLost, TimedOut).
    virtual QByteArray readExactly(qsizetype size, Deadline deadline) = 0;
};

} // namespace Penumbra::Rpc
