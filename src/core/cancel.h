// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <map>
#include <memory>

namespace Penumbra {

/// A request to stop, passed down by value. All copies share one state, which belongs to the
/// engine's thread. A default-made token is never cancelled.
///
///     CancelSource source;
///     co_await scan(path, source.token());   // elsewhere: source.cancel();
class CancelToken
{
    struct State
    {
        bool cancelled = false;
        unsigned nextKey = 0;
        std::map<unsigned, std::function<void()>> callbacks;
    };

public:
    CancelToken() = default;

    bool isCancelled() const { return m_state && m_state->cancelled; }
    /// Throws Error(Cancelled) naming what was being done when the token is cancelled.
    void throwIfCancelled(const char *action) const;

    /// Keeps a callback registered while it lives.
    class Registration
    {
    public:
        Registration() = default;
        Registration(Registration &&other) noexcept = default;
        Registration &operator=(Registration &&other) noexcept;
        ~Registration();

    private:
        friend class CancelToken;
        std::weak_ptr<State> m_state;
        unsigned m_key = 0;
    };
    /// Calls a function once, when the token is cancelled; at once when it already is.
    [[nodiscard]] Registration onCancel(std::function<void()> callback) const;

private:
    friend class CancelSource;
    std::shared_ptr<State> m_state;
};

/// Whoever may cancel holds the source; everybody else gets its token.
class CancelSource
{
public:
    CancelSource();
    CancelToken token() const { return m_token; }
    /// Cancels; callbacks run now, each once. A second call does nothing.
    void cancel();

private:
    CancelToken m_token;
};

} // namespace Penumbra
