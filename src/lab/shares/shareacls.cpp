// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/shares/shareacls.h"

#include "core/failure.h"

#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>

extern "C" {
#include <tdb.h>
}

namespace Penumbra::Lab {

namespace {

const char versionKey[] = "INFO/version";
constexpr qint32 version = 3; // Samba empties a database without it

/// Keys end with a NUL.
QByteArray keyOf(const QString &share)
{
    return "SECDESC/" + share.toLower().toUtf8() + '\0';
}

TDB_DATA dataOf(const QByteArray &bytes)
{
    return {reinterpret_cast<unsigned char *>(const_cast<char *>(bytes.constData())), size_t(bytes.size())};
}

} // namespace

ShareAcls::ShareAcls(const QString &path)
{
    m_database = tdb_open(QFile::encodeName(path).constData(), 0, TDB_DEFAULT, O_RDWR | O_CREAT, 0600);
    if (!m_database)
        throw Error(FailureKind::SystemError, QStringLiteral("open"), path,
                    QString::fromLocal8Bit(std::strerror(errno)));
    const QByteArray key(versionKey, sizeof versionKey);
    QByteArray value(sizeof version, Qt::Uninitialized);
    qToLittleEndian(version, value.data());
    if (!tdb_exists(m_database, dataOf(key)) && tdb_store(m_database, dataOf(key), dataOf(value), TDB_INSERT) != 0)
        fail(QStringLiteral("prepare"), path);
}

ShareAcls::~ShareAcls()
{
    tdb_close(m_database);
}

bool ShareAcls::has(const QString &share) const
{
    const QByteArray key = keyOf(share);
    return tdb_exists(m_database, dataOf(key));
}

void ShareAcls::set(const QString &share, const QByteArray &descriptor)
{
    const QByteArray key = keyOf(share);
    if (tdb_store(m_database, dataOf(key), dataOf(descriptor), TDB_REPLACE) != 0)
        fail(QStringLiteral("permit"), share);
}

void ShareAcls::copy(const QString &source, const QString &target)
{
    const QByteArray key = keyOf(source);
    const TDB_DATA found = tdb_fetch(m_database, dataOf(key));
    if (!found.dptr) {
        if (tdb_error(m_database) != TDB_ERR_NOEXIST)
            fail(QStringLiteral("read permissions"), source);
        remove(target);
        return;
    }
    const QByteArray descriptor(reinterpret_cast<const char *>(found.dptr), qsizetype(found.dsize));
    std::free(found.dptr);
    set(target, descriptor);
}

void ShareAcls::remove(const QString &share)
{
    const QByteArray key = keyOf(share);
    if (tdb_delete(m_database, dataOf(key)) != 0 && tdb_error(m_database) != TDB_ERR_NOEXIST)
        fail(QStringLiteral("forget permissions"), share);
}

void ShareAcls::fail(const QString &action, const QString &share) const
{
    throw Error(FailureKind::SystemError, action, share, QString::fromUtf8(tdb_errorstr(m_database)));
}

} // namespace Penumbra::Lab
