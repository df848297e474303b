// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the seeds of the corpus: seeds FOLDER. The same program gives the same bytes.

#include "packedfile.h"

#include "smb/scanrecords.h"
#include "support/storewriter.h"
#include "support/vhdwriter.h"
#include "vm/vhdx.h"
#include "vm/vhdxwriter.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Penumbra;
using namespace Penumbra::Vm;
using namespace Penumbra::Fuzz;

namespace {

constexpr quint64 MiB = 1024 * 1024;
const QUuid someId(QStringLiteral("{af924fd6-bcf6-4909-82cd-d51f609dfab6}"));
const QUuid otherId(QStringLiteral("{34e2c8dd-b235-48ee-b0e4-24b1e3567e8b}"));

class Seeds
{
public:
    explicit Seeds(const QString &folder)
        : m_folder(folder)
    {
    }

    void write(const QString &target, const QString &name, const QByteArray &bytes)
    {
        m_folder.mkpath(target);
        QFile file(m_folder.filePath(target + QStringLiteral("/seed-") + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }

private:
    QDir m_folder;
};

QByteArray sectors(int count, char byte)
{
    return QByteArray(count * 512, byte);
}

void writeVhdSeeds(Seeds &seeds)
{
    VhdSpec spec;
    spec.virtualSize = 1 * MiB;
    spec.id = someId;
    spec.type = Vhd::FixedType;
    seeds.write(QStringLiteral("vhd"), QStringLiteral("fixed"), pack(VhdWriter::write(spec)));
    spec.type = Vhd::DynamicType;
    spec.blockSize = 512 * 1024;
    spec.extents = {{0, sectors(1, 'a')}, {700 * 1024, sectors(2, 'b')}};
    seeds.write(QStringLiteral("vhd"), QStringLiteral("dynamic"), pack(VhdWriter::write(spec)));
    spec.type = Vhd::DifferencingType;
    spec.blockSize = 64 * 1024;
    spec.parentId = otherId;
    spec.parentRelative = QStringLiteral(".\\base.vhd");
    spec.parentAbsolute = QStringLiteral("C:\\base.vhd");
    spec.parentName = QStringLiteral("base.vhd");
    MemoryFile file = VhdWriter::write(spec);
    seeds.write(QStringLiteral("vhd"), QStringLiteral("differencing"), pack(file));
    file.resize(file.size() - 512);
    seeds.write(QStringLiteral("vhd"), QStringLiteral("footer-lost"), pack(file));
}

MemoryFile vhdxOf(const VhdxSpec &spec)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("disk.vhdx"));
    writeVhdx(path, spec);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return MemoryFile(path, file.readAll());
}

QByteArray packedVhdx(const VhdxSpec &spec)
{
    return pack(vhdxOf(spec));
}

/// A parent locator whose entries are as many as there may be, and share one long text.
QByteArray packedLargeLocator(VhdxSpec spec)
{
    constexpr int entries = 64;
    constexpr int textAt = 20 + entries * 12;
    spec.parentPath = QString(2'000, QLatin1Char('p'));
    MemoryFile file = vhdxOf(spec);
    const qsizetype at = file.read(0, qsizetype(file.size())).indexOf(Vhdx::guidBytes(Vhdx::vhdxParentLocator));
    QByteArray table;
    QByteArray text;
    const auto add = [&](int key, int keyLength, int value, int valueLength) {
        char entry[12];
        qToLittleEndian(quint32(textAt + key), entry);
        qToLittleEndian(quint32(textAt + value), entry + 4);
        qToLittleEndian(quint16(keyLength), entry + 8);
        qToLittleEndian(quint16(valueLength), entry + 10);
        table.append(entry, sizeof entry);
    };
    for (const char character : QByteArrayLiteral("parent_linkage") + someId.toByteArray())
        text.append(character).append('\0');
    constexpr int keyLength = 28;
    add(0, keyLength, keyLength, int(text.size()) - keyLength);
    const int shared = int(text.size());
    for (int i = 0; i < 1'000; ++i)
        text.append("p\0", 2);
    for (int i = 1; i < entries; ++i)
        add(shared, 2 * i, shared, 2'000); // the keys are the starts of one text
    file.write(quint64(at) + 18, QByteArray(1, char(entries)) + '\0' + table + text);
    return pack(file);
}

void writeVhdxSeeds(Seeds &seeds)
{
    VhdxSpec spec;
    spec.virtualSize = 3 * MiB;
    spec.blockSize = 1 * MiB;
    spec.virtualDiskId = someId;
    spec.dataWriteId = otherId;
    spec.fileWriteId = someId;
    spec.extents = {{0, sectors(1, 'a')}, {2 * MiB, sectors(8, 'b')}};
    const auto write = [&](const char *name) {
        spec.dirtyLogId = {};
        seeds.write(QStringLiteral("vhdx"), QString::fromLatin1(name), packedVhdx(spec));
        spec.dirtyLogId = someId;
        seeds.write(QStringLiteral("vhdx"), QLatin1String(name) + QStringLiteral("-dirty"), packedVhdx(spec));
        seeds.write(QStringLiteral("replay"), QString::fromLatin1(name), packedVhdx(spec));
    };
    spec.kind = VhdxSpec::Kind::Fixed;
    write("fixed");
    spec.kind = VhdxSpec::Kind::Dynamic;
    write("dynamic");
    spec.logicalSectorSize = 4096;
    write("dynamic-4096");
    spec.logicalSectorSize = 512;
    spec.kind = VhdxSpec::Kind::Differencing;
    spec.parentPath = QStringLiteral(".\\base.vhdx");
    spec.parentAbsolutePath = QStringLiteral("C:\\base.vhdx");
    spec.parentDataWriteId = someId;
    write("differencing");
    spec.dirtyLogId = {};
    seeds.write(QStringLiteral("vhdx"), QStringLiteral("large-locator"), packedLargeLocator(spec));
}

void writeVhdSetSeeds(Seeds &seeds)
{
    const auto named = [](const QString &text) {
        MemoryFile file(QStringLiteral("disk.vhds"), 4096);
        file.write(100, QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
        return pack(file);
    };
    seeds.write(QStringLiteral("vhdset"), QStringLiteral("one"), named(QStringLiteral("shared_0A1B2C3D.avhdx")));
    seeds.write(QStringLiteral("vhdset"), QStringLiteral("two"), named(QStringLiteral("C:\\vm\\one.avhdx|two.AVHDX")));
}

void writeConfigurationSeeds(Seeds &seeds)
{
    const auto write = [&seeds](const char *name, const QByteArray &content) {
        seeds.write(QStringLiteral("configuration"), QString::fromLatin1(name),
                    pack(MemoryFile(QStringLiteral("machine.xml"), content)));
    };
    const QString xml = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><configuration><_1_><controller0><drive0>"
        "<pathname type=\"string\">C:\\a.vhdx</pathname><type type=\"string\">VHD</type></drive0></controller0></_1_>"
        "<global_settings><snapshots><list><snapshot001><guid>af924fd6-bcf6-4909-82cd-d51f609dfab6</guid></snapshot001>"
        "</list></snapshots></global_settings><properties><name>a &amp; b</name><version>1280</version>"
        "<subtype>1</subtype></properties><savedstate><memlocation>C:\\a.bin</memlocation></savedstate></"
        "configuration>");
    write("xml-utf8", xml.toUtf8());
    write("xml-utf16", QByteArray("\xff\xfe", 2) + QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(xml)));
    StoreWriter store;
    store.tableSize = 256;
    store.text(QStringLiteral("configuration/properties/global_id"), someId.toString());
    store.integer(QStringLiteral("configuration/properties/version"), 2304);
    store.drive(QStringLiteral("1"), 0, QStringLiteral("VHD"), QStringLiteral("C:\\a.vhdx"));
    store.text(QStringLiteral("configuration/properties/notes"), QString(1100, QLatin1Char('x')));
    seeds.write(QStringLiteral("configuration"), QStringLiteral("vmcx"), pack(store.file(QStringLiteral("a.vmcx"))));
    store.version = 0x500;
    seeds.write(QStringLiteral("configuration"), QStringLiteral("vmcx-other-version"),
                pack(store.file(QStringLiteral("a.vmcx"))));
}

void writeRecordSeeds(Seeds &seeds)
{
    Smb::DirectoryEntry entry;
    entry.attributes = 0x10;
    entry.size = 3 * MiB;
    entry.modified = 1'700'000'000'000;
    entry.fileId = 77;
    Smb::ScanWriter writer;
    for (const char *name : {"web", "disk.vhdx",
                             "Gr\xc3\xbc\xc3\x9f"
                             "e"}) {
        entry.name = name;
        writer.entry(entry);
    }
    writer.listed({2, 1'500, 900});
    seeds.write(QStringLiteral("records"), QStringLiteral("listed"), writer.take());
    entry.name = "cut";
    writer.entry(entry);
    writer.failed({FailureKind::AccessDenied, QStringLiteral("list"), QStringLiteral("a"), {}, QStringLiteral("b")});
    seeds.write(QStringLiteral("records"), QStringLiteral("failed"), writer.take());
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        qFatal("usage: seeds FOLDER");
    Seeds seeds(QString::fromLocal8Bit(argv[1]));
    writeVhdSeeds(seeds);
    writeVhdxSeeds(seeds);
    writeVhdSetSeeds(seeds);
    writeConfigurationSeeds(seeds);
    writeRecordSeeds(seeds);
    return 0;
}
