import { Search as Magnifier, X } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import type { ClaimId, SourceId } from '../content/model';
import type { Resource } from '../state/resource';
import type { ViewState } from '../state/view-state';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { type ResultRow, type ResultTarget, SearchField } from './search-field';
import type { SearchIndex } from './search-index';
import { optionId, SearchPopup } from './search-popup';
import { suggestedPlaces } from './suggested-places';

interface Props {
  readonly search: Resource<SearchIndex>;
  readonly onClaim: (id: ClaimId) => void;
  readonly onSource: (id: SourceId) => void;
}

/** One field that finds features, stops, chapters, claims and sources: a combobox with a list in groups. */
export function SearchBox({ search, onClaim, onSource }: Props) {
  const explorer = useExplorer();
  const { state } = explorer;
  const [field] = useState(() => new SearchField(search, () => suggestedPlaces(explorer)));
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const t = useT();
  const { active, open, query, rows } = field;
  const listed = open.value && rows.value.length > 0;
  const go = (choice: ResultTarget) => {
    openChoice(choice, state, { onClaim, onSource });
    state.panel.setSheet('half');
  };
  const choose = (row: ResultRow) => {
    const choice = field.choose(row);
    if (choice !== null) go(choice);
  };
  // On narrow screens the list is clear of the keyboard on the screen.
  const makeRoom = () => state.panel.setSheet('full');
  return (
    <search
      class="search"
      aria-label={t('search.label')}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) field.close();
      }}
    >
      <Icon node={Magnifier} />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('search.label')}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={listed ? list : undefined}
        aria-activedescendant={active.value === null ? undefined : optionId(list, active.value)}
        placeholder={t('search.placeholder')}
        maxLength={2000}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        dir="auto"
        value={query.value}
        onFocus={() => field.focus()}
        onClick={() => {
          field.offer();
          makeRoom();
        }}
        onInput={(event) => {
          field.type(event.currentTarget.value);
          makeRoom();
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          const answer = field.press(event.key);
          if (answer === 'text') return;
          event.preventDefault();
          event.stopPropagation();
          if (answer !== 'used') go(answer);
        }}
      />
      {query.value !== '' && (
        <IconButton
          icon={X}
          label={t('search.clear')}
          onClick={() => {
            input.current?.focus();
            field.type('');
          }}
        />
      )}
      <SearchPopup
        id={list}
        field={field}
        search={search}
        onChoose={choose}
        onRetry={() => {
          input.current?.focus();
          search.load();
        }}
      />
    </search>
  );
}

/** Keys that pick among an input method's proposals are not ours; Safari tells of them by the key code alone. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

type Openers = Pick<Props, 'onClaim' | 'onSource'>;

function openChoice(choice: ResultTarget, state: ViewState, { onClaim, onSource }: Openers): void {
  if (choice.kind === 'position') {
    state.goTo(choice.position);
    return;
  }
  const { id, group } = choice.hit;
  const own = id.slice(id.indexOf(':') + 1);
  switch (group) {
    case 'feature':
    case 'stop':
      state.select(own);
      break;
    case 'chapter':
      state.showChapter(own);
      break;
    case 'claim':
      onClaim(own);
      break;
    case 'source':
      onSource(own);
      break;
  }
}
