// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/change.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// In the order of the enumeration. Stored in the journal: a name once given stays.
constexpr auto targetKeys = std::to_array<QLatin1StringView>({"contribution.live"_L1,
                                                              "contribution.state"_L1,
                                                              "contribution.reason"_L1,
                                                              "contribution.theme"_L1,
                                                              "contribution.themescore"_L1,
                                                              "contribution.family"_L1,
                                                              "contribution.edit"_L1,
                                                              "contribution.similarity"_L1,
                                                              "contribution.mergedinto"_L1,
                                                              "contribution.revision"_L1,
                                                              "contribution.tag"_L1,
                                                              "contribution.kept"_L1,
                                                              "contribution.apart"_L1,
                                                              "participant.live"_L1,
                                                              "source.live"_L1,
                                                              "tag.live"_L1,
                                                              "tag.name"_L1,
                                                              "tag.parent"_L1,
                                                              "tag.colour"_L1,
                                                              "tag.description"_L1,
                                                              "theme.live"_L1,
                                                              "theme.name"_L1,
                                                              "theme.pinned"_L1,
                                                              "family.live"_L1,
                                                              "family.name"_L1,
                                                              "family.centre"_L1,
                                                              "family.campaign"_L1,
                                                              "view.live"_L1,
                                                              "view.name"_L1,
                                                              "view.filter"_L1,
                                                              "finding.live"_L1,
                                                              "finding.verdict"_L1,
                                                              "contribution.themepin"_L1,
                                                              "contribution.themeedge"_L1,
                                                              "contribution.asked"_L1,
                                                              "theme.area"_L1,
                                                              "theme.stability"_L1,
                                                              "theme.x"_L1,
                                                              "theme.y"_L1,
                                                              "themelink.live"_L1,
                                                              "answer.live"_L1,
                                                              "answer.decision"_L1,
                                                              "answer.reason"_L1,
                                                              "answer.office"_L1,
                                                              "answer.day"_L1,
                                                              "answer.link"_L1,
                                                              "answer.before"_L1,
                                                              "answer.after"_L1,
                                                              "answer.assigned"_L1,
                                                              "answer.due"_L1,
                                                              "participant.opinion"_L1,
                                                              "participant.opinion_x"_L1,
                                                              "participant.opinion_y"_L1,
                                                              "tag.example"_L1,
                                                              "tag.shortcut"_L1,
                                                              "tag.retired"_L1,
                                                              "passage.live"_L1,
                                                              "note.live"_L1,
                                                              "chart.live"_L1,
                                                              "chart.place"_L1,
                                                              "indicator.live"_L1,
                                                              "contribution.read"_L1,
                                                              "contribution.assigned"_L1,
                                                              "contribution.second"_L1,
                                                              "contribution.secondreader"_L1,
                                                              "contribution.secondstate"_L1,
                                                              "contribution.secondreason"_L1,
                                                              "contribution.firststate"_L1,
                                                              "contribution.firstreason"_L1,
                                                              "contribution.declined"_L1,
                                                              "policy.live"_L1,
                                                              "policy.name"_L1,
                                                              "policy.definition"_L1,
                                                              "policy.example"_L1,
                                                              "policy.published"_L1,
                                                              "policy.position"_L1,
                                                              "policy.retired"_L1,
                                                              "rule.live"_L1,
                                                              "rule.filter"_L1,
                                                              "section.live"_L1,
                                                              "section.place"_L1,
                                                              "section.content"_L1});
static_assert(targetKeys.size() == static_cast<size_t>(Target::SectionContent) + 1);

/// Seven bits a byte, the lowest first, as in LEB128.
void putVarint(QByteArray &bytes, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        bytes.append(static_cast<char>(value | 0x80));
    bytes.append(static_cast<char>(value));
}

/// Small numbers of either sign become small numbers: 0, -1, 1, -2…
quint64 zigzag(qint64 value)
{
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}

qint64 unzigzag(quint64 value)
{
    return static_cast<qint64>((value >> 1) ^ (~(value & 1) + 1));
}

/// Reads varints off the front of some bytes; a number cut short or beyond 64 bits makes it bad for good.
class VarintReader
{
public:
    explicit VarintReader(const QByteArray &bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    bool atEnd() const { return m_at == m_end; }
    bool isBad() const { return m_bad; }

    quint64 take()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            if (shift == 63 && byte > 1)
                break;
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_bad = true;
        m_at = m_end;
        return 0;
    }

private:
    QByteArray::const_iterator m_at;
    QByteArray::const_iterator m_end;
    bool m_bad = false;
};

QByteArray encodeIds(const std::vector<qint64> &ids)
{
    QByteArray bytes;
    quint64 last = 0;
    for (const qint64 id : ids) { // differences modulo 2^64: nothing overflows, whatever the ids
        putVarint(bytes, zigzag(static_cast<qint64>(static_cast<quint64>(id) - last)));
        last = static_cast<quint64>(id);
    }
    return bytes;
}

