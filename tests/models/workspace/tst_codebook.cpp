// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reading.h"
#include "models/workspace/codebook.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {
const Actor ana{u"ana"_s, ActorKind::Person};
}

/// The codebook: keys, moves, retiring, and the exchange with other programs.
class TestCodebook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = open(u"w.tamiz"_s);
        QVERIFY(createTag(store(), u"movilidad/bici"_s, QColor(0, 170, 85), u"Ciclovías & bicis"_s, ana));
        QVERIFY(createTag(store(), u"parques"_s, {}, {}, ana));
    }

    void changesAndTheirUndo()
    {
        QVERIFY(setTagKey(store(), tag(u"parques"_s).id, 3, ana)->id);
        QVERIFY(setTagKey(store(), tag(u"movilidad"_s).id, 3, ana)->id); // takes it over
        QCOMPARE(tag(u"parques"_s).shortcut, 0);
        QCOMPARE(tag(u"movilidad"_s).shortcut, 3);
        QVERIFY(undo(store(), ana));
        QCOMPARE(tag(u"parques"_s).shortcut, 3);
        QVERIFY(setTagExample(store(), tag(u"parques"_s).id, u"«bancos con sombra»"_s, ana)->id);
        QCOMPARE(tag(u"parques"_s).example, u"«bancos con sombra»"_s);
        QVERIFY(retireTag(store(), tag(u"parques"_s).id, true, ana)->id);
        QVERIFY(tag(u"parques"_s).retired);
        QVERIFY(moveTag(store(), tag(u"parques"_s).id, tag(u"movilidad"_s).id, ana)->id);
        QVERIFY(tag(u"movilidad/parques"_s).retired);
        for (int i = 0; i < 3; ++i)
            QVERIFY(undo(store(), ana));
        QCOMPARE(tag(u"parques"_s).example, QString());
        QVERIFY(!tag(u"parques"_s).retired);
    }

    void refusedMoves()
    {
        QVERIFY(!moveTag(store(), tag(u"movilidad"_s).id, tag(u"movilidad/bici"_s).id, ana));
        QVERIFY(createTag(store(), u"parques/bici"_s, {}, {}, ana));
        QVERIFY(!moveTag(store(), tag(u"parques/bici"_s).id, tag(u"movilidad"_s).id,
                         ana)); // one of its name is there
        QVERIFY(!setTagKey(store(), tag(u"parques"_s).id, 10, ana));
    }

    void comesBackFromItsFile()
    {
        const auto bytes = writeCodebook(store());
        QVERIFY(bytes);
        QCOMPARE(*writeCodebook(store()), *bytes);
        const auto other = open(u"other.tamiz"_s);
        const auto done = readCodebook(other->store(), *bytes, ana);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        QCOMPARE(done->params[u"tags"_s].toInt(), 3);
        QCOMPARE(*writeCodebook(other->store()), *bytes); // GUIDs, colours, descriptions and levels
        QCOMPARE(readCodebook(other->store(), *bytes, ana)->id, qint64{0}); // all known
        QVERIFY(undo(other->store(), ana));
        QVERIFY(readTags(other->store())->isEmpty());
    }

    void filesOfOthers_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QStringList>("paths"); ///< Empty: refused.
        QTest::newRow("byte order mark, other version, no colour")
            << QByteArray(
                   "\xEF\xBB\xBF<?xml version=\"1.0\"?><CodeBook "
                   "xmlns=\"urn:QDA-XML:codebook:1:0\"><Codes><Code "
                   "guid=\"A\" name=\"uno\" isCodable=\"false\"><Description>x</Description><Code guid=\"B\" "
                   "name=\"dos/tres\" isCodable=\"true\"/></Code></Codes></CodeBook>")
            << QStringList{u"uno"_s, u"uno/dos∕tres"_s};
        QTest::newRow("document type")
            << QByteArray("<!DOCTYPE x><CodeBook><Codes/></CodeBook>") << QStringList();
        QTest::newRow("cut off") << QByteArray("<CodeBook><Codes><Code guid=\"A\" name=\"uno\">")
                                 << QStringList();
        QTest::newRow("something else") << QByteArray("<html/>") << QStringList();
    }
    void filesOfOthers()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QStringList, paths);
        const auto other = open(u"other.tamiz"_s);
        const auto done = readCodebook(other->store(), xml, ana);
        QCOMPARE(static_cast<bool>(done), !paths.isEmpty());
        QStringList found;
        for (const TagEntry &entry : *readTags(other->store()))
            found << entry.path;
        found.sort();
        QCOMPARE(found, paths);
    }

private:
    std::unique_ptr<Workspace> open(const QString &name)
    {
        return std::move(*Workspace::create(m_folder->filePath(name)));
    }
    Store &store() const { return m_workspace->store(); }
    TagEntry tag(const QString &path) const
    {
        for (const TagEntry &entry : *readTags(store())) {
            if (entry.path == path)
                return entry;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestCodebook)
#include "tst_codebook.moc"
