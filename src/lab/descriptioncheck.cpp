// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/descriptioncheck.h"

#include "lab/jsonreader.h"

#include <QMap>
#include <QSet>

namespace Penumbra::Lab {

namespace {

QString member(const QString &where, const char *list, qsizetype index)
{
    const QString name = QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index);
    return where.isEmpty() ? name : where + QLatin1Char('.') + name;
}

/// Names that may be there once, however they are capitalised.
class UniqueNames
{
public:
    explicit UniqueNames(const QString &what)
        : m_what(what)
    {
    }
    void add(const QString &name, const QString &where)
    {
        if (m_names.contains(name.toCaseFolded()))
            refuseMember(where, QStringLiteral("there is another %1 \"%2\": give it another one").arg(m_what, name));
        m_names.insert(name.toCaseFolded());
    }

private:
    QString m_what;
    QSet<QString> m_names;
};

/// What will be in a volume, as far as the description says.
struct Tree
{
    QSet<QString> folders {QString()}; ///< relative; the root is empty
    QSet<QString> files;
    QSet<QString> disks; ///< those that another disk may have as its parent
    QSet<QString> busyDisks;

    bool contains(const QString &path) const { return folders.contains(path) || files.contains(path); }

    /// A folder and those above it. Throws when one of them is a file.
    void addFolder(const QString &path, const QString &where)
    {
        QString above;
        for (const QString &name : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
            above = above.isEmpty() ? name : above + QLatin1Char('/') + name;
            if (files.contains(above))
                refuseMember(where, QStringLiteral("\"%1\" is a file already, so it cannot be a folder").arg(above));
            folders.insert(above);
        }
    }
    void addFile(const QString &path, const QString &where)
    {
        addFolder(path.left(qMax(qsizetype(0), path.lastIndexOf(QLatin1Char('/')))), where);
        if (contains(path))
            refuseMember(where, QStringLiteral("\"%1\" is there already: choose another path").arg(path));
        files.insert(path);
    }
};

void addMachine(Tree &tree, const MachineDescription &machine, const QString &where)
{
    const QString own = (machine.folder.isEmpty() ? QString() : machine.folder + QLatin1Char('/')) + machine.name;
    if (tree.contains(own))
        refuseMember(where + QStringLiteral(".name"),
                     QStringLiteral("\"%1\" is there already: choose another name or folder").arg(own));
    for (const char *folder : {"Virtual Machines", "Virtual Hard Disks"})
        tree.addFolder(own + QLatin1Char('/') + QLatin1String(folder), where);
    UniqueNames names(QStringLiteral("disk"));
    for (qsizetype i = 0; i < machine.disks.size(); ++i) {
        const DiskDescription &disk = machine.disks[i];
        const QString place = member(where, "disks", i);
        names.add(disk.name, place + QStringLiteral(".name"));
        if (!disk.parent.isEmpty() && !tree.disks.contains(disk.parent))
            refuseMember(place + QStringLiteral(".parent"),
                         QStringLiteral("no disk of this volume that is listed before has the path \"%1\" "
                                        "(FOLDER/MACHINE/Virtual Hard Disks/DISK.vhdx)")
                             .arg(disk.parent));
        if (tree.contains(disk.missingParent) && !disk.missingParent.isEmpty())
            refuseMember(place + QStringLiteral(".missingParent"),
                         QStringLiteral("\"%1\" is there: choose a path where nothing is").arg(disk.missingParent));
        if (tree.busyDisks.contains(disk.parent))
            refuseMember(place + QStringLiteral(".parent"),
                         QStringLiteral("a parent must not change: choose one that is not busy"));
        if (disk.checkpoints > 0)
            tree.addFolder(own + QStringLiteral("/Snapshots"), where);
        const QString file = QStringLiteral("%1/Virtual Hard Disks/%2.vhdx").arg(own, disk.name);
        tree.addFile(file, place);
        tree.disks.insert(file);
        if (disk.busy && disk.checkpoints == 0) // else the workload writes into the last checkpoint
            tree.busyDisks.insert(file);
    }
}

void addEntry(Tree &tree, const EntryDescription &entry, const QString &where)
{
    using Kind = EntryDescription::Kind;
    switch (entry.kind) {
    case Kind::Directory:
        tree.addFolder(entry.path, where + QStringLiteral(".path"));
        return;
    case Kind::Stream:
        if (!tree.contains(entry.path))
            refuseMember(where + QStringLiteral(".path"),
                         QStringLiteral("nothing that is listed before has the path \"%1\"").arg(entry.path));
        return;
    case Kind::HardLink:
        if (!tree.files.contains(entry.target))
            refuseMember(where + QStringLiteral(".target"),
                         QStringLiteral("no file that is listed before has the path \"%1\"").arg(entry.target));
        [[fallthrough]];
    case Kind::File:
    case Kind::Fifo:
    case Kind::Socket:
    case Kind::SymbolicLink:
        tree.addFile(entry.path, where + QStringLiteral(".path"));
    }
}

class SvmCheck
{
public:
    SvmCheck(const Description &description, const SvmDescription &svm, const QString &where)
        : m_description(description)
        , m_svm(svm)
        , m_where(where)
    {
    }

