-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 14. The report that people write, and what was released. A section is a place (from 1; 0 is the settings of the
-- report) and a content: JSON, never changed once it is written, so that the journal holds numbers alone.
CREATE TABLE report_text (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE report_section (
  id INTEGER PRIMARY KEY, place INTEGER NOT NULL DEFAULT 0, content INTEGER NOT NULL REFERENCES report_text,
  live INTEGER NOT NULL DEFAULT 0) STRICT;
-- What left the house: only ever added to, with the entry of the journal that says so. ids: the contributions, ascending
-- differences as varints, deflated. numbers: those printed, by their place in the report (JSON).
CREATE TABLE release (
  id INTEGER PRIMARY KEY, operation INTEGER NOT NULL REFERENCES operation, at TEXT NOT NULL, what TEXT NOT NULL,
  name TEXT NOT NULL, filter TEXT NOT NULL, k INTEGER NOT NULL, contributions INTEGER NOT NULL, people INTEGER NOT NULL,
  sha256 TEXT NOT NULL, ids BLOB NOT NULL, numbers TEXT NOT NULL DEFAULT '{}') STRICT;
