// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_scan ADDRESS PORT USER SHARE: scans a share, for tests/bench/bench-scan. Reads the password from standard input and says how it
// went in one line of JSON: {"milliseconds", "directories", "entries", "gaps", "sessions", "restarts", "memory", "helper"}; memory is the largest
// that this process had, helper that of the largest helper, in KiB.

#include "storage/scan.h"
#include "support/taskrunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iostream>
#include <string>

#include <sys/resource.h>

using namespace Penumbra;

namespace {

qint64 peakMemory(int who)
{
    rusage usage {};
    getrusage(who, &usage);
    return usage.ru_maxrss;
}

QJsonObject scan(const QStringList &arguments, QByteArray &password)
{
    Storage::ScanOptions options;
    options.connect.endpoint = {arguments.at(1), arguments.at(2).toUShort()};
    options.connect.credentials.user = arguments.at(3);
    options.connect.credentials.password = Secret::take(password);
    int sessions = 1;
    const auto onProgress = [&sessions](const Storage::ScanProgress &progress) {
        sessions = std::max(sessions, progress.sessions);
    };
    const UncPath share(arguments.at(1), arguments.at(4));
    QElapsedTimer timer;
    timer.start();
    const auto result = await(Storage::scanShare(share, options, onProgress, {}), std::chrono::minutes(10));
    const double took = double(timer.nsecsElapsed()) / 1e6;
    qint64 directories = 0;
    for (Vm::FileTree::Index at = 1; at < result->tree.count(); ++at)
        directories += result->tree.isDirectory(at);
    return {{QStringLiteral("milliseconds"), took},
            {QStringLiteral("directories"), directories},
            {QStringLiteral("entries"), qint64(result->tree.count()) - 1},
            {QStringLiteral("gaps"), result->gaps.size()},
            {QStringLiteral("sessions"), sessions},
            {QStringLiteral("restarts"), result->restarts},
            {QStringLiteral("memory"), peakMemory(RUSAGE_SELF)},
            {QStringLiteral("helper"), peakMemory(RUSAGE_CHILDREN)}};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 5) {
        std::cerr << "usage: bench_scan ADDRESS PORT USER SHARE\n";
        return 2;
    }
    try {
        std::string line;
        std::getline(std::cin, line);
        QByteArray password = QByteArray::fromStdString(line);
        std::cout
            << QJsonDocument(scan(QCoreApplication::arguments(), password)).toJson(QJsonDocument::Compact).constData()
            << std::endl;
    } catch (const std::exception &error) {
        std::cerr << "bench_scan: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
