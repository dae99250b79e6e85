// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/themes.h"
#include "models/analysis/wordvectors.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Words of two languages; those with the same place mean the same and share a vector.
const QStringList subjects[2][4] = {{{u"bicicletas"_s, u"carril"_s, u"ciclista"_s},
                                     {u"hospital"_s, u"médico"_s, u"urgencias"_s},
                                     {u"árboles"_s, u"parque"_s, u"sombra"_s},
                                     {u"vivienda"_s, u"alquiler"_s, u"inquilino"_s}},
                                    {{u"fahrrad"_s, u"radweg"_s, u"radfahrer"_s},
                                     {u"krankenhaus"_s, u"arzt"_s, u"notfall"_s},
                                     {u"bäume"_s, u"grünanlage"_s, u"schatten"_s},
                                     {u"wohnung"_s, u"miete"_s, u"mieter"_s}}};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A table of our own making: per word a vector that points where its subject does.
QByteArray table(const std::vector<std::vector<float>> &rows, const QByteArray &type = "F32")
{
    QByteArray data;
    for (const auto &row : rows) {
        for (const float value : row) {
            char bytes[4];
            qToLittleEndian(std::bit_cast<quint32>(value), bytes);
            if (type == "F32")
                data.append(bytes, 4);
            else if (type == "BF16")
                data.append(bytes + 2, 2);
            else
                data.append(static_cast<char>(std::lround(value * 127)));
        }
    }
    const QJsonObject embeddings{
        {u"dtype"_s, QString::fromLatin1(type)},
        {u"shape"_s, QJsonArray{static_cast<qint64>(rows.size()), static_cast<qint64>(rows.front().size())}},
        {u"data_offsets"_s, QJsonArray{0, data.size()}}};
    const QByteArray header =
        QJsonDocument(QJsonObject{{u"embeddings"_s, embeddings}}).toJson(QJsonDocument::Compact);
    QByteArray bytes(8, '\0');
    qToLittleEndian(static_cast<quint64>(header.size()), bytes.data());
    return bytes + header + data;
}

class Model
{
public:
    Model()
    {
        QJsonObject vocabulary{{u"[UNK]"_s, 0}};
        rows.push_back(std::vector<float>(8, 0.0F));
        for (int language = 0; language < 2; ++language) {
            for (size_t subject = 0; subject < 4; ++subject) {
                for (const QString &word : subjects[language][subject]) {
                    vocabulary.insert(word, static_cast<qint64>(rows.size()));
                    std::vector<float> row(8, 0.01F);
                    row[subject] = 1;
                    rows.push_back(row);
                }
            }
        }
        vocabulary.insert(u"##s"_s, static_cast<qint64>(rows.size()));
        rows.push_back(std::vector<float>(8, 0.0F));
        const QJsonObject pieces{
            {u"type"_s, u"WordPiece"_s}, {u"unk_token"_s, u"[UNK]"_s}, {u"vocab"_s, vocabulary}};
        const QJsonObject normalizer{
            {u"type"_s, u"BertNormalizer"_s}, {u"lowercase"_s, true}, {u"strip_accents"_s, false}};
        tokenizer = QJsonDocument(QJsonObject{{u"normalizer"_s, normalizer}, {u"model"_s, pieces}}).toJson();
        write(file(u"tokenizer.json"_s), tokenizer);
        write(file(u"model.safetensors"_s), table(rows));
    }

    QString file(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    QByteArray tokenizer;
    std::vector<std::vector<float>> rows;
};

std::vector<float> vectorOf(const WordVectors &vectors, const QString &text)
{
    std::vector<float> out(static_cast<size_t>(vectors.dimensions()));
    vectors.vectorOf(text, out);
    return out;
}

} // namespace

