// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/codebook.h"

#include "models/import/fileplace.h"
#include "models/import/limits.h"
#include "models/storage/database.h"
#include "models/storage/store.h"
#include "models/workspace/importsteps.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

qint64 codesIn(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    qint64 codes = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "Code"_L1)
            ++codes;
    }
    return codes;
}

} // namespace

Result<ImportOutcome> importCodebook(Store &store, const ImportSource &source, bool dryRun, const Actor &actor)
{
    const FilePlace place{source.path, source.member};
    const auto xml = headOf(place, limits::codebookBytes + 1);
    if (!xml)
        return xml.error();
    if (xml->size() > limits::codebookBytes) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import", "The codebook “%1” is larger than 64 MiB.").arg(place.name()), place.path};
    }
    std::unique_ptr<Transaction> trial; // rolled back at the end of a dry run
    if (dryRun) {
        auto begun = Transaction::begin(store.database());
        if (!begun)
            return begun.error();
        trial = std::move(*begun);
    }
    auto read = readCodebook(store, *xml, actor);
    if (!read)
        return read.error();
    ImportOutcome outcome;
    SourceEntry &entry = outcome.source;
    entry.name = place.name();
    entry.preset = source.mapping.preset;
    entry.encoding = source.mapping.encoding;
    entry.mapping = source.mapping.toJson();
    entry.bytes = xml->size();
    entry.importedAt = store.clock()();
    entry.records = codesIn(*xml);
    entry.imported = std::min(entry.records, read->params.value("tags"_L1).toInteger());
    entry.unchanged = entry.records - entry.imported;
    if (!dryRun)
        outcome.operation = *std::move(read);
    return outcome;
}

} // namespace tamiz
