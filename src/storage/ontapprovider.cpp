// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ontapprovider.h"

#include "storage/hostname.h"
#include "storage/junctions.h"
#include "storage/ontapfileoracle.h"
#include "storage/ontaprecords.h"
#include "storage/sharenames.h"
#include "storage/sidebyside.h"

#include <QRegularExpression>

namespace Penumbra::Storage {

namespace {

constexpr std::size_t mostRequests = 6;
constexpr milliseconds requestLimit {120'000};
constexpr milliseconds collectionLimit {900'000}; // all its pages
constexpr quint16 usualPort = 443;

OntapEndpoint endpointOf(const KnownSystem &system, const SystemSecrets &secrets)
{
    if (system.management.user.isEmpty() || system.management.source == SignInName::Source::Kerberos)
        throw Error(FailureKind::InvalidInput, QStringLiteral("sign in to"), system.host, {},
                    QStringLiteral("ONTAP's management interface needs an account with a password: give --user"));
    OntapEndpoint endpoint;
    endpoint.host = system.host;
    endpoint.port = system.port ? system.port : usualPort;
    endpoint.user = system.management.domain.isEmpty()
        ? system.management.user
        : system.management.domain + QLatin1Char('\\') + system.management.user;
    endpoint.password = secrets.management;
    endpoint.certificate = system.certificate;
    return endpoint;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// Identifiers go into the paths of requests.
bool isUuid(const QString &text)
{
    static const QRegularExpression uuid(QStringLiteral("^[0-9A-Fa-f-]{36}$"));
    return uuid.match(text).hasMatch();
}

/// Whether the whole system fails with this, and not only the one question.
bool endsEverything(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Cancelled:
    case FailureKind::SignInFailed:
    case FailureKind::CertificateUntrusted:
    case FailureKind::UnknownHost:
    case FailureKind::Unreachable:
        return true;
    default:
        return false;
    }
}

} // namespace

/// What a refresh has found so far.
struct OntapProvider::Findings
{
    OntapClient::Pointer client;
    Inventory inventory;
    QList<QJsonObject> svms;
    QList<QJsonObject> services;
    QList<QJsonObject> volumes;
    QList<QJsonObject> shares;
    QList<QJsonObject> copies;
    QList<QJsonObject> sets;
    QHash<QString, QList<Snapshot>> snapshots; ///< by the volume's id
    Deadline deadline;

    using Pointer = std::shared_ptr<Findings>;

    Smb::Wait wait(milliseconds limit, const CancelToken &cancel) const
    {
        const Deadline own = deadlineIn(limit);
        return {own < deadline ? own : deadline, cancel};
    }

    void note(const QString &about, const Failure &failure)
    {
        Failure noted = failure;
        if (noted.kind == FailureKind::NotFound)
            noted.kind = FailureKind::NotSupported; // this version has no such collection
        inventory.notes.append({about, noted});
    }

    static Task<> ask(Pointer self, QString about, QString path, QStringList fields, QList<QJsonObject> *into,
                      CancelToken cancel)
    {
        std::optional<Failure> failure;
        try {
            const Smb::Wait limit = self->wait(collectionLimit, cancel);
            const QList<QJsonObject> records = co_await self->client->records(
                QStringLiteral("list ") + about + QStringLiteral(" of"), path, fields, requestLimit, limit);
            *into = records;
        } catch (const Error &error) {
            failure = error.failure();
        }
        if (!failure)
            co_return;
        if (endsEverything(failure->kind))
            throw Error(*failure);
        self->note(about, *failure);
    }

    static Task<> askCluster(Pointer self, CancelToken cancel)
    {
        std::optional<Failure> failure;
        try {
            const QStringList fields = words("name uuid version");
            const Smb::Wait limit = self->wait(requestLimit, cancel);
            const QJsonObject cluster =
                co_await self->client->get(QStringLiteral("sign in to"), QStringLiteral("cluster"), fields, limit);
            self->inventory.name = cluster[u"name"].toString();
            self->inventory.version = cluster[u"version"][u"full"].toString();
        } catch (const Error &error) {
            failure = error.failure();
        }
        if (!failure)
            co_return;
        if (failure->kind != FailureKind::AccessDenied)
            throw Error(*failure);
        self->note(QStringLiteral("cluster"), *failure);
    }

    static Task<> askSnapshots(Pointer self, Volume volume, CancelToken cancel)
    {
        const auto records = std::make_shared<QList<QJsonObject>>();
        const QStringList fields = words("uuid name create_time comment expiry_time owners state size");
        co_await ask(self, QStringLiteral("snapshots of ") + volume.name,
                     QStringLiteral("storage/volumes/%1/snapshots").arg(volume.id), fields, records.get(), cancel);
        QList<Snapshot> snapshots;
        for (const QJsonObject &record : *records)
            snapshots.append(OntapRecords::snapshotFrom(record, volume.id));
        self->snapshots.insert(volume.id, snapshots);
    }

    /// The collections, side by side.
    static Task<> askCollections(Pointer self, CancelToken cancel)
    {
        struct Question
        {
            const char *about;
            const char *path;
            const char *fields;
            QList<QJsonObject> *into;
        };
        const Question questions[] = {
            {"SVMs", "svm/svms", "uuid name state subtype cifs ip_interfaces", &self->svms},
            {"SMB servers", "protocols/cifs/services",
             "svm name enabled ad_domain.fqdn options.shadowcopy options.shadowcopy_dir_depth", &self->services},
            {"volumes", "storage/volumes",
             "uuid name svm type state nas.path nas.security_style is_svm_root space.size space.used "
             "snapshot_policy.name",
             &self->volumes},
            {"shares", "protocols/cifs/shares",
             "svm name path comment continuously_available encryption show_snapshot show_previous_versions browsable "
             "volume.uuid volume.name",
             &self->shares},
            {"shadow copies", "protocols/cifs/shadow-copies",
             "client_uuid uuid shadowcopy_set.uuid share.name svm volume", &self->copies},
            {"shadow copy sets", "protocols/cifs/shadowcopy-sets", "uuid keep_snapshots", &self->sets},
        };
        std::vector<Piece> pieces;
        for (const Question &question : questions) {
            pieces.push_back([self, question](CancelToken token) {
                return ask(self, QString::fromLatin1(question.about), QString::fromLatin1(question.path),
                           words(question.fields), question.into, token);
            });
        }
        return sideBySide(std::move(pieces), mostRequests, cancel);
    }

    void buildSvms(const KnownSystem &system)
    {
        QHash<QString, Svm> found;
        QStringList order;
        const auto add = [&](const Svm &svm) {
            if (svm.id.isEmpty() || found.contains(svm.id))
                return;
            found.insert(svm.id, svm);
            order.append(svm.id);
        };
        for (const QJsonObject &record : svms)
            add(OntapRecords::svmFrom(record));
        for (const QList<QJsonObject> *records : {&services, &volumes, &shares}) {
            for (const QJsonObject &record : *records)
                add(OntapRecords::svmNamedIn(record));
        }
        for (const QJsonObject &record : services) {
            const auto svm = found.find(OntapRecords::svmNamedIn(record).id);
            if (svm != found.end())
                OntapRecords::addService(*svm, record);
        }
        for (const QString &id : order)
            inventory.svms.append(withHost(found[id], system));
    }

    /// Kerberos wants the server's name, everything else is served best by an address.
    static Svm withHost(Svm svm, const KnownSystem &system)
    {
        svm.host = system.hosts.value(svm.name);
        const QString fullName =
            svm.domain.isEmpty() ? svm.smbServer : svm.smbServer + QLatin1Char('.') + svm.domain.toLower();
        if (svm.host.isEmpty() && system.smb.source != SignInName::Source::Kerberos)
            svm.host = svm.addresses.value(0);
        if (svm.host.isEmpty() && !svm.smbServer.isEmpty() && isPossibleHost(fullName))
            svm.host = fullName;
        return svm;
    }

    void build(const KnownSystem &system)
    {
        buildSvms(system);
        for (const QJsonObject &record : volumes)
            inventory.volumes.append(OntapRecords::volumeFrom(record));
        for (const QJsonObject &record : shares)
            inventory.shares.append(OntapRecords::shareFrom(record));
        QHash<QString, std::optional<bool>> keeps;
        for (const QJsonObject &record : sets) {
            if (record[u"keep_snapshots"].isBool())
                keeps.insert(record[u"uuid"].toString(), record[u"keep_snapshots"].toBool());
        }
        for (const QJsonObject &record : copies) {
            ShadowCopy copy = OntapRecords::shadowCopyFrom(record);
            copy.keepsSnapshots = keeps.value(copy.set);
            inventory.shadowCopies.append(copy);
        }
        resolveJunctions(inventory);
        believeServer();
        addExposedCopies(inventory);
    }

    /// Compares where shares lie by the junction paths with where the server says they do; the server is right.
    void believeServer()
    {
        for (qsizetype i = 0; i < inventory.shares.size(); ++i) {
            const QString said = OntapRecords::volumeOf(shares.at(i));
            const QString found = inventory.shares.at(i).volume;
            if (said.isEmpty() || said == found)
                continue;
            putInto(inventory.shares[i], inventory.volume(said));
            if (found.isEmpty())
                continue; // its volume's junction path is not shown: no contradiction
            const Svm *svm = inventory.svm(inventory.shares.at(i).svm);
            const Volume *volume = inventory.volume(found);
            const QString share = (svm ? svm->name : QString()) + QLatin1Char('/') + inventory.shares.at(i).name;
            const QString name = shares.at(i)[u"volume"][u"name"].toString(said);
            note(
                QStringLiteral("volume of ") + share,
                {FailureKind::ProtocolError,
                 QStringLiteral("find the volume of"),
                 share,
                 {},
                 QStringLiteral("by the junction paths it lies in %1, but the server says that it lies in %2, which is "
                                "believed")
                     .arg(volume ? volume->name : found, name)});
        }
    }

    /// Of every volume, each time: nothing else that the API tells changes with a volume's snapshots, and there is no list of all.
    static Task<> askAllSnapshots(Pointer self, CancelToken cancel)
    {
        std::vector<Piece> pieces;
        for (const Volume &volume : self->inventory.volumes) {
            if (isUuid(volume.id))
                pieces.push_back([self, volume](CancelToken token) { return askSnapshots(self, volume, token); });
        }
        co_await sideBySide(std::move(pieces), mostRequests, cancel);
        for (const Volume &volume : self->inventory.volumes)
            self->inventory.snapshots += self->snapshots.value(volume.id);
    }
};

OntapProvider::OntapProvider(const KnownSystem &system, const SystemSecrets &secrets)
    : m_system(system)
    , m_smbPassword(secrets.smb)
    , m_client(OntapClient::create(endpointOf(system, secrets)))
{
}

Task<Inventory> OntapProvider::refresh(Inventory, bool, InventoryHandler onPart, Smb::Wait wait)
{
    const auto self = shared_from_this();
    const auto findings = std::make_shared<Findings>();
    findings->client = self->m_client;
    findings->deadline = wait.deadline;
    findings->inventory.system = self->m_system.id;
    findings->inventory.kind = SystemKind::Ontap;
    findings->inventory.asOf = QDateTime::currentDateTimeUtc();
    const auto tell = [findings, onPart] {
        if (onPart)
            onPart(findings->inventory);
    };
    // Alone and first: a wrong password counts once.
    co_await Findings::askCluster(findings, wait.cancel);
    tell();
    co_await Findings::askCollections(findings, wait.cancel);
    findings->build(self->m_system);
    tell();
    co_await Findings::askAllSnapshots(findings, wait.cancel);
    tell();
    co_return Inventory(findings->inventory);
}

std::shared_ptr<FileOracle> OntapProvider::fileOracle(const Inventory &inventory, const Share &share)
{
    const JunctionMap junctions(inventory, share.svm);
    const auto place = junctions.placeOf(share.path);
    if (!place || place->volume != share.volume)
        return nullptr; // or another volume's files would be listed
    return std::make_shared<OntapFileOracle>(m_client, junctions, share.path);
}

Smb::Credentials OntapProvider::smbCredentials() const
{
    return smbCredentialsOf(m_system, m_smbPassword);
}

} // namespace Penumbra::Storage
