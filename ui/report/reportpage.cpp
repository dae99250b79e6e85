// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "models/workspace/workspace.h"
#include "ui/report/dataexports.h"
#include "ui/report/numbersmodel.h"
#include "ui/report/pagesview.h"
#include "ui/report/reporteditor.h"
#include "ui/report/reportexports.h"
#include "ui/report/reportmaker.h"
#include "ui/report/reportsetup.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

ReportPage::ReportPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_editor(new ReportEditor(workspace, dialogs)),
      m_tabs(new QTabWidget),
      m_pages(new PagesView),
      m_numbers(new NumbersModel(this)),
      m_empty(new EmptyState(u"report"_s,
                             tr("There is nothing to report yet. Import an export of the consultation "
                                "first, or widen the filter."))),
      m_delay(new QTimer(this)),
      m_maker(new ReportMaker(workspace, this)),
      m_exports(new ReportExports(
          workspace, dialogs,
          [this] {
              m_editor->keep();
              return m_stale ? nullptr : m_maker->made();
          },
          this)),
      m_data(new DataExports(workspace, dialogs, *m_editor, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(m_status);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(buildDesk());
    m_stack->addWidget(m_empty);
    m_delay->setSingleShot(true);
    addActions(m_editor->actions()); // so that the page of keys knows them
    connectParts();
}

ReportPage::~ReportPage() = default;

bool ReportPage::isReady() const
{
    return !m_stale && m_maker->made();
}

void ReportPage::connectParts()
{
    connect(m_delay, &QTimer::timeout, this, &ReportPage::build);
    connect(&m_workspace, &Workspace::changed, this, &ReportPage::markStale);
    connect(&m_workspace, &Workspace::selectionChanged, this, &ReportPage::markStale);
    connect(m_editor, &ReportEditor::failed, m_message, &MessageBar::showError);
    connect(m_pages, &PagesView::numberActivated, this, &ReportPage::follow);
    connect(m_maker, &ReportMaker::ready, this, &ReportPage::showPages);
    connect(m_maker, &ReportMaker::failed, this, [this](const Error &error) {
        m_status->setText(
            tr("These pages are not of the current state: making them ended early. %1 makes them anew.")
                .arg(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText)));
        m_message->showError(error);
    });
    connect(m_exports, &ReportExports::changesShown, this, [this] { m_tabs->setCurrentIndex(1); });
    connect(m_exports, &ReportExports::unsettled, this, [this] {
        m_message->showMessage(Tone::Information,
                               tr("The report is being made anew. Try again in a moment."));
    });
    connect(m_exports, &ReportExports::saved, this, [this](const QString &path) { saySaved(path, {}); });
    connect(m_exports, &ReportExports::failed, m_message, &MessageBar::showError);
    connect(m_data, &DataExports::saved, this, &ReportPage::saySaved);
    connect(m_data, &DataExports::failed, m_message, &MessageBar::showError);
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
    numbers->setTextElideMode(Qt::ElideMiddle); // names differ at their ends
    connect(numbers, &QTableView::activated, this,
            [this](const QModelIndex &index) { follow(m_numbers->filterAt(index.row())); });
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
    m_buttons.push_back(button);
    return button;
}

QWidget *ReportPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    m_pdf = addButton(*row, tr("Export &PDF…"), u"export"_s);
    connect(m_pdf, &QPushButton::clicked, m_exports, &ReportExports::exportPdf);
    m_html = addButton(*row, tr("&HTML, DOCX or ODT…"), u"export"_s);
    m_html->setToolTip(
        tr("Writes the report as one accessible web page, or as a text document to go on writing in"));
    connect(m_html, &QPushButton::clicked, m_exports, &ReportExports::exportText);
    QPushButton *package = addButton(*row, tr("&Open data…"), u"export"_s);
    package->setToolTip(tr("Writes contributions, themes, answers and counts as open data (Data Package)"));
    connect(package, &QPushButton::clicked, m_data, &DataExports::askForOpenData);
    QPushButton *tables = addButton(*row, tr("&Contributions"), u"table"_s);
    tables->setToolTip(tr("Writes the contributions of the selection as CSV, as a spreadsheet or as JSON"));
    tables->setMenu(buildTables(tables));
    row->addWidget(buildMore());
    row->addStretch();
    m_status = new QLabel(this); // below the cover: beside six buttons it would make a small window scroll
    m_status->setTextFormat(Qt::PlainText);
    return tools;
}

