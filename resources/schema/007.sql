-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 7. What the institution answers to a theme or to one contribution. decision: 0 none yet, 1 accepted, 2 partly,
-- 3 not accepted, 4 already done, 5 out of scope. Words are names of field 0; day and due are Julian days, 0 = not given.
CREATE TABLE answer (
  id INTEGER PRIMARY KEY, theme_id INTEGER UNIQUE REFERENCES theme,
  contribution_id INTEGER UNIQUE REFERENCES contribution, decision INTEGER NOT NULL DEFAULT 0,
  reason INTEGER REFERENCES value, office INTEGER REFERENCES value, day INTEGER NOT NULL DEFAULT 0,
  link INTEGER REFERENCES value, before INTEGER REFERENCES value, after INTEGER REFERENCES value,
  assigned INTEGER REFERENCES value, due INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 0,
  CHECK ((theme_id IS NULL) <> (contribution_id IS NULL))) STRICT;
