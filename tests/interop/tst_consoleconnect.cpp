// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The console's first steps on the real widgets: first start, connecting to ONTAP and to a plain SMB server, and everything that can be wrong
// with that.

#include "connectscene.h"
#include "console/connectwords.h"
#include "console/inventoryview.h"
#include "console/tableview.h"
#include "storage/fingerprint.h"

#include <QPlainTextEdit>
#include <QStatusBar>

using namespace Penumbra;
using namespace Penumbra::Console;
using namespace Penumbra::Test;

class TestConsoleConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_scene = std::make_unique<ConnectScene>("127.0.43."); }
    void init() { m_scene->begin(); }
    void cleanup() { m_scene->end(); }
    void theFirstStartHasTwoDoors();
    void connectsToOntap();
    void aWrongPasswordIsSaidAndTriedAgain();
    void withoutAcceptingTheCertificateNothingIsSent();
    void whatDoesNotAnswerIsSaidInPlace_data();
    void whatDoesNotAnswerIsSaidInPlace();
    void connectsToAnSmbServer();
    void nobodyIsNoAccount();
    void aServerWithoutShadowCopiesIsAdded();
    void namesTheRightsThatAreMissing();
    void followsWhatATerminalMakesKnown();

private:
    std::unique_ptr<ConnectScene> m_scene;
};

void TestConsoleConnect::theFirstStartHasTwoDoors()
{
    auto *door = find<QToolButton>(m_scene->window.get(), "connectDoor");
    QVERIFY(door->isVisible());
    QVERIFY(find<QToolButton>(m_scene->window.get(), "labDoor")->isVisible());
    QTest::mouseClick(door, Qt::LeftButton);
    const auto *assistant = m_scene->window->findChild<ConnectAssistant *>();
    QVERIFY(assistant);
    QVERIFY(!find<QPushButton>(assistant, "next")->isEnabled());
    type(assistant, "host", QStringLiteral("192.0.2.7"));
    QVERIFY(find<QLabel>(assistant, "hint")->text().contains(QLatin1String("Kerberos")));
    QVERIFY(find<QPushButton>(assistant, "next")->isEnabled());
    type(assistant, "host", QStringLiteral("https://cluster1/"));
    QVERIFY(!find<QPushButton>(assistant, "next")->isEnabled());
}

void TestConsoleConnect::connectsToOntap()
{
    ConnectAssistant *assistant = m_scene->openAssistant();
    m_scene->goToManagement(assistant);
    ConnectScene::waitFor(assistant, "Certificate");
    const QString fingerprint = m_scene->lab.status()[u"management"][u"fingerprint"].toString();
    QCOMPARE(find<QLabel>(assistant, "fingerprint")->text().replace(QLatin1Char('\n'), QLatin1Char(':')), fingerprint);
    QVERIFY(!find<QLabel>(assistant, "subject")->text().isEmpty());
    QVERIFY(!find<QPushButton>(assistant, "next")->isEnabled());
    ConnectScene::acceptCertificate(assistant);
    type(assistant, "managementAccount", QStringLiteral("administrator"));
    type(assistant, "managementPassword", m_scene->lab.password());
    type(assistant, "smbAccount", QStringLiteral("LAB\\backupadmin"));
    type(assistant, "smbPassword", m_scene->lab.password());
    click(assistant, "next");
    QVERIFY(find<QLineEdit>(assistant, "managementPassword")->text().isEmpty()); // taken out at once
    QVERIFY(find<QLineEdit>(assistant, "smbPassword")->text().isEmpty());
    ConnectScene::waitFor(assistant, "Found");
    const auto *found = assistant->step()->findChild<TableView *>();
    QVERIFY(found);
    QCOMPARE(found->model()->rowCount(), 3);
    const QString rows = found->rowsText();
    QVERIFY2(rows.count(QLatin1String("LAB\\backupadmin")) == 3, qPrintable(rows));
    QVERIFY2(rows.contains(QLatin1String("signed")), qPrintable(rows));
    QVERIFY(find<QLabel>(assistant, "lab")->isVisible());
    const QString missing = find<QPlainTextEdit>(assistant, "missing")->toPlainText();
    QVERIFY2(missing.contains(QLatin1String("vs4: ")), qPrintable(missing)); // it makes no shadow copies
    click(assistant, "next");
    ConnectScene::waitFor(assistant, "Result");

    QCOMPARE(m_scene->bench->systems().systems().size(), 1);
    const SystemView view = m_scene->bench->systems().systems().constFirst();
    QVERIFY(view.system.readOnly);
    QVERIFY(view.isLab);
    QCOMPARE(view.system.certificate, Storage::fingerprintFrom(fingerprint).value_or(QByteArray()));
    QCOMPARE(view.sessions.size(), 3);
    QCOMPARE(Storage::KnownSystems().list(), QList<Storage::KnownSystem> {view.system});
    auto *allow = assistant->step()->findChild<QCheckBox *>();
    QVERIFY(allow && !allow->isChecked());
    allow->click();
    QVERIFY(!m_scene->bench->systems().systems().constFirst().system.readOnly);
    QVERIFY(!Storage::KnownSystems().list().constFirst().readOnly);
    click(assistant, "close");

    // Browse: the tree has what was found, and the status bar says how it is connected.
    const auto *tree = m_scene->window->findChild<InventoryView *>();
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    const QModelIndex root = tree->model()->index(0, 0);
    QTRY_COMPARE(tree->model()->rowCount(root), 3);
    QVERIFY(root.data(LabRole).toBool());
    QVERIFY(root.data(OpenRole).toBool());
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->bench->systems().systems().constFirst().state, SystemView::State::Current,
                              ConnectScene::patience);
    QStringList said;
    for (const QLabel *label : m_scene->window->statusBar()->findChildren<QLabel *>())
        said.append(label->text());
    const QString status = said.join(QLatin1Char(' '));
    QVERIFY2(status.contains(QLatin1String("signed")) && status.contains(QLatin1String("changes allowed")),
             qPrintable(status));
}