std::optional<std::vector<qint64>> decodeIds(const QByteArray &bytes)
{
    std::vector<qint64> ids;
    VarintReader reader(bytes);
    quint64 last = 0;
    while (!reader.atEnd()) {
        last += static_cast<quint64>(unzigzag(reader.take()));
        ids.push_back(static_cast<qint64>(last));
    }
    if (reader.isBad())
        return std::nullopt;
    return ids;
}

QByteArray encodeValues(const std::vector<qint64> &values)
{
    QByteArray bytes;
    for (size_t i = 0; i < values.size();) {
        size_t end = i + 1;
        while (end < values.size() && values[end] == values[i])
            ++end;
        putVarint(bytes, end - i);
        putVarint(bytes, zigzag(values[i]));
        i = end;
    }
    return bytes;
}

/// \a count is known from the ids, each of which took a byte at least: a run cannot claim more memory than
/// that.
std::optional<std::vector<qint64>> decodeValues(const QByteArray &bytes, size_t count)
{
    std::vector<qint64> values;
    values.reserve(count);
    VarintReader reader(bytes);
    while (!reader.atEnd()) {
        const quint64 run = reader.take();
        const qint64 value = unzigzag(reader.take());
        if (reader.isBad() || run == 0 || run > count - values.size())
            return std::nullopt;
        values.insert(values.end(), run, value);
    }
    if (values.size() != count)
        return std::nullopt;
    return values;
}

std::optional<Change> decodeChange(const QCborValue &entry)
{
    const QCborArray fields = entry.toArray();
    if (fields.size() != 5 || !fields[0].isString() || !fields[1].isInteger() || !fields[2].isByteArray() ||
        !fields[3].isByteArray() || !fields[4].isByteArray())
        return std::nullopt;
    const auto target = targetFromKey(fields[0].toString());
    auto ids = decodeIds(fields[2].toByteArray());
    if (!target || !ids)
        return std::nullopt;
    auto before = decodeValues(fields[3].toByteArray(), ids->size());
    auto after = decodeValues(fields[4].toByteArray(), ids->size());
    if (!before || !after)
        return std::nullopt;
    return Change{*target, fields[1].toInteger(), std::move(*ids), std::move(*before), std::move(*after)};
}

Error damaged(const QString &detail)
{
    return {Error::Code::Damaged,
            QCoreApplication::translate("tamiz::Change",
                                        "An entry of the journal is damaged and cannot be read."),
            detail};
}

} // namespace

QString keyOf(Target target)
{
    return targetKeys[static_cast<size_t>(target)];
}

bool isAboutContributions(Target target)
{
    return target <= Target::ContributionApart || target == Target::ContributionThemePin ||
           target == Target::ContributionThemeEdge || target == Target::ContributionAsked ||
           (target >= Target::ContributionRead && target <= Target::ContributionDeclined);
}

std::optional<Target> targetFromKey(QStringView key)
{
    const auto found =
        std::ranges::find_if(targetKeys, [key](QLatin1StringView known) { return key == known; });
    if (found == targetKeys.end())
        return std::nullopt;
    return static_cast<Target>(found - targetKeys.begin());
}

void Change::add(qint64 id, qint64 from, qint64 to)
{
    if (ids.empty() || id > ids.back()) { // nearly always: verbs go through contributions in order
        ids.push_back(id);
        before.push_back(from);
        after.push_back(to);
        return;
    }
    const auto place = std::ranges::lower_bound(ids, id) - ids.begin();
    if (ids[static_cast<size_t>(place)] == id) { // changed twice in one operation: from the first to the last
        after[static_cast<size_t>(place)] = to;
        return;
    }
    ids.insert(ids.begin() + place, id);
    before.insert(before.begin() + place, from);
    after.insert(after.begin() + place, to);
}

Change Change::inverse() const
{
    return {target, argument, ids, after, before};
}

QByteArray encode(const std::vector<Change> &changes)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(changes.size());
    for (const Change &change : changes) {
        writer.startArray(5);
        writer.append(keyOf(change.target));
        writer.append(change.argument);
        writer.append(encodeIds(change.ids));
        writer.append(encodeValues(change.before));
        writer.append(encodeValues(change.after));
        writer.endArray();
    }
    writer.endArray();
    return bytes;
}

Result<std::vector<Change>> decodeChanges(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError)
        return damaged(u"CBOR at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!value.isArray() || error.offset != bytes.size())
        return damaged(u"CBOR is not one array"_s);
    std::vector<Change> changes;
    const QCborArray entries = value.toArray();
    for (const QCborValue &entry : entries) {
        auto change = decodeChange(entry);
        if (!change)
            return damaged(u"change %1 is malformed"_s.arg(changes.size()));
        changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace tamiz
