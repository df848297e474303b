// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/statustext.h"

#include "lab/fault.h"

#include <QJsonArray>

namespace Penumbra::Lab {

namespace {

/// The names in a list, which holds names or objects that have one; in lines that fit a terminal.
QStringList namesIn(const QJsonValue &list)
{
    constexpr qsizetype width = 60;
    QStringList lines;
    for (const QJsonValue entry : list.toArray()) {
        const QString name = entry.isObject() ? entry[QLatin1String("name")].toString() : entry.toString();
        if (lines.isEmpty() || lines.last().size() + name.size() > width) {
            if (!lines.isEmpty())
                lines.last() += QLatin1Char(',');
            lines += name;
        } else {
            lines.last() += QStringLiteral(", ") + name;
        }
    }
    return lines.isEmpty() ? QStringList {QStringLiteral("none")} : lines;
}

QString endpointOf(const QJsonObject &svm)
{
    return QStringLiteral("%1:%2")
        .arg(svm[QLatin1String("address")].toString())
        .arg(svm[QLatin1String("port")].toInt());
}

QString stateOf(const QJsonObject &svm)
{
    const bool smbd = svm[QLatin1String("smbd")].toBool();
    const bool agent = svm[QLatin1String("agent")].toBool();
    if (smbd && agent)
        return QStringLiteral("runs");
    if (!smbd)
        return QStringLiteral("smbd does not run");
    return QStringLiteral("the FSRVP agent does not run");
}

void printSets(Output &output, const QJsonObject &svm)
{
    const QString name = svm[QLatin1String("name")].toString();
    const QString client = svm[QLatin1String("contextClient")].toString();
    if (!client.isEmpty())
        output.line(QStringLiteral("  %1: the context is that of client %2").arg(name, client));
    for (const QJsonValue set : svm[QLatin1String("sets")].toArray()) {
        output.line(QStringLiteral("  %1: set %2, %3")
                        .arg(name, set[QLatin1String("id")].toString(), set[QLatin1String("status")].toString()));
        for (const QJsonValue copy : set[QLatin1String("copies")].toArray()) {
            for (const QJsonValue share : copy[QLatin1String("shares")].toArray()) {
                const QString exposed = share[QLatin1String("exposed")].toString();
                output.line(QStringLiteral("    %1 on volume %2%3")
                                .arg(share[QLatin1String("share")].toString(), copy[QLatin1String("volume")].toString(),
                                     exposed.isEmpty() ? QString() : QStringLiteral(", exposed as ") + exposed));
            }
        }
    }
}

} // namespace

void printAccess(Output &output, const QJsonObject &status)
{
    const QJsonValue management = status[QLatin1String("management")];
    const QString password = status[QLatin1String("password")].toString();
    const QString file = status[QLatin1String("passwordFile")].toString();
    output.table({
        {QStringLiteral("Folder"), status[QLatin1String("directory")].toString()},
        {QStringLiteral("ONTAP REST"), management[QLatin1String("url")].toString()},
        {QStringLiteral("Certificate"), management[QLatin1String("fingerprint")].toString()},
        {QStringLiteral("Accounts"), namesIn(status[QLatin1String("accounts")]).join(QLatin1Char(' '))},
        {QStringLiteral("Password"),
         password.isEmpty() ? QStringLiteral("in %1").arg(file)
                            : QStringLiteral("%1 (also in %2)").arg(password, file)},
    });
    output.line();
    QList<QStringList> rows {{QStringLiteral("SVM"), QStringLiteral("SMB server"), QStringLiteral("Address"),
                              QStringLiteral("Profile"), QStringLiteral("State"), QStringLiteral("Shares")}};
    for (const QJsonValue entry : status[QLatin1String("svms")].toArray()) {
        const QJsonObject svm = entry.toObject();
        const QStringList shares = namesIn(svm[QLatin1String("shares")]);
        rows += {svm[QLatin1String("name")].toString(),
                 svm[QLatin1String("smbServer")].toString(),
                 endpointOf(svm),
                 svm[QLatin1String("profile")].toString(),
                 stateOf(svm),
                 shares.first()};
        for (const QString &more : shares.mid(1))
            rows += QStringList {{}, {}, {}, {}, {}, more};
    }
    output.table(rows);
}

void printFaults(Output &output, const QJsonArray &faults)
{
    for (const QJsonValue entry : faults) {
        try {
            output.line(QStringLiteral("  ") + Fault::fromJson(entry.toObject()).toString());
        } catch (const Error &error) {
            output.line(QStringLiteral("  a fault that cannot be read: ") + QString::fromUtf8(error.what()));
        }
    }
}

void printActivity(Output &output, const QJsonObject &status)
{
    bool any = false;
    for (const QJsonValue entry : status[QLatin1String("svms")].toArray()) {
        const QJsonObject svm = entry.toObject();
        const bool busy = !svm[QLatin1String("sets")].toArray().isEmpty()
            || !svm[QLatin1String("contextClient")].toString().isEmpty();
        if (busy && !any)
            output.line(QStringLiteral("\nShadow copy sets:"));
        any = any || busy;
        printSets(output, svm);
    }
    if (!any)
        output.line(QStringLiteral("\nNo shadow copy sets."));
    const QJsonArray faults = status[QLatin1String("faults")].toArray();
    output.line(faults.isEmpty() ? QStringLiteral("No faults.") : QStringLiteral("Faults:"));
    printFaults(output, faults);
    const QJsonValue workload = status[QLatin1String("workload")];
    output.line(workload[QLatin1String("on")].toBool() ? QStringLiteral("The workload is on, with %1 writes so far.")
                                                             .arg(qint64(workload[QLatin1String("writes")].toDouble()))
                                                       : QStringLiteral("The workload is off."));
}

} // namespace Penumbra::Lab
