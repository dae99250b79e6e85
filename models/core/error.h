// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tamiz {

/// A failure as a value: one sentence for people, a detail for the log.
struct Error
{
    /// Each code is one exit status of the command line (see \ref exitStatus).
    enum class Code { Usage, Refused, Storage, Busy, Damaged, Cancelled };

    Code code = Code::Storage;
    QString message; ///< Translated; says what happened, what was kept and what to do. Shown as it is.
    QString detail;  ///< Driver text, byte offset, file name. For the log; never a citizen's text.

    friend bool operator==(const Error &, const Error &) = default;
};

/// The exit status of \a code: 2 usage, 3 input refused, 4 storage (another writer included), 5 damaged, 6 cancelled.
int exitStatus(Error::Code code) noexcept;

/// The error every cancelled task returns; nothing was changed.
Error cancelledError();

} // namespace tamiz
