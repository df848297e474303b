// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/scan.h"

#include "storage/scanrun.h"

namespace Penumbra::Storage {

Task<std::shared_ptr<const ShareScan>> scanShare(UncPath share, ScanOptions options, ScanHandler onProgress,
                                                 CancelToken cancel)
{
    const auto run = std::make_shared<ScanRun>(share, options, std::move(onProgress));
    const std::shared_ptr<const ShareScan> result = co_await ScanRun::run(run, cancel);
    co_return result;
}

} // namespace Penumbra::Storage
