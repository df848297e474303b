// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>

/// The program penumbra-lab as a person types it: what it prints, its exit codes, and that nothing of it stays.

namespace {

constexpr int patience = 60'000; // milliseconds

const QByteArray smallLab = R"({
  "name": "small", "management": {"address": "127.9.6.9"},
  "accounts": [{"name": "operator", "groups": ["BackupOperators"]}],
  "svms": [{"name": "vs1", "smbServer": "VS1", "address": "127.9.6.1",
    "volumes": [{"name": "root", "junctionPath": "/", "entries": [{"path": "vms/file", "size": 10}]}],
    "shares": [{"name": "vms", "path": "/vms"}]}]
})";

struct Result
{
    int exitCode = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Result runLab(const QStringList &arguments,
              const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(PENUMBRA_BIN_DIR "/penumbra-lab"), arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

/// Processes that work in or for a folder, as their command lines say. Those that ended are not counted.
QStringList processesOf(const QStringList &words)
{
    QStringList found;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
        if (process.toLongLong() == QCoreApplication::applicationPid() || !file.open(QIODevice::ReadOnly))
            continue;
        const QString line = QString::fromLocal8Bit(file.readAll().replace('\0', ' '));
        for (const QString &word : words) {
            if (line.contains(word)) {
                found += process + QLatin1Char(' ') + line;
                break;
            }
        }
    }
    return found;
}

pid_t workerOf(pid_t guardian)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(guardian));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').first().toInt() : 0;
}

} // namespace

class TestPenumbraLab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void startsDetachedAndStopsWithoutATrace();
    void startsInTheForegroundUntilInterrupted();
    void keepsTheDataWhenAsked();
    void recoversAfterItsWorkerWasKilled();
    void endsCleanlyWhenItsGuardianIsKilled();
    void takesFaultsFromTheCommandLine();
    void leavesNothingOfAFailedStart();
    void explainsFailures_data();
    void explainsFailures();
    void printsSchemaAndExample();

