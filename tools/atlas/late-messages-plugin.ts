import { join } from 'node:path/posix';
import type { Plugin } from 'vite';
import { FIRST_LANGUAGE } from '../../src/content/first-language';
import { messagesOfApp } from '../check/language/compile-messages';
import { type SourceModule, startModules } from '../code/start-modules';
import type { ReadAtlas } from './read-atlas';
import { usedMessages } from './used-messages';
import { parsed, RESOLVED, VIRTUAL } from './virtual-modules';

const FIRST = `${VIRTUAL}/messages`;
const LATE = `${VIRTUAL}/late-messages`;

/** Code of ours. */
const CODE = { include: /\/src\/.*\.tsx?$/, exclude: /\/node_modules\// };

type Messages = Readonly<Record<string, string>>;

/** The messages in the first language that a page begins with, and those that its later parts bring along. */
interface SplitMessages {
  readonly first: Messages;
  readonly late: Messages;
}

/**
 * Has the built atlas begin with the messages in its first language that its first modules may ask for. Each module that comes
 * later and may ask for another one imports all others first, so that they are there before it runs.
 * @param read reads the content
 */
export function lateMessagesPlugin(read: () => Promise<ReadAtlas>): Plugin {
  let root = '';
  let begun: ReadonlySet<string> = new Set();
  let split: SplitMessages = { first: {}, late: {} };
  return {
    name: 'atlas:late-messages',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      const modules = await startModules(join(root, 'src/main.tsx'));
      begun = new Set(modules.map(({ file }) => file));
      split = splitMessages((await read()).languages.get(FIRST_LANGUAGE)?.messages ?? {}, modules);
    },
    resolveId: (id) => (id === FIRST || id === LATE ? RESOLVED + id : undefined),
    load(id) {
      if (id === RESOLVED + FIRST) return `export default ${parsed(messagesOfApp(split.first))};`;
      if (id !== RESOLVED + LATE) return undefined;
      const { compiled } = messagesOfApp(split.late);
      return `import messages from '${FIRST}';\nObject.assign(messages.compiled, ${parsed(compiled)});`;
    },
    transform: {
      filter: { id: CODE },
      handler(text, file) {
        if (begun.has(file)) return undefined;
        if (usedMessages({ file, text }, Object.keys(split.late)).size === 0) return undefined;
        // On the first line, so that all others keep their places.
        return { code: `import '${LATE}';${text}`, map: null };
      },
    },
  };
}

/** Splits messages by what the modules that a page begins with may ask for. */
export function splitMessages(messages: Messages, begun: readonly SourceModule[]): SplitMessages {
  const keys = Object.keys(messages);
  const used = new Set(begun.flatMap((module) => [...usedMessages(module, keys)]));
  const those = (isIn: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(messages).filter(([key]) => isIn(key)));
  return { first: those((key) => used.has(key)), late: those((key) => !used.has(key)) };
}
