// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/rule.h"

namespace Penumbra::Validate {

namespace {

/// Both from the root of the SVM's namespace, without a slash at the end: "" is the root itself.
QString trimmed(QString path)
{
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

} // namespace

std::optional<QString> Subject::pathHere(const Vm::MachineFile &file) const
{
    if (file.state != Vm::MachineFile::State::Present || file.share < 0 || file.share >= places.size()
        || file.entry == Vm::FileTree::none)
        return std::nullopt;
    const Place &its = places[file.share];
    const QString path = its.tree->path(file.entry);
    if (file.share == index)
        return path;
    if (its.namespacePath.isEmpty() || places[index].namespacePath.isEmpty())
        return std::nullopt;
    QString whole = trimmed(its.namespacePath) + QLatin1Char('/') + path;
    whole.replace(QLatin1Char('\\'), QLatin1Char('/'));
    const QString here = trimmed(places[index].namespacePath) + QLatin1Char('/');
    if (!whole.startsWith(here))
        return std::nullopt;
    return whole.mid(here.size()).replace(QLatin1Char('/'), QLatin1Char('\\'));
}

Vm::FileTree::Index Subject::entryHere(const Vm::MachineFile &file) const
{
    if (file.share == index && file.state == Vm::MachineFile::State::Present)
        return file.entry;
    const auto path = pathHere(file);
    return path ? tree().find(Vm::FileTree::root, *path) : Vm::FileTree::none;
}

bool Subject::isHome(const Vm::Machine &machine) const
{
    return machine.share == index || (!machine.files.isEmpty() && pathHere(machine.files.constFirst()));
}

QString Subject::unc(const QString &path) const
{
    const QString root = places[index].share.shareName();
    return path.isEmpty() ? root : root + QLatin1Char('\\') + path;
}

QString Subject::hostUnc(const QString &path) const
{
    if (svm->smbServer.isEmpty())
        return unc(path);
    return QStringLiteral("\\\\") + svm->smbServer + unc(path).mid(2 + places[index].share.server().size());
}

Finding Rule::about(const Subject &subject, Severity severity, const QString &path) const
{
    Finding finding;
    finding.key = {info().id, subject.inventory->name, subject.svm->name, subject.share->name, path, {}};
    finding.severity = severity;
    finding.title = info().title;
    finding.path = subject.unc(path);
    return finding;
}

Finding Rule::about(const Subject &subject, Severity severity, const QString &path, const Vm::Machine &machine) const
{
    Finding finding = about(subject, severity, path);
    finding.key.machine = machine.id;
    finding.machineName = machine.name;
    return finding;
}

} // namespace Penumbra::Validate
