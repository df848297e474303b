// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_snapshot: makes snapshots of trees, for tests/bench/bench-snapshot. Reads "SOURCE TARGET" from standard input, one
// per line, and answers each with the milliseconds it took.

#include "lab/treecopy.h"

#include <QElapsedTimer>
#include <QStringList>

#include <iostream>
#include <string>

using namespace Penumbra::Lab;

int main()
{
    TreeSnapshots snapshots;
    const std::atomic_bool notCancelled {false};
    std::string line;
    while (std::getline(std::cin, line)) {
        const QStringList words = QString::fromStdString(line).split(QLatin1Char(' '));
        if (words.size() != 2) {
            std::cerr << "bench_snapshot: SOURCE TARGET, please\n";
            return 2;
        }
        QElapsedTimer timer;
        timer.start();
        try {
            snapshots.create({{words.at(0), words.at(1), 0, {}}}, notCancelled);
        } catch (const std::exception &error) {
            std::cerr << "bench_snapshot: " << error.what() << '\n';
            return 1;
        }
        std::cout << double(timer.nsecsElapsed()) / 1e6 << std::endl;
    }
    return 0;
}
