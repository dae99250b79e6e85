// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

const QStringList ids{u"work"_s, u"filters"_s, u"history"_s, u"keys"_s, u"limits"_s};

/// The first line of a page without its sign.
QString titleOf(const QString &text)
{
    return text.section(u'\n', 0, 0).remove(u'#').trimmed();
}

/// Pages are ours; still, nothing is loaded from the network or from files.
class Browser final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override {}
};

} // namespace

QString HelpWindow::pageText(const QString &id)
{
    //: The language of the help: es or en, nothing else.
    QString language = tr("en", "language of the help");
    if (!QFile::exists(u":/tamiz/help/%1/%2.md"_s.arg(language, id)))
        language = u"en"_s;
    QFile file(u":/tamiz/help/%1/%2.md"_s.arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpWindow::HelpWindow(const QString &keys, QWidget *parent)
    : QDialog(parent),
      m_keys(keys),
      m_ids(ids),
      m_pages(new QListWidget(this)),
      m_words(new QLineEdit(this)),
      m_text(new Browser(this)),
      m_said(new QLabel(this))
{
    setUp();
    for (const QString &id : std::as_const(m_ids))
        m_pages->addItem(titleOf(id == "keys"_L1 ? m_keys : pageText(id)));
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int row) { showPage(m_ids.value(row)); });
    connect(m_words, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(m_words, &QLineEdit::textChanged, m_said, &QLabel::clear);
    m_pages->setCurrentRow(0);
    m_text->setFocus();
}

void HelpWindow::setUp()
{
    setWindowTitle(tr("Help"));
    setModal(false);
    m_pages->setAccessibleName(tr("Pages of the help"));
    m_text->setAccessibleName(tr("Text of the help"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    m_words->setPlaceholderText(tr("Find in the help"));
    m_words->setAccessibleName(tr("Find in the help"));
    m_words->setClearButtonEnabled(true);
    m_said->setTextFormat(Qt::PlainText);
    auto *parts = new QSplitter(this);
    parts->addWidget(m_pages);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({28 * fontMetrics().averageCharWidth(), 600});
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_said);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(parts, 1);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence(QKeySequence::Find));
    connect(find, &QAction::triggered, this, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    addAction(find);
    auto *next = new QAction(this);
    next->setShortcut(QKeySequence(Qt::Key_F3));
    connect(next, &QAction::triggered, this, &HelpWindow::findNext);
    addAction(next);
    resize(QSize(820, 560).boundedTo(screen()->availableSize() * 9 / 10));
}

void HelpWindow::showPage(const QString &id)
{
    const qsizetype row = std::max<qsizetype>(0, m_ids.indexOf(id));
    if (m_pages->currentRow() != row) {
        m_pages->setCurrentRow(static_cast<int>(row)); // comes back here
        return;
    }
    const QString text = m_ids[row] == "keys"_L1 ? m_keys : pageText(m_ids[row]);
    m_text->document()->setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    m_text->moveCursor(QTextCursor::Start);
}

QString HelpWindow::currentPage() const
{
    return m_ids.value(m_pages->currentRow());
}

QStringList HelpWindow::pageTitles() const
{
    QStringList titles;
    for (int row = 0; row < m_pages->count(); ++row)
        titles << m_pages->item(row)->text();
    return titles;
}

bool HelpWindow::findNext()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty())
        return false;
    for (int page = 0; page <= m_pages->count(); ++page) {
        if (m_text->find(words))
            return true;
        m_pages->setCurrentRow((m_pages->currentRow() + 1) % m_pages->count());
        m_text->moveCursor(QTextCursor::Start);
    }
    m_said->setText(tr("nothing found"));
    return false;
}

} // namespace tamiz
