// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"

#include "models/storage/reading.h"
#include "models/tables/contributionmodel.h"
#include "ui/charts/chartspage.h"
#include "ui/contributions/contributionlist.h"
#include "ui/contributions/contributionspage.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>

using namespace tamiz;
using namespace Qt::StringLiterals;

#if defined(__SANITIZE_ADDRESS__)
constexpr int rows = 5'000; // the sanitizer is slow; it looks for faults here, not for time
constexpr qint64 longest = 5'000;
#else
constexpr int rows = 100'000;
constexpr qint64 longest = 500; // the goal is 100: printed. A busy machine must not fail the build.
#endif

/// The longest time between two turns of the event loop.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start(1);
    }
    qint64 take()
    {
        m_longest = std::max(m_longest, m_clock.restart());
        return std::exchange(m_longest, 0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// Scrolling, filtering, charting, tagging and searching families in a large workspace never hold up the
/// window.
class HeartbeatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void scrolling();
    void filtering();
    void charting();
    void tagging();
    void findingFamilies();

private:
    void expectAlive(const char *what)
    {
        const qint64 gap = m_heart->take();
        qInfo("%s, %d rows: the window waited %lld ms at most", what, rows, static_cast<long long>(gap));
        QVERIFY2(gap < longest, what);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    fixture::FakeDialogs m_dialogs;
    std::unique_ptr<QStackedWidget> m_window;
    ContributionsPage *m_page = nullptr;
    ChartsPage *m_charts = nullptr;
    std::unique_ptr<Heartbeat> m_heart;
};

/// The consultation of the generator among the shared data, where that and what it needs are there; else
/// empty.
QString sharedConsultation(const QString &folder)
{
    const QString tool = qEnvironmentVariable("TAMIZ_SHARED") + u"/tools/gen_consultation.py"_s;
    const QString path = QDir(folder).filePath(u"props-%1.csv"_s.arg(rows));
    if (!QFile::exists(tool))
        return {};
    for (const QString &python : {u"python3"_s, u"/usr/bin/python3"_s}) {
        QProcess process;
        process.start(python, {tool, QString::number(rows), folder});
        if (process.waitForFinished(120'000) && process.exitCode() == 0 && QFile::exists(path))
            return path;
    }
    return {};
}

/// As many rows of words drawn at random.
QString ownConsultation(const QString &folder)
{
    const QStringList words{u"parque"_s, u"escuela"_s, u"carril"_s, u"bici"_s,   u"agua"_s,  u"calle"_s,
                            u"noche"_s,  u"ruido"_s,   u"salud"_s,  u"barrio"_s, u"metro"_s, u"beca"_s,
                            u"plaza"_s,  u"luz"_s,     u"sombra"_s, u"árbol"_s};
    const QString path = QDir(folder).filePath(u"grande.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("id,title,body,created_at,category,region,author\r\n");
    quint32 random = 1;
    const auto next = [&random](quint32 below) {
        random = random * 1664525u + 1013904223u;
        return (random >> 8) % below;
    };
    for (int i = 1; i <= rows; ++i) {
        QString text;
        for (quint32 n = 20 + next(40); n > 0; --n)
            text += words[next(static_cast<quint32>(words.size()))] + QString::number(next(90)) + u' ';
        file.write(u"%1,Propuesta %1,%2,2016-%3-%4,c%5,r%6,p%7\r\n"_s.arg(i)
                       .arg(text)
                       .arg(1 + next(9), 2, 10, QChar(u'0'))
                       .arg(1 + next(28), 2, 10, QChar(u'0'))
                       .arg(next(20))
                       .arg(next(17))
                       .arg(next(rows / 2))
                       .toUtf8());
    }
    return path;
}

void HeartbeatTest::initTestCase()
{
    QString path = sharedConsultation(m_folder.path());
    qInfo("rows of %s", path.isEmpty() ? "this test's own" : "the shared generator");
    if (path.isEmpty())
        path = ownConsultation(m_folder.path());
    QVERIFY(!path.isEmpty());
    QElapsedTimer clock;
    clock.start();
    m_workspace = std::move(*Workspace::create(m_folder.filePath(u"w.tamiz"_s)));
    QVERIFY(fixture::importFile(*m_workspace, path));
    qInfo("import of %d rows: %lld ms", rows, static_cast<long long>(clock.elapsed()));
    QCOMPARE(m_workspace->selection().count(), static_cast<size_t>(rows));
    m_window = std::make_unique<QStackedWidget>();
    m_page = new ContributionsPage(*m_workspace, m_dialogs);
    m_charts = new ChartsPage(*m_workspace, m_dialogs);
    m_window->addWidget(m_page);
    m_window->addWidget(m_charts);
    m_window->resize(1280, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_heart = std::make_unique<Heartbeat>();
}

void HeartbeatTest::cleanupTestCase()
{
    m_window.reset(); // pages before the workspace they listen to
    m_workspace.reset();
}

void HeartbeatTest::scrolling()
{
    m_heart->take();
    QScrollBar *bar = m_page->list()->verticalScrollBar();
    for (int i = 0; i <= 40; ++i) {
        bar->setValue(bar->maximum() * i / 40);
        QTest::qWait(5);
    }
    expectAlive("scrolling");
}

void HeartbeatTest::filtering()
{
    m_heart->take();
    for (const QString &text :
         {u"region:r3 OR region:Cataluña"_s, u"parque*"_s, u"-category:c2 -category:Seguridad agua"_s,
          u"day>=2016-05-01"_s, QString()}) {
        QVERIFY(m_workspace->setFilter(*parseFilter(text)));
        QTest::qWait(30);
    }
    expectAlive("filtering");
}

void HeartbeatTest::charting()
{
    m_window->setCurrentWidget(m_charts);
    QTest::qWait(400);
    m_heart->take(); // making the sheet for the first time also loads fonts and styles
    QVERIFY(m_workspace->setFilter(*parseFilter(u"region:r5 OR region:Cataluña")));
    QTest::qWait(400);
    QVERIFY(m_workspace->setFilter({}));
    QTest::qWait(400);
    expectAlive("charting");
    m_window->setCurrentWidget(m_page);
}

void HeartbeatTest::tagging()
{
    m_heart->take();
    const auto ids = m_workspace->columns().idsOf(m_workspace->selection());
    m_workspace->submit(u"Tag"_s, static_cast<qsizetype>(ids.size()),
                        [ids, actor = m_workspace->actor()](Store &store, const Progress &) {
                            return addTag(store, u"todo"_s, ids, actor);
                        });
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->tasks().running().isEmpty(), 120'000);
    QTest::qWait(100);
    QCOMPARE(m_workspace->columns().tags().size(), 1u);
    expectAlive("tagging everything");
}

void HeartbeatTest::findingFamilies()
{
    m_heart->take();
    m_workspace->start(
        u"Families"_s,
        [actor = m_workspace->actor()](Store &store, const Progress &progress) -> Result<Operation> {
            auto outcome = runFamilies(store, 0.5, actor, progress);
            if (!outcome)
                return outcome.error();
            return outcome->operation;
        });
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->tasks().running().isEmpty(), 120'000);
    QTest::qWait(100);
    expectAlive("finding families");
}

QTEST_MAIN(HeartbeatTest)
#include "tst_heartbeat.moc"
