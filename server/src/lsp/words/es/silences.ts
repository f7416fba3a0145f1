/** Why nothing is reported, and why a draft is not checked. */
export const SILENCES = {
  // Why nothing is reported
  'This agrees with what the store says.': 'Concuerda con lo que dicen los datos.',
  '“{said}” agrees with: {facts}': '«{said}» concuerda con: {facts}',
  '“{said}” stands in a quotation: these are the speaker’s words.': '«{said}» está en una cita: son palabras de quien habla.',
  'The sentence says of “{said}” that it is not so.{against}': 'La frase niega «{said}».{against}',
  '“{said}” is supposed, wanted or possible here, not stated.{against}':
    '«{said}» se supone, se desea o se da por posible, no se afirma.{against}',
  '“{said}” stands in a question.{against}': '«{said}» está en una pregunta.{against}',
  '“{said}” belongs to what the text calls wrong, or somebody denies.{against}':
    '«{said}» forma parte de lo que el texto da por falso o alguien desmiente.{against}',
  '“{said}” is what somebody thinks, not what the text states.{against}':
    '«{said}» es lo que alguien cree, no lo que el texto afirma.{against}',
  '“{said}” stands in a correction notice.{against}': '«{said}» está en una fe de errores.{against}',
  '“{said}” may be {more}; the text does not say which.': '«{said}» puede ser {more}; el texto no dice cuál.',
  '“{said}” comes near {more}, but may well be another name.': '«{said}» se parece a {more}, pero bien puede ser otro nombre.',
  'The store has nobody and nothing called “{said}”.': 'En los datos no hay nadie ni nada que se llame «{said}».',
  'Another fact speaks for “{said}”: {facts}{against}': 'Otro dato respalda «{said}»: {facts}{against}',
  ' It would go against: {facts}': ' Iría en contra de: {facts}',
  ' Stated, it would go against: {facts}': ' Si se afirmara, iría en contra de: {facts}',
  '“{said}” is another time, part or subject than that of a fact that comes near it: {facts}':
    '«{said}» se refiere a otro momento, parte o sujeto que un dato que se le acerca: {facts}',
  '“{said}” may be true beside what the store has: {facts}': '«{said}» puede ser cierto, además de lo que dicen los datos: {facts}',
  'The store holds other titles of {more}, which does not make “{said}” wrong.':
    'Los datos recogen otros cargos de {more}, pero eso no hace falso «{said}».',
  '“{said}” does not say which days are meant.': '«{said}» no dice de qué días se trata.',
  '“{said}” was let stand.': 'Se ha dejado «{said}» como está.',
  '“{said}” was let stand: {more}.': 'Se ha dejado «{said}» como está: {more}.',
  'Switched off by the desk: {more}': 'Desactivado por la redacción: {more}',
  '“{said}” stands in code, an address or a file name.': '«{said}» está en código, una dirección o un nombre de archivo.',

  // Why a draft is not checked, or its date not taken
  'It is too long to be checked.': 'Es demasiado largo para revisarlo.',
  'It is not text.': 'No es texto.',
  '{where} “{text}”, is not a date that can be read; write it as 2025-09-17.':
    '{where} «{text}», no es una fecha legible; escríbala como 2025-09-17.',
  'The date asked for,': 'La fecha pedida,',
  'The front matter’s {key},': 'El valor de {key} en la cabecera,',
  'The date of the settings,': 'La fecha de la configuración,',
} as const;
