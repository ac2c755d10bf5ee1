// The rules as ten rules of json-rules-engine, one for each judgement that is not "nothing is settled". Started by ChildPeers.cs.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const readline = require('node:readline');
const { Engine } = require(path.resolve(process.argv[3], 'json-rules-engine'));

const file = fs.readFileSync(process.argv[2]);
const count = file.readInt32LE(0);
const providers = file.subarray(4 + 65536, 4 + 65536 + 33);
const columns = [0, 1, 2, 3].map(i => file.subarray(4 + 65536 + 33 + i * count, 4 + 65536 + 33 + (i + 1) * count));
const rows = Math.min(count, Number(process.argv[4]));

const is = (fact, value) => ({ fact, operator: 'equal', value });
const not = (fact, value) => ({ fact, operator: 'notEqual', value });
const all = (...conditions) => ({ all: conditions });
const any = (...conditions) => ({ any: conditions });
const inside = is('territory', 'yes');
const uninsured = is('insured', 'no');
const noActs = all(is('cancelled', 'no'), is('entered', 'no'));
const entered = all(is('cancelled', 'no'), is('entered', 'yes'));
const exchange = any(is('emergency', 'yes'), is('far', 'yes'));
const documentOpen = all(not('curp', 'yes'), not('document', 'yes'), any(is('curp', 'unknown'), is('document', 'unknown')));
const notInside = all(is('emergency', 'no'), any(
  all(is('territory', 'unknown'), uninsured),
  all(not('territory', 'no'), is('insured', 'unknown'), is('far', 'no'))));
const rules = [
  [1, all(inside, any(
    all(uninsured, any(all(noActs, documentOpen), all(entered, is('emergency', 'unknown')))),
    all(is('insured', 'unknown'), exchange, any(noActs, entered, is('emergency', 'yes')))))],
  [2, all(is('cancelled', 'yes'), notInside)],
  [3, all(inside, uninsured, noActs, any(is('curp', 'yes'), is('document', 'yes')))],
  [4, all(inside, uninsured, noActs, is('curp', 'no'), is('document', 'no'))],
  [5, all(inside, is('insured', 'yes'), exchange)],
  [6, all(inside, uninsured, any(is('cancelled', 'yes'), is('entered', 'yes')), is('emergency', 'yes'))],
  [7, all(inside, uninsured, is('cancelled', 'yes'), is('emergency', 'no'))],
  [8, all(entered, notInside)],
  [9, all(inside, uninsured, entered, is('emergency', 'no'))],
  [10, any(is('territory', 'no'), all(is('insured', 'yes'), is('emergency', 'no'), is('far', 'no')))],
];
const engine = new Engine(rules.map(([judgement, conditions]) => ({ conditions: any(conditions), event: { type: 'judged', params: { judgement } } })));

const people = Array.from({ length: rows }, (_, row) => {
  const [cover, state, values, known] = columns.map(column => column[row]);
  const fact = bit => (known & bit) === 0 ? 'unknown' : (values & bit) !== 0 ? 'yes' : 'no';
  return {
    state,
    facts: {
      territory: fact(1), insured: (cover & 0x7e) !== 0 ? 'yes' : (cover & 0x80) !== 0 ? 'no' : 'unknown', curp: fact(4), document: fact(8),
      emergency: fact(16), far: fact(32), cancelled: fact(64), entered: fact(128),
    },
  };
});
const codes = new Uint8Array(rows);

async function decide() {
  for (let row = 0; row < rows; row++) {
    const { events } = await engine.run(people[row].facts);
    codes[row] = (events.length === 0 ? 0 : events[0].params.judgement) + providers[people[row].state];
  }
}

async function main() {
  console.log('ready');
  for await (const _ of readline.createInterface({ input: process.stdin })) {
    const start = process.hrtime.bigint();
    await decide();
    const spent = process.hrtime.bigint() - start;
    console.log(`${spent} ${codes.reduce((sum, code, row) => sum + code * (row % 251 + 1), 0)}`);
  }
}

main();
