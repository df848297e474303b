// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/knownsystem.h"

#include "core/filelock.h"
#include "storage/hostname.h"
#include "storage/knownsystemjson.h"

#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <functional>

namespace Penumbra::Storage {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; // bytes
constexpr int longestName = 255;

[[noreturn]] void refuse(const QString &what, const QString &why)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("keep storage system"), what, {}, why);
}

bool same(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool isPossibleName(const QString &name)
{
    if (name.isEmpty() || name.size() > longestName || name != name.trimmed())
        return false;
    for (const QChar c : name) {
        if (c == QLatin1Char('/') || c == QLatin1Char('\\') || !c.isPrint())
            return false;
    }
    return true;
}

void check(const KnownSystem &system)
{
    if (system.id.isNull())
        refuse(system.name, QStringLiteral("it has no id"));
    if (!isPossibleName(system.name))
        refuse(system.name,
               QStringLiteral("a name has 1 to 255 characters, no slash, and no space at its beginning or end"));
    if (!isPossibleHost(system.host))
        refuse(system.host, QStringLiteral("this is neither a server's name nor an address"));
    QStringList further = system.aliases;
    for (auto host = system.hosts.cbegin(); host != system.hosts.cend(); ++host)
        further.append(host.value());
    for (const QString &host : further) {
        if (!isPossibleHost(host))
            refuse(host, QStringLiteral("this is neither a server's name nor an address"));
    }
    if (!system.certificate.isEmpty() && system.certificate.size() != 32)
        refuse(system.name, QStringLiteral("a SHA-256 fingerprint has 32 bytes"));
}

void checkNames(const QList<KnownSystem> &systems, const KnownSystem &changed)
{
    for (const KnownSystem &other : systems) {
        if (other.id != changed.id && same(other.name, changed.name))
            throw Error(FailureKind::AlreadyExists, QStringLiteral("keep storage system"), changed.name, {},
                        QStringLiteral("another storage system has that name: choose another one with --name"));
    }
}

void requireNew(const QList<KnownSystem> &systems, const KnownSystem &added)
{
    checkNames(systems, added);
    for (const KnownSystem &other : systems) {
        if (other.id == added.id)
            throw Error(FailureKind::AlreadyExists, QStringLiteral("keep storage system"), added.name);
    }
}

QList<KnownSystem> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        throw Error(file.error() == QFileDevice::OpenError ? FailureKind::AccessDenied : FailureKind::SystemError,
                    QStringLiteral("read"), path, file.errorString());
    if (file.size() > largestFile)
        throw Error(FailureKind::InvalidInput, QStringLiteral("read"), path, {},
                    QStringLiteral("it is far too large for a list of storage systems"));
    return systemsFromJson(file.readAll(), path);
}

void writeFile(const QString &path, const QList<KnownSystem> &systems)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const QByteArray text = systemsToJson(systems);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text) != text.size() || !file.commit())
        throw Error(file.error() == QFileDevice::OpenError ? FailureKind::AccessDenied : FailureKind::SystemError,
                    QStringLiteral("write"), path, file.errorString());
}

/// Reads, changes and writes while no other program does.
void change(const QString &path, const std::function<void(QList<KnownSystem> &)> &edit)
{
    const FileLock lock = FileLock::beside(path);
    QList<KnownSystem> systems = readFile(path);
    edit(systems);
    writeFile(path, systems);
}

QList<KnownSystem>::iterator position(QList<KnownSystem> &systems, const QUuid &id)
{
    const auto found =
        std::find_if(systems.begin(), systems.end(), [&id](const auto &known) { return known.id == id; });
    if (found == systems.end())
        throw Error(FailureKind::NotFound, QStringLiteral("find storage system"), id.toString(QUuid::WithoutBraces));
    return found;
}

bool isItsHost(const KnownSystem &system, const QString &key)
{
    const auto is = [&key](const QString &host) { return hostKey(host) == key; };
    return is(system.host) || is(system.name) || std::any_of(system.aliases.cbegin(), system.aliases.cend(), is)
        || std::any_of(system.hosts.cbegin(), system.hosts.cend(), is);
}

} // namespace

QString accountText(const SignInName &name)
{
    return name.domain.isEmpty() ? name.user : name.domain + QLatin1Char('\\') + name.user;
}

SignInName accountFrom(const QString &text, const QString &domain)
{
    const qsizetype slash = text.indexOf(QLatin1Char('\\'));
    SignInName name;
    name.user = text.mid(slash + 1);
    name.domain = slash >= 0 ? text.left(slash) : domain;
    return name;
}

QString KnownSystems::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/penumbra/systems.json");
}

KnownSystems::KnownSystems(const QString &path)
    : m_path(path)
{
}

QList<KnownSystem> KnownSystems::list() const
{
    return readFile(m_path);
}

KnownSystem KnownSystems::find(const QString &nameOrHost) const
{
    const QList<KnownSystem> systems = list();
    for (const KnownSystem &system : systems) {
        if (same(system.name, nameOrHost))
            return system;
    }
    for (const KnownSystem &system : systems) {
        if (hostKey(system.host) == hostKey(nameOrHost))
            return system;
    }
    throw Error(FailureKind::NotFound, QStringLiteral("find storage system"), nameOrHost, {},
                QStringLiteral("no known storage system has that name or address; see penumbractl system list"));
}

std::optional<KnownSystem> KnownSystems::ownerOf(const QString &server) const
{
    const QList<KnownSystem> owners = ownersOf(server);
    return owners.isEmpty() ? std::nullopt : std::optional(owners.first());
}

QList<KnownSystem> KnownSystems::ownersOf(const QString &server) const
{
    const QString key = hostKey(server);
    QList<KnownSystem> owners;
    const QList<KnownSystem> systems = list();
    for (const KnownSystem &system : systems) {
        if (isItsHost(system, key))
            owners.append(system);
    }
    return owners;
}

void KnownSystems::requireAddable(const KnownSystem &system) const
{
    check(system);
    requireNew(list(), system);
}

void KnownSystems::add(const KnownSystem &system)
{
    check(system);
    Storage::change(m_path, [&system](QList<KnownSystem> &systems) {
        requireNew(systems, system);
        systems.append(system);
    });
}

void KnownSystems::change(const KnownSystem &system)
{
    check(system);
    Storage::change(m_path, [&system](QList<KnownSystem> &systems) {
        *position(systems, system.id) = system;
        checkNames(systems, system);
    });
}

void KnownSystems::remove(const QUuid &id)
{
    Storage::change(m_path, [&id](QList<KnownSystem> &systems) { systems.erase(position(systems, id)); });
}

} // namespace Penumbra::Storage
