// Facts with features, right or wrong → the weights of their log-odds: logistic regression, the same on every run.

export interface Example {
  /** In the same order for every example. */
  readonly values: readonly number[];
  readonly right: boolean;
  /** How many facts it stands for. */
  readonly weight: number;
}

export interface Fit {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/** Newton's method has settled long before. */
const steps = 25;

/**
 * `ridge` holds weights small, in facts: a feature must be spoken for by more than so many. Features are brought to one
 * scale for it and back. The intercept is free, but one imagined right and one imagined wrong fact keep it finite.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): Fit {
  const size = examples[0]?.values.length ?? 0;
  const scales = Array.from({ length: size }, (_, at) => scaleOf(examples, at));
  const imagined = [true, false].map((right) => ({ values: scales.map(({ mean }) => mean), right, weight: 1 }));
  const rows = [...examples, ...imagined].map(({ values, right, weight }) => ({
    values: [1, ...scales.map(({ mean, spread }, at) => ((values[at] ?? 0) - mean) / spread)],
    right,
    weight,
  }));
  let weights: number[] = Array.from({ length: size + 1 }, () => 0);
  for (let step = 0; step < steps; step++) weights = newtonStep(rows, weights, ridge);
  const [base = 0, ...scaled] = weights;
  const own = scales.map(({ spread }, at) => (scaled[at] ?? 0) / spread);
  return { intercept: scales.reduce((sum, { mean }, at) => sum - mean * (own[at] ?? 0), base), weights: own };
}

function scaleOf(examples: readonly Example[], at: number): { mean: number; spread: number } {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const mean = examples.reduce((sum, { values, weight }) => sum + weight * (values[at] ?? 0), 0) / total;
  const square = examples.reduce((sum, { values, weight }) => sum + weight * ((values[at] ?? 0) - mean) ** 2, 0);
  return { mean, spread: Math.sqrt(square / total) || 1 };
}

function newtonStep(rows: readonly Example[], weights: readonly number[], ridge: number): number[] {
  const held = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight));
  const gradient = held.map((value) => -value);
  const curvature = weights.map((_, row) => weights.map((_, column) => (row === column && row > 0 ? ridge : 0)));
  for (const { values, right, weight } of rows) {
    const odds = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
    const share = 1 / (1 + Math.exp(-odds));
    values.forEach((value, row) => {
      gradient[row] = (gradient[row] ?? 0) + weight * (Number(right) - share) * value;
      const line = curvature[row] ?? [];
      values.forEach((other, column) => {
        line[column] = (line[column] ?? 0) + weight * share * (1 - share) * value * other;
      });
    });
  }
  const change = solve(curvature, gradient);
  return weights.map((weight, at) => weight + (change[at] ?? 0));
}

/** Gauss-Jordan elimination with pivots; a direction without any curvature does not move. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const cell = (row: number): number => Math.abs(rows[row]?.[column] ?? 0);
    const pivot = Array.from({ length: size - column }, (_, at) => column + at).reduce((best, row) =>
      cell(row) > cell(best) ? row : best,
    );
    const [chosen, here] = [rows[pivot] ?? [], rows[column] ?? []];
    rows[pivot] = here;
    rows[column] = chosen;
    const lead = chosen[column] ?? 0;
    if (Math.abs(lead) < Number.EPSILON) continue;
    for (const [at, row] of rows.entries()) if (at !== column) subtract(row, chosen, (row[column] ?? 0) / lead);
  }
  return rows.map((row, at) => (Math.abs(row[at] ?? 0) < Number.EPSILON ? 0 : (row[size] ?? 0) / (row[at] ?? 1)));
}

function subtract(row: number[], other: readonly number[], times: number): void {
  for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) - times * (other[at] ?? 0);
}
