// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/cleanupdialog.h"

#include "console/jobboard.h"
#include "console/jobprogress.h"
#include "core/failuretext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace Penumbra::Console {

namespace {

constexpr QSize usualSize {640, 420};

QString resultLine(const QJsonObject &event)
{
    const QString name = event[QLatin1String("event")].toString();
    const QString result = event[QLatin1String("result")].toString();
    if (name == QLatin1String("recovered")) {
        const QString server = event[QLatin1String("server")].toString();
        if (result == QLatin1String("kept"))
            return CleanUpDialog::tr("The shadow copy set on %1 is complete and stays.").arg(server);
        if (result == QLatin1String("removed"))
            return CleanUpDialog::tr("The shadow copy set is gone from %1.").arg(server);
        return CleanUpDialog::tr("The shadow copy set on %1 could not be removed yet.").arg(server);
    }
    if (name == QLatin1String("recovered-restore")) {
        const QString id = event[QLatin1String("restore")].toString();
        if (result == QLatin1String("finished"))
            return CleanUpDialog::tr("Restore %1 is finished: everything is new.").arg(id);
        if (result == QLatin1String("undone"))
            return CleanUpDialog::tr("Restore %1 is undone: everything is as it was.").arg(id);
        return CleanUpDialog::tr("Restore %1 is still unfinished: do not start its machines.").arg(id);
    }
    return {};
}

} // namespace

CleanUpDialog::CleanUpDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(m_stack))
    , m_note(new QLabel(this))
    , m_result(new QLabel(this))
    , m_progress(new JobProgress(workbench, m_stack))
    , m_clean(new QPushButton(tr("Clean &Up"), this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("Clean Up"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("What was left over"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QLabel *label : {m_note, m_result}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->hide();
    }
    m_result->setAccessibleName(tr("What became of it"));
    m_progress->setTitleVisible(false);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_progress);
    m_clean->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_clean);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_result);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    connect(m_clean, &QPushButton::clicked, this, &CleanUpDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&workbench.board(), &JobBoard::changed, this, &CleanUpDialog::showLeftOvers);
    showLeftOvers();
}

void CleanUpDialog::open(Workbench &workbench, QWidget *parent)
{
    (new CleanUpDialog(workbench, parent))->show();
}

void CleanUpDialog::showLeftOvers()
{
    if (m_stack->currentWidget() != m_list)
        return;
    m_list->clear();
    m_servers.clear();
    m_unknown.clear();
    const QList<LeftOver> all = m_workbench.board().leftOvers();
    for (const LeftOver &left : all) {
        m_list->addItem(leftOverText(left));
        for (const Smb::Endpoint &endpoint : left.servers) {
            const QUuid system = systemOf(m_workbench, endpoint);
            if (system.isNull())
                m_unknown.append(endpoint.toString());
            else if (!m_servers.contains(JobServer {endpoint.server, system}))
                m_servers.append({endpoint.server, system});
        }
    }
    m_unknown.removeDuplicates();
    m_note->setVisible(all.isEmpty() || !m_unknown.isEmpty());
    m_note->setText(all.isEmpty()
                        ? tr("Nothing is left over.")
                        : tr("No known storage system has the server %1, so there is no account to sign in with. "
                             "Connect it first, or run \"penumbractl recover\" with an account of that server.",
                             nullptr, int(m_unknown.size()))
                              .arg(m_unknown.join(tr(", ", "between names"))));
    m_clean->setEnabled(!all.isEmpty() && (m_unknown.isEmpty() || !m_servers.isEmpty()));
}

void CleanUpDialog::begin()
{
    m_clean->setEnabled(false);
    m_result->hide();
    signInFor(m_workbench, m_servers, this, [this](const std::optional<JobSignIn> &signIn, const Failure &failure) {
        try {
            if (!signIn)
                throw Error(failure);
            JobRequest request {{QStringLiteral("recover")}, {}, tr("Cleaning up after jobs")};
            signIn->addTo(request);
            follow(m_workbench.jobs().start(request));
        } catch (const Error &error) {
            showLeftOvers();
            if (error.kind() == FailureKind::Cancelled)
                return;
            m_note->setText(explainLine(error.failure()));
            m_note->show();
        }
    });
}

void CleanUpDialog::follow(RunningJob *job)
{
    m_note->hide();
    m_clean->hide();
    m_close->setText(tr("Close (job continues)"));
    m_stack->setCurrentWidget(m_progress);
    m_progress->follow(job);
    connect(job, &RunningJob::ended, this, [this, job] { showResult(*job); });
}

void CleanUpDialog::showResult(const RunningJob &job)
{
    QStringList lines;
    for (const QJsonObject &event : job.events()) {
        if (const QString line = resultLine(event); !line.isEmpty())
            lines.append(line);
        const Failure failure = Failure::fromCbor(QCborMap::fromJsonObject(event[QLatin1String("failure")].toObject()));
        if (event.contains(QLatin1String("failure")) && failure.kind == FailureKind::SignInFailed)
            refuseSignIn(m_workbench, m_servers, failure);
    }
    if (lines.isEmpty() && job.exitCode() == 0)
        lines.append(tr("Everything is cleaned up."));
    m_result->setText(lines.join(QLatin1Char('\n')));
    m_result->setVisible(!lines.isEmpty());
    m_close->setText(tr("&Close"));
    m_close->setFocus();
    if (job.exitCode() == 0)
        return;
    m_clean->setText(tr("Try &Again"));
    m_clean->setEnabled(true);
    m_clean->show();
}

void addCleanUpAction(Workbench &workbench, QWidget *parent)
{
    ActionSpec spec;
    spec.id = QStringLiteral("clean-up");
    spec.text = CleanUpDialog::tr("Clean &Up After Jobs...");
    spec.hint = CleanUpDialog::tr("Remove what jobs that ended early left on servers, and finish or undo restores");
    spec.icon = QStringLiteral("edit-clear");
    spec.menu = ActionSpec::Menu::Backup;
    QAction *action = workbench.actions().add(spec, parent, [&workbench, parent](const QList<ObjectId> &) {
        CleanUpDialog::open(workbench, parent->window());
    });
    const auto update = [&workbench, action] { action->setEnabled(!workbench.board().leftOvers().isEmpty()); };
    QObject::connect(&workbench.board(), &JobBoard::changed, action, update);
    update();
}

} // namespace Penumbra::Console