void TestConsoleConnect::aWrongPasswordIsSaidAndTriedAgain()
{
    ConnectAssistant *assistant = m_scene->openAssistant();
    m_scene->goToManagement(assistant);
    ConnectScene::acceptCertificate(assistant);
    type(assistant, "managementAccount", QStringLiteral("administrator"));
    type(assistant, "managementPassword", QStringLiteral("wrong"));
    type(assistant, "smbAccount", QStringLiteral("backupadmin"));
    type(assistant, "smbPassword", QStringLiteral("wrong"));
    click(assistant, "next");
    QTRY_VERIFY_WITH_TIMEOUT(ConnectScene::failureIn(assistant).contains(QLatin1String("did not accept the sign-in")),
                             ConnectScene::patience);
    QCOMPARE(ConnectScene::titleOf(assistant), QStringLiteral("Sign-in"));
    QVERIFY(ConnectScene::failureIn(assistant).contains(QLatin1String("Check user name, domain and password")));
    QVERIFY(!ConnectScene::failureIn(assistant).contains(QLatin1String("wrong")));
    type(assistant, "managementPassword", m_scene->lab.password());
    click(assistant, "next");
    // The other account's password is wrong still, and the management's need not be typed again.
    QTRY_VERIFY_WITH_TIMEOUT(ConnectScene::failureIn(assistant).contains(QLatin1String("did not accept the sign-in")),
                             ConnectScene::patience);
    QVERIFY(find<QLabel>(assistant, "managementState")->text().contains(QLatin1String("administrator")));
    type(assistant, "smbPassword", m_scene->lab.password());
    click(assistant, "next");
    ConnectScene::waitFor(assistant, "Found");
    QVERIFY(m_scene->bench->systems().systems().isEmpty());
}

void TestConsoleConnect::withoutAcceptingTheCertificateNothingIsSent()
{
    ConnectAssistant *assistant = m_scene->openAssistant();
    m_scene->goToManagement(assistant);
    ConnectScene::waitFor(assistant, "Certificate");
    click(assistant, "next");
    QCOMPARE(ConnectScene::titleOf(assistant), QStringLiteral("Certificate"));
    click(assistant, "back");
    QCOMPARE(ConnectScene::titleOf(assistant), QStringLiteral("Where"));
    click(assistant, "close");
    QTRY_VERIFY(!m_scene->window->findChild<ConnectAssistant *>());
    QVERIFY(m_scene->bench->systems().systems().isEmpty());
    QVERIFY(Storage::KnownSystems().list().isEmpty());
}

