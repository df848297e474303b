// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/page.h"
#include "console/rowmodel.h"

class QComboBox;
class QLineEdit;
class QSplitter;

namespace Penumbra::Console {

class CopyBrowser;
class RestoreRemainders;
class TableView;

/// Sets, exposed copies and previous versions, as far as our journal and the storage systems tell; what none of them knows reads "unknown".
/// Below, what is inside the selected one.
class ShadowCopiesPage : public Page
{
    Q_OBJECT

public:
    explicit ShadowCopiesPage(Workbench &workbench, QWidget *parent = nullptr);
    ~ShadowCopiesPage() override;

    bool isNarrowedBy(const QList<ObjectId> &scope) const override;
    void reveal(const ObjectId &object) override;
    void refresh() override;

    TableView *table() const { return m_table; }
    CopyBrowser *browser() const { return m_browser; }

protected:
    void scopeChanged() override;

private:
    void show();
    void browseSelected();
    bool isInScope(const CopyRow &row) const;
    QWidget *makeBar();

    RowModel<CopyRow, ObjectId> m_model;
    TableView *m_table;
    CopyBrowser *m_browser;
    RestoreRemainders *m_restores;
    QComboBox *m_kinds;
    QLineEdit *m_filter;
    QSplitter *m_splitter;
    std::pair<qsizetype, qsizetype> m_fitted {0, 0}; ///< rows, and those with a time, when columns were fitted last
};

} // namespace Penumbra::Console
