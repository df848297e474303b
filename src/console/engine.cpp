// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/engine.h"

#include <QDeadlineTimer>
#include <QSemaphore>

#include <map>

namespace Penumbra::Console {

/// Everything that lives on the engine's thread.
class Engine::Worker : public QObject
{
public:
    EngineState::Pointer state = std::make_shared<EngineState>();
    std::map<RequestId, CancelSource> requests;
    bool stopping = false;
    QSemaphore *idle = nullptr; ///< released when stopping and no request is left

    void releaseWhenIdle()
    {
        if (stopping && idle && requests.empty())
            std::exchange(idle, nullptr)->release();
    }
};

Engine::Engine(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Engine::~Engine()
{
    stop();
}

void Engine::stop(int limit)
{
    if (!m_worker)
        return;
    Worker *worker = std::exchange(m_worker, nullptr);
    QSemaphore idle;
    QMetaObject::invokeMethod(worker, [worker, &idle] {
        worker->stopping = true;
        worker->idle = &idle;
        for (auto &[id, source] : std::map<RequestId, CancelSource>(worker->requests))
            source.cancel();
        worker->releaseWhenIdle();
    });
    idle.tryAcquire(1, limit);
    // The helpers' processes and connections end on the thread that made them.
    QMetaObject::invokeMethod(
        worker,
        [worker] {
            worker->idle = nullptr;
            worker->state.reset();
            delete worker;
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

RequestId Engine::begin()
{
    ++m_running;
    Q_EMIT runningChanged(m_running);
    return ++m_last;
}

void Engine::post(RequestId id, std::function<void()> startIt)
{
    Worker *worker = m_worker;
    Q_ASSERT(worker);
    QMetaObject::invokeMethod(worker, [worker, id, startIt = std::move(startIt)] {
        CancelSource &source = worker->requests[id];
        if (worker->stopping)
            source.cancel();
        startIt();
    });
}

void Engine::deliver(std::function<void()> function)
{
    QMetaObject::invokeMethod(
        this,
        [this, function = std::move(function)] {
            --m_running;
            Q_EMIT runningChanged(m_running);
            function();
        },
        Qt::QueuedConnection);
}

void Engine::cancel(RequestId request)
{
    Worker *worker = m_worker;
    if (!worker || request == 0)
        return;
    QMetaObject::invokeMethod(worker, [worker, request] {
        const auto found = worker->requests.find(request);
        if (found == worker->requests.end())
            return;
        CancelSource source = found->second; // its callbacks may end the request
        source.cancel();
    });
}

CancelToken Engine::tokenOf(Worker *worker, RequestId id)
{
    return worker->requests[id].token();
}

EngineState::Pointer Engine::stateOf(Worker *worker)
{
    return worker->state;
}

void Engine::end(Worker *worker, RequestId id)
{
    worker->requests.erase(id);
    worker->releaseWhenIdle();
}

} // namespace Penumbra::Console
