// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/console.h"
#include "models/core/account.h"
#include "models/workspace/filterhints.h"
#include "models/workspace/selection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

Result<std::unique_ptr<Store>> openStore(const QCommandLineParser &line, Store::Mode mode)
{
    return Store::open(line.positionalArguments().constFirst(), mode);
}

Result<Session> openSession(const QCommandLineParser &line, Store::Mode mode)
{
    auto store = openStore(line, mode);
    if (!store)
        return store.error();
    auto columns = Columns::load(**store, consoleProgress());
    if (!columns)
        return columns.error();
    return Session{std::move(*store), std::move(*columns)};
}

Result<Filter> filterOf(const QCommandLineParser &line)
{
    Filter filter;
    const QStringList texts = line.values(u"where"_s);
    for (const QString &text : texts) {
        auto part = parseFilter(text);
        if (!part)
            return part.error();
        filter = Filter::both(std::move(filter), *std::move(part));
    }
    return filter;
}

QJsonArray hintsOf(const Session &session, const QCommandLineParser &line)
{
    QJsonArray sentences;
    if (const auto filter = filterOf(line)) {
        for (const FilterHint &hint : filterHints(*session.columns, *session.store, *filter))
            sentences.append(wordsOf(hint));
    }
    return sentences;
}

Result<Bitmap> selectWhere(const Session &session, const QCommandLineParser &line)
{
    const auto filter = filterOf(line);
    if (!filter)
        return filter.error();
    auto rows = select(*session.columns, *session.store, *filter);
    const QJsonArray hints = rows ? hintsOf(session, line) : QJsonArray();
    for (const QJsonValue &hint : hints)
        complain({Error::Code::Usage, hint.toString(), {}});
    return rows;
}

Result<std::vector<qint64>> idsWhere(const Session &session, const QCommandLineParser &line)
{
    if (!line.isSet(u"where"_s)) {
        return usage(QCoreApplication::translate(
            "tamiz::Cli", "Say with --where which contributions to change; --where \"\" means all of them."));
    }
    const auto rows = selectWhere(session, line);
    if (!rows)
        return rows.error();
    return session.columns->idsOf(*rows);
}

Actor accountActor()
{
    return {accountName(), ActorKind::Person};
}

Result<qint64> numberOf(const QCommandLineParser &line, const QString &name, qint64 least, qint64 otherwise)
{
    if (!line.isSet(name))
        return otherwise;
    bool isNumber = false;
    const qint64 number = line.value(name).toLongLong(&isNumber);
    if (isNumber && number >= least)
        return number;
    return usage(
        QCoreApplication::translate("tamiz::Cli", "--%1 takes a whole number from %2 on, not \"%3\".")
            .arg(name, QString::number(least), line.value(name)));
}

QStringList wordsOf(const QCommandLineParser &line, const QString &name)
{
    QStringList words = line.value(name).split(u',', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.trimmed();
    return words;
}

Error usage(const QString &sentence)
{
    return {Error::Code::Usage, sentence, {}};
}

} // namespace tamiz
