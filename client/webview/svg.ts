const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing, with attributes and children; text is text, never markup. */
export function drawing(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made as SVGElement;
}

/** A share of the width. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** A shape drawn in pixels around a point: `x` as a share of the width, `y` in pixels. */
export function pinned(x: string, y: number, shape: SVGElement): SVGElement {
  return drawing('svg', { x, y: String(y), width: '1', height: '1', overflow: 'visible' }, shape);
}
