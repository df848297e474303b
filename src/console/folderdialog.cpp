// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/folderdialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Penumbra::Console {

namespace {

constexpr QSize usualSize {620, 420};

} // namespace

FolderDialog::FolderDialog(Workbench &workbench, const ObjectId &folder, QWidget *parent)
    : QDialog(parent)
    , m_browser(new CopyBrowser(workbench, QStringLiteral("folders"), this))
{
    setWindowTitle(tr("Choose a folder in %1").arg(workbench.nameOf(folder.shareId())));
    resize(usualSize);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *choose = buttons->addButton(tr("C&hoose"), QDialogButtonBox::AcceptRole);
    choose->setAutoDefault(false); // Enter opens folders
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_browser, 1);
    layout->addWidget(buttons);
    m_browser->setShowsMachines(false);
    m_browser->browse(folder.shareId(), folder.kind == ObjectKind::Folder ? folder.path : QString());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto say = [this, choose, &workbench] {
        choose->setText(tr("C&hoose %1", "a folder")
                            .arg(workbench.nameOf(chosen()).replace(QLatin1Char('&'), QStringLiteral("&&"))));
    };
    connect(m_browser, &CopyBrowser::selectionChanged, this, say);
    connect(m_browser, &CopyBrowser::moved, this, say);
    say();
}

ObjectId FolderDialog::chosen() const
{
    const QList<ObjectId> selected = m_browser->selectedObjects();
    if (selected.size() == 1 && selected.constFirst().kind == ObjectKind::Folder)
        return selected.constFirst();
    return m_browser->folder();
}

} // namespace Penumbra::Console
