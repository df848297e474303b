// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the console finds on a reference server, accepted findings and reports on the real widgets, and the reference server's own window.

#include "connectscene.h"
#include "console/acceptdialog.h"
#include "console/page.h"
#include "console/referenceserver.h"
#include "console/tableview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace Penumbra;
using namespace Penumbra::Console;
using namespace Penumbra::Test;

class TestConsoleFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_scene = std::make_unique<ConnectScene>("127.0.45."); }
    void init() { m_scene->begin(); }
    void cleanup() { m_scene->end(); }
    void findsTheSeededViolations();
    void whatIsShownCanBeLookedAtWhileTheRestIsRead();
    void runsTheReferenceServer();

private:
    void exportReport(const QString &suffix, const QString &path) const;

    std::unique_ptr<ConnectScene> m_scene;
};

void TestConsoleFindings::exportReport(const QString &suffix, const QString &path) const
{
    const Page *page = m_scene->window->page(QStringLiteral("validation"));
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

/// The first shares are there before the storage system has told everything.
void TestConsoleFindings::whatIsShownCanBeLookedAtWhileTheRestIsRead()
{
    SystemStore &systems = m_scene->bench->systems();
    SurveyStore &surveys = m_scene->bench->surveys();
    QSignalSpy finished(&surveys, &SurveyStore::finished);
    ObjectId share;
    connect(&systems, &SystemStore::changed, this, [&](const QUuid &id) {
        const QList<ObjectId> shares = systems.sharesOf(ObjectId::ofSystem(id));
        if (!share.isNull() || shares.isEmpty() || systems.system(id)->state != SystemView::State::Refreshing)
            return;
        share = shares.constFirst();
        surveys.look({share});
    });
    m_scene->connectLab();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, ConnectScene::patience);
    disconnect(&systems, nullptr, this, nullptr);
    const auto failure = finished.constFirst().constFirst().value<std::optional<Failure>>();
    QVERIFY2(!failure, failure ? Error(*failure).what() : "");
    QVERIFY(surveys.survey(share));
    QVERIFY(!surveys.survey(share)->report.failure);
}

void TestConsoleFindings::findsTheSeededViolations()
{
    m_scene->connectLab();
    m_scene->window->showPage(QStringLiteral("validation"));
    QSignalSpy finished(&m_scene->bench->surveys(), &SurveyStore::finished);
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->bench->systems().systems().constFirst().state, SystemView::State::Current,
                              ConnectScene::patience);
    m_scene->bench->actions().find(QStringLiteral("validate"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 3 * ConnectScene::patience);
    QVERIFY(!finished.constFirst().constFirst().value<std::optional<Failure>>());

    Page *page = m_scene->window->page(QStringLiteral("validation"));
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
    const qint64 open = m_scene->bench->surveys().reportOf({}).totals().dataMissing;
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
    QCOMPARE(m_scene->bench->surveys().reportOf({}).totals().dataMissing, open - 1);
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
    QCOMPARE(m_scene->bench->surveys().reportOf({}).totals().dataMissing, open);

    // What a terminal accepts shows here, too.
    table->setCurrentIndex(rowOf(QStringLiteral("volume-root")));
    const QString id = m_scene->bench->surveys().reportOf({}).shares.isEmpty() ? QString() : [&] {
        for (const Validate::ShareReport &share : m_scene->bench->surveys().reportOf({}).shares) {
            for (const Validate::Finding &finding : share.findings) {
                if (finding.key.rule == QLatin1String("volume-root"))
                    return finding.key.id();
            }
        }
        return QString();
    }();
    ControlProgram accept({QStringLiteral("finding"), QStringLiteral("accept"), id, QStringLiteral("--reason"),
                           QStringLiteral("is meant to be")},
                          m_scene->environment());
    QVERIFY2(accept.exitCode() == 0, accept.everything());
    QTRY_VERIFY(rowOf(QStringLiteral("volume-root")).data(SettledRole).toBool());
}

