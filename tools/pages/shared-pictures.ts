import sharp from 'sharp';
import type { Basemap } from '../../src/map/basemap';
import { sharePictureFile } from '../pictures/share-picture-file';
import type { PageContext } from './page-context';
import { sharePicture } from './share-picture';

/**
 * Draws what shared links show, a picture a language, by its path below the site's root.
 * @param icon the icon of the atlas, as SVG
 */
export async function sharedPictures(
  contexts: readonly PageContext[],
  { basemap, icon }: { readonly basemap: Basemap; readonly icon: string },
): Promise<ReadonlyMap<string, Buffer>> {
  if (contexts.length === 0) return new Map();
  const drawable = { icon, basemap: { ...basemap, relief: await asPng(basemap.relief) } };
  const drawn = contexts.map(
    async (context): Promise<[string, Buffer]> => [
      sharePictureFile(context.info.code),
      await sharePicture(context, drawable),
    ],
  );
  return new Map(await Promise.all(drawn));
}

/** Addresses that hold pictures, in a format that programs read which draw SVG without a browser. */
async function asPng({ light, dark }: Basemap['relief']): Promise<Basemap['relief']> {
  const picture = await sharp(Buffer.from(light.slice(light.indexOf(',') + 1), 'base64'))
    .png()
    .toBuffer();
  return { light: `data:image/png;base64,${picture.toString('base64')}`, dark };
}
