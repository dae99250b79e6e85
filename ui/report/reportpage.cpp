// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "models/report/exporting.h"
#include "models/report/gate.h"
#include "models/report/package.h"
#include "models/report/reportfile.h"
#include "models/storage/reading.h"
#include "models/workspace/selection.h"
#include "models/workspace/workspace.h"
#include "ui/report/pagesview.h"
#include "ui/report/recordedcharts.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr QLatin1StringView coverKey{"report/cover"};
constexpr int pauseForTyping = 500; // ms

/// Everything a task needs to look at the workspace from its own thread.
struct Reading
{
    std::unique_ptr<Store> store;
    std::shared_ptr<Columns> columns;
    Bitmap rows;
};

Result<Reading> readWorkspace(const QString &path, const Filter &filter, const Clock &clock,
                              const Progress &progress)
{
    auto store = Store::open(path, Store::Mode::ReadOnly, clock);
    if (!store)
        return store.error();
    auto columns = Columns::load(**store, progress);
    if (!columns)
        return columns.error();
    auto rows = select(**columns, **store, filter);
    if (!rows)
        return rows.error();
    return Reading{*std::move(store), *std::move(columns), *std::move(rows)};
}

} // namespace

struct ReportPage::Draft
{
    Report report;
    RecordedCharts charts;
    std::vector<const ChartData *> unpainted;
    Pages pages;
    bool ready = false;
};

ReportPage::ReportPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_pages(new PagesView),
      m_empty(new EmptyState(u"report"_s,
                             tr("There is nothing to report yet. Import an export of the consultation "
                                "first, or widen the filter."))),
      m_delay(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(buildCover());
    layout->addWidget(m_status);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_empty);
    m_delay->setSingleShot(true);
    connect(m_delay, &QTimer::timeout, this, &ReportPage::build);
    connect(&workspace, &Workspace::changed, this, &ReportPage::markStale);
    connect(&workspace, &Workspace::selectionChanged, this, &ReportPage::markStale);
    readCover();
}

ReportPage::~ReportPage() = default;

bool ReportPage::isReady() const
{
    return !m_stale && m_draft && m_draft->ready;
}

QWidget *ReportPage::buildCover()
{
    auto *cover = new QWidget(this);
    auto *form = new QFormLayout(cover);
    form->setContentsMargins({});
    const auto line = [&](const QString &label, const QString &hint) {
        auto *edit = new QLineEdit(cover);
        edit->setPlaceholderText(hint);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_stale = true;
            m_delay->start(pauseForTyping);
        });
        connect(edit, &QLineEdit::editingFinished, this, &ReportPage::keepCover);
        return edit;
    };
    m_title = line(tr("&Title"), QFileInfo(m_workspace.path()).completeBaseName());
    m_institution = line(tr("&Institution"), tr("Who asked"));
    m_author = line(tr("A&uthor"), tr("Who wrote this report"));
    return cover;
}

QPushButton *ReportPage::addButton(QHBoxLayout &row, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    row.addWidget(button);
    m_exports.push_back(button);
    return button;
}

QWidget *ReportPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    m_pdf = addButton(*row, tr("Export &PDF…"), u"export"_s);
    connect(m_pdf, &QPushButton::clicked, this, &ReportPage::exportPdf);
    m_html = addButton(*row, tr("&HTML, DOCX or ODT…"), u"export"_s);
    m_html->setToolTip(
        tr("Writes the report as one accessible web page, or as a text document to go on writing in"));
    connect(m_html, &QPushButton::clicked, this, &ReportPage::exportHtml);
    QPushButton *package = addButton(*row, tr("&Open data…"), u"export"_s);
    package->setToolTip(tr("Writes contributions, themes, answers and counts as open data (Data Package)"));
    connect(package, &QPushButton::clicked, this, &ReportPage::exportOpenData);
    connect(addButton(*row, tr("Export C&SV…"), u"table"_s), &QPushButton::clicked, this, [this] {
        exportRows(u"csv"_s, tr("Export the contributions as CSV"), tr("Table for spreadsheets (*.csv)"));
    });
    connect(addButton(*row, tr("Export &XLSX…"), u"table"_s), &QPushButton::clicked, this, [this] {
        exportRows(u"xlsx"_s, tr("Export the contributions as a spreadsheet"), tr("Spreadsheet (*.xlsx)"));
    });
    connect(addButton(*row, tr("Export &JSON…"), u"export"_s), &QPushButton::clicked, this,
            [this] { exportRows(u"json"_s, tr("Export the contributions as JSON"), tr("JSON (*.json)")); });
    row->addStretch();
    m_status = new QLabel(this); // below the cover: beside six buttons it would make a small window scroll
    m_status->setTextFormat(Qt::PlainText);
    return tools;
}