class TestWordVectors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsThatMeanTheSameAreAlike()
    {
        const Model model;
        const auto vectors = WordVectors::open(model.folder.path());
        QVERIFY(vectors);
        QCOMPARE((*vectors)->dimensions(), 8);
        const auto es = vectorOf(**vectors, u"Un Carril para bicicletas."_s);
        const auto de = vectorOf(**vectors, u"radweg, fahrrad!"_s);
        const auto other = vectorOf(**vectors, u"miete"_s);
        float same = 0, far = 0, length = 0;
        for (size_t i = 0; i < es.size(); ++i) {
            same += es[i] * de[i];
            far += es[i] * other[i];
            length += es[i] * es[i];
        }
        QVERIFY(std::abs(length - 1) < 1e-4F);
        QVERIFY(same > 0.99F && far < 0.1F);
        const auto unknown = vectorOf(**vectors, u"zzz qqq"_s);
        QVERIFY(std::ranges::all_of(unknown, [](float value) { return value == 0; }));
        QCOMPARE(vectorOf(**vectors, u"hospitals"_s),
                 vectorOf(**vectors, u"hospital"_s)); // "hospital" and "##s"
    }

    void widthsOfNumbers_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("bf16") << QByteArray("BF16");
        QTest::newRow("i8") << QByteArray("I8");
    }
    void widthsOfNumbers()
    {
        QFETCH(const QByteArray, type);
        const Model model;
        const auto wide = WordVectors::open(model.folder.path());
        QVERIFY(wide);
        const auto before = vectorOf(**wide, u"arzt"_s);
        const QTemporaryDir other;
        write(other.filePath(u"tokenizer.json"_s), model.tokenizer);
        write(other.filePath(u"model.safetensors"_s), table(model.rows, type));
        const auto narrow = WordVectors::open(other.filePath(u"model.safetensors"_s));
        QVERIFY(narrow);
        const auto after = vectorOf(**narrow, u"arzt"_s);
        for (size_t i = 0; i < before.size(); ++i)
            QVERIFY(std::abs(before[i] - after[i]) < 0.01F);
    }

    void theLikeliestCutIsTaken()
    {
        const QTemporaryDir folder;
        const QJsonArray pieces{QJsonArray{u"<unk>"_s, 0.0},    QJsonArray{u"▁"_s, -4.0},
                                QJsonArray{u"▁parque"_s, -3.0}, QJsonArray{u"s"_s, -3.0},
                                QJsonArray{u"▁par"_s, -6.0},    QJsonArray{u"ques"_s, -6.0}};
        const QJsonObject unigram{{u"type"_s, u"Unigram"_s}, {u"unk_id"_s, 0}, {u"vocab"_s, pieces}};
        write(folder.filePath(u"tokenizer.json"_s),
              QJsonDocument(QJsonObject{{u"model"_s, unigram}}).toJson());
        const auto read = WordPieces::read(folder.filePath(u"tokenizer.json"_s));
        QVERIFY(read);
        std::vector<qint32> ids;
        read->cut(u"parques parque", ids);
        QCOMPARE(ids, (std::vector<qint32>{2, 3, 2}));
        ids.clear();
        read->cut(u"x", ids); // unknown: only the mark of the word's start is left
        QCOMPARE(ids, std::vector<qint32>{1});
    }

    void damageIsSaidInWords_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("tokenizer");
        const Model model;
        const QByteArray good = ::table(model.rows);
        QTest::newRow("no table") << QByteArray() << model.tokenizer;
        QTest::newRow("cut off") << good.first(good.size() - 5) << model.tokenizer;
        QTest::newRow("header beyond the end")
            << QByteArray("\xff\xff\xff\xff\xff\xff\xff\x7f{}", 10) << model.tokenizer;
        QTest::newRow("no JSON") << QByteArray("\x02\0\0\0\0\0\0\0[[", 10) << model.tokenizer;
        QByteArray beyond = good;
        beyond.replace("\"data_offsets\":[0,", "\"data_offsets\":[9,");
        QTest::newRow("offsets off") << beyond << model.tokenizer;
        QByteArray rows = good;
        rows.replace("\"shape\":[26,8]", "\"shape\":[28,8]");
        QTest::newRow("shape off") << rows << model.tokenizer;
        QTest::newRow("few rows") << ::table({model.rows.begin(), model.rows.begin() + 5}) << model.tokenizer;
        QTest::newRow("no tokenizer") << good << QByteArray("{}");
        QTest::newRow("another kind") << good << QByteArray(R"({"model":{"type":"BPE","vocab":{"a":0}}})");
        QTest::newRow("deep") << good << QByteArray(200000, '[');
    }
    void damageIsSaidInWords()
    {
        QFETCH(const QByteArray, table);
        QFETCH(const QByteArray, tokenizer);
        const QTemporaryDir folder;
        write(folder.filePath(u"model.safetensors"_s), table);
        write(folder.filePath(u"tokenizer.json"_s), tokenizer);
        const auto opened = WordVectors::open(folder.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Refused);
        QVERIFY(opened.error().message.contains(u"“"));
    }

    /// Texts of four subjects in two languages: by words alone a theme speaks one language, with vectors
    /// both.
    void themesCrossLanguagesWithVectors()
    {
        const Model model;
        const auto vectors = WordVectors::open(model.folder.path());
        QVERIFY(vectors);
        std::vector<ThemeDocument> documents;
        for (int i = 0; i < 240; ++i) {
            const QStringList &words = subjects[i % 2][(i / 2) % 4];
            documents.push_back(
                {QStringList{words[i % 3], words[(i + 1) % 3], words[(i / 8) % 3], u"x%1"_s.arg(i)}.join(
                     u' '),
                 i % 2 ? u"de"_s : u"es"_s, FreeDocument});
        }
        ThemeOptions options;
        options.count = 4;
        options.consensus = 2;
        options.vectors = *vectors;
        const auto documentAt = [&](qsizetype i) { return documents[static_cast<size_t>(i)]; };
        const auto found = findThemes(std::ssize(documents), documentAt, options, {});
        QVERIFY(found);
        for (size_t subject = 0; subject < 4; ++subject) {
            std::set<qint32> themes;
            for (size_t i = 0; i < documents.size(); ++i) {
                if ((i / 2) % 4 == subject)
                    themes.insert(found->theme[i]);
            }
            QCOMPARE(themes.size(), size_t{1});
        }
        options.threads = 1;
        const auto again = findThemes(std::ssize(documents), documentAt, options, {});
        QVERIFY(again && again->theme == found->theme && again->score == found->score);
    }
};

QTEST_APPLESS_MAIN(TestWordVectors)
#include "tst_wordvectors.moc"
