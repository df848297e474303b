// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/machinexml.h"

#include "lab/volumenames.h"

#include <QStringEncoder>
#include <QXmlStreamWriter>
#include <QtEndian>

#include <algorithm>

namespace Penumbra::Lab {

namespace {

// Devices of a virtual machine; each has an element of its own, named after its instance.
constexpr char ideController[] = "83f8638b-8dca-4152-9eda-2ca8b33039b4";
constexpr char scsiController[] = "d422512d-2bf2-4752-809d-7b82b5fcb1b4";
constexpr int formatVersion = 1280; ///< 5.0: Windows Server 2012 R2

/// Elements as they are in these files: each value says what type it has.
class Writer
{
public:
    explicit Writer(QString *text)
        : m_xml(text)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }
    void begin(const QString &name) { m_xml.writeStartElement(name); }
    void end() { m_xml.writeEndElement(); }
    void text(const QString &name, const QString &value) { write(name, QStringLiteral("string"), value); }
    void number(const QString &name, qint64 value) { write(name, QStringLiteral("integer"), QString::number(value)); }
    void flag(const QString &name, bool value)
    {
        write(name, QStringLiteral("bool"), value ? QStringLiteral("True") : QStringLiteral("False"));
    }
    void bytes(const QString &name, const QByteArray &value)
    {
        write(name, QStringLiteral("bytes"), QString::fromLatin1(value.toBase64()));
    }

private:
    void write(const QString &name, const QString &type, const QString &value)
    {
        m_xml.writeStartElement(name);
        m_xml.writeAttribute(QStringLiteral("type"), type);
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

/// 100-ns intervals since 1601.
quint64 fileTime(qint64 secondsSince1970)
{
    return quint64(secondsSince1970 + 11644473600) * 10'000'000;
}

QString elementOf(const QString &device)
{
    return QLatin1Char('_') + device + QLatin1Char('_');
}

/// The SCSI controller's instance belongs to the machine.
QString scsiInstance(const MachineConfiguration &configuration)
{
    return QUuid::createUuidV5(configuration.machineId, QStringLiteral("scsi")).toString(QUuid::WithoutBraces);
}

void writeDrive(Writer &xml, int slot, const QString &type, const QString &path)
{
    xml.begin(QStringLiteral("drive%1").arg(slot));
    xml.text(QStringLiteral("pathname"), path);
    xml.text(QStringLiteral("type"), type);
    xml.end();
}

/// Two drives on each of two IDE controllers, the third of which is the DVD drive, and what is left on SCSI.
void writeDrives(Writer &xml, const MachineConfiguration &configuration)
{
    const QStringList &disks = configuration.disks;
    qsizetype next = 0;
    xml.begin(elementOf(QLatin1String(ideController)));
    xml.number(QStringLiteral("VDEVVersion"), formatVersion);
    for (int controller = 0; controller < 2; ++controller) {
        xml.begin(QStringLiteral("controller%1").arg(controller));
        for (int slot = 0; slot < 2; ++slot) {
            if (controller == 1 && slot == 0)
                writeDrive(xml, slot, QStringLiteral("ISO"), {});
            else if (next < disks.size())
                writeDrive(xml, slot, QStringLiteral("VHD"), disks.at(next++));
            else
                writeDrive(xml, slot, QStringLiteral("NONE"), {});
        }
        xml.end();
    }
    xml.end();
    xml.begin(elementOf(scsiInstance(configuration)));
    xml.number(QStringLiteral("VDEVVersion"), 256);
    xml.begin(QStringLiteral("controller0"));
    for (int slot = 0; next < disks.size(); ++slot)
        writeDrive(xml, slot, QStringLiteral("VHD"), disks.at(next++));
    xml.end();
    xml.end();
}

void writeGlobalSettings(Writer &xml, const MachineConfiguration &configuration)
{
    xml.begin(QStringLiteral("global_settings"));
    xml.text(QStringLiteral("data_root"), configuration.dataRoot);
    xml.flag(QStringLiteral("disk_merge_pending"), false);
    xml.begin(QStringLiteral("snapshots"));
    xml.text(QStringLiteral("data_root"), configuration.dataRoot);
    xml.begin(QStringLiteral("list"));
    for (qsizetype i = 0; i < configuration.checkpoints.size(); ++i) {
        xml.begin(QStringLiteral("snapshot%1").arg(i + 1, 3, 10, QLatin1Char('0')));
        xml.text(QStringLiteral("guid"), upperGuid(configuration.checkpoints.at(i)));
        xml.end();
    }
    xml.number(QStringLiteral("size"), configuration.checkpoints.size());
    xml.end();
    xml.end();
    xml.end();
}

void writeManifest(Writer &xml, const MachineConfiguration &configuration)
{
    const auto device = [&xml](int number, const QString &kind, const QString &instance, const char *name) {
        xml.begin(QStringLiteral("vdev%1").arg(number, 3, 10, QLatin1Char('0')));
        xml.text(QStringLiteral("device"), kind);
        xml.number(QStringLiteral("flags"), 1);
        xml.text(QStringLiteral("instance"), instance.toUpper());
        xml.text(QStringLiteral("name"), QLatin1String(name));
        xml.end();
    };
    xml.begin(QStringLiteral("manifest"));
    xml.number(QStringLiteral("size"), 2);
    device(1, QLatin1String(ideController), QLatin1String(ideController), "Emulated IDE Controller");
    device(2, QLatin1String(scsiController), scsiInstance(configuration), "Synthetic SCSI Controller");
    xml.end();
}

void writeProperties(Writer &xml, const MachineConfiguration &configuration)
{
    QByteArray created(8, Qt::Uninitialized);
    qToBigEndian<quint64>(fileTime(configuration.created), created.data());
    xml.begin(QStringLiteral("properties"));
    xml.bytes(QStringLiteral("creation_time"), created);
    xml.text(QStringLiteral("global_id"), upperGuid(configuration.id));
    xml.flag(QStringLiteral("highly_available"), true);
    xml.text(QStringLiteral("name"), configuration.name);
    xml.text(QStringLiteral("notes"), {});
    if (!configuration.parentCheckpoint.isNull())
        xml.text(QStringLiteral("parent_snapshot"), upperGuid(configuration.parentCheckpoint));
    xml.number(QStringLiteral("subtype"), 0);
    xml.text(QStringLiteral("type_id"),
             configuration.checkpoint ? QStringLiteral("Snapshots") : QStringLiteral("Virtual Machines"));
    xml.number(QStringLiteral("version"), formatVersion);
    xml.end();
}

void writeSavedState(Writer &xml, const MachineConfiguration &configuration)
{
    if (configuration.memoryFile.isEmpty())
        return;
    xml.begin(QStringLiteral("savedstate"));
    xml.flag(QStringLiteral("in_progress"), false);
    xml.text(QStringLiteral("memlocation"), configuration.memoryFile);
    xml.text(QStringLiteral("type"), QStringLiteral("Normal"));
    xml.text(QStringLiteral("vsvlocation"), configuration.deviceFile);
    xml.end();
}

void writeSettings(Writer &xml, const MachineConfiguration &configuration)
{
    xml.begin(QStringLiteral("settings"));
    xml.begin(QStringLiteral("global"));
    xml.text(QStringLiteral("logical_id"), upperGuid(configuration.machineId));
    xml.end();
    xml.begin(QStringLiteral("memory"));
    xml.begin(QStringLiteral("bank"));
    xml.flag(QStringLiteral("dynamic_memory_enabled"), false);
    xml.number(QStringLiteral("limit"), 1048576);
    xml.number(QStringLiteral("reservation"), configuration.memory);
    xml.number(QStringLiteral("size"), configuration.memory);
    xml.end();
    xml.end();
    xml.begin(QStringLiteral("processors"));
    xml.number(QStringLiteral("count"), configuration.processors);
    xml.end();
    xml.flag(QStringLiteral("stopped_at_host_shutdown"), false);
    xml.end();
}

} // namespace

QByteArray machineXml(const MachineConfiguration &configuration)
{
    QString text;
    Writer xml(&text);
    xml.begin(QStringLiteral("configuration"));
    writeDrives(xml, configuration);
    writeGlobalSettings(xml, configuration);
    writeManifest(xml, configuration);
    writeProperties(xml, configuration);
    writeSavedState(xml, configuration);
    writeSettings(xml, configuration);
    xml.end();
    text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\" standalone=\"yes\"?>\n") + text.trimmed()
        + QLatin1Char('\n');
    text.replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    return QByteArray("\xff\xfe", 2) + QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text));
}

} // namespace Penumbra::Lab