void ReportPage::readCover()
{
    const auto kept = readSetting(m_workspace.store(), coverKey);
    if (!kept)
        return;
    const QJsonObject cover = QJsonDocument::fromJson(kept->toUtf8()).object();
    m_title->setText(cover[u"title"_s].toString());
    m_institution->setText(cover[u"institution"_s].toString());
    m_author->setText(cover[u"author"_s].toString());
}

void ReportPage::keepCover()
{
    if (m_workspace.isReadOnly())
        return;
    const QJsonObject cover{{u"title"_s, m_title->text()},
                            {u"institution"_s, m_institution->text()},
                            {u"author"_s, m_author->text()}};
    const auto written = writeSetting(m_workspace.store(), coverKey,
                                      QString::fromUtf8(QJsonDocument(cover).toJson(QJsonDocument::Compact)));
    if (!written)
        m_message->showError(written.error());
}

ReportOptions ReportPage::options() const
{
    ReportOptions options;
    options.title = m_title->text();
    options.institution = m_institution->text();
    options.author = m_author->text();
    if (m_workspace.filter().type != Filter::Type::Everything)
        options.filter = toText(m_workspace.filter());
    return options;
}

void ReportPage::markStale()
{
    m_stale = true;
    if (isVisible())
        m_delay->start(0); // changed() and selectionChanged() come together: one report
}

void ReportPage::build()
{
    if (!isVisible())
        return;
    m_stale = false;
    const bool anything = m_workspace.selection().count() > 0;
    m_stack->setCurrentIndex(anything ? 0 : 1);
    for (QPushButton *button : m_exports)
        button->setEnabled(anything);
    m_pdf->setEnabled(false);
    m_html->setEnabled(false);
    m_status->setText(anything ? tr("The report is being made…") : QString());
    const auto draft = std::make_shared<Draft>();
    m_draft = draft;
    if (!anything)
        return;
    const Clock clock = m_workspace.store().clock();
    Task *task =
        m_workspace.tasks().start(tr("Making the report"),
                                  [draft, path = m_workspace.path(), filter = m_workspace.filter(), clock,
                                   options = options()](const Progress &progress) -> Result<Operation> {
                                      auto reading = readWorkspace(path, filter, clock, progress);
                                      if (!reading)
                                          return reading.error();
                                      auto report = buildReport(*reading->store, *reading->columns,
                                                                reading->rows, options, clock(), progress);
                                      if (!report)
                                          return report.error();
                                      draft->report = *std::move(report);
                                      return Operation();
                                  });
    connect(task, &Task::finished, this, [this, draft](const Result<Operation> &result) {
        if (draft != m_draft)
            return; // a newer one is on its way
        if (!result) {
            m_status->clear();
            m_message->showError(result.error());
            return;
        }
        draft->unpainted = draft->report.charts();
        paintNextChart();
    });
}

void ReportPage::paintNextChart()
{
    const auto draft = m_draft;
    if (draft->unpainted.empty()) {
        layOut();
        return;
    }
    draft->charts.record(*draft->unpainted.back());
    draft->unpainted.pop_back();
    QTimer::singleShot(0, this, [this, draft] {
        if (draft == m_draft)
            paintNextChart();
    });
}

void ReportPage::layOut()
{
    const auto draft = m_draft;
    Task *task = m_workspace.tasks().start(tr("Laying out the report"),
                                           [draft](const Progress &) -> Result<Operation> {
                                               draft->pages = layOutPages(draft->report, draft->charts);
                                               return Operation();
                                           });
    connect(task, &Task::finished, this, [this, draft](const Result<Operation> &result) {
        if (draft == m_draft && result)
            showPages();
    });
}

void ReportPage::showPages()
{
    m_draft->ready = true;
    m_pages->setPages(m_draft->pages.pictures, m_draft->pages.size());
    m_status->setText(tr("%Ln page(s)", nullptr, static_cast<int>(m_draft->pages.pictures.size())));
    m_pdf->setEnabled(true);
    m_html->setEnabled(true);
    Q_EMIT ready();
}

void ReportPage::exportPdf()
{
    const auto draft = m_draft;
    if (!draft || !draft->ready)
        return;
    if (!passGate(Leaving::Report, u"report"_s))
        return;
    const QString path = m_dialogs.saveFile(this, tr("Export the report as PDF"), tr("PDF (*.pdf)"),
                                            QFileInfo(m_workspace.path()).completeBaseName() + ".pdf"_L1);
    if (path.isEmpty())
        return;
    follow(m_workspace.tasks().start(tr("Writing the PDF"),
                                     [draft, path](const Progress &progress) -> Result<Operation> {
                                         const auto written = writePdf(draft->pages, draft->report.title,
                                                                       draft->report.asOf, path, progress);
                                         if (!written)
                                             return written.error();
                                         return Operation();
                                     }),
           path);
}

