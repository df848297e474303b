// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/fault.h"

#include "fsrvp/callnames.h"
#include "fsrvp/constants.h"
#include "lab/jsonreader.h"

#include <algorithm>
#include <array>

namespace Penumbra::Lab {

namespace {

constexpr int defaultHttpStatus = 500;
constexpr int defaultMilliseconds = 5000;
constexpr int longestMilliseconds = 24 * 3600 * 1000;
constexpr int mostTimes = 1'000'000;

constexpr std::array<const char *, Fault::actionCount> actionNames {
    "refuse",     "delay",       "drop",      "garbage",   "fail-commit",  "delay-commit", "kill-smbd",   "start-smbd",
    "kill-agent", "start-agent", "fill-disk", "free-disk", "expire-timer", "hold-set",     "release-set", "clear"};

constexpr std::array<const char *, 5> restMethods {"GET", "POST", "PATCH", "DELETE", "PUT"};

bool isCallAction(Fault::Action action)
{
    return action <= Fault::Action::Garbage;
}

bool hasStatus(Fault::Action action)
{
    return action == Fault::Action::Refuse || action == Fault::Action::FailCommit;
}

bool hasMilliseconds(Fault::Action action)
{
    return action == Fault::Action::Delay || action == Fault::Action::DelayCommit;
}

/// Every status that has a name, by asking for the name of all that can have one.
const QMap<QString, quint32> &statusesByName()
{
    static const QMap<QString, quint32> statuses = [] {
        constexpr std::array<std::pair<quint32, quint32>, 5> ranges {{{0x102, 0x102},
                                                                      {0x80042300, 0x800423FF},
                                                                      {0x80042500, 0x800425FF},
                                                                      {0x80070000, 0x800700FF},
                                                                      {0xFFFFFFFF, 0xFFFFFFFF}}};
        QMap<QString, quint32> map {{QStringLiteral("ZERO"), 0}};
        for (const auto &[first, last] : ranges) {
            for (quint64 status = first; status <= last; ++status) {
                const QString name = Fsrvp::statusName(quint32(status)).section(QLatin1Char(' '), 0, 0);
                if (!name.startsWith(QLatin1String("0x")))
                    map.insert(name, quint32(status));
            }
        }
        return map;
    }();
    return statuses;
}

/// The call as it is kept: names spelled as the specification does. Empty when there is no such call.
QString normalizedCall(const QString &call)
{
    if (call == QLatin1String("*"))
        return call;
    for (const QString &name : fsrvpCallNames()) {
        if (name.compare(call, Qt::CaseInsensitive) == 0)
            return name;
    }
    const QString method = call.section(QLatin1Char(' '), 0, 0).toUpper();
    const QString path = call.section(QLatin1Char(' '), 1);
    const bool isMethod = std::any_of(restMethods.begin(), restMethods.end(),
                                      [&](const char *known) { return method == QLatin1String(known); });
    if (isMethod && path.startsWith(QLatin1String("/api")) && !path.contains(QLatin1Char(' ')))
        return method + QLatin1Char(' ') + path;
    return {};
}

bool pathFits(const QString &pattern, const QString &path)
{
    if (pattern.endsWith(QLatin1Char('*')))
        return path.startsWith(QStringView(pattern).chopped(1));
    return pattern == path;
}

quint32 readStatus(JsonReader &reader, bool rest, quint32 otherwise)
{
    const QString member = QStringLiteral("status");
    if (rest) {
        constexpr quint64 leastHttpStatus = 400;
        constexpr quint64 mostHttpStatus = 599;
        return quint32(reader.integer(member, leastHttpStatus, mostHttpStatus, defaultHttpStatus));
    }
    return reader.status(member, otherwise);
}

} // namespace

QString faultActionName(Fault::Action action)
{
    return QLatin1String(actionNames[size_t(action)]);
}

QStringList faultActionNames()
{
    QStringList names;
    for (const char *name : actionNames)
        names += QLatin1String(name);
    return names;
}

QStringList fsrvpCallNames()
{
    return Fsrvp::callNames();
}

std::optional<quint32> parseStatus(const QString &text)
{
    const auto &statuses = statusesByName();
    if (const auto found = statuses.find(text.toUpper()); found != statuses.end())
        return *found;
    bool ok = false;
    const quint32 number = text.toUInt(&ok, 0);
    return ok ? std::optional(number) : std::nullopt;
}

QString printStatus(quint32 status)
{
    return statusesByName().key(status, Fsrvp::statusName(status));
}

bool Fault::stays() const
{
    return action <= Action::DelayCommit;
}

bool Fault::isRest() const
{
    return call.contains(QLatin1Char(' '));
}

QJsonObject Fault::toJson() const
{
    QJsonObject json {{QStringLiteral("svm"), svm}, {QStringLiteral("action"), faultActionName(action)}};
    if (!call.isEmpty())
        json[QLatin1String("call")] = call;
    if (hasStatus(action))
        json[QLatin1String("status")] = isRest() ? QJsonValue(int(status)) : QJsonValue(printStatus(status));
    if (hasMilliseconds(action))
        json[QLatin1String("milliseconds")] = milliseconds;
    if (times > 0)
        json[QLatin1String("times")] = times;
    return json;
}

QString Fault::toString() const
{
    QStringList words {svm, faultActionName(action)};
    if (!call.isEmpty())
        words += isRest() ? QStringLiteral("\"%1\"").arg(call) : call;
    if (hasStatus(action))
        words += QStringLiteral("--status ") + (isRest() ? QString::number(status) : printStatus(status));
    if (hasMilliseconds(action))
        words += QStringLiteral("--ms %1").arg(milliseconds);
    if (times > 0)
        words += QStringLiteral("--times %1").arg(times);
    return words.join(QLatin1Char(' '));
}

Fault Fault::fromJson(const QJsonObject &json, const QString &where)
{
    JsonReader reader(json, where);
    Fault fault;
    fault.action = Action(reader.oneOf(QStringLiteral("action"), faultActionNames()));
    fault.svm = reader.string(QStringLiteral("svm"), QStringLiteral("*"));
    if (fault.svm.isEmpty())
        reader.refuse(QStringLiteral("svm"), QStringLiteral("name an SVM, or * for any"));
    if (isCallAction(fault.action)) {
        const QString call = reader.string(QStringLiteral("call"), QStringLiteral("*"));
        fault.call = normalizedCall(call);
        if (fault.call.isEmpty())
            reader.refuse(
                QStringLiteral("call"),
                QStringLiteral("there is no call \"%1\": give * for all FSRVP calls, one of %2, or a REST call "
                               "such as \"GET /api/cluster\"")
                    .arg(call, fsrvpCallNames().join(QStringLiteral(", "))));
        if (fault.isRest() && fault.svm != QLatin1String("*"))
            reader.refuse(QStringLiteral("svm"), QStringLiteral("REST calls belong to the whole cluster: give *"));
    }
    if (hasStatus(fault.action))
        fault.status = readStatus(reader, fault.isRest(), Fsrvp::FSRVP_E_BAD_STATE);
    if (hasMilliseconds(fault.action))
        fault.milliseconds =
            int(reader.integer(QStringLiteral("milliseconds"), 1, longestMilliseconds, defaultMilliseconds));
    if (fault.stays())
        fault.times = int(reader.integer(QStringLiteral("times"), 0, mostTimes, 0));
    reader.finish();
    return fault;
}

void FaultTable::add(const Fault &fault)
{
    Q_ASSERT(fault.stays());
    m_faults += fault;
}

template<typename Fits>
std::optional<Fault> FaultTable::take(Fits fits)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), fits);
    if (found == m_faults.end())
        return std::nullopt;
    const Fault fault = *found;
    if (found->times > 0 && --found->times == 0)
        m_faults.erase(found);
    return fault;
}

std::optional<Fault> FaultTable::takeCall(const QString &svm, const QString &call)
{
    return take([&](const Fault &fault) {
        return isCallAction(fault.action) && (fault.svm == QLatin1String("*") || fault.svm == svm)
            && (fault.call == QLatin1String("*") || fault.call == call);
    });
}

std::optional<Fault> FaultTable::takeRest(const QString &method, const QString &path)
{
    return take([&](const Fault &fault) {
        return isCallAction(fault.action) && fault.isRest() && fault.call.section(QLatin1Char(' '), 0, 0) == method
            && pathFits(fault.call.section(QLatin1Char(' '), 1), path);
    });
}

std::optional<Fault> FaultTable::takeCommit(const QString &svm)
{
    return take([&](const Fault &fault) {
        return (fault.action == Fault::Action::FailCommit || fault.action == Fault::Action::DelayCommit)
            && (fault.svm == QLatin1String("*") || fault.svm == svm);
    });
}

void FaultTable::clear(const QString &svm)
{
    if (svm == QLatin1String("*"))
        return clear();
    m_faults.removeIf([&](const Fault &fault) { return fault.svm == svm; });
}

} // namespace Penumbra::Lab
