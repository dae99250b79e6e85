// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/findings.h"
#include "models/text/personaldata.h"
#include "models/workspace/findings.h"

#include <QCoreApplication>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// The open findings on what --where keeps, of the kind --type names.
Result<std::vector<Finding>> openFindings(const QCommandLineParser &line)
{
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rows = selectWhere(*session, line);
    if (!rows)
        return rows.error();
    const std::vector<qint64> ids = session->columns->idsOf(*rows);
    const std::unordered_set<qint64> wanted(ids.begin(), ids.end());
    const QString type = line.value(u"type"_s);
    std::vector<Finding> findings;
    const auto read = visitFindings(*session->store, Verdict::Open, [&](const Finding &finding) {
        if (wanted.contains(finding.contribution) && (type.isEmpty() || type == finding.type))
            findings.push_back(finding);
    });
    if (!read)
        return read.error();
    return findings;
}

/// Where they stand, never what they are.
Result<void> writeFindings(Store &store, const std::vector<Finding> &findings, const QString &path)
{
    std::vector<qint64> ids;
    for (const Finding &finding : findings)
        ids.push_back(finding.contribution);
    const auto names = readExternalIds(store, ids);
    if (!names)
        return names.error();
    QByteArray text = csvLine({u"external_id"_s, u"part"_s, u"type"_s, u"start"_s, u"end"_s, u"certain"_s});
    for (size_t i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        text += csvLine({(*names)[i], finding.part == TextPart::Title ? u"title"_s : u"body"_s, finding.type,
                         QString::number(finding.start), QString::number(finding.end),
                         finding.certain ? u"yes"_s : u"no"_s});
    }
    return writeWhole(path, text);
}

/// Error Usage where --type is no kind of personal data.
Result<void> checkType(const QCommandLineParser &line)
{
    const QString type = line.value(u"type"_s);
    if (!line.isSet(u"type"_s) || personalTypeFromKey(type))
        return {};
    QStringList known;
    for (int i = 0; i <= static_cast<int>(PersonalType::Name); ++i)
        known << keyOf(static_cast<PersonalType>(i));
    return usage(
        QCoreApplication::translate("tamiz::Cli", "There is no kind of personal data \"%1\"; there are %2.")
            .arg(type, known.join(u", "_s)));
}

Result<void> runFindingsVerb(const QCommandLineParser &line)
{
    const QString word = line.positionalArguments().value(1, u"look"_s);
    if (word != "look"_L1 && word != "confirm"_L1 && word != "dismiss"_L1)
        return usage(
            QCoreApplication::translate(
                "tamiz::Cli",
                "Findings are looked for, confirmed or dismissed: look, confirm or dismiss, not \"%1\".")
                .arg(word));
    if (const auto checked = checkType(line); !checked)
        return checked;
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    QJsonObject object;
    if (word == "look"_L1) {
        const auto outcome = runFindings(**store, consoleProgress());
        if (!outcome)
            return outcome.error();
        acknowledge(outcome->operation);
        object = {
            {u"found"_s, outcome->found}, {u"new"_s, outcome->made}, {u"operation"_s, outcome->operation.id}};
    } else {
        const auto open = openFindings(line);
        if (!open)
            return open.error();
        std::vector<qint64> ids;
        for (const Finding &finding : *open)
            ids.push_back(finding.id);
        std::ranges::sort(ids);
        const auto done = decideFindings(
            **store, ids, word == "confirm"_L1 ? Verdict::Confirmed : Verdict::Dismissed, accountActor());
        if (!done)
            return done.error();
        acknowledge(*done);
        object = {{u"decided"_s, static_cast<qint64>(ids.size())}, {u"operation"_s, done->id}};
    }
    const auto left = openFindings(line);
    if (!left)
        return left.error();
    if (line.isSet(u"out"_s)) {
        if (const auto written = writeFindings(**store, *left, line.value(u"out"_s)); !written)
            return written;
    }
    object[u"open"_s] = static_cast<qint64>(left->size());
    print(line, object,
          QCoreApplication::translate("tamiz::Cli", "%n finding(s) of personal data await a yes or no.",
                                      nullptr, int(left->size())) +
              u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "Only the contributions this filter keeps.")},
    {"type", "KIND", QT_TRANSLATE_NOOP("tamiz::Cli", "Only findings of this kind: email, phone, dni, curp…")},
    {"out", "f.csv",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Writes where the open ones stand, in code points; never the words.")},
};

} // namespace

const Verb findingsVerb{
    "findings"_L1,
    "W [look|confirm|dismiss] [--where FILTER] [--type KIND] [--out f.csv]",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Looks for personal data; what is confirmed is masked in every output."),
    1,
    2,
    options,
    runFindingsVerb};

} // namespace tamiz
