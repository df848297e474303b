// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/application.h"
#include "cli/validatecommand.h"
#include "core/secret.h"
#include "core/translations.h"

#include <QGuiApplication>
#include <QLocale>

#include <csignal>
#include <memory>

int main(int argc, char *argv[])
{
    Penumbra::protectProcessMemory();
    // Whoever reads the output may go away; a shadow copy set must not be left half done because of that.
    std::signal(SIGPIPE, SIG_IGN);
    // Only a PDF needs fonts, and no program without a display shall need one.
    std::unique_ptr<QCoreApplication> application;
    if (Penumbra::Cli::wantsFonts(QStringList(argv + 1, argv + argc))) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("penumbractl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENUMBRA_VERSION));
    Penumbra::loadTranslations(QLocale());
    return Penumbra::Cli::runCommandLine(QCoreApplication::arguments().mid(1));
}
