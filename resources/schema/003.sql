-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3. Personal data that was noticed: where, never what. Offsets in code points, end exclusive; text_hash is that of the
-- title (part 0) or body (1) they belong to. verdict: 0 open, 1 confirmed, 2 dismissed.
CREATE TABLE finding (
  id INTEGER PRIMARY KEY, contribution_id INTEGER NOT NULL REFERENCES contribution, part INTEGER NOT NULL,
  type TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, text_hash INTEGER NOT NULL,
  certain INTEGER NOT NULL, verdict INTEGER NOT NULL DEFAULT 0 CHECK (verdict IN (0, 1, 2)),
  live INTEGER NOT NULL DEFAULT 0, UNIQUE (contribution_id, part, type, start, end, text_hash)) STRICT;
CREATE INDEX finding_confirmed ON finding (contribution_id) WHERE verdict = 1;
