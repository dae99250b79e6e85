// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/checkdigits.h"
#include "models/text/personaldata.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// What is personal data in a text, and what only looks so. All people and numbers are invented or the issuers' examples.
class TestPersonalData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(nameOf(PersonalType::Phone) == "phone"_L1); }

    void keysRoundTrip()
    {
        for (int i = 0; i <= static_cast<int>(PersonalType::Name); ++i) {
            const auto type = static_cast<PersonalType>(i);
            QCOMPARE(personalTypeFromKey(keyOf(type)), std::optional(type));
        }
        QVERIFY(!personalTypeFromKey(u"soul"));
    }

    void checkDigits()
    {
        using namespace checkdigits;
        QVERIFY(curp(u"BOXW310820HNERXN09"));
        QVERIFY(!curp(u"BOXW310820HNERXN08"));
        QVERIFY(rfc(u"GODE561231GR8"));
        QVERIFY(rfcDigit(u"GODE561231GR8"));
        QVERIFY(!rfcDigit(u"VACE460910SX6")); // real, and wrong: the digit may raise a score, never reject
        QVERIFY(rfc(u"VACE460910SX6"));
        QVERIFY(!rfc(u"XAXX010101000"));
        QVERIFY(nss(u"12345678903"));
        QVERIFY(clabe(u"032180000118359719"));
        QVERIFY(!clabe(u"032180000118359718"));
        QVERIFY(dni(u"12345678Z"));
        QVERIFY(dni(u"12.345.678-Z"));
        QVERIFY(!dni(u"12345678A"));
        QVERIFY(nie(u"X1234567L"));
        QVERIFY(nie(u"Z7654321H"));
        QVERIFY(nif(u"123456789"));
        QVERIFY(!nif(u"123456780"));
        QVERIFY(cpf(u"390.533.447-05"));
        QVERIFY(!cpf(u"111.111.111-11"));
        QVERIFY(iban(u"ES91 2100 0418 4502 0005 1332"));
        QVERIFY(!iban(u"ES91 2100 0418 4502 0005 1333"));
        QVERIFY(!iban(u"ES91 2100 0418 4502 0005 133"));
        QVERIFY(card(u"4111 1111 1111 1111"));
        QVERIFY(!card(u"4111 1111 1111 1112"));
    }

    void noticed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &text, const char *type, const QString &words) {
            QTest::newRow(name) << text << QString::fromLatin1(type) << words;
        };
        row("e-mail", u"Escríbanme a ana.perez+voto@example.org, gracias."_s, "email", u"ana.perez+voto@example.org"_s);
        row("e-mail with an accent", u"maría@ejemplo.example"_s, "email", u"maría@ejemplo.example"_s);
        row("phone with country", u"Llamen al +52 55 1234 5678."_s, "phone", u"+52 55 1234 5678"_s);
        row("phone, Mexico's old mobile mark", u"mi cel +52 1 55 1234 5678"_s, "phone", u"+52 1 55 1234 5678"_s);
        row("phone in parentheses", u"Tel. (55) 1234-5678"_s, "phone", u"(55) 1234-5678"_s);
        row("phone, 044", u"044 55 1234 5678 por la tarde"_s, "phone", u"044 55 1234 5678"_s);
        row("phone of Spain in one run", u"mi móvil es 612345678"_s, "phone", u"612345678"_s);
        row("phone of a house in Spain", u"creo que es el 917131440"_s, "phone", u"917131440"_s);
        row("phone of Spain in threes", u"612 345 678"_s, "phone", u"612 345 678"_s);
        row("phone of Brazil", u"(11) 96123-4567"_s, "phone", u"(11) 96123-4567"_s);
        row("CURP in small letters", u"curp bogm850312mdfrrr09 no"_s, "", QString());
        row("CURP", u"CURP: BOXW310820HNERXN09."_s, "curp", u"BOXW310820HNERXN09"_s);
        row("RFC", u"rfc GODE-561231-GR8"_s, "rfc", u"GODE-561231-GR8"_s);
        row("social security with its word", u"Mi NSS es 12345678903"_s, "nss", u"12345678903"_s);
        row("DNI", u"DNI 12345678-Z"_s, "dni", u"12345678-Z"_s);
        row("DNI with dots", u"con 12.345.678 Z"_s, "dni", u"12.345.678 Z"_s);
        row("NIE", u"NIE x1234567l"_s, "nie", u"x1234567l"_s);
        row("NIF of Portugal with its word", u"o meu NIF: 123 456 789"_s, "nif", u"123 456 789"_s);
        row("CPF", u"CPF 390.533.447-05"_s, "cpf", u"390.533.447-05"_s);
        row("IBAN in groups", u"Cuenta ES91 2100 0418 4502 0005 1332 gracias"_s, "iban", u"ES91 2100 0418 4502 0005 1332"_s);
        row("CLABE", u"clabe 032180000118359719"_s, "clabe", u"032180000118359719"_s);
        row("card", u"tarjeta 4111-1111-1111-1111"_s, "card", u"4111-1111-1111-1111"_s);
        row("plate with its word", u"el coche con matrícula 1234 BCD aparca mal"_s, "plate", u"1234 BCD"_s);
        row("profile page", u"véase https://www.facebook.com/ana.invento"_s, "profile", u"https://www.facebook.com/ana.invento"_s);
        row("user name", u"lo dijo @ana_invento ayer"_s, "handle", u"@ana_invento"_s);
        row("address where one lives", u"Vivo en la calle Mayor 12, y hay ruido"_s, "address", u"calle Mayor 12"_s);
        row("address with flat", u"Avda. de los Olmos nº 7, piso 3"_s, "address", u"Avda. de los Olmos nº 7, piso 3"_s);
        row("name, introduced", u"Buenas, me llamo María Inventada de los Olmos y pido bancos"_s, "name",
            u"María Inventada de los Olmos"_s);
        row("name, signed", u"Atentamente, José Pérez Inventado"_s, "name", u"José Pérez Inventado"_s);
        row("after emoji and combining marks", u"👩‍👩‍👧 cafe\u0301 612 345 678"_s, "phone", u"612 345 678"_s);
    }

    void noticed()
    {
        QFETCH(QString, text);
        QFETCH(QString, type);
        QFETCH(QString, words);
        const auto found = findPersonalData(text);
        QCOMPARE(found.size(), size_t(type.isEmpty() ? 0 : 1));
        if (found.empty())
            return;
        QCOMPARE(keyOf(found.front().type), type);
        QCOMPARE(text.sliced(found.front().start, found.front().length), words);
    }

    void leftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"folio 123456789012345678", "expediente 4111111111111112", "20260412", "12345678A", "CDMX-2026-000123",
              "calle 5 de Mayo 123", "artículo 3 fracción XII", "33.5 por ciento", "el 10/10/2026 a las 10:30",
              "https://example.org/path", "RFC", "CURP", "AAAA000000HDFXXX00", "12345678903 votos", "600 000 000 euros",
              "Cuesta 612 345 678 pesos", "entre 2015-2016 y 2017-2018", "el teléfono 010 no contesta",
              "soy vecino de Madrid", "Soy Madrileño y quiero parques", "la calle Alcalá 45 está cortada",
              "https://www.facebook.com/groups/parques", "la línea 12345 BCD", "art. 25.3 de la Ley 7/1985",
              "hace 123456789 segundos", "a las 9 12 15 18 21 horas", "1 2 3 4 5 6 7 8 9"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void leftAlone()
    {
        QFETCH(QString, text);
        const auto found = findPersonalData(text);
        QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(keyOf(found.front().type)));
    }

    void severalInOrderWithoutOverlap()
    {
        const QString text = u"Me llamo Ana Inventada, DNI 12345678Z, ES9121000418450200051332, ana@example.org, 612 345 678."_s;
        QStringList types;
        qsizetype end = 0;
        for (const PersonalMatch &match : findPersonalData(text)) {
            QVERIFY(match.start >= end);
            end = match.start + match.length;
            types << keyOf(match.type);
        }
        QCOMPARE(types, (QStringList{u"name"_s, u"dni"_s, u"iban"_s, u"email"_s, u"phone"_s}));
    }

    void sharedVectors()
    {
        QFile file(qEnvironmentVariable("TAMIZ_SHARED") + u"/corpora/generated/personal_data.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The shared vectors of personal data are not there.");
        const QJsonObject vectors = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject positive = vectors[u"positive"_s].toObject();
        for (auto type = positive.begin(); type != positive.end(); ++type) {
            for (const QJsonValue value : type->toArray()) {
                const QString said = type.key() == "nss"_L1 ? u"seguro social "_s : u"texto "_s; // a bare one is not noticed
                const auto found = findPersonalData(said + value.toString() + u", fin"_s);
                QVERIFY2(found.size() == 1, qPrintable(value.toString()));
                QCOMPARE(keyOf(found.front().type), type.key());
            }
        }
        for (const QJsonValue value : vectors[u"negative"_s].toArray())
            QVERIFY2(findPersonalData(value.toString()).empty(), qPrintable(value.toString()));
    }

    /// On real comments the identifiers with check digits must never be false, and phones rarely.
    void realComments()
    {
        QFile file(qEnvironmentVariable("TAMIZ_SHARED") + u"/data/decide-madrid/comments.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The shared comments are not there.");
        QHash<QString, int> counts;
        QElapsedTimer clock;
        clock.start();
        const QString all = QString::fromUtf8(file.readAll());
        const QStringList lines = all.split(u'\n');
        for (const QString &line : lines) {
            const qsizetype text = line.indexOf(QRegularExpression(u"[A-Za-zÁÉÍÓÚÑáéíóúñ¿¡]{4}"_s)); // after numbers and date
            if (text < 0)
                continue;
            for (const PersonalMatch &match : findPersonalData(line.sliced(text))) {
                ++counts[keyOf(match.type)];
                if (qEnvironmentVariableIsSet("TAMIZ_SHOW"))
                    qInfo("%s: %s", qPrintable(keyOf(match.type)),
                          qPrintable(line.sliced(text + std::max<qsizetype>(0, match.start - 25)).first(std::min<qsizetype>(60, line.size() - text - std::max<qsizetype>(0, match.start - 25)))));
            }
        }
        qInfo() << counts << clock.elapsed() << "ms for" << all.size() << "characters";
        for (const auto type : {"curp"_L1, "rfc"_L1, "nss"_L1, "dni"_L1, "nie"_L1, "nif"_L1, "cpf"_L1, "iban"_L1, "clabe"_L1, "card"_L1})
            QCOMPARE(counts.value(type), 0);
        QVERIFY(counts.value(u"phone"_s) <= 14);
        QVERIFY(counts.value(u"phone"_s) >= 7); // each of them read: the town hall's own number
    }
};

QTEST_GUILESS_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
