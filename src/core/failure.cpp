// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"

#include <array>

namespace Penumbra {

namespace {

constexpr std::array<const char *, std::size_t(FailureKind::Last) + 1> kindNames = {
    "",
    "invalid-input",
    "system-error",
    "cancelled",
    "timed-out",
    "protocol-error",
    "helper-missing",
    "helper-died",
    "unknown-host",
    "unreachable",
    "connection-lost",
    "sign-in-failed",
    "no-ticket",
    "ticket-expired",
    "anonymous-refused",
    "signing-unavailable",
    "access-denied",
    "share-not-found",
    "not-a-disk-share",
    "not-found",
    "already-exists",
    "sharing-violation",
    "disk-full",
    "not-a-directory",
    "is-a-directory",
    "directory-not-empty",
    "not-supported",
    "pipe-not-found",
    "interface-not-offered",
    "rpc-fault",
    "version-not-supported",
    "fsrvp-access-denied",
    "fsrvp-invalid-argument",
    "fsrvp-bad-state",
    "fsrvp-set-in-progress",
    "fsrvp-not-supported",
    "fsrvp-already-exists",
    "fsrvp-object-not-found",
    "fsrvp-unsupported-context",
    "fsrvp-set-id-mismatch",
    "fsrvp-wait-timed-out",
    "fsrvp-wait-failed",
    "fsrvp-server-timeout",
    "fsrvp-other",
    "owner-elsewhere",
    "journal-unavailable",
    "server-locked",
    "left-behind",
    "keychain-unavailable",
    "read-only-system",
    "certificate-untrusted",
    "api-refused",
};

QString logLine(const Failure &failure)
{
    QString line = failure.action;
    for (const QString &part : {failure.object}) {
        if (!part.isEmpty())
            line += QLatin1Char(' ') + part;
    }
    line += QStringLiteral(": ") + failureKindName(failure.kind);
    if (!failure.status.isEmpty())
        line += QStringLiteral(", ") + failure.status;
    if (!failure.detail.isEmpty())
        line += QStringLiteral(", ") + failure.detail;
    return line;
}

} // namespace

QString failureKindName(FailureKind kind)
{
    const auto index = std::size_t(kind);
    return QLatin1String(index < kindNames.size() ? kindNames[index] : "unknown");
}

QCborMap Failure::toCbor() const
{
    return {{QStringLiteral("kind"), failureKindName(kind)},
            {QStringLiteral("action"), action},
            {QStringLiteral("object"), object},
            {QStringLiteral("status"), status},
            {QStringLiteral("detail"), detail}};
}

Failure Failure::fromCbor(const QCborMap &map)
{
    Failure failure;
    const QString kind = map[QStringLiteral("kind")].toString();
    for (std::size_t i = 1; i < kindNames.size(); ++i) {
        if (kind == QLatin1String(kindNames[i]))
            failure.kind = FailureKind(i);
    }
    failure.action = map[QStringLiteral("action")].toString();
    failure.object = map[QStringLiteral("object")].toString();
    failure.status = map[QStringLiteral("status")].toString();
    failure.detail = map[QStringLiteral("detail")].toString();
    return failure;
}

Error::Error(Failure failure)
    : m_failure(std::move(failure))
    , m_what(logLine(m_failure).toStdString())
{
}

Error::Error(FailureKind kind, const QString &action, const QString &object, const QString &status,
             const QString &detail)
    : Error(Failure {kind, action, object, status, detail})
{
}

Failure failureOf(const std::exception_ptr &exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const Error &error) {
        return error.failure();
    } catch (const std::exception &error) {
        return Failure {FailureKind::SystemError, {}, {}, {}, QString::fromUtf8(error.what())};
    } catch (...) {
        return Failure {};
    }
}

} // namespace Penumbra
