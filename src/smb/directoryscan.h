// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smb/scanrecords.h"

#include <QElapsedTimer>

#include <functional>

namespace Penumbra::Smb {

/// Lists directories, one after the other, and gives what it finds as pieces of records (scanrecords.h). A piece is given when it is full, when
/// a directory ends and the last piece was some milliseconds ago, and with flush().
class DirectoryScan
{
public:
    using PieceHandler = std::function<void(const QByteArray &piece)>;

    DirectoryScan(Session &session, PieceHandler onPiece);
    /// Throws nothing but what onPiece throws: a failure is a record.
    void list(const UncPath &share, const QString &directory);
    void flush();

private:
    void add(const DirectoryEntry &entry);

    Session &m_session;
    PieceHandler m_onPiece;
    ScanWriter m_writer;
    QElapsedTimer m_sinceFlush;
    quint32 m_namesLeftOut = 0;
};

} // namespace Penumbra::Smb
