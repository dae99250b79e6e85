// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "models/core/speaking.h"
#include "models/report/exporting.h"
#include "models/report/gate.h"
#include "models/report/package.h"
#include "models/report/releasing.h"
#include "models/report/reportfile.h"
#include "models/report/reportparts.h"
#include "models/report/templates.h"
#include "models/workspace/selection.h"
#include "models/workspace/workspace.h"
#include "ui/report/numbersmodel.h"
#include "ui/report/pagesview.h"
#include "ui/report/recordedcharts.h"
#include "ui/report/reporteditor.h"
#include "ui/report/reportsetup.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype longestList = 18; ///< Changed numbers a question names; all of them stand under "Numbers".

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

/// Notes that the rows of \a reading left; nothing to show for it in the window.
Result<Operation> noted(Store &store, const Reading &reading, const ReleaseFacts &facts, const Actor &actor, bool notes)
{
    if (!notes)
        return Operation();
    const auto done = recordRelease(store, releasedRows(*reading.columns, reading.rows), facts, actor);
    if (!done)
        return done.error();
    return Operation();
}

} // namespace

struct ReportPage::Draft
{
    Report report;
    RecordedCharts charts;
    std::vector<const ChartData *> unpainted;
    Pages pages;
    std::vector<NumberChange> changes; ///< Since it was printed last.
    QDateTime printed;                 ///< Invalid: never.
    ReleasedRows released;
    ReportOptions options;
    bool ready = false;
};

ReportPage::ReportPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_editor(new ReportEditor(workspace, dialogs)),
      m_tabs(new QTabWidget),
      m_pages(new PagesView),
      m_numbers(new NumbersModel(this)),
      m_empty(new EmptyState(u"report"_s,
                             tr("There is nothing to report yet. Import an export of the consultation "
                                "first, or widen the filter."))),
      m_delay(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(m_status);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(buildDesk());
    m_stack->addWidget(m_empty);
    m_delay->setSingleShot(true);
    connect(m_delay, &QTimer::timeout, this, &ReportPage::build);
    connect(&workspace, &Workspace::changed, this, &ReportPage::markStale);
    connect(&workspace, &Workspace::selectionChanged, this, &ReportPage::markStale);
    connect(m_editor, &ReportEditor::failed, m_message, &MessageBar::showError);
}

ReportPage::~ReportPage() = default;

bool ReportPage::isReady() const
{
    return !m_stale && m_draft && m_draft->ready;
}

