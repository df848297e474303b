// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "lab/accounts.h"
#include "rpc/security.h"

#include <QtTest>

#include <sys/stat.h>

using namespace Penumbra;
using namespace Penumbra::Lab;

namespace {

Secret secret(QByteArray text)
{
    return Secret::take(text);
}

Account account(const QString &name, const QList<Group> &groups = {})
{
    return {name, groups};
}

/// Lets a client sign in to an acceptor; the name the acceptor has then, or nothing when it refuses.
std::optional<QString> signIn(Rpc::Mechanism mechanism, const QString &file, const QString &domain, const QString &user,
                              const QByteArray &password)
{
    const auto level = Rpc::ProtectionLevel::Privacy;
    const auto initiator = Rpc::SecurityContext::initiator(
        mechanism, level, {user, domain, secret(password), false, QStringLiteral("fs")});
    const auto acceptor = Rpc::SecurityContext::acceptor(mechanism, level, {file, {}});
    try {
        QByteArray token = initiator->exchange({});
        while (!token.isEmpty()) {
            token = acceptor->exchange(token);
            if (!token.isEmpty())
                token = initiator->exchange(token);
        }
        return acceptor->isComplete() ? std::optional(acceptor->peerName()) : std::nullopt;
    } catch (const Error &) {
        return {};
    }
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    const QString m_file = m_directory.filePath(QStringLiteral("accounts"));
    const QList<Account> m_accounts {account(QStringLiteral("alice"), {Group::BackupOperators}),
                                     account(QStringLiteral("Bob")), account(QStringLiteral("jürgen"))};

private Q_SLOTS:
    void init() { writeNtlmAccounts(m_file, m_accounts, secret("pass word:ü")); }

    void everyDomainFits_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("account");
        for (const char *domain : {"", "LAB", "lab", "WORKGROUP", "FILES1", "files1.lab.test", "127.0.0.1"}) {
            for (const char *user : {"alice", "ALICE", "Alice"})
                QTest::addRow("%s\\%s", domain, user) << QString(domain) << QString(user) << QStringLiteral("alice");
        }
        QTest::newRow("lower case") << QString() << QStringLiteral("bob") << QStringLiteral("Bob");
        QTest::newRow("umlaut") << QStringLiteral("LAB") << QStringLiteral("Jürgen") << QStringLiteral("jürgen");
    }
    void everyDomainFits()
    {
        QFETCH(QString, domain);
        QFETCH(QString, user);
        QFETCH(QString, account);
        for (const auto mechanism : {Rpc::Mechanism::Ntlmssp, Rpc::Mechanism::Spnego}) {
            const auto peer = signIn(mechanism, m_file, domain, user, "pass word:ü");
            QVERIFY(peer);
            const auto found = findAccount(m_accounts, *peer);
            QVERIFY2(found, qPrintable(*peer));
            QCOMPARE(found->name, account);
        }
    }

    void nobodyElseFits()
    {
        const auto mechanism = Rpc::Mechanism::Ntlmssp;
        QVERIFY(!signIn(mechanism, m_file, QStringLiteral("LAB"), QStringLiteral("alice"), "wrong"));
        QVERIFY(!signIn(mechanism, m_file, QStringLiteral("LAB"), QStringLiteral("mallory"), "pass word:ü"));
        QVERIFY(!signIn(mechanism, m_file, QStringLiteral("alice"), QStringLiteral("x"), "pass word:ü"));
    }

    void onlyTheOwnerReadsAndNoPasswordIsInIt()
    {
        struct stat about = {};
        QCOMPARE(stat(QFile::encodeName(m_file).constData(), &about), 0);
        QCOMPARE(about.st_mode & 07777, 0600u);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("pass word"));
        writeNtlmAccounts(m_file, {account(QStringLiteral("carol"))}, secret("new"));
        QVERIFY(signIn(Rpc::Mechanism::Ntlmssp, m_file, {}, QStringLiteral("carol"), "new"));
        QVERIFY(!signIn(Rpc::Mechanism::Ntlmssp, m_file, {}, QStringLiteral("alice"), "pass word:ü"));
        QCOMPARE(QDir(m_directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void impossibleNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "a:b", "a\nb", "LAB\\a", "a@b", "#a"})
            QTest::newRow(name) << QString(name);
    }
    void impossibleNamesAreRefused()
    {
        QFETCH(QString, name);
        try {
            writeNtlmAccounts(m_file, {account(name)}, secret("x"));
            QFAIL("accepted");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), FailureKind::InvalidInput);
        }
    }

    void aFullOrMissingFolderIsToldOf()
    {
        try {
            writeNtlmAccounts(m_directory.filePath(QStringLiteral("none/accounts")), m_accounts, secret("x"));
            QFAIL("written");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), FailureKind::SystemError);
        }
    }

    void namesAreFoundInEverySpelling()
    {
        for (const char *name : {"alice", "LAB\\alice", "\\ALICE", "alice@LAB.TEST", "Alice@lab.test"})
            QCOMPARE(findAccount(m_accounts, QString(name)).value_or(Account {}).name, QStringLiteral("alice"));
        for (const char *name : {"", "LAB\\", "alic", "alice\\LAB", "alice2", "@alice"})
            QVERIFY(!findAccount(m_accounts, QString(name)));
        QCOMPARE(findAccount(m_accounts, QStringLiteral("alice"))->groups, QList<Group> {Group::BackupOperators});
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
