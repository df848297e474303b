// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/machine.h"

#include <QRegularExpression>

#include <deque>
#include <map>

namespace Penumbra::Test {

/// Shares of the server FILES (alias files.lab.test) as a drawing, one file per line: its share, its path, and what it says. Slashes are
/// backslashes everywhere, {7} is a GUID made of 7.
///
///     vms web/Virtual Machines/{1}.xml    : machine 1 web; disk //FILES/vms/web/a.avhdx; list 2
///     vms web/Snapshots/{2}.xml           : checkpoint 2 of 1; disk //FILES/vms/web/a.vhdx
///     vms web/a.avhdx                     : differs 21 from 20; relative ./a.vhdx
///     vms web/a.vhdx                      : disk 20; dirty
///     vms web/b.vhdx                      : broken
///     vms web/c/                          : unseen
///     all                                 : lies at /vol
class MachineScene
{
public:
    explicit MachineScene(const QString &drawing)
    {
        for (const QString &line : drawing.split(QLatin1Char('\n'))) {
            const QStringList halves = line.trimmed().split(QRegularExpression(QStringLiteral(" :(?: |$)")));
            if (line.trimmed().isEmpty())
                continue;
            const QString place = halves.constFirst().trimmed();
            const QString share = place.section(QLatin1Char(' '), 0, 0);
            QStringList words;
            for (const QString &word : halves.value(1).split(QLatin1Char(';')))
                words.append(word.trimmed());
            if (!m_shares.contains(share)) {
                m_order.append(share);
                m_shares[share].share = UncPath(QStringLiteral("FILES"), share);
                m_shares[share].tree = &m_trees[share];
            }
            addLine(m_shares[share], m_trees[share], place.section(QLatin1Char(' '), 1).trimmed(), words);
        }
    }

    Vm::Discovery discover() const
    {
        QList<Vm::ShareFiles> shares;
        for (const QString &share : m_order)
            shares.append(m_shares[share]);
        return Vm::discoverMachines(shares, [](const QString &server) {
            return server.compare(QLatin1String("FILES"), Qt::CaseInsensitive) == 0
                || server == QLatin1String("files.lab.test");
        });
    }

