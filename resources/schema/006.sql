-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 6. The search index holds words as they were written; which of them share a stem stands here. A word that no text
-- holds any more may stay.
CREATE TABLE word (
  stem TEXT NOT NULL, surface TEXT NOT NULL, PRIMARY KEY (stem, surface)) STRICT, WITHOUT ROWID;
INSERT INTO search (search) VALUES ('rebuild');
-- 16 MiB of words in memory between two segments: what fits the processor's cache is quicker than fewer segments.
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
CREATE VIRTUAL TABLE temp.search_word USING fts5vocab (main, search, row);
INSERT OR IGNORE INTO word SELECT search_stem(term), term FROM temp.search_word;
DROP TABLE temp.search_word;
