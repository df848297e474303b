// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The reference server with a keytab: rpcclient signs in with a ticket, to SMB and to the agent.

#include "support/privatekdc.h"
#include "support/privatelab.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Test;

class TestLabKerberos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticketsAreTaken_data();
    void ticketsAreTaken();

private:
    QString rpcclient(const PrivateLab &lab, const QString &binding, const QString &command) const;

    QTemporaryDir m_files;
};

QString TestLabKerberos::rpcclient(const PrivateLab &lab, const QString &binding, const QString &command) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString wrapper = QStringLiteral("libnss_wrapper.so");
    const QString others = environment.value(QStringLiteral("LD_PRELOAD"));
    environment.insert(QStringLiteral("LD_PRELOAD"), others.isEmpty() ? wrapper : others + QLatin1Char(' ') + wrapper);
    environment.insert(QStringLiteral("NSS_WRAPPER_HOSTS"), m_files.filePath(QStringLiteral("hosts")));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("rpcclient"),
                  {QStringLiteral("-p"), QString::number(lab.port(QStringLiteral("files"))),
                   QStringLiteral("--use-kerberos=required"), QStringLiteral("-N"),
                   QStringLiteral("ncacn_np:files.lab.test") + binding, QStringLiteral("-c"), command});
    if (!process.waitForFinished(60'000))
        process.kill();
    return QString::fromUtf8(process.readAll());
}

void TestLabKerberos::ticketsAreTaken_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("binding");
    QTest::addColumn<QString>("expected");
    QTest::newRow("operator, sign") << QStringLiteral("backupadmin") << QStringLiteral("[sign,krb5]")
                                    << QStringLiteral("exposed as a snapshot of");
    QTest::newRow("operator, seal") << QStringLiteral("backupadmin") << QStringLiteral("[seal,krb5]")
                                    << QStringLiteral("exposed as a snapshot of");
    QTest::newRow("viewer") << QStringLiteral("viewer") << QStringLiteral("[seal,krb5]")
                            << QStringLiteral("0x80070005");
}

void TestLabKerberos::ticketsAreTaken()
{
    QFETCH(QString, user);
    QFETCH(QString, binding);
    QFETCH(QString, expected);
    PrivateKdc kdc;
    const QString password = QStringLiteral("Kerb-37-eros");
    kdc.addPrincipal(user, password);
    const QStringList services {QStringLiteral("cifs/files.lab.test"), QStringLiteral("host/files.lab.test")};
    for (const QString &service : services)
        kdc.addPrincipal(service);
    const QString keytab = m_files.filePath(QStringLiteral("keytab"));
    QFile::remove(keytab);
    kdc.exportKeytab(services, keytab);
    kdc.useHere();
    const QString address = QStringLiteral("127.0.25.1");
    QFile hosts(m_files.filePath(QStringLiteral("hosts")));
    QVERIFY(hosts.open(QIODevice::WriteOnly));
    hosts.write(address.toUtf8() + " files.lab.test\n");
    hosts.close();

    QJsonObject description = QJsonDocument::fromJson(labDescription(address)).object();
    description[u"kerberos"] = QJsonObject {{QStringLiteral("realm"), QString::fromLatin1(PrivateKdc::realm)},
                                            {QStringLiteral("keytab"), keytab}};
    PrivateLab lab(QJsonDocument(description).toJson());
    lab.start();
    kdc.signIn(user, password);
    const QString answer = rpcclient(lab, binding, QStringLiteral("fss_create_expose backup rw fsrvp_share"));
    QVERIFY2(answer.contains(expected), qPrintable(answer));
}

QTEST_GUILESS_MAIN(TestLabKerberos)
#include "tst_labkerberos.moc"
