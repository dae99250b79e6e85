// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/listlayout.h"

#include "models/storage/reading.h"
#include "models/tables/contributionmodel.h"
#include "models/workspace/workspace.h"
#include "ui/contributions/contributionlist.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

const QString settingKey = u"list.layout"_s;
constexpr int narrowest = 24;
constexpr int widest = 2000;

void addMoving(QMenu &menu, ContributionList &list, const ContributionModel &model, int column)
{
    QHeaderView *header = list.horizontalHeader();
    const QString title = model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    const int place = header->visualIndex(column);
    const auto move = [&](const QString &text, int to) {
        QAction *action = menu.addAction(text);
        action->setEnabled(to >= 0 && to < header->count());
        QObject::connect(action, &QAction::triggered, header, [=] { header->moveSection(place, to); });
    };
    move(ContributionList::tr("Move “%1” to the &left").arg(title), place - 1);
    move(ContributionList::tr("Move “%1” to the &right").arg(title), place + 1);
    menu.addSeparator();
}

void addGrouping(QMenu &menu, ContributionList &list, ContributionModel &model)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, Grouping grouping) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(model.grouping() == grouping);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &model,
                         [&model, grouping] { model.setGrouping(grouping); });
    };
    add(ContributionList::tr("Every row by &itself"), Grouping::None);
    add(ContributionList::tr("Keep &threads together"), Grouping::Thread);
    add(ContributionList::tr("Keep &families together"), Grouping::Family);
    menu.addSeparator();
    QAction *best = menu.addAction(ContributionList::tr("&Best matches first"));
    best->setCheckable(true);
    best->setChecked(model.isBestFirst());
    best->setEnabled(model.canBeBestFirst());
    QObject::connect(best, &QAction::triggered, &list, &ContributionList::showBestFirst);
    menu.addSeparator();
}

void addDensity(QMenu &menu, ContributionList &list)
{
    QAction *action = menu.addAction(ContributionList::tr("&Compact rows"));
    action->setCheckable(true);
    action->setChecked(list.isCompact());
    QObject::connect(action, &QAction::toggled, &list, [&list](bool compact) { list.setCompact(compact); });
    menu.addSeparator();
}

} // namespace

void showUsualColumns(ContributionList &list, const ContributionModel &model)
{
    for (int column = 0; column < model.columnCount(); ++column)
        list.setColumnHidden(column, column >= ContributionModel::ColumnCount);
}

bool restoreLayout(ContributionList &list, ContributionModel &model, Workspace &workspace)
{
    const auto text = readSetting(workspace.store(), settingKey);
    const QJsonObject layout = text ? QJsonDocument::fromJson(text->toUtf8()).object() : QJsonObject();
    if (layout.isEmpty())
        return false;
    QHeaderView *header = list.horizontalHeader();
    int place = 0;
    const bool arranged = layout["arranged"_L1].toBool();
    list.setFitsText(layout["fits"_L1].toBool(true));
    const QJsonArray columns = arranged ? layout["columns"_L1].toArray() : QJsonArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject entry = value.toObject();
        const int column = model.columnOfKey(entry["key"_L1].toString());
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), place++);
        list.setColumnWidth(column, std::clamp(entry["width"_L1].toInt(), narrowest, widest));
        list.setColumnHidden(column, column != ContributionModel::Text && entry["hidden"_L1].toBool());
    }
    list.setCompact(layout["compact"_L1].toBool());
    model.setGrouping(groupingFromKey(layout["grouping"_L1].toString()));
    if (const int sorted = model.columnOfKey(layout["sort"_L1].toString()); sorted >= 0)
        list.sortByColumn(sorted,
                          layout["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    return arranged;
}

void saveLayout(const ContributionList &list, const ContributionModel &model, Workspace &workspace)
{
    if (workspace.isReadOnly())
        return;
    const QHeaderView *header = list.horizontalHeader();
    QJsonArray columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = header->isSectionHidden(column);
        // A hidden section has no width of its own any more; it gets the usual one when it is shown.
        columns.append(
            QJsonObject{{u"key"_s, model.keyOfColumn(column)},
                        {u"width"_s, hidden ? header->defaultSectionSize() : header->sectionSize(column)},
                        {u"hidden"_s, hidden}});
    }
    const QJsonObject layout{{u"columns"_s, columns},
                             {u"grouping"_s, keyOf(model.grouping())},
                             {u"arranged"_s, list.isArranged()},
                             {u"fits"_s, list.fitsText()},
                             {u"compact"_s, list.isCompact()},
                             {u"sort"_s, model.keyOfColumn(model.sortColumn())},
                             {u"descending"_s, model.sortOrder() == Qt::DescendingOrder}};
    const QString text = QString::fromUtf8(QJsonDocument(layout).toJson(QJsonDocument::Compact));
    if (const auto known = readSetting(workspace.store(), settingKey); known && *known == text)
        return;
    // A layout that could not be kept is no loss worth a message: the next change of it tries again.
    [[maybe_unused]] const auto kept = writeSetting(workspace.store(), settingKey, text);
}

void fillColumnMenu(QMenu &menu, ContributionList &list, ContributionModel &model, int column)
{
    if (column >= 0)
        addMoving(menu, list, model, column);
    addGrouping(menu, list, model);
    addDensity(menu, list);
    for (int other = 0; other < model.columnCount(); ++other) {
        if (other == ContributionModel::Text)
            continue; // a list without texts says nothing
        QAction *action = menu.addAction(model.headerData(other, Qt::Horizontal, Qt::AccessibleTextRole)
                                             .toString()
                                             .replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!list.isColumnHidden(other));
        QObject::connect(action, &QAction::toggled, &list,
                         [&list, other](bool shown) { list.setColumnHidden(other, !shown); });
    }
}

} // namespace tamiz
