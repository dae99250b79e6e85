// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/report/packageparts.h"
#include "models/storage/answers.h"
#include "models/storage/rows.h"
#include "models/storage/voters.h"

#include <limits>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

const QString whole = u"integer"_s;
const QString words = u"string"_s;

/// A field's value in the data: as filters write it; empty for none.
QString valueOf(const Column &column, size_t row)
{
    const quint32 code = column.codes[row];
    return code == 0 ? QString() : column.dictionary[static_cast<qsizetype>(code)];
}

/// What is written of each territory, by its code.
std::vector<QString> placesOf(const PackageWork &work, const Column &region, const Column &author)
{
    std::vector<QString> places(static_cast<size_t>(region.dictionary.size()));
    if (work.options.places == PlaceGrain::None)
        return places;
    std::vector<std::unordered_set<quint32>> people(places.size());
    std::vector<qint64> unknown(places.size());
    work.rows.forEach([&](size_t row) {
        if (author.codes[row] != 0)
            people[region.codes[row]].insert(author.codes[row]);
        else
            ++unknown[region.codes[row]];
    });
    for (size_t code = 1; code < places.size(); ++code) {
        const bool isCommon = std::ssize(people[code]) + unknown[code] >= work.options.least;
        places[code] = work.options.places == PlaceGrain::All || isCommon
                           ? region.dictionary[static_cast<qsizetype>(code)]
                           : tr("other");
    }
    return places;
}

/// The number of a theme or family by the code of its column, for the foreign keys.
std::vector<qint64> themeNumbers(PackageWork &work, const QList<ThemeEntry> &themes)
{
    std::vector<qint64> numbers(static_cast<size_t>(work.columns.column(u"theme"_s)->dictionary.size()));
    for (const ThemeEntry &theme : themes)
        numbers[work.columns.themeCode(theme.id)] = theme.id;
    return numbers;
}

QString dateType(DateGrain grain)
{
    switch (grain) {
    case DateGrain::Year:
        return u"year"_s;
    case DateGrain::Month:
        return u"yearmonth"_s;
    case DateGrain::Day:
        return u"date"_s;
    case DateGrain::Second:
        break;
    }
    return u"datetime"_s;
}

PackageTable contributionsTable(const PackageWork &work)
{
    PackageTable table{u"contributions"_s, tr("Contributions"), {}, {u"id"_s}, {}, 0};
    table.fields = {{u"id"_s, whole, tr("Number of the contribution."), true}};
    if (work.options.sourceIds)
        table.fields << PackageField{u"source_id"_s, words, tr("Identifier in the source."), false};
    table.fields << QList<PackageField>{
        {u"kind"_s, words, tr("proposal, comment, answer, statement or message."), true},
        {u"state"_s, words, tr("open, accepted, hidden or merged: what people decided."), true},
        {u"reason"_s, words, tr("Why it is hidden: a code of the moderation policy."), false},
        {u"title"_s, words, tr("Title as it was sent; personal data masked; empty for hidden contributions."),
         false},
        {u"text"_s, words, tr("Text as it was sent; personal data masked; empty for hidden contributions."),
         false},
        {u"text_id"_s, whole, tr("The same for contributions with the same text."), true},
        {u"created"_s, dateType(work.options.dates), tr("When it was made, in UTC."), false},
        {u"region"_s, words, tr("Territory the source gives."), false},
        {u"category"_s, words, tr("Category the source gives."), false},
        {u"language"_s, words, tr("Language, as the source says or as it was recognised (BCP 47)."), false},
        {u"participant"_s, words, tr("A name given to its author for this release only."), false},
        {u"parent"_s, whole, tr("The contribution it answers to."), false},
        {u"theme"_s, whole, tr("Theme it was grouped into."), false},
        {u"family"_s, whole, tr("Family of near-identical texts."), false},
        {u"votes_for"_s, whole, tr("Votes in favour; empty when unknown."), false},
        {u"votes_against"_s, whole, tr("Votes against; empty when unknown."), false},
        {u"votes_pass"_s, whole, tr("Votes that pass; empty when unknown."), false},
        {u"source"_s, words, tr("Imported file."), true}};
    for (const PublishedField &field : work.privacy.fields())
        table.fields << PackageField{field.name, words, tr("Field “%1”.").arg(field.column->title), false};
    table.references = {{u"parent"_s, QString(), u"id"_s},
                        {u"theme"_s, u"themes"_s, u"id"_s},
                        {u"family"_s, u"families"_s, u"id"_s}};
    return table;
}

/// Parents by row, of those that are in the release.
Result<std::vector<qint64>> readParents(PackageWork &work)
{
    std::vector<qint64> parents(work.columns.rows());
    const auto read = visitParents(work.store, [&](qint64 child, qint64 parent) {
        const auto row = work.columns.rowOf(child), above = work.columns.rowOf(parent);
        if (row && above && work.rows.test(*above))
            parents[*row] = parent;
    });
    if (!read)
        return read.error();
    return parents;
}

} // namespace

bool PackageWork::isHidden(size_t row) const
{
    const Column &state = *columns.column(u"state"_s), &reason = *columns.column(u"reason"_s);
    return !options.includeHidden && !columns.policy().publishes(valueOf(state, row), valueOf(reason, row));
}

