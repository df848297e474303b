// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/mainwindow.h"
#include "console/singleinstance.h"
#include "console/theme.h"
#include "core/secret.h"
#include "core/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

using namespace Penumbra::Console;

namespace {

void readCommandLine(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "The console of Penumbra: share-based backups with Remote VSS."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("lab"), QCoreApplication::translate("main", "Open a running reference server.")});
    parser.addPositionalArgument(QStringLiteral("DIR"),
                                 QCoreApplication::translate("main", "The reference server's folder, for --lab."),
                                 QStringLiteral("[DIR]"));
    parser.process(application);
}

} // namespace

int main(int argc, char *argv[])
{
    Penumbra::protectProcessMemory();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("penumbra"));
    QApplication::setApplicationDisplayName(QStringLiteral("Penumbra"));
    QApplication::setApplicationVersion(QStringLiteral(PENUMBRA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("penumbra"));
    QApplication::setQuitOnLastWindowClosed(false);
    Penumbra::loadTranslations(QLocale());
    readCommandLine(application);
    const QStringList arguments = QApplication::arguments().mid(1);
    SingleInstance instance;
    if (!instance.take(arguments))
        return 0;

    Workbench workbench;
    workbench.log().install();
    Theme theme(workbench.preferences());
    theme.begin();
    MainWindow window(workbench);
    QObject::connect(&window, &MainWindow::quitWanted, &application, &QApplication::quit, Qt::QueuedConnection);
    QObject::connect(&instance, &SingleInstance::startedAgain, &window, [&window](const QStringList &words) {
        window.bringUp();
        window.act(words);
    });
    workbench.systems().load();
    window.show();
    if (!arguments.contains(QStringLiteral("--lab")))
        window.openKnownLab();
    window.act(arguments);
    return QApplication::exec();
}
