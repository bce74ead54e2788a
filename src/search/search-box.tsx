import { Search as Magnifier, X } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { optionId } from './combobox-keys';
import { type Openers, openChoice } from './open-choice';
import { type ResultRow, type ResultTarget, SearchField } from './search-field';
import type { SearchIndex } from './search-index';

/** What comes after the field, since it is needed when something is typed. */
export type SearchParts = Resource<typeof import('./search-parts')>;

interface Props extends Openers {
  readonly search: Resource<SearchIndex>;
  readonly parts: SearchParts;
}

/** One field that finds features, stops, chapters, claims and sources: a combobox with a list in groups. */
export function SearchBox({ search, parts, onClaim, onSource }: Props) {
  const explorer = useExplorer();
  const { index, state } = explorer;
  const come = () => (parts.state.value.kind === 'ready' ? parts.state.value.value : null);
  const [field] = useState(
    () =>
      new SearchField(search, {
        suggested: () => come()?.suggestedPlaces(explorer) ?? [],
        positions: () => come()?.parseCoordinates ?? null,
      }),
  );
  const Status = come()?.SearchStatus;
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
  useEffect(() => {
    const choice = field.chosenByNow();
    if (choice !== null) go(choice);
  });
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
        placeholder={t('search.placeholder', { claims: index.hasClaims ? 'yes' : 'no' })}
        maxLength={2000}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        dir="auto"
        value={query.value}
        onFocus={() => {
          parts.load();
          field.focus();
        }}
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
      <p class="unseen" role="status">
        {Status && open.value && !field.isEmpty.value && <Status field={field} search={search} />}
      </p>
      {open.value && (
        <div class="search-popup">
          <AsyncContent of={parts}>
            {({ SearchPopup }) => (
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
            )}
          </AsyncContent>
        </div>
      )}
    </search>
  );
}

/** Keys that pick among an input method's proposals are not ours; Safari tells of them by the key code alone. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
