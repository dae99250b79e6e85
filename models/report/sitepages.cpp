// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/htmlwriter.h"
#include "models/report/siteparts.h"
#include "models/workspace/cells.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct Place
{
    QString key, file, name;
};

QList<Place> places()
{
    return {{u"index"_s, u"index.html"_s, tr("Results")},
            {u"answers"_s, u"answers.html"_s, tr("What was decided")},
            {u"search"_s, u"search.html"_s, tr("Search the texts")}};
}

QString navigation(const QString &here)
{
    QString items;
    for (const Place &place : places())
        items += u"<li><a href=\"%1\"%2>%3</a></li>"_s.arg(
            place.file, place.key == here ? u" aria-current=\"page\""_s : QString(), htmlText(place.name));
    return u"<nav aria-label=\"%1\"><ul>%2</ul></nav>\n"_s.arg(htmlText(tr("Pages")), items);
}

QString number(qint64 value)
{
    return u"<td class=\"n\">%1</td>"_s.arg(spokenLocale().toString(value));
}

/// The whole of what \a contact says, as a link where it is an address.
QString contactLink(const QString &contact)
{
    const QString shown = htmlText(contact);
    if (contact.startsWith("https://"_L1) || contact.startsWith("http://"_L1))
        return u"<a href=\"%1\" rel=\"noreferrer\">%1</a>"_s.arg(shown);
    return contact.contains(u'@') ? u"<a href=\"mailto:%1\">%1</a>"_s.arg(shown) : shown;
}

QString tableHead(const QStringList &words, const QList<int> &numbers)
{
    QString cells;
    for (qsizetype i = 0; i < words.size(); ++i)
        cells += u"<th scope=\"col\"%1>%2</th>"_s.arg(
            numbers.contains(static_cast<int>(i)) ? u" class=\"n\""_s : QString(), htmlText(words[i]));
    return u"<thead><tr>%1</tr></thead>\n"_s.arg(cells);
}

QString decisionOf(const Answer &answer)
{
    return htmlText(nameOf(answer.decision));
}

} // namespace

QString sitePageOf(qint64 theme)
{
    return theme == 0 ? u"theme-none.html"_s : u"theme-%1.html"_s.arg(theme);
}

QString siteDay(const QDate &day)
{
    return day.isValid()
               ? u"<time datetime=\"%1\">%2</time>"_s.arg(
                     day.toString(Qt::ISODate), htmlText(spokenLocale().toString(day, QLocale::LongFormat)))
               : QString();
}

QString siteAnswer(const Answer &answer)
{
    if (!answer.isGiven())
        return {};
    QString html = u"<p><strong>%1</strong></p>\n"_s.arg(decisionOf(answer));
    if (!answer.reason.isEmpty())
        html += u"<p class=\"plain\" dir=\"auto\">%1</p>\n"_s.arg(htmlText(answer.reason));
    if (!answer.before.isEmpty())
        html +=
            u"<p class=\"plain\" dir=\"auto\">%1</p>\n"_s.arg(htmlText(tr("Before: %1").arg(answer.before)));
    if (!answer.after.isEmpty())
        html +=
            u"<p class=\"plain\" dir=\"auto\">%1</p>\n"_s.arg(htmlText(tr("After: %1").arg(answer.after)));
    if (!answer.link.isEmpty())
        html += u"<p>%1</p>\n"_s.arg(htmlText(tr("To read at: %1")).arg(contactLink(answer.link)));
    const QString who = htmlText(answer.office);
    const QString when = siteDay(answer.date);
    if (!who.isEmpty() || !when.isEmpty())
        html += u"<p class=\"small\">%1</p>\n"_s.arg(
            QStringList{who, when}.filter(QRegularExpression(u"."_s)).join(u", "_s));
    return html;
}

