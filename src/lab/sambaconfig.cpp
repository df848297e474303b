// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/sambaconfig.h"

#include "core/failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

#include <pwd.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

constexpr qsizetype longestSocketFolder = 50; // bytes; a socket's path has at most 107
/// The account that owns the files. It is the first with the number of the user who runs the lab, so every account is
/// let in as the owner, and it cannot sign in.
constexpr QLatin1String owner("penumbra-lab");
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Values end with the line, and a percent sign would start a substitution.
QString checked(const QString &value, const QString &what)
{
    static const QRegularExpression bad(QStringLiteral("[\\x00-\\x1f%]|\\\\$|^\\s|\\s$"));
    if (bad.match(value).hasMatch())
        throw Error(FailureKind::InvalidInput, QStringLiteral("configure"), what, {},
                    QStringLiteral("\"%1\" cannot stand in smb.conf").arg(value));
    return value;
}

QString checkedShareName(const QString &name)
{
    static const QRegularExpression good(QStringLiteral("^[^\\x00-\\x1f%<>*?|/\\\\+=;:\",\\[\\]]{1,80}$"));
    static const QStringList reserved {QStringLiteral("global"), QStringLiteral("homes"), QStringLiteral("printers"),
                                       QStringLiteral("ipc$")};
    if (!good.match(name).hasMatch() || name != name.trimmed() || reserved.contains(name.toLower()))
        throw Error(FailureKind::InvalidInput, QStringLiteral("share"), name, {},
                    QStringLiteral("no possible name of a share"));
    return name;
}

QString checkedAccount(const QString &name)
{
    static const QRegularExpression good(QStringLiteral("^[\\w][\\w .-]{0,30}[\\w-]?$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!good.match(name).hasMatch() || name == owner)
        throw Error(FailureKind::InvalidInput, QStringLiteral("make account"), name, {},
                    QStringLiteral("no possible name of an account"));
    return name;
}

/// Whether files there can have streams, which Samba keeps in extended attributes.
bool hasUserAttributes(const QString &path)
{
    return getxattr(QFile::encodeName(path).constData(), "user.penumbra", nullptr, 0) >= 0 || errno == ENODATA;
}

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

void writeFile(const QString &path, const QByteArray &text, QFile::Permissions permissions = ownerOnly)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.setPermissions(permissions)
        || !file.commit())
        throw Error(FailureKind::SystemError, QStringLiteral("write"), path, file.errorString());
}

/// A folder with exactly that mode, whatever the umask; Samba insists on some.
void makeFolder(const QString &path, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    if (!QDir().mkpath(path) || chmod(name.constData(), mode) != 0)
        throw Error(FailureKind::SystemError, QStringLiteral("make folder"), path,
                    QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

SambaConfig::SambaConfig(const FrontOptions &options, const SambaPrograms &programs)
    : m_options(options)
    , m_programs(programs)
{
}

QString SambaConfig::file(const QString &name) const
{
    return m_options.directory + QLatin1Char('/') + name;
}

QString SambaConfig::path() const
{
    return file(QStringLiteral("smb.conf"));
}

QString SambaConfig::logs() const
{
    return file(QStringLiteral("log"));
}

QString SambaConfig::shareSecurity() const
{
    return file(QStringLiteral("state/share_info.tdb"));
}

QString SambaConfig::socketFolder(const FrontOptions &options)
{
    return options.runtimeDirectory + QStringLiteral("/ncalrpc");
}

QString SambaConfig::lockFolder(const FrontOptions &options)
{
    return options.runtimeDirectory + QStringLiteral("/lock");
}

QStringList SambaConfig::services() const
{
    QStringList paths;
    for (const char *name : {"rpcd_classic", "rpcd_lsad", "rpcd_winreg"})
        paths += file(QString::fromLatin1(name));
    return paths;
}

QProcessEnvironment SambaConfig::environment() const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/sbin:/usr/bin:/sbin:/bin"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LD_PRELOAD"), m_programs.nssWrapper);
    environment.insert(QStringLiteral("NSS_WRAPPER_PASSWD"), file(QStringLiteral("passwd")));
    environment.insert(QStringLiteral("NSS_WRAPPER_GROUP"), file(QStringLiteral("group")));
    // What is written outlives a killed process, though not a power cut; a lab is made anew after that.
    environment.insert(QStringLiteral("TDB_NO_FSYNC"), QStringLiteral("1"));
    return environment;
}

