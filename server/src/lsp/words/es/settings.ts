/** What the settings do, which package.nls.es.json is generated with, and what the checks look for. */
export const SETTINGS = {
  'Words inside quotation marks that differ from the stored quotation.': 'Palabras entre comillas que difieren de la cita guardada.',
  'A name that fits several people of the store, where the text does not say which.':
    'Un nombre que corresponde a varias personas de los datos, sin que el texto diga a cuál.',
  'A family name before the full name has been given.': 'Un apellido antes de que se haya dado el nombre completo.',
  'A date that no calendar has.': 'Una fecha que no está en ningún calendario.',
  'One name that the draft spells in two ways. It needs no fact.':
    'Un nombre que el borrador escribe de dos maneras. No necesita ningún dato.',
  'One person or thing of which the draft tells two things that can’t both be true. It needs no fact.':
    'Una persona o cosa de la que el borrador dice dos cosas que no pueden ser ciertas a la vez. No necesita ningún dato.',
  'A form of a name that the store lists as wrong.': 'Una forma de un nombre que los datos dan por errónea.',
  'A name one slip away from one in the store.': 'Un nombre a una errata de otro que figura en los datos.',
  'A title that somebody no longer holds.': 'Un cargo que alguien ya no ocupa.',
  'A claim that agrees with a fact which should have been checked again by now.':
    'Una afirmación que concuerda con un dato que ya debería haberse vuelto a comprobar.',
  'U.S. or US, where house style has the other.': 'U.S. o US, cuando el libro de estilo usa la otra forma.',
  'A courtesy title that house style leaves out, or wants.': 'Un tratamiento de cortesía que el libro de estilo omite o pide.',
  'A date that is right, but not as house style writes it.': 'Una fecha correcta, pero no escrita según el libro de estilo.',
  'A name that is right, but not as house style writes it.': 'Un nombre correcto, pero no escrito según el libro de estilo.',
  'A name, title, date or figure that the store says nothing of.': 'Un nombre, cargo, fecha o cifra de los que los datos no dicen nada.',
  'A fact that the desk has taken back.': 'Un dato que la redacción ha retirado.',
  'An age that does not follow from the date of birth.': 'Una edad que no se deduce de la fecha de nacimiento.',
  'An abbreviation spelt out in other words than the name that the store has for it.':
    'Una sigla desarrollada con palabras distintas de las del nombre que figura en los datos.',
  'The right figures at the wrong power of ten: million for billion.':
    'Las cifras correctas con la potencia de diez equivocada: millones por miles de millones.',
  'The right title and one right name, with another given or family name.':
    'El cargo correcto y un nombre correcto, con otro nombre de pila u otro apellido.',
  'An order or distance in time that the dates of the store do not bear out.':
    'Un orden o una distancia en el tiempo que las fechas de los datos no confirman.',
  'A pronoun other than the person’s, where only one person can be meant.':
    'Un pronombre distinto del de la persona, cuando solo puede tratarse de una.',
  '“Former”, “acting” and the like where the store says otherwise.': '«Former», «acting» y similares cuando los datos dicen otra cosa.',
  'A stored quotation that the draft gives to another speaker.': 'Una cita guardada que el borrador atribuye a otra persona.',
  'A title, date, amount, place or other value that a verified fact contradicts.':
    'Un cargo, fecha, importe, lugar u otro valor que un dato verificado contradice.',
  'A weekday that does not fit its date.': 'Un día de la semana que no corresponde a su fecha.',
  'How loud each check is; `off` silences it.': 'La gravedad de cada comprobación; `off` la silencia.',
  'Where the facts files are, relative to the root.': 'Dónde están los archivos de datos, respecto a la raíz.',
  'Where packs of imported facts are, relative to the root.': 'Dónde están los paquetes de datos importados, respecto a la raíz.',
  'Whether the pack that comes with Stet, the countries of the world, is used.':
    'Si se usa el paquete que viene con Stet, los países del mundo.',
  'Which files are drafts, relative to the root.': 'Qué archivos son borradores, respecto a la raíz.',
  'Files that are no drafts, though `stet.drafts` names them.': 'Archivos que no son borradores, aunque `stet.drafts` los nombre.',
  'The day that a draft without a date of its own is read at: a date, `today`, or `tomorrow` for tomorrow’s paper.':
    'El día a cuya fecha se lee un borrador que no tiene la suya: una fecha, `today`, o `tomorrow` para el periódico de mañana.',
  'The time zone that timestamps are read in, such as `America/New_York`.':
    'La zona horaria en la que se leen las horas, como `America/New_York`.',
  'Aliases: `preferred` asks for the name that the facts give, rather than an alias of it.':
    'Alias: `preferred` pide el nombre que dan los datos y no un alias.',
  'Marks on letters: `keep` writes Bogotá as the facts have it, `drop` writes Bogota.':
    'Signos diacríticos: `keep` escribe Bogotá como está en los datos, `drop` escribe Bogota.',
  'Mr., Ms. and Mx. before a family name: `always` asks for them where the facts give pronouns, `never` wants none.':
    'Mr., Ms. y Mx. ante un apellido: `always` los pide cuando los datos dan los pronombres, `never` no quiere ninguno.',
  'Dates: `ap` Sept. 16, 2025; `long` September 16, 2025; `day-first` 16 September 2025.':
    'Fechas: `ap` Sept. 16, 2025; `long` September 16, 2025; `day-first` 16 September 2025.',
  'The country as an adjective: `U.S.` or `US`.': 'El país como adjetivo: `U.S.` o `US`.',
  'House style, where newsrooms differ: told at the level of hints, and only as far as it is set.':
    'El libro de estilo, en lo que difieren las redacciones: se señala como sugerencia, y solo en lo que esté fijado.',
  'A tick behind everything in a draft that a fact bears out.': 'Una marca tras todo lo que un dato confirma en un borrador.',
  'Above each paragraph, how its claims stand.': 'Sobre cada párrafo, el estado de sus afirmaciones.',
  'Names in drafts, coloured by what they name.': 'Los nombres de los borradores, en color según lo que nombran.',
  'The findings of all drafts in the Problems view, open or not.':
    'Los hallazgos de todos los borradores en la vista de problemas, abiertos o no.',
  'How much of what editor and server say to each other the output shows, once its level is set to Trace.':
    'Cuánto de lo que se dicen el editor y el servidor muestra la salida, una vez que su nivel es Trace.',
  'The language that drafts are written in.': 'El idioma en que están escritos los borradores.',
} as const;
