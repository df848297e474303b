// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidebyside.h"

#include "core/failure.h"

#include <memory>

namespace Penumbra::Storage {

namespace {

struct Work
{
    std::vector<Piece> pieces;
    std::size_t next = 0;
    CancelSource stop;
    std::exception_ptr failure;
};

Task<> worker(std::shared_ptr<Work> work)
{
    while (!work->failure && !work->stop.token().isCancelled() && work->next < work->pieces.size()) {
        const Piece piece = work->pieces[work->next++];
        std::exception_ptr failure;
        try {
            co_await piece(work->stop.token());
        } catch (...) {
            failure = std::current_exception();
        }
        if (failure && !work->failure) {
            work->failure = failure;
            work->stop.cancel();
        }
    }
}

} // namespace

Task<> sideBySide(std::vector<Piece> pieces, std::size_t most, CancelToken cancel)
{
    const auto work = std::make_shared<Work>();
    work->pieces = std::move(pieces);
    const auto registration = cancel.onCancel([work] { work->stop.cancel(); });
    std::vector<Task<>> workers;
    for (std::size_t i = 0; i < qMin(most, work->pieces.size()); ++i)
        workers.push_back(worker(work));
    for (const Task<> &task : workers)
        co_await task;
    if (work->failure)
        std::rethrow_exception(work->failure);
    cancel.throwIfCancelled("work side by side");
}

} // namespace Penumbra::Storage
