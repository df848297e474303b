// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/machine.h"

#include "core/smbname.h"
#include "vm/machinefiles.h"

#include <algorithm>
#include <array>

namespace Penumbra::Vm {

namespace {

QStringView extensionOf(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot < 0 ? QStringView() : name.sliced(dot + 1);
}

template<std::size_t Count>
bool isOneOf(QStringView text, const std::array<QLatin1String, Count> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QLatin1String word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

QString fileRoleName(FileRole role)
{
    switch (role) {
    case FileRole::Configuration:
        return QStringLiteral("configuration");
    case FileRole::Disk:
        return QStringLiteral("disk");
    case FileRole::ParentDisk:
        return QStringLiteral("parent-disk");
    case FileRole::CheckpointConfiguration:
        return QStringLiteral("checkpoint-configuration");
    case FileRole::CheckpointDisk:
        return QStringLiteral("checkpoint-disk");
    case FileRole::SavedState:
        return QStringLiteral("saved-state");
    case FileRole::RuntimeState:
        return QStringLiteral("runtime-state");
    case FileRole::GuestState:
        return QStringLiteral("guest-state");
    case FileRole::SmartPaging:
        return QStringLiteral("smart-paging");
    case FileRole::Other:
        break;
    }
    return QStringLiteral("other");
}

QString problemKindName(MachineProblem::Kind kind)
{
    switch (kind) {
    case MachineProblem::Kind::ConfigurationUnreadable:
        return QStringLiteral("configuration-unreadable");
    case MachineProblem::Kind::DiskUnreadable:
        return QStringLiteral("disk-unreadable");
    case MachineProblem::Kind::DiskMissing:
        return QStringLiteral("disk-missing");
    case MachineProblem::Kind::ParentMissing:
        return QStringLiteral("parent-missing");
    case MachineProblem::Kind::ParentMismatch:
        return QStringLiteral("parent-mismatch");
    case MachineProblem::Kind::ParentLoop:
        return QStringLiteral("parent-loop");
    case MachineProblem::Kind::ParentAbsolute:
        return QStringLiteral("parent-absolute");
    case MachineProblem::Kind::LogDirty:
        return QStringLiteral("log-dirty");
    case MachineProblem::Kind::DiskShared:
        return QStringLiteral("disk-shared");
    }
    Q_UNREACHABLE();
}

QUuid guidInName(QStringView name)
{
    constexpr qsizetype bare = 36;
    constexpr qsizetype braced = 38;
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QStringView stem = dot < 0 ? name : name.first(dot);
    return stem.size() == bare || stem.size() == braced ? QUuid::fromString(stem) : QUuid();
}

std::optional<FileRole> stateFileRole(QStringView name)
{
    const QStringView extension = extensionOf(name);
    std::optional<FileRole> role;
    if (isOneOf(extension, std::array {QLatin1String("bin"), QLatin1String("vsv")}))
        role = FileRole::SavedState;
    else if (isOneOf(extension, std::array {QLatin1String("vmrs")}))
        role = FileRole::RuntimeState;
    else if (isOneOf(extension, std::array {QLatin1String("vmgs")}))
        role = FileRole::GuestState;
    else if (isOneOf(extension, std::array {QLatin1String("slp")}))
        role = FileRole::SmartPaging;
    return role && !guidInName(name).isNull() ? role : std::nullopt;
}

bool isConfigurationFolder(QStringView name)
{
    return isOneOf(name, std::array {QLatin1String("Virtual Machines"), QLatin1String("Snapshots")});
}

bool looksLikeDisk(QStringView name)
{
    return isOneOf(extensionOf(name),
                   std::array {QLatin1String("vhdx"), QLatin1String("avhdx"), QLatin1String("vhd"),
                               QLatin1String("avhd"), QLatin1String("vhds")});
}

bool looksLikeConfiguration(const FileTree &tree, FileTree::Index entry)
{
    if (tree.kind(entry) != EntryKind::File)
        return false;
    const QString name = tree.name(entry);
    const QStringView extension = extensionOf(name);
    if (isOneOf(extension, std::array {QLatin1String("vmcx")}))
        return true;
    return isOneOf(extension, std::array {QLatin1String("xml")})
        && (!guidInName(name).isNull() || isConfigurationFolder(tree.name(tree.parent(entry))));
}

bool looksLikeMachineFile(const FileTree &tree, FileTree::Index entry)
{
    if (tree.kind(entry) != EntryKind::File)
        return false;
    const QString name = tree.name(entry);
    // .rct and .mrt lie beside a disk and track its changes.
    return looksLikeDisk(name) || stateFileRole(name) || looksLikeConfiguration(tree, entry)
        || isOneOf(extensionOf(name), std::array {QLatin1String("rct"), QLatin1String("mrt")});
}

} // namespace Penumbra::Vm
