// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/shadowcheckstep.h"

#include "console/icons.h"
#include "console/tableview.h"
#include "core/failuretext.h"
#include "validate/reportwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace Penumbra::Console {

namespace {

using Verdict = CheckedShare::Verdict;

constexpr qint64 freshFor = 3'600; // seconds
constexpr int tableLines = 7; // at least
constexpr int detailLines = 5; // at least
constexpr int serverColumn = 6;

QString verdictText(const CheckedShare &row)
{
    switch (row.verdict) {
    case Verdict::Unknown:
        return ShadowCheckStep::tr("not looked at");
    case Verdict::Looking:
        return ShadowCheckStep::tr("being looked at");
    case Verdict::Fine:
        return ShadowCheckStep::tr("can be copied", "share");
    case Verdict::Findings:
        return ShadowCheckStep::tr("can be copied, with findings", "share");
    case Verdict::Blocked:
        return ShadowCheckStep::tr("blocked", "share");
    case Verdict::Failed:
        return ShadowCheckStep::tr("could not be looked at", "share");
    }
    return {};
}

Badge badgeOf(const CheckedShare &row)
{
    if (row.verdict == Verdict::Failed)
        return Badge::Failed;
    if (row.totals.blocks > 0)
        return Badge::Blocks;
    if (row.totals.dataMissing > 0)
        return Badge::DataMissing;
    if (row.totals.risk > 0)
        return Badge::Risk;
    return row.totals.advice > 0 ? Badge::Advice : Badge::None;
}

QList<Column<CheckedShare>> checkColumns()
{
    const auto count = [](qint64 number) { return number < 0 ? QString() : QLocale().toString(number); };
    return {{ShadowCheckStep::tr("Share"),
             [](const CheckedShare &row) { return QVariant(row.name); },
             {},
             [](const CheckedShare &row, int role) {
                 return role == Qt::DecorationRole
                     ? QVariant(badgedIcon(QStringLiteral("penumbra-share"), badgeOf(row)))
                     : QVariant();
             }},
            {ShadowCheckStep::tr("Result"), [](const CheckedShare &row) { return QVariant(verdictText(row)); },
             [](const CheckedShare &row) { return QVariant(int(row.verdict)); }},
            {ShadowCheckStep::tr("Blocking"),
             [count](const CheckedShare &row) { return QVariant(count(row.totals.blocks)); },
             [](const CheckedShare &row) { return QVariant(row.totals.blocks); },
             {},
             Qt::AlignRight | Qt::AlignVCenter},
            {ShadowCheckStep::tr("Data missing"),
             [count](const CheckedShare &row) { return QVariant(count(row.totals.dataMissing)); },
             [](const CheckedShare &row) { return QVariant(row.totals.dataMissing); },
             {},
             Qt::AlignRight | Qt::AlignVCenter},
            {ShadowCheckStep::tr("Machines"),
             [count](const CheckedShare &row) { return QVariant(count(row.machines)); },
             [](const CheckedShare &row) { return QVariant(row.machines); },
             {},
             Qt::AlignRight | Qt::AlignVCenter},
            {ShadowCheckStep::tr("As of"),
             [](const CheckedShare &row) {
                 return QVariant(row.asOf.isValid()
                                     ? QLocale().toString(row.asOf.toLocalTime().time(), QLocale::ShortFormat)
                                     : QString());
             },
             [](const CheckedShare &row) { return QVariant(row.asOf); }},
            {ShadowCheckStep::tr("Server"), [](const CheckedShare &row) { return QVariant(row.server); }}};
}

QString findingText(const Validate::Finding &finding)
{
    QStringList lines {ShadowCheckStep::tr("%1: %2, %3", "severity, finding, path")
                           .arg(Validate::severityText(finding.severity), finding.title, finding.path),
                       finding.meaning, finding.remedy};
    for (const Validate::RemedyCommand &command : finding.commands)
        lines.append(ShadowCheckStep::tr("%1: %2", "shell, command").arg(shellName(command.shell), command.text));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ShadowCheckStep::ShadowCheckStep(Workbench &workbench, ShadowPlan &plan, QWidget *parent)
    : AssistantStep(tr("Check", "step of an assistant"), tr("Can these shares be copied?"), parent)
    , m_workbench(workbench)
    , m_plan(plan)
    , m_model(
          checkColumns(), [](const CheckedShare &row) { return row.id; },
          [](const CheckedShare &row, int role) {
              return role == ObjectRole                               ? QVariant::fromValue(row.id)
                  : role == Qt::ToolTipRole && !row.failure.isEmpty() ? QVariant(row.failure)
                                                                      : QVariant();
          })
    , m_state(new QLabel(this))
    , m_again(new QPushButton(tr("&Look Again"), this))
    , m_table(new TableView(workbench, QStringLiteral("shadow-check"), &m_model, this))
    , m_detail(new QPlainTextEdit(this))
    , m_permissions(new QWidget(this))
    , m_permissionList(new QVBoxLayout(m_permissions))
    , m_try(new QCheckBox(tr("&Try it although something blocks"), this))
{
    makeWidgets();
    connect(m_again, &QPushButton::clicked, this, [this] { look(true); });
    connect(m_try, &QCheckBox::toggled, this, [this](bool tries) {
        m_plan.triesBlocked = tries;
        Q_EMIT changed();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShadowCheckStep::showDetail);
    connect(&workbench.systems(), &SystemStore::changed, this, &ShadowCheckStep::systemChanged);
    connect(&workbench.systems(), &SystemStore::removed, this, &ShadowCheckStep::systemChanged);
    connect(&workbench.surveys(), &SurveyStore::surveyed, this, &ShadowCheckStep::showShares);
    connect(&workbench.surveys(), &SurveyStore::finished, this, &ShadowCheckStep::finished);
}

void ShadowCheckStep::makeWidgets()
{
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAccessibleName(tr("State of the check"));
    m_again->setAutoDefault(false);
    m_table->setAccessibleName(tr("Shares and what was found"));
    if (m_table->isNew())
        m_table->sortByColumn(1, Qt::DescendingOrder); // what is blocked first
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("What stands in the way and what to do"));
    // They take what is left; what they would like to have shall not make the step scroll.
    const int line = m_detail->fontMetrics().lineSpacing();
    m_table->setMinimumHeight(line * tableLines);
    m_detail->setMinimumHeight(line * detailLines);
    for (QWidget *widget : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_detail)})
        widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_permissionList->setContentsMargins({});
    m_try->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_state, 1);
    top->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_permissions);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_detail, 1);
    layout->addWidget(m_try);
    setFirst(m_table);
}

