-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2. Saved views: a name for a filter. Both are names of field 0; filter NULL = everything.
CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY, name INTEGER NOT NULL REFERENCES value, filter INTEGER REFERENCES value,
  live INTEGER NOT NULL DEFAULT 0) STRICT;
