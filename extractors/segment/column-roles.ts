// The head of an item table → which sections its columns hold.
//
//   No.  Subject       Decision      ← head: the third column is of decisions
//   3    The harbour   Approved.
import type { SectionRole } from '../../schemas/record.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { type Block, firstLine, type Layout } from '../layout/model.ts';
import { labelRole, sectionLabel } from './labels.ts';
import { segmentThresholds as t } from './thresholds.ts';

interface HeadedColumn {
  readonly role: SectionRole;
  /** Left edge in points. */
  readonly left: number;
}

/**
 * Given the laid-out document, returns the cells that stand below a column head which is a section label, with its role;
 * the cells of the head rows themselves have the role null.
 */
export function columnRoles(layout: Layout, folded: string, lexicon: Lexicon): Map<Block, SectionRole | null> {
  const roles = new Map<Block, SectionRole | null>();
  let columns: HeadedColumn[] = [];
  let heads: readonly Block[] = [];
  for (const block of layout.blocks) {
    if (!block.cell || block.contents) continue;
    if (heads.includes(block)) continue;
    const row = block.cell.column === 0 ? rowOf(layout, block) : [];
    const found = headed(layout, folded, lexicon, row);
    if (found.length > 0) {
      [columns, heads] = [found, row];
      for (const head of heads) roles.set(head, null);
    }
    const column = columns.find(({ left }) => Math.abs(left - firstLine(block).box[0]) < t.columnPt);
    if (column && block.cell.column > 0 && !heads.includes(block)) roles.set(block, column.role);
    const told = columns.find(({ role }) => tellsAll.has(role));
    if (told && !column && !heads.includes(block) && firstLine(block).box[0] < told.left - t.columnPt)
      roles.set(block, 'background');
  }
  return roles;
}

/** Left of a column of these the agenda's own words decide nothing. */
const tellsAll: ReadonlySet<SectionRole> = new Set(['decision', 'discussion']);

function rowOf(layout: Layout, first: Block): Block[] {
  const at = layout.blocks.indexOf(first);
  return layout.blocks
    .slice(at, at + t.headCells)
    .filter(({ cell }) => cell?.table === first.cell?.table && cell?.row === first.cell?.row);
}

/** Two cells or more, one line each, all bold, with a section label among them; other columns behind it say who is to act. */
function headed(layout: Layout, folded: string, lexicon: Lexicon, row: readonly Block[]): HeadedColumn[] {
  if (row.length < 2 || !row.every((block) => block.lines.length === 1 && firstLine(block).bold)) return [];
  let labelled = false;
  return row.slice(1).flatMap((block) => {
    const role = headRole(layout, folded, lexicon, block);
    labelled ||= role !== null;
    return labelled ? [{ role: role ?? 'next-steps', left: firstLine(block).box[0] }] : [];
  });
}

/** Below "Minutes/Decision" stands what was said, and in it what was decided. */
function headRole(layout: Layout, folded: string, lexicon: Lexicon, block: Block): SectionRole | null {
  const label = sectionLabel(layout, folded, lexicon, block);
  if (label) return label.bodyStart === block.end ? label.role : null;
  const parts = folded.slice(block.start, block.end).split('/');
  const roles = parts.length === 2 ? parts.map((part) => labelRole(part, lexicon)) : [];
  return roles.find((role) => role === 'discussion') ?? roles.find((role) => role !== null) ?? null;
}
