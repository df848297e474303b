// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace Penumbra {

namespace TaskRunner {

template<typename T>
struct State
{
    QEventLoop loop;
    bool done = false;
    std::exception_ptr error;
    std::conditional_t<std::is_void_v<T>, std::monostate, std::optional<T>> value;
};

template<typename T>
Task<> drive(Task<T> task, std::shared_ptr<State<T>> state)
{
    try {
        if constexpr (std::is_void_v<T>)
            co_await task;
        else
            state->value.emplace(co_await std::move(task));
    } catch (...) {
        state->error = std::current_exception();
    }
    state->done = true;
    state->loop.quit();
}

} // namespace TaskRunner

/// Runs an event loop until a task has ended; gives its result or throws its exception. A task that
/// hangs is given up after the limit. For tests only.
///
///     const RunResult result = await(runSteps(stages, &journal, nullptr, {}));
template<typename T>
T await(Task<T> task, std::chrono::milliseconds limit = std::chrono::minutes(1))
{
    const auto state = std::make_shared<TaskRunner::State<T>>();
    TaskRunner::drive(std::move(task), state);
    if (!state->done) {
        QTimer::singleShot(limit, &state->loop, [loop = &state->loop] { loop->quit(); });
        state->loop.exec();
    }
    if (!state->done)
        throw std::runtime_error("the task did not end in time");
    if (state->error)
        std::rethrow_exception(state->error);
    if constexpr (!std::is_void_v<T>)
        return std::move(*state->value);
}

} // namespace Penumbra
