// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/publishing.h"

#include "models/storage/publishing.h"
#include "models/storage/journal.h"
#include "models/workspace/workspace.h"
#include "tests/models/workspace/samplestore.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Answers in place of a person.
class Answering final : public Dialogs
{
public:
    QString path;
    std::optional<QString> reason;
    std::optional<int> choice;

    QString openFile(QWidget *, const QString &, const QString &) override { return path; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFolder(QWidget *, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    bool confirm(QWidget *, const QString &, const QString &) override { return true; }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return reason;
    }
    std::optional<int> choose(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return choice;
    }
};

} // namespace

/// What is published beside the report, by the actions of its page.
class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleStore>(60, 2);
        auto workspace = Workspace::open(m_sample->store().path());
        QVERIFY(workspace);
        m_workspace = *std::move(workspace);
        m_page = std::make_unique<QWidget>();
        m_bar = new MessageBar(m_page.get());
        new Publishing(*m_workspace, m_dialogs, m_page.get());
        QCOMPARE(m_page->actions().size(), 3);
        m_dialogs.reason = u"prueba"_s; // nobody has looked for personal data in the sample
    }

    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
    }

    void aSiteIsWritten()
    {
        m_dialogs.path = m_folder.filePath(u"site.zip"_s);
        m_dialogs.choice = 1;
        m_page->actions().at(0)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dialogs.path), 30'000);
        QTRY_VERIFY(m_bar->message().contains(u"site.zip"_s));
    }

    void withoutAReasonNothingLeaves()
    {
        m_dialogs.path = m_folder.filePath(u"refused.zip"_s);
        m_dialogs.reason.reset();
        m_page->actions().at(0)->trigger();
        QVERIFY(!m_bar->message().isEmpty());
        QVERIFY(!QFile::exists(m_dialogs.path));
    }

    void whoDoesNotChooseCancels()
    {
        m_dialogs.path = m_folder.filePath(u"cancelled.zip"_s);
        m_dialogs.choice.reset();
        m_page->actions().at(0)->trigger();
        QVERIFY(m_bar->message().isEmpty());
        QVERIFY(!QFile::exists(m_dialogs.path));
        QCOMPARE(overrides(), 0); // what did not leave is not noted as if it had
    }

    void whoNamesNoFileCancels()
    {
        m_dialogs.path.clear();
        m_dialogs.choice = 0;
        for (const int action : {0, 1})
            m_page->actions().at(action)->trigger();
        QVERIFY(m_bar->message().isEmpty());
        QCOMPARE(overrides(), 0);
    }

    void aProjectGoesOutAndComesIn()
    {
        m_dialogs.path = m_folder.filePath(u"p.qdpx"_s);
        m_page->actions().at(1)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->message().contains(u"p.qdpx"_s), 30'000);
        QCOMPARE(overrides(), 1);
        QFile note(m_dialogs.path + u".txt"_s); // a project has no page to print the reason on
        QVERIFY(note.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(note.readAll()).contains(u"prueba"_s));
        const size_t before = m_workspace->columns().live().count();
        m_page->actions().at(2)->trigger();
        // Its texts carry other names here, so they stand beside those they were made from.
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->columns().live().count(), 2 * before, 30'000);
        QVERIFY(m_workspace->undo());
    }

private:
    qsizetype overrides()
    {
        const auto operations = readOperations(m_workspace->store(), 0, 1000, false);
        const auto isOverride = [](const Operation &o) { return o.verb == QLatin1StringView(PublishVerb) && o.params.contains(u"obstacles"_s); };
        return operations ? std::ranges::count_if(*operations, isOverride) : -1;
    }

    QTemporaryDir m_folder;
    Answering m_dialogs;
    std::unique_ptr<SampleStore> m_sample;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_page;
    MessageBar *m_bar = nullptr;
};

QTEST_MAIN(TestPublishing)
#include "tst_publishing.moc"
