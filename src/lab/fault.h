// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Penumbra::Lab {

/// Something that shall go wrong.
struct Fault
{
    enum class Action {
        // What happens to a call; these stay until they are used up or cleared
        Refuse, ///< answers with status
        Delay, ///< answers after milliseconds
        Drop, ///< breaks the connection instead of answering
        Garbage, ///< answers with bytes that are no message
        // What happens to the snapshots of a commit; these stay, too
        FailCommit, ///< making the snapshots fails with status
        DelayCommit, ///< making the snapshots takes milliseconds longer
        // What happens once, at once
        KillSmbd,
        StartSmbd,
        KillAgent,
        StartAgent,
        FillDisk,
        FreeDisk,
        ExpireTimer, ///< the message sequence timer elapses
        HoldSet, ///< another client begins a set and does not end it
        ReleaseSet,
        Clear, ///< forgets the faults that stay
    };
    static constexpr int actionCount = int(Action::Clear) + 1;

    QString svm; ///< "*": any; REST calls belong to the whole cluster, so only "*" goes with them
    Action action = Action::Refuse;
    /// An FSRVP call's name, "*" for any of them, or a REST call as "GET /api/cluster"; a path that ends with * means all
    /// that begin so. Empty for what is not about a call.
    QString call;
    quint32 status = 0; ///< an FSRVP call's status, or a REST call's HTTP status
    int milliseconds = 0;
    int times = 0; ///< how often; 0: until it is cleared

    bool operator==(const Fault &) const = default;

    /// Stays in the FaultTable, unlike what is done at once.
    bool stays() const;
    bool isRest() const;
    QJsonObject toJson() const;
    /// One line as a person types it behind "penumbra-lab fault": "vs1 refuse SetContext --status E_ACCESSDENIED".
    QString toString() const;
    /// Reads what toJson() writes; statuses by name or number. Absent members get their defaults: status FSRVP_E_BAD_STATE or
    /// 500, 5000 milliseconds. Throws Error(InvalidInput) naming the member below `where`.
    static Fault fromJson(const QJsonObject &json, const QString &where = {});
};

QString faultActionName(Fault::Action action); ///< "kill-smbd"
QStringList faultActionNames();
/// Names of the FSRVP calls in the order of their numbers.
QStringList fsrvpCallNames();

/// A status by its specification's name or as a number ("0x80042301"); nothing when it is neither.
std::optional<quint32> parseStatus(const QString &text);
/// Its specification's name alone, or the number.
QString printStatus(quint32 status);

/// The faults that stay, in the order they came. take...() gives the first that fits and counts its `times` down.
class FaultTable
{
public:
    /// Only faults that stay.
    void add(const Fault &fault);
    std::optional<Fault> takeCall(const QString &svm, const QString &call);
    std::optional<Fault> takeRest(const QString &method, const QString &path);
    std::optional<Fault> takeCommit(const QString &svm);
    const QList<Fault> &list() const { return m_faults; }
    void clear() { m_faults.clear(); }
    /// Those of one SVM; "*": all.
    void clear(const QString &svm);

private:
    template<typename Fits>
    std::optional<Fault> take(Fits fits);

    QList<Fault> m_faults;
};

} // namespace Penumbra::Lab
