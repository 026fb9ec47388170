import { describe, expect, test } from '@jest/globals';
import type { NewClient } from './client.js';
import { operations } from './operations.js';
import { recordAnswers } from './recordAnswers.js';
import { withoutTypes } from './withoutTypes.js';

const { again, inALanguage, inEnglish, inNorwegian, kinds, list, onADay } = operations;

/** Tests what a client with a normalised cache makes of entities. What is a trap is shown together with the way round it. */
export function testCache(newClient: NewClient): void {
  describe('an entity is one thing in the cache', () => {
    test('fetched again by its id, it is new wherever it is shown', async () => {
      let stale = true;
      const client = newClient(async (...request) => {
        const text = await (await fetch(...request)).text();
        return new Response(stale ? text.replaceAll('"name":"', '"name":"Old ') : text, {
          headers: { 'content-type': 'application/json' },
        });
      });
      const { edges } = await namesIn(client.ask(list));
      expect(edges.every(({ node }) => node.name.startsWith('Old '))).toBe(true);
      stale = false;
      for (const { node } of edges) await client.ask(again, { id: node.id });
      const now = await namesIn(client.fromCache(list));
      expect(now.edges.map(({ node }) => `Old ${node.name}`)).toEqual(edges.map(({ node }) => node.name));
    });

    test('what is asked of an interface is there for each type that implements it, and for no other', async () => {
      const { ask, answers } = recordAnswers();
      const client = newClient(ask);
      const shown = withoutTypes(await client.ask(kinds));
      expect(shown).toEqual(withoutTypes(answers[0]));
      expect(withoutTypes(client.fromCache(kinds))).toEqual(shown);
      const [organization, facility, deposit, none] = (shown as { nodes: readonly unknown[] }).nodes;
      expect(organization).toEqual({ id: 'organization:rana-gruber', name: 'Rana Gruber' });
      expect(facility).toMatchObject({ name: 'Elkem Salten', latitude: null, kind: 'SMELTER' });
      expect(deposit).toMatchObject({ name: 'Tellnes', latitude: expect.any(Number) });
      expect(none).toBeNull();
    });
  });

  describe('languages', () => {
    test('stand side by side when asked for by argument', async () => {
      const client = newClient(fetch);
      for (const language of ['NB', 'EN']) await client.ask(inALanguage, { in: language });
      expect(client.fromCache(inALanguage, { in: 'NB' })).toMatchObject({ mineral: { name: 'kvarts' } });
      expect(client.fromCache(inALanguage, { in: 'EN' })).toMatchObject({ mineral: { name: 'quartz' } });
    });

    test('set for the whole operation, the last one is what the cache holds: a client for each keeps them apart', async () => {
      const client = newClient(fetch);
      const other = newClient(fetch);
      expect(await client.ask(inNorwegian)).toMatchObject({ mineral: { name: 'kvarts' } });
      await other.ask(inEnglish);
      expect(client.fromCache(inNorwegian)).toMatchObject({ mineral: { name: 'kvarts' } });
      await client.ask(inEnglish);
      expect(client.fromCache(inNorwegian)).toMatchObject({ mineral: { name: 'quartz' } });
    });
  });

  test('of two days, the last one is what the cache holds: a client for each keeps them apart', async () => {
    const { ask, answers } = recordAnswers();
    const client = newClient(ask);
    const other = newClient(ask);
    await client.ask(onADay, { day: '2010-06-01' });
    await other.ask(onADay, { day: '2020-06-01' });
    const [former, later] = answers.map((it) => withoutTypes(it));
    expect(former).not.toEqual(later);
    expect(withoutTypes(client.fromCache(onADay, { day: '2010-06-01' }))).toEqual(former);
    await client.ask(onADay, { day: '2020-06-01' });
    expect(withoutTypes(client.fromCache(onADay, { day: '2010-06-01' }))).toEqual(later);
  });
}

interface Names {
  readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
}

async function namesIn(data: unknown): Promise<Names> {
  return ((await data) as { organizations: Names }).organizations;
}
