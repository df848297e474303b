// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failuretext.h"
#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

#include <map>

namespace Penumbra::Validate {

namespace {

using Cause = Storage::ScanGap::Cause;

constexpr qsizetype mostAlone = 50; ///< gaps of one cause that get findings of their own

struct Text
{
    Severity severity;
    QString title;
    QString meaning;
    QString remedy;
};

Text textOf(Cause cause)
{
    const QString again = Words::tr("Validate again.");
    const QString unknown = Words::tr(" What lies here was not checked and may break any rule.");
    switch (cause) {
    case Cause::Vanished:
        return {Severity::Advice, Words::tr("Changed while it was looked at"),
                Words::tr("The folder was gone, or another one, when its turn came: somebody works in the share."),
                again};
    case Cause::Refused:
        return {
            Severity::DataMissing, Words::tr("Access denied"),
            Words::tr("Your account may not list this folder.") + unknown,
            Words::tr("Validate with an account that may read everything in the share; a member of Backup Operators "
                      "may. Or give the account the right to read here.")};
    case Cause::Lost:
        return {Severity::DataMissing, Words::tr("Connection lost"),
                Words::tr("The server went away and did not come back before everything was seen.") + unknown,
                Words::tr("See that the server runs and that the network is well, then validate again.")};
    case Cause::OracleFailed:
        return {
            Severity::Risk, Words::tr("Kinds by SMB only"),
            Words::tr("The storage system's own listing of this folder failed. Over SMB, FIFOs, sockets, streams and "
                      "hard links look like plain files: one of them may be here."),
            Words::tr("See that the account for the storage system may read files over its REST API, then validate "
                      "again.")};
    case Cause::Limit:
        return {
            Severity::DataMissing, Words::tr("More than can be looked at"),
            Words::tr("The share has more folders, or deeper ones, than a validation looks at.") + unknown,
            Words::tr("See whether a link or the server itself shows the same folders again and again. If all of it "
                      "is real, share folders further down and validate those.")};
    case Cause::Failed:
        break;
    }
    return {Severity::DataMissing, Words::tr("Could not be listed"),
            Words::tr("This folder could not be listed.") + unknown,
            Words::tr("See what the failure says, mend it, and validate again.")};
}

class ScanGapRule : public Rule
{
public:
    RuleInfo info() const override
    {
        return {QStringLiteral("not-seen"), Words::tr("Not everything was seen"),
                Words::tr("The whole share could be looked at, with kinds of files from the server itself."),
                QStringLiteral("Penumbra")};
    }

    void check(const Subject &subject, const FindingSink &sink) const override
    {
        std::map<Cause, QList<Storage::ScanGap>> gaps;
        for (const Storage::ScanGap &gap : subject.scan->gaps)
            gaps[gap.cause].append(gap);
        for (const auto &[cause, list] : gaps) {
            if (list.size() > mostAlone) {
                sink(joined(subject, cause, list));
                continue;
            }
            for (const Storage::ScanGap &gap : list)
                sink(findingOf(subject, gap));
        }
    }

private:
    Finding findingOf(const Subject &subject, const Storage::ScanGap &gap) const
    {
        const Text text = textOf(gap.cause);
        Finding finding = about(subject, text.severity, gap.path);
        finding.title = text.title;
        finding.meaning = text.meaning;
        if (gap.cause != Cause::Vanished && gap.cause != Cause::Refused)
            finding.meaning += QLatin1Char(' ') + explain(gap.failure).sentence;
        finding.remedy = text.remedy;
        if (gap.cause == Cause::Refused)
            addCommand(finding, RemedyCommand::Shell::PowerShell,
                       QStringLiteral("Get-Acl -LiteralPath %1 | Format-List"), {subject.hostUnc(gap.path)});
        return finding;
    }

    Finding joined(const Subject &subject, Cause cause, const QList<Storage::ScanGap> &gaps) const
    {
        Finding finding = findingOf(subject, gaps.constFirst());
        finding.key.path = QStringLiteral("*%1").arg(int(cause));
        finding.path = subject.unc({});
        finding.commands.clear();
        finding.meaning = Words::tr("This is so of %1 folders. ").arg(gaps.size()) + finding.meaning;
        for (const Storage::ScanGap &gap : gaps.mid(0, 20))
            finding.files.append(subject.unc(gap.path));
        finding.moreFiles = gaps.size() - finding.files.size();
        return finding;
    }
};

} // namespace

std::unique_ptr<Rule> makeScanGapRule()
{
    return std::make_unique<ScanGapRule>();
}

} // namespace Penumbra::Validate
