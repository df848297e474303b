// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The console's first steps on the real widgets: first start, connecting to ONTAP and to a plain SMB server, everything that can be wrong with
// that, browsing, the seeded violations, and the reference server's window.

#include "console/acceptdialog.h"
#include "console/connectassistant.h"
#include "console/inventoryview.h"
#include "console/mainwindow.h"
#include "console/referenceserver.h"
#include "console/tableview.h"
#include "controlprogram.h"
#include "lab/description.h"
#include "storage/fingerprint.h"
#include "support/privatelab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>

using namespace Penumbra;
using namespace Penumbra::Console;
using namespace Penumbra::Test;

namespace {

constexpr int patience = 60'000; // milliseconds

/// The documentation's example, the SVM that breaks every rule, and the one without shadow copies, at addresses of this test.
QByteArray description()
{
    QByteArray text = Lab::defaultDescription();
    QJsonObject lab = QJsonDocument::fromJson(text.replace("127.0.10.", "127.0.43.")).object();
    QJsonArray svms;
    for (const QJsonValue &svm : lab[u"svms"].toArray()) {
        if (svm[u"name"].toString() != QLatin1String("vs2"))
            svms.append(svm);
    }
    lab[u"svms"] = svms;
    return QJsonDocument(lab).toJson();
}

template<typename Widget>
Widget *find(const QObject *parent, const char *name)
{
    auto *widget = parent->findChild<Widget *>(QString::fromLatin1(name));
    if (!widget)
        qFatal("no widget %s", name);
    return widget;
}

void click(const QObject *parent, const char *name)
{
    QTest::mouseClick(find<QAbstractButton>(parent, name), Qt::LeftButton);
}

void type(const QObject *parent, const char *name, const QString &text)
{
    auto *field = find<QLineEdit>(parent, name);
    field->clear();
    QTest::keyClicks(field, text);
}

} // namespace

class TestConsoleConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
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
    void findsTheSeededViolations();
    void runsTheReferenceServer();

private:
    ConnectAssistant *openAssistant() const;
    /// Fills in where the server is, and goes on.
    static void goTo(ConnectAssistant *assistant, const QString &host, quint16 port);
    static void acceptCertificate(ConnectAssistant *assistant);
    static QString failureIn(const ConnectAssistant *assistant);
    static QString titleOf(const ConnectAssistant *assistant) { return assistant->step()->title(); }
    /// Makes the lab known by the assistant.
    SystemView connectLab();
    QUrl management() const;
    QString password() const { return m_lab->password(); }
    void exportReport(const QString &suffix, const QString &path) const;

    std::unique_ptr<PrivateLab> m_lab;
    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

void TestConsoleConnect::initTestCase()
{
    m_lab = std::make_unique<PrivateLab>(description());
    m_lab->start();
}

void TestConsoleConnect::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    const QProcessEnvironment environment = controlEnvironment(*m_state);
    for (const QString &name : environment.keys())
        qputenv(name.toUtf8().constData(), environment.value(name).toUtf8());
    m_bench = std::make_unique<Workbench>();
    m_window = std::make_unique<MainWindow>(*m_bench);
    m_bench->systems().load();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestConsoleConnect::cleanup()
{
    m_window.reset();
    m_bench.reset();
    m_state.reset();
}

QUrl TestConsoleConnect::management() const
{
    return QUrl(m_lab->status()[u"management"][u"url"].toString());
}

ConnectAssistant *TestConsoleConnect::openAssistant() const
{
    m_bench->actions().find(QStringLiteral("connect"))->trigger();
    auto *assistant = m_window->findChild<ConnectAssistant *>();
    if (!assistant || !QTest::qWaitForWindowExposed(assistant))
        qFatal("no assistant");
    return assistant;
}

void TestConsoleConnect::goTo(ConnectAssistant *assistant, const QString &host, quint16 port)
{
    type(assistant, "host", host);
    if (find<QSpinBox>(assistant, "port")->value() != port) {
        if (!find<QToolButton>(assistant, "more")->isChecked())
            click(assistant, "more");
        find<QSpinBox>(assistant, "port")->setValue(port);
    }
    click(assistant, "next");
}

void TestConsoleConnect::acceptCertificate(ConnectAssistant *assistant)
{
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Certificate"), patience);
    find<QCheckBox>(assistant, "accept")->setChecked(true);
    click(assistant, "next");
    QCOMPARE(titleOf(assistant), QStringLiteral("Sign-in"));
}

