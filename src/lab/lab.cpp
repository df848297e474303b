// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/lab.h"

#include "core/guid.h"
#include "lab/accounts.h"
#include "lab/content.h"
#include "lab/ontapserver.h"
#include "lab/svm.h"
#include "lab/turnqueue.h"
#include "lab/worker.h"
#include "lab/workload.h"

#include <QDir>
#include <QJsonArray>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QThread>
#include <QThreadPool>

#include <vector>

namespace Penumbra::Lab {

namespace {

Task<> ignored(Task<> task)
{
    try {
        co_await task;
    } catch (const std::exception &error) {
        qWarning("%s", error.what());
    }
}

QJsonObject done(const QString &text)
{
    return {{QStringLiteral("done"), text}};
}

} // namespace

struct Lab::Private : OntapBackend
{
    Private(const Description &what, const LabDirectory &place, const Secret &secret)
        : about(what)
        , data(place.dataDirectory())
        , runtime(place.runtimeDirectory())
        , path(place.path())
        , password(secret)
    {
    }

    void makeSvms();
    Task<> startSvms();
    Task<> makeVolumes();
    Task<> startManagement();
    QJsonObject management() const;
    Svm &svm(const QString &name) const;
    const Fsrvp::AgentMapping *mapping(const QString &svmName, const QUuid &clientCopyId, const QString &share,
                                       Fsrvp::AgentSet &set, Fsrvp::AgentCopy &copy) const;
    CopyOptions copyFiles(const QString &name, const QUuid &clientCopyId, const QString &share) const;
    QStringList busyPaths() const;
    Task<> start();
    Task<> stop();
    void apply(const Penumbra::Lab::Fault &fault, Svm &svm);
    Task<QJsonObject> doFault(Penumbra::Lab::Fault fault);

    // OntapBackend
    const Description &description() const override { return about; }
    quint16 smbPort(const QString &name) const override { return svm(name).port(); }
    QString volumeDirectory(const QString &name, const QString &volume) const override
    {
        return svm(name).layout().volume(volume);
    }
    QList<Fsrvp::AgentSet> sets(const QString &name) const override { return svm(name).sets(); }
    bool keepSnapshots(const QString &name, const QUuid &setId) const override
    {
        return svm(name).store().keepSnapshots(setId);
    }
    void setKeepSnapshots(const QString &name, const QUuid &setId, bool keep) override;
    CopyOptions copyOptions(const QString &name, const QUuid &clientCopyId, const QString &share) const override
    {
        return copyFiles(name, clientCopyId, share);
    }
    void setCopyFiles(const QString &name, const QUuid &clientCopyId, const QString &share,
                      const QStringList &files) override;
    QString copyDirectory(const QString &name, const QUuid &clientCopyId, const QString &share) const override;
    QList<Snapshot> snapshots(const QString &name, const QString &volume) const override
    {
        return svm(name).store().snapshots(volume);
    }
    QString snapshotDirectory(const QString &name, const QString &volume, const QUuid &uuid) const override
    {
        return svm(name).layout().snapshot(volume, uuid);
    }
    Task<Snapshot> createSnapshot(QString name, QString volume, Snapshot wanted) override
    {
        return svm(name).storage().createSnapshot(volume, wanted);
    }
    void modifySnapshot(const QString &name, const QString &volume, const Snapshot &snapshot) override
    {
        svm(name).store().saveSnapshot(volume, snapshot);
    }
    Task<> deleteSnapshot(QString name, QString volume, QUuid uuid) override
    {
        return svm(name).storage().deleteSnapshot(volume, uuid);
    }
    Task<> clone(QString name, QString source, QString target, bool overwrite) override
    {
        return svm(name).storage().clone(source, target, overwrite);
    }
    Task<> revertVolume(QString name, QString volume, QUuid uuid) override
    {
        return svm(name).storage().revertVolume(volume, uuid);
    }
    OntapBackend::Fault takeFault(const QString &method, const QString &path) override;

