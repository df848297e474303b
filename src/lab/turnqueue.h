// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

#include <QList>

#include <memory>

namespace Penumbra::Lab {

/// Lets tasks go one after the other, in the order they joined. A place is held until its last copy goes.
///
///     const TurnQueue::Place place = m_queue.join();
///     co_await m_queue.turn(place);
class TurnQueue
{
    using Gone = Completion<void>;

public:
    class Holder
    {
    public:
        Holder(TurnQueue *queue)
            : m_places(queue->m_places)
        {
            m_places->append(m_gone);
        }
        ~Holder()
        {
            m_places->removeOne(m_gone);
            m_gone->setValue();
        }
        Holder(const Holder &) = delete;
        Holder &operator=(const Holder &) = delete;

    private:
        friend class TurnQueue;
        std::shared_ptr<QList<std::shared_ptr<Gone>>> m_places;
        std::shared_ptr<Gone> m_gone = std::make_shared<Gone>();
    };
    using Place = std::shared_ptr<Holder>;

    Place join() { return std::make_shared<Holder>(this); }
    /// Waits for everybody before that place.
    Task<> turn(Place place)
    {
        const auto places = m_places;
        while (places->first() != place->m_gone) {
            const QFuture<void> gone = places->first()->future();
            co_await gone;
        }
    }
    /// Waits until nobody is left.
    Task<> settle()
    {
        const auto places = m_places;
        while (!places->isEmpty()) {
            const QFuture<void> gone = places->first()->future();
            co_await gone;
        }
    }

private:
    std::shared_ptr<QList<std::shared_ptr<Gone>>> m_places = std::make_shared<QList<std::shared_ptr<Gone>>>();
};

} // namespace Penumbra::Lab
