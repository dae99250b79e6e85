// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/facetpanel.h"

#include "models/tables/facetmodel.h"
#include "models/tables/filterparts.h"
#include "models/text/fold.h"
#include "models/workspace/workspace.h"
#include "ui/contributions/facetdelegate.h"
#include "ui/contributions/histogramstrip.h"

#include <QComboBox>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

FacetPanel::FacetPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new FacetModel(this)),
      m_search(new QLineEdit(this)),
      m_tree(new QTreeView(this)),
      m_field(new QComboBox(this)),
      m_strip(new HistogramStrip(this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setSearch(words, m_only);
        m_opened.isEmpty() ? restore() : countFacets(); // large fields are looked through where they are counted
    });
    connect(m_strip, &HistogramStrip::rangeWanted, this, [this](const QString &from, const QString &to) {
        Q_EMIT filterWanted(
            withRange(m_workspace.columns(), m_workspace.filter(), m_strip->histogram().key, from, to));
    });
    connect(m_field, &QComboBox::currentIndexChanged, this, &FacetPanel::countBars);
    refresh();
}

void FacetPanel::build()
{
    m_search->setPlaceholderText(tr("Find a value…"));
    m_search->setAccessibleName(tr("Find a value in the facets"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setUniformRowHeights(false);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Facets"));
    m_tree->setAccessibleDescription(
        tr("Enter asks for a value, Shift and Enter adds it, Plus requires it too, Minus "
           "refuses it, Slash finds a value of this field."));
    m_tree->setToolTip(
        tr("Click to ask for a value, Shift+click to add it, Alt+click to refuse it; right-click for more."));
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    m_field->setAccessibleName(tr("Field of the histogram"));
    m_field->setToolTip(tr("Which days or numbers are shown as bars"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(m_field);
    column->addWidget(m_strip);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &FacetPanel::showMenu);
}

void FacetPanel::refresh()
{
    const std::vector<FieldName> fields = histogramFields(m_workspace.columns());
    const QSignalBlocker quiet(m_field);
    const QVariant chosen = m_field->count() > 0 ? m_field->currentData() : QVariant(m_startField);
    m_field->clear();
    for (const FieldName &field : fields)
        m_field->addItem(field.title, field.key);
    m_field->setCurrentIndex(std::max(0, m_field->findData(chosen)));
    countFacets();
    countBars();
}

void FacetPanel::countFacets()
{
    const FacetQuestion question{.open = m_opened, .words = foldText(m_search->text()), .only = m_only};
    m_model->setFacets(facetsOf(m_workspace.columns(), m_workspace.store(), m_workspace.filter(),
                                m_workspace.selection(), question));
    restore();
}

QJsonObject FacetPanel::layoutState() const
{
    const auto sorted = [](const QSet<QString> &keys) {
        QStringList list(keys.begin(), keys.end());
        list.sort();
        return QJsonArray::fromStringList(list);
    };
    return {{u"closed"_s, sorted(m_collapsed)},
            {u"opened"_s, sorted(m_opened)},
            {u"histogram"_s, m_field->count() > 0 ? m_field->currentData().toString() : m_startField}};
}

void FacetPanel::setLayoutState(const QJsonObject &state)
{
    const auto setOf = [&state](QLatin1StringView name) {
        QSet<QString> keys;
        const QJsonArray array = state[name].toArray();
        for (const QJsonValue &key : array)
            keys.insert(key.toString());
        return keys;
    };
    m_collapsed = setOf("closed"_L1);
    m_opened = setOf("opened"_L1);
    m_startField = state["histogram"_L1].toString();
    if (const int place = m_field->findData(m_startField); place >= 0)
        m_field->setCurrentIndex(place);
}

void FacetPanel::countBars()
{
    m_strip->setHistogram(histogramOf(m_workspace.columns(), m_workspace.store(), m_workspace.filter(),
                                      m_workspace.selection(), m_field->currentData().toString()));
    const bool useful = m_field->count() > 1 || m_strip->histogram().bars.size() > 1;
    m_field->setVisible(useful);
    m_strip->setVisible(useful);
}

/// Opens what was open and goes back to the current value after the counts changed.
void FacetPanel::restore()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex field = m_model->index(row, 0);
        m_tree->setExpanded(field, !m_collapsed.contains(field.data(FacetModel::KeyRole).toString()));
    }
    QModelIndex current = m_model->indexOf(m_currentKey, m_currentValue);
    if (!current.isValid())
        current = m_model->index(0, 0);
    m_tree->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

void FacetPanel::choose(const QModelIndex &index, How how)
{
    if (!index.isValid())
        return;
    const QString key = index.data(FacetModel::KeyRole).toString();
    m_currentKey = key;
    m_currentValue = index.data(FacetModel::ValueRole).toString();
    if (!index.parent().isValid()) {
        QSet<QString> &kept = index.data(FacetModel::LargeRole).toBool() ? m_opened : m_collapsed;
        if (!kept.remove(key))
            kept.insert(key);
        countFacets();
    } else if (index.data(FacetModel::MoreRole).toBool()) {
        m_model->showAll(key, !m_model->showsAll(key));
        restore();
    } else {
        ask(key, m_currentValue, how);
    }
}

void FacetPanel::ask(const QString &key, const QString &value, How how)
{
    const Filter filter = canonicalFilter(m_workspace.columns(), m_workspace.filter());
    switch (how) {
    case How::Alone:
        Q_EMIT filterWanted(includeValue(filter, key, value));
        return;
    case How::Any:
        Q_EMIT filterWanted(alsoIncludeValue(filter, key, value));
        return;
    case How::All:
        Q_EMIT filterWanted(alsoRequireValue(filter, key, value));
        return;
    case How::Refuse:
        Q_EMIT filterWanted(excludeValue(filter, key, value));
    }
}

void FacetPanel::showMenu(const QPoint &place)
{
    const QModelIndex current =
        m_tree->indexAt(place).isValid() ? m_tree->indexAt(place) : m_tree->currentIndex();
    if (!current.isValid() || current.data(FacetModel::MoreRole).toBool())
        return;
    const QString key = current.data(FacetModel::KeyRole).toString();
    const QString value = current.data(FacetModel::ValueRole).toString();
    const QModelIndex field = current.parent().isValid() ? current.parent() : current;
    auto *menu = new QMenu(tr("Value"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, How how) {
        menu->addAction(text, this, [this, key, value, how] { ask(key, value, how); });
    };
    if (!value.isEmpty()) {
        add(tr("&Only this value"), How::Alone);
        add(tr("This value &too (any of them)"), How::Any);
        add(tr("This value &and the others (all of them)"), How::All);
        add(tr("&Not this value"), How::Refuse);
        menu->addSeparator();
    }
    menu->addAction(tr("&Find a value of this field"), this,
                    [this, key, title = field.data().toString()] { findWithin(key, title); });
    const Filter without = withoutField(canonicalFilter(m_workspace.columns(), m_workspace.filter()), key);
    menu->addAction(tr("&Every value of this field"), this,
                    [this, without] { Q_EMIT filterWanted(without); });
    menu->popup(m_tree->viewport()->mapToGlobal(
        current == m_tree->indexAt(place) ? place : m_tree->visualRect(current).center()));
}

/// Search within one field; leaving the line empty by Escape goes back to all of them.
void FacetPanel::findWithin(const QString &key, const QString &title)
{
    m_only = key;
    m_collapsed.remove(key);
    if (m_model->indexOf(key, {}).data(FacetModel::LargeRole).toBool())
        m_opened.insert(key);
    m_currentKey = key;
    m_currentValue.clear();
    m_search->clear();
    m_search->setPlaceholderText(tr("Find in %1…").arg(title));
    m_model->setSearch({}, m_only);
    countFacets();
    m_tree->scrollTo(m_model->indexOf(key, {}), QAbstractItemView::PositionAtTop);
    m_search->setFocus(Qt::OtherFocusReason);
}

bool FacetPanel::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = m_tree->currentIndex();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(current, modifiers & (Qt::AltModifier | Qt::ControlModifier) ? How::Refuse
                        : modifiers & Qt::ShiftModifier                     ? How::Any
                                                                            : How::Alone);
        return true;
    case Qt::Key_Plus:
        choose(current, How::All);
        return true;
    case Qt::Key_Minus:
        choose(current, How::Refuse);
        return true;
    case Qt::Key_Slash: {
        const QModelIndex field = current.parent().isValid() ? current.parent() : current;
        findWithin(field.data(FacetModel::KeyRole).toString(), field.data().toString());
        return true;
    }
    default:
        return false;
    }
}

bool FacetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton) {
            const Qt::KeyboardModifiers modifiers = mouse->modifiers();
            choose(m_tree->indexAt(mouse->position().toPoint()),
                   modifiers & (Qt::AltModifier | Qt::ControlModifier) ? How::Refuse
                   : modifiers & Qt::ShiftModifier                     ? How::Any
                                                                       : How::Alone);
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Down)) {
        if (key->key() == Qt::Key_Escape) {
            m_only.clear();
            m_search->setPlaceholderText(tr("Find a value…"));
            m_search->clear();
            m_model->setSearch({}, {});
            countFacets();
        }
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_tree && takeKey(key->key(), key->modifiers()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace tamiz
