// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/report/partswriter.h"
#include "models/report/qdaproject.h"
#include "models/report/xmltext.h"
#include "models/storage/findings.h"
#include "models/storage/passages.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/storage/store.h"
#include "models/text/codepoints.h"
#include "models/text/personaldata.h"
#include "models/workspace/columns.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>
#include <QXmlStreamWriter>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr size_t mostTexts = 9'900; ///< Each is a file in the archive, and readers (ours too) take 10,000.

/// Names of a kind of thing ("source", "person") become the same GUID in every export.
QString guidOf(const QString &kind, const QString &name)
{
    static const QUuid tamiz(u"5b0f0a4e-4d0c-5f0a-9d53-7f1f3c1a6a11"_s);
    return QUuid::createUuidV5(tamiz, kind + u':' + name).toString(QUuid::WithoutBraces);
}

/// Where an offset of a body stands once personal data is masked.
class MaskedPlaces
{
public:
    explicit MaskedPlaces(const QList<Finding> &findings)
    {
        for (const Finding &finding : findings) {
            if (finding.verdict != Verdict::Confirmed || finding.part != TextPart::Body)
                continue;
            const auto type = personalTypeFromKey(finding.type);
            m_marks.push_back(
                {finding.start, finding.end, codePoints(type ? nameOf(*type) : finding.type) + 2});
        }
        std::ranges::sort(m_marks, {}, &Mark::start);
    }

    /// A place within masked words goes to the beginning of their mark, or \a toEnd of it.
    qint64 of(qint64 offset, bool toEnd) const
    {
        qint64 shift = 0;
        for (const Mark &mark : m_marks) {
            if (mark.end <= offset)
                shift += mark.length - (mark.end - mark.start);
            else if (mark.start < offset)
                return mark.start + shift + (toEnd ? mark.length : 0);
        }
        return offset + shift;
    }

private:
    struct Mark
    {
        qint64 start, end, length;
    };
    std::vector<Mark> m_marks;
};

class ProjectWriter
{
    Q_DECLARE_TR_FUNCTIONS(tamiz::ProjectWriter) // lupdate files the words of a class under its name

public:
    ProjectWriter(Store &store, const Columns &columns, const Bitmap &rows, const QDateTime &now)
        : m_store(store),
          m_columns(columns),
          m_rows(rows),
          m_ids(columns.idsOf(rows)),
          m_at(now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)),
          m_xml(&m_project)
    {
    }

    Result<QdaOutcome> run(const QString &title, const QDateTime &now, const QString &path,
                           const Progress &progress)
    {
        if (m_ids.size() > mostTexts)
            return Error{Error::Code::Refused,
                         tr("A project holds %L1 texts at most: programs of this kind open no more. Narrow "
                            "the selection.")
                             .arg(mostTexts),
                         {}};
        if (const auto read = readCoding(); !read)
            return read.error();
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"Project"_s);
        m_xml.writeDefaultNamespace(u"urn:QDA-XML:project:1.0"_s);
        attribute(u"name"_s, title);
        attribute(u"origin"_s, u"Tamiz "_s + QStringLiteral(TAMIZ_VERSION));
        attribute(u"creatingUserGUID"_s, userOf(u"Tamiz"_s));
        attribute(u"creationDateTime"_s, m_at);
        writeUsers();
        m_xml.writeStartElement(u"CodeBook"_s);
        m_xml.writeStartElement(u"Codes"_s);
        writeCodes(0, 1);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        writeCases();
        if (const auto written = writeSources(progress); !written)
            return written.error();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        m_parts.insert(m_parts.begin(), DocumentPart{u"project.qde"_s, m_project});
        if (progress.isCancelled())
            return cancelledError();
        if (const auto written = writeParts(m_parts, now, path, progress); !written)
            return written.error();
        if (const auto told = tellLosses(); !told)
            return told.error();
        return m_outcome;
    }

