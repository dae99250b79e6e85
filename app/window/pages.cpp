// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pages.h"

#include "models/storage/answers.h"
#include "models/workspace/counting.h"
#include "ui/answers/answerspage.h"
#include "ui/charts/chartsarea.h"
#include "ui/contributions/contributionspage.h"
#include "ui/families/familiespage.h"
#include "ui/families/familysearchbar.h"
#include "ui/history/historypage.h"
#include "ui/importing/sourcespage.h"
#include "ui/report/publishing.h"
#include "ui/report/reportpage.h"
#include "ui/themes/themespage.h"

#include <QCoreApplication>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

QString trPage(const char *text)
{
    return QCoreApplication::translate("tamiz::Pages", text);
}

template<class Page>
QWidget *makePage(const PageContext &context, QWidget *parent)
{
    return new Page(context.workspace, context.dialogs, parent);
}

QWidget *makeContributions(const PageContext &context, QWidget *parent)
{
    auto *page = new ContributionsPage(context.workspace, context.dialogs, parent);
    QObject::connect(page, &ContributionsPage::importRequested, page, context.importFiles);
    return page;
}

/// The report, and what is published beside it.
QWidget *makeReport(const PageContext &context, QWidget *parent)
{
    auto *page = new ReportPage(context.workspace, context.dialogs, parent);
    new Publishing(context.workspace, context.dialogs, page);
    QObject::connect(page, &ReportPage::contributionsRequested, page,
                     [show = context.showPage] { show(u"contributions"_s); });
    return page;
}

QWidget *makeSources(const PageContext &context, QWidget *parent)
{
    auto *page = new SourcesPage(context.workspace, context.dialogs, parent);
    QObject::connect(page, &SourcesPage::importRequested, page, context.importFiles);
    QObject::connect(page, &SourcesPage::importFolderRequested, page, context.importFolder);
    QObject::connect(page, &SourcesPage::contributionsRequested, page,
                     [show = context.showPage] { show(u"contributions"_s); });
    return page;
}

/// A page of groups, whose texts are shown on the contributions page.
template<class Page>
QWidget *makeGroups(const PageContext &context, QWidget *parent)
{
    auto *page = new Page(context.workspace, context.dialogs, parent);
    QObject::connect(page, &Page::contributionsRequested, page,
                     [show = context.showPage] { show(u"contributions"_s); });
    return page;
}

QWidget *makeAnswers(const PageContext &context, QWidget *parent)
{
    auto *page = new AnswersPage(context.workspace, context.dialogs, parent);
    QObject::connect(page, &AnswersPage::contributionsRequested, page,
                     [show = context.showPage] { show(u"contributions"_s); });
    return page;
}

/// How many different values of \a field the live contributions have.
std::function<std::optional<qint64>(const Workspace &)> valuesOf(const QString &field)
{
    return [field](const Workspace &workspace) -> std::optional<qint64> {
        const Columns &columns = workspace.columns();
        const auto counts = countBy(columns, columns.live(), field, Measure::Submissions);
        return counts ? static_cast<qint64>(counts->values.size()) : 0;
    };
}

/// Contributions nobody has decided on.
std::optional<qint64> openContributions(const Workspace &workspace)
{
    const Columns &columns = workspace.columns();
    const auto counts = countBy(columns, columns.live(), u"state"_s, Measure::Submissions);
    const auto index = counts ? counts->values.indexOf(keyOf(State::Open)) : -1;
    return index < 0 ? 0 : counts->counts[static_cast<size_t>(index)];
}

/// Themes that still want the institution's answer.
std::optional<qint64> unansweredThemes(const Workspace &workspace)
{
    const Columns &columns = workspace.columns();
    const auto themes = countBy(columns, columns.live(), u"theme"_s, Measure::Submissions);
    const auto answers = readThemeAnswers(workspace.store());
    if (!themes || !answers)
        return std::nullopt;
    auto waiting = static_cast<qint64>(themes->values.size());
    for (const Answer &answer : *answers) {
        const quint32 code = columns.themeCode(answer.theme);
        const QString value = columns.column(u"theme"_s)->dictionary.value(static_cast<qsizetype>(code));
        waiting -= answer.isGiven() && themes->values.contains(value);
    }
    return waiting;
}

} // namespace

QList<PageEntry> windowPages()
{
    return {
        {u"sources"_s, trPage(QT_TRANSLATE_NOOP("tamiz::Pages", "Sources")), u"sources"_s, makeSources,
         valuesOf(u"source"_s)},
        {u"contributions"_s, trPage(QT_TRANSLATE_NOOP("tamiz::Pages", "Contributions")), u"contributions"_s,
         makeContributions, openContributions},
        {u"families"_s, trPage(QT_TRANSLATE_NOOP("tamiz::Pages", "Families")), u"families"_s,
         makeGroups<FamiliesPage>, valuesOf(u"family"_s),
         [](QWidget *page) { static_cast<FamiliesPage *>(page)->search()->find(); }},
        {u"themes"_s, trPage(QT_TRANSLATE_NOOP("tamiz::Pages", "Themes")), u"themes"_s,
         makeGroups<ThemesPage>, valuesOf(u"theme"_s)},
        {u"charts"_s,
         trPage(QT_TRANSLATE_NOOP("tamiz::Pages", "Charts")),
         u"charts"_s,
         makePage<ChartsArea>,
         {}},
        {u"answers"_s, trPage(QT_TRANSLATE_NOOP("tamiz::Pages", "Answers")), u"answers"_s, makeAnswers,
         unansweredThemes},
        {u"report"_s, trPage(QT_TRANSLATE_NOOP("tamiz::Pages", "Report")), u"report"_s, makeReport, {}},
        {u"history"_s,
         trPage(QT_TRANSLATE_NOOP("tamiz::Pages", "History")),
         u"history"_s,
         makePage<HistoryPage>,
         {}},
    };
}

} // namespace tamiz
