// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionindex.h"

#include "ui/settings/keymap.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QString &path, const QString &text)
{
    return path.isEmpty() ? text : QString(path + u" › "_s + text);
}

class Collector
{
public:
    explicit Collector(const QHash<const QAction *, QString> &owners) : m_owners(owners) {}

    void collect(const QString &path, const QList<QAction *> &actions)
    {
        for (QAction *action : actions) {
            if (action->isSeparator() || m_seen.contains(action))
                continue;
            const QString text = joined(path, plainActionText(*action));
            if (QMenu *menu = action->menu()) {
                Q_EMIT menu->aboutToShow(); // menus that are filled when they are opened
                collect(text, menu->actions());
            } else if (!action->text().isEmpty()) {
                m_seen.insert(action);
                m_found.push_back({text, action, m_owners.value(action)});
            }
        }
    }

    std::vector<KnownAction> take() { return std::move(m_found); }

private:
    const QHash<const QAction *, QString> &m_owners;
    QSet<const QAction *> m_seen;
    std::vector<KnownAction> m_found;
};

} // namespace

std::vector<KnownAction> knownActions(const QMenuBar &menus, const QList<PageEntry> &pages,
                                      const std::function<QList<QAction *>(const QString &page)> &actionsOf)
{
    QHash<const QAction *, QString> owners;
    for (const PageEntry &page : pages) {
        const QList<QAction *> actions = actionsOf(page.id);
        for (const QAction *action : actions)
            owners.insert(action, page.id);
    }
    Collector collector(owners);
    collector.collect({}, menus.actions());
    for (const PageEntry &page : pages)
        collector.collect(page.title, actionsOf(page.id));
    return collector.take();
}

QString withoutAccents(const QString &text)
{
    QString letters;
    const QString decomposed = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing)
            letters.append(letter);
    }
    return letters;
}

bool holdsWords(const QString &folded, const QString &words)
{
    const QStringList parts = withoutAccents(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [&folded](const QString &part) { return folded.contains(part); });
}

} // namespace tamiz
