import { useWords, type WordKey } from './words';

interface Props {
  /** What the file says now, by the keys of the fields. */
  readonly changed: Readonly<Record<string, string>>;
}

/** Says what somebody else has written, meanwhile, where the author has written too. */
export function ChangedMeanwhile({ changed }: Props) {
  const w = useWords();
  const fields = Object.entries(changed);
  if (fields.length === 0) return null;
  return (
    <div class="author-original" role="alert">
      <strong class="author-fault">{w('draft.changed')}</strong>
      {fields.map(([key, now]) => (
        <p key={key} dir="auto">
          {w(`field.${key}` as WordKey)}: {now}
        </p>
      ))}
    </div>
  );
}
