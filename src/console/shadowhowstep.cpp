// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/shadowhowstep.h"

#include "ui_shadowhow.h"

namespace Penumbra::Console {

ShadowHowStep::ShadowHowStep(ShadowPlan &plan, QWidget *parent)
    : AssistantStep(tr("How", "step of an assistant"), tr("What shall become of the copies?"), parent)
    , m_plan(plan)
    , m_ui(std::make_unique<Ui::ShadowHowStep>())
{
    m_ui->setupUi(this);
    const QList<std::pair<QString, QString>> contexts {
        {QStringLiteral("file-share-backup"), tr("Backup of file shares, without writers (file-share-backup)")},
        {QStringLiteral("backup"), tr("Backup (backup)")},
        {QStringLiteral("nas-rollback"), tr("For going back, without writers; stays (nas-rollback)")},
        {QStringLiteral("app-rollback"), tr("For going back; stays (app-rollback)")}};
    for (const auto &[name, text] : contexts)
        m_ui->context->addItem(text, name);
    m_ui->recovery->addItem(tr("As the server does it"), int(ShadowPlan::Recovery::AsServer));
    m_ui->recovery->addItem(tr("Copies can be written until they are completed"), int(ShadowPlan::Recovery::Writable));
    m_ui->recovery->addItem(tr("Copies are read-only from the start (Samba refuses that)"),
                            int(ShadowPlan::Recovery::ReadOnly));
    m_ui->detailBox->hide();
    m_ui->wait->setValue(plan.waitMinutes);
    setFirst(m_ui->keep);
    connect(m_ui->details, &QToolButton::toggled, this, [this](bool shown) {
        m_ui->detailBox->setVisible(shown);
        m_ui->details->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_ui->keep, &QRadioButton::toggled, this, &ShadowHowStep::take);
    connect(m_ui->wait, &QSpinBox::valueChanged, this, &ShadowHowStep::take);
    connect(m_ui->context, &QComboBox::currentIndexChanged, this, &ShadowHowStep::take);
    connect(m_ui->recovery, &QComboBox::currentIndexChanged, this, &ShadowHowStep::take);
    take();
}

ShadowHowStep::~ShadowHowStep() = default;

void ShadowHowStep::take()
{
    m_plan.keep = m_ui->keep->isChecked();
    m_plan.waitMinutes = m_ui->wait->value();
    m_plan.context = m_ui->context->currentData().toString();
    m_plan.recovery = ShadowPlan::Recovery(m_ui->recovery->currentData().toInt());
    m_ui->contextText->setText(contextText(m_plan));
    Q_EMIT changed();
}

} // namespace Penumbra::Console
