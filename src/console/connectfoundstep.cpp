// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/connectfoundstep.h"

#include "console/connectwords.h"
#include "console/connectworks.h"
#include "console/tableview.h"
#include "console/workbar.h"
#include "storage/hostname.h"
#include "ui_connectfound.h"

#include <QInputDialog>
#include <QLocale>

#include <algorithm>

namespace Penumbra::Console {

using Source = Storage::SignInName::Source;

namespace {

constexpr int leastTable = 90; // logical pixels

QList<Column<FoundSvm>> svmColumns()
{
    const auto number = [](const QString &title, qint64 FoundSvm::*member) {
        return Column<FoundSvm> {title,
                                 [member](const FoundSvm &row) { return QVariant(QLocale().toString(row.*member)); },
                                 [member](const FoundSvm &row) { return QVariant(row.*member); },
                                 {},
                                 Qt::AlignRight | Qt::AlignVCenter};
    };
    const auto text = [](const QString &title, QString FoundSvm::*member) {
        return Column<FoundSvm> {title, [member](const FoundSvm &row) { return QVariant(row.*member); }};
    };
    return {text(ConnectFoundStep::tr("SVM"), &FoundSvm::name),
            text(ConnectFoundStep::tr("Signed in as"), &FoundSvm::account),
            text(ConnectFoundStep::tr("Connection"), &FoundSvm::connection),
            text(ConnectFoundStep::tr("Remote VSS"), &FoundSvm::shadowCopies),
            number(ConnectFoundStep::tr("Volumes"), &FoundSvm::volumes),
            number(ConnectFoundStep::tr("Shares"), &FoundSvm::shares),
            text(ConnectFoundStep::tr("SMB server"), &FoundSvm::server)};
}

FoundSvm rowOf(const ConnectDraft &draft, const Storage::Svm &svm)
{
    const Storage::SvmAccess *access = draft.access(svm.id);
    const bool hasSession = access && access->session;
    FoundSvm row;
    row.id = svm.id;
    row.name = svm.name;
    row.server = access && !access->server.isEmpty() ? access->server : svm.host;
    row.account = hasSession ? signedInAs(draft.system.smb) : ConnectFoundStep::tr("not signed in");
    row.connection = hasSession ? protectionText(*access->session) : ConnectFoundStep::tr("unknown", "connection");
    row.shadowCopies = ConnectWords::shadowCopiesText(svm, access);
    const Storage::Inventory &inventory = *draft.inventory;
    row.volumes = std::count_if(inventory.volumes.cbegin(), inventory.volumes.cend(),
                                [&svm](const Storage::Volume &volume) { return volume.svm == svm.id; });
    row.shares = std::count_if(inventory.shares.cbegin(), inventory.shares.cend(), [&svm](const Storage::Share &share) {
        return share.svm == svm.id && isOrdinary(share);
    });
    return row;
}

} // namespace

ConnectFoundStep::ConnectFoundStep(Assistant &assistant, Workbench &workbench, ConnectDraft &draft, QWidget *parent)
    : AssistantStep(tr("Found"), tr("This is what Penumbra found."), parent)
    , m_assistant(assistant)
    , m_workbench(workbench)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::ConnectFound>())
    , m_model(svmColumns(), [](const FoundSvm &row) { return row.id; })
    , m_table(new TableView(workbench, QStringLiteral("connect-found"), &m_model, this))
    , m_work(new WorkBar(workbench.engine(), this))
{
    m_ui->setupUi(this);
    m_table->setAccessibleName(tr("SVMs"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(leastTable);
    m_ui->tablePlace->addWidget(m_table);
    // What they would like is more than a small screen has.
    for (QWidget *widget : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_ui->missing)})
        widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_ui->workPlace->addWidget(m_work);
    setTabOrder(m_table, m_ui->otherHost);
    connect(m_ui->otherHost, &QPushButton::clicked, this, &ConnectFoundStep::askForHost);
    connect(m_ui->tryAgain, &QPushButton::clicked, this, [this] { trySvm(selectedSvm()); });
    connect(m_ui->name, &QLineEdit::textChanged, this, &AssistantStep::changed);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConnectFoundStep::updateButtons);
}

ConnectFoundStep::~ConnectFoundStep() = default;

bool ConnectFoundStep::isComplete() const
{
    return !m_work->isBusy() && !m_storing && !m_ui->name->text().trimmed().isEmpty();
}

QString ConnectFoundStep::nextText() const
{
    return tr("&Add");
}

void ConnectFoundStep::enter(bool forward)
{
    if (forward) {
        QString name = m_draft.inventory->name;
        if (name.isEmpty())
            name = m_draft.system.host;
        m_ui->name->setText(m_workbench.systems().freeName(name));
    }
    m_ui->name->setFocus();
    show();
}

void ConnectFoundStep::show()
{
    const Storage::Inventory &inventory = *m_draft.inventory;
    m_ui->found->setText(ConnectWords::foundText(m_draft));
    m_ui->lab->setVisible(Storage::isReferenceServer(m_draft.system, inventory));
    QList<FoundSvm> rows;
    for (const Storage::Svm &svm : inventory.svms)
        rows.append(rowOf(m_draft, svm));
    m_model.setRows(rows);
    const QStringList missing = ConnectWords::missing(m_draft);
    m_ui->missingLabel->setText(missing.isEmpty()
                                    ? tr("Nothing is missing.")
                                    : tr("&Missing, and how to mend it (%Ln):", nullptr, int(missing.size())));
    m_ui->missing->setVisible(!missing.isEmpty());
    m_ui->missing->setPlainText(missing.join(QStringLiteral("\n\n")));
    updateButtons();
    Q_EMIT changed();
}