QString TestConsoleConnect::failureIn(const ConnectAssistant *assistant)
{
    const auto *label = find<QLabel>(assistant, "failure");
    return label->isVisible() ? label->text() : QString();
}

SystemView TestConsoleConnect::connectLab()
{
    ConnectAssistant *assistant = openAssistant();
    goTo(assistant, management().host(), quint16(management().port()));
    acceptCertificate(assistant);
    type(assistant, "managementAccount", QStringLiteral("administrator"));
    type(assistant, "managementPassword", password());
    type(assistant, "smbAccount", QStringLiteral("LAB\\backupadmin"));
    type(assistant, "smbPassword", password());
    click(assistant, "next");
    [&] { QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Found"), patience); }();
    click(assistant, "next");
    [&] { QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Result"), patience); }();
    click(assistant, "close");
    const QList<SystemView> systems = m_bench->systems().systems();
    return systems.value(0);
}

void TestConsoleConnect::theFirstStartHasTwoDoors()
{
    auto *door = find<QToolButton>(m_window.get(), "connectDoor");
    QVERIFY(door->isVisible());
    QVERIFY(find<QToolButton>(m_window.get(), "labDoor")->isVisible());
    QTest::mouseClick(door, Qt::LeftButton);
    const auto *assistant = m_window->findChild<ConnectAssistant *>();
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
    ConnectAssistant *assistant = openAssistant();
    goTo(assistant, management().host(), quint16(management().port()));
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Certificate"), patience);
    const QString fingerprint = m_lab->status()[u"management"][u"fingerprint"].toString();
    QCOMPARE(find<QLabel>(assistant, "fingerprint")->text().replace(QLatin1Char('\n'), QLatin1Char(':')), fingerprint);
    QVERIFY(!find<QLabel>(assistant, "subject")->text().isEmpty());
    QVERIFY(!find<QPushButton>(assistant, "next")->isEnabled());
    acceptCertificate(assistant);
    type(assistant, "managementAccount", QStringLiteral("administrator"));
    type(assistant, "managementPassword", password());
    type(assistant, "smbAccount", QStringLiteral("LAB\\backupadmin"));
    type(assistant, "smbPassword", password());
    click(assistant, "next");
    QVERIFY(find<QLineEdit>(assistant, "managementPassword")->text().isEmpty()); // taken out at once
    QVERIFY(find<QLineEdit>(assistant, "smbPassword")->text().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Found"), patience);
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
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Result"), patience);

    QCOMPARE(m_bench->systems().systems().size(), 1);
    const SystemView view = m_bench->systems().systems().constFirst();
    QVERIFY(view.system.readOnly);
    QVERIFY(view.isLab);
    QCOMPARE(view.system.certificate, Storage::fingerprintFrom(fingerprint).value_or(QByteArray()));
    QCOMPARE(view.sessions.size(), 3);
    QCOMPARE(Storage::KnownSystems().list(), QList<Storage::KnownSystem> {view.system});
    auto *allow = assistant->step()->findChild<QCheckBox *>();
    QVERIFY(allow && !allow->isChecked());
    allow->click();
    QVERIFY(!m_bench->systems().systems().constFirst().system.readOnly);
    QVERIFY(!Storage::KnownSystems().list().constFirst().readOnly);
    click(assistant, "close");

    // Browse: the tree has what was found, and the status bar says how it is connected.
    const auto *tree = m_window->findChild<InventoryView *>();
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    const QModelIndex root = tree->model()->index(0, 0);
    QTRY_COMPARE(tree->model()->rowCount(root), 3);
    QVERIFY(root.data(LabRole).toBool());
    QVERIFY(root.data(OpenRole).toBool());
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->systems().systems().constFirst().state, SystemView::State::Current, patience);
    QStringList said;
    for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
        said.append(label->text());
    const QString status = said.join(QLatin1Char(' '));
    QVERIFY2(status.contains(QLatin1String("signed")) && status.contains(QLatin1String("changes allowed")),
             qPrintable(status));
}

void TestConsoleConnect::aWrongPasswordIsSaidAndTriedAgain()
{
    ConnectAssistant *assistant = openAssistant();
    goTo(assistant, management().host(), quint16(management().port()));
    acceptCertificate(assistant);
    type(assistant, "managementAccount", QStringLiteral("administrator"));
    type(assistant, "managementPassword", QStringLiteral("wrong"));
    type(assistant, "smbAccount", QStringLiteral("backupadmin"));
    type(assistant, "smbPassword", QStringLiteral("wrong"));
    click(assistant, "next");
    QTRY_VERIFY_WITH_TIMEOUT(failureIn(assistant).contains(QLatin1String("did not accept the sign-in")), patience);
    QCOMPARE(titleOf(assistant), QStringLiteral("Sign-in"));
    QVERIFY(failureIn(assistant).contains(QLatin1String("Check user name, domain and password")));
    QVERIFY(!failureIn(assistant).contains(QLatin1String("wrong")));
    type(assistant, "managementPassword", password());
    click(assistant, "next");
    // The other account's password is wrong still, and the management's need not be typed again.
    QTRY_VERIFY_WITH_TIMEOUT(failureIn(assistant).contains(QLatin1String("did not accept the sign-in")), patience);
    QVERIFY(find<QLabel>(assistant, "managementState")->text().contains(QLatin1String("administrator")));
    type(assistant, "smbPassword", password());
    click(assistant, "next");
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Found"), patience);
    QVERIFY(m_bench->systems().systems().isEmpty());
}

void TestConsoleConnect::withoutAcceptingTheCertificateNothingIsSent()
{
    ConnectAssistant *assistant = openAssistant();
    goTo(assistant, management().host(), quint16(management().port()));
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Certificate"), patience);
    click(assistant, "next");
    QCOMPARE(titleOf(assistant), QStringLiteral("Certificate"));
    click(assistant, "back");
    QCOMPARE(titleOf(assistant), QStringLiteral("Where"));
    click(assistant, "close");
    QTRY_VERIFY(!m_window->findChild<ConnectAssistant *>());
    QVERIFY(m_bench->systems().systems().isEmpty());
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
    ConnectAssistant *assistant = openAssistant();
    goTo(assistant, host, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!failureIn(assistant).isEmpty(), patience);
    QVERIFY2(failureIn(assistant).contains(said), qPrintable(failureIn(assistant)));
    QCOMPARE(titleOf(assistant), QStringLiteral("Where"));
    goTo(assistant, m_lab->address(QStringLiteral("vs1")), m_lab->port(QStringLiteral("vs1")));
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Sign-in"), patience);
}

void TestConsoleConnect::connectsToAnSmbServer()
{
    PrivateSamba::Options options;
    options.address = QStringLiteral("127.0.0.43");
    options.shares = {QStringLiteral("vms"), QStringLiteral("logs")};
    const PrivateSamba samba(options);
    ConnectAssistant *assistant = openAssistant();
    goTo(assistant, samba.address(), samba.port());
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Sign-in"), patience); // no certificate
    QVERIFY(!find<QWidget>(assistant, "management")->isVisible());
    QVERIFY(!find<QAbstractButton>(assistant, "useTicket")->isEnabled()); // an address
    type(assistant, "smbAccount", samba.user());
    type(assistant, "smbPassword", QStringLiteral("wrong"));
    click(assistant, "next");
    QTRY_VERIFY_WITH_TIMEOUT(failureIn(assistant).contains(QLatin1String("did not accept the sign-in")), patience);
    type(assistant, "smbPassword", samba.password());
    click(assistant, "next");
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Found"), patience);
    QVERIFY(!find<QLabel>(assistant, "lab")->isVisible());
    type(assistant, "name", QStringLiteral("files"));
    click(assistant, "next");
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Result"), patience);
    const SystemView view = m_bench->systems().systems().value(0);
    QCOMPARE(view.system.name, QStringLiteral("files"));
    QCOMPARE(view.system.kind, Storage::SystemKind::Smb);
    QVERIFY(view.system.readOnly);
    QVERIFY(!view.isLab);
    QCOMPARE(view.inventory.shares.size(), 2);
    QVERIFY(view.sessions.first().isSigned);
    // Known already: said before anybody signs in.
    click(assistant, "close");
    QTRY_VERIFY(!m_window->findChild<ConnectAssistant *>());
    assistant = openAssistant();
    goTo(assistant, samba.address(), samba.port());
    QTRY_VERIFY_WITH_TIMEOUT(failureIn(assistant).contains(QLatin1String("known as files")), patience);
}

void TestConsoleConnect::nobodyIsNoAccount()
{
    ConnectAssistant *assistant = openAssistant();
    goTo(assistant, m_lab->address(QStringLiteral("vs1")), m_lab->port(QStringLiteral("vs1")));
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Sign-in"), patience);
    click(assistant, "next");
    QTRY_VERIFY(failureIn(assistant).contains(QLatin1String("does not work as a guest")));
    QCOMPARE(titleOf(assistant), QStringLiteral("Sign-in"));
}

void TestConsoleConnect::aServerWithoutShadowCopiesIsAdded()
{
    ConnectAssistant *assistant = openAssistant();
    goTo(assistant, m_lab->address(QStringLiteral("vs4")), m_lab->port(QStringLiteral("vs4")));
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Sign-in"), patience);
    type(assistant, "smbAccount", QStringLiteral("backupadmin"));
    type(assistant, "smbPassword", password());
    click(assistant, "next");
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Found"), patience);
    const QString missing = find<QPlainTextEdit>(assistant, "missing")->toPlainText();
    QVERIFY2(missing.contains(QLatin1String("offers no shadow copies over SMB")), qPrintable(missing));
    QVERIFY2(missing.contains(QLatin1String("Install-WindowsFeature FS-VSS-Agent")), qPrintable(missing));
    click(assistant, "next");
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Result"), patience);
}

void TestConsoleConnect::namesTheRightsThatAreMissing()
{
    ConnectAssistant *assistant = openAssistant();
    goTo(assistant, m_lab->address(QStringLiteral("vs1")), m_lab->port(QStringLiteral("vs1")));
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Sign-in"), patience);
    type(assistant, "smbAccount", QStringLiteral("LAB\\viewer"));
    type(assistant, "smbPassword", password());
    click(assistant, "next");
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QStringLiteral("Found"), patience);
    const QString missing = find<QPlainTextEdit>(assistant, "missing")->toPlainText();
    QVERIFY2(missing.contains(QLatin1String("a right is missing to LAB\\viewer")), qPrintable(missing));
    QVERIFY2(missing.contains(QLatin1String("Backup Operators")), qPrintable(missing));
}

void TestConsoleConnect::followsWhatATerminalMakesKnown()
{
    const auto *tree = m_window->findChild<InventoryView *>();
    QSignalSpy resets(tree->model(), &QAbstractItemModel::modelReset);
    const QString address = m_lab->address(QStringLiteral("vs1"));
    ControlProgram add({QStringLiteral("system"), QStringLiteral("add"), address, QStringLiteral("--port"),
                        QString::number(m_lab->port(QStringLiteral("vs1"))), QStringLiteral("--kind"),
                        QStringLiteral("smb"), QStringLiteral("--name"), QStringLiteral("terminal"),
                        QStringLiteral("--user"), QStringLiteral("backupadmin")},
                       controlEnvironment(*m_state), password());
    QVERIFY2(add.exitCode() == 0, add.everything());
    QTRY_COMPARE(m_bench->systems().systems().size(), 1);
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QCOMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("terminal"));
    QVERIFY(m_bench->systems().systems().constFirst().system.readOnly);
    ControlProgram set({QStringLiteral("system"), QStringLiteral("set"), QStringLiteral("terminal"),
                        QStringLiteral("--allow-changes"), QStringLiteral("--name"), QStringLiteral("renamed")},
                       controlEnvironment(*m_state));
    QVERIFY2(set.exitCode() == 0, set.everything());
    QTRY_VERIFY(!m_bench->systems().systems().constFirst().system.readOnly);
    QTRY_COMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("renamed"));
    ControlProgram remove({QStringLiteral("system"), QStringLiteral("remove"), QStringLiteral("renamed")},
                          controlEnvironment(*m_state));
    QVERIFY2(remove.exitCode() == 0, remove.everything());
    QTRY_VERIFY(m_bench->systems().systems().isEmpty());
    QTRY_COMPARE(tree->model()->rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

void TestConsoleConnect::exportReport(const QString &suffix, const QString &path) const
{
    const Page *page = m_window->page(QStringLiteral("validation"));
    for (const QMenu *menu : page->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text().contains(suffix.toUpper()))
                action->trigger();
        }
    }
    auto *dialog = page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->setDirectory(QFileInfo(path).absolutePath());
    find<QLineEdit>(dialog, "fileNameEdit")->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(!page->findChild<QFileDialog *>());
}

