import { Printer } from 'lucide';
import { useRef } from 'preact/hooks';
import { AsyncContent } from '../ui/async-content';
import { useT } from '../ui/context';
import { DialogButton } from '../ui/dialog-button';
import type { PrintScope } from './context';
import { usePrint } from './context';

const CHOICES = [
  ['chapter', 'print.chapter'],
  ['story', 'print.story'],
] as const;

/** Prints a handout: asks of how much. */
export function PrintButton() {
  const { print } = usePrint();
  const t = useT();
  return (
    <DialogButton label={t('print.open')} icon={Printer}>
      {() => <AsyncContent of={print}>{(start) => <Choice print={start} />}</AsyncContent>}
    </DialogButton>
  );
}

function Choice({ print }: { readonly print: (what: PrintScope) => Promise<void> }) {
  const t = useT();
  const choice = useRef<HTMLDivElement>(null);
  const choose = (what: PrintScope) => {
    // A dialog lies over all else, on paper too.
    choice.current?.closest('dialog')?.close();
    void print(what);
  };
  return (
    <div class="print-choice" ref={choice}>
      <p>{t('print.means')}</p>
      <p class="copy-link">
        {CHOICES.map(([what, label]) => (
          <button key={what} type="button" class="button" onClick={() => choose(what)}>
            {t(label)}
          </button>
        ))}
      </p>
    </div>
  );
}
