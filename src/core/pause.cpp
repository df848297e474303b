// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pause.h"

#include "core/failure.h"

#include <QTimer>

namespace Penumbra {

Task<> pause(milliseconds length, CancelToken cancel)
{
    const auto completion = std::make_shared<Completion<void>>();
    const auto registration = cancel.onCancel([completion] {
        completion->setException(std::make_exception_ptr(Error(FailureKind::Cancelled, QStringLiteral("wait"))));
    });
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, [completion] { completion->setValue(); });
    timer.start(length);
    co_await completion->future();
}

} // namespace Penumbra
