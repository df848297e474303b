// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/copyactions.h"

#include "console/confirmdialog.h"
#include "console/jobsignin.h"
#include "restore/record.h"

#include <QLocale>
#include <QMessageBox>

#include <algorithm>

namespace Penumbra::Console {

using Shadow::SetState;
using Menu = ActionSpec::Menu;

namespace {

bool isOfSet(const ObjectId &id)
{
    return id.kind == ObjectKind::ShadowCopySet || id.kind == ObjectKind::ShadowCopy;
}

} // namespace

CopyActions::CopyActions(Workbench &workbench, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_window(window)
{
    addLook();
    addComplete();
    addAbort();
    addDelete();
}

const CopyRow *CopyActions::ownSet(const QList<ObjectId> &objects) const
{
    const CopyRow *found = nullptr;
    for (const ObjectId &object : objects) {
        const CopyRow *row = isOfSet(object) ? m_workbench.copies().row(object) : nullptr;
        if (!row || row->maker != CopyRow::Maker::Ours || row->jobRunning || (found && found->set != row->set))
            return nullptr;
        found = row;
    }
    return found;
}

bool CopyActions::isForeign(const QList<ObjectId> &objects) const
{
    const CopyRow *row =
        objects.size() == 1 && isOfSet(objects.constFirst()) ? m_workbench.copies().row(objects.constFirst()) : nullptr;
    return row && row->maker == CopyRow::Maker::Foreign;
}

void CopyActions::addLook()
{
    ActionSpec spec {
        QStringLiteral("copies.look"),
        tr("&Look Inside"),
        tr("Show the folders, files and machines in this copy"),
        QStringLiteral("document-open"),
        {},
        Menu::Restore,
        false,
        false,
        [](const QList<ObjectId> &objects) { return objects.size() == 1 && !copyOf(objects.constFirst()).isNull(); }};
    m_workbench.actions().add(spec, this, [this](const QList<ObjectId> &objects) {
        Q_EMIT m_workbench.pageWanted(QStringLiteral("shadow-copies"), objects.value(0));
    });
}

void CopyActions::addComplete()
{
    ActionSpec spec {QStringLiteral("copies.complete"),
                     tr("Co&mplete Set..."),
                     tr("Seal the copies of an exposed set and keep them"),
                     {},
                     {},
                     Menu::Backup,
                     false,
                     true,
                     [this](const QList<ObjectId> &objects) {
                         const CopyRow *row = ownSet(objects);
                         return row && row->state == SetState::Exposed;
                     }};
    m_workbench.actions().add(spec, this, [this](const QList<ObjectId> &objects) {
        if (const CopyRow *row = ownSet(objects))
            complete(row->set);
    });
}

void CopyActions::addAbort()
{
    ActionSpec spec {QStringLiteral("copies.abort"),
                     tr("&Abort Set..."),
                     tr("Give up a set that is not complete; nothing of it stays"),
                     QStringLiteral("process-stop"),
                     {},
                     Menu::Backup,
                     false,
                     true,
                     [this](const QList<ObjectId> &objects) {
                         const CopyRow *row = ownSet(objects);
                         return row && row->state != SetState::Recovered;
                     }};
    m_workbench.actions().add(spec, this, [this](const QList<ObjectId> &objects) {
        if (const CopyRow *row = ownSet(objects))
            abort(row->set);
    });
}

void CopyActions::addDelete()
{
    ActionSpec spec {QStringLiteral("copies.delete"),
                     tr("&Delete Set..."),
                     tr("Delete the copies of a set from their server"),
                     QStringLiteral("edit-delete"),
                     {},
                     Menu::Backup,
                     false,
                     true,
                     [this](const QList<ObjectId> &objects) { return ownSet(objects) || isForeign(objects); }};
    m_workbench.actions().add(spec, this, [this](const QList<ObjectId> &objects) {
        if (const CopyRow *row = ownSet(objects))
            remove(row->set);
        else
            tellForeign(objects.value(0));
    });
}

QString CopyActions::copiesText(const ObjectId &set) const
{
    QStringList lines;
    for (const CopyRow &row : m_workbench.copies().rowsOfSet(set)) {
        if (!row.share.isEmpty())
            lines.append(m_workbench.nameOf(row.id));
    }
    return lines.join(QLatin1Char('\n'));
}

QString CopyActions::lastCopyIn(const ObjectId &set) const
{
    const QList<CopyRow> own = m_workbench.copies().rowsOfSet(set);
    for (const CopyRow &row : own) {
        if (row.state != SetState::Recovered)
            continue;
        const QList<CopyRow> &all = m_workbench.copies().rows();
        const bool hasOther = std::any_of(all.cbegin(), all.cend(), [&](const CopyRow &other) {
            return other.set != set && other.server == row.server && other.state == SetState::Recovered
                && other.share.compare(row.share, Qt::CaseInsensitive) == 0;
        });
        if (!hasOther)
            return row.share;
    }
    return {};
}

void CopyActions::complete(const ObjectId &set)
{
    auto *dialog = new ConfirmDialog({tr("Complete set"), tr("Complete %1?").arg(m_workbench.nameOf(set)),
                                      tr("%1\n\nThe copies become read-only and stay until you delete them. Until then "
                                         "they hold space of their volumes: "
                                         "what is overwritten or deleted there stays in them.")
                                          .arg(copiesText(set)),
                                      tr("Co&mplete")},
                                     m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, set] { run(QStringLiteral("complete"), set, tr("Complete %1").arg(m_workbench.nameOf(set))); });
    dialog->open();
}

void CopyActions::abort(const ObjectId &set)
{
    const CopyRow *row = m_workbench.copies().row(set);
    const bool isExposed = row && row->state == SetState::Exposed;
    ConfirmDialog::Question question {
        tr("Abort set"), tr("Abort %1?").arg(m_workbench.nameOf(set)),
        tr("Nothing of the set stays. After the abort of a set Windows servers refuse new sets for 30 minutes."),
        tr("&Abort Set")};
    if (isExposed) {
        question.price += QLatin1Char('\n')
            + tr("Its copies are exposed already: to finish and then delete them removes them as well, without that "
                 "wait.");
        question.instead = tr("&Finish, Then Delete");
    }
    auto *dialog = new ConfirmDialog(question, m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, set] { run(QStringLiteral("abort"), set, tr("Abort %1").arg(m_workbench.nameOf(set))); });
    connect(dialog, &ConfirmDialog::insteadChosen, this,
            [this, set] { run(QStringLiteral("delete"), set, tr("Delete %1").arg(m_workbench.nameOf(set))); });
    dialog->open();
}