void TestConsoleConnect::whatDoesNotAnswerIsSaidInPlace_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("said");
    QTest::newRow("nobody listens") << QStringLiteral("127.0.43.200") << QStringLiteral("the server does not answer");
    QTest::newRow("no such name") << QStringLiteral("nosuchhost.invalid")
                                  << QStringLiteral("no computer of this name is known");
}

void TestConsoleConnect::whatDoesNotAnswerIsSaidInPlace()
{
    QFETCH(QString, host);
    QFETCH(QString, said);
    ConnectAssistant *assistant = m_scene->openAssistant();
    ConnectScene::goTo(assistant, host, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!ConnectScene::failureIn(assistant).isEmpty(), ConnectScene::patience);
    QVERIFY2(ConnectScene::failureIn(assistant).contains(said), qPrintable(ConnectScene::failureIn(assistant)));
    QCOMPARE(ConnectScene::titleOf(assistant), QStringLiteral("Where"));
    m_scene->goToServer(assistant, "vs1");
}

void TestConsoleConnect::connectsToAnSmbServer()
{
    PrivateSamba::Options options;
    options.address = QStringLiteral("127.0.0.43");
    options.shares = {QStringLiteral("vms"), QStringLiteral("logs")};
    const PrivateSamba samba(options);
    ConnectAssistant *assistant = m_scene->openAssistant();
    ConnectScene::goTo(assistant, samba.address(), samba.port());
    ConnectScene::waitFor(assistant, "Sign-in"); // no certificate
    QVERIFY(!find<QWidget>(assistant, "management")->isVisible());
    QVERIFY(!find<QAbstractButton>(assistant, "useTicket")->isEnabled()); // an address
    type(assistant, "smbAccount", samba.user());
    type(assistant, "smbPassword", QStringLiteral("wrong"));
    click(assistant, "next");
    QTRY_VERIFY_WITH_TIMEOUT(ConnectScene::failureIn(assistant).contains(QLatin1String("did not accept the sign-in")),
                             ConnectScene::patience);
    type(assistant, "smbPassword", samba.password());
    find<QCheckBox>(assistant, "keep")->setChecked(true);
    click(assistant, "next");
    ConnectScene::waitFor(assistant, "Found");
    QVERIFY(!find<QLabel>(assistant, "lab")->isVisible());
    click(assistant, "next");
    // There is no keychain here: said, and nothing is known without what was asked for.
    QTRY_VERIFY_WITH_TIMEOUT(ConnectScene::failureIn(assistant).contains(QLatin1String("password store")),
                             ConnectScene::patience);
    QVERIFY(Storage::KnownSystems().list().isEmpty());
    click(assistant, "back");
    find<QCheckBox>(assistant, "keep")->setChecked(false);
    click(assistant, "next"); // the password is remembered
    ConnectScene::waitFor(assistant, "Found");
    type(assistant, "name", QStringLiteral("files"));
    click(assistant, "next");
    ConnectScene::waitFor(assistant, "Result");
    const SystemView view = m_scene->bench->systems().systems().value(0);
    QCOMPARE(view.system.name, QStringLiteral("files"));
    QCOMPARE(view.system.kind, Storage::SystemKind::Smb);
    QVERIFY(view.system.readOnly);
    QVERIFY(!view.isLab);
    QCOMPARE(view.inventory.shares.size(), 2);
    QVERIFY(view.sessions.first().isSigned);
    // Known already: said before anybody signs in.
    click(assistant, "close");
    QTRY_VERIFY(!m_scene->window->findChild<ConnectAssistant *>());
    assistant = m_scene->openAssistant();
    ConnectScene::goTo(assistant, samba.address(), samba.port());
    QTRY_VERIFY_WITH_TIMEOUT(ConnectScene::failureIn(assistant).contains(QLatin1String("known as files")),
                             ConnectScene::patience);
}

void TestConsoleConnect::nobodyIsNoAccount()
{
    ConnectAssistant *assistant = m_scene->openAssistant();
    m_scene->goToServer(assistant, "vs1");
    click(assistant, "next");
    QTRY_VERIFY(ConnectScene::failureIn(assistant).contains(QLatin1String("does not work as a guest")));
    QCOMPARE(ConnectScene::titleOf(assistant), QStringLiteral("Sign-in"));
}

