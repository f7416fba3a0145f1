/** What somebody did to a work whose role in it has this name. */
export const DEEDS: ReadonlyMap<string, string> = new Map(
  (
    'director=direct author=write writer=write novelist=write screenwriter=write playwright=write lyricist=write librettist=write ' +
    'songwriter=write poet=write editor=edit translator=translate illustrator=illustrate composer=compose producer=produce ' +
    'painter=paint photographer=photograph sculptor=sculpt choreographer=choreograph creator=create singer=record architect=design'
  )
    .split(' ')
    .map((pair): [string, string] => pair.split('=') as [string, string]),
);
