// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/actions.h"
#include "console/copystore.h"
#include "console/engine.h"
#include "console/jobfeed.h"
#include "console/jobrunner.h"
#include "console/logmodel.h"
#include "console/preferences.h"
#include "console/restorewish.h"
#include "console/selection.h"
#include "console/signin.h"
#include "console/surveystore.h"
#include "console/systemstore.h"

#include <QObject>

#include <memory>

namespace Penumbra::Console {

class JobBoard;
class RestoredShares;

/// What every part of the console works with, in one place. Pages and assistants get it and nothing else. It has no window: what needs one
/// is a signal that the main window answers.
class Workbench : public QObject
{
    Q_OBJECT

public:
    explicit Workbench(QObject *parent = nullptr);
    ~Workbench() override;

    Preferences &preferences() { return m_preferences; }
    LogModel &log() { return m_log; }
    Engine &engine() { return m_engine; }
    SignIn &signIn() { return m_signIn; }
    SystemStore &systems() { return m_systems; }
    SurveyStore &surveys() { return m_surveys; }
    JobFeed &journal() { return m_journal; }
    JobRunner &jobs() { return m_jobs; }
    CopyStore &copies() { return m_copies; }
    const CopyStore &copies() const { return m_copies; }
    const SystemStore &systems() const { return m_systems; }
    const SurveyStore &surveys() const { return m_surveys; }
    Selection &selection() { return m_selection; }
    JobBoard &board() { return *m_board; }
    Actions &actions() { return m_actions; }

    /// Whether a reference server runs that was started from this console.
    bool hasStartedLab() const { return m_hasStartedLab; }
    void setStartedLab(bool started) { m_hasStartedLab = started; }

    /// The name of any object: of the inventory, a machine, a job.
    QString nameOf(const ObjectId &id) const;
    /// Names from the SVM down: "vs1 > share1".
    QString pathOf(const ObjectId &id) const;

    /// Looks at the shares that are meant by these objects; all shares without any.
    void validate(const QList<ObjectId> &objects);

Q_SIGNALS:
    /// Open a page by its id, with that object in sight.
    void pageWanted(const QString &page, const Penumbra::Console::ObjectId &object);
    /// Open an assistant by its id, for these objects.
    void assistantWanted(const QString &assistant, const QList<Penumbra::Console::ObjectId> &objects);
    /// Open the Restore assistant, filled in as far as the wish goes.
    void restoreWanted(const Penumbra::Console::RestoreWish &wish);
    /// Objects were dropped into another program, which got their names and nothing else.
    void droppedOutside(const QList<Penumbra::Console::ObjectId> &objects);
    /// Tell the operator, wherever he is: a notification of the desktop when the window is not in front.
    void noticeWanted(const QString &title, const QString &text);
    /// Show a failure that no page or assistant shows by itself.
    void failureShown(const Penumbra::Failure &failure);

private:
    void followJobs();

    bool m_hasStartedLab = false;
    Preferences m_preferences;
    LogModel m_log;
    Selection m_selection;
    Actions m_actions;
    SignIn m_signIn;
    Engine m_engine;
    SystemStore m_systems;
    SurveyStore m_surveys;
    JobFeed m_journal;
    JobRunner m_jobs;
    std::unique_ptr<JobBoard> m_board;
    CopyStore m_copies;
    std::unique_ptr<RestoredShares> m_restored;
};

} // namespace Penumbra::Console
