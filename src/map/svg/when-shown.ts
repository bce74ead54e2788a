import { VisibleTimeout } from '../visible-timeout';

/** How long the relief and the letters may keep a map waiting that is drawn otherwise. */
const WAIT_MS = 15_000;

/** Resolves when the relief and the letters are there, or do not come, and the screen shows them. */
export async function whenShown(picture: HTMLElement): Promise<void> {
  const patience = new VisibleTimeout(picture.parentElement);
  const late = new Promise<void>((resolve) => patience.start(WAIT_MS, resolve));
  await Promise.race([allThere(picture), late]);
  patience.clear();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function allThere(picture: HTMLElement): Promise<void> {
  const image = picture.querySelector('image');
  if (image) {
    await new Promise((resolve) => {
      image.addEventListener('load', resolve, { once: true });
      image.addEventListener('error', resolve, { once: true });
    });
  }
  await document.fonts.ready;
}
