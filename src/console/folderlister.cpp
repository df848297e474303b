// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/folderlister.h"

namespace Penumbra::Console {

namespace {

constexpr int interval = 20; // ms between two portions: keys and paint events come between

} // namespace

FolderLister::FolderLister(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &FolderLister::drain);
}

FolderLister::~FolderLister()
{
    cancel();
}

void FolderLister::list(const ObjectId &svm, const Restore::Place &folder)
{
    cancel();
    const auto queue = std::make_shared<EntryQueue>();
    m_queue = queue;
    const auto tell = m_engine.reporter<qint64>(this, [this, queue](qint64) {
        if (queue == m_queue)
            m_timer.start();
    });
    const UncPath path = *folder.unc;
    m_request = m_engine.run<qint64>(
        this,
        [svm, path, queue, tell](EngineState::Pointer state, CancelToken cancel) {
            return listFolder(state, svm, path, queue, tell, cancel);
        },
        [this, queue](qint64) {
            if (queue != m_queue)
                return;
            m_request = 0;
            m_draining = true;
            m_timer.start();
            drain(); // a small folder is there at once
        },
        [this, queue](const Failure &failure) {
            if (queue != m_queue)
                return;
            m_request = 0;
            cancel();
            Q_EMIT failed(failure);
        });
}

void FolderLister::cancel()
{
    if (m_request)
        m_engine.cancel(std::exchange(m_request, 0));
    m_queue.reset();
    m_timer.stop();
    m_draining = false;
}

void FolderLister::drain()
{
    if (!m_queue)
        return;
    const EntryQueue::Entries taken = m_queue->take(portion);
    if (!taken.isEmpty()) {
        Q_EMIT entries(taken);
        return;
    }
    m_timer.stop();
    if (!std::exchange(m_draining, false))
        return; // the engine tells of more
    m_queue.reset();
    Q_EMIT finished();
}

} // namespace Penumbra::Console
