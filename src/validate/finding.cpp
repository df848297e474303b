// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/finding.h"

#include "core/guid.h"
#include "core/smbname.h"

#include <QCryptographicHash>

#include <array>
#include <tuple>

namespace Penumbra::Validate {

namespace {

const std::array<std::pair<Severity, const char *>, 4> severityNames {{
    {Severity::Blocks, "blocks"},
    {Severity::DataMissing, "data-missing"},
    {Severity::Risk, "risk"},
    {Severity::Advice, "advice"},
}};

} // namespace

QString severityName(Severity severity)
{
    for (const auto &[value, name] : severityNames) {
        if (value == severity)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Severity> severityFromName(const QString &name)
{
    for (const auto &[value, text] : severityNames) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

QString shellName(RemedyCommand::Shell shell)
{
    return shell == RemedyCommand::Shell::Ontap ? QStringLiteral("ONTAP") : QStringLiteral("PowerShell");
}

QString FindingKey::id() const
{
    // A NUL can be in no name, so that no two keys run together to the same bytes.
    const QStringList parts {
        rule, foldedName(system), foldedName(svm), foldedName(share), foldedName(path), guidText(machine)};
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QChar(QChar::Null)).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(12));
}

bool comesBefore(const Finding &left, const Finding &right)
{
    const auto order = [](const Finding &finding) {
        return std::tie(finding.severity, finding.path, finding.key.rule, finding.machineName, finding.key.machine);
    };
    return order(left) < order(right);
}

} // namespace Penumbra::Validate
