// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fsrvp/constants.h"

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

/// A second, independent reading of [MS-FSRVP] 3.1.4, of its appendix B and of what Samba does, as a table. It shares
/// nothing with the agent but the constants.
namespace Penumbra::Fsrvp::Model {

/// The rules of each call in their order; the first decides that is for the state and whose fact holds ("-" and
/// wrongState always do). Facts with "=" are outcomes that show later. Columns:
/// - in: the states it is for (* all). For calls that name a set the set's own: Started, Added, Creating, Kommitted,
///   Exposed, Recovered, or Unknown. For the others that of the unfinished set, else X when the context is set, else N.
/// - the status in each profile; "-": the rule does not exist there; ST: what the storage says
/// - timer: the seconds the sequence timer is started with; "." untouched, "off" stopped, "?" see the effect
/// - to: the set's new state
inline constexpr const char *rules = R"(
call        fact          in      spec   windows samba   timer to
Version     denied        *       DENIED DENIED  DENIED  .     .
Version     -             *       0      0       0       .     .

SetContext  denied        *       DENIED DENIED  DENIED  .     .
SetContext  badContext    *       CTX    CTX     ARG     .     .
SetContext  otherClient   XSACKE  BUSY   BUSY    -       .     .
SetContext  unsaved       SACKE   VSS    VSS     -       .     .
SetContext  sixth         XSACKE  BUSY   BUSY    -       off   .
SetContext  =removalFails SACKE   ST     ST      -       .     .
SetContext  -             *       0      0       0       180   .

Start       denied        *       DENIED DENIED  DENIED  .     .
Start       nullClient    *       -      ARG     -       .     .
Start       noContext     NSACKE  BAD    BAD     BAD     .     .
Start       unfinished    SACKE   BUSY   BUSY    BUSY    .     .
Start       penalty       X       -      BUSY    -       .     .
Start       unsaved       X       VSS    VSS     VSS     .     .
Start       -             X       0      0       0       180   S

Add         denied        *       DENIED DENIED  DENIED  .     .
Add         unknown       U       -      -       ARG     .     .
Add         nullSet       U       ARG    ARG     -       .     .
Add         badName       *       ARG    ARG     ARG     .     .
Add         noShare       *       FOUND  FOUND   ARG     .     .
Add         unsupported   *       NOSUP  NOSUP   NOSUP   .     .
Add         expired       U       ARG    ARG     -       .     .
Add         unknown       U       MIS    ARG     -       .     .
Add         wrongState    CKER    BAD    BAD     BAD     .     .
Add         taken         A       EXISTS EXISTS  EXISTS  180   .
Add         unsaved       SA      VSS    VSS     VSS     .     .
Add         -             SA      0      0       0       1800  A

Prepare     denied        *       DENIED DENIED  DENIED  .     .
Prepare     nullSet       U       ARG    ARG     -       .     .
Prepare     expired       U       ARG    ARG     -       .     .
Prepare     unknown       U       MIS    ARG     ARG     .     .
Prepare     wrongState    SCKER   BAD    BAD     BAD     .     .
Prepare     =late         A       LATE   LATE    -       180   .
Prepare     =gone         A       WAIT   WAIT    WAIT    .     .
Prepare     =waitFailed   A       WAIT   WAIT    WAIT    180   .
Prepare     =failed       A       ST     ST      ST      180   .
Prepare     =done         A       0      0       0       1800  .

Commit      denied        *       DENIED DENIED  DENIED  .     .
Commit      nullSet       U       ARG    ARG     -       .     .
Commit      expired       U       ARG    ARG     -       .     .
Commit      unknown       U       MIS    ARG     ARG     .     .
Commit      wrongState    SKER    BAD    BAD     BAD     .     .
Commit      otherWork     A       BAD    BAD     BAD     .     .
Commit      =late         AC      TIME   TIME    -       180   .
Commit      =gone         AC      WAIT   WAIT    WAIT    .     .
Commit      =waitFailed   AC      WAIT   WAIT    WAIT    180   A
Commit      =failed       AC      ST     ST      -       180   .
Commit      =failed       AC      -      -       ST      180   A
Commit      =unsaved      AC      VSS    VSS     VSS     180   .
Commit      =done         AC      0      0       0       180   K

Expose      denied        *       DENIED DENIED  DENIED  .     .
Expose      nullSet       U       ARG    ARG     -       .     .
Expose      expired       U       ARG    ARG     -       .     .
Expose      unknown       U       MIS    ARG     ARG     .     .
Expose      wrongState    SACER   BAD    BAD     BAD     .     .
Expose      =late         K       LATE   LATE    -       180   .
Expose      =gone         K       WAIT   WAIT    -       .     .
Expose      =waitFailed   K       WAIT   WAIT    WAIT    180   .
Expose      =failed       K       ST     ST      ST      180   .
Expose      =unsaved      K       VSS    VSS     VSS     180   .
Expose      =done         K       0      0       0       180   E

Recover     denied        *       DENIED DENIED  DENIED  .     .
Recover     nullSet       U       ARG    ARG     -       .     .
Recover     expired       U       ARG    ARG     -       .     .
Recover     unknown       U       MIS    ARG     ARG     .     .
Recover     wrongState    SACKR   BAD    BAD     BAD     .     .
Recover     =gone         E       WAIT   WAIT    -       .     .
Recover     =waitFailed   E       WAIT   WAIT    -       180   .
Recover     =failed       E       ST     ST      -       180   .
Recover     =unsaved      E       VSS    VSS     VSS     180   .
Recover     =done         E       0      0       0       off   R

Abort       denied        *       DENIED DENIED  DENIED  .     .
Abort       nullSet       U       ARG    ARG     -       .     .
Abort       expired       U       ARG    ARG     -       .     .
Abort       unknown       U       MIS    ARG     ARG     .     .
Abort       wrongState    KER     -      -       0       .     .
Abort       unsaved       SAC     VSS    VSS     VSS     .     .
Abort       unsaved       KER     VSS    VSS     -       .     .
Abort       =removalFails SAC     ST     ST      ST      .     .
Abort       =removalFails KER     ST     ST      -       .     .
Abort       -             SAC     0      0       0       ?     .
Abort       -             KER     0      0       -       ?     .

Supported   denied        *       DENIED DENIED  DENIED  .     .
Supported   badName       *       ARG    ARG     ARG     .     .
Supported   noShare       *       FOUND  FOUND   ARG     .     .
Supported   unsupported   *       NOSUP  NOSUP   NOSUP   .     .
Supported   -             *       0      0       0       .     .

Shadowed    denied        *       DENIED DENIED  DENIED  .     .
Shadowed    -             *       -      -       NOSUP   .     .
Shadowed    badName       *       ARG    ARG     -       .     .
Shadowed    noShare       *       FOUND  FOUND   -       .     .
Shadowed    -             *       0      0       -       .     .

GetMapping  denied        *       DENIED DENIED  DENIED  .     .
GetMapping  badLevel      *       ARG    ARG     -       .     .
GetMapping  nullSet       U       ARG    ARG     -       .     .
GetMapping  nullCopy      *       ARG    ARG     -       .     .
GetMapping  badName       *       ARG    ARG     -       .     .
GetMapping  expired       U       ARG    ARG     -       .     .
GetMapping  unknown       U       MIS    ARG     ARG     .     .
GetMapping  wrongState    SACK    BAD    BAD     2012    .     .
GetMapping  wrongState    R       BAD    BAD     -       .     .
GetMapping  noCopy        ER      ARG    ARG     ARG     .     .
GetMapping  noMapping     ER      ARG    ARG     ARG     .     .
GetMapping  badLevel      ER      -      -       ARG     .     .
GetMapping  -             E       0      0       0       1800  .
GetMapping  -             R       -      -       0       1800  .

Delete      denied        *       DENIED DENIED  DENIED  .     .
Delete      nullSet       U       ARG    ARG     -       .     .
Delete      nullCopy      *       ARG    ARG     -       .     .
Delete      badName       *       ARG    ARG     -       .     .
Delete      unknown       U       FOUND  FOUND   FOUND   .     .
Delete      wrongState    SACK    BAD    BAD     BAD     .     .
Delete      noCopy        ER      ARG    ARG     ARG     .     .
Delete      noMapping     ER      FOUND  FOUND   ARG     .     .
Delete      unsaved       ER      VSS    VSS     VSS     .     .
Delete      =removalFails ER      ST     ST      ST      .     .
Delete      -             ER      0      0       0       .     .
)";

