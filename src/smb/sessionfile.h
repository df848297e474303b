// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smb/session.h"
#include "vm/randomaccessfile.h"

namespace Penumbra::Smb {

/// A file on a share, read by ranges over a session, which has to outlive it.
class SessionFile : public Vm::RandomAccessFile
{
public:
    /// Opens it for reading. Throws Error: IsADirectory, and what the session throws.
    SessionFile(Session &session, const UncPath &path);
    ~SessionFile() override;
    SessionFile(const SessionFile &) = delete;
    SessionFile &operator=(const SessionFile &) = delete;

    QString name() const override { return m_path.toString(); }
    quint64 size() const override { return m_size; }
    qint64 modified() const { return m_modified; } ///< when it was opened; milliseconds since 1970 UTC
    QByteArray read(quint64 offset, qsizetype length) const override;
    /// Exactly that many bytes to where it points. Throws as read().
    void readInto(quint64 offset, char *to, qsizetype length) const;

private:
    [[noreturn]] void refuse(quint64 offset, qsizetype length) const;

    Session &m_session;
    UncPath m_path;
    quint64 m_size = 0; ///< when it was opened
    qint64 m_modified = 0; ///< likewise
    int m_handle = 0;
};

} // namespace Penumbra::Smb