/// The reason for which a person goes past the gate is noted before anything leaves, and printed with it.
std::optional<ReportPage::Passage> ReportPage::passGate(Leaving what, const QString &name)
{
    const auto obstacles =
        obstaclesTo(m_workspace.store(), m_workspace.columns(), m_workspace.selection(), what);
    if (!obstacles) {
        m_message->showError(obstacles.error());
        return std::nullopt;
    }
    if (obstacles->empty())
        return Passage();
    const auto reason =
        m_dialogs.askText(this, tr("Something speaks against publishing"),
                          sentencesOf(*obstacles).join(u'\n') + u"\n\n"_s +
                              tr("Settle it first, or say why you publish all the same. The reason is "
                                 "noted in the history and printed:"));
    if (!reason || reason->trimmed().isEmpty()) {
        m_message->showMessage(Tone::Warning, gateError(*obstacles).message);
        return std::nullopt;
    }
    const auto noted = m_workspace.perform([&](Store &store, const Progress &) {
        return recordOverride(store, name, *obstacles, reason->trimmed(), m_workspace.actor());
    });
    if (!noted) {
        m_message->showError(noted.error());
        return std::nullopt;
    }
    return Passage{sentencesOf(*obstacles), reason->trimmed()};
}

void ReportPage::exportHtml()
{
    const auto draft = m_draft;
    if (!draft || !draft->ready || !passGate(Leaving::Report, u"report"_s))
        return;
    const QString path =
        m_dialogs.saveFile(this, tr("Export the report"),
                           tr("Web page (*.html);;Word document (*.docx);;OpenDocument text (*.odt)"),
                           QFileInfo(m_workspace.path()).completeBaseName() + ".html"_L1);
    if (path.isEmpty())
        return;
    follow(m_workspace.tasks().start(tr("Writing the report"),
                                     [draft, path](const Progress &progress) -> Result<Operation> {
                                         const auto written = writeReport(draft->report, draft->charts, path,
                                                                          progress);
                                         if (!written)
                                             return written.error();
                                         return Operation();
                                     }),
           path);
}

void ReportPage::exportOpenData()
{
    const auto passage = passGate(Leaving::Texts, u"datapackage"_s);
    if (!passage)
        return;
    const QString path = m_dialogs.saveFile(this, tr("Export open data"), tr("Data Package (*.zip)"),
                                            QFileInfo(m_workspace.path()).completeBaseName() + u'-' +
                                                tr("open-data", "part of a file name") + ".zip"_L1);
    if (path.isEmpty())
        return;
    PackageOptions choices;
    choices.title = m_title->text();
    choices.institution = m_institution->text();
    choices.filter = options().filter;
    choices.overridden = passage->sentences;
    choices.overrideReason = passage->reason;
    follow(m_workspace.tasks().start(
               tr("Writing open data"),
               [path, choices, workspace = m_workspace.path(), selected = m_workspace.filter(),
                clock = m_workspace.store().clock()](const Progress &progress) -> Result<Operation> {
                   auto reading = readWorkspace(workspace, selected, clock, progress);
                   if (!reading)
                       return reading.error();
                   const auto written = exportPackage(*reading->store, *reading->columns, reading->rows,
                                                      choices, clock(), path, progress);
                   if (!written)
                       return written.error();
                   return Operation();
               }),
           path);
}

void ReportPage::exportRows(const QString &format, const QString &title, const QString &filter)
{
    const QString path = m_dialogs.saveFile(this, title, filter,
                                            QFileInfo(m_workspace.path()).completeBaseName() + u'.' + format);
    if (path.isEmpty())
        return;
    follow(m_workspace.tasks().start(
               tr("Exporting the contributions"),
               [path, format, workspace = m_workspace.path(), selected = m_workspace.filter(),
                clock = m_workspace.store().clock()](const Progress &progress) -> Result<Operation> {
                   auto reading = readWorkspace(workspace, selected, clock, progress);
                   if (!reading)
                       return reading.error();
                   const auto written = exportSelection(*reading->store, *reading->columns, reading->rows,
                                                        format, path, progress);
                   if (!written)
                       return written.error();
                   return Operation();
               }),
           path);
}

void ReportPage::follow(Task *task, const QString &path)
{
    connect(task, &Task::finished, this, [this, path](const Result<Operation> &result) {
        if (result)
            m_message->showMessage(Tone::Information, tr("Saved as %1.").arg(QFileInfo(path).fileName()),
                                   path);
        else
            m_message->showError(result.error());
    });
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_delay->start(0);
}

} // namespace tamiz