/// The editor with what comes of it beside: the pages as they will be printed, and every number of them.
QWidget *ReportPage::buildDesk()
{
    auto *desk = new QSplitter(this);
    desk->addWidget(m_editor);
    desk->addWidget(m_tabs);
    desk->setStretchFactor(0, 2);
    desk->setStretchFactor(1, 3);
    desk->handle(1)->setAccessibleName(tr("Edge between editor and preview"));
    auto *numbers = new TableView(tr("Numbers of the report"), m_tabs);
    numbers->setModel(m_numbers);
    numbers->setToolTip(tr("Enter shows the contributions behind a number"));
    numbers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    numbers->horizontalHeader()->setSectionResizeMode(NumbersModel::What, QHeaderView::Stretch);
    connect(numbers, &QTableView::activated, this, [this](const QModelIndex &index) { follow(m_numbers->filterAt(index.row())); });
    m_tabs->addTab(m_pages, tr("Preview"));
    m_tabs->addTab(numbers, tr("Numbers"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the report"));
    return desk;
}

/// Shows the contributions behind a number: those of the report that its filter keeps.
void ReportPage::follow(const std::optional<QString> &text)
{
    const auto filter = text ? parseFilter(*text) : Result<Filter>(cancelledError());
    if (!filter)
        return;
    if (const auto done = m_workspace.setFilter(Filter::both(m_workspace.filter(), *filter)); !done)
        m_message->showError(done.error());
    else
        Q_EMIT contributionsRequested();
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
    auto *more = new QPushButton(icon(u"report"_s), tr("Report"), this);
    auto *menu = new QMenu(more);
    menu->addAction(tr("&Set up…"), this, &ReportPage::setUp)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    menu->addAction(tr("Print pre&view and print…"), this, &ReportPage::printPreview);
    more->setMenu(menu);
    more->setToolTip(tr("Cover, language, paper and edges of the report; print preview"));
    row->addWidget(more);
    row->addStretch();
    m_status = new QLabel(this); // below the cover: beside six buttons it would make a small window scroll
    m_status->setTextFormat(Qt::PlainText);
    return tools;
}

void ReportPage::setUp()
{
    m_editor->keep();
    ReportSetup dialog(m_editor->draft().settings, QFileInfo(m_workspace.path()).completeBaseName(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto done = m_workspace.perform([&](Store &store, const Progress &) {
        return setReportSettings(store, dialog.settings(), m_workspace.actor());
    });
    if (!done)
        m_message->showError(done.error());
}

ReportOptions ReportPage::options() const
{
    ReportOptions options;
    options.draft = m_editor->draft();
    if (m_workspace.filter().type != Filter::Type::Everything)
        options.filter = toText(m_workspace.filter());
    return options;
}

void ReportPage::markStale()
{
    m_stale = true;
    m_editor->refresh();
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
    draft->options = options();
    const Clock clock = m_workspace.store().clock();
    Task *task =
        m_workspace.tasks().start(tr("Making the report"),
                                  [draft, path = m_workspace.path(), filter = m_workspace.filter(), clock,
                                   options = draft->options](const Progress &progress) -> Result<Operation> {
                                      const SpeakIn speech(languageOf(options.draft.settings)); // names of values too
                                      auto reading = readWorkspace(path, filter, clock, progress);
                                      if (!reading)
                                          return reading.error();
                                      auto report = buildReport(*reading->store, *reading->columns,
                                                                reading->rows, options, clock(), progress);
                                      if (!report)
                                          return report.error();
                                      draft->report = *std::move(report);
                                      auto changes = changedNumbers(*reading->store, draft->report, u"report"_s);
                                      const auto printed = lastPrinted(*reading->store, u"report"_s);
                                      if (!changes || !printed)
                                          return !changes ? changes.error() : printed.error();
                                      draft->changes = *std::move(changes);
                                      draft->printed = *printed;
                                      draft->released = releasedRows(*reading->columns, reading->rows);
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
    {
        const SpeakIn speech(draft->report.language);
        draft->charts.record(*draft->unpainted.back());
    }
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
    m_numbers->setNumbers(m_draft->report.numbers(), m_draft->changes, m_draft->printed.isValid());
    const auto changed = static_cast<int>(m_draft->changes.size());
    m_tabs->setTabText(1, changed == 0 ? tr("Numbers") : tr("Numbers (%1 changed)").arg(changed));
    QString said = tr("%Ln page(s)", nullptr, static_cast<int>(m_draft->pages.pictures.size()));
    if (changed > 0)
        said += u" · "_s + tr("%Ln number(s) changed since it was printed", nullptr, changed);
    m_status->setText(said);
    m_pdf->setEnabled(true);
    m_html->setEnabled(true);
    Q_EMIT ready();
}

/// Whether the pages are those of what is written; says so where they are still being made.
bool ReportPage::isSettled()
{
    m_editor->keep();
    if (m_draft && isReady())
        return true;
    m_message->showMessage(Tone::Information, tr("The report is being made anew. Try again in a moment."));
    return false;
}

/// Before it is printed, every number that changed is named with its old and its new value.
bool ReportPage::agreesToChanges()
{
    const Draft &draft = *m_draft;
    if (draft.changes.empty())
        return true;
    QStringList lines{tr("%Ln number(s) are not those printed on %1:", nullptr, static_cast<int>(draft.changes.size()))
                          .arg(QLocale().toString(draft.printed.toLocalTime().date(), QLocale::ShortFormat))};
    for (const NumberChange &change : draft.changes) {
        if (lines.size() > longestList) {
            lines << tr("… all of them stand under “Numbers”.");
            break;
        }
        const auto shown = [](const QString &value) { return value.isEmpty() ? u"–"_s : value; };
        lines << u"%1: %2 → %3"_s.arg(change.what, shown(change.before), shown(change.after));
    }
    m_tabs->setCurrentIndex(1);
    return m_dialogs.confirm(this, lines.join(u'\n'), tr("Print with the new numbers"));
}

/// Takes the reason for going past the gate into the report that is about to leave.
void ReportPage::printPassage(const Passage &passage)
{
    ReportOptions options;
    options.overridden = passage.sentences;
    options.overrideReason = passage.reason;
    const SpeakIn speech(m_draft->report.language);
    const QString sentence = overrideSentence(options);
    std::erase_if(m_draft->report.sections, [](const ReportSection &section) { return section.key == "overrides"_L1; });
    if (!sentence.isEmpty())
        m_draft->report.sections.push_back({u"overrides"_s, tr("Published all the same"), {ReportText{sentence}}});
    m_draft->pages = layOutPages(m_draft->report, m_draft->charts);
}

/// Writes the report as the ending of \a path says, and notes that it left.
void ReportPage::write(const QString &title, const QString &path)
{
    const auto draft = m_draft;
    const auto verb = [draft, path, actor = m_workspace.actor(), notes = !m_workspace.isReadOnly()](
                          Store &store, const Progress &progress) -> Result<Operation> {
        const bool isPdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
        const auto written = isPdf ? writePdf(draft->pages, draft->report.title, draft->report.asOf, path, progress)
                                   : writeReport(draft->report, draft->charts, path, progress);
        if (!written)
            return written.error();
        Operation operation;
        if (!notes)
            return operation;
        const auto noted = recordRelease(
            store, draft->released,
            {u"report"_s, path, draft->options.filter, draft->options.least, {}, draft->report.numbers()}, actor);
        if (!noted)
            return noted.error();
        return operation;
    };
    follow(m_workspace.start(title, verb), path);
}

void ReportPage::exportPdf()
{
    exportReport(tr("Export the report as PDF"), tr("PDF (*.pdf)"), u".pdf"_s);
}

void ReportPage::exportHtml()
{
    exportReport(tr("Export the report"), tr("Web page (*.html);;Word document (*.docx);;OpenDocument text (*.odt)"),
                 u".html"_s);
}

void ReportPage::exportReport(const QString &title, const QString &filter, const QString &ending)
{
    if (!isSettled() || !agreesToChanges())
        return;
    const auto passage = passGate(Leaving::Report, u"report"_s);
    if (!passage)
        return;
    const QString path =
        m_dialogs.saveFile(this, title, filter, QFileInfo(m_workspace.path()).completeBaseName() + ending);
    if (path.isEmpty())
        return;
    printPassage(*passage);
    write(ending == ".pdf"_L1 ? tr("Writing the PDF") : tr("Writing the report"), path);
}

void ReportPage::printPreview()
{
    if (!isSettled() || !agreesToChanges())
        return;
    const auto passage = passGate(Leaving::Report, u"report"_s);
    if (!passage)
        return;
    printPassage(*passage);
    const auto draft = m_draft;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(draft->report.page.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setFullPage(true);
    printer.setDocName(draft->report.title);
    QPrintPreviewDialog dialog(&printer, this);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [draft](QPrinter *to) {
        QPainter painter(to);
        bool first = true;
        for (const QPicture &page : draft->pages.pictures) {
            if (!std::exchange(first, false))
                to->newPage();
            paintPage(painter, to->paperRect(QPrinter::DevicePixel), page, draft->pages.size());
        }
    });
    if (dialog.exec() != QDialog::Accepted || m_workspace.isReadOnly())
        return;
    const auto noted = m_workspace.perform([&](Store &store, const Progress &) -> Result<Operation> {
        const auto done = recordRelease(store, draft->released,
                                        {u"report"_s, tr("on paper"), draft->options.filter, draft->options.least, {},
                                         draft->report.numbers()},
                                        m_workspace.actor());
        if (!done)
            return done.error();
        return Operation();
    });
    if (!noted)
        m_message->showError(noted.error());
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
    choices.title = m_editor->draft().settings.title;
    choices.institution = m_editor->draft().settings.institution;
    choices.filter = options().filter;
    choices.overridden = passage->sentences;
    choices.overrideReason = passage->reason;
    follow(m_workspace.start(
               tr("Writing open data"),
               [path, choices, workspace = m_workspace.path(), selected = m_workspace.filter(),
                clock = m_workspace.store().clock(), actor = m_workspace.actor(),
                notes = !m_workspace.isReadOnly()](Store &store, const Progress &progress) -> Result<Operation> {
                   auto reading = readWorkspace(workspace, selected, clock, progress);
                   if (!reading)
                       return reading.error();
                   const auto written = exportPackage(*reading->store, *reading->columns, reading->rows,
                                                      choices, clock(), path, progress);
                   if (!written)
                       return written.error();
                   return noted(store, *reading,
                                {u"datapackage"_s, path, choices.filter, choices.least, written->checksum}, actor, notes);
               }),
           path);
}

void ReportPage::exportRows(const QString &format, const QString &title, const QString &filter)
{
    const auto passage = passGate(Leaving::AllTexts, format);
    if (!passage)
        return;
    const QString path = m_dialogs.saveFile(this, title, filter,
                                            QFileInfo(m_workspace.path()).completeBaseName() + u'.' + format);
    if (path.isEmpty())
        return;
    follow(m_workspace.start(
               tr("Exporting the contributions"),
               [path, format, passage = *passage, workspace = m_workspace.path(), selected = m_workspace.filter(),
                clock = m_workspace.store().clock(), filterText = options().filter, actor = m_workspace.actor(),
                notes = !m_workspace.isReadOnly()](Store &store, const Progress &progress) -> Result<Operation> {
                   auto reading = readWorkspace(workspace, selected, clock, progress);
                   if (!reading)
                       return reading.error();
                   const auto written = exportSelection(*reading->store, *reading->columns, reading->rows,
                                                        format, path, progress);
                   if (!written)
                       return written.error();
                   if (!passage.reason.isEmpty()) {
                       if (const auto said = writeOverrideNote(path, passage.sentences, passage.reason); !said)
                           return said.error();
                   }
                   return noted(store, *reading, {format, path, filterText, 0}, actor, notes);
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
