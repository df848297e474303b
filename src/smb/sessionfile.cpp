// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/sessionfile.h"

#include "core/failure.h"
#include "smb/protocol.h"

#include <algorithm>

namespace Penumbra::Smb {

SessionFile::SessionFile(Session &session, const UncPath &path)
    : m_session(session)
    , m_path(path)
{
    const FileInfo info = session.stat(path);
    if (info.isDirectory)
        throw Error(FailureKind::IsADirectory, QStringLiteral("open"), path.toString());
    m_size = quint64(std::max<qint64>(info.size, 0));
    m_modified = info.modified;
    m_handle = session.open(path, OpenMode::Read, Sharing::Everybody);
}

SessionFile::~SessionFile()
{
    try {
        m_session.close(m_handle);
    } catch (const Error &) { // nothing was written: nothing is lost
    }
}

QByteArray SessionFile::read(quint64 offset, qsizetype length) const
{
    if (length < 0 || offset > m_size || quint64(length) > m_size - offset)
        refuse(offset, length); // before memory is taken for it
    QByteArray bytes(length, Qt::Uninitialized);
    readInto(offset, bytes.data(), length);
    return bytes;
}

void SessionFile::readInto(quint64 offset, char *to, qsizetype length) const
{
    if (length < 0 || offset > m_size || quint64(length) > m_size - offset)
        refuse(offset, length);
    for (qint64 done = 0; done < length;) {
        const qint64 part = m_session.readInto(m_handle, qint64(offset) + done, to + done,
                                               std::min<qint64>(length - done, largestRange));
        if (part <= 0)
            refuse(offset, length); // it has become shorter
        done += part;
    }
}

void SessionFile::refuse(quint64 offset, qsizetype length) const
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read"), name(), {},
                QStringLiteral("the file ends before byte %1").arg(offset + quint64(length)));
}

} // namespace Penumbra::Smb
