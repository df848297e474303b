// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "storage/knownsystem.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

using namespace Penumbra;
using namespace Penumbra::Storage;

namespace {

KnownSystem system(const QString &name)
{
    KnownSystem made;
    made.id = QUuid::createUuid();
    made.name = name;
    made.kind = SystemKind::Ontap;
    made.host = QStringLiteral("fd00::1");
    made.port = 8443;
    made.management.user = QStringLiteral("admin");
    made.smb = {QStringLiteral("backup"), QStringLiteral("LAB"), SignInName::Source::Keychain};
    made.certificate = QByteArray(32, '\x5A');
    made.hosts.insert(QStringLiteral("vs1"), QStringLiteral("vs1.lab.example"));
    made.aliases = QStringList(QStringLiteral("files"));
    return made;
}

std::optional<Failure> failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.failure();
    }
    return std::nullopt;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestKnownSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("penumbra/systems.json"));
    }

    void keepsSystems()
    {
        KnownSystems known(m_path);
        QVERIFY(known.list().isEmpty());
        const KnownSystem first = system(QStringLiteral("one"));
        known.add(first);
        QCOMPARE(known.list(), QList<KnownSystem>({first}));
        QCOMPARE(QFile::permissions(m_path) & QFile::Permissions(0x0077), QFile::Permissions());
        KnownSystem changed = first;
        changed.readOnly = false;
        known.change(changed);
        QCOMPARE(known.find(QStringLiteral("ONE")), changed);
        QCOMPARE(known.find(QStringLiteral("fd00:0::1")), changed);
        for (const char *name : {"one", "files", "VS1.lab.example.", "[fd00::1]"})
            QVERIFY2(known.ownerOf(QString::fromLatin1(name)), name);
        QVERIFY(!known.ownerOf(QStringLiteral("vs2")));
        known.remove(first.id);
        QVERIFY(known.list().isEmpty());
        QCOMPARE(failureOf([&] { known.remove(first.id); })->kind, FailureKind::NotFound);
        QCOMPARE(failureOf([&] { known.change(first); })->kind, FailureKind::NotFound);
        QCOMPARE(failureOf([&] { (void)known.find(QStringLiteral("one")); })->kind, FailureKind::NotFound);
    }

    void refusesWhatNoSystemCanBe()
    {
        KnownSystems known(m_path);
        known.add(system(QStringLiteral("one")));
        QCOMPARE(failureOf([&] { known.add(system(QStringLiteral("ONE"))); })->kind, FailureKind::AlreadyExists);
        for (const char *name : {"", "a/b", "a\\b", " a", "a\nb"})
            QCOMPARE(failureOf([&] { known.add(system(QString::fromLatin1(name))); })->kind, FailureKind::InvalidInput);
        for (const char *host : {"", "a b", "http://a", "a/b", "[::1", "-x"}) {
            KnownSystem other = system(QStringLiteral("other"));
            other.host = QString::fromLatin1(host);
            QCOMPARE(failureOf([&] { known.add(other); })->kind, FailureKind::InvalidInput);
        }
        KnownSystem zone = system(QStringLiteral("zone"));
        zone.host = QStringLiteral("fe80::1%eth0");
        known.add(zone);
        QCOMPARE(known.list().size(), 2);
    }

    void leavesABrokenFileAlone_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const char *from, const char *to, const char *names) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(names);
        };
        row("no JSON", "\"systems\"", "systems", "JSON");
        row("unknown member", "\"readOnly\"", "\"colour\": 1, \"readOnly\"", "systems[0].colour");
        row("unknown member inside", "\"user\": \"admin\"", "\"user\": \"admin\", \"shoe\": 1",
            "systems[0].management.shoe");
        row("missing", "\"host\": \"fd00::1\",", "", "systems[0].host");
        row("other type", "\"port\": 8443", "\"port\": \"8443\"", "systems[0].port");
        row("no port", "\"port\": 8443", "\"port\": 84430", "systems[0].port");
        row("unknown kind", "\"ontap\"", "\"tape\"", "systems[0].kind");
        row("unknown source", "\"keychain\"", "\"post-it\"", "systems[0].smb.password");
        row("newer", "\"version\": 1", "\"version\": 2", "version");
    }
    void leavesABrokenFileAlone()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, names);
        KnownSystems known(m_path);
        known.add(system(QStringLiteral("one")));
        QByteArray text = contentOf(m_path);
        QVERIFY(text.contains(from));
        text.replace(from, to);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto failure = failureOf([&] { known.add(system(QStringLiteral("two"))); });
        QVERIFY(failure.has_value());
        QCOMPARE(failure->kind, FailureKind::InvalidInput);
        QCOMPARE(failure->object, m_path);
        QVERIFY2(failure->detail.contains(names), qPrintable(failure->detail));
        QCOMPARE(contentOf(m_path), text);
    }

    void losesNothingBetweenTwoWriters()
    {
        constexpr int each = 20;
        QList<pid_t> writers;
        for (const char *name : {"a", "b"}) {
            const pid_t child = fork();
            if (child == 0) {
                int failures = 0;
                for (int i = 0; i < each; ++i)
                    failures += failureOf([&] {
                                    KnownSystems(m_path).add(system(QLatin1String(name) + QString::number(i)));
                                }).has_value();
                _exit(failures);
            }
            writers.append(child);
        }
        for (const pid_t writer : writers) {
            int status = -1;
            QCOMPARE(waitpid(writer, &status, 0), writer);
            QCOMPARE(status, 0);
        }
        QCOMPARE(KnownSystems(m_path).list().size(), 2 * each);
    }

    void outlivesAKill()
    {
        KnownSystems known(m_path);
        known.add(system(QStringLiteral("first")));
        for (int round = 0; round < 10; ++round) {
            int ends[2];
            QVERIFY(pipe(ends) == 0);
            const pid_t child = fork();
            if (child == 0) {
                for (int i = 0;; ++i) {
                    KnownSystems(m_path).add(system(QStringLiteral("%1-%2").arg(round).arg(i)));
                    [[maybe_unused]] const ssize_t told = ::write(ends[1], "x", 1);
                }
            }
            char written = 0;
            QCOMPARE(::read(ends[0], &written, 1), 1);
            ::kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            ::close(ends[0]);
            ::close(ends[1]);
            known.add(system(QStringLiteral("after-%1").arg(round))); // neither a torn file nor a lock is left
            QVERIFY(known.find(QStringLiteral("%1-0").arg(round)).readOnly);
        }
        QCOMPARE(known.find(QStringLiteral("first")).name, QStringLiteral("first"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestKnownSystem)
#include "tst_knownsystem.moc"
