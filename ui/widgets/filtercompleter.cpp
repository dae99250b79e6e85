// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filtercompleter.h"

#include "models/workspace/selection.h"
#include "models/workspace/workspace.h"

#include <QAbstractItemView>

namespace tamiz {

FilterCompleter::FilterCompleter(const Workspace &workspace, QObject *parent)
    : QCompleter(parent), m_workspace(workspace)
{
    setModel(&m_words);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(10);
    popup()->setAccessibleName(tr("How the filter may go on"));
}

void FilterCompleter::refresh(const QString &text, qsizetype cursor)
{
    const Completion completion = tamiz::complete(m_workspace.columns(), text, cursor);
    m_text = text;
    m_start = completion.start;
    m_length = completion.length;
    QStringList words = completion.words;
    words.removeAll(text.mid(m_start, m_length)); // nothing to complete any more
    m_words.setStringList(words);
}

bool FilterCompleter::isTaking() const
{
    return popup()->isVisible() && popup()->currentIndex().isValid();
}

void FilterCompleter::chooseNone()
{
    popup()->setCurrentIndex({});
}

QString FilterCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString word = index.data().toString();
    return m_text.left(m_start) + word + m_text.mid(m_start + m_length);
}

QStringList FilterCompleter::splitPath(const QString &) const
{
    return {QString()}; // the list is made for the cursor already: nothing to match
}

} // namespace tamiz
