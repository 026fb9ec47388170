import { describe, expect, test } from '@jest/globals';
import type { NewClient } from './client.js';
import { readExampleOperations } from './readExampleOperations.js';
import { recordAnswers } from './recordAnswers.js';
import { withoutTypes } from './withoutTypes.js';

/** It asks for one entity on two days. A cache takes both for the same thing, so that its data may be those of the later one. */
const twoDays = 'researcher/as-of-a-day.graphql';

const examples = await readExampleOperations();

/** Tests that a client makes of every example what the server sent, and finds it in its cache again. */
export function testExamples(newClient: NewClient): void {
  describe('what the server sent is what the cache holds', () => {
    test.each(examples)('$file', async ({ file, text }) => {
      // Relay asks for ids also where an operation does not.
      const plain = (data: unknown): unknown => withoutTypes(data, text.includes(' id\n') ? [] : ['id']);
      const { ask, answers } = recordAnswers();
      const client = newClient(ask);
      const shown = plain(await client.ask(text));
      const [sent] = answers.map(plain);
      expect(answers).toHaveLength(1);
      if (file === twoDays) return;
      expect(shown).toEqual(sent);
      expect(plain(client.fromCache(text))).toEqual(sent);
    });
  });
}
