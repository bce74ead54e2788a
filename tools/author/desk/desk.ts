import type { FolderState, Question, Results } from '../../../src/author/protocol';
import { readFiles } from '../../atlas/read-files';
import { onLine } from '../acts/on-line';
import { readData } from '../acts/read-data';
import { readSource } from '../acts/read-source';
import { AtlasTexts } from '../locate/atlas-texts';
import { locate } from '../locate/locate';
import { placeOnDisk } from '../write/place-on-disk';
import { changedTexts } from './changed-texts';
import { type DeskServer, FolderDesk } from './folder-desk';
import { keptChanges } from './kept-changes';
import { mends } from './shown-state';

/** Does what pages in author's mode ask for. */
export interface Desk {
  /** @throws Refused */
  answer(question: Question): Promise<Results[keyof Results]>;
  /** What every page is told after a change. */
  state(): Promise<FolderState>;
}

export function createDesk(server: DeskServer): Desk {
  const desk = new FolderDesk(server, keptChanges(server.folder));
  return { state: () => desk.state(), answer: (question) => answerOf(question, desk, server) };
}

async function answerOf(
  question: Question,
  desk: FolderDesk,
  { folder, read }: DeskServer,
): Promise<Results[keyof Results]> {
  switch (question.kind) {
    case 'state':
      return desk.stateNow();
    case 'locate': {
      const located = locate(new AtlasTexts(await readFiles(folder)), question.target);
      // A link could show what lies outside the folder.
      await placeOnDisk(folder, located.file);
      return located;
    }
    case 'change':
      for (const { file } of question.edits) await placeOnDisk(folder, file);
      return desk.change(question.label, (texts) => changedTexts(texts, question.edits));
    case 'undo':
      return desk.turn('before');
    case 'redo':
      return desk.turn('after');
    case 'changes':
      return desk.changes();
    case 'fix':
      return desk.change({ key: 'fixed', about: '' }, mends);
    case 'on-line':
      return onLine((await read()).atlas, question.ride, question.position);
    case 'read-source': {
      const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
      return readSource(question.text, new Set(Object.keys((await read()).atlas.sources)), today);
    }
    case 'read-data':
      return await readData((await read()).atlas, question.name, question.text);
  }
}
