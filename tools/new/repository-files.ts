/** What a repository of an atlas needs beside it, by paths in its folder: it checks, builds and publishes itself. */
export const repositoryFiles = (engine: string): readonly (readonly [file: string, text: string])[] => [
  ['.github/workflows/publish.yml', workflowOf(engine)],
  ['.gitignore', '.atlas/\n'],
];

/** Of GitHub Actions: the program and the atlas lie side by side, and the site goes to GitHub Pages. */
const workflowOf = (engine: string): string => `name: Publish
on:
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          path: atlas
      # The program. A tag or a commit as "ref" keeps the site from changing with it.
      - uses: actions/checkout@v4
        with:
          repository: ${engine}
          path: engine
      - uses: actions/setup-node@v4
        with:
          node-version: "24"
          cache: npm
          cache-dependency-path: engine/package-lock.json
      - run: npm ci
        working-directory: engine
      - run: npm run geo:check -- --atlas ../atlas
        working-directory: engine
      - run: npm run smoke -- --atlas ../atlas
        working-directory: engine
      - id: pages
        if: github.ref == 'refs/heads/main'
        uses: actions/configure-pages@v5
      - run: npm run build -- --atlas ../atlas --outDir ../site
        working-directory: engine
        env:
          # Where links that are shared find their pictures.
          ATLAS_SITE: \${{ steps.pages.outputs.base_url }}
      - if: github.ref == 'refs/heads/main'
        uses: actions/upload-pages-artifact@v3
        with:
          path: site
  publish:
    if: github.ref == 'refs/heads/main'
    needs: build
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;
