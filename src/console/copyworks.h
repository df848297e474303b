// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/enginestate.h"
#include "core/task.h"
#include "restore/findmachines.h"

#include <QMutex>

/// The engine's work about what is inside shares and copies: coroutines for Engine::run().
namespace Penumbra::Console {

/// Entries of a folder on their way from the engine to the GUI thread.
class EntryQueue
{
public:
    using Entries = QList<Smb::FileInfo>;

    void put(const Entries &entries)
    {
        const QMutexLocker locker(&m_mutex);
        m_waiting += entries;
    }
    /// At most that many.
    Entries take(qsizetype most)
    {
        const QMutexLocker locker(&m_mutex);
        const Entries taken = m_waiting.mid(m_taken, most);
        m_taken += taken.size();
        if (m_taken == m_waiting.size()) {
            m_waiting.clear();
            m_taken = 0;
        }
        return taken;
    }

private:
    QMutex m_mutex;
    Entries m_waiting;
    qsizetype m_taken = 0;
};

/// Lists a folder of an SVM's server by a helper of the pool; its entries go into the queue, and tell says that there are more. Gives how
/// many there were. Throws Error: AnonymousRefused, NotFound and what the session throws.
Task<qint64> listFolder(EngineState::Pointer state, ObjectId svm, UncPath folder, std::shared_ptr<EntryQueue> queue,
                        std::function<void(qint64)> tell, CancelToken cancel);

/// The machines whose configurations lie below a folder of an SVM's server. Throws Error.
Task<QList<Restore::FoundMachine>> machinesBelow(EngineState::Pointer state, ObjectId svm, Restore::Place folder,
                                                 CancelToken cancel);

} // namespace Penumbra::Console
