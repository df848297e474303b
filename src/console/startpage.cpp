// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/startpage.h"

#include "console/icons.h"
#include "ui_startpage.h"

namespace Penumbra::Console {

namespace {

constexpr qreal titleSize = 1.5; // times the usual font

} // namespace

StartPage::StartPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    QFont font = m_ui->title->font();
    font.setPointSizeF(font.pointSizeF() * titleSize);
    m_ui->title->setFont(font);
    connect(&workbench.actions(), &Actions::changed, this, &StartPage::showDoors);
    connect(m_ui->connectDoor, &QToolButton::clicked, this, [this] {
        if (QAction *action = m_workbench.actions().find(QStringLiteral("connect")))
            action->trigger();
    });
    connect(m_ui->labDoor, &QToolButton::clicked, this, [this] {
        if (QAction *action = m_workbench.actions().find(QStringLiteral("lab.start")))
            action->trigger();
    });
    showDoors();
}

StartPage::~StartPage() = default;

void StartPage::showDoors()
{
    showDoor(m_ui->connectDoor, QStringLiteral("connect"), QStringLiteral("penumbra-system"),
             tr("&Connect a storage system"));
    showDoor(m_ui->labDoor, QStringLiteral("lab.start"), QStringLiteral("penumbra-lab"),
             tr("&Start the reference server"));
    m_ui->labDoor->setToolTip(
        tr("A private storage system on this computer, with machines and mistakes in them, to try everything on"));
}

void StartPage::showDoor(QToolButton *door, const QString &id, const QString &iconName, const QString &text)
{
    const QAction *action = m_workbench.actions().find(id);
    door->setVisible(action != nullptr);
    if (!action)
        return;
    door->setText(text);
    door->setIcon(icon(iconName));
    door->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    door->setEnabled(action->isEnabled());
}

} // namespace Penumbra::Console
