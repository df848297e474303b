// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/place.h"

#include "core/failure.h"
#include "core/smbname.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Penumbra::Restore {

namespace {

constexpr qsizetype longestName = 255; // UTF-16 units on a share, bytes here
constexpr QStringView notInNames = u"\"|<>*?:";

[[noreturn]] void refuse(const QString &name, const QString &why)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("use the name"), name, {}, why);
}

/// The path with the links in it followed, as far as it is there: nothing below it follows links.
QString withoutLinks(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() || path == QLatin1String("/"))
        return file.canonicalFilePath();
    const QString folder = withoutLinks(file.path());
    return (folder == QLatin1String("/") ? QString() : folder) + QLatin1Char('/') + file.fileName();
}

QStringList componentsOf(const QString &path)
{
    return path.split(QLatin1Char('\\'), Qt::SkipEmptyParts);
}

} // namespace

void checkName(const QString &name, bool local)
{
    if (name.isEmpty() || name == QLatin1String(".") || name == QLatin1String(".."))
        refuse(name, QStringLiteral("it is no name of a file"));
    for (const QChar c : name) {
        if (c == QLatin1Char('/') || c == QLatin1Char('\\') || c.unicode() < 0x20 || c.unicode() == 0x7F)
            refuse(name, QStringLiteral("it has a character that could lead somewhere else"));
        if (notInNames.contains(c)) // on this computer, too: what is written there shall go back to a share one day
            refuse(name, QStringLiteral("it has a character that no name on a share can have"));
    }
    if ((local ? name.toUtf8().size() : name.size()) > longestName)
        refuse(name, QStringLiteral("it is longer than 255 characters"));
    if (!local && (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' '))))
        refuse(name, QStringLiteral("it ends with a dot or a space, and Windows would cut that off"));
}

Place Place::parse(const QString &text, quint16 presetPort)
{
    Place place;
    place.port = presetPort;
    const bool isUnc = text.startsWith(QLatin1String("\\\\")) || text.startsWith(QLatin1String("//"))
        || text.startsWith(QLatin1String("smb:"), Qt::CaseInsensitive);
    if (text.isEmpty())
        throw Error(FailureKind::InvalidInput, QStringLiteral("read path"), text, {}, QStringLiteral("it is empty"));
    if (!isUnc) {
        place.local = withoutLinks(QDir::cleanPath(QFileInfo(text).absoluteFilePath()));
        return place;
    }
    quint16 port = 0;
    place.unc = UncPath::parse(text, &port);
    if (port)
        place.port = port;
    return place;
}

QString Place::toString() const
{
    return unc ? unc->toString() : local;
}

QString Place::key() const
{
    return unc ? QStringLiteral("%1 %2").arg(port).arg(foldedName(unc->toString())) : local;
}

bool Place::isTop() const
{
    return unc ? unc->path().isEmpty() : local == QLatin1String("/");
}

QString Place::name() const
{
    if (!unc)
        return local.section(QLatin1Char('/'), -1);
    return unc->path().isEmpty() ? unc->share() : unc->path().section(QLatin1Char('\\'), -1);
}

Place Place::parent() const
{
    Place up = *this;
    if (isTop())
        return up;
    if (unc) {
        up.unc = UncPath(unc->server(), unc->share(), unc->path().section(QLatin1Char('\\'), 0, -2));
    } else {
        up.local = local.section(QLatin1Char('/'), 0, -2);
        if (up.local.isEmpty())
            up.local = QStringLiteral("/");
    }
    return up;
}

Place Place::child(const QString &name) const
{
    checkName(name, isLocal());
    Place down = *this;
    if (unc)
        down.unc = UncPath(unc->server(), unc->share(), unc->path() + QLatin1Char('\\') + name);
    else
        down.local = (isTop() ? QString() : local) + QLatin1Char('/') + name;
    return down;
}

Place Place::child(const QStringList &names) const
{
    Place down = *this;
    for (const QString &name : names)
        down = down.child(name);
    return down;
}

Smb::Endpoint Place::endpoint() const
{
    return unc ? Smb::Endpoint {unc->server(), port} : Smb::Endpoint {{}, 0};
}

QString Place::rootKey() const
{
    return unc ? QStringLiteral("%1 %2").arg(port).arg(unc->key()) : QString();
}

bool Place::isInSameShare(const Place &other) const
{
    return unc && other.unc && rootKey() == other.rootKey();
}

bool Place::isWithin(const Place &folder) const
{
    const QString own = key();
    const QString above = folder.key();
    if (isLocal() != folder.isLocal() || !own.startsWith(above))
        return false;
    const QChar separator = unc ? QLatin1Char('\\') : QLatin1Char('/');
    return own.size() == above.size() || above.endsWith(separator) || own[above.size()] == separator;
}

QCborMap Place::toCbor() const
{
    if (!unc)
        return {{QStringLiteral("local"), local}};
    return {{QStringLiteral("server"), unc->server()},
            {QStringLiteral("port"), port},
            {QStringLiteral("share"), unc->share()},
            {QStringLiteral("path"), unc->path()}};
}

Place Place::fromCbor(const QCborMap &map)
{
    Place place;
    if (map.contains(QStringLiteral("local"))) {
        place.local = map[QStringLiteral("local")].toString();
        if (!place.local.startsWith(QLatin1Char('/')))
            throw Error(FailureKind::InvalidInput, QStringLiteral("read place"), place.local);
        return place;
    }
    place.port = quint16(map[QStringLiteral("port")].toInteger(445));
    place.unc = UncPath(map[QStringLiteral("server")].toString(), map[QStringLiteral("share")].toString(),
                        map[QStringLiteral("path")].toString());
    return place;
}

std::optional<Place> originalOf(const Place &place)
{
    static const QRegularExpression exposed(QStringLiteral("^(.+)@\\{[0-9A-Fa-f-]{36}\\}\\$?$"));
    static const QRegularExpression previous(QStringLiteral("^@GMT-\\d{4}\\.\\d\\d\\.\\d\\d-\\d\\d\\.\\d\\d\\.\\d\\d$"),
                                             QRegularExpression::CaseInsensitiveOption);
    if (!place.unc)
        return std::nullopt;
    const auto share = exposed.match(place.unc->share());
    const QStringList components = componentsOf(place.unc->path());
    QStringList kept;
    for (const QString &component : components) {
        if (!previous.match(component).hasMatch())
            kept.append(component);
    }
    if (!share.hasMatch() && kept.size() == components.size())
        return std::nullopt;
    Place original = place;
    original.unc = UncPath(place.unc->server(), share.hasMatch() ? share.captured(1) : place.unc->share(),
                           kept.join(QLatin1Char('\\')));
    return original;
}

} // namespace Penumbra::Restore
