// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>

#include <QObject>
#include <QPointer>
#include <QPromise>

#include <exception>
#include <functional>
#include <utility>

namespace Penumbra {

/// The coroutine type of the engine. Parameters of coroutines are taken by value.
template<typename T = void>
using Task = QCoro::Task<T>;

using ErrorHandler = std::function<void(std::exception_ptr)>;

/// Starts a top-level task: the one place where a coroutine is not awaited. The task keeps itself
/// alive until it ends; an exception goes to onError, unless the context object has gone by then.
///
///     start(connectTo(system), this, [this](std::exception_ptr error) { show(error); });
inline void start(Task<> task, QObject *context, ErrorHandler onError)
{
    // The coroutine's parameters live in its own frame, so nothing dangles when start() returns.
    [](Task<> inner, QPointer<QObject> guard, ErrorHandler handler) -> Task<> {
        std::exception_ptr failure;
        try {
            co_await inner;
        } catch (...) {
            failure = std::current_exception();
        }
        if (failure && guard)
            handler(failure);
    }(std::move(task), QPointer<QObject>(context), std::move(onError));
}

/// A value that arrives later: the bridge from callbacks to co_await. Setting it twice is allowed and
/// does nothing the second time. The awaiting coroutine resumes from the event loop, never inside set.
template<typename T>
class Completion
{
public:
    Completion() { m_promise.start(); }

    QFuture<T> future() const { return m_promise.future(); }
    bool isDone() const { return m_done; }

    template<typename... Value>
    void setValue(Value &&...value)
    {
        if (std::exchange(m_done, true))
            return;
        if constexpr (sizeof...(Value) > 0)
            m_promise.addResult(std::forward<Value>(value)...);
        m_promise.finish();
    }
    void setException(std::exception_ptr exception)
    {
        if (std::exchange(m_done, true))
            return;
        m_promise.setException(std::move(exception));
        m_promise.finish();
    }

private:
    mutable QPromise<T> m_promise;
    bool m_done = false;
};

} // namespace Penumbra