QByteArray dateText(qint64 secondsUtc, DateGrain grain)
{
    if (secondsUtc == std::numeric_limits<qint64>::min())
        return {};
    const QByteArray text =
        QDateTime::fromSecsSinceEpoch(secondsUtc, Qt::UTC).toString(Qt::ISODate).toLatin1();
    switch (grain) {
    case DateGrain::Year:
        return text.first(4);
    case DateGrain::Month:
        return text.first(7);
    case DateGrain::Day:
        return text.first(10);
    case DateGrain::Second:
        break;
    }
    return text;
}

Result<void> writeContributions(PackageWork &work)
{
    constexpr size_t chunk = 2'000;
    const auto themes = readThemes(work.store);
    const auto parents = readParents(work);
    if (!themes || !parents)
        return !themes ? themes.error() : parents.error();
    const std::vector<qint64> themeOf = themeNumbers(work, *themes);
    const auto column = [&](const QString &key) -> const Column & { return *work.columns.column(key); };
    const Column &kind = column(u"kind"_s), &state = column(u"state"_s), &reason = column(u"reason"_s),
                 &region = column(u"region"_s), &category = column(u"category"_s),
                 &language = column(u"lang"_s), &author = column(u"author"_s), &theme = column(u"theme"_s),
                 &family = column(u"family"_s), &source = column(u"source"_s);
    const std::vector<QString> places = placesOf(work, region, author);
    std::vector<QString> names; // pseudonyms by the author's code
    for (const QString &person : author.dictionary)
        names.push_back(work.pseudonyms.of(person));

    const auto writeRow = [&](PackageOutput &out, size_t row, const TextEntry &text,
                              const QString &sourceId) {
        const auto next = [&](const QString &value) { (out << ",").text(value); };
        const auto number = [&](qint64 value, qint64 none) {
            out << ",";
            if (value != none)
                out.integer(value);
        };
        const bool hidden = work.isHidden(row);
        out.integer(work.columns.idOf(row));
        if (work.options.sourceIds)
            next(sourceId);
        next(valueOf(kind, row));
        next(valueOf(state, row));
        next(valueOf(reason, row));
        next(hidden ? QString() : text.title);
        next(hidden ? QString() : text.body);
        number(work.columns.textCodes()[row], -1);
        out << "," << dateText(work.columns.created()[row], work.options.dates);
        next(places[region.codes[row]]);
        next(valueOf(category, row));
        next(valueOf(language, row));
        next(names[author.codes[row]]);
        number((*parents)[row], 0);
        number(themeOf[theme.codes[row]], 0);
        next(valueOf(family, row));
        number(work.columns.votesFor()[row], -1);
        number(work.columns.votesAgainst()[row], -1);
        number(work.columns.votesPass()[row], -1);
        next(source.label(source.codes[row]));
        for (const PublishedField &field : work.privacy.fields())
            next(field.ofPerson && work.privacy.isSuppressed(row) ? QString() : valueOf(*field.column, row));
        out << "\r\n";
    };
    return writeTable(
        work, contributionsTable(work), [&](PackageOutput &out, PackageTable &table) -> Result<void> {
            const std::vector<qint64> ids = work.columns.idsOf(work.rows);
            for (size_t begin = 0; begin < ids.size(); begin += chunk) {
                if (work.progress.isCancelled())
                    return cancelledError();
                work.progress.report(tr("Writing contributions"), static_cast<qint64>(begin),
                                     static_cast<qint64>(ids.size()));
                const std::span part = std::span(ids).subspan(begin, std::min(chunk, ids.size() - begin));
                const auto texts = readTexts(work.store, part);
                if (!texts)
                    return texts.error();
                const auto sourceIds = work.options.sourceIds ? readExternalIds(work.store, part)
                                                              : std::vector<QString>(part.size());
                if (!sourceIds)
                    return sourceIds.error();
                for (size_t i = 0; i < part.size(); ++i)
                    writeRow(out, *work.columns.rowOf(part[i]), (*texts)[i], (*sourceIds)[i]);
            }
            table.rows = static_cast<qint64>(ids.size());
            return {};
        });
}

Result<void> writeVotes(PackageWork &work)
{
    PackageTable table{u"votes"_s,
                       tr("Votes"),
                       {{u"contribution"_s, whole, tr("The contribution that the vote counts for: the one voted on, or what that was merged into."), true},
                        {u"participant"_s, words, tr("Who voted, by the name of this release."), true},
                        {u"value"_s, whole, tr("1 in favour, -1 against, 0 pass."), true}},
                       {u"contribution"_s, u"participant"_s},
                       {{u"contribution"_s, u"contributions"_s, u"id"_s}},
                       0};
    return writeTable(work, std::move(table), [&](PackageOutput &out, PackageTable &votes) -> Result<void> {
        bool stopped = false;
        const auto read = visitVotes(work.store, [&](qint64 contribution, qint64 participant, int value) {
            const auto row = work.columns.rowOf(contribution);
            const auto person = work.people.find(participant);
            if (row && work.rows.test(*row) && person != work.people.end()) {
                out.integer(contribution);
                (out << ",").text(work.pseudonyms.of(person->second));
                out << ",";
                out.integer(value);
                out << "\r\n";
                ++votes.rows;
            }
            stopped = (votes.rows & 0xfff) == 0 && work.progress.isCancelled();
            return !stopped;
        });
        return stopped ? Result<void>(cancelledError()) : read;
    });
}

} // namespace tamiz
