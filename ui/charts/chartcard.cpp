// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "models/report/chartprotection.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

const QString cardMime = QStringLiteral("application/x-tamiz-chart");

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // titles hold names of values: citizens' text
    label->setWordWrap(true);
    return label;
}

/// \a title as a file name on every system.
QString fileName(const QString &title)
{
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() ? c.toLower() : u'-';
    return name.first(std::min<qsizetype>(name.size(), 60)) + ".svg"_L1;
}

} // namespace

ChartCard::ChartCard(Dialogs &dialogs, QWidget *parent)
    : QFrame(parent),
      m_dialogs(dialogs),
      m_title(plainLabel(this)),
      m_caption(plainLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new ChartView),
      m_model(new ChartTableModel(this)),
      m_problem(plainLabel(nullptr))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    colourWords();
    auto *table = new TableView(tr("Table of the chart"));
    table->setModel(m_model);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_stack->addWidget(m_view);
    m_stack->addWidget(table);
    m_stack->addWidget(m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_caption);
    layout->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    buildActions(*row);
    layout->addLayout(row);
    connect(m_view, &ChartView::filterRequested, this, &ChartCard::filterRequested);
    connect(m_view, &ChartView::addRequested, this, &ChartCard::addRequested);
    connect(m_view, &ChartView::nothingToAsk, this, &ChartCard::nothingToAsk);
    addKeys();
}

QToolButton *ChartCard::addButton(QHBoxLayout &row, const QString &iconName, const QString &text,
                                  const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row.addWidget(button);
    return button;
}

void ChartCard::buildActions(QHBoxLayout &row)
{
    m_tableButton = addButton(row, u"table"_s, tr("Table"), tr("Show the numbers of this chart as a table."));
    m_tableButton->setCheckable(true);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartCard::showTable);
    QToolButton *copyButton = addButton(row, u"copy"_s, tr("Copy"),
                                        tr("Copy this chart as a picture and as a vector drawing (SVG)."));
    connect(copyButton, &QToolButton::clicked, this, &ChartCard::copy);
    QToolButton *saveButton = addButton(row, u"export"_s, tr("Save…"),
                                        tr("Save this chart as SVG, PDF or PNG, or its table as CSV. Small "
                                           "numbers are hidden in what is saved or copied."));
    auto *sizes = new QMenu(this);
    fillSizes(*sizes);
    saveButton->setMenu(sizes);
    saveButton->setPopupMode(QToolButton::MenuButtonPopup);
    connect(saveButton, &QToolButton::clicked, this, [this] { save({}); });
    row.addStretch();
    const auto small = [&](const QString &iconName, const QString &name, const QString &tip) {
        QToolButton *button = addButton(row, iconName, name, tip);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(name);
        button->hide();
        m_editing.push_back(button);
        return button;
    };
    connect(small(u"settings"_s, tr("Change…"), tr("Change what this chart shows (F2).")),
            &QToolButton::clicked, this, &ChartCard::editRequested);
    connect(small(u"previous"_s, tr("Move back"),
                  tr("Move this chart towards the start (Ctrl+Shift+Left, or drag it).")),
            &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(small(u"next"_s, tr("Move on"),
                  tr("Move this chart towards the end (Ctrl+Shift+Right, or drag it).")),
            &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(small(u"cancel"_s, tr("Remove"), tr("Take this chart off the sheet (Delete).")),
            &QToolButton::clicked, this, &ChartCard::removeRequested);
}

void ChartCard::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (!m_editing.front()->isHidden())
                act();
        });
    };
    key(QKeySequence(u"F2"_s), [this] { Q_EMIT editRequested(); });
    key(QKeySequence(u"Ctrl+Shift+Left"_s), [this] { Q_EMIT moveRequested(-1); });
    key(QKeySequence(u"Ctrl+Shift+Right"_s), [this] { Q_EMIT moveRequested(1); });
    key(QKeySequence(QKeySequence::Delete), [this] { Q_EMIT removeRequested(); });
}

