// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/textunits.h"

#include "models/analysis/parallel.h"
#include "models/analysis/shinglerank.h"
#include "models/analysis/shingles.h"
#include "models/analysis/sketch.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tamiz {

namespace {

constexpr qsizetype Grain = 256;

/// The shingles of one range of texts.
struct Shelf
{
    std::vector<quint64> shingles;
    std::vector<qint64> offsets{0};
};

class Builder
{
public:
    Builder(qsizetype count, int threads, const Progress &progress, TextUnits &units, Sketches *sketches)
        : m_count(count),
          m_threads(threads),
          m_progress(progress),
          m_units(units),
          m_sketches(sketches),
          m_shelves(static_cast<size_t>((count + Grain - 1) / Grain)),
          m_shingled(static_cast<size_t>(count))
    {
    }

    bool read(const TextAt &textAt)
    {
        const QString phase = QCoreApplication::translate("tamiz::Families", "Reading texts");
        return parallelRanges(
            m_threads, m_count, Grain, m_progress, phase, [&](qsizetype from, qsizetype to, int) {
                Shelf &shelf = m_shelves[static_cast<size_t>(from / Grain)];
                std::vector<quint64> words;
                std::vector<quint64> shingles;
                for (qsizetype i = from; i < to; ++i) {
                    m_shingled[static_cast<size_t>(i)] = shingle(textAt(i), shingles, words);
                    shelf.shingles.insert(shelf.shingles.end(), shingles.begin(), shingles.end());
                    shelf.offsets.push_back(static_cast<qint64>(shelf.shingles.size()));
                }
                shelf.shingles.shrink_to_fit();
            });
    }

    /// Exact copies by hash; ordered by size of set and content.
    void group(std::span<const qint32> apart)
    {
        std::vector<char> alone(static_cast<size_t>(m_count), 0);
        for (const qint32 text : apart)
            alone[static_cast<size_t>(text)] = 1;
        std::vector<qint32> order;
        for (qsizetype i = 0; i < m_count; ++i) {
            if (m_shingled[static_cast<size_t>(i)].key != 0)
                order.push_back(static_cast<qint32>(i));
        }
        const auto rank = [this](qint32 i) {
            return std::tuple(shinglesOf(i).size(), m_shingled[static_cast<size_t>(i)].key, i);
        };
        std::ranges::sort(order, {}, rank);
        m_units.unitOf.assign(static_cast<size_t>(m_count), -1);
        qint32 open = -1; // the unit that exact copies of the last key may join
        quint64 openKey = 0;
        for (const qint32 text : order) {
            const quint64 key = m_shingled[static_cast<size_t>(text)].key;
            const bool own = alone[static_cast<size_t>(text)];
            if (own || open < 0 || openKey != key) {
                m_units.texts.emplace_back();
                m_units.keys.push_back(key);
                if (!own) {
                    open = static_cast<qint32>(m_units.texts.size()) - 1;
                    openKey = key;
                }
            }
            const qint32 unit = own ? static_cast<qint32>(m_units.texts.size()) - 1 : open;
            m_units.texts[static_cast<size_t>(unit)].push_back(text);
            m_units.unitOf[static_cast<size_t>(text)] = unit;
        }
    }

    /// Gives the shared shingles numbers, rarest first, and takes the sketches.
    bool number()
    {
        const auto count = static_cast<qsizetype>(m_units.texts.size());
        std::vector<qint32> layout(static_cast<size_t>(count));
        std::iota(layout.begin(), layout.end(), 0);
        std::ranges::sort(layout, {}, [this](qint32 unit) { return firstText(unit); });
        for (qsizetype unit = 0; unit < count; ++unit)
            m_units.sets.kinds.push_back(m_shingled[static_cast<size_t>(firstText(unit))].byCharacter ? 1
                                                                                                      : 0);
        if (m_sketches)
            sketch(count);
        return rankShingles(
            count, [this](qsizetype unit) { return shinglesOf(firstText(unit)); }, layout, m_threads,
            m_progress, m_units.sets);
    }

private:
    std::span<const quint64> shinglesOf(qint32 text) const
    {
        const Shelf &shelf = m_shelves[static_cast<size_t>(text / Grain)];
        const auto at = static_cast<size_t>(text % Grain);
        return std::span(shelf.shingles)
            .subspan(static_cast<size_t>(shelf.offsets[at]),
                     static_cast<size_t>(shelf.offsets[at + 1] - shelf.offsets[at]));
    }

    qint32 firstText(qsizetype unit) const { return m_units.texts[static_cast<size_t>(unit)].front(); }

    void sketch(qsizetype count)
    {
        std::vector<quint32> sketch;
        for (qsizetype unit = 0; unit < count; ++unit) {
            const qint32 text = firstText(unit);
            sketchOf(shinglesOf(text), m_shingled[static_cast<size_t>(text)].byCharacter, sketch);
            m_sketches->add(text, sketch);
        }
    }

    qsizetype m_count;
    int m_threads;
    const Progress &m_progress;
    TextUnits &m_units;
    Sketches *m_sketches;
    std::vector<Shelf> m_shelves;
    std::vector<Shingled> m_shingled;
};

} // namespace

bool buildUnits(qsizetype count, const TextAt &textAt, std::span<const qint32> apart, int threads,
                const Progress &progress, TextUnits &units, Sketches *sketches,
                const std::function<void()> &textsRead)
{
    Builder builder(count, threads, progress, units, sketches);
    if (!builder.read(textAt))
        return false;
    if (textsRead)
        textsRead();
    builder.group(apart);
    return builder.number();
}

} // namespace tamiz
