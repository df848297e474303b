// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/conflator.h"
#include "console/enginestate.h"
#include "core/task.h"

#include <QObject>
#include <QThread>

#include <optional>

namespace Penumbra::Console {

/// Names one request to the engine; 0 is none.
using RequestId = quint64;

/// A coroutine that runs in the engine. It gets the engine's state and a token that Engine::cancel() cancels. It is a plain function
/// (never a capturing coroutine lambda); a lambda may capture arguments and return the task of such a function.
template<typename Result>
using EngineWork = std::function<Task<Result>(EngineState::Pointer state, CancelToken cancel)>;

/// The coroutine engine of the console: storage providers, scans and file access, on a thread of its own with an event loop of its own.
/// This object is its face on the GUI thread: requests go out, values come back by the GUI thread's event loop. Nothing here blocks, and
/// no widget awaits.
///
///     m_request = engine.run<Report>(this,
///         [shares](EngineState::Pointer state, CancelToken cancel) { return validate(state, shares, cancel); },
///         [this](const Report &report) { show(report); },
///         [this](const Failure &failure) { show(failure); });
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(QObject *parent = nullptr);
    /// As stop().
    ~Engine() override;

    /// Starts a piece of work. Exactly one of onDone and onFailure is called, on this thread, unless the receiver has gone by then. A
    /// cancelled one ends with Failure Cancelled.
    template<typename Result>
    RequestId run(QObject *receiver, EngineWork<Result> work, std::function<void(const Result &)> onDone,
                  std::function<void(const Failure &)> onFailure);

    /// Makes a function for the engine's thread that hands its newest argument to the handler on this thread, at most ten times a second.
    template<typename Value>
    std::function<void(Value)> reporter(QObject *receiver, std::function<void(const Value &)> handler)
    {
        return Conflator<Value>::make(this, receiver, std::move(handler));
    }

    /// Cancels a request; nothing happens when it has ended.
    void cancel(RequestId request);
    /// Requests that have not ended.
    int running() const { return m_running; }
    /// Cancels all requests, waits for them to end, at most that long (ms), and ends the thread. Nothing runs afterwards.
    void stop(int limit = 7'000);

Q_SIGNALS:
    /// How many requests run has changed.
    void runningChanged(int running);

private:
    class Worker;

    template<typename Result>
    static Task<> carry(Worker *worker, RequestId id, EngineWork<Result> work,
                        std::function<void(std::optional<Result>, Failure)> deliver);
    RequestId begin();
    void post(RequestId id, std::function<void()> startIt);
    /// On the engine's thread: hands a function to the GUI thread.
    void deliver(std::function<void()> function);
    static CancelToken tokenOf(Worker *worker, RequestId id);
    static EngineState::Pointer stateOf(Worker *worker);
    static void end(Worker *worker, RequestId id);

    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives on m_thread
    RequestId m_last = 0;
    int m_running = 0;
};

template<typename Result>
Task<> Engine::carry(Worker *worker, RequestId id, EngineWork<Result> work,
                     std::function<void(std::optional<Result>, Failure)> deliver)
{
    std::optional<Result> result;
    Failure failure;
    try {
        const CancelToken cancel = tokenOf(worker, id);
        const EngineState::Pointer state = stateOf(worker);
        cancel.throwIfCancelled("run");
        const Result value = co_await work(state, cancel);
        result.emplace(value);
    } catch (...) {
        failure = failureOf(std::current_exception());
    }
    end(worker, id);
    deliver(std::move(result), failure);
}

template<typename Result>
RequestId Engine::run(QObject *receiver, EngineWork<Result> work, std::function<void(const Result &)> onDone,
                      std::function<void(const Failure &)> onFailure)
{
    const RequestId id = begin();
    const QPointer<QObject> guard(receiver);
    std::function<void(std::optional<Result>, Failure)> answer =
        [this, guard, onDone = std::move(onDone), onFailure = std::move(onFailure)](std::optional<Result> result,
                                                                                    const Failure &failure) {
            deliver([guard, onDone, onFailure, result = std::move(result), failure] {
                if (!guard)
                    return;
                if (result)
                    onDone(*result);
                else
                    onFailure(failure);
            });
        };
    Worker *worker = m_worker;
    post(id, [worker, id, work = std::move(work), answer = std::move(answer)] {
        start(carry<Result>(worker, id, work, answer), nullptr, {});
    });
    return id;
}

} // namespace Penumbra::Console