/// The statuses by the short names of the table; ST stands for any of the storage's own.
inline const QMap<QString, quint32> &codes()
{
    static const QMap<QString, quint32> map {
        {QStringLiteral("0"), 0},
        {QStringLiteral("DENIED"), E_ACCESSDENIED},
        {QStringLiteral("ARG"), E_INVALIDARG},
        {QStringLiteral("CTX"), FSRVP_E_UNSUPPORTED_CONTEXT},
        {QStringLiteral("BUSY"), FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS},
        {QStringLiteral("BAD"), FSRVP_E_BAD_STATE},
        {QStringLiteral("MIS"), FSRVP_E_SHADOWCOPYSET_ID_MISMATCH},
        {QStringLiteral("FOUND"), FSRVP_E_OBJECT_NOT_FOUND},
        {QStringLiteral("NOSUP"), FSRVP_E_NOT_SUPPORTED},
        {QStringLiteral("EXISTS"), FSRVP_E_OBJECT_ALREADY_EXISTS},
        {QStringLiteral("LATE"), FSRVP_E_WAIT_TIMEOUT},
        {QStringLiteral("TIME"), FSSAGENT_E_TIMEOUT},
        {QStringLiteral("WAIT"), FSRVP_E_WAIT_FAILED},
        {QStringLiteral("VSS"), 0x80042302},
        {QStringLiteral("2012"), 0x80042311},
    };
    return map;
}

