import * as v from 'valibot';
import { boundsAround } from './bounds-around';
import { paragraphsOfHtml, textOfHtml } from './html-text';
import { type Imported, type ImportedChapter, type ImportedPlace, UnreadableFile } from './imported';
import { literalOf } from './read-literal';

const chapter = v.looseObject({
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  location: v.looseObject({ center: v.tuple([v.number(), v.number()]), zoom: v.optional(v.number()) }),
});

const config = v.looseObject({ chapters: v.array(chapter) });

/** Reads the `config.js` of Mapbox storytelling as data: a chapter stays one, its centre becomes a place. */
export function readMapboxConfig(text: string): Imported {
  const parsed = v.safeParse(config, literalOf(text, 'config'));
  if (!parsed.success) {
    throw new UnreadableFile('found no "chapters" with "location" and "center" in the object "config"');
  }
  const places: ImportedPlace[] = [];
  const chapters = parsed.output.chapters.map(
    ({ title = '', description = '', location }, i): ImportedChapter => {
      const { center, zoom } = location;
      const paragraphs = paragraphsOfHtml(description);
      const name = textOfHtml(title) || `Chapter ${i + 1}`;
      places.push({ name, text: paragraphs[0], geometry: { type: 'Point', coordinates: [...center] } });
      return { title: name, paragraphs, bounds: boundsAround(center, zoom), place: i };
    },
  );
  if (chapters.length === 0) throw new UnreadableFile('found no chapters');
  return { places, chapters, left: [] };
}
