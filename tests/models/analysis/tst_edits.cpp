// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/edits.h"
#include "models/analysis/shingles.h"

#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

namespace {

const QString letter = u"Pedimos que se planten árboles en la plaza mayor antes del verano. "
                       "Los bancos de piedra queman y nadie se sienta en ellos. "
                       "Una fuente de agua fresca haría mucho bien a los niños del barrio."_s;

std::vector<quint64> wordsOfText(const QString &text)
{
    std::vector<quint64> words;
    wordHashes(text, words);
    return words;
}

} // namespace

class TestEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data() const
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        const QStringList sentences = letter.split(u". "_s);
        QTest::newRow("same words, other signs") << letter.toUpper().replace(u'.', u'!') << u"exact"_s;
        QTest::newRow("one word changed") << QString(letter).replace(u"piedra"_s, u"metal"_s) << u"minor"_s;
        QTest::newRow("a block added")
            << letter + u" Además, mi madre se cayó allí la semana pasada y nadie la ayudó."_s << u"added"_s;
        QTest::newRow("a block cut") << QString(sentences[0] + u". "_s + sentences[2]) << u"cut"_s;
        QTest::newRow("sentences in another order")
            << QString(sentences[2] + u". "_s + sentences[0] + u". "_s + sentences[1]) << u"reordered"_s;
        QTest::newRow("a letter inside a long text")
            << QString(
                   u"Llevo veinte años aquí y he visto pasar cuatro corporaciones sin que ninguna mirase por "
                   u"esta "
                   "calle ni por quienes vivimos en ella con ruido y polvo todo el año. "_s +
                   letter +
                   u" También quisiera hablar de los horarios de la biblioteca que cierra justo cuando los "
                   "estudiantes salen de clase y del autobús que ya no pasa los domingos."_s)
            << u"passage"_s;
    }
    void types() const
    {
        QFETCH(const QString, text);
        QTEST(keyOf(editOf(wordsOfText(letter), wordsOfText(text))), "key");
    }

    void keysAreStable() const
    {
        QCOMPARE(keyOf(Edit::None), QString());
        QCOMPARE(keyOf(Edit::Passage), u"passage"_s);
    }
};

QTEST_APPLESS_MAIN(TestEdits)
#include "tst_edits.moc"
