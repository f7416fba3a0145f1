const CODE = 'It belongs to programs, not to prose.';
const LOOKS = 'How the editor looks is its reader’s business.';
const ASSISTANTS = 'An assistant gets facts from the store, and no directions from Stet.';
const NOTEBOOKS = 'A notebook is no draft: Stet leaves them alone.';

/** Why the extension does not use a contribution point of VS Code, by the point. */
export const DECLINED_CONTRIBUTIONS: Readonly<Record<string, string>> = {
  authentication: 'Nobody signs in: all that Stet knows is in the folder.',
  breakpoints: CODE,
  chatAgents: ASSISTANTS,
  chatInstructions: ASSISTANTS,
  chatParticipants: ASSISTANTS,
  chatPromptFiles: ASSISTANTS,
  chatSkills: ASSISTANTS,
  colors: 'Every colour is one that the theme has already, so that each theme suits, high contrast too.',
  configurationDefaults: 'Stet changes no setting of the editor unasked.',
  customEditors: 'Drafts and facts are text, and stay in the editor’s own text editor.',
  debuggers: CODE,
  iconThemes: LOOKS,
  icons: 'The editor’s own icons say all there is to say.',
  languageModelChatProviders: 'Stet has no language model.',
  languages: 'Drafts are Markdown or plain text, facts are YAML or JSON: a language of their own would keep other extensions out.',
  localizations: 'That is for packs that translate the whole editor.',
  'markdown.markdownItPlugins': 'What Stet has to say is about the draft, not about its preview.',
  'markdown.previewScripts': 'What Stet has to say is about the draft, not about its preview.',
  'markdown.previewStyles': 'What Stet has to say is about the draft, not about its preview.',
  notebookPreload: NOTEBOOKS,
  notebookRenderer: NOTEBOOKS,
  notebooks: NOTEBOOKS,
  problemMatchers: 'The language server reports by itself. `stet check` prints formats that tools know, SARIF among them.',
  problemPatterns: 'The language server reports by itself. `stet check` prints formats that tools know, SARIF among them.',
  productIconThemes: LOOKS,
  resourceLabelFormatters: 'Stet has no addresses of its own to label.',
  semanticTokenModifiers: 'Names in drafts use the modifiers that themes know.',
  semanticTokenTypes: 'Names in drafts use the types that themes know, so that they have colours everywhere.',
  taskDefinitions: 'A task that runs `stet check` needs no type of its own.',
  terminal: 'Stet has no terminal.',
  themes: LOOKS,
  typescriptServerPlugins: CODE,
};

/** Points that have a use in Stet but nothing in them so far, and what belongs there. */
export const FREE_CONTRIBUTIONS: Readonly<Record<string, string>> = {
  keybindings: 'The editor’s own keys reach everything; more would take keys that are in use.',
  mcpServerDefinitionProviders: 'The same for assistants that speak MCP.',
  menus: 'Commands beside what they are about.',
  semanticTokenScopes: 'Colours for themes that know no semantic tokens.',
  snippets: 'In facts files the server offers them, fitted to the store.',
  submenus: 'There are too few commands to need one.',
  views: 'The store and the findings as trees.',
  viewsContainers: 'Their place in the activity bar.',
  viewsWelcome: 'What a view says while it is empty.',
};
