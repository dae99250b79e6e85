-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 10. A search index of our own (models/storage/segment.h): written in one pass while texts are read, asked without
-- going through the texts. Derived from the texts; made by the program when a file of an older schema is opened.
DROP TABLE search;
CREATE TABLE search_segment (
  id INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, texts INTEGER NOT NULL, words INTEGER NOT NULL,
  lengths BLOB NOT NULL) STRICT;
CREATE TABLE search_block (
  id INTEGER PRIMARY KEY, segment_id INTEGER NOT NULL, first_word BLOB NOT NULL, directory BLOB NOT NULL,
  texts BLOB NOT NULL, places BLOB NOT NULL, UNIQUE (segment_id, first_word)) STRICT;
-- Texts that were indexed again: only segments from "since" on count for them.
CREATE TABLE search_stale (contribution_id INTEGER PRIMARY KEY, since INTEGER NOT NULL) STRICT;
