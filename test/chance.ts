/**
 * Chance in tests. `FC_SEED=… FC_RUNS=…` repeat a run or lengthen it; the seed is printed.
 *
 * CI takes the same seed each time: a change must not fail on what another day's chance would have found in older code.
 * Runs by hand take a new one each time, and so go on looking.
 */
const {CI, FC_SEED, FC_RUNS} = process.env

export const seed: number = Number(FC_SEED ?? (CI ? 20_261_201 : Math.trunc(Math.random() * 2 ** 31)))

/** How many runs: what the environment says, else as many as usual. */
export const runs = (usual: number): number => Number(FC_RUNS ?? usual)

console.log(`FC_SEED=${String(seed)}${FC_RUNS ? ` FC_RUNS=${FC_RUNS}` : ''}`)
