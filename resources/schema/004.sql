-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4. What people decide about families, and the sketches by which new texts find their kin.
ALTER TABLE family ADD COLUMN campaign INTEGER NOT NULL DEFAULT 0; -- 1: a person says it was organised
-- A person confirmed that the contribution belongs to its family: no later run moves it.
CREATE TABLE family_kept (contribution_id INTEGER PRIMARY KEY REFERENCES contribution) STRICT;
-- A person says that the two never belong together.
CREATE TABLE apart (
  other_id INTEGER NOT NULL REFERENCES contribution, contribution_id INTEGER NOT NULL REFERENCES contribution,
  PRIMARY KEY (other_id, contribution_id)) STRICT, WITHOUT ROWID;
-- Derived, outside the journal: pairs of hash and contribution, ascending, by the first 12 bits of the hash. A part for
-- each run; id = part * 4096 + those bits.
CREATE TABLE sketch (id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
