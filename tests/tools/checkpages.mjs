// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens web pages as files in a browser and says what is wrong with them: violations that axe-core finds, scripts that ran
// where none should, errors, dialogs, and every request that is not for a file below the folder of the page.
//
//   npm install axe-core puppeteer-core          (anywhere; Chromium is Debian's package "chromium")
//   node tests/tools/checkpages.mjs [--search WORD] [--shots FOLDER] PAGE.html|FOLDER ...
//
// A browser is started anew for every 20 pages: one that has opened hundreds of them runs out of memory and breaks off.
// NODE_PATH or the folder it is started in must lead to the two packages; CHROMIUM names another browser. Of a folder all
// pages are opened. With --search its search.html is asked for WORD, and the number of results is said. --shots writes
// pictures of every page, light and dark. Ends with 1 where anything is wrong.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync, statSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'package.json'));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const options = { search: null, shots: null };
const targets = [];
for (let i = 2; i < process.argv.length; ++i) {
  const word = process.argv[i];
  if (word === '--search' || word === '--shots')
    options[word.slice(2)] = process.argv[++i];
  else
    targets.push(resolve(word));
}
const pages = targets.flatMap(target => statSync(target).isDirectory()
  ? readdirSync(target).filter(name => name.endsWith('.html')).sort().map(name => join(target, name)) : [target]);

const pagesOfOne = 20;
const startBrowser = () => puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'], protocolTimeout: 600000 });
let browser = null;
let problems = 0;
const complain = (file, what) => { ++problems; console.log(`${basename(file)}: ${what}`); };

for (const [number, file] of pages.entries()) {
  if (number % pagesOfOne === 0) {
    await browser?.close();
    browser = await startBrowser();
  }
  for (const scheme of ['light', 'dark']) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1100, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const home = pathToFileURL(dirname(file)).href + '/';
    page.on('request', request => { if (!request.url().startsWith(home) && !request.url().startsWith('data:')) complain(file, `asked for ${request.url()}`); });
    page.on('dialog', dialog => { complain(file, `a script ran: ${dialog.message()}`); dialog.dismiss(); });
    page.on('pageerror', error => complain(file, `error ${error.message}`));
    page.on('console', message => { if (message.type() === 'error') complain(file, `console: ${message.text()}`); });
    await page.goto(pathToFileURL(file).href, { waitUntil: 'networkidle0' });
    if (options.search && basename(file) === 'search.html') {
      await page.type('#q', options.search);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.getElementById('status').textContent !== '', { timeout: 10000 });
      await new Promise(done => setTimeout(done, 300));
      const found = await page.evaluate(() => [document.getElementById('status').textContent, document.querySelectorAll('#results li').length,
        document.querySelector('#results a')?.getAttribute('href') ?? '']);
      console.log(`${basename(file)}, ${scheme}: "${options.search}" gives ${found.join(' | ')}`);
      if (found[1] === 0)
        complain(file, `nothing found for ${options.search}`);
    }
    if (options.shots) {
      mkdirSync(options.shots, { recursive: true });
      await page.screenshot({ path: join(options.shots, `${basename(file, '.html')}-${scheme}.png`), fullPage: pages.length < 4 });
    }
    // Past the policy of the page, which lets no foreign script in: evaluate() is the debugger's.
    const found = await page.evaluate(`${axe}; axe.run(document, { resultTypes: ['violations'], preload: false })`);
    for (const violation of found.violations)
      complain(file, `${scheme}: ${violation.id} (${violation.impact}) ${violation.nodes.length}x: ${violation.nodes[0].html.slice(0, 160)}`);
    await page.close();
  }
}
await browser?.close();
console.log(`${pages.length} pages, light and dark: ${problems} problems`);
process.exit(problems ? 1 : 0);
