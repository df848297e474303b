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
    m_handle = session.open(path, OpenMode::Read);
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
    const auto refuse = [&] {
        throw Error(FailureKind::InvalidInput, QStringLiteral("read"), name(), {},
                    QStringLiteral("the file ends before byte %1").arg(offset + quint64(length)));
    };
    if (length < 0 || offset > m_size || quint64(length) > m_size - offset)
        refuse();
    QByteArray bytes;
    while (bytes.size() < length) {
        const QByteArray part = m_session.read(m_handle, qint64(offset) + bytes.size(),
                                               std::min<qint64>(length - bytes.size(), largestRange));
        if (part.isEmpty())
            refuse(); // it has become shorter
        bytes += part;
    }
    return bytes;
}

} // namespace Penumbra::Smb
