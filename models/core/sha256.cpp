// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sha256.h"

#include <openssl/evp.h>

namespace tamiz {

namespace {

/// Looked up once: asking OpenSSL for it by name costs more than hashing a short text.
const EVP_MD *algorithm()
{
    static const EVP_MD *const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    if (!fetched)
        qFatal("OpenSSL has no SHA-256");
    return fetched;
}

} // namespace

struct Sha256::State
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    State() = default;
    Q_DISABLE_COPY_MOVE(State)
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    EVP_DigestInit_ex2(m_state->context, algorithm(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), static_cast<size_t>(bytes.size()));
}

void Sha256::take(std::array<char, 32> &hash)
{
    EVP_DigestFinal_ex(m_state->context, reinterpret_cast<unsigned char *>(hash.data()), nullptr);
    EVP_DigestInit_ex2(m_state->context, nullptr, nullptr);
}

QByteArray Sha256::take()
{
    std::array<char, 32> hash;
    take(hash);
    return QByteArray(hash.data(), 32);
}

} // namespace tamiz
