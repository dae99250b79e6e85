-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 5. Themes that people correct. theme_pin: a person said where the text belongs (theme NULL: in none). theme_edge:
-- most seeds would put it elsewhere. asked: why the text was shown for tagging (0 not, 1 uncertain, 2 at random, 3 rare tag).
ALTER TABLE contribution ADD COLUMN theme_pin INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contribution ADD COLUMN theme_edge INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contribution ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
-- theme.pinned: 0 proposed, 1 kept (its texts stay, others may join), 2 locked. area: the level above, a name.
-- stability times 10,000; x and y: place on the map, times 10,000.
ALTER TABLE theme ADD COLUMN area INTEGER REFERENCES value;
ALTER TABLE theme ADD COLUMN stability INTEGER NOT NULL DEFAULT 0;
ALTER TABLE theme ADD COLUMN x INTEGER NOT NULL DEFAULT 0;
ALTER TABLE theme ADD COLUMN y INTEGER NOT NULL DEFAULT 0;
CREATE TABLE theme_link (
  id INTEGER PRIMARY KEY, first INTEGER NOT NULL REFERENCES contribution, second INTEGER NOT NULL REFERENCES contribution,
  together INTEGER NOT NULL, live INTEGER NOT NULL DEFAULT 0, UNIQUE (first, second, together)) STRICT;
