export const exchangeProblems = {
  'glossary-term.message':
    'I källan står ”{{term}}” ({{place}}), men texten här har inget av de ord som ordlistan anger för det.',
  'glossary-term.message_avoid':
    'I källan står ”{{term}}” ({{place}}). Enligt ordlistan ska det inte heta ”{{found}}”.',
  'glossary-term.hint':
    'Skriv ”{{wanted}}”, eller lägg till ordet som du använder i content/shared/glossary.yaml.',
  'exchange-syntax.hint': 'Be att få filen igen, i samma format som den exporterades i.',
  'exchange-syntax.message': 'XML-koden är trasig här: {{reason}}.',
  'exchange-syntax.message_format': 'Filen är varken XLIFF eller PO.',
  'exchange-syntax.message_version':
    'Filen är XLIFF i version ”{{version}}”. Bara 1.2 och 2.0 till 2.2 går att läsa.',
  'exchange-syntax.message_element':
    'I en text finns taggen <{{name}}>, som inte fanns när filen exporterades.',
  'exchange-syntax.hint_element': 'Byt taggen mot tecknen i källan, till exempel ** eller [ord](adress).',
  'exchange-syntax.message_po': 'Raden ”{{text}}” är inte skriven som i en PO-fil.',
  'exchange-syntax.hint_po':
    'Sätt raka citattecken runt varje text, och skriv \\" där texten själv har ett sådant tecken.',
  'exchange-page.message': 'Ingen sida har källan ”{{page}}”, som filen är gjord från.',
  'exchange-page.hint': 'Har sidan flyttats exporterar du den på nytt. Återställ annars namnet i filen.',
  'exchange-language.message':
    'Översättningen är märkt som ”{{found}}”, men sidan översätts till de här språken: {{expected}}.',
  'exchange-language.message_source':
    'Källan är märkt som ”{{found}}”, men sidan är skriven på ”{{expected}}”.',
  'exchange-language.hint': 'Rätta språket i filen om texterna är på rätt språk.',
  'exchange-unit.message': 'Sidan har ingen text som heter {{unit}}.',
  'exchange-unit.message_missing': 'Sidans text {{unit}} saknas i filen.',
  'exchange-unit.message_repeated': 'Texten {{unit}} finns mer än en gång i filen.',
  'exchange-unit.hint':
    'Låt texter och id i filen vara som de exporterades. Har sidan ändrats sedan dess exporterar du den på nytt.',
  'exchange-stale.message': 'Källan till texten {{unit}} är inte längre den som exporterades.',
  'exchange-stale.hint': 'Exportera sidan på nytt och låt översätta den nya texten.',
  'exchange-untranslated.message': 'Texten {{unit}} är inte översatt, eller är märkt som ofärdig.',
  'exchange-untranslated.hint': 'Be om resten. Bara hela sidor kan läsas in.',
  'exchange-structure.message':
    'Översättningen av {{unit}} skulle ändra vad som står var på sidan, till exempel göra ett stycke till en lista.',
  'exchange-structure.hint':
    'Leta efter radbrytningar och efter tecken som #, -, > eller | som källan inte har där.',
  'exchange-lost.message': 'Översättningen av {{unit}} saknar {{mark}}, som finns i källan.',
  'exchange-lost.message_link': 'Översättningen av {{unit}} saknar en länk som finns i källan: {{mark}}.',
  'exchange-lost.message_picture': 'Översättningen av {{unit}} saknar en bild som finns i källan: {{mark}}.',
  'exchange-lost.message_code': 'Översättningen av {{unit}} saknar kod som finns i källan: {{mark}}.',
  'exchange-lost.message_note': 'Översättningen av {{unit}} saknar fotnoten {{mark}}, som finns i källan.',
  'exchange-lost.message_break': 'Översättningen av {{unit}} saknar en radbrytning som finns i källan.',
  'exchange-lost.message_number': 'Översättningen av {{unit}} saknar talet {{mark}}, som finns i källan.',
  'exchange-lost.message_added': 'Översättningen av {{unit}} har {{mark}}, som inte finns i källan.',
  'exchange-lost.hint': 'Skriv det som i källan, med parenteser och allt.',
  'exchange-lost.hint_number':
    'Skriv talet med siffror, som i källan eller som språket skriver det: 6億3500万 för 635 miljoner.',
  'exchange-lost.hint_added': 'Ta bort det, eller lägg först till det i källan.',
  'exchange-dropped.message':
    'Texten ”{{text}}” har ingen motsvarighet i källan och tas bort när filen läses in.',
  'exchange-dropped.hint': 'Ska den vara kvar skriver du den också i källan och låter översätta sidan igen.',
} as const
