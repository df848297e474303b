// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/sambaprograms.h"

#include "core/failure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStringList>

namespace Penumbra::Lab {

namespace {

/// The first of the folders below root that holds the file.
QString find(const QString &root, const QStringList &folders, const QString &name, const QString &package)
{
    for (const QString &folder : folders) {
        const QString path = root + folder + QLatin1Char('/') + name;
        if (QFileInfo(path).isFile())
            return path;
    }
    throw Error(FailureKind::NotSupported, QStringLiteral("find"), name, {},
                QStringLiteral("it comes with the package %1").arg(package));
}

} // namespace

SambaPrograms SambaPrograms::locate(const QString &root)
{
    const QStringList programs {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"),
                                QStringLiteral("/usr/local/sbin"), QStringLiteral("/usr/local/bin")};
    const QStringList services {QStringLiteral("/usr/libexec/samba"), QStringLiteral("/usr/lib/samba")};
    const QStringList libraries {QLibraryInfo::path(QLibraryInfo::LibrariesPath), QStringLiteral("/usr/lib64"),
                                 QStringLiteral("/usr/lib")};
    QStringList modules;
    for (const QString &folder : libraries)
        modules += folder + QStringLiteral("/samba/vfs");

    const QString common = QStringLiteral("samba-common-bin");
    SambaPrograms found;
    found.smbd = find(root, programs, QStringLiteral("smbd"), QStringLiteral("samba"));
    found.pdbedit = find(root, programs, QStringLiteral("pdbedit"), common);
    found.dcerpcd = find(root, services, QStringLiteral("samba-dcerpcd"), common);
    found.services = QFileInfo(found.dcerpcd).path();
    for (const QString &module : {QStringLiteral("shadow_copy2.so"), QStringLiteral("streams_xattr.so")})
        find(root, modules, module, QStringLiteral("samba-vfs-modules"));
    found.nssWrapper = find(root, libraries, QStringLiteral("libnss_wrapper.so"), QStringLiteral("libnss-wrapper"));

    const QString name = QStringLiteral("/penumbra-lab-shares");
    const QString beside = QCoreApplication::applicationDirPath() + name;
    found.shares = QFileInfo(beside).isExecutable() ? beside : QStringLiteral("/usr/libexec/penumbra") + name;
    if (!QFileInfo(found.shares).isExecutable())
        throw Error(FailureKind::HelperMissing, QStringLiteral("start"), found.shares);
    return found;
}

} // namespace Penumbra::Lab
