// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/workbench.h"

#include "console/icons.h"
#include "console/jobboard.h"
#include "console/restoredshares.h"

namespace Penumbra::Console {

namespace {

constexpr int daysOfJobFiles = 30;

} // namespace

Workbench::Workbench(QObject *parent)
    : QObject(parent)
    , m_actions(m_selection)
    , m_systems(m_engine, m_signIn, m_preferences)
    , m_surveys(m_engine, m_systems)
    , m_board(std::make_unique<JobBoard>(*this))
    , m_copies(m_journal, m_systems)
    , m_restored(std::make_unique<RestoredShares>(*this))
{
    loadResources();
    connect(&m_systems, &SystemStore::failed, this, &Workbench::failureShown);
    connect(&m_journal, &JobFeed::failed, this, &Workbench::failureShown);
    connect(&m_systems, &SystemStore::inventoryChanged, &m_actions, &Actions::update);
    connect(&m_systems, &SystemStore::changed, &m_actions, &Actions::update);
    connect(&m_copies, &CopyStore::changed, &m_actions, &Actions::update);
    connect(&m_systems, &SystemStore::removed, this, [this](const QUuid &system) {
        QList<ObjectId> left = m_selection.objects();
        left.removeIf([&system](const ObjectId &id) { return id.system == system; });
        m_selection.set(left);
    });
    followJobs();
    JobRunner::removeOldFiles(daysOfJobFiles);
}

Workbench::~Workbench()
{
    m_engine.stop();
}

void Workbench::followJobs()
{
    connect(&m_jobs, &JobRunner::started, &m_journal, &JobFeed::refresh);
    connect(&m_jobs, &JobRunner::ended, this, [this](const RunningJob *job) {
        m_journal.refresh();
        if (job->exitCode() == 0)
            Q_EMIT noticeWanted(tr("Job done"), job->title());
        else
            Q_EMIT noticeWanted(tr("Job not done"), job->title());
    });
}

QString Workbench::nameOf(const ObjectId &id) const
{
    if (const QString copy = m_copies.nameOf(id); !copy.isEmpty())
        return copy;
    if (id.kind == ObjectKind::Machine) {
        const Vm::Machine *machine = m_surveys.machine(id);
        return machine ? machine->name : id.item;
    }
    if (id.kind == ObjectKind::Job) {
        if (const JobRow *row = m_board->row(JobBoard::keyOf(QUuid::fromString(id.item))))
            return row->title;
        for (const JobView &job : m_journal.jobs()) {
            if (ObjectId::ofJob(job.record.id) == id)
                return job.record.title;
        }
    }
    if (id.kind == ObjectKind::Folder || id.kind == ObjectKind::File)
        return id.path.section(QLatin1Char('\\'), -1);
    return m_systems.nameOf(id);
}

QString Workbench::pathOf(const ObjectId &id) const
{
    QStringList names;
    if (id.kind == ObjectKind::System || id.svm.isEmpty())
        return nameOf(id);
    names.append(m_systems.nameOf(id.svmId()));
    const ObjectId copy = copyOf(id);
    if (!copy.isNull() && copy != id)
        names.append(m_copies.nameOf(copy));
    else if (copy.isNull() && !id.share.isEmpty() && id.kind != ObjectKind::Share)
        names.append(m_systems.nameOf(id.shareId()));
    if (id.kind != ObjectKind::Svm)
        names.append(nameOf(id));
    const SystemView *system = m_systems.system(id.system);
    if (system && system->system.kind == Storage::SystemKind::Smb)
        names[0] = system->system.name; // its only SVM stands for the server
    return names.join(QStringLiteral(" › "));
}

void Workbench::validate(const QList<ObjectId> &objects)
{
    QList<ObjectId> meant = objects;
    if (meant.isEmpty()) {
        const QList<SystemView> systems = m_systems.systems();
        for (const SystemView &system : systems)
            meant.append(ObjectId::ofSystem(system.system.id));
    }
    QList<ObjectId> shares;
    for (const ObjectId &object : std::as_const(meant)) {
        const QList<ObjectId> here = m_systems.sharesOf(object);
        for (const ObjectId &share : here) {
            if (!shares.contains(share))
                shares.append(share);
        }
    }
    m_surveys.look(shares);
}

} // namespace Penumbra::Console
