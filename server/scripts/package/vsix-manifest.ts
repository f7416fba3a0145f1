import { extname } from 'node:path';

/** What of package.json the package's own manifest repeats. */
export interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly displayName: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly engines: { readonly vscode: string };
}

const ASSETS: Readonly<Record<string, string>> = {
  'Microsoft.VisualStudio.Code.Manifest': 'package.json',
  'Microsoft.VisualStudio.Services.Content.Details': 'README.md',
  'Microsoft.VisualStudio.Services.Content.Changelog': 'CHANGELOG.md',
  'Microsoft.VisualStudio.Services.Content.License': 'LICENSE',
};

const TYPES: Readonly<Record<string, string>> = {
  '.cjs': 'application/javascript',
  '.css': 'text/css',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.vsixmanifest': 'text/xml',
  '.yaml': 'text/yaml',
};

/** `extension.vsixmanifest`, by which editors and their marketplaces know the package (VSX manifest schema, 2011). */
export function vsixManifest(manifest: Manifest): string {
  const { name, publisher, version, displayName, description, categories, keywords, engines } = manifest;
  const assets = Object.entries(ASSETS).map(([type, path]) => `    <Asset Type="${type}" Path="extension/${path}" Addressable="true" />`);
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${escaped(name)}" Version="${escaped(version)}" Publisher="${escaped(publisher)}" />
    <DisplayName>${escaped(displayName)}</DisplayName>
    <Description xml:space="preserve">${escaped(description)}</Description>
    <Tags>${escaped([...keywords, '__web_extension'].join(','))}</Tags>
    <Categories>${escaped(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${escaped(engines.vscode)}" />
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace,web" />
    </Properties>
    <License>extension/LICENSE</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code" />
  </Installation>
  <Dependencies />
  <Assets>
${assets.join('\n')}
  </Assets>
</PackageManifest>
`;
}

/** `[Content_Types].xml`: the media type of each kind of file; what has no ending is plain text. Throws at a kind that it has no type for. */
export function contentTypes(files: readonly string[]): string {
  const kinds = new Set(['.vsixmanifest', ...files.map((file) => extname(file))].filter((kind) => kind !== ''));
  const types = [...kinds].sort().map((kind) => {
    const type = TYPES[kind];
    if (type === undefined) throw new Error(`What is the media type of ${kind}?`);
    return `  <Default Extension="${kind}" ContentType="${type}" />`;
  });
  const plain = files.filter((file) => extname(file) === '');
  const named = plain.map((file) => `  <Override PartName="/extension/${file}" ContentType="text/plain" />`);
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${[...types, ...named].join('\n')}
</Types>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
