// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "vm/randomaccessfile.h"

#include <algorithm>
#include <map>

namespace Penumbra::Vm {

/// A file in memory of any size: what was never written is zero and takes no room.
class MemoryFile : public WritableFile
{
public:
    explicit MemoryFile(const QString &name, quint64 size = 0)
        : m_name(name)
        , m_size(size)
    {
    }
    MemoryFile(const QString &name, const QByteArray &content)
        : m_name(name)
    {
        write(0, content);
    }

    QString name() const override { return m_name; }
    quint64 size() const override { return m_size; }

    QByteArray read(quint64 offset, qsizetype length) const override
    {
        if (length < 0 || offset > m_size || quint64(length) > m_size - offset)
            throw Error(FailureKind::InvalidInput, QStringLiteral("read"), m_name, {},
                        QStringLiteral("the file ends before that"));
        QByteArray data(length, '\0');
        const quint64 end = offset + quint64(length);
        for (auto page = m_pages.lower_bound(offset / pageSize); page != m_pages.end(); ++page) {
            const quint64 start = page->first * pageSize;
            if (start >= end)
                break;
            const quint64 from = std::max(start, offset);
            const quint64 to = std::min(start + pageSize, end);
            std::copy(page->second.cbegin() + qsizetype(from - start), page->second.cbegin() + qsizetype(to - start),
                      data.begin() + qsizetype(from - offset));
        }
        return data;
    }

    void write(quint64 offset, QByteArrayView data) override
    {
        m_size = std::max(m_size, offset + quint64(data.size()));
        while (!data.isEmpty()) {
            const auto inPage = qsizetype(offset % pageSize);
            const qsizetype count = std::min<qsizetype>(data.size(), qsizetype(pageSize) - inPage);
            QByteArray &page = m_pages.try_emplace(offset / pageSize, QByteArray(pageSize, '\0')).first->second;
            std::copy_n(data.begin(), count, page.begin() + inPage);
            data = data.sliced(count);
            offset += quint64(count);
        }
    }

    void resize(quint64 size) override
    {
        m_pages.erase(m_pages.lower_bound((size + pageSize - 1) / pageSize), m_pages.end());
        if (const auto last = m_pages.find(size / pageSize); size < m_size && last != m_pages.end())
            std::fill(last->second.begin() + qsizetype(size % pageSize), last->second.end(), '\0');
        m_size = size;
    }

    void flush() override { }

private:
    static constexpr quint64 pageSize = 4096;

    QString m_name;
    quint64 m_size = 0;
    std::map<quint64, QByteArray> m_pages;
};

} // namespace Penumbra::Vm
