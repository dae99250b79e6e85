// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/htmlwriter.h"

#include "models/core/speaking.h"
#include "models/report/chartpictures.h"
#include "models/report/notwritten.h"
#include "models/report/pages.h"
#include "models/report/tablelayout.h"
#include "models/report/writingsteps.h"
#include "models/report/xmltext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr char style[] =
    "body{font:1rem/1.5 'DejaVu "
    "Sans',system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:50rem;margin:0 auto;"
    "padding:1rem}h1{font-size:2rem;line-height:1.2}h2{color:#005a8c;margin-top:2.5rem}h3{margin-top:1.8rem}"
    "a{color:#005a8c}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}"
    "caption{text-align:left;font-weight:bold;padding:.3rem 0}th,td{padding:.3rem .5rem;border-bottom:1px "
    "solid #767676;"
    "vertical-align:top;text-align:left;overflow-wrap:break-word}th[scope=row]{overflow-wrap:anywhere;min-"
    "width:9rem}td.n,th.n{text-align:right;white-space:nowrap;"
    "font-variant-numeric:tabular-nums}blockquote{margin:1rem 0;padding:.2rem 0 .2rem 1rem;border-left:3px "
    "solid #005a8c}"
    "blockquote p{font-style:italic;margin:.2rem 0;white-space:pre-line}cite{color:#595959}"
    "p{white-space:pre-line}figure{margin:1.5rem 0}figure svg{max-width:100%;height:auto}"
    "figcaption{color:#595959;font-size:.9rem}dl{display:flex;flex-wrap:wrap;gap:1rem 2.5rem}"
    "dl "
    "div{display:flex;flex-direction:column-reverse}dt{color:#595959}dd{margin:0;font-size:1.8rem;font-"
    "weight:bold}"
    ".skip{position:absolute;left:-99rem}.skip:focus{left:1rem}.wide{overflow-x:auto}"
    "summary{cursor:pointer;color:#005a8c}:focus-visible{outline:3px solid #005a8c;outline-offset:2px}"
    "@media "
    "print{body{max-width:none;padding:0;font-size:10pt}nav,.skip{display:none}h2,h3{break-after:avoid}"
    "tr,figure,blockquote{break-inside:avoid}thead{display:table-header-group}details>*{display:revert}"
    // Paper does not scroll: tables wrap to its width, and no head stands alone at the foot of a page.
    ".wide{overflow:visible}caption,thead{break-after:avoid}th,td{overflow-wrap:anywhere}"
    "th[scope=row]{min-width:0}th[scope=col]{overflow-wrap:normal}td.n,th.n{white-space:normal}}";

QString words(const char *text)
{
    return QCoreApplication::translate("tamiz::Html", text);
}

class HtmlWriter
{
public:
    explicit HtmlWriter(ChartPainter &painter) : m_painter(painter) {}

    /// Nothing when \a steps are to stop.
    QByteArray run(const Report &report, WritingSteps &steps)
    {
        head(report);
        if (report.hasCover)
            contents(report);
        put(u"<main id=\"main\">\n"_s);
        for (const ReportSection &section : report.sections) {
            const QString key = htmlText(section.key);
            if (section.title.isEmpty())
                put(u"<section id=\"%1\">\n"_s.arg(key));
            else
                put(u"<section id=\"%1\" aria-labelledby=\"%1-h\">\n<h2 id=\"%1-h\">%2</h2>\n"_s.arg(
                    key, htmlText(section.title)));
            for (const ReportBlock &block : section.blocks) {
                if (!steps.next())
                    return {};
                if (!std::holds_alternative<ReportProse>(block))
                    closeList();
                std::visit([this](const auto &b) { add(b); }, block);
            }
            closeList();
            put(u"</section>\n"_s);
        }
        put(u"</main>\n<footer><p>"_s +
            htmlText(words(QT_TRANSLATE_NOOP("tamiz::Html", "Made with Tamiz %1."))
                         .arg(QStringLiteral(TAMIZ_VERSION))) +
            u"</p></footer>\n</body>\n</html>\n"_s);
        return m_html;
    }

private:
    void put(const QString &html) { m_html += html.toUtf8(); }

