// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/copypair.h"

#include "core/failure.h"
#include "smb/copyring.h"
#include "smb/wire.h"

#include <QScopeGuard>

namespace Penumbra::Smb {

namespace {

QList<int> listOf(const CopyRing &ring)
{
    const CopyRing::Descriptors &descriptors = ring.descriptors();
    return {descriptors.memory, descriptors.filled, descriptors.emptied};
}

QCborMap argumentsOf(const CopyRing &ring)
{
    const CopyRing::Descriptors &descriptors = ring.descriptors();
    return {{QStringLiteral("memory"), descriptors.memory},
            {QStringLiteral("filled"), descriptors.filled},
            {QStringLiteral("emptied"), descriptors.emptied}};
}

QCborMap streamArguments(const UncPath &path, const CopyOptions &options)
{
    return {{QStringLiteral("path"), toCbor(path)}, {QStringLiteral("sparse"), options.sparse}};
}

bool isSamePlace(const ConnectOptions &source, const ConnectOptions &target)
{
    const Credentials &left = source.credentials;
    const Credentials &right = target.credentials;
    return source.endpoint.port == target.endpoint.port
        && source.endpoint.server.compare(target.endpoint.server, Qt::CaseInsensitive) == 0
        && source.localFolder == target.localFolder && left.kerberos == right.kerberos && left.user == right.user
        && left.domain == right.domain;
}

/// What the two halves of one copy share: whichever fails first stops the other, and its failure is the copy's.
struct Halves
{
    CancelSource stop;
    std::exception_ptr failure;
};
using HalvesPointer = std::shared_ptr<Halves>;

Task<QCborMap> half(Task<QCborMap> request, HalvesPointer halves)
{
    QCborMap result;
    std::exception_ptr failure;
    try {
        const QCborMap answer = co_await std::move(request);
        result = answer;
    } catch (...) {
        failure = std::current_exception();
    }
    if (failure && !halves->failure)
        halves->failure = failure;
    if (failure)
        halves->stop.cancel();
    co_return result;
}

} // namespace

CopyPair::CopyPair() = default;
CopyPair::~CopyPair() = default;

Task<CopyPair::Pointer> CopyPair::connectTo(ConnectOptions source, ConnectOptions target, Wait wait)
{
    if (!target.allowChanges)
        throw Error(FailureKind::ReadOnlySystem, QStringLiteral("change something on"), target.name());
    const Pointer pair(new CopyPair);
    source.allowChanges = false;
    pair->m_sourceOptions = source;
    pair->m_samePlace = isSamePlace(source, target);
    pair->m_ring = CopyRing::create();
    const SmbHelper::Pointer writer = co_await SmbHelper::connectWith(target, listOf(*pair->m_ring), wait);
    pair->m_writer = writer;
    const SmbHelper::Naming naming(QStringLiteral("connect to"), target.name());
    const QCborMap arguments = argumentsOf(*pair->m_ring);
    co_await SmbHelper::request(writer, QStringLiteral("ring"), arguments, wait, naming);
    if (!pair->m_samePlace)
        co_await connectReader(pair, wait);
    co_return pair;
}

Task<> CopyPair::connectReader(Pointer self, Wait wait)
{
    const SmbHelper::Pointer reader =
        co_await SmbHelper::connectWith(self->m_sourceOptions, listOf(*self->m_ring), wait);
    const SmbHelper::Naming naming(QStringLiteral("connect to"), self->m_sourceOptions.name());
    const QCborMap arguments = argumentsOf(*self->m_ring);
    co_await SmbHelper::request(reader, QStringLiteral("ring"), arguments, wait, naming);
    self->m_reader = reader;
}

bool CopyPair::isAlive() const
{
    return m_writer && m_writer->isAlive() && (!m_reader || m_reader->isAlive());
}

Task<CopyResult> CopyPair::copy(UncPath from, UncPath to, CopyOptions options, ProgressHandler onProgress, Wait wait)
{
    const Pointer self = shared_from_this();
    if (m_copying)
        throw Error(FailureKind::InvalidInput, QStringLiteral("copy"), from.toString(), {},
                    QStringLiteral("the pair copies something else"));
    m_copying = true;
    const auto done = qScopeGuard([self] { self->m_copying = false; });
    const bool sameShare = from.share().compare(to.share(), Qt::CaseInsensitive) == 0;
    if (m_samePlace && sameShare && m_writer->capabilities().copyWithinShare) {
        try {
            const CopyResult result = co_await copyInPlace(self, from, to, onProgress, wait);
            co_return result;
        } catch (const Error &error) {
            if (error.kind() != FailureKind::NotSupported)
                throw;
        } // this server cannot: move it
    }
    if (!m_reader)
        co_await connectReader(self, wait);
    const CopyResult result = co_await move(self, from, to, options, onProgress, wait);
    co_return result;
}

Task<CopyResult> CopyPair::copyInPlace(Pointer self, UncPath from, UncPath to, ProgressHandler onProgress, Wait wait)
{
    CopyResult result;
    result.method = CopyMethod::InPlace;
    const FileInfo info = co_await self->m_writer->stat(from, wait);
    result.modified = info.modified;
    qint64 size = info.size;
    const auto watch = [&size, onProgress](qint64 done, qint64 total) {
        size = total;
        if (onProgress)
            onProgress(done, total);
    };
    co_await self->m_writer->copy(from, to, watch, wait);
    result.size = size;
    result.flushed = self->m_writer->capabilities().flush;
    co_return result;
}

Task<CopyResult> CopyPair::move(Pointer self, UncPath from, UncPath to, CopyOptions options, ProgressHandler onProgress,
                                Wait wait)
{
    const auto halves = std::make_shared<Halves>();
    const auto cancelled = wait.cancel.onCancel([halves] { halves->stop.cancel(); });
    const Wait each {wait.deadline, halves->stop.token(), wait.grace};
    const auto total = std::make_shared<qint64>(0);
    const auto onPlanned = [total](const QCborMap &event) { *total = event[QStringLiteral("total")].toInteger(); };
    const auto onWritten = [total, onProgress](const QCborMap &event) {
        if (onProgress)
            onProgress(event[QStringLiteral("done")].toInteger(), *total);
    };
    self->m_ring->reset();
    const SmbHelper::Naming reading(QStringLiteral("copy"), self->m_reader->nameOf(from));
    const SmbHelper::Naming writing(QStringLiteral("copy to"), self->m_writer->nameOf(to));
    // Both are under way before either is awaited.
    Task<QCborMap> receiving = half(SmbHelper::request(self->m_writer, QStringLiteral("receive"),
                                                       streamArguments(to, options), each, writing, onWritten),
                                    halves);
    Task<QCborMap> sending = half(SmbHelper::request(self->m_reader, QStringLiteral("send"),
                                                     streamArguments(from, options), each, reading, onPlanned),
                                  halves);
    const QCborMap sent = co_await std::move(sending);
    const QCborMap received = co_await std::move(receiving);
    if (halves->failure)
        std::rethrow_exception(halves->failure);

    CopyResult result;
    result.size = sent[QStringLiteral("size")].toInteger();
    result.bytesRead = sent[QStringLiteral("read")].toInteger();
    result.bytesWritten = received[QStringLiteral("written")].toInteger();
    result.modified = sent[QStringLiteral("modified")].toInteger();
    result.flushed = received[QStringLiteral("flushed")].toBool();
    result.wholeBecause = sent[QStringLiteral("whole-because")].toString();
    if (onProgress)
        onProgress(result.bytesRead, result.bytesRead);
    co_return result;
}

} // namespace Penumbra::Smb