void SambaConfig::write() const
{
    makeFolders();
    writeFile(file(QStringLiteral("passwd")), accounts());
    const QByteArray group = QByteArray::number(getgid());
    writeFile(file(QStringLiteral("group")),
              QByteArray(owner.data(), owner.size()) + ":x:" + group + ":\nnogroup:x:65534:\n");
    writeFile(path(), configuration());
    // samba-dcerpcd does not tell its services where to log: they would write to /var/log.
    for (const QString &service : services())
        writeFile(service,
                  QStringLiteral("#!/bin/sh\nfolder=$(dirname \"$0\")\nexec \"%1/%2\" -l \"$folder/log\" \"$@\"\n")
                      .arg(m_programs.services, QFileInfo(service).fileName())
                      .toUtf8(),
                  ownerOnly | QFile::ExeOwner);
}

void SambaConfig::makeFolders() const
{
    if (QFile::encodeName(m_options.runtimeDirectory).size() > longestSocketFolder)
        throw Error(FailureKind::InvalidInput, QStringLiteral("configure"), m_options.runtimeDirectory, {},
                    QStringLiteral("the path is longer than %1 bytes").arg(longestSocketFolder));
    makeFolder(m_options.directory, 0700);
    for (const char *name : {"private", "state", "cache", "pid", "log"})
        makeFolder(file(QString::fromLatin1(name)), 0700);
    makeFolder(m_options.runtimeDirectory, 0700);
    makeFolder(socketFolder(m_options), 0755);
    makeFolder(socketFolder(m_options) + QStringLiteral("/np"), 0700);
    makeFolder(lockFolder(m_options), 0700);
}

QByteArray SambaConfig::accounts() const
{
    const QString numbers = QStringLiteral(":x:%1:%2::/nonexistent:/usr/sbin/nologin\n").arg(getuid()).arg(getgid());
    QString text = owner + numbers;
    QStringList names {QString(owner), QStringLiteral("nobody")};
    for (const Account &account : m_options.accounts) {
        text += checkedAccount(account.name) + numbers;
        names += account.name;
    }
    const struct passwd *user = getpwuid(getuid());
    const QString userName = user ? QString::fromLocal8Bit(user->pw_name) : QString();
    if (!userName.isEmpty() && !names.contains(userName, Qt::CaseInsensitive))
        text += userName + numbers;
    return (text + QStringLiteral("nobody:x:65534:65534::/nonexistent:/usr/sbin/nologin\n")).toUtf8();
}

SambaConfig::Parameters SambaConfig::parameters(const FrontShare &share)
{
    checkedShareName(share.name);
    const QString path = checked(share.path, QStringLiteral("path"));
    QStringList modules;
    Parameters list {{QStringLiteral("path"), path},
                     {QStringLiteral("read only"), yesNo(share.readOnly)},
                     {QStringLiteral("msdfs root"), yesNo(!share.followLinks)}};
    if (share.followLinks)
        list.append({QStringLiteral("wide links"), yesNo(true)});
    if (!share.browsable)
        list.append({QStringLiteral("browseable"), yesNo(false)});
    if (!share.comment.isEmpty())
        list.append({QStringLiteral("comment"), checked(share.comment, QStringLiteral("comment"))});
    if (!share.previousVersions.isEmpty()) {
        modules += QStringLiteral("shadow_copy2");
        list.append({{QStringLiteral("shadow:snapdir"), checked(share.previousVersions, QStringLiteral("path"))},
                     {QStringLiteral("shadow:mountpoint"), path}});
    }
    if (hasUserAttributes(share.path))
        modules += QStringLiteral("streams_xattr");
    if (!modules.isEmpty())
        list.append({QStringLiteral("vfs objects"), modules.join(QLatin1Char(' '))});
    return list;
}

