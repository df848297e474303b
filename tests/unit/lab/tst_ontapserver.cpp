// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ontapscene.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

#include <sys/stat.h>

using namespace Penumbra;
using namespace Penumbra::Lab;

/// HTTPS, authentication, faults, and clients that mean harm.
class TestOntapServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificateIsKeptAndPrivate();
    void certificateIsMadeAnewForAnotherAddress();
    void certificateRefusesNamesThatAreNone();
    void portThatIsTakenIsAnError();
    void onlyAdministratorsGetIn_data();
    void onlyAdministratorsGetIn();
    void unknownPathsAndMethods();
    void refusesOnDemand();
    void delaysOnDemand();
    void dropsOnDemand();
    void answersGarbageOnDemand();
    void bodiesAboveTheLimitAreRefused();
    void bodiesBeyondTheLimitAreCutOff();
    void badBodiesAreExplained_data();
    void badBodiesAreExplained();
    void clientThatLeavesEarlyHarmsNothing();
    void secondRequestBeforeTheAnswerEndsTheConnection();
    void pipelinedRequestsHarmNothing();
    void closingWithRequestsUnderWayIsSafe();
    void randomRequestsNeverCrash();
    void randomBytesNeverCrash();
};

static mode_t modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : 0;
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestOntapServer::certificateIsKeptAndPrivate()
{
    QTemporaryDir directory;
    const auto first = await(ensureCertificate(directory.path(), {"127.9.5.1"}, {"cluster1"}));
    QCOMPARE(modeOf(first.keyFile), mode_t(0600));
    QCOMPARE(modeOf(first.certificateFile), mode_t(0600));
    const QByteArray made = contentOf(first.certificateFile);
    const QSslCertificate certificate = QSslCertificate::fromPath(first.certificateFile).value(0);
    QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
    QVERIFY(certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry).contains("127.0.0.1"));
    QVERIFY(certificate.subjectAlternativeNames().values(QSsl::DnsEntry).contains("cluster1"));
    QVERIFY(certificate.expiryDate() > QDateTime::currentDateTime().addYears(9));
    const auto second = await(ensureCertificate(directory.path(), {"127.9.5.1"}, {"cluster1"}));
    QCOMPARE(contentOf(second.certificateFile), made);
}

void TestOntapServer::certificateIsMadeAnewForAnotherAddress()
{
    QTemporaryDir directory;
    const auto first = await(ensureCertificate(directory.path(), {"127.9.5.1"}, {}));
    const QByteArray made = contentOf(first.certificateFile);
    const auto second = await(ensureCertificate(directory.path(), {"127.9.5.2"}, {}));
    QVERIFY(contentOf(second.certificateFile) != made);
}

void TestOntapServer::certificateRefusesNamesThatAreNone()
{
    QTemporaryDir directory;
    try {
        await(ensureCertificate(directory.path(), {"127.9.5.1,DNS:evil"}, {}));
        QFAIL("no error");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::InvalidInput);
    }
}

void TestOntapServer::portThatIsTakenIsAnError()
{
    OntapScene scene;
    OntapServer second(scene.lab, scene.secret);
    try {
        second.listen(scene.address, scene.server->port(), scene.certificate);
        QFAIL("no error");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::SystemError);
        QVERIFY(error.failure().object.contains(scene.address));
    }
}

void TestOntapServer::onlyAdministratorsGetIn_data()
{
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray &password = OntapScene::password;
    QTest::newRow("right") << "admin:" + password << 200 << "";
    QTest::newRow("another case") << "ADMIN:" + password << 200 << "";
    QTest::newRow("none") << QByteArray() << 401 << "6691623";
    QTest::newRow("wrong password") << QByteArray("admin:wrong") << 401 << "6691623";
    QTest::newRow("longer password") << "admin:" + password + "x" << 401 << "6691623";
    QTest::newRow("shorter password") << "admin:" + password.chopped(1) << 401 << "6691623";
    QTest::newRow("no password") << QByteArray("admin:") << 401 << "6691623";
    QTest::newRow("no colon") << QByteArray("admin") << 401 << "6691623";
    QTest::newRow("unknown account") << "nobody:" + password << 401 << "6691623";
    QTest::newRow("no account") << ":" + password << 401 << "6691623";
    QTest::newRow("no administrator") << "backup:" + password << 403 << "6";
    QTest::newRow("no administrator, wrong password") << QByteArray("backup:wrong") << 401 << "6691623";
}

