// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/validationpage.h"

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

QList<Column<Finding>> findingColumns()
{
    return {{ValidationPage::tr("Severity"),
             [](const Finding &row) { return QVariant(Validate::severityText(row.severity)); },
             [](const Finding &row) { return QVariant(int(row.severity)); }},
            {ValidationPage::tr("Finding"), [](const Finding &row) { return QVariant(row.title); }},
            {ValidationPage::tr("Share"), [](const Finding &row) { return QVariant(row.key.share); }},
            {ValidationPage::tr("Machine"), [](const Finding &row) { return QVariant(row.machineName); }},
            {ValidationPage::tr("Path"), [](const Finding &row) { return QVariant(row.path); }},
            {ValidationPage::tr("Rule"), [](const Finding &row) { return QVariant(row.key.rule); }}};
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
    , m_model(findingColumns(), [](const Finding &row) { return row.key.id(); })
    , m_table(new TableView(workbench, QStringLiteral("validation"), &m_model, this))
    , m_detail(new QPlainTextEdit(this))
    , m_copy(new QToolButton(this))
{
    m_table->setAccessibleName(tr("Findings"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("What the finding means and what to do"));
    m_copy->setText(tr("&Copy Remedy"));
    m_copy->setIcon(icon(QStringLiteral("edit-copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *exporting = new QToolButton(this);
    makeExport(exporting);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_copy);
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
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ValidationPage::showFinding);
    connect(&workbench.surveys(), &SurveyStore::surveyed, this, &ValidationPage::show);
    connect(&workbench.systems(), &SystemStore::removed, this, &ValidationPage::show);
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
    return workbench().surveys().reportOf(scope());
}

void ValidationPage::show()
{
    const Validate::Report all = report();
    QList<Finding> findings;
    qsizetype failed = 0;
    for (const Validate::ShareReport &share : all.shares) {
        findings.append(share.findings);
        failed += share.failure.has_value();
    }
    m_model.setRows(findings);
    showFinding();
    setAsOf(all.made);
    if (all.shares.isEmpty()) {
        setCount({});
        showHint(tr("No share was looked at yet here. Validation looks at shares and lists what stands in the way of "
                    "shadow copies."),
                 {workbench().actions().find(QStringLiteral("validate"))});
        return;
    }
    setCount(failed == 0 ? Validate::totalsText(all.totals())
                         : tr("%1; shares that could not be looked at: %2")
                               .arg(Validate::totalsText(all.totals()), QLocale().toString(failed)));
    showContent();
}

void ValidationPage::showFinding()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_copy->setEnabled(!rows.isEmpty());
    if (!rows.isEmpty()) {
        const Finding &finding = m_model.row(rows.constFirst());
        m_detail->setPlainText(
            QStringList({finding.path, finding.meaning, remedyText(finding)}).join(QStringLiteral("\n\n")));
        return;
    }
    QStringList failures;
    const Validate::Report all = report();
    for (const Validate::ShareReport &share : all.shares) {
        if (share.failure)
            failures.append(tr("%1: %2", "share, failure").arg(share.unc, explainLine(*share.failure)));
    }
    m_detail->setPlainText(failures.isEmpty() ? tr("Select a finding to see what it means and what to do.")
                                              : failures.join(QLatin1Char('\n')));
}

void ValidationPage::copyRemedy()
{
    QStringList texts;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        texts.append(remedyText(m_model.row(index)));
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
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
