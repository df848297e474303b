// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/runtimedirectory.h"

#include "core/failure.h"
#include "lab/labdirectory.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

constexpr qsizetype longestPath = 40; // bytes
const QString prefix = QStringLiteral("penumbra-lab-");

/// Where runtime folders are looked for, the better place first.
QStringList places()
{
    QStringList found;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.startsWith(QLatin1Char('/')) && QFileInfo(runtime).isDir())
        found += QDir::cleanPath(runtime);
    return found << QStringLiteral("/tmp");
}

/// The lab that a runtime folder belongs to; empty for what is none of ours.
QString labOf(const QString &folder)
{
    struct stat status = {};
    const QByteArray name = QFile::encodeName(folder);
    if (::lstat(name.constData(), &status) != 0 || !S_ISDIR(status.st_mode) || status.st_uid != ::geteuid())
        return {};
    QByteArray target(PATH_MAX, '\0');
    const ssize_t size = ::readlink((name + "/lab").constData(), target.data(), size_t(target.size()));
    return size > 0 ? QFile::decodeName(target.left(size)) : QString();
}

template<typename Condition>
void removeWhere(Condition condition)
{
    for (const QString &place : places()) {
        for (const QString &name : QDir(place).entryList({prefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks)) {
            const QString folder = place + QLatin1Char('/') + name;
            const QString lab = labOf(folder);
            if (!lab.isEmpty() && condition(lab))
                removeTree(folder);
        }
    }
}

bool isRun(const QString &lab)
{
    try {
        return LabDirectory::look(lab).isRunning();
    } catch (const Error &error) {
        return error.kind() != FailureKind::NotFound; // gone; what cannot be read may well run
    }
}

} // namespace

QString makeRuntimeDirectory(const QString &lab)
{
    int error = ENAMETOOLONG;
    for (const QString &place : places()) {
        QByteArray name = QFile::encodeName(place + QLatin1Char('/') + prefix) + "XXXXXX";
        if (name.size() > longestPath)
            continue;
        if (::mkdtemp(name.data()) && ::symlink(QFile::encodeName(lab).constData(), (name + "/lab").constData()) == 0)
            return QFile::decodeName(name);
        error = errno;
    }
    throw Error(FailureKind::SystemError, QStringLiteral("make a folder for sockets in"),
                places().join(QStringLiteral(" or ")), QString::fromLocal8Bit(std::strerror(error)));
}

void removeRuntimeDirectories(const QString &lab)
{
    removeWhere([&](const QString &owner) { return owner == lab; });
}

void removeDeadRuntimeDirectories()
{
    removeWhere([](const QString &owner) { return !isRun(owner); });
}

} // namespace Penumbra::Lab
