-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 13. The work of moderators. read: 1 when a person read it. assigned: a name. split_from: what it is a part of.
ALTER TABLE contribution ADD COLUMN read INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contribution ADD COLUMN assigned INTEGER REFERENCES value;
ALTER TABLE contribution ADD COLUMN split_from INTEGER REFERENCES contribution;
CREATE INDEX contribution_merged ON contribution (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX contribution_parts ON contribution (split_from) WHERE split_from IS NOT NULL;
-- Votes of contributions that others were merged into, as they were before: their own counts hold every voter once.
CREATE TABLE united (
  id INTEGER PRIMARY KEY REFERENCES contribution, votes_for INTEGER, votes_against INTEGER, votes_pass INTEGER) STRICT;
-- Blind second readings. drawn: 1 when it is to be read twice. state: that of the second reader + 1; 0 = not read yet.
-- first_state and first_reason: the first reader's as it stood then, so that settling a difference does not hide it.
CREATE TABLE second_reading (
  id INTEGER PRIMARY KEY REFERENCES contribution, drawn INTEGER NOT NULL DEFAULT 0, reader INTEGER REFERENCES value,
  state INTEGER NOT NULL DEFAULT 0, reason INTEGER REFERENCES value,
  first_state INTEGER NOT NULL DEFAULT 0, first_reason INTEGER REFERENCES value) STRICT;
-- The moderation policy where it differs from the one that comes with the program, by role and code. Words are names of
-- field 0. published: what it is given to leaves the house with its words. retired: is no longer offered.
CREATE TABLE policy_entry (
  id INTEGER PRIMARY KEY, role TEXT NOT NULL CHECK (role IN ('state', 'reason')), code TEXT NOT NULL,
  name INTEGER REFERENCES value, definition INTEGER REFERENCES value, example INTEGER REFERENCES value,
  published INTEGER NOT NULL DEFAULT 0, position INTEGER NOT NULL DEFAULT 0, retired INTEGER NOT NULL DEFAULT 0,
  live INTEGER NOT NULL DEFAULT 0, UNIQUE (role, code)) STRICT;
-- Rules of the codebook: what passes the filter is proposed for the tag. declined: a person said no.
CREATE TABLE rule (
  id INTEGER PRIMARY KEY, tag_id INTEGER NOT NULL REFERENCES tag, filter INTEGER NOT NULL REFERENCES value,
  live INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE declined (
  rule_id INTEGER NOT NULL REFERENCES rule, contribution_id INTEGER NOT NULL REFERENCES contribution,
  PRIMARY KEY (rule_id, contribution_id)) STRICT, WITHOUT ROWID;
