// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/reportparts.h"
#include "models/storage/store.h"
#include "models/workspace/answering.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString dayOf(const QDate &day)
{
    return day.isValid() ? spokenLocale().toString(day, QLocale::ShortFormat) : QString();
}

/// What was asked for, and what became of it, the largest theme first.
ReportTable saidAndDone(const AnswerOverview &overview)
{
    ReportTable table{
        tr("You said, we did"),
        {tr("Theme"), tr("Contributions"), tr("Decision"), tr("Reason"), tr("Office"), tr("Date")},
        {},
        false,
        u"answers"_s};
    for (const AnsweredTheme &theme : overview.themes) {
        if (!theme.answer.isGiven())
            continue;
        table.filters << termText(u"theme"_s, theme.value);
        table.rows << QVariantList{theme.name,          theme.contributions, nameOf(theme.answer.decision),
                                   theme.answer.reason, theme.answer.office, dayOf(theme.answer.date)};
    }
    return table;
}

ReportTable unanswered(const AnswerOverview &overview)
{
    ReportTable table{tr("Themes without an answer, the largest first"),
                      {tr("Theme"), tr("Contributions"), tr("People")},
                      {},
                      false,
                      u"unanswered"_s};
    for (const AnsweredTheme &theme : overview.themes) {
        if (theme.answer.isGiven())
            continue;
        table.filters << termText(u"theme"_s, theme.value);
        table.rows << QVariantList{theme.name, theme.contributions, theme.people};
    }
    return table;
}

void addChanges(ReportSection &section, const AnswerOverview &overview)
{
    bool any = false;
    for (const AnsweredTheme &theme : overview.themes) {
        const Answer &answer = theme.answer;
        if (!answer.isGiven() || (answer.link.isEmpty() && answer.before.isEmpty() && answer.after.isEmpty()))
            continue;
        if (!any)
            section.blocks.push_back(ReportHeading{tr("What changed")});
        any = true;
        QStringList sentences{theme.name + u':'};
        if (!answer.before.isEmpty())
            sentences << tr("Before: %1").arg(answer.before);
        if (!answer.after.isEmpty())
            sentences << tr("After: %1").arg(answer.after);
        ReportProse prose{ReportProse::Style::Paragraph, {{sentences.join(u'\n')}}};
        if (!answer.link.isEmpty()) {
            ReportRun link{answer.link};
            link.link = answer.link;
            prose.runs.push_back({u'\n' + tr("To read at: %1").arg(QString())});
            prose.runs.push_back(link);
        }
        section.blocks.push_back(prose);
    }
    if (!any)
        section.blocks.push_back(
            ReportText{tr("Changes of the text are not available because no answer names one.")});
}

/// Who was accepted, hidden or left open, theme by theme.
Result<void> addStates(ReportSection &section, const ReportInput &input)
{
    const auto cross = countBy(input.columns, input.rows, u"theme"_s, u"state"_s, Measure::Submissions);
    if (!cross)
        return cross.error();
    ReportTable table{tr("Decisions by theme"), {tr("Theme")}, {}, false, u"states"_s};
    table.header << cross->secondLabels;
    for (qsizetype i = 0; i < cross->firstLabels.size(); ++i) {
        QVariantList row{cross->firstLabels[i]};
        for (const qint64 count : cross->cells[static_cast<size_t>(i)])
            row << QVariant::fromValue(count);
        table.rows << row;
        table.filters << (cross->firstValues[i] == "none"_L1 ? u"theme:none"_s
                                                             : termText(u"theme"_s, cross->firstValues[i]));
    }
    if (cross->firstValues.size() > 1)
        section.blocks.push_back(table);
    return {};
}

} // namespace

Result<ReportSection> unansweredSection(const ReportInput &input)
{
    ReportSection section{u"unanswered"_s, tr("Themes without an answer"), {}};
    const auto overview =
        answerOverview(input.store, input.columns, input.rows, input.store.clock()().date());
    if (!overview)
        return overview.error();
    if (const ReportTable table = unanswered(*overview); !table.rows.isEmpty())
        section.blocks.push_back(table);
    else
        section.blocks.push_back(ReportText{overview->themes.empty() ? tr("There are no themes.")
                                                                     : tr("Every theme has its answer.")});
    return section;
}

Result<ReportSection> answersSection(const ReportInput &input)
{
    ReportSection section{u"answers"_s, tr("What was decided"), {}};
    const auto overview =
        answerOverview(input.store, input.columns, input.rows, input.store.clock()().date());
    if (!overview)
        return overview.error();
    if (overview->answered == 0) {
        section.blocks.push_back(
            ReportText{tr("Answers are not available because none has been recorded in this workspace.")});
        if (const auto added = addStates(section, input); !added)
            return added.error();
        return section;
    }
    section.blocks.push_back(ReportText{
        tr("%Ln contribution(s) got an answer, their own or that of their theme:", nullptr,
           overview->answered) +
        u' ' + tr("%1 of all that were received.").arg(share(overview->answered, overview->received))});
    section.blocks.push_back(
        ReportText{overview->medianDays
                       ? tr("Half of them were answered within %1 days.").arg(inDays(*overview->medianDays))
                       : tr("The days until an answer are not available because "
                            "contributions or answers have no dates.")});
    if (const ReportTable table = saidAndDone(*overview); !table.rows.isEmpty())
        section.blocks.push_back(table);
    if (const ReportTable table = unanswered(*overview); !table.rows.isEmpty())
        section.blocks.push_back(table);
    addChanges(section, *overview);
    if (overview->waiting > 0)
        section.blocks.push_back(ReportText{
            tr("%Ln contribution(s) have been assigned and await their answer.", nullptr, overview->waiting) +
            u' ' + tr("Overdue: %Ln.", nullptr, overview->overdue)});
    if (const auto added = addStates(section, input); !added)
        return added.error();
    return section;
}

} // namespace tamiz
