// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/page.h"
#include "console/rowmodel.h"

class QPlainTextEdit;
class QToolButton;

namespace Penumbra::Console {

class TableView;

/// A finding in the table.
struct FindingRow
{
    Validate::Finding finding;
    bool isLab = false; ///< on a reference server
    bool operator==(const FindingRow &) const = default;
};

/// The findings on the shares that were looked at, what they mean and what to do; accepted as they are with a reason; exported as
/// reports.
class ValidationPage : public Page
{
    Q_OBJECT

public:
    explicit ValidationPage(Workbench &workbench, QWidget *parent = nullptr);

protected:
    void scopeChanged() override;

private:
    void makeExport(QToolButton *button);
    void show();
    void showFinding();
    void copyRemedy();
    void accept();
    void revoke();
    void change(const EngineWork<bool> &work);
    /// The selected findings that are accepted, or those that are not.
    QList<Validate::Finding> selected(bool accepted) const;
    void exportTo(Validate::ReportFormat format, const QString &suffix);
    /// What counts of what is shown.
    Validate::Report report() const;

    RowModel<FindingRow, QString> m_model;
    TableView *m_table;
    QPlainTextEdit *m_detail;
    QToolButton *m_copy;
    QToolButton *m_accept;
    QToolButton *m_revoke;
};

} // namespace Penumbra::Console