Result<void> writeSitePage(SiteWork &work, const QString &file, const QString &place, const QString &heading,
                           const QString &inside)
{
    const SiteOptions &options = work.options;
    const bool isFront = place == "index"_L1;
    const QString title = isFront ? heading : QString(heading + u" – "_s + options.title);
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
        "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src "
        "'self'; "
        "img-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" "
        "content=\"width=device-width, "
        "initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>%2</title>\n<link "
        "rel=\"stylesheet\" "
        "href=\"site.css\">\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">%3</a>\n<header>\n"_s.arg(
            spokenLanguage(), htmlText(title), htmlText(tr("Skip to the text")));
    if (!options.institution.isEmpty())
        html += u"<p class=\"institution\">%1</p>\n"_s.arg(htmlText(options.institution));
    if (!isFront)
        html += u"<p>%1</p>\n"_s.arg(htmlText(options.title));
    html += navigation(place) +
            u"</header>\n<main id=\"main\">\n<h1 dir=\"auto\">%1</h1>\n"_s.arg(htmlText(heading)) + inside +
            u"</main>\n<footer>\n"_s;
    if (!options.contact.isEmpty())
        html += u"<p>%1</p>\n"_s.arg(htmlText(tr("Corrections: %1")).arg(contactLink(options.contact)));
    html += u"<p>%1 %2</p>\n</footer>\n"_s.arg(
        htmlText(tr("Made with Tamiz %1.").arg(QStringLiteral(TAMIZ_VERSION))),
        htmlText(tr("As of %1.")).arg(siteDay(work.now.toUTC().date())));
    if (place == "search"_L1)
        html += u"<script src=\"site.js\"></script>\n"_s;
    ++work.outcome.pages;
    return work.folder.write(file, (html + u"</body>\n</html>\n"_s).toUtf8());
}

Result<void> writeSiteIndex(SiteWork &work)
{
    const auto count = [&](Measure measure) { return measureOf(work.columns, work.rows, measure); };
    QString html;
    if (!work.options.description.isEmpty())
        html += u"<p class=\"plain\" dir=\"auto\">%1</p>\n"_s.arg(htmlText(work.options.description));
    const std::pair<qint64, QString> figures[] = {
        {count(Measure::Submissions), tr("contributions")},
        {count(Measure::Texts), tr("distinct texts")},
        {count(Measure::People), tr("people")},
        {static_cast<qint64>(work.answers.themes.size()), tr("themes")},
        {work.answers.themesAnswered(), tr("themes answered")},
    };
    html += u"<dl class=\"counts\">\n"_s;
    for (const auto &[value, what] : figures)
        html += u"<div><dt>%1</dt><dd>%2</dd></div>\n"_s.arg(htmlText(what), spokenLocale().toString(value));
    html += u"</dl>\n<h2 id=\"themes\">%1</h2>\n"_s.arg(htmlText(tr("What people said")));
    if (work.answers.themes.empty()) {
        html += u"<p>%1</p>\n"_s.arg(htmlText(tr("The contributions have not been grouped into themes.")));
    } else {
        const qint64 largest = std::max<qint64>(work.answers.themes.front().contributions, 1);
        html += u"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"themes\"><table>\n"_s +
                tableHead({tr("Theme"), tr("Contributions"), tr("Share of the largest"), tr("People"),
                           tr("Decision")},
                          {1, 3}) +
                u"<tbody>\n"_s;
        for (const AnsweredTheme &theme : work.answers.themes) {
            // A picture of the number beside it, which says it all: hidden from a screen reader.
            const QString bar = u"<td class=\"bar\"><svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" "
                                "aria-hidden=\"true\"><rect width=\"%1\" height=\"10\"/></svg></td>"_s.arg(
                                    std::max(0.5, 100.0 * static_cast<double>(theme.contributions) /
                                                      static_cast<double>(largest)),
                                    0, 'f', 1);
            html += u"<tr><th scope=\"row\"><a href=\"%1\" dir=\"auto\">%2</a></th>"_s.arg(
                        sitePageOf(theme.theme), htmlText(theme.name)) +
                    number(theme.contributions) + bar + number(theme.people) +
                    u"<td>%1</td></tr>\n"_s.arg(decisionOf(theme.answer));
        }
        html += u"</tbody></table></div>\n"_s;
    }
    if (work.outcome.texts > 0 && QFile::exists(work.folder.folder() + u'/' + sitePageOf(0)))
        html += u"<p><a href=\"%1\">%2</a></p>\n"_s.arg(sitePageOf(0), htmlText(tr("Texts in no theme")));
    html += u"<h2>%1</h2>\n"_s.arg(htmlText(tr("How to read this")));
    QStringList sentences{
        tr("People take part by their own choice: the numbers say what was sent, not what everybody thinks."),
        tr("%Ln text(s) can be read here, each once, however often it was sent.", nullptr,
           work.outcome.texts),
        work.options.includeOpen ? tr("Hidden texts are not shown.")
                                 : tr("Only texts accepted for publication are shown."),
        tr("The words of %Ln contribution(s) are not shown; they are counted.", nullptr,
           work.outcome.withheld),
        tr("What tells who a person is has been masked where it was found.")};
    if (!work.options.filter.isEmpty())
        sentences << tr("Only contributions with %1 are counted.").arg(work.options.filter);
    if (!work.options.overridden.isEmpty())
        sentences << tr("Published although the check spoke against it: %1 The reason: %2")
                         .arg(work.options.overridden.join(u' '), work.options.overrideReason);
    for (const QString &sentence : sentences)
        html += u"<p>%1</p>\n"_s.arg(htmlText(sentence));
    html +=
        u"<p class=\"small\">%1</p>\n"_s.arg(htmlText(tr("State of the journal: %1").arg(work.auditHead)));
    return writeSitePage(work, u"index.html"_s, u"index"_s, work.options.title, html);
}

