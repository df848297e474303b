// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhdimage.h"

#include "vm/vhddisk.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

namespace Penumbra::Vm {

using namespace Vhd;

namespace {

constexpr quint32 smallestBlock = 64 * 1024; // bytes; programs make 512 KiB and 2 MiB
constexpr quint64 largestBlock = 1ull << 31; // bytes

bool isPowerOfTwo(quint64 number)
{
    return number != 0 && (number & (number - 1)) == 0;
}

/// Up to the first NUL; what is no character becomes U+FFFD.
QString textIn(QByteArrayView bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    return text.left(text.indexOf(QChar(u'\0')) < 0 ? text.size() : text.indexOf(QChar(u'\0')));
}

QString creatorOf(const Footer &footer)
{
    QString name;
    for (const char c : footer.creatorApplication) {
        if (c >= ' ' && c <= '~')
            name += QLatin1Char(c);
    }
    name = name.trimmed();
    if (footer.creatorVersion == 0)
        return name;
    return QStringLiteral("%1 %2.%3").arg(name).arg(footer.creatorVersion >> 16).arg(footer.creatorVersion & 0xffff);
}

bool isVolumePath(const QString &path)
{
    return path.startsWith(QLatin1String("\\\\?\\Volume{"), Qt::CaseInsensitive);
}

std::optional<Footer> footerAt(const RandomAccessFile &file, quint64 offset, qsizetype length)
{
    const QByteArray bytes = file.read(offset, length);
    if (!bytes.startsWith(footerCookie))
        return std::nullopt;
    return footerIn(bytes);
}

} // namespace

VhdImage::VhdImage(const RandomAccessFile &file)
    : m_file(file)
{
    m_info.format = DiskFormat::Vhd;
    m_info.fileSize = file.size();
    const Footer footer = chooseFooter();
    takeFooter(footer);
    if (m_info.kind == DiskKind::Fixed)
        takeFixed();
    else
        takeHeader(footer.dataOffset);
}

std::optional<Footer> VhdImage::footerAtEnd()
{
    const quint64 size = m_info.fileSize;
    m_contentEnd = size - quint64(footerSize);
    if (const auto footer = footerAt(m_file, m_contentEnd, footerSize))
        return footer;
    m_contentEnd = size - quint64(oldFooterSize);
    if (const auto footer = footerAt(m_file, m_contentEnd, oldFooterSize))
        return footer;
    m_contentEnd = size;
    return std::nullopt;
}

std::optional<Footer> VhdImage::footerAtStart() const
{
    return footerAt(m_file, 0, footerSize);
}

Footer VhdImage::chooseFooter()
{
    if (m_info.fileSize < quint64(footerSize))
        refuse(QStringLiteral("it is shorter than a footer"));
    const auto atEnd = footerAtEnd();
    const auto copy = footerAtStart();
    if (!atEnd && !copy)
        refuse(QStringLiteral("it has no footer"));
    if (atEnd && atEnd->checksumRight) {
        compareWithCopy(*atEnd, copy);
        return *atEnd;
    }
    // A fixed disk has no copy: what its content starts with is the guest's.
    if (!copy || !copy->checksumRight || copy->type == FixedType)
        refuse(atEnd ? QStringLiteral("the footer's checksum is wrong")
                     : QStringLiteral("the footer at the end is missing, and its copy at the start is damaged"));
    damage(atEnd ? QStringLiteral("the footer's checksum is wrong; its copy at the start was used")
                 : QStringLiteral("the footer at the end is missing; its copy at the start was used"));
    return *copy;
}

void VhdImage::compareWithCopy(const Footer &footer, const std::optional<Footer> &copy)
{
    if (footer.type == FixedType)
        return;
    if (!copy || !copy->checksumRight)
        damage(QStringLiteral("the copy of the footer at the start is damaged"));
    else if (*copy != footer)
        damage(QStringLiteral("the copy of the footer at the start differs from the footer"));
}

void VhdImage::takeFooter(const Footer &footer)
{
    if (footer.version >> 16 != Vhd::version >> 16)
        refuse(QStringLiteral("its format has version %1").arg(footer.version >> 16), FailureKind::NotSupported);
    switch (footer.type) {
    case FixedType:
        m_info.kind = DiskKind::Fixed;
        break;
    case DynamicType:
        m_info.kind = DiskKind::Dynamic;
        break;
    case DifferencingType:
        m_info.kind = DiskKind::Differencing;
        break;
    default:
        refuse(QStringLiteral("its type is %1").arg(footer.type), FailureKind::NotSupported);
    }
    if (footer.currentSize == 0 || footer.currentSize > largestDisk)
        refuse(QStringLiteral("the size of its disk is %1 bytes").arg(footer.currentSize));
    if (footer.currentSize % sectorSize != 0)
        m_info.remarks.append(QStringLiteral("the disk's size is no multiple of its sector size"));
    m_info.virtualSize = footer.currentSize;
    m_info.diskId = footer.id;
    m_info.dataWriteId = footer.id;
    m_info.creator = creatorOf(footer);
    if (m_info.fileSize - m_contentEnd == quint64(oldFooterSize))
        m_info.remarks.append(QStringLiteral("the footer has 511 bytes, as very old programs wrote it"));
    if (footer.features & temporaryFeature)
        m_info.remarks.append(QStringLiteral("the disk is marked as temporary: it may be deleted at any time"));
    if (footer.savedState)
        m_info.remarks.append(QStringLiteral("the disk belongs to a machine in saved state"));
    takeGeometry(footer);
}

void VhdImage::takeGeometry(const Footer &footer)
{
    const Geometry &geometry = footer.geometry;
    // The specification's calculation loses up to a cylinder; others add up to one.
    const quint64 cylinder = quint64(geometry.heads) * geometry.sectors * sectorSize;
    const quint64 size = footer.currentSize;
    const quint64 distance = size > geometry.bytes() ? size - geometry.bytes() : geometry.bytes() - size;
    if (distance <= cylinder || geometry.isLargest())
        return;
    m_info.remarks.append(QStringLiteral("the geometry of %1 cylinders, %2 heads and %3 sectors stands for %4 bytes: "
                                         "programs that go by it see a disk of another size")
                              .arg(geometry.cylinders)
                              .arg(geometry.heads)
                              .arg(geometry.sectors)
                              .arg(geometry.bytes()));
}

void VhdImage::takeFixed()
{
    if (m_info.virtualSize > m_contentEnd)
        refuse(QStringLiteral("the file is cut short: %1 bytes of the disk are missing")
                   .arg(m_info.virtualSize - m_contentEnd));
    if (m_info.virtualSize < m_contentEnd)
        m_info.remarks.append(QStringLiteral("%1 bytes between the disk's content and the footer belong to nothing")
                                  .arg(m_contentEnd - m_info.virtualSize));
}

void VhdImage::takeHeader(quint64 offset)
{
    if (offset > m_contentEnd || m_contentEnd - offset < quint64(headerSize))
        refuse(QStringLiteral("the dynamic disk header lies outside the file"));
    const QByteArray header = m_file.read(offset, headerSize);
    if (!header.startsWith(headerCookie))
        refuse(QStringLiteral("the dynamic disk header is missing"));
    if (qFromBigEndian<quint32>(header.constData() + HeaderChecksum) != checksum(header, HeaderChecksum))
        refuse(QStringLiteral("the dynamic disk header's checksum is wrong"));
    const auto headerVersion = qFromBigEndian<quint32>(header.constData() + HeaderVersion);
    if (headerVersion >> 16 != Vhd::version >> 16)
        refuse(QStringLiteral("its header has version %1").arg(headerVersion >> 16), FailureKind::NotSupported);
    m_structures = {{QStringLiteral("the copy of the footer"), 0, quint64(footerSize)},
                    {QStringLiteral("the dynamic disk header"), offset, quint64(headerSize)}};
    takeTable(header);
    if (m_info.kind == DiskKind::Differencing)
        takeParent(header);
}

void VhdImage::takeTable(const QByteArray &header)
{
    const quint64 blockSize = qFromBigEndian<quint32>(header.constData() + BlockSize);
    if (!isPowerOfTwo(blockSize) || blockSize < sectorSize)
        refuse(QStringLiteral("the size of its blocks is %1 bytes").arg(blockSize));
    if (blockSize < smallestBlock || blockSize > largestBlock)
        refuse(QStringLiteral("the size of its blocks is %1 bytes").arg(blockSize), FailureKind::NotSupported);
    m_info.blockSize = quint32(blockSize);
    m_blockCount = (m_info.virtualSize + blockSize - 1) / blockSize;
    const quint64 bits = blockSize / sectorSize;
    m_bitmapSize = quint32((bits / 8 + sectorSize - 1) / sectorSize * sectorSize);

    const quint64 entries = qFromBigEndian<quint32>(header.constData() + MaxTableEntries);
    if (entries < m_blockCount)
        refuse(QStringLiteral("the block allocation table has %1 entries, the disk %2 blocks")
                   .arg(entries)
                   .arg(m_blockCount));
    m_tableOffset = qFromBigEndian<quint64>(header.constData() + TableOffset);
    if (m_tableOffset > m_contentEnd || (m_contentEnd - m_tableOffset) / sizeof(quint32) < entries)
        refuse(QStringLiteral("the block allocation table lies outside the file"));
    m_structures.append({QStringLiteral("the block allocation table"), m_tableOffset, entries * sizeof(quint32)});
}

void VhdImage::takeParent(const QByteArray &header)
{
    ParentLocation &parent = m_info.parent;
    parent.linkage = QUuid::fromRfc4122(QByteArrayView(header).sliced(ParentUniqueId, 16));
    // The Unicode form of a path counts more than the deprecated one.
    for (const bool deprecated : {false, true}) {
        for (int i = 0; i < parentLocators; ++i) {
            const char *const locator = header.constData() + ParentLocators + i * locatorSize;
            const auto platform = qFromBigEndian<quint32>(locator + PlatformCode);
            const bool relative = platform == (deprecated ? Wi2r : W2ru);
            if (!relative && platform != (deprecated ? Wi2k : W2ku))
                continue;
            if (!(relative ? parent.relativePath : parent.absolutePath).isEmpty())
                continue;
            const QString path = locatorText(platform, qFromBigEndian<quint64>(locator + PlatformDataOffset),
                                             qFromBigEndian<quint32>(locator + PlatformDataLength));
            (relative ? parent.relativePath : isVolumePath(path) ? parent.volumePath : parent.absolutePath) = path;
        }
    }
    if (parent.relativePath.isEmpty() && parent.absolutePath.isEmpty() && parent.volumePath.isEmpty()) {
        const QString name =
            textIn(QByteArrayView(header).sliced(ParentUnicodeName, parentNameSize), QStringDecoder::Utf16BE);
        const bool rooted = name.startsWith(QLatin1Char('\\')) || name.mid(1).startsWith(QLatin1Char(':'));
        (rooted ? parent.absolutePath : parent.relativePath) = name;
        if (name.isEmpty())
            damage(QStringLiteral("the disk has a parent and does not say where"));
    }
}

QString VhdImage::locatorText(quint32 platform, quint64 offset, quint32 length)
{
    if (length > largestLocator || offset > m_contentEnd || m_contentEnd - offset < length) {
        damage(QStringLiteral("a path of the parent lies outside the file, or is too long"));
        return {};
    }
    m_structures.append({QStringLiteral("a path of the parent"), offset, length});
    const bool unicode = platform == W2ru || platform == W2ku;
    return textIn(m_file.read(offset, length), unicode ? QStringDecoder::Utf16LE : QStringDecoder::Latin1);
}

quint64 VhdImage::blockLength(quint64 block) const
{
    return std::min<quint64>(m_info.blockSize, m_info.virtualSize - block * m_info.blockSize);
}

std::vector<quint32> VhdImage::table(quint64 first, quint64 count) const
{
    const QByteArray bytes = m_file.read(m_tableOffset + first * sizeof(quint32), qsizetype(count * sizeof(quint32)));
    std::vector<quint32> entries(count);
    qFromBigEndian<quint32>(bytes.constData(), qsizetype(count), entries.data());
    return entries;
}

bool VhdImage::isInside(quint32 entry, quint64 block) const
{
    const quint64 start = entry * sectorSize;
    const quint64 length = m_bitmapSize + blockLength(block);
    return start <= m_contentEnd && m_contentEnd - start >= length;
}

QByteArray VhdImage::bitmap(quint32 entry) const
{
    return m_file.read(entry * sectorSize, qsizetype(m_bitmapSize));
}

void VhdImage::damage(const QString &remark)
{
    m_info.remarks.append(remark);
    m_damages.append(remark);
}

void VhdImage::refuse(const QString &reason, FailureKind kind) const
{
    throw Error(kind, QStringLiteral("read disk"), m_file.name(), {}, reason);
}

bool isVhd(const RandomAccessFile &file)
{
    const quint64 size = file.size();
    for (const qsizetype length : {footerSize, oldFooterSize}) {
        if (size < quint64(length))
            continue;
        const auto footer = footerAt(file, size - quint64(length), length);
        if (footer && footer->checksumRight)
            return true;
    }
    return false;
}

bool mayBeVhd(const RandomAccessFile &file)
{
    const quint64 size = file.size();
    if (size < quint64(footerSize))
        return false;
    return footerAt(file, size - quint64(footerSize), footerSize)
        || footerAt(file, size - quint64(oldFooterSize), oldFooterSize) || footerAt(file, 0, footerSize);
}

} // namespace Penumbra::Vm
