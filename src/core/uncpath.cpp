// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/uncpath.h"

#include "core/failure.h"
#include "core/ipv6literal.h"

#include <QRegularExpression>

namespace Penumbra {

namespace {

constexpr int longestShareName = 80; // NNLEN, [MS-SRVS] 2.2.2
constexpr int longestServerName = 255;
constexpr QStringView notInNames = u"\"/\\[]:|<>+=;,*?";

[[noreturn]] void refuse(const QString &text, const QString &why)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read path"), text, {}, why);
}

bool hasForbidden(const QString &name, QStringView forbidden)
{
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || forbidden.contains(c))
            return true;
    }
    return false;
}

} // namespace

UncPath::UncPath(const QString &server, const QString &share, const QString &path)
    : m_server(withoutIpv6Literal(server))
    , m_share(share)
{
    const QString whole = QStringLiteral("\\\\%1\\%2").arg(server, share);
    if (server.isEmpty() || server.size() > longestServerName)
        refuse(whole, QStringLiteral("the server's name is missing or too long"));
    if (hasForbidden(server, server.contains(QLatin1Char(':')) ? u"\"/\\[]|<>+=;,*? @" : u"\"/\\[]:|<>+=;,*? @"))
        refuse(whole, QStringLiteral("the server's name has a character that no server name can have"));
    if (share.isEmpty())
        refuse(whole, QStringLiteral("the share's name is missing; write \\\\server\\share"));
    static const QRegularExpression exposed(QStringLiteral("@\\{[0-9A-Fa-f-]{36}\\}\\$?$"));
    if (QString(share).remove(exposed).size() > longestShareName)
        refuse(whole, QStringLiteral("a share's name has at most 80 characters"));
    if (hasForbidden(share, notInNames))
        refuse(whole, QStringLiteral("the share's name has a character that no share name can have"));
    const QStringList parts =
        QString(path).replace(QLatin1Char('/'), QLatin1Char('\\')).split(QLatin1Char('\\'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part == QLatin1String(".") || part == QLatin1String("..") || hasForbidden(part, u"\"|<>*?:"))
            refuse(whole + QLatin1Char('\\') + path, QStringLiteral("a component of the path is not a valid name"));
    }
    m_path = parts.join(QLatin1Char('\\'));
}

UncPath UncPath::parse(const QString &text, quint16 *port)
{
    static const QRegularExpression url(
        QStringLiteral("^smb://(?:\\[([^\\]/]+)\\]|([^/:\\[]+))(?::([0-9]{1,5}))?/(.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    if (port)
        *port = 0;
    QString server;
    QString rest;
    if (text.section(QLatin1String("//"), 1).section(QLatin1Char('/'), 0, 0).contains(QLatin1Char('@')))
        refuse(QStringLiteral("smb://..."),
               QStringLiteral("no account or password belongs into a path")); // not to be repeated
    if (const auto match = url.match(text); match.hasMatch()) {
        server = match.captured(1) + match.captured(2);
        rest = match.captured(4);
        if (!match.captured(3).isEmpty()) {
            const uint number = match.captured(3).toUInt();
            if (number == 0 || number > 65535)
                refuse(text, QStringLiteral("the port must be between 1 and 65535"));
            if (port)
                *port = quint16(number);
        }
    } else {
        QString unc = text;
        unc.replace(QLatin1Char('/'), QLatin1Char('\\'));
        if (!unc.startsWith(QLatin1String("\\\\")) || unc.startsWith(QLatin1String("\\\\\\")))
            refuse(text, QStringLiteral("write \\\\server\\share, //server/share or smb://server/share"));
        server = unc.section(QLatin1Char('\\'), 2, 2);
        rest = unc.section(QLatin1Char('\\'), 3);
    }
    rest.replace(QLatin1Char('/'), QLatin1Char('\\'));
    return UncPath(server, rest.section(QLatin1Char('\\'), 0, 0), rest.section(QLatin1Char('\\'), 1));
}

QString UncPath::shareName() const
{
    return QStringLiteral("\\\\%1\\%2").arg(m_server, m_share);
}

QString UncPath::toString() const
{
    return m_path.isEmpty() ? shareName() : shareName() + QLatin1Char('\\') + m_path;
}

QString UncPath::key() const
{
    return shareName().toCaseFolded();
}

bool operator==(const UncPath &left, const UncPath &right)
{
    return left.toString().compare(right.toString(), Qt::CaseInsensitive) == 0;
}

} // namespace Penumbra