    Description about;
    const QString data;
    const QString runtime;
    const QString path;
    const Secret password;
    FaultTable faults;
    Workload workload;
    std::vector<std::unique_ptr<Svm>> svms;
    std::unique_ptr<OntapServer> ontap;
    OntapCertificate certificate;
    TurnQueue queue; ///< of whatever starts, stops or disturbs
};

Lab::Lab(const Description &description, const LabDirectory &directory, const Secret &password)
    : d(std::make_unique<Private>(description, directory, password))
{
}

Lab::~Lab() = default;

// Start and stop

void Lab::Private::makeSvms()
{
    QDir().mkpath(data);
    const QString accounts = data + QStringLiteral("/accounts");
    writeNtlmAccounts(accounts, about.accounts, password);
    int number = 0;
    for (const SvmDescription &svmDescription : about.svms) {
        Svm::Options options;
        options.description = svmDescription;
        options.domain = about.domain;
        options.realm = about.realm;
        options.accounts = about.accounts;
        options.directory = data + QLatin1Char('/') + svmDescription.name;
        options.runtimeDirectory = runtime + QStringLiteral("/%1").arg(++number);
        options.port = svmDescription.port;
        options.credentials.ntlmAccountsFile = accounts;
        options.credentials.keytab = about.keytab;
        QDir().mkpath(options.directory);
        QDir().mkpath(options.runtimeDirectory);
        svms.push_back(std::make_unique<Svm>(options, password, faults));
        SvmStorage &storage = svms.back()->storage();
        storage.holdWrites = [this] { workload.pause(); };
        storage.releaseWrites = [this] { workload.resume(); };
        storage.filesReplaced = [this] {
            if (!workload.isRunning())
                return;
            workload.stop();
            workload.start(busyPaths());
        };
    }
}

Task<> Lab::Private::makeVolumes()
{
    const std::function<void()> work = [this] {
        QtConcurrent::blockingMap(svms, [this](std::unique_ptr<Svm> &svm) { svm->storage().makeVolumes(about); });
    };
    co_await onWorker(work);
}

/// All at once: each waits for its Samba most of the time.
Task<> Lab::Private::startSvms()
{
    std::vector<Task<>> starting;
    for (const auto &svm : svms)
        starting.push_back(svm->start());
    std::exception_ptr failure;
    for (Task<> &task : starting) {
        try {
            co_await task;
        } catch (...) {
            failure = failure ? failure : std::current_exception();
        }
    }
    if (failure)
        std::rethrow_exception(failure);
}

Task<> Lab::Private::startManagement()
{
    const QStringList addresses {about.managementAddress};
    const QStringList names {about.cluster};
    const OntapCertificate made = co_await ensureCertificate(data, addresses, names);
    certificate = made;
    ontap = std::make_unique<OntapServer>(*this, password);
    ontap->listen(about.managementAddress, about.managementPort, certificate);
}

QJsonObject Lab::Private::management() const
{
    if (!ontap)
        return {};
    const auto certificates = QSslCertificate::fromPath(certificate.certificateFile);
    const QByteArray digest =
        certificates.isEmpty() ? QByteArray() : certificates.first().digest(QCryptographicHash::Sha256);
    return {
        {QStringLiteral("url"), QStringLiteral("https://%1:%2/api").arg(about.managementAddress).arg(ontap->port())},
        {QStringLiteral("certificate"), certificate.certificateFile},
        {QStringLiteral("fingerprint"), QString::fromLatin1(digest.toHex(':'))}};
}

Task<> Lab::Private::start()
{
    // Copies wait for the disk: more of them than processors may go at a time.
    QThreadPool::globalInstance()->setMaxThreadCount(qMax(8, QThread::idealThreadCount()));
    faults.clear();
    makeSvms();
    co_await makeVolumes();
    co_await startSvms();
    co_await startManagement();
    const QList<Penumbra::Lab::Fault> wanted = about.faults;
    for (const Penumbra::Lab::Fault &fault : wanted)
        co_await doFault(fault);
}

Task<> Lab::Private::stop()
{
    workload.stop();
    ontap.reset();
    std::vector<Task<>> stopping;
    for (const auto &svm : svms)
        stopping.push_back(ignored(svm->stop()));
    for (Task<> &task : stopping)
        co_await task;
    svms.clear();
}

// One after the other: nothing is started while it is being stopped.

Task<> Lab::start()
{
    const TurnQueue::Place place = d->queue.join();
    co_await d->queue.turn(place);
    co_await d->start();
}

Task<> Lab::stop()
{
    const TurnQueue::Place place = d->queue.join();
    co_await d->queue.turn(place);
    co_await d->stop();
}

Task<> Lab::reset()
{
    const TurnQueue::Place place = d->queue.join();
    co_await d->queue.turn(place);
    co_await d->stop();
    removeTree(d->data);
    co_await d->start();
}

// What REST and the commands ask

Svm &Lab::Private::svm(const QString &name) const
{
    for (const auto &svm : svms) {
        if (svm->description().name == name)
            return *svm;
    }
    throw Error(FailureKind::NotFound, QStringLiteral("find the SVM"), name);
}

/// The mapping that a client's shadow copy ID and a share name, with the set and the copy it belongs to.
const Fsrvp::AgentMapping *Lab::Private::mapping(const QString &svmName, const QUuid &clientCopyId,
                                                 const QString &share, Fsrvp::AgentSet &set,
                                                 Fsrvp::AgentCopy &copy) const
{
    for (const Fsrvp::AgentSet &candidate : svm(svmName).sets()) {
        for (const Fsrvp::AgentCopy &entry : candidate.copies) {
            for (qsizetype i = 0; i < entry.mappings.size(); ++i) {
                if (entry.mappings[i].clientShadowCopyId != clientCopyId
                    || entry.mappings[i].share.compare(share, Qt::CaseInsensitive) != 0)
                    continue;
                set = candidate;
                copy = entry;
                return &copy.mappings.at(i);
            }
        }
    }
    return nullptr;
}

void Lab::Private::setKeepSnapshots(const QString &name, const QUuid &setId, bool keep)
{
    for (const Fsrvp::AgentSet &set : svm(name).sets()) {
        if (set.id != setId)
            continue;
        if (set.status == Fsrvp::AgentSetStatus::Recovered)
            throw Error(FailureKind::SharingViolation, QStringLiteral("keep the snapshots of"), guidText(setId));
        return svm(name).store().setKeepSnapshots(setId, keep);
    }
    throw Error(FailureKind::NotFound, QStringLiteral("find the shadow copy set"), guidText(setId));
}

void Lab::Private::setCopyFiles(const QString &name, const QUuid &clientCopyId, const QString &share,
                                const QStringList &files)
{
    Fsrvp::AgentSet set;
    Fsrvp::AgentCopy copy;
    if (!mapping(name, clientCopyId, share, set, copy))
        throw Error(FailureKind::NotFound, QStringLiteral("find the shadow copy"), guidText(clientCopyId));
    if (set.status != Fsrvp::AgentSetStatus::Added)
        throw Error(FailureKind::SharingViolation, QStringLiteral("name the files of"), guidText(clientCopyId));
    svm(name).store().setFiles(set.id, clientCopyId, share, files);
}

CopyOptions Lab::Private::copyFiles(const QString &name, const QUuid &clientCopyId, const QString &share) const
{
    Fsrvp::AgentSet set;
    Fsrvp::AgentCopy copy;
    CopyOptions options;
    if (mapping(name, clientCopyId, share, set, copy))
        options.files = svm(name).store().files(set.id, clientCopyId, share);
    return options;
}

QString Lab::Private::copyDirectory(const QString &name, const QUuid &clientCopyId, const QString &share) const
{
    Fsrvp::AgentSet set;
    Fsrvp::AgentCopy copy;
    const Fsrvp::AgentMapping *found = mapping(name, clientCopyId, share, set, copy);
    const QString directory = found ? svm(name).layout().copy(copy.id, found->share) : QString();
    return !directory.isEmpty() && QDir(directory).exists() ? directory : QString();
}

OntapBackend::Fault Lab::Private::takeFault(const QString &method, const QString &requested)
{
    using Action = Penumbra::Lab::Fault::Action;
    OntapBackend::Fault result;
    const auto fault = faults.takeRest(method, requested);
    if (!fault)
        return result;
    result.kind = fault->action == Action::Refuse ? OntapBackend::Fault::Kind::Refuse
        : fault->action == Action::Drop           ? OntapBackend::Fault::Kind::Drop
        : fault->action == Action::Garbage        ? OntapBackend::Fault::Kind::Garbage
                                                  : OntapBackend::Fault::Kind::Delay;
    result.milliseconds = fault->milliseconds;
    result.httpStatus = int(fault->status);
    return result;
}

QStringList Lab::Private::busyPaths() const
{
    QStringList paths;
    for (const auto &svm : svms) {
        for (const VolumeDescription &volume : svm->description().volumes) {
            for (const QString &disk : busyDisks(about, svm->description(), volume))
                paths += svm->layout().volume(volume.name) + QLatin1Char('/') + disk;
        }
    }
    return paths;
}

QJsonObject Lab::status() const
{
    QJsonArray accounts;
    for (const Account &account : d->about.accounts)
        accounts += account.name;
    QJsonArray svms;
    for (const auto &svm : d->svms)
        svms += svm->status();
    QJsonArray faults;
    for (const Fault &fault : d->faults.list())
        faults += fault.toJson();
    return {{QStringLiteral("name"), d->about.name},
            {QStringLiteral("directory"), d->path},
            {QStringLiteral("management"), d->management()},
            {QStringLiteral("domain"), d->about.domain},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("svms"), svms},
            {QStringLiteral("faults"), faults},
            {QStringLiteral("workload"),
             QJsonObject {{QStringLiteral("on"), d->workload.isRunning()},
                          {QStringLiteral("writes"), d->workload.writes()}}}};
}

