// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistants.h"
#include "console/labrows.h"
#include "console/labwatch.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ReferenceServer;
}

namespace Penumbra::Console {

class TableView;

/// The reference server: starts, stops and resets it, shows how to sign in and what its servers and sets are doing, lets things go wrong,
/// and keeps its busy disks written to.
class ReferenceServerWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ReferenceServerWindow(Workbench &workbench, QWidget *parent = nullptr);
    ~ReferenceServerWindow() override;
    static AssistantEntry entry();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTables();
    void connectButtons();
    void show(const LabStatus &status);
    void showState();
    void showPassword(bool shown);
    void copyPassword();
    void start();
    void stop();
    void reset();
    void openInConsole();
    /// Runs the program; the next answer changes what is shown.
    void run(const QStringList &words, const QString &doing,
             const std::function<void(const QJsonObject &answer)> &onDone = {});
    void showFailure(const std::optional<Failure> &failure);

    Workbench &m_workbench;
    LabProgram m_program;
    LabWatch m_watch;
    std::unique_ptr<Ui::ReferenceServer> m_ui;
    RowModel<LabServer> m_servers;
    RowModel<LabSet> m_sets;
    TableView *m_serverTable;
    TableView *m_setTable;
    int m_running = 0; ///< runs of the program that have not ended
};

} // namespace Penumbra::Console
