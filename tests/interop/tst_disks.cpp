// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// penumbractl disk info and disk check, on files of this computer and on a private Samba's shares.

#include "controlprogram.h"
#include "scene.h"

#include "cli/exitcode.h"
#include "support/vhdwriter.h"
#include "vm/sparsefile.h"

using namespace Penumbra;
using namespace Penumbra::Test;
using namespace Penumbra::Vm;

namespace {

constexpr quint64 MiB = 1024 * 1024;

QUuid idOf(int number)
{
    return QUuid(quint32(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
}

void save(const MemoryFile &file, const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile out(path);
    const QByteArray bytes = file.read(0, qsizetype(file.size()));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

MemoryFile base(int id)
{
    VhdSpec spec;
    spec.virtualSize = 8 * MiB;
    spec.id = idOf(id);
    spec.extents = {{2 * MiB, QByteArray(512, 'a')}};
    return VhdWriter::write(spec);
}

MemoryFile child(int id, int parent, const QString &relative, const QString &absolute = {})
{
    VhdSpec spec;
    spec.type = Vhd::DifferencingType;
    spec.virtualSize = 8 * MiB;
    spec.id = idOf(id);
    spec.parentId = idOf(parent);
    spec.parentRelative = relative;
    spec.parentAbsolute = absolute;
    return VhdWriter::write(spec);
}

QStringList statesOf(const QJsonObject &event)
{
    QStringList states;
    for (const QJsonValue &link : event[u"chain"].toArray())
        states += link[u"state"].toString();
    return states;
}

} // namespace

class TestDisks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpersReadWhatWeRead();
    void helpersRefuseWhatIsNoDisk();
    void helpersCanBeCancelled();
    void showsDisksForPeople();
    void followsChains_data();
    void followsChains();
    void neverGoesToAnotherServer();
    void checksTellErrors();
    void goesOnAfterADiskThatFails();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();

private:
    QString onShare(const QString &path) const
    {
        return m_samba->sharePath(QStringLiteral("vms")) + QLatin1Char('/') + path;
    }
    QString unc(const QString &path) const
    {
        return m_samba->shareUnc(QStringLiteral("vms")) + QLatin1Char('\\') + path;
    }
    std::unique_ptr<ControlProgram> start(const QStringList &arguments) const;
    QJsonObject event(const QStringList &arguments, const QString &name) const;

    std::unique_ptr<PrivateSamba> m_samba;
    QTemporaryDir m_state;
    QTemporaryDir m_local;
};

void TestDisks::initTestCase()
{
    PrivateSamba::Options options;
    options.shares = {QStringLiteral("vms"), QStringLiteral("golden")};
    options.fsrvp = false;
    m_samba = std::make_unique<PrivateSamba>(options);
}

std::unique_ptr<ControlProgram> TestDisks::start(const QStringList &arguments) const
{
    const QStringList whole = arguments
        + QStringList {QStringLiteral("--user"), m_samba->user(), QStringLiteral("--port"),
                       QString::number(m_samba->port())};
    return std::make_unique<ControlProgram>(whole, controlEnvironment(m_state), m_samba->password());
}

QJsonObject TestDisks::event(const QStringList &arguments, const QString &name) const
{
    const auto program = start(arguments + QStringList(QStringLiteral("--json")));
    program->exitCode();
    return program->events(name).value(0);
}

void TestDisks::helpersReadWhatWeRead()
{
    save(child(2, 1, QStringLiteral("base.vhd")), onShare(QStringLiteral("same.vhd")));
    const auto helper = await(Smb::SmbHelper::connectTo(connectOptions(*m_samba), within(milliseconds(20'000))));
    const UncPath path = shareOf(*m_samba, QStringLiteral("vms"), QStringLiteral("same.vhd"));
    const SparseFile local(onShare(QStringLiteral("same.vhd")), SparseFile::Mode::ReadOnly);
    const DiskInfo info = await(helper->diskInfo(path, within(milliseconds(20'000))));
    QCOMPARE(info, readDisk(local));
    qint64 last = -1;
    const DiskCheck check = await(helper->checkDisk(
        path, [&](qint64 done, qint64 total) { last = total == 4 ? done : -2; }, within(milliseconds(20'000))));
    QCOMPARE(check, Vm::checkDisk(local));
    QCOMPARE(last, 4);
}

void TestDisks::helpersRefuseWhatIsNoDisk()
{
    QVERIFY(QDir().mkpath(onShare(QStringLiteral("folder.vhd"))));
    save(MemoryFile(QStringLiteral("text"), QByteArray(4000, 'x')), onShare(QStringLiteral("text.vhd")));
    const auto helper = await(Smb::SmbHelper::connectTo(connectOptions(*m_samba), within(milliseconds(20'000))));
    const auto failureOf = [&](const QString &name) {
        const UncPath path = shareOf(*m_samba, QStringLiteral("vms"), name);
        return failureFrom([&] { await(helper->diskInfo(path, within(milliseconds(20'000)))); });
    };
    QCOMPARE(kindOf(failureOf(QStringLiteral("folder.vhd"))), QStringLiteral("is-a-directory"));
    QCOMPARE(kindOf(failureOf(QStringLiteral("nothing.vhd"))), QStringLiteral("not-found"));
    QCOMPARE(kindOf(failureOf(QStringLiteral("text.vhd"))), QStringLiteral("invalid-input"));
    QCOMPARE(failureOf(QStringLiteral("text.vhd"))->object, unc(QStringLiteral("text.vhd")));
}

void TestDisks::helpersCanBeCancelled()
{
    VhdSpec spec;
    spec.type = Vhd::DifferencingType;
    spec.blockSize = 64 * 1024;
    spec.virtualSize = 1024 * MiB;
    spec.parentRelative = QStringLiteral("p.vhd");
    for (quint64 block = 0; block < 16'000; block += 4)
        spec.extents.append({block * spec.blockSize, QByteArray(512, 'a')});
    MemoryFile file = VhdWriter::write(spec);
    QFile out(onShare(QStringLiteral("long.vhd")));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.resize(qint64(file.size()));
    for (quint64 at = 0; at < file.size(); at += MiB) {
        const QByteArray part = file.read(at, qsizetype(std::min(MiB, file.size() - at)));
        out.seek(qint64(at));
        out.write(part);
    }
    out.close();
    const auto helper = await(Smb::SmbHelper::connectTo(connectOptions(*m_samba), within(milliseconds(20'000))));
    CancelSource source;
    qint64 furthest = 0;
    const Smb::SmbHelper::ProgressHandler onProgress = [&](qint64 done, qint64) {
        furthest = done;
        source.cancel();
    };
    const UncPath path = shareOf(*m_samba, QStringLiteral("vms"), QStringLiteral("long.vhd"));
    const auto failure =
        failureFrom([&] { await(helper->checkDisk(path, onProgress, within(milliseconds(60'000), source.token()))); });
    QCOMPARE(kindOf(failure), QStringLiteral("cancelled"));
    QVERIFY(furthest < 16'384);
}

void TestDisks::showsDisksForPeople()
{
    save(base(1), onShare(QStringLiteral("people/base.vhd")));
    save(child(2, 1, QStringLiteral(".\\BASE.vhd")), onShare(QStringLiteral("people/child.vhd")));
    const auto program =
        start({QStringLiteral("disk"), QStringLiteral("info"), unc(QStringLiteral("people\\child.vhd"))});
    QVERIFY2(program->exitCode() == Cli::Ok, program->everything());
    const QString text = QString::fromUtf8(program->output());
    QVERIFY2(text.contains(QLatin1String("  VHD, differencing, 8.0 MiB in a file of ")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("\n  parent ") + unc(QStringLiteral("people\\BASE.vhd")) + QLatin1Char('\n')),
             qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("\n    VHD, dynamic, 8.0 MiB in a file of ")), qPrintable(text));
    QCOMPARE(program->errors(), QByteArray());
}

void TestDisks::followsChains_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<bool>("broken");
    QTest::newRow("no parent") << QStringLiteral("base.vhd") << QStringList() << false;
    QTest::newRow("one folder up") << QStringLiteral("sub/one.vhd") << QStringList {QStringLiteral("right")} << false;
    QTest::newRow("two parents") << QStringLiteral("two.vhd")
                                 << QStringList {QStringLiteral("right"), QStringLiteral("right")} << false;
    QTest::newRow("another identity") << QStringLiteral("changed.vhd") << QStringList {QStringLiteral("mismatch")}
                                      << true;
    QTest::newRow("missing") << QStringLiteral("missing.vhd") << QStringList {QStringLiteral("missing")} << true;
    QTest::newRow("itself") << QStringLiteral("loop.vhd") << QStringList {QStringLiteral("loop")} << true;
    QTest::newRow("no disk") << QStringLiteral("unreadable.vhd") << QStringList {QStringLiteral("unreadable")} << true;
    QTest::newRow("out of the share") << QStringLiteral("outside.vhd") << QStringList {QStringLiteral("not-looked-at")}
                                      << false;
    QTest::newRow("perhaps on a host's own disk")
        << QStringLiteral("host.vhd") << QStringList {QStringLiteral("not-looked-at")} << false;
}

void TestDisks::followsChains()
{
    QFETCH(const QString, first);
    QFETCH(const QStringList, states);
    QFETCH(const bool, broken);
    for (const QString &root : {onShare(QStringLiteral("chains")), m_local.filePath(QStringLiteral("chains"))}) {
        const auto at = [&](const char *name) { return root + QLatin1Char('/') + QLatin1String(name); };
        save(base(1), at("base.vhd"));
        save(child(2, 1, QStringLiteral("..\\Base.vhd")), at("sub/one.vhd"));
        save(child(3, 2, QStringLiteral(".\\SUB\\one.vhd")), at("two.vhd"));
        save(child(4, 99, QStringLiteral("base.vhd")), at("changed.vhd"));
        save(child(5, 1, QStringLiteral("nothing.vhd")), at("missing.vhd"));
        save(child(6, 6, QStringLiteral("loop.vhd")), at("loop.vhd"));
        save(MemoryFile(QStringLiteral("text"), QByteArray(4000, 'x')), at("text.vhd"));
        save(child(7, 1, QStringLiteral("text.vhd")), at("unreadable.vhd"));
        save(child(8, 1, QString(QStringLiteral("..\\")).repeated(40) + QStringLiteral("base.vhd")), at("outside.vhd"));
        save(child(9, 1, QStringLiteral("nothing.vhd"), QStringLiteral("C:\\base.vhd")), at("host.vhd"));
    }
    const QString windows = QString(first).replace(QLatin1Char('/'), QLatin1Char('\\'));
    for (const QString &disk :
         {unc(QStringLiteral("chains\\") + windows), m_local.filePath(QStringLiteral("chains/") + first)}) {
        const QJsonObject shown = event({QStringLiteral("disk"), QStringLiteral("info"), disk}, QStringLiteral("disk"));
        QCOMPARE(statesOf(shown), states);
        QCOMPARE(shown[u"path"].toString(), disk);
        const auto check = start({QStringLiteral("disk"), QStringLiteral("check"), disk});
        QVERIFY2(check->exitCode() == (broken ? Cli::Failed : Cli::Ok), check->everything());
        QVERIFY2(check->output().contains(broken ? "its chain of parents is broken" : "no errors"), check->output());
    }
}

/// A parent's absolute path is followed on the child's own server only, under the name it was reached by.
void TestDisks::neverGoesToAnotherServer()
{
    const QString golden = m_samba->sharePath(QStringLiteral("golden"));
    save(base(1), golden + QStringLiteral("/base.vhd"));
    const QString here = QStringLiteral("\\\\?\\UNC\\") + m_samba->address() + QStringLiteral("\\Golden\\BASE.VHD");
    save(child(2, 1, QStringLiteral("nothing.vhd"), here), onShare(QStringLiteral("far.vhd")));
    const QJsonObject found =
        event({QStringLiteral("disk"), QStringLiteral("info"), unc(QStringLiteral("far.vhd"))}, QStringLiteral("disk"));
    QCOMPARE(statesOf(found), QStringList(QStringLiteral("right")));
    QCOMPARE(found[u"chain"][0][u"absolute"].toBool(), true);

    const QString elsewhere = QStringLiteral("\\\\127.0.0.3\\golden\\base.vhd");
    save(child(2, 1, {}, elsewhere), onShare(QStringLiteral("far.vhd")));
    save(child(2, 1, {}, elsewhere), m_local.filePath(QStringLiteral("far.vhd")));
    for (const QString &disk : {unc(QStringLiteral("far.vhd")), m_local.filePath(QStringLiteral("far.vhd"))}) {
        const QJsonObject shown = event({QStringLiteral("disk"), QStringLiteral("info"), disk}, QStringLiteral("disk"));
        QCOMPARE(statesOf(shown), QStringList(QStringLiteral("not-looked-at")));
        QCOMPARE(shown[u"chain"][0][u"named"].toString(), elsewhere);
    }
}

void TestDisks::checksTellErrors()
{
    MemoryFile file = base(1);
    file.write(1536 + 4, QByteArray("\x7f\0\0\0", 4));
    save(file, onShare(QStringLiteral("bad.vhd")));
    save(base(1), onShare(QStringLiteral("good.vhd")));
    const QStringList command {QStringLiteral("disk"), QStringLiteral("check")};
    const auto program = start(command + QStringList {unc(QStringLiteral("good.vhd")), unc(QStringLiteral("bad.vhd"))});
    QCOMPARE(program->exitCode(), int(Cli::Failed));
    const QString text = QString::fromUtf8(program->output());
    QVERIFY2(text.contains(QLatin1String("good.vhd: no errors (VHD, dynamic, 8.0 MiB in a file of ")),
             qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("bad.vhd: errors: 1 (")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("\n  block 1 lies outside the file\n")), qPrintable(text));
    const QJsonObject checked =
        event(command + QStringList(unc(QStringLiteral("bad.vhd"))), QStringLiteral("disk-check"));
    QCOMPARE(checked[u"error-count"].toInteger(), 1);
    QCOMPARE(checked[u"blocks"].toInteger(), 4);
    QCOMPARE(checked[u"info"][u"kind"].toString(), QStringLiteral("dynamic"));
}

void TestDisks::goesOnAfterADiskThatFails()
{
    save(base(1), m_local.filePath(QStringLiteral("good.vhd")));
    save(MemoryFile(QStringLiteral("text"), QByteArray(4000, 'x')), m_local.filePath(QStringLiteral("text.vhd")));
    const auto program =
        start({QStringLiteral("disk"), QStringLiteral("info"), m_local.filePath(QStringLiteral("text.vhd")),
               m_local.filePath(QStringLiteral("none.vhd")), m_local.filePath(QStringLiteral("good.vhd"))});
    QCOMPARE(program->exitCode(), int(Cli::Failed));
    QCOMPARE(program->errorLines().size(), 2);
    QVERIFY(program->output().contains("good.vhd\n  VHD, dynamic"));
}

void TestDisks::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QString() << int(Cli::Usage);
    QTest::newRow("a share") << QStringLiteral("//127.0.0.2/vms") << int(Cli::Usage);
    QTest::newRow("a directory") << QStringLiteral("/tmp") << int(Cli::Failed);
    QTest::newRow("a device") << QStringLiteral("/dev/zero") << int(Cli::Failed);
    QTest::newRow("no such file") << QStringLiteral("/nonexistent/a.vhd") << int(Cli::NotFound);
}

void TestDisks::refusesWhatIsNoFile()
{
    QFETCH(const QString, path);
    QFETCH(const int, code);
    QStringList arguments {QStringLiteral("disk"), QStringLiteral("check")};
    if (!path.isEmpty())
        arguments += path;
    const auto program = start(arguments);
    QCOMPARE(program->exitCode(), code);
    QCOMPARE(program->errorLines().size(), 1);
}

QTEST_GUILESS_MAIN(TestDisks)
#include "tst_disks.moc"
