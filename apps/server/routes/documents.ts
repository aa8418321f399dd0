// Ids of documents into their standing, record, text and original.

import { Readable } from 'node:stream';
import { create as contentDisposition } from 'content-disposition';
import * as z from 'zod';
import { MinutebookError } from '../../../pipeline/errors.ts';
import { keys } from '../../../pipeline/store/keys.ts';
import { minutesRecord } from '../../../schemas/record.ts';
import { content, otherwise } from '../answers.ts';
import type { App, PlainApp, Premises } from '../app.ts';
import { documentPath, documentStanding } from '../messages.ts';
import { Refusal } from '../refusals.ts';

export function addDocuments(app: App, premises: Premises): void {
  addStanding(app, premises);
  const { version } = premises.intake.build;
  const plain: PlainApp = app.withTypeProvider();
  addResult(plain, premises, {
    url: '/v1/documents/:id/record',
    summary: 'The minutes record of a document',
    type: 'application/json',
    schema: minutesRecord,
    keyOf: (id) => keys.record(id, version),
  });
  addResult(plain, premises, {
    url: '/v1/documents/:id/text',
    summary: 'The text of a document that the evidence of its record points into',
    type: 'text/plain',
    schema: z.string(),
    keyOf: (id) => keys.text(id, version),
  });
  addOriginal(plain, premises);
}

function addStanding(app: App, { intake }: Premises): void {
  app.get(
    '/v1/documents/:id',
    {
      config: { scope: 'read' },
      schema: {
        summary: 'How a document stands',
        params: documentPath,
        response: { 200: documentStanding, ...otherwise },
      },
    },
    async ({ params }, reply) => {
      const standing = await intake.standing(params.id);
      if (standing === null) throw noDocument();
      return reply.code(200).send(standing);
    },
  );
}

interface ResultRoute {
  readonly url: string;
  readonly summary: string;
  readonly type: string;
  readonly schema: z.ZodType;
  keyOf(id: string): string;
}

/** A result as it lies in the store, byte by byte. */
function addResult(app: PlainApp, premises: Premises, { url, summary, type, schema, keyOf }: ResultRoute): void {
  const response = { 200: content(type, schema, summary), ...otherwise };
  app.get(
    url,
    { config: { scope: 'read' }, schema: { summary, params: documentPath, response } },
    async (request, reply) => {
      const { id } = documentPath.parse(request.params);
      const bytes = await premises.store.get(keyOf(id));
      if (bytes === null) throw await reasonWithout(premises, id);
      return reply.type(`${type}; charset=utf-8`).send(Buffer.from(bytes));
    },
  );
}

/** Why a document has no result: it is unknown, it failed (with the code it failed with), or it is not read yet. */
async function reasonWithout({ intake, limits }: Premises, id: string): Promise<Error> {
  const standing = await intake.standing(id);
  if (standing === null) return noDocument();
  if (standing.status === 'failed') return new MinutebookError(standing.failure.code, standing.failure.message);
  return new Refusal('not_ready', 'The document has not been read yet.', limits.retryAfterSeconds);
}

function addOriginal(app: PlainApp, { intake, store }: Premises): void {
  const type = 'application/pdf';
  const summary = 'The PDF as it came, as an attachment';
  const response = { 200: content(type, z.string(), summary), ...otherwise };
  app.get(
    '/v1/documents/:id/original',
    { config: { scope: 'read' }, schema: { summary, params: documentPath, response } },
    async (request, reply) => {
      const { id } = documentPath.parse(request.params);
      const pieces = await store.open(keys.original(id));
      if (pieces === null) throw noDocument();
      const standing = await intake.standing(id);
      const name = standing !== null && 'name' in standing ? standing.name : `${id}.pdf`;
      return reply
        .header('content-disposition', contentDisposition(fileName(name)))
        .type(type)
        .send(Readable.from(pieces));
    },
  );
}

/** Controls and what turns the direction of writing go, and whatever it was called, it is a PDF. */
function fileName(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, '_').replace(/\.pdf$/i, '');
  return `${plain}.pdf`;
}

function noDocument(): Refusal {
  return new Refusal('not_found', 'There is no such document.');
}
