// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guid.h"
#include "lab/ontapapi.h"

#include <QJsonArray>

namespace Penumbra::Lab {

namespace {

const OntapSchema &shareSchema()
{
    using enum FieldType;
    static const OntapSchema fields {{"svm.uuid", String, OntapField::Identity},
                                     {"svm.name", String, OntapField::Identity},
                                     {"name", String, OntapField::Identity},
                                     {"path", String},
                                     {"volume.name", String},
                                     {"volume.uuid", String},
                                     {"comment", String},
                                     {"continuously_available", Boolean},
                                     {"encryption", Boolean},
                                     {"show_snapshot", Boolean},
                                     {"show_previous_versions", Boolean},
                                     {"browsable", Boolean},
                                     {"unix_symlink", String},
                                     {"home_directory", Boolean},
                                     {"access_based_enumeration", Boolean},
                                     {"acls.user_or_group", String},
                                     {"acls.permission", String},
                                     {"acls.type", String}};
    return fields;
}

const OntapSchema &serviceSchema()
{
    using enum FieldType;
    static const OntapSchema fields {{"svm.uuid", String, OntapField::Identity},
                                     {"svm.name", String, OntapField::Identity},
                                     {"name", String},
                                     {"enabled", Boolean},
                                     {"ad_domain.fqdn", String},
                                     {"options.shadowcopy", Boolean},
                                     {"options.shadowcopy_dir_depth", Integer},
                                     {"options.junction_reparse", Boolean},
                                     {"options.copy_offload", Boolean},
                                     {"options.multichannel", Boolean},
                                     {"options.widelink_reparse_versions", String},
                                     {"security.smb_signing", Boolean},
                                     {"security.smb_encryption", Boolean}};
    return fields;
}

QString permissionName(Permission permission)
{
    switch (permission) {
    case Permission::Read:
        return QStringLiteral("read");
    case Permission::Change:
        return QStringLiteral("change");
    case Permission::FullControl:
        break;
    }
    return QStringLiteral("full_control");
}

QJsonObject acl(const QString &who, Permission permission)
{
    return {{QStringLiteral("user_or_group"), who},
            {QStringLiteral("permission"), permissionName(permission)},
            {QStringLiteral("type"), QStringLiteral("windows")}};
}

} // namespace

QJsonObject OntapApi::shareRecord(const SvmDescription &svm, const ShareDescription &share) const
{
    QJsonArray acls;
    for (auto entry = share.permissions.cbegin(); entry != share.permissions.cend(); ++entry)
        acls.append(acl(description().domain + QLatin1Char('\\') + entry.key(), entry.value()));
    if (acls.isEmpty())
        acls.append(acl(QStringLiteral("Everyone"), Permission::FullControl));
    QJsonObject record {{QStringLiteral("name"), share.name},
                        {QStringLiteral("path"), share.path},
                        {QStringLiteral("continuously_available"), share.continuouslyAvailable},
                        {QStringLiteral("encryption"), svm.encryption},
                        {QStringLiteral("show_snapshot"), false},
                        {QStringLiteral("show_previous_versions"), share.showPreviousVersions},
                        {QStringLiteral("browsable"), !share.name.endsWith(QLatin1Char('$'))},
                        {QStringLiteral("unix_symlink"), QStringLiteral("local")},
                        {QStringLiteral("home_directory"), false},
                        {QStringLiteral("access_based_enumeration"), false}};
    record.insert(QStringLiteral("svm"), svmLink(svm));
    record.insert(QStringLiteral("acls"), acls);
    if (!share.comment.isEmpty())
        record.insert(QStringLiteral("comment"), share.comment);
    if (const auto place = resolve(svm, share.path)) {
        const QString id = guidText(volumeId(svm, place->volume));
        record.insert(QStringLiteral("volume"),
                      QJsonObject {{QStringLiteral("name"), place->volume}, {QStringLiteral("uuid"), id}});
    }
    return record;
}

QJsonObject OntapApi::serviceRecord(const SvmDescription &svm) const
{
    QJsonObject options {{QStringLiteral("shadowcopy"), svm.shadowCopy},
                         {QStringLiteral("shadowcopy_dir_depth"), svm.shadowCopyDirDepth},
                         {QStringLiteral("junction_reparse"), svm.junctionReparse},
                         {QStringLiteral("copy_offload"), true},
                         {QStringLiteral("multichannel"), false}};
    QJsonArray versions;
    versions.append(QStringLiteral("smb1"));
    options.insert(QStringLiteral("widelink_reparse_versions"), versions);
    const QJsonObject security {{QStringLiteral("smb_signing"), true},
                                {QStringLiteral("smb_encryption"), svm.encryption}};
    QJsonObject record {{QStringLiteral("name"), svm.smbServer}, {QStringLiteral("enabled"), true}};
    record.insert(QStringLiteral("svm"), svmLink(svm));
    record.insert(QStringLiteral("ad_domain"), QJsonObject {{QStringLiteral("fqdn"), description().domain}});
    record.insert(QStringLiteral("options"), options);
    record.insert(QStringLiteral("security"), security);
    return record;
}

Task<OntapReply> OntapApi::getShares(Call call)
{
    const OntapQuery query(call.request.query, shareSchema(), OntapQuery::Answer::Collection);
    QList<QJsonObject> records;
    for (const SvmDescription &svm : description().svms) {
        for (const ShareDescription &share : svm.shares)
            records += shareRecord(svm, share);
    }
    return answerCollection(call, query, OntapCollection::of(records));
}

Task<OntapReply> OntapApi::getShare(Call call)
{
    const OntapQuery query(call.request.query, shareSchema(), OntapQuery::Answer::Record);
    const SvmDescription &svm = findSvm(call.captured[0]);
    for (const ShareDescription &share : svm.shares) {
        if (share.name.compare(call.captured[1], Qt::CaseInsensitive) == 0)
            co_return answerRecord(query, shareRecord(svm, share));
    }
    throw OntapError::noSuchEntry(QStringLiteral("name"));
}

Task<OntapReply> OntapApi::getServices(Call call)
{
    const OntapQuery query(call.request.query, serviceSchema(), OntapQuery::Answer::Collection);
    QList<QJsonObject> records;
    for (const SvmDescription &svm : description().svms)
        records += serviceRecord(svm);
    return answerCollection(call, query, OntapCollection::of(records));
}

Task<OntapReply> OntapApi::getService(Call call)
{
    const OntapQuery query(call.request.query, serviceSchema(), OntapQuery::Answer::Record);
    co_return answerRecord(query, serviceRecord(findSvm(call.captured.first())));
}

} // namespace Penumbra::Lab
