// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/core/progress.h"
#include "models/core/result.h"

#include <QFutureWatcher>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsValueOrError()
    {
        const Result<int> seven(7);
        QVERIFY(seven);
        QCOMPARE(*seven, 7);

        const Result<int> failed(Error{Error::Code::Storage, u"The disk is full."_s, u"errno 28"_s});
        QVERIFY(!failed);
        QCOMPARE(failed.error().message, u"The disk is full."_s);
    }

    void movesWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(3));
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 3);
    }

    void nothingIsAResultToo()
    {
        QVERIFY(Result<void>());
        QVERIFY(!Result<void>(cancelledError()));
    }

    void exitStatusOfEachCode()
    {
        QCOMPARE(exitStatus(Error::Code::Usage), 2);
        QCOMPARE(exitStatus(Error::Code::Refused), 3);
        QCOMPARE(exitStatus(Error::Code::Storage), 4);
        QCOMPARE(exitStatus(Error::Code::Damaged), 5);
        QCOMPARE(exitStatus(Error::Code::Cancelled), 6);
        QCOMPARE(cancelledError().code, Error::Code::Cancelled);
    }

    void clockStandsStillWhenTold()
    {
        qputenv("TAMIZ_NOW", "2017-03-15T09:12:00Z");
        const Clock clock = systemClock();
        qunsetenv("TAMIZ_NOW");
        QCOMPARE(clock(), QDateTime(QDate(2017, 3, 15), QTime(9, 12), Qt::UTC));
        QVERIFY(systemClock()() > clock());
    }

    void progressSpeaksToItsPromise()
    {
        QPromise<int> promise;
        promise.start();
        const QFuture<int> future = promise.future();
        const Progress progress = Progress::of(promise);
        progress.report(u"Reading"_s, 250, 1000);
        QCOMPARE(future.progressValue(), 250);
        QCOMPARE(future.progressText(), u"Reading"_s);
        QVERIFY(!progress.isCancelled());
        QFuture<int>(future).cancel();
        QVERIFY(progress.isCancelled());
        promise.finish();
        QVERIFY(!Progress().isCancelled());
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
