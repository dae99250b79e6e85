// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a folder of open data (tamiz-cli export --format datapackage) from outside, with the tools of others:
// datapackage.json by ajv, every row of every table by tableschema, foreign and primary keys, hashes and sizes, and the
// description for catalogues (DCAT-AP) by SHACL, as Turtle and as JSON-LD.
//
//   npm install ajv@8 ajv-formats tableschema n3 rdf-validate-shacl @zazuko/env jsonld      (anywhere)
//   node tests/tools/checkpackage.mjs [--profile datapackage.json] [--shapes dcat-ap-SHACL.ttl] FOLDER
//
// --profile and --shapes are the files of the standards (https://datapackage.org/profiles/2.0/datapackage.json,
// https://github.com/SEMICeu/DCAT-AP, releases/3.0.1/shacl). Without them what they ask for as mandatory is checked by the
// rules below. Ends with 1 where anything is wrong.
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const Ajv = require('ajv').default ?? require('ajv');
const addFormats = require('ajv-formats').default ?? require('ajv-formats');
const { Table } = require('tableschema');

const options = {};
let folder = null;
for (let i = 2; i < process.argv.length; ++i)
  if (process.argv[i].startsWith('--'))
    options[process.argv[i].slice(2)] = process.argv[++i];
  else
    folder = process.argv[i];

let problems = 0;
const complain = what => { if (++problems <= 30) console.log(`WRONG ${what}`); };

const path = { type: 'string', pattern: '^((?=[^./~])(?!file:)((?!\\/\\.\\.\\/)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?:\\/\\/.*)$' };
const field = {
  type: 'object', required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1 },
    type: { enum: ['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any'] },
    constraints: { type: 'object', properties: { required: { type: 'boolean' }, unique: { type: 'boolean' }, enum: { type: 'array', minItems: 1 } } }
  }
};
const mandatory = {
  type: 'object', required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' }, id: { type: 'string' }, title: { type: 'string' }, description: { type: 'string' },
    homepage: { type: 'string', format: 'uri' }, version: { type: 'string' }, created: { type: 'string', format: 'date-time' },
    contributors: { type: 'array', minItems: 1, items: { type: 'object', minProperties: 1, properties: { title: { type: 'string' }, path, email: { type: 'string', format: 'email' }, roles: { type: 'array', minItems: 1, items: { type: 'string' } } } } },
    keywords: { type: 'array', minItems: 1, items: { type: 'string' } },
    licenses: { type: 'array', minItems: 1, items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }], properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path } } },
    resources: {
      type: 'array', minItems: 1, items: {
        type: 'object', required: ['name', 'path'],
        properties: {
          name: { type: 'string' }, path: { oneOf: [path, { type: 'array', minItems: 1, items: path }] }, type: { enum: ['table'] }, mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
          bytes: { type: 'integer' }, hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
          schema: {
            type: 'object', required: ['fields'], properties: {
              fields: { type: 'array', minItems: 1, items: field }, primaryKey: { type: ['array', 'string'], minItems: 1 },
              foreignKeys: { type: 'array', minItems: 1, items: { type: 'object', required: ['fields', 'reference'], properties: { reference: { type: 'object', required: ['fields'] } } } },
              missingValues: { type: 'array', items: { type: 'string' } }
            }
          }
        }
      }
    }
  }
};

// datapackage.json
const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addFormat('textarea', true);
for (const schema of [mandatory, ...(options.profile ? [JSON.parse(readFileSync(options.profile, 'utf8'))] : [])])
  if (!ajv.validate(schema, descriptor))
    for (const error of ajv.errors)
      complain(`datapackage.json ${error.instancePath} ${error.message}`);
const names = descriptor.resources.map(resource => resource.name);
if (new Set(names).size !== names.length)
  complain('two resources have one name');
for (const resource of descriptor.resources) {
  const fields = resource.schema.fields.map(one => one.name);
  if (new Set(fields).size !== fields.length)
    complain(`${resource.name}: two fields have one name`);
}

// Hashes, sizes, and no file that nothing names.
const hashOf = file => new Promise((done, fail) => {
  const hash = createHash('sha256');
  let bytes = 0;
  createReadStream(file).on('data', part => { hash.update(part); bytes += part.length; }).on('end', () => done([hash.digest('hex'), bytes])).on('error', fail);
});
for (const resource of descriptor.resources) {
  const [hash, bytes] = await hashOf(join(folder, resource.path));
  if (resource.hash !== `sha256:${hash}` || resource.bytes !== bytes)
    complain(`${resource.path}: hash or size is another`);
}
const listed = readFileSync(join(folder, 'CHECKSUMS.sha256'), 'utf8').trim().split('\n').map(line => line.split('  '));
for (const [hash, name] of listed)
  if (!existsSync(join(folder, name)) || (await hashOf(join(folder, name)))[0] !== hash)
    complain(`CHECKSUMS.sha256: ${name}`);
for (const name of readdirSync(folder))
  if (name !== 'CHECKSUMS.sha256' && !listed.some(([, one]) => one === name))
    complain(`${name} has no checksum`);

