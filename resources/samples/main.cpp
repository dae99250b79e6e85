// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/writers.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

/// tamiz-samples DATA OUT: writes the three invented sample consultations.
int main(int argc, char **argv)
{
    if (argc != 3) {
        QTextStream(stderr) << u"Usage: tamiz-samples DATA OUT\n"_s;
        return 2;
    }
    const QString data = QString::fromLocal8Bit(argv[1]);
    const QString out = QString::fromLocal8Bit(argv[2]);
    using namespace tamiz::samples;
    if (!writeEducation(data, out) || !writeDrugPolicy(data, out) || !writeYouthPact(data, out)) {
        QTextStream(stderr) << u"The sample consultations could not be written to %1.\n"_s.arg(out);
        return 4;
    }
    return 0;
}
