// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "lab/content.h"
#include "vm/disk.h"
#include "vm/sparsefile.h"
#include "vm/vhdx.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtEndian>
#include <QtTest>

#include <sys/stat.h>
#include <sys/xattr.h>

using namespace Penumbra;
using namespace Penumbra::Lab;

namespace {

constexpr quint64 KiB = 1024;
constexpr quint64 MiB = 1024 * KiB;
constexpr quint64 GiB = 1024 * MiB;
constexpr auto everything = QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;

using Entry = EntryDescription::Kind;

ShareDescription shareOf(const char *name, const char *path)
{
    ShareDescription share;
    share.name = QString::fromUtf8(name);
    share.path = QString::fromUtf8(path);
    return share;
}

MachineDescription machineOf(const char *name, const char *folder = "")
{
    MachineDescription machine;
    machine.name = QString::fromUtf8(name);
    machine.folder = QString::fromUtf8(folder);
    return machine;
}

DiskDescription diskOf(const char *name, quint64 size, quint64 data = 0, int checkpoints = 0, bool busy = false)
{
    DiskDescription disk;
    disk.name = QString::fromUtf8(name);
    disk.size = size;
    disk.data = data;
    disk.checkpoints = checkpoints;
    disk.busy = busy;
    return disk;
}

/// An SVM with one volume that has everything.
struct Scene
{
    Scene()
    {
        description.name = QStringLiteral("test");
        svm.name = QStringLiteral("vs1");
        svm.smbServer = QStringLiteral("VS1");
        svm.shares = {shareOf("vms$", "/vol/machines"), shareOf("web", "/vol/machines/vm-web01")};
        volume.name = QStringLiteral("vol");
        volume.junctionPath = QStringLiteral("/vol");
        addMachines();
        const auto entry = [this](Entry kind, const char *path, const char *target = "", quint64 size = 0) {
            volume.entries.append({kind, QString::fromUtf8(path), QString::fromUtf8(target), size});
        };
        entry(Entry::Directory, "empty/folder");
        entry(Entry::File, "notes/readme.txt", "", 200);
        entry(Entry::File, "notes/large.iso", "", 3 * GiB + 1);
        entry(Entry::Fifo, "special/queue");
        entry(Entry::Socket, "special/listener");
        entry(Entry::SymbolicLink, "special/shortcut", "notes/readme.txt");
        entry(Entry::SymbolicLink, "special/nowhere", "not/there");
        entry(Entry::HardLink, "special/second name", "notes/readme.txt");
        entry(Entry::Stream, "notes/readme.txt", "Zone.Identifier", 64);
        svm.volumes = {volume};
        description.svms = {svm};
    }

    void addMachines()
    {
        MachineDescription web = machineOf("vm-web01", "machines");
        web.disks = {diskOf("system", 40 * GiB, 300 * KiB, 2), diskOf("data", 127 * GiB, 64 * KiB, 1, true),
                     diskOf("late", 64 * MiB, 64 * KiB)};
        web.savedState = true;
        MachineDescription golden = machineOf("golden", "unshared");
        golden.disks = {diskOf("base", 16 * MiB, 512 * KiB)};
        golden.disks[0].kind = DiskKind::Fixed;
        MachineDescription child = machineOf("kind <ü> & Co", "machines/deep");
        child.disks = {diskOf("clone", 16 * MiB, 64 * KiB)};
        child.disks[0].parent = QStringLiteral("unshared/golden/Virtual Hard Disks/base.vhdx");
        volume.machines = {web, golden, child};
    }

    void fill(const QString &directory) const { fillVolume(description, svm, volume, directory); }
    std::optional<FailureKind> failure(const QString &directory) const
    {
        try {
            fill(directory);
        } catch (const Error &error) {
            return error.kind();
        }
        return std::nullopt;
    }

