// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/chartaxis.h"
#include "models/report/chartnumbers.h"
#include "models/workspace/cells.h"
#include "models/workspace/fieldnames.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int mostClasses = 20;

/// First values of the classes of votes: 0, 1, 2, 5, 10, 20, 50…
std::vector<double> voteClasses(double largest)
{
    std::vector<double> starts{0, 1, 2, 5};
    for (double power = 10; starts.back() <= largest; power *= 10) {
        for (const int step : {1, 2, 5})
            starts.push_back(power * step);
    }
    while (starts.size() > 1 && starts.back() > largest)
        starts.pop_back();
    return starts;
}

/// Where the class of votes after the one that begins with \a start begins.
double nextVoteClass(double start)
{
    if (start < 5)
        return start < 2 ? start + 1 : 5;
    const double power = std::pow(10, std::floor(std::log10(start) + 1e-9));
    const double first = std::round(start / power);
    return power * (first < 2 ? 2 : first < 5 ? 5 : 10);
}

/// Equal classes whose width is 1, 2 or 5 times a power of ten.
std::vector<double> equalClasses(double least, double largest)
{
    const double rough = std::max((largest - least) / mostClasses, 1e-9);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double width = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            width = factor * power;
            break;
        }
    }
    std::vector<double> starts;
    const double from = std::floor(least / width);
    for (double i = from; i * width <= largest && starts.size() <= mostClasses + 1; ++i)
        starts.push_back(i * width);
    return starts;
}

QString written(double number)
{
    return QString::number(number, 'g', 10);
}

QString shownNumber(double number)
{
    return spokenLocale().toString(number, 'g', 6);
}

ChartCategory classCategory(const NumberField &field, const std::vector<double> &starts, size_t i)
{
    using Comparison = Filter::Comparison;
    const bool isLast = i + 1 == starts.size();
    const double next =
        isLast ? starts[i] + (starts.size() > 1 ? starts[i] - starts[i - 1] : 1) : starts[i + 1];
    const Filter from = Filter::term(field.key, written(starts[i]), Comparison::GreaterOrEqual);
    if (!field.ofVotes) {
        const Filter to = Filter::term(field.key, written(next), Comparison::Less);
        return {shownNumber(starts[i]) + u"–"_s + shownNumber(next), Filter::both(from, to), {}, {}};
    }
    const double voteEnd = nextVoteClass(starts[i]) - 1;
    if (voteEnd <= starts[i])
        return {shownNumber(starts[i]), Filter::term(field.key, written(starts[i])), {}, {}};
    return {shownNumber(starts[i]) + u"–"_s + spokenLocale().toString(static_cast<qint64>(voteEnd)),
            Filter::both(from, Filter::term(field.key, written(voteEnd), Comparison::LessOrEqual)),
            {},
            {}};
}

/// Places \a rows by their votes in one pass over them; \a votesAt(row) is negative where none are known.
template<class VotesAt>
void placeVotes(ChartAxis &axis, const Columns &columns, const Bitmap &rows, const AxisOptions &options,
                const NumberField &field, VotesAt votesAt)
{
    constexpr size_t few = 1024; // most numbers of votes are found in a table
    const std::vector<double> classes = voteClasses(1e9);
    const auto classOf = [&](qint64 votes) {
        const auto after = std::ranges::upper_bound(classes, static_cast<double>(votes));
        return static_cast<quint32>(after - classes.begin() - 1);
    };
    std::vector<quint32> small(few);
    for (size_t votes = 0; votes < few; ++votes)
        small[votes] = classOf(static_cast<qint64>(votes));
    const auto unknown = static_cast<quint32>(classes.size());
    auto codes = std::make_shared<std::vector<quint32>>(columns.rows(), unknown);
    Bitmap without(rows.size());
    quint32 last = 0;
    bool any = false;
    rows.forEach([&](size_t row) {
        const qint64 votes = votesAt(row);
        if (votes < 0)
            return without.set(row);
        const quint32 code =
            votes < static_cast<qint64>(few) ? small[static_cast<size_t>(votes)] : classOf(votes);
        (*codes)[row] = code;
        last = std::max(last, code);
        any = true;
    });
    const size_t shown = any ? last + 1 : 0;
    const std::vector<double> starts(classes.begin(), classes.begin() + static_cast<std::ptrdiff_t>(shown));
    for (size_t i = 0; i < shown; ++i)
        axis.categories.push_back(classCategory(field, starts, i));
    axis.missing = measureOf(columns, without, options.measure);
    if (without.count() > 0)
        addMissing(axis, field.key == "votes"_L1 ? tamiz::tr("(no votes known)") : tamiz::tr("(no number)"));
    for (quint32 code = 0; code <= unknown; ++code) // a row without votes goes to the missing, last
        axis.lookup.push_back(std::min(code, static_cast<quint32>(shown)));
    axis.codes = codes.get();
    axis.own = std::move(codes);
}