void TestConsoleConnect::findsTheSeededViolations()
{
    QVERIFY(!connectLab().system.id.isNull());
    m_window->showPage(QStringLiteral("validation"));
    QSignalSpy finished(&m_bench->surveys(), &SurveyStore::finished);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->systems().systems().constFirst().state, SystemView::State::Current, patience);
    m_bench->actions().find(QStringLiteral("validate"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 3 * patience);
    QVERIFY(!finished.constFirst().constFirst().value<std::optional<Failure>>());

    Page *page = m_window->page(QStringLiteral("validation"));
    auto *table = page->findChild<TableView *>();
    QStringList found;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QVERIFY(table->model()->index(row, 0).data(LabRole).toBool());
        found.append(table->model()->index(row, 2).data().toString() + QLatin1Char(' ')
                     + table->model()->index(row, 5).data().toString());
    }
    found.sort();
    QStringList expected {"absolute one-share",
                          "absolute parent-path",
                          "apart-configuration one-share",
                          "apart-configuration one-share",
                          "children one-share",
                          "children one-share",
                          "deep depth",
                          "dirty disk-log",
                          "junctions mounted-volume",
                          "links file-kinds",
                          "links file-kinds",
                          "links file-kinds",
                          "links file-kinds",
                          "machines shadow-copy-service",
                          "orphaned disk-chain",
                          "plain continuous-availability",
                          "special file-kinds",
                          "special file-kinds",
                          "special file-kinds",
                          "stray root-content",
                          "whole volume-root"};
    QCOMPARE(found, expected);

    // Accept one as it is, see it dimmed and no longer counted, and let it count again.
    const auto rowOf = [table](const QString &rule) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 5).data().toString() == rule)
                return table->model()->index(row, 0);
        }
        return QModelIndex();
    };
    const qint64 open = m_bench->surveys().reportOf({}).totals().dataMissing;
    QVERIFY(rowOf(QStringLiteral("depth")).isValid());
    table->setCurrentIndex(rowOf(QStringLiteral("depth")));
    const QList<QToolButton *> buttons = page->findChildren<QToolButton *>();
    const auto button = [&buttons](const QString &text) {
        for (QToolButton *each : buttons) {
            if (each->text().remove(QLatin1Char('&')).startsWith(text))
                return each;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    QVERIFY(!button(QStringLiteral("Count Again"))->isEnabled());
    QTest::mouseClick(button(QStringLiteral("Accept")), Qt::LeftButton);
    auto *dialog = page->findChild<AcceptDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "reason"), QStringLiteral("moves next week"));
    dialog->accept();
    QTRY_VERIFY(rowOf(QStringLiteral("depth")).data(SettledRole).toBool());
    QCOMPARE(m_bench->surveys().reportOf({}).totals().dataMissing, open - 1);
    QCOMPARE(table->model()->rowCount(), expected.size());
    table->setCurrentIndex(rowOf(QStringLiteral("depth")));
    const QString detail = page->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(detail.contains(QLatin1String("moves next week")), qPrintable(detail));

    // Reports, read back.
    const QTemporaryDir folder;
    const auto bytesOf = [&folder, this](const QString &suffix) {
        const QString path = folder.filePath(QStringLiteral("report.") + suffix);
        exportReport(suffix, path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(QStringLiteral("json"))).object();
    QCOMPARE(json[u"totals"][u"accepted"].toInt(), 1);
    QVERIFY(bytesOf(QStringLiteral("csv")).contains("mounted-volume"));
    QVERIFY(bytesOf(QStringLiteral("html")).contains("moves next week"));
    QVERIFY(bytesOf(QStringLiteral("pdf")).startsWith("%PDF-"));
    const ProgramResult text =
        runProgram(QStringLiteral("pdftotext"), {folder.filePath(QStringLiteral("report.pdf")), QStringLiteral("-")});
    QVERIFY2(text.output.contains(QLatin1String("moves next week")), qPrintable(text.output.left(500)));

    QTest::mouseClick(button(QStringLiteral("Count Again")), Qt::LeftButton);
    QTRY_VERIFY(!rowOf(QStringLiteral("depth")).data(SettledRole).toBool());
    QCOMPARE(m_bench->surveys().reportOf({}).totals().dataMissing, open);

    // What a terminal accepts shows here, too.
    table->setCurrentIndex(rowOf(QStringLiteral("volume-root")));
    const QString id = m_bench->surveys().reportOf({}).shares.isEmpty() ? QString() : [&] {
        for (const Validate::ShareReport &share : m_bench->surveys().reportOf({}).shares) {
            for (const Validate::Finding &finding : share.findings) {
                if (finding.key.rule == QLatin1String("volume-root"))
                    return finding.key.id();
            }
        }
        return QString();
    }();
    ControlProgram accept({QStringLiteral("finding"), QStringLiteral("accept"), id, QStringLiteral("--reason"),
                           QStringLiteral("is meant to be")},
                          controlEnvironment(*m_state));
    QVERIFY2(accept.exitCode() == 0, accept.everything());
    QTRY_VERIFY(rowOf(QStringLiteral("volume-root")).data(SettledRole).toBool());
}

