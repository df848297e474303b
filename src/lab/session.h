// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/control.h"
#include "lab/lab.h"

#include <QEventLoop>

#include <functional>
#include <memory>
#include <optional>

namespace Penumbra::Lab {

/// A lab from its start to its end, in the worker: what starts it, listens to commands and signals, and cleans up.
class Session
{
public:
    /// Gets one object: the status with the password when the lab is ready, or {"error": ...}. Returns whether it was heard;
    /// when not, the lab ends.
    using Report = std::function<bool(const QJsonObject &)>;

    Session(LabDirectory &directory, const Description &description, Report report);
    ~Session();

    /// Returns the exit code when the lab has ended. SIGTERM, SIGINT and SIGHUP end it. A lab that is not to be kept leaves
    /// nothing behind, unless its guardian was killed.
    int exec();

private:
    class EndOnSignal;

    Task<> live();
    Task<std::optional<Failure>> begin();
    Task<> end(bool wasReady);
    Task<QJsonObject> handle(QJsonObject request);
    QJsonObject status() const;
    void checkSvm(const QString &svm) const;
    void quitWhenAnswered();

    LabDirectory &m_directory;
    Description m_description;
    Report m_report;
    Lab m_lab;
    ControlServer m_control;
    QEventLoop m_loop;
    Completion<void> m_end;
    Completion<void> m_ended;
    bool m_keep = false;
    bool m_hasEnded = false;
    int m_exitCode = 0;
};

} // namespace Penumbra::Lab
