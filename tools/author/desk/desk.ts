import type {
  AuthorIssue,
  ChangeLabel,
  FolderState,
  Question,
  Refusal,
  Results,
} from '../../../src/author/protocol';
import { type ReadAtlas, readAtlas } from '../../atlas/read-atlas';
import { readFiles } from '../../atlas/read-files';
import type { ContentFile } from '../../check/content-files';
import { AtlasTexts } from '../locate/atlas-texts';
import { locate } from '../locate/locate';
import { refuse } from '../refused';
import { markedAs } from '../texts';
import { placeOnDisk } from '../write/place-on-disk';
import { writeFiles } from '../write/write-files';
import { authorIssue } from './author-issues';
import { changedTexts, type TextChange } from './changed-texts';
import { type Kept, keptEdit, NOTHING_KEPT, turnedBack, withChange } from './history';
import { newErrors } from './new-errors';

/** What the desk needs of the server that it works in. */
export interface DeskServer {
  /** Of the atlas. */
  readonly folder: string;
  /** The content as it was read last. */
  read(): Promise<ReadAtlas>;
  /** Writes; meanwhile no page is reloaded. */
  hold<Result>(write: () => Promise<Result>): Promise<Result>;
  /** Takes over what was written. */
  adopt(atlas: ReadAtlas): void;
}

/** Does what pages in author's mode ask for. */
export interface Desk {
  /** @throws Refused */
  answer(question: Question): Promise<Results[keyof Results]>;
  /** What every page is told after a change. */
  state(): Promise<FolderState>;
}

export function createDesk(server: DeskServer): Desk {
  let kept: Kept = NOTHING_KEPT;
  let revision = 0;
  let seen: ReadAtlas | undefined;

  const state = async (): Promise<FolderState> => {
    const atlas = await server.read();
    if (seen !== atlas) revision += 1;
    seen = atlas;
    return {
      revision,
      issues: authorIssues(atlas.issues, new AtlasTexts(atlas.files)),
      mendable: [],
      undo: kept.done.at(-1)?.label ?? null,
      redo: kept.undone.at(-1)?.label ?? null,
    };
  };

  /** Writes changed texts, after the check has run on them. */
  const write = async (files: readonly ContentFile[], changes: readonly TextChange[], isChecked: boolean) => {
    const before = await server.read();
    const after = await readAtlas(server.folder, withChanges(files, changes));
    const errors = isChecked ? newErrors(before.issues, after.issues) : [];
    if (errors.length > 0) {
      const issues = authorIssues(errors, new AtlasTexts(after.files));
      refuse('check', `nothing was written: the check finds ${countErrors(issues)}`, { issues });
    }
    const places = await Promise.all(
      changes.map(async (change) => ({
        path: await placeOnDisk(server.folder, change.file),
        text: change.after === null ? null : markedAs(textOf(files, change.file), change.after),
      })),
    );
    await server.hold(() => writeFiles(places));
    server.adopt(after);
  };

  const change = async (label: ChangeLabel, make: (texts: AtlasTexts) => TextChange[]) => {
    const files = await readFiles(server.folder);
    const changes = make(new AtlasTexts(files));
    if (changes.length === 0) return state();
    await write(files, changes, true);
    kept = withChange(kept, { label, edits: changes.map(keptEdit), diff: '' });
    return state();
  };

  const turn = async (to: 'before' | 'after'): Promise<FolderState> => {
    const { done, undone } = kept;
    const one = (to === 'before' ? done : undone).at(-1);
    if (one === undefined)
      return refuse('not-found', `there is nothing to ${to === 'before' ? 'undo' : 'redo'}`);
    const files = await readFiles(server.folder);
    await write(files, turnedBack(new AtlasTexts(files), one, to), false);
    kept =
      to === 'before'
        ? { done: done.slice(0, -1), undone: [...undone, one] }
        : { done: [...done, one], undone: undone.slice(0, -1) };
    return state();
  };

  return {
    state,
    answer: async (question) => {
      switch (question.kind) {
        case 'state':
          return state();
        case 'locate': {
          const located = locate(new AtlasTexts(await readFiles(server.folder)), question.target);
          // A link could show what lies outside the folder.
          await placeOnDisk(server.folder, located.file);
          return located;
        }
        case 'change':
          for (const { file } of question.edits) await placeOnDisk(server.folder, file);
          return change(question.label, (texts) => changedTexts(texts, question.edits));
        case 'undo':
          return turn('before');
        case 'redo':
          return turn('after');
        default:
          return refuse('malformed', `"${question.kind}" is not answered yet`);
      }
    },
  };
}

function withChanges(files: readonly ContentFile[], changes: readonly TextChange[]): ContentFile[] {
  const changed = new Map(changes.map(({ file, after }) => [`geo/${file}`, after]));
  const kept = files.filter(({ file }) => !changed.has(file));
  const fresh = [...changed].flatMap(([file, after]) =>
    after === null
      ? []
      : [{ file, text: markedAs(files.find((one) => one.file === file)?.text, after), issues: [] }],
  );
  return [...kept, ...fresh];
}

const textOf = (files: readonly ContentFile[], file: string): string | undefined =>
  files.find((one) => one.file === `geo/${file}`)?.text;

const authorIssues = (issues: ReadAtlas['issues'], texts: AtlasTexts): AuthorIssue[] =>
  issues.map((issue) => authorIssue(issue, texts));

function countErrors(issues: NonNullable<Refusal['issues']>): string {
  const [first] = issues;
  const others = issues.length - 1;
  return `${first?.file ?? ''} ${first?.feature ?? ''} ${first?.path ?? ''}: ${first?.message ?? ''}${others > 0 ? ` (and ${others} more errors)` : ''}`;
}
