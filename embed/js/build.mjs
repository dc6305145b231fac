// Builds the package: copies the documents, precompiles the standalone validators, and writes dist/.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { toPredicates, toValidators } from "./rewrite.mjs";

process.chdir(import.meta.dirname);
const SCHEMAS = "../../schemas";
const GENERATED = "src/generated";

const read = (path) => JSON.parse(readFileSync(join(SCHEMAS, path), "utf8"));
const [voice, tolerant, draft07] = ["", ".tolerant", ".draft-07"].map((kind) => read(`bundled/voice${kind}.json`));

for (const folder of ["dist", "schemas", GENERATED]) rmSync(folder, { recursive: true, force: true });
cpSync(SCHEMAS, "schemas", { recursive: true });
cpSync("../../LICENSE", "LICENSE");
mkdirSync(GENERATED, { recursive: true });
cpSync(`${SCHEMAS}/bundled/voice.d.ts`, `${GENERATED}/voice.d.ts`);
writeFileSync(`${GENERATED}/schemas.ts`, schemasModule());
writeFileSync(`${GENERATED}/formats.ts`, formatsModule());

await bundle({ entryPoints: ["src/index.ts", "src/runtime.ts"], external: ["ajv"] });
const { addDocuments, uri } = await import("./dist/esm/index.js");
for (const kind of ["standalone", "tolerant"]) {
  await bundle({ entryPoints: [`src/${kind}.ts`], minify: true, plugins: [compiled(kind === "tolerant")] });
}
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc"], { stdio: "inherit" });
cpSync(`${GENERATED}/voice.d.ts`, `dist/esm/generated/voice.d.ts`);
// CommonJS has the same declarations. The package.json in the folder sets the module type.
cpSync("dist/esm", "dist/cjs", { recursive: true, filter: (path) => !path.endsWith(".js") });
writeFileSync("dist/cjs/package.json", '{"type": "commonjs"}\n');

async function bundle(options) {
  for (const format of ["esm", "cjs"]) {
    await build({
      bundle: true,
      format,
      outdir: `dist/${format}`,
      target: "es2022",
      platform: "neutral",
      mainFields: ["main"],
      logLevel: "warning",
      ...options,
    });
  }
}

/** Returns a module with all documents. Each bundle is a JSON string, which engines parse faster than code. */
function schemasModule() {
  const json = (value) => `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  const union = (names) => names.map((name) => JSON.stringify(name)).join(" | ");
  const profiles = readdirSync(`${SCHEMAS}/profile`).sort();
  const profile = (name) => {
    const files = readdirSync(`${SCHEMAS}/profile/${name}`, { recursive: true }).filter((path) =>
      path.endsWith(".json"),
    );
    const paths = files.map((path) => path.replaceAll("\\", "/")).sort();
    const named = paths.map((path) => [path.slice(0, -".json".length), declared(read(`profile/${name}/${path}`))]);
    return Object.fromEntries(named);
  };
  return `import type { Bundle, Document } from "../types.js";
/** The name of a schema: its path in \`schemas/\` without \`.json\`. */
export type DocumentName = ${union(Object.keys(voice.$defs))};
/** The name of a profile: a set of documents that replace built-in ones. */
export type ProfileName = ${union(profiles)};
/** The documents of each profile, by name. */
export const profiles: Readonly<Record<ProfileName, Readonly<Partial<Record<DocumentName, Document>>>>> = ${json(
    Object.fromEntries(profiles.map((name) => [name, profile(name)])),
  )};
export const voice: Bundle<DocumentName> = ${json(voice)};
export const tolerant: Bundle<DocumentName> = ${json(tolerant)};
export const draft07: Document = ${json(draft07)};
`;
}

/**
 * Returns a document in which each required property is declared, as ajv's strict mode demands. In the bundles, this is
 * already the case.
 */
function declared(document) {
  const empty = (names) => Object.fromEntries(names.map((name) => [name, {}]));
  return JSON.parse(JSON.stringify(document), (_, value) =>
    Array.isArray(value?.required)
      ? { ...value, properties: { ...empty(value.required), ...value.properties } }
      : value,
  );
}

/** Returns a module with the rules for formats from the documents. */
function formatsModule() {
  const formats = Object.entries(voice.$defs).filter(([name]) => name.startsWith("format/"));
  const patterns = formats
    .filter(([, { pattern }]) => pattern)
    .map(([name, { pattern }]) => [name.slice("format/".length), pattern]);
  return `export const patterns = ${JSON.stringify(Object.fromEntries(patterns))};
export const contentTypes: readonly string[] = ${JSON.stringify(voice.$defs["format/content-type"].enum)};
`;
}

/** Returns an esbuild plugin that provides the code of the compiled schemas. */
function compiled(tolerant) {
  return {
    name: "compiled",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^voiceschema:/ }, ({ path }) => ({ path, namespace: "compiled" }));
      onResolve({ filter: /^voiceschema\/runtime$/ }, () => ({ path: join(import.meta.dirname, "src/runtime.ts") }));
      onLoad({ filter: /:predicates$/, namespace: "compiled" }, () =>
        module(toPredicates(standalone(tolerant, false))),
      );
      onLoad({ filter: /:validators$/, namespace: "compiled" }, () =>
        module(
          toValidators(standalone(tolerant, true)),
          'import { MAX_ERRORS, added, joined, truncated } from "./src/errors.ts";',
        ),
      );
    },
  };
}

/** Returns the code that ajv generates: a validator for each schema, by name. */
function standalone(tolerant, allErrors) {
  const formats = _`require("voiceschema/runtime").formats`;
  const ajv = new Ajv2020({ allErrors, strict: true, inlineRefs: false, code: { source: true, formats } });
  // Omits code that tracks evaluated properties and dynamic anchors. No document needs either.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  addDocuments(ajv, { tolerant });
  const names = Object.keys(voice.$defs).filter((name) => !name.startsWith("meta/"));
  return standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, uri(name)])));
}

/** Converts CommonJS code to an ES module. */
function module(code, ...imports) {
  const imported = new Set();
  const body = code.replace(/require\("([^"]+)"\)/g, (_, path) => `imported${[...imported.add(path)].indexOf(path)}`);
  imports.push(...[...imported].map((path, index) => `import * as imported${index} from "${path}";`));
  const contents = [...imports, "const exports = {};", body, "export default exports;"].join("\n");
  return { contents, resolveDir: import.meta.dirname };
}