QMenu *ReportPage::buildTables(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addAction(tr("Export C&SV…"), m_data, [this] {
        m_data->exportRows(u"csv"_s, tr("Export the contributions as CSV"),
                           tr("Table for spreadsheets (*.csv)"));
    });
    menu->addAction(tr("Export CSV for &data…"), m_data, [this] {
        m_data->exportRows(u"csv-data"_s, tr("Export the contributions as CSV for programs"),
                           tr("Table with texts as they are (*.csv)"));
    });
    menu->addAction(tr("Export &XLSX…"), m_data, [this] {
        m_data->exportRows(u"xlsx"_s, tr("Export the contributions as a spreadsheet"),
                           tr("Spreadsheet (*.xlsx)"));
    });
    menu->addAction(tr("Export &JSON…"), m_data, [this] {
        m_data->exportRows(u"json"_s, tr("Export the contributions as JSON"), tr("JSON (*.json)"));
    });
    return menu;
}

QWidget *ReportPage::buildMore()
{
    auto *more = new QPushButton(icon(u"report"_s), tr("Report"), this);
    auto *menu = new QMenu(more);
    QAction *setup = menu->addAction(tr("&Set up…"), this, &ReportPage::setUp);
    setup->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    QAction *preview =
        menu->addAction(tr("Print pre&view and print…"), m_exports, &ReportExports::printPreview);
    preview->setShortcut(QKeySequence::Print);
    setup->setStatusTip(tr("Cover, language, paper and edges of the report"));
    preview->setStatusTip(tr("Shows the pages as they will be printed, and prints them"));
    QAction *anew = menu->addAction(tr("&Make the report anew"), this, [this] {
        m_editor->keep();
        markStale();
    });
    anew->setShortcut(QKeySequence(Qt::Key_F5));
    anew->setStatusTip(tr("Counts everything again, for instance after it was cancelled"));
    addActions({setup, preview, anew});
    more->setMenu(menu);
    more->setToolTip(tr("Cover, language, paper and edges of the report; print preview"));
    return more;
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
    for (QPushButton *button : m_buttons)
        button->setEnabled(anything);
    m_pdf->setEnabled(false);
    m_html->setEnabled(false);
    m_status->setText(anything ? tr("The report is being made…") : QString());
    if (anything)
        m_maker->make(options());
    else
        m_maker->drop();
}

void ReportPage::showPages()
{
    const auto made = m_maker->made();
    m_pages->setPages(made->pages);
    m_numbers->setNumbers(made->report.numbers(), made->changes, made->printed.isValid());
    QHash<QString, QString> printed;
    for (const ReportSection &section : made->report.sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *prose = std::get_if<ReportProse>(&block);
            for (const ReportRun &run : prose ? prose->runs : std::vector<ReportRun>()) {
                if (!run.query.isEmpty())
                    printed.insert(run.query, run.text);
            }
        }
    }
    m_editor->setNumbers(printed);
    const auto changed = static_cast<int>(made->changes.size());
    m_tabs->setTabText(1, changed == 0 ? tr("Numbers") : tr("Numbers (%1 changed)").arg(changed));
    QString said = tr("%Ln page(s)", nullptr, static_cast<int>(m_pages->count()));
    if (changed > 0)
        said += u" · "_s + tr("%Ln number(s) changed since it was printed", nullptr, changed);
    if (!made->options.filter.isEmpty())
        said += u" · "_s + tr("of the selection alone");
    m_status->setText(said);
    m_pdf->setEnabled(true);
    m_html->setEnabled(true);
    Q_EMIT ready();
}

void ReportPage::saySaved(const QString &path, const QString &more)
{
    const QString sentence = tr("Saved as %1.").arg(QFileInfo(path).fileName());
    m_message->showMessage(Tone::Information, more.isEmpty() ? sentence : sentence + u' ' + more, path);
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_delay->start(0);
}

} // namespace tamiz
