// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/packageprivacy.h"

#include "models/core/translate.h"
#include "models/import/personal.h"
#include "models/storage/rows.h"
#include "models/text/personaldata.h"
#include "models/workspace/fieldnames.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// An attribute of more values than this is not a category: it may name people.
constexpr qsizetype mostValues = 60;

/// \a key in the letters that every program takes for the name of a column.
QString plainName(const QString &key)
{
    QString name;
    for (const QChar c : key.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            name += c;
        else if (c.category() != QChar::Mark_NonSpacing && !name.endsWith(u'_'))
            name += u'_';
    }
    return u"field_"_s + (name.isEmpty() ? u"x"_s : name);
}

bool namesPeople(const Column &column)
{
    return std::ranges::any_of(column.dictionary,
                               [](const QString &value) { return !findPersonalData(value).empty(); });
}

} // namespace

Result<PackagePrivacy> PackagePrivacy::of(Store &store, const Columns &columns, const Bitmap &rows,
                                          const PackageOptions &options)
{
    PackagePrivacy privacy;
    if (const auto chosen = privacy.choose(store, columns, options); !chosen)
        return chosen.error();
    privacy.group(columns, rows, options.least);
    return privacy;
}

Result<void> PackagePrivacy::choose(Store &store, const Columns &columns, const PackageOptions &options)
{
    const auto fields = readFields(store);
    if (!fields)
        return fields.error();
    QSet<QString> ofPeople;
    for (const FieldEntry &field : *fields) {
        if (field.ofParticipant)
            ofPeople << field.key << u"author."_s + field.key << u"attr."_s + field.key
                     << u"author.attr."_s + field.key; // as the columns tell fields of one name apart
    }
    QStringList wanted;
    for (const QString &name : options.fields) {
        const QString key = canonicalField(columns, name);
        if (!columns.column(key) || isReservedField(key))
            return Error{
                Error::Code::Usage, tamiz::tr("There is no attribute “%1” to publish.").arg(name), {}};
        wanted << key;
    }
    QSet<QString> taken;
    for (const QString &key : columns.keys()) {
        const Column &column = *columns.column(key);
        if (isReservedField(key))
            continue;
        if (wanted.isEmpty() ? column.dictionary.size() - 1 > mostValues : !wanted.contains(key)) {
            m_leftOut << (wanted.isEmpty()
                              ? tamiz::tr("%1: it has more than %2 values").arg(key).arg(mostValues)
                              : tamiz::tr("%1: it was not chosen").arg(key));
            continue;
        }
        if (wanted.isEmpty() && isCalledName(key.section(u'.', -1))) {
            m_leftOut << tamiz::tr("%1: it holds names of people, by its own name").arg(key);
            continue;
        }
        if (namesPeople(column)) {
            m_leftOut << tamiz::tr("%1: some values look like personal data").arg(key);
            continue;
        }
        QString name = plainName(key);
        for (int n = 2; taken.contains(name); ++n)
            name = plainName(key) + u'_' + QString::number(n);
        taken << name;
        m_fields.push_back({&column, name, ofPeople.contains(key)});
    }
    return {};
}

/// Counts the people of each combination of attributes; those of small groups lose theirs. A contribution
/// without a known author is somebody of its own.
void PackagePrivacy::group(const Columns &columns, const Bitmap &rows, qint64 least)
{
    m_suppressed = Bitmap(columns.rows());
    std::vector<const Column *> quasi;
    for (const PublishedField &field : m_fields) {
        if (field.ofPerson)
            quasi.push_back(field.column);
    }
    if (quasi.empty())
        return;
    const Column &author = *columns.column(u"author"_s);
    std::map<std::vector<quint32>, qint64> groups;
    std::vector<std::vector<quint32>> ofAuthor(static_cast<size_t>(author.dictionary.size()));
    const auto attributesOf = [&](size_t row) {
        std::vector<quint32> codes;
        for (const Column *column : quasi)
            codes.push_back(column->codes[row]);
        return codes;
    };
    const auto isKnown = [](const std::vector<quint32> &codes) {
        return std::ranges::any_of(codes, [](quint32 code) { return code != 0; });
    };
    rows.forEach([&](size_t row) {
        auto codes = attributesOf(row);
        if (!isKnown(codes))
            return;
        const quint32 who = author.codes[row];
        if (who == 0)
            ++groups[std::move(codes)];
        else if (ofAuthor[who].empty())
            ++groups[ofAuthor[who] = std::move(codes)];
    });
    for (const auto &[codes, people] : groups) {
        if (people < least) {
            m_suppressedPeople += people;
        } else {
            m_smallest = m_smallest == 0 ? people : std::min(m_smallest, people);
            m_uniques += people == 1;
        }
    }
    rows.forEach([&](size_t row) {
        const quint32 who = author.codes[row];
        const auto codes = who == 0 ? attributesOf(row) : ofAuthor[who];
        const auto found = groups.find(codes);
        if (found != groups.end() && found->second < least)
            m_suppressed.set(row);
    });
}

Pseudonyms::Pseudonyms(const QStringList &people, const QByteArray &seed)
{
    QStringList order = people;
    std::ranges::sort(order);
    order.removeDuplicates();
    order.removeAll(QString());
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    std::seed_seq sequence(hash.begin(), hash.end());
    std::mt19937_64 random(sequence);
    for (qsizetype i = order.size() - 1; i > 0; --i) // Fisher and Yates; the bias of % is below 2^-40
        order.swapItemsAt(i, static_cast<qsizetype>(random() % static_cast<quint64>(i + 1)));
    m_width = std::max(6, static_cast<int>(QString::number(order.size()).size()));
    m_numbers.reserve(order.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        m_numbers.insert(order[i], static_cast<quint32>(i + 1));
}

QString Pseudonyms::of(const QString &person) const
{
    const auto number = m_numbers.constFind(person);
    return number == m_numbers.cend() ? QString() : u"p%1"_s.arg(*number, m_width, 10, QChar(u'0'));
}

} // namespace tamiz
