// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/applying.h"

#include "models/storage/database.h"
#include "models/storage/revisions.h"
#include "models/storage/searchindex.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"
#include "models/storage/voting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct Place
{
    const char *table;
    const char *column;
    bool zeroIsNull; ///< References: 0 in the journal is NULL in the row.
};

Place placeOf(Target target)
{
    switch (target) {
    case Target::ContributionLive: return {"contribution", "live", false};
    case Target::ContributionState: return {"contribution", "state", false};
    case Target::ContributionReason: return {"contribution", "reason", true};
    case Target::ContributionTheme: return {"contribution", "theme", true};
    case Target::ContributionThemeScore: return {"contribution", "theme_score", false};
    case Target::ContributionFamily: return {"contribution", "family", true};
    case Target::ContributionEdit: return {"contribution", "edit", false};
    case Target::ContributionSimilarity: return {"contribution", "similarity", false};
    case Target::ContributionMergedInto: return {"contribution", "merged_into", true};
    case Target::ContributionRevision: return {"contribution", "revision", true};
    case Target::ContributionTag: return {"contribution_tag", "tag_id", false};
    case Target::ContributionKept: return {"family_kept", "0", false};
    case Target::ContributionApart: return {"apart", "other_id", false};
    case Target::ParticipantLive: return {"participant", "live", false};
    case Target::SourceLive: return {"source", "live", false};
    case Target::TagLive: return {"tag", "live", false};
    case Target::TagName: return {"tag", "name", false};
    case Target::TagParent: return {"tag", "parent", false};
    case Target::TagColour: return {"tag", "colour", false};
    case Target::TagDescription: return {"tag", "description", true};
    case Target::ThemeLive: return {"theme", "live", false};
    case Target::ThemeName: return {"theme", "name", false};
    case Target::ThemePinned: return {"theme", "pinned", false};
    case Target::FamilyLive: return {"family", "live", false};
    case Target::FamilyName: return {"family", "name", true};
    case Target::FamilyCentre: return {"family", "centre", false};
    case Target::FamilyCampaign: return {"family", "campaign", false};
    case Target::ViewLive: return {"saved_view", "live", false};
    case Target::ViewName: return {"saved_view", "name", false};
    case Target::ViewFilter: return {"saved_view", "filter", true};
    case Target::FindingLive: return {"finding", "live", false};
    case Target::FindingVerdict: return {"finding", "verdict", false};
    case Target::ContributionThemePin: return {"contribution", "theme_pin", false};
    case Target::ContributionThemeEdge: return {"contribution", "theme_edge", false};
    case Target::ContributionAsked: return {"contribution", "asked", false};
    case Target::ThemeArea: return {"theme", "area", true};
    case Target::ThemeStability: return {"theme", "stability", false};
    case Target::ThemeX: return {"theme", "x", false};
    case Target::ThemeY: return {"theme", "y", false};
    case Target::ThemeLinkLive: return {"theme_link", "live", false};
    case Target::AnswerLive: return {"answer", "live", false};
    case Target::AnswerDecision: return {"answer", "decision", false};
    case Target::AnswerReason: return {"answer", "reason", true};
    case Target::AnswerOffice: return {"answer", "office", true};
    case Target::AnswerDay: return {"answer", "day", false};
    case Target::AnswerLink: return {"answer", "link", true};
    case Target::AnswerBefore: return {"answer", "before", true};
    case Target::AnswerAfter: return {"answer", "after", true};
    case Target::AnswerAssigned: return {"answer", "assigned", true};
    case Target::AnswerDue: return {"answer", "due", false};
    case Target::ParticipantOpinion: return {"participant", "opinion", false};
    case Target::ParticipantOpinionX: return {"participant", "opinion_x", false};
    case Target::ParticipantOpinionY: return {"participant", "opinion_y", false};
    case Target::TagExample: return {"tag", "example", true};
    case Target::TagShortcut: return {"tag", "shortcut", false};
    case Target::TagRetired: return {"tag", "retired", false};
    case Target::PassageLive: return {"passage", "live", false};
    case Target::NoteLive: return {"note", "live", false};
    case Target::ChartLive: return {"chart", "live", false};
    case Target::ChartPlace: return {"chart", "place", false};
    case Target::IndicatorLive: return {"indicator", "live", false};
    case Target::ContributionRead: return {"contribution", "read", false};
    case Target::ContributionAssigned: return {"contribution", "assigned", true};
    case Target::ContributionSecond: return {"second_reading", "drawn", false};
    case Target::ContributionSecondReader: return {"second_reading", "reader", true};
    case Target::ContributionSecondState: return {"second_reading", "state", false};
    case Target::ContributionSecondReason: return {"second_reading", "reason", true};
    case Target::ContributionFirstState: return {"second_reading", "first_state", false};
    case Target::ContributionFirstReason: return {"second_reading", "first_reason", true};
    case Target::ContributionDeclined: return {"declined", "rule_id", false};
    case Target::PolicyLive: return {"policy_entry", "live", false};
    case Target::PolicyName: return {"policy_entry", "name", true};
    case Target::PolicyDefinition: return {"policy_entry", "definition", true};
    case Target::PolicyExample: return {"policy_entry", "example", true};
    case Target::PolicyPublished: return {"policy_entry", "published", false};
    case Target::PolicyPosition: return {"policy_entry", "position", false};
    case Target::PolicyRetired: return {"policy_entry", "retired", false};
    case Target::RuleLive: return {"rule", "live", false};
    case Target::RuleFilter: return {"rule", "filter", false};
    case Target::SectionLive: return {"report_section", "live", false};
    case Target::SectionPlace: return {"report_section", "place", false};
    case Target::SectionContent: return {"report_section", "content", false};
    }
    return {"", "", false};
}