/// The axis of votes, for, against or pass; nothing for other fields.
std::optional<ChartAxis> votesAxis(const Columns &columns, const Bitmap &rows, const QString &key,
                                   const AxisOptions &options)
{
    ChartAxis axis;
    axis.key = key;
    axis.ordered = true;
    axis.title = key == "votes"_L1 ? tamiz::tr("Votes received") : fieldTitle(key);
    const NumberField field{key, axis.title, true, {}};
    const auto column = [&](const std::vector<qint32> &votes) {
        placeVotes(axis, columns, rows, options, field, [&](size_t row) { return qint64{votes[row]}; });
        return std::optional(std::move(axis));
    };
    if (key == "for"_L1)
        return column(columns.votesFor());
    if (key == "against"_L1)
        return column(columns.votesAgainst());
    if (key == "pass"_L1)
        return column(columns.votesPass());
    if (key != "votes"_L1)
        return std::nullopt;
    placeVotes(axis, columns, rows, options, field, [&](size_t row) {
        const bool known =
            (columns.votesFor()[row] & columns.votesAgainst()[row] & columns.votesPass()[row]) >= 0;
        return known ? knownVotes(columns, row) : qint64{-1};
    });
    return axis;
}

} // namespace

Result<ChartAxis> numberAxis(const Columns &columns, const Bitmap &rows, const QString &name,
                             const AxisOptions &options)
{
    if (auto axis = votesAxis(columns, rows, canonicalField(columns, name), options))
        return *std::move(axis);
    const auto field = numberField(columns, name);
    if (!field)
        return field.error();
    ChartAxis axis;
    axis.key = field->key;
    axis.title = field->title;
    axis.ordered = true;
    double least = INFINITY;
    double largest = -INFINITY;
    Bitmap without(rows.size());
    const auto meet = [&](double number) {
        least = std::min(least, number);
        largest = std::max(largest, number);
        return std::isnan(number);
    };
    const std::vector<quint32> *persons =
        options.measure == Measure::People ? columns.people().codesOf(field->key) : nullptr;
    qint64 unknownPeople = 0;
    if (persons)
        peopleOf(columns, rows).forEach([&](size_t person) {
            unknownPeople += meet(field->byCode[(*persons)[person]]);
        });
    else
        rows.forEach([&](size_t row) {
            if (meet(field->values[row]))
                without.set(row);
        });
    std::vector<double> starts;
    if (least <= largest)
        starts = equalClasses(least, largest);
    for (size_t i = 0; i < starts.size(); ++i)
        axis.categories.push_back(classCategory(*field, starts, i));
    axis.missing = persons ? unknownPeople : measureOf(columns, without, options.measure);
    const auto lost = static_cast<quint32>(starts.size());
    if (without.count() > 0 || unknownPeople > 0)
        addMissing(axis, tamiz::tr("(no number)"));
    auto codes = std::make_shared<std::vector<quint32>>();
    codes->reserve(field->values.size());
    const auto classOf = [&](double number) {
        const auto after = std::ranges::upper_bound(starts, number);
        // Rows outside the selection may lie beyond all classes.
        return std::isnan(number) || after == starts.begin()
                   ? lost
                   : static_cast<quint32>(after - starts.begin() - 1);
    };
    for (const double number : field->values)
        codes->push_back(classOf(number));
    if (persons) {
        auto classes = std::make_shared<std::vector<quint32>>();
        classes->reserve(persons->size());
        for (const quint32 code : *persons)
            classes->push_back(classOf(field->byCode[code]));
        axis.persons = classes.get();
        axis.ownPersons = std::move(classes);
    }
    for (quint32 place = 0; place <= lost; ++place)
        axis.lookup.push_back(place);
    axis.codes = codes.get();
    axis.own = std::move(codes);
    return axis;
}

} // namespace tamiz
