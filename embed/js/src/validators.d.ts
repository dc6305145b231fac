declare module "voiceschema:predicates" {
  const predicates: import("./compiled.js").Predicates;
  export default predicates;
}

declare module "voiceschema:validators" {
  const validators: import("./compiled.js").Validators;
  export default validators;
}
