// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cancel.h"

#include "core/failure.h"

namespace Penumbra {

void CancelToken::throwIfCancelled(const char *action) const
{
    if (isCancelled())
        throw Error(FailureKind::Cancelled, QString::fromUtf8(action));
}

CancelToken::Registration &CancelToken::Registration::operator=(Registration &&other) noexcept
{
    std::swap(m_state, other.m_state);
    std::swap(m_key, other.m_key);
    return *this;
}

CancelToken::Registration::~Registration()
{
    if (const auto state = m_state.lock())
        state->callbacks.erase(m_key);
}

CancelToken::Registration CancelToken::onCancel(std::function<void()> callback) const
{
    Registration registration;
    if (!m_state)
        return registration;
    if (m_state->cancelled) {
        callback();
        return registration;
    }
    registration.m_state = m_state;
    registration.m_key = m_state->nextKey++;
    m_state->callbacks.emplace(registration.m_key, std::move(callback));
    return registration;
}

CancelSource::CancelSource()
{
    m_token.m_state = std::make_shared<CancelToken::State>();
}

void CancelSource::cancel()
{
    const auto state = m_token.m_state;
    if (state->cancelled)
        return;
    state->cancelled = true;
    while (!state->callbacks.empty()) {
        const auto callback = std::move(state->callbacks.begin()->second);
        state->callbacks.erase(state->callbacks.begin());
        callback();
    }
}

} // namespace Penumbra