private:
    QString lab() const { return m_folder->filePath(QStringLiteral("lab")); }
    QJsonObject startLab(const QStringList &options = {});
    QStringList remains() const { return processesOf({m_folder->path(), m_runtime->path()}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_runtime;
    QString m_file;
};

void TestPenumbraLab::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_runtime = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/lr-XXXXXX"));
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
    m_file = m_folder->filePath(QStringLiteral("small.json"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(smallLab) == smallLab.size());
}

void TestPenumbraLab::cleanup()
{
    runLab({QStringLiteral("stop"), lab()});
}

QJsonObject TestPenumbraLab::startLab(const QStringList &options)
{
    const Result result = runLab(QStringList {QStringLiteral("start"), QStringLiteral("--detach"),
                                              QStringLiteral("--json"), QStringLiteral("--file"), m_file, lab()}
                                 + options);
    if (result.exitCode != 0)
        qWarning().noquote() << result.out << result.err;
    return result.json();
}

void TestPenumbraLab::startsDetachedAndStopsWithoutATrace()
{
    const QJsonObject ready = startLab();
    QCOMPARE(ready[QLatin1String("name")].toString(), QStringLiteral("small"));
    QCOMPARE(ready[QLatin1String("password")].toString().size(), 24);
    QVERIFY(ready[QLatin1String("management")][QLatin1String("url")].toString().startsWith(
        QStringLiteral("https://127.9.6.9:")));
    const QJsonValue svm = ready[QLatin1String("svms")][0];
    QVERIFY(svm[QLatin1String("smbd")].toBool() && svm[QLatin1String("agent")].toBool());
    QVERIFY(svm[QLatin1String("port")].toInt() != 0);
    const Result status = runLab({QStringLiteral("status"), lab()});
    QCOMPARE(status.exitCode, 0);
    QVERIFY(!status.out.contains(ready[QLatin1String("password")].toString()));
    QCOMPARE(runLab({QStringLiteral("start"), lab()}).exitCode, 7);
    const Result stop = runLab({QStringLiteral("stop"), lab(), QStringLiteral("--json")});
    QCOMPARE(stop.exitCode, 0);
    QVERIFY(!stop.json()[QLatin1String("kept")].toBool(true));
    QCOMPARE(remains(), QStringList());
    QVERIFY(!QFile::exists(lab()));
    QVERIFY(QDir(m_runtime->path()).isEmpty());
}

void TestPenumbraLab::startsInTheForegroundUntilInterrupted()
{
    QProcess process;
    process.start(QStringLiteral(PENUMBRA_BIN_DIR "/penumbra-lab"),
                  {QStringLiteral("start"), QStringLiteral("-f"), m_file, lab()});
    QByteArray text;
    QVERIFY(QTest::qWaitFor([&] { return (text += process.readAllStandardOutput()).contains("penumbra-lab stop"); },
                            patience));
    QVERIFY(text.contains("Lab \"small\" is ready."));
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(remains(), QStringList());
    QVERIFY(!QFile::exists(lab()));
}

void TestPenumbraLab::keepsTheDataWhenAsked()
{
    const QJsonObject first = startLab();
    QCOMPARE(runLab({QStringLiteral("stop"), QStringLiteral("--keep"), lab()}).exitCode, 0);
    QCOMPARE(remains(), QStringList());
    QVERIFY(QFile::exists(lab() + QStringLiteral("/data")));
    QVERIFY(QDir(m_runtime->path()).isEmpty());
    const QJsonObject second = startLab({QStringLiteral("--keep")});
    QCOMPARE(second[QLatin1String("password")], first[QLatin1String("password")]);
    QCOMPARE(second[QLatin1String("management")], first[QLatin1String("management")]);
    QCOMPARE(runLab({QStringLiteral("stop"), lab()}).exitCode, 0);
    QVERIFY(QFile::exists(lab() + QStringLiteral("/data")));
    QCOMPARE(runLab({QStringLiteral("stop"), lab()}).exitCode, 3);
}

void TestPenumbraLab::recoversAfterItsWorkerWasKilled()
{
    const QJsonObject first = startLab();
    const pid_t guardian = first[QLatin1String("guardian")].toInt();
    const pid_t worker = workerOf(guardian);
    QVERIFY(worker > 0);
    ::kill(worker, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(remains(), QStringList(), patience);
    QVERIFY(QFile::exists(lab() + QStringLiteral("/data")));
    QVERIFY(QDir(m_runtime->path()).isEmpty());
    const QJsonObject second = startLab();
    QCOMPARE(second[QLatin1String("password")], first[QLatin1String("password")]);
    QCOMPARE(second[QLatin1String("management")], first[QLatin1String("management")]);
}

void TestPenumbraLab::endsCleanlyWhenItsGuardianIsKilled()
{
    ::kill(pid_t(startLab()[QLatin1String("guardian")].toInt()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(remains(), QStringList(), patience);
    QVERIFY(QDir(m_runtime->path()).isEmpty());
    QVERIFY(QFile::exists(lab() + QStringLiteral("/data")));
    QCOMPARE(runLab({QStringLiteral("stop"), lab()}).exitCode, 0); // removes what is left
    QVERIFY(!QFile::exists(lab()));
}

void TestPenumbraLab::takesFaultsFromTheCommandLine()
{
    QVERIFY(!startLab().isEmpty());
    const QString fault = QStringLiteral("fault");
    QCOMPARE(runLab({fault, lab(), QStringLiteral("vs1"), QStringLiteral("refuse"), QStringLiteral("setcontext"),
                     QStringLiteral("--status"), QStringLiteral("0x80070005"), QStringLiteral("--times"),
                     QStringLiteral("2")})
                 .exitCode,
             0);
    const Result list = runLab({fault, lab(), QStringLiteral("--list")});
    QVERIFY2(list.out.contains(QStringLiteral("vs1 refuse SetContext --status E_ACCESSDENIED --times 2")),
             qPrintable(list.out));
    QCOMPARE(runLab({fault, lab(), QStringLiteral("vs9"), QStringLiteral("drop")}).exitCode, 2);
    QCOMPARE(runLab({fault, lab(), QStringLiteral("--clear")}).exitCode, 0);
    QVERIFY(runLab({fault, lab(), QStringLiteral("--list"), QStringLiteral("--json")})
                .json()[QLatin1String("faults")]
                .toArray()
                .isEmpty());
}

void TestPenumbraLab::leavesNothingOfAFailedStart()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/nonexistent"));
    for (const QStringList &options : {QStringList(), QStringList {QStringLiteral("--detach")}}) {
        const Result result = runLab(
            QStringList {QStringLiteral("start"), QStringLiteral("--file"), m_file, lab()} + options, environment);
        QCOMPARE(result.exitCode, 6);
        QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
        QVERIFY2(result.err.contains(QStringLiteral("install the package")), qPrintable(result.err));
        QVERIFY(!QFile::exists(lab()));
        QVERIFY(QDir(m_runtime->path()).isEmpty());
        QCOMPARE(remains(), QStringList());
    }
}

void TestPenumbraLab::explainsFailures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &arguments, int exitCode, const char *words) {
        QTest::newRow(name) << arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts) << exitCode
                            << QString::fromLatin1(words);
    };
    row("unknown command", QStringLiteral("frob"), 2, "there is no such command");
    row("unknown option", QStringLiteral("start --frob"), 2, "frob");
    row("too many arguments", QStringLiteral("status a b"), 2, "one argument too many");
    row("no arguments for a fault", QStringLiteral("fault"), 2, "an argument is missing");
    row("unknown action", QStringLiteral("fault vs1 explode"), 2, "must be one of");
    row("unknown workload action", QStringLiteral("workload fast"), 2, "on, off or check");
    row("no lab", QStringLiteral("status /nonexistent"), 3, "there is none");
    row("no lab to stop", QStringLiteral("stop /nonexistent"), 3, "there is none");
    row("folder of others", QStringLiteral("start /proc"), 4, "");
    row("missing lab file", QStringLiteral("start --file /nonexistent/x"), 2, "/nonexistent/x");
}

