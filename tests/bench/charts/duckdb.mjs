// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// DuckDB's time for the counts of bench_sheet, on a CSV that `tamiz-cli list W --fields region,category,day --format csv`
// wrote. Usage: npm install @duckdb/node-api; node duckdb.mjs FILE.csv [THREADS]
import { DuckDBInstance } from '@duckdb/node-api';

const [file, threads = '2'] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads });
const db = await instance.connect();
await db.run(`CREATE TABLE t AS SELECT * FROM read_csv_auto('${file.replaceAll("'", "''")}')`);
const median = async (sql) => {
  const times = [];
  for (let i = 0; i < 15; ++i) {
    const start = process.hrtime.bigint();
    await (await db.run(sql)).getRows();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.sort((a, b) => a - b)[7].toFixed(2);
};
console.log('rows              ', (await (await db.run('SELECT count(*) FROM t')).getRows())[0][0].toString());
console.log('by region         ', await median('SELECT region, count(*) FROM t GROUP BY 1'), 'ms');
console.log('by day            ', await median('SELECT day, count(*) FROM t GROUP BY 1'), 'ms');
console.log('region by category', await median('SELECT region, category, count(*) FROM t GROUP BY 1, 2'), 'ms');
