// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/connectwherestep.h"

#include "console/connectworks.h"
#include "console/workbar.h"
#include "core/ipv6literal.h"
#include "storage/hostname.h"
#include "ui_connectwhere.h"

namespace Penumbra::Console {

using Storage::SystemKind;

namespace {

constexpr int findOut = -1; // data of the kind that the probe decides

} // namespace

ConnectWhereStep::ConnectWhereStep(Assistant &assistant, Workbench &workbench, ConnectDraft &draft, QWidget *parent)
    : AssistantStep(tr("Where"), tr("Where is the storage system?"), parent)
    , m_assistant(assistant)
    , m_workbench(workbench)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::ConnectWhere>())
    , m_work(new WorkBar(workbench.engine(), this))
{
    m_ui->setupUi(this);
    m_ui->layout->insertWidget(m_ui->layout->count() - 1, m_work);
    m_ui->kind->addItem(tr("Find out"), findOut);
    m_ui->kind->addItem(tr("ONTAP, by its REST API"), int(SystemKind::Ontap));
    m_ui->kind->addItem(tr("File server, by SMB alone"), int(SystemKind::Smb));
    m_ui->details->hide();
    connect(m_ui->more, &QToolButton::toggled, this, [this](bool open) {
        m_ui->more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_ui->details->setVisible(open);
    });
    connect(m_ui->host, &QLineEdit::textChanged, this, [this] {
        showHint();
        Q_EMIT changed();
    });
    showHint();
}

ConnectWhereStep::~ConnectWhereStep() = default;

QString ConnectWhereStep::host() const
{
    QString text = m_ui->host->text().trimmed();
    if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']')))
        text = text.mid(1, text.size() - 2);
    return withoutIpv6Literal(text);
}

void ConnectWhereStep::showHint()
{
    const QString text = host();
    if (!text.isEmpty() && Storage::isAddress(text))
        m_ui->hint->setText(tr("An address rules out Kerberos: to sign in with a ticket, enter the name."));
    else if (!text.isEmpty() && !Storage::isPossibleHost(text))
        m_ui->hint->setText(tr("This is neither a name nor an address. Enter only the server: no path, no \\\\, no "
                               "https://."));
    else
        m_ui->hint->setText(tr("ONTAP: the management address of the cluster or SVM. Windows, Samba and others: the "
                               "file server."));
}

bool ConnectWhereStep::isComplete() const
{
    return !m_work->isBusy() && Storage::isPossibleHost(host());
}

void ConnectWhereStep::enter(bool)
{
    m_ui->host->setFocus();
    m_ui->host->selectAll();
}

bool ConnectWhereStep::leave()
{
    m_assistant.showFailure(std::nullopt);
    const QString name = host();
    const auto port = quint16(m_ui->port->value());
    const RequestId request = m_workbench.engine().run<Storage::Probe>(
        this,
        [name, port](EngineState::Pointer state, CancelToken cancel) { return probeHost(state, name, port, cancel); },
        [this](const Storage::Probe &probe) { take(probe); }, [this](const Failure &failure) { fail(failure); });
    m_work->begin(request, tr("Asking %1 what it is...").arg(name));
    m_ui->form->setEnabled(false);
    Q_EMIT changed();
    return false;
}

void ConnectWhereStep::take(const Storage::Probe &probe)
{
    m_work->end();
    m_ui->form->setEnabled(true);
    Q_EMIT changed();
    Storage::Probe wanted = probe;
    const int kind = m_ui->kind->currentData().toInt();
    if (kind != findOut && kind != int(probe.kind)) {
        wanted.kind = SystemKind(kind);
        wanted.untrusted.reset();
    }
    const auto port = quint16(m_ui->port->value());
    const bool isSame = m_draft.probe && m_draft.system.host == host() && m_draft.system.kind == wanted.kind
        && m_draft.system.port == port && m_draft.probe->untrusted == wanted.untrusted;
    if (!isSame) {
        m_draft = {};
        m_draft.system = Storage::newSystem(host(), wanted.kind, port);
    }
    m_draft.probe = wanted;
    try {
        requireUnknown(Storage::KnownSystems(), m_draft.system);
    } catch (const Error &error) {
        fail(error.failure());
        return;
    }
    m_assistant.next();
}

void ConnectWhereStep::fail(const Failure &failure)
{
    m_work->end();
    m_ui->form->setEnabled(true);
    Q_EMIT changed();
    m_ui->host->setFocus();
    m_assistant.showFailure(failure);
}

} // namespace Penumbra::Console