    void run()
    {
        checkVolumes();
        checkJunctions();
        checkShares();
    }

private:
    void checkVolumes()
    {
        UniqueNames names(QStringLiteral("volume"));
        UniqueNames paths(QStringLiteral("volume at"));
        int roots = 0;
        for (qsizetype i = 0; i < m_svm.volumes.size(); ++i) {
            const VolumeDescription &volume = m_svm.volumes[i];
            const QString where = member(m_where, "volumes", i);
            names.add(volume.name, where + QStringLiteral(".name"));
            if (!volume.junctionPath.isEmpty())
                paths.add(volume.junctionPath, where + QStringLiteral(".junctionPath"));
            roots += volume.junctionPath == QLatin1String("/") ? 1 : 0;
            Tree &tree = m_trees[volume.name];
            for (qsizetype j = 0; j < volume.machines.size(); ++j)
                addMachine(tree, volume.machines[j], member(where, "machines", j));
            for (qsizetype j = 0; j < volume.entries.size(); ++j)
                addEntry(tree, volume.entries[j], member(where, "entries", j));
        }
        if (roots == 0)
            refuseMember(m_where + QStringLiteral(".volumes"),
                         QStringLiteral("one volume must be the root volume: give it the junctionPath \"/\""));
    }

    bool isFolder(const QString &namespacePath) const
    {
        const auto place = resolve(m_svm, namespacePath);
        return place && m_trees[place->volume].folders.contains(place->path);
    }

    /// A junction hides what its volume's neighbour has at that place, so nothing may be there.
    void checkJunctions()
    {
        for (qsizetype i = 0; i < m_svm.volumes.size(); ++i) {
            const QString path = m_svm.volumes[i].junctionPath;
            if (path.isEmpty() || path == QLatin1String("/"))
                continue;
            const QString where = member(m_where, "volumes", i) + QStringLiteral(".junctionPath");
            const QString parent = path.left(qMax(qsizetype(1), path.lastIndexOf(QLatin1Char('/'))));
            if (!isFolder(parent))
                refuseMember(where,
                             QStringLiteral("there is no folder %1 to mount it in: add the folder as an entry "
                                            "of its volume")
                                 .arg(parent));
            const VolumePath above = *resolve(m_svm, parent);
            const QString name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
            const QString hidden = above.path.isEmpty() ? name : above.path + QLatin1Char('/') + name;
            if (m_trees[above.volume].contains(hidden))
                refuseMember(where,
                             QStringLiteral("the volume %1 has something at %2, which this volume would hide")
                                 .arg(above.volume, path));
        }
    }

