// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/diskpathsearch.h"

#include "vm/configurationmeaning.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace Penumbra::Vm {

namespace {

constexpr quint64 searched = 16 * 1024 * 1024; // bytes
constexpr qsizetype longestPath = 1024; // characters
constexpr qsizetype mostPaths = 1000;

bool isInPath(QChar c)
{
    return (c.isPrint() || c.isSurrogate()) && !QStringView(u"\"<>|*").contains(c);
}

bool isLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// Where a path starts in text that may have something else before it: C:\ or two backslashes; -1: nowhere.
qsizetype startOfPath(QStringView text)
{
    for (qsizetype at = 0; at + 2 < text.size(); ++at) {
        const bool drive = isLetter(text[at]) && text[at + 1] == QLatin1Char(':') && text[at + 2] == QLatin1Char('\\');
        if (drive || text.sliced(at).startsWith(QLatin1String("\\\\")))
            return at;
    }
    return -1;
}

class PathCollector
{
public:
    /// A run of characters of which paths can be made, up to one of which they cannot.
    void take(QStringView run)
    {
        if (!hasDiskExtension(run) || m_paths.size() >= mostPaths)
            return;
        const QStringView end = run.last(std::min(run.size(), longestPath));
        const qsizetype start = startOfPath(end);
        if (start < 0)
            return;
        const QString path = end.sliced(start).toString();
        const QString key = path.toCaseFolded();
        if (m_known.contains(key))
            return;
        m_known.insert(key);
        m_paths.append(path);
    }
    const QStringList &paths() const { return m_paths; }

private:
    QSet<QString> m_known;
    QStringList m_paths;
};

} // namespace

QStringList searchDiskPaths(const RandomAccessFile &file)
{
    const QByteArray bytes = file.read(0, qsizetype(std::min(file.size(), searched)));
    PathCollector collector;
    for (qsizetype shift = 0; shift < 2 && shift < bytes.size(); ++shift) {
        QString text((bytes.size() - shift) / 2, Qt::Uninitialized);
        qFromLittleEndian<quint16>(bytes.constData() + shift, text.size(), text.data());
        qsizetype start = 0;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (at < text.size() && isInPath(text[at]))
                continue;
            collector.take(QStringView(text).sliced(start, at - start));
            start = at + 1;
        }
    }
    return collector.paths();
}

} // namespace Penumbra::Vm
