// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restorereviewstep.h"

#include "console/restoreassistant.h"
#include "console/tableview.h"
#include "console/warningbox.h"
#include "core/failuretext.h"
#include "core/listtext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace Penumbra::Console {

using Restore::Existing;

namespace {

constexpr int tableRows = 7;
constexpr qsizetype mostProblems = 20;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QString existingText(Existing existing)
{
    switch (existing) {
    case Existing::Nothing:
        return RestoreReviewStep::tr("nothing", "is there");
    case Existing::There:
        return RestoreReviewStep::tr("a file");
    case Existing::Newer:
        return RestoreReviewStep::tr("a newer file");
    }
    return {};
}

QString methodText(const RestorePlan::File &file)
{
    return file.onServer ? RestoreReviewStep::tr("the server copies") : RestoreReviewStep::tr("through this computer");
}

QList<Column<RestorePlan::File>> fileColumns()
{
    using File = RestorePlan::File;
    const auto bytes = [](const QString &title, qint64 File::*member) {
        return Column<File> {title,
                             [member](const File &file) { return QVariant(sizeText(file.*member)); },
                             [member](const File &file) { return QVariant(file.*member); },
                             {},
                             Qt::AlignRight | Qt::AlignVCenter};
    };
    return {{RestoreReviewStep::tr("File"),
             [](const File &file) { return QVariant(file.name); },
             {},
             [](const File &file, int role) { return role == Qt::ToolTipRole ? QVariant(file.target) : QVariant(); }},
            bytes(RestoreReviewStep::tr("Size"), &File::size),
            bytes(RestoreReviewStep::tr("To copy"), &File::bytes),
            {RestoreReviewStep::tr("What is there"),
             [](const File &file) { return QVariant(existingText(file.existing)); },
             [](const File &file) { return QVariant(int(file.existing)); }},
            {RestoreReviewStep::tr("How"), [](const File &file) { return QVariant(methodText(file)); }},
            {RestoreReviewStep::tr("From"),
             [](const File &file) { return QVariant(file.source); },
             {},
             [](const File &file, int role) { return role == Qt::ToolTipRole ? QVariant(file.source) : QVariant(); }}};
}

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RestoreReviewStep::RestoreReviewStep(Workbench &workbench, RestoreAssistant &assistant, QWidget *parent)
    : AssistantStep(tr("Review"), tr("What will happen."), parent)
    , m_assistant(assistant)
    , m_planner(workbench)
    , m_files(fileColumns(), [](const RestorePlan::File &file) { return file.target; })
    , m_busy(new QProgressBar(this))
    , m_summary(textLabel(this))
    , m_problems(new WarningBox(this))
    , m_warning(new WarningBox(this))
    , m_table(new TableView(workbench, QStringLiteral("restore-review"), &m_files, this))
    , m_space(textLabel(this))
    , m_notes(textLabel(this))
    , m_typing(new QWidget(this))
    , m_typeLabel(new QLabel(m_typing))
    , m_typed(new QLineEdit(m_typing))
    , m_again(new QPushButton(tr("&Look Again"), this))
{
    m_busy->setRange(0, 0);
    m_busy->setAccessibleName(tr("Looking at source and target"));
    m_table->setAccessibleName(tr("Files"));
    m_table->setTextElideMode(Qt::ElideMiddle); // folder and end tell files apart
    if (m_table->isNew())
        m_table->setColumnHidden(m_files.columnCount() - 1, true); // the summary says it
    m_table->setMinimumHeight(tableRows * 3 * fontMetrics().height() / 2);
    m_typeLabel->setBuddy(m_typed);
    m_typeLabel->setWordWrap(true);
    m_typed->setAccessibleName(tr("Name of what is replaced"));
    m_again->setAutoDefault(false);
    auto *typing = new QVBoxLayout(m_typing);
    typing->setContentsMargins({});
    typing->addWidget(m_typeLabel);
    typing->addWidget(m_typed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_busy);
    layout->addWidget(m_problems);
    layout->addWidget(m_warning);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_space);
    layout->addWidget(m_notes);
    layout->addWidget(m_typing);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    layout->addStretch(); // where there is no table
    connect(&m_planner, &RestorePlanner::planned, this, [this](const RestorePlan &plan) {
        m_assistant.setPlan(plan);
        showPlan();
    });
    connect(&m_planner, &RestorePlanner::failed, this, &RestoreReviewStep::fail);
    connect(m_typed, &QLineEdit::textChanged, this, &AssistantStep::changed);
    connect(m_again, &QPushButton::clicked, this, &RestoreReviewStep::plan);
    setFirst(m_table);
}

