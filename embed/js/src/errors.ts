/** Functions with which compiled code collects errors. */

/** The maximum number of errors. Only the first ones are kept. */
export const MAX_ERRORS = 1000;

type Errors = object[] | null;

export function added(kept: Errors, error: object): Errors {
  if (kept === null) return [error];
  kept.push(error);
  return kept;
}

export function joined(kept: Errors, others: object[]): Errors {
  if (kept === null) return others;
  for (let index = 0; index < others.length && kept.length < MAX_ERRORS; index++) kept.push(others[index] as object);
  return kept;
}

export function truncated(kept: Errors, count: number): Errors {
  if (kept !== null && kept.length > count) kept.length = count;
  return kept;
}
