// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"
#include "lab/ontapbackend.h"
#include "lab/ontapbody.h"
#include "lab/ontapcollection.h"
#include "lab/ontapfiles.h"
#include "lab/ontapjobs.h"

#include <QDeadlineTimer>
#include <QHash>

#include <memory>

namespace Penumbra::Lab {

/// A request behind /api, its caller already known.
struct OntapRequest
{
    QString method; ///< upper case
    QString path; ///< percent-encoded, beginning with /api
    QUrlQuery query;
    QByteArray body;
};

struct OntapReply
{
    int status = 200;
    QJsonObject body;
    QString location;
};

/// A UUID in its one spelling, in any case; nothing for every other text.
std::optional<QUuid> uuidOf(const QString &text);

/// The part of ONTAP's REST API that Penumbra uses, over a lab: routes, records and changes, without HTTP.
class OntapApi : public std::enable_shared_from_this<OntapApi>
{
public:
    explicit OntapApi(OntapBackend &backend);

    /// Never throws: every failure is a reply.
    Task<OntapReply> handle(OntapRequest request);
    /// The backend is not touched any more; what still runs ends with an error.
    void close() { m_backend = nullptr; }

private:
    struct Call
    {
        OntapRequest request;
        QStringList captured; ///< the parts of the path that vary, decoded
    };
    using Handler = Task<OntapReply> (OntapApi::*)(Call);
    struct Route
    {
        QString pattern; ///< "*" stands for one part
        QHash<QString, Handler> handlers; ///< by method
    };
    /// A volume and the SVM it belongs to; both live as long as the description.
    struct VolumeRef
    {
        const SvmDescription *svm;
        const VolumeDescription *volume;
        QUuid uuid;
    };
    /// A mapping of a shadow copy: what ONTAP calls a shadow copy.
    struct CopyRef
    {
        const SvmDescription *svm;
        QUuid setId;
        QUuid copyId;
        QString volume;
        QString share;
        QUuid clientId;
    };
    /// A path of a volume, found: in the live files or in a snapshot.
    struct Location
    {
        OntapFiles::Tree tree;
        QString path;
    };

    static const QList<Route> &routes();
    Task<OntapReply> route(OntapRequest request);
    OntapBackend &backend() const;
    const Description &description() const { return backend().description(); }

    // ontapapi.cpp
    Task<OntapReply> answerCollection(Call call, OntapQuery query, OntapCollection collection);
    static OntapReply answerRecord(const OntapQuery &query, const QJsonObject &record);
    /// The reply to a change that goes on as a job; waits as long as the caller allows.
    Task<OntapReply> answerJob(OntapQuery query, int doneStatus, QString location, std::shared_ptr<const OntapJob> job);
    Task<OntapReply> getCluster(Call call);
    Task<OntapReply> getJobs(Call call);
    Task<OntapReply> getJob(Call call);

    // ontapvolumes.cpp
    QJsonObject svmRecord(const SvmDescription &svm) const;
    QJsonObject svmLink(const SvmDescription &svm) const;
    QUuid svmId(const SvmDescription &svm) const;
    const SvmDescription &findSvm(const QString &uuid) const;
    VolumeRef findVolume(const QString &uuid) const;
    /// By what a body says: volume.uuid, or volume.name and perhaps svm.
    VolumeRef findVolume(const OntapBody &body) const;
    QUuid volumeId(const SvmDescription &svm, const QString &volume) const;
    static std::optional<VolumePath> mountedIn(const SvmDescription &svm, const QString &junctionPath);
    QJsonObject volumeRecord(const VolumeRef &ref) const;
    Task<qint64> bytesUsed(VolumeRef ref);
    Task<OntapReply> getSvms(Call call);
    Task<OntapReply> getSvm(Call call);
    Task<OntapReply> getVolumes(Call call);
    Task<OntapReply> getVolume(Call call);
    Task<OntapReply> getFiles(Call call);
    OntapFiles::Tree liveTree(const VolumeRef &ref) const;
    /// ".snapshot/NAME/..." lies in a snapshot. Throws OntapError.
    Location locate(const VolumeRef &ref, const QString &path) const;

    // ontapcifs.cpp
    QJsonObject shareRecord(const SvmDescription &svm, const ShareDescription &share) const;
    QJsonObject serviceRecord(const SvmDescription &svm) const;
    Task<OntapReply> getShares(Call call);
    Task<OntapReply> getShare(Call call);
    Task<OntapReply> getServices(Call call);
    Task<OntapReply> getService(Call call);

    // ontapsnapshots.cpp
    Snapshot findSnapshot(const VolumeRef &ref, const QString &uuid) const;
    QJsonObject snapshotRecord(const VolumeRef &ref, const Snapshot &snapshot) const;
    Task<OntapReply> getSnapshots(Call call);
    Task<OntapReply> getSnapshot(Call call);
    Task<OntapReply> postSnapshot(Call call);
    Task<OntapReply> patchSnapshot(Call call);
    Task<OntapReply> deleteSnapshot(Call call);
    Task<QJsonObject> createSnapshot(VolumeRef ref, Snapshot wanted);
    Task<QJsonObject> modifySnapshot(VolumeRef ref, Snapshot wanted);
    Task<QJsonObject> removeSnapshot(VolumeRef ref, QUuid uuid);

    // ontapshadow.cpp
    QList<CopyRef> copies() const;
    CopyRef findCopy(const QString &clientId, const OntapBody &body) const;
    std::pair<const SvmDescription *, QUuid> findSet(const QString &uuid) const;
    QJsonObject setRecord(const SvmDescription &svm, const QUuid &setId) const;
    QJsonObject copyRecord(const CopyRef &copy) const;
    Task<OntapReply> getSets(Call call);
    Task<OntapReply> getSet(Call call);
    Task<OntapReply> patchSet(Call call);
    Task<OntapReply> getCopies(Call call);
    Task<OntapReply> getCopy(Call call);
    Task<OntapReply> patchCopy(Call call);
    Task<OntapReply> nameFiles(CopyRef copy, QStringList files);
    /// The path in the copy of a path of its volume. Throws OntapError(404) when the share does not cover it.
    QString insideShare(const CopyRef &copy, const QString &volumePath) const;
    Task<OntapReply> restoreDirectory(Call call, OntapQuery query, OntapBody body);

    // ontaprestore.cpp
    Task<OntapReply> postClone(Call call);
    Task<OntapReply> patchVolume(Call call);
    Task<QJsonObject> clone(VolumeRef ref, Location source, OntapFiles::Wanted wanted, QString target, bool overwrite);
    Task<QJsonObject> makeDirectoryLike(VolumeRef ref, Location source, QString target);
    Task<QJsonObject> revert(VolumeRef ref, QUuid snapshot);

    struct Used
    {
        qint64 bytes;
        QDeadlineTimer until;
    };
    OntapBackend *m_backend;
    std::shared_ptr<OntapJobs> m_jobs = std::make_shared<OntapJobs>();
    OntapCursors m_cursors;
    QHash<QUuid, Used> m_used;
};

} // namespace Penumbra::Lab
