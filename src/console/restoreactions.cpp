// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restoreactions.h"

#include "console/objectdrag.h"
#include "console/restorerules.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>

namespace Penumbra::Console {

using Menu = ActionSpec::Menu;

namespace {

bool areInCopies(const QList<ObjectId> &objects)
{
    return !objects.isEmpty()
        && std::all_of(objects.cbegin(), objects.cend(), [](const ObjectId &id) { return !copyOf(id).isNull(); });
}

} // namespace

RestoreActions::RestoreActions(Workbench &workbench, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_window(window)
{
    addToFolder();
    addCopy();
    addPaste();
    connect(&workbench, &Workbench::droppedOutside, this, &RestoreActions::tellDropped);
}

void RestoreActions::addToFolder()
{
    ActionSpec spec {QStringLiteral("restore.to-folder"),
                     tr("Copy to &Folder..."),
                     tr("Copy what is selected out of its copy to a folder of this computer"),
                     QStringLiteral("document-save"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                     Menu::Restore,
                     false,
                     false,
                     areInCopies};
    m_workbench.actions().add(spec, this, [this](const QList<ObjectId> &objects) { copyToFolder(objects); });
}

void RestoreActions::addCopy()
{
    ActionSpec spec {QStringLiteral("restore.copy"),
                     tr("&Copy Selected"),
                     tr("Remember what is selected in a copy, to restore it to another place with Restore Here"),
                     QStringLiteral("edit-copy"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                     Menu::Restore,
                     false,
                     false,
                     areInCopies};
    m_workbench.actions().add(spec, this, [this](const QList<ObjectId> &objects) {
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(m_workbench, objects));
        Q_EMIT m_workbench.noticeWanted(
            tr("Copied"),
            tr("%Ln object(s); select a share or machine and choose Restore Here", nullptr, int(objects.size())));
    });
}

void RestoreActions::addPaste()
{
    ActionSpec spec {
        QStringLiteral("restore.paste"),
        tr("Restore &Here..."),
        tr("Restore what was copied, in the console or in a file manager, to the selected share or machine's "
           "folder"),
        QStringLiteral("penumbra-restore"),
        QKeySequence(Qt::CTRL | Qt::Key_V),
        Menu::Restore,
        false,
        false,
        [](const QList<ObjectId> &objects) {
            return objects.size() == 1 && !targetFolderOf(objects.constFirst()).isNull()
                && !isInCopy(objects.constFirst());
        }};
    m_workbench.actions().add(spec, this, [this](const QList<ObjectId> &objects) { paste(objects.value(0)); });
}

void RestoreActions::paste(const ObjectId &target)
{
    RestoreWish wish = wishIn(QGuiApplication::clipboard()->mimeData());
    wish.where = RestoreWish::Where::Share;
    wish.target = targetFolderOf(target);
    const RestoreVerdict verdict = judgeRestore(m_workbench, wish);
    if (verdict.allowed) {
        Q_EMIT m_workbench.restoreWanted(wish);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Information, tr("Restore"),
                                wish.isEmpty() ? tr("Nothing that can be restored was copied.") : verdict.text,
                                QMessageBox::Close, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void RestoreActions::copyToFolder(const QList<ObjectId> &objects)
{
    RestoreWish wish;
    wish.objects = objects;
    wish.where = RestoreWish::Where::Local;
    Q_EMIT m_workbench.restoreWanted(wish);
}

void RestoreActions::tellDropped(const QList<ObjectId> &objects)
{
    if (!areInCopies(objects))
        return;
    auto *box = new QMessageBox(QMessageBox::Information, tr("Dropped outside"),
                                tr("The other program got the names of what you dragged, and no files."),
                                QMessageBox::Close, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Penumbra would have to fetch them from the server while everything waits. Copy them to a "
           "folder of this computer instead: that shows how far it is, and can be cancelled."));
    QPushButton *copy = box->addButton(tr("Copy to &Folder..."), QMessageBox::AcceptRole);
    box->setDefaultButton(copy);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, copy, objects](const QAbstractButton *button) {
        if (button == copy)
            copyToFolder(objects);
    });
    box->open();
}

} // namespace Penumbra::Console
