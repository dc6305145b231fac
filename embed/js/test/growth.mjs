// How the time that something takes grows with what it is given, as measured in every language.

/** How many seconds the process works on a value, if it is judged so many times. */
export function seconds(judge, value, times = 1) {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) judge(value);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Whether the longer value takes too long beside so many of the shorter one, each time that is tried. */
export function isSlow(plan, judge, shorter, longer, times) {
  for (let tries = 0; tries < plan.tries; tries++) {
    const taken = seconds(judge, longer);
    if (taken <= plan.seconds || taken <= plan.growth * seconds(judge, shorter, times)) return false;
  }
  return true;
}
