import * as v from 'valibot';
import { boundsAround } from './bounds-around';
import { paragraphsOfHtml, textOfHtml } from './html-text';
import { type Imported, type ImportedChapter, type ImportedPlace, UnreadableFile } from './imported';

const degrees = v.union([
  v.number(),
  v.pipe(v.string(), v.regex(/^\s*-?\d+(?:\.\d+)?\s*$/), v.transform(Number)),
]);

const slide = v.looseObject({
  location: v.optional(
    v.looseObject({
      lat: v.optional(degrees),
      lon: v.optional(degrees),
      zoom: v.optional(degrees),
      name: v.optional(v.string()),
    }),
  ),
  text: v.optional(v.looseObject({ headline: v.optional(v.string()), text: v.optional(v.string()) })),
});

const storyMap = v.looseObject({ storymap: v.looseObject({ slides: v.array(slide) }) });

/** Reads what StoryMapJS publishes as JSON: a slide becomes a chapter, its location a place. */
export function readStoryMap(value: unknown): Imported {
  const parsed = v.safeParse(storyMap, value);
  if (!parsed.success) throw new UnreadableFile('found no "slides" of a StoryMap with texts and locations');
  const places: ImportedPlace[] = [];
  const chapters: ImportedChapter[] = [];
  const left: string[] = [];
  for (const [i, { location = {}, text = {} }] of parsed.output.storymap.slides.entries()) {
    const { lat, lon, zoom, name } = location;
    const title = textOfHtml(text.headline ?? '') || textOfHtml(name ?? '') || `Slide ${i + 1}`;
    const paragraphs = paragraphsOfHtml(text.text ?? '');
    if (lat === undefined || lon === undefined) {
      left.push(`slide ${i + 1}, "${title}": has no place on the map`);
      continue;
    }
    places.push({
      name: textOfHtml(name ?? '') || title,
      text: paragraphs[0],
      geometry: { type: 'Point', coordinates: [lon, lat] },
    });
    chapters.push({ title, paragraphs, bounds: boundsAround([lon, lat], zoom), place: places.length - 1 });
  }
  if (chapters.length === 0) throw new UnreadableFile(left[0] ?? 'found no slides');
  return { places, chapters, left };
}
