// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sharesupport.h"

#include "fsrvp/clientrules.h"

namespace Penumbra::Storage {

namespace {

constexpr milliseconds connectLimit {30'000};
constexpr milliseconds callLimit {60'000};
constexpr milliseconds cancelLimit {100};

bool isToBeAsked(const SurveyedShare &looked)
{
    return looked.wanted && looked.scan && !looked.share.shadowCopySupported && looked.share.shadowCopy.isNull();
}

/// What one answer says; nothing of a share that the answer says nothing about. Throws Error.
std::optional<bool> meaningOf(const Fsrvp::IsPathSupported::Out &out, const QString &share)
{
    try {
        Fsrvp::throwUnlessZero<Fsrvp::IsPathSupported>(out.result, share);
    } catch (const Error &error) {
        if (error.kind() == FailureKind::FsrvpNotSupported)
            return false;
        throw;
    }
    return out.supportedByThisProvider;
}

Task<> askAll(std::shared_ptr<Survey> survey, CancelToken cancel)
{
    const Smb::ConnectOptions options = survey->provider->connectOptions(survey->svm);
    const Smb::Wait connecting {deadlineIn(connectLimit), cancel, cancelLimit};
    const Smb::SmbHelper::Pointer helper = co_await Smb::SmbHelper::connectTo(options, connecting);
    for (qsizetype i = 0; i < survey->shares.size(); ++i) {
        const SurveyedShare looked = survey->shares.at(i);
        if (!isToBeAsked(looked))
            continue;
        const Fsrvp::ShareIn in {Fsrvp::shareArgument(looked.unc)};
        const Smb::Wait limit {deadlineIn(callLimit), cancel, cancelLimit};
        const auto out = co_await helper->fsrvp<Fsrvp::IsPathSupported>(in, limit);
        survey->shares[i].share.shadowCopySupported = meaningOf(out, looked.unc.shareName());
    }
}

/// Why something is not known afterwards.
Task<std::optional<Failure>> ask(std::shared_ptr<Survey> survey, CancelToken cancel)
{
    std::optional<Failure> failure;
    try {
        co_await askAll(survey, cancel);
    } catch (const Error &error) {
        failure = error.failure();
    }
    if (failure && failure->kind == FailureKind::Cancelled)
        throw Error(*failure);
    co_return std::optional<Failure>(failure);
}

} // namespace

Task<SupportedSurveys> askShareSupport(QList<std::shared_ptr<const Survey>> surveys, CancelToken cancel)
{
    SupportedSurveys result;
    for (const auto &survey : surveys) {
        const bool open = std::any_of(survey->shares.cbegin(), survey->shares.cend(), isToBeAsked);
        // Where shadow copies are switched off or nothing makes any, another rule says so.
        if (!open || survey->svm.shadowCopy == false || survey->svm.fsrvpVersion == 0u) {
            result.surveys.append(survey);
            continue;
        }
        const auto asked = std::make_shared<Survey>(*survey);
        const std::optional<Failure> failure = co_await ask(asked, cancel);
        if (failure
            && (failure->kind == FailureKind::PipeNotFound || failure->kind == FailureKind::InterfaceNotOffered))
            asked->svm.fsrvpVersion = 0;
        else if (failure)
            result.notes.append({QStringLiteral("shadow copies of ") + asked->svm.name, *failure});
        result.surveys.append(asked);
    }
    co_return SupportedSurveys(result);
}

} // namespace Penumbra::Storage
