// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/configurationtree.h"

#include "core/failure.h"

namespace Penumbra::Vm {

namespace {

constexpr qsizetype mostRemarks = 20;

} // namespace

ConfigurationTree::ConfigurationTree(const QString &file)
    : m_file(file)
    , m_nodes(1)
{
    m_nodes.front().name = QStringLiteral("configuration");
}

ConfigurationTree::Node ConfigurationTree::add(Node parent, const QString &name)
{
    if (m_nodes.size() >= mostNodes)
        refuse(QStringLiteral("it has more than %1 values").arg(mostNodes));
    Entry entry;
    entry.name = name;
    entry.depth = m_nodes[size_t(parent)].depth + 1;
    if (entry.depth > deepest)
        refuse(QStringLiteral("its values are nested more than %1 deep").arg(deepest));
    const auto node = Node(m_nodes.size());
    m_nodes.push_back(std::move(entry));
    m_nodes[size_t(parent)].children.append(node);
    return node;
}

void ConfigurationTree::appendText(Node node, QStringView text)
{
    Entry &entry = m_nodes[size_t(node)];
    if (entry.tooLong)
        return;
    if (text.size() <= longestText - entry.text.size()) {
        entry.text.append(text);
        return;
    }
    entry.tooLong = true;
    entry.text.clear();
    addRemark(QStringLiteral("the value \"%1\" is longer than %2 characters and was left out")
                  .arg(entry.name.left(100))
                  .arg(longestText));
}

ConfigurationTree::Node ConfigurationTree::child(Node node, QLatin1String name) const
{
    for (const Node child : children(node)) {
        if (this->name(child).compare(name, Qt::CaseInsensitive) == 0)
            return child;
    }
    return -1;
}

ConfigurationTree::Node ConfigurationTree::find(QLatin1String path) const
{
    Node node = root;
    for (const QLatin1String name : path.tokenize(QLatin1Char('/'))) {
        node = child(node, name);
        if (node < 0)
            break;
    }
    return node;
}

QString ConfigurationTree::textAt(QLatin1String path) const
{
    const Node node = find(path);
    return node < 0 ? QString() : text(node);
}

void ConfigurationTree::addRemark(const QString &remark)
{
    if (m_remarks.size() < mostRemarks && !m_remarks.contains(remark))
        m_remarks.append(remark);
}

void ConfigurationTree::setOutdated(const QString &remark)
{
    m_outdated = true;
    addRemark(remark);
}

void ConfigurationTree::refuse(const QString &why) const
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read configuration"), m_file, {}, why);
}

} // namespace Penumbra::Vm
