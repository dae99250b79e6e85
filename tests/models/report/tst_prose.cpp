// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/prose.h"

#include "models/core/speaking.h"
#include "models/report/templates.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestProse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("looks") << u"Hola **fuerte** y *suave*"_s << u"Hola fuerte y suave"_s;
        QTest::newRow("number") << u"Hubo {{people where region:Norte}} personas"_s << u"Hubo  personas"_s;
        QTest::newRow("link") << u"Vea [el plan](https://example.org/p)"_s << u"Vea el plan"_s;
        QTest::newRow("bad link stays words") << u"Vea [el plan](javascript:alert)"_s << u"Vea [el plan](javascript:alert)"_s;
        QTest::newRow("HTML stays words") << u"<script>alert(1)</script> & <b>"_s << u"<script>alert(1)</script> & <b>"_s;
        QTest::newRow("escaped") << u"2 \\* 3 \\{{x}}"_s << u"2 * 3 {{x}}"_s;
        QTest::newRow("heading") << u"## Título"_s << u"Título"_s;
        QTest::newRow("item") << u"- uno"_s << u"uno"_s;
        QTest::newRow("number that is no item") << u"1999 fue así"_s << u"1999 fue así"_s;
    }
    void isReadAsItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        const auto parts = parseProse(text);
        QCOMPARE(parts.size(), 1u);
        QCOMPARE(std::get<ReportProse>(parts[0]).plain(), plain);
        const QString again = toProse(parts);
        QCOMPARE(toProse(parseProse(again)), again); // one way to write it
        QCOMPARE(std::get<ReportProse>(parseProse(again)[0]).plain(), plain);
    }

    void anyWordsSurvive()
    {
        QRandomGenerator random(7);
        const QString letters = u"ab *\\[]{}()#-1.ñ\u2028<>&"_s;
        for (int round = 0; round < 2'000; ++round) {
            ReportProse prose;
            prose.style = static_cast<ReportProse::Style>(random.bounded(4));
            prose.ordinal = prose.style == ReportProse::Style::Numbered ? 1 : 0;
            for (int i = random.bounded(1, 5); i > 0; --i) {
                QString words(u'x');
                for (int n = random.bounded(8); n > 0; --n)
                    words += letters[random.bounded(letters.size())];
                words += u'y'; // spaces at the ends of a line are no words
                prose.runs.push_back({words, random.bounded(2) == 1, random.bounded(2) == 1});
            }
            const auto parts = parseProse(toProse({prose}));
            QCOMPARE(parts.size(), 1u);
            const auto &read = std::get<ReportProse>(parts[0]);
            QCOMPARE(read.plain(), QString(prose.plain()).replace(QChar::LineSeparator, u'\n'));
            QCOMPARE(read.style, prose.style);
            QString wanted, got; // the look of every letter
            for (const ReportRun &run : prose.runs)
                wanted += QString(run.text.size(), QChar(u'0' + run.bold + 2 * run.italic));
            for (const ReportRun &run : read.runs)
                got += QString(run.text.size(), QChar(u'0' + run.bold + 2 * run.italic));
            QCOMPARE(got, wanted);
        }
    }

    void blocksStandAlone()
    {
        const auto parts = parseProse(u"{{chart bar region top=5 where theme:agua}}\n{{people}} fueron\n{{people}}"_s);
        QCOMPARE(parts.size(), 3u);
        const auto &inset = std::get<Inset>(parts[0]);
        QCOMPARE(inset.name, u"chart"_s);
        QCOMPARE(inset.plain(), (QStringList{u"bar"_s, u"region"_s}));
        QCOMPARE(inset.option(u"top"_s), u"5"_s);
        QCOMPARE(inset.where, u"theme:agua"_s);
        QCOMPARE(std::get<ReportProse>(parts[1]).runs[0].query, u"people"_s);
        QCOMPARE(std::get<ReportProse>(parts[2]).runs[0].query, u"people"_s); // a number, not a block
    }

    void whatCannotBeMadeIsNamed()
    {
        QVERIFY(checkProse(u"{{ledger}}\nHubo {{people where region:Norte}}."_s));
        for (const QString &bad : {u"{{dragons}}"_s, u"a {{dragons}}"_s, u"a {{people where (}}"_s}) {
            const auto checked = checkProse(bad);
            QVERIFY(!checked);
            QCOMPARE(checked.error().code, Error::Code::Usage);
        }
    }

    void templatesSpeakEveryLanguage()
    {
        for (const QString &key : templateKeys()) {
            const auto source = readTemplate(key);
            QVERIFY(source);
            QVERIFY(source->sections.size() >= 3);
            QSet<QString> keys;
            for (const QString &language : spokenLanguages()) {
                QVERIFY2(!source->names.value(language).isEmpty(), qPrintable(key + language));
                QVERIFY2(!source->descriptions.value(language).isEmpty(), qPrintable(key + language));
            }
            for (const TemplateSection &section : source->sections) {
                QVERIFY(!keys.contains(section.key));
                keys.insert(section.key);
                for (const QString &language : spokenLanguages()) {
                    const auto [title, text] = wordsOf(DraftSection{0, key, section.key, {}, {}}, language);
                    QVERIFY2(!title.isEmpty() && !text.isEmpty(), qPrintable(section.key + language));
                    const auto checked = checkProse(text);
                    QVERIFY2(checked, qPrintable(section.key));
                    QVERIFY2(section.texts.contains(language) || section.texts.contains(QString()), qPrintable(section.key));
                }
            }
        }
        QVERIFY(!readTemplate(u"dragons"_s));
    }
};

QTEST_GUILESS_MAIN(TestProse)
#include "tst_prose.moc"
