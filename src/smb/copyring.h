// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace Penumbra::Smb {

/// What one slot of the ring carries.
struct CopyPiece
{
    enum class Kind : quint32 {
        Begin = 1, ///< offset: the file's size; length: 0
        Data, ///< length bytes of the file at offset
        End, ///< offset: how many bytes of data were sent
    };
    Kind kind = Kind::Data;
    quint64 offset = 0; ///< bytes
    quint32 length = 0; ///< bytes, at most CopyRing::slotSize
    bool operator==(const CopyPiece &) const = default;
};

/// What a wait for the other side also looks at.
struct CopyStop
{
    int descriptor = -1; ///< readable when it is worth asking; -1: none
    std::function<bool()> isStopped; ///< whether to give up; takes away what made the descriptor readable
};

/// Slots of file data in memory that two processes share, filled by one of them in order and emptied by the other. The engine makes it and hands the
/// descriptors on; a side that waits sleeps on an eventfd and on whatever the engine can tell it by (CopyStop), so the other side's death holds
/// up nobody. The memory cannot be made shorter (sealed), and what stands in it is looked at as something hostile: a side may have been taken over by a
/// server's answer.
class CopyRing
{
public:
    static constexpr quint32 slotSize = 4 * 1024 * 1024; ///< bytes of data
    static constexpr quint32 slotCount = 6;

    /// How the ring is handed on; all are closed when a program is executed unless somebody lets them be.
    struct Descriptors
    {
        int memory = -1; ///< memfd
        int filled = -1; ///< eventfd: a slot was filled
        int emptied = -1; ///< eventfd: a slot was emptied
    };

    /// A new, empty ring. Throws Error(SystemError).
    static std::unique_ptr<CopyRing> create();
    /// A ring that another process made; takes the descriptors over. Throws Error(ProtocolError) when they are no ring.
    explicit CopyRing(const Descriptors &descriptors);
    ~CopyRing();
    CopyRing(const CopyRing &) = delete;
    CopyRing &operator=(const CopyRing &) = delete;

    const Descriptors &descriptors() const { return m_descriptors; }
    /// Empties it. Only while neither side uses it.
    void reset();

    // The filling side.
    /// Where the data of the next piece goes: slotSize bytes. Waits for a free slot; nullptr when it was stopped.
    char *room(const CopyStop &stop);
    /// Gives the slot that room() has given away. Throws Error(InvalidInput) when the piece is longer than a slot.
    void publish(const CopyPiece &piece);

    // The emptying side.
    struct Received
    {
        CopyPiece piece;
        const char *data = nullptr; ///< good until release()
    };
    /// Waits for the next piece; data is nullptr when it was stopped. Throws Error(ProtocolError) when what stands there cannot be.
    Received next(const CopyStop &stop);
    /// The slot of next() may be filled again.
    void release();

private:
    struct Shared;
    struct Slot;
    static bool waitFor(int event, const CopyStop &stop);
    static void signal(int event);
    /// How many slots are filled. Throws Error(ProtocolError) when it is more than there are.
    quint64 filled() const;
    char *dataOf(quint64 position) const;
    Slot &slotOf(quint64 position) const;

    Descriptors m_descriptors;
    Shared *m_shared = nullptr;
};

} // namespace Penumbra::Smb
