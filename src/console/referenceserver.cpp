// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/referenceserver.h"

#include "console/connectwords.h"
#include "console/icons.h"
#include "console/labfaults.h"
#include "console/tableview.h"
#include "core/failuretext.h"
#include "core/listtext.h"
#include "ui_referenceserver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QShowEvent>

namespace Penumbra::Console {

ReferenceServerWindow::ReferenceServerWindow(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_watch(m_program, LabProgram::directory(workbench.preferences()))
    , m_ui(std::make_unique<Ui::ReferenceServer>())
    , m_servers(LabServer::columns(), [](const LabServer &row) { return row.name; })
    , m_sets(LabSet::columns(), [](const LabSet &row) { return QString(row.svm + QLatin1Char('/') + row.id); })
    , m_serverTable(new TableView(workbench, QStringLiteral("lab-servers"), &m_servers, this))
    , m_setTable(new TableView(workbench, QStringLiteral("lab-sets"), &m_sets, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(icon(QStringLiteral("penumbra-lab")));
    makeTables();
    connectButtons();
    showPassword(false);
    showFailure(std::nullopt);
    showState();
    connect(&m_watch, &LabWatch::changed, this, &ReferenceServerWindow::showState);
}

ReferenceServerWindow::~ReferenceServerWindow() = default;

AssistantEntry ReferenceServerWindow::entry()
{
    const ActionSpec action {QStringLiteral("reference-server"),
                             tr("&Reference Server..."),
                             tr("Start and stop the reference server, see its password, let things go wrong on it"),
                             QStringLiteral("penumbra-lab"),
                             {},
                             ActionSpec::Menu::Tools};
    return {action, [](Workbench &workbench, const QList<ObjectId> &, QWidget *parent) -> QDialog * {
                auto *window = parent ? parent->findChild<ReferenceServerWindow *>() : nullptr;
                if (!window)
                    return new ReferenceServerWindow(workbench, parent);
                window->raise();
                window->activateWindow();
                return window;
            }};
}

void ReferenceServerWindow::makeTables()
{
    m_serverTable->setAccessibleName(tr("Servers"));
    m_setTable->setAccessibleName(tr("Shadow copy sets"));
    m_ui->serverPlace->addWidget(m_serverTable);
    m_ui->setPlace->addWidget(m_setTable);
    auto *faults = new LabFaults(m_workbench, m_watch, this);
    m_ui->tabs->insertTab(1, faults, tr("&Faults"));
    setTabOrder(m_ui->tabs, m_serverTable);
    setTabOrder(m_serverTable, m_setTable);
    connect(faults, &LabFaults::wanted, this,
            [this](const QStringList &words) { run(words, tr("Setting the fault...")); });
}

void ReferenceServerWindow::connectButtons()
{
    connect(m_ui->start, &QPushButton::clicked, this, &ReferenceServerWindow::start);
    connect(m_ui->stop, &QPushButton::clicked, this, &ReferenceServerWindow::stop);
    connect(m_ui->reset, &QPushButton::clicked, this, &ReferenceServerWindow::reset);
    connect(m_ui->open, &QPushButton::clicked, this, &ReferenceServerWindow::openInConsole);
    connect(m_ui->showPassword, &QPushButton::toggled, this, &ReferenceServerWindow::showPassword);
    connect(m_ui->copyPassword, &QPushButton::clicked, this, &ReferenceServerWindow::copyPassword);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto workload = [this](const QString &what) {
        return [this, what] {
            run(m_watch.words({QStringLiteral("workload")}, {what}), tr("Asking the workload..."),
                [this](const QJsonObject &answer) {
                    const bool isCheck = answer.contains(QLatin1String("consistent"));
                    m_ui->checked->setVisible(isCheck);
                    if (!isCheck)
                        return;
                    m_ui->checked->setText(answer[QLatin1String("consistent")].toBool()
                                               ? tr("The busy disks show one instant.")
                                               : tr("The busy disks do not show one instant: %1")
                                                     .arg(answer[QLatin1String("detail")].toString()));
                });
        };
    };
    connect(m_ui->workloadOn, &QPushButton::clicked, this, workload(QStringLiteral("on")));
    connect(m_ui->workloadOff, &QPushButton::clicked, this, workload(QStringLiteral("off")));
    connect(m_ui->workloadCheck, &QPushButton::clicked, this, workload(QStringLiteral("check")));
}

void ReferenceServerWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_watch.begin();
}

void ReferenceServerWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous())
        m_watch.pause();
}

void ReferenceServerWindow::showState()
{
    const bool running = m_watch.state() == LabWatch::State::Running;
    const bool idle = m_running == 0;
    switch (m_watch.state()) {
    case LabWatch::State::Unknown:
        m_ui->state->setText(tr("Asking..."));
        break;
    case LabWatch::State::Stopped:
        m_ui->state->setText(tr("It does not run."));
        break;
    case LabWatch::State::Running:
        m_ui->state->setText(tr("\"%1\" runs.", "reference server").arg(m_watch.status().name));
        break;
    }
    m_ui->start->setEnabled(idle && m_watch.state() == LabWatch::State::Stopped);
    m_ui->stop->setEnabled(idle && running);
    m_ui->keep->setEnabled(idle && running);
    m_ui->reset->setEnabled(idle && running);
    m_ui->open->setEnabled(running);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->access), static_cast<QWidget *>(m_ui->workload)})
        widget->setEnabled(running);
    if (idle && m_watch.failure())
        showFailure(m_watch.failure());
    show(m_watch.status());
}

