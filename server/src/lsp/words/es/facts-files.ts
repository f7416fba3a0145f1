/** What is wrong in facts files, settings, rulings and packs, and how it can be mended. */
export const FACTS_FILES = {
  // YAML
  '{slip}. Write: {line}': '{slip}. Escriba: {line}',
  'A space goes after the colon': 'Después de los dos puntos va un espacio',
  'A text with a comma in it needs quotes inside {braces}': 'Un texto con una coma necesita comillas dentro de {braces}',
  'A text with a colon in it needs quotes': 'Un texto con dos puntos necesita comillas',
  'A text with brackets in it needs quotes inside {braces}': 'Un texto con corchetes o llaves necesita comillas dentro de {braces}',
  'A text that begins with a bracket needs quotes': 'Un texto que empieza por corchete necesita comillas',
  'A text that begins with a quotation mark needs quotes around all of it':
    'Un texto que empieza por comillas las necesita alrededor de todo él',
  'A text that begins with {mark} needs quotes': 'Un texto que empieza por {mark} necesita comillas',
  'Curly quotation marks do not count as quotes in YAML': 'Las comillas tipográficas no valen como comillas en YAML',
  'Curly quotation marks do not count as quotes in YAML and are left out. Write: {bare}, or {kept} if they belong to the text.':
    'Las comillas tipográficas no valen como comillas en YAML y se omiten. Escriba {bare}, o {kept} si forman parte del texto.',
  'The quotation mark that opens here is not closed': 'Las comillas que se abren aquí no se cierran',
  'The bracket that opens here is not closed': 'El corchete que se abre aquí no se cierra',
  'The bracket { that opens here is not closed': 'La llave { que se abre aquí no se cierra',
  'YAML takes spaces for indentation, no tabs': 'YAML sangra con espacios, no con tabuladores',
  'YAML takes spaces for indentation, no tabs.': 'YAML sangra con espacios, no con tabuladores.',
  'A key and its colon stand on one line, with a space after the colon.':
    'La clave y sus dos puntos van en la misma línea, con un espacio después.',
  'This line is not indented like the others of its entry. Keys of one entry begin in the same column.':
    'Esta línea no tiene la misma sangría que las demás de su entrada. Las claves de una entrada empiezan en la misma columna.',
  'This cannot be read as YAML. Look for a missing quotation mark, bracket or space here or on the line above.':
    'Esto no puede leerse como YAML. Compruebe si falta una comilla, un corchete o un espacio aquí o en la línea anterior.',
  'This is nested too deeply to be read.': 'Hay demasiados niveles de anidamiento para leer esto.',
  'This is nested too deeply to be a fact.': 'Hay demasiados niveles de anidamiento para que esto sea un dato.',
  'Aliases (*) repeat too much here; write the facts out.': 'Las referencias (*) repiten aquí demasiado; escriba los datos completos.',
  '*{alias} repeats something marked &{alias}, which does not come before it. A text that begins with * needs quotes.':
    '*{alias} repite lo marcado como &{alias}, que no aparece antes. Un texto que empieza por * necesita comillas.',
  '`{key}` stands here twice; put the two together.': '`{key}` aparece aquí dos veces; junte las dos.',
  '`{key}` stands here twice; only the first is read.': '`{key}` aparece aquí dos veces; solo se lee la primera.',
  '`{key}` has nothing after it.': 'Después de `{key}` no hay nada.',
  'This file is too big for a facts file (over 16 million characters). Split it, or make a pack of it with stet facts build.':
    'Este archivo es demasiado grande para ser un archivo de datos (más de 16 millones de caracteres). Divídalo o conviértalo en un paquete con stet facts build.',
  'This file is not UTF-8: some letters could not be read. Save it as UTF-8.':
    'Este archivo no está en UTF-8: hay letras que no se han podido leer. Guárdelo en UTF-8.',

  // What a file holds
  'A facts file holds sections such as `people:`, `statements:` or `quotes:`; this is a bare list.':
    'Un archivo de datos tiene secciones como `people:`, `statements:` o `quotes:`; esto es una lista suelta.',
  'A facts file holds sections such as `people:`, `statements:` or `quotes:`; this is bare text.':
    'Un archivo de datos tiene secciones como `people:`, `statements:` o `quotes:`; esto es texto suelto.',
  'A facts file has no section `{section}`. It may have {sections}.':
    'Un archivo de datos no tiene ninguna sección `{section}`. Puede tener {sections}.',
  'A facts file has no section `{section}`; did you mean `{meant}`?':
    'Un archivo de datos no tiene ninguna sección `{section}`; ¿quería decir `{meant}`?',
  'stet.yaml holds settings such as `drafts:` or `asOf:`.': 'stet.yaml contiene opciones como `drafts:` o `asOf:`.',
  '`stet` takes 1, the only version of this format.': '`stet` admite 1, la única versión de este formato.',
  '`{key}` takes a list: begin each entry on a line of its own with a hyphen and a space.':
    '`{key}` admite una lista: empiece cada entrada en una línea propia, con un guion y un espacio.',
  '`sources` takes a short name for each source, followed by a colon, with title, publisher, url and date below it.':
    '`sources` admite un nombre corto para cada fuente, seguido de dos puntos, y debajo title, publisher, url y date.',
  'The source `{id}` needs a title, a publisher or a url.': 'La fuente `{id}` necesita title, publisher o url.',
  'An entry of `{section}` takes keys: write - {key}: and go on below it.':
    'Una entrada de `{section}` lleva claves: escriba - {key}: y siga debajo.',
  '`complete` takes keys of {kind}, and `{key}` is none.': '`complete` admite claves de {kind}, y `{key}` no lo es.',
  '`complete` takes keys of {kind}, and `{key}` is none; did you mean `{meant}`?':
    '`complete` admite claves de {kind}, y `{key}` no lo es; ¿quería decir `{meant}`?',
  '{what} has no key `{key}`.': '{what} no tiene ninguna clave `{key}`.',
  '{what} has no key `{key}`; did you mean `{meant}`?': '{what} no tiene ninguna clave `{key}`; ¿quería decir `{meant}`?',
  '{what} needs `{key}` here.': '{what} necesita aquí `{key}`.',
  '{what} {trouble}.': '{what} {trouble}.',
  'A person': 'Una persona',
  'An organization': 'Una organización',
  'A place': 'Un lugar',
  'A work': 'Una obra',
  'An event': 'Un acontecimiento',
  'A source': 'Una fuente',
  'A statement': 'Un enunciado',
  'A quote': 'Una cita',
  'A ruling': 'Una decisión',
  'A sign-off': 'Un visto bueno',
  ruling: 'decisión',
  'sign-off': 'visto bueno',
  'A statement needs square brackets around the parts that a draft may get wrong; this one has none.':
    'Un enunciado necesita corchetes alrededor de las partes en que un borrador puede equivocarse; este no los tiene.',
  'A statement {trouble}. Write \\[ for a bracket of the text.':
    'Un enunciado {trouble}. Escriba \\[ para un corchete que sea parte del texto.',
  'has a bracket inside a bracket': 'tiene un corchete dentro de otro',
  'closes a bracket that was not opened': 'cierra un corchete que no se ha abierto',
  'has empty brackets': 'tiene unos corchetes vacíos',
  'opens a bracket and does not close it': 'abre un corchete y no lo cierra',
  'A merge was not finished here. Keep the {list} of both sides, and delete the lines that begin with <, = and >.':
    'Aquí quedó una fusión sin terminar. Conserve lo que hay en {list} de ambos lados y borre las líneas que empiezan por <, = y >.',
  'A {list} file holds `{list}:` and a list below it.': 'Un archivo de {list} contiene `{list}:` y, debajo, una lista.',
  'A {list} file has no key `{key}`; it holds `{list}:` alone.':
    'Un archivo de {list} no tiene ninguna clave `{key}`; solo contiene `{list}:`.',
  '`{list}` takes a list: begin each {one} on a line of its own with a hyphen and a space.':
    '`{list}` admite una lista: empiece cada {one} en una línea propia, con un guion y un espacio.',

  // What does not go together
  '(no name)': '(sin nombre)',
  'The other one': 'El otro lugar',
  'There is no source `{id}` under `sources`.': 'No hay ninguna fuente `{id}` en `sources`.',
  'There is another source `{id}`, “{title}”, which counts instead of this one.':
    'Hay otra fuente `{id}`, «{title}», que cuenta en lugar de esta.',
  'The id `{id}` belongs to another entry, which is no {kind}. Choose another id.':
    'El identificador `{id}` es de otra entrada, que no es de {kind}. Elija otro.',
  '“{text}” may be {ids}: write the id to say which.': '«{text}» puede ser {ids}: escriba el identificador para indicar cuál.',
  '“{text}” is one slip away from {near}, which the store knows.': '«{text}» está a una errata de {near}, que figura en los datos.',
  '“{alias}” also stands for {name} ({place}); a draft that uses it names neither for certain.':
    '«{alias}» también designa a {name} ({place}); un borrador que lo use no nombra con certeza a ninguno de los dos.',
  '`{key}` of {name} is {date} here, but {other} in {place}. If these are two, give each an `id`.':
    '`{key}` de {name} es aquí {date}, pero {other} en {place}. Si se trata de dos, dé a cada uno un `id`.',
  '`{end}` ({ended}) comes before `{start}` ({began}).': '`{end}` ({ended}) es anterior a `{start}` ({began}).',
  'This says {here} where the same sentence in {place} says {there}. If both are true, add `many: true`.':
    'Aquí dice {here}, y la misma frase en {place} dice {there}. Si ambas cosas son ciertas, añada `many: true`.',
  '{name} and {other} ({place}) are both {title} at the same time. If that is right, add `holders: many`.':
    '{name} ocupa el cargo de {title} a la vez que {other} ({place}). Si es correcto, añada `holders: many`.',
  '{title} of {place}': '{title} de {place}',
  'about {name}': 'sobre {name}',
  'in words in this file': 'en forma de enunciado en este archivo',
  'One fact {whose} has no source.': 'Un dato {whose} no tiene fuente.',
  'All {count} facts {whose} have no source.': 'Ninguno de los {count} datos {whose} tiene fuente.',
  '{count} of {total} facts {whose} have no source.': '{count} de los {total} datos {whose} no tienen fuente.',
  'One fact {whose} should have been checked again by {day}.': 'Un dato {whose} debía haberse vuelto a comprobar antes del {day}.',
  '{count} facts {whose} should have been checked again by {day}.':
    '{count} datos {whose} debían haberse vuelto a comprobar antes del {day}.',

  // Files and packs that cannot be read
  'This file {why}.': 'Este archivo {why}.',
  'This pack {why}. Its facts are not used.': 'Este paquete {why}. Sus datos no se usan.',
  'is too large: at most {size} MB are read': 'es demasiado grande: se leen {size} MB como máximo',
  'is a link that leads out of its folder, and is not read': 'es un enlace que lleva fuera de su carpeta, y no se lee',
  'cannot be read': 'no puede leerse',
  'cannot be read ({code})': 'no puede leerse ({code})',
  'is not UTF-8 text': 'no es texto en UTF-8',
  'is not UTF-8 text; save it as UTF-8': 'no es texto en UTF-8; guárdelo en UTF-8',
  'is not there any more': 'ya no está',
  'is no pack of facts': 'no es un paquete de datos',
  'was made by a newer Stet (format {version}; this one reads {known}): update Stet, or build the pack again':
    'se hizo con un Stet más reciente (formato {version}; este lee el {known}): actualice Stet o vuelva a crear el paquete',
  'is in an old format ({version}; this Stet reads {known}): build it again':
    'está en un formato antiguo ({version}; este Stet lee el {known}): vuelva a crearlo',
  'is cut short: it has {there} of {total} bytes. Build or copy it again':
    'está incompleto: tiene {there} de {total} bytes. Vuelva a crearlo o a copiarlo',
  'has more bytes than it should. Build or copy it again': 'tiene más bytes de los debidos. Vuelva a crearlo o a copiarlo',
  'is damaged: its checksum is wrong. Build or copy it again':
    'está dañado: su suma de comprobación no es correcta. Vuelva a crearlo o a copiarlo',
  'is damaged: {detail}. Build it again': 'está dañado: {detail}. Vuelva a crearlo',
  'has no readable table of contents. Build it again': 'no tiene un índice legible. Vuelva a crearlo',

  // Fixes
  'Change to `{word}`': 'Cambiar por `{word}`',
  'Write: {line}': 'Escribir: {line}',
  'Write {date}': 'Escribir {date}',
  'Indent with spaces': 'Sangrar con espacios',
  'Add the source `{id}`': 'Añadir la fuente `{id}`',
  'Checked again today, {day}': 'Comprobado de nuevo hoy, {day}',
  'Several people may hold this title at a time': 'Varias personas pueden ocupar este cargo a la vez',
  'End the earlier term on {day}': 'Cerrar el mandato anterior el {day}',
  'Remove the alias {alias}': 'Quitar el alias {alias}',

  // Why a name cannot be changed
  'A name needs at least one letter.': 'Un nombre necesita al menos una letra.',
  'An id takes letters, digits and hyphens, without spaces.': 'Un identificador admite letras, cifras y guiones, sin espacios.',
  'The id of a source takes letters, digits and hyphens, without spaces.':
    'El identificador de una fuente admite letras, cifras y guiones, sin espacios.',
  'There is another source with the id {id}.': 'Hay otra fuente con el identificador {id}.',
  'There is another entry that is called {name}.': 'Hay otra entrada que se llama {name}.',
} as const;
