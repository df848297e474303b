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

/// How two shares lie to each other in the namespace.
enum class Overlap : quint8 { None, Within, Around };

/// Within: the whole of `from` lies in `to`. Around: a part of it at most.
Overlap overlapOf(const Place &from, const Place &to)
{
    if (from.namespacePath.isEmpty() || to.namespacePath.isEmpty())
        return Overlap::None;
    const QString inner = trimmed(from.namespacePath) + QLatin1Char('/');
    const QString outer = trimmed(to.namespacePath) + QLatin1Char('/');
    if (inner.startsWith(outer))
        return Overlap::Within;
    return outer.startsWith(inner) ? Overlap::Around : Overlap::None;
}

/// The path from the root of one share of what lies in another that overlaps with it; nothing when it lies outside.
std::optional<QString> pathIn(const Place &to, const Place &from, Vm::FileTree::Index entry)
{
    QString whole = trimmed(from.namespacePath) + QLatin1Char('/') + from.tree->path(entry);
    whole.replace(QLatin1Char('\\'), QLatin1Char('/'));
    const QString here = trimmed(to.namespacePath) + QLatin1Char('/');
    if (!whole.startsWith(here))
        return std::nullopt;
    return whole.mid(here.size()).replace(QLatin1Char('/'), QLatin1Char('\\'));
}

bool isInOneOf(const QList<Place> &places, const Vm::MachineFile &file)
{
    return file.state == Vm::MachineFile::State::Present && file.share >= 0 && file.share < places.size()
        && file.entry != Vm::FileTree::none;
}

} // namespace

QList<QList<const Vm::Machine *>> machinesByPlace(const QList<Place> &places, const Vm::Discovery &discovery)
{
    QList<QList<QPair<int, Overlap>>> overlapping(places.size());
    for (int from = 0; from < places.size(); ++from) {
        for (int to = 0; to < places.size(); ++to) {
            const Overlap overlap = from == to ? Overlap::None : overlapOf(places[from], places[to]);
            if (overlap != Overlap::None)
                overlapping[from].append({to, overlap});
        }
    }
    QList<QList<const Vm::Machine *>> machines(places.size());
    for (const Vm::Machine &machine : discovery.machines) {
        QSet<int> here {machine.share};
        for (const Vm::MachineProblem &problem : machine.problems)
            here.insert(problem.share);
        for (const Vm::MachineFile &file : machine.files) {
            if (!isInOneOf(places, file))
                continue;
            here.insert(file.share);
            for (const auto &[to, overlap] : std::as_const(overlapping[file.share])) {
                if (!here.contains(to)
                    && (overlap == Overlap::Within || pathIn(places[to], places[file.share], file.entry)))
                    here.insert(to);
            }
        }
        for (const int place : std::as_const(here)) {
            if (place >= 0 && place < places.size())
                machines[place].append(&machine);
        }
    }
    return machines;
}

std::optional<QString> Subject::pathHere(const Vm::MachineFile &file) const
{
    if (!isInOneOf(places, file))
        return std::nullopt;
    const Place &its = places[file.share];
    if (file.share == index)
        return its.tree->path(file.entry);
    if (overlapOf(its, places[index]) == Overlap::None)
        return std::nullopt;
    return pathIn(places[index], its, file.entry);
}

Vm::FileTree::Index Subject::entryHere(const Vm::MachineFile &file) const
{
    if (file.share == index && isInOneOf(places, file))
        return file.entry;
    const auto path = pathHere(file);
    return path ? tree().find(Vm::FileTree::root, *path) : Vm::FileTree::none;
}

bool Subject::isHere(const Vm::MachineFile &file) const
{
    const bool whole = file.share == index && isInOneOf(places, file); // spares making the path
    return whole || pathHere(file);
}

bool Subject::isHome(const Vm::Machine &machine) const
{
    return machine.share == index || (!machine.files.isEmpty() && isHere(machine.files.constFirst()));
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
