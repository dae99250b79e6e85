// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/exporting.h"
#include "models/report/letters.h"
#include "models/report/package.h"
#include "models/report/qdaproject.h"
#include "models/report/reportfile.h"
#include "models/report/site.h"
#include "models/workspace/columns.h"
#include "tests/models/report/inventedreport.h"
#include "tests/models/workspace/samplestore.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

#ifdef Q_OS_UNIX
/// While it lives no file of this program grows beyond \a bytes, as on a disk that is full.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};
#endif

} // namespace

/// A disk that fills while something is written leaves nothing under the name that was asked for, and nothing
/// beside it.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(3'000);
        auto columns = Columns::load(m_sample->store());
        QVERIFY(columns);
        m_columns = *columns;
        m_report = invented();
        for (int i = 0; i < 3'000; ++i)
            m_report.sections.back().blocks.push_back(
                ReportText{u"Párrafo %1 con palabras %2."_s.arg(i).arg(i * 7919 % 1'000'003)});
        for (int i = 0; i < 400; ++i)
            m_people.rows.push_back(
                {u"Persona %1"_s.arg(i), u"Respuesta %1 a lo que propuso."_s.arg(i * 7919)});
    }

    void nothingIsLeftOver_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"r.pdf", "r.docx", "r.odt", "r.html", "t.csv", "t.json", "t.xlsx", "site", "site.zip",
              "package", "package.zip", "package.xlsx", "p.qdpx", "l.csv", "l.docx", "l.pdf"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void nothingIsLeftOverWhenItIsCancelled_data() { nothingIsLeftOver_data(); }

    void nothingIsLeftOverWhenItIsCancelled()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const QDir there(folder.path());
        for (const int patience : {0, 1, 3, 9}) { // how often it may ask before it is told to stop
            int asked = 0;
            const bool whole = isWritten(path, {[&] { return asked++ >= patience; }, {}});
            const QStringList left = there.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            if (whole) { // it was done before anybody asked
                QVERIFY(patience > 0);
                QCOMPARE(left, QStringList{name});
                return;
            }
            QVERIFY(m_code == Error::Code::Cancelled);
            QCOMPARE(left, QStringList());
        }
    }

    void writersOfDocumentsStopHalfWay_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"r.pdf", "r.docx", "r.odt", "r.html", "l.docx", "l.odt", "l.html", "l.pdf"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    /// They ask at every paragraph, so that a long document ends soon after the button, wherever it is.
    void writersOfDocumentsStopHalfWay()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        int asked = 0;
        qint64 furthest = 0;
        QVERIFY(isWritten(path, {[&] { return ++asked < 0; },
                                 [&](const QString &phase, qint64 done, qint64 total) {
                                     QVERIFY(!phase.isEmpty() && done <= total);
                                     furthest = std::max(furthest, done);
                                 }}));
        QVERIFY(furthest > 0);
        const int blocks = name.startsWith(u'l') ? static_cast<int>(m_people.rows.size()) : 3'000;
        QVERIFY2(asked >= blocks, qPrintable(QString::number(asked)));
        QVERIFY(QFile::remove(path));
        for (const int patience : {asked / 4, asked / 2, asked * 98 / 100}) {
            int again = 0;
            QVERIFY(!isWritten(path, {[&] { return again++ >= patience; }, {}}));
            QVERIFY(m_code == Error::Code::Cancelled);
            QVERIFY2(again <= patience + 8, qPrintable(QString::number(again - patience))); // it heard the first time
            const QDir there(folder.path());
            QCOMPARE(there.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        }
    }

    void nothingIsLeftOver()
    {
#ifndef Q_OS_UNIX
        QSKIP("There is no limit to the size of files here.");
#else
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY2(isWritten(path), qPrintable(name)); // with room enough
        const QDir there(folder.path());
        const auto entries = [&] {
            return there.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        QCOMPARE(entries(), QStringList{name});
        if (QFileInfo(path).isDir())
            QVERIFY(QDir(path).removeRecursively());
        else
            QVERIFY(QFile::remove(path));
        {
            const SmallDisk disk(8'192);
            QVERIFY2(!isWritten(path), qPrintable(name));
        }
        QCOMPARE(entries(), QStringList());
        QVERIFY(m_code == Error::Code::Storage);
#endif
    }

private:
    /// \a progress may be cancelled.
    bool isWritten(const QString &path, const Progress &progress = {})
    {
        const auto told = [this](const auto &result) {
            if (!result)
                m_code = result.error().code;
            return bool(result);
        };
        const QString ending = QFileInfo(path).suffix();
        const QString name = QFileInfo(path).completeBaseName();
        Store &store = m_sample->store();
        const Bitmap &rows = m_columns->live();
        if (name == "r"_L1)
            return told(writeReport(m_report, m_painter, path, progress));
        if (name == "t"_L1)
            return told(exportSelection(store, *m_columns, rows, ending, path, progress));
        if (name == "p"_L1)
            return told(exportProject(store, *m_columns, rows, u"P"_s, m_now, path, progress));
        if (name == "site"_L1)
            return told(exportSite(store, *m_columns, rows, SiteOptions(), m_now, path, progress));
        if (name == "l"_L1)
            return told(
                writeLetters(m_people, u"A [[participant]]: [[answers]]"_s, {}, m_now, path, progress));
        return told(exportPackage(store, *m_columns, rows, PackageOptions(), m_now, path, progress));
    }

    FramePainter m_painter;
    Report m_report;
    MergeTable m_people{{u"participant"_s, u"answers"_s}, {}};
    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
    QDateTime m_now{{2025, 3, 1}, {10, 0}, Qt::UTC};
    Error::Code m_code = Error::Code::Usage;
};

QTEST_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
