// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapbody.h"
#include "lab/ontapcollection.h"
#include "lab/ontaperror.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Lab;

/// What can be asked of a collection: fields, filters, order, pages.
class TestOntapQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void fields_data();
    void fields();
    void orders_data();
    void orders();
    void refusals_data();
    void refusals();
    void pagesFollowOneAnother_data();
    void pagesFollowOneAnother();
    void pagingLooksAtEachRecordOnce();
    void cursorsAreBounded();
    void patternsTakeNoExponentialTime();
    void bodiesMayBeNestedOrDotted();
    void everyFailureHasAStatus();
};

namespace {

const OntapSchema &schema()
{
    using enum FieldType;
    static const OntapSchema fields {{"uuid", String, OntapField::Identity},
                                     {"name", String, OntapField::Identity},
                                     {"svm.name", String},
                                     {"svm.uuid", String},
                                     {"size", Integer},
                                     {"open", Boolean},
                                     {"when", Time},
                                     {"acls.who", String},
                                     {"acls.what", String},
                                     {"walk", Integer, OntapField::Expensive}};
    return fields;
}

/// One record per line of JSON.
QList<QJsonObject> records()
{
    QList<QJsonObject> list;
    for (
        const char *line :
        {R"({"uuid":"1","name":"vm_a","svm":{"name":"vs1","uuid":"s1"},"size":5,"open":true,"when":"2026-01-01T00:00:00Z","walk":1})",
         R"({"uuid":"2","name":"vm_b","svm":{"name":"vs1","uuid":"s1"},"size":40,"open":false,"when":"2026-01-01T02:00:00+02:00","walk":2})",
         R"({"uuid":"3","name":"other","svm":{"name":"vs2","uuid":"s2"},"size":300,"acls":[{"who":"x","what":"r"},{"who":"y","what":"w"}],"walk":3})",
         R"({"uuid":"4","name":"a|b","svm":{"name":"vs2","uuid":"s2"},"open":true,"when":"2027-01-01T00:00:00Z","walk":4})"})
        list += QJsonDocument::fromJson(line).object();
    return list;
}

OntapListing listing(const QString &query, OntapQuery::Answer answer = OntapQuery::Answer::Collection)
{
    return {OntapCollection::of(records()), OntapQuery(QUrlQuery(query), schema(), answer)};
}

QString uuids(const QList<QJsonObject> &list)
{
    QStringList texts;
    for (const QJsonObject &record : list)
        texts += record["uuid"].toString();
    return texts.join(',');
}

} // namespace

void TestOntapQuery::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *query, const char *found) { QTest::newRow(query) << query << found; };
    row("", "1,2,3,4");
    row("name=vm_a", "1");
    row("name=VM_A", "");
    row("name=vm_*", "1,2");
    row("name=*_b", "2");
    row("name=*m*a*", "1");
    row("name=!vm_*", "3,4");
    row("name=vm_a|other", "1,3");
    row("name=!vm_a|other", "2,4");
    row("name=\"a|b\"", "4");
    row("name=%22a%7Cb%22", "4");
    row("svm.name=vs1", "1,2");
    row("svm.name=vs1&size=40", "2");
    row("size=<40", "1");
    row("size=<=40", "1,2");
    row("size=>40", "3");
    row("size=>=40", "2,3");
    row("size=5..40", "1,2");
    row("size=5|300", "1,3");
    row("size=!5..40", "3,4");
    row("size=null", "4");
    row("size=!null", "1,2,3");
    row("size=*", "1,2,3");
    row("open=true", "1,4");
    row("open=!true", "2,3");
    row("open=null", "3");
    row("when=2026-01-01T00:00:00Z", "1,2"); // the same instant in another zone
    row("when=>2026-06-01T00:00:00Z", "4");
    row("when=2025-01-01T00:00:00Z..2026-06-01T00:00:00Z", "1,2");
    row("acls.who=x", "3");
    row("acls.who=y", "3");
    row("acls.who=!x", "1,2,4");
    row("acls.who=null", "1,2,4");
    row("walk=>2", "3,4");
}

void TestOntapQuery::filters()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    const OntapListing list = listing(query);
    QCOMPARE(uuids(list.page(0).records), found);
    QCOMPARE(list.total(), found.isEmpty() ? 0 : found.count(',') + 1);
}

