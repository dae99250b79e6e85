// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/archive.h"

#include "models/import/limits.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace tamiz {

struct Archive::Handle
{
    zip_t *zip = nullptr;
    QByteArray bytes; ///< What an archive in memory is read from.
    Handle() = default;
    Q_DISABLE_COPY_MOVE(Handle)
    ~Handle()
    {
        if (zip)
            zip_discard(zip);
    }
};

namespace {

Error damaged(const QString &name, const QString &detail)
{
    return {Error::Code::Refused,
            QCoreApplication::translate("tamiz::Import", "The archive “%1” is damaged and cannot be read.")
                .arg(name),
            detail};
}

QString tooLarge(const QString &entry)
{
    return QCoreApplication::translate("tamiz::Import", "The part “%1” of the archive unpacks to more than "
                                                        "is allowed (512 MiB, or 100 times its packed size).")
        .arg(entry);
}

bool leavesFolder(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar(0)) ||
           (name.size() > 1 && name[1] == u':') || name.split(u'/').contains(u".."_s);
}

// One entry, unpacked as it is read.
class EntryDevice final : public QIODevice
{
public:
    EntryDevice(std::shared_ptr<void> keep, zip_file_t *file, Archive::Entry entry)
        : m_keep(std::move(keep)), m_file(file), m_entry(std::move(entry))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~EntryDevice() override { zip_fclose(m_file); }
    Q_DISABLE_COPY_MOVE(EntryDevice)

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_entry.bytes; }

protected:
    qint64 readData(char *to, qint64 room) override
    {
        if (m_failed)
            return -1;
        const qint64 got = zip_fread(m_file, to, zip_uint64_t(room));
        if (got < 0)
            return fail(QCoreApplication::translate(
                            "tamiz::Import", "The part “%1” of the archive is damaged (its checksum or "
                                             "its packed data do not fit).")
                            .arg(m_entry.name));
        m_read += got;
        // The directory may lie about the size: what really comes out is counted.
        if (!Archive::isWithinLimits(m_read, m_entry.packed))
            return fail(tooLarge(m_entry.name));
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(const QString &sentence)
    {
        m_failed = true;
        setErrorString(sentence);
        return -1;
    }

    std::shared_ptr<void> m_keep;
    zip_file_t *m_file;
    Archive::Entry m_entry;
    qint64 m_read = 0;
    bool m_failed = false;
};

} // namespace

bool Archive::isWithinLimits(qint64 bytes, qint64 packed)
{
    // Not a division: what is one byte beyond the ratio is beyond it.
    return bytes <= limits::partBytes && (bytes <= limits::ratioFrom || bytes <= limits::ratio * std::max<qint64>(packed, 1));
}

Result<Archive> Archive::open(const QString &path)
{
    Archive archive;
    archive.m_name = QFileInfo(path).fileName();
    archive.m_handle = std::make_shared<Handle>();
    int code = 0;
    archive.m_handle->zip = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code);
    if (!archive.m_handle->zip)
        return damaged(archive.m_name, u"zip_open %1"_s.arg(code));
    if (const Result<void> read = archive.readDirectory(); !read)
        return read.error();
    return archive;
}

Result<Archive> Archive::open(const QByteArray &bytes, const QString &name)
{
    Archive archive;
    archive.m_name = name;
    archive.m_handle = std::make_shared<Handle>();
    archive.m_handle->bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(archive.m_handle->bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (source)
        archive.m_handle->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (!archive.m_handle->zip) {
        zip_source_free(source);
        return damaged(name, u"zip_open_from_source %1"_s.arg(code));
    }
    if (const Result<void> read = archive.readDirectory(); !read)
        return read.error();
    return archive;
}

Result<Archive> Archive::openWorkbook(const FilePlace &place)
{
    if (place.member.isEmpty())
        return open(place.path);
    const Result<QByteArray> bytes = headOf(place, limits::nestedBytes + 1);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > limits::nestedBytes) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate(
                         "tamiz::Import", "The workbook “%1” inside the archive is larger than 64 MiB. "
                                          "Unpack it, and import it by itself.")
                         .arg(place.name()),
                     place.name()};
    }
    return open(*bytes, place.name());
}

bool Archive::isLink(quint64 index) const
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    constexpr quint32 typeMask = 0170000, link = 0120000;
    return zip_file_get_external_attributes(m_handle->zip, index, 0, &system, &attributes) == 0 &&
           system == ZIP_OPSYS_UNIX && ((attributes >> 16) & typeMask) == link;
}

void Archive::take(quint64 index, const QString &name, qint64 bytes, qint64 packed)
{
    if (name.endsWith(u'/'))
        return;
    if (leavesFolder(name) || isLink(index)) {
        m_notes << QCoreApplication::translate("tamiz::Import",
                                               "The entry “%1” points outside the archive and was not read.")
                       .arg(name);
    } else if (m_places.contains(name)) {
        m_notes << QCoreApplication::translate("tamiz::Import",
                                               "The archive holds “%1” twice; the first one was read.")
                       .arg(name);
    } else {
        m_places.insert(name, m_entries.size());
        m_entries.append({name, index, bytes, packed});
    }
}

Result<void> Archive::readDirectory()
{
    const zip_int64_t count = zip_get_num_entries(m_handle->zip, 0);
    if (count > limits::archiveEntries) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import", "“%1” holds more than %2 entries.")
                         .arg(m_name, QString::number(limits::archiveEntries)),
                     m_name};
    }
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(m_handle->zip, zip_uint64_t(i), ZIP_FL_ENC_GUESS, &stat) != 0)
            return damaged(m_name, u"entry %1"_s.arg(i));
        const QString name = QString::fromUtf8(stat.name);
        if (stat.encryption_method != ZIP_EM_NONE) {
            return Error{Error::Code::Refused,
                         QCoreApplication::translate(
                             "tamiz::Import",
                             "“%1” is protected with a password. Take the password off, and import again.")
                             .arg(m_name),
                         name};
        }
        if (!Archive::isWithinLimits(qint64(stat.size), qint64(stat.comp_size)))
            return Error{Error::Code::Refused, tooLarge(name), m_name};
        take(stat.index, name, qint64(stat.size), qint64(stat.comp_size));
    }
    return {};
}

Result<std::unique_ptr<QIODevice>> Archive::openEntry(const QString &name) const
{
    const auto it = m_places.constFind(name);
    if (it == m_places.constEnd()) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import", "The part “%1” is missing in “%2”.")
                         .arg(name, m_name),
                     name};
    }
    const Entry &entry = m_entries[*it];
    zip_file_t *file = zip_fopen_index(m_handle->zip, entry.index, 0);
    if (!file)
        return damaged(m_name, name);
    return std::unique_ptr<QIODevice>(std::make_unique<EntryDevice>(m_handle, file, entry));
}

} // namespace tamiz