    Description description;
    SvmDescription svm;
    VolumeDescription volume;
};

QByteArray contentsOf(const QString &path, qint64 most = 24 * 1024 * 1024)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

struct stat statusOf(const QString &path)
{
    struct stat status
    {
    };
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        qWarning() << "no" << path;
    return status;
}

QStringList pathsBelow(const QString &directory, const QStringList &patterns = {})
{
    QStringList paths;
    QDirIterator iterator(directory, patterns, everything, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        paths += iterator.next().mid(directory.size() + 1);
    paths.sort();
    return paths;
}

/// Everything that two equal trees have in common: a line per entry.
QStringList fingerprint(const QString &directory)
{
    QStringList lines;
    for (const QString &path : pathsBelow(directory) + QStringList {QString()}) {
        const QString full = directory + QLatin1Char('/') + path;
        const struct stat status = statusOf(full);
        QByteArray content;
        if (S_ISREG(status.st_mode))
            content = QCryptographicHash::hash(contentsOf(full), QCryptographicHash::Sha256).toHex();
        else if (S_ISLNK(status.st_mode))
            content = QFile::encodeName(QFileInfo(full).symLinkTarget()).mid(directory.size());
        QByteArray stream(256, '\0');
        stream.resize(qMax<qsizetype>(0,
                                      ::lgetxattr(QFile::encodeName(full).constData(),
                                                  "user.DosStream.Zone.Identifier:$DATA", stream.data(), 256)));
        lines += QStringLiteral("%1 mode %2 size %3 links %4 time %5.%6 %7 %8")
                     .arg(path, path.isEmpty() ? QString() : QString::number(status.st_mode, 8))
                     .arg(S_ISDIR(status.st_mode) ? 0 : status.st_size)
                     .arg(status.st_nlink)
                     .arg(status.st_mtim.tv_sec)
                     .arg(status.st_mtim.tv_nsec)
                     .arg(QLatin1String(content), QLatin1String(stream.toHex()));
    }
    return lines;
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return {};
    return process.readAll();
}

/// The parent locator's values by key, as they stand in the file.
QMap<QString, QString> parentLocator(const QString &disk)
{
    const QByteArray metadata = Vm::SparseFile(disk, Vm::SparseFile::Mode::ReadOnly).read(2 * MiB, 128 * 1024);
    const qsizetype start = metadata.indexOf(Vm::Vhdx::guidBytes(Vm::Vhdx::vhdxParentLocator));
    QMap<QString, QString> values;
    if (start < 0)
        return values;
    const char *const item = metadata.constData() + start;
    const auto text = [item](quint32 offset, quint16 length) {
        QString string(length / 2, Qt::Uninitialized);
        qFromLittleEndian<quint16>(item + offset, length / 2, string.data());
        return string;
    };
    for (int i = 0; i < qFromLittleEndian<quint16>(item + 18); ++i) {
        const char *const entry = item + 20 + i * 12;
        values.insert(text(qFromLittleEndian<quint32>(entry), qFromLittleEndian<quint16>(entry + 8)),
                      text(qFromLittleEndian<quint32>(entry + 4), qFromLittleEndian<quint16>(entry + 10)));
    }
    return values;
}

/// Values of a configuration by path, for example "configuration/properties/name".
QMultiMap<QString, QString> readConfiguration(const QString &file)
{
    QXmlStreamReader xml(contentsOf(file));
    QMultiMap<QString, QString> values;
    QStringList path;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            path += xml.name().toString();
            break;
        case QXmlStreamReader::EndElement:
            path.removeLast();
            break;
        case QXmlStreamReader::Characters:
            if (!xml.isWhitespace())
                values.insert(path.join(QLatin1Char('/')), xml.text().toString());
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        qWarning() << file << xml.errorString();
    return xml.hasError() ? QMultiMap<QString, QString>() : values;
}

QStringList disksIn(const QMultiMap<QString, QString> &configuration)
{
    QStringList disks;
    for (auto value = configuration.begin(); value != configuration.end(); ++value) {
        if (value.key().endsWith(QLatin1String("/pathname")))
            disks += value.value();
    }
    disks.sort();
    return disks;
}

} // namespace

class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoBuildsAreTheSame();
    void anotherSeedIsAnotherVolume();
    void hasEveryKindOfEntry();
    void otherProgramsAcceptEveryDisk();
    void disksHaveAPartitionTable();
    void parentsAreWhereTheLocatorsSay();
    void disksAreAsBrokenAsAsked();
    void brokenDisksThatAreNone();
    void configurationNamesTheDisksInUse();
    void checkpointsNameTheDisksOfTheirMoment();
    void savedStateIsThere();
    void disksWithoutAShareAreNamedRelatively();
    void busyDisksAreTheLastOfTheirChain();
    void theDefaultLabIsSmall();
    void refusesHostileDescriptions_data();
    void refusesHostileDescriptions();
    void leavesAFolderWithContentAlone();
    void saysWhenThereAreNoStreams();

private:
    QString volume() const { return m_directory->filePath(QStringLiteral("volume")); }