Task<QJsonObject> Lab::faultList()
{
    const QJsonObject answer {{QStringLiteral("faults"), status().value(QLatin1String("faults"))}};
    co_return answer;
}

Task<QJsonObject> Lab::fault(Fault fault)
{
    const TurnQueue::Place place = d->queue.join();
    co_await d->queue.turn(place);
    const QJsonObject answer = co_await d->doFault(fault);
    co_return answer;
}

Task<QJsonObject> Lab::Private::doFault(Penumbra::Lab::Fault fault)
{
    if (fault.svm != QLatin1String("*"))
        svm(fault.svm); // NotFound when there is none
    if (fault.stays()) {
        faults.add(fault);
        co_return done(QStringLiteral("waiting: ") + fault.toString());
    }
    if (fault.action == Penumbra::Lab::Fault::Action::Clear)
        faults.clear(fault.svm);
    for (size_t i = 0; i < svms.size(); ++i) {
        Svm &each = *svms[i];
        if (fault.svm != QLatin1String("*") && fault.svm != each.description().name)
            continue;
        if (fault.action == Penumbra::Lab::Fault::Action::StartSmbd)
            co_await each.startSmb();
        else if (fault.action == Penumbra::Lab::Fault::Action::StartAgent)
            co_await each.startAgent();
        else
            apply(fault, each);
    }
    co_return done(fault.toString());
}

