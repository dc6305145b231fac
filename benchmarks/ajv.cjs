// Measures ajv. `node ajv.cjs problems SCHEMA FILE` prints the errors in each line of a file; `verdicts` only counts them.
// `node ajv.cjs rounds SCHEMA FILE` does the same as `rounds` of `library.py`.

const fs = require("node:fs");
const readline = require("node:readline");
const Ajv = require("ajv/dist/2020");

const SECONDS = 0.2;
const [mode, schema, path] = process.argv.slice(2);
const options = { strict: false, validateFormats: false, allErrors: mode === "problems" };
const validate = new Ajv(options).compile(JSON.parse(fs.readFileSync(schema, "utf8")));

function passes(values, times) {
  const start = process.hrtime.bigint();
  for (let turn = 0; turn < times; turn++) for (const value of values) validate(value);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

async function lines() {
  let number = 0;
  let wrong = 0;
  for await (const line of readline.createInterface({ input: fs.createReadStream(path), crlfDelay: Infinity })) {
    number++;
    if (validate(JSON.parse(line))) continue;
    wrong++;
    if (mode === "verdicts") continue;
    const problems = validate.errors.map((error) => `${path}:${number}: ${error.instancePath} ${error.message}\n`);
    process.stdout.write(problems.join(""));
  }
  process.stdout.write(`${wrong} wrong\n`);
}

async function rounds() {
  const values = fs.readFileSync(path, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  const wrong = values.filter((value) => !validate(value)).length;
  passes(values, 20);
  const times = Math.max(1, Math.round((SECONDS * 20) / passes(values, 20)));
  for await (const _ of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(`${passes(values, times) / times} ${wrong}\n`);
  }
}

(mode === "rounds" ? rounds : lines)();
