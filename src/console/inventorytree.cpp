// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/inventorytree.h"

#include "console/machinenames.h"
#include "console/rowmodelbase.h"
#include "console/surveystore.h"
#include "core/failuretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Penumbra::Console {

namespace {

struct InventoryTree
{
    Q_DECLARE_TR_FUNCTIONS(InventoryTree)
};

void sortByName(QList<InventoryNode> &nodes)
{
    const QCollator collator = nameCollator();
    std::stable_sort(nodes.begin(), nodes.end(), [&collator](const InventoryNode &left, const InventoryNode &right) {
        return collator.compare(left.name, right.name) < 0;
    });
}

Badge worstOf(const Validate::ShareReport &report, const QUuid &machine = {})
{
    Badge worst = report.failure ? Badge::Failed : Badge::None;
    for (const Validate::Finding &finding : report.findings) {
        if (!machine.isNull() && finding.key.machine != machine)
            continue;
        worst = qMax(worst, Badge(int(Badge::Blocks) - int(finding.severity)));
    }
    return worst;
}

/// One system's part of the tree.
class Builder
{
public:
    Builder(const SystemView &view, const SystemStore &systems, const SurveyStore &surveys)
        : m_view(view)
        , m_systems(systems)
        , m_surveys(surveys)
    {
    }

    InventoryNode system() const
    {
        InventoryNode node = nodeOf(ObjectId::ofSystem(m_view.system.id), m_view.system.name);
        node.detail = m_view.failure ? explainLine(*m_view.failure) : m_view.system.host;
        node.badge = m_view.failure ? Badge::Failed : Badge::None;
        node.isOpen = !m_view.system.readOnly;
        for (const Storage::Svm &svm : m_view.inventory.svms)
            node.children.append(svmNode(svm));
        for (const InventoryNode &child : std::as_const(node.children))
            node.badge = qMax(node.badge, child.badge);
        sortByName(node.children);
        return node;
    }

private:
    InventoryNode nodeOf(const ObjectId &id, const QString &name) const
    {
        InventoryNode node;
        node.id = id;
        node.name = name;
        node.isLab = m_view.isLab;
        node.isStale = m_view.state == SystemView::State::Failed;
        return node;
    }

    InventoryNode svmNode(const Storage::Svm &svm) const
    {
        const QUuid &system = m_view.system.id;
        InventoryNode node = nodeOf(ObjectId::ofSvm(system, svm.id), svm.name);
        node.detail = svm.running ? svm.host : InventoryTree::tr("does not run");
        InventoryNode shares = nodeOf(ObjectId::ofShares(system, svm.id), InventoryTree::tr("Shares"));
        for (const Storage::Share &share : m_view.inventory.shares) {
            if (share.svm == svm.id && isOrdinary(share))
                shares.children.append(shareNode(share));
        }
        InventoryNode volumes = nodeOf(ObjectId::ofVolumes(system, svm.id), InventoryTree::tr("Volumes"));
        for (const Storage::Volume &volume : m_view.inventory.volumes) {
            if (volume.svm != svm.id)
                continue;
            InventoryNode child = nodeOf(ObjectId::ofVolume(system, svm.id, volume.id), volume.name);
            child.detail = volume.junctionPath.isEmpty() ? InventoryTree::tr("not mounted") : volume.junctionPath;
            volumes.children.append(child);
        }
        for (InventoryNode *group : {&shares, &volumes}) {
            sortByName(group->children);
            for (const InventoryNode &child : std::as_const(group->children))
                group->badge = qMax(group->badge, child.badge);
            if (!group->children.isEmpty())
                node.children.append(*group);
        }
        node.badge = shares.badge;
        return node;
    }

    InventoryNode shareNode(const Storage::Share &share) const
    {
        const ObjectId id = ObjectId::ofShare(m_view.system.id, share.svm, share.id);
        InventoryNode node = nodeOf(id, share.name);
        node.detail = m_systems.uncOf(id);
        if (!share.path.isEmpty())
            node.detail += QLatin1Char('\n') + share.path;
        const ShareSurvey *survey = m_surveys.survey(id);
        if (!survey)
            return node;
        node.badge = worstOf(survey->report);
        const QList<ObjectId> ids = m_surveys.machinesOf(id);
        const MachineNames names(*survey);
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const Vm::Machine &machine = survey->machines[i];
            InventoryNode child = nodeOf(ids[i], names.of(machine.name, machine.configuration));
            child.detail = machine.configuration;
            child.badge = worstOf(survey->report, machine.id);
            node.children.append(child);
        }
        sortByName(node.children);
        return node;
    }

    const SystemView &m_view;
    const SystemStore &m_systems;
    const SurveyStore &m_surveys;
};

} // namespace

QList<InventoryNode> inventoryNodes(const SystemStore &systems, const SurveyStore &surveys)
{
    QList<InventoryNode> nodes;
    const QList<SystemView> views = systems.systems();
    for (const SystemView &view : views)
        nodes.append(Builder(view, systems, surveys).system());
    sortByName(nodes);
    return nodes;
}

} // namespace Penumbra::Console
