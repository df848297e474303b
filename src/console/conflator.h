// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaObject>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Penumbra::Console {

/// Carries the newest of many values from any thread to an object's thread, at most ten times a second. The last value always arrives.
template<typename Value>
class Conflator : public std::enable_shared_from_this<Conflator<Value>>
{
public:
    static constexpr int interval = 100; ///< ms between two deliveries

    /// A function for any thread. home: an object of the receiving thread that outlives all senders; receiver: whose going ends deliveries.
    static std::function<void(Value)> make(QObject *home, QObject *receiver, std::function<void(const Value &)> handler)
    {
        const std::shared_ptr<Conflator> self(new Conflator(home, receiver, std::move(handler)));
        return [self](Value value) { self->send(std::move(value)); };
    }

private:
    Conflator(QObject *home, QObject *receiver, std::function<void(const Value &)> handler)
        : m_home(home)
        , m_receiver(receiver)
        , m_handler(std::move(handler))
    {
    }

    void send(Value value)
    {
        const QMutexLocker locker(&m_mutex);
        m_newest = std::move(value);
        if (std::exchange(m_scheduled, true))
            return;
        const auto self = this->shared_from_this();
        QMetaObject::invokeMethod(
            m_home, [self] { self->deliver(); }, Qt::QueuedConnection);
    }

    void deliver()
    {
        std::optional<Value> value;
        {
            const QMutexLocker locker(&m_mutex);
            value.swap(m_newest);
            m_scheduled = value.has_value();
        }
        if (!value)
            return;
        const auto self = this->shared_from_this();
        QTimer::singleShot(interval, m_home, [self] { self->deliver(); });
        if (m_receiver)
            m_handler(*value);
    }

    QObject *m_home;
    QPointer<QObject> m_receiver;
    std::function<void(const Value &)> m_handler;
    QMutex m_mutex;
    std::optional<Value> m_newest;
    bool m_scheduled = false;
};

} // namespace Penumbra::Console