QString RestoreReviewStep::question() const
{
    const std::optional<RestorePlan> &plan = m_assistant.plan();
    return plan && !plan->problems.isEmpty() ? tr("It cannot be done like this.") : AssistantStep::question();
}

void RestoreReviewStep::enter(bool)
{
    m_typed->clear();
    plan();
}

bool RestoreReviewStep::leave()
{
    m_assistant.startJob();
    return false; // it goes on by itself once the job runs
}

bool RestoreReviewStep::isComplete() const
{
    const std::optional<RestorePlan> &plan = m_assistant.plan();
    return plan && !m_planner.isRunning() && plan->problems.isEmpty() && !m_assistant.isStarting()
        && (!wantsTypedName() || m_typed->text() == nameToType());
}

void RestoreReviewStep::hideAll()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_table),
          static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_space), static_cast<QWidget *>(m_notes), m_typing,
          static_cast<QWidget *>(m_again)})
        widget->hide();
}

void RestoreReviewStep::plan()
{
    hideAll();
    m_assistant.setPlan(std::nullopt);
    m_assistant.showFailure(std::nullopt);
    m_summary->setText(tr("Looking at what is in the copy and at the target. Nothing is changed."));
    m_busy->show();
    m_planner.plan(m_assistant.wish());
    Q_EMIT changed();
}

void RestoreReviewStep::fail(const Failure &failure)
{
    hideAll();
    m_summary->setText(tr("It could not be planned."));
    m_again->show();
    m_assistant.showFailure(failure);
    Q_EMIT changed();
}

void RestoreReviewStep::showPlan()
{
    hideAll();
    const RestorePlan &plan = *m_assistant.plan();
    m_files.setRows(plan.files);
    m_summary->setText(summary());
    m_problems->setText(problemTexts());
    m_warning->setText(plan.problems.isEmpty() ? copyWarning(plan.items) : QString());
    m_table->setVisible(!plan.files.isEmpty());
    m_space->setText(spaceText());
    m_space->setVisible(!plan.spaces.isEmpty());
    m_notes->setText(noteTexts());
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_again->setVisible(!plan.problems.isEmpty());
    m_typing->setVisible(wantsTypedName() && plan.problems.isEmpty());
    m_typeLabel->setText(tr("What is there is removed without a way back. To replace it, &type its name: %1")
                             .arg(nameToType().replace(QLatin1Char('&'), QStringLiteral("&&"))));
    Q_EMIT changed();
}