void TestOntapServer::onlyAdministratorsGetIn()
{
    QFETCH(QByteArray, credentials);
    QFETCH(int, status);
    QFETCH(QString, code);
    OntapScene scene;
    const Answer answer = scene.send("GET", "cluster", {}, credentials);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorCode(), code);
}

void TestOntapServer::unknownPathsAndMethods()
{
    OntapScene scene;
    QCOMPARE(scene.get("nonsense").status, 404);
    QCOMPARE(scene.get("nonsense").errorCode(), "3");
    QCOMPARE(scene.get("/other").status, 404);
    QCOMPARE(scene.get("/").status, 404);
    QCOMPARE(scene.send("DELETE", "cluster").status, 405);
    QCOMPARE(scene.send("PUT", "storage/volumes").status, 405);
    QCOMPARE(scene.get("svm/svms/not-a-uuid").status, 404);
    QCOMPARE(scene.get("svm/svms/not-a-uuid").errorCode(), "4");
}

void TestOntapServer::refusesOnDemand()
{
    OntapScene scene;
    scene.lab.fault = {OntapBackend::Fault::Kind::Refuse, 0, 503};
    QCOMPARE(scene.get("cluster").status, 503);
    QCOMPARE(scene.lab.lastPath, "/api/cluster");
    QCOMPARE(scene.get("cluster").status, 200);
    scene.lab.fault = {OntapBackend::Fault::Kind::Refuse, 0, 799}; // no such status
    QCOMPARE(scene.get("cluster").status, 500);
}

void TestOntapServer::delaysOnDemand()
{
    OntapScene scene;
    scene.lab.fault = {OntapBackend::Fault::Kind::Delay, 300, 0};
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(scene.get("cluster").status, 200);
    QVERIFY(clock.elapsed() >= 300);
}

void TestOntapServer::dropsOnDemand()
{
    OntapScene scene;
    QCOMPARE(scene.get("cluster").status, 200);
    scene.lab.fault = {OntapBackend::Fault::Kind::Drop, 0, 0};
    QCOMPARE(scene.curl("GET", "cluster").status, 0); // not Qt's client: it sends a dropped request again by itself
    QCOMPARE(scene.get("cluster").status, 200);
}

void TestOntapServer::answersGarbageOnDemand()
{
    OntapScene scene;
    scene.lab.fault = {OntapBackend::Fault::Kind::Garbage, 0, 0};
    const Answer answer = scene.get("cluster");
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.text.isEmpty());
    QVERIFY(answer.body.isEmpty());
}

void TestOntapServer::bodiesAboveTheLimitAreRefused()
{
    OntapScene scene;
    const Answer answer = scene.send("POST", "storage/file/clone", QByteArray(1024 * 1024 + 1, ' '));
    QCOMPARE(answer.status, 413);
    QCOMPARE(scene.send("POST", "storage/file/clone", QByteArray(1024 * 1024, ' ')).status, 400);
}

void TestOntapServer::badBodiesAreExplained_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("word");
    QTest::newRow("no JSON") << QByteArray("{\"a\":") << "262254"
                             << ""
                             << "Invalid JSON";
    QTest::newRow("no object") << QByteArray("[1]") << "262254"
                               << ""
                               << "object";
    QTest::newRow("wrong type") << QByteArray(R"({"volume":{"name":1},"source_path":"a","destination_path":"b"})")
                                << "262197"
                                << "volume.name"
                                << "text";
    QTest::newRow("wrong boolean") << QByteArray(R"({"overwrite_destination":"yes","source_path":"a",)"
                                                 R"("destination_path":"b","volume.name":"vm_vol1"})")
                                   << "262197"
                                   << "overwrite_destination"
                                   << "true or false";
    QTest::newRow("missing") << QByteArray(R"({"volume":{"name":"x"}})") << "262199"
                             << "source_path"
                             << "required";
    QTest::newRow("unknown") << QByteArray(R"({"sauce":1})") << "262179"
                             << "sauce"
                             << "Unexpected argument";
    QTest::newRow("twice") << QByteArray(R"({"volume":{"name":"x"},"volume.name":"y"})") << "262188"
                           << "volume.name"
                           << "twice";
    QTest::newRow("nested too deep") << QByteArray(5000, '[') << "262254"
                                     << ""
                                     << "JSON";
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(900) + "1" + QByteArray(900, '}') << "262179"
                                  << "a" + QString(".a").repeated(899) << "Unexpected";
}