    void checkShares() const
    {
        static const QSet<QString> reserved {QStringLiteral("ipc$"),     QStringLiteral("admin$"),
                                             QStringLiteral("global"),   QStringLiteral("homes"),
                                             QStringLiteral("printers"), QStringLiteral("print$")};
        UniqueNames names(QStringLiteral("share"));
        for (qsizetype i = 0; i < m_svm.shares.size(); ++i) {
            const ShareDescription &share = m_svm.shares[i];
            const QString where = member(m_where, "shares", i);
            names.add(share.name, where + QStringLiteral(".name"));
            if (reserved.contains(share.name.toLower()))
                refuseMember(
                    where + QStringLiteral(".name"),
                    QStringLiteral("SMB servers use \"%1\" for themselves: choose another name").arg(share.name));
            if (!isFolder(share.path))
                refuseMember(where + QStringLiteral(".path"),
                             QStringLiteral("no volume has a folder there: add the folder as an entry of the volume, "
                                            "or a machine to it"));
            for (const QString &account : share.permissions.keys())
                checkAccount(account, where + QStringLiteral(".permissions.") + account);
        }
    }

    void checkAccount(const QString &name, const QString &where) const
    {
        for (const Account &account : m_description.accounts) {
            if (account.name == name)
                return;
        }
        refuseMember(where, QStringLiteral("the lab has no account of this name: add it to accounts"));
    }

    const Description &m_description;
    const SvmDescription &m_svm;
    QString m_where;
    QMap<QString, Tree> m_trees; ///< by volume
};

/// Several servers on one address need a port each.
void checkEndpoints(const Description &description)
{
    QSet<QString> addresses;
    for (qsizetype i = 0; i < description.svms.size(); ++i) {
        const QString &address = description.svms[i].address;
        if (addresses.contains(address))
            refuseMember(member({}, "svms", i) + QStringLiteral(".address"),
                         QStringLiteral("another SVM has the address %1: choose another one").arg(address));
        addresses.insert(address);
        if (address == description.managementAddress && description.managementPort != 0
            && description.svms[i].port == description.managementPort)
            refuseMember(QStringLiteral("management.port"),
                         QStringLiteral("an SVM has this address and port: choose another one"));
    }
}

void checkFaults(const Description &description)
{
    using Action = Fault::Action;
    static const QList<Action> atStart {Action::KillSmbd, Action::KillAgent, Action::FillDisk, Action::HoldSet};
    for (qsizetype i = 0; i < description.faults.size(); ++i) {
        const Fault &fault = description.faults[i];
        const QString where = member({}, "faults", i);
        if (!fault.stays() && !atStart.contains(fault.action))
            refuseMember(where + QStringLiteral(".action"),
                         QStringLiteral("\"%1\" has no effect at the start of a lab: remove it")
                             .arg(faultActionName(fault.action)));
        bool known = fault.svm == QLatin1String("*");
        for (const SvmDescription &svm : description.svms)
            known = known || svm.name == fault.svm;
        if (!known)
            refuseMember(where + QStringLiteral(".svm"), QStringLiteral("the lab has no SVM of this name"));
    }
}

} // namespace

void checkDescription(const Description &description)
{
    if (description.svms.isEmpty())
        refuseMember(QStringLiteral("svms"), QStringLiteral("a lab needs at least one SVM"));
    if (description.accounts.isEmpty())
        refuseMember(QStringLiteral("accounts"), QStringLiteral("a lab needs at least one account"));
    UniqueNames accounts(QStringLiteral("account"));
    for (qsizetype i = 0; i < description.accounts.size(); ++i)
        accounts.add(description.accounts[i].name, member({}, "accounts", i) + QStringLiteral(".name"));
    checkEndpoints(description);
    UniqueNames names(QStringLiteral("SVM"));
    UniqueNames servers(QStringLiteral("SMB server"));
    for (qsizetype i = 0; i < description.svms.size(); ++i) {
        const QString where = member({}, "svms", i);
        names.add(description.svms[i].name, where + QStringLiteral(".name"));
        servers.add(description.svms[i].smbServer, where + QStringLiteral(".smbServer"));
        SvmCheck(description, description.svms[i], where).run();
    }
    checkFaults(description);
}

} // namespace Penumbra::Lab
