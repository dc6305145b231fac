// Rewrites the code that ajv generates in standalone mode.
//
// Ajv copies all previous errors whenever a reference fails, so its running time grows with the square of their number.
// The rewritten code appends errors and keeps only the first ones, or creates no errors at all. Each pattern below must
// match, and none of the forbidden names may remain: the build fails if a new version of ajv generates different code.

const ERROR =
  /const (err\d+) = (\{.*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;
const ERRORS_OF_REFERENCE =
  /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;/g;
const RESET = /if\(vErrors !== null\)\{if\((_errs\d+)\)\{vErrors\.length = \1;\}else \{vErrors = null;\}\}/g;
const START = /let vErrors = null;/g;
const END = /(validate\d+)\.errors = vErrors;/g;
const FIRST_ERROR = /validate\d+\.errors = \[\{.*?\}\];return false;/g;
const PARAMETERS = /\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g;
const SCHEMA = /(const schema\d+ = )(\{.*?\});(?=const |function |exports\b)/g;
const ANNOTATIONS = ["title", "description", "$comment"];
const ARGUMENTS = /, \{instancePath(?::([^{}]*?))?,parentData(?::[^{}]*)?,parentDataProperty(?::[^{}]*)?,rootData\}\)/g;

/** Rewrites code generated without `allErrors` to return at the first error, without creating an error object. */
export function toPredicates(code) {
  const rewritten = rewrite(code, [
    [ERROR, "errors++;"],
    [ERRORS_OF_REFERENCE, "errors++;"],
    [RESET, ""],
    [START, ""],
    [END, ""],
    [FIRST_ERROR, "return false;"],
    [PARAMETERS, "(data)"],
    [ARGUMENTS, ")"],
    [SCHEMA, withoutAnnotations],
  ]);
  return checked(rewritten, /\bvErrors\b|\berr\d+\b|\.errors\b|\binstancePath\b|\bparentData|\brootData\b/);
}

/** Rewrites code generated with `allErrors` to keep only the first errors, with the functions of `src/errors.ts`. */
export function toValidators(code) {
  const rewritten = rewrite(code, [
    // `errors` counts all errors, including those not kept, because the code uses it to decide whether a part is valid.
    [ERROR, "if(errors++ < MAX_ERRORS)kept = added(kept, $2);"],
    [ERRORS_OF_REFERENCE, "kept = joined(kept, $1.errors);errors += $1.errors.length;"],
    [RESET, "kept = truncated(kept, $1);"],
    [START, "let kept = null;"],
    [END, "$1.errors = kept;"],
    [PARAMETERS, '(data, instancePath="")'],
    [ARGUMENTS, (_, path = "instancePath") => `, ${path})`],
    [SCHEMA, withoutAnnotations],
  ]);
  return checked(rewritten, /\bvErrors\b|\berr\d+\b|\bparentData|\brootData\b/);
}

/** Removes titles, descriptions and comments from a schema that the code refers to. */
function withoutAnnotations(_, declaration, schema) {
  const isText = (name, value) => ANNOTATIONS.includes(name) && typeof value === "string";
  const kept = JSON.parse(schema, (name, value) => (isText(name, value) ? undefined : value));
  return `${declaration}${JSON.stringify(kept)};`;
}

function rewrite(code, rules) {
  return rules.reduce((rest, [form, replacement]) => {
    if (rest.search(form) < 0) throw new Error(`ajv no longer generates ${form}`);
    return rest.replace(form, replacement);
  }, code);
}

function checked(code, forbidden) {
  const left = forbidden.exec(code);
  if (left)
    throw new Error(`ajv generates unknown code: ${code.slice(Math.max(0, left.index - 200), left.index + 200)}`);
  return code;
}
