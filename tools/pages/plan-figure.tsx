import type { LayerId } from '../../src/content/vocabulary';
import { rootFrom } from './links';
import { usePageContext } from './page-context';
import { PLAN, planFile } from './plan-map';

/** The plan of a layer as a picture. */
export function PlanFigure({ layer }: { readonly layer: LayerId }) {
  const { info, explorer } = usePageContext();
  const file = `${rootFrom(info.code)}${planFile(layer, info.code)}`;
  return (
    <figure class="route-map">
      <a href={file}>
        <img
          src={file}
          width={PLAN.width}
          height={PLAN.height}
          alt={explorer.t.value('pages.planAlt', { name: explorer.t.value(`layer.${layer}`) })}
          loading="lazy"
        />
      </a>
      <figcaption class="aside">
        <bdi lang="en" dir="ltr">
          © <a href="https://www.openstreetmap.org/copyright">OpenStreetMap contributors</a>, ODbL
        </bdi>
      </figcaption>
    </figure>
  );
}