void TestOntapServer::badBodiesAreExplained()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, target);
    QFETCH(QString, word);
    OntapScene scene;
    const Answer answer = scene.send("POST", "storage/file/clone", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(answer.target(), target);
    QVERIFY2(answer.text.contains(word.toUtf8()), answer.text);
}

/// A TLS connection that says what it likes.
static std::unique_ptr<QSslSocket> connected(OntapScene &scene)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(scene.tls);
    QEventLoop loop;
    QObject::connect(socket.get(), &QSslSocket::encrypted, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    socket->connectToHostEncrypted(scene.address, scene.server->port());
    loop.exec();
    return socket;
}

static QByteArray request(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Basic "
        + ("admin:" + OntapScene::password).toBase64() + "\r\n\r\n";
}

void TestOntapServer::bodiesBeyondTheLimitAreCutOff()
{
    OntapScene scene;
    const auto socket = connected(scene);
    socket->write("POST /api/storage/file/clone HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n");
    socket->write(QByteArray(2 * 1024 * 1024, ' ')); // and then waits for the answer
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 413 "));
    QCOMPARE(scene.get("cluster").status, 200);
}

void TestOntapServer::secondRequestBeforeTheAnswerEndsTheConnection()
{
    OntapScene scene;
    scene.lab.gate = std::make_shared<Completion<void>>();
    const QByteArray path =
        "/api/storage/volumes/" + scene.lab.id("volume", "vs1/vm_vol1").toUtf8() + "/snapshots?return_timeout=100";
    const auto socket = connected(scene);
    socket->write("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 12\r\nAuthorization: Basic "
                  + ("admin:" + OntapScene::password).toBase64() + "\r\n\r\n{\"name\":\"s\"}");
    QTRY_VERIFY(scene.lab.lastPath.endsWith("/snapshots"));
    QSignalSpy ended(socket.get(), &QSslSocket::disconnected);
    socket->write(request("/api/cluster"));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(socket->bytesAvailable(), 0);
    QVERIFY(scene.lab.lastPath.endsWith("/snapshots"));
    scene.lab.gate->setValue();
    QTRY_COMPARE(scene.lab.allSnapshots["vs1/vm_vol1"].size(), 1);
}

void TestOntapServer::clientThatLeavesEarlyHarmsNothing()
{
    OntapScene scene;
    for (int i = 0; i < 5; ++i) {
        scene.lab.fault = {OntapBackend::Fault::Kind::Delay, 50, 0};
        const auto socket = connected(scene);
        socket->write(request("/api/cluster"));
        socket->flush();
        QTRY_VERIFY(scene.lab.fault.kind == OntapBackend::Fault::Kind::None);
        socket->abort();
    }
    scene.lab.fault = {OntapBackend::Fault::Kind::Delay, 100, 0}; // ends after all of those
    QCOMPARE(scene.get("cluster").status, 200);
}

void TestOntapServer::pipelinedRequestsHarmNothing()
{
    OntapScene scene;
    for (int i = 0; i < 20; ++i) {
        const auto socket = connected(scene);
        QVERIFY(socket->isEncrypted());
        socket->write(request("/api/storage/volumes").repeated(50));
        QEventLoop loop;
        QObject::connect(socket.get(), &QSslSocket::readyRead, &loop, &QEventLoop::quit);
        QObject::connect(socket.get(), &QSslSocket::disconnected, &loop, &QEventLoop::quit);
        QTimer::singleShot(200, &loop, &QEventLoop::quit);
        loop.exec();
    }
    QCOMPARE(scene.get("cluster").status, 200);
}

void TestOntapServer::closingWithRequestsUnderWayIsSafe()
{
    OntapScene scene;
    scene.lab.gate = std::make_shared<Completion<void>>();
    const QString volume = scene.lab.id("volume", "vs1/vm_vol1");
    const auto socket = connected(scene);
    socket->write("POST /api/storage/volumes/" + volume.toUtf8()
                  + "/snapshots?return_timeout=100 HTTP/1.1\r\nHost: x\r\nContent-Length: 12\r\nAuthorization: Basic "
                  + ("admin:" + OntapScene::password).toBase64() + "\r\n\r\n{\"name\":\"s\"}");
    socket->flush();
    QTRY_VERIFY(scene.lab.lastPath.endsWith("/snapshots"));
    scene.server.reset();
    scene.lab.gate->setValue();
    QTRY_COMPARE(scene.lab.allSnapshots["vs1/vm_vol1"].size(), 1);
    QTest::qWait(20); // what still hangs on the job has run
}

