// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/importing/importwizard.h"
#include "ui/importing/mappingmodel.h"
#include "ui/importing/previewmodel.h"
#include "ui/importing/problemsmodel.h"
#include "ui/importing/sourcesmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestImporting final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRoleHasAName()
    {
        const QList<Role> roles = allRoles();
        QCOMPARE(roles.size(), static_cast<int>(Role::Consent) + 1);
        for (const Role role : roles)
            QVERIFY(!nameOf(role).isEmpty());
    }

    void rolesCanBeChanged()
    {
        MappingModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ColumnMapping title;
        title.header = u"titulo"_s;
        title.role = Role::Title;
        model.setColumns({title, ColumnMapping()});
        QSignalSpy edited(&model, &MappingModel::edited);
        const QModelIndex meaning = model.index(1, MappingModel::Meaning);
        QVERIFY(model.setData(meaning, keyOf(Role::Body)));
        QCOMPARE(model.columns().at(1).role, Role::Body);
        QCOMPARE(edited.count(), 1);
        QVERIFY(!model.setData(meaning, u"nonsense"_s));
        QVERIFY(!model.setData(model.index(1, MappingModel::Header), keyOf(Role::Body)));
    }

    void modelsKeepTheirPromises()
    {
        PreviewModel preview;
        QAbstractItemModelTester a(&preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ContributionRecord record;
        record.title = u"Un tranvía"_s;
        record.votesFor = 12;
        preview.setRecords({record});
        QCOMPARE(preview.index(0, PreviewModel::Title).data().toString(), u"Un tranvía"_s);
        QCOMPARE(preview.index(0, PreviewModel::Votes).data().toString(), u"12"_s);

        SourcesModel sources;
        QAbstractItemModelTester b(&sources, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SourceEntry source;
        source.name = u"a.csv"_s;
        source.records = 3;
        source.live = false;
        sources.setSources({source});
        QVERIFY(sources.index(0, SourcesModel::Name).data().toString().contains(u"undone"_s));
        QCOMPARE(sources.index(0, SourcesModel::Records).data().toString(), u"3"_s);

        ProblemsModel problems;
        QAbstractItemModelTester c(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ImportProblem problem;
        problem.line = 4;
        problems.setProblems({problem});
        QCOMPARE(problems.index(0, ProblemsModel::Line).data().toString(), u"4"_s);
    }

    void wizardRecognisesShowsAndHandsOver()
    {
        QTemporaryDir folder;
        ImportWizard wizard({fixture::writeExport(folder.path())});
        QSignalSpy accepted(&wizard, &ImportWizard::sourceAccepted);
        QTRY_VERIFY(wizard.isReady());
        const auto *preview = wizard.findChild<PreviewModel *>();
        QCOMPARE(preview->rowCount(), 6);
        QCOMPARE(preview->index(2, PreviewModel::Title).data().toString(), u"Más becas"_s);
        static_cast<QDialog &>(wizard).accept();
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(wizard.result(), static_cast<int>(QDialog::Accepted));
    }

    /// Each table of a folder is shown in turn, and what is not read is said.
    void wizardGoesThroughAFolder()
    {
        QTemporaryDir folder;
        QVERIFY(!fixture::writeExport(folder.path()).isEmpty());
        QVERIFY(QDir(folder.path()).mkdir(u"más"_s));
        QVERIFY(!fixture::writeExport(folder.filePath(u"más"_s)).isEmpty());
        QFile empty(folder.filePath(u"vacío.csv"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        ImportWizard wizard({folder.path()});
        QSignalSpy accepted(&wizard, &ImportWizard::sourceAccepted);
        const auto said = [&] {
            const auto labels = wizard.findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [](const QLabel *l) { return l->text().contains(u"vacío"_s); });
        };
        QTRY_VERIFY(wizard.isReady());
        QVERIFY(said());
        static_cast<QDialog &>(wizard).accept();
        QVERIFY(wizard.result() != static_cast<int>(QDialog::Accepted));
        QTRY_VERIFY(wizard.isReady());
        QCOMPARE(wizard.findChild<PreviewModel *>()->rowCount(), 6);
        static_cast<QDialog &>(wizard).accept();
        QCOMPARE(accepted.count(), 2);
        QVERIFY(accepted.at(0).at(0).value<ImportSource>().path !=
                accepted.at(1).at(0).value<ImportSource>().path);
        QCOMPARE(wizard.result(), static_cast<int>(QDialog::Accepted));
    }

    void wizardSaysWhyAFileCannotBeRead()
    {
        QTemporaryDir folder;
        ImportWizard wizard({folder.filePath(u"missing.csv"_s)});
        QTRY_VERIFY(!wizard.findChildren<QWidget *>().isEmpty());
        QTest::qWait(0);
        QVERIFY(!wizard.isReady());
    }
};

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
