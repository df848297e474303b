// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/machinereader.h"

#include "core/smbname.h"
#include "storage/machinereading.h"

namespace Penumbra::Storage {

QString ReadFiles::key(Content content, const UncPath &share, const QString &path)
{
    const QChar kind = content == Content::Disk ? QLatin1Char('d') : QLatin1Char('c');
    return kind + QLatin1Char('\\') + foldedName(share.share() + QLatin1Char('\\') + path);
}

Task<Vm::Discovery> readMachines(QList<ScannedShare> shares, ReadOptions options, ReadHandler onProgress,
                                 CancelToken cancel)
{
    const auto reading = std::make_shared<MachineReading>(shares, options, onProgress);
    co_await MachineReading::readAll(reading, cancel);
    co_return reading->discover();
}

} // namespace Penumbra::Storage
