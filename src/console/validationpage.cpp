// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/validationpage.h"

#include "console/acceptdialog.h"
#include "console/findingworks.h"
#include "console/icons.h"
#include "console/tableview.h"
#include "core/failuretext.h"
#include "validate/reportwords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSplitter>
#include <QToolButton>

namespace Penumbra::Console {

namespace {

using Validate::Finding;

constexpr int ruleColumn = 5; // of findingColumns()
constexpr int afterOpenOnes = 10; // accepted findings come after all severities

Badge badgeOf(Validate::Severity severity)
{
    switch (severity) {
    case Validate::Severity::Blocks:
        return Badge::Blocks;
    case Validate::Severity::DataMissing:
        return Badge::DataMissing;
    case Validate::Severity::Risk:
        return Badge::Risk;
    case Validate::Severity::Advice:
        return Badge::Advice;
    }
    return Badge::None;
}

QList<Column<FindingRow>> findingColumns()
{
    return {{ValidationPage::tr("Severity"),
             [](const FindingRow &row) { return QVariant(Validate::severityText(row.finding.severity)); },
             [](const FindingRow &row) {
                 return QVariant(int(row.finding.severity) + (row.finding.accepted ? afterOpenOnes : 0));
             },
             [](const FindingRow &row, int role) {
                 return role == Qt::DecorationRole ? QVariant(badgedIcon({}, badgeOf(row.finding.severity)))
                                                   : QVariant();
             }},
            {ValidationPage::tr("Finding"), [](const FindingRow &row) { return QVariant(row.finding.title); }},
            {ValidationPage::tr("Share"), [](const FindingRow &row) { return QVariant(row.finding.key.share); }},
            {ValidationPage::tr("Machine"), [](const FindingRow &row) { return QVariant(row.finding.machineName); }},
            {ValidationPage::tr("Path"), [](const FindingRow &row) { return QVariant(row.finding.path); }},
            {ValidationPage::tr("Rule"), [](const FindingRow &row) { return QVariant(row.finding.key.rule); }},
            {ValidationPage::tr("Accepted"), [](const FindingRow &row) {
                 return QVariant(row.finding.accepted ? row.finding.accepted->reason.simplified() : QString());
             }}};
}

QVariant findingData(const FindingRow &row, int role)
{
    switch (role) {
    case LabRole:
        return row.isLab;
    case SettledRole:
        return row.finding.accepted.has_value();
    case Qt::ToolTipRole:
        return row.finding.path;
    default:
        return {};
    }
}

QString acceptedText(const Validate::Acknowledgement &accepted)
{
    const QLocale locale;
    const QDateTime at = accepted.at.toLocalTime();
    return ValidationPage::tr("Accepted as it is by %1, %2 %3: %4", "user, time, time zone, reason")
        .arg(accepted.by.isEmpty() ? ValidationPage::tr("somebody") : accepted.by,
             locale.toString(at, QLocale::ShortFormat), at.timeZoneAbbreviation(), accepted.reason);
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.key.id());
    return ids;
}

QString remedyText(const Finding &finding)
{
    QStringList lines {finding.remedy};
    for (const Validate::RemedyCommand &command : finding.commands)
        lines.append(ValidationPage::tr("%1: %2", "shell, command").arg(shellName(command.shell), command.text));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ValidationPage::ValidationPage(Workbench &workbench, QWidget *parent)
    : Page(workbench, QStringLiteral("validation"), tr("Validation"), QStringLiteral("penumbra-validate"), parent)
    , m_model(
          findingColumns(), [](const FindingRow &row) { return row.finding.key.id(); }, findingData)
    , m_table(new TableView(workbench, QStringLiteral("validation"), &m_model, this))
    , m_detail(new QPlainTextEdit(this))
    , m_copy(new QToolButton(this))
    , m_accept(new QToolButton(this))
    , m_revoke(new QToolButton(this))
{
    m_table->setAccessibleName(tr("Findings"));
    if (m_table->isNew())
        m_table->setColumnHidden(ruleColumn, true); // the finding says it in words
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("What the finding means and what to do"));
    m_copy->setText(tr("&Copy Remedy"));
    m_copy->setIcon(icon(QStringLiteral("edit-copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_accept->setText(tr("Acce&pt As It Is..."));
    m_accept->setToolTip(tr("Say why the selected findings may stay as they are; they no longer count"));
    m_revoke->setText(tr("Count A&gain"));
    m_revoke->setToolTip(tr("Let the selected accepted findings count again"));
    auto *exporting = new QToolButton(this);
    makeExport(exporting);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_copy);
    tools->addWidget(m_accept);
    tools->addWidget(m_revoke);
    tools->addWidget(exporting);
    tools->addStretch();
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addLayout(tools);
    layout->addWidget(split, 1);
    setContent(content);
    setFirst(m_table);
    connect(m_copy, &QToolButton::clicked, this, &ValidationPage::copyRemedy);
    m_accept->setObjectName(QStringLiteral("accept"));
    connect(m_accept, &QToolButton::clicked, this, &ValidationPage::accept);
    connect(m_revoke, &QToolButton::clicked, this, &ValidationPage::revoke);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ValidationPage::showFinding);
    connect(&m_model, &RowModelBase::counted, this, &ValidationPage::showFinding);
    connect(&workbench.surveys(), &SurveyStore::surveyed, this, &ValidationPage::show);
    connect(&workbench.systems(), &SystemStore::removed, this, &ValidationPage::show);
    connect(&workbench.systems(), &SystemStore::changed, this, &ValidationPage::show);
    show();
}

void ValidationPage::makeExport(QToolButton *button)
{
    button->setText(tr("E&xport"));
    button->setIcon(icon(QStringLiteral("document-save")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    using Format = Validate::ReportFormat;
    const QList<std::pair<Format, QString>> formats {{Format::Html, QStringLiteral("html")},
                                                     {Format::Pdf, QStringLiteral("pdf")},
                                                     {Format::Csv, QStringLiteral("csv")},
                                                     {Format::Json, QStringLiteral("json")}};
    for (const auto &[format, suffix] : formats)
        menu->addAction(tr("&%1...").arg(suffix.toUpper()), this,
                        [this, format = format, suffix = suffix] { exportTo(format, suffix); });
    button->setMenu(menu);
}

Validate::Report ValidationPage::report() const
{
    const SystemStore &systems = workbench().systems();
    QList<ShareSurvey> surveys = workbench().surveys().surveysIn(scope());
    surveys.removeIf([&](const ShareSurvey &survey) { return !systems.counts(survey.share, scope()); });
    return SurveyStore::reportFrom(surveys);
}

void ValidationPage::show()
{
    QDateTime asOf;
    qsizetype count = 0;
    QList<std::pair<Validate::ShareReport, bool>> reports; // whether on a reference server
    QList<ShareSurvey> surveys = workbench().surveys().surveysIn(scope());
    std::sort(surveys.begin(), surveys.end(),
              [](const auto &left, const auto &right) { return left.report.unc < right.report.unc; });
    for (const ShareSurvey &survey : std::as_const(surveys)) {
        reports.append({survey.report, workbench().systems().isLab(survey.share)});
        count += survey.report.findings.size() + survey.report.accepted.size();
        asOf = asOf.isValid() ? qMin(asOf, survey.asOf) : survey.asOf;
    }
    m_model.setRows(count, [reports] {
        QList<FindingRow> rows;
        for (const auto &[report, isLab] : reports) {
            for (const QList<Finding> &findings : {report.findings, report.accepted}) {
                for (const Finding &finding : findings)
                    rows.append({finding, isLab});
            }
        }
        return rows;
    });
    setAsOf(asOf);
    if (surveys.isEmpty()) {
        setCount({});
        showHint(tr("No share was looked at yet here. Validation looks at shares and lists what stands in the way of "
                    "shadow copies."),
                 {workbench().actions().find(QStringLiteral("validate"))});
        return;
    }
    const Validate::Totals totals = report().totals();
    setCount(totals.failedShares == 0 ? Validate::totalsText(totals)
                                      : tr("%1; %Ln share(s) could not be looked at", nullptr, int(totals.failedShares))
                                            .arg(Validate::totalsText(totals)));
    showContent();
}

QList<Finding> ValidationPage::selected(bool accepted) const
{
    QList<Finding> findings;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const Finding &finding = m_model.row(index).finding;
        if (finding.accepted.has_value() == accepted)
            findings.append(finding);
    }
    return findings;
}

void ValidationPage::showFinding()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_copy->setEnabled(!rows.isEmpty());
    m_accept->setEnabled(!selected(false).isEmpty());
    m_revoke->setEnabled(!selected(true).isEmpty());
    if (!rows.isEmpty()) {
        const Finding &finding = m_model.row(rows.constFirst()).finding;
        QStringList parts {finding.path, finding.meaning, remedyText(finding)};
        if (finding.accepted)
            parts.prepend(acceptedText(*finding.accepted));
        m_detail->setPlainText(parts.join(QStringLiteral("\n\n")));
        return;
    }
    QStringList failures;
    const QList<ShareSurvey> surveys = workbench().surveys().surveysIn(scope());
    for (const ShareSurvey &survey : surveys) {
        if (survey.report.failure)
            failures.append(tr("%1: %2", "share, failure").arg(survey.report.unc, explainLine(*survey.report.failure)));
    }
    if (!failures.isEmpty())
        m_detail->setPlainText(failures.join(QLatin1Char('\n')));
    else if (m_model.total() == 0)
        m_detail->setPlainText(tr("Nothing was found that stands in the way of shadow copies."));
    else
        m_detail->setPlainText(tr("Select a finding to see what it means and what to do."));
}

void ValidationPage::copyRemedy()
{
    QStringList texts;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        texts.append(remedyText(m_model.row(index).finding));
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
}

void ValidationPage::accept()
{
    const QList<Finding> findings = selected(false);
    if (findings.isEmpty())
        return;
    auto *dialog = new AcceptDialog(findings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids = idsOf(findings)] {
        const QString reason = dialog->reason();
        change([ids, reason](EngineState::Pointer state, CancelToken cancel) {
            return acceptFindings(state, ids, reason, cancel);
        });
    });
    dialog->open();
}

void ValidationPage::revoke()
{
    change([ids = idsOf(selected(true))](EngineState::Pointer state, CancelToken cancel) {
        return revokeFindings(state, ids, cancel);
    });
}

void ValidationPage::change(const EngineWork<bool> &work)
{
    workbench().engine().run<bool>(
        this, work, [this](bool) { workbench().surveys().readAcknowledgements(); },
        [this](const Failure &failure) { Q_EMIT workbench().failureShown(failure); });
}

void ValidationPage::exportTo(Validate::ReportFormat format, const QString &suffix)
{
    auto *dialog = new QFileDialog(this, tr("Export the Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("validation.") + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        try {
            const QByteArray bytes = Validate::render(report(), format);
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                throw Error(FailureKind::SystemError, QStringLiteral("write report"), path, {}, file.errorString());
            Q_EMIT workbench().noticeWanted(tr("Report exported"), path);
        } catch (const Error &error) {
            Q_EMIT workbench().failureShown(error.failure());
        }
    });
    dialog->open();
}

void ValidationPage::scopeChanged()
{
    show();
}

} // namespace Penumbra::Console
