import type { Explorer } from '../ui/context';
import type { AuthorContext } from './context';
import { errorWords } from './refusal-words';
import { wordsIn } from './words';

/** A file that is written into an atlas by hand is smaller by far. */
const MAX_FILE_BYTES = 5_000_000;

/** Takes files that are dropped on the page while author's mode is on. */
export function bindDrops(
  { document }: Pick<Window, 'document'>,
  { author, connection }: AuthorContext,
  { t }: Explorer,
): void {
  const listen = { capture: true };
  document.addEventListener(
    'dragover',
    (event) => {
      if (author.isOn.peek() && event.dataTransfer?.types.includes('Files')) event.preventDefault();
    },
    listen,
  );
  document.addEventListener(
    'drop',
    (event) => {
      const file = event.dataTransfer?.files[0];
      if (!author.isOn.peek() || file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const w = wordsIn(t.peek().lang, t.peek().locale);
      if (file.size > MAX_FILE_BYTES) return author.say(w('data.large', { name: file.name }));
      file
        .text()
        .then((text) => connection.ask({ kind: 'read-data', name: file.name, text }))
        .then(({ features, issues }) => {
          if (features.length > 0) author.begin({ kind: 'data', name: file.name, features });
          const faults = issues.map(({ feature, path, message }) => [feature, path, message].join(' '));
          if (faults.length > 0) author.say(faults.join('\n'));
        })
        .catch((error) => author.say(errorWords(error, w)));
    },
    listen,
  );
}
