// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "validate/report.h"

namespace Penumbra::Validate {

/// The findings that this user accepted, and the ones that validations have shown: one JSON file (mode 0600) under the configuration
/// folder, written whole and atomically, under a lock, so that two programs can use it at once.
/// Functions throw Error: InvalidInput naming the file when it cannot be understood (it is left alone), SystemError.
class Acknowledgements
{
public:
    /// penumbra/findings.json in QStandardPaths::GenericConfigLocation.
    static QString defaultPath();
    /// In whose name findings are accepted: the user of this process.
    static QString thisUser();
    explicit Acknowledgements(const QString &path = defaultPath());

    QList<Acknowledgement> list() const;
    /// Keeps what a report shows, so that its findings can be accepted by their IDs; the last mostShown are kept.
    void remember(const Report &report);
    /// Accepts findings that a report has shown, all or none; one that is accepted gets the new reason. Throws Error: NotFound for an ID that
    /// no report has shown, InvalidInput without a reason.
    QList<Acknowledgement> accept(const QStringList &ids, const QString &reason, const QString &by,
                                  const QDateTime &at);
    /// All or none. Throws Error(NotFound).
    void revoke(const QStringList &ids);

    static constexpr qsizetype mostShown = 5'000;

private:
    struct Content
    {
        QList<Acknowledgement> accepted;
        QList<FindingKey> shown; ///< newest first
    };
    Content read() const;
    void write(const Content &content) const;

    QString m_path;
};

} // namespace Penumbra::Validate
