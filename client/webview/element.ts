/** An element with attributes and children; text is text, never markup. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(label: string, attributes: Readonly<Record<string, string>>, does: () => void): HTMLElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    does();
  });
  return made;
}

/** Words with their slots filled in: “checked {day}”. */
export function filled(words: string, slots: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