QString ConnectFoundStep::selectedSvm() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        return m_model.row(rows.constFirst()).id;
    return m_model.rowCount() == 1 ? m_model.row(m_model.index(0, 0)).id : QString();
}

void ConnectFoundStep::updateButtons()
{
    const bool one = !selectedSvm().isEmpty() && !m_work->isBusy();
    const bool signsIn = !m_draft.system.smb.user.isEmpty() || m_draft.system.smb.source == Source::Kerberos;
    m_ui->otherHost->setEnabled(one && signsIn && m_draft.isOntap());
    m_ui->otherHost->setVisible(m_draft.isOntap());
    m_ui->tryAgain->setEnabled(one && signsIn);
}

void ConnectFoundStep::askForHost()
{
    const QString id = selectedSvm();
    const Storage::Svm *svm = m_draft.inventory->svm(id);
    if (!svm)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Reach by Another Name"));
    dialog->setLabelText(tr("Name or address of the SMB server of %1").arg(svm->name));
    dialog->setTextValue(svm->host);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id](const QString &text) {
        const QString host = text.trimmed();
        for (Storage::Svm &each : m_draft.inventory->svms) {
            if (each.id != id)
                continue;
            if (!Storage::isPossibleHost(host)) {
                m_assistant.showFailure(Failure {FailureKind::InvalidInput,
                                                 QStringLiteral("connect to"),
                                                 host,
                                                 {},
                                                 QStringLiteral("this is neither a server's name nor an address")});
                return;
            }
            each.host = host;
            m_draft.system.hosts.insert(each.name, host);
        }
        trySvm(id);
    });
    dialog->open();
}

void ConnectFoundStep::trySvm(const QString &id)
{
    const Storage::Svm *svm = m_draft.inventory->svm(id);
    if (!svm)
        return;
    m_assistant.showFailure(std::nullopt);
    Storage::Inventory one = *m_draft.inventory;
    one.svms = {*svm};
    const RequestId request = m_workbench.engine().run<QList<Storage::SvmAccess>>(
        this,
        [system = m_draft.system, secrets = m_draft.secrets, one](EngineState::Pointer state, CancelToken cancel) {
            return trySvms(
                state, system, secrets, one, [](const QString &) {}, cancel);
        },
        [this](const QList<Storage::SvmAccess> &svms) {
            m_work->end();
            if (!svms.isEmpty())
                takeAccess(svms.constFirst());
            show();
        },
        [this](const Failure &failure) {
            m_work->end();
            show();
            m_assistant.showFailure(failure);
        });
    m_work->begin(request, tr("Signing in to the SMB server of %1...").arg(svm->name));
    updateButtons();
    Q_EMIT changed();
}

void ConnectFoundStep::takeAccess(const Storage::SvmAccess &access)
{
    m_draft.svms.removeIf([&access](const Storage::SvmAccess &each) { return each.svm == access.svm; });
    m_draft.svms.append(access);
}

/// The system as it is to be kept.
Storage::KnownSystem ConnectFoundStep::systemToKeep() const
{
    Storage::KnownSystem system = m_draft.system;
    system.name = m_ui->name->text().trimmed();
    if (!m_draft.keepPasswords)
        return system;
    if (!system.management.user.isEmpty())
        system.management.source = Source::Keychain;
    if (system.smb.source != Source::Kerberos && !system.smb.user.isEmpty())
        system.smb.source = Source::Keychain;
    return system;
}

bool ConnectFoundStep::leave()
{
    m_assistant.showFailure(std::nullopt);
    const Storage::KnownSystem system = systemToKeep();
    try {
        Storage::requireNew(Storage::KnownSystems(), system); // before anything is kept
    } catch (const Error &error) {
        m_ui->name->setFocus();
        m_assistant.showFailure(error.failure());
        return false;
    }
    if (!m_draft.keepPasswords) {
        add(system);
        return false;
    }
    m_storing = true;
    Q_EMIT changed();
    m_workbench.signIn().store(system, m_draft.secrets, this, [this, system](const std::optional<Failure> &failure) {
        m_storing = false;
        Q_EMIT changed();
        if (failure)
            m_assistant.showFailure(failure); // back, and it can be added without
        else
            add(system);
    });
    return false;
}

void ConnectFoundStep::add(const Storage::KnownSystem &system)
{
    try {
        const bool isLab = Storage::isReferenceServer(system, *m_draft.inventory);
        SystemStore &systems = m_workbench.systems();
        systems.add(system, m_draft.secrets, *m_draft.inventory, isLab);
        QMap<QString, Smb::Capabilities> sessions;
        for (const Storage::SvmAccess &access : std::as_const(m_draft.svms)) {
            if (access.session)
                sessions.insert(access.svm, *access.session);
        }
        systems.setSessions(system.id, sessions);
        m_draft.system = system;
        m_draft.added = true;
        m_assistant.next();
    } catch (const Error &error) {
        m_assistant.showFailure(error.failure());
    }
}

} // namespace Penumbra::Console
