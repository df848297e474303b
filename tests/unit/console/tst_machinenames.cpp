// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What machines of one share are called when some have the same name.

#include "console/machinenames.h"

#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Console;

class TestMachineNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void machinesOfOneNameAreToldApartByTheirFolders();
};

void TestMachineNames::machinesOfOneNameAreToldApartByTheirFolders()
{
    const QString folder = QStringLiteral("\\\\files\\vms\\%1\\Virtual Machines\\x.vmcx");
    ShareSurvey survey;
    const QStringList names {QStringLiteral("web"), QStringLiteral("WEB"), QStringLiteral("db")};
    for (const QString &name : names) {
        Vm::Machine machine;
        machine.name = name;
        survey.machines.append(machine);
    }
    const MachineNames shown(survey);
    QCOMPARE(shown.of(QStringLiteral("web"), folder.arg(QStringLiteral("web"))), QStringLiteral("web in web"));
    QCOMPARE(shown.of(QStringLiteral("WEB"), folder.arg(QStringLiteral("old\\web"))),
             QStringLiteral("WEB in old\\web"));
    QCOMPARE(shown.of(QStringLiteral("db"), folder.arg(QStringLiteral("db"))), QStringLiteral("db"));
    QCOMPARE(shown.of(QStringLiteral("web"), QStringLiteral("\\\\files\\vms\\x.xml")), QStringLiteral("web"));
}

QTEST_MAIN(TestMachineNames)
#include "tst_machinenames.moc"
