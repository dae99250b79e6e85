-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 8. The opinion group of a participant (1 and up; 0 = none) and its place on the map, times 10,000.
ALTER TABLE participant ADD COLUMN opinion INTEGER NOT NULL DEFAULT 0;
ALTER TABLE participant ADD COLUMN opinion_x INTEGER NOT NULL DEFAULT 0;
ALTER TABLE participant ADD COLUMN opinion_y INTEGER NOT NULL DEFAULT 0;