void TestOntapServer::randomRequestsNeverCrash()
{
    OntapScene scene;
    scene.lab.write("vs1", "vm_vol1", "dir1/disk.vhdx", "content");
    QRandomGenerator random(20261123);
    const QString volume = scene.lab.id("volume", "vs1/vm_vol1");
    const QStringList words {
        "api",   "storage",        "volumes", volume, "files",         "snapshots", "cluster", "jobs",
        "svm",   "svms",           "%2F",     "..",   "%2E%2E%2F",     "%00",       "%ff",     "*",
        "cifs",  "protocols",      "shares",  "dir1", "shadow-copies", "services",  "",        "file",
        "clone", "shadowcopy-sets"};
    const QStringList names {"fields",
                             "name",
                             "size",
                             "max_records",
                             "order_by",
                             "return_records",
                             "uuid",
                             "start.index",
                             "start.cursor",
                             "return_timeout",
                             "create_time",
                             "svm.name",
                             "restore_to.snapshot.name",
                             "restore_to.path",
                             "restore",
                             "return_metadata"};
    const QStringList values {"*",
                              "**",
                              "a|b",
                              "!x",
                              "<5",
                              "1..5",
                              "null",
                              "0",
                              "1",
                              "-1",
                              "name desc",
                              "..",
                              "|",
                              "\"",
                              "true",
                              "%00",
                              "<",
                              ">=x",
                              "999999999999999999999",
                              "svm",
                              "",
                              "%25",
                              "uuid asc,name"};
    const QByteArrayList bodies {
        "",
        "{}",
        "[]",
        "{\"name\":null}",
        "{\"files\":[1]}",
        "{\"name\":\"a/b\"}",
        "{\"volume\":{\"name\":\"vm_vol1\"},\"source_path\":\"../x\",\"destination_path\":\"y\"}",
        "\xff\xfe",
        "{\"owners\":\"x\",\"name\":\"y\"}",
        "{\"expiry_time\":\"x\",\"name\":\"y\"}"};
    const QByteArrayList methods {"GET", "POST", "PATCH", "DELETE", "PUT", "HEAD", "OPTIONS"};
    const auto pick = [&random](const auto &list) { return list[random.bounded(int(list.size()))]; };
    QMap<int, int> statuses;
    for (int i = 0; i < 4000; ++i) {
        QString path = random.bounded(10) ? "/api" : "";
        for (int parts = random.bounded(6); parts >= 0; --parts)
            path += '/' + pick(words);
        if (random.bounded(2))
            path = QString("/api/storage/volumes/%1/").arg(volume)
                + pick(QStringList {"files", "snapshots", "files/dir1"});
        for (int parts = random.bounded(4); parts > 0; --parts)
            path += (path.contains('?') ? '&' : '?') + pick(names) + '=' + pick(values);
        ++statuses[scene.send(pick(methods), path, pick(bodies)).status];
    }
    QVERIFY2(!statuses.contains(500), qPrintable(scene.get("cluster").text));
    QVERIFY(statuses.value(200) > 100);
    QVERIFY(statuses.value(400) > 100);
    QVERIFY(statuses.value(404) > 100);
    QCOMPARE(scene.get("cluster").status, 200);
}

void TestOntapServer::randomBytesNeverCrash()
{
    OntapScene scene;
    QRandomGenerator random(42);
    for (int i = 0; i < 200; ++i) {
        const auto socket = connected(scene);
        QVERIFY(socket->isEncrypted());
        QByteArray bytes = request("/api/storage/volumes?fields=**");
        for (int changes = random.bounded(20); changes > 0; --changes)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        socket->write(bytes.left(random.bounded(int(bytes.size())) + 1));
        socket->flush();
        if (i % 2)
            socket->disconnectFromHost();
        QCoreApplication::processEvents();
    }
    QTcpSocket plain;
    plain.connectToHost(scene.address, scene.server->port());
    plain.write("GET /api/cluster HTTP/1.1\r\n\r\n");
    QCOMPARE(scene.get("cluster").status, 200);
}

QTEST_GUILESS_MAIN(TestOntapServer)
#include "tst_ontapserver.moc"
