// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/application.h"
#include "core/secret.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    Penumbra::protectProcessMemory();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("penumbractl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENUMBRA_VERSION));
    return Penumbra::Cli::runCommandLine(QCoreApplication::arguments().mid(1));
}
