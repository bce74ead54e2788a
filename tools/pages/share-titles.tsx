import { renderToString } from 'preact-render-to-string';
import type { LanguageInfo } from '../../src/content/language';
import { atlasNames } from '../../src/i18n/atlas-title';
import { easternDigits, hasLatin } from '../pictures/our-faces';
import { pictureFaces } from '../pictures/picture-faces';
import { type SvgDrawer, svgDrawer } from '../pictures/svg-drawer';
import { type LineStyle, type Measure, type Wrapped, wrapped } from '../pictures/wrapped-text';
import type { PageContext } from './page-context';

/** The family of all text that names none. */
export const TITLES_FAMILY = 'Source Sans 3';

const TITLE: LineStyle = { family: 'Source Serif 4', weight: 400, sizePx: 64, lineRatio: 1.14 };
const SUBTITLE: LineStyle = { family: TITLES_FAMILY, weight: 400, sizePx: 29, lineRatio: 1.32 };
/** Scripts that are set otherwise. */
const SCRIPTS: Readonly<Record<string, readonly [title: Partial<LineStyle>, subtitle: Partial<LineStyle>]>> =
  {
    Arab: [
      { family: 'Noto Nastaliq Urdu', sizePx: 56, lineRatio: 1.9 },
      { family: 'Noto Sans Arabic', lineRatio: 1.6 },
    ],
    Hans: [
      { family: 'Noto Sans SC', lineRatio: 1.3 },
      { family: 'Noto Sans SC', lineRatio: 1.5 },
    ],
  };

const ELLIPSIS = '…';

/** Title and subtitle of an atlas in lines of a width; null where we have no letters for them. */
export async function titlesOf(
  { info, explorer }: PageContext,
  widthPx: number,
): Promise<readonly [Wrapped, Wrapped] | null> {
  const names = atlasNames(explorer.t.value);
  const isRtl = info.direction === 'rtl';
  const [title, subtitle] = [names.title, names.subtitle].map(isRtl ? easternDigits : String) as [
    string,
    string,
  ];
  const words = title + subtitle + ELLIPSIS;
  const { files, missing } = await pictureFaces(words);
  if (missing !== '' || (isRtl && hasLatin(words))) return null;
  const measure = measureBy(await svgDrawer({ files, family: TITLES_FAMILY }));
  const [titleStyle, subtitleStyle] = stylesOf(info);
  const room = { widthPx, mostLines: 4 };
  return [
    wrapped(title, info.code, titleStyle, { ...room, leastSizePx: 36 }, measure),
    wrapped(subtitle, info.code, subtitleStyle, { ...room, leastSizePx: 21 }, measure),
  ];
}

function stylesOf({ locale }: LanguageInfo): readonly [LineStyle, LineStyle] {
  const { script = '' } = new Intl.Locale(locale).maximize();
  const [title, subtitle] = SCRIPTS[script] ?? SCRIPTS[script.replace(/^Han.$/, 'Hans')] ?? [{}, {}];
  return [
    { ...TITLE, ...title },
    { ...SUBTITLE, ...subtitle },
  ];
}

const measureBy =
  ({ inkWidth }: SvgDrawer): Measure =>
  (line, { family, weight, sizePx }) =>
    inkWidth(
      renderToString(
        <svg xmlns="http://www.w3.org/2000/svg" width={9000} height={400} aria-hidden="true">
          <text x={10} y={200} font-family={family} font-weight={weight} font-size={sizePx}>
            {line}
          </text>
        </svg>,
      ),
    );
