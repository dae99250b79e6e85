// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/families.h"

#include "models/analysis/edits.h"
#include "models/analysis/familygroups.h"
#include "models/analysis/parallel.h"
#include "models/analysis/shingles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tamiz {

namespace {

/// Reads the members again, family by family, and says how each differs from its centre.
bool typeEdits(const TextAt &textAt, int threads, const Progress &progress, FamilyResult &result)
{
    std::vector<qint32> members;
    for (size_t text = 0; text < result.family.size(); ++text) {
        if (result.family[text] >= 0 && result.edit[text] == Edit::None)
            members.push_back(static_cast<qint32>(text));
    }
    std::ranges::stable_sort(members, {},
                             [&](qint32 text) { return result.family[static_cast<size_t>(text)]; });
    const QString phase =
        QCoreApplication::translate("tamiz::Families", "Comparing members with their family");
    return parallelRanges(threads, static_cast<qsizetype>(members.size()), 64, progress, phase,
                          [&](qsizetype from, qsizetype to, int) {
                              qint32 open = -1;
                              std::vector<quint64> centre;
                              std::vector<quint64> words;
                              for (qsizetype i = from; i < to; ++i) {
                                  const auto text = static_cast<size_t>(members[static_cast<size_t>(i)]);
                                  if (result.family[text] != open) {
                                      open = result.family[text];
                                      wordHashes(textAt(result.centre[static_cast<size_t>(open)]), centre);
                                  }
                                  wordHashes(textAt(static_cast<qsizetype>(text)), words);
                                  result.edit[text] = editOf(centre, words);
                              }
                          });
}

} // namespace

QString keyOf(Edit edit)
{
    static constexpr std::array<QStringView, 7> keys{u"",    u"exact",     u"minor",  u"added",
                                                     u"cut", u"reordered", u"passage"};
    return keys[static_cast<size_t>(edit)].toString();
}

Result<FamilyResult> findFamilies(qsizetype count, const std::function<QString(qsizetype)> &textAt,
                                  std::span<const std::pair<qint32, qint32>> cannotLink,
                                  const FamilyOptions &options, const Progress &progress, Sketches *sketches)
{
    const int threads = std::max(1, options.threads);
    TextUnits units;
    if (!buildUnits(count, textAt, textsIn(cannotLink), threads, progress, units, sketches))
        return cancelledError();
    std::vector<UnitFamily> families;
    if (!groupUnits(units, unitPairs(units, cannotLink), options, progress, families))
        return cancelledError();
    FamilyResult result = numbered(count, units, families);
    units = {};
    if (!typeEdits(textAt, threads, progress, result))
        return cancelledError();
    return result;
}

} // namespace tamiz
