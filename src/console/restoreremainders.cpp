// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restoreremainders.h"

#include "console/confirmdialog.h"
#include "console/icons.h"
#include "console/jobsignin.h"
#include "core/listtext.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace Penumbra::Console {

namespace {

constexpr int mostRows = 3; // before it scrolls

QString textOf(const RestoreRemainder &restore)
{
    const QLocale locale;
    const QString targets = listText(restore.targets);
    const QString what = restore.machines.isEmpty() ? targets : listText(restore.machines);
    const QString when = locale.toString(restore.updated.toLocalTime(), QLocale::ShortFormat);
    if (restore.jobRunning)
        return RestoreRemainders::tr("A restore runs: do not start %1", "machines").arg(what);
    if (restore.isUnfinished)
        return RestoreRemainders::tr(
                   "Restore unfinished: do not start %1. Clean Up After Jobs finishes it or takes it back.", "machines")
            .arg(what);
    return RestoreRemainders::tr("Set aside when %1 was restored (%2): %3 beside %4", "what, when, size, where")
        .arg(what, when, locale.formattedDataSize(restore.oldSize), targets);
}

} // namespace

RestoreRemainders::RestoreRemainders(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_list(new QListWidget(this))
    , m_discard(new QPushButton(tr("Discar&d What Was Set Aside..."), this))
{
    m_list->setAccessibleName(tr("What restores left beside their targets"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the tool tip has all of it
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addWidget(m_discard, 0, Qt::AlignTop);
    connect(&workbench.copies(), &CopyStore::changed, this, &RestoreRemainders::show);
    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreRemainders::updateButton);
    connect(m_discard, &QPushButton::clicked, this, &RestoreRemainders::askToDiscard);
    show();
}

void RestoreRemainders::show()
{
    const QList<RestoreRemainder> &restores = m_workbench.copies().restores();
    const int row = m_list->currentRow();
    m_list->clear();
    for (const RestoreRemainder &restore : restores) {
        auto *item = new QListWidgetItem(
            badgedIcon(QStringLiteral("penumbra-restore"), restore.isLeftOver ? Badge::DataMissing : Badge::None),
            textOf(restore), m_list);
        item->setToolTip(item->text());
    }
    m_list->setCurrentRow(qBound(0, row, qMax(0, m_list->count() - 1)));
    const int rows = qMin(mostRows, m_list->count());
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2);
    setVisible(!restores.isEmpty());
    updateButton();
}

const RestoreRemainder *RestoreRemainders::current() const
{
    const QList<RestoreRemainder> &restores = m_workbench.copies().restores();
    const int row = m_list->currentRow();
    return row >= 0 && row < restores.size() ? &restores[row] : nullptr;
}

void RestoreRemainders::updateButton()
{
    const RestoreRemainder *restore = current();
    m_discard->setEnabled(restore && !restore->isUnfinished && !restore->jobRunning);
}

void RestoreRemainders::askToDiscard()
{
    const RestoreRemainder *restore = current();
    if (!restore)
        return;
    const QString targets = restore->targets.join(QLatin1Char('\n'));
    auto *dialog =
        new ConfirmDialog({tr("Discard what was set aside"), tr("Discard what was there before the restore?"),
                           tr("%1\n\n%2 of files that were replaced are removed. After that there is no way back to "
                              "how it was before the "
                              "restore.")
                               .arg(targets, QLocale().formattedDataSize(restore->oldSize)),
                           tr("&Discard")},
                          window());
    connect(dialog, &QDialog::accepted, this, [this, restore = *restore] { discard(restore); });
    dialog->open();
}

void RestoreRemainders::discard(const RestoreRemainder &restore)
{
    for (const QUuid &system : restore.systems) {
        const SystemView *view = m_workbench.systems().system(system);
        if (view && view->system.readOnly) {
            Q_EMIT m_workbench.failureShown(Failure {
                FailureKind::ReadOnlySystem, QStringLiteral("change something on"), view->system.name, {}, {}});
            return;
        }
    }
    const QStringList arguments {QStringLiteral("restore"), QStringLiteral("discard"),
                                 QStringLiteral("--allow-changes"), restore.id};
    const auto start = [this, arguments](const JobSignIn &signIn) {
        try {
            RunningJob *job = m_workbench.jobs().start(
                {arguments + signIn.arguments, signIn.secrets, tr("Discard what was set aside")});
            connect(job, &RunningJob::ended, this, [this, job] {
                if (job->exitCode() != 0 && job->failure())
                    Q_EMIT m_workbench.failureShown(*job->failure());
            });
        } catch (const Error &error) {
            Q_EMIT m_workbench.failureShown(error.failure());
        }
    };
    signInFor(m_workbench, serversOf(m_workbench, restore.systems), this,
              [this, start](const std::optional<JobSignIn> &signIn, const Failure &failure) {
                  if (signIn)
                      start(*signIn);
                  else
                      Q_EMIT m_workbench.failureShown(failure);
              });
}

} // namespace Penumbra::Console
