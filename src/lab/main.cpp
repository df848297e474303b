// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"
#include "lab/command.h"

#include <clocale>

int main(int argc, char *argv[])
{
    // No QCoreApplication yet: `start` has to fork before there is one.
    Penumbra::protectProcessMemory();
    std::setlocale(LC_ALL, "");
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return Penumbra::Lab::runCommandLine(arguments);
}
