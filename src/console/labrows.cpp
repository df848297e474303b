// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/labrows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace Penumbra::Console {

namespace {

struct LabRows
{
    Q_DECLARE_TR_FUNCTIONS(LabRows)
};

template<typename Row>
Column<Row> textColumn(const QString &title, QString Row::*member)
{
    return {title, [member](const Row &row) { return QVariant(row.*member); }};
}

QString text(const QJsonObject &object, const char *member)
{
    return object[QLatin1String(member)].toString();
}

/// A list holds names, or objects that have one.
QString names(const QJsonValue &list)
{
    QStringList found;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue entry : entries)
        found.append(entry.isObject() ? entry[QLatin1String("name")].toString() : entry.toString());
    return found.join(QStringLiteral(", "));
}

QString stateText(const QJsonObject &svm)
{
    if (!svm[QLatin1String("smbd")].toBool())
        return LabRows::tr("SMB does not run");
    if (!svm[QLatin1String("agent")].toBool())
        return LabRows::tr("Remote VSS does not run");
    if (svm[QLatin1String("diskFull")].toBool())
        return LabRows::tr("runs, its disk is full");
    return text(svm, "contextClient").isEmpty() ? LabRows::tr("runs") : LabRows::tr("runs, a client makes a set");
}

} // namespace

QList<LabServer> LabServer::fromStatus(const QJsonObject &status)
{
    QList<LabServer> rows;
    const QJsonArray svms = status[QLatin1String("svms")].toArray();
    for (const QJsonValue entry : svms) {
        const QJsonObject svm = entry.toObject();
        const QString endpoint =
            QStringLiteral("%1:%2").arg(text(svm, "address")).arg(svm[QLatin1String("port")].toInt());
        rows.append({text(svm, "name"), text(svm, "smbServer"), endpoint, text(svm, "profile"), stateText(svm),
                     names(svm[QLatin1String("shares")])});
    }
    return rows;
}

QList<Column<LabServer>> LabServer::columns()
{
    return {textColumn(LabRows::tr("SVM"), &LabServer::name),
            textColumn(LabRows::tr("State"), &LabServer::state),
            textColumn(LabRows::tr("SMB server"), &LabServer::smbServer),
            textColumn(LabRows::tr("Address"), &LabServer::endpoint),
            textColumn(LabRows::tr("Behaves like"), &LabServer::profile),
            textColumn(LabRows::tr("Shares"), &LabServer::shares)};
}

QList<LabSet> LabSet::fromStatus(const QJsonObject &status)
{
    QList<LabSet> rows;
    const QJsonArray svms = status[QLatin1String("svms")].toArray();
    for (const QJsonValue svm : svms) {
        const QJsonArray sets = svm[QLatin1String("sets")].toArray();
        for (const QJsonValue entry : sets) {
            const QJsonObject set = entry.toObject();
            QStringList shares;
            QStringList exposed;
            const QJsonArray copies = set[QLatin1String("copies")].toArray();
            for (const QJsonValue copy : copies) {
                const QJsonArray inCopy = copy[QLatin1String("shares")].toArray();
                for (const QJsonValue share : inCopy) {
                    shares.append(share[QLatin1String("share")].toString());
                    exposed.append(share[QLatin1String("exposed")].toString());
                }
            }
            exposed.removeAll(QString());
            rows.append({svm[QLatin1String("name")].toString(), text(set, "id"), text(set, "status"),
                         shares.join(QStringLiteral(", ")), exposed.join(QStringLiteral(", "))});
        }
    }
    return rows;
}

QList<Column<LabSet>> LabSet::columns()
{
    return {textColumn(LabRows::tr("SVM"), &LabSet::svm), textColumn(LabRows::tr("State"), &LabSet::status),
            textColumn(LabRows::tr("Shares"), &LabSet::shares), textColumn(LabRows::tr("Exposed as"), &LabSet::exposed),
            textColumn(LabRows::tr("Shadow copy set"), &LabSet::id)};
}

QList<LabFault> LabFault::fromStatus(const QJsonObject &status)
{
    QList<LabFault> rows;
    const QJsonArray faults = status[QLatin1String("faults")].toArray();
    for (const QJsonValue entry : faults) {
        const QJsonObject fault = entry.toObject();
        QStringList details;
        if (fault.contains(QLatin1String("status")))
            details.append(fault[QLatin1String("status")].toVariant().toString());
        if (fault.contains(QLatin1String("milliseconds")))
            details.append(LabRows::tr("%1 ms").arg(QLocale().toString(fault[QLatin1String("milliseconds")].toInt())));
        if (fault.contains(QLatin1String("times")))
            details.append(LabRows::tr("%Ln more time(s)", nullptr, fault[QLatin1String("times")].toInt()));
        rows.append({int(rows.size()), text(fault, "svm"), text(fault, "action"), text(fault, "call"),
                     details.join(QStringLiteral(", "))});
    }
    return rows;
}

QList<Column<LabFault>> LabFault::columns()
{
    return {{LabRows::tr("SVM"),
             [](const LabFault &row) {
                 return QVariant(row.svm == QLatin1String("*") ? LabRows::tr("all", "SVMs") : row.svm);
             }},
            {LabRows::tr("What happens"), [](const LabFault &row) { return QVariant(faultText(row.action)); }},
            textColumn(LabRows::tr("Call"), &LabFault::call),
            textColumn(LabRows::tr("Details"), &LabFault::details)};
}

QString faultText(const QString &action)
{
    const QHash<QString, QString> texts {
        {QStringLiteral("refuse"), LabRows::tr("A call is refused")},
        {QStringLiteral("delay"), LabRows::tr("A call is answered late")},
        {QStringLiteral("drop"), LabRows::tr("The connection breaks instead of an answer")},
        {QStringLiteral("garbage"), LabRows::tr("A call is answered with garbage")},
        {QStringLiteral("fail-commit"), LabRows::tr("Making the snapshots fails")},
        {QStringLiteral("delay-commit"), LabRows::tr("Making the snapshots takes long")},
        {QStringLiteral("kill-smbd"), LabRows::tr("The SMB server dies now")},
        {QStringLiteral("start-smbd"), LabRows::tr("The SMB server starts again")},
        {QStringLiteral("kill-agent"), LabRows::tr("The Remote VSS agent dies now")},
        {QStringLiteral("start-agent"), LabRows::tr("The Remote VSS agent starts again")},
        {QStringLiteral("fill-disk"), LabRows::tr("The disk is full")},
        {QStringLiteral("free-disk"), LabRows::tr("The disk has room again")},
        {QStringLiteral("expire-timer"), LabRows::tr("The server's patience with a set ends now")},
        {QStringLiteral("hold-set"), LabRows::tr("Another client makes a set")},
        {QStringLiteral("release-set"), LabRows::tr("The other client lets go of its set")},
    };
    return texts.value(action);
}

} // namespace Penumbra::Console
