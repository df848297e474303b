// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/helperpool.h"

namespace Penumbra::Smb {

namespace {

constexpr std::size_t mostIdlePerServer = 4;

} // namespace

QString HelperPool::keyOf(const ConnectOptions &options)
{
    const Credentials &credentials = options.credentials;
    return QStringLiteral("%1|%2|%3|%4|%5|%6")
        .arg(options.endpoint.toString().toCaseFolded(), credentials.domain, credentials.user)
        .arg(credentials.kerberos)
        .arg(options.allowChanges)
        .arg(options.localFolder);
}

qsizetype HelperPool::idle() const
{
    qsizetype count = 0;
    for (const auto &[key, helpers] : m_idle)
        count += qsizetype(helpers.size());
    return count;
}

Task<SmbHelper::Pointer> HelperPool::acquire(std::shared_ptr<HelperPool> pool, ConnectOptions options, Wait wait)
{
    const QString key = keyOf(options);
    SmbHelper::Pointer helper;
    auto &idle = pool->m_idle[key];
    while (!helper && !idle.empty()) {
        if (idle.front()->isAlive())
            helper = idle.front();
        idle.pop_front();
    }
    if (!helper)
        helper = co_await SmbHelper::connectTo(options, wait);
    SmbHelper *raw = helper.get();
    // The lease: an alias that puts the helper back instead of ending it.
    co_return SmbHelper::Pointer(raw,
                                 [weak = std::weak_ptr(pool), key, helper = std::move(helper)](SmbHelper *) mutable {
                                     const auto home = weak.lock();
                                     if (home && helper->isAlive() && home->m_idle[key].size() < mostIdlePerServer)
                                         home->m_idle[key].push_back(std::move(helper));
                                 });
}

} // namespace Penumbra::Smb
