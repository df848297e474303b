// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/smbstore.h"

#include "smb/localpath.h"

#include <QLoggingCategory>
#include <QTimer>

namespace Penumbra::Restore {

namespace {

Q_LOGGING_CATEGORY(logStore, "penumbra.restore")

constexpr milliseconds connectLimit {30'000};
constexpr milliseconds callLimit {60'000};
constexpr milliseconds checkLimit {600'000}; // every table of one disk
constexpr milliseconds stallLimit {600'000}; // a copy without any progress; flushing at its end is one
constexpr milliseconds lookGrace {100}; // nothing is lost with a helper that looks
constexpr quint32 attributeReparsePoint = 0x400; // [MS-FSCC] 2.6
constexpr QStringView notInPaths = u"\"|<>*?:";

/// A folder of this computer that a session can be rooted at so that the rest of the path has only characters that sessions take.
struct LocalPath
{
    QString root = QStringLiteral("/");
    QString below;
};

LocalPath localPathOf(const QString &path)
{
    const QStringList components = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    qsizetype first = 0;
    for (qsizetype i = 0; i < components.size(); ++i) {
        const bool odd = std::any_of(components[i].begin(), components[i].end(),
                                     [](QChar c) { return c.unicode() < 0x20 || notInPaths.contains(c); });
        if (odd || components[i].contains(QLatin1Char('\\')))
            first = i + 1;
    }
    LocalPath local;
    local.root += components.first(first).join(QLatin1Char('/'));
    local.below = components.mid(first).join(QLatin1Char('/'));
    return local;
}

UncPath pathOf(const Place &place)
{
    return place.unc ? *place.unc : Smb::onThisComputer(localPathOf(place.local).below);
}

Seen seenOf(const Smb::FileInfo &info)
{
    return {info.isDirectory, (info.attributes & attributeReparsePoint) != 0, info.size, info.modified};
}

/// Cancels a copy that does not get on.
struct Stall
{
    CancelSource source;
    QTimer timer;
    bool stalled = false;
};

} // namespace

Smb::ConnectOptions SmbStore::optionsFor(const Place &place, bool change) const
{
    if (place.isLocal())
        return Smb::ConnectOptions::onThisComputer(localPathOf(place.local).root, change);
    Smb::ConnectOptions options = m_connect(place.endpoint(), change);
    options.share = place.unc->share();
    return options;
}

QString SmbStore::keyOf(const Place &place, bool change)
{
    const QString where = place.isLocal() ? localPathOf(place.local).root : place.endpoint().toString().toCaseFolded();
    return (change ? QLatin1String("change ") : QLatin1String("look ")) + where;
}

Task<Smb::SmbHelper::Pointer> SmbStore::helperFor(Self self, Place place, bool change, CancelToken cancel)
{
    const QString key = keyOf(place, change);
    const Smb::SmbHelper::Pointer known = self->m_helpers.value(key);
    if (known && known->isAlive())
        co_return Smb::SmbHelper::Pointer(known);
    const Smb::Wait wait {deadlineIn(connectLimit), cancel};
    const Smb::SmbHelper::Pointer helper = co_await Smb::SmbHelper::connectTo(self->optionsFor(place, change), wait);
    self->m_helpers.insert(key, helper);
    co_return Smb::SmbHelper::Pointer(helper);
}

Task<std::optional<Seen>> SmbStore::look(Place place, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await helperFor(self, place, false, cancel);
    const Smb::Wait wait {deadlineIn(callLimit), cancel, lookGrace};
    std::optional<Seen> seen;
    try {
        const Smb::FileInfo info = co_await helper->stat(pathOf(place), wait);
        seen = seenOf(info);
    } catch (const Error &error) {
        if (error.kind() != FailureKind::NotFound && error.kind() != FailureKind::NotADirectory)
            throw;
    }
    co_return std::optional<Seen>(seen);
}

Task<QList<FolderEntry>> SmbStore::list(Place folder, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await helperFor(self, folder, false, cancel);
    const Smb::Wait wait {deadlineIn(checkLimit), cancel, lookGrace};
    const auto entries = std::make_shared<QList<FolderEntry>>();
    const auto onEntries = [entries](const QList<Smb::FileInfo> &batch) {
        for (const Smb::FileInfo &info : batch)
            entries->append(FolderEntry {info.name, seenOf(info)});
    };
    co_await helper->list(pathOf(folder), onEntries, wait);
    co_return QList<FolderEntry>(*entries);
}

Task<qint64> SmbStore::freeSpace(Place folder, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await helperFor(self, folder, false, cancel);
    const Smb::Wait wait {deadlineIn(callLimit), cancel, lookGrace};
    qint64 available = -1;
    try {
        const Smb::Space space = co_await helper->space(pathOf(folder), wait);
        available = space.available;
    } catch (const Error &error) {
        if (error.kind() != FailureKind::NotSupported)
            throw;
    }
    co_return qint64(available);
}

Task<qint64> SmbStore::contentBytes(Place disk, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await helperFor(self, disk, false, cancel);
    const Smb::Wait wait {deadlineIn(checkLimit), cancel, lookGrace};
    const Smb::SmbHelper::ProgressHandler nobody = [](qint64, qint64) {};
    const Vm::DiskCheck check = co_await helper->checkDisk(pathOf(disk), nobody, wait);
    co_return qint64(check.allocatedBytes);
}

Task<Vm::DiskInfo> SmbStore::diskInfo(Place disk, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await helperFor(self, disk, false, cancel);
    const Smb::Wait wait {deadlineIn(callLimit), cancel, lookGrace};
    Vm::DiskInfo info = co_await helper->diskInfo(pathOf(disk), wait);
    co_return info;
}

Task<Vm::MachineConfiguration> SmbStore::machineConfiguration(Place file, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await helperFor(self, file, false, cancel);
    const Smb::Wait wait {deadlineIn(callLimit), cancel, lookGrace};
    Vm::MachineConfiguration configuration = co_await helper->machineConfiguration(pathOf(file), wait);
    co_return configuration;
}

Task<> SmbStore::hold(Place file, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await helperFor(self, file, true, cancel);
    const Smb::Wait wait {deadlineIn(callLimit), cancel};
    Held held {helper, 0};
    bool readOnly = false;
    try {
        held.handle = co_await helper->openExclusively(pathOf(file), Smb::OpenMode::ReadWrite, wait);
    } catch (const Error &error) {
        readOnly = error.kind() == FailureKind::AccessDenied; // a file with the attribute: it can be renamed
        if (!readOnly)
            throw;
    }
    if (readOnly)
        held.handle = co_await helper->openExclusively(pathOf(file), Smb::OpenMode::Read, wait);
    self->m_held.insert(file.key(), held);
}

Task<> SmbStore::release(Place file, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Held held = self->m_held.take(file.key());
    if (!held.helper || !held.helper->isAlive())
        co_return;
    const Smb::Wait wait {deadlineIn(callLimit), cancel};
    co_await held.helper->close(held.handle, wait);
}

Task<> SmbStore::makeFolder(Place folder, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await helperFor(self, folder, true, cancel);
    const Smb::Wait wait {deadlineIn(callLimit), cancel};
    co_await helper->makeDirectory(pathOf(folder), wait);
}

Task<> SmbStore::rename(Place from, Place to, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await helperFor(self, from, true, cancel);
    const Smb::Wait wait {deadlineIn(callLimit), cancel};
    co_await helper->rename(pathOf(from), pathOf(to), wait);
}

Task<> SmbStore::removeFile(Place file, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await helperFor(self, file, true, cancel);
    const Smb::Wait wait {deadlineIn(callLimit), cancel};
    co_await helper->removeFile(pathOf(file), wait);
}

Task<> SmbStore::removeFolder(Place folder, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await helperFor(self, folder, true, cancel);
    const Smb::Wait wait {deadlineIn(callLimit), cancel};
    co_await helper->removeDirectory(pathOf(folder), wait);
}

Task<Smb::CopyPair::Pointer> SmbStore::pairFor(Self self, Place from, Place to, CancelToken cancel)
{
    const QString key = keyOf(from, false) + QLatin1Char('|') + keyOf(to, true);
    while (self->m_idlePairs.contains(key)) {
        const Smb::CopyPair::Pointer idle = self->m_idlePairs.take(key);
        if (idle->isAlive())
            co_return Smb::CopyPair::Pointer(idle);
    }
    const Smb::Wait wait {deadlineIn(connectLimit), cancel};
    Smb::CopyPair::Pointer pair =
        co_await Smb::CopyPair::connectTo(self->optionsFor(from, false), self->optionsFor(to, true), wait);
    co_return pair;
}

Task<Copied> SmbStore::copy(Place from, Place to, ProgressHandler onProgress, CancelToken cancel)
{
    const Self self = shared_from_this();
    const Smb::CopyPair::Pointer pair = co_await pairFor(self, from, to, cancel);
    const auto stall = std::make_shared<Stall>();
    QObject::connect(&stall->timer, &QTimer::timeout, &stall->timer, [state = stall.get()] {
        state->stalled = true;
        state->source.cancel();
    });
    stall->timer.setSingleShot(true);
    stall->timer.start(stallLimit);
    const auto link = cancel.onCancel([stall] { stall->source.cancel(); });
    const auto progress = [stall, onProgress](qint64 done, qint64 total) {
        stall->timer.start(stallLimit);
        onProgress(done, total);
    };
    const Smb::Wait wait {Deadline(Deadline::Forever), stall->source.token()};
    const Smb::CopyOptions options;
    Smb::CopyResult result;
    try {
        const Smb::CopyResult copied = co_await pair->copy(pathOf(from), pathOf(to), options, progress, wait);
        result = copied;
    } catch (const Error &error) {
        stall->timer.stop();
        if (!stall->stalled)
            throw;
        throw Error(FailureKind::TimedOut, QStringLiteral("copy"), from.toString(), {},
                    QStringLiteral("nothing was moved for %1 minutes").arg(stallLimit.count() / 60'000));
    }
    stall->timer.stop();
    try {
        const Smb::Wait timeWait {deadlineIn(callLimit), cancel};
        co_await pair->target()->setModified(pathOf(to), result.modified, timeWait);
    } catch (const Error &error) {
        // The content is there; its time is worth no failure, and a dead connection will be noticed soon enough.
        qCWarning(logStore, "the time of %s could not be set: %s", qUtf8Printable(to.toString()), error.what());
    }
    if (pair->isAlive())
        self->m_idlePairs.insert(keyOf(from, false) + QLatin1Char('|') + keyOf(to, true), pair);
    const Copied copied {result.method == Smb::CopyMethod::InPlace ? Method::OnServer : Method::ThroughHere,
                         result.bytesWritten, result.flushed};
    co_return Copied(copied);
}

} // namespace Penumbra::Restore
