// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "models/storage/searching.h"

using namespace tamiz;
using namespace Qt::StringLiterals;

class TokenizerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueryFindsWhatAReaderWouldExpect_data();
    void aQueryFindsWhatAReaderWouldExpect();
};

void TokenizerTest::aQueryFindsWhatAReaderWouldExpect_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    QTest::newRow("accents do not count") << u"Más educación pública"_s << u"\"educacion\""_s << true;
    QTest::newRow("nor in the query") << u"Mas educacion publica"_s << u"\"educación\""_s << true;
    QTest::newRow("ñ counts") << u"Este año no"_s << u"\"ano\""_s << false;
    QTest::newRow("ñ finds ñ") << u"Este AÑO no"_s << u"\"año\""_s << true;
    QTest::newRow("ñ written in two code points") << u"Este an\u0303o no"_s << u"\"año\""_s << true;
    QTest::newRow("plural finds singular") << u"Una beca para todos"_s << u"\"becas\""_s << true;
    QTest::newRow("singular finds plural") << u"Más becas"_s << u"\"beca\""_s << true;
    QTest::newRow("prefix") << u"Presupuestos participativos"_s << u"\"participa\"*"_s << true;
    QTest::newRow("prefix of another word") << u"Presupuestos"_s << u"\"participa\"*"_s << false;
    QTest::newRow("phrase") << u"Un carril bici seguro"_s << u"\"carril bici\""_s << true;
    QTest::newRow("phrase out of order") << u"Una bici en el carril"_s << u"\"carril bici\""_s << false;
    QTest::newRow("after an emoji") << u"🚲🚲 carriles"_s << u"\"carril\""_s << true;
}

void TokenizerTest::aQueryFindsWhatAReaderWouldExpect()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(bool, found);
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, text)});
    const auto hits = searchText(*f.store, query);
    QVERIFY(hits);
    QCOMPARE(!hits->empty(), found);
}

QTEST_GUILESS_MAIN(TokenizerTest)
#include "tst_tokenizer.moc"