    std::unique_ptr<QTemporaryDir> m_directory;
    Scene m_scene;
};

void TestContent::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_scene = Scene();
    QVERIFY(QDir().mkdir(volume()));
}

void TestContent::twoBuildsAreTheSame()
{
    m_scene.fill(volume());
    const QString second = m_directory->filePath(QStringLiteral("second"));
    QVERIFY(QDir().mkdir(second));
    const mode_t before = ::umask(0077);
    m_scene.fill(second);
    ::umask(before);
    const QStringList expected = fingerprint(volume());
    QCOMPARE(fingerprint(second), expected);
    QVERIFY(expected.size() > 25);
    QVERIFY2(expected.join(u'\n').contains(QLatin1String(".0 ")), "times have whole seconds");
}

void TestContent::anotherSeedIsAnotherVolume()
{
    m_scene.fill(volume());
    const QString second = m_directory->filePath(QStringLiteral("second"));
    QVERIFY(QDir().mkdir(second));
    m_scene.description.seed = 2;
    m_scene.fill(second);
    QVERIFY(fingerprint(second) != fingerprint(volume()));
}

void TestContent::hasEveryKindOfEntry()
{
    m_scene.fill(volume());
    const QDir root(volume());
    QVERIFY(S_ISDIR(statusOf(root.filePath(QStringLiteral("empty/folder"))).st_mode));
    QVERIFY(S_ISFIFO(statusOf(root.filePath(QStringLiteral("special/queue"))).st_mode));
    QVERIFY(S_ISSOCK(statusOf(root.filePath(QStringLiteral("special/listener"))).st_mode));
    const auto readme = statusOf(root.filePath(QStringLiteral("notes/readme.txt")));
    QCOMPARE(readme.st_size, 200);
    QCOMPARE(readme.st_nlink, 2u);
    QCOMPARE(statusOf(root.filePath(QStringLiteral("special/second name"))).st_ino, readme.st_ino);
    const auto large = statusOf(root.filePath(QStringLiteral("notes/large.iso")));
    QCOMPARE(quint64(large.st_size), 3 * GiB + 1);
    QVERIFY(large.st_blocks * 512 <= qint64(128 * KiB));

    char link[100] {};
    QVERIFY(::readlink(QFile::encodeName(root.filePath(QStringLiteral("special/shortcut"))).constData(), link, 99) > 0);
    QCOMPARE(QByteArray(link), QByteArray("../notes/readme.txt"));
    QVERIFY(S_ISLNK(statusOf(root.filePath(QStringLiteral("special/nowhere"))).st_mode));

    char value[100] {};
    const QByteArray file = QFile::encodeName(root.filePath(QStringLiteral("notes/readme.txt")));
    QCOMPARE(::getxattr(file.constData(), "user.DosStream.Zone.Identifier:$DATA", value, 100), ssize_t(65));
    QCOMPARE(value[64], '\0');
}

void TestContent::otherProgramsAcceptEveryDisk()
{
    m_scene.fill(volume());
    const QStringList disks = pathsBelow(volume(), {QStringLiteral("*.vhdx"), QStringLiteral("*.avhdx")});
    QCOMPARE(disks.size(), 3 + 3 + 2);
    for (const QString &disk : disks) {
        const QString path = QDir(volume()).filePath(disk);
        const QByteArray info = run(QStringLiteral("vhdiinfo"), {path});
        QVERIFY2(info.contains("Disk type"), qPrintable(disk));
        const bool differencing = info.contains("Differential");
        QCOMPARE(differencing, disk.endsWith(QLatin1String(".avhdx")) || disk.contains(QLatin1String("clone")));
        if (!differencing) // all that qemu-img knows
            QVERIFY2(run(QStringLiteral("qemu-img"), {QStringLiteral("check"), path}).contains("No errors"),
                     qPrintable(disk));
    }
}

void TestContent::disksHaveAPartitionTable()
{
    const QString sfdisk = QStandardPaths::findExecutable(QStringLiteral("sfdisk"), {QStringLiteral("/usr/sbin")});
    if (sfdisk.isEmpty())
        QSKIP("no sfdisk to read it with");
    m_scene.fill(volume());
    const QString raw = m_directory->filePath(QStringLiteral("raw"));
    const QString disk = volume() + QStringLiteral("/unshared/golden/Virtual Hard Disks/base.vhdx");
    run(QStringLiteral("qemu-img"),
        {QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("raw"), disk, raw});
    const QByteArray verified = run(sfdisk, {QStringLiteral("--verify"), raw});
    QVERIFY2(verified.contains("No errors detected"), verified);
    const QByteArray listed = run(sfdisk, {QStringLiteral("--dump"), raw});
    QVERIFY2(listed.contains("label: gpt") && listed.contains("Basic data partition"), listed);
}

