// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/htmlwriter.h"
#include "models/report/siteparts.h"
#include "models/storage/reading.h"

#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString pageName(qint64 theme, qsizetype page)
{
    const QString first = sitePageOf(theme);
    return page == 0 ? first : QString(first.chopped(5) + u"-%1.html"_s.arg(page + 1));
}

/// Votes, day, how often it was sent.
QString factsOf(const SiteWork &work, const SiteText &text)
{
    QStringList facts;
    const qint64 created = work.columns.created()[text.row];
    if (created != std::numeric_limits<qint64>::min())
        facts << siteDay(QDateTime::fromSecsSinceEpoch(created, Qt::UTC).date());
    if (const int votes = work.columns.votesFor()[text.row]; votes >= 0)
        facts << htmlText(tr("%Ln vote(s) in favour", nullptr, votes));
    if (text.sent > 1)
        facts << htmlText(tr("sent %Ln time(s)", nullptr, text.sent));
    return facts.join(u" · "_s);
}

QString article(const SiteWork &work, const SiteText &text, const TextEntry &entry)
{
    QString html = u"<article id=\"c%1\">\n<h3 dir=\"auto\">%2</h3>\n"_s.arg(
        QString::number(entry.id),
        htmlText(entry.title.isEmpty() ? tr("Contribution %1").arg(entry.id) : entry.title));
    if (!entry.body.isEmpty())
        html += u"<p class=\"plain\" dir=\"auto\">%1</p>\n"_s.arg(htmlText(entry.body));
    if (const QString facts = factsOf(work, text); !facts.isEmpty())
        html += u"<p class=\"small\">%1</p>\n"_s.arg(facts);
    if (const auto own = work.ownAnswers.constFind(entry.id); own != work.ownAnswers.constEnd())
        html += u"<div class=\"answer\">%1</div>\n"_s.arg(siteAnswer(*own));
    return html + u"</article>\n"_s;
}

QString pager(qint64 theme, qsizetype page, qsizetype pages)
{
    if (pages < 2)
        return {};
    QString items;
    if (page > 0)
        items += u"<li><a rel=\"prev\" href=\"%1\">%2</a></li>"_s.arg(pageName(theme, page - 1),
                                                                      htmlText(tr("Previous page")));
    items += u"<li>%1</li>"_s.arg(
        htmlText(tr("Page %1 of %2").arg(spokenLocale().toString(page + 1), spokenLocale().toString(pages))));
    if (page + 1 < pages)
        items += u"<li><a rel=\"next\" href=\"%1\">%2</a></li>"_s.arg(pageName(theme, page + 1),
                                                                      htmlText(tr("Next page")));
    return u"<nav aria-label=\"%1\"><ul>%2</ul></nav>\n"_s.arg(htmlText(tr("Pages of this theme")), items);
}

QString introduction(const AnsweredTheme &theme, qsizetype texts)
{
    QString html;
    if (theme.theme != 0) {
        html +=
            u"<p>%1, %2. %3</p>\n"_s.arg(htmlText(tr("%Ln contribution(s)", nullptr, theme.contributions)),
                                         htmlText(tr("%Ln people", nullptr, theme.people)),
                                         htmlText(tr("%Ln text(s) can be read here.", nullptr, texts)));
        const QString decision = siteAnswer(theme.answer);
        html += u"<div class=\"answer\"><h2>%1</h2>\n%2</div>\n"_s.arg(
            htmlText(tr("The answer")),
            decision.isEmpty() ? u"<p>%1</p>\n"_s.arg(htmlText(tr("This theme has not been answered yet.")))
                               : decision);
    }
    return html;
}

} // namespace

Result<void> writeSiteTheme(SiteWork &work, const AnsweredTheme &theme, const std::vector<SiteText> &texts)
{
    const auto count = static_cast<qsizetype>(texts.size());
    const qsizetype pages = std::max<qsizetype>((count + work.options.perPage - 1) / work.options.perPage, 1);
    for (qsizetype page = 0; page < pages; ++page) {
        if (work.progress.isCancelled())
            return cancelledError();
        const auto from = static_cast<size_t>(page * work.options.perPage);
        const std::span part = std::span(texts).subspan(
            from, std::min(static_cast<size_t>(work.options.perPage), texts.size() - from));
        std::vector<qint64> ids;
        for (const SiteText &text : part)
            ids.push_back(work.columns.idOf(text.row));
        const auto entries = readTexts(work.store, ids);
        if (!entries)
            return entries.error();
        QString html = page == 0 ? introduction(theme, count) : QString();
        html += u"<h2>%1</h2>\n"_s.arg(htmlText(tr("The texts")));
        if (texts.empty())
            html += u"<p>%1</p>\n"_s.arg(htmlText(tr("None of its texts may be read.")));
        const QString address = pageName(theme.theme, page);
        for (size_t i = 0; i < part.size(); ++i) {
            const TextEntry &entry = (*entries)[i];
            html += article(work, part[i], entry);
            if (const auto added = work.search.add(work.folder, u"%1#c%2"_s.arg(address).arg(entry.id),
                                                   entry.title, entry.body);
                !added)
                return added;
        }
        const QString heading = pages > 1 && page > 0
                                    ? tr("%1, page %2").arg(theme.name, spokenLocale().toString(page + 1))
                                    : theme.name;
        if (const auto written =
                writeSitePage(work, address, {}, heading, html + pager(theme.theme, page, pages));
            !written)
            return written;
    }
    work.outcome.texts += count;
    return {};
}

} // namespace tamiz
