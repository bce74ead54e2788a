import papa from 'papaparse';
import { textOfHtml } from './html-text';
import { type Imported, type ImportedPlace, UnreadableFile } from './imported';

const COLUMNS = {
  lat: ['lat', 'latitude', 'y', 'breite'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x'],
  name: ['name', 'title', 'place', 'label'],
  text: ['description', 'summary', 'text', 'notes'],
} as const;

/** Reads a table with a row a place, and a heading that says which columns are latitude and longitude. */
export function readCsv(text: string): Imported {
  const { data, meta } = papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const fields = meta.fields ?? [];
  const column = (of: keyof typeof COLUMNS) =>
    fields.find((field) => (COLUMNS[of] as readonly string[]).includes(field.trim().toLowerCase()));
  const [lat, lon] = [column('lat'), column('lon')];
  if (lat === undefined || lon === undefined) {
    throw new UnreadableFile(`found the columns ${fields.join(', ')}, wanted "lat" and "lon" among them`);
  }
  const [name, told] = [column('name'), column('text')];
  const left: string[] = [];
  const places = data.flatMap((row, i): ImportedPlace[] => {
    const position = [row[lon], row[lat]].map((cell) => (cell?.trim() ? Number(cell) : Number.NaN));
    if (!position.every(Number.isFinite)) {
      left.push(`row ${i + 2}: found "${row[lat]}" and "${row[lon]}", wanted degrees`);
      return [];
    }
    return [
      {
        name: name === undefined ? undefined : textOfHtml(row[name] ?? ''),
        text: told === undefined ? undefined : textOfHtml(row[told] ?? ''),
        geometry: { type: 'Point', coordinates: position },
      },
    ];
  });
  if (places.length === 0) throw new UnreadableFile(left[0] ?? 'found no rows');
  return { places, chapters: [], left };
}
