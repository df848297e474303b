// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A machine is brought from a storage system to another one, whose account has another password, in the console.

#include "restorescene.h"

#include "console/jobrunner.h"

#include <QLabel>
#include <QToolButton>

using namespace Penumbra;
using namespace Penumbra::Console;
using namespace Penumbra::Test;

class TestConsoleTwoSystems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void restoresWithTheAccountOfEach();
    void aWrongPasswordOfTheTargetStopsThePlan();

private:
    /// The share "other" of the second system; null until it is there.
    ObjectId target() const;
    void openBoth();
    /// Opens the assistant, filled in, and goes to its review.
    void review();
    QString received(const QString &path = {}) const
    {
        return QStringLiteral("%1/data/files/volumes/vol2/vms/%2").arg(m_other->directory(), path);
    }

    std::unique_ptr<RestoreScene> m_scene;
    std::unique_ptr<PrivateLab> m_other;
};

void TestConsoleTwoSystems::initTestCase()
{
    m_scene = std::make_unique<RestoreScene>(QStringLiteral("127.0.48.1"));
    QCOMPARE(m_scene->prepare(), QByteArray());
    m_other = std::make_unique<PrivateLab>(labDescription(QStringLiteral("127.0.48.2")));
    m_other->start();
    QVERIFY(m_other->password() != m_scene->lab().password());
}

ObjectId TestConsoleTwoSystems::target() const
{
    const QString host = LabStatus::fromJson(m_other->status()).host;
    const QList<SystemView> systems = m_scene->workbench().systems().systems();
    for (const SystemView &view : systems) {
        for (const Storage::Share &share : view.inventory.shares) {
            if (view.system.host == host && share.name == QLatin1String("other"))
                return ObjectId::ofShare(view.system.id, share.svm, share.id);
        }
    }
    return {};
}

void TestConsoleTwoSystems::openBoth()
{
    m_scene->open();
    LabProgram::open(m_scene->workbench(), LabStatus::fromJson(m_other->status()));
    QTRY_VERIFY_WITH_TIMEOUT(!target().isNull() && m_scene->isReady(), RestoreScene::limit);
}

void TestConsoleTwoSystems::review()
{
    ShadowCopiesPage *page = m_scene->page();
    page->reveal(m_scene->workbench().copies().rows().constFirst().id);
    page->browser()->machineButton()->click();
    TableView *machines = page->browser()->machineTable();
    QTRY_COMPARE_WITH_TIMEOUT(machines->model()->rowCount(), 1, RestoreScene::limit);
    machines->selectRow(0);
    RestoreWish wish;
    wish.objects = machines->selectedObjects();
    wish.where = RestoreWish::Where::Share;
    wish.target = target();
    Q_EMIT m_scene->workbench().restoreWanted(wish);
    QTRY_VERIFY(m_scene->assistant());
    for (int step = 0; step < 3; ++step)
        QTest::mouseClick(RestoreScene::button(m_scene->assistant(), QStringLiteral("Next")), Qt::LeftButton);
    QTRY_COMPARE(m_scene->assistant()->step()->title(), QStringLiteral("Review"));
}

void TestConsoleTwoSystems::restoresWithTheAccountOfEach()
{
    openBoth();
    review();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->assistant()->plan().has_value(), RestoreScene::limit);
    QVERIFY2(m_scene->assistant()->plan()->problems.isEmpty(), qPrintable(m_scene->shownText()));
    QTest::mouseClick(RestoreScene::button(m_scene->assistant(), QStringLiteral("Restore")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->assistant()->job(), RestoreScene::limit);
    const RunningJob *job = m_scene->assistant()->job();
    QTRY_VERIFY_WITH_TIMEOUT(job->hasEnded(), RestoreScene::limit);
    QVERIFY2(job->exitCode() == 0, job->failure() ? Error(*job->failure()).what() : "the job failed");

    const QMap<QString, QByteArray> wanted =
        m_scene->fetched(m_scene->exposed(), QStringLiteral("web")); // by smbclient
    QVERIFY(wanted.size() >= 3);
    QMap<QString, QByteArray> got;
    for (const QString &name : RestoreScene::filesBelow(received(QStringLiteral("web")))) {
        QFile file(received(QStringLiteral("web/") + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        got.insert(name, file.readAll());
    }
    QCOMPARE(got.keys(), wanted.keys());
    QVERIFY(got == wanted);
    m_scene->close();
}

void TestConsoleTwoSystems::aWrongPasswordOfTheTargetStopsThePlan()
{
    openBoth();
    const QList<QUuid> ids {target().system};
    const SystemView *view = m_scene->workbench().systems().system(ids.constFirst());
    QByteArray wrong = "not this one";
    const Secret secret = Secret::take(wrong);
    m_scene->workbench().signIn().remember(view->system, {secret, secret});
    const QStringList before = RestoreScene::filesBelow(received());
    review();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->shownText().contains(QLatin1String("sign-in"), Qt::CaseInsensitive),
                             RestoreScene::limit);
    QVERIFY(!RestoreScene::button(m_scene->assistant(), QStringLiteral("Restore")));
    QCOMPARE(RestoreScene::filesBelow(received()), before);
    m_scene->close();
}

QTEST_MAIN(TestConsoleTwoSystems)
#include "tst_consoletwosystems.moc"
