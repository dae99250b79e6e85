// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/themegates.h"

#include <QTest>

using namespace tamiz;

/// Groups on a circle: each at an angle of its own.
class TestThemeGates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rows = FloatMatrix(0, 2);
        m_groups.clear();
    }

    void doublesBecomeOneAndTheLargerStays()
    {
        add(0, 30, 0);
        add(1, 40, 10); // cosine .98
        add(2, 30, 90);
        gateGroups(m_rows, 0, 3, m_groups);
        QCOMPARE(sizes(3), (std::vector<int>{0, 70, 30}));
    }

    void alikeIsNotTheSame()
    {
        add(0, 30, 0);
        add(1, 40, 40); // cosine .77
        gateGroups(m_rows, 0, 2, m_groups);
        QCOMPARE(sizes(2), (std::vector<int>{30, 40}));
    }

    void whatFewSayGoesToTheNearest()
    {
        add(0, 40, 0);
        add(1, 40, 90);
        add(2, 4, 60);
        add(3, 5, 180);
        gateGroups(m_rows, 0, 4, m_groups);
        QCOMPARE(sizes(4), (std::vector<int>{40, 44, 0, 5}));
    }

    void oneInAThousandIsAskedOfLargeCollections()
    {
        add(0, 9000, 0);
        add(1, 8, 90);
        add(2, 12, 180);
        gateGroups(m_rows, 0, 3, m_groups);
        QCOMPARE(sizes(3), (std::vector<int>{9008, 0, 12}));
    }

    void whatPeopleHoldIsNeverDropped()
    {
        add(0, 3, 0);
        add(1, 60, 0);
        add(2, 2, 2);
        gateGroups(m_rows, 3, 3, m_groups);
        QCOMPARE(sizes(3), (std::vector<int>{3, 60, 2}));
        init();
        add(0, 3, 0);
        add(1, 60, 0); // a double of a held one joins it, however large
        gateGroups(m_rows, 1, 2, m_groups);
        QCOMPARE(sizes(2), (std::vector<int>{63, 0}));
    }

    void theTrayAndSmallCollectionsAreLeftAlone()
    {
        add(0, 20, 0);
        add(1, 2, 0);
        gateGroups(m_rows, 0, 2, m_groups);
        QCOMPARE(sizes(2), (std::vector<int>{20, 2}));
        init();
        add(0, 60, 0);
        add(-1, 3, 0);
        gateGroups(m_rows, 0, 1, m_groups);
        QCOMPARE(std::ranges::count(m_groups, -1), 3);
    }

private:
    void add(qint32 group, int count, double degrees)
    {
        const Eigen::Index from = m_rows.rows();
        m_rows.conservativeResize(from + count, 2);
        for (Eigen::Index row = from; row < m_rows.rows(); ++row) {
            m_rows(row, 0) = static_cast<float>(std::cos(degrees * M_PI / 180));
            m_rows(row, 1) = static_cast<float>(std::sin(degrees * M_PI / 180));
            m_groups.push_back(group);
        }
    }

    std::vector<int> sizes(int count) const
    {
        std::vector<int> sizes(static_cast<size_t>(count), 0);
        for (const qint32 group : m_groups) {
            if (group >= 0)
                ++sizes[static_cast<size_t>(group)];
        }
        return sizes;
    }

    FloatMatrix m_rows;
    std::vector<qint32> m_groups;
};

QTEST_APPLESS_MAIN(TestThemeGates)
#include "tst_themegates.moc"