void ChartCard::fillSizes(QMenu &menu)
{
    const auto size = [&](const QString &name, QSizeF pixels) {
        connect(menu.addAction(name), &QAction::triggered, this, [this, pixels] { save(pixels); });
    };
    size(tr("As large as it needs…"), {});
    size(tr("For a slide, 1280 × 720…"), {1280, 720});
    size(tr("Half a page, 640 × 400…"), {640, 400});
    connect(menu.addAction(tr("Another size…")), &QAction::triggered, this, [this] {
        const auto text = m_dialogs.askText(this, tr("Size of the picture"),
                                            tr("Width × height in pixels (1/96 inch)"), u"960 × 540"_s);
        static const QRegularExpression shape(u"^\\s*(\\d{2,5})\\s*[x×X*,; ]\\s*(\\d{2,5})\\s*$"_s);
        const auto match = shape.match(text.value_or(QString()));
        if (match.hasMatch())
            save({match.captured(1).toDouble(), match.captured(2).toDouble()});
        else if (text)
            Q_EMIT failed({Error::Code::Usage, tr("A size is written 960 × 540."), {}});
    });
}

void ChartCard::setEditable(bool editable)
{
    for (QToolButton *button : m_editing)
        button->setVisible(editable);
    setAcceptDrops(editable);
}

void ChartCard::colourWords()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, mutedText(palette()));
    m_caption->setPalette(colours);
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourWords();
}

void ChartCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QFrame::mousePressEvent(event);
    event->accept();
}

void ChartCard::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - m_pressed;
    if (!acceptDrops() || !(event->buttons() & Qt::LeftButton) ||
        way.manhattanLength() < QApplication::startDragDistance())
        return;
    auto *drag = new QDrag(this);
    auto *mime = new QMimeData;
    mime->setData(cardMime, m_title->text().toUtf8());
    drag->setMimeData(mime);
    drag->setPixmap(grab().scaledToWidth(160, Qt::SmoothTransformation));
    drag->exec(Qt::MoveAction);
}

void ChartCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(cardMime) && event->source() != this)
        event->acceptProposedAction();
}

void ChartCard::dropEvent(QDropEvent *event)
{
    if (auto *card = qobject_cast<ChartCard *>(event->source())) {
        event->acceptProposedAction();
        Q_EMIT dropped(card);
    }
}

void ChartCard::setData(const ChartData &chart)
{
    m_spec = chart.spec;
    m_title->setText(chart.title);
    m_caption->setText(chart.caption);
    m_caption->show();
    m_view->setData(chart);
    m_model->setData(chart);
    setAccessibleName(chart.title);
    showTable(m_tableButton->isChecked());
}

void ChartCard::setProblem(const ChartSpec &spec, const QString &sentence)
{
    m_spec = spec;
    m_title->setText(nameOf(spec.kind) + u": "_s + spec.fields.join(u", "_s));
    m_caption->hide();
    m_problem->setText(sentence);
    m_stack->setCurrentWidget(m_problem);
}

void ChartCard::showTable(bool table)
{
    m_stack->setCurrentIndex(table ? 1 : 0);
}

void ChartCard::setPublisher(std::function<Result<ChartData>(ChartSpec)> publisher)
{
    m_publisher = std::move(publisher);
}

Result<ChartData> ChartCard::published() const
{
    if (m_publisher)
        return m_publisher(m_view->data().spec);
    ChartData chart = m_view->data();
    protect(chart, publicationLeast(chart.spec));
    return chart;
}

void ChartCard::copy()
{
    if (const auto chart = published())
        QApplication::clipboard()->setMimeData(chartMime(*chart));
    else
        Q_EMIT failed(chart.error());
}

void ChartCard::save(QSizeF size)
{
    const QString path = m_dialogs.saveFile(
        this, tr("Save the chart"), tr("Vector picture (*.svg);;PDF (*.pdf);;Picture (*.png);;Table (*.csv)"),
        fileName(m_view->data().title));
    if (path.isEmpty())
        return;
    const auto chart = published();
    if (!chart)
        return Q_EMIT failed(chart.error());
    if (const auto saved = renderChart(*chart, path, size); !saved)
        Q_EMIT failed(saved.error());
}

} // namespace tamiz
