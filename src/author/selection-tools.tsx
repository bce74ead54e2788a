import { useEffect, useState } from 'preact/hooks';
import type { ViewState } from '../state/view-state';
import { useExplorer } from '../ui/context';
import type { SelectedWords } from './author-state';
import { useAuthor } from './context';
import { placeOfPassage } from './passage-place';
import { readText } from './passage-source';
import { useWords } from './words';

/** What is selected, and where on the screen it ends. */
interface Selected {
  readonly words: SelectedWords;
  readonly x: number;
  readonly y: number;
}

/** Between the button and the edge of the window, and the room that the button takes. */
const [EDGE_PX, BUTTON_PX] = [8, 220];

/** AuthorWords of the story that are selected can be linked, by a button beside them. */
export function SelectionTools() {
  const { author } = useAuthor();
  const { state } = useExplorer();
  const w = useWords();
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const listen = () => setSelected(readSelection(document.getSelection(), state));
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [state]);
  if (selected === null) return null;
  const { words, x, y } = selected;
  return (
    <div class="author-selection" style={{ left: `${x}px`, top: `${y}px` }}>
      <button
        type="button"
        class="button"
        // So that the selection stays until the button is pressed.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          setSelected(null);
          author.begin({ kind: 'link', words });
        }}
      >
        {w('link.selected')}
      </button>
    </div>
  );
}

function readSelection(selection: Selection | null, state: ViewState): Selected | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const passage = elementOf(range.startContainer)?.closest<HTMLElement>('[data-passage]');
  if (!passage || elementOf(range.endContainer)?.closest('[data-passage]') !== passage) return null;
  const at = placeOfPassage(passage, state);
  const whole = readText(range);
  const words = whole.trim();
  if (at === null || words === '') return null;
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = readText(before).length + whole.length - whole.trimStart().length;
  const box = range.getBoundingClientRect();
  return {
    words: { ...at, words, start },
    x: Math.max(EDGE_PX, Math.min(box.left, window.innerWidth - BUTTON_PX)),
    y: box.bottom,
  };
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
