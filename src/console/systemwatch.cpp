// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/systemwatch.h"

namespace Penumbra::Console {

SystemWatch::SystemWatch(QObject *parent)
    : QObject(parent)
    , m_watch(Storage::KnownSystems::defaultPath())
{
    connect(&m_watch, &FileWatch::changed, this, &SystemWatch::readAgain);
}

void SystemWatch::begin()
{
    m_watch.begin();
    readAgain();
}

void SystemWatch::readAgain()
{
    try {
        const QList<Storage::KnownSystem> known = Storage::KnownSystems().list();
        m_failure.reset();
        Q_EMIT read(known);
    } catch (const Error &error) {
        if (m_failure == error.failure())
            return;
        m_failure = error.failure();
        Q_EMIT failed(*m_failure);
    }
}

} // namespace Penumbra::Console
