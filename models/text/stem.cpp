// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/stem.h"

#include "models/text/endings.h"
#include "models/text/fold.h"

#include <libstemmer.h>

#include <array>
#include <unordered_map>

namespace tamiz {

namespace {

constexpr size_t CacheLimit = 1 << 16; // words; then it starts anew, so that memory stays bounded
constexpr qsizetype LongestWord = 64;  // beyond it, noise: a stem would not make it a better word

struct ViewHash
{
    using is_transparent = void;
    size_t operator()(QStringView view) const { return qHash(view, size_t(0)); }
};

struct ViewEqual
{
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const { return a == b; }
};

/// Snowball's name of a BCP 47 language, or null.
const char *snowballName(QStringView language)
{
    static constexpr std::array<std::pair<QStringView, const char *>, 8> names{{{u"es", "spanish"},
                                                                                {u"pt", "portuguese"},
                                                                                {u"fr", "french"},
                                                                                {u"en", "english"},
                                                                                {u"ca", "catalan"},
                                                                                {u"eu", "basque"},
                                                                                {u"de", "german"},
                                                                                {u"it", "italian"}}};
    for (const auto &[tag, name] : names) {
        if (tag == language)
            return name;
    }
    return nullptr;
}

/// \a word without l', d', qu' and the like; o'brien and rock'n'roll stay whole.
QStringView withoutElision(QStringView word)
{
    const qsizetype at = word.indexOf(QChar(u'\''));
    if (at < 1 || at > 2 || at + 2 >= word.size())
        return word;
    if (at == 2)
        return word.startsWith(u"qu") ? word.sliced(3) : word;
    return QStringView(u"ldsnmtcj").contains(word.front()) ? word.sliced(2) : word;
}

} // namespace

struct Stemmer::Cache : std::unordered_map<QString, QString, ViewHash, ViewEqual>
{
};

void Stemmer::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(QStringView language) : m_language(language.toString()), m_cache(std::make_unique<Cache>())
{
    if (const char *const name = snowballName(language))
        m_snowball.reset(sb_stemmer_new(name, nullptr));
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer &&) noexcept = default;
Stemmer &Stemmer::operator=(Stemmer &&) noexcept = default;

QString Stemmer::stem(QStringView folded)
{
    const auto known = m_cache->find(folded);
    if (known != m_cache->end())
        return known->second;
    if (m_cache->size() >= CacheLimit)
        m_cache->clear();
    return m_cache->emplace(folded.toString(), compute(folded)).first->second;
}

QString Stemmer::compute(QStringView folded)
{
    const QStringView bare = withoutElision(folded);
    m_mended = bare.toString();
    if (bare.size() > LongestWord)
        return m_mended;
    if (m_language == u"gl") {
        stemGalician(m_mended);
        return m_mended;
    }
    if (!m_snowball)
        return m_mended;
    mendEnding(m_mended, m_language);
    const QString mended = m_mended;
    QString stem = snowball(mended);
    mendStem(stem, m_language, stem.size() < mended.size());
    return stem;
}

QString Stemmer::snowball(const QString &word)
{
    const QByteArray utf8 = word.toUtf8();
    const auto *const bytes = reinterpret_cast<const sb_symbol *>(utf8.constData());
    const sb_symbol *const out = sb_stemmer_stem(m_snowball.get(), bytes, static_cast<int>(utf8.size()));
    if (!out) // out of memory inside the library
        return foldText(word);
    return foldText(
        QString::fromUtf8(reinterpret_cast<const char *>(out), sb_stemmer_length(m_snowball.get())));
}

QString stemOf(QStringView folded, QStringView language)
{
    thread_local std::unordered_map<QString, Stemmer, ViewHash, ViewEqual> stemmers;
    // Languages are few in life; names made up by a file must not grow the map.
    const QStringView key = snowballName(language) || language == u"gl" ? language : QStringView(u"");
    auto found = stemmers.find(key);
    if (found == stemmers.end())
        found = stemmers.emplace(key.toString(), Stemmer(key)).first;
    return found->second.stem(folded);
}

} // namespace tamiz