void TestPenumbraLab::explainsFailures()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, words);
    const Result text = runLab(arguments);
    QCOMPARE(text.exitCode, exitCode);
    QVERIFY2(text.err.contains(words), qPrintable(text.err));
    QCOMPARE(text.out, QString());
    const Result json = runLab(arguments + QStringList {QStringLiteral("--json")});
    QCOMPARE(json.exitCode, exitCode);
    QCOMPARE(json.err, QString());
    const QJsonValue error = json.json()[QLatin1String("error")];
    QVERIFY(!error[QLatin1String("sentence")].toString().isEmpty());
    QVERIFY(!error[QLatin1String("remedy")].toString().isEmpty());
}

void TestPenumbraLab::printsSchemaAndExample()
{
    const Result schema = runLab({QStringLiteral("schema")});
    QVERIFY(schema.json().contains(QLatin1String("$defs")));
    const Result example = runLab({QStringLiteral("example")});
    QCOMPARE(example.json()[QLatin1String("name")].toString(), QStringLiteral("default"));
    const Result help = runLab({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    for (const QString &command : {QStringLiteral("start"), QStringLiteral("stop"), QStringLiteral("status"),
                                   QStringLiteral("reset"), QStringLiteral("fault"), QStringLiteral("workload")}) {
        QVERIFY(help.out.contains(QStringLiteral("\n  ") + command));
        const Result own = runLab({command, QStringLiteral("--help")});
        QCOMPARE(own.exitCode, 0);
        QVERIFY(own.out.contains(QStringLiteral("Usage: penumbra-lab %1 ").arg(command)));
    }
}

QTEST_GUILESS_MAIN(TestPenumbraLab)
#include "tst_penumbralab.moc"
