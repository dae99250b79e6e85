// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secondverb.h"

#include "app/cli/console.h"
#include "app/cli/session.h"
#include "models/workspace/secondreading.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QJsonValue orNull(double value)
{
    return std::isnan(value) ? QJsonValue() : QJsonValue(value);
}

QJsonObject toJson(const Agreement &agreement)
{
    return {{u"items"_s, agreement.items},         {u"share"_s, agreement.share},
            {u"kappa"_s, orNull(agreement.kappa)}, {u"alpha"_s, orNull(agreement.alpha)},
            {u"low"_s, orNull(agreement.low)},     {u"high"_s, orNull(agreement.high)}};
}

QString number(double value)
{
    return std::isnan(value) ? QCoreApplication::translate("tamiz::Cli", "not defined")
                             : QString::number(value, 'f', 3);
}

QString toText(const QString &what, const Agreement &agreement)
{
    return QCoreApplication::translate("tamiz::Cli",
                                       "%1: %2 read twice, %3 % agree, kappa %4, alpha %5 (95 %: %6 to %7)")
               .arg(what, QString::number(agreement.items), QString::number(agreement.share * 100, 'f', 1),
                    number(agreement.kappa), number(agreement.alpha), number(agreement.low),
                    number(agreement.high)) +
           u'\n';
}

} // namespace

Result<Operation> drawFor(Store &store, const QCommandLineParser &line, std::span<const qint64> ids)
{
    bool isNumber = false;
    const double share = line.value(u"share"_s).toDouble(&isNumber);
    if (!isNumber)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "Say with --share which share to draw, such as 0.1."));
    const auto seed = numberOf(line, u"seed"_s, 0, 1);
    if (!seed)
        return seed.error();
    return drawSecondReadings(store, ids, share, static_cast<quint64>(*seed), accountActor());
}

Result<void> decideSecondly(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const qint64 id = words.value(2).toLongLong();
    const auto state = stateFromKey(words.value(3));
    if (id <= 0 || !state)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "Say which contribution, and accepted or hidden."));
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    const auto operation = decideSecond(**store, id, *state, line.value(u"reason"_s), accountActor());
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    print(line, {{u"operation"_s, operation->id}},
          QCoreApplication::translate("tamiz::Cli", "The second reading was noted.") + u'\n');
    return {};
}

Result<void> printAgreement(const QCommandLineParser &line)
{
    const auto seed = numberOf(line, u"seed"_s, 0, 1);
    if (!seed)
        return seed.error();
    const auto store = openStore(line, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const auto agreement = secondAgreement(**store, static_cast<quint64>(*seed));
    if (!agreement)
        return agreement.error();
    QJsonArray different;
    for (const SecondReading &reading : agreement->different) {
        different.append(QJsonObject{{u"id"_s, reading.contribution},
                                     {u"first"_s, keyOf(*reading.firstState)},
                                     {u"first_reason"_s, reading.firstReason},
                                     {u"second"_s, keyOf(*reading.state)},
                                     {u"second_reason"_s, reading.reason},
                                     {u"reader"_s, reading.reader}});
    }
    print(line,
          {{u"drawn"_s, agreement->drawn},
           {u"waiting"_s, agreement->waiting},
           {u"state"_s, toJson(agreement->onState)},
           {u"reason"_s, toJson(agreement->onReason)},
           {u"different"_s, different}},
          QCoreApplication::translate("tamiz::Cli", "%1 drawn, %2 waiting")
                  .arg(agreement->drawn)
                  .arg(agreement->waiting) +
              u'\n' + toText(QCoreApplication::translate("tamiz::Cli", "State"), agreement->onState) +
              toText(QCoreApplication::translate("tamiz::Cli", "State and reason"), agreement->onReason));
    return {};
}

} // namespace tamiz
