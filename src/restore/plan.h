// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "restore/place.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QUuid>

#include <functional>

/// Bringing machines, folders and files back from copies.
namespace Penumbra::Restore {

/// What happens to what is there already.
enum class Conflict : quint8 {
    Refuse, ///< nothing is restored
    KeepBoth, ///< the restored one gets a new name
    ReplaceKeepingOld, ///< what was there stays beside it, set aside
    Replace, ///< what was there is set aside until everything is in place, then removed
};
QString conflictName(Conflict conflict); ///< "refuse", "keep-both", "replace-keeping-old", "replace"
std::optional<Conflict> conflictFromName(const QString &name);

/// How a file's content gets to its target.
enum class Method : quint8 {
    OnServer, ///< the server copies, no data travels
    ThroughHere, ///< read and written by this computer
};
QString methodName(Method method); ///< "on-server", "through-this-computer"

/// What stands where a file goes.
enum class Existing : quint8 { Nothing, There, Newer };
QString existingName(Existing existing); ///< "nothing", "there", "newer"

/// One file or folder of a copy.
struct SourceEntry
{
    QStringList path; ///< below the item; empty: the item itself, which is then a file
    Place source;
    bool isDirectory = false;
    qint64 size = 0; ///< bytes
    qint64 bytes = 0; ///< bytes that have to be moved: of a virtual disk what is allocated
    qint64 modified = 0; ///< milliseconds since 1970 UTC
    bool isDisk = false; ///< a virtual disk: its headers are read after the copy
};

/// A machine by name, for people, and by what identifies it.
struct MachineRef
{
    QUuid id;
    QString name;
    bool operator==(const MachineRef &) const = default;
};

/// One thing that is brought back: a machine, a folder, a file.
struct SourceItem
{
    Place source;
    QString name; ///< under which it appears in a target
    QList<MachineRef> machines; ///< whose configurations are among its entries
    bool isMachine = false; ///< it was asked for as a machine: its name is the machine's
    /// Its entries do not lie in one folder of its own: a whole share, or a machine whose files lie in several folders.
    bool isSpread = false;
    std::optional<Place> original; ///< where it lay (of a spread one the folder above all of it); nothing: unknown
    QList<SourceEntry> entries; ///< folders before what is in them
    QStringList notInCopy; ///< files of the machine that the copy does not hold
    QList<Failure> problems; ///< what cannot be brought back: links, names that could lead out
};

/// What is at a place.
struct Seen
{
    bool isDirectory = false;
    bool isLink = false; ///< link, junction, mount point
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< milliseconds since 1970 UTC
};

/// What was seen where things will go, by Place::key(). What is not in it is not there.
using View = QHash<QString, Seen>;

struct PlannedItem
{
    Place source;
    Place target;
    QList<MachineRef> machines;
    bool renamed = false; ///< KeepBoth gave it another name
    bool elsewhere = false; ///< not where it lay
};

struct PlannedFile
{
    int item = 0;
    int unit = 0;
    Place source;
    Place target;
    Place temporary; ///< where it is written
    qint64 size = 0; ///< bytes
    qint64 bytes = 0; ///< to be moved
    qint64 modified = 0; ///< of the source
    Method method = Method::ThroughHere;
    Existing existing = Existing::Nothing;
    bool isDisk = false;
};

/// What is put in place by one rename: a file, or a folder that was not there with everything in it.
struct Unit
{
    Place target;
    Place temporary;
    Place old; ///< where what is there is set aside
    bool hasOld = false;
    qint64 oldSize = 0; ///< bytes of what is there
    bool isDirectory = false;

    QCborMap toCbor() const;
    static Unit fromCbor(const QCborMap &map);
};

/// Room on one target.
struct Space
{
    Place at; ///< a folder that is there
    qint64 needed = 0; ///< bytes for what is new; what is old stays until the end and takes no part in it
    qint64 old = 0; ///< bytes of what will be set aside
    qint64 there = -1; ///< bytes free; -1: the server does not say
    bool isEnough() const { return there < 0 || needed <= there; }
};

/// Things to know before a restore. Console and command line make the sentences.
enum class PlanNote : quint8 {
    CrashConsistent, ///< arguments: none
    OtherPlace, ///< machine, where it goes: it keeps its ID, and its configuration names its disks where they were
    FilesStay, ///< folder, number: files there which the copy does not have, and which stay
    NotInCopy, ///< machine, file: it belongs to the machine and is not restored
    SeemsToRun, ///< machine or file, file that is open
    RunningUnknown, ///< none: without the right to change something nobody can look whether machines run
};
QString planNoteName(PlanNote note);

struct Note
{
    PlanNote note;
    QStringList arguments;
};

/// What a restore will do.
struct Plan
{
    QString id; ///< the short ID in the names beside targets
    Conflict conflict = Conflict::KeepBoth;
    QList<PlannedItem> items;
    QList<PlannedFile> files;
    QList<Unit> units;
    QList<Place> directories; ///< to be made, under their temporary names, parents first
    QList<Space> spaces;
    QList<Note> notes;
    QList<Failure> problems; ///< with any of these nothing is restored

    qint64 totalSize() const;
    qint64 totalBytes() const; ///< to be copied, by a server or through here
    qint64 movedBytes() const; ///< of these, through here
    /// What a file belongs to, for people: the machine's name, else the item's.
    QString ownerOf(const PlannedFile &file) const;
};

/// What is wanted.
struct Wish
{
    QList<SourceItem> items;
    std::optional<Place> target; ///< a folder; nothing: each item where it lay
    Conflict conflict = Conflict::KeepBoth;
    QString newName; ///< of the only item; empty: its own
    QString id; ///< the short ID
    QDateTime now; ///< UTC
};

/// Where an item goes.
struct Destination
{
    Place base; ///< what the entries' paths are added to
    bool spread = false; ///< right below base, else base is the item itself
    bool renamed = false;
};

/// Where an item would go if nothing stood in the way. Throws Error(InvalidInput) for names that could lead out of the target, and
/// without an original place.
Destination destinationOf(const Wish &wish, const SourceItem &item);
/// The same with a free name, for KeepBoth. isTaken says whether a place is taken.
Destination freeDestination(const Wish &wish, const SourceItem &item,
                            const std::function<bool(const Place &)> &isTaken);

/// "vm1 (restored 2026-11-25 09.14)", "disk (restored 2026-11-25 09.14).vhdx"; number 2 and above are told apart.
QString restoredName(const QString &name, bool isFile, const QDateTime &now, int number = 1);

/// Puts the plan together from what was seen. Pure: names, conflicts, methods, units. Space::there is not filled in.
Plan buildPlan(const Wish &wish, const QList<Destination> &destinations, const View &view);

/// Adds a problem per place without enough room.
void judgeSpace(Plan &plan);

} // namespace Penumbra::Restore
