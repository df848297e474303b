// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consoleworkflows.h"

#include "console/acceptdialog.h"
#include "console/copybrowser.h"
#include "console/labprogram.h"
#include "console/page.h"
#include "console/referenceserver.h"
#include "console/restoreassistant.h"
#include "console/shadowassistant.h"
#include "console/shadowcopiespage.h"
#include "console/signindialog.h"
#include "console/tableview.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace Penumbra::Test {

using namespace Console;

namespace {

template<typename Widget>
Widget *find(const QObject *in, const char *name)
{
    auto *found = in->findChild<Widget *>(QString::fromLatin1(name));
    demand(found, name);
    return found;
}

void type(const QObject *in, const char *name, const QString &text)
{
    auto *field = find<QLineEdit>(in, name);
    field->clear();
    QTest::keyClicks(field, text);
}

/// The assistant of a kind that was opened last.
template<typename Kind>
Kind *opened(ConsoleScene &scene)
{
    Kind *assistant = nullptr;
    const bool came = QTest::qWaitFor([&] {
        const QList<Kind *> all = scene.window().findChildren<Kind *>();
        for (Kind *each : all) {
            if (each->isVisible())
                assistant = each;
        }
        return assistant != nullptr;
    });
    demand(came, "no assistant came up");
    return assistant;
}

void waitForStepAfter(const Assistant &assistant, const AssistantStep *before)
{
    demand(QTest::qWaitFor([&] { return assistant.step() != before; }, patience), "a step does not end");
}

void press(const QObject *in, const char *button)
{
    auto *found = find<QPushButton>(in, button);
    demand(QTest::qWaitFor([&] { return found->isEnabled() && found->isVisible(); }, patience), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

void goOn(const Assistant &assistant)
{
    const AssistantStep *before = assistant.step();
    press(&assistant, "next");
    waitForStepAfter(assistant, before);
}

/// Goes on, and sees that the step says why it cannot.
void failToGoOn(const Assistant &assistant)
{
    const auto *failure = find<QLabel>(&assistant, "failure");
    press(&assistant, "next");
    demand(QTest::qWaitFor([&] { return failure->isVisible(); }, patience), "no failure is shown");
}

void closeIt(QWidget *dialog)
{
    const QPointer<QWidget> guard(dialog);
    dialog->close();
    demand(QTest::qWaitFor([&] { return !guard || !guard->isVisible(); }, patience), "a dialog does not close");
}

ShadowCopiesPage *copiesPage(ConsoleScene &scene)
{
    scene.window().showPage(QStringLiteral("shadow-copies"));
    return qobject_cast<ShadowCopiesPage *>(scene.window().page(QStringLiteral("shadow-copies")));
}

/// From the first step of the Shadow Copy assistant into the run.
ShadowAssistant *startCopying(ConsoleScene &scene)
{
    const ObjectId share = scene.share(QStringLiteral("share1"));
    scene.workbench().selection().set({share});
    demand(scene.window().openAssistant(QStringLiteral("shadow-copy"), {share}), "an assistant is missing");
    auto *assistant = opened<ShadowAssistant>(scene);
    goOn(*assistant);
    goOn(*assistant);
    find<QRadioButton>(assistant, "keep")->setChecked(true);
    goOn(*assistant);
    goOn(*assistant);
    return assistant;
}

RestoreAssistant *openRestore(ConsoleScene &scene, Restore::Conflict conflict)
{
    RestoreWish wish;
    wish.objects = copiesPage(scene)->browser()->machineTable()->selectedObjects();
    wish.where = RestoreWish::Where::Share;
    wish.target = scene.share(QStringLiteral("share1"));
    wish.conflict = conflict;
    Q_EMIT scene.workbench().restoreWanted(wish);
    return opened<RestoreAssistant>(scene);
}

} // namespace

void visitConnecting(ConsoleScene &scene, const PrivateLab &lab, const ConsoleScene::Visit &visit)
{
    scene.workbench().actions().find(QStringLiteral("connect"))->trigger();
    auto *assistant = opened<Assistant>(scene);
    const LabStatus status = LabStatus::fromJson(lab.status());
    const auto take = [&](const char *name) {
        settle(*assistant);
        visit(QLatin1String(name), *assistant);
    };
    type(assistant, "host", status.host);
    find<QToolButton>(assistant, "more")->setChecked(true);
    find<QSpinBox>(assistant, "port")->setValue(1);
    failToGoOn(*assistant);
    take("error-unreachable");
    find<QSpinBox>(assistant, "port")->setValue(status.port);
    goOn(*assistant);
    take("connect-2");
    find<QCheckBox>(assistant, "accept")->setChecked(true);
    goOn(*assistant);
    take("connect-3");
    type(assistant, "managementAccount", QStringLiteral("administrator"));
    type(assistant, "managementPassword", QStringLiteral("not this one"));
    type(assistant, "smbAccount", QStringLiteral("LAB\\backupadmin"));
    type(assistant, "smbPassword", lab.password());
    failToGoOn(*assistant);
    take("error-wrong-password");
    type(assistant, "managementPassword", lab.password());
    goOn(*assistant);
    demand(QTest::qWaitFor([&] { return find<QPushButton>(assistant, "next")->isEnabled(); }, patience),
           "what was found is not complete");
    take("connect-4");
    goOn(*assistant);
    take("connect-5");
    closeIt(assistant);
}

void visitCopying(ConsoleScene &scene, const ConsoleScene::Visit &visit)
{
    ShadowAssistant *assistant = startCopying(scene);
    const AssistantStep *run = assistant->step();
    QCoreApplication::processEvents(); // it is laid out, and never comes to rest
    visit(QStringLiteral("shadow-copy-5"), *assistant);
    waitForStepAfter(*assistant, run);
    settle(*assistant);
    visit(QStringLiteral("shadow-copy-6"), *assistant);
    closeIt(assistant);

    CopyStore &copies = scene.workbench().copies();
    demand(
        QTest::qWaitFor([&] { return !copies.rows().isEmpty() && copies.rows().constFirst().isBrowsable(); }, patience),
        "the copy is not there");
    ShadowCopiesPage *page = copiesPage(scene);
    page->reveal(copies.rows().constFirst().id);
    CopyBrowser *browser = page->browser();
    demand(QTest::qWaitFor([&] { return browser->folderModel().rowCount() > 0; }, patience), "the copy is empty");
    settle(scene.window());
    visit(QStringLiteral("shadow-copies-inside"), scene.window());
    browser->machineButton()->click();
    demand(QTest::qWaitFor([&] { return browser->machineTable()->model()->rowCount() > 0; }, patience),
           "no machine is in the copy");
    browser->machineTable()->selectRow(0);
    settle(scene.window());
    visit(QStringLiteral("shadow-copies-machines"), scene.window());
}

void visitRestoring(ConsoleScene &scene, const ConsoleScene::Visit &visit)
{
    RestoreAssistant *assistant = openRestore(scene, Restore::Conflict::Refuse);
    for (int step = 0; step < 3; ++step)
        goOn(*assistant);
    demand(QTest::qWaitFor([&] { return assistant->plan().has_value(); }, patience), "there is no plan");
    settle(*assistant);
    visit(QStringLiteral("error-restore-refused"), *assistant);
    closeIt(assistant);

    assistant = openRestore(scene, Restore::Conflict::KeepBoth);
    for (int step = 1; step < 4; ++step) {
        settle(*assistant);
        if (step > 1)
            visit(QStringLiteral("restore-%1").arg(step), *assistant);
        goOn(*assistant);
    }
    demand(QTest::qWaitFor([&] { return assistant->plan().has_value(); }, patience), "there is no plan");
    settle(*assistant);
    visit(QStringLiteral("restore-4"), *assistant);
    goOn(*assistant);
    const AssistantStep *run = assistant->step();
    QCoreApplication::processEvents();
    visit(QStringLiteral("restore-5"), *assistant);
    waitForStepAfter(*assistant, run);
    settle(*assistant);
    visit(QStringLiteral("restore-6"), *assistant);
    closeIt(assistant);

    scene.window().showPage(QStringLiteral("jobs"));
    auto *jobs = scene.window().page(QStringLiteral("jobs"))->findChild<TableView *>();
    demand(QTest::qWaitFor([&] { return jobs->model()->rowCount() > 0; }, patience), "no job is listed");
    jobs->selectRow(0);
    settle(scene.window());
    visit(QStringLiteral("jobs-restore"), scene.window());
}

void visitFailures(ConsoleScene &scene, const PrivateLab &lab, const ConsoleScene::Visit &visit)
{
    lab.run({QStringLiteral("fault"), QStringLiteral("vs1"), QStringLiteral("refuse"),
             QStringLiteral("CommitShadowCopySet"), QStringLiteral("--status"), QStringLiteral("E_ACCESSDENIED"),
             QStringLiteral("--times"), QStringLiteral("9")});
    ShadowAssistant *assistant = startCopying(scene);
    waitForStepAfter(*assistant, assistant->step());
    settle(*assistant);
    visit(QStringLiteral("error-shadow-copy"), *assistant);
    closeIt(assistant);
    lab.run({QStringLiteral("fault"), QStringLiteral("--clear")});
    scene.window().showPage(QStringLiteral("jobs"));
    scene.window().page(QStringLiteral("jobs"))->findChild<TableView *>()->selectRow(0);
    settle(scene.window());
    visit(QStringLiteral("error-job"), scene.window());

    scene.window().showPage(QStringLiteral("validation"));
    Page *validation = scene.window().page(QStringLiteral("validation"));
    scene.workbench().selection().clear();
    settle(scene.window());
    validation->findChild<TableView *>()->selectRow(0);
    find<QToolButton>(validation, "accept")->click();
    auto *accept = validation->findChild<AcceptDialog *>();
    demand(accept, "no finding can be accepted");
    settle(*accept);
    visit(QStringLiteral("accept"), *accept);
    closeIt(accept);

    scene.workbench().actions().find(QStringLiteral("reference-server"))->trigger();
    auto *server = scene.window().findChild<ReferenceServerWindow *>();
    demand(server, "the reference server has no window");
    auto *tabs = find<QTabWidget>(server, "tabs");
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle(*server);
        visit(QStringLiteral("reference-server-%1").arg(tab + 1), *server);
    }
    closeIt(server);

    const Storage::KnownSystem system = scene.workbench().systems().systems().constFirst().system;
    QByteArray wrong = "not this one";
    const Secret secret = Secret::take(wrong);
    scene.workbench().signIn().remember(system, {secret, secret});
    scene.workbench().systems().refresh(system.id, true);
    demand(QTest::qWaitFor(
               [&] { return scene.workbench().systems().system(system.id)->state == SystemView::State::Failed; },
               patience),
           "a wrong password is taken");
    scene.workbench().systems().refresh(system.id, true); // the window asks for another one
    SignInDialog *dialog = nullptr;
    demand(QTest::qWaitFor([&] { return (dialog = scene.window().findChild<SignInDialog *>()) && dialog->isVisible(); },
                           patience),
           "nobody asks for a password");
    settle(*dialog);
    visit(QStringLiteral("sign-in"), *dialog);
    dialog->reject();
    scene.window().showPage(QStringLiteral("overview"));
    settle(scene.window());
    visit(QStringLiteral("error-system"), scene.window());
}

} // namespace Penumbra::Test