void TestContent::parentsAreWhereTheLocatorsSay()
{
    m_scene.fill(volume());
    int children = 0;
    for (const QString &disk : pathsBelow(volume(), {QStringLiteral("*.vhdx"), QStringLiteral("*.avhdx")})) {
        const auto locator = parentLocator(QDir(volume()).filePath(disk));
        if (locator.isEmpty())
            continue;
        ++children;
        const QString relative = QString(locator.value(QStringLiteral("relative_path"))).replace(u'\\', u'/');
        const QString parent = QFileInfo(QDir(volume()).filePath(disk)).path() + QLatin1Char('/') + relative;
        QVERIFY2(QFile::exists(parent), qPrintable(disk + QStringLiteral(" -> ") + relative));
        const QByteArray header = Vm::SparseFile(parent, Vm::SparseFile::Mode::ReadOnly).read(64 * KiB, 4096);
        QCOMPARE(locator.value(QStringLiteral("parent_linkage")),
                 Vm::Vhdx::guidAt(header.constData() + Vm::Vhdx::DataWriteGuid).toString());
        // The first parent of them all is not in a share.
        QCOMPARE(locator.contains(QStringLiteral("absolute_win32_path")), !parent.contains(QLatin1String("base.vhdx")));
    }
    QCOMPARE(children, 4);
}

void TestContent::disksAreAsBrokenAsAsked()
{
    const QString base = QStringLiteral("machines/vm-web01/Virtual Hard Disks/late.vhdx");
    MachineDescription machine = machineOf("vm-broken", "machines");
    machine.disks = {diskOf("dirty", 16 * MiB, 64 * KiB), diskOf("dirty-checkpoint", 16 * MiB, 64 * KiB, 1),
                     diskOf("orphan", 16 * MiB, 64 * KiB), diskOf("moved", 64 * MiB, 64 * KiB)};
    machine.disks[0].dirtyLog = true;
    machine.disks[1].dirtyLog = true;
    machine.disks[2].missingParent = QStringLiteral("machines/templates/lost.vhdx");
    machine.disks[3].parent = base;
    machine.disks[3].parentMoved = true;
    m_scene.volume.machines += machine;
    m_scene.fill(volume());
    const QString folder = volume() + QStringLiteral("/machines/vm-broken/Virtual Hard Disks/");
    const auto info = [&](const QString &path) {
        const Vm::SparseFile file(path, Vm::SparseFile::Mode::ReadOnly);
        Vm::DiskInfo disk = Vm::readDisk(file);
        if (disk.remarks.isEmpty())
            disk.remarks = Vm::checkDisk(file).errors;
        return disk;
    };
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QCOMPARE(files.size(), 5);
    int dirty = 0;
    for (const QString &file : files) {
        const Vm::DiskInfo disk = info(folder + file);
        QCOMPARE(disk.remarks, QStringList());
        QCOMPARE(disk.logDirty, file == QLatin1String("dirty.vhdx") || file.endsWith(QLatin1String(".avhdx")));
        dirty += disk.logDirty ? 1 : 0;
    }
    QCOMPARE(dirty, 2);
    const Vm::ParentLocation lost = info(folder + QStringLiteral("orphan.vhdx")).parent;
    QCOMPARE(lost.relativePath, QStringLiteral("..\\..\\templates\\lost.vhdx"));
    QCOMPARE(lost.absolutePath, QStringLiteral("\\\\?\\UNC\\VS1\\vms$\\templates\\lost.vhdx"));
    const Vm::ParentLocation moved = info(folder + QStringLiteral("moved.vhdx")).parent;
    QCOMPARE(moved.relativePath, QStringLiteral(".\\late.vhdx"));
    QCOMPARE(moved.absolutePath, QStringLiteral("\\\\?\\UNC\\VS1\\web\\Virtual Hard Disks\\late.vhdx"));
    QCOMPARE(moved.linkage, info(QDir(volume()).filePath(base)).dataWriteId);
}

