// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/machinereader.h"

#include "storage/machinereading.h"

namespace Penumbra::Storage {

Task<Vm::Discovery> readMachines(QList<ScannedShare> shares, Smb::ConnectOptions connect,
                                 std::function<bool(const QString &)> isThisServer, ReadHandler onProgress,
                                 CancelToken cancel)
{
    const auto reading = std::make_shared<MachineReading>(shares, connect, isThisServer, onProgress);
    co_await MachineReading::readAll(reading, cancel);
    co_return reading->discover();
}

} // namespace Penumbra::Storage