private:
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(name, xmlText(value)); }
    static QString userOf(const QString &name) { return guidOf(u"user"_s, name); }
    QString sourceOf(size_t row) const
    {
        return guidOf(u"source"_s,
                      m_columns.column(u"source"_s)->label(m_columns.column(u"source"_s)->codes[row]) + u'/' +
                          QString::number(m_columns.idOf(row)));
    }

    Result<void> readCoding()
    {
        auto tags = readTags(m_store);
        if (!tags)
            return tags.error();
        m_tags = *std::move(tags);
        const auto fields = readFields(m_store);
        if (!fields)
            return fields.error();
        for (const FieldEntry &field : *fields) { // as their columns are called
            if (field.ofParticipant)
                m_ofPeople << field.key << u"author."_s + field.key << u"attr."_s + field.key;
        }
        m_outcome.codes = m_tags.size();
        m_users.insert(u"Tamiz"_s);
        return visitPassages(m_store, [&](const Passage &passage) {
            const auto row = m_columns.rowOf(passage.contribution);
            if (!row || !m_rows.test(*row))
                return;
            if (!passage.current) {
                ++m_outdated;
                return;
            }
            m_passages[passage.contribution] << passage;
            m_users.insert(passage.author);
        });
    }

    void writeUsers()
    {
        m_xml.writeStartElement(u"Users"_s);
        for (const QString &user : m_users) {
            m_xml.writeEmptyElement(u"User"_s);
            attribute(u"guid"_s, userOf(user));
            attribute(u"name"_s, user);
        }
        m_xml.writeEndElement();
    }

    void writeCodes(qint64 parent, int depth)
    {
        for (const TagEntry &tag : m_tags) {
            if (tag.parent != parent || depth > 32)
                continue;
            m_xml.writeStartElement(u"Code"_s);
            attribute(u"guid"_s, tag.guid);
            attribute(u"name"_s, tag.name);
            attribute(u"isCodable"_s, u"true"_s);
            if (tag.colour.isValid())
                attribute(u"color"_s, tag.colour.name().toUpper());
            if (!tag.description.isEmpty())
                m_xml.writeTextElement(u"Description"_s, xmlText(tag.description));
            writeCodes(tag.id, depth + 1);
            m_xml.writeEndElement();
        }
    }

    /// People who sent something, with what is known of them.
    void writeCases()
    {
        const Column &author = *m_columns.column(u"author"_s);
        std::map<quint32, std::vector<size_t>> rows;
        m_rows.forEach([&](size_t row) {
            if (author.codes[row] != 0)
                rows[author.codes[row]].push_back(row);
        });
        m_outcome.cases = static_cast<qint64>(rows.size());
        std::vector<const Column *> fields;
        for (const QString &key : m_columns.keys()) {
            if (m_ofPeople.contains(key))
                fields.push_back(m_columns.column(key));
        }
        if (rows.empty())
            return;
        if (!fields.empty())
            m_xml.writeStartElement(u"Variables"_s);
        for (const Column *field : fields) {
            m_xml.writeEmptyElement(u"Variable"_s);
            attribute(u"guid"_s, guidOf(u"variable"_s, field->key));
            attribute(u"name"_s, field->title);
            attribute(u"typeOfVariable"_s, u"Text"_s);
        }
        if (!fields.empty())
            m_xml.writeEndElement();
        m_xml.writeStartElement(u"Cases"_s);
        qint64 number = 0;
        for (const auto &[code, sent] : rows) {
            m_xml.writeStartElement(u"Case"_s);
            attribute(u"guid"_s, guidOf(u"case"_s, author.dictionary[static_cast<qsizetype>(code)]));
            attribute(u"name"_s, tr("Person %1").arg(++number)); // not who it is
            for (const Column *field : fields) {
                const quint32 value = field->codes[sent.front()];
                if (value == 0)
                    continue;
                m_xml.writeStartElement(u"VariableValue"_s);
                m_xml.writeEmptyElement(u"VariableRef"_s);
                attribute(u"targetGUID"_s, guidOf(u"variable"_s, field->key));
                m_xml.writeTextElement(u"TextValue"_s,
                                       xmlText(field->dictionary[static_cast<qsizetype>(value)]));
                m_xml.writeEndElement();
            }
            for (const size_t row : sent) {
                m_xml.writeEmptyElement(u"SourceRef"_s);
                attribute(u"targetGUID"_s, sourceOf(row));
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    Result<void> writeSources(const Progress &progress)
    {
        constexpr size_t chunk = 1'000;
        m_xml.writeStartElement(u"Sources"_s);
        for (size_t begin = 0; begin < m_ids.size(); begin += chunk) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(tr("Writing texts"), static_cast<qint64>(begin),
                            static_cast<qint64>(m_ids.size()));
            const std::span ids = std::span(m_ids).subspan(begin, std::min(chunk, m_ids.size() - begin));
            const auto texts = readTexts(m_store, ids);
            const auto names = readExternalIds(m_store, ids);
            if (!texts || !names)
                return !texts ? texts.error() : names.error();
            for (size_t i = 0; i < ids.size(); ++i) {
                if (const auto written = writeSource(*m_columns.rowOf(ids[i]), (*texts)[i], (*names)[i]);
                    !written)
                    return written;
            }
        }
        m_xml.writeEndElement();
        return {};
    }

    Result<void> writeSource(size_t row, const TextEntry &text, const QString &name)
    {
        const QString guid = sourceOf(row);
        // Line feeds alone: programs disagree on how many places a carriage return takes.
        const QString body = text.body.isEmpty() ? text.title : text.body;
        QString words = body;
        words.replace("\r\n"_L1, "\n"_L1);
        m_parts.push_back({u"Sources/"_s + guid + u".txt"_s, words.toUtf8()});
        ++m_outcome.sources;
        m_xml.writeStartElement(u"TextSource"_s);
        attribute(u"guid"_s, guid);
        attribute(u"name"_s, text.title.isEmpty() ? name : text.title.simplified());
        attribute(u"plainTextPath"_s, u"internal://"_s + guid + u".txt"_s);
        attribute(u"creatingUser"_s, userOf(u"Tamiz"_s));
        attribute(u"creationDateTime"_s, m_at);
        QList<Passage> passages = m_passages.value(text.id);
        if (text.body.isEmpty())
            passages.clear();
        MaskedPlaces places({});
        if (!passages.isEmpty()) {
            const auto findings = readFindings(m_store, text.id);
            if (!findings)
                return findings.error();
            places = MaskedPlaces(*findings);
        }
        const auto withoutReturns = [&](qint64 offset) {
            return offset - body.first(unitAt(body, offset)).count("\r\n"_L1);
        };
        for (const Passage &passage : passages)
            writeSelection(passage.guid, withoutReturns(places.of(passage.start, false)),
                           withoutReturns(places.of(passage.end, true)), passage.tag, passage.author,
                           passage.at);
        for (const TagEntry &tag : m_columns.tags()) {
            if (m_columns.tagRows(tag.id).size() != m_rows.size() || !m_columns.tagRows(tag.id).test(row))
                continue;
            // A tag that a passage gave is there already.
            if (std::ranges::any_of(passages, [&](const Passage &passage) { return passage.tag == tag.id; }))
                continue;
            writeSelection(guidOf(u"whole"_s, guid + tag.guid), 0, codePoints(words), tag.id, u"Tamiz"_s, {});
        }
        m_xml.writeEndElement();
        return {};
    }

    void writeSelection(const QString &guid, qint64 start, qint64 end, qint64 tag, const QString &author,
                        const QDateTime &at)
    {
        const auto code = std::ranges::find(m_tags, tag, &TagEntry::id);
        if (code == m_tags.end() || end <= start)
            return;
        const QString when = at.isValid() ? at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s) : m_at;
        m_xml.writeStartElement(u"PlainTextSelection"_s);
        attribute(u"guid"_s, guid);
        attribute(u"name"_s, code->name);
        attribute(u"startPosition"_s, QString::number(start));
        attribute(u"endPosition"_s, QString::number(end));
        attribute(u"creatingUser"_s, userOf(author));
        attribute(u"creationDateTime"_s, when);
        m_xml.writeStartElement(u"Coding"_s);
        attribute(u"guid"_s, guidOf(u"coding"_s, guid));
        attribute(u"creatingUser"_s, userOf(author));
        m_xml.writeEmptyElement(u"CodeRef"_s);
        attribute(u"targetGUID"_s, code->guid);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        ++m_outcome.codings;
    }

    Result<void> tellLosses()
    {
        QStringList &losses = m_outcome.losses;
        const auto themes = readThemes(m_store);
        const auto families = readFamilies(m_store);
        if (!themes || !families)
            return !themes ? themes.error() : families.error();
        losses << tr("States, answers, votes and the history have no place in the format.");
        if (!themes->isEmpty())
            losses << tr("%Ln theme(s) have no place in the format.", nullptr, static_cast<int>(themes->size()));
        if (!families->isEmpty())
            losses << tr("%Ln famil(ies) have no place in the format.", nullptr, static_cast<int>(families->size()));
        if (m_outdated > 0)
            losses << tr("%Ln passage(s) of texts that have changed since were left out.", nullptr,
                         static_cast<int>(m_outdated));
        if (std::ranges::any_of(
                m_tags, [](const TagEntry &tag) { return !tag.example.isEmpty() || tag.shortcut > 0; }))
            losses << tr("Examples and number keys of tags have no place in the format.");
        losses << tr("Notes were left out: they are not for other houses.");
        return {};
    }

    Store &m_store;
    const Columns &m_columns;
    const Bitmap &m_rows;
    std::vector<qint64> m_ids;
    QString m_at;
    QByteArray m_project;
    QXmlStreamWriter m_xml; ///< Into m_project.
    QList<TagEntry> m_tags;
    QHash<qint64, QList<Passage>> m_passages; ///< By contribution.
    std::set<QString> m_users;
    QStringList m_ofPeople;
    qint64 m_outdated = 0;
    std::vector<DocumentPart> m_parts;
    QdaOutcome m_outcome;
};

} // namespace

Result<QdaOutcome> exportProject(Store &store, const Columns &columns, const Bitmap &rows,
                                 const QString &title, const QDateTime &now, const QString &path,
                                 const Progress &progress)
{
    const QString name = title.isEmpty() ? QFileInfo(store.path()).completeBaseName() : title;
    return ProjectWriter(store, columns, rows, now).run(name, now, path, progress);
}

} // namespace tamiz
