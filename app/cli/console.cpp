// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "models/domain/filterplace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

volatile std::sig_atomic_t interrupted = 0;

#ifdef Q_OS_WIN
BOOL WINAPI onControl(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    interrupted = 1;
    return TRUE;
}
#else
extern "C" void onInterrupt(int)
{
    interrupted = 1;
}
#endif

bool errorsOnTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// Draws what Progress reports. On a terminal the line is wiped when the work (and with it this object) ends.
class ProgressLine
{
public:
    ~ProgressLine()
    {
        if (m_drawn)
            write(stderr, "\r\x1b[K");
    }
    Q_DISABLE_COPY_MOVE(ProgressLine)
    ProgressLine() { m_clock.start(); }

    void report(const QString &phase, qint64 done, qint64 total)
    {
        const int percent = total > 0 ? static_cast<int>(std::min(done, total) * 100 / total) : -1;
        if (m_terminal)
            draw(phase, done, percent);
        else
            tell(phase, percent);
    }

private:
    void draw(const QString &phase, qint64 done, int percent)
    {
        if (m_drawn && phase == m_phase && m_clock.elapsed() < 100)
            return;
        m_clock.restart();
        m_phase = phase;
        m_drawn = true;
        const QString amount = percent >= 0 ? QString::number(percent) + u" %"_s : QString::number(done);
        write(stderr, "\r\x1b[K" + (phase + u' ' + amount).toUtf8());
    }

    void tell(const QString &phase, int percent)
    {
        const int tenth = percent < 0 ? -1 : percent / 10;
        if (phase == m_phase && tenth <= m_tenth)
            return;
        m_phase = phase;
        m_tenth = tenth;
        const QString amount = percent >= 0 ? u' ' + QString::number(tenth * 10) + u" %"_s : QString();
        write(stderr, (phase + amount).toUtf8() + '\n');
    }

    const bool m_terminal = errorsOnTerminal();
    QElapsedTimer m_clock;
    QString m_phase;
    int m_tenth = -1;
    bool m_drawn = false;
};

} // namespace

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void print(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void print(const QCommandLineParser &line, const QJsonObject &object, const QString &text)
{
    line.isSet(u"json"_s) ? print(object) : print(text);
}

void acknowledge(const Operation &operation)
{
    if (operation.id != 0)
        write(stderr, "ACK " + QByteArray::number(operation.id) + '\n');
}

void complain(const Error &error)
{
    QString text = u"tamiz-cli: "_s + error.message + u'\n';
    if (!error.detail.isEmpty() && !placeOf(error)) // the sentence names the place
        text += u"  ("_s + error.detail + u")\n"_s;
    write(stderr, text.toUtf8());
}

void catchInterrupt()
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCtrlHandler(onControl, TRUE);
#else
    std::signal(SIGINT, onInterrupt);
#endif
}

bool isInterrupted()
{
    return interrupted != 0;
}

Progress consoleProgress()
{
    const auto line = std::make_shared<ProgressLine>();
    return {isInterrupted,
            [line](const QString &phase, qint64 done, qint64 total) { line->report(phase, done, total); }};
}

} // namespace tamiz