struct Rule
{
    QString call;
    QString fact;
    QString in;
    QString status; ///< by its name in codes(), or ST
    QString timer;
    char to = '.';

    QString key() const { return call + QLatin1Char(' ') + fact + QLatin1Char(' ') + in; }
};

inline bool namesSet(const QString &call)
{
    static const QSet<QString> others {QStringLiteral("Version"), QStringLiteral("SetContext"), QStringLiteral("Start"),
                                       QStringLiteral("Supported"), QStringLiteral("Shadowed")};
    return !others.contains(call);
}

/// The rules that exist in a profile.
inline std::vector<Rule> readRules(const QString &profile)
{
    std::vector<Rule> found;
    const QStringList lines = QString::fromLatin1(rules).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const qsizetype column = lines[0].simplified().split(QLatin1Char(' ')).indexOf(profile);
    QSet<QString> noUnknownLeft;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.simplified().split(QLatin1Char(' '));
        Rule rule {cells[0], cells[1], cells[2], cells[column], cells[6], cells[7].at(0).toLatin1()};
        if (rule.status == QLatin1String("-"))
            continue;
        if (rule.in == QLatin1String("*"))
            rule.in = namesSet(rule.call) ? QStringLiteral("USACKER") : QStringLiteral("NXSACKE");
        if (!namesSet(rule.call) && profile == QLatin1String("samba"))
            rule.in.remove(QLatin1Char('E')); // an exposed set is finished there
        if (noUnknownLeft.contains(rule.call))
            rule.in.remove(QLatin1Char('U'));
        if (rule.fact == QLatin1String("unknown"))
            noUnknownLeft.insert(rule.call);
        found.push_back(rule);
    }
    return found;
}

/// "E Recover WAIT": a call in a state with a status.
inline QString triple(char state, const QString &call, const QString &status)
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1Char(state)).arg(call, status);
}

/// Every triple that the rules allow.
inline QSet<QString> allowed(const std::vector<Rule> &list)
{
    QSet<QString> triples;
    for (const Rule &rule : list) {
        for (const QChar state : rule.in)
            triples.insert(triple(state.toLatin1(), rule.call, rule.status));
    }
    return triples;
}

} // namespace Penumbra::Fsrvp::Model
