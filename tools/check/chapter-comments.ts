import * as v from 'valibot';
import type { FigureId, WrittenScene } from '../../src/content/model';
import type { SourceLocation } from '../../src/data/clinic/source-location';
import { didYouMean } from '../../src/data/clinic/suggest';
import { layerIds, yearSpan } from './front-matter';
import { type Issue, quote } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { parse } from './parse';
import { bounded, bounds, distinct, kebabId, type SchemaOf, some, strict } from './schema';
import { readYaml } from './yaml';

/** A scene as written, and where its members stand. */
export interface LocatedScene {
  readonly scene: WrittenScene;
  /** The passage that it belongs to, counted from 1. */
  readonly passage: number;
  readonly location: IssueLocation;
}

/** A picture of a chapter and where it is asked for. */
export interface LocatedFigure extends SourceLocation {
  readonly id: FigureId;
}

/** What a comment between two blocks says to the atlas. */
export type ChapterComment =
  | ({ readonly kind: 'scene' } & LocatedScene)
  | ({ readonly kind: 'figure' } & LocatedFigure)
  | { readonly kind: 'faulty'; readonly issues: readonly Issue[] };

interface CommentPlace extends SourceLocation {
  readonly file: string;
  /** The passage that follows, counted from 1. */
  readonly passage: number;
}

/** The camera stands no further off, and no nearer, than the maps go. */
const [MIN_ZOOM, MAX_ZOOM] = [0, 18];

/** The steepest view that the maps draw. */
const MAX_PITCH_DEG = 60;

const position = v.strictTuple(
  [bounded(-180, 180, 'degrees of longitude'), bounded(-90, 90, 'degrees of latitude')],
  'wanted [longitude, latitude]',
);

const sceneSchema = strict({
  bounds: v.exactOptional(bounds),
  center: v.exactOptional(position),
  zoom: v.exactOptional(bounded(MIN_ZOOM, MAX_ZOOM, 'a zoom')),
  bearing: v.exactOptional(bounded(-180, 360, 'degrees from north')),
  pitch: v.exactOptional(bounded(0, MAX_PITCH_DEG, 'degrees from looking straight down')),
  layers: v.exactOptional(layerIds),
  years: v.exactOptional(yearSpan),
  lit: v.exactOptional(distinct(some(kebabId, 'feature ids'))),
  arc: v.exactOptional(v.strictTuple([position, position], 'wanted [[lon, lat], [lon, lat]]')),
}) satisfies SchemaOf<WrittenScene>;

const WORDS = ['scene', 'figure'] as const;

/** Reads a comment that says something to the atlas; `null`: it is HTML of another kind. */
export function readComment(html: string, place: CommentPlace): ChapterComment | null {
  const [, inner] = /^<!--(?!>|->)([\s\S]*?)-->\s*$/.exec(html) ?? [];
  if (inner === undefined || inner.includes('<!--')) return null;
  const [opening = '', word = ''] = /^\s*([^\s:]*)/.exec(inner) ?? [];
  // What stands before the YAML gives way to as many spaces and lines, so that its places are those of the file.
  const rest = inner.slice(opening.length);
  if (word === 'scene') return readScene(rest, { ...place, line: place.line + linesIn(opening) });
  if (word === 'figure') return readFigure(rest, place);
  const message = `found a comment "${word}"${didYouMean(word, WORDS)}, wanted "scene" or "figure: id"`;
  return faulty({ file: place.file, line: place.line, column: place.column, message });
}

const linesIn = (text: string) => text.split('\n').length - 1;

function readScene(yaml: string, { file, line, passage }: CommentPlace): ChapterComment {
  const read = readYaml(yaml.replace(/^:/, ' '), { file, line, what: 'the scene' });
  if (read.kind === 'faulty') return read;
  // Its members are named as those of the scene of a passage: `scene[3].bounds`.
  const at = ['scene', passage];
  const location: IssueLocation = {
    file,
    at,
    locate: (path) => read.location.locate(path.slice(at.length)),
  };
  if (read.value === null) {
    return {
      kind: 'faulty',
      issues: [issueAt(location, [], 'found an empty scene, wanted one with members')],
    };
  }
  const parsed = parse(sceneSchema, read.value, location);
  if (parsed.kind === 'faulty') return parsed;
  const issues = cameraFaults(parsed.value).map(([member, message]) => issueAt(location, [member], message));
  if (issues.length > 0) return { kind: 'faulty', issues };
  return { kind: 'scene', scene: parsed.value, passage, location };
}

/** A camera is written by its bounds, or by its centre and zoom with bearing and pitch. */
function cameraFaults(scene: WrittenScene): [member: keyof WrittenScene, message: string][] {
  const { bounds: shown, center, zoom } = scene;
  if (shown && center) return [['center', `found ${quote(center)} beside bounds, wanted one of the two`]];
  if (center) return zoom === undefined ? [['center', 'found no zoom beside it, wanted one']] : [];
  return (['zoom', 'bearing', 'pitch'] as const).flatMap((member) =>
    scene[member] === undefined
      ? []
      : [[member, `found ${scene[member]} without a center, wanted it beside one`]],
  );
}

function readFigure(rest: string, { file, line, column }: CommentPlace): ChapterComment {
  const [, id] = /^\s*:\s*([a-z0-9]+(?:-[a-z0-9]+)*)\s*$/.exec(rest) ?? [];
  if (id !== undefined) return { kind: 'figure', id, line, column };
  const message = `found ${quote(`figure${rest.trimEnd()}`)}, wanted one such as "figure: debt"`;
  return faulty({ file, line, column, message });
}

function faulty({ file, line, column, message }: SourceLocation & { file: string; message: string }) {
  const issue: Issue = { file, line, column, path: '', message, severity: 'error' };
  return { kind: 'faulty' as const, issues: [issue] };
}