/// Targets whose 1 is a row and whose 0 is none.
bool isRelation(Target target)
{
    return target == Target::ContributionTag || target == Target::ContributionKept ||
           target == Target::ContributionApart || target == Target::ContributionDeclined;
}

Result<void> applyRelation(Store &store, const Change &change)
{
    const Place place = placeOf(change.target);
    const bool pair = change.target != Target::ContributionKept;
    const QString table = QLatin1StringView(place.table), other = QLatin1StringView(place.column);
    Statement add(store.database(), pair ? u"INSERT OR IGNORE INTO %1 (contribution_id, %2) VALUES (?, ?)"_s.arg(table, other)
                                         : u"INSERT OR IGNORE INTO %1 (contribution_id) VALUES (?)"_s.arg(table));
    Statement remove(store.database(), pair ? u"DELETE FROM %1 WHERE contribution_id = ? AND %2 = ?"_s.arg(table, other)
                                            : u"DELETE FROM %1 WHERE contribution_id = ?"_s.arg(table));
    for (size_t i = 0; i < change.ids.size(); ++i) {
        Statement &statement = change.after[i] ? add : remove;
        statement.bind(change.ids[i]);
        if (pair)
            statement.bindAt(2, change.argument);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> readBefore(Store &store, Change &change)
{
    const Place place = placeOf(change.target);
    const QString sql = isRelation(change.target)
        ? u"SELECT EXISTS (SELECT 1 FROM %1 WHERE contribution_id = c.id AND %2 = %3) FROM contribution c WHERE c.id = ?"_s
              .arg(QLatin1StringView(place.table), QLatin1StringView(place.column)).arg(change.argument)
        : u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(QLatin1StringView(place.column), QLatin1StringView(place.table));
    Statement read(store.database(), sql);
    change.before.resize(change.ids.size());
    size_t kept = 0;
    for (size_t i = 0; i < change.ids.size(); ++i) {
        if (!read.bind(change.ids[i]).next())
            continue;
        change.ids[kept] = change.ids[i];
        change.after[kept] = change.after[i];
        change.before[kept++] = read.integer(0);
    }
    const auto done = read.done();
    change.ids.resize(kept);
    change.before.resize(kept);
    change.after.resize(kept);
    return done;
}

Result<void> applyChange(Store &store, const Change &change)
{
    if (isRelation(change.target))
        return applyRelation(store, change);
    const Place place = placeOf(change.target);
    Statement update(store.database(), u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(QLatin1StringView(place.table), QLatin1StringView(place.column)));
    for (size_t i = 0; i < change.ids.size(); ++i) {
        const qint64 value = change.after[i];
        update.bind(value, change.ids[i]);
        if (place.zeroIsNull && value == 0)
            update.bindAt(1, std::nullopt);
        if (auto done = update.run(); !done)
            return done;
        if (change.target == Target::ContributionRevision && value != 0) {
            if (auto done = restoreRevision(store, value); !done)
                return done;
        }
    }
    if (change.target == Target::ContributionRevision) {
        if (auto done = reindexTexts(store, change.ids); !done)
            return done;
        if (auto done = recountVotesOf(store, change.ids); !done)
            return done;
    }
    if (change.target == Target::SourceLive) {
        for (const qint64 source : change.ids) {
            if (auto done = recountVotes(store, source); !done)
                return done;
        }
    }
    return change.target == Target::ContributionMergedInto ? uniteVotes(store, change) : Result<void>{};
}

} // namespace tamiz
