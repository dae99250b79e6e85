// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

#include <vector>

namespace tamiz {

class ContributionModel;
class ListDelegate;
class Workspace;

/// The list of contributions. "All" is a flag and a bitmap: selecting a million indexes would freeze the
/// window.
class ContributionList : public TableView
{
    Q_OBJECT
public:
    ContributionList(Workspace &workspace, ContributionModel &model, QWidget *parent = nullptr);

    bool allChosen() const { return m_allChosen; }
    qsizetype chosenCount() const;
    std::vector<qint64> chosenIds() const; ///< Ascending.
    qint64 currentId() const;
    void goTo(int row); ///< Makes \a row current and alone chosen; the nearest one when it is out of range.

    bool isCompact() const { return m_compact; }
    void setCompact(bool compact); ///< Rows of one line instead of two: twice as many of them on a screen.
    bool isArranged() const { return m_arranged; } ///< A person chose its columns: they stay as they are.
    bool fitsText() const { return m_fitsText; }
    void setFitsText(bool fits) { m_fitsText = fits; }

public Q_SLOTS:
    void selectAll() override;
    void clearAll();
    void showBestFirst();  ///< Or again what the column says.
    void showColumnMenu(); ///< At the current column: which columns, in which order, kept together by what.

Q_SIGNALS:
    void chosenChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyboardSearch(const QString &) override {} ///< Letters are verbs here.

private:
    void fitColumns();
    void hideNew(int column);
    void openColumnMenu(int column, const QPoint &place);
    void rememberPlace();
    void returnToPlace();
    void setAllChosen(bool all);
    std::vector<std::pair<int, int>> chosenRanges() const;

    Workspace &m_workspace;
    ContributionModel &m_model;
    ListDelegate *m_delegate;
    bool m_allChosen = false;
    qint64 m_placeId = 0;
    int m_placeRow = 0;
    int m_placeTop = 0;
    bool m_arranged = false; ///< Until then, as many columns are shown as there is room for.
    bool m_fitsText = true;  ///< The text takes what other columns leave, until a person sets its width.
    bool m_fitting =
        true; ///< Columns change by themselves, not by a person; so they do while the list is made.
    bool m_compact = false;
    int m_columns = 0; ///< How many the model had: others have come when it has more.
};

} // namespace tamiz
