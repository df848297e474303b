// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/connectassistant.h"
#include "console/mainwindow.h"
#include "controlprogram.h"
#include "lab/description.h"
#include "support/modelwatch.h"
#include "support/privatelab.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QUrl>

namespace Penumbra::Test {

/// A widget below another by its object name; ends the test when there is none.
template<typename Widget>
Widget *find(const QObject *parent, const char *name)
{
    auto *widget = parent->findChild<Widget *>(QString::fromLatin1(name));
    if (!widget)
        qFatal("no widget %s", name);
    return widget;
}

inline void click(const QObject *parent, const char *name)
{
    QTest::mouseClick(find<QAbstractButton>(parent, name), Qt::LeftButton);
}

/// Types a text into a field instead of what is there.
inline void type(const QObject *parent, const char *name, const QString &text)
{
    auto *field = find<QLineEdit>(parent, name);
    field->clear();
    QTest::keyClicks(field, text);
}

/// The real main window on a configuration of its own, beside a reference server: the documentation's example (vs1), the SVM that breaks every
/// rule (vs3) and the one without shadow copies (vs4).
class ConnectScene
{
public:
    static constexpr int patience = 60'000; ///< milliseconds

    /// network: three parts of the reference server's addresses, "127.0.43.".
    explicit ConnectScene(const QByteArray &network)
        : lab(description(network))
    {
        lab.start();
    }

    /// A console that is started for the first time.
    void begin()
    {
        end();
        state = std::make_unique<QTemporaryDir>();
        const QProcessEnvironment environment = this->environment();
        for (const QString &name : environment.keys())
            qputenv(name.toUtf8().constData(), environment.value(name).toUtf8());
        bench = std::make_unique<Console::Workbench>();
        window = std::make_unique<Console::MainWindow>(*bench);
        bench->systems().load();
        watchModels(*window);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
    void end()
    {
        window.reset();
        bench.reset();
        state.reset();
    }

    /// The one of this console, for programs in terminals.
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = controlEnvironment(*state);
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            environment.insert(QString::fromLatin1(name), state->filePath(QString::fromLatin1(name)));
        return environment;
    }

    QUrl management() const { return QUrl(lab.status()[u"management"][u"url"].toString()); }

    Console::ConnectAssistant *openAssistant() const
    {
        bench->actions().find(QStringLiteral("connect"))->trigger();
        Console::ConnectAssistant *assistant = nullptr;
        const auto all = window->findChildren<Console::ConnectAssistant *>();
        for (Console::ConnectAssistant *each : all) {
            if (each->isVisible())
                assistant = each; // one that was closed goes a little later
        }
        if (!assistant || !QTest::qWaitForWindowExposed(assistant))
            qFatal("no assistant");
        return assistant;
    }

    /// Says where the server is, and goes on.
    static void goTo(Console::ConnectAssistant *assistant, const QString &host, quint16 port)
    {
        type(assistant, "host", host);
        if (!find<QToolButton>(assistant, "more")->isChecked())
            click(assistant, "more");
        find<QSpinBox>(assistant, "port")->setValue(port);
        click(assistant, "next");
    }
    void goToManagement(Console::ConnectAssistant *assistant) const
    {
        goTo(assistant, management().host(), quint16(management().port()));
    }
    void goToServer(Console::ConnectAssistant *assistant, const char *svm) const
    {
        goTo(assistant, lab.address(QString::fromLatin1(svm)), lab.port(QString::fromLatin1(svm)));
        waitFor(assistant, "Sign-in");
    }

    static QString titleOf(const Console::ConnectAssistant *assistant) { return assistant->step()->title(); }
    static void waitFor(const Console::ConnectAssistant *assistant, const char *title)
    {
        QTRY_COMPARE_WITH_TIMEOUT(titleOf(assistant), QString::fromLatin1(title), patience);
    }
    /// What the assistant says went wrong; empty: nothing.
    static QString failureIn(const Console::ConnectAssistant *assistant)
    {
        const auto *label = find<QLabel>(assistant, "failure");
        return label->isVisible() ? label->text() : QString();
    }
    static void acceptCertificate(Console::ConnectAssistant *assistant)
    {
        waitFor(assistant, "Certificate");
        find<QCheckBox>(assistant, "accept")->setChecked(true);
        click(assistant, "next");
        waitFor(assistant, "Sign-in");
    }

    /// Makes the reference server known through the assistant.
    void connectLab() const
    {
        Console::ConnectAssistant *assistant = openAssistant();
        goToManagement(assistant);
        acceptCertificate(assistant);
        type(assistant, "managementAccount", QStringLiteral("administrator"));
        type(assistant, "managementPassword", lab.password());
        type(assistant, "smbAccount", QStringLiteral("LAB\\backupadmin"));
        type(assistant, "smbPassword", lab.password());
        click(assistant, "next");
        waitFor(assistant, "Found");
        click(assistant, "next");
        waitFor(assistant, "Result");
        click(assistant, "close");
        QTRY_COMPARE_WITH_TIMEOUT(bench->systems().systems().value(0).state, Console::SystemView::State::Current,
                                  patience);
    }

    PrivateLab lab;
    std::unique_ptr<QTemporaryDir> state;
    std::unique_ptr<Console::Workbench> bench;
    std::unique_ptr<Console::MainWindow> window;

private:
    static QByteArray description(const QByteArray &network)
    {
        QByteArray text = Lab::defaultDescription();
        QJsonObject lab = QJsonDocument::fromJson(text.replace("127.0.10.", network)).object();
        QJsonArray svms;
        const QJsonArray all = lab[u"svms"].toArray();
        for (const QJsonValue svm : all) {
            if (svm[u"name"].toString() != QLatin1String("vs2"))
                svms.append(svm);
        }
        lab[u"svms"] = svms;
        return QJsonDocument(lab).toJson();
    }
};

} // namespace Penumbra::Test
