import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../../../src/i18n/words/en.json';
import { splitMessages } from '../../../../tools/atlas/late-messages-plugin';
import { usedMessages } from '../../../../tools/atlas/used-messages';
import { startModules } from '../../../../tools/code/start-modules';

const KEYS = ['panel.story', 'kind.dam', 'kind.road', 'size.costAmount', 'here.title', 'here.close'];

const used = (text: string) => [...usedMessages({ file: 'a.tsx', text }, KEYS)];

describe('a module may ask for', () => {
  test('messages that it names, in whatever place', () => {
    expect(used("const row = { label: 'panel.story' }; t(`here.title`);")).toEqual([
      'panel.story',
      'here.title',
    ]);
    expect(used('<p>{t("here.close")}</p>')).toEqual(['here.close']);
  });

  test('all messages that a template may name', () => {
    expect(used(`t(\`kind.\${kind}\`)`)).toEqual(['kind.dam', 'kind.road']);
    expect(used(`t(\`size.\${by}Amount\`)`)).toEqual(['size.costAmount']);
  });

  test('none that only a note speaks of, nor any by a template that makes other texts', () => {
    const text = `// says 'panel.story'\nconst width = \`\${px}px\`; const both = \`\${a}.\${b}\`;`;
    expect(used(text)).toEqual([]);
  });
});

describe('the modules that a page begins with', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'start-modules-'));
    const files = {
      'main.ts':
        "import { a } from './a';\nimport type { T } from './t';\nimport './side';\nimport('./late');",
      'a.tsx': "import { main } from './main';\nexport { b } from './b';\nimport { type T } from './t';",
      'b.ts': "import 'preact';\nimport './style.css';",
      'side.ts': '',
      'late.ts': '',
      't.ts': '',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are those that it imports, but for types and what comes later', async () => {
    const modules = await startModules(join(folder, 'main.ts'));
    const names = modules.map(({ file }) => file.slice(folder.length + 1).replaceAll('\\', '/'));
    expect(names.toSorted()).toEqual(['a.tsx', 'b.ts', 'main.ts', 'side.ts']);
  });
});

test('the atlas begins with the words of its tabs, and brings along those of the panel of a place', async () => {
  const { first, late } = splitMessages(english, await startModules('src/main.tsx'));
  expect(Object.keys(first)).toEqual(expect.arrayContaining(['panel.story', 'story.next']));
  expect(Object.keys(late)).toEqual(expect.arrayContaining(['feature.accuracy', 'grade.A', 'kind.dam']));
  expect({ ...first, ...late }).toEqual(english);
});

test('no module asks for a message by a template that could become any key', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const vague = files.filter((file) =>
    /\bt(?:\.value|\.peek\(\))?\(\s*`\$\{/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(vague).toEqual([]);
});
