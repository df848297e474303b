// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guid.h"
#include "validate/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Penumbra::Validate {

namespace {

using Json = QJsonObject;

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Json jsonOf(const Totals &totals)
{
    return {{QStringLiteral("blocks"), totals.blocks},
            {QStringLiteral("dataMissing"), totals.dataMissing},
            {QStringLiteral("risk"), totals.risk},
            {QStringLiteral("advice"), totals.advice},
            {QStringLiteral("accepted"), totals.accepted},
            {QStringLiteral("machines"), totals.machines},
            {QStringLiteral("failedShares"), totals.failedShares}};
}

Json jsonOf(const Finding &finding)
{
    QJsonArray commands;
    for (const RemedyCommand &command : finding.commands)
        commands.append(
            Json {{QStringLiteral("shell"), shellName(command.shell)}, {QStringLiteral("text"), command.text}});
    Json json {{QStringLiteral("id"), finding.key.id()},
               {QStringLiteral("rule"), finding.key.rule},
               {QStringLiteral("severity"), severityName(finding.severity)},
               {QStringLiteral("title"), finding.title},
               {QStringLiteral("path"), finding.path},
               {QStringLiteral("meaning"), finding.meaning},
               {QStringLiteral("remedy"), finding.remedy},
               {QStringLiteral("commands"), commands},
               {QStringLiteral("files"), QJsonArray::fromStringList(finding.files)},
               {QStringLiteral("moreFiles"), finding.moreFiles}};
    json[QStringLiteral("machine")] = finding.key.machine.isNull()
        ? QJsonValue()
        : Json {{QStringLiteral("id"), guidText(finding.key.machine)}, {QStringLiteral("name"), finding.machineName}};
    json[QStringLiteral("accepted")] = !finding.accepted ? QJsonValue()
                                                         : Json {{QStringLiteral("reason"), finding.accepted->reason},
                                                                 {QStringLiteral("by"), finding.accepted->by},
                                                                 {QStringLiteral("at"), utc(finding.accepted->at)}};
    return json;
}

QJsonArray jsonOf(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(jsonOf(finding));
    return array;
}

Json jsonOf(const ReportedMachine &machine)
{
    return {{QStringLiteral("id"), guidText(machine.id)},
            {QStringLiteral("name"), machine.name},
            {QStringLiteral("configuration"), machine.configuration},
            {QStringLiteral("version"), orNull(machine.version)},
            {QStringLiteral("generation"), machine.generation > 0 ? QJsonValue(machine.generation) : QJsonValue()},
            {QStringLiteral("disks"), machine.disks},
            {QStringLiteral("checkpoints"), machine.checkpoints},
            {QStringLiteral("saved"), machine.saved},
            {QStringLiteral("files"), machine.files},
            {QStringLiteral("findings"), machine.findings}};
}

Json jsonOf(const ShareReport &share)
{
    QJsonArray machines;
    for (const ReportedMachine &machine : share.machines)
        machines.append(jsonOf(machine));
    return {
        {QStringLiteral("system"), share.system},
        {QStringLiteral("systemKind"), share.systemKind},
        {QStringLiteral("svm"), share.svm},
        {QStringLiteral("share"), share.share},
        {QStringLiteral("unc"), share.unc},
        {QStringLiteral("path"), orNull(share.path)},
        {QStringLiteral("volume"), orNull(share.volume)},
        {QStringLiteral("pathInVolume"), share.volume.isEmpty() ? QJsonValue() : QJsonValue(share.pathInVolume)},
        {QStringLiteral("oracle"), orNull(share.oracle)},
        {QStringLiteral("notSeen"), QJsonArray::fromStringList(share.unseen)},
        {QStringLiteral("directories"), share.directories},
        {QStringLiteral("files"), share.files},
        {QStringLiteral("bytes"), qint64(share.bytes)},
        {QStringLiteral("gaps"), share.gaps},
        {QStringLiteral("restarts"), share.restarts},
        {QStringLiteral("began"), share.began.isValid() ? QJsonValue(utc(share.began)) : QJsonValue()},
        {QStringLiteral("ended"), share.ended.isValid() ? QJsonValue(utc(share.ended)) : QJsonValue()},
        {QStringLiteral("totals"), jsonOf(totalsOf(share))},
        {QStringLiteral("machines"), machines},
        {QStringLiteral("findings"), jsonOf(share.findings)},
        {QStringLiteral("accepted"), jsonOf(share.accepted)},
        {QStringLiteral("failure"), share.failure ? QJsonValue(share.failure->toCbor().toJsonObject()) : QJsonValue()}};
}

} // namespace

QByteArray renderJson(const Report &report)
{
    QJsonArray shares;
    for (const ShareReport &share : report.shares)
        shares.append(jsonOf(share));
    const Json json {{QStringLiteral("schema"), 1},
                     {QStringLiteral("made"), utc(report.made)},
                     {QStringLiteral("version"), report.version},
                     {QStringLiteral("totals"), jsonOf(report.totals())},
                     {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)},
                     {QStringLiteral("shares"), shares}};
    return QJsonDocument(json).toJson();
}

} // namespace Penumbra::Validate
