// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What we put on the wire, read by tshark. SMB encryption is off, so that the protection of RPC has to stand by itself.

#include "recorder.h"
#include "scene.h"

#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Test;
using Rpc::Mechanism;
using Rpc::ProtectionLevel;

namespace {

const QString shareName = QStringLiteral("kronjuwelen");
const QString ndr = QStringLiteral("8a885d04-1ceb-11c9-9fe8-08002b104860");
const QString ndr64 = QStringLiteral("71710533-beba-4937-8319-b5dbef9ccc36");
const QString fsrvp = QStringLiteral("a8e0653c-2744-4389-a61d-7373df8b2292");
const QString srvsvc = QStringLiteral("4b324fc8-1670-01d3-1278-5a47bf6ee188");

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

/// The single values of a column.
QStringList column(const QList<QStringList> &rows, qsizetype index)
{
    QStringList values;
    for (const QStringList &row : rows)
        values += row.value(index).split(QLatin1Char(','));
    return values;
}

bool allAre(const QStringList &values, const QString &value)
{
    return !values.isEmpty() && values.count(value) == values.size();
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rpcIsProtected_data();
    void rpcIsProtected();
    void smbIsSigned();
    void smbIsEncryptedWhereTheServerCan();

private:
    /// Asks about the share by both interfaces, through a recorder, and saves the capture.
    void record(const PrivateSamba &samba, Mechanism mechanism, ProtectionLevel level, bool *encrypted);

    std::unique_ptr<PrivateSamba> m_samba;
    QTemporaryDir m_directory;
    QString m_capture;
    QByteArray m_bytes;
};

void TestWire::initTestCase()
{
    PrivateSamba::Options options;
    options.shares = {shareName};
    options.encryption = QStringLiteral("off");
    m_samba = std::make_unique<PrivateSamba>(options);
    m_capture = m_directory.filePath(QStringLiteral("capture.pcap"));
}

void TestWire::record(const PrivateSamba &samba, Mechanism mechanism, ProtectionLevel level, bool *encrypted)
{
    const milliseconds soon {20'000};
    Recorder recorder(samba.address(), samba.port());
    Smb::ConnectOptions options = connectOptions(samba, recorder.serverPort());
    options.mechanism = mechanism;
    options.protection = level;
    const auto helper = await(Smb::SmbHelper::connectTo(options, within(soon)));
    *encrypted = helper->capabilities().encrypted;
    const Fsrvp::IsPathSupported::In path {samba.shareUnc(shareName) + QLatin1Char('\\')};
    QCOMPARE(await(helper->fsrvp<Fsrvp::IsPathSupported>(path, within(soon))).result, quint32(Fsrvp::ZERO));
    const Srvs::NetrShareGetInfo::In share {{}, shareName, 1};
    QCOMPARE(await(helper->srvs<Srvs::NetrShareGetInfo>(share, within(soon))).result, quint32(Srvs::NERR_Success));
    recorder.save(m_capture);
    m_bytes = recorder.bytes();
}

void TestWire::rpcIsProtected_data()
{
    QTest::addColumn<int>("mechanism");
    QTest::addColumn<int>("level");
    QTest::newRow("SPNEGO, privacy") << int(Mechanism::Spnego) << int(ProtectionLevel::Privacy);
    QTest::newRow("SPNEGO, integrity") << int(Mechanism::Spnego) << int(ProtectionLevel::Integrity);
    QTest::newRow("NTLMSSP, privacy") << int(Mechanism::Ntlmssp) << int(ProtectionLevel::Privacy);
    QTest::newRow("NTLMSSP, integrity") << int(Mechanism::Ntlmssp) << int(ProtectionLevel::Integrity);
}

void TestWire::rpcIsProtected()
{
    QFETCH(int, mechanism);
    QFETCH(int, level);
    bool encrypted = true;
    record(*m_samba, Mechanism(mechanism), ProtectionLevel(level), &encrypted);
    QVERIFY(!encrypted); // and said so

    // [C706] 12.6.4.3: bind is 11, request 0, response 2
    const QStringList fields {
        QStringLiteral("dcerpc.cn_bind_to_uuid"),  QStringLiteral("dcerpc.cn_bind_trans_id"),
        QStringLiteral("dcerpc.cn_num_ctx_items"), QStringLiteral("dcerpc.auth_level"),
        QStringLiteral("dcerpc.auth_type"),        QStringLiteral("dcerpc.cn_flags.cancel_pending")};
    const auto binds = tshark(m_capture, QStringLiteral("dcerpc.pkt_type == 11"), fields);
    QCOMPARE(binds.size(), 2); // one for each interface
    for (const QStringList &bind : binds) {
        const QString interface = &bind == &binds.first() ? fsrvp : srvsvc;
        QVERIFY2(allAre(bind[0].split(QLatin1Char(',')), interface), qPrintable(bind[0]));
        QVERIFY2(bind[1].split(QLatin1Char(',')).contains(ndr), qPrintable(bind[1]));
        QVERIFY2(bind[1].split(QLatin1Char(',')).contains(ndr64), qPrintable(bind[1]));
        QCOMPARE(bind[2], QStringLiteral("2"));
        QCOMPARE(bind[3], QString::number(level));
        QCOMPARE(bind[4], QString::number(mechanism));
        QCOMPARE(bind[5], QStringLiteral("1")); // in a bind this bit is PFC_SUPPORT_HEADER_SIGN ([MS-RPCE] 2.2.2.3)
    }
    for (const char *kind : {"0", "2"}) {
        const auto calls = tshark(m_capture, QStringLiteral("dcerpc.pkt_type == ") + QLatin1String(kind),
                                  {QStringLiteral("dcerpc.auth_level"), QStringLiteral("dcerpc.auth_type"),
                                   QStringLiteral("dcerpc.cn_auth_len")});
        QVERIFY(calls.size() >= 2);
        QVERIFY2(allAre(column(calls, 0), QString::number(level)), kind);
        QVERIFY2(allAre(column(calls, 1), QString::number(mechanism)), kind);
        QVERIFY2(allAre(column(calls, 2), QStringLiteral("16")), kind); // an NTLM signature
    }
    QCOMPARE(m_bytes.contains(utf16(shareName)), ProtectionLevel(level) == ProtectionLevel::Integrity);
    QVERIFY(!m_bytes.contains(m_samba->password().toUtf8()));
    QVERIFY(!m_bytes.contains(utf16(m_samba->password())));
}

void TestWire::smbIsSigned()
{
    bool encrypted = true;
    record(*m_samba, Mechanism::Spnego, ProtectionLevel::Privacy, &encrypted);
    // [MS-SMB2] 2.2.3: our negotiate requires it.
    const auto negotiates = tshark(m_capture, QStringLiteral("smb2.cmd == 0 && smb2.flags.response == 0"),
                                   {QStringLiteral("smb2.sec_mode.sign_required")});
    QVERIFY(allAre(column(negotiates, 0), QStringLiteral("1")));
    // In the session everything carries a signature, in both directions, but the server's interim answers
    // (STATUS_PENDING, [MS-SMB2] 3.3.4.1.1); an echo may go outside of it.
    const auto rest = tshark(m_capture, QStringLiteral("smb2.cmd > 1 && smb2.sesid != 0 && !(smb2.nt_status == 0x103)"),
                             {QStringLiteral("smb2.flags.signature")});
    QVERIFY(rest.size() > 10);
    QVERIFY(allAre(column(rest, 0), QStringLiteral("1")));
}

void TestWire::smbIsEncryptedWhereTheServerCan()
{
    PrivateSamba::Options options;
    options.shares = {shareName};
    const PrivateSamba samba(options);
    bool encrypted = false;
    // At integrity, so that only SMB can have hidden the name.
    record(samba, Mechanism::Spnego, ProtectionLevel::Integrity, &encrypted);
    QVERIFY(encrypted);
    QVERIFY(!m_bytes.contains(utf16(shareName)));
    QVERIFY(
        tshark(m_capture, QStringLiteral("smb2.header.transform.signature"), {QStringLiteral("frame.number")}).size()
        > 10);
    QCOMPARE(tshark(m_capture, QStringLiteral("dcerpc"), {QStringLiteral("frame.number")}).size(), 0);
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
