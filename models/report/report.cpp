// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"

#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/numberquery.h"
#include "models/report/prose.h"
#include "models/report/reportparts.h"
#include "models/report/templates.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

QString inDigits(qint64 number)
{
    return spokenLocale().toString(number);
}

QString termText(const QString &field, const QString &value)
{
    return toText(Filter::term(field, value));
}

QString inDays(double days)
{
    return spokenLocale().toString(days, 'f', days == std::floor(days) ? 0 : 1);
}

QString share(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    return spokenLocale().toString(100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1) +
           QStringLiteral(" %");
}

QString overrideSentence(const ReportOptions &options)
{
    if (options.overrideReason.isEmpty())
        return {};
    return tr("A person published although the gate advised against it: %1")
               .arg(options.overridden.join(u' ')) +
           u' ' + tr("The reason given: %1").arg(options.overrideReason);
}

namespace {

/// The sections to write: those people have, else the template's.
Result<std::vector<DraftSection>> sectionsOf(const ReportOptions &options)
{
    if (!options.draft.sections.empty() && options.templ.isEmpty())
        return options.draft.sections;
    const auto source = readTemplate(options.templ.isEmpty() ? u"results"_s : options.templ);
    if (!source)
        return source.error();
    return source->draft();
}

Result<ReportSection> sectionFrom(const ReportInput &input, const QString &title, const QString &text)
{
    ReportSection section;
    section.title = title;
    for (ProsePart &part : parseProse(text)) {
        if (const auto *inset = std::get_if<Inset>(&part)) {
            auto blocks = blocksOf(input, *inset);
            if (!blocks)
                return blocks.error();
            std::ranges::move(*blocks, std::back_inserter(section.blocks));
            continue;
        }
        ReportProse &prose = std::get<ReportProse>(part);
        for (ReportRun &run : prose.runs) {
            if (run.query.isEmpty())
                continue;
            auto number = countNumber(input.store, input.columns, input.rows, run.query);
            if (!number)
                return number.error();
            number->bold = run.bold;
            number->italic = run.italic;
            run = *std::move(number);
        }
        section.blocks.push_back(std::move(prose));
    }
    return section;
}

/// Sections have keys of their own, whatever people call them.
QString uniqueKey(const QString &wanted, const Report &report)
{
    const QString key = wanted.isEmpty() ? u"section"_s : wanted;
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? key : key + u'-' + QString::number(i);
        if (std::ranges::find(report.sections, name, &ReportSection::key) == report.sections.end())
            return name;
    }
}

} // namespace

Result<Report> buildReport(Store &store, const Columns &columns, const Bitmap &rows,
                           const ReportOptions &options, const QDateTime &now, const Progress &progress)
{
    const ReportSettings &settings = options.draft.settings;
    const QString language = languageOf(settings);
    const SpeakIn speech(language);
    const auto or_ = [](const QString &first, const QString &second) {
        return first.isEmpty() ? second : first;
    };
    Report report;
    report.title = or_(options.title, or_(settings.title, QFileInfo(store.path()).completeBaseName()));
    report.institution = or_(options.institution, settings.institution);
    report.author = or_(options.author, settings.author);
    report.asOf = now;
    report.language = spokenLanguage();
    report.page = {paperFromKey(settings.paper).value_or(Paper::A4), settings.left, settings.top,
                   settings.right, settings.bottom};
    const auto sections = sectionsOf(options);
    if (!sections)
        return sections.error();
    const ReportInput input{store, columns, rows, options};
    bool saysOverride = false;
    for (size_t i = 0; i < sections->size(); ++i) {
        if (progress.isCancelled())
            return cancelledError();
        progress.report(QCoreApplication::translate("tamiz::Report", "Counting"), static_cast<qint64>(i),
                        static_cast<qint64>(sections->size()));
        const auto [title, text] = wordsOf((*sections)[i], language);
        auto section = sectionFrom(input, title, text);
        if (!section)
            return section.error();
        section->key = uniqueKey((*sections)[i].key, report);
        saysOverride =
            saysOverride || text.contains("{{indicators}}"_L1) || text.contains("{{overrides}}"_L1);
        report.sections.push_back(*std::move(section));
    }
    // The reason for going past the gate is printed whatever people wrote.
    if (const QString sentence = overrideSentence(options); !saysOverride && !sentence.isEmpty()) {
        if (report.sections.empty())
            report.sections.push_back({u"overrides"_s, {}, {}});
        report.sections.back().blocks.push_back(ReportText{sentence});
    }
    return report;
}

} // namespace tamiz
