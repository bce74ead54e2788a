import { expect, test } from 'vitest';
import { translatedChapter } from '../../../src/author/translated-chapter';

const ORIGINAL = `---
title: Die Quelle
bounds: [1, 2, 3, 4]
---

<!-- scene
lit: [mill]
-->
An der [Mühle](feature:mill).

<!-- figure: debt -->

- Eins
- Zwei
`;

const at = (words: string, text: string) => ({
  start: ORIGINAL.indexOf(words),
  end: ORIGINAL.indexOf(words) + words.length,
  text,
});

test('a translation has the front matter, the pictures and no scenes of its own', () => {
  const passages = [
    at('An der [Mühle](feature:mill).', 'By the [mill](feature:mill). '),
    at('- Eins\n- Zwei', '- One\n- Two'),
  ];
  expect(translatedChapter(ORIGINAL, 'The $1 "spring"', passages)).toBe(`---
title: "The $1 \\"spring\\""
bounds: [1, 2, 3, 4]
---

By the [mill](feature:mill).

<!-- figure: debt -->

- One
- Two
`);
});
