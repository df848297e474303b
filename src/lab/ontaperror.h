// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QJsonObject>
#include <QString>

#include <exception>
#include <string>

namespace Penumbra::Lab {

/// A refusal as ONTAP words it: an HTTP status and {"error":{"code":"4","message":"entry doesn't exist","target":"uuid"}}.
/// Codes are those of NetApp's API reference: 1 exists, 2 invalid value, 3 not supported, 4 no such entry, 6 no
/// permission, 8 in use, and the 262... of its argument parser.
class OntapError : public std::exception
{
public:
    OntapError(int status, const QString &code, const QString &message, const QString &target = {});

    int status() const { return m_status; }
    QString code() const { return m_code; }
    QString message() const { return m_message; }
    QString target() const { return m_target; }
    QJsonObject toJson() const;
    const char *what() const noexcept override { return m_what.c_str(); }

    /// What an exception of the lab means to a REST client; one table for all of them.
    static OntapError of(const std::exception_ptr &exception);
    static OntapError of(const Failure &failure);

    static OntapError noSuchEntry(const QString &target);
    static OntapError unexpectedArgument(const QString &name);
    /// A value that does not fit a field's type or range.
    static OntapError invalidValue(const QString &field, const QString &value, const QString &expected);
    static OntapError missingValue(const QString &field);
    static OntapError notSettable(const QString &field);

private:
    int m_status;
    QString m_code;
    QString m_message;
    QString m_target;
    std::string m_what;
};

} // namespace Penumbra::Lab
