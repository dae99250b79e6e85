// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recentfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestRecentFiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheTenNewestOnce()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        RecentFiles recent(settings);
        for (int index = 0; index < 12; ++index)
            recent.add(u"/x/%1.tamiz"_s.arg(index));
        recent.add(u"/x/5.tamiz"_s);
        QCOMPARE(recent.paths().size(), RecentFiles::Limit);
        QCOMPARE(recent.paths().first(), u"/x/5.tamiz"_s);
        QCOMPARE(recent.paths().count(u"/x/5.tamiz"_s), 1);
        recent.clear();
        QVERIFY(recent.paths().isEmpty());
    }

    void brokenSettingsGiveDefaults()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"s.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x00\xff[[[garbage\n=,=\n");
        file.close();
        QSettings store(file.fileName(), QSettings::IniFormat);
        const Settings settings(store);
        QCOMPARE(settings.get(settings::Language), u"system"_s);
        QVERIFY(settings.get(settings::WindowGeometry).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
