// Rewrites the code that ajv's standalone mode writes.
//
// Ajv copies the errors found so far whenever a reference fails, which takes time in the square of their number. Here
// they are appended, and only the first ones are kept; or none are made at all. Each form that ajv writes has to be
// found, and nothing of it may be left: a version of ajv that writes other forms fails the build.

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

/** Make code that returns at the first error, and says nothing of it, of code without `allErrors`. */
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

/** Make code that keeps the first errors, by the functions of `src/errors.ts`, of code with `allErrors`. */
export function toValidators(code) {
  const rewritten = rewrite(code, [
    // `errors` counts all errors, also those that are not kept: whether a part is valid follows from it.
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

/** A schema that the code looks something up in: it does not need the words. */
function withoutAnnotations(_, declaration, schema) {
  const isText = (name, value) => ANNOTATIONS.includes(name) && typeof value === "string";
  const kept = JSON.parse(schema, (name, value) => (isText(name, value) ? undefined : value));
  return `${declaration}${JSON.stringify(kept)};`;
}

function rewrite(code, rules) {
  return rules.reduce((rest, [form, replacement]) => {
    if (rest.search(form) < 0) throw new Error(`ajv does not write ${form} any more`);
    return rest.replace(form, replacement);
  }, code);
}

function checked(code, forbidden) {
  const left = forbidden.exec(code);
  if (left)
    throw new Error(`ajv writes an unknown form: ${code.slice(Math.max(0, left.index - 200), left.index + 200)}`);
  return code;
}
