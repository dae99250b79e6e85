-- SPDX-FileCopyrightText: The Tamiz authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 11. The contribution that a problem of an import is about, so that the list leads to it; NULL where there is none.
ALTER TABLE problem ADD COLUMN contribution_id INTEGER REFERENCES contribution;
