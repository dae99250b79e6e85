// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include <QTest>

using namespace tamiz;

/// Every role can be read: text 4.5:1, edges and marks 3:1, in light, dark and two high-contrast palettes.
class TestPalette final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastsAsMeasured()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void canBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("white on black") << QPalette(Qt::white, Qt::black, Qt::white, Qt::darkGray, Qt::gray,
                                                    Qt::white, Qt::white, Qt::black, Qt::black);
        QTest::newRow("yellow on black") << QPalette(Qt::yellow, Qt::black, Qt::white, Qt::darkGray, Qt::gray,
                                                     Qt::yellow, Qt::white, Qt::black, Qt::black);
    }
    void canBeRead()
    {
        QFETCH(QPalette, palette);
        const QColor text = palette.color(QPalette::Text);
        const QColor base = palette.color(QPalette::Base);
        QVERIFY(contrast(text, base) >= 4.5);
        QVERIFY(contrast(mutedText(palette), base) >= 4.5);
        QVERIFY(contrast(mutedText(palette), railFill(palette)) >= 4.5);
        for (const QColor &fill : {facetFill(palette), currentFill(palette), hitFill(palette),
                                   railFill(palette), toneFill(Tone::Information, palette),
                                   toneFill(Tone::Warning, palette), toneFill(Tone::Error, palette)})
            QVERIFY2(contrast(text, fill) >= 4.5, qPrintable(fill.name()));
        QVERIFY(contrast(accent(palette), base) >= 3);
        for (const Tone tone : {Tone::Information, Tone::Warning, Tone::Error})
            QVERIFY(contrast(toneAccent(tone, palette), base) >= 3);
        for (int index = 0; index < 8; ++index) {
            const ChipColours chip = chipColours(categoryColour(index), palette);
            QVERIFY2(contrast(chip.text, chip.fill) >= 4.5, qPrintable(QString::number(index)));
            QVERIFY2(contrast(chip.border, base) >= 3, qPrintable(QString::number(index)));
            QVERIFY(contrast(categoryOutline(categoryColour(index), palette), base) >= 3);
        }
    }

    void categoriesRepeat()
    {
        QCOMPARE(categoryColour(8), categoryColour(0));
        QCOMPARE(categoryColour(-1), categoryColour(7));
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
