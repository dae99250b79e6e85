-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 9. What people leave in texts, and a fuller codebook. A passage of a body with a tag: offsets in code points, end
-- exclusive, as REFI-QDA has them; text_hash is that of the body they belong to, so that a later version is noticed.
CREATE TABLE passage (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE, contribution_id INTEGER NOT NULL REFERENCES contribution,
  tag_id INTEGER NOT NULL REFERENCES tag, start INTEGER NOT NULL, end INTEGER NOT NULL, text_hash INTEGER NOT NULL,
  author TEXT NOT NULL, at TEXT NOT NULL, live INTEGER NOT NULL DEFAULT 0, CHECK (start >= 0 AND end > start)) STRICT;
CREATE INDEX passage_of_contribution ON passage (contribution_id);
CREATE TABLE note (
  id INTEGER PRIMARY KEY, contribution_id INTEGER NOT NULL REFERENCES contribution, text TEXT NOT NULL,
  author TEXT NOT NULL, at TEXT NOT NULL, live INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX note_of_contribution ON note (contribution_id);
-- example: a name of field 0. shortcut: 1 to 9, 0 = none of its own. retired: keeps its uses, is no longer offered.
ALTER TABLE tag ADD COLUMN example INTEGER REFERENCES value;
ALTER TABLE tag ADD COLUMN shortcut INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tag ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;
