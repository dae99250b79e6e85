// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/package.h"

#include "models/import/filekind.h"
#include "models/import/sheetreader.h"
#include "models/report/gate.h"
#include "models/storage/reading.h"
#include "models/workspace/answering.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"
#include "models/workspace/findings.h"
#include "models/workspace/verbs.h"
#include "tests/models/report/csvreading.h"
#include "tests/models/workspace/samplestore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace tamiz;

/// The open data that leave the house, read back as a stranger would: from the files alone.
class TestPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sample = std::make_unique<SampleStore>(900, 7);
        m_sample->run("INSERT INTO family (id, centre, live) VALUES (1, 2, 1)");
        m_sample->run("UPDATE contribution SET family = 1 WHERE id IN (2, 3, 4)");
        m_sample->run("UPDATE contribution SET parent_id = 5 WHERE id IN (6, 7)");
        m_sample->run("INSERT INTO vote VALUES (8, 1, 1, 1, 0), (8, 2, 1, -1, 0), (9, 1, 1, 0, 0)");
        m_sample->run("UPDATE text SET body = '=1+1, \"quoted\"' || char(10) || 'second line' WHERE id = 10");
        Answer answer;
        answer.decision = Decision::Accepted;
        answer.office = u"Dirección, de \"Movilidad\""_s;
        QVERIFY(answerTheme(m_sample->store(), 1, answer, m_actor));
        m_columns = *Columns::load(m_sample->store());
        m_options.institution = u"Secretaría de Ejemplo"_s;
        m_options.contact = u"datos@example.org"_s;
    }

    void theSameStateGivesTheSameBytes_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("folder") << QString();
        QTest::newRow("archive") << u".zip"_s;
        QTest::newRow("workbook") << u".xlsx"_s;
    }

    void theSameStateGivesTheSameBytes()
    {
        QFETCH(QString, ending);
        const auto first = write(u"first"_s + ending), second = write(u"second"_s + ending);
        QVERIFY(first && second);
        QCOMPARE(first->checksum, second->checksum);
        if (ending.isEmpty()) {
            const QStringList names = QDir(at(u"first"_s)).entryList(QDir::Files);
            QVERIFY(names.size() >= 13);
            for (const QString &name : names)
                QCOMPARE(bytesOf(u"first/"_s + name), bytesOf(u"second/"_s + name));
        } else {
            QFile::rename(at(u"second"_s + ending), at(u"again"_s + ending));
            QVERIFY(write(u"second"_s + ending));
            QCOMPARE(bytesOf(u"again"_s + ending), bytesOf(u"second"_s + ending));
        }
        PackageOptions other = m_options;
        other.release = u"2"_s;
        const auto third =
            exportPackage(m_sample->store(), *m_columns, m_columns->live(), other, m_now, at(u"third"_s), {});
        QVERIFY(third->checksum != first->checksum); // other names for people
    }

    /// As a workbook: a sheet for each table with the same rows, typed, and one that says what columns hold.
    void everyTableIsASheet()
    {
        QVERIFY(write(u"p"_s));
        QVERIFY(write(u"p.xlsx"_s));
        const FilePlace book(at(u"p.xlsx"_s));
        const auto sheets = sheetNames(book, FileKind::Xlsx);
        QVERIFY(sheets);
        const QJsonObject package = QJsonDocument::fromJson(bytesOf(u"p/datapackage.json"_s)).object();
        const QJsonArray tables = package[u"resources"_s].toArray();
        QCOMPARE(sheets->size(), tables.size() + 1); // and the definitions
        for (const QJsonValue &value : tables) {
            const QString name = value[u"name"_s].toString();
            QVERIFY2(sheets->contains(name), qPrintable(name));
            const auto rows = test::readCsv(bytesOf(u"p/"_s + value[u"path"_s].toString()));
            const auto reader = openSheet(book, FileKind::Xlsx, name);
            QVERIFY(reader);
            const QJsonArray fields = value[u"schema"_s][u"fields"_s].toArray();
            Row row;
            for (const QStringList &line : rows) {
                const auto there = (*reader)->next(row);
                QVERIFY(there && *there);
                for (qsizetype i = 0; i < line.size(); ++i) {
                    const QString type = fields[i][u"type"_s].toString();
                    if (type != "string"_L1 && type != "integer"_L1)
                        continue; // times and broken numbers are written another way
                    const auto at = static_cast<size_t>(i);
                    const QString cell = at < row.cells.size()
                                             ? QString::fromUtf8(row.cells[at].data(),
                                                                 static_cast<qsizetype>(row.cells[at].size()))
                                             : QString();
                    QCOMPARE(cell, line[i]);
                }
            }
            const auto more = (*reader)->next(row);
            QVERIFY(more && !*more);
        }
    }

    /// Places can be coarse: those of few people are one, or there are none.
    void placesAreAsCoarseAsWished()
    {
        const auto regionsOf = [&](PlaceGrain grain, qint64 least) {
            m_options.places = grain;
            m_options.least = least;
            if (!write(u"p"_s))
                return QStringList();
            const auto lines = test::readCsv(bytesOf(u"p/contributions.csv"_s));
            const qsizetype at = lines.front().indexOf(u"region"_s);
            QStringList all;
            for (qsizetype i = 1; i < std::ssize(lines); ++i)
                all << lines[i][at];
            return all;
        };
        const QStringList all = regionsOf(PlaceGrain::All, 5);
        const Column &region = *m_columns->column(u"region"_s), &author = *m_columns->column(u"author"_s);
        QHash<QString, QSet<quint32>> people;
        QHash<QString, qint64> unknown;
        m_columns->live().forEach([&](size_t row) {
            const QString name = region.codes[row] == 0 ? QString() : region.dictionary[region.codes[row]];
            if (author.codes[row] == 0)
                ++unknown[name];
            else
                people[name] << author.codes[row];
        });
        QList<qint64> sizes;
        for (auto it = people.begin(); it != people.end(); ++it)
            sizes << it->size() + unknown.value(it.key());
        std::ranges::sort(sizes);
        const qint64 least = sizes[sizes.size() / 2];
        const QStringList common = regionsOf(PlaceGrain::Common, least);
        QCOMPARE(common.size(), all.size());
        QVERIFY(common.contains(u"other"_s));
        for (qsizetype i = 0; i < all.size(); ++i) {
            const bool isCommon =
                all[i].isEmpty() || people.value(all[i]).size() + unknown.value(all[i]) >= least;
            QCOMPARE(common[i], isCommon ? all[i] : u"other"_s);
        }
        QVERIFY(QString::fromUtf8(bytesOf(u"p/README.md"_s)).contains(u"“other”"_s));
        for (const QString &one : regionsOf(PlaceGrain::None, 5))
            QVERIFY(one.isEmpty());
    }

    /// Both descriptions for catalogues name the contact, as what it is, and a language that has a name.
    void catalogueSaysHowToReachThePublisher_data()
    {
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("address"); // empty: words
        QTest::newRow("mail") << u"datos@example.org"_s << u"vcard:hasEmail"_s
                              << u"mailto:datos@example.org"_s;
        QTest::newRow("web") << u"https://example.org/a b"_s << u"vcard:hasURL"_s
                             << u"https://example.org/a%20b"_s;
        QTest::newRow("words") << u"Registro, planta 2"_s << u"vcard:note"_s << QString();
    }

    void catalogueSaysHowToReachThePublisher()
    {
        QFETCH(QString, contact);
        QFETCH(QString, property);
        QFETCH(QString, address);
        QLocale::setDefault(QLocale::c());
        m_options.contact = contact;
        QVERIFY(write(u"p"_s));
        const QByteArray turtle = bytesOf(u"p/dcat.ttl"_s);
        const QString value = address.isEmpty() ? u'"' + contact + u'"' : u'<' + address + u'>';
        QVERIFY(turtle.contains((property + u' ' + value + u" ]"_s).toUtf8()));
        QVERIFY(turtle.contains("@en") && !turtle.contains("@C"));
        const QJsonObject catalogue = QJsonDocument::fromJson(bytesOf(u"p/dcat.jsonld"_s)).object();
        const QJsonValue reached = catalogue[u"dcat:dataset"_s][u"dcat:contactPoint"_s][property];
        QCOMPARE(address.isEmpty() ? reached.toString() : reached[u"@id"_s].toString(),
                 address.isEmpty() ? contact : address);
        QCOMPARE(catalogue[u"dct:title"_s][u"@language"_s].toString(), u"en"_s);
    }

    void hashesSizesAndNamesAreTrue()
    {
        QVERIFY(write(u"p"_s));
        const QJsonObject package = QJsonDocument::fromJson(bytesOf(u"p/datapackage.json"_s)).object();
        QCOMPARE(package[u"$schema"_s].toString(),
                 u"https://datapackage.org/profiles/2.0/datapackage.json"_s);
        QSet<QString> names;
        for (const QJsonValue &value : package[u"resources"_s].toArray()) {
            const QJsonObject resource = value.toObject();
            const QByteArray bytes = bytesOf(u"p/"_s + resource[u"path"_s].toString());
            QVERIFY(!names.contains(resource[u"name"_s].toString()));
            names << resource[u"name"_s].toString();
            QCOMPARE(resource[u"bytes"_s].toInteger(), bytes.size());
            QCOMPARE(resource[u"hash"_s].toString(), u"sha256:"_s + sha256(bytes));
            const auto rows = test::readCsv(bytes);
            QCOMPARE(rows.size() - 1, resource[u"x_rows"_s].toInteger());
            QSet<QString> fields;
            QStringList header;
            for (const QJsonValue &field : resource[u"schema"_s][u"fields"_s].toArray())
                header << field[u"name"_s].toString();
            QCOMPARE(rows.first(), header);
            fields = QSet<QString>(header.begin(), header.end());
            QCOMPARE(fields.size(), header.size());
            for (const QString &name : header)
                QVERIFY(QRegularExpression(u"^[a-z][a-z0-9_]*$"_s).match(name).hasMatch());
        }
        for (const QByteArray &line : bytesOf(u"p/CHECKSUMS.sha256"_s).split('\n')) {
            if (!line.isEmpty())
                QCOMPARE(line.first(64),
                         sha256(bytesOf(u"p/"_s + QString::fromUtf8(line.sliced(66)))).toLatin1());
        }
    }

    void keysAreUniqueAndReferencesResolve()
    {
        QVERIFY(write(u"p"_s));
        const QJsonObject package = QJsonDocument::fromJson(bytesOf(u"p/datapackage.json"_s)).object();
        int references = 0;
        for (const QJsonValue &resource : package[u"resources"_s].toArray()) {
            const QString name = resource[u"name"_s].toString();
            const QJsonObject schema = resource[u"schema"_s].toObject();
            QStringList key;
            for (const QJsonValue &field : schema[u"primaryKey"_s].toArray())
                key << field.toString();
            if (!key.isEmpty()) {
                const QStringList keys = columnsOf(name, key);
                QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
            }
            for (const QJsonValue &foreign : schema[u"foreignKeys"_s].toArray()) {
                const QJsonObject to = foreign[u"reference"_s].toObject();
                const QStringList there =
                    columnsOf(to.contains(u"resource"_s) ? to[u"resource"_s].toString() : name,
                              {to[u"fields"_s][0].toString()});
                const QSet<QString> known(there.begin(), there.end());
                for (const QString &value : columnsOf(name, {foreign[u"fields"_s][0].toString()})) {
                    QVERIFY2(value.isEmpty() || known.contains(value), qPrintable(name + u' ' + value));
                    references += !value.isEmpty();
                }
            }
        }
        QVERIFY(references > 500);
    }

    void textsAreAsTheyAreAndHiddenOnesWithheld()
    {
        QVERIFY(write(u"p"_s));
        const auto rows = test::readCsv(bytesOf(u"p/contributions.csv"_s));
        const QStringList header = rows.first();
        const auto cell = [&](const QStringList &row, const char *name) {
            return row[header.indexOf(QLatin1StringView(name))];
        };
        int hidden = 0;
        for (const QStringList &row : rows.sliced(1)) {
            const bool isHidden = cell(row, "state") == "hidden"_L1;
            hidden += isHidden;
            QCOMPARE(cell(row, "text").isEmpty(), isHidden);
            if (cell(row, "id") == "10"_L1 && !isHidden)
                QCOMPARE(cell(row, "text"), u"=1+1, \"quoted\"\nsecond line"_s);
        }
        QVERIFY(hidden > 50);
        for (const QString &name : QDir(at(u"p"_s)).entryList(QDir::Files))
            QVERIFY2(!QRegularExpression(u"(^|,)p[0-9]{1,2}(,|\\r)"_s)
                          .match(QString::fromUtf8(bytesOf(u"p/"_s + name)))
                          .hasMatch(),
                     qPrintable(name)); // p1 to p40 are the identifiers of the source
    }

    void confirmedPersonalDataAreMasked()
    {
        m_sample->run("UPDATE contribution SET state = 0 WHERE id = 11");
        m_sample->run("UPDATE text SET body = 'Escriban a ana.prueba@example.org hoy' WHERE id = 11");
        QVERIFY(runFindings(m_sample->store(), {}));
        const auto ids = m_sample->numbers(u"SELECT id FROM finding WHERE contribution_id = 11"_s);
        QVERIFY(!ids.empty());
        auto obstacles = obstaclesTo(m_sample->store(), *m_columns, m_columns->live(), Leaving::Texts);
        QCOMPARE(obstacles->front().key, u"findings"_s);
        QVERIFY(decideFindings(m_sample->store(), ids, Verdict::Confirmed, m_actor));
        obstacles = obstaclesTo(m_sample->store(), *m_columns, m_columns->live(), Leaving::Texts);
        QVERIFY(obstacles->empty());
        QVERIFY(write(u"p"_s));
        QVERIFY(!bytesOf(u"p/contributions.csv"_s).contains("ana.prueba"));
    }

    void attributesOfFewPeopleAreLeftOut()
    {
        const auto outcome = write(u"p"_s);
        QVERIFY(outcome);
        QVERIFY(outcome->smallestGroup == 0 || outcome->smallestGroup >= m_options.least);
        QCOMPARE(outcome->uniques, 0);
        // Recounted from the file: every published combination of attributes is of five people and more.
        const auto rows = test::readCsv(bytesOf(u"p/contributions.csv"_s));
        const qsizetype person = rows.first().indexOf(u"participant"_s),
                        age = rows.first().indexOf(u"field_grupo_de_edad"_s);
        QVERIFY(age > 0);
        QHash<QString, QSet<QString>> people;
        for (const QStringList &row : rows.sliced(1)) {
            if (!row[age].isEmpty() && !row[person].isEmpty())
                people[row[age]] << row[person];
        }
        for (const QSet<QString> &group : people)
            QVERIFY(group.size() >= m_options.least);
    }

    void theGateSaysWhatStandsInTheWay()
    {
        Store &store = m_sample->store();
        const auto keys = [&](Leaving what) {
            QStringList found;
            for (const Obstacle &obstacle :
                 *obstaclesTo(store, **Columns::load(store), m_columns->live(), what))
                found << obstacle.key;
            return found;
        };
        QCOMPARE(keys(Leaving::Texts), QStringList{u"not-looked"_s});
        QVERIFY(runFindings(store, {}));
        QVERIFY(keys(Leaving::Texts).isEmpty());
        QCOMPARE(keys(Leaving::AllTexts), QStringList{u"hidden"_s});
        m_sample->run("UPDATE field SET key = 'consentimiento', title = 'Consentimiento' WHERE id = 1");
        QCOMPARE(keys(Leaving::Texts), QStringList{u"consent"_s});
        const auto obstacles = obstaclesTo(store, **Columns::load(store), m_columns->live(), Leaving::Texts);
        QCOMPARE(gateError(*obstacles).code, Error::Code::Refused);
        const auto before = contentHeadOf();
        QVERIFY(recordOverride(store, u"datapackage"_s, *obstacles, u"Orden judicial"_s, m_actor)->id > 0);
        QCOMPARE(contentHeadOf(), before); // a publication is no change of what is published
        QCOMPARE(verifyJournal(store)->firstBad, 0);
        QVERIFY((*nextUndo(store))->verb != "publish"_L1);
    }

    void nothingIsLeftBehind()
    {
        QVERIFY(write(u"p"_s));
        const QByteArray before = bytesOf(u"p/datapackage.json"_s);
        const auto stopped = exportPackage(m_sample->store(), *m_columns, m_columns->live(), m_options, m_now,
                                           at(u"p"_s), Progress([] { return true; }, {}));
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QCOMPARE(bytesOf(u"p/datapackage.json"_s), before);
        const auto zipped = exportPackage(m_sample->store(), *m_columns, m_columns->live(), m_options, m_now,
                                          at(u"z.zip"_s), Progress([] { return true; }, {}));
        QCOMPARE(zipped.error().code, Error::Code::Cancelled);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"p"_s});
        QDir(m_folder->path()).mkdir(u"mine"_s);
        QFile mine(at(u"mine/letter.txt"_s));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        const auto refused = write(u"mine"_s);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QVERIFY(write(u"p"_s)); // an earlier package is replaced
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 (QStringList{u"mine"_s, u"p"_s}));
    }

    void aFullDiskLeavesNothing()
    {
#ifdef Q_OS_UNIX
        std::signal(SIGXFSZ,
                    SIG_IGN); // a file that may not grow any more: what a full disk says to a program
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{10'000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto folder = write(u"p"_s);
        const auto archive = write(u"p.zip"_s);
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(folder.error().code, Error::Code::Storage);
        QCOMPARE(archive.error().code, Error::Code::Storage);
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QVERIFY(write(u"p"_s));
#else
        QSKIP("The size of files cannot be limited here.");
#endif
    }

    void aggregatesCanBeRecounted()
    {
        QVERIFY(write(u"p"_s));
        const auto rows = test::readCsv(bytesOf(u"p/contributions.csv"_s));
        QHash<QString, qint64> states;
        QSet<QString> texts, people;
        for (const QStringList &row : rows.sliced(1)) {
            ++states[row[rows.first().indexOf(u"state"_s)]];
            texts << row[rows.first().indexOf(u"text_id"_s)];
            people << row[rows.first().indexOf(u"participant"_s)];
        }
        people.remove(QString());
        int compared = 0;
        for (const QStringList &row : test::readCsv(bytesOf(u"p/aggregates.csv"_s)).sliced(1)) {
            if (row[0] == "total"_L1) {
                QCOMPARE(row[2].toLongLong(), rows.size() - 1);
                QCOMPARE(row[3].toLongLong(), texts.size());
                QCOMPARE(row[4].toLongLong(), people.size());
            } else if (row[0] == "state"_L1) {
                QCOMPARE(row[2].toLongLong(), states.value(row[1]));
                ++compared;
            }
        }
        QCOMPARE(compared, states.size());
    }

private:
    QString at(const QString &name) const
    {
        return m_folder->filePath(name);
    }
    Result<PackageOutcome> write(const QString &name)
    {
        return exportPackage(m_sample->store(), *m_columns, m_columns->live(), m_options, m_now, at(name),
                             {});
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString sha256(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    QString contentHeadOf()
    {
        PackageOptions options = m_options;
        const auto done = exportPackage(m_sample->store(), *m_columns, m_columns->live(), options, m_now,
                                        at(u"head"_s), {});
        return done ? QJsonDocument::fromJson(
                          bytesOf(u"head/datapackage.json"_s))[u"x_curation"_s][u"journal_head"_s]
                          .toString()
                    : QString();
    }
    /// The columns \a names of table \a table, joined row by row.
    QStringList columnsOf(const QString &table, const QStringList &names) const
    {
        const auto rows = test::readCsv(bytesOf(u"p/%1.csv"_s.arg(table)));
        QStringList values;
        for (const QStringList &row : rows.sliced(1)) {
            QStringList cells;
            for (const QString &name : names)
                cells << row.value(rows.first().indexOf(name));
            values << cells.join(u'\x1f');
        }
        return values;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
    PackageOptions m_options;
    QDateTime m_now{QDate(2018, 1, 2), QTime(3, 4), Qt::UTC};
    Actor m_actor{u"ana"_s, ActorKind::Person};
};

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
