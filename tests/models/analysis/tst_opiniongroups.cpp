// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/opinionaxes.h"
#include "models/analysis/opiniongroups.h"
#include "models/analysis/opinionstatements.h"
#include "models/analysis/random.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <Eigen/SVD>

#include <cmath>

using namespace tamiz;
using namespace Qt::StringLiterals;

namespace {

void addPerson(VoteMatrix &votes, const std::vector<int> &cast)
{
    for (size_t s = 0; s < cast.size(); ++s) {
        if (cast[s] > 1)
            continue; // not seen
        votes.statement.push_back(static_cast<qint32>(s));
        votes.value.push_back(static_cast<qint8>(cast[s]));
    }
    votes.offsets.push_back(static_cast<qint64>(votes.value.size()));
}

/// Twenty who agree with the first four of eight statements and disagree with the rest, then ten the other
/// way.
VoteMatrix twoCamps()
{
    VoteMatrix votes;
    votes.rejected.assign(8, 0);
    for (int person = 0; person < 30; ++person) {
        std::vector<int> cast;
        for (int s = 0; s < 8; ++s)
            cast.push_back((s < 4) == (person < 20) ? 1 : -1);
        cast[static_cast<size_t>(person % 8)] = 0; // not all alike
        addPerson(votes, cast);
    }
    return votes;
}

/// The votes of a Polis export and who its comments.csv rejected; ids are small numbers, no field is quoted.
VoteMatrix polis(const QString &folder)
{
    VoteMatrix votes;
    QFile matrix(folder + u"/participants-votes.csv"_s);
    QFile comments(folder + u"/comments.csv"_s);
    if (!matrix.open(QIODevice::ReadOnly) || !comments.open(QIODevice::ReadOnly))
        return votes;
    const QList<QByteArray> head = matrix.readLine().trimmed().split(',');
    const qsizetype first = head.indexOf("n-disagree") + 1;
    votes.rejected.assign(static_cast<size_t>(head.size() - first), 0);
    while (!matrix.atEnd()) {
        const QList<QByteArray> cells = matrix.readLine().trimmed().split(',');
        std::vector<int> cast;
        for (qsizetype i = first; i < cells.size(); ++i)
            cast.push_back(cells[i].isEmpty() ? 2 : static_cast<int>(cells[i].toDouble()));
        addPerson(votes, cast);
    }
    const QList<QByteArray> names = comments.readLine().trimmed().split(',');
    while (!comments.atEnd()) { // what follows a line break inside a text has no number where these have one
        const QList<QByteArray> cells = comments.readLine().split(',');
        const qsizetype at = head.indexOf(cells.value(names.indexOf("comment-id")));
        if (at >= first && cells.value(names.indexOf("moderated")) == "-1")
            votes.rejected[static_cast<size_t>(at - first)] = 1;
    }
    return votes;
}

} // namespace

