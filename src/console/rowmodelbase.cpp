// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/rowmodelbase.h"

#include "console/objectid.h"
#include "console/roles.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace Penumbra::Console {

QCollator nameCollator()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

SortKey::SortKey(const QVariant &value, const QCollator &collator)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        break;
    case QMetaType::QDateTime:
        if (value.toDateTime().isValid())
            m_number = double(value.toDateTime().toMSecsSinceEpoch());
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        m_number = value.toDouble();
        break;
    default:
        if (!value.toString().isEmpty())
            m_text = collator.sortKey(value.toString());
    }
}

bool SortKey::operator<(const SortKey &other) const
{
    if (m_number && other.m_number)
        return *m_number < *other.m_number;
    if (m_text && other.m_text)
        return *m_text < *other.m_text;
    const auto rank = [](const SortKey &key) { return key.m_number ? 0 : key.m_text ? 1 : 2; };
    return rank(*this) < rank(other);
}

std::vector<qsizetype> RowModelBase::orderOf(const std::vector<SortKey> &keys, Qt::SortOrder order)
{
    std::vector<qsizetype> indices(keys.size());
    std::iota(indices.begin(), indices.end(), qsizetype(0));
    std::stable_sort(indices.begin(), indices.end(), [&](qsizetype left, qsizetype right) {
        const SortKey &first = keys[size_t(order == Qt::AscendingOrder ? left : right)];
        const SortKey &second = keys[size_t(order == Qt::AscendingOrder ? right : left)];
        return first < second;
    });
    return indices;
}

Qt::ItemFlags RowModelBase::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !data(index, ObjectRole).value<ObjectId>().isNull())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

bool RowModelBase::matches(const QStringList &texts, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&texts](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace Penumbra::Console
