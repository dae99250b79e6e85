// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search without a server: lists of texts by word, in files by the first two letters of the word. They are scripts, since
// a page that is opened as a file may load those and nothing else.
(function () {
  'use strict';
  const form = document.getElementById('search');
  if (!form)
    return;
  const input = document.getElementById('q');
  const status = document.getElementById('status');
  const results = document.getElementById('results');
  const more = document.getElementById('more');
  const perPage = 30;
  const perFile = Number(form.dataset.perFile);
  const loaded = new Map(); // file -> promise of what it holds
  const waiting = new Map();

  window.tamiz = function (name, data) {
    const resolve = waiting.get(name);
    waiting.delete(name);
    if (resolve)
      resolve(data);
  };

  function load(name) {
    if (!loaded.has(name)) {
      loaded.set(name, new Promise(function (resolve) {
        waiting.set(name, resolve);
        const script = document.createElement('script');
        script.src = 'search/' + name + '.js';
        script.onerror = function () { waiting.delete(name); resolve(null); }; // no word begins like this
        document.head.appendChild(script);
      }));
    }
    return loaded.get(name);
  }

  function fold(text) {
    return text.toLowerCase().normalize('NFD').replace(/n\u0303/g, '\u00f1').replace(/\p{Mn}/gu, '');
  }

  function fileOf(word) {
    return 'w-' + Array.from(word).slice(0, 2).map(function (c) { return c.codePointAt(0).toString(16); }).join('-');
  }

  async function textsWith(word) {
    const words = await load(fileOf(word));
    const found = new Set();
    for (const key of Object.keys(words || {})) {
      if (!key.startsWith(word))
        continue;
      let id = 0;
      for (const step of words[key])
        found.add(id += step);
    }
    return found;
  }

  let asked = 0;
  let hits = [];
  let shown = 0;

  async function showMore() {
    const turn = asked;
    const part = hits.slice(shown, shown + perPage);
    for (const number of part) {
      const file = Math.floor(number / perFile);
      const texts = await load('t-' + file);
      if (turn !== asked)
        return;
      const text = texts && texts[number - file * perFile];
      if (!text)
        continue;
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = text[0];
      link.textContent = text[1];
      link.dir = 'auto';
      item.appendChild(link);
      if (text[2]) {
        const words = document.createElement('div');
        words.className = 'small';
        words.dir = 'auto';
        words.textContent = text[2];
        item.appendChild(words);
      }
      results.appendChild(item);
    }
    shown += part.length;
    more.hidden = shown >= hits.length;
  }

  async function search() {
    const turn = ++asked;
    const words = (fold(input.value).match(/[\p{L}\p{N}]+/gu) || []).filter(function (word) { return Array.from(word).length > 1; });
    results.textContent = '';
    more.hidden = true;
    hits = [];
    shown = 0;
    if (words.length === 0) {
      status.textContent = form.dataset.hint;
      return;
    }
    let common = null;
    for (const word of words) {
      const found = await textsWith(word);
      if (turn !== asked)
        return;
      common = common === null ? found : new Set(Array.from(common).filter(function (id) { return found.has(id); }));
    }
    hits = Array.from(common).sort(function (a, b) { return a - b; });
    status.textContent = hits.length === 0 ? form.dataset.none : hits.length === 1 ? form.dataset.one : form.dataset.many.replace('%1', hits.length.toLocaleString(document.documentElement.lang));
    await showMore();
  }

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    search();
  });
  more.addEventListener('click', showMore);
  form.hidden = false;
  const query = new URLSearchParams(window.location.search).get('q');
  if (query) {
    input.value = query;
    search();
  }
})();
