// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/wordpieces.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <limits>

namespace tamiz {

namespace {

using Json = nlohmann::json;

constexpr qint64 LargestFile = 200 << 20;
constexpr qsizetype LongestWord = 100; // of WordPiece; longer ones are nothing a dictionary knows
constexpr float UnknownPenalty = 10;   // of Unigram, as SentencePiece

Error refused(const char *sentence, const QString &path)
{
    return {Error::Code::Refused,
            QCoreApplication::translate("tamiz::WordVectors", sentence).arg(QFileInfo(path).fileName()),
            path};
}

QString textOf(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

/// Calls f(type, node) for \a node and, where it is a sequence, for its parts.
template<class F>
void eachStep(const Json &node, const F &f)
{
    if (!node.is_object() || !node.contains("type"))
        return;
    if (const auto parts = node.find("normalizers"); parts != node.end() && parts->is_array()) {
        for (const Json &part : *parts)
            eachStep(part, f);
    } else {
        f(textOf(node["type"]), node);
    }
}

bool isBreak(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

/// A sign that stands alone as a piece: punctuation, symbols and Han signs, as BERT has it.
bool standsAlone(QChar c)
{
    const ushort code = c.unicode();
    const bool isAsciiSign = code < 128 && !c.isLetterOrNumber() && !isBreak(c);
    return isAsciiSign || c.isPunct() || (code >= 0x4E00 && code <= 0x9FFF) ||
           (code >= 0x3400 && code <= 0x4DBF);
}

} // namespace

Result<WordPieces> WordPieces::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(
            QT_TRANSLATE_NOOP("tamiz::WordVectors", "“%1” cannot be read. Word vectors need it beside them."),
            path);
    if (file.size() > LargestFile)
        return refused(QT_TRANSLATE_NOOP("tamiz::WordVectors", "“%1” is too large to be a tokenizer."), path);
    const QByteArray bytes = file.readAll();
    const Json whole = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    const auto no = [&path] {
        return refused(
            QT_TRANSLATE_NOOP("tamiz::WordVectors",
                              "“%1” is no tokenizer that is read here: WordPiece or Unigram, as JSON."),
            path);
    };
    if (!whole.is_object() || !whole.contains("model") || !whole["model"].is_object())
        return no();
    const Json &model = whole["model"];
    const auto vocabulary = model.find("vocab");
    if (vocabulary == model.end())
        return no();
    WordPieces made;
    const auto add = [&made](const QString &piece, qint64 id, float score) {
        if (piece.isEmpty() || id < 0 || id > std::numeric_limits<qint32>::max())
            return;
        made.m_pieces.insert(piece, {static_cast<qint32>(id), score});
        made.m_highest = std::max(made.m_highest, static_cast<qint32>(id));
        made.m_longest = std::max(made.m_longest, piece.size());
        made.m_least = std::min(made.m_least, score);
    };
    if (vocabulary->is_object()) {
        const QString type = textOf(model.value("type", Json("WordPiece")));
        if (type != QStringLiteral("WordPiece"))
            return no();
        for (const auto &[piece, id] : vocabulary->items()) {
            if (id.is_number_integer())
                add(QString::fromStdString(piece), id.get<qint64>(), 0);
        }
        made.m_continues = textOf(model.value("continuing_subword_prefix", Json("##")));
        made.m_unknown = textOf(model.value("unk_token", Json("[UNK]")));
    } else if (vocabulary->is_array()) {
        made.m_isUnigram = true;
        qint64 id = 0;
        const qint64 unknown = model.contains("unk_id") && model["unk_id"].is_number_integer()
                                   ? model["unk_id"].get<qint64>()
                                   : -1;
        for (const Json &entry : *vocabulary) {
            const bool isPair =
                entry.is_array() && entry.size() == 2 && entry[0].is_string() && entry[1].is_number();
            if (isPair && id != unknown)
                add(textOf(entry[0]), id, entry[1].get<float>());
            ++id;
        }
    }
    if (made.m_pieces.isEmpty())
        return no();
    if (whole.contains("normalizer"))
        eachStep(whole["normalizer"], [&made](const QString &type, const Json &node) {
            const bool isBert = type == QStringLiteral("BertNormalizer");
            made.m_lowers = made.m_lowers || type == QStringLiteral("Lowercase") ||
                            (isBert && node.value("lowercase", Json(true)) == Json(true));
            const Json strips = isBert ? node.value("strip_accents", Json()) : Json();
            made.m_stripsAccents = made.m_stripsAccents || type == QStringLiteral("StripAccents") ||
                                   (isBert && (strips.is_boolean() ? strips.get<bool>() : made.m_lowers));
            if (type == QStringLiteral("NFKC") || type == QStringLiteral("NFKD") ||
                type == QStringLiteral("Precompiled"))
                made.m_form = QString::NormalizationForm_KC;
            else if (type == QStringLiteral("NFC") || type == QStringLiteral("NFD"))
                made.m_form = QString::NormalizationForm_C;
        });
    return made;
}

QString WordPieces::normalised(QStringView text) const
{
    QString result = text.toString();
    if (m_form >= 0)
        result = result.normalized(static_cast<QString::NormalizationForm>(m_form));
    if (m_lowers)
        result = result.toLower();
    if (m_stripsAccents) {
        result = result.normalized(QString::NormalizationForm_D);
        result.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    }
    return result;
}

void WordPieces::cut(QStringView text, std::vector<qint32> &ids) const
{
    const QString whole = normalised(text);
    qsizetype start = 0;
    const auto end = [&](qsizetype at) {
        if (at > start && m_isUnigram)
            cutLikeliest(QChar(0x2581) + whole.sliced(start, at - start), ids);
        else if (at > start)
            cutGreedily(QStringView(whole).sliced(start, at - start), ids);
    };
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const QChar c = whole.at(at);
        const bool alone = !m_isUnigram && standsAlone(c);
        if (!isBreak(c) && !alone)
            continue;
        end(at);
        if (alone)
            cutGreedily(QStringView(whole).sliced(at, 1), ids);
        start = at + 1;
    }
    end(whole.size());
}

void WordPieces::cutGreedily(QStringView word, std::vector<qint32> &ids) const
{
    if (word.size() > LongestWord)
        return;
    const size_t before = ids.size();
    for (qsizetype at = 0; at < word.size();) {
        qsizetype length = std::min(word.size() - at, m_longest);
        for (; length > 0; --length) {
            const QString piece = (at ? m_continues : QString()) + word.sliced(at, length).toString();
            const auto found = m_pieces.constFind(piece);
            if (found == m_pieces.cend() || piece == m_unknown)
                continue;
            ids.push_back(found->id);
            break;
        }
        if (length == 0) { // a word of which a part is unknown is unknown
            ids.resize(before);
            return;
        }
        at += length;
    }
}

/// Viterbi over the places of the word.
void WordPieces::cutLikeliest(const QString &word, std::vector<qint32> &ids) const
{
    struct Best
    {
        float score = -std::numeric_limits<float>::max();
        qsizetype from = -1;
        qint32 id = -1;
    };
    std::vector<Best> best(static_cast<size_t>(word.size()) + 1);
    best.front().score = 0;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const float here = best[static_cast<size_t>(at)].score;
        const auto offer = [&](qsizetype to, float score, qint32 id) {
            Best &there = best[static_cast<size_t>(to)];
            if (here + score > there.score)
                there = {here + score, at, id};
        };
        offer(at + 1, m_least - UnknownPenalty, -1);
        for (qsizetype length = 1; length <= std::min(word.size() - at, m_longest); ++length) {
            const auto found = m_pieces.constFind(word.sliced(at, length));
            if (found != m_pieces.cend())
                offer(at + length, found->score, found->id);
        }
    }
    std::vector<qint32> backwards;
    for (qsizetype at = word.size(); at > 0; at = best[static_cast<size_t>(at)].from) {
        if (best[static_cast<size_t>(at)].id >= 0)
            backwards.push_back(best[static_cast<size_t>(at)].id);
    }
    ids.insert(ids.end(), backwards.rbegin(), backwards.rend());
}

} // namespace tamiz
