// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_copy ADDRESS PORT USER FROM_SHARE TO_SHARE FILE: copies a file of one share to the other under the same name with ".copy", for
// tests/bench/bench-copy. Reads the password from standard input and says how it went in one line of JSON: {"milliseconds" (of the copy; sign-ins not
// counted), "method", "size", "read", "written", "encrypted"}.

#include "smb/copypair.h"
#include "support/taskrunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

using namespace Penumbra;

namespace {

QJsonObject copy(const QStringList &arguments, QByteArray &password)
{
    Smb::ConnectOptions options;
    options.endpoint = {arguments.at(1), arguments.at(2).toUShort()};
    options.credentials.user = arguments.at(3);
    options.credentials.password = Secret::take(password);
    options.allowChanges = true;
    options.share = arguments.at(4);
    const UncPath from(arguments.at(1), arguments.at(4), arguments.at(6));
    const UncPath to(arguments.at(1), arguments.at(5), arguments.at(6) + QStringLiteral(".copy"));
    const Smb::Wait wait {deadlineIn(std::chrono::minutes(10)), {}, Smb::cancelGrace};
    Smb::ConnectOptions target = options;
    target.share = arguments.at(5);
    const auto pair = await(Smb::CopyPair::connectTo(options, target, wait));
    QElapsedTimer timer;
    timer.start();
    const Smb::CopyResult result = await(pair->copy(from, to, {}, {}, wait), std::chrono::minutes(10));
    const double took = double(timer.nsecsElapsed()) / 1e6;
    const bool inPlace = result.method == Smb::CopyMethod::InPlace;
    return {{QStringLiteral("milliseconds"), took},
            {QStringLiteral("method"), inPlace ? QStringLiteral("in place") : QStringLiteral("moved")},
            {QStringLiteral("size"), result.size},
            {QStringLiteral("read"), result.bytesRead},
            {QStringLiteral("written"), result.bytesWritten},
            {QStringLiteral("encrypted"), pair->target()->capabilities().encrypted}};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 7) {
        std::cerr << "usage: bench_copy ADDRESS PORT USER FROM_SHARE TO_SHARE FILE\n";
        return 2;
    }
    try {
        std::string line;
        std::getline(std::cin, line);
        QByteArray password = QByteArray::fromStdString(line);
        std::cout
            << QJsonDocument(copy(QCoreApplication::arguments(), password)).toJson(QJsonDocument::Compact).constData()
            << std::endl;
    } catch (const std::exception &error) {
        std::cerr << "bench_copy: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