void TestContent::brokenDisksThatAreNone()
{
    const auto failure = [](auto change) {
        Scene scene;
        MachineDescription machine = machineOf("vm-broken", "machines");
        machine.disks = {diskOf("late", 64 * MiB), diskOf("child", 64 * MiB)};
        change(machine.disks);
        scene.volume.machines += machine;
        const QTemporaryDir directory;
        return scene.failure(directory.path());
    };
    QCOMPARE(failure([](QList<DiskDescription> &disks) {
                 disks[1].missingParent = QStringLiteral("machines/vm-broken/Virtual Hard Disks/late.vhdx");
             }),
             FailureKind::InvalidInput);
    QCOMPARE(failure([](QList<DiskDescription> &disks) {
                 disks[1].parent = QStringLiteral("machines/vm-web01/Virtual Hard Disks/late.vhdx");
                 disks[1].parentMoved = true;
             }),
             FailureKind::InvalidInput);
    QCOMPARE(failure([](QList<DiskDescription> &disks) {
                 disks[1].parent = QStringLiteral("unshared/golden/Virtual Hard Disks/base.vhdx");
                 disks[1].parentMoved = true;
             }),
             FailureKind::InvalidInput);
}

void TestContent::configurationNamesTheDisksInUse()
{
    m_scene.fill(volume());
    const QString folder = volume() + QStringLiteral("/machines/vm-web01/Virtual Machines");
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.xml")}, QDir::Files);
    QCOMPARE(files.size(), 1);
    const QString file = folder + QLatin1Char('/') + files.first();
    QVERIFY(contentsOf(file).startsWith("\xff\xfe<"));
    QVERIFY(contentsOf(file).contains(QByteArray("\r\0\n\0", 4)));
    const auto values = readConfiguration(file);
    QCOMPARE(values.value(QStringLiteral("configuration/properties/name")), QStringLiteral("vm-web01"));
    QCOMPARE(values.value(QStringLiteral("configuration/properties/global_id")), QFileInfo(file).completeBaseName());
    QCOMPARE(files.first().toUpper().chopped(4), files.first().chopped(4));
    QVERIFY(values.value(QStringLiteral("configuration/settings/memory/bank/size")).toInt() >= 1024);
    QVERIFY(values.value(QStringLiteral("configuration/settings/processors/count")).toInt() >= 1);

    const QStringList disks = disksIn(values);
    QCOMPARE(disks.size(), 3);
    for (const QString &disk : disks) {
        // Both shares cover it; the one that leads closest to it is meant.
        QVERIFY2(disk.startsWith(QStringLiteral("\\\\VS1\\web\\Virtual Hard Disks\\")), qPrintable(disk));
        const QString path = QString(disk.mid(10)).replace(u'\\', u'/');
        QVERIFY2(QFile::exists(volume() + QStringLiteral("/machines/vm-web01/") + path), qPrintable(path));
    }
    QVERIFY(disks.at(0).contains(QLatin1String("\\data_")) && disks.at(0).endsWith(QLatin1String(".avhdx")));
    QVERIFY(disks.at(1).endsWith(QLatin1String("\\late.vhdx")));
    QVERIFY(disks.at(2).contains(QLatin1String("\\system_")) && disks.at(2).endsWith(QLatin1String(".avhdx")));

    const QString deep = volume() + QStringLiteral("/machines/deep/kind <ü> & Co/Virtual Machines");
    const auto odd = readConfiguration(deep + QLatin1Char('/')
                                       + QDir(deep).entryList({QStringLiteral("*.xml")}, QDir::Files).value(0));
    QCOMPARE(disksIn(odd),
             QStringList(QStringLiteral("\\\\VS1\\vms$\\deep\\kind <ü> & Co\\Virtual Hard Disks\\clone.vhdx")));
}

