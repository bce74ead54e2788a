import { Download } from 'lucide';
import { useMemo } from 'preact/hooks';
import { useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { saveText } from '../ui/save-text';
import { qrPicture } from './qr-picture';

interface Props {
  readonly text: string;
  /** What the code leads to, for the name of its file. */
  readonly name: string;
}

/** A text as a QR code: dark on light in both themes, as cameras want it. */
export function QrCode({ text, name }: Props) {
  const t = useT();
  const { size, path } = useMemo(() => qrPicture(text), [text]);
  const box = `0 0 ${size} ${size}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  const save = () => saveText({ name: `${name}.svg`, type: 'image/svg+xml', text: svg }, document);
  return (
    <figure class="qr-code">
      <svg role="img" aria-label={t('share.qrCode')} viewBox={box} shape-rendering="crispEdges">
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path fill="#000" d={path} />
      </svg>
      <figcaption>
        <button type="button" class="text-button" onClick={save}>
          <Icon node={Download} size={16} />
          {t('share.saveQrCode')}
        </button>
      </figcaption>
    </figure>
  );
}
