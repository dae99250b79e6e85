// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/bitmap.h"

#include <QTest>

#include <random>

using namespace tamiz;

class TestBitmap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<quint64>("size");
        for (const quint64 size : {0u, 1u, 63u, 64u, 65u, 128u, 1000u})
            QTest::addRow("%llu", static_cast<unsigned long long>(size)) << size;
    }
    void sizes()
    {
        QFETCH(quint64, size);
        std::mt19937_64 random(size);
        std::vector<bool> a(size), b(size);
        for (size_t i = 0; i < size; ++i) {
            a[i] = i < 200 || random() % 2; // whole words of ones too
            b[i] = random() % 3 == 0;
        }
        const auto bitmapOf = [&](const std::vector<bool> &bits) {
            return Bitmap::of(size, [&](size_t row) { return bits[row]; });
        };
        Bitmap both = bitmapOf(a);
        both &= bitmapOf(b);
        Bitmap either = bitmapOf(a);
        either |= bitmapOf(b);
        Bitmap none = bitmapOf(a);
        none.flip();
        size_t count = 0;
        for (size_t i = 0; i < size; ++i) {
            QCOMPARE(both.test(i), a[i] && b[i]);
            QCOMPARE(either.test(i), a[i] || b[i]);
            QCOMPARE(none.test(i), !a[i]);
            count += a[i];
        }
        QCOMPARE(bitmapOf(a).count(), count);
        QCOMPARE(none.count(), size - count);
        QCOMPARE(Bitmap(size, true).count(), size);

        std::vector<bool> visited(size);
        size_t last = 0;
        bitmapOf(a).forEach([&](size_t row) {
            QVERIFY(row >= last);
            last = row;
            visited[row] = true;
        });
        QCOMPARE(visited, a);
    }

    void resizingKeepsAndClears()
    {
        Bitmap bitmap(70, true);
        bitmap.resize(65);
        bitmap.resize(200);
        QCOMPARE(bitmap.count(), size_t{65});
        QVERIFY(!bitmap.test(65));
        bitmap.set(199);
        bitmap.reset(0);
        QCOMPARE(bitmap.count(), size_t{65});
        QVERIFY(!(bitmap == Bitmap(200)));
    }
};

QTEST_APPLESS_MAIN(TestBitmap)
#include "tst_bitmap.moc"
