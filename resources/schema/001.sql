-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1. Narrow rows (contribution) apart from wide ones (text): opening a million rows must not read their texts.

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE kind (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO kind VALUES (0, 'proposal'), (1, 'comment'), (2, 'answer'), (3, 'statement'), (4, 'message');
CREATE TABLE state (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO state VALUES (0, 'open'), (1, 'accepted'), (2, 'hidden'), (3, 'merged');

-- family: within it the source's ids are unique ("decidim", "polis", "csv:<hash of the header>").
CREATE TABLE consultation (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, family TEXT NOT NULL) STRICT;

CREATE TABLE source (
  id INTEGER PRIMARY KEY, consultation_id INTEGER NOT NULL REFERENCES consultation, name TEXT NOT NULL,
  sha256 BLOB NOT NULL, bytes INTEGER NOT NULL, preset TEXT NOT NULL, encoding TEXT NOT NULL, delimiter TEXT NOT NULL,
  mapping TEXT NOT NULL, imported_at TEXT NOT NULL,
  records INTEGER NOT NULL DEFAULT 0, imported INTEGER NOT NULL DEFAULT 0, updated INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0, flagged INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0,
  participants INTEGER NOT NULL DEFAULT 0, votes INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1,
  CHECK (records = imported + updated + unchanged + flagged + refused)) STRICT;

CREATE TABLE problem (
  id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source, file TEXT NOT NULL, line INTEGER NOT NULL,
  column_name TEXT NOT NULL, reason TEXT NOT NULL, refused INTEGER NOT NULL) STRICT;
CREATE INDEX problem_source ON problem (source_id, id);

-- The dictionary of short values. Field 0 holds names people give (tags, themes, reasons) and our own short fields.
CREATE TABLE field (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL, title TEXT NOT NULL, of_participant INTEGER NOT NULL DEFAULT 0,
  UNIQUE (key, of_participant)) STRICT;
INSERT INTO field (id, key, title) VALUES (0, '', '');
CREATE TABLE value (
  id INTEGER PRIMARY KEY, field_id INTEGER NOT NULL REFERENCES field, text TEXT NOT NULL,
  UNIQUE (field_id, text)) STRICT;

CREATE TABLE participant (
  id INTEGER PRIMARY KEY, consultation_id INTEGER NOT NULL REFERENCES consultation, external_id TEXT NOT NULL,
  live INTEGER NOT NULL DEFAULT 1, attributes TEXT NOT NULL DEFAULT '[]', -- JSON array of value ids
  UNIQUE (consultation_id, external_id)) STRICT;

CREATE TABLE contribution (
  id INTEGER PRIMARY KEY, consultation_id INTEGER NOT NULL REFERENCES consultation,
  source_id INTEGER NOT NULL REFERENCES source, kind INTEGER NOT NULL REFERENCES kind, external_id TEXT NOT NULL,
  parent_id INTEGER REFERENCES contribution, created INTEGER, -- seconds since 1970-01-01 UTC
  participant_id INTEGER REFERENCES participant,
  category INTEGER REFERENCES value, territory INTEGER REFERENCES value, language INTEGER REFERENCES value,
  source_state INTEGER REFERENCES value, votes_for INTEGER, votes_against INTEGER, votes_pass INTEGER,
  attributes TEXT NOT NULL DEFAULT '[]',
  text_hash INTEGER NOT NULL,   -- 64 bits of the folded text: same hash, same distinct text
  record_hash INTEGER NOT NULL, -- 64 bits of everything the source said: tells updated from unchanged
  live INTEGER NOT NULL DEFAULT 1, state INTEGER NOT NULL DEFAULT 0 REFERENCES state, reason INTEGER REFERENCES value,
  theme INTEGER REFERENCES theme, theme_score INTEGER NOT NULL DEFAULT 0, family INTEGER REFERENCES family,
  edit INTEGER NOT NULL DEFAULT 0, similarity INTEGER NOT NULL DEFAULT 0, -- both times 10,000
  merged_into INTEGER REFERENCES contribution, revision INTEGER REFERENCES revision,
  UNIQUE (consultation_id, kind, external_id)) STRICT;
CREATE INDEX contribution_parent ON contribution (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE text (
  id INTEGER PRIMARY KEY REFERENCES contribution, title TEXT NOT NULL, body TEXT NOT NULL, created_text TEXT NOT NULL,
  parent_ref TEXT,       -- "kind:external id" as the source wrote it, kept so that a later import can resolve it; on a
                         -- second line what the whole thread is about, for a parent that is not in the source
  sha256 BLOB NOT NULL   -- of title, body, created_text and parent_ref, separated by NUL
) STRICT;
CREATE INDEX text_unresolved ON text (parent_ref) WHERE parent_ref IS NOT NULL;

CREATE VIRTUAL TABLE search USING fts5 (title, body, content = 'text', content_rowid = 'id', tokenize = 'tamiz',
  columnsize = 0);
INSERT INTO search (search, rank) VALUES ('hashsize', 67108864); -- fewer, larger segments while importing

-- Earlier and later versions of records that a re-import changed, so that undo can go back.
CREATE TABLE revision (id INTEGER PRIMARY KEY, contribution_id INTEGER NOT NULL REFERENCES contribution,
  data TEXT NOT NULL) STRICT;

CREATE TABLE vote (
  contribution_id INTEGER NOT NULL REFERENCES contribution, participant_id INTEGER NOT NULL REFERENCES participant,
  source_id INTEGER NOT NULL REFERENCES source, value INTEGER NOT NULL CHECK (value IN (-1, 0, 1)), at INTEGER NOT NULL,
  PRIMARY KEY (contribution_id, participant_id, source_id)) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE, parent INTEGER NOT NULL DEFAULT 0,
  name INTEGER NOT NULL REFERENCES value, colour INTEGER NOT NULL, description INTEGER REFERENCES value,
  live INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE contribution_tag (
  tag_id INTEGER NOT NULL REFERENCES tag, contribution_id INTEGER NOT NULL REFERENCES contribution,
  PRIMARY KEY (tag_id, contribution_id)) STRICT, WITHOUT ROWID;
CREATE INDEX tag_of_contribution ON contribution_tag (contribution_id);

CREATE TABLE theme (
  id INTEGER PRIMARY KEY, name INTEGER NOT NULL REFERENCES value, terms TEXT NOT NULL DEFAULT '[]',
  pinned INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE family (
  id INTEGER PRIMARY KEY, name INTEGER REFERENCES value, centre INTEGER NOT NULL REFERENCES contribution,
  live INTEGER NOT NULL DEFAULT 0) STRICT;

-- The journal. Entries are only ever appended; each hash covers the entry and the hash before it.
CREATE TABLE operation (
  id INTEGER PRIMARY KEY, verb TEXT NOT NULL, targets INTEGER NOT NULL, changes BLOB NOT NULL, actor TEXT NOT NULL,
  actor_kind TEXT NOT NULL, method TEXT NOT NULL, params TEXT NOT NULL, at TEXT NOT NULL, replica TEXT NOT NULL,
  lamport INTEGER NOT NULL, undoes INTEGER REFERENCES operation, previous BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE INDEX operation_undoes ON operation (undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER operation_no_update BEFORE UPDATE ON operation
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;
CREATE TRIGGER operation_no_delete BEFORE DELETE ON operation
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;
