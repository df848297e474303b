// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Penumbra::Vm {

/// The values of a machine's configuration as a tree, which both file formats are: nodes with names, some of which have a text. A name may
/// occur more than once below one node. Bounded, as what it is made from is hostile.
class ConfigurationTree
{
public:
    using Node = int;
    static constexpr Node root = 0; ///< "configuration"
    static constexpr int mostNodes = 100'000; ///< real ones have a few thousand
    static constexpr int deepest = 32; ///< nodes below the root; real ones have about ten
    static constexpr qsizetype longestText = 32'767; ///< characters: the longest path Windows has

    /// file: what errors call it.
    explicit ConfigurationTree(const QString &file);

    /// Throws Error(InvalidInput) when that makes it unreasonably large or deep.
    Node add(Node parent, const QString &name);
    /// What goes beyond longestText makes the text unusable: it is empty then, and a remark says so.
    void appendText(Node node, QStringView text);

    const QString &name(Node node) const { return m_nodes[size_t(node)].name; }
    const QString &text(Node node) const { return m_nodes[size_t(node)].text; }
    const QList<Node> &children(Node node) const { return m_nodes[size_t(node)].children; }
    /// The first child of that name, letter case aside; -1: there is none.
    Node child(Node node, QLatin1String name) const;
    /// The first node at a path below the root, "properties/name"; -1: there is none.
    Node find(QLatin1String path) const;
    /// Its text; empty when there is none.
    QString textAt(QLatin1String path) const;

    void addRemark(const QString &remark);
    const QStringList &remarks() const { return m_remarks; }
    /// Something is missing that belongs into the tree.
    void setIncomplete() { m_complete = false; }
    bool isComplete() const { return m_complete; }
    /// All that is there was read, but there are newer values that were not.
    void setOutdated(const QString &remark);
    bool isOutdated() const { return m_outdated; }

private:
    struct Entry
    {
        QString name;
        QString text;
        QList<Node> children;
        int depth = 0;
        bool tooLong = false;
    };
    [[noreturn]] void refuse(const QString &why) const;

    QString m_file;
    std::vector<Entry> m_nodes;
    QStringList m_remarks;
    bool m_complete = true;
    bool m_outdated = false;
};

} // namespace Penumbra::Vm
