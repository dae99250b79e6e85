// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that break programs, as a cell of a CSV, a string of JSON and a cell of a workbook: every one is stored, and
// comes back byte for byte. Ours always; with TAMIZ_SHARED the Big List of Naughty Strings too.
#include "models/domain/filter.h"
#include "models/import/importfile.h"
#include "models/storage/journal.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/workspace/verbs.h"
#include "tests/models/import/collect.h"
#include "tests/models/import/ziptext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

const Actor person{u"ana"_s, ActorKind::Person};

QList<QByteArray> ourOwn()
{
    return {"undefined", "NULL", "0x0", "1E+02", "-1/0", "=cmd|' /C calc'!A0", "'; DROP TABLE text; --", "<script>alert(0)</script>", "${7*7}{{7*7}}%s%n",
            "\xE2\x80\x8F\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9", "a\xCC\x88\xCC\x81 z\xCC\xB7", "\xEF\xBF\xBE\xEF\xBF\xBF x",
            "\xEF\xBB\xBFmark first", "  spaces  ", "line\none", "tab\tone", "back\\slash \"quoted\"", "\x01\x02\x1F control", "_x000D_ _x005F_", "Ω≈ç√∫˜µ≤≥÷", "../../etc/passwd%00"};
}

QList<QByteArray> naughty()
{
    QList<QByteArray> texts = ourOwn();
    QFile file(sharedFolder() + u"/corpora/blns/blns.json"_s);
    if (!sharedFolder().isEmpty() && file.open(QIODevice::ReadOnly)) {
        const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue value : list)
            texts.append(value.toString().toUtf8());
    }
    texts.removeAll(QByteArray()); // An empty text is a record without one, which has its own test.
    return texts;
}

QByteArray asCsv(const QList<QByteArray> &texts)
{
    QByteArray bytes = "id,comentario,x\n";
    for (qsizetype i = 0; i < texts.size(); ++i)
        bytes += QByteArray::number(i) + ",\"" + QByteArray(texts[i]).replace('"', "\"\"") + "\",y\n";
    return bytes;
}

QByteArray asJson(const QList<QByteArray> &texts)
{
    QByteArray bytes = "[";
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QByteArray text;
        for (const char c : texts[i]) {
            if (c == '"' || c == '\\')
                text += '\\';
            if (uchar(c) < 0x20)
                text += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            else
                text += c;
        }
        bytes += (i ? ",\n" : "") + ("{\"id\": \"" + QByteArray::number(i)) + "\", \"comentario\": \"" + text + "\"}";
    }
    return bytes + ']';
}

QByteArray asSheet(const QList<QByteArray> &texts)
{
    QByteArray rows = "<row><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>comentario</t></is></c></row>";
    for (qsizetype i = 0; i < texts.size(); ++i) {
        // What XML cannot hold, and what would read like such an escape, is written as the spreadsheet programs do.
        QByteArray text = QByteArray(texts[i]).replace("_x", "_x005F_x");
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        text.replace("\xEF\xBF\xBE", "_xFFFE_").replace("\xEF\xBF\xBF", "_xFFFF_");
        QByteArray safe;
        for (const char c : text)
            safe += uchar(c) < 0x20 && c != '\n' && c != '\t' ? "_x00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0').toUpper() + '_' : QByteArray(1, c);
        rows += "<row><c t=\"inlineStr\"><is><t>" + QByteArray::number(i) + "</t></is></c><c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + safe + "</t></is></c></row>";
    }
    return rows;
}

} // namespace

class TestNaughty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void asFilterAndTag();

private:
    Scratch m_scratch;
};

void TestNaughty::comesBack_data()
{
    QTest::addColumn<QString>("path");
    const QList<QByteArray> texts = naughty();
    QTest::newRow("csv") << m_scratch.write(u"n.csv"_s, asCsv(texts));
    QTest::newRow("json") << m_scratch.write(u"n.json"_s, asJson(texts));
    const QString book = m_scratch.path() + u"/n.xlsx"_s;
    QVERIFY(writeZip(book, xlsxParts(asSheet(texts))));
    QTest::newRow("xlsx") << book;
}

void TestNaughty::comesBack()
{
    QFETCH(QString, path);
    const QList<QByteArray> texts = naughty();
    auto store = Store::create(m_scratch.path() + u'/' + QString::fromUtf8(QTest::currentDataTag()) + u".tamiz"_s);
    QVERIFY(bool(store));
    const auto source = recognise(path, u"auto"_s);
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    const auto outcome = importSource(**store, *source, {}, false, person, {});
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->source.records, texts.size());
    QCOMPARE(outcome->source.refused, 0);
    for (qint64 id = 1; id <= texts.size(); ++id) {
        const auto entry = readContribution(**store, id);
        QVERIFY(bool(entry));
        QCOMPARE(entry->body.toUtf8().toHex(' '), texts[entry->externalId.toInt()].toHex(' '));
    }
    const auto check = checkWorkspace(**store, {});
    QVERIFY(check && check->sound());
}

void TestNaughty::asFilterAndTag()
{
    auto store = Store::create(m_scratch.path() + u"/tags.tamiz"_s);
    const auto source = recognise(m_scratch.write(u"t.csv"_s, "id,comentario\n1,Hola a todos\n"), u"auto"_s);
    QVERIFY(importSource(**store, *source, {}, false, person, {}));
    const std::vector<qint64> ids{1};
    const QList<QByteArray> texts = naughty();
    for (const QByteArray &text : texts) {
        const QString word = QString::fromUtf8(text);
        const auto filter = parseFilter(word);
        QVERIFY(filter || !filter.error().message.isEmpty());
        const auto tag = addTag(**store, word, ids, person);
        QVERIFY(tag || !tag.error().message.isEmpty());
    }
    QVERIFY(checkWorkspace(**store, {})->sound());
}

QTEST_GUILESS_MAIN(TestNaughty)
#include "tst_naughty.moc"
