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

} // namespace

QString keyOf(Edit edit)
{
    static constexpr std::array<QStringView, 7> keys{u"",    u"exact",     u"minor",  u"added",
                                                     u"cut", u"reordered", u"passage"};
    return keys[static_cast<size_t>(edit)].toString();
}

Likeness likenessOf(QStringView centre, QStringView text)
{
    std::vector<quint64> ofCentre, ofText, centreWords, words;
    const Shingled a = shingle(centre, ofCentre, centreWords);
    const Shingled b = shingle(text, ofText, words);
    Likeness likeness{.edit = editOf(centreWords, words), .byCharacter = a.byCharacter || b.byCharacter};
    if (a.key == 0 || b.key == 0)
        return {};
    if (a.key == b.key)
        return {1, 1, 1, Edit::Exact, likeness.byCharacter, true};
    std::vector<quint64> shared;
    std::ranges::set_intersection(ofCentre, ofText, std::back_inserter(shared));
    const auto common = static_cast<double>(shared.size());
    const auto all = static_cast<double>(ofCentre.size() + ofText.size()) - common;
    likeness.similarity = all > 0 ? common / all : 0;
    likeness.containment = ofCentre.empty() ? 0 : common / static_cast<double>(ofCentre.size());
    likeness.containedIn = ofText.empty() ? 0 : common / static_cast<double>(ofText.size());
    likeness.isLong =
        std::min(ofCentre.size(), ofText.size()) >= static_cast<size_t>(LinkRule().leastContained);
    return likeness;
}

bool isKin(const Likeness &likeness, const FamilyOptions &options)
{
    constexpr double epsilon = 1e-9;
    const std::array<LinkRule, 2> rules = rulesOf(options);
    const LinkRule &rule = rules[likeness.byCharacter ? 1 : 0];
    if (likeness.similarity + epsilon >= rule.jaccard)
        return likeness.similarity > 0;
    return likeness.isLong &&
           std::max(likeness.containment, likeness.containedIn) + epsilon >= rule.containment &&
           likeness.similarity + epsilon >= rule.loose;
}

Result<void> typeEdits(const std::function<QString(qsizetype)> &textAt, int threads, const Progress &progress,
                       FamilyResult &result)
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
    const bool done =
        parallelRanges(threads, static_cast<qsizetype>(members.size()), 64, progress, phase,
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
    return done ? Result<void>() : Result<void>(cancelledError());
}

Result<FamilyResult> groupTexts(qsizetype count, const std::function<QString(qsizetype)> &textAt,
                                std::span<const std::pair<qint32, qint32>> cannotLink,
                                const FamilyOptions &options, const Progress &progress, Sketches *sketches,
                                const std::function<void()> &textsRead)
{
    TextUnits units;
    if (!buildUnits(count, textAt, textsIn(cannotLink), std::max(1, options.threads), progress, units,
                    sketches, textsRead))
        return cancelledError();
    std::vector<UnitFamily> families;
    if (!groupUnits(units, unitPairs(units, cannotLink), options, progress, families))
        return cancelledError();
    return numbered(count, units, families);
}

Result<FamilyResult> findFamilies(qsizetype count, const std::function<QString(qsizetype)> &textAt,
                                  std::span<const std::pair<qint32, qint32>> cannotLink,
                                  const FamilyOptions &options, const Progress &progress, Sketches *sketches)
{
    auto result = groupTexts(count, textAt, cannotLink, options, progress, sketches);
    if (!result)
        return result;
    if (auto done = typeEdits(textAt, std::max(1, options.threads), progress, *result); !done)
        return done.error();
    return result;
}

} // namespace tamiz
