// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "lab/description.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <chrono>

namespace Penumbra::Lab {

/// The folder a lab lives in (mode 0700):
///
///     lab.json    the description as it was given
///     state.json  what was decided once: ports; and what runs now: runtime folder, guardian
///     password    of all accounts (0600)
///     lock        held while the lab runs (a lock of the open file, so that forked processes share it)
///     log         what a detached lab prints
///     data/       everything else
///
/// and a short runtime folder for sockets elsewhere. The object holds the lock; so do the processes forked from it, until the
/// last of them has ended. No function needs a QCoreApplication.
class LabDirectory
{
public:
    /// The folder that is meant when none is named: $XDG_STATE_HOME/penumbra/lab, else ~/.local/state/penumbra/lab.
    static QString defaultPath();

    /// Takes a folder for a lab to run in: an empty or new one, or that of a lab that has ended. description: of a new lab,
    /// checked by the caller; empty: the default lab, or what the lab was made from. Removes runtime folders of labs that died.
    /// Throws Error: ServerLocked naming the process that runs a lab there, AlreadyExists when the folder is not a lab's,
    /// InvalidInput when the lab there was made from another description, SystemError.
    static LabDirectory take(const QString &path, const QByteArray &description = {});
    /// Looks at a lab's folder, running or not, without the lock. Throws Error(NotFound) when it is none.
    static LabDirectory look(const QString &path);
    /// Takes a lab that has ended, without making anything. Throws as take() and look() do.
    static LabDirectory takeEnded(const QString &path);

    LabDirectory(LabDirectory &&other) noexcept;
    LabDirectory &operator=(LabDirectory &&other) noexcept;
    ~LabDirectory(); ///< lets go of the lock
    /// From now on the lock is held until this process has ended.
    void holdUntilExit() { m_lock = -1; }

    const QString &path() const { return m_path; }
    QString dataDirectory() const { return m_path + QStringLiteral("/data"); }
    QString logFile() const { return m_path + QStringLiteral("/log"); }
    QString passwordFile() const { return m_path + QStringLiteral("/password"); }
    /// At most 40 bytes long, mode 0700; empty when the lab has none.
    QString runtimeDirectory() const;
    QString controlSocket() const { return runtimeDirectory() + QStringLiteral("/control"); }

    /// Whether take() has made it.
    bool isNew() const { return m_isNew; }
    /// Whether a process holds the lock; waits up to `patience` for it to be free.
    bool isRunning(std::chrono::milliseconds patience = {}) const;
    /// The process that watches over the lab; 0: none is known.
    qint64 guardian() const;
    void setGuardian(qint64 process);
    bool keep() const;
    void setKeep(bool keep);

    /// What lab.json says, with every port set: those it leaves open are chosen once. Only for a lab that was taken. Throws
    /// Error(SystemError) when another program has one of the ports.
    Description description();
    Secret password() const;

    /// Removes everything below data/, so that the next start makes it anew.
    void removeData();
    void removeRuntimeDirectory();
    /// Removes the lab without a trace. What is not a lab's own stays, and the folder with it.
    void removeAll();

private:
    explicit LabDirectory(const QString &path);
    void lock();
    void complete(const QByteArray &description);
    void writeState() const;
    quint16 choosePort(const QString &key, const QString &address);

    QString m_path;
    QJsonObject m_state;
    int m_lock = -1;
    bool m_isNew = false;
};

/// Removes a tree whatever the modes in it say; symbolic links are removed, not followed. Throws Error(SystemError).
void removeTree(const QString &path);

} // namespace Penumbra::Lab