class TestOpinionGroups final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoCampsAreTwoGroups() const
    {
        const auto found = findOpinionGroups(twoCamps(), {}, {});
        QVERIFY(found);
        QCOMPARE(found->count, 2);
        QCOMPARE(found->sizes, (std::vector<qint32>{20, 10}));
        for (size_t person = 0; person < 30; ++person)
            QCOMPARE(found->group[person], person < 20 ? 0 : 1);
    }

    void sameOnOneThreadAndTwo() const
    {
        OpinionOptions one;
        one.threads = 1;
        const auto a = findOpinionGroups(twoCamps(), one, {});
        const auto b = findOpinionGroups(twoCamps(), {}, {});
        QVERIFY(a && b);
        QCOMPARE(a->group, b->group);
        QVERIFY(a->place == b->place);
    }

    void fewVotesAreNoGroup() const
    {
        VoteMatrix votes = twoCamps();
        addPerson(votes, {1, 1, 2, 2, 2, 2, 2, 2});
        const auto found = findOpinionGroups(votes, {}, {});
        QVERIFY(found);
        QCOMPARE(found->group.back(), -1);
    }

    void alikeIsRefused() const
    {
        VoteMatrix votes;
        votes.rejected.assign(8, 0);
        for (int person = 0; person < 20; ++person)
            addPerson(votes, std::vector<int>(8, 1));
        const auto found = findOpinionGroups(votes, {}, {});
        QVERIFY(!found);
        QVERIFY(!found.error().message.isEmpty());
    }

    /// One who stands far from all is no group, whatever the number that is asked for.
    void aGivenNumberMakesNoGroupOfOne() const
    {
        VoteMatrix votes = twoCamps();
        for (quint8 s = 0; s < 60; ++s)
            votes.rejected.push_back(0);
        std::vector<int> alone(68, -1);
        for (size_t s = 0; s < 8; ++s)
            alone[s] = 2;
        addPerson(votes, alone);
        std::vector<int> against(68, 2);
        for (size_t s = 8; s < 68; ++s)
            against[s] = s % 2 ? 1 : -1;
        addPerson(votes, against);
        OpinionOptions two;
        two.count = 2;
        const auto found = findOpinionGroups(votes, two, {});
        if (!found) { // or it says that there is none
            QVERIFY(found.error().message.contains(u"2"_s));
            return;
        }
        QCOMPARE(found->count, 2);
        for (const qint32 size : found->sizes)
            QVERIFY(size > 1);
    }

    /// Approval ballots: nobody disagrees, and the sentence says so instead of "all alike".
    void votesInFavourAloneAreNamed() const
    {
        VoteMatrix votes;
        votes.rejected.assign(8, 0);
        for (int person = 0; person < 20; ++person) {
            std::vector<int> cast(8, 2);
            for (int i = 0; i < 3; ++i)
                cast[static_cast<size_t>((person + i * 3) % 8)] = 1;
            addPerson(votes, cast);
        }
        const auto found = findOpinionGroups(votes, {}, {});
        QVERIFY(!found);
        QVERIFY(found.error().message.contains(u"in favour"_s));
    }

    /// What the kept groups are said to fit is what finding them came to.
    void theFitIsThatOfTheSearch() const
    {
        const VoteMatrix votes = twoCamps();
        const auto found = findOpinionGroups(votes, {}, {});
        QVERIFY(found);
        const OpinionFit fit = fitOf(votes, found->group, found->count, found->place);
        const auto trial = std::ranges::find(found->trials, found->count, &OpinionTrial::count);
        QVERIFY(std::abs(fit.inertia - trial->inertia) < 1e-9 * std::max(1.0, trial->inertia));
        QVERIFY(std::abs(fit.silhouette - trial->silhouette) < 1e-9);
        QVERIFY(std::abs(fit.explained[0] - found->explained[0]) < 1e-9);
    }

    void rejectedStatementsAreNeverShown() const
    {
        VoteMatrix votes = twoCamps();
        votes.rejected[0] = 1;
        const auto found = findOpinionGroups(votes, {}, {});
        QVERIFY(found);
        QCOMPARE(found->axis[0][0], 0.0);
        const auto byGroup = votesByGroup(votes, found->group, found->count);
        QCOMPARE(byGroup[0][0].seen(), 0);
        QCOMPARE(groupConsensus(byGroup)[0], 0.0);
        for (const auto &statements : representatives(byGroup)) {
            QCOMPARE(statements.size(), size_t{5});
            for (const Representative &statement : statements)
                QVERIFY(statement.statement != 0);
        }
    }

    // The axes come from products with a sparse matrix that is never spread out; here it is, and decomposed
    // whole.
    void axesAreThoseOfADenseDecomposition() const
    {
        Random random(3);
        for (int round = 0; round < 20; ++round) {
            const int statements = 5 + static_cast<int>(random.below(30));
            VoteMatrix votes;
            votes.rejected.assign(static_cast<size_t>(statements), 0);
            for (quint8 &rejected : votes.rejected)
                rejected = random.below(8) == 0;
            for (int person = 0; person < 60; ++person) {
                std::vector<int> cast;
                for (int s = 0; s < statements; ++s)
                    cast.push_back(random.below(3) == 0 ? 2 : static_cast<int>(random.below(3)) - 1);
                addPerson(votes, cast);
            }
            const CentredVotes centred(votes);
            Eigen::MatrixXd dense(60, statements);
            for (Eigen::Index s = 0; s < statements; ++s)
                dense.col(s) = centred.times(Eigen::VectorXd::Unit(statements, s), 1);
            const Eigen::JacobiSVD<Eigen::MatrixXd> whole(dense, Eigen::ComputeThinV);
            const PrincipalAxes found = principalAxes(centred, statements, 1, 2);
            bool firstApart = true;
            for (Eigen::Index a = 0; a < 2; ++a) {
                const double along = std::abs(found.axes.col(a).dot(whole.matrixV().col(a)));
                QVERIFY2(std::abs(along - 1) < 1e-9, qPrintable(QString::number(along, 'g', 15)));
                // Entry by entry where the axis is no matter of taste: its variance apart from the next
                // one's.
                const double gap = whole.singularValues()[a] - whole.singularValues()[a + 1];
                const double sign = found.axes.col(a).dot(whole.matrixV().col(a)) < 0 ? -1 : 1;
                const double most = (found.axes.col(a) - sign * whole.matrixV().col(a)).cwiseAbs().maxCoeff();
                if (gap > 0.01 * whole.singularValues()[a] && (a == 0 || firstApart))
                    QVERIFY2(most < 1e-9, qPrintable(QString::number(most, 'g', 3)));
                firstApart = gap > 0.01 * whole.singularValues()[a];
                const double share =
                    std::pow(whole.singularValues()[a], 2) / whole.singularValues().squaredNorm();
                QVERIFY(std::abs(found.explained[static_cast<size_t>(a)] - share) < 1e-9);
            }
        }
    }

    // The geometric mean can be compared across numbers of groups, the product cannot.
    void consensusDoesNotSinkWithMoreGroups() const
    {
        for (const size_t groups : {size_t{2}, size_t{6}}) {
            const VotesByGroup votes(groups, {GroupVotes{98, 1, 0}});
            const double agreeing = 98.5 / 100 * (1 - 1.5 / 100);
            QVERIFY(std::abs(groupConsensus(votes)[0] - agreeing) < 1e-12);
            const double legacy = groupConsensus(votes, Consensus::LegacyProduct)[0];
            QVERIFY(std::abs(legacy - std::pow(99.0 / 101, static_cast<double>(groups))) < 1e-12);
        }
    }

    // Explained variance as numpy's dense SVD gives it; inertia and sizes as published for this set and
    // method.
    void bowlingGreen() const
    {
        const QString shared = qEnvironmentVariable("TAMIZ_SHARED");
        if (shared.isEmpty())
            QSKIP("TAMIZ_SHARED does not say where the open Polis data are.");
        const VoteMatrix votes = polis(shared + u"/data/polis/american-assembly.bowling-green"_s);
        QCOMPARE(votes.people(), 2031);
        QCOMPARE(votes.statements(), 896);
        QElapsedTimer timer;
        timer.start();
        const auto found = findOpinionGroups(votes, {}, {});
        qInfo("%.1f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QVERIFY(found);
        QVERIFY2(std::abs(found->explained[0] - .113981) < 1e-6,
                 qPrintable(QString::number(found->explained[0], 'g', 9)));
        QVERIFY(std::abs(found->explained[1] - .043003) < 1e-6);
        QCOMPARE(found->count, 2);
        QCOMPARE(QString::number(found->trials[0].inertia, 'f', 3), u"16502.088"_s);
        QCOMPARE(found->sizes, (std::vector<qint32>{1028, 551}));
    }
};

QTEST_APPLESS_MAIN(TestOpinionGroups)
#include "tst_opiniongroups.moc"
