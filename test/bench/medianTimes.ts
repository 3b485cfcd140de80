/**
 * Nanoseconds that each contestant takes for one call: the median over the rounds, in which all take turns, so that
 * the machine's moods strike them alike. The first quarter of the rounds is the compiler's.
 */
export function medianTimes<Name extends string>(
  contestants: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  callsPerRound = 1,
): Record<Name, number> {
  const names = Object.keys(contestants) as Name[];
  const times = names.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    names.forEach((name, index) => {
      const start = process.hrtime.bigint();
      for (let call = 0; call < callsPerRound; call++) contestants[name]();
      times[index]!.push(Number(process.hrtime.bigint() - start) / callsPerRound);
    });
  }
  return Object.fromEntries(
    names.map((name, index) => [name, median(times[index]!.slice(Math.floor(rounds / 4)))]),
  ) as Record<Name, number>;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1]!;
}
