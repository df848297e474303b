// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/copyworks.h"
#include "console/engine.h"

#include <QTimer>

namespace Penumbra::Console {

/// Lists one folder after the other in the engine and hands the entries on in portions that the GUI thread takes in its stride.
class FolderLister : public QObject
{
    Q_OBJECT

public:
    /// Entries handed on in one turn of the event loop.
    static constexpr qsizetype portion = 2'000;

    explicit FolderLister(Engine &engine, QObject *parent = nullptr);
    ~FolderLister() override;

    /// What was being listed is given up. svm: whose server it is on.
    void list(const ObjectId &svm, const Restore::Place &folder);
    void cancel();
    bool isRunning() const { return m_request != 0 || m_draining; }

Q_SIGNALS:
    void entries(const QList<Penumbra::Smb::FileInfo> &entries);
    /// All entries were handed on.
    void finished();
    void failed(const Penumbra::Failure &failure);

private:
    void drain();

    Engine &m_engine;
    std::shared_ptr<EntryQueue> m_queue;
    QTimer m_timer;
    RequestId m_request = 0;
    bool m_draining = false; ///< everything is listed, not everything handed on
};

} // namespace Penumbra::Console