void Lab::Private::apply(const Penumbra::Lab::Fault &fault, Svm &svm)
{
    using Action = Penumbra::Lab::Fault::Action;
    switch (fault.action) {
    case Action::KillSmbd:
        return svm.killSmb();
    case Action::KillAgent:
        return svm.killAgent();
    case Action::FillDisk:
        svm.storage().diskFull = true;
        return;
    case Action::FreeDisk:
        svm.storage().diskFull = false;
        return;
    case Action::ExpireTimer:
        return svm.expireTimer();
    case Action::HoldSet:
        return svm.holdSet();
    case Action::ReleaseSet:
        return svm.releaseSet();
    default:
        return;
    }
}

Task<QJsonObject> Lab::workload(QString action)
{
    const TurnQueue::Place place = d->queue.join();
    co_await d->queue.turn(place);
    if (action == QLatin1String("on"))
        d->workload.start(d->busyPaths());
    else if (action == QLatin1String("off"))
        d->workload.stop();
    else if (action != QLatin1String("check"))
        throw Error(FailureKind::InvalidInput, QStringLiteral("set the workload"), action);
    QJsonObject answer {{QStringLiteral("on"), d->workload.isRunning()},
                        {QStringLiteral("writes"), d->workload.writes()}};
    if (action == QLatin1String("check")) {
        d->workload.pause();
        const auto goOn = qScopeGuard([this] { d->workload.resume(); });
        const WorkloadCheck check = Workload::check(d->busyPaths());
        answer.insert(QStringLiteral("consistent"), check.consistent);
        answer.insert(QStringLiteral("detail"), check.detail);
    }
    co_return answer;
}

} // namespace Penumbra::Lab
