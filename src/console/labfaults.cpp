// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/labfaults.h"

#include "console/tableview.h"
#include "fsrvp/callnames.h"
#include "ui_labfaults.h"

#include <QJsonArray>
#include <QLineEdit>

namespace Penumbra::Console {

namespace {

const QString everybody = QStringLiteral("*");

/// In the order of the list.
QStringList actionNames()
{
    return {QStringLiteral("refuse"),      QStringLiteral("delay"),       QStringLiteral("drop"),
            QStringLiteral("garbage"),     QStringLiteral("fail-commit"), QStringLiteral("delay-commit"),
            QStringLiteral("kill-smbd"),   QStringLiteral("start-smbd"),  QStringLiteral("kill-agent"),
            QStringLiteral("start-agent"), QStringLiteral("fill-disk"),   QStringLiteral("free-disk"),
            QStringLiteral("hold-set"),    QStringLiteral("release-set"), QStringLiteral("expire-timer")};
}

/// Which details an action takes.
struct Takes
{
    bool call = false;
    bool status = false;
    bool milliseconds = false;
    bool times = false;
};

Takes detailsOf(const QString &action)
{
    static const QStringList onCalls {QStringLiteral("refuse"), QStringLiteral("delay"), QStringLiteral("drop"),
                                      QStringLiteral("garbage")};
    Takes takes;
    takes.call = onCalls.contains(action);
    takes.status = action == QLatin1String("refuse") || action == QLatin1String("fail-commit");
    takes.milliseconds = action == QLatin1String("delay") || action == QLatin1String("delay-commit");
    takes.times = takes.call || action == QLatin1String("fail-commit") || action == QLatin1String("delay-commit");
    return takes;
}

} // namespace

LabFaults::LabFaults(Workbench &workbench, LabWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_ui(std::make_unique<Ui::LabFaults>())
    , m_model(LabFault::columns(), [](const LabFault &row) { return row.number; })
    , m_table(new TableView(workbench, QStringLiteral("lab-faults"), &m_model, this))
{
    m_ui->setupUi(this);
    m_table->setAccessibleName(tr("Faults that wait"));
    m_ui->tablePlace->addWidget(m_table);
    const QStringList actions = actionNames();
    for (const QString &name : actions)
        m_ui->action->addItem(faultText(name), name);
    m_ui->call->addItem(everybody);
    m_ui->call->addItems(Fsrvp::callNames());
    m_ui->call->addItems({QStringLiteral("GET /api/cluster"), QStringLiteral("GET /api/storage/*"),
                          QStringLiteral("GET /api/protocols/*")});
    m_ui->status->addItems({QStringLiteral("FSRVP_E_BAD_STATE"), QStringLiteral("E_ACCESSDENIED"),
                            QStringLiteral("FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS"),
                            QStringLiteral("FSRVP_E_NOT_SUPPORTED"), QStringLiteral("FSRVP_E_WAIT_TIMEOUT"),
                            QStringLiteral("500")});
    m_ui->call->lineEdit()->setAccessibleName(m_ui->call->accessibleName());
    m_ui->status->lineEdit()->setAccessibleName(m_ui->status->accessibleName());
    setTabOrder(m_ui->clear, m_table);
    connect(m_ui->action, &QComboBox::currentIndexChanged, this, &LabFaults::updateForm);
    connect(m_ui->set, &QPushButton::clicked, this, &LabFaults::setFault);
    connect(m_ui->clear, &QPushButton::clicked, this, &LabFaults::clearFaults);
    connect(&watch, &LabWatch::changed, this, &LabFaults::show);
    updateForm();
    show();
}

LabFaults::~LabFaults() = default;

QString LabFaults::action() const
{
    return m_ui->action->currentData().toString();
}

QString LabFaults::svm() const
{
    return m_ui->svm->currentData().toString();
}

void LabFaults::show()
{
    const QJsonObject &status = m_watch.status().json;
    QStringList names {everybody};
    const QList<LabServer> servers = LabServer::fromStatus(status);
    for (const LabServer &server : servers)
        names.append(server.name);
    QStringList shown;
    for (int i = 0; i < m_ui->svm->count(); ++i)
        shown.append(m_ui->svm->itemData(i).toString());
    if (shown != names) {
        m_ui->svm->clear();
        for (const QString &name : std::as_const(names))
            m_ui->svm->addItem(name == everybody ? tr("all", "SVMs") : name, name);
    }
    m_model.setRows(LabFault::fromStatus(status));
    const bool running = m_watch.state() == LabWatch::State::Running;
    m_ui->set->setEnabled(running);
    m_ui->clear->setEnabled(running && m_model.total() > 0);
    m_ui->none->setVisible(m_model.total() == 0);
    m_table->setVisible(m_model.total() > 0);
}

void LabFaults::updateForm()
{
    const Takes takes = detailsOf(action());
    const auto setShown = [](bool shown, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(shown);
    };
    setShown(takes.call, {m_ui->callLabel, m_ui->call});
    setShown(takes.status, {m_ui->statusLabel, m_ui->status});
    setShown(takes.milliseconds, {m_ui->msLabel, m_ui->ms});
    setShown(takes.times, {m_ui->timesLabel, m_ui->times});
}

void LabFaults::setFault()
{
    const Takes takes = detailsOf(action());
    QStringList words {svm(), action()};
    if (takes.call)
        words.append(m_ui->call->currentText().trimmed());
    if (takes.status)
        words += {QStringLiteral("--status"), m_ui->status->currentText().trimmed()};
    if (takes.milliseconds)
        words += {QStringLiteral("--ms"), QString::number(m_ui->ms->value())};
    if (takes.times && m_ui->times->value() > 0)
        words += {QStringLiteral("--times"), QString::number(m_ui->times->value())};
    Q_EMIT wanted(m_watch.words({QStringLiteral("fault")}, words));
}

/// Those of the selected rows' SVMs; all without a selection.
void LabFaults::clearFaults()
{
    QStringList svms;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        svms.append(m_model.row(row).svm);
    svms.removeDuplicates();
    if (svms.isEmpty() || svms.contains(everybody)) {
        Q_EMIT wanted(m_watch.words({QStringLiteral("fault"), QStringLiteral("--clear")}));
        return;
    }
    for (const QString &name : std::as_const(svms))
        Q_EMIT wanted(m_watch.words({QStringLiteral("fault")}, {name, QStringLiteral("clear")}));
}

} // namespace Penumbra::Console
