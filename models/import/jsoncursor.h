// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/bytesource.h"
#include "models/import/limits.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace tamiz {

/// The bytes under a JSON parser: a window over the source that moves as it is read, and the place in the
/// file.
struct JsonBytes
{
    ByteSource *source = nullptr;
    std::vector<char> window; ///< Of a size that suits the source.
    size_t at = 0;
    size_t end = 0;
    qint64 before = 0;      ///< Bytes of the source before the window.
    qint64 mark = 0;        ///< Where the last token began: one that goes on for too long is refused.
    qint64 linesBefore = 0; ///< Line breaks before \ref counted.
    size_t counted = 0;     ///< Bytes of the window whose line breaks are counted.
    qint64 lineBegin = 0;   ///< First byte of the line that \ref counted stands on.
    bool ended = false;     ///< The parser was told that nothing follows.
    std::string number;     ///< The last number as the file has it.
    bool tooLong = false;
    std::optional<Error> failure; ///< Of the source.

    bool atEnd() { return at == end && !fill(); }
    /// The next character as the parser is to see it. Numbers keep their text in \ref number; what would not fit
    /// into a machine's number (an exponent, digits beyond the 300th) is hidden from the parser, which refuses it.
    char shown();
    void step();
    void beginValue();
    qint64 position() const { return before + qint64(at); }
    void countLines();

private:
    bool fill();

    enum class Inside : quint8 { Structure, String, Escape, Number, Exponent };
    Inside m_inside = Inside::Structure;
    bool m_fraction = false;
};

/// One pass over a JSON text, value by value: what holds the values together (a list, an object around it,
/// lines) is read here, each value by nlohmann's parser, which is strict (RFC 8259). Memory: one token and
/// what the sink keeps.
class JsonCursor
{
public:
    using Json = nlohmann::json;

    explicit JsonCursor(std::unique_ptr<ByteSource> source);

    /// The next character that is not white space; -1 at the end or when the source failed.
    int peek();
    /// Takes the next character when it is \a c.
    bool take(char c);
    /// Skips "window.… =" of the archives of X.
    void skipVariable();

    /// Parses one value into \a sink, a JsonSkip or a class made from it. Errors: Refused with line and
    /// column.
    template<class Sink>
    Result<void> value(Sink &sink)
    {
        const int first = peek();
        m_bytes.ended = false;
        m_bytes.mark = m_bytes.position();
        m_bytes.beginValue();
        const bool parsed = first >= 0 && Json::sax_parse(Iterator(&m_bytes), Iterator(), &sink,
                                                          nlohmann::detail::input_format_t::json, false);
        // After a number the parser has taken one character more to see that it is over.
        if (parsed && (first == '-' || (first >= '0' && first <= '9')) && !m_bytes.ended)
            --m_bytes.at;
        if (parsed)
            return {};
        if (!sink.refusal.isEmpty())
            return refused(sink.refusal);
        return notJson();
    }

    bool sawLineBreak() const { return m_lineBreak; } ///< In the white space that peek() skipped last.
    qint64 line();                                    ///< 1-based, of the next character.
    qint64 position() const { return m_source->position(); }
    qint64 size() const { return m_source->size(); }
    JsonBytes &bytes() { return m_bytes; }

    Error notJson();                        ///< What is wrong at this place.
    Error refused(const QString &sentence); ///< \a sentence with the line for %1.

private:
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char *;
        using reference = char;

        explicit Iterator(JsonBytes *bytes = nullptr) : m_bytes(bytes) {}
        char operator*() const { return m_bytes->shown(); }
        Iterator &operator++()
        {
            m_bytes->step();
            return *this;
        }
        friend bool operator==(const Iterator &a, const Iterator &) { return a.ended(); }
        friend bool operator!=(const Iterator &a, const Iterator &) { return !a.ended(); }

    private:
        bool ended() const
        {
            if (!m_bytes->atEnd())
                return false;
            m_bytes->ended = true;
            return true;
        }
        JsonBytes *m_bytes;
    };

    std::unique_ptr<ByteSource> m_source;
    JsonBytes m_bytes;
    bool m_lineBreak = false;
};

/// Reads a value and keeps nothing of it; stops where it is nested too deep.
class JsonSkip : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit JsonSkip(JsonBytes &bytes) : m_bytes(bytes) {}
    bool null() override { return note(); }
    bool boolean(bool) override { return note(); }
    bool number_integer(number_integer_t) override { return note(); }
    bool number_unsigned(number_unsigned_t) override { return note(); }
    bool number_float(number_float_t, const string_t &) override { return note(); }
    bool string(string_t &) override { return note(); }
    bool binary(binary_t &) override { return false; }
    bool start_object(size_t) override { return deeper(); }
    bool key(string_t &) override { return note(); }
    bool end_object() override { return --m_depth >= 0 && note(); }
    bool start_array(size_t) override { return deeper(); }
    bool end_array() override { return --m_depth >= 0 && note(); }
    bool parse_error(size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

    QString refusal; ///< Why the value was not taken although it is JSON; %1 stands for the line.

protected:
    bool note()
    {
        m_bytes.mark = m_bytes.position();
        return true;
    }
    bool deeper();

    JsonBytes &m_bytes;
    int m_depth = 0; ///< Objects and lists that are open.
};

} // namespace tamiz
