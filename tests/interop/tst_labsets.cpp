// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Shadow copy sets on the reference server, by our own client: access, what is on disk, and the end of the process in
// every state.

#include "fsrvp/calls.h"
#include "smb/smbhelper.h"
#include "support/privatelab.h"
#include "support/taskrunner.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Fsrvp;
using Test::PrivateLab;

namespace {

const QString svmName = QStringLiteral("files");

Smb::Wait soon()
{
    return {deadlineIn(milliseconds(30'000)), {}};
}

/// One connection to a lab's SMB server.
class Client
{
public:
    explicit Client(const PrivateLab &lab, const QString &user = QStringLiteral("backupadmin"))
    {
        const QJsonObject svm = lab.svm(svmName);
        m_address = svm[u"address"].toString();
        QByteArray password = lab.password().toUtf8();
        Smb::ConnectOptions options;
        options.allowChanges = true;
        options.endpoint = {m_address, quint16(svm[u"port"].toInt())};
        options.credentials.user = user;
        options.credentials.password = Secret::take(password);
        m_helper = await(Smb::SmbHelper::connectTo(options, soon()));
    }
    template<typename Call>
    typename Call::Out call(typename Call::In in)
    {
        return await(m_helper->fsrvp<Call>(in, soon()));
    }
    QString unc(const QString &share) const { return QStringLiteral("\\\\%1\\%2\\").arg(m_address, share); }

    QUuid start(quint32 context)
    {
        if (call<SetContext>({context}).result != ZERO)
            return {};
        return call<StartShadowCopySet>({QUuid::createUuid()}).shadowCopySetId;
    }
    QUuid add(const QUuid &set, const QString &share)
    {
        const auto out = call<AddToShadowCopySet>({QUuid::createUuid(), set, unc(share)});
        return out.result == ZERO ? out.shadowCopyId : QUuid();
    }
    quint32 prepare(const QUuid &set) { return call<PrepareShadowCopySet>({set, 10'000}).result; }
    quint32 commit(const QUuid &set, quint32 milliseconds = 20'000)
    {
        return call<CommitShadowCopySet>({set, milliseconds}).result;
    }
    quint32 expose(const QUuid &set) { return call<ExposeShadowCopySet>({set, 10'000}).result; }
    quint32 complete(const QUuid &set) { return call<RecoveryCompleteShadowCopySet>({set}).result; }

    /// Brings a set of two shares to a state.
    QUuid reach(const QString &state, quint32 context)
    {
        const QUuid set = start(context);
        if (state == QLatin1String("Started"))
            return set;
        m_copy = add(set, QStringLiteral("fsrvp_share"));
        add(set, QStringLiteral("other"));
        if (state == QLatin1String("Added"))
            return set;
        prepare(set);
        if (state == QLatin1String("CreationInProgress")) {
            m_status = commit(set, 1);
            return set;
        }
        m_status = commit(set);
        if (state == QLatin1String("Committed"))
            return set;
        m_status = expose(set);
        if (state == QLatin1String("Exposed"))
            return set;
        m_status = complete(set);
        return set;
    }
    QUuid copy() const { return m_copy; }
    quint32 lastStatus() const { return m_status; }

private:
    QString m_address;
    Smb::SmbHelper::Pointer m_helper;
    QUuid m_copy;
    quint32 m_status = ZERO;
};

template<typename... Calls>
QList<quint32> resultsOfAllCalls(Client &client, const std::tuple<Calls...> *)
{
    QList<quint32> results;
    ((results += client.call<Calls>(typename Calls::In {}).result), ...);
    return results;
}

} // namespace

class TestLabSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRightsEveryCallIsDenied();
    void theAgentKilledInEachState_data();
    void theAgentKilledInEachState();
    void anUnfinishedSetEndsByTheTimer();
    void aCommitThatOutlastsItsTimeOutGoesOn();
    void theDepthHasItsConsequence();
    void aFullDiskLeavesNothing();
    void restartingSmbdLosesNothing();
    void smbdKilledInTheCommit();
    void anotherClientHoldsTheSet();
    void disconnectingEndsNothing();
};

void TestLabSets::withoutRightsEveryCallIsDenied()
{
    PrivateLab lab(Test::labDescription(QStringLiteral("127.0.22.1")));
    lab.start();
    Client viewer(lab, QStringLiteral("viewer"));
    const QList<quint32> results = resultsOfAllCalls(viewer, static_cast<const AllCalls *>(nullptr));
    QCOMPARE(results, QList<quint32>(13, E_ACCESSDENIED));
    Client operatorOfBackups(lab);
    QCOMPARE(operatorOfBackups.call<GetSupportedVersion>({}).result, quint32(ZERO));
}

void TestLabSets::theAgentKilledInEachState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<quint32>("context");
    QTest::addColumn<QStringList>("after"); ///< statuses of the sets after the next start
    QTest::addColumn<int>("copies"); ///< on disk then
    QTest::addColumn<int>("kept"); ///< on disk after the sequence timer has elapsed
    const auto row = [](const char *name, const char *state, quint32 context, const QStringList &after, int copies,
                        int kept) {
        QTest::newRow(name) << QString::fromLatin1(state) << context << after << copies << kept;
    };
    const auto only = [](const char *status) { return QStringList(QString::fromLatin1(status)); };
    row("started", "Started", CTX_BACKUP, only("Started"), 0, 0);
    row("added", "Added", CTX_BACKUP, only("Added"), 0, 0);
    row("creation in progress", "CreationInProgress", CTX_BACKUP, only("CreationInProgress"), 0, 0);
    row("committed", "Committed", CTX_BACKUP | ATTR_AUTO_RECOVERY, only("Committed"), 2, 0);
    row("exposed", "Exposed", CTX_BACKUP | ATTR_AUTO_RECOVERY, only("Exposed"), 2, 0);
    row("exposed, persistent", "Exposed", CTX_NAS_ROLLBACK, only("Exposed"), 2, 0);
    row("recovered", "Recovered", CTX_BACKUP | ATTR_AUTO_RECOVERY, {}, 0, 0);
    row("recovered, persistent", "Recovered", CTX_APP_ROLLBACK | ATTR_AUTO_RECOVERY, only("Recovered"), 2, 2);
}

void TestLabSets::theAgentKilledInEachState()
{
    QFETCH(QString, state);
    QFETCH(quint32, context);
    QFETCH(QStringList, after);
    QFETCH(int, copies);
    QFETCH(int, kept);
    PrivateLab lab(Test::labDescription(QStringLiteral("127.0.22.2")));
    lab.start();
    if (state == QLatin1String("CreationInProgress"))
        lab.run({QStringLiteral("fault"), svmName, QStringLiteral("delay-commit"), QStringLiteral("--ms"),
                 QStringLiteral("30000")});
    {
        Client client(lab);
        QVERIFY(!client.reach(state, context).isNull());
        QCOMPARE(lab.setStatuses(svmName), QStringList(state));
    }
    const QList<qint64> processes = lab.processes();
    lab.crash();
    for (const qint64 process : processes)
        QVERIFY2(!QFile::exists(QStringLiteral("/proc/%1").arg(process)), qPrintable(QString::number(process)));

    lab.start();
    QCOMPARE(lab.setStatuses(svmName), after);
    QCOMPARE(lab.copiesOnDisk(svmName).size(), copies);
    Client client(lab);
    const bool unfinished = !after.isEmpty() && after.first() != QLatin1String("Recovered");
    // An unfinished set stops the next one until its time is over.
    QCOMPARE(client.call<SetContext>({CTX_BACKUP}).result, quint32(ZERO));
    QCOMPARE(client.call<StartShadowCopySet>({QUuid::createUuid()}).result,
             quint32(unfinished ? FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS : ZERO));
    lab.run({QStringLiteral("fault"), svmName, QStringLiteral("expire-timer")});
    QTRY_COMPARE_WITH_TIMEOUT(lab.copiesOnDisk(svmName).size(), kept, 20'000);
    QCOMPARE(lab.setStatuses(svmName).size(), kept ? 1 : 0);
    lab.stop();
    QCOMPARE(lab.copiesOnDisk(svmName).size(), kept);
}

void TestLabSets::anUnfinishedSetEndsByTheTimer()
{
    const QJsonObject switches {{QStringLiteral("sequenceTimeoutMs"), 1500}};
    PrivateLab lab(Test::labDescription(
        QStringLiteral("127.0.22.3"),
        {{QStringLiteral("profile"),
          QJsonObject {{QStringLiteral("base"), QStringLiteral("spec")}, {QStringLiteral("switches"), switches}}}}));
    lab.start();
    Client client(lab);
    const QUuid set = client.reach(QStringLiteral("Exposed"), CTX_BACKUP);
    QVERIFY(!set.isNull());
    QCOMPARE(lab.copiesOnDisk(svmName).size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(lab.setStatuses(svmName), QStringList(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(lab.copiesOnDisk(svmName), QStringList(), 20'000);
    QCOMPARE(client.complete(set), quint32(E_INVALIDARG));
}

void TestLabSets::aCommitThatOutlastsItsTimeOutGoesOn()
{
    PrivateLab lab(Test::labDescription(QStringLiteral("127.0.22.4")));
    lab.start();
    lab.run({QStringLiteral("fault"), svmName, QStringLiteral("delay-commit"), QStringLiteral("--ms"),
             QStringLiteral("2000"), QStringLiteral("--times"), QStringLiteral("1")});
    Client client(lab);
    const QUuid set = client.reach(QStringLiteral("CreationInProgress"), CTX_BACKUP);
    QCOMPARE(client.lastStatus(), quint32(FSSAGENT_E_TIMEOUT));
    QCOMPARE(client.expose(set), quint32(FSRVP_E_BAD_STATE));
    QCOMPARE(client.commit(set), quint32(ZERO));
    QCOMPARE(lab.copiesOnDisk(svmName).size(), 2);
    QCOMPARE(client.expose(set), quint32(ZERO));
}

void TestLabSets::theDepthHasItsConsequence()
{
    const auto filesBelow = [](const QString &path) {
        QStringList names;
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names += QDir(path).relativeFilePath(files.next());
        names.sort();
        return names;
    };
    for (const int depth : {0, 2}) {
        PrivateLab lab(
            Test::labDescription(QStringLiteral("127.0.22.5"), {{QStringLiteral("shadowCopyDirDepth"), depth}}));
        lab.start();
        Client client(lab);
        QVERIFY(!client.reach(QStringLiteral("Committed"), CTX_BACKUP).isNull());
        const QString data = lab.directory() + QStringLiteral("/data/") + svmName;
        const QString id = client.copy().toString(QUuid::WithoutBraces);
        QStringList expected = filesBelow(data + QStringLiteral("/volumes/vol1/vms"));
        QVERIFY(expected.size() > 1);
        if (depth > 0)
            expected.removeIf([depth](const QString &file) { return file.count(QLatin1Char('/')) >= depth; });
        QCOMPARE(filesBelow(data + QStringLiteral("/copies/") + id + QStringLiteral("/fsrvp_share")), expected);
    }
}

void TestLabSets::aFullDiskLeavesNothing()
{
    PrivateLab lab(Test::labDescription(QStringLiteral("127.0.22.6")));
    lab.start();
    lab.run({QStringLiteral("fault"), svmName, QStringLiteral("fill-disk")});
    Client client(lab);
    const QUuid set = client.reach(QStringLiteral("Committed"), CTX_BACKUP);
    QCOMPARE(client.lastStatus(), quint32(0x8004231F)); // VSS_E_INSUFFICIENT_STORAGE
    QCOMPARE(lab.copiesOnDisk(svmName), QStringList());
    lab.run({QStringLiteral("fault"), svmName, QStringLiteral("free-disk")});
    QCOMPARE(client.commit(set), quint32(ZERO));
}

/// Without an agent nobody but the store knows the sets.
void TestLabSets::restartingSmbdLosesNothing()
{
    PrivateLab lab(Test::labDescription(QStringLiteral("127.0.22.9")));
    lab.start();
    {
        Client client(lab);
        QVERIFY(!client.reach(QStringLiteral("Recovered"), CTX_NAS_ROLLBACK).isNull());
    }
    for (const char *fault : {"kill-agent", "kill-smbd", "start-smbd"})
        lab.run({QStringLiteral("fault"), svmName, QString::fromLatin1(fault)});
    QCOMPARE(lab.copiesOnDisk(svmName).size(), 2);
    lab.run({QStringLiteral("fault"), svmName, QStringLiteral("start-agent")});
    QCOMPARE(lab.setStatuses(svmName), QStringList(QStringLiteral("Recovered")));
    QCOMPARE(lab.copiesOnDisk(svmName).size(), 2);
    Client client(lab);
    QCOMPARE(client.call<IsPathShadowCopied>({client.unc(QStringLiteral("other"))}).shadowCopyPresent, true);
}

void TestLabSets::smbdKilledInTheCommit()
{
    PrivateLab lab(Test::labDescription(QStringLiteral("127.0.22.10")));
    lab.start();
    lab.run({QStringLiteral("fault"), svmName, QStringLiteral("delay-commit"), QStringLiteral("--ms"),
             QStringLiteral("1000"), QStringLiteral("--times"), QStringLiteral("1")});
    QUuid set;
    {
        Client client(lab);
        set = client.reach(QStringLiteral("CreationInProgress"), CTX_BACKUP);
        QCOMPARE(client.lastStatus(), quint32(FSSAGENT_E_TIMEOUT));
    }
    lab.run({QStringLiteral("fault"), svmName, QStringLiteral("kill-smbd")});
    lab.run({QStringLiteral("fault"), svmName, QStringLiteral("start-smbd")});
    Client client(lab);
    QCOMPARE(client.commit(set), quint32(ZERO));
    QCOMPARE(lab.copiesOnDisk(svmName).size(), 2);
    QCOMPARE(client.expose(set), quint32(ZERO));
}

void TestLabSets::anotherClientHoldsTheSet()
{
    PrivateLab lab(Test::labDescription(QStringLiteral("127.0.22.7")));
    lab.start();
    lab.run({QStringLiteral("fault"), svmName, QStringLiteral("hold-set")});
    Client client(lab);
    QCOMPARE(client.call<SetContext>({CTX_BACKUP}).result, quint32(FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS));
    lab.run({QStringLiteral("fault"), svmName, QStringLiteral("release-set")});
    QCOMPARE(client.call<SetContext>({CTX_BACKUP}).result, quint32(ZERO));
}

void TestLabSets::disconnectingEndsNothing()
{
    PrivateLab lab(Test::labDescription(QStringLiteral("127.0.22.8")));
    lab.start();
    {
        Client client(lab);
        QVERIFY(!client.reach(QStringLiteral("Recovered"), CTX_BACKUP).isNull());
    }
    Client client(lab);
    QCOMPARE(client.call<IsPathShadowCopied>({client.unc(QStringLiteral("fsrvp_share"))}).shadowCopyPresent, true);
    QCOMPARE(lab.setStatuses(svmName), QStringList(QStringLiteral("Recovered")));
}

QTEST_GUILESS_MAIN(TestLabSets)
#include "tst_labsets.moc"
