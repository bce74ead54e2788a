import { renderToString } from 'preact-render-to-string';
import sharp from 'sharp';
import type { LanguageInfo } from '../../src/content/language';
import type { Basemap } from '../../src/map/basemap';
import { svgAddress } from '../pictures/icons';
import { inOurFaces } from '../pictures/our-faces';
import { pictureFaces } from '../pictures/picture-faces';
import { SHARE_PICTURE } from '../pictures/share-picture-file';
import { svgDrawer } from '../pictures/svg-drawer';
import type { Wrapped } from '../pictures/wrapped-text';
import type { PageContext } from './page-context';
import { mapPicture } from './route-map';
import { TITLES_FAMILY, titlesOf } from './share-titles';

/** The part with the title, at the side where lines begin; the rest is the map. */
const PANEL = { width: 470, margin: 48, icon: 84, gap: 26 } as const;
const COLOURS = { paper: '#fbf9f4', ink: '#22282c', soft: '#575d62', rule: '#ddd6c8' } as const;
const JPEG = { quality: 84, mozjpeg: true } as const;

/** What a picture is drawn from, beside the content. */
interface Ground {
  readonly basemap: Basemap;
  /** The icon of the atlas, as SVG. */
  readonly icon: string;
}

/**
 * The picture that a shared link shows: the title and the map of the first view. A title in letters that our faces
 * lack is left out, and the map has its room.
 * @returns a JPEG file
 */
export async function sharePicture(context: PageContext, { basemap, icon }: Ground): Promise<Buffer> {
  const texts = await titlesOf(context, PANEL.width - 2 * PANEL.margin);
  const mapWidth = SHARE_PICTURE.width - (texts === null ? 0 : PANEL.width);
  const map = inOurFaces(mapPicture(context, basemap, { x: mapWidth, y: SHARE_PICTURE.height }));
  const drawing = renderToString(<Drawing info={context.info} icon={icon} map={map} texts={texts} />);
  const said = drawing.replace(/<[^>]*>/g, '');
  const { draw } = await svgDrawer({ files: (await pictureFaces(said)).files, family: TITLES_FAMILY });
  const { pixels, widthPx: width, heightPx: height } = draw(drawing);
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten({ background: COLOURS.paper })
    .jpeg(JPEG)
    .toBuffer();
}

interface DrawingProps {
  readonly info: LanguageInfo;
  readonly icon: string;
  readonly map: string;
  readonly texts: readonly [title: Wrapped, subtitle: Wrapped] | null;
}

function Drawing({ info, icon, map, texts }: DrawingProps) {
  const isRtl = info.direction === 'rtl';
  const { width, height } = SHARE_PICTURE;
  const start = isRtl ? width - PANEL.margin : PANEL.margin;
  const rule = isRtl ? width - PANEL.width : PANEL.width;
  return (
    <svg
      aria-hidden="true"
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect width={width} height={height} fill={COLOURS.paper} />
      <g
        transform={`translate(${texts === null || isRtl ? 0 : PANEL.width} 0)`}
        dangerouslySetInnerHTML={{ __html: map }}
      />
      {texts && <path d={`M${rule} 0V${height}`} stroke={COLOURS.rule} stroke-width={2} />}
      <image
        href={svgAddress(icon)}
        x={isRtl ? start - PANEL.icon : start}
        y={PANEL.margin}
        width={PANEL.icon}
        height={PANEL.icon}
      />
      {texts && <Titles texts={texts} start={start} isRtl={isRtl} />}
    </svg>
  );
}

interface TitlesProps {
  readonly texts: NonNullable<DrawingProps['texts']>;
  readonly start: number;
  readonly isRtl: boolean;
}

function Titles({ texts: [title, subtitle], start, isRtl }: TitlesProps) {
  const titleTop = PANEL.margin + PANEL.icon + PANEL.gap;
  const subtitleTop = titleTop + heightOf(title) + PANEL.gap / 2;
  return (
    <>
      <Lines text={title} top={titleTop} start={start} isRtl={isRtl} colour={COLOURS.ink} />
      <Lines text={subtitle} top={subtitleTop} start={start} isRtl={isRtl} colour={COLOURS.soft} />
    </>
  );
}

const heightOf = ({ lines, style: { sizePx, lineRatio } }: Wrapped): number =>
  lines.length * sizePx * lineRatio;

/** Where in a line the baseline is, from its top. */
const BASELINE_RATIO = 0.72;

/** What a line begins and ends with that runs to the left, so that its signs do too. */
const RTL_MARK = '\u200f';

interface LinesProps {
  readonly text: Wrapped;
  readonly top: number;
  readonly start: number;
  readonly isRtl: boolean;
  readonly colour: string;
}

function Lines({ text: { lines, style }, top, start, isRtl, colour }: LinesProps) {
  const { family, weight, sizePx, lineRatio } = style;
  return (
    <g font-weight={weight} font-size={sizePx} fill={colour}>
      {lines.map((line, i) => (
        <text
          key={line}
          x={start}
          y={top + sizePx * lineRatio * (i + BASELINE_RATIO)}
          text-anchor={isRtl ? 'end' : 'start'}
          font-family={family}
        >
          {isRtl ? `${RTL_MARK}${line}${RTL_MARK}` : line}
        </text>
      ))}
    </g>
  );
}
