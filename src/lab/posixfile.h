// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

#include <unistd.h>

namespace Penumbra::Lab {

/// Owns a file descriptor; -1 is none.
class Descriptor
{
public:
    explicit Descriptor(int value = -1)
        : m_value(value)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_value(std::exchange(other.m_value, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_value, other.m_value);
        return *this;
    }
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }

    bool isOpen() const { return m_value >= 0; }
    int get() const { return m_value; }

private:
    int m_value;
};

/// One entry of a directory.
struct DirectoryEntry
{
    QByteArray name;
    unsigned char type = 0; ///< DT_..., perhaps DT_UNKNOWN
};

/// Reads a whole directory, without "." and "..", into entries. Returns 0 or an errno value.
int readDirectory(int directory, std::vector<DirectoryEntry> &entries);

/// Throws the Error for an errno value: DiskFull, AccessDenied, NotFound, AlreadyExists, NotADirectory, Cancelled, else
/// SystemError; the status by its name and value, for example "ENOSPC (28)".
[[noreturn]] void throwErrno(int error, const QString &action, const QByteArray &path, const QString &detail = {});

} // namespace Penumbra::Lab