void CopyActions::remove(const ObjectId &set)
{
    const QString last = lastCopyIn(set);
    QString price =
        tr("%1\n\nThe copies are deleted from the server. There is no way back: what is only in them is lost.")
            .arg(copiesText(set));
    if (!last.isEmpty())
        price += QLatin1Char('\n') + tr("Penumbra knows no other complete copy of %1.").arg(last);
    auto *dialog = new ConfirmDialog(
        {tr("Delete Set"), tr("Delete %1?").arg(m_workbench.nameOf(set)), price, tr("&Delete"), last}, m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, set] { run(QStringLiteral("delete"), set, tr("Delete %1").arg(m_workbench.nameOf(set))); });
    dialog->open();
}

void CopyActions::tellForeign(const ObjectId &copy)
{
    auto *box =
        new QMessageBox(QMessageBox::Information, tr("Delete Set"),
                        tr("%1 was not made from here: another product may be using it.").arg(m_workbench.nameOf(copy)),
                        QMessageBox::Close, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Penumbra removes only sets of its own journal: nobody else can tell it that a copy is not needed any more. "
           "Remove it with the product, on the computer and with the account that made it."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void CopyActions::run(const QString &word, const ObjectId &set, const QString &title)
{
    const SystemView *view = m_workbench.systems().system(set.system);
    if (!view) {
        Q_EMIT m_workbench.failureShown(
            Failure {FailureKind::NotFound,
                     QStringLiteral("find storage system"),
                     m_workbench.nameOf(set),
                     {},
                     QStringLiteral("its server belongs to no known storage system: connect to "
                                    "it first")});
        return;
    }
    if (view->system.readOnly) {
        Q_EMIT m_workbench.failureShown(
            Failure {FailureKind::ReadOnlySystem, QStringLiteral("change something on"), view->system.name, {}, {}});
        return;
    }
    start({QStringLiteral("shadow"), word, QStringLiteral("--allow-changes"), set.item}, {set.system}, title);
}

void CopyActions::start(const QStringList &arguments, const QList<QUuid> &systems, const QString &title)
{
    signInFor(
        m_workbench, serversOf(m_workbench, systems), this,
        [this, arguments, systems, title](const std::optional<JobSignIn> &signIn, const Failure &failure) {
            if (!signIn) {
                Q_EMIT m_workbench.failureShown(failure);
                return;
            }
            try {
                RunningJob *job = m_workbench.jobs().start({arguments + signIn->arguments, signIn->secrets, title});
                connect(job, &RunningJob::ended, this, [this, job, systems] {
                    if (job->failure() && job->exitCode() != 0)
                        Q_EMIT m_workbench.failureShown(*job->failure());
                    for (const QUuid &system : systems)
                        m_workbench.systems().refresh(system, false, SignIn::Interaction::Never);
                });
            } catch (const Error &error) {
                Q_EMIT m_workbench.failureShown(error.failure());
            }
        });
}

} // namespace Penumbra::Console
