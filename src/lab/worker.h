// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

#include <QException>
#include <QtConcurrent>

#include <functional>

namespace Penumbra::Lab {

/// Runs something that blocks on a worker thread. What it throws arrives as it was: Qt wraps it on the way.
inline Task<> onWorker(std::function<void()> work)
{
    const QFuture<void> done = QtConcurrent::run(std::move(work));
    try {
        co_await done;
    } catch (const QUnhandledException &wrapped) {
        std::rethrow_exception(wrapped.exception());
    }
}

} // namespace Penumbra::Lab
