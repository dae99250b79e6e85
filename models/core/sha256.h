// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>

namespace tamiz {

/// SHA-256 (FIPS 180-4) over what is added piece by piece. From OpenSSL, which uses the processor's own
/// instructions and is seven times as fast as Qt's: an import hashes every byte twice, the file and each text
/// in it.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    /// The hash of everything since the last call, 32 bytes; starts anew.
    QByteArray take();
    void take(std::array<char, 32> &hash); ///< The same, without memory of its own.

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tamiz
