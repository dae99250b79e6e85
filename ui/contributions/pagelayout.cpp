// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/pagelayout.h"

#include "models/storage/reading.h"
#include "models/workspace/workspace.h"
#include "ui/contributions/facetpanel.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

const QString settingKey = u"contributions.panes"_s;

QJsonObject kept(Workspace &workspace)
{
    const auto text = readSetting(workspace.store(), settingKey);
    return text ? QJsonDocument::fromJson(text->toUtf8()).object() : QJsonObject();
}

/// Panes that are hidden for a while (an empty workspace, triage) say nothing about their edges.
bool isWhole(const QSplitter &splitter)
{
    for (int i = 0; i < splitter.count(); ++i) {
        if (splitter.widget(i)->isHidden())
            return false;
    }
    return splitter.width() > 0;
}

/// Where letters are large and the page is small, the first pane begins closed and leaves its room to the
/// others.
void closeFirstWhereNarrow(QSplitter &splitter)
{
    constexpr int narrow = 50; // letters "m": less than that is no room for three panes
    if (splitter.width() >= narrow * splitter.fontMetrics().horizontalAdvance(u'm'))
        return;
    QList<int> sizes = splitter.sizes();
    if (sizes.size() < 3)
        return;
    sizes[1] += sizes[0];
    sizes[0] = 0;
    splitter.setSizes(sizes);
}

} // namespace

void restorePanes(QSplitter &splitter, Workspace &workspace)
{
    QList<int> sizes;
    const QJsonArray widths = kept(workspace)["widths"_L1].toArray();
    for (const QJsonValue &width : widths)
        sizes << std::max(0, width.toInt());
    if (sizes.size() == splitter.count() && std::ranges::any_of(sizes, [](int width) { return width > 0; }))
        splitter.setSizes(sizes);
    else
        closeFirstWhereNarrow(splitter);
}

void restoreFacets(FacetPanel &facets, Workspace &workspace)
{
    facets.setLayoutState(kept(workspace)["facets"_L1].toObject());
}

void savePanes(const QSplitter &splitter, const FacetPanel &facets, Workspace &workspace)
{
    if (workspace.isReadOnly())
        return;
    const QJsonObject before = kept(workspace);
    QJsonObject layout = before;
    layout[u"facets"_s] = facets.layoutState();
    if (isWhole(splitter)) {
        QJsonArray widths;
        const QList<int> sizes = splitter.sizes();
        for (const int width : sizes)
            widths.append(width);
        layout[u"widths"_s] = widths;
    }
    if (layout == before)
        return;
    // As with the columns of the list: what could not be kept is tried again the next time.
    [[maybe_unused]] const auto done =
        writeSetting(workspace.store(), settingKey,
                     QString::fromUtf8(QJsonDocument(layout).toJson(QJsonDocument::Compact)));
}

void openWithFocus(QSplitter &splitter)
{
    QObject::connect(qApp, &QApplication::focusChanged, &splitter, [&splitter](QWidget *, QWidget *now) {
        for (int i = 0; now && i < splitter.count(); ++i) {
            QList<int> sizes = splitter.sizes();
            if (!splitter.widget(i)->isAncestorOf(now) || sizes[i] > 0 || !splitter.isVisible())
                continue;
            sizes[i] = splitter.widget(i)->sizeHint().width();
            splitter.setSizes(sizes);
        }
    });
}

} // namespace tamiz
