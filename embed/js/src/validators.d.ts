declare module "voiceschema:validators" {
  const validators: import("./compiled.js").Validators;
  export default validators;
}
