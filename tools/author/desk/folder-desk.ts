import type { ChangeLabel, FolderState, Results } from '../../../src/author/protocol';
import { type ReadAtlas, readAtlas } from '../../atlas/read-atlas';
import { AtlasTexts } from '../locate/atlas-texts';
import { refuse } from '../refused';
import { markedAs } from '../texts';
import { writeChecked } from '../write/write-checked';
import { diskText, holdUnchanged, type TextChange, withChanges } from './changed-texts';
import { checkAnew } from './check-anew';
import { type Kept, keptEdit, turnedBack, withChange } from './history';
import type { KeptChanges } from './kept-changes';
import { holdSound } from './new-errors';
import { mendableOf, shownIssues } from './shown-state';
import { unifiedDiff } from './unified-diff';

/** What the desk needs of the server that it works in. */
export interface DeskServer {
  /** Of the atlas. */
  readonly folder: string;
  /** Sees what has changed on the disk. */
  refresh(): Promise<void>;
  /** The content as it was read last. */
  read(): Promise<ReadAtlas>;
  /** Writes; meanwhile no page is reloaded. */
  hold<Result>(write: () => Promise<Result>): Promise<Result>;
  /** Takes over what was written. */
  adopt(atlas: ReadAtlas): void;
}

/** What makes of the files what they are to be; nothing is written by it. */
export type MakeChanges = (texts: AtlasTexts, atlas: ReadAtlas) => TextChange[];

/** Changes the files of an atlas, and knows what was changed. */
export class FolderDesk {
  readonly #server: DeskServer;
  readonly #kept: KeptChanges;
  #revision = 0;
  #seen: ReadAtlas | undefined;

  constructor(server: DeskServer, kept: KeptChanges) {
    this.#server = server;
    this.#kept = kept;
  }

  /** What is told to a page that asks. */
  async stateNow(): Promise<FolderState> {
    return this.#stateOf(await this.#now());
  }

  /** What every page is told. */
  async state(): Promise<FolderState> {
    return this.#stateOf(await this.#server.read());
  }

  /** Makes a change that can be undone. @throws Refused, and nothing is written */
  async change(label: ChangeLabel, make: MakeChanges): Promise<FolderState> {
    const now = await this.#now();
    const changes = make(new AtlasTexts(now.files), now);
    if (changes.length === 0) return this.state();
    const diff = changes.map(({ file, before, after }) => unifiedDiff(file, before, after)).join('');
    const kept = withChange(await this.#kept.read(), { label, edits: changes.map(keptEdit), diff });
    return this.#stateOf(await this.#write(now, changes, kept, 'sound'));
  }

  /** Undoes the last change, or does again what was undone last. @throws Refused, and nothing is written */
  async turn(to: 'before' | 'after'): Promise<FolderState> {
    const { done, undone } = await this.#kept.read();
    const one = (to === 'before' ? done : undone).at(-1);
    if (one === undefined)
      return refuse('not-found', `there is nothing to ${to === 'before' ? 'undo' : 'redo'}`);
    const now = await this.#now();
    const kept: Kept =
      to === 'before'
        ? { done: done.slice(0, -1), undone: [...undone, one] }
        : { done: [...done, one], undone: undone.slice(0, -1) };
    const changes = turnedBack(new AtlasTexts(now.files), one, to);
    return this.#stateOf(await this.#write(now, changes, kept, 'as it was'));
  }

  /** What was changed and what of it was undone, newest last. */
  async changes(): Promise<Results['changes']> {
    const { done, undone } = await this.#kept.read();
    return [
      ...done.map(({ label, diff }) => ({ label, diff, undone: false })),
      ...undone.toReversed().map(({ label, diff }) => ({ label, diff, undone: true })),
    ];
  }

  async #now(): Promise<ReadAtlas> {
    await this.#server.refresh();
    return this.#server.read();
  }

  async #stateOf(atlas: ReadAtlas): Promise<FolderState> {
    if (this.#seen !== atlas) this.#revision += 1;
    this.#seen = atlas;
    const { done, undone } = await this.#kept.read();
    return {
      revision: this.#revision,
      issues: shownIssues(atlas),
      mendable: mendableOf(atlas),
      undo: done.at(-1)?.label ?? null,
      redo: undone.at(-1)?.label ?? null,
    };
  }

  /**
   * Writes changed texts, after the check has run on them.
   * @param kept what can be undone then
   * @param wanted `sound`: without new errors; what was there before may come back with those that it had
   */
  async #write(
    before: ReadAtlas,
    changes: readonly TextChange[],
    kept: Kept,
    wanted: 'sound' | 'as it was',
  ): Promise<ReadAtlas> {
    const { folder } = this.#server;
    const fresh = withChanges(before.files, changes);
    const isManifest = changes.some(({ file }) => file === 'atlas.json');
    const after = isManifest ? await checkAnew(folder, before, fresh) : await readAtlas(folder, fresh);
    if (wanted === 'sound') holdSound(before, after);
    const marked = changes.map(({ file, before: was, after: text }) => ({
      file,
      was,
      text: text === null ? null : markedAs(diskText(before.files, file), text),
    }));
    await this.#server.hold(async () => {
      await writeChecked(folder, marked, holdUnchanged);
      await this.#kept.write(kept);
      // With another `atlas.json` the server starts anew, and its pages with it.
      if (!isManifest) this.#server.adopt(after);
    });
    return after;
  }
}
