// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/page.h"
#include "console/rowmodel.h"

class QPlainTextEdit;
class QToolButton;

namespace Penumbra::Console {

class TableView;

/// The findings on the shares that were looked at, what they mean and what to do; exported as reports.
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
    void exportTo(Validate::ReportFormat format, const QString &suffix);
    Validate::Report report() const;

    RowModel<Validate::Finding, QString> m_model;
    TableView *m_table;
    QPlainTextEdit *m_detail;
    QToolButton *m_copy;
};

} // namespace Penumbra::Console
