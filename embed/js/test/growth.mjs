// Measures how running time grows with the size of the input, in the same way as the tests of other languages.

/** Returns the CPU time in seconds that it takes to validate a value the given number of times. */
export function seconds(isValid, value, times = 1) {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) isValid(value);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/**
 * Returns whether the longer value takes too long, in every try, compared with validating the shorter one the given
 * number of times.
 */
export function isSlow(plan, isValid, shorter, longer, times) {
  for (let tries = 0; tries < plan.tries; tries++) {
    const taken = seconds(isValid, longer);
    if (taken <= plan.seconds || taken <= plan.growth * seconds(isValid, shorter, times)) return false;
  }
  return true;
}
