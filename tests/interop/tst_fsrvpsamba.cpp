// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every MS-FSRVP call, and the MS-SRVS ones, against Samba's own server, by each mechanism at each level.

#include "core/guid.h"
#include "fsrvp/clientrules.h"
#include "smb/smbhelper.h"
#include "support/privatesamba.h"
#include "support/taskrunner.h"

#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Fsrvp;
using Rpc::Mechanism;
using Rpc::ProtectionLevel;

namespace {

Smb::Wait soon()
{
    return {deadlineIn(milliseconds(20'000)), {}};
}

Smb::ConnectOptions optionsFor(const Test::PrivateSamba &samba)
{
    QByteArray password = samba.password().toUtf8();
    Smb::ConnectOptions options;
    options.allowChanges = true;
    options.endpoint = {samba.address(), samba.port()};
    options.credentials.user = samba.user();
    options.credentials.password = Secret::take(password);
    return options;
}

/// One set from SetContext on, so that each test reads as the protocol does.
class Conversation
{
public:
    explicit Conversation(Smb::SmbHelper::Pointer helper)
        : m_helper(std::move(helper))
    {
    }
    template<typename Call>
    typename Call::Out call(typename Call::In in)
    {
        return await(m_helper->fsrvp<Call>(in, soon()));
    }
    QUuid start(quint32 context = CTX_BACKUP)
    {
        if (call<SetContext>({context}).result != ZERO)
            return {};
        return call<StartShadowCopySet>({QUuid::createUuid()}).shadowCopySetId;
    }
    QUuid add(const QUuid &set, const QString &share)
    {
        const auto out = call<AddToShadowCopySet>({QUuid::createUuid(), set, share + QLatin1Char('\\')});
        return out.result == ZERO ? out.shadowCopyId : QUuid();
    }

private:
    Smb::SmbHelper::Pointer m_helper;
};

} // namespace

class TestFsrvpSamba : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCall_data();
    void everyCall();
    void unknownIdsAndShares();
    void sharesByName();

private:
    std::unique_ptr<Test::PrivateSamba> m_samba;
};

void TestFsrvpSamba::initTestCase()
{
    Test::PrivateSamba::Options options;
    options.shares = {QStringLiteral("vms"), QStringLiteral("logs"), QStringLiteral("more=vms")};
    options.hiddenShares = {QStringLiteral("secret$")};
    options.printShare = true;
    m_samba = std::make_unique<Test::PrivateSamba>(options);
}

void TestFsrvpSamba::everyCall_data()
{
    QTest::addColumn<int>("mechanism");
    QTest::addColumn<int>("level");
    QTest::newRow("SPNEGO, privacy") << int(Mechanism::Spnego) << int(ProtectionLevel::Privacy);
    QTest::newRow("SPNEGO, integrity") << int(Mechanism::Spnego) << int(ProtectionLevel::Integrity);
    QTest::newRow("NTLMSSP, privacy") << int(Mechanism::Ntlmssp) << int(ProtectionLevel::Privacy);
    QTest::newRow("NTLMSSP, integrity") << int(Mechanism::Ntlmssp) << int(ProtectionLevel::Integrity);
}

void TestFsrvpSamba::everyCall()
{
    QFETCH(int, mechanism);
    QFETCH(int, level);
    Smb::ConnectOptions options = optionsFor(*m_samba);
    options.mechanism = Mechanism(mechanism);
    options.protection = ProtectionLevel(level);
    const auto helper = await(Smb::SmbHelper::connectTo(options, soon()));
    QVERIFY(helper->capabilities().isSigned);
    QVERIFY(helper->capabilities().encrypted);
    Conversation conversation(helper);
    const QString share = m_samba->shareUnc(QStringLiteral("vms"));

    const auto version = conversation.call<GetSupportedVersion>({});
    QCOMPARE(version.result, quint32(ZERO));
    QCOMPARE(chooseVersion(version.minVersion, version.maxVersion, QStringLiteral("samba")), FSRVP_RPC_VERSION_1);

    const auto supported = conversation.call<IsPathSupported>({share + QLatin1Char('\\')});
    QCOMPARE(supported.result, quint32(ZERO));
    QVERIFY(supported.supportedByThisProvider);
    QVERIFY(supported.ownerMachineName.has_value());
    // Samba has the call but no answer to it.
    QCOMPARE(conversation.call<IsPathShadowCopied>({share}).result, quint32(FSRVP_E_NOT_SUPPORTED));

    const QUuid set = conversation.start(CTX_FILE_SHARE_BACKUP | ATTR_AUTO_RECOVERY);
    QVERIFY(!set.isNull());
    const QUuid copy = conversation.add(set, share);
    QVERIFY(!copy.isNull());
    QCOMPARE(conversation
                 .call<AddToShadowCopySet>(
                     {QUuid::createUuid(), set, m_samba->shareUnc(QStringLiteral("more")) + QLatin1Char('\\')})
                 .result,
             quint32(FSRVP_E_OBJECT_ALREADY_EXISTS));
    QCOMPARE(conversation.call<PrepareShadowCopySet>({set, 10'000}).result, quint32(ZERO));
    QCOMPARE(conversation.call<CommitShadowCopySet>({set, 10'000}).result, quint32(ZERO));
    QCOMPARE(conversation.call<ExposeShadowCopySet>({set, 10'000}).result, quint32(ZERO));
    const auto mapping = conversation.call<GetShareMapping>({copy, set, share + QLatin1Char('\\'), 1});
    QCOMPARE(mapping.result, quint32(ZERO));
    QVERIFY(mapping.mapping.has_value());
    QCOMPARE(mapping.mapping->shadowCopySetId, set);
    QCOMPARE(mapping.mapping->shadowCopyId, copy);
    const QString exposed = exposedShareFromMapping(mapping.mapping->shadowCopyShareName.value_or(QString()));
    QCOMPARE(exposed.toLower(), exposedShareName(QStringLiteral("vms"), copy));
    QVERIFY(qAbs(timeOf(mapping.mapping->creationTimestamp).secsTo(QDateTime::currentDateTimeUtc())) < 60);

    QStringList names;
    const auto collect = [&names](const QList<Smb::FileInfo> &entries) {
        for (const Smb::FileInfo &entry : entries)
            names.append(entry.name);
    };
    await(helper->list(UncPath(m_samba->address(), exposed), collect, soon()));
    QVERIFY2(names.contains(QStringLiteral("vm1")), qPrintable(names.join(QLatin1Char(' '))));

    QCOMPARE(conversation.call<RecoveryCompleteShadowCopySet>({set}).result, quint32(ZERO));
    QCOMPARE(conversation.call<DeleteShareMapping>({set, copy, share + QLatin1Char('\\')}).result, quint32(ZERO));
    QCOMPARE(m_samba->snapshots(), QStringList());

    const QUuid aborted = conversation.start();
    QVERIFY(!conversation.add(aborted, share).isNull());
    QCOMPARE(conversation.call<AbortShadowCopySet>({aborted}).result, quint32(ZERO));
}

void TestFsrvpSamba::unknownIdsAndShares()
{
    const auto helper = await(Smb::SmbHelper::connectTo(optionsFor(*m_samba), soon()));
    Conversation conversation(helper);
    const QUuid nobody = QUuid::createUuid();
    const QString share = m_samba->shareUnc(QStringLiteral("vms")) + QLatin1Char('\\');
    const QString missing = m_samba->shareUnc(QStringLiteral("nosuchshare")) + QLatin1Char('\\');
    // Samba says E_INVALIDARG where the specification has codes of its own (findings).
    QCOMPARE(conversation.call<IsPathSupported>({missing}).result, quint32(E_INVALIDARG));
    QVERIFY(conversation.call<AddToShadowCopySet>({nobody, nobody, share}).result != ZERO);
    QVERIFY(conversation.call<PrepareShadowCopySet>({nobody, 1000}).result != ZERO);
    QVERIFY(conversation.call<CommitShadowCopySet>({nobody, 1000}).result != ZERO);
    QVERIFY(conversation.call<ExposeShadowCopySet>({nobody, 1000}).result != ZERO);
    QVERIFY(conversation.call<RecoveryCompleteShadowCopySet>({nobody}).result != ZERO);
    QVERIFY(conversation.call<AbortShadowCopySet>({nobody}).result != ZERO);
    QVERIFY(conversation.call<GetShareMapping>({nobody, nobody, share, 1}).result != ZERO);
    QVERIFY(conversation.call<GetShareMapping>({nobody, nobody, share, 7}).result != ZERO);
    QVERIFY(conversation.call<DeleteShareMapping>({nobody, nobody, share}).result != ZERO);
    QVERIFY(conversation.call<SetContext>({0xdeadbeef}).result != ZERO);
}

void TestFsrvpSamba::sharesByName()
{
    const auto helper = await(Smb::SmbHelper::connectTo(optionsFor(*m_samba), soon()));
    Srvs::NetrShareEnum::In in;
    const auto all = await(helper->srvs<Srvs::NetrShareEnum>(in, soon()));
    QCOMPARE(all.result, quint32(Srvs::NERR_Success));
    QStringList names;
    for (const Srvs::ShareInfo &share : *all.container.shares)
        names.append(share.name.value_or(QString()));
    for (const char *name : {"vms", "logs", "more", "IPC$"})
        QVERIFY2(names.contains(QLatin1String(name)), name);

    const auto one = await(helper->srvs<Srvs::NetrShareGetInfo>({{}, QStringLiteral("vms"), 2}, soon()));
    QCOMPARE(one.result, quint32(Srvs::NERR_Success));
    QCOMPARE(one.info->name.value_or(QString()), QStringLiteral("vms"));
    QCOMPARE(one.info->type & Srvs::STYPE_KIND_MASK, quint32(Srvs::STYPE_DISKTREE));
    const auto none = await(helper->srvs<Srvs::NetrShareGetInfo>({{}, QStringLiteral("nosuchshare"), 1}, soon()));
    QCOMPARE(none.result, quint32(Srvs::ERROR_INVALID_NAME)); // Samba's way of saying that it does not exist
}

QTEST_GUILESS_MAIN(TestFsrvpSamba)
#include "tst_fsrvpsamba.moc"