    void head(const Report &report)
    {
        put(u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            report.language.isEmpty() ? spokenLanguage() : report.language));
        put(u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            u"'unsafe-inline'; img-src "
            "data:; base-uri 'none'; form-action 'none'\">\n"_s);
        put(u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta "
            u"name=\"referrer\" "
            "content=\"no-referrer\">\n<title>"_s +
            htmlText(report.title) + u"</title>\n<style>"_s);
        m_html += style;
        put(u"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">"_s +
            words(QT_TRANSLATE_NOOP("tamiz::Html", "Skip to the report")) + u"</a>\n<header>\n"_s);
        if (!report.institution.isEmpty())
            put(u"<p>"_s + htmlText(report.institution) + u"</p>\n"_s);
        put(u"<h1>"_s + htmlText(report.title) + u"</h1>\n"_s);
        if (!report.author.isEmpty())
            put(u"<p>"_s + htmlText(report.author) + u"</p>\n"_s);
        const QDateTime at = report.asOf.toUTC();
        put(u"<p>"_s +
            htmlText(QCoreApplication::translate("tamiz::Report", "As of %1, %2 UTC")
                         .arg(spokenLocale().toString(at.date(), QLocale::LongFormat),
                              at.time().toString(u"HH:mm"_s))) +
            u"</p>\n</header>\n"_s);
    }

    void contents(const Report &report)
    {
        put(u"<nav aria-label=\"%1\">\n<h2>%1</h2>\n<ol>\n"_s.arg(
            htmlText(words(QT_TRANSLATE_NOOP("tamiz::Html", "Contents")))));
        for (const ReportSection &section : report.sections)
            put(section.title.isEmpty() ? QString()
                                        : u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(
                                              htmlText(section.key), htmlText(section.title)));
        put(u"</ol>\n</nav>\n"_s);
    }

    void add(const ReportText &block) { put(u"<p>"_s + htmlText(block.text) + u"</p>\n"_s); }
    void add(const ReportHeading &block)
    {
        m_heading = block.text;
        put(u"<h3>"_s + htmlText(block.text) + u"</h3>\n"_s);
    }

    void add(const ReportProse &block)
    {
        using Style = ReportProse::Style;
        if (block.style != m_list) { // items of one list stand side by side
            closeList();
            if (block.style == Style::Bullet || block.style == Style::Numbered)
                put(block.style == Style::Bullet ? u"<ul>\n"_s : u"<ol>\n"_s);
            m_list = block.style;
        } else if (block.style == Style::Numbered && block.ordinal == 1) {
            put(u"</ol>\n<ol>\n"_s);
        }
        const QString tag = block.style == Style::Paragraph ? u"p"_s
                            : block.style == Style::Heading ? u"h3"_s
                                                            : u"li"_s;
        put(u'<' + tag + u" dir=\"auto\">"_s);
        for (const ReportRun &run : block.runs)
            put(htmlOfRun(run));
        put(u"</"_s + tag + u">\n"_s);
    }

    static QString htmlOfRun(const ReportRun &run)
    {
        QString html = htmlText(run.text);
        if (!run.query.isEmpty())
            html = u"<data class=\"bound\" value=\"%1\" data-query=\"%2\">%3</data>"_s.arg(
                run.value, htmlText(run.query), html);
        if (run.italic)
            html = u"<em>"_s + html + u"</em>"_s;
        if (run.bold)
            html = u"<strong>"_s + html + u"</strong>"_s;
        if (!run.link.isEmpty())
            html = u"<a rel=\"noreferrer\" href=\"%1\">%2</a>"_s.arg(htmlText(run.link), html);
        return html;
    }

    void closeList()
    {
        if (m_list == ReportProse::Style::Bullet || m_list == ReportProse::Style::Numbered)
            put(m_list == ReportProse::Style::Bullet ? u"</ul>\n"_s : u"</ol>\n"_s);
        m_list = ReportProse::Style::Paragraph;
    }

    void add(const ReportQuote &block)
    {
        put(u"<blockquote><p dir=\"auto\">"_s + htmlText(block.text) + u"</p><cite>"_s +
            htmlText(block.origin) + u"</cite></blockquote>\n"_s);
    }

    void add(const ReportFigures &block)
    {
        put(u"<dl>\n"_s);
        for (const ReportFigure &figure : block.figures)
            put(u"<div><dt>%1</dt><dd><data value=\"%2\" data-query=\"%3\">%4</data></dd></div>\n"_s.arg(
                htmlText(figure.what), figure.value, htmlText(figure.query), htmlText(figure.number)));
        put(u"</dl>\n"_s);
    }

    void add(const ReportTable &block)
    {
        std::vector<QString> marks;
        for (qsizetype i = 0; i < block.rows.size(); ++i)
            marks.push_back(block.indicators
                                ? u" data-indicator=\"%1\""_s.arg(block.rows[i].value(0).toLongLong())
                                : filterMark(block.filters.value(i)));
        table(block.title, block.header, block.rows, marks,
              block.key.isEmpty() ? QString() : u" data-table=\"%1\""_s.arg(htmlText(block.key)));
    }

    /// A row of numbers names the contributions behind it, so that a program can count them again.
    static QString filterMark(const QString &filter)
    {
        return filter.isEmpty() ? QString() : u" data-filter=\"%1\""_s.arg(htmlText(filter));
    }

    /// Landmarks have names of their own: \a label with the heading above it, or a number, where it was given
    /// before.
    QString unlike(const QString &label)
    {
        QString name =
            m_labels.contains(label) && !m_heading.isEmpty() ? label + u" · "_s + m_heading : label;
        for (int i = 2; m_labels.contains(name); ++i)
            name = u"%1 (%2)"_s.arg(label).arg(i);
        m_labels.insert(name);
        return name;
    }

    void table(const QString &title, const QStringList &header, const QList<QVariantList> &rows,
               const std::vector<QString> &marks, const QString &attributes, const QString &label = {})
    {
        put(u"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"%1\"><table%2>\n"_s.arg(
            htmlText(unlike(!title.isEmpty()   ? title
                            : !label.isEmpty() ? label
                                               : words(QT_TRANSLATE_NOOP("tamiz::Html", "Table")))),
            attributes));
        if (!title.isEmpty())
            put(u"<caption>"_s + htmlText(title) + u"</caption>\n"_s);
        put(u"<thead><tr>"_s);
        for (qsizetype i = 0; i < header.size(); ++i) {
            const bool number = !rows.isEmpty() && isNumber(rows.first().value(i));
            put(u"<th scope=\"col\"%1>%2</th>"_s.arg(number ? u" class=\"n\""_s : QString(),
                                                     htmlText(header[i])));
        }
        put(u"</tr></thead>\n<tbody>\n"_s);
        for (qsizetype r = 0; r < rows.size(); ++r) {
            put(u"<tr%1>"_s.arg(marks.empty() ? QString() : marks[static_cast<size_t>(r)]));
            for (qsizetype i = 0; i < header.size(); ++i)
                cell(rows[r].value(i), i == 0);
            put(u"</tr>\n"_s);
        }
        put(u"</tbody></table></div>\n"_s);
    }

    /// A number says itself without the signs of the language too, so that a program can count again.
    void cell(const QVariant &value, bool isHead)
    {
        if (isHead)
            put(u"<th scope=\"row\">"_s + (isNumber(value) ? value.toString() : htmlText(value.toString())) +
                u"</th>"_s);
        else if (isNumber(value))
            put(u"<td class=\"n\" data-value=\"%1\">%2</td>"_s.arg(value.toLongLong())
                    .arg(htmlText(spokenLocale().toString(value.toLongLong()))));
        else
            put(u"<td dir=\"auto\">"_s + htmlText(value.toString()) + u"</td>"_s);
    }

    void add(const ChartData &data)
    {
        const QString id = u"chart%1"_s.arg(++m_charts);
        put(u"<figure aria-labelledby=\"%1\">\n<h3 id=\"%1\">%2</h3>\n"_s.arg(id, htmlText(data.title)));
        QByteArray svg = picture(data);
        // Its own words stand below as a table; as a picture it has a name.
        const QByteArray name = "<svg role=\"img\" aria-label=\"" + htmlText(data.title).toUtf8() + "\" ";
        m_html += svg.replace(0, 4, name);
        put(u"\n<figcaption>"_s + htmlText(data.caption) + u"</figcaption>\n"_s);
        put(u"<details open><summary>"_s +
            htmlText(words(QT_TRANSLATE_NOOP("tamiz::Html", "The same as a table"))) + u"</summary>\n"_s);
        std::vector<QString> marks;
        for (const ChartCategory &category : data.categories)
            marks.push_back(category.filter.type == Filter::Type::Everything
                                ? QString()
                                : filterMark(toText(category.filter)));
        if (std::ssize(marks) != data.rows.size()) // a scatter's rows are points
            marks.clear();
        table({}, data.header, data.rows, marks,
              u" data-fields=\"%1\" data-measure=\"%2\""_s.arg(htmlText(data.spec.fields.join(u' ')),
                                                               keyOf(data.spec.measure)),
              data.title);
        put(u"</details>\n</figure>\n"_s);
    }

    /// The element <svg> alone, without what stands before it in a file.
    QByteArray picture(const ChartData &data)
    {
        const QByteArray bytes = chartSvg(data, chartSize(data), m_painter);
        return bytes.sliced(std::max<qsizetype>(bytes.indexOf("<svg"), 0)).trimmed();
    }

    ChartPainter &m_painter;
    QByteArray m_html;
    int m_charts = 0;
    QString m_heading; ///< The last one of a part.
    QSet<QString> m_labels;
    ReportProse::Style m_list = ReportProse::Style::Paragraph; ///< The list that is open.
};

} // namespace

QString htmlText(const QString &text)
{
    QString html = xmlText(text).toHtmlEscaped();
    return html.replace(u'\'', u"&#39;"_s);
}

QByteArray htmlOf(const Report &report, ChartPainter &painter, const Progress &progress)
{
    const SpeakIn speech(report.language);
    WritingSteps steps(report, QCoreApplication::translate("tamiz::Export", "Writing the document"),
                       progress);
    return HtmlWriter(painter).run(report, steps);
}

Result<void> writeHtml(const Report &report, ChartPainter &painter, const QString &path,
                       const Progress &progress)
{
    const QByteArray bytes = htmlOf(report, painter, progress);
    if (bytes.isEmpty()) // a page is never empty
        return cancelledError();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace tamiz