bool ShadowCheckStep::isComplete() const
{
    return !isLooking() && m_asked && m_allowed && (!m_blocked || m_try->isChecked());
}

void ShadowCheckStep::enter(bool)
{
    m_asked = false;
    m_failure.reset();
    look(false);
    askPermissions();
}

void ShadowCheckStep::look(bool all)
{
    m_wanted.clear();
    m_failure.reset();
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addSecs(-freshFor);
    for (const ObjectId &share : std::as_const(m_plan.shares)) {
        const ShareSurvey *survey = m_workbench.surveys().survey(share);
        if (all || !survey || survey->asOf < oldest || survey->report.failure)
            m_wanted.append(share);
    }
    m_signingIn.clear();
    for (const ObjectId &share : std::as_const(m_wanted)) {
        const SystemView *view = m_workbench.systems().system(share.system);
        if (view && (view->state != SystemView::State::Current || m_refused.contains(share.system)))
            m_signingIn.insert(share.system);
    }
    m_refused.clear();
    for (const QUuid &system : std::as_const(m_signingIn))
        m_workbench.systems().refresh(system, false);
    lookWhenSignedIn();
}

void ShadowCheckStep::systemChanged(const QUuid &id)
{
    const SystemView *view = m_workbench.systems().system(id);
    const bool isOver = !view || view->state == SystemView::State::Current || view->state == SystemView::State::Failed;
    if (isOver && m_signingIn.remove(id)) {
        if (!view || view->state == SystemView::State::Failed) {
            m_failure = view ? view->failure : std::nullopt;
            m_wanted.removeIf([&id](const ObjectId &share) { return share.system == id; });
        }
        lookWhenSignedIn();
    }
    if (m_asked)
        askPermissions();
}

/// Shares can be looked at when their systems are signed in to, and when nobody else looks at any.
void ShadowCheckStep::lookWhenSignedIn()
{
    if (isLooking() && m_signingIn.isEmpty() && !m_workbench.surveys().isRunning()) {
        m_isOurs = true;
        m_workbench.surveys().look(m_wanted);
    }
    showShares();
}

