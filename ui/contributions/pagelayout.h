// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;

namespace tamiz {

class FacetPanel;
class Workspace;

/// The edges between the panes and which facets are open, in the workspace's file, so that the next day
/// begins where this one ends. What cannot be read is left aside; nothing is written to a workspace that is
/// read-only.

/// For a splitter that is shown: edges are shares of its width. Without any kept, and where letters are large
/// and the page is small, the first pane begins closed.
void restorePanes(QSplitter &splitter, Workspace &workspace);
void restoreFacets(FacetPanel &facets, Workspace &workspace);
void savePanes(const QSplitter &splitter, const FacetPanel &facets, Workspace &workspace);

/// A pane that is closed opens when the focus comes to something in it.
void openWithFocus(QSplitter &splitter);

} // namespace tamiz
