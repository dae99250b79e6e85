// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

#include <vector>

namespace tamiz {

/// A threshold over a histogram: how many texts have their nearest kin at which similarity, and a line that
/// is dragged with the mouse or moved with the arrow keys. Its value is the similarity in hundredths, 30
/// to 95.
class SimilarityStrip : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit SimilarityStrip(QWidget *parent = nullptr);

    double similarity() const { return value() / 100.0; }
    void setSimilarity(double similarity);
    /// Bins of equal width from 0.30 to 1; empty: nothing was compared yet.
    void setHistogram(std::vector<qint64> bins);
    bool hasHistogram() const { return !m_bins.empty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    QRect area() const;
    double xOf(double similarity) const;
    void follow(const QMouseEvent &event);

    std::vector<qint64> m_bins;
};

} // namespace tamiz