Result<void> writeSiteAnswers(SiteWork &work)
{
    QString html, waiting;
    for (const AnsweredTheme &theme : work.answers.themes) {
        const QString link =
            u"<a href=\"%1\" dir=\"auto\">%2</a>"_s.arg(sitePageOf(theme.theme), htmlText(theme.name));
        if (theme.answer.isGiven())
            html += u"<article><h3>%1</h3>\n<p class=\"small\">%2</p>\n%3</article>\n"_s.arg(
                link, htmlText(tr("%Ln contribution(s)", nullptr, theme.contributions)),
                siteAnswer(theme.answer));
        else
            waiting += u"<tr><th scope=\"row\">%1</th>%2%3</tr>\n"_s.arg(link, number(theme.contributions),
                                                                         number(theme.people));
    }
    if (html.isEmpty())
        html = u"<p>%1</p>\n"_s.arg(htmlText(tr("No theme has been answered yet.")));
    else
        html.prepend(u"<h2>%1</h2>\n"_s.arg(htmlText(tr("You said, we did"))));
    if (!waiting.isEmpty())
        html +=
            u"<h2 id=\"waiting\">%1</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"waiting\"><table>\n"_s
                .arg(htmlText(tr("Themes without an answer, the largest first"))) +
            tableHead({tr("Theme"), tr("Contributions"), tr("People")}, {1, 2}) + u"<tbody>\n"_s + waiting +
            u"</tbody></table></div>\n"_s;
    return writeSitePage(work, u"answers.html"_s, u"answers"_s, tr("What was decided"), html);
}

Result<void> writeSiteSearch(SiteWork &work)
{
    const QString html =
        u"<noscript><p>%1</p></noscript>\n<form id=\"search\" role=\"search\" hidden data-per-file=\"%2\" "
        u"data-hint=\"%3\" data-none=\"%4\" "
        "data-one=\"%5\" data-many=\"%6\">\n<p><label for=\"q\">%7</label><input id=\"q\" name=\"q\" "
        "type=\"search\" "
        "autocomplete=\"off\" aria-describedby=\"help\"></p>\n<button>%8</button>\n</form>\n<p id=\"help\" class=\"small\">%9</p>\n"_s
            .arg(htmlText(tr("The search needs JavaScript. Everything can be read without: the themes lead "
                             "to all texts.")),
                 QString::number(SiteSearch::textsInFile),
                 htmlText(tr("Write a word of two letters or more.")),
                 htmlText(tr("No text holds all these words.")), htmlText(tr("One text.")),
                 htmlText(tr("%1 texts.", "found")), htmlText(tr("Words to look for")),
                 htmlText(tr("Search")),
                 htmlText(tr("All words must stand in the text; beginnings of words are enough, and accents "
                             "do not matter."))) +
        u"<p id=\"status\" role=\"status\"></p>\n<ol id=\"results\"></ol>\n<button id=\"more\" type=\"button\" hidden>%1</button>\n"_s
            .arg(htmlText(tr("Show more")));
    return writeSitePage(work, u"search.html"_s, u"search"_s, tr("Search the texts"), html);
}

} // namespace tamiz
