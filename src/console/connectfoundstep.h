// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/connectassistant.h"
#include "console/rowmodel.h"

#include <memory>

namespace Ui {
class ConnectFound;
}

namespace Penumbra::Console {

class TableView;
class WorkBar;

/// An SVM as the Connect assistant found it.
struct FoundSvm
{
    QString id;
    QString name;
    QString server; ///< where its SMB server was asked
    QString account; ///< "signed in as"; empty: nobody is
    QString connection;
    QString shadowCopies;
    qint64 volumes = 0;
    qint64 shares = 0;
    bool operator==(const FoundSvm &) const = default;
};

/// What was found on the storage system, and what is missing. Makes it known when it is left.
class ConnectFoundStep : public AssistantStep
{
    Q_OBJECT

public:
    ConnectFoundStep(Assistant &assistant, Workbench &workbench, ConnectDraft &draft, QWidget *parent = nullptr);
    ~ConnectFoundStep() override;

    bool isComplete() const override;
    void enter(bool forward) override;
    bool leave() override;
    QString nextText() const override;

private:
    void show();
    void updateButtons();
    QString selectedSvm() const;
    void askForHost();
    void trySvm(const QString &svm);
    void takeAccess(const Storage::SvmAccess &access);
    Storage::KnownSystem systemToKeep() const;
    void add(const Storage::KnownSystem &system);

    Assistant &m_assistant;
    Workbench &m_workbench;
    ConnectDraft &m_draft;
    std::unique_ptr<Ui::ConnectFound> m_ui;
    RowModel<FoundSvm> m_model;
    TableView *m_table;
    WorkBar *m_work;
    bool m_storing = false; ///< passwords are on their way into the keychain
};

} // namespace Penumbra::Console
