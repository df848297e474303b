// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_set ADDRESS PORT USER: makes shadow copy sets on one warm helper, for tests/bench/bench.
// Reads the password, then commands from standard input, one per line, each answered by one line of JSON:
//   set SHARE...                 makes a set and keeps it: {"checks": ms, "set": ms, "id": set, "copies": {share: copy}}
//   delete SET SHARE COPY...     deletes the copies of a set: {}
// "set" is the time from SetContext to the last GetShareMapping; "checks" that of IsPathSupported and
// GetSupportedVersion before it, which rpcclient's fss_create_expose makes too.

#include "core/guid.h"
#include "fsrvp/clientrules.h"
#include "smb/smbhelper.h"
#include "support/taskrunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

using namespace Penumbra;
using namespace Penumbra::Fsrvp;
using Smb::SmbHelper;

namespace {

constexpr quint32 serverTimeout = 60'000; // milliseconds

Smb::Wait soon()
{
    return {deadlineIn(milliseconds(serverTimeout)), {}};
}

template<typename Call>
Task<typename Call::Out> call(SmbHelper::Pointer helper, typename Call::In in)
{
    const Smb::Wait wait = soon();
    typename Call::Out out = co_await helper->fsrvp<Call>(std::move(in), wait);
    throwUnlessZero<Call>(out.result, helper->endpoint().toString());
    co_return out;
}

QString argumentOf(const SmbHelper::Pointer &helper, const QString &share)
{
    return shareArgument(UncPath(helper->endpoint().server, share));
}

Task<> check(SmbHelper::Pointer helper, QStringList shares)
{
    for (const QString &share : shares) {
        const IsPathSupported::In in {argumentOf(helper, share)};
        co_await call<IsPathSupported>(helper, in);
    }
    const GetSupportedVersion::In nothing;
    co_await call<GetSupportedVersion>(helper, nothing);
}

Task<QJsonObject> makeSet(SmbHelper::Pointer helper, QStringList shares)
{
    const SetContext::In context {CTX_BACKUP | ATTR_AUTO_RECOVERY};
    co_await call<SetContext>(helper, context);
    const StartShadowCopySet::In start {QUuid::createUuid()};
    const StartShadowCopySet::Out started = co_await call<StartShadowCopySet>(helper, start);
    const QUuid set = started.shadowCopySetId;
    QList<QUuid> copies;
    for (const QString &share : shares) {
        const AddToShadowCopySet::In add {QUuid::createUuid(), set, argumentOf(helper, share)};
        const AddToShadowCopySet::Out added = co_await call<AddToShadowCopySet>(helper, add);
        copies.append(added.shadowCopyId);
    }
    const TimedSetIn timed {set, serverTimeout};
    co_await call<PrepareShadowCopySet>(helper, timed);
    co_await call<CommitShadowCopySet>(helper, timed);
    co_await call<ExposeShadowCopySet>(helper, timed);
    QJsonObject names;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const GetShareMapping::In mapping {copies.at(i), set, argumentOf(helper, shares.at(i)), 1};
        co_await call<GetShareMapping>(helper, mapping);
        names[shares.at(i)] = guidText(copies.at(i));
    }
    QJsonObject made;
    made[QStringLiteral("id")] = guidText(set);
    made[QStringLiteral("copies")] = names;
    co_return made;
}

Task<> removeSet(SmbHelper::Pointer helper, QStringList words)
{
    for (qsizetype i = 1; i + 1 < words.size(); i += 2) {
        const DeleteShareMapping::In in {QUuid(words.at(0)), QUuid(words.at(i + 1)), argumentOf(helper, words.at(i))};
        co_await call<DeleteShareMapping>(helper, in);
    }
}

QJsonObject timedSet(const SmbHelper::Pointer &helper, const QStringList &shares)
{
    QElapsedTimer timer;
    timer.start();
    await(check(helper, shares));
    const double checks = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    QJsonObject made = await(makeSet(helper, shares));
    made[QStringLiteral("set")] = double(timer.nsecsElapsed()) / 1e6;
    made[QStringLiteral("checks")] = checks;
    return made;
}

bool readLine(QByteArray &line)
{
    std::string text;
    const bool more = bool(std::getline(std::cin, text));
    line = QByteArray::fromStdString(text);
    return more;
}

void run(const QStringList &arguments)
{
    QByteArray line;
    readLine(line);
    Smb::ConnectOptions options;
    options.allowChanges = true;
    options.endpoint = {arguments.at(1), arguments.at(2).toUShort()};
    options.credentials.user = arguments.at(3);
    options.credentials.password = Secret::take(line);
    const SmbHelper::Pointer helper = await(SmbHelper::connectTo(options, soon()));
    while (readLine(line)) {
        QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QString command = words.takeFirst();
        QJsonObject answer;
        if (command == QLatin1String("set"))
            answer = timedSet(helper, words);
        else
            await(removeSet(helper, words));
        std::cout << QJsonDocument(answer).toJson(QJsonDocument::Compact).constData() << std::endl;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    protectProcessMemory();
    QCoreApplication application(argc, argv);
    if (argc != 4) {
        std::cerr << "usage: bench_set ADDRESS PORT USER\n";
        return 2;
    }
    try {
        run(QCoreApplication::arguments());
    } catch (const std::exception &error) {
        std::cerr << "bench_set: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
