// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/passages.h"
#include "models/storage/reading.h"
#include "models/workspace/passages.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {
const Actor ana{u"ana"_s, ActorKind::Person};
}

/// Passages and notes of one contribution whose text has an emoji before the passage.
class TestPassages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(u"p.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,title,body\n1,Uno,\"\xF0\x9F\x8C\xB3 Pedimos bancos con sombra\"\n2,Dos,Otro texto\n");
        file.close();
        auto made = Workspace::create(m_folder->filePath(u"w.tamiz"_s));
        QVERIFY(made);
        m_workspace = std::move(*made);
        const auto source = recognise(file.fileName(), u"auto"_s);
        QVERIFY(source);
        QVERIFY(importSource(store(), *source, u"Prueba"_s, false, ana, Progress()));
        m_first = 0;
        QVERIFY(visitTexts(store(), [this](qint64 id, const QString &, const QString &, const QString &) {
            if (!m_first)
                m_first = id;
            return true;
        }));
    }

    void offsetsCountCodePoints()
    {
        QVERIFY(tagPassage(store(), m_first, 10, 16, u"parques/bancos"_s, ana)->id);
        const auto passages = readPassages(store(), m_first);
        QCOMPARE(passages->size(), 1);
        const QString body = readContribution(store(), m_first)->body;
        const std::u32string points = body.toStdU32String();
        QCOMPARE(QString::fromStdU32String(points.substr(static_cast<size_t>(passages->first().start), 6)), u"bancos"_s);
        QCOMPARE(passages->first().author, u"ana"_s);
        QVERIFY(passages->first().current);
        QCOMPARE(readContribution(store(), m_first)->tags, QList<qint64>{passages->first().tag});
        QCOMPARE(tagPassage(store(), m_first, 10, 16, u"parques/bancos"_s, ana)->id, qint64{0}); // there already
    }

    void outsideTheTextIsRefused_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::newRow("empty") << 4 << 4;
        QTest::newRow("backwards") << 5 << 4;
        QTest::newRow("before") << -1 << 4;
        QTest::newRow("behind") << 4 << 28; // 27 code points, 28 units
    }
    void outsideTheTextIsRefused()
    {
        QFETCH(int, start);
        QFETCH(int, end);
        const auto done = tagPassage(store(), m_first, start, end, u"x"_s, ana);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Usage);
        QVERIFY(readTags(store())->isEmpty()); // and no tag was made on the way
    }

    void undoTakesEverythingBack()
    {
        QVERIFY(tagPassage(store(), m_first, 2, 9, u"x"_s, ana));
        QVERIFY(addNote(store(), m_first, u" Llamar mañana "_s, ana));
        QCOMPARE(readNotes(store(), m_first)->first().text, u"Llamar mañana"_s);
        QVERIFY(undo(store(), ana));
        QVERIFY(readNotes(store(), m_first)->isEmpty());
        QVERIFY(undo(store(), ana));
        QVERIFY(readPassages(store(), m_first)->isEmpty());
        QVERIFY(readTags(store())->isEmpty());
        QVERIFY(redo(store(), ana));
        QCOMPARE(readPassages(store(), m_first)->size(), 1);
        QVERIFY(removePassage(store(), readPassages(store(), m_first)->first().id, ana));
        QVERIFY(readPassages(store(), m_first)->isEmpty());
        QVERIFY(!addNote(store(), m_first, u"  "_s, ana));
    }

    void historyIsItsOwn()
    {
        const qint64 second = m_first + 1;
        QVERIFY(addTag(store(), u"y"_s, std::span(&second, 1), ana));
        QVERIFY(setState(store(), State::Accepted, {}, std::span(&m_first, 1), ana));
        QVERIFY(addNote(store(), m_first, u"nota"_s, ana));
        const auto history = historyOf(store(), m_first, Progress());
        QStringList verbs;
        for (const Operation &operation : *history)
            verbs << operation.verb;
        QCOMPARE(verbs, QStringList({u"note"_s, u"state"_s, u"import"_s}));
    }

private:
    Store &store() const { return m_workspace->store(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_first = 0;
};

QTEST_GUILESS_MAIN(TestPassages)
#include "tst_passages.moc"