QString RestoreReviewStep::summary() const
{
    const RestorePlan &plan = *m_assistant.plan();
    QStringList lines;
    for (const RestorePlan::Item &item : plan.items) {
        if (lines.size() == 3 && plan.items.size() > 4) {
            lines.append(tr("and %Ln more", nullptr, int(plan.items.size()) - 3));
            break;
        }
        const QString machines = listText(item.machines);
        const QString source =
            machines.isEmpty() ? item.source : tr("%1 from %2", "machines, copy").arg(machines, item.source);
        lines.append(item.renamed
                         ? tr("%1\n    goes beside what is there, to %2", "source, target").arg(source, item.target)
                         : tr("%1\n    goes to %2", "source, target").arg(source, item.target));
    }
    if (!plan.problems.isEmpty())
        return lines.join(QLatin1Char('\n')); // nothing is copied
    const QString files = tr("%Ln file(s)", nullptr, int(plan.files.size()));
    const QString replaced =
        plan.replaced() == 0 ? tr("nothing is replaced") : tr("replaced: %Ln file(s)", nullptr, plan.replaced());
    QString copied = tr("%1 to copy, %2 of it through this computer", "sizes")
                         .arg(sizeText(plan.totalBytes), sizeText(plan.movedBytes));
    if (plan.totalBytes < plan.totalSize)
        copied = tr("%1 (empty parts of disks are not copied)", "how much is copied").arg(copied);
    lines.append(tr("%1, %2; %3; %4.", "number of files, size, how much is copied, what is replaced")
                     .arg(files, sizeText(plan.totalSize), copied, replaced));
    return lines.join(QLatin1Char('\n'));
}

QString RestoreReviewStep::spaceText() const
{
    QStringList lines;
    for (const RestorePlan::Space &space : m_assistant.plan()->spaces) {
        const QString free = space.free < 0 ? tr("unknown", "free space") : sizeText(space.free);
        lines.append(space.old > 0
                         ? tr("Room at %1: %2 needed; %3 of what is there stays until the end; %4 free.")
                               .arg(space.place, sizeText(space.needed), sizeText(space.old), free)
                         : tr("Room at %1: %2 needed, %3 free.").arg(space.place, sizeText(space.needed), free));
    }
    return lines.join(QLatin1Char('\n'));
}

QString RestoreReviewStep::noteTexts() const
{
    if (!m_assistant.plan()->problems.isEmpty())
        return {}; // they say what matters now
    QStringList lines;
    for (const RestorePlan::Note &note : m_assistant.plan()->notes) {
        const bool isToldAbove = note.name == Restore::planNoteName(Restore::PlanNote::OtherPlace);
        const QString text = noteText(note);
        if (!text.isEmpty() && !isToldAbove)
            lines.append(text);
    }
    lines.append(
        tr("Verified before anything takes its place: sizes are compared, and the headers of disks are read."));
    return lines.join(QLatin1Char('\n'));
}

QString RestoreReviewStep::problemTexts() const
{
    const QList<Failure> &problems = m_assistant.plan()->problems;
    QStringList lines;
    QStringList remedies;
    for (const Failure &problem : problems.mid(0, mostProblems)) {
        const FailureText explained = explain(problem);
        QString text = explained.sentence;
        remedies.append(explained.remedy);
        for (const RestorePlan::Note &note : m_assistant.plan()->notes) {
            const bool isAbout = note.name == Restore::planNoteName(Restore::PlanNote::SeemsToRun)
                && note.arguments.value(1) == problem.object;
            text = isAbout ? noteText(note) : text;
        }
        lines.append(tr("• %1", "an entry of a list").arg(text));
    }
    remedies.removeDuplicates();
    if (problems.size() > mostProblems)
        lines.append(tr("• and %Ln more", nullptr, int(problems.size() - mostProblems)));
    if (!remedies.isEmpty())
        lines.append(QString());
    lines += remedies;
    return lines.join(QLatin1Char('\n'));
}

bool RestoreReviewStep::wantsTypedName() const
{
    const std::optional<RestorePlan> &plan = m_assistant.plan();
    return plan && plan->conflict == Restore::Conflict::Replace && plan->replaced() > 0;
}

QString RestoreReviewStep::nameToType() const
{
    const RestorePlan::Item item = m_assistant.plan()->items.value(0);
    if (!item.machines.isEmpty())
        return item.machines.constFirst();
    const QString separator = item.target.startsWith(QLatin1Char('/')) ? QStringLiteral("/") : QStringLiteral("\\");
    return item.target.section(separator, -1);
}

} // namespace Penumbra::Console
