// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/importing/changesmodel.h"
#include "ui/importing/firstrecords.h"
#include "ui/importing/importing.h"
#include "ui/importing/importwizard.h"
#include "ui/importing/mappingmodel.h"
#include "ui/importing/previewmodel.h"
#include "ui/importing/problemsmodel.h"
#include "ui/importing/rowspanel.h"
#include "ui/importing/sourcesmodel.h"
#include "ui/importing/sourcespage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestImporting final : public QObject
{
    Q_OBJECT
    static QPushButton *button(const QWidget &parent, const QString &words)
    {
        const auto all = parent.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(all, [&](const QPushButton *b) { return b->text().remove(u'&').contains(words); });
        return found == all.end() ? nullptr : *found;
    }

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

    /// The live count follows each change, personal columns are called out, and the mapping is kept under a name.
    void wizardCountsAndKeepsTheMapping()
    {
        QTemporaryDir folder;
        qputenv("TAMIZ_MAPPINGS", folder.filePath(u"mappings"_s).toUtf8());
        const QString path = folder.filePath(u"a.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("clave,correo,lo que pide,acepta publicar\n1,ana@correo.example,Más árboles en la plaza,Sí\n1,luis@correo.example,Menos ruido de noche,No\n");
        file.close();
        fixture::FakeDialogs dialogs;
        dialogs.text = u"Nuestro formulario"_s;
        ImportWizard wizard({path}, nullptr, &dialogs);
        QTRY_VERIFY(wizard.isReady() && wizard.isCounted());
        auto *mapping = wizard.findChild<MappingModel *>();
        QCOMPARE(mapping->columns().at(1).role, Role::Ignore);
        const auto says = [&](const QString &words) {
            const auto labels = wizard.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *l) { return l->text().contains(words); });
        };
        QVERIFY(says(u"“correo”"_s));
        QVERIFY(says(u"“acepta publicar”"_s));
        QVERIFY(mapping->index(1, MappingModel::Header).data().toString().startsWith(u"⚠"_s));
        const qint64 before = wizard.check().odd();
        QVERIFY(mapping->setData(mapping->index(0, MappingModel::Meaning), keyOf(Role::Id), Qt::EditRole));
        QTRY_VERIFY(wizard.isReady() && wizard.isCounted());
        QVERIFY(wizard.check().odd() > before || wizard.check().flagged == 1); // The id stands twice.
        QVERIFY(mapping->index(0, MappingModel::Values).data().toString().contains(u'1'));
        QVERIFY(mapping->setData(mapping->index(0, MappingModel::Meaning), keyOf(Role::Author), Qt::EditRole));
        QTRY_VERIFY(wizard.isReady() && wizard.isCounted());
        QCOMPARE(wizard.check().odd(), 0);

        auto *save = button(wizard, u"Save these"_s);
        QVERIFY(save);
        save->click();
        ImportWizard next({path}, nullptr, &dialogs);
        QTRY_VERIFY(next.isReady() && next.isCounted());
        QCOMPARE(next.findChild<MappingModel *>()->columns().at(0).role, Role::Author); // Offered by itself.
        qunsetenv("TAMIZ_MAPPINGS");
    }

    /// Whoever says that a row is a person gets people; whoever takes it back gets the texts again.
    void wizardAsksWhatARowIs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"Folio,Comentario,Región\n1,Más árboles,Norte\n2,Menos ruido,Sur\n"_s.toUtf8());
        file.close();
        ImportWizard wizard({path});
        QSignalSpy accepted(&wizard, &ImportWizard::sourceAccepted);
        QTRY_VERIFY(wizard.isReady());
        wizard.show();
        auto *rows = wizard.findChild<RowsPanel *>()->findChildren<QComboBox *>().constFirst();
        QCOMPARE(rows->currentData().toString(), keyOf(RowsAre::Contributions));
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_End);
        QTRY_VERIFY(wizard.isReady());
        auto *mapping = wizard.findChild<MappingModel *>();
        QCOMPARE(mapping->columns().at(0).role, Role::Author);
        QCOMPARE(mapping->columns().at(1).role, Role::ParticipantAttribute);
        QTest::keyClick(rows, Qt::Key_Home); // and back, as it was
        QTRY_VERIFY(wizard.isReady());
        QCOMPARE(rows->currentData().toString(), keyOf(RowsAre::Contributions));
        QCOMPARE(mapping->columns().at(1).role, Role::Body);
        QTest::keyClick(rows, Qt::Key_End);
        QTRY_VERIFY(wizard.isReady());
        QVERIFY(mapping->setData(mapping->index(1, MappingModel::Meaning), keyOf(Role::Body)));
        QTRY_VERIFY(wizard.isReady());
        QCOMPARE(rows->currentData().toString(), keyOf(RowsAre::Participants)); // a person chose it
        QTest::keyClick(rows, Qt::Key_Home);
        QTRY_VERIFY(wizard.isReady());
        QTRY_COMPARE(wizard.findChild<PreviewModel *>()->index(1, PreviewModel::Body).data().toString(), u"Menos ruido"_s);
        static_cast<QDialog &>(wizard).accept();
        QCOMPARE(accepted.at(0).at(0).value<ImportSource>().mapping.rows, RowsAre::Contributions);
    }

    /// How values are read is chosen in the table of columns, and what will come of it is shown at once.
    void wizardLetsChooseHowValuesAreRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,comentario,autor,gasto\n1,Más árboles en la plaza,Ana Ruiz,1.385\n2,Menos ruido de noche,Ana Ruiz,2.5\n");
        file.close();
        ImportWizard wizard({path});
        QTRY_VERIFY(wizard.isReady() && wizard.isCounted());
        wizard.show();
        auto *mapping = wizard.findChild<MappingModel *>();
        const auto *preview = wizard.findChild<PreviewModel *>();
        const QModelIndex marks = mapping->index(3, MappingModel::Reading);
        QVERIFY(marks.flags() & Qt::ItemIsEditable);
        QVERIFY(!(mapping->index(1, MappingModel::Reading).flags() & Qt::ItemIsEditable)); // a text is a text
        QCOMPARE(preview->index(0, PreviewModel::Fields).data().toString(), u"gasto: 1.385"_s);

        QTableView *view = nullptr; // by keys
        for (QTableView *each : wizard.findChildren<QTableView *>())
            view = each->model() == mapping ? each : view;
        QVERIFY(view);
        view->setFocus();
        view->setCurrentIndex(marks);
        QTest::keyClick(view, Qt::Key_F2);
        auto *box = view->viewport()->findChild<QComboBox *>();
        QVERIFY(box && box->count() == 3);
        QVERIFY(!box->accessibleName().isEmpty());
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_VERIFY(wizard.isReady() && wizard.isCounted());
        QCOMPARE(mapping->columns().at(3).format, u"comma"_s);
        QTRY_COMPARE(preview->index(0, PreviewModel::Fields).data().toString(), u"gasto: 1385"_s);

        const QModelIndex author = mapping->index(2, MappingModel::Reading);
        QCOMPARE(author.data(MappingModel::ChoiceKeys).toStringList().size(), 2);
        QVERIFY(mapping->setData(author, u"1"_s));
        QTRY_VERIFY(wizard.isReady() && wizard.isCounted());
        QCOMPARE(mapping->columns().at(2).role, Role::Attribute);
        QTRY_VERIFY(preview->index(0, PreviewModel::Author).data().toString().isEmpty());
        QVERIFY(preview->index(0, PreviewModel::Fields).data().toString().contains(u"autor: Ana Ruiz"_s));
        QVERIFY(mapping->setData(mapping->index(2, MappingModel::Reading), u"0"_s)); // and back
        QTRY_VERIFY(wizard.isReady() && wizard.isCounted());
        QCOMPARE(mapping->columns().at(2).role, Role::Author);
        QVERIFY(!mapping->setData(mapping->index(2, MappingModel::Reading), u"7"_s));
    }

    /// A wrong decoding is noticed, shown before and after, and turned back when a person says so.
    void wizardTurnsLettersBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"id,comentario\n1,CÃ³mo mejorar la educaciÃ³n\n2,MÃ¡s Ã¡rboles\n"_s.toUtf8());
        file.close();
        ImportWizard wizard({path});
        QSignalSpy accepted(&wizard, &ImportWizard::sourceAccepted);
        QTRY_VERIFY(wizard.isReady());
        auto *box = wizard.findChild<QCheckBox *>();
        QVERIFY(box && box->text().contains(u"Cómo"_s));
        QVERIFY(!box->isChecked());
        const auto *preview = wizard.findChild<PreviewModel *>();
        QCOMPARE(preview->index(1, PreviewModel::Body).data().toString(), u"MÃ¡s Ã¡rboles"_s);
        box->click();
        QTRY_VERIFY(wizard.isReady());
        QCOMPARE(preview->index(1, PreviewModel::Body).data().toString(), u"Más árboles"_s);
        static_cast<QDialog &>(wizard).accept();
        QCOMPARE(accepted.at(0).at(0).value<ImportSource>().mapping.repair, Mojibake::Utf8AsLatin);
    }

    /// Where the bytes leave it open, a person chooses the encoding.
    void wizardReadsAnotherEncoding()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,comentario\n1,c\xA1rte\n2,ni\xA4o\n"); // Code page 850.
        file.close();
        ImportWizard wizard({path});
        QTRY_VERIFY(wizard.isReady());
        QComboBox *encodings = nullptr;
        const auto boxes = wizard.findChildren<QComboBox *>();
        for (QComboBox *box : boxes)
            encodings = box->findData(u"ibm-850"_s) >= 0 ? box : encodings;
        QVERIFY(encodings);
        encodings->setCurrentIndex(encodings->findData(u"ibm-850"_s));
        Q_EMIT encodings->activated(encodings->currentIndex());
        QTRY_VERIFY(wizard.isReady());
        QCOMPARE(wizard.findChild<PreviewModel *>()->index(1, PreviewModel::Body).data().toString(), u"niño"_s);
    }

    /// The page of sources is where an import ends: what was odd and what changed, each leading to its contribution.
    void sourcesPageShowsChangesAndLeadsToThem()
    {
        QTemporaryDir folder;
        const auto workspace = fixture::makeWorkspace(folder.path());
        QVERIFY(workspace != nullptr);
        const QString path = folder.filePath(u"propuestas.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray first = file.readAll();
        file.close();
        const std::vector<qint64> ids{3};
        QVERIFY(workspace->perform([&](Store &store, const Progress &) { return addTag(store, u"becas"_s, ids, workspace->actor()); }));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(first).replace("Que haya becas", "Que haya muchas becas").replace("5,Autob", "9,Autob"));
        file.close();
        QVERIFY(fixture::importFile(*workspace, path));
        fixture::FakeDialogs dialogs;
        SourcesPage page(*workspace, dialogs);
        auto *changes = page.findChild<ChangesModel *>();
        QAbstractItemModelTester tester(changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(changes->rowCount(), 1);
        QCOMPARE(changes->curated(), 1);
        QVERIFY(changes->index(0, ChangesModel::Before).data().toString().startsWith(u"Que haya becas"_s));
        QVERIFY(changes->index(0, ChangesModel::After).data().toString().startsWith(u"Que haya muchas"_s));
        const auto *problems = page.findChild<ProblemsModel *>();
        QCOMPARE(problems->rowCount(), 1); // What is gone is said.
        QSignalSpy asked(&page, &SourcesPage::contributionsRequested);
        for (auto *view : page.findChildren<QTableView *>()) {
            if (view->model() == changes)
                Q_EMIT view->activated(changes->index(0, 0));
        }
        QCOMPARE(asked.count(), 1);
        QCOMPARE(workspace->selection().count(), 1);
        dialogs.path = folder.filePath(u"out.csv"_s);
        button(page, u"Export"_s)->click();
        QFile out(dialogs.path);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll().count('\n'), 2);
    }

    static QString writeLong(const QString &folder, int rows)
    {
        const QString path = QDir(folder).filePath(u"larga.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("id,title,body\n");
        for (int i = 1; i <= rows; ++i)
            file.write(QByteArray("%1,Título %1,Pedimos sombra y bancos en la calle %1\n").replace("%1", QByteArray::number(i)));
        return path;
    }

    /// While an import runs its first records stand on the screen, and the count goes up; nothing is in the workspace yet.
    void firstRecordsAreListedWhileAnImportRuns()
    {
        constexpr int rows = 20'000;
        QTemporaryDir folder;
        auto made = Workspace::create(folder.filePath(u"prueba.tamiz"_s));
        QVERIFY(made);
        const auto source = recognise(writeLong(folder.path(), rows), u"auto"_s);
        QVERIFY(source);
        FirstRecords first;
        QSignalSpy active(&first, &FirstRecords::activeChanged);
        std::optional<Result<ImportOutcome>> ended;
        startImport(**made, *source, {}, &first, [&](const Result<ImportOutcome> &outcome) { ended = outcome; }, &first);
        QVERIFY(first.isActive());
        const auto *shown = first.findChild<PreviewModel *>();
        QTRY_VERIFY(shown->rowCount() > 0 || ended);
        QVERIFY2(!ended, "the import was over before its first records were shown");
        QCOMPARE((*made)->columns().rows(), 0U);
        QCOMPARE(shown->rowCount(), 200);
        QCOMPARE(shown->index(1, PreviewModel::Title).data().toString(), u"Título 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ended, 60'000);
        QVERIFY(*ended);
        QVERIFY(!first.isActive());
        QCOMPARE(active.count(), 2);
        QCOMPARE((*made)->columns().rows(), size_t(rows));
    }

    /// Cancelled from there, the workspace is as it was; the import that waited has its turn on the screen.
    void anImportIsCancelledFromItsFirstRecords()
    {
        QTemporaryDir folder;
        auto made = Workspace::create(folder.filePath(u"prueba.tamiz"_s));
        QVERIFY(made);
        const auto source = recognise(writeLong(folder.path(), 60'000), u"auto"_s);
        const auto other = recognise(fixture::writeExport(folder.path()), u"auto"_s);
        QVERIFY(source && other);
        FirstRecords first;
        std::optional<Result<ImportOutcome>> ended, second;
        startImport(**made, *source, {}, &first, [&](const Result<ImportOutcome> &outcome) { ended = outcome; }, &first, *preview(*source, 1));
        QCOMPARE(first.findChild<PreviewModel *>()->rowCount(), 1); // what is known is shown at once
        startImport(**made, *other, {}, &first, [&](const Result<ImportOutcome> &outcome) { second = outcome; }, &first);
        const auto *shown = first.findChild<PreviewModel *>();
        QTRY_COMPARE(shown->rowCount(), 200);
        button(first, u"Cancel"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(ended, 60'000);
        QVERIFY(!*ended && ended->error().code == Error::Code::Cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(second, 60'000);
        QVERIFY(*second);
        QVERIFY(!first.isActive());
        QCOMPARE((*made)->columns().rows(), 6U);
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
