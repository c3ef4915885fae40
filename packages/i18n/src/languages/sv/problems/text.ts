export const textProblems = {
  'full-width-marker.message':
    'De breda tecknen "{{marker}}" visas som de är och ger ingen rubrik, lista eller länk.',
  'full-width-marker.hint': 'Skriv "{{ascii}}" med vanliga, smala tecken i stället.',
  'failed-markup.message': 'Tecknen "{{text}}" visas för besökarna precis som de är skrivna.',
  'failed-markup.hint': 'Sätt ett mellanslag efter nummertecknen om det här är en rubrik.',
  'failed-markup.hint_table':
    'Sätt en rad med streck under första raden, med lika många celler: | --- | --- |.',
  'failed-markup.message_row': 'Raden "{{text}}" blir en rad i tabellen ovanför.',
  'failed-markup.hint_row': 'Sätt en tom rad ovanför den, eller skriv den som en rad, med | mellan cellerna.',
  'failed-markup.hint_box':
    'Börja en ruta med ::: note, ::: tip eller ::: warning och avsluta den med en rad med :::.',
  'failed-markup.hint_link':
    'Skriv [ord](adress) utan mellanslag emellan, och %20 i stället för varje mellanslag i adressen.',
  'failed-markup.hint_braces':
    'Skriv bara {#namn} inom klammer, med a–z, 0–9 och - och en bokstav först, eller {lang=ja} med en kod som finns, sist i stycket eller efter hakparenteser: [ord]{lang=ja}.',
  'failed-markup.hint_reading':
    'Skriv en läsning för hela ordet eller en för varje tecken: {東京|とう|きょう}.',
  'doubtful-markup.message': 'Tecknen "{{text}}" visas för besökarna precis som de är skrivna.',
  'doubtful-markup.hint': 'Ta bort hakparenteserna om de skulle bli en ruta att kryssa i.',
  'doubtful-markup.hint_note':
    'Om det här är en fotnot, skriv [^1] här och [^1]: före fotnotens text i ett eget stycke.',
  'doubtful-markup.hint_bold':
    'Om det här är fet text, ta bort mellanslagen mellan orden och deras asterisker: **ord**.',
  'placeholder.message': 'Texten "{{text}}" ser ut som något som skulle ha bytts ut.',
  'placeholder.message_heading': 'Rubriken har inga ord efter "{{text}}".',
  'placeholder.message_note': 'Fotnoten "{{text}}" har ingen text.',
  'placeholder.message_box': 'Rutan "{{text}}" har ingen text.',
  'placeholder.hint': 'Skriv det som ska stå här eller ta bort det.',
  'lost-text.message': 'Orden "{{text}}" visas inte, eftersom raden har fler celler än tabellens första rad.',
  'lost-text.hint':
    'Lägg till en cell i första raden och i raden med streck, eller skriv \\| där ett lodstreck hör till texten.',
  'lost-text.message_definition':
    'Raden "{{text}}" visas inte, eftersom den läses som adressen till en länk som inte finns i texten.',
  'lost-text.hint_definition': 'Skriv \\[ i stället för [ om raden ska vara text. Ta annars bort den.',
  'lost-text.message_note': 'Fotnoten "{{text}}" visas inte, eftersom inget i texten hänvisar till den.',
  'lost-text.hint_note': 'Skriv {{reference}} där fotnoten hör hemma, eller ta bort fotnoten.',
  'lost-text.message_repeated':
    'Det som heter "{{text}}" visas inte, eftersom namnet står tidigare på sidan.',
  'lost-text.hint_repeated': 'Ge det ett annat namn eller ta bort det.',
  'lost-text.message_title': 'Orden "{{text}}" visas inte, eftersom länkar inte har någon titel här.',
  'lost-text.hint_title': 'Skriv dem i texten, eller ta bort dem och deras citattecken.',
  'lost-text.message_caption':
    'Bildtexten "{{text}}" visas inte, eftersom bilden inte står ensam i sitt stycke.',
  'lost-text.hint_caption':
    'Sätt bilden på en egen rad med en tom rad före och efter, eller ta bort bildtexten.',
  'stray-locale-code.message': 'Språkkoden "{{code}}" står ensam i slutet av texten.',
  'stray-locale-code.hint': 'Ta bort raden.',
  'raw-html.message': 'HTML-koden "{{tag}}" kommer att visas för besökarna precis som den är skriven.',
  'raw-html.hint': 'Skriv det i markdown i stället eller ta bort det.',
  'heading-in-body.message': 'En rubrik med ett enda # är sidans titel, och den har ett eget fält.',
  'heading-in-body.hint': 'Använd ## här eller flytta orden till fältet title.',
  'heading-skip.message': 'Den här rubriken är på nivå {{to}}, men den föregående är på nivå {{from}}.',
  'heading-skip.hint': 'Gå ned en nivå i taget, med ett # mer än i rubriken ovanför.',
  'duplicate-heading-id.message': 'Namnet "{{id}}" (id) används för mer än en rubrik på sidan.',
  'duplicate-heading-id.hint': 'Ge varje rubrik ett eget id.',
  'duplicate-heading-id.message_frame': 'Namnet "{{id}}" (id) används av sidan själv, utanför texten.',
  'duplicate-heading-id.hint_frame': 'Välj ett annat id.',
  'unknown-callout.message': 'Det finns ingen sorts ruta som heter "{{name}}".',
  'unknown-callout.hint': 'Använd en av dessa: {{names}}.',
  'unknown-callout.hint_nearest': 'Menade du "{{nearest}}"?',
  'unknown-callout.message_stray': 'Raden "{{name}}" avslutar en ruta, men ingen ruta är öppen här.',
  'unknown-callout.hint_stray':
    'Ta bort raden, eller börja en ruta ovanför den med ::: och ett av orden {{names}}.',
  'unclosed-callout.message': 'Rutan "{{name}}" har inget slut.',
  'unclosed-callout.hint': 'Sätt en rad med ::: efter rutans sista rad.',
  'unclosed-code.message': 'Koden som börjar här har inget slut: resten av texten visas som kod.',
  'unclosed-code.hint': 'Sätt en rad med {{fence}} efter kodens sista rad.',
  'too-slow.message': 'Sidan tar för lång tid att läsa in.',
  'too-slow.hint': 'Leta efter långa rader av tecken som *, _, [ och > och ta bort dem.',
  'too-slow.message_marks': 'En bokstav här har för många accenttecken efter sig.',
  'too-slow.hint_marks': 'Radera bokstaven med alla dess tecken och skriv den på nytt.',
  'wrong-language.message':
    'Texten ska vara på {{expected, language}}, men det mesta verkar vara något annat ({{found, language}}).',
  'wrong-language.hint': 'Översätt texten eller ändra språket i filens namn.',
  'unmarked-language.message': 'Här står "{{words}}" på ett annat språk än sidans, utan att det sägs vilket.',
  'unmarked-language.hint': 'Skriv [{{words}}]{lang=ja}, så att det läses upp och visas rätt.',
  'unmarked-language.hint_latin':
    'Skriv språket, till exempel [{{words}}]{lang=en}, så att det läses upp rätt.',
} as const
