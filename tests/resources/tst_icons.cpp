// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/icons/icons.h"

#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawnInOneColour()
    {
        const QStringList names = tamiz::iconNames();
        QVERIFY(names.size() > 30);
        for (const QString &name : names) {
            const QByteArray svg = tamiz::iconSvg(name);
            QVERIFY2(QSvgRenderer(svg).isValid(), qPrintable(name));
            QVERIFY2(name == "tamiz"_L1 || svg.count('#') == 1, qPrintable(name));
        }
    }

    void unknownNameIsNothing() { QVERIFY(tamiz::iconSvg(u"no-such-icon"_s).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