// Rows: types, keys, references.
const keys = new Map();
const references = [];
let rows = 0;
for (const resource of descriptor.resources) {
  // tableschema knows version 1, where a primary key and a field are written the same way.
  const table = await Table.load(join(folder, resource.path), { schema: resource.schema, delimiter: ',' }); // it would guess
  const list = value => Array.isArray(value) ? value : [value];
  const primary = resource.schema.primaryKey ? list(resource.schema.primaryKey) : null;
  const seen = new Set();
  const columns = new Map((resource.schema.foreignKeys ?? []).map(key => [list(key.fields)[0], key]));
  const values = new Map(resource.schema.fields.map(one => [one.name, new Set()]));
  const wanted = new Set([...columns.keys(), ...(primary ?? []), 'id']);
  const stream = await table.iter({ keyed: true, relations: false, cast: true, forceCast: true, stream: true });
  for await (const row of stream) {
    ++rows;
    if (row instanceof Error) {
      complain(`${resource.name}: ${row.message} ${(row.errors ?? []).map(one => one.message).join('; ').slice(0, 200)}`);
      continue;
    }
    if (primary) {
      const key = JSON.stringify(primary.map(name => row[name]));
      if (seen.has(key))
        complain(`${resource.name}: primary key ${key} twice`);
      seen.add(key);
    }
    for (const name of wanted)
      if (row[name] !== null && row[name] !== undefined)
        values.get(name)?.add(row[name]);
  }
  keys.set(resource.name, values);
  for (const [name, key] of columns)
    references.push([resource.name, name, key.reference.resource || resource.name, list(key.reference.fields)[0]]);
}
for (const [table, name, target, there] of references) {
  const known = keys.get(target)?.get(there);
  const lost = [...keys.get(table).get(name)].filter(value => !known?.has(value));
  if (lost.length > 0)
    complain(`${table}.${name}: ${lost.length} values that ${target}.${there} does not have`);
}
console.log(`${descriptor.resources.length} tables, ${rows} rows, ${references.length} references`);

// DCAT-AP
const { Parser, Store } = require('n3');
const SHACL = require('rdf-validate-shacl');
const Validator = SHACL.default ?? SHACL;
const own = `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix spdx: <http://spdx.org/rdf/terms#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
[] a sh:NodeShape ; sh:targetClass dcat:Catalog ; sh:property [ sh:path dct:title ; sh:minCount 1 ], [ sh:path dct:description ; sh:minCount 1 ],
  [ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ], [ sh:path dcat:dataset ; sh:class dcat:Dataset ] .
[] a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:title ; sh:minCount 1 ], [ sh:path dct:description ; sh:minCount 1 ],
  [ sh:path dct:publisher ; sh:maxCount 1 ; sh:class foaf:Agent ], [ sh:path dct:issued ; sh:maxCount 1 ], [ sh:path dcat:version ; sh:maxCount 1 ],
  [ sh:path dcat:distribution ; sh:class dcat:Distribution ], [ sh:path dct:temporal ; sh:class dct:PeriodOfTime ] .
[] a sh:NodeShape ; sh:targetClass dcat:Distribution ; sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ],
  [ sh:path dcat:downloadURL ; sh:nodeKind sh:IRI ], [ sh:path dct:license ; sh:maxCount 1 ; sh:class dct:LicenseDocument ], [ sh:path dcat:mediaType ; sh:maxCount 1 ; sh:nodeKind sh:IRI ],
  [ sh:path dcat:byteSize ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ], [ sh:path spdx:checksum ; sh:maxCount 1 ; sh:class spdx:Checksum ] .
[] a sh:NodeShape ; sh:targetClass foaf:Agent ; sh:property [ sh:path foaf:name ; sh:minCount 1 ] .
[] a sh:NodeShape ; sh:targetClass spdx:Checksum ; sh:property [ sh:path spdx:algorithm ; sh:minCount 1 ; sh:maxCount 1 ], [ sh:path spdx:checksumValue ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:hexBinary ] .`;
const base = 'https://package.example/';
const turtle = new Store(new Parser({ baseIRI: base + 'dcat.ttl' }).parse(readFileSync(join(folder, 'dcat.ttl'), 'utf8')));
const graphs = [['dcat.ttl', turtle]];
const jsonld = JSON.parse(readFileSync(join(folder, 'dcat.jsonld'), 'utf8'));
try {
  const lines = await require('jsonld').toRDF(jsonld, { base: base + 'dcat.ttl', format: 'application/n-quads', documentLoader: url => { throw new Error(`it needs ${url}`); } });
  graphs.push(['dcat.jsonld', new Store(new Parser({ format: 'N-Quads' }).parse(lines))]);
} catch (error) {
  if (error.code === 'MODULE_NOT_FOUND')
    console.log('jsonld is not installed: dcat.jsonld was not read');
  else
    complain(`dcat.jsonld: ${error.message}`);
}
for (const [name, graph] of graphs) {
  for (const shapes of [own, ...(options.shapes ? [readFileSync(options.shapes, 'utf8')] : [])]) {
    const report = await new Validator(new Store(new Parser({ baseIRI: base }).parse(shapes))).validate(graph);
    for (const result of report.results)
      if (!result.severity || result.severity.value.endsWith('Violation'))
        complain(`${name}: ${result.focusNode?.value} ${result.path?.value ?? ''} ${(result.message ?? []).map(one => one.value).join(' ')}`);
  }
  console.log(`${name}: ${graph.size} statements`);
}
// The two say the same, however they name what has no name.
const said = graph => [...graph].map(one => [one.subject, one.predicate, one.object].map(term => term.termType === 'BlankNode' ? '[]' : term.value + (term.language ?? '')).join(' ')).sort();
if (graphs.length === 2) {
  const [one, other] = graphs.map(([, graph]) => said(graph));
  for (const line of one.filter(line => !other.includes(line)))
    complain(`dcat.jsonld does not say ${line}`);
  for (const line of other.filter(line => !one.includes(line)))
    complain(`dcat.ttl does not say ${line}`);
}
console.log(`${problems} problems${options.profile ? '' : ', profile not given'}${options.shapes ? '' : ', shapes not given'}`);
process.exit(problems ? 1 : 0);
