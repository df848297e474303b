// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/filewatch.h"
#include "console/systemstore.h"
#include "console/systemworks.h"

namespace Penumbra::Console {

/// What was seen on shares: machines and findings, each share as of its last survey. A survey runs in the engine; only one at a time.
class SurveyStore : public QObject
{
    Q_OBJECT

public:
    SurveyStore(Engine &engine, SystemStore &systems, QObject *parent = nullptr);

    /// Looks at these shares (validation and machines). A survey that runs is cancelled first.
    void look(const QList<ObjectId> &shares);
    /// Looks at these shares once nobody else looks at any. Nobody asked for it: a share that cannot be looked at stays as it was seen last.
    void lookAgain(const QList<ObjectId> &shares);
    void cancel();
    bool isRunning() const { return m_request != 0; }
    /// Whether the survey that runs, or has ended last, is one of lookAgain(): there is nothing to tell about its end.
    bool isQuiet() const { return m_quiet; }
    /// What is looked at now, while isRunning().
    const SurveyStage &stage() const { return m_stage; }
    qsizetype wanted() const { return m_wanted.size(); }
    /// The shares that the last survey looked at.
    const QList<ObjectId> &last() const { return m_last; }

    /// Null: the share was not looked at since the console started.
    const ShareSurvey *survey(const ObjectId &share) const;
    QList<ShareSurvey> surveys() const { return m_surveys.values(); }
    /// A machine by its identity; null when no survey has it.
    const Vm::Machine *machine(const ObjectId &id) const;
    /// Identities of the machines in a share, in the order of the survey.
    QList<ObjectId> machinesOf(const ObjectId &share) const;
    /// Of the shares that the scope contains; all without any.
    QList<ShareSurvey> surveysIn(const QList<ObjectId> &scope) const;
    /// The reports of all shares that the scope contains, as one.
    Validate::Report reportOf(const QList<ObjectId> &scope) const;
    static Validate::Report reportFrom(const QList<ShareSurvey> &surveys);
    /// Puts the findings that are accepted by now apart, and no others.
    void readAcknowledgements();

Q_SIGNALS:
    void started();
    void stageChanged(const Penumbra::Console::SurveyStage &stage);
    void surveyed(const QList<Penumbra::Console::ObjectId> &shares);
    /// The survey has ended; failure: as a whole it came to nothing (Cancelled among others).
    void finished(const std::optional<Penumbra::Failure> &failure);

private:
    void start(const QList<ObjectId> &shares);
    void lookAtWaiting();
    void keep(const QList<ShareSurvey> &surveys);
    void forget(const QUuid &system);
    void replace(const QList<ShareSurvey> &surveys);
    void end(const std::optional<Failure> &failure);

    Engine &m_engine;
    QHash<ObjectId, ShareSurvey> m_surveys;
    FileWatch m_accepted; ///< programs in terminals accept findings, too
    QList<ObjectId> m_wanted;
    QList<ObjectId> m_again; ///< to be looked at when no survey runs
    bool m_quiet = false;
    QList<ObjectId> m_last;
    SurveyStage m_stage;
    RequestId m_request = 0;
};

} // namespace Penumbra::Console