void ShadowCheckStep::finished(const std::optional<Failure> &failure)
{
    if (!std::exchange(m_isOurs, false))
        return lookWhenSignedIn();
    m_wanted.clear();
    if (failure)
        m_failure = failure;
    for (const ObjectId &share : std::as_const(m_plan.shares)) {
        const ShareSurvey *survey = m_workbench.surveys().survey(share);
        const SystemView *view = m_workbench.systems().system(share.system);
        if (!survey || !view || !survey->report.failure || survey->report.failure->kind != FailureKind::SignInFailed)
            continue;
        m_workbench.signIn().refuse(view->system, SignInQuestion::Account::Smb, *survey->report.failure);
        m_refused.insert(share.system);
    }
    showShares();
}

CheckedShare ShadowCheckStep::checked(const PlannedShare &share) const
{
    CheckedShare row;
    row.id = share.id;
    row.name = share.name;
    row.server = share.server.toString();
    row.machines = share.machines;
    if (const ShareSurvey *survey = m_workbench.surveys().survey(share.id)) {
        row.totals = Validate::totalsOf(survey->report);
        row.asOf = survey->asOf;
        row.verdict = row.totals.blocks > 0 ? Verdict::Blocked
            : row.totals.dataMissing > 0    ? Verdict::Findings
                                            : Verdict::Fine;
        if (survey->report.failure) {
            row.verdict = Verdict::Failed;
            row.failure = explainLine(*survey->report.failure);
        }
    }
    if (m_wanted.contains(share.id))
        row.verdict = Verdict::Looking;
    return row;
}

void ShadowCheckStep::showShares()
{
    QList<CheckedShare> rows;
    const QList<PlannedShare> shares = plannedShares(m_workbench, m_plan.shares);
    m_blocked = false;
    int fine = 0;
    bool isOneServer = true;
    for (const PlannedShare &share : shares) {
        rows.append(checked(share));
        isOneServer = isOneServer && share.server == shares.constFirst().server;
        const Verdict verdict = rows.constLast().verdict;
        const bool isFine = verdict == Verdict::Fine || verdict == Verdict::Findings;
        fine += isFine;
        m_blocked = m_blocked || !isFine;
    }
    m_model.setRows(rows);
    m_table->setColumnHidden(serverColumn, isOneServer); // then all else fits without scrolling
    if (m_table->isNew() && !isLooking())
        m_table->fitColumns();
    m_again->setEnabled(!isLooking());
    m_try->setVisible(m_blocked && !isLooking());
    if (isLooking())
        m_state->setText(m_signingIn.isEmpty() ? tr("Looking at %Ln share(s)...", nullptr, int(m_wanted.size()))
                                               : tr("Signing in..."));
    else if (m_failure && m_failure->kind != FailureKind::Cancelled)
        m_state->setText(explainLine(*m_failure));
    else
        m_state->setText(
            tr("%1 of %Ln share(s) can be copied.", "how many", int(rows.size())).arg(QLocale().toString(fine)));
    showDetail();
    Q_EMIT changed();
}

void ShadowCheckStep::showDetail()
{
    QList<ObjectId> wanted = m_table->selectedObjects();
    const bool onlyBlocking = wanted.isEmpty();
    if (onlyBlocking)
        wanted = m_plan.shares;
    QStringList texts;
    for (const ObjectId &share : std::as_const(wanted)) {
        const ShareSurvey *survey = m_workbench.surveys().survey(share);
        if (!survey)
            continue;
        if (survey->report.failure)
            texts.append(explainLine(*survey->report.failure));
        for (const Validate::Finding &finding : survey->report.findings) {
            if (!onlyBlocking || finding.severity <= Validate::Severity::DataMissing)
                texts.append(findingText(finding));
        }
    }
    m_detail->setPlainText(!texts.isEmpty()  ? texts.join(QStringLiteral("\n\n"))
                               : isLooking() ? tr("Still looking...")
                                             : tr("Nothing stands in the way, as far as could be seen."));
}

