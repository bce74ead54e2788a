import { useId, useState } from 'preact/hooks';
import { atlasNames } from '../i18n/atlas-title';
import { useT } from '../ui/context';
import { CopyButton } from '../ui/copy-button';
import { embedAddress, embedCode, type SharedView } from './share-addresses';

/** Enough for the map's buttons and the caption; as much as a screen can show. */
const LIMITS = { width: [240, 4000], height: [280, 4000] } as const;

interface Props {
  readonly shared: SharedView;
  /** What the view is about. */
  readonly name: string;
  readonly onCopied: () => void;
}

/** The code that puts the view into another page, in a size to choose. */
export function EmbedCode({ shared, name, onCopied }: Props) {
  const t = useT();
  const [heading, label] = [useId(), useId()];
  const [size, setSize] = useState({ width: 640, height: 420 });
  const code = embedCode({
    address: embedAddress(shared, t.lang),
    title: t('share.frameTitle', { name, ...atlasNames(t) }),
    ...size,
  });
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{t('share.frame')}</h3>
      <p class="aside">{t('share.frameMeans')}</p>
      <div class="share-size">
        {(['width', 'height'] as const).map((side) => (
          <label key={side}>
            {t(`share.${side}`)}
            <input
              type="number"
              min={LIMITS[side][0]}
              max={LIMITS[side][1]}
              value={size[side]}
              onChange={({ currentTarget }) => {
                const chosen = withinLimits(currentTarget.valueAsNumber, side) ?? size[side];
                currentTarget.value = String(chosen);
                setSize({ ...size, [side]: chosen });
              }}
            />
          </label>
        ))}
      </div>
      <label class="share-code">
        <span id={label}>{t('share.code')}</span>
        <textarea
          readOnly
          rows={5}
          dir="ltr"
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div class="share-actions">
        <CopyButton label="share.copyCode" text={() => code} describedBy={label} onCopied={onCopied} />
      </div>
    </section>
  );
}

/** The nearest size that there may be; null for what is no number. */
function withinLimits(pixels: number, side: keyof typeof LIMITS): number | null {
  const [least, most] = LIMITS[side];
  return Number.isNaN(pixels) ? null : Math.min(most, Math.max(least, Math.round(pixels)));
}
