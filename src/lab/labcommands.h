// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/command.h"

namespace Penumbra::Lab {

class StopCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("stop"); }
    QString arguments() const override { return QStringLiteral("[DIR]"); }
    QString summary() const override { return QStringLiteral("stop a lab without a trace"); }
    QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    int run(const CommandContext &context) override;
};

class StatusCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("status"); }
    QString arguments() const override { return QStringLiteral("[DIR]"); }
    QString summary() const override { return QStringLiteral("show servers, sets, faults and workload"); }
    int run(const CommandContext &context) override;
};

class ResetCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("reset"); }
    QString arguments() const override { return QStringLiteral("[DIR]"); }
    QString summary() const override { return QStringLiteral("make the volumes anew; forget sets, snapshots, faults"); }
    QString details() const override;
    int run(const CommandContext &context) override;
};

class FaultCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("fault"); }
    QString arguments() const override { return QStringLiteral("[DIR] SVM ACTION [CALL]"); }
    QString summary() const override { return QStringLiteral("let something go wrong"); }
    QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    int run(const CommandContext &context) override;
};

class WorkloadCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("workload"); }
    QString arguments() const override { return QStringLiteral("[DIR] on|off|check"); }
    QString summary() const override { return QStringLiteral("keep writing into the busy disks"); }
    QString details() const override;
    int run(const CommandContext &context) override;
};

class SchemaCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("schema"); }
    QString arguments() const override { return {}; }
    QString summary() const override { return QStringLiteral("print the JSON schema of lab files"); }
    int run(const CommandContext &context) override;
};

class ExampleCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("example"); }
    QString arguments() const override { return {}; }
    QString summary() const override { return QStringLiteral("print the default lab's file"); }
    int run(const CommandContext &context) override;
};

} // namespace Penumbra::Lab
