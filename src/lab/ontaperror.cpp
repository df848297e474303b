// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontaperror.h"

#include <QException>

namespace Penumbra::Lab {

namespace {

struct Row
{
    FailureKind kind;
    int status;
    const char *code;
    const char *message;
};

// The first three are ONTAP's own words of its common errors.
constexpr Row rows[] = {
    {FailureKind::NotFound, 404, "4", "entry doesn't exist"},
    {FailureKind::ShareNotFound, 404, "4", "entry doesn't exist"},
    {FailureKind::AlreadyExists, 409, "1", "duplicate entry"},
    {FailureKind::InvalidInput, 400, "2", "A field has an invalid value"},
    {FailureKind::NotADirectory, 400, "2", "Not a directory"},
    {FailureKind::IsADirectory, 400, "2", "Is a directory"},
    {FailureKind::DirectoryNotEmpty, 409, "8", "The directory is not empty"},
    {FailureKind::NotSupported, 400, "3", "The operation is not supported"},
    {FailureKind::AccessDenied, 403, "6", "Permission denied"},
    {FailureKind::SharingViolation, 409, "8", "The resource is in use"},
    {FailureKind::DiskFull, 507, "28", "No space left on the volume"},
    {FailureKind::Cancelled, 503, "13", "The operation was cancelled"},
    {FailureKind::TimedOut, 504, "13", "The operation took too long"},
};

} // namespace

OntapError::OntapError(int status, const QString &code, const QString &message, const QString &target)
    : m_status(status)
    , m_code(code)
    , m_message(message)
    , m_target(target)
    , m_what((message + QLatin1String(" (") + code + QLatin1Char(')')).toStdString())
{
}

QJsonObject OntapError::toJson() const
{
    QJsonObject error {{QStringLiteral("code"), m_code}, {QStringLiteral("message"), m_message}};
    if (!m_target.isEmpty())
        error.insert(QStringLiteral("target"), m_target);
    return {{QStringLiteral("error"), error}};
}

OntapError OntapError::of(const Failure &failure)
{
    const auto told = [&failure](const char *message) {
        QString text = QLatin1String(message);
        for (const QString &part : {failure.object, failure.status, failure.detail}) {
            if (!part.isEmpty())
                text += QLatin1String(": ") + part;
        }
        return text;
    };
    for (const Row &row : rows) {
        if (row.kind == failure.kind)
            return OntapError(row.status, QLatin1String(row.code), told(row.message));
    }
    return OntapError(500, QStringLiteral("13"), told("internal error"));
}

OntapError OntapError::of(const std::exception_ptr &exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const OntapError &error) {
        return error;
    } catch (const QUnhandledException &wrapped) { // from a worker thread
        return of(wrapped.exception());
    } catch (...) {
        return of(failureOf(std::current_exception()));
    }
}

OntapError OntapError::noSuchEntry(const QString &target)
{
    return OntapError(404, QStringLiteral("4"), QStringLiteral("entry doesn't exist"), target);
}

OntapError OntapError::unexpectedArgument(const QString &name)
{
    return OntapError(400, QStringLiteral("262179"), QStringLiteral("Unexpected argument \"%1\".").arg(name), name);
}

OntapError OntapError::invalidValue(const QString &field, const QString &value, const QString &expected)
{
    return OntapError(
        400, QStringLiteral("262197"),
        QStringLiteral("The value \"%1\" is invalid for field \"%2\" (%3).").arg(value.left(200), field, expected),
        field);
}

OntapError OntapError::missingValue(const QString &field)
{
    return OntapError(400, QStringLiteral("262199"), QStringLiteral("Field \"%1\" is required.").arg(field), field);
}

OntapError OntapError::notSettable(const QString &field)
{
    return OntapError(400, QStringLiteral("262196"),
                      QStringLiteral("Field \"%1\" cannot be set in this operation.").arg(field), field);
}

} // namespace Penumbra::Lab
