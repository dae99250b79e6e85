// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/answertable.h"

#include "models/report/rowwriter.h"
#include "models/workspace/answering.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

Result<void> exportAnswers(const AnswerOverview &overview, const QString &path)
{
    const TableInfo info{QCoreApplication::translate("tamiz::Report", "You said, we did"),
                         {u"theme"_s, u"contributions"_s, u"people"_s, u"decision"_s, u"decision_text"_s,
                          u"reason"_s, u"office"_s, u"date"_s, u"link"_s, u"before"_s, u"after"_s,
                          u"assigned"_s, u"due"_s},
                         {},
                         {},
                         {}};
    auto writer = csvWriter(path, info, true);
    if (!writer)
        return writer.error();
    const auto day = [](const QDate &date) { return Cell(date.toString(Qt::ISODate)); };
    for (const AnsweredTheme &theme : overview.themes) {
        const Answer &answer = theme.answer;
        if (const auto done =
                (*writer)->row({theme.name, theme.contributions, theme.people, keyOf(answer.decision),
                                nameOf(answer.decision), answer.reason, answer.office, day(answer.date),
                                answer.link, answer.before, answer.after, answer.assigned, day(answer.due)});
            !done)
            return done;
    }
    return (*writer)->finish();
}

} // namespace tamiz
