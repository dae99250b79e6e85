// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <memory>

struct sb_stemmer;

namespace tamiz {

/// The Snowball stem of the folded word \a folded in \a language (BCP 47: es, pt, fr, en, ca, eu, de, it; gl
/// by light plural rules); the word itself for other languages. The accents the stemmer wants are gone from
/// folded words; for es, pt, fr and ca the endings are mended so that singular and plural, with and without
/// accent, meet. An elided article before an apostrophe (l'escola, d'eau, qu'on) is dropped in every
/// language. The stem is folded too. Safe from any thread.
QString stemOf(QStringView folded, QStringView language);

/// stemOf for many words of one language: no look-up of the language, and a cache. One thread at a time.
class Stemmer
{
public:
    explicit Stemmer(QStringView language);
    ~Stemmer();
    Stemmer(Stemmer &&) noexcept;
    Stemmer &operator=(Stemmer &&) noexcept;

    /// The stem; shares its storage with the cache, so that a known word costs no allocation.
    QString stem(QStringView folded);

private:
    struct Cache;
    struct Deleter
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    QString compute(QStringView folded);
    QString snowball(const QString &word);

    QString m_language;
    std::unique_ptr<sb_stemmer, Deleter> m_snowball; ///< Null for a language without one.
    std::unique_ptr<Cache> m_cache;
    QString m_mended; ///< Scratch.
};

} // namespace tamiz
