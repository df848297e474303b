// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistant.h"
#include "console/rowmodel.h"
#include "console/shadowplan.h"
#include "console/shadowworks.h"

#include <QSet>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Penumbra::Console {

class TableView;

/// One share of the plan and what was seen on it.
struct CheckedShare
{
    enum class Verdict : quint8 { Unknown, Looking, Fine, Findings, Blocked, Failed };

    ObjectId id;
    QString name;
    QString server;
    Verdict verdict = Verdict::Unknown;
    qint64 machines = -1; ///< -1: not looked at
    Validate::Totals totals;
    QString failure; ///< why it could not be looked at
    QDateTime asOf; ///< UTC

    bool operator==(const CheckedShare &) const = default;
};

/// Whether the shares can be copied: what validation says about them, fresh or looked at now, and whether Penumbra may change something on
/// their servers.
class ShadowCheckStep : public AssistantStep
{
    Q_OBJECT

public:
    ShadowCheckStep(Workbench &workbench, ShadowPlan &plan, QWidget *parent = nullptr);

    bool isComplete() const override;
    void enter(bool forward) override;

private:
    void makeWidgets();
    void look(bool all);
    void systemChanged(const QUuid &id);
    void lookWhenSignedIn();
    void finished(const std::optional<Failure> &failure);
    void showShares();
    void showDetail();
    void askPermissions();
    void showPermissions(const QList<ChangePermission> &permissions);
    void addPermission(const ChangePermission &permission, const SystemView &view, const PlannedShare &share);
    void allowChanges(const QUuid &system);
    void confirmAddress(const PlannedShare &share);
    void change(const Storage::KnownSystem &system);
    CheckedShare checked(const PlannedShare &share) const;
    bool isLooking() const { return !m_wanted.isEmpty(); }

    Workbench &m_workbench;
    ShadowPlan &m_plan;
    RowModel<CheckedShare, ObjectId> m_model;
    QLabel *m_state;
    QPushButton *m_again;
    TableView *m_table;
    QPlainTextEdit *m_detail;
    QWidget *m_permissions;
    QVBoxLayout *m_permissionList;
    QCheckBox *m_try;
    QList<ObjectId> m_wanted; ///< shares that are being looked at, or will be
    QSet<QUuid> m_signingIn; ///< systems that are asked first
    QSet<QUuid> m_refused; ///< systems whose password was refused on a share
    bool m_isOurs = false; ///< the survey that runs was begun here
    std::optional<Failure> m_failure; ///< of looking as a whole
    bool m_asked = false; ///< permissions are known
    bool m_allowed = false;
    bool m_blocked = false;
};

} // namespace Penumbra::Console
