// A cursor into the changes of the store that came after it.
import { otherwise } from '../answers.ts';
import type { App, Premises } from '../app.ts';
import { changePage, changesQuery } from '../messages.ts';

export function addChangeRoute(app: App, { feed }: Premises): void {
  app.get(
    '/v1/changes',
    {
      config: { scope: 'read' },
      schema: {
        summary: 'What became of documents since a cursor',
        description: 'An index that takes these in, in their order, has exactly the documents of the store.',
        querystring: changesQuery,
        response: { 200: changePage, ...otherwise },
      },
    },
    async ({ query }, reply) => reply.code(200).send(await feed.since(query.since ?? null, query.limit)),
  );
}
