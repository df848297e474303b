// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fsrvp/agent.h"
#include "lab/fault.h"
#include "lab/pipeserver.h"
#include "lab/svmstorage.h"

#include <QJsonObject>
#include <QTimer>

namespace Penumbra::Lab {

/// One SVM of the lab: its SMB front, its FSRVP agent on the front's pipe, and the storage beneath both.
class Svm : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        SvmDescription description;
        QString domain;
        QString realm;
        QList<Account> accounts;
        QString directory;
        QString runtimeDirectory;
        quint16 port = 0;
        Rpc::AcceptorCredentials credentials;
    };
    /// faults belongs to the lab and outlives the SVM.
    Svm(const Options &options, const Secret &password, FaultTable &faults);
    ~Svm() override;

    /// Throws Error. Volumes have to be there (SvmStorage::makeVolumes).
    Task<> start();
    Task<> stop();

    const SvmDescription &description() const { return m_options.description; }
    quint16 port() const { return m_options.port; }
    const SvmLayout &layout() const { return m_layout; }
    SvmStorage &storage() { return m_storage; }
    SvmStore &store() { return m_store; }
    QList<Fsrvp::AgentSet> sets() const;

    // Faults
    Task<> startSmb();
    void killSmb() { m_front.kill(); }
    Task<> startAgent();
    void killAgent();
    void expireTimer();
    /// Lets another client begin a set, so that ours has to wait.
    /// Throws Error(SharingViolation) when a set is being made already.
    void holdSet();
    void releaseSet();

    QJsonObject status() const;

private:
    class Clock;
    void answer(const PipeRequest &request, PipeServer::Reply reply);
    void dispatch(const PipeRequest &request, const PipeServer::Reply &reply);
    Fsrvp::AgentCaller callerOf(const PipeRequest &request) const;
    void rearm();
    FrontOptions frontOptions() const;

    const Options m_options;
    const SvmLayout m_layout;
    FaultTable &m_faults;
    SmbFront m_front;
    SvmStore m_store;
    SvmStorage m_storage;
    std::unique_ptr<Fsrvp::AgentClock> m_clock;
    std::unique_ptr<Fsrvp::Agent> m_agent;
    int m_generation = 0; ///< counts how often the agent was killed
    PipeServer m_pipe;
    QTimer m_timer; ///< the agent's next deadline
};

} // namespace Penumbra::Lab
