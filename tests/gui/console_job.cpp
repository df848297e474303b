// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// console_job OPTION ARGUMENT...: starts `penumbractl ARGUMENT...` as the console does, with a password from standard input for OPTION, tells
// the job's process ID, and ends with it. Whoever tests what becomes of a job without its console kills this program.

#include "console/jobrunner.h"
#include "core/failure.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Penumbra;
using namespace Penumbra::Console;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() < 2)
        return 2;
    const QString option = words.takeFirst();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    QByteArray password = input.readLine().trimmed();
    JobRunner runner;
    try {
        RunningJob *job = runner.start({words, {{option, Secret::take(password)}}, QStringLiteral("test")});
        QObject::connect(job, &RunningJob::ended, &application, &QCoreApplication::exit);
        std::printf("%lld\n", static_cast<long long>(job->processId()));
        std::fflush(stdout);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return QCoreApplication::exec();
}
