// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_firstrows FILE: milliseconds from the start of an import in the window until its first records are
// listed, and until the import that was then cancelled has ended.
#include "models/workspace/workspace.h"
#include "ui/importing/firstrecords.h"
#include "ui/importing/importing.h"
#include "ui/importing/previewmodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tamiz;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: bench_firstrows FILE\n", stderr);
        return 2;
    }
    QElapsedTimer clock;
    clock.start();
    const auto source = recognise(QString::fromLocal8Bit(argv[1]), u"auto"_s);
    const QTemporaryDir folder;
    auto workspace = Workspace::create(folder.filePath(u"w.tamiz"_s));
    if (!source || !workspace)
        return 1;
    std::printf("recognised and workspace made: %lld ms\n", static_cast<long long>(clock.elapsed()));
    FirstRecords first;
    first.resize(1000, 600);
    const auto *shown = first.findChild<PreviewModel *>();
    Task *task = nullptr;
    QObject::connect(shown, &QAbstractItemModel::modelReset, &first, [&] {
        if (shown->rowCount() == 0 || !task)
            return;
        first.grab(); // painted
        std::printf("%d records listed after %lld ms\n", shown->rowCount(),
                    static_cast<long long>(clock.restart()));
        std::exchange(task, nullptr)->cancel();
    });
    first.show();
    clock.restart();
    task = startImport(
        **workspace, *source, {}, &first,
        [&](const Result<ImportOutcome> &) {
            std::printf("ended %lld ms after it was cancelled\n", static_cast<long long>(clock.elapsed()));
            QCoreApplication::quit();
        },
        &first);
    return QApplication::exec();
}