/// Without "include = registry": smbd of an ordinary user panics over it. Registry shares do not need it.
QByteArray SambaConfig::configuration() const
{
    checked(m_options.runtimeDirectory, QStringLiteral("runtime directory"));
    checked(m_options.directory, QStringLiteral("directory"));
    Parameters global {
        {QStringLiteral("workgroup"), checked(m_options.domain, QStringLiteral("domain"))},
        {QStringLiteral("netbios name"), checked(m_options.netbiosName, QStringLiteral("name"))},
        {QStringLiteral("server role"), QStringLiteral("standalone server")},
        {QStringLiteral("map to guest"), QStringLiteral("never")},
        {QStringLiteral("restrict anonymous"), QStringLiteral("2")},
        {QStringLiteral("passdb backend"), QStringLiteral("tdbsam:") + file(QStringLiteral("private/passdb.tdb"))},
        // All accounts have one number: remembered, it would stand for the account that came last, and the files would
        // belong to that one.
        {QStringLiteral("idmap cache time"), QStringLiteral("0")},
        {QStringLiteral("interfaces"), m_options.address + QStringLiteral("/8")},
        {QStringLiteral("bind interfaces only"), yesNo(true)},
        {QStringLiteral("smb ports"), QString::number(m_options.port)},
        {QStringLiteral("disable netbios"), yesNo(true)},
        {QStringLiteral("server signing"), QStringLiteral("mandatory")},
        {QStringLiteral("server smb encrypt"),
         m_options.encryptionRequired ? QStringLiteral("required") : QStringLiteral("if_required")},
        {QStringLiteral("ncalrpc dir"), socketFolder(m_options)},
        {QStringLiteral("lock directory"), lockFolder(m_options)},
        {QStringLiteral("private dir"), file(QStringLiteral("private"))},
    };
    if (!m_options.keytab.isEmpty())
        global.append({
            {QStringLiteral("realm"), checked(m_options.realm, QStringLiteral("realm"))},
            {QStringLiteral("kerberos method"), QStringLiteral("dedicated keytab")},
            {QStringLiteral("dedicated keytab file"), checked(m_options.keytab, QStringLiteral("keytab"))},
        });
    for (const char *name : {"state", "cache", "pid"})
        global.append({QString::fromLatin1(name) + QStringLiteral(" directory"), file(QString::fromLatin1(name))});
    global.append({
        {QStringLiteral("rpc start on demand helpers"), yesNo(false)},
        {QStringLiteral("printing"), QStringLiteral("bsd")},
        {QStringLiteral("printcap name"), QStringLiteral("/dev/null")},
        {QStringLiteral("load printers"), yesNo(false)},
        {QStringLiteral("disable spoolss"), yesNo(true)},
        {QStringLiteral("usershare max shares"), QStringLiteral("0")},
        {QStringLiteral("registry shares"), yesNo(true)},
        {QStringLiteral("host msdfs"), yesNo(true)},
        {QStringLiteral("allow insecure wide links"), yesNo(true)}, // for those shares that want them
        // smbd complains about every operation on a share with junctions.
        {QStringLiteral("log level"), QStringLiteral("1 msdfs:-1")},
        {QStringLiteral("max log size"), QStringLiteral("0")},
        // Of all shares, like the defaults that are left out there: smbd reads everything anew for each share that goes, and
        // compares every name with all that it knows.
        {QStringLiteral("shadow:format"), QStringLiteral("@GMT-%Y.%m.%d-%H.%M.%S")},
        {QStringLiteral("shadow:sort"), QStringLiteral("desc")},
        {QStringLiteral("shadow:localtime"), yesNo(false)},
    });

    QString text;
    const auto section = [&text](const QString &name, const Parameters &list) {
        text += QStringLiteral("[%1]\n").arg(name);
        for (const auto &[key, value] : list)
            text += QStringLiteral("    %1 = %2\n").arg(key, value);
    };
    section(QStringLiteral("global"), global);
    for (const FrontShare &share : m_options.shares)
        section(share.name, parameters(share));
    return text.toUtf8();
}

} // namespace Penumbra::Lab
