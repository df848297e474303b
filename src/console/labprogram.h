// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"

#include <QJsonObject>
#include <QObject>

namespace Penumbra::Console {

/// A running reference server as it tells about itself.
struct LabStatus
{
    QString name;
    QString directory;
    QString host; ///< of its REST API
    quint16 port = 0;
    QByteArray certificate; ///< SHA-256
    QStringList accounts;
    QString passwordFile;
    QJsonObject json; ///< all of it

    static LabStatus fromJson(const QJsonObject &json);
    /// The password of all its accounts. Throws Error(AccessDenied).
    Secret password() const;
    /// The storage system it is, and how to sign in: changes are allowed on it, because it exists to be changed.
    Storage::KnownSystem system() const;
};

/// The reference server, run by its own program.
class LabProgram : public QObject
{
    Q_OBJECT

public:
    explicit LabProgram(QObject *parent = nullptr);

    /// Beside this program, else where it is installed.
    static QString program();
    /// The folder of the reference server that was opened last; empty: the default one.
    static QString directory(const Preferences &preferences);
    static void setDirectory(Preferences &preferences, const QString &directory);

    using Handler = std::function<void(const std::optional<QJsonObject> &answer, const Failure &failure)>;
    /// Runs `penumbra-lab ARGUMENTS --json` and gives its answer: {"status", DIRECTORY}, {"start", "--detach"}, {"stop"}...
    void run(const QStringList &arguments, QObject *receiver, Handler handler);

    /// Makes a running lab a known system, or signs in again to one that is known.
    static void open(Workbench &workbench, const LabStatus &status);
};

} // namespace Penumbra::Console
