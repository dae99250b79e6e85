// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reading.h"
#include "models/tables/familytablemodel.h"
#include "tests/models/tables/smallworkspace.h"
#include "ui/families/familiespage.h"
#include "ui/families/familyplandialog.h"
#include "ui/families/familysearchbar.h"
#include "ui/families/similaritystrip.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Answers as a person would, without a window.
class Answers final : public Dialogs
{
public:
    int choice = 0;
    std::optional<int> choose(QWidget *, const QString &, const QString &,
                              const QStringList &choices) override
    {
        offered = choices;
        return choice;
    }
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFolder(QWidget *, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &) override { return true; }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return u"carta"_s;
    }
    QStringList offered;
};

} // namespace

/// The day's work on families, by keys alone.
class FamiliesPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_small = std::make_unique<SmallWorkspace>();
        m_page = std::make_unique<FamiliesPage>(*m_small->workspace, m_answers);
        m_page->resize(1000, 600);
        m_page->show();
        m_page->search()->findAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->list()->isHidden(), 20000);
        QApplication::setActiveWindow(m_page.get());
        m_page->list()->setFocus();
        m_family = readFamilies(store())->front().id;
    }

    void cleanup()
    {
        m_page.reset();
        m_small.reset();
    }

    void confirmsMoreAndMoreByOneKey()
    {
        size_t kept = 0;
        for (const size_t step : {1U, 2U, 4U}) {
            QTest::keyClick(m_page->list(), Qt::Key_C, Qt::ShiftModifier);
            QTRY_COMPARE(readKept(store())->size(), kept + step);
            kept += step;
        }
        QVERIFY(rowText(Standing).startsWith(u"◐"));
        QTest::keyClick(m_page->list(), Qt::Key_C);
        QTRY_VERIFY(rowText(Standing).startsWith(u"✓"));
    }

    void takesOutAndSplitsOffWhatIsChosen()
    {
        const size_t before = membersNow();
        choose(1, 1);
        QTest::keyClick(m_page->members(), Qt::Key_X);
        QTRY_COMPARE(membersNow(), before - 1);
        const qsizetype families = readFamilies(store())->size();
        choose(1, 2);
        QTest::keyClick(m_page->members(), Qt::Key_S);
        QTRY_COMPARE(readFamilies(store())->size(), families + 1);
        QTRY_COMPARE(membersNow(), before - 3);
        QVERIFY(m_small->workspace->undo());
        QVERIFY(m_small->workspace->undo());
        QTRY_COMPARE(membersNow(), before);
    }

    void marksACampaignAndSaysSo()
    {
        QTest::keyClick(m_page->list(), Qt::Key_L);
        QTRY_VERIFY(rowText(Standing).startsWith(u"⚑"));
        QTest::keyClick(m_page->list(), Qt::Key_L);
        QTRY_VERIFY(!rowText(Standing).startsWith(u"⚑"));
    }

    void hidesTheWholeFamilyWithAReason()
    {
        const size_t members = membersNow();
        m_answers.choice = 2;
        QTest::keyClick(m_page->list(), Qt::Key_H);
        QTRY_COMPARE(hiddenNow(), members);
        QVERIFY(m_answers.offered.size() > 3);
    }

    void mergesIntoAnother()
    {
        const auto families = *readFamilies(store());
        if (families.size() < 2)
            QSKIP("The small workspace holds one family.");
        m_answers.choice = 0;
        QTest::keyClick(m_page->list(), Qt::Key_M);
        QTRY_COMPARE(readFamilies(store())->size(), families.size() - 1);
    }

    void aThresholdShowsWhatItWouldGive()
    {
        m_page->search()->tryAction()->trigger();
        auto *strip = m_page->findChild<SimilarityStrip *>();
        QTRY_VERIFY_WITH_TIMEOUT(strip->hasHistogram(), 20000);
        QSignalSpy previewed(m_page->search(), &FamilySearchBar::previewed);
        const auto before = readMembers(store())->size();
        QTest::keyClick(strip, Qt::Key_Right);
        QTRY_VERIFY(!previewed.isEmpty());
        QVERIFY(previewed.constLast().constFirst().value<FamilyPreview::Outcome>().families > 0);
        QCOMPARE(readMembers(store())->size(), before); // nothing was written
        QVERIFY(m_page->list()->isHidden());            // the preview stands in its place
    }

    void aSearchAgainShowsFirstWhatWouldChange()
    {
        auto *strip = m_page->findChild<SimilarityStrip *>();
        strip->setSimilarity(0.95);
        const auto before = readMembers(store())->size();
        int shown = 0;
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&] {
            if (auto *dialog = qobject_cast<FamilyPlanDialog *>(QApplication::activeModalWidget())) {
                ++shown;
                QCOMPARE(readMembers(store())->size(), before);
                dialog->accept();
            }
        });
        answer.start(20);
        m_page->search()->find();
        QTRY_VERIFY_WITH_TIMEOUT(shown == 1, 20000);
        QTRY_VERIFY(readMembers(store())->size() < before);
    }

private:
    static constexpr int Standing = FamilyTableModel::Standing;
    Store &store() const { return m_small->workspace->store(); }
    size_t membersNow() const { return readMembers(store(), m_family)->size(); }
    QString rowText(int column) const
    {
        return m_page->list()->model()->index(rowOfFamily(), column).data().toString();
    }
    int rowOfFamily() const { return m_page->list()->currentIndex().row(); }
    size_t hiddenNow() const
    {
        const Column &state = *m_small->workspace->columns().column(u"state"_s);
        return static_cast<size_t>(std::ranges::count(state.codes, static_cast<quint32>(State::Hidden) + 1));
    }

    /// Chooses members \a first to \a last, and gives their list the focus.
    void choose(int first, int last)
    {
        m_page->members()->setFocus();
        m_page->members()->setCurrentIndex(m_page->members()->model()->index(first, 0));
        for (int row = first; row < last; ++row)
            QTest::keyClick(m_page->members(), Qt::Key_Down, Qt::ShiftModifier);
    }

    Answers m_answers;
    std::unique_ptr<SmallWorkspace> m_small;
    std::unique_ptr<FamiliesPage> m_page;
    qint64 m_family = 0;
};

QTEST_MAIN(FamiliesPageTest)
#include "tst_familiespage.moc"
