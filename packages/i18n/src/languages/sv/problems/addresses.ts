export const addressProblems = {
  'bad-slug.message': 'Adressdelen "{{slug}}" (slug) kan inte ingå i en adress.',
  'bad-slug.message_path':
    'Adressdelen "{{slug}}" (slug) är en sökväg men får bara vara sista delen av adressen.',
  'bad-slug.message_character': 'Adressdelen "{{slug}}" (slug) har tecken som inte fungerar i en adress.',
  'bad-slug.message_case': 'Adressdelen "{{slug}}" (slug) har stora bokstäver.',
  'bad-slug.message_zero-width': 'Adressdelen "{{slug}}" (slug) innehåller ett osynligt tecken.',
  'bad-slug.hint': 'Använd bara små bokstäver, siffror och bindestreck.',
  'bad-slug.hint_path': 'Skriv den utan snedstreck, omvända snedstreck och punkter.',
  'bad-slug.hint_character':
    'Använd bara bokstäver, siffror och bindestreck, och sätt bindestreck i stället för mellanslag.',
  'bad-slug.hint_case': 'Skriv den med små bokstäver.',
  'bad-slug.hint_zero-width': 'Radera den och skriv den på nytt.',
  'lookalike-slug.message':
    'Adressdelen "{{slug}}" (slug) har en bokstav ur ett annat alfabet som liknar en vanlig: {{character}}.',
  'lookalike-slug.hint': 'Radera bokstaven och skriv den på nytt.',
  'duplicate-slug.message': 'Adressdelen "{{slug}}" (slug) ger sidan samma adress som "{{other}}".',
  'duplicate-slug.hint': 'Ge en av sidorna en annan slug.',
  'reserved-slug.message': 'Adressdelen "{{slug}}" (slug) används redan till något annat ({{owner}}).',
  'reserved-slug.hint': 'Ge den här sidan en annan slug.',
  'redirect-over-page.message': 'Den tidigare adressen "{{from}}" är nu adressen till "{{page}}".',
  'redirect-over-page.message_own': 'Den tidigare adressen "{{from}}" används av webbplatsen själv.',
  'redirect-over-page.hint': 'Ta bort den tidigare adressen eller ge sidan som finns där en annan slug.',
  'redirect-over-page.hint_own': 'Ta bort den tidigare adressen.',
  'redirect-loop.message': 'Den tidigare adressen "{{from}}" leder tillbaka till sig själv.',
  'redirect-loop.hint': 'Låt en av adresserna på vägen leda till en sida, som avtal.md.',
  'duplicate-redirect.message':
    'Enligt "{{other}}" leder den tidigare adressen "{{from}}" redan någon annanstans.',
  'duplicate-redirect.hint': 'Behåll den på bara ett av ställena.',
} as const
