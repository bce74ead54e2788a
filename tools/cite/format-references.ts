import { Cite, plugins } from '@citation-js/core';
// Brings citeproc-js (CPAL or AGPL), which runs in the build alone: the site gets the texts that come out of it.
import '@citation-js/plugin-csl';
import type { Citable } from '../../src/content/citation/citable';
import type { SourceId } from '../../src/content/model';

/** The name of the citation style among the Citation Style Language's: APA, 7th edition. */
const STYLE = 'apa';

/** The same, but each item as if it stood alone: no "2015a" where two lack an author and share a year. */
const STYLE_ALONE = `${STYLE}-alone`;

const { styles } = plugins.config.get('@csl');
styles.add(
  STYLE_ALONE,
  styles.get(STYLE).replaceAll(/ (disambiguate-[a-z-]+|givenname-disambiguation-rule)="[^"]*"/g, ''),
);

/** References in plain text by id. Half a second to start, two milliseconds an item. */
export function formatReferences(items: readonly Citable[]): ReadonlyMap<SourceId, string> {
  // What `note` says is ours, and citeproc would look for fields in it.
  const cited = items.map(({ note: _note, ...item }) => item);
  const entries = new Cite(cited).format('bibliography', {
    format: 'text',
    template: STYLE_ALONE,
    lang: 'en-US',
    nosort: true,
    asEntryArray: true,
  });
  return new Map(entries.map(([id, text]) => [id, withoutRetrieved(text.trim())]));
}

/** The style announces a day of retrieval for undated pages also where none is known. */
function withoutRetrieved(text: string): string {
  return text.replace(/ Retrieved (?=https?:\/\/)/, ' ');
}