void TestConsoleConnect::aServerWithoutShadowCopiesIsAdded()
{
    PrivateSamba::Options options;
    options.address = QStringLiteral("127.0.0.44");
    options.shares = {QStringLiteral("vms")};
    options.fsrvp = false;
    const PrivateSamba samba(options);
    ConnectAssistant *assistant = m_scene->openAssistant();
    ConnectScene::goTo(assistant, samba.address(), samba.port());
    ConnectScene::waitFor(assistant, "Sign-in");
    type(assistant, "smbAccount", samba.user());
    type(assistant, "smbPassword", samba.password());
    click(assistant, "next");
    ConnectScene::waitFor(assistant, "Found");
    QString missing = find<QPlainTextEdit>(assistant, "missing")->toPlainText();
    QVERIFY2(missing.contains(QLatin1String("offers no shadow copies over SMB")), qPrintable(missing));
    QVERIFY2(missing.contains(QLatin1String("Install-WindowsFeature FS-VSS-Agent")), qPrintable(missing));
    click(assistant, "next");
    ConnectScene::waitFor(assistant, "Result");
    click(assistant, "close");
    // Where the agent answers and copies nothing, that is said.
    assistant = m_scene->openAssistant();
    m_scene->goToServer(assistant, "vs4");
    type(assistant, "smbAccount", QStringLiteral("backupadmin"));
    type(assistant, "smbPassword", m_scene->lab.password());
    click(assistant, "next");
    ConnectScene::waitFor(assistant, "Found");
    missing = find<QPlainTextEdit>(assistant, "missing")->toPlainText();
    QVERIFY2(missing.contains(QLatin1String("none of its shares")), qPrintable(missing));
}

void TestConsoleConnect::namesTheRightsThatAreMissing()
{
    ConnectAssistant *assistant = m_scene->openAssistant();
    m_scene->goToServer(assistant, "vs1");
    type(assistant, "smbAccount", QStringLiteral("LAB\\viewer"));
    type(assistant, "smbPassword", m_scene->lab.password());
    click(assistant, "next");
    ConnectScene::waitFor(assistant, "Found");
    const QString missing = find<QPlainTextEdit>(assistant, "missing")->toPlainText();
    QVERIFY2(missing.contains(QLatin1String("a right is missing to LAB\\viewer")), qPrintable(missing));
    QVERIFY2(missing.contains(QLatin1String("Backup Operators")), qPrintable(missing));
}

void TestConsoleConnect::followsWhatATerminalMakesKnown()
{
    const auto *tree = m_scene->window->findChild<InventoryView *>();
    QSignalSpy resets(tree->model(), &QAbstractItemModel::modelReset);
    const QString address = m_scene->lab.address(QStringLiteral("vs1"));
    ControlProgram add({QStringLiteral("system"), QStringLiteral("add"), address, QStringLiteral("--port"),
                        QString::number(m_scene->lab.port(QStringLiteral("vs1"))), QStringLiteral("--kind"),
                        QStringLiteral("smb"), QStringLiteral("--name"), QStringLiteral("terminal"),
                        QStringLiteral("--user"), QStringLiteral("backupadmin")},
                       m_scene->environment(), m_scene->lab.password());
    QVERIFY2(add.exitCode() == 0, add.everything());
    QTRY_COMPARE(m_scene->bench->systems().systems().size(), 1);
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QCOMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("terminal"));
    QVERIFY(m_scene->bench->systems().systems().constFirst().system.readOnly);
    ControlProgram set({QStringLiteral("system"), QStringLiteral("set"), QStringLiteral("terminal"),
                        QStringLiteral("--allow-changes"), QStringLiteral("--name"), QStringLiteral("renamed")},
                       m_scene->environment());
    QVERIFY2(set.exitCode() == 0, set.everything());
    QTRY_VERIFY(!m_scene->bench->systems().systems().constFirst().system.readOnly);
    QTRY_COMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("renamed"));
    ControlProgram remove({QStringLiteral("system"), QStringLiteral("remove"), QStringLiteral("renamed")},
                          m_scene->environment());
    QVERIFY2(remove.exitCode() == 0, remove.everything());
    QTRY_VERIFY(m_scene->bench->systems().systems().isEmpty());
    QTRY_COMPARE(tree->model()->rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

QTEST_MAIN(TestConsoleConnect)
#include "tst_consoleconnect.moc"