void ReferenceServerWindow::show(const LabStatus &status)
{
    const auto textOr = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    m_ui->folder->setText(textOr(status.directory.isEmpty() ? m_watch.directory() : status.directory));
    m_ui->address->setText(textOr(
        status.host.isEmpty() ? QString() : QStringLiteral("https://%1:%2/api").arg(status.host).arg(status.port)));
    m_ui->certificate->setText(textOr(status.certificate.isEmpty() ? QString() : fingerprintLines(status.certificate)));
    m_ui->accounts->setText(textOr(listText(status.accounts)));
    if (status.passwordFile.isEmpty())
        m_ui->showPassword->setChecked(false);
    m_servers.setRows(LabServer::fromStatus(status.json));
    m_sets.setRows(LabSet::fromStatus(status.json));
    m_ui->noSets->setVisible(m_sets.total() == 0);
    m_setTable->setVisible(m_sets.total() > 0);
    const QJsonValue workload = status.json[QLatin1String("workload")];
    const bool on = workload[QLatin1String("on")].toBool();
    m_ui->workloadState->setText(
        on ? tr("On: %1 writes so far.").arg(QLocale().toString(qint64(workload[QLatin1String("writes")].toDouble())))
           : tr("Off."));
    m_ui->workloadOn->setEnabled(!on);
    m_ui->workloadOff->setEnabled(on);
}

void ReferenceServerWindow::showPassword(bool shown)
{
    m_ui->password->clear();
    m_ui->showPassword->setText(shown ? tr("&Hide") : tr("S&how"));
    if (!shown) {
        m_ui->password->setPlaceholderText(tr("hidden"));
        return;
    }
    try {
        const Secret password = m_watch.status().password();
        m_ui->password->setText(QString::fromUtf8(password.constData(), password.size()));
    } catch (const Error &error) {
        showFailure(error.failure());
        m_ui->showPassword->setChecked(false);
    }
}

void ReferenceServerWindow::copyPassword()
{
    try {
        const Secret password = m_watch.status().password();
        QGuiApplication::clipboard()->setText(QString::fromUtf8(password.constData(), password.size()));
    } catch (const Error &error) {
        showFailure(error.failure());
    }
}

void ReferenceServerWindow::start()
{
    run(m_watch.words({QStringLiteral("start"), QStringLiteral("--detach")}),
        tr("Starting, which takes some seconds..."), [this](const QJsonObject &answer) {
            m_workbench.setStartedLab(true);
            LabProgram::open(m_workbench, LabStatus::fromJson(answer));
        });
}

void ReferenceServerWindow::stop()
{
    QStringList words {QStringLiteral("stop")};
    if (m_ui->keep->isChecked())
        words.append(QStringLiteral("--keep"));
    run(m_watch.words(words), tr("Stopping..."), [this](const QJsonObject &) {
        m_workbench.setStartedLab(false);
        const QList<SystemView> systems = m_workbench.systems().systems();
        for (const SystemView &view : systems) {
            if (view.isLab)
                m_workbench.systems().refresh(view.system.id, false, SignIn::Interaction::Never);
        }
    });
}

void ReferenceServerWindow::reset()
{
    auto *box =
        new QMessageBox(QMessageBox::Question, QStringLiteral("Penumbra"),
                        tr("Make the reference server as it was at its first start?"), QMessageBox::Cancel, this);
    box->setInformativeText(
        tr("Its volumes are made anew; shadow copy sets, snapshots and faults on it are forgotten, and "
           "whatever was written to its shares is gone."));
    QPushButton *yes = box->addButton(tr("&Reset"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes](const QAbstractButton *button) {
        if (button != yes)
            return;
        run(m_watch.words({QStringLiteral("reset")}), tr("Making the volumes anew..."), [this](const QJsonObject &) {
            const QList<SystemView> systems = m_workbench.systems().systems();
            for (const SystemView &view : systems) {
                if (view.isLab)
                    m_workbench.systems().refresh(view.system.id, true, SignIn::Interaction::Never);
            }
        });
    });
    box->open();
}

void ReferenceServerWindow::openInConsole()
{
    LabProgram::open(m_workbench, m_watch.status());
}

void ReferenceServerWindow::run(const QStringList &words, const QString &doing,
                                const std::function<void(const QJsonObject &answer)> &onDone)
{
    showFailure(std::nullopt);
    ++m_running;
    m_ui->progress->show();
    m_ui->doing->setText(doing);
    m_ui->doing->show();
    showState();
    m_program.run(words, this, [this, onDone](const std::optional<QJsonObject> &answer, const Failure &failure) {
        if (--m_running == 0) {
            m_ui->progress->hide();
            m_ui->doing->hide();
        }
        if (answer && onDone)
            onDone(*answer);
        showState();
        if (!answer)
            showFailure(failure);
        m_watch.ask();
    });
}

void ReferenceServerWindow::showFailure(const std::optional<Failure> &failure)
{
    m_ui->failure->setVisible(failure.has_value());
    if (failure) {
        const FailureText text = explain(*failure);
        m_ui->failure->setText(text.sentence + QLatin1Char('\n') + text.remedy);
    }
    if (m_running == 0) {
        m_ui->progress->hide();
        m_ui->doing->hide();
    }
}

} // namespace Penumbra::Console
