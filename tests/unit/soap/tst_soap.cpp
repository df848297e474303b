// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Penumbra needs of KDSoap for WS-Management: SOAP 1.2 with WS-Addressing, both ways.

#include <KDSoapClient/KDSoapClientInterface.h>
#include <KDSoapClient/KDSoapMessage.h>
#include <KDSoapClient/KDSoapMessageAddressingProperties.h>
#include <KDSoapClient/KDSoapPendingCallWatcher.h>
#include <KDSoapServer/KDSoapServer.h>
#include <KDSoapServer/KDSoapServerObjectInterface.h>
#include <KDSoapServer/KDSoapServerRawXMLInterface.h>

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUuid>

#include <memory>

namespace {

const QString action = QStringLiteral("http://schemas.xmlsoap.org/ws/2004/09/transfer/Get");
const QString resources = QStringLiteral("http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd");

/// What the server saw of a request. The server's thread writes it before it answers, the test reads it
/// after it has the answer.
struct Seen
{
    QByteArray contentType;
    QByteArray soapAction;
    KDSoapMessage message;
    KDSoapHeaders headers;
};

/// Answers every request with what it was asked, related to it.
class Answerer : public QObject, public KDSoapServerObjectInterface, public KDSoapServerRawXMLInterface
{
    Q_OBJECT
    Q_INTERFACES(KDSoapServerObjectInterface)
    Q_INTERFACES(KDSoapServerRawXMLInterface)

public:
    explicit Answerer(Seen *seen)
        : m_seen(seen)
    {
    }

    bool newRequest(const QByteArray &, const QMap<QByteArray, QByteArray> &httpHeaders) override
    {
        m_seen->contentType = httpHeaders.value("content-type");
        return false; // not raw: go on to processRequest()
    }

    void processRequest(const KDSoapMessage &request, KDSoapMessage &response, const QByteArray &soapAction) override
    {
        m_seen->soapAction = soapAction;
        m_seen->message = request;
        m_seen->headers = requestHeaders();

        const KDSoapMessageAddressingProperties asked = request.messageAddressingProperties();
        KDSoapMessageAddressingProperties properties;
        properties.setAction(asked.action() + QStringLiteral("Response"));
        properties.setDestination(asked.replyEndpointAddress());
        properties.addRelationship(KDSoapMessageRelationship::Relationship(asked.messageID()));
        response.addArgument(QStringLiteral("name"), request.childValues().child(QStringLiteral("name")).value());
        response.setMessageAddressingProperties(properties);
    }

private:
    Seen *m_seen;
};

class Server : public KDSoapServer
{
    Q_OBJECT

public:
    explicit Server(Seen *seen)
        : m_seen(seen)
    {
        setPath(QStringLiteral("/wsman"));
    }
    QObject *createServerObject() override { return new Answerer(m_seen); } // KDSoap deletes it

private:
    Seen *m_seen;
};

} // namespace

class SoapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void callCarriesAddressingBothWays();

private:
    QThread m_thread;
    Seen m_seen;
    Server *m_server = nullptr;
    QString m_endPoint;
};

void SoapTest::init()
{
    m_seen = {};
    m_server = new Server(&m_seen);
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    bool listening = false;
    QMetaObject::invokeMethod(
        m_server,
        [this, &listening] {
            listening = m_server->listen(QHostAddress::LocalHost);
            m_endPoint = m_server->endPoint();
        },
        Qt::BlockingQueuedConnection);
    QVERIFY(listening);
}

void SoapTest::cleanup()
{
    m_thread.quit();
    QVERIFY(m_thread.wait(5000));
}

void SoapTest::callCarriesAddressingBothWays()
{
    const QString id = QStringLiteral("uuid:") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString anonymous =
        KDSoapMessageAddressingProperties::predefinedAddressToString(KDSoapMessageAddressingProperties::Anonymous);

    KDSoapMessageAddressingProperties properties;
    properties.setAction(action);
    properties.setMessageID(id);
    properties.setDestination(m_endPoint);
    properties.setReplyEndpointAddress(anonymous);
    KDSoapMessage request;
    request.addArgument(QStringLiteral("name"), QStringLiteral("vm <1> Büro"));
    request.setMessageAddressingProperties(properties);
    KDSoapValue resource(QStringLiteral("ResourceURI"), QStringLiteral("http://example.test/Msvm_ComputerSystem"));
    resource.setNamespaceUri(resources);
    resource.setQualified(true);
    KDSoapMessage header; // KDSoap sends its children as the SOAP headers
    header.childValues().append(resource);
    KDSoapHeaders headers;
    headers.append(header);

    KDSoapClientInterface client(m_endPoint, QStringLiteral("http://example.test/machines"));
    client.setSoapVersion(KDSoapClientInterface::SOAP1_2);
    const KDSoapPendingCall call = client.asyncCall(QStringLiteral("Machine"), request, action, headers);
    KDSoapPendingCallWatcher watcher(call);
    QSignalSpy finished(&watcher, &KDSoapPendingCallWatcher::finished);
    QVERIFY(finished.wait(10000));

    QVERIFY2(m_seen.contentType.startsWith("application/soap+xml"), m_seen.contentType.constData());
    QCOMPARE(QString::fromUtf8(m_seen.soapAction), action);
    QCOMPARE(m_seen.message.name(), QStringLiteral("Machine"));
    const KDSoapMessageAddressingProperties arrived = m_seen.message.messageAddressingProperties();
    QCOMPARE(arrived.action(), action);
    QCOMPARE(arrived.messageID(), id);
    QCOMPARE(arrived.destination(), m_endPoint);
    QCOMPARE(arrived.replyEndpointAddress(), anonymous);
    QCOMPARE(m_seen.headers.size(), 1);
    QCOMPARE(m_seen.headers.first().name(), QStringLiteral("ResourceURI"));
    QCOMPARE(m_seen.headers.first().namespaceUri(), resources);
    QCOMPARE(m_seen.headers.first().value(), resource.value());

    const KDSoapMessage answer = call.returnMessage();
    QVERIFY2(!answer.isFault(), qPrintable(answer.faultAsString()));
    QCOMPARE(answer.childValues().child(QStringLiteral("name")).value().toString(), QStringLiteral("vm <1> Büro"));
    const KDSoapMessageAddressingProperties answered = answer.messageAddressingProperties();
    QCOMPARE(answered.action(), action + QStringLiteral("Response"));
    QCOMPARE(answered.relationships().size(), 1);
    QCOMPARE(answered.relationships().first().uri, id);
}

QTEST_GUILESS_MAIN(SoapTest)
#include "tst_soap.moc"