void TestContent::checkpointsNameTheDisksOfTheirMoment()
{
    m_scene.fill(volume());
    const QString folder = volume() + QStringLiteral("/machines/vm-web01/Snapshots");
    QMap<qsizetype, QStringList> disks; // by their number: the second checkpoint knows a disk more
    for (const QString &file : QDir(folder).entryList(QDir::Files)) {
        const auto values = readConfiguration(folder + QLatin1Char('/') + file);
        QCOMPARE(values.value(QStringLiteral("configuration/properties/type_id")), QStringLiteral("Snapshots"));
        disks.insert(disksIn(values).size(), disksIn(values));
    }
    QCOMPARE(disks.keys(), (QList<qsizetype> {1, 2}));
    QVERIFY(disks[1].at(0).endsWith(QLatin1String("\\system.vhdx")));
    QVERIFY(disks[2].at(0).endsWith(QLatin1String("\\data.vhdx")));
    QVERIFY(disks[2].at(1).contains(QLatin1String("\\system_")));
    // What the second checkpoint holds is the parent of what is in use.
    const QString inUse = busyDisks(m_scene.description, m_scene.svm, m_scene.volume).first();
    QCOMPARE(parentLocator(QDir(volume()).filePath(inUse)).value(QStringLiteral("relative_path")),
             QStringLiteral(".\\data.vhdx"));
}

void TestContent::savedStateIsThere()
{
    m_scene.fill(volume());
    const QStringList files = pathsBelow(volume() + QStringLiteral("/machines/vm-web01/Virtual Machines"),
                                         {QStringLiteral("*.bin"), QStringLiteral("*.vsv")});
    QCOMPARE(files.size(), 2);
    const QRegularExpression form(QStringLiteral("^([0-9A-F-]{36})/\\1\\.(bin|vsv)$"));
    for (const QString &file : files)
        QVERIFY2(form.match(file).hasMatch(), qPrintable(file));
}

void TestContent::disksWithoutAShareAreNamedRelatively()
{
    m_scene.fill(volume());
    const QString folder = volume() + QStringLiteral("/unshared/golden/Virtual Machines");
    const auto values = readConfiguration(folder + QLatin1Char('/')
                                          + QDir(folder).entryList({QStringLiteral("*.xml")}, QDir::Files).value(0));
    QCOMPARE(disksIn(values), QStringList(QStringLiteral("Virtual Hard Disks\\base.vhdx")));
}

void TestContent::busyDisksAreTheLastOfTheirChain()
{
    m_scene.fill(volume());
    const QStringList disks = busyDisks(m_scene.description, m_scene.svm, m_scene.volume);
    QCOMPARE(disks.size(), 1);
    QVERIFY(disks.first().startsWith(QLatin1String("machines/vm-web01/Virtual Hard Disks/data_")));
    QVERIFY(QFile::exists(QDir(volume()).filePath(disks.first())));
}

void TestContent::theDefaultLabIsSmall()
{
    const Description lab = parseDescription(defaultDescription());
    qint64 used = 0;
    int machines = 0;
    QElapsedTimer timer;
    timer.start();
    for (const SvmDescription &svm : lab.svms) {
        for (const VolumeDescription &volume : svm.volumes) {
            const QString directory = m_directory->filePath(svm.name + QLatin1Char('-') + volume.name);
            QVERIFY(QDir().mkdir(directory));
            fillVolume(lab, svm, volume, directory);
            machines += int(volume.machines.size());
        }
    }
    const qint64 elapsed = timer.elapsed();
    for (const QString &path : pathsBelow(m_directory->path()))
        used += statusOf(m_directory->filePath(path)).st_blocks * 512;
    qInfo() << machines << "machines," << used / qint64(KiB) << "KiB," << elapsed << "ms";
    QVERIFY(machines >= 12);
    QVERIFY(used < qint64(40 * MiB));
}

