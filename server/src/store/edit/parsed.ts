import { readYaml, type Yaml } from '../yaml/read-yaml.ts';

let latest: { readonly source: string; readonly yaml: Yaml } | undefined;

/** A facts file taken apart, the latest one remembered: editors ask again and again about the file under the cursor. */
export function parsed(source: string): Yaml {
  if (latest?.source !== source) latest = { source, yaml: readYaml(source) };
  return latest.yaml;
}
