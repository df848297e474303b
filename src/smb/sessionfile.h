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
    QByteArray read(quint64 offset, qsizetype length) const override;

private:
    Session &m_session;
    UncPath m_path;
    quint64 m_size = 0; ///< when it was opened
    int m_handle = 0;
};

} // namespace Penumbra::Smb
