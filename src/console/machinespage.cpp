// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/machinespage.h"

#include "console/machinenames.h"
#include "console/tableview.h"

#include <QCoreApplication>

#include <algorithm>

namespace Penumbra::Console {

namespace {

QList<Column<MachineRow>> machineColumns()
{
    const auto number = [](const QString &title, int MachineRow::*member) {
        return Column<MachineRow> {
            title,
            [member](const MachineRow &row) { return QVariant(QLocale().toString(row.*member)); },
            [member](const MachineRow &row) { return QVariant(row.*member); },
            {},
            Qt::AlignRight | Qt::AlignVCenter};
    };
    return {
        {MachinesPage::tr("Name"), [](const MachineRow &row) { return QVariant(row.name); }},
        {MachinesPage::tr("Share"), [](const MachineRow &row) { return QVariant(row.share); }},
        number(MachinesPage::tr("Findings"), &MachineRow::findings),
        number(MachinesPage::tr("Disks"), &MachineRow::disks),
        number(MachinesPage::tr("Checkpoints"), &MachineRow::checkpoints),
        {MachinesPage::tr("Saved state"),
         [](const MachineRow &row) { return QVariant(row.saved ? MachinesPage::tr("yes") : MachinesPage::tr("no")); }},
        {MachinesPage::tr("Version"), [](const MachineRow &row) { return QVariant(row.version); }},
        {MachinesPage::tr("Configuration"), [](const MachineRow &row) { return QVariant(row.configuration); }}};
}

MachineRow rowOf(const ShareSurvey &survey, const MachineNames &names, const Validate::ReportedMachine &machine)
{
    MachineRow row;
    row.id = ObjectId::ofMachine(survey.share, machine.id, machine.configuration.section(QLatin1Char('\\'), 4));
    row.name = names.of(machine.name, machine.configuration);
    row.share = survey.report.share;
    row.configuration = machine.configuration;
    row.version = machine.version;
    row.disks = machine.disks;
    row.checkpoints = machine.checkpoints;
    row.findings = machine.findings;
    row.saved = machine.saved;
    return row;
}

} // namespace

MachinesPage::MachinesPage(Workbench &workbench, QWidget *parent)
    : Page(workbench, QStringLiteral("machines"), tr("Machines"), QStringLiteral("penumbra-machine"), parent)
    , m_model(
          machineColumns(), [](const MachineRow &row) { return row.id; },
          [](const MachineRow &row, int role) {
              if (role == LabRole)
                  return QVariant(row.isLab);
              return role == ObjectRole ? QVariant::fromValue(row.id) : QVariant();
          })
    , m_table(new TableView(workbench, QStringLiteral("machines"), &m_model, this))
{
    m_table->setAccessibleName(tr("Machines"));
    setContent(m_table);
    setFirst(m_table);
    setInspected(m_table);
    connect(&workbench.surveys(), &SurveyStore::surveyed, this, &MachinesPage::show);
    connect(&workbench.systems(), &SystemStore::removed, this, &MachinesPage::show);
    show();
}

void MachinesPage::show()
{
    QList<MachineRow> rows;
    QDateTime asOf;
    qsizetype counted = 0;
    const QList<ShareSurvey> surveys = workbench().surveys().surveys();
    for (const ShareSurvey &survey : surveys) {
        const MachineNames names(survey);
        for (const Validate::ReportedMachine &machine : survey.report.machines) {
            MachineRow row = rowOf(survey, names, machine);
            row.isLab = workbench().systems().isLab(row.id);
            const bool shown =
                scope().isEmpty() || std::any_of(scope().cbegin(), scope().cend(), [&row](const ObjectId &id) {
                    return id == row.id || id.contains(row.id) || id.contains(row.id.shareId());
                });
            if (!shown)
                continue;
            rows.append(row);
            counted += workbench().systems().counts(row.id, scope());
            asOf = asOf.isValid() ? qMin(asOf, survey.asOf) : survey.asOf;
        }
    }
    m_model.setRows(rows);
    setAsOf(asOf);
    if (rows.isEmpty()) {
        setCount({});
        showHint(surveys.isEmpty()
                     ? tr("No share was looked at yet. Validation finds the machines on shares and lists them here.")
                     : tr("No machine is known here. Validation looks at the shares again."),
                 {workbench().actions().find(QStringLiteral("validate"))});
        return;
    }
    setCount(tr("%Ln machine(s)", nullptr, int(counted)));
    showContent();
}

void MachinesPage::scopeChanged()
{
    show();
}

void MachinesPage::reveal(const ObjectId &object)
{
    m_table->revealObject(object);
}

} // namespace Penumbra::Console
