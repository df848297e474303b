// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>

#include <cstring>
#include <functional>

#include <dirent.h>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace Penumbra::Lab {

/// A path as the system wants it.
inline QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A file of a size with some bytes at some places, holes elsewhere.
inline void writeSparse(const QString &path, qint64 size, const QList<qint64> &places, qsizetype each)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        qFatal("cannot write %s", qPrintable(path));
    for (const qint64 place : places) {
        file.seek(place);
        file.write(QByteArray(each, char(place / 4096 + 1)));
    }
}

inline struct stat about(const QString &path)
{
    struct stat result = {};
    if (lstat(native(path).constData(), &result) != 0)
        result.st_mode = 0;
    return result;
}

inline qint64 allocated(const QString &path)
{
    return qint64(about(path).st_blocks) * 512;
}

inline QByteArray attributesOf(const QByteArray &path)
{
    QByteArray names(65536, '\0');
    const ssize_t size = llistxattr(path.constData(), names.data(), size_t(names.size()));
    QByteArray result;
    for (const QByteArray &name : names.first(qMax<qsizetype>(size, 0)).split('\0')) {
        QByteArray value(65536, '\0');
        if (name.startsWith("user."))
            result +=
                name + '=' + value.first(lgetxattr(path.constData(), name.constData(), value.data(), 65536)) + ' ';
    }
    return result;
}

/// Everything about a tree that a copy keeps: one line per entry, by path. Times are in it unless they are not wanted.
inline QMap<QByteArray, QByteArray> describe(const QString &root, bool withTimes = true)
{
    QMap<QByteArray, QByteArray> lines;
    QMap<ino_t, QByteArray> names;
    const std::function<void(const QByteArray &)> look = [&](const QByteArray &path) {
        const QByteArray full = native(root) + path;
        struct stat stat = {};
        if (lstat(full.constData(), &stat) != 0)
            return;
        QByteArray line = QByteArray::number(stat.st_mode, 8) + ' ';
        if (withTimes)
            line += QByteArray::number(qint64(stat.st_mtim.tv_sec)) + '.'
                + QByteArray::number(qint64(stat.st_mtim.tv_nsec));
        line += ' ' + attributesOf(full);
        if (!S_ISDIR(stat.st_mode)) {
            if (!names.contains(stat.st_ino))
                names.insert(stat.st_ino, path);
            line += " is " + names.value(stat.st_ino);
        }
        if (S_ISREG(stat.st_mode)) {
            QCryptographicHash hash(QCryptographicHash::Sha1);
            QFile file(QFile::decodeName(full));
            if (file.open(QIODevice::ReadOnly))
                hash.addData(&file);
            line += ' ' + QByteArray::number(qint64(stat.st_size)) + ' ' + hash.result().toHex();
        }
        if (S_ISLNK(stat.st_mode)) {
            char to[4096];
            line += " -> " + QByteArray(to, readlink(full.constData(), to, sizeof to));
        }
        lines.insert(path, line);
        if (S_ISDIR(stat.st_mode)) {
            // By name, so that hard links are numbered alike.
            for (const QString &name :
                 QDir(QFile::decodeName(full))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name))
                look(path + '/' + native(name));
        }
    };
    look({});
    return lines;
}

/// A folder whose mounts nobody else sees, gone with the process at the latest. Empty when this process may not have one.
inline QString privateMounts(const QString &folder)
{
    static const bool possible =
        unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return possible ? folder : QString();
}

} // namespace Penumbra::Lab
