// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose a file server is, and whether something may be changed there: what the operator wrote down against what servers say of themselves.

#include "core/failure.h"
#include "storage/inventorycache.h"
#include "storage/knownowner.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Storage;

namespace {

KnownSystem systemCalled(const char *name, bool readOnly, SystemKind kind = SystemKind::Smb)
{
    KnownSystem system;
    system.id = QUuid::createUuid();
    system.name = QLatin1String(name);
    system.host = QLatin1String(name) + QStringLiteral(".example");
    system.kind = kind;
    system.management.user = system.smb.user = QStringLiteral("admin");
    system.readOnly = readOnly;
    return system;
}

/// Remembers that the system's server calls itself so.
void claim(const KnownSystem &system, const char *name, quint16 port = 445)
{
    Inventory inventory;
    inventory.system = system.id;
    inventory.kind = system.kind;
    Svm svm;
    svm.id = QStringLiteral("s");
    svm.name = QStringLiteral("svm");
    svm.host = system.host;
    svm.port = port;
    svm.aliases.append(QLatin1String(name));
    inventory.svms.append(svm);
    InventoryCache().save(inventory);
}

QString namesOf(const QList<KnownSystem> &systems)
{
    QStringList names;
    for (const KnownSystem &system : systems)
        names.append(system.name);
    return names.join(QLatin1Char(' '));
}

QString ownersOf(const char *server, quint16 port = 445)
{
    const Owners owners = knownOwnersOf(QLatin1String(server), port);
    return namesOf(owners.configured) + QStringLiteral("; ") + namesOf(owners.claimed);
}

/// Nothing when changes are allowed.
std::optional<Failure> refusalOf(const char *server, quint16 port = 445)
{
    const QString name = QLatin1String(server);
    try {
        requireChangesAllowed(knownOwnersOf(name, port), name);
    } catch (const Error &error) {
        return error.failure();
    }
    return std::nullopt;
}

} // namespace

class TestKnownOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->filePath(QStringLiteral("config")).toUtf8());
        qputenv("XDG_CACHE_HOME", m_home->filePath(QStringLiteral("cache")).toUtf8());
    }

    void whatTheOperatorWroteDownComesFirst()
    {
        const KnownSystem impostor = systemCalled("aaa", false);
        KnownSystems().add(impostor);
        KnownSystems().add(systemCalled("files", true));
        claim(impostor, "files.example");
        QCOMPARE(ownersOf("files.example"), QStringLiteral("files; aaa"));
        QCOMPARE(knownOwnerOf(QStringLiteral("FILES.example."), 445)->name, QStringLiteral("files"));
        const auto refused = refusalOf("files.example");
        QVERIFY(refused);
        QCOMPARE(refused->kind, FailureKind::ReadOnlySystem);
        QCOMPARE(refused->object, QStringLiteral("files"));
        QVERIFY(!refusalOf("aaa.example"));
    }

    void whatAServerCallsItselfAllowsNothing()
    {
        const KnownSystem cluster = systemCalled("cluster", false, SystemKind::Ontap);
        KnownSystems().add(cluster);
        claim(cluster, "192.0.2.7");
        QCOMPARE(ownersOf("192.0.2.7"), QStringLiteral("; cluster"));
        const auto refused = refusalOf("192.0.2.7");
        QVERIFY(refused);
        QVERIFY2(refused->detail.contains(QStringLiteral("system set cluster --smb-host SVM=192.0.2.7")),
                 qPrintable(refused->detail));
        KnownSystem confirmed = cluster;
        confirmed.hosts.insert(QStringLiteral("svm"), QStringLiteral("192.0.2.7"));
        KnownSystems().change(confirmed);
        QVERIFY(!refusalOf("192.0.2.7"));
    }

    void oneReadOnlyOwnerIsEnough()
    {
        KnownSystem first = systemCalled("first", false);
        KnownSystem second = systemCalled("second", true);
        first.aliases = second.aliases = QStringList(QStringLiteral("both"));
        KnownSystems().add(first);
        KnownSystems().add(second);
        QCOMPARE(refusalOf("both").value_or(Failure()).object, QStringLiteral("second"));
        second.readOnly = false;
        KnownSystems().change(second);
        QVERIFY(!refusalOf("both"));
        const KnownSystem third = systemCalled("third", true);
        KnownSystems().add(third);
        claim(third, "both");
        QCOMPARE(refusalOf("both").value_or(Failure()).object, QStringLiteral("third"));
    }

    void windowsFormOfAnIPv6AddressIsTheAddress()
    {
        KnownSystem files = systemCalled("files", false);
        files.host = QStringLiteral("2001:db8::1");
        files.aliases.append(QStringLiteral("fe80::1%4"));
        KnownSystems().add(files);
        for (const char *name :
             {"2001-db8--1.ipv6-literal.net", "2001-DB8-0--1.IPV6-LITERAL.NET.", "fe80--1s4.ipv6-literal.net"})
            QVERIFY2(!refusalOf(name), name);
        for (const char *name : {"2001-db8--2.ipv6-literal.net", "fe80--1s5.ipv6-literal.net", "2001-db8--1.example"})
            QVERIFY2(refusalOf(name), name);
        KnownSystem windows = systemCalled("windows", false);
        windows.host = QStringLiteral("2001-db8--5.ipv6-literal.net");
        KnownSystems().add(windows);
        QVERIFY(!refusalOf("2001:db8::5"));
    }

    void anotherPortIsAnotherServer()
    {
        KnownSystems().add(systemCalled("files", false));
        QVERIFY(!refusalOf("files.example"));
        QVERIFY(!refusalOf("files.example", 0));
        QVERIFY(refusalOf("files.example", 4450));
        QCOMPARE(ownersOf("files.example", 4450), QStringLiteral("; "));
    }

    void whatNobodyKnowsIsReadOnly()
    {
        const auto refused = refusalOf("elsewhere");
        QVERIFY(refused);
        QCOMPARE(refused->object, QStringLiteral("elsewhere"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestKnownOwner)
#include "tst_knownowner.moc"
