// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/accounts.h"

#include "core/failure.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace Penumbra::Lab {

namespace {

/// gss-ntlmssp reads lines of at most 1023 bytes; account names have at most 20 characters in Windows.
constexpr qsizetype longestName = 256;

/// NTOWFv1 ([MS-NLMP] 3.3.1): MD4 of the password in UTF-16, as hexadecimal digits.
QByteArray ntHash(const Secret &password)
{
    QString text = QString::fromUtf8(password.constData(), password.size());
    QByteArray bytes;
    bytes.reserve(text.size() * 2);
    for (const QChar character : text) {
        bytes += char(character.cell());
        bytes += char(character.row());
    }
    text.fill(QChar());
    QByteArray digits = QCryptographicHash::hash(bytes, QCryptographicHash::Md4).toHex();
    wipe(bytes);
    return digits;
}

void checkName(const QString &name)
{
    const bool possible = !name.isEmpty() && name.size() <= longestName && !name.startsWith(QLatin1Char('#'))
        && std::none_of(name.cbegin(), name.cend(), [](QChar character) {
               return character < QChar(0x20) || QStringLiteral("\"/\\[]:|<>+=;,?*@").contains(character);
           });
    if (!possible)
        throw Error(FailureKind::InvalidInput, QStringLiteral("make the account"), name, {},
                    QStringLiteral("not a possible account name"));
}

} // namespace

void writeNtlmAccounts(const QString &path, const QList<Account> &accounts, const Secret &password)
{
    QByteArray hash = ntHash(password);
    QByteArray lines;
    lines.reserve(accounts.size() * (longestName * 4 + 128));
    for (const Account &account : accounts) {
        checkName(account.name);
        // The LM hash is none, so whoever lets the old protocol in lets nobody in.
        lines += account.name.toUtf8() + ":0:" + QByteArray(32, 'X') + ':' + hash + ":\n";
    }
    wipe(hash);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(lines) == lines.size()
        && file.commit();
    wipe(lines);
    if (!written)
        throw Error(FailureKind::SystemError, QStringLiteral("write the accounts to"), path, {}, file.errorString());
}

std::optional<Account> findAccount(const QList<Account> &accounts, const QString &peerName)
{
    const QString user = peerName.section(QLatin1Char('\\'), -1).section(QLatin1Char('@'), 0, 0);
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(), [&user](const Account &account) {
        return account.name.compare(user, Qt::CaseInsensitive) == 0;
    });
    return found == accounts.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Penumbra::Lab