void TestConsoleFindings::runsTheReferenceServer()
{
    LabProgram::setDirectory(m_scene->bench->preferences(), m_scene->lab.directory());
    m_scene->bench->actions().find(QStringLiteral("reference-server"))->trigger();
    auto *window = m_scene->window->findChild<ReferenceServerWindow *>();
    QVERIFY(window && QTest::qWaitForWindowExposed(window));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "stop")->isEnabled(), ConnectScene::patience);
    QVERIFY(find<QLabel>(window, "accounts")->text().contains(QLatin1String("backupadmin")));

    auto *shown = find<QLineEdit>(window, "password");
    QVERIFY(shown->text().isEmpty());
    find<QTabWidget>(window, "tabs")->setCurrentIndex(2);
    click(window, "showPassword");
    QCOMPARE(shown->text(), m_scene->lab.password());
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
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->lab.status()[u"faults"].toArray().size(), 1, ConnectScene::patience);
    const QJsonObject fault = m_scene->lab.status()[u"faults"][0].toObject();
    QCOMPARE(fault[u"call"].toString(), QStringLiteral("SetContext"));
    QCOMPARE(fault[u"svm"].toString(), QStringLiteral("vs1"));
    QCOMPARE(fault[u"status"].toString(), QStringLiteral("E_ACCESSDENIED"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "clear")->isEnabled(), ConnectScene::patience);
    click(window, "clear");
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->lab.status()[u"faults"].toArray().size(), 0, ConnectScene::patience);

    action->setCurrentIndex(action->findData(QStringLiteral("kill-agent")));
    click(window, "set");
    const auto *servers = find<QWidget>(window, "serversTab")->findChild<TableView *>();
    QTRY_VERIFY_WITH_TIMEOUT(servers->rowsText().contains(QLatin1String("Remote VSS does not run")),
                             ConnectScene::patience);
    action->setCurrentIndex(action->findData(QStringLiteral("start-agent")));
    click(window, "set");
    QTRY_VERIFY_WITH_TIMEOUT(!servers->rowsText().contains(QLatin1String("does not run")), ConnectScene::patience);

    find<QTabWidget>(window, "tabs")->setCurrentIndex(3);
    QTRY_VERIFY(find<QPushButton>(window, "workloadOn")->isEnabled());
    click(window, "workloadOn");
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->lab.status()[u"workload"][u"on"].toBool(), ConnectScene::patience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "workloadOff")->isEnabled(), ConnectScene::patience);
    click(window, "workloadCheck");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(window, "checked")->text().contains(QLatin1String("one instant")),
                             ConnectScene::patience);
    click(window, "workloadOff");
    QTRY_VERIFY_WITH_TIMEOUT(!m_scene->lab.status()[u"workload"][u"on"].toBool(), ConnectScene::patience);

    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "stop")->isEnabled(), ConnectScene::patience);
    click(window, "stop");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "start")->isEnabled(), 2 * ConnectScene::patience);
    QVERIFY(find<QLabel>(window, "state")->text().contains(QLatin1String("does not run")));
    click(window, "start");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "stop")->isEnabled(), 2 * ConnectScene::patience);
    QTRY_COMPARE(m_scene->bench->systems().systems().size(), 1);
    QVERIFY(m_scene->bench->systems().systems().constFirst().isLab);
    QVERIFY(!m_scene->bench->systems().systems().constFirst().system.readOnly);

    // It was started from here: quitting asks what becomes of it.
    QSignalSpy quits(m_scene->window.get(), &MainWindow::quitWanted);
    const auto answer = [this](QMessageBox::ButtonRole role) {
        m_scene->bench->actions().find(QStringLiteral("quit"))->trigger();
        auto *box = m_scene->window->findChild<QMessageBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!m_scene->window->findChild<QMessageBox *>());
    };
    answer(QMessageBox::RejectRole);
    QVERIFY(find<QPushButton>(window, "stop")->isEnabled());
    QVERIFY(quits.isEmpty());
    answer(QMessageBox::AcceptRole);
    QTRY_COMPARE_WITH_TIMEOUT(quits.count(), 1, 2 * ConnectScene::patience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(window, "start")->isEnabled(), 2 * ConnectScene::patience);
}

QTEST_MAIN(TestConsoleFindings)
#include "tst_consolefindings.moc"
