// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Penumbra::Vm {

/// What a directory entry is, as far as whoever listed it can see.
enum class EntryKind : quint8 {
    Directory,
    File,
    ReparsePoint, ///< some reparse point: link, mount point or junction; which is not known
    SymbolicLink,
    Junction, ///< another volume is mounted here
    Fifo,
    Socket,
    Device,
    Stream, ///< a named stream; its entry's name is file:stream
    Other,
};

/// Names, kinds and sizes of everything below a directory, small: about 60 bytes an entry. Indices stay valid.
class FileTree
{
public:
    using Index = quint32;
    static constexpr Index root = 0;
    static constexpr Index none = 0xFFFFFFFF;

    FileTree();
    FileTree(FileTree &&) noexcept;
    FileTree &operator=(FileTree &&) noexcept;
    ~FileTree();

    /// Throws Error(InvalidInput) when the tree is full (about 4 billion entries, 4 GiB of names) or the name is longer than 64 KiB.
    Index add(Index parent, QStringView name, EntryKind kind, quint64 size = 0, qint64 modified = 0,
              quint32 attributes = 0);
    /// The same with a name in UTF-8, and so without a conversion. A name that is not valid reads back with replacement characters.
    Index addUtf8(Index parent, QByteArrayView name, EntryKind kind, quint64 size = 0, qint64 modified = 0,
                  quint32 attributes = 0);
    void setKind(Index entry, EntryKind kind);
    void setHardLinks(Index entry, quint32 count);

    /// Entries, the root included.
    Index count() const;
    Index parent(Index entry) const; ///< none for the root
    QString name(Index entry) const; ///< empty for the root
    EntryKind kind(Index entry) const;
    bool isDirectory(Index entry) const { return kind(entry) == EntryKind::Directory; }
    quint64 size(Index entry) const; ///< bytes
    qint64 modified(Index entry) const; ///< milliseconds since 1970 UTC
    quint32 attributes(Index entry) const; ///< DOS attributes
    quint32 hardLinks(Index entry) const; ///< 1 unless the server said otherwise; saturates at 255
    /// 0 for the root, 1 for what lies in it.
    int depth(Index entry) const;
    /// From the root, with backslashes; empty for the root.
    QString path(Index entry) const;
    QList<Index> children(Index entry) const; ///< in the order they were added
    Index firstChild(Index entry) const; ///< none without
    Index nextSibling(Index entry) const; ///< none after the last
    /// The entry at a path from an entry, names compared as a file server does (core/smbname.h); separators are backslashes or slashes,
    /// "." and ".." are followed but not above the root. none when it is not there.
    Index find(Index from, QStringView path) const;
    /// One child by its name.
    Index child(Index directory, QStringView name) const;

private:
    struct Entry;
    struct Names;
    using Lookup = std::unordered_multimap<std::size_t, Index>;

    QString nameOf(const Entry &entry) const;
    const Lookup &lookup(Index directory) const;

    std::deque<Entry> m_entries;
    std::unique_ptr<Names> m_names;
    /// Of large directories that were searched; built when it is wanted.
    mutable std::unordered_map<Index, Lookup> m_lookups;
};

} // namespace Penumbra::Vm
