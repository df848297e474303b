// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/filetree.h"

#include "core/failure.h"
#include "core/smbname.h"

#include <algorithm>
#include <cstring>

namespace Penumbra::Vm {

namespace {

constexpr std::size_t chunkSize = 1 << 20;
constexpr std::size_t mostChunks = 1 << 12;
constexpr int largeDirectory = 32; ///< from here on a search builds a table

} // namespace

struct FileTree::Entry
{
    quint64 size = 0;
    qint64 modified = 0;
    Index parent = none;
    Index firstChild = none;
    Index lastChild = none;
    Index next = none;
    quint32 nameAt = 0; ///< chunk and offset in it
    quint32 attributes = 0;
    quint16 nameLength = 0;
    EntryKind kind = EntryKind::Directory;
    quint8 hardLinks = 1;
};

/// UTF-8 of all names, in chunks so that growing moves nothing.
struct FileTree::Names
{
    std::vector<std::unique_ptr<char[]>> chunks;
    std::size_t used = chunkSize;

    quint32 add(QByteArrayView name)
    {
        if (used + std::size_t(name.size()) > chunkSize) {
            if (chunks.size() == mostChunks)
                throw Error(FailureKind::InvalidInput, QStringLiteral("keep the tree of"), QString::fromUtf8(name), {},
                            QStringLiteral("there are more names than fit"));
            chunks.push_back(std::make_unique<char[]>(chunkSize));
            used = 0;
        }
        const auto place = quint32((chunks.size() - 1) * chunkSize + used);
        std::memcpy(chunks.back().get() + used, name.data(), std::size_t(name.size()));
        used += std::size_t(name.size());
        return place;
    }
    const char *at(quint32 place) const { return chunks[place / chunkSize].get() + place % chunkSize; }
};

FileTree::FileTree()
    : m_names(std::make_unique<Names>())
{
    m_entries.emplace_back();
}

FileTree::FileTree(FileTree &&) noexcept = default;
FileTree &FileTree::operator=(FileTree &&) noexcept = default;
FileTree::~FileTree() = default;

FileTree::Index FileTree::add(Index parent, QStringView name, EntryKind kind, quint64 size, qint64 modified,
                              quint32 attributes)
{
    return addUtf8(parent, name.toUtf8(), kind, size, modified, attributes);
}

FileTree::Index FileTree::addUtf8(Index parent, QByteArrayView name, EntryKind kind, quint64 size, qint64 modified,
                                  quint32 attributes)
{
    if (name.size() > 0xFFFF || m_entries.size() >= none)
        throw Error(FailureKind::InvalidInput, QStringLiteral("keep the tree of"), QString::fromUtf8(name), {},
                    QStringLiteral("there are more names than fit"));
    Entry entry;
    entry.size = size;
    entry.modified = modified;
    entry.parent = parent;
    entry.nameAt = name.isEmpty() ? 0 : m_names->add(name);
    entry.nameLength = quint16(name.size());
    entry.attributes = attributes;
    entry.kind = kind;
    const auto index = Index(m_entries.size());
    m_entries.push_back(entry);
    Entry &directory = m_entries.at(parent);
    if (directory.lastChild == none)
        directory.firstChild = index;
    else
        m_entries[directory.lastChild].next = index;
    directory.lastChild = index;
    m_lookups.erase(parent);
    return index;
}

void FileTree::setKind(Index entry, EntryKind kind)
{
    m_entries.at(entry).kind = kind;
}

void FileTree::setHardLinks(Index entry, quint32 count)
{
    m_entries.at(entry).hardLinks = quint8(std::min<quint32>(count, 255));
}

FileTree::Index FileTree::count() const
{
    return Index(m_entries.size());
}

FileTree::Index FileTree::parent(Index entry) const
{
    return m_entries.at(entry).parent;
}

QString FileTree::nameOf(const Entry &entry) const
{
    return entry.nameLength == 0 ? QString() : QString::fromUtf8(m_names->at(entry.nameAt), entry.nameLength);
}

QString FileTree::name(Index entry) const
{
    return nameOf(m_entries.at(entry));
}

EntryKind FileTree::kind(Index entry) const
{
    return m_entries.at(entry).kind;
}

quint64 FileTree::size(Index entry) const
{
    return m_entries.at(entry).size;
}

qint64 FileTree::modified(Index entry) const
{
    return m_entries.at(entry).modified;
}

quint32 FileTree::attributes(Index entry) const
{
    return m_entries.at(entry).attributes;
}

quint32 FileTree::hardLinks(Index entry) const
{
    return m_entries.at(entry).hardLinks;
}

int FileTree::depth(Index entry) const
{
    int depth = 0;
    for (Index at = parent(entry); at != none; at = parent(at))
        ++depth;
    return depth;
}

QString FileTree::path(Index entry) const
{
    QStringList names;
    for (Index at = entry; at != root; at = parent(at))
        names.prepend(name(at));
    return names.join(QLatin1Char('\\'));
}

QList<FileTree::Index> FileTree::children(Index entry) const
{
    QList<Index> children;
    for (Index at = firstChild(entry); at != none; at = nextSibling(at))
        children.append(at);
    return children;
}

FileTree::Index FileTree::firstChild(Index entry) const
{
    return m_entries.at(entry).firstChild;
}

FileTree::Index FileTree::nextSibling(Index entry) const
{
    return m_entries.at(entry).next;
}

const FileTree::Lookup &FileTree::lookup(Index directory) const
{
    auto found = m_lookups.find(directory);
    if (found == m_lookups.end()) {
        Lookup table;
        for (Index at = firstChild(directory); at != none; at = nextSibling(at))
            table.emplace(qHash(foldedName(name(at))), at);
        found = m_lookups.emplace(directory, std::move(table)).first;
    }
    return found->second;
}

FileTree::Index FileTree::child(Index directory, QStringView name) const
{
    const QString wanted = foldedName(name);
    int looked = 0;
    for (Index at = firstChild(directory); at != none && looked < largeDirectory; at = nextSibling(at), ++looked) {
        if (foldedName(this->name(at)) == wanted)
            return at;
    }
    if (looked < largeDirectory)
        return none;
    const auto [first, last] = lookup(directory).equal_range(qHash(wanted));
    Index best = none;
    for (auto it = first; it != last; ++it) {
        if (foldedName(this->name(it->second)) == wanted)
            best = std::min(best, it->second);
    }
    return best;
}

FileTree::Index FileTree::find(Index from, QStringView path) const
{
    QString text = path.toString();
    text.replace(QLatin1Char('/'), QLatin1Char('\\'));
    Index at = from;
    for (const QStringView part : QStringView(text).split(QLatin1Char('\\'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String("."))
            continue;
        at = part == QLatin1String("..") ? parent(at) : child(at, part);
        if (at == none)
            return none;
    }
    return at;
}

} // namespace Penumbra::Vm
