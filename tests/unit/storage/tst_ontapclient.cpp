// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The ONTAP client and provider against an HTTPS server that answers what each test says: pages, refusals, nonsense, silence, certificates.

#include "storage/ontapclient.h"
#include "storage/ontapprovider.h"
#include "support/scriptedserver.h"
#include "support/taskrunner.h"

#include <QSslConfiguration>
#include <QtTest>

#include <limits>

using namespace Penumbra;
using namespace Penumbra::Storage;
using namespace Penumbra::Test;

Q_DECLARE_METATYPE(Penumbra::Test::ScriptedAnswer)

namespace {

const QString action = QStringLiteral("list things of");
const QByteArray password = "only-for-the-right-one";
const QByteArray basic = QByteArray("admin:" + password).toBase64();
const QByteArray noRecords = R"({"records":[],"num_records":0})";

constexpr milliseconds pageLimit {30'000};

Smb::Wait within(int milliseconds)
{
    return {deadlineIn(std::chrono::milliseconds(milliseconds)), {}};
}

Secret secretPassword()
{
    QByteArray bytes = password;
    return Secret::take(bytes);
}

OntapClient::Pointer clientOf(const ScriptedServer &server, const QByteArray &certificate)
{
    OntapEndpoint endpoint;
    endpoint.host = QStringLiteral("127.0.0.1");
    endpoint.port = server.serverPort();
    endpoint.user = QStringLiteral("admin");
    endpoint.password = secretPassword();
    endpoint.certificate = certificate;
    return OntapClient::create(endpoint);
}

QList<QJsonObject> recordsOf(const ScriptedServer &server, const QStringList &fields = {QStringLiteral("name")})
{
    const OntapClient::Pointer client = clientOf(server, server.digest());
    return await(client->records(action, QStringLiteral("things"), fields, pageLimit, within(30'000)));
}

/// How asking for records fails; kind Last+1 when it does not.
Failure failureOfRecords(const OntapClient::Pointer &client, int milliseconds = 30'000)
{
    try {
        await(client->records(action, QStringLiteral("things"), {QStringLiteral("name")}, pageLimit,
                              within(milliseconds)));
    } catch (const Error &error) {
        return error.failure();
    }
    return {FailureKind(int(FailureKind::Last) + 1), {}, {}, {}, {}};
}

QByteArray errorBody(const char *code, const QByteArray &message)
{
    const QJsonObject error {{QStringLiteral("code"), QLatin1String(code)},
                             {QStringLiteral("message"), QString::fromUtf8(message)}};
    return QJsonDocument(QJsonObject {{QStringLiteral("error"), error}}).toJson();
}

QByteArray pageWithNext(const QByteArray &href)
{
    return R"({"records":[{"name":"a"}],"_links":{"next":{"href":")" + href + R"("}}})";
}

const char *volumeId = "11111111-2222-3333-4444-555555555555";

/// A small system; what an override says goes before.
ScriptedAnswer smallSystem(const QByteArray &target)
{
    const QByteArray svm = R"("svm":{"uuid":"s","name":"vs1"})";
    const QHash<QByteArray, QByteArray> answers {
        {"cluster", R"({"name":"c1","uuid":"c","version":{"full":"Release 9.14"}})"},
        {"svm/svms",
         R"({"records":[{"uuid":"s","name":"vs1","state":"running","ip_interfaces":[{"ip":{"address":"192.0.2.1"}}]}]})"},
        {"protocols/cifs/services",
         R"({"records":[{"name":"VS1",)" + svm + R"(,"options":{"shadowcopy":true,"shadowcopy_dir_depth":5}}]})"},
        {"storage/volumes",
         QByteArray(R"({"records":[{"uuid":")") + volumeId + R"(","name":"vol",)" + svm
             + R"(,"nas":{"path":"/vol"}}]})"},
        {"protocols/cifs/shares", R"({"records":[{"name":"share",)" + svm + R"(,"path":"/vol/dir"}]})"},
        {QByteArray("storage/volumes/") + volumeId + "/snapshots", R"({"records":[{"uuid":"n","name":"daily"}]})"}};
    const QByteArray path = target.mid(int(strlen("/api/"))).split('?').first();
    return {200, answers.value(path, noRecords)};
}

KnownSystem systemAt(const ScriptedServer &server)
{
    KnownSystem system;
    system.id = QUuid::createUuid();
    system.kind = SystemKind::Ontap;
    system.host = QStringLiteral("127.0.0.1");
    system.port = server.serverPort();
    system.management.user = QStringLiteral("admin");
    system.certificate = server.digest();
    return system;
}

Inventory inventoryOf(const ScriptedServer &server, const Smb::Wait &wait = within(30'000))
{
    SystemSecrets secrets;
    secrets.management = secretPassword();
    const auto provider = std::make_shared<OntapProvider>(systemAt(server), secrets);
    return await(provider->refresh({}, true, {}, wait));
}

/// What an inventory holds, in one line.
QString contentOf(const Inventory &inventory)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(inventory.name.isEmpty() ? QStringLiteral("-") : inventory.name)
        .arg(inventory.svms.size())
        .arg(inventory.volumes.size())
        .arg(inventory.shares.size())
        .arg(inventory.snapshots.size());
}

} // namespace

class TestOntapClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEveryPage();
    void failsAsTheAnswerSays_data();
    void failsAsTheAnswerSays();
    void aCollectionHasAnEnd();
    void limitsEachPageAndTheWhole();
    void leavesOutFieldsThatAreUnknown();
    void endsWhenNoFieldsSuitTheServer();
    void givesUpOnSilence_data();
    void givesUpOnSilence();
    void isCancelledWhileNothingComes();
    void sendsThePasswordToTheRightCertificateOnly_data();
    void sendsThePasswordToTheRightCertificateOnly();
    void looksAtAnyCertificateWithoutASignIn();
    void readsASystem();
    void oneRefusedCollectionIsANote_data();
    void oneRefusedCollectionIsANote();
    void aRefusedSignInEndsEverything();
    void toleratesRecordsOfAnyShape();
    void seesNewSnapshotsOfUnchangedVolumes();
    void believesTheServerWhereASharesVolumeIs_data();
    void believesTheServerWhereASharesVolumeIs();
};

void TestOntapClient::followsEveryPage()
{
    const QByteArray base = "/api/things?fields=name";
    ScriptedServer server([&base](const QByteArray &target) -> ScriptedAnswer {
        if (target == base)
            return {
                200,
                R"({"records":[{"name":"a"},{"name":"b"}],"_links":{"next":{"href":"/api/things?start.name=b%2Fc"}}})"};
        if (target == "/api/things?start.name=b%2Fc")
            return {200, R"({"records":[],"_links":{"next":{"href":"/api/things?start.name=d"}}})"};
        return {200, R"({"records":[{"name":"e"}],"_links":{}})"};
    });
    QStringList names;
    const QList<QJsonObject> records = recordsOf(server);
    for (const QJsonObject &record : records)
        names.append(record[u"name"].toString());
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("a b e"));
    QCOMPARE(server.targets(), (QList<QByteArray> {base, "/api/things?start.name=b%2Fc", "/api/things?start.name=d"}));
    QVERIFY(server.received().contains("Authorization: Basic " + basic));
}

void TestOntapClient::failsAsTheAnswerSays_data()
{
    using Kind = FailureKind;
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const ScriptedAnswer &answer, Kind kind, const char *says, int requests = 1) {
        QTest::newRow(name) << answer << int(kind) << QString::fromLatin1(says) << requests;
    };
    const QByteArray challenge = "WWW-Authenticate: Basic realm=\"x\"\r\n";
    row("401", {401, errorBody("6691623", "not you"), challenge}, Kind::SignInFailed, "6691623: not you");
    row("401 without a body", {401, {}, challenge}, Kind::SignInFailed, "HTTP 401");
    row("403", {403, errorBody("6", "not authorized")}, Kind::AccessDenied, "6: not authorized");
    row("404", {404, errorBody("3", "API not found")}, Kind::NotFound, "3: API not found");
    row("another error", {500, errorBody("4", "busy")}, Kind::ApiRefused, "4: busy");
    row("an error that is no JSON", {503, "<html>later</html>"}, Kind::ApiRefused, "HTTP 503");
    row("redirect", {302, {}, "Location: https://127.0.0.2/api/things\r\n"}, Kind::ProtocolError, "elsewhere");
    row("permanent redirect", {308, {}, "Location: http://127.0.0.1/\r\n"}, Kind::ProtocolError, "elsewhere");
    row("garbage", {200, "\xff\xfe{{{"}, Kind::ProtocolError, "not the JSON");
    row("nothing", {200, {}}, Kind::ProtocolError, "not the JSON");
    row("an array", {200, "[1]"}, Kind::ProtocolError, "not the JSON");
    row("no records", {200, "{}"}, Kind::ProtocolError, "no records");
    row("records of another type", {200, R"({"records":{"a":1}})"}, Kind::ProtocolError, "no records");
    row("page loop", {200, pageWithNext("/api/things?start=1")}, Kind::ProtocolError, "never end", 2);
    row("next page elsewhere", {200, pageWithNext("https://127.0.0.2/api/x")}, Kind::ProtocolError, "does not lead");
    row("next page by user", {200, pageWithNext("@127.0.0.2/api/x")}, Kind::ProtocolError, "does not lead");
    row("next page of another port", {200, pageWithNext("0/api/x")}, Kind::ProtocolError, "does not lead");
    row("next page outside the API", {200, pageWithNext("/apix/x")}, Kind::ProtocolError, "does not lead");
    row("broken off", {200, R"({"records":[)", {}, false, 5000}, Kind::ConnectionLost, "");
    row("oversize", {200, QByteArray(OntapClient::largestAnswer + 1, ' ')}, Kind::ProtocolError, "larger than 64 MiB");
}

void TestOntapClient::failsAsTheAnswerSays()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(int, kind);
    QFETCH(QString, says);
    QFETCH(int, requests);
    ScriptedServer server([&answer](const QByteArray &) { return answer; });
    const Failure failure = failureOfRecords(clientOf(server, server.digest()));
    QCOMPARE(failureKindName(failure.kind), failureKindName(FailureKind(kind)));
    const QString text = failure.status + QLatin1Char(' ') + failure.detail;
    QVERIFY2(text.contains(says), qPrintable(text));
    QCOMPARE(failure.action, action);
    QCOMPARE(failure.object, QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
    QCOMPARE(server.targets().size(), requests); // a wrong password counts once, too
}

void TestOntapClient::aCollectionHasAnEnd()
{
    const qint64 size = 60 * 1024 * 1024;
    int pages = 0;
    ScriptedServer server([&](const QByteArray &) -> ScriptedAnswer {
        return {200, pageWithNext("/api/things?start=" + QByteArray::number(++pages)) + QByteArray(size, ' ')};
    });
    const Failure failure = failureOfRecords(clientOf(server, server.digest()), 120'000);
    QCOMPARE(failureKindName(failure.kind), QStringLiteral("protocol-error"));
    QVERIFY2(failure.detail.contains(QStringLiteral("larger than 256 MiB together")), qPrintable(failure.detail));
    QCOMPARE(pages, int(OntapClient::largestCollection / size) + 1);
}

void TestOntapClient::limitsEachPageAndTheWhole()
{
    const QStringList fields(QStringLiteral("name"));
    int last = 10;
    int pages = 0;
    ScriptedServer server([&](const QByteArray &) {
        ScriptedAnswer page {
            200, ++pages < last ? pageWithNext("/api/things?start=" + QByteArray::number(pages)) : noRecords};
        page.after = milliseconds(300);
        return page;
    });
    const OntapClient::Pointer client = clientOf(server, server.digest());
    // The whole may take longer than one page may.
    const QList<QJsonObject> records =
        await(client->records(action, QStringLiteral("things"), fields, milliseconds(2'000), within(60'000)));
    QCOMPARE(records.size(), last - 1);
    last = std::numeric_limits<int>::max();
    QCOMPARE(failureKindName(failureOfRecords(client, 1'000).kind), QStringLiteral("timed-out"));

    ScriptedServer silent([](const QByteArray &target) {
        return target.contains("start") ? ScriptedAnswer {200, {}, {}, true}
                                        : ScriptedAnswer {200, pageWithNext("/api/things?start=1")};
    });
    const OntapClient::Pointer waiting = clientOf(silent, silent.digest());
    QString kind;
    QElapsedTimer clock;
    clock.start();
    try {
        await(waiting->records(action, QStringLiteral("things"), fields, milliseconds(1'000), within(60'000)));
    } catch (const Error &error) {
        kind = failureKindName(error.kind());
    }
    QCOMPARE(kind, QStringLiteral("timed-out"));
    QVERIFY2(clock.elapsed() < 30'000, "it waited for the limit of the whole");
}

void TestOntapClient::leavesOutFieldsThatAreUnknown()
{
    ScriptedServer server([](const QByteArray &target) -> ScriptedAnswer {
        for (const char *field : {"newer", "newest"}) {
            if (target.endsWith(field) || target.contains(QByteArray(field) + ','))
                return {400,
                        errorBody("262197", QByteArray("The value \"") + field + "\" is invalid for field \"fields\"")};
        }
        return {200, R"({"records":[{"name":"a"}]})"};
    });
    const QStringList fields {QStringLiteral("newest"), QStringLiteral("name"), QStringLiteral("newer")};
    QCOMPARE(recordsOf(server, fields).size(), 1);
    QCOMPARE(server.targets().last(), "/api/things?fields=name");
    QCOMPARE(server.targets().size(), 3);
}

void TestOntapClient::endsWhenNoFieldsSuitTheServer()
{
    for (const char *named : {"", "\"name\"", "\"*\"", "\"name\" \"*\""}) {
        ScriptedServer server([named](const QByteArray &) { return ScriptedAnswer {400, errorBody("262197", named)}; });
        const Failure failure = failureOfRecords(clientOf(server, server.digest()), 10'000);
        QCOMPARE(failureKindName(failure.kind), QStringLiteral("api-refused"));
        QCOMPARE(server.targets().last(), "/api/things?fields=*");
        QCOMPARE(server.targets().size(), 2);
    }
}

void TestOntapClient::givesUpOnSilence_data()
{
    QTest::addColumn<bool>("mute");
    QTest::newRow("no handshake") << true;
    QTest::newRow("no answer") << false;
}

void TestOntapClient::givesUpOnSilence()
{
    QFETCH(bool, mute);
    ScriptedServer server([](const QByteArray &) { return ScriptedAnswer {200, {}, {}, true}; });
    if (mute)
        server.stayMute();
    const Failure failure = failureOfRecords(clientOf(server, server.digest()), 1'000);
    QCOMPARE(failureKindName(failure.kind), QStringLiteral("timed-out"));
    QCOMPARE(server.connections(), 1);
}

void TestOntapClient::isCancelledWhileNothingComes()
{
    CancelSource source;
    ScriptedServer server([&source](const QByteArray &target) -> ScriptedAnswer {
        if (target.contains("/storage/volumes"))
            QTimer::singleShot(0, [&source] { source.cancel(); });
        return target.contains("/cluster") ? smallSystem(target) : ScriptedAnswer {200, {}, {}, true};
    });
    QElapsedTimer clock;
    clock.start();
    const Smb::Wait wait {deadlineIn(milliseconds(60'000)), source.token()};
    QString kind;
    try {
        inventoryOf(server, wait);
    } catch (const Error &error) {
        kind = failureKindName(error.kind());
    }
    QCOMPARE(kind, QStringLiteral("cancelled"));
    QVERIFY2(clock.elapsed() < 30'000, "it waited for the limit instead");
}

void TestOntapClient::sendsThePasswordToTheRightCertificateOnly_data()
{
    QTest::addColumn<bool>("vouchedFor");
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing vouches for it") << false << QString() << QStringLiteral("certificate-untrusted");
    QTest::newRow("pinned right") << false << QStringLiteral("right") << QString();
    QTest::newRow("pinned wrong") << false << QStringLiteral("wrong") << QStringLiteral("certificate-untrusted");
    QTest::newRow("vouched for") << true << QString() << QString();
    QTest::newRow("vouched for, pinned right") << true << QStringLiteral("right") << QString();
    QTest::newRow("vouched for, pinned wrong")
        << true << QStringLiteral("wrong") << QStringLiteral("certificate-untrusted");
}

void TestOntapClient::sendsThePasswordToTheRightCertificateOnly()
{
    QFETCH(bool, vouchedFor);
    QFETCH(QString, pinned);
    QFETCH(QString, kind);
    ScriptedServer server([](const QByteArray &) { return ScriptedAnswer {200, noRecords}; });
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([&usual] { QSslConfiguration::setDefaultConfiguration(usual); });
    if (vouchedFor) {
        QSslConfiguration trusting = usual;
        trusting.addCaCertificate(server.certificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    QByteArray pin = pinned.isEmpty() ? QByteArray() : server.digest();
    if (pinned == QLatin1String("wrong"))
        pin[31] = char(pin[31] ^ 1);
    const Failure failure = failureOfRecords(clientOf(server, pin));
    const bool refused = failure.kind <= FailureKind::Last;
    QCOMPARE(refused ? failureKindName(failure.kind) : QString(), kind);
    QCOMPARE(server.received().contains("Authorization: Basic " + basic), !refused);
    if (refused) {
        QVERIFY2(failure.detail.contains(QStringLiteral("its SHA-256 fingerprint is ")
                                         + QString::fromLatin1(server.digest().toHex(':'))),
                 qPrintable(failure.detail));
        QCOMPARE(failure.detail.contains(QStringLiteral("not the one that was accepted")), !pinned.isEmpty());
        QCOMPARE(server.received(), QByteArray());
    }
}

void TestOntapClient::looksAtAnyCertificateWithoutASignIn()
{
    ScriptedServer server([](const QByteArray &) { return ScriptedAnswer {401, errorBody("1", "sign in")}; });
    OntapEndpoint endpoint;
    endpoint.host = QStringLiteral("127.0.0.1");
    endpoint.port = server.serverPort();
    const OntapClient::Pointer client = OntapClient::create(endpoint);
    const OntapAnswer answer = await(client->look(QStringLiteral("cluster"), within(30'000)));
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.untrusted);
    QCOMPARE(answer.untrusted->fingerprint, server.digest());
    QVERIFY(answer.untrusted->validTo > answer.untrusted->validFrom);
    QVERIFY(!answer.untrusted->doubts.isEmpty());
    QVERIFY(!server.received().contains("Authorization"));
    QVERIFY_EXCEPTION_THROWN(await(clientOf(server, {})->look(QStringLiteral("cluster"), within(1'000))), Error);
}

void TestOntapClient::readsASystem()
{
    ScriptedServer server(smallSystem);
    const Inventory inventory = inventoryOf(server);
    QCOMPARE(contentOf(inventory), QStringLiteral("c1 1 1 1 1"));
    QCOMPARE(inventory.notes.size(), 0);
    QCOMPARE(inventory.shares[0].volume, QLatin1String(volumeId));
    QCOMPARE(inventory.shares[0].pathInVolume, QStringLiteral("dir"));
    QCOMPARE(inventory.svms[0].host, QStringLiteral("192.0.2.1"));
    QCOMPARE(inventory.svms[0].shadowCopyDepth, std::optional(5));
}

void TestOntapClient::oneRefusedCollectionIsANote_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("rest");
    QTest::newRow("cluster") << QByteArray("/api/cluster") << "cluster"
                             << "- 1 1 1 1";
    QTest::newRow("SVMs are known by their volumes") << QByteArray("/api/svm/svms") << "SVMs"
                                                     << "c1 1 1 1 1";
    QTest::newRow("volumes") << QByteArray("/api/storage/volumes?") << "volumes"
                             << "c1 1 0 1 0";
    QTest::newRow("shares") << QByteArray("/api/protocols/cifs/shares") << "shares"
                            << "c1 1 1 0 1";
    QTest::newRow("shadow copies") << QByteArray("/api/protocols/cifs/shadow-copies") << "shadow copies"
                                   << "c1 1 1 1 1";
    QTest::newRow("snapshots") << QByteArray("/api/storage/volumes/") << "snapshots of vol"
                               << "c1 1 1 1 0";
}

void TestOntapClient::oneRefusedCollectionIsANote()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, note);
    QFETCH(QString, rest);
    const QHash<int, QString> kinds {{403, QStringLiteral("access-denied")},
                                     {404, QStringLiteral("not-supported")},
                                     {500, QStringLiteral("api-refused")},
                                     {200, QStringLiteral("protocol-error")}};
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        if (path == "/api/cluster" && kind.key() != 403)
            continue; // a system without one is no ONTAP
        const int status = kind.key();
        ScriptedServer server([&path, status](const QByteArray &target) {
            return target.startsWith(path) ? ScriptedAnswer {status, errorBody("3", "no")} : smallSystem(target);
        });
        const Inventory inventory = inventoryOf(server);
        QCOMPARE(contentOf(inventory), rest);
        QCOMPARE(inventory.notes.size(), 1);
        QCOMPARE(inventory.notes[0].id, note);
        QCOMPARE(failureKindName(inventory.notes[0].failure.kind), kind.value());
    }
}

void TestOntapClient::aRefusedSignInEndsEverything()
{
    ScriptedServer server([](const QByteArray &) { return ScriptedAnswer {401, errorBody("1", "no")}; });
    QVERIFY_EXCEPTION_THROWN(inventoryOf(server), Error);
    QCOMPARE(server.targets().size(), 1); // else a wrong password locks the account
}

void TestOntapClient::toleratesRecordsOfAnyShape()
{
    for (
        const char *record :
        {"{}", "null", "[]", "7", R"({"uuid":5,"name":[],"svm":"x","nas":[],"path":{},"options":3,"cifs":null})",
         R"({"uuid":"../../x","svm":{"uuid":"s"},"space":{"size":-1,"used":"9"},"ip_interfaces":[3,{"ip":{}}],"cifs":{"penumbra_port":-7}})"}) {
        ScriptedServer server([record](const QByteArray &target) -> ScriptedAnswer {
            return {200,
                    target.contains("/cluster") ? QByteArray("{}") : QByteArray(R"({"records":[)") + record + "]}"};
        });
        const Inventory inventory = inventoryOf(server);
        QCOMPARE(inventory.notes.size(), 0);
        for (const Volume &volume : inventory.volumes)
            QVERIFY(!volume.size || *volume.size < 1ULL << 63);
        for (const QByteArray &target : server.targets())
            QVERIFY2(!target.contains(".."), target.constData());
    }
}

void TestOntapClient::seesNewSnapshotsOfUnchangedVolumes()
{
    QByteArray snapshots = R"({"uuid":"n","name":"daily"})";
    ScriptedServer server([&snapshots](const QByteArray &target) {
        return target.contains("/snapshots") ? ScriptedAnswer {200, "{\"records\":[" + snapshots + "]}"}
                                             : smallSystem(target);
    });
    SystemSecrets secrets;
    secrets.management = secretPassword();
    const auto provider = std::make_shared<OntapProvider>(systemAt(server), secrets);
    const Inventory first = await(provider->refresh({}, true, {}, within(30'000)));
    QCOMPARE(first.snapshots.size(), 1);
    snapshots += R"(,{"uuid":"m","name":"weekly"})";
    const Inventory second = await(provider->refresh(first, false, {}, within(30'000)));
    QCOMPARE(second.volumes, first.volumes);
    QCOMPARE(second.snapshots.size(), 2);
    snapshots.clear();
    const Inventory third = await(provider->refresh(second, false, {}, within(30'000)));
    QCOMPARE(third.snapshots.size(), 0);
}

void TestOntapClient::believesTheServerWhereASharesVolumeIs_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("otherPath");
    QTest::addColumn<QString>("volume");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("notes");
    QTest::addColumn<bool>("oracle");
    const QByteArray vol = volumeId;
    const QByteArray other = QByteArray(volumeId).replace('1', '7');
    const QString none;
    QTest::newRow("says nothing") << QByteArray() << QByteArray("/") << QString::fromLatin1(vol)
                                  << QStringLiteral("dir") << 0 << true;
    QTest::newRow("agrees") << vol << QByteArray("/") << QString::fromLatin1(vol) << QStringLiteral("dir") << 0 << true;
    QTest::newRow("another volume above it")
        << other << QByteArray("/") << QString::fromLatin1(other) << QStringLiteral("vol/dir") << 1 << false;
    QTest::newRow("a volume elsewhere") << other << QByteArray("/elsewhere") << none << none << 1 << false;
    QTest::newRow("a volume of a similar path") << other << QByteArray("/vol/di") << none << none << 1 << false;
    QTest::newRow("a volume that is not shown") << QByteArray("x") << QByteArray("/") << none << none << 1 << false;
}

void TestOntapClient::believesTheServerWhereASharesVolumeIs()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, otherPath);
    const QByteArray other = QByteArray(volumeId).replace('1', '7');
    ScriptedServer server([&](const QByteArray &target) -> ScriptedAnswer {
        const QByteArray svm = R"("svm":{"uuid":"s","name":"vs1"})";
        if (target.startsWith("/api/storage/volumes?"))
            return {200,
                    "{\"records\":[{\"uuid\":\"" + QByteArray(volumeId) + "\",\"name\":\"vol\"," + svm
                        + ",\"nas\":{\"path\":\"/vol\"}},{\"uuid\":\"" + other + "\",\"name\":\"other\"," + svm
                        + ",\"nas\":{\"path\":\"" + otherPath + "\"}}]}"};
        if (target.startsWith("/api/protocols/cifs/shares") && !said.isEmpty())
            return {200,
                    "{\"records\":[{\"name\":\"share\"," + svm + ",\"path\":\"/vol/dir\",\"volume\":{\"uuid\":\"" + said
                        + "\"}}]}"};
        return smallSystem(target);
    });
    SystemSecrets secrets;
    secrets.management = secretPassword();
    const auto provider = std::make_shared<OntapProvider>(systemAt(server), secrets);
    const Inventory inventory = await(provider->refresh({}, true, {}, within(30'000)));
    QCOMPARE(inventory.shares.size(), 1);
    QTEST(inventory.shares[0].volume, "volume");
    QTEST(inventory.shares[0].pathInVolume, "path");
    QTEST(int(inventory.notes.size()), "notes");
    QTEST(provider->fileOracle(inventory, inventory.shares[0]) != nullptr, "oracle");
    if (!inventory.notes.isEmpty())
        QCOMPARE(inventory.notes[0].id, QStringLiteral("volume of vs1/share"));
}

QTEST_GUILESS_MAIN(TestOntapClient)
#include "tst_ontapclient.moc"