void TestConsoleConnect::runsTheReferenceServer()
{
    LabProgram::setDirectory(m_bench->preferences(), m_lab->directory());
    m_bench->actions().find(QStringLiteral("reference-server"))->trigger();
    auto *window = m_window->findChild<ReferenceServerWindow *>();
    QVERIFY(window && QTest::qWaitForWindowExposed(window));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "stop")->isEnabled(), patience);
    QVERIFY(find<QLabel>(window, "accounts")->text().contains(QLatin1String("backupadmin")));

    auto *shown = find<QLineEdit>(window, "password");
    QVERIFY(shown->text().isEmpty());
    find<QTabWidget>(window, "tabs")->setCurrentIndex(2);
    click(window, "showPassword");
    QCOMPARE(shown->text(), password());
    click(window, "showPassword");
    QVERIFY(shown->text().isEmpty());

    find<QTabWidget>(window, "tabs")->setCurrentIndex(1);
    auto *svm = find<QComboBox>(window, "svm");
    svm->setCurrentIndex(svm->findData(QStringLiteral("vs1")));
    auto *action = find<QComboBox>(window, "action");
    action->setCurrentIndex(action->findData(QStringLiteral("refuse")));
    find<QComboBox>(window, "call")->setCurrentText(QStringLiteral("SetContext"));
    find<QComboBox>(window, "status")->setCurrentText(QStringLiteral("E_ACCESSDENIED"));
    find<QSpinBox>(window, "times")->setValue(2);
    click(window, "set");
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->status()[u"faults"].toArray().size(), 1, patience);
    const QJsonObject fault = m_lab->status()[u"faults"][0].toObject();
    QCOMPARE(fault[u"call"].toString(), QStringLiteral("SetContext"));
    QCOMPARE(fault[u"svm"].toString(), QStringLiteral("vs1"));
    QCOMPARE(fault[u"status"].toString(), QStringLiteral("E_ACCESSDENIED"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "clear")->isEnabled(), patience);
    click(window, "clear");
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->status()[u"faults"].toArray().size(), 0, patience);

    action->setCurrentIndex(action->findData(QStringLiteral("kill-agent")));
    click(window, "set");
    const auto *servers = find<QWidget>(window, "serversTab")->findChild<TableView *>();
    QTRY_VERIFY_WITH_TIMEOUT(servers->rowsText().contains(QLatin1String("Remote VSS does not run")), patience);
    action->setCurrentIndex(action->findData(QStringLiteral("start-agent")));
    click(window, "set");
    QTRY_VERIFY_WITH_TIMEOUT(!servers->rowsText().contains(QLatin1String("does not run")), patience);

    find<QTabWidget>(window, "tabs")->setCurrentIndex(3);
    QTRY_VERIFY(find<QPushButton>(window, "workloadOn")->isEnabled());
    click(window, "workloadOn");
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->status()[u"workload"][u"on"].toBool(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "workloadOff")->isEnabled(), patience);
    click(window, "workloadCheck");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(window, "checked")->text().contains(QLatin1String("one instant")), patience);
    click(window, "workloadOff");
    QTRY_VERIFY_WITH_TIMEOUT(!m_lab->status()[u"workload"][u"on"].toBool(), patience);

    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "stop")->isEnabled(), patience);
    click(window, "stop");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "start")->isEnabled(), 2 * patience);
    QVERIFY(find<QLabel>(window, "state")->text().contains(QLatin1String("does not run")));
    click(window, "start");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "stop")->isEnabled(), 2 * patience);
    QTRY_COMPARE(m_bench->systems().systems().size(), 1);
    QVERIFY(m_bench->systems().systems().constFirst().isLab);
    QVERIFY(!m_bench->systems().systems().constFirst().system.readOnly);
    // This one runs in the background: nobody else ends it.
    click(window, "stop");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "start")->isEnabled(), 2 * patience);
}

QTEST_MAIN(TestConsoleConnect)
#include "tst_consoleconnect.moc"
