import { atlasNames } from '../i18n/atlas-title';
import './share.css';
import { Send } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { type Explorer, useExplorer, useT } from '../ui/context';
import { CopyButton, CopyStatus } from '../ui/copy-button';
import { Icon } from '../ui/icon';
import { openName } from '../ui/open-name';
import { EmbedCode } from './embed-code';
import { QrCode } from './qr-code';
import { type SharedView, shareLink } from './share-addresses';

/** A link, a QR code, and a frame for another page. */
export function ShareView() {
  const explorer = useExplorer();
  const [shared] = useState(() => sharedNow(explorer, window.location));
  const [exact, setExact] = useState(true);
  const [copies, setCopies] = useState(0);
  const onCopied = () => setCopies((before) => before + 1);
  const link = shareLink(shared, exact);
  const name =
    openName(explorer)?.name ?? (atlasNames(explorer.t.value).subtitle || explorer.t.value('app.title'));
  return (
    <div class="share">
      <LinkPart
        link={link}
        name={name}
        exact={exact}
        onExact={shared.address.camera ? setExact : null}
        onCopied={onCopied}
      />
      <QrCode text={link} name={name} />
      <EmbedCode shared={shared} name={name} onCopied={onCopied} />
      <CopyStatus times={copies} />
    </div>
  );
}

interface LinkProps {
  readonly link: string;
  readonly name: string;
  readonly exact: boolean;
  /** Null where there is no camera to leave out. */
  readonly onExact: ((exact: boolean) => void) | null;
  readonly onCopied: () => void;
}

function LinkPart({ link, name, exact, onExact, onCopied }: LinkProps) {
  const t = useT();
  const [label, means] = [useId(), useId()];
  return (
    <section aria-labelledby={label}>
      <h3 id={label}>{t('share.link')}</h3>
      <input class="share-link" aria-labelledby={label} readOnly dir="ltr" value={link} onFocus={selectAll} />
      {onExact && (
        <>
          <label class="share-exact">
            <input
              type="checkbox"
              checked={exact}
              aria-describedby={means}
              onChange={(event) => onExact(event.currentTarget.checked)}
            />
            {t('share.exactView')}
          </label>
          <p id={means} class="aside">
            {t('share.exactViewMeans')}
          </p>
        </>
      )}
      <div class="share-actions">
        <CopyButton label="share.copyLink" text={() => link} describedBy={label} onCopied={onCopied} />
        <SendButton link={link} name={name} />
      </div>
    </section>
  );
}

/** By way of the system, where the browser knows it. */
function SendButton({ link, name }: Pick<LinkProps, 'link' | 'name'>) {
  const t = useT();
  if (!('share' in navigator)) return null;
  const send = () =>
    navigator.share({ title: name, url: link }).catch((error: unknown) => {
      // A reader who thinks better of it is no failure; of others the system has told.
      if (!(error instanceof DOMException)) throw error;
    });
  return (
    <button type="button" class="text-button" onClick={send}>
      <Icon node={Send} size={16} />
      {t('share.send')}
    </button>
  );
}

const selectAll = ({ currentTarget }: { currentTarget: HTMLInputElement }) => currentTarget.select();

function sharedNow({ state }: Explorer, { origin, pathname }: Location): SharedView {
  return { address: state.address.peek(), page: `${origin}${pathname}` };
}