void ShadowCheckStep::askPermissions()
{
    QList<Smb::Endpoint> servers;
    const QList<PlannedShare> shares = plannedShares(m_workbench, m_plan.shares);
    for (const PlannedShare &share : shares) {
        if (!servers.contains(share.server))
            servers.append(share.server);
    }
    m_workbench.engine().run<QList<ChangePermission>>(
        this, [servers](EngineState::Pointer state, CancelToken) { return changePermissions(state, servers); },
        [this](const QList<ChangePermission> &permissions) { showPermissions(permissions); },
        [this](const Failure &failure) {
            m_state->setText(explainLine(failure));
            m_allowed = false;
            Q_EMIT changed();
        });
}

void ShadowCheckStep::showPermissions(const QList<ChangePermission> &permissions)
{
    qDeleteAll(m_permissions->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_asked = true;
    m_allowed = true;
    QSet<QUuid> told;
    const QList<PlannedShare> shares = plannedShares(m_workbench, m_plan.shares);
    for (const ChangePermission &permission : permissions) {
        const auto share = std::find_if(shares.cbegin(), shares.cend(), [&permission](const PlannedShare &each) {
            return each.server == permission.server;
        });
        const SystemView *view = share == shares.cend() ? nullptr : m_workbench.systems().system(share->system);
        if (!permission.failure || !view)
            continue;
        if (!view->system.readOnly && view->isLab && view->system.hosts.value(share->svm) != permission.server.server) {
            confirmAddress(*share); // its operator is who started it, and it listens on this computer only
            return;
        }
        m_allowed = false;
        if (view->system.readOnly && told.contains(share->system))
            continue;
        told.insert(share->system);
        addPermission(permission, *view, *share);
    }
    Q_EMIT changed();
}

void ShadowCheckStep::addPermission(const ChangePermission &permission, const SystemView &view,
                                    const PlannedShare &share)
{
    auto *row = new QWidget(m_permissions);
    auto *text = new QLabel(row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *button = new QPushButton(row);
    button->setAutoDefault(false);
    if (view.system.readOnly) {
        text->setText(tr("%1 is read-only for Penumbra: nothing is changed there, and no shadow copies are made.")
                          .arg(view.system.name));
        button->setText(tr("&Allow Changes..."));
        button->setAccessibleName(tr("Allow changes on %1").arg(view.system.name));
        connect(button, &QPushButton::clicked, this, [this, id = share.system] { allowChanges(id); });
    } else if (view.system.kind == Storage::SystemKind::Ontap && permission.failure->object == share.server.server) {
        text->setText(
            tr("That %1 is the address of the SVM %2 is only what %3 said. Penumbra changes something only at "
               "addresses that you have confirmed.")
                .arg(share.server.server, share.svm, view.system.name));
        button->setText(tr("&Confirm Address"));
        button->setAccessibleName(tr("Confirm the address %1").arg(share.server.server));
        connect(button, &QPushButton::clicked, this, [this, share] { confirmAddress(share); });
    } else {
        text->setText(explainLine(*permission.failure));
        button->hide();
    }
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(text, 1);
    layout->addWidget(button);
    m_permissionList->addWidget(row);
    row->show();
}

void ShadowCheckStep::allowChanges(const QUuid &id)
{
    const SystemView *view = m_workbench.systems().system(id);
    if (!view)
        return;
    auto *box =
        new QMessageBox(QMessageBox::Question, QStringLiteral("Penumbra"),
                        tr("Let Penumbra change something on %1?").arg(view->system.name), QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("From then on shadow copies can be made and removed there, and files restored. Each such "
           "action still shows first what it will do."));
    QPushButton *allow = box->addButton(tr("&Allow Changes"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, id, allow](const QAbstractButton *button) {
        const SystemView *now = m_workbench.systems().system(id);
        if (button != allow || !now)
            return;
        Storage::KnownSystem system = now->system;
        system.readOnly = false;
        change(system);
    });
    box->open();
}

void ShadowCheckStep::confirmAddress(const PlannedShare &share)
{
    const SystemView *view = m_workbench.systems().system(share.system);
    if (!view)
        return;
    Storage::KnownSystem system = view->system;
    system.hosts.insert(share.svm, share.server.server);
    change(system);
}

void ShadowCheckStep::change(const Storage::KnownSystem &system)
{
    try {
        m_workbench.systems().change(system); // asks for the permissions anew
    } catch (const Error &error) {
        Q_EMIT m_workbench.failureShown(error.failure());
    }
}

} // namespace Penumbra::Console
