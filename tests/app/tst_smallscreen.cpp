// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translators.h"
#include "app/window/pages.h"
#include "tests/ui/fixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QScrollArea>
#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

/// With letters of twice the size the window still fits a screen of 1024 x 600, and what does not fit in it
/// scrolls.
class TestSmallScreen final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() const
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s, u"pt_BR"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void init()
    {
        QFETCH_GLOBAL(const QString, language);
        m_usual = QApplication::font();
        QFont large = m_usual;
        large.setPointSizeF(18);
        QApplication::setFont(large);
        installTranslators(*qApp, language);
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(fixture::makeWorkspace(m_folder->path()));
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(*m_store, m_dialogs, windowPages());
        m_window->resize(1024, 552);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY2(m_window->minimumSizeHint().width() <= 1024, "the start page");
        m_window->openPath(m_folder->filePath(u"prueba.tamiz"_s));
    }
    void cleanup()
    {
        m_window.reset();
        m_store.reset();
        m_folder.reset();
        QApplication::setFont(m_usual);
    }

    void everyPageFits_data() const
    {
        QTest::addColumn<QString>("id");
        const auto pages = windowPages();
        for (const PageEntry &page : pages)
            QTest::newRow(qPrintable(page.id)) << page.id;
    }
    void everyPageFits() const
    {
        QFETCH(const QString, id);
        m_window->view()->showPage(id);
        QCoreApplication::processEvents();
        const QSize least = m_window->minimumSizeHint();
        QVERIFY2(least.width() <= 1024, qPrintable(widest()));
        QVERIFY2(least.height() <= 552, qPrintable(QString::number(least.height())));
        QCOMPARE(m_window->width(), 1024);
        const QWidget *page = m_window->view()->page(id);
        QVERIFY(page->width() >= page->minimumSizeHint().width());
        QVERIFY(page->height() >= page->minimumSizeHint().height());
    }

private:
    /// The visible widgets that ask for much, for the reader of a failure.
    QString widest() const
    {
        QStringList lines;
        const auto all = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (widget->isVisible() && widget->minimumSizeHint().width() > 300)
                lines.append(
                    u"%1 (%2): %3"_s
                        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())
                        .arg(widget->minimumSizeHint().width()));
        }
        return lines.join(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fixture::FakeDialogs m_dialogs;
    QFont m_usual;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
