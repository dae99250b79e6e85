// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace tamiz {

class ChartCard;
class Dialogs;
class EmptyState;
class FilterParts;
class MessageBar;
class Workspace;

/// A sheet of linked charts over the current selection: a click or a lasso on one filters everything. Charts
/// are added, changed, removed and put in order by keys and mouse; the sheet is kept in the workspace through
/// the journal. Another selection can be charted beside.
class ChartsPage : public QWidget
{
    Q_OBJECT
public:
    ChartsPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ChartsPage() override;

    const std::vector<ChartCard *> &cards() const { return m_cards; }
    /// Draws every chart now; what tests and benches measure. Otherwise one a turn of the event loop.
    void fillAll();
    /// Puts \a charts on the sheet under the name of what was done (see keepSheet()).
    void arrangeSheet(const std::vector<ChartSpec> &charts, const QString &verb);
    const std::vector<ChartSpec> &sheet() const { return m_sheet; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTools();
    void readSheet();
    void refresh();  ///< Now when visible, else when shown.
    void fillNext(); ///< One chart a turn of the event loop, so that nothing waits for a whole sheet.
    void fill(size_t chart);
    void arrange();
    void makeCards();
    void connectCard(ChartCard *card);
    void ask(qsizetype chart); ///< What chart \a chart shows; a new one for -1.
    void move(ChartCard *card, qsizetype to);
    void compare(); ///< With what stands in the box.
    void choose(const Filter &filter);
    /// What \a card asks for takes the place of what was chosen in it before; asked for again, it is let go.
    void narrow(const ChartCard *card, const Filter &filter, bool instead);
    void widen(const ChartCard *card,
               const Filter &filter);              ///< Adds to what was chosen in it, or takes out of it.
    Filter choiceOf(const QStringList &own) const; ///< The parts of the filter that speak of \a own alone.
    qsizetype indexOf(const ChartCard *card) const;

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    std::vector<ChartSpec> m_sheet; ///< As kept.
    std::vector<ChartSpec> m_specs; ///< As drawn: with the measure and the comparison of the page.
    ChartGround m_ground;
    Filter m_filter; ///< Of the workspace, as facets and charts name fields and values.
    std::unique_ptr<FilterParts> m_parts;
    QString m_compared; ///< Filter of the selection beside.
    std::vector<ChartCard *> m_cards;
    MessageBar *m_message;
    QComboBox *m_measure = nullptr;
    QComboBox *m_compare = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_reset = nullptr;
    QStackedWidget *m_stack;
    QScrollArea *m_area;
    QGridLayout *m_grid;
    EmptyState *m_empty;
    QTimer *m_timer;
    size_t m_next = 0;
    int m_columns = 0;
    bool m_stale = true;
};

} // namespace tamiz