    /// A machine's files in words, sorted: "disk vms/web/a.vhdx", "disk C:/a.vhdx elsewhere".
    static QStringList filesOf(const Vm::Machine &machine)
    {
        QStringList lines;
        for (const Vm::MachineFile &file : machine.files) {
            QString line = Vm::fileRoleName(file.role) + QLatin1Char(' ') + shortened(file.path);
            if (file.state == Vm::MachineFile::State::Missing)
                line += QStringLiteral(" missing");
            else if (file.state == Vm::MachineFile::State::Elsewhere)
                line += QStringLiteral(" elsewhere");
            lines.append(line);
        }
        lines.sort();
        return lines;
    }
    QStringList filesOf(const QString &machine) const
    {
        for (const Vm::Machine &found : discover().machines) {
            if (found.name == machine)
                return filesOf(found);
        }
        return {QStringLiteral("no such machine")};
    }
    /// "disk-missing vms/web/a.vhdx, vms/web/Virtual Machines/{1}.xml"
    static QStringList problemsOf(const QList<Vm::MachineProblem> &problems)
    {
        static const QStringList names {QStringLiteral("configuration-unreadable"),
                                        QStringLiteral("disk-unreadable"),
                                        QStringLiteral("disk-missing"),
                                        QStringLiteral("parent-missing"),
                                        QStringLiteral("parent-mismatch"),
                                        QStringLiteral("parent-loop"),
                                        QStringLiteral("parent-absolute"),
                                        QStringLiteral("log-dirty"),
                                        QStringLiteral("disk-shared")};
        QStringList lines;
        for (const Vm::MachineProblem &problem : problems) {
            QString line = names.at(int(problem.kind)) + QLatin1Char(' ') + shortened(problem.path);
            if (!problem.other.isEmpty())
                line += QStringLiteral(", ") + shortened(problem.other);
            lines.append(line);
        }
        lines.sort();
        return lines;
    }
    QStringList problemsOf(const QString &machine) const
    {
        for (const Vm::Machine &found : discover().machines) {
            if (found.name == machine)
                return problemsOf(found.problems);
        }
        return {QStringLiteral("no such machine")};
    }
    QStringList withoutMachine() const
    {
        QStringList lines;
        const auto result = discover().withoutMachine;
        for (int share = 0; share < result.size(); ++share) {
            for (const Vm::FileTree::Index entry : result.at(share))
                lines.append(
                    shortened(m_order.at(share) + QLatin1Char('\\') + m_trees.at(m_order.at(share)).path(entry)));
        }
        lines.sort();
        return lines;
    }

private:
    static QUuid guid(const QString &number) { return QUuid(number.toUInt(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }
    static QString expanded(QString text)
    {
        static const QRegularExpression token(QStringLiteral("\\{(\\d+)\\}"));
        for (auto match = token.match(text); match.hasMatch(); match = token.match(text))
            text.replace(match.captured(0), guid(match.captured(1)).toString(QUuid::WithoutBraces).toUpper());
        return text.replace(QLatin1Char('/'), QLatin1Char('\\'));
    }
    static QString shortened(QString text)
    {
        static const QRegularExpression token(QStringLiteral("([0-9A-F]{8})-0000-0000-0000-000000000000"));
        for (auto match = token.match(text); match.hasMatch(); match = token.match(text))
            text.replace(match.captured(0), QStringLiteral("{%1}").arg(match.captured(1).toUInt(nullptr, 16)));
        text.replace(QStringLiteral("\\\\FILES\\"), QString());
        return text.replace(QLatin1Char('\\'), QLatin1Char('/'));
    }

    static void addLine(Vm::ShareFiles &share, Vm::FileTree &tree, const QString &place, const QStringList &words)
    {
        using Vm::FileTree;
        const QString head = words.constFirst();
        if (head.startsWith(QLatin1String("lies at "))) {
            share.namespacePath = head.mid(8);
            return;
        }
        const bool isDirectory = place.endsWith(QLatin1Char('/'));
        const QStringList names = expanded(place).split(QLatin1Char('\\'), Qt::SkipEmptyParts);
        FileTree::Index at = FileTree::root;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const FileTree::Index next = tree.child(at, names.at(i));
            const auto kind = i + 1 < names.size() || isDirectory ? Vm::EntryKind::Directory : Vm::EntryKind::File;
            at = next != FileTree::none ? next : tree.add(at, names.at(i), kind);
        }
        if (head == QLatin1String("unseen"))
            share.unseen.insert(at);
        else if (head == QLatin1String("broken") && Vm::looksLikeDisk(names.constLast()))
            share.disks.insert(at, Failure {FailureKind::InvalidInput, QStringLiteral("read"), place, {}, {}});
        else if (head == QLatin1String("broken"))
            share.configurations.insert(at, Failure {FailureKind::InvalidInput, QStringLiteral("read"), place, {}, {}});
        else if (head.startsWith(QLatin1String("disk ")) || head.startsWith(QLatin1String("differs ")))
            share.disks.insert(at, diskOf(words));
        else if (!head.isEmpty())
            share.configurations.insert(at, configurationOf(words));
    }

    static Vm::DiskInfo diskOf(const QStringList &words)
    {
        Vm::DiskInfo disk;
        const QStringList head = words.constFirst().split(QLatin1Char(' '));
        disk.dataWriteId = guid(head.value(1));
        if (head.constFirst() == QLatin1String("differs")) {
            disk.kind = Vm::DiskKind::Differencing;
            disk.parent.linkage = guid(head.value(3));
        }
        for (const QString &word : words.mid(1)) {
            const QString value = expanded(word.section(QLatin1Char(' '), 1));
            if (word == QLatin1String("dirty"))
                disk.logDirty = true;
            else if (word.startsWith(QLatin1String("relative ")))
                disk.parent.relativePath = value;
            else if (word.startsWith(QLatin1String("absolute ")))
                disk.parent.absolutePath = value;
            else if (word.startsWith(QLatin1String("volume ")))
                disk.parent.volumePath = value;
            else if (word == QLatin1String("vhd"))
                disk.format = Vm::DiskFormat::Vhd;
            else if (word.startsWith(QLatin1String("sectors ")))
                disk.logicalSectorSize = word.section(QLatin1Char(' '), 1).toUInt();
            else if (word.startsWith(QLatin1String("size ")))
                disk.virtualSize = word.section(QLatin1Char(' '), 1).toULongLong();
        }
        return disk;
    }

    static Vm::MachineConfiguration configurationOf(const QStringList &words)
    {
        Vm::MachineConfiguration configuration;
        const QStringList head = words.constFirst().split(QLatin1Char(' '));
        configuration.id = guid(head.value(1));
        configuration.checkpoint = head.constFirst() == QLatin1String("checkpoint");
        if (configuration.checkpoint)
            configuration.machineId = guid(head.value(3));
        else
            configuration.name = head.value(2);
        for (const QString &word : words.mid(1)) {
            const QString value = expanded(word.section(QLatin1Char(' '), 1));
            if (word.startsWith(QLatin1String("disk ")))
                configuration.disks.append(value);
            else if (word.startsWith(QLatin1String("image ")))
                configuration.otherFiles.append(value);
            else if (word.startsWith(QLatin1String("list ")))
                configuration.checkpoints.append(guid(value));
            else if (word.startsWith(QLatin1String("memory ")))
                configuration.memoryFile = value;
        }
        return configuration;
    }

    QStringList m_order;
    QMap<QString, Vm::ShareFiles> m_shares;
    std::map<QString, Vm::FileTree> m_trees;
};

} // namespace Penumbra::Test
