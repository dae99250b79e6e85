// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/difference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("centre");
        QTest::addColumn<QStringList>("own");
        const QString centre = u"Pedimos un carril bici con separación física en la avenida Reforma"_s;
        QTest::newRow("the same text") << centre << centre << QStringList();
        QTest::newRow("other case and accents") << centre.toUpper() << centre << QStringList();
        QTest::newRow("a sentence added")
            << QString(centre + u". Llevo a mi hija."_s) << centre << QStringList{u"Llevo a mi hija"_s};
        QTest::newRow("a word changed")
            << QString(centre).replace(u"avenida"_s, u"calle"_s) << centre << QStringList{u"calle"_s};
        QTest::newRow("halves exchanged")
            << u"en la avenida Reforma Pedimos un carril bici con separación física"_s << centre
            << QStringList();
        QTest::newRow("nothing in common") << u"Más becas"_s << centre << QStringList{u"Más becas"_s};
        QTest::newRow("empty") << QString() << centre << QStringList();
    }

    void ownWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, centre);
        QFETCH(QStringList, own);
        QStringList found;
        for (const Span &span : tamiz::ownWords(text, centre))
            found << text.mid(span.start, span.length);
        QCOMPARE(found, own);
        QCOMPARE(ownShare(text, centre) > 0, !own.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