void TestOntapQuery::fields_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("answer");
    QTest::addColumn<QByteArray>("third");
    using Answer = OntapQuery::Answer;
    const auto row = [](const char *query, Answer answer, const char *third) {
        QTest::addRow("%s %d", query, int(answer)) << query << int(answer) << QByteArray(third);
    };
    const char *all = R"({"acls":[{"what":"r","who":"x"},{"what":"w","who":"y"}],"name":"other","size":300,)"
                      R"("svm":{"name":"vs2","uuid":"s2"},"uuid":"3"})";
    row("", Answer::Collection, R"({"name":"other","uuid":"3"})");
    row("", Answer::Record, all);
    row("fields=*", Answer::Collection, all);
    row("fields=**", Answer::Collection,
        R"({"acls":[{"what":"r","who":"x"},{"what":"w","who":"y"}],"name":"other","size":300,)"
        R"("svm":{"name":"vs2","uuid":"s2"},"uuid":"3","walk":3})");
    row("fields=size", Answer::Collection, R"({"name":"other","size":300,"uuid":"3"})");
    row("fields=size", Answer::Record, R"({"name":"other","size":300,"uuid":"3"})");
    row("fields=svm", Answer::Collection, R"({"name":"other","svm":{"name":"vs2","uuid":"s2"},"uuid":"3"})");
    row("fields=svm.name,walk", Answer::Collection, R"({"name":"other","svm":{"name":"vs2"},"uuid":"3","walk":3})");
    row("fields=acls.who", Answer::Collection, R"({"acls":[{"who":"x"},{"who":"y"}],"name":"other","uuid":"3"})");
    row("fields=size&fields=open", Answer::Collection, R"({"name":"other","size":300,"uuid":"3"})");
}

void TestOntapQuery::fields()
{
    QFETCH(QString, query);
    QFETCH(int, answer);
    QFETCH(QByteArray, third);
    const OntapQuery parsed(QUrlQuery(query), schema(), OntapQuery::Answer(answer));
    QCOMPARE(QJsonDocument(parsed.select(records()[2])).toJson(QJsonDocument::Compact), third);
}

void TestOntapQuery::orders_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("found");
    QTest::newRow("text") << "name"
                          << "4,3,1,2";
    QTest::newRow("descending") << "name desc"
                                << "2,1,3,4";
    QTest::newRow("number, missing last") << "size"
                                          << "1,2,3,4";
    QTest::newRow("number descending, missing last") << "size desc"
                                                     << "3,2,1,4";
    QTest::newRow("several") << "svm.name desc,name asc"
                             << "4,3,1,2";
    QTest::newRow("equal keeps its place") << "svm.name"
                                           << "1,2,3,4";
    QTest::newRow("time") << "when desc,uuid desc"
                          << "4,2,1,3";
    QTest::newRow("boolean") << "open"
                             << "2,1,4,3";
}

void TestOntapQuery::orders()
{
    QFETCH(QString, order);
    QFETCH(QString, found);
    QUrlQuery query;
    query.addQueryItem("order_by", order);
    const OntapListing list(OntapCollection::of(records()),
                            OntapQuery(query, schema(), OntapQuery::Answer::Collection));
    QCOMPARE(uuids(list.page(0).records), found);
}

void TestOntapQuery::refusals_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("target");
    using Answer = OntapQuery::Answer;
    const auto row = [](const char *query, Answer answer, const char *code, const char *target) {
        QTest::addRow("%s %d", query, int(answer)) << query << int(answer) << code << target;
    };
    row("sauce=1", Answer::Collection, "262179", "sauce");
    row("svm=vs1", Answer::Collection, "262179", "svm");
    row("fields=sauce", Answer::Collection, "262197", "fields");
    row("fields=sv", Answer::Collection, "262197", "fields");
    row("size=big", Answer::Collection, "262197", "size");
    row("size=5..x", Answer::Collection, "262197", "size");
    row("size=1*", Answer::Collection, "262197", "size");
    row("open=yes", Answer::Collection, "262197", "open");
    row("when=yesterday", Answer::Collection, "262197", "when");
    row("max_records=0", Answer::Collection, "262197", "max_records");
    row("max_records=-1", Answer::Collection, "262197", "max_records");
    row("max_records=x", Answer::Collection, "262197", "max_records");
    row("return_timeout=121", Answer::Change, "262197", "return_timeout");
    row("return_records=1", Answer::Collection, "262197", "return_records");
    row("order_by=sauce", Answer::Collection, "262197", "order_by");
    row("order_by=name up", Answer::Collection, "262197", "order_by");
    row("start.index=-1", Answer::Collection, "262197", "start.index");
    row("name=x", Answer::Record, "262179", "name");
    row("max_records=1", Answer::Record, "262179", "max_records");
    row("order_by=name", Answer::Change, "262179", "order_by");
}

void TestOntapQuery::refusals()
{
    QFETCH(QString, query);
    QFETCH(int, answer);
    QFETCH(QString, code);
    QFETCH(QString, target);
    try {
        OntapQuery(QUrlQuery(query), schema(), OntapQuery::Answer(answer));
        QFAIL("not refused");
    } catch (const OntapError &error) {
        QCOMPARE(error.code(), code);
        QCOMPARE(error.target(), target);
        QCOMPARE(error.status(), 400);
    }
}

void TestOntapQuery::pagesFollowOneAnother_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"", "name=*1*", "order_by=size desc", "name=*1*&order_by=name"})
        QTest::newRow(query) << query;
}

