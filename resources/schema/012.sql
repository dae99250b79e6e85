-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 12. The sheet of charts, and numbers from elsewhere that stand beside it. spec: a value of field 0, a chart as
-- JSON; place: its order on the sheet. An indicator does not change: a new value is a new row, and the old one dies.
CREATE TABLE chart (
  id INTEGER PRIMARY KEY, spec INTEGER NOT NULL REFERENCES value, place INTEGER NOT NULL DEFAULT 0,
  live INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE indicator (
  id INTEGER PRIMARY KEY, name INTEGER NOT NULL REFERENCES value, year INTEGER NOT NULL, amount REAL NOT NULL,
  unit INTEGER REFERENCES value, source INTEGER REFERENCES value, live INTEGER NOT NULL DEFAULT 0) STRICT;
