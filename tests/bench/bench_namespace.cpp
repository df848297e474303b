// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the map of a namespace takes to lay out, and to be drawn whole.

#include "console/namespaceview.h"
#include "storage/junctions.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

using namespace Penumbra;

namespace {

Storage::Inventory inventoryOf(int volumes, int shares)
{
    QRandomGenerator random(1);
    Storage::Inventory inventory;
    Storage::Svm svm;
    svm.id = svm.name = QStringLiteral("svm");
    inventory.svms = {svm};
    QStringList paths {QString()};
    for (int i = 0; i < volumes; ++i) {
        Storage::Volume volume;
        volume.id = QString::number(i);
        volume.svm = svm.id;
        volume.name = QStringLiteral("volume_%1").arg(i);
        volume.isRoot = i == 0;
        if (i > 0) // most lie directly on the root
            paths += paths.at(random.bounded(3) ? 0 : random.bounded(paths.size())) + QLatin1Char('/') + volume.name;
        volume.junctionPath = i == 0 ? QStringLiteral("/") : paths.last();
        volume.size = quint64(1) << 40;
        volume.used = *volume.size / 100 * random.bounded(100u);
        inventory.volumes.append(volume);
    }
    for (int i = 0; i < shares; ++i) {
        Storage::Share share;
        share.svm = svm.id;
        share.name = QStringLiteral("share%1").arg(i);
        share.id = svm.id + QLatin1Char('/') + share.name;
        share.path = paths.at(random.bounded(paths.size())) + QStringLiteral("/machines/tier%1").arg(random.bounded(9));
        inventory.shares.append(share);
    }
    Storage::resolveJunctions(inventory);
    return inventory;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    for (const auto &[volumes, shares] : {std::pair(200, 1'000), std::pair(2'000, 10'000)}) {
        const Storage::Inventory inventory = inventoryOf(volumes, shares);
        Console::NamespaceView view;
        view.resize(1600, 900);
        QElapsedTimer timer;
        timer.start();
        view.setNamespace(Console::namespaceForest(inventory, QStringLiteral("svm")), {});
        const qint64 laidOut = timer.restart();
        const QPixmap whole = view.grab();
        const qint64 drawn = timer.restart();
        view.setZoom(0.6);
        const QPixmap part = view.grab();
        out << volumes << " volumes, " << shares << " shares: laid out in " << laidOut << " ms, drawn whole in "
            << drawn << " ms, at 60 % in " << timer.elapsed() << " ms\n";
        if (argc > 1) {
            whole.save(QString::fromLocal8Bit(argv[1]) + QStringLiteral("-%1-whole.png").arg(volumes));
            part.save(QString::fromLocal8Bit(argv[1]) + QStringLiteral("-%1-part.png").arg(volumes));
        }
    }
    return 0;
}
