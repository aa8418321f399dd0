// Layers of a PDF ("optional content") into the question whether what stands in one is shown.
import type { OptionalContentConfig } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** Given the document's default configuration, the ids of the layers that are off and of those that are on. */
export interface Layers {
  readonly on: ReadonlySet<string>;
  readonly off: ReadonlySet<string>;
}

export function layersOf(config: OptionalContentConfig | null): Layers {
  const on = new Set<string>();
  const off = new Set<string>();
  if (config === null) return { on, off };
  for (const { id } of config.groups) (config.baseState === 'OFF' ? off : on).add(id);
  for (const id of config.on) switchLayer(id, off, on);
  for (const id of config.off) switchLayer(id, on, off);
  return { on, off };
}

function switchLayer(id: string, from: Set<string>, to: Set<string>): void {
  from.delete(id);
  to.add(id);
}

/**
 * Given what a piece of content says about its layers, whether it is hidden (ISO 32000-1, 8.11.2). Layers the document
 * does not list count as shown.
 */
export function isHidden(membership: unknown, layers: Layers): boolean {
  const { type, id, ids, policy, expression } = Object(membership);
  if (typeof id === 'string') return layers.off.has(id);
  if (type !== 'OCMD') return false;
  if (Array.isArray(expression)) return !holds(expression, layers, deepestExpression);
  if (!Array.isArray(ids) || ids.length === 0) return false;
  const off = ids.filter((each) => layers.off.has(each)).length;
  switch (policy) {
    case 'AllOn':
      return off > 0;
    case 'AnyOff':
      return off === 0;
    case 'AllOff':
      return off < ids.length;
    default:
      return off === ids.length;
  }
}

/** Real files nest visibility expressions once or twice. */
const deepestExpression = 10;

function holds(expression: readonly unknown[], layers: Layers, depth: number): boolean {
  const [operator, ...operands] = expression;
  if (depth === 0) return true;
  const states = operands.map((operand) =>
    Array.isArray(operand) ? holds(operand, layers, depth - 1) : !layers.off.has(String(operand)),
  );
  if (operator === 'And') return states.every(Boolean);
  if (operator === 'Or') return states.some(Boolean);
  return operator === 'Not' ? states[0] !== true : true;
}
