// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/labprogram.h"

#include <QTimer>

namespace Penumbra::Console {

/// Follows a reference server: asks its program again and again while it is watched.
class LabWatch : public QObject
{
    Q_OBJECT

public:
    /// directory: the reference server's folder; empty: the default one.
    explicit LabWatch(LabProgram &program, const QString &directory, QObject *parent = nullptr);

    enum class State : quint8 { Unknown, Stopped, Running };
    State state() const { return m_state; }
    /// What it said last, while it runs.
    const LabStatus &status() const { return m_status; }
    /// Why nothing is known, where that is not just because it does not run.
    const std::optional<Failure> &failure() const { return m_failure; }
    const QString &directory() const { return m_directory; }

    void begin();
    void pause();
    /// Asks now.
    void ask();
    /// A command's words with the folder where the command has it: {"stop"} becomes {"stop", DIRECTORY}.
    QStringList words(QStringList command, const QStringList &after = {}) const;

Q_SIGNALS:
    void changed();

private:
    void take(const std::optional<QJsonObject> &answer, const Failure &failure);

    LabProgram &m_program;
    QString m_directory;
    QTimer m_timer;
    bool m_asking = false;
    State m_state = State::Unknown;
    LabStatus m_status;
    std::optional<Failure> m_failure;
};

} // namespace Penumbra::Console