void TestOntapQuery::pagesFollowOneAnother()
{
    QFETCH(QString, query);
    QList<QJsonObject> all;
    for (int i = 0; i < 100; ++i)
        all += QJsonObject {{"uuid", QString::number(i)}, {"name", QString::number(i)}, {"size", i * 7 % 100}};
    const auto make = [&](int most) {
        QUrlQuery asked(query);
        asked.addQueryItem("max_records", QString::number(most));
        return OntapListing(OntapCollection::of(all), OntapQuery(asked, schema(), OntapQuery::Answer::Collection));
    };
    const QList<QJsonObject> whole = make(1000).page(0).records;
    QVERIFY(whole.size() > 10);
    for (const int most : {1, 2, 3, int(whole.size()) - 1, int(whole.size()), int(whole.size()) + 1}) {
        const OntapListing list = make(most);
        QList<QJsonObject> found;
        std::optional<qsizetype> start = 0;
        while (start) {
            const auto page = list.page(*start);
            QVERIFY(page.records.size() == most || !page.next);
            QVERIFY(!page.records.isEmpty());
            found += page.records;
            start = page.next;
        }
        QCOMPARE(found, whole);
    }
}

void TestOntapQuery::pagingLooksAtEachRecordOnce()
{
    qsizetype looked = 0;
    OntapCollection collection;
    collection.count = 100'000;
    collection.record = [&looked](qsizetype index) {
        ++looked;
        return QJsonObject {{"uuid", QString::number(index)}, {"size", index}};
    };
    const OntapListing list(collection,
                            OntapQuery(QUrlQuery("max_records=100&size=!7"), schema(), OntapQuery::Answer::Collection));
    qsizetype found = 0;
    std::optional<qsizetype> start = 0;
    while (start) {
        const auto page = list.page(*start);
        found += page.records.size();
        start = page.next;
    }
    QCOMPARE(found, 99'999);
    QVERIFY2(looked <= 101'001, qPrintable(QString::number(looked))); // each once, and the first of each next page
}

void TestOntapQuery::cursorsAreBounded()
{
    OntapCursors cursors;
    const auto list = std::make_shared<const OntapListing>(listing(""));
    const QString first = cursors.keep("/a", list);
    QCOMPARE(cursors.keep("/a", list), first);
    QCOMPARE(cursors.find(first, "/a"), list);
    QCOMPARE(cursors.find(first, "/b"), nullptr);
    for (int i = 0; i < 100; ++i) {
        cursors.keep("/x", std::make_shared<const OntapListing>(listing("")));
        QCOMPARE(cursors.find(first, "/a"), list); // used, so kept
    }
    for (int i = 0; i < 32; ++i)
        cursors.keep("/x", std::make_shared<const OntapListing>(listing("")));
    QCOMPARE(cursors.find(first, "/a"), nullptr);
}

void TestOntapQuery::patternsTakeNoExponentialTime()
{
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!matchesPattern(QString("*a").repeated(500) + "b", QString(2000, 'a')));
    QVERIFY(matchesPattern(QString("*a").repeated(500) + "*", QString(2000, 'a')));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

void TestOntapQuery::bodiesMayBeNestedOrDotted()
{
    for (const char *json :
         {R"({"svm":{"name":"vs1"},"on":true})", R"({"svm.name":"vs1","on":true,"_links":{"x":1}})"}) {
        const OntapBody body {QByteArray(json)};
        body.allow({"svm.name", "on"});
        QCOMPARE(body.requiredString("svm.name"), "vs1");
        QCOMPARE(body.boolean("on"), true);
        QVERIFY(!body.string("other"));
    }
    const OntapBody times(R"({"a":"2026-11-23T12:00:00","b":"2026-11-23T12:00:00+01:00","c":null,"d":""})");
    QCOMPARE(times.time("a")->toString(Qt::ISODate), "2026-11-23T12:00:00Z");
    QCOMPARE(times.time("b")->toString(Qt::ISODate), "2026-11-23T11:00:00Z");
    QVERIFY(times.time("c").has_value() && !times.time("c")->isValid());
    QVERIFY(times.time("d").has_value() && !times.time("d")->isValid());
    QVERIFY(!times.time("e"));
}

void TestOntapQuery::everyFailureHasAStatus()
{
    for (int kind = 1; kind <= int(FailureKind::Last); ++kind) {
        const OntapError error = OntapError::of(Failure {FailureKind(kind), "do", "it", "STATUS (1)", "detail"});
        QVERIFY(error.status() >= 400 && error.status() < 600);
        QVERIFY(error.message().contains("it: STATUS (1): detail"));
        QVERIFY(!error.code().isEmpty());
    }
    QCOMPARE(OntapError::of(Failure {FailureKind::NotFound, {}, {}, {}, {}}).status(), 404);
    QCOMPARE(OntapError::of(Failure {FailureKind::AlreadyExists, {}, {}, {}, {}}).code(), "1");
    QCOMPARE(OntapError::of(Failure {FailureKind::SharingViolation, {}, {}, {}, {}}).status(), 409);
    QCOMPARE(OntapError::of(Failure {FailureKind::JournalUnavailable, {}, {}, {}, {}}).status(), 500);
}

QTEST_GUILESS_MAIN(TestOntapQuery)
#include "tst_ontapquery.moc"