void TestContent::refusesHostileDescriptions_data()
{
    QTest::addColumn<VolumeDescription>("volume");

    const auto row = [](const char *name, auto change) {
        VolumeDescription volume = Scene().volume;
        change(volume);
        QTest::newRow(name) << volume;
    };
    const auto entry = [&row](const char *name, Entry kind, const char *path, const char *target = "") {
        row(name, [&](VolumeDescription &volume) {
            volume.entries.append({kind, QString::fromUtf8(path), QString::fromUtf8(target), 1});
        });
    };
    entry("absolute", Entry::File, "/tmp/penumbra-hostile");
    entry("above", Entry::File, "../hostile");
    entry("above by a detour", Entry::File, "a/../../hostile");
    entry("empty", Entry::File, "");
    entry("double slash", Entry::File, "a//b");
    entry("dot", Entry::Directory, ".");
    entry("folder above", Entry::Directory, "..");
    entry("below a file", Entry::File, "notes/readme.txt/b");
    entry("through a symbolic link", Entry::File, "special/shortcut/b");
    entry("through a dangling link", Entry::Directory, "special/nowhere/b");
    entry("link to above", Entry::SymbolicLink, "link", "../../etc");
    entry("link to an absolute path", Entry::SymbolicLink, "link", "/etc/passwd");
    entry("hard link to above", Entry::HardLink, "link", "../hostile");
    entry("hard link to nothing", Entry::HardLink, "link", "nothing");
    entry("hard link to a folder", Entry::HardLink, "link", "notes");
    entry("stream above", Entry::Stream, "../hostile", "a");
    entry("stream with a slash", Entry::Stream, "notes/readme.txt", "a/b");
    entry("stream with a colon", Entry::Stream, "notes/readme.txt", "a:b");
    entry("stream without a name", Entry::Stream, "notes/readme.txt", "");
    entry("stream of a symbolic link", Entry::Stream, "special/shortcut", "a");
    row("large stream", [](VolumeDescription &volume) { volume.entries.last().size = 1 << 20; });
    row("long name", [](VolumeDescription &volume) { volume.entries.last().path = QString(256, u'a'); });
    row("NUL", [](VolumeDescription &volume) { volume.entries.last().path = QString(QChar(u'\0')); });
    row("machine above", [](VolumeDescription &volume) { volume.machines[0].name = QStringLiteral(".."); });
    row("machine's name with a slash",
        [](VolumeDescription &volume) { volume.machines[0].name = QStringLiteral("a/b"); });
    row("machine's folder above",
        [](VolumeDescription &volume) { volume.machines[0].folder = QStringLiteral("../a"); });
    row("disk above",
        [](VolumeDescription &volume) { volume.machines[0].disks[2].name = QStringLiteral("../../../../x"); });
    row("disk with a control character",
        [](VolumeDescription &volume) { volume.machines[0].disks[2].name = QStringLiteral("a\x01"); });
    row("disk of an odd size", [](VolumeDescription &volume) { volume.machines[0].disks[2].size = 1000; });
    row("busy disk without room", [](VolumeDescription &volume) {
        volume.machines[1].disks = {diskOf("base", MiB, 0, 0, true)};
        volume.machines.removeLast();
    });
    row("more content than memory", [](VolumeDescription &volume) { volume.machines[0].disks[0].data = 2 * GiB; });
    row("missing parent",
        [](VolumeDescription &volume) { volume.machines[2].disks[0].parent = QStringLiteral("nothing.vhdx"); });
    row("parent in use", [](VolumeDescription &volume) { volume.machines[1].disks[0].busy = true; });
    row("descends from itself", [](VolumeDescription &volume) {
        volume.machines[1].disks[0].parent =
            QStringLiteral("machines/deep/kind <ü> & Co/Virtual Hard Disks/clone.vhdx");
    });
}

void TestContent::refusesHostileDescriptions()
{
    QFETCH(const VolumeDescription, volume);
    m_scene.volume = volume;
    QCOMPARE(m_scene.failure(this->volume()), FailureKind::InvalidInput);
    QCOMPARE(QDir(m_directory->path()).entryList(everything), QStringList(QStringLiteral("volume")));
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/penumbra-hostile")));
}

void TestContent::leavesAFolderWithContentAlone()
{
    QVERIFY(QDir(volume()).mkdir(QStringLiteral(".hidden")));
    QCOMPARE(m_scene.failure(volume()), FailureKind::AlreadyExists);
    QCOMPARE(QDir(volume()).entryList(everything), QStringList(QStringLiteral(".hidden")));
    QCOMPARE(m_scene.failure(volume() + QStringLiteral("/nothing")), FailureKind::NotFound);
}

void TestContent::saysWhenThereAreNoStreams()
{
    // Folders on file systems that often have no extended attributes for users.
    for (const QString &place :
         {QStringLiteral("/dev/shm"), QStringLiteral("/run/lock"), QStringLiteral("/sys/fs/cgroup")}) {
        QTemporaryDir other(place + QStringLiteral("/penumbra-XXXXXX"));
        if (!other.isValid())
            continue;
        if (::setxattr(QFile::encodeName(other.path()).constData(), "user.test", "", 0, 0) == 0 || errno != ENOTSUP)
            continue;
        m_scene.volume.machines.clear();
        const QString folder = other.path();
        try {
            m_scene.fill(folder);
            QFAIL("no error");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), FailureKind::NotSupported);
            QCOMPARE(error.failure().object, folder);
        }
        return;
    }
    QSKIP("every file system here has extended attributes");
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
