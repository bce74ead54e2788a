import type { Plugin } from 'vite';
import type { ReadAtlas } from '../atlas/read-atlas';
import { referencesJson } from '../cite/references-json';
import { atlasFolder } from '../code/atlas-folder';
import { readIcon } from '../code/pictures';
import { sharePictureFile } from '../pictures/share-picture-file';
import { missingPictures } from './missing-pictures';
import { readBasemap, runRenderer } from './run-renderer';

const RENDERER = '/tools/pages/render-shared.tsx';

/**
 * Has the development server show what shared links will show, as the build draws it.
 * @param read the content
 */
export function sharedPicturesPlugin(read: () => Promise<ReadAtlas>): Plugin {
  return {
    name: 'atlas:pictures',
    apply: 'serve',
    configureServer({ config: { root, base }, middlewares }) {
      middlewares.use(async (request, response, next) => {
        try {
          const picture = await drawnAt((request.url ?? '').slice(base.length), root, read);
          if (picture === undefined) return next();
          response.setHeader('Content-Type', 'image/jpeg').end(picture);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** The picture of an address below the site's root; `undefined` where there is none to draw. */
async function drawnAt(
  address: string,
  root: string,
  read: () => Promise<ReadAtlas>,
): Promise<Buffer | undefined> {
  if (!address.startsWith('share-')) return undefined;
  const [folder, content] = [atlasFolder(root), await read()];
  const lang = missingPictures(folder, content).find((code) => address === sharePictureFile(code));
  if (lang === undefined) return undefined;
  const { renderShared } = await runRenderer<typeof import('./render-shared')>(root, RENDERER);
  const [basemap, icon] = await Promise.all([readBasemap(root), readIcon(folder)]);
  const pictures = await renderShared({
    content,
    references: referencesJson(content),
    basemap,
    languages: [lang],
    icon,
  });
  return pictures.get(address);
}
