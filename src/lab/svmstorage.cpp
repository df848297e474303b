// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/svmstorage.h"

#include "core/pause.h"
#include "fsrvp/clientrules.h"

#include <QDir>

namespace Penumbra::Lab {

using namespace Fsrvp;

namespace {

constexpr quint32 VSS_E_INSUFFICIENT_STORAGE = 0x8004231F;
constexpr quint32 VSS_E_UNEXPECTED_PROVIDER_ERROR = 0x8004230F;

/// What the agent answers for work that failed.
quint32 statusOf(const std::exception_ptr &failure)
{
    switch (failureOf(failure).kind) {
    case FailureKind::DiskFull:
        return VSS_E_INSUFFICIENT_STORAGE;
    case FailureKind::Cancelled:
        return FSRVP_E_WAIT_FAILED;
    default:
        return VSS_E_UNEXPECTED_PROVIDER_ERROR;
    }
}

} // namespace

SvmStorage::SvmStorage(const SvmDescription &svm, const SvmLayout &layout, SmbFront &front, SvmStore &store)
    : m_svm(svm)
    , m_layout(layout)
    , m_front(front)
    , m_store(store)
{
}

SvmStorage::~SvmStorage() = default;

const ShareDescription *SvmStorage::share(const QString &name) const
{
    for (const ShareDescription &share : m_svm.shares) {
        if (share.name.compare(name, Qt::CaseInsensitive) == 0)
            return &share;
    }
    return nullptr;
}

QString SvmStorage::sharePath(const ShareDescription &share) const
{
    const auto place = resolve(m_svm, share.path);
    if (!place)
        throw Error(FailureKind::NotFound, QStringLiteral("resolve"), share.path);
    const QString volume = m_layout.volume(place->volume);
    return place->path.isEmpty() ? volume : volume + QLatin1Char('/') + place->path;
}

std::optional<AgentShare> SvmStorage::findShare(const QString &name)
{
    const ShareDescription *found = share(name);
    if (!found)
        return std::nullopt;
    const auto place = resolve(m_svm, found->path);
    if (!place)
        return std::nullopt;
    return AgentShare {found->name, place->volume, m_svm.shadowCopy && junctionsBelow(m_svm, found->path).isEmpty()};
}

// The agent's operations

SvmStorage::OperationPointer SvmStorage::enter(const QUuid &setId)
{
    auto operation = std::make_shared<Operation>();
    operation->setId = setId;
    operation->place = m_queue.join();
    m_operations.removeIf([](const std::weak_ptr<Operation> &other) { return other.expired(); });
    m_operations += operation;
    return operation;
}

Task<> SvmStorage::turn(OperationPointer operation)
{
    co_await m_queue.turn(operation->place);
    if (operation->cancelled)
        throw Error(FailureKind::Cancelled, QStringLiteral("work on"), m_svm.name);
}

void SvmStorage::begin(OperationPointer operation, Finished finished, Work work)
{
    start(run(std::move(operation), std::move(finished), std::move(work)), this, [](std::exception_ptr) {});
}

Task<> SvmStorage::run(OperationPointer operation, Finished finished, Work work)
{
    quint32 status = ZERO;
    try {
        co_await turn(operation);
        status = co_await work(operation);
    } catch (...) {
        const std::exception_ptr failure = std::current_exception();
        qWarning("%s: %s", qUtf8Printable(m_svm.name), Error(failureOf(failure)).what());
        status = statusOf(failure);
    }
    // The agent hears of it, and keeps it, before the next one goes.
    if (!operation->abandoned)
        finished(status);
}

void SvmStorage::abandon()
{
    for (const auto &entry : std::as_const(m_operations)) {
        const OperationPointer operation = entry.lock();
        if (!operation || operation->setId.isNull())
            continue;
        operation->abandoned = true;
        if (!operation->removal)
            operation->cancel();
    }
}

void SvmStorage::cancel()
{
    abandon();
    for (const auto &entry : std::as_const(m_operations)) {
        if (const OperationPointer operation = entry.lock(); operation && !operation->removal)
            operation->cancel();
    }
}

void SvmStorage::prepare(const AgentSet &, Finished finished)
{
    finished(m_svm.shadowCopy ? ZERO : FSRVP_E_NOT_SUPPORTED);
}

void SvmStorage::commit(const AgentSet &set, Finished finished)
{
    begin(enter(set.id), std::move(finished),
          [this, set](OperationPointer operation) { return commitSet(set, std::move(operation)); });
}

void SvmStorage::expose(const AgentSet &set, Finished finished)
{
    begin(enter(set.id), std::move(finished), [this, set](OperationPointer) { return exposeSet(set); });
}

void SvmStorage::seal(const AgentSet &set, Finished finished)
{
    begin(enter(set.id), std::move(finished),
          [this, set](OperationPointer operation) { return sealSet(set, std::move(operation)); });
}

void SvmStorage::complete(const AgentSet &set, Finished finished)
{
    begin(enter(set.id), std::move(finished),
          [this, set](OperationPointer operation) { return completeSet(set, std::move(operation)); });
}

void SvmStorage::remove(const Removal &removal, Finished finished)
{
    for (const auto &entry : std::as_const(m_operations)) {
        const OperationPointer operation = entry.lock();
        if (operation && operation->setId == removal.setId && !operation->removal)
            operation->cancel();
    }
    const OperationPointer operation = enter(removal.setId);
    operation->removal = true;
    begin(operation, std::move(finished), [this, removal](OperationPointer) { return removeCopies(removal); });
}

Task<quint32> SvmStorage::commitSet(AgentSet set, OperationPointer operation)
{
    const CommitFault fault = takeCommitFault ? takeCommitFault() : CommitFault {};
    if (fault.milliseconds > 0)
        co_await pause(std::chrono::milliseconds(fault.milliseconds), operation->stop.token());
    const quint32 refused = fault.status;
    if (refused != ZERO)
        co_return refused;
    if (diskFull)
        co_return VSS_E_INSUFFICIENT_STORAGE;
    QList<TreeRequest> trees;
    for (const AgentCopy &copy : std::as_const(set.copies)) {
        for (const AgentMapping &mapping : copy.mappings) {
            const ShareDescription *found = share(mapping.share);
            if (!found)
                throw Error(FailureKind::ShareNotFound, QStringLiteral("snapshot"), mapping.share);
            TreeRequest tree {sharePath(*found), m_layout.copy(copy.id, mapping.share), m_svm.shadowCopyDirDepth, {}};
            for (const QString &file : m_store.files(set.id, mapping.clientShadowCopyId, mapping.share))
                tree.files += file.startsWith(QLatin1Char('/')) ? file.mid(1) : file;
            trees += tree;
        }
        QDir().mkpath(m_layout.copy(copy.id));
    }
    try {
        co_await makeTrees(trees, operation);
    } catch (...) {
        for (const AgentCopy &copy : std::as_const(set.copies))
            QDir().rmdir(m_layout.copy(copy.id));
        throw;
    }
    QStringList made;
    for (const TreeRequest &tree : std::as_const(trees))
        made += tree.target;
    if (!set.isWritable())
        co_await protectTrees(made, false);
    for (const AgentCopy &copy : std::as_const(set.copies)) {
        for (const AgentMapping &mapping : copy.mappings)
            linkPreviousVersion(mapping.share, timeOf(copy.creationTime), m_layout.copy(copy.id, mapping.share));
    }
    co_return ZERO;
}

Task<quint32> SvmStorage::exposeSet(AgentSet set)
{
    const QList<SmbFront::ExposedShare> shares = exposedShares(set);
    for (const AgentCopy &copy : std::as_const(set.copies)) {
        for (const AgentMapping &mapping : copy.mappings)
            m_exposed[copy.id][mapping.share] = mapping.shadowCopyShareName;
    }
    co_await m_front.addShares(shares);
    co_return ZERO;
}

QList<SmbFront::ExposedShare> SvmStorage::exposedShares(const AgentSet &set) const
{
    QList<SmbFront::ExposedShare> shares;
    for (const AgentCopy &copy : set.copies) {
        for (const AgentMapping &mapping : copy.mappings) {
            const ShareDescription *base = share(mapping.share);
            if (!base || mapping.shadowCopyShareName.isEmpty())
                continue;
            FrontShare exposed;
            exposed.name = mapping.shadowCopyShareName;
            exposed.path = m_layout.copy(copy.id, mapping.share);
            exposed.comment = base->comment;
            exposed.browsable = !exposed.name.endsWith(QLatin1Char('$'));
            exposed.readOnly =
                !set.isWritable() || (set.status == AgentSetStatus::Recovered && !m_svm.profile.neverSeals);
            shares += {exposed, base->name};
        }
    }
    return shares;
}

Task<quint32> SvmStorage::sealSet(AgentSet set, OperationPointer operation)
{
    QStringList names;
    QStringList trees;
    for (const AgentCopy &copy : std::as_const(set.copies)) {
        for (const AgentMapping &mapping : copy.mappings) {
            trees += m_layout.copy(copy.id, mapping.share);
            if (mapping.isExposed && set.isWritable())
                names += mapping.shadowCopyShareName;
        }
    }
    if (!names.isEmpty() && m_front.isRunning())
        co_await m_front.setReadOnly(names);
    co_await protectTrees(trees, false);
    co_return co_await completeSet(set, operation);
}

Task<quint32> SvmStorage::completeSet(AgentSet set, OperationPointer operation)
{
    if (!m_store.keepSnapshots(set.id))
        co_return ZERO;
    for (const AgentCopy &copy : std::as_const(set.copies))
        co_await keepSnapshot(set, copy.volume, operation);
    co_return ZERO;
}

Task<quint32> SvmStorage::removeCopies(Removal removal)
{
    QStringList names;
    QStringList trees;
    for (const AgentCopy &copy : std::as_const(removal.copies)) {
        for (const AgentMapping &mapping : copy.mappings) {
            trees += m_layout.copy(copy.id, mapping.share);
            const auto exposed = m_exposed.find(copy.id);
            const QString name = exposed == m_exposed.end() ? QString() : exposed->take(mapping.share);
            if (!name.isEmpty())
                names += name;
        }
        if (removal.last)
            m_exposed.remove(copy.id);
    }
    co_await removeExposed(names);
    if (!removal.keepSnapshots) {
        unlinkPreviousVersions(trees);
        co_await removeTrees(trees);
        for (const AgentCopy &copy : std::as_const(removal.copies))
            QDir().rmdir(m_layout.copy(copy.id)); // refused while another share's tree is in it
    }
    co_return ZERO;
}

/// What Samba is not there to remove, or will not, the next reconcileShares() does; the trees go in any case.
Task<> SvmStorage::removeExposed(QStringList names)
{
    if (names.isEmpty() || !m_front.isRunning())
        co_return;
    try {
        co_await m_front.removeShares(names);
    } catch (const Error &error) {
        qWarning("%s: %s", qUtf8Printable(m_svm.name), error.what());
    }
}

Task<> SvmStorage::reconcileShares(bool startFront)
{
    const OperationPointer operation = enter();
    co_await turn(operation);
    if (startFront && !m_front.isRunning())
        co_await m_front.start();
    if (!m_front.isRunning())
        co_return;
    const QStringList present = co_await m_front.runtimeShares();
    const QList<AgentSet> sets = m_store.load();
    QStringList wanted;
    QStringList sealed;
    QList<SmbFront::ExposedShare> missing;
    m_exposed.clear();
    for (const AgentSet &set : sets) {
        if (set.status != AgentSetStatus::Exposed && set.status != AgentSetStatus::Recovered)
            continue;
        for (const SmbFront::ExposedShare &exposed : exposedShares(set)) {
            wanted += exposed.share.name;
            if (!present.contains(exposed.share.name, Qt::CaseInsensitive))
                missing += exposed;
            else if (exposed.share.readOnly)
                sealed += exposed.share.name;
        }
        for (const AgentCopy &copy : set.copies) {
            for (const AgentMapping &mapping : copy.mappings)
                m_exposed[copy.id][mapping.share] = mapping.shadowCopyShareName;
        }
    }
    QStringList extra;
    for (const QString &name : present) {
        if (!wanted.contains(name, Qt::CaseInsensitive))
            extra += name;
    }
    if (!extra.isEmpty())
        co_await m_front.removeShares(extra);
    if (!missing.isEmpty())
        co_await m_front.addShares(missing);
    if (!sealed.isEmpty())
        co_await m_front.setReadOnly(sealed);
}

} // namespace Penumbra::Lab
