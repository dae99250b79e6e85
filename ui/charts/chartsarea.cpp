// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsarea.h"

#include "ui/charts/chartspage.h"
#include "ui/charts/contextpage.h"
#include "ui/charts/crosstablepage.h"
#include "ui/charts/opinionspage.h"
#include "ui/charts/populationpage.h"

#include <QLayout>
#include <QTabBar>

namespace tamiz {

ChartsArea::ChartsArea(Workspace &workspace, Dialogs &dialogs, QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    tabBar()->setAccessibleName(tr("What is measured"));
    addTab(new ChartsPage(workspace, dialogs, this), tr("Charts"));
    addTab(new CrossTablePage(workspace, dialogs, this), tr("Cross table"));
    addTab(new PopulationPage(workspace, dialogs, this), tr("Population"));
    addTab(new OpinionsPage(workspace, this), tr("Opinion groups"));
    addTab(new ContextPage(workspace, dialogs, this), tr("Context"));
    for (int tab = 0; tab < count(); ++tab)
        widget(tab)->layout()->setContentsMargins(6, 6, 6, 0);
}

} // namespace tamiz
