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
  'redirect-over-page.message': 'Den tidigare adressen "{{from}}" är nu adressen till sidan "{{page}}".',
  'redirect-over-page.hint': 'Ta bort den ur formerSlugs eller ge den andra sidan en annan slug.',
  'redirect-loop.message': 'Den tidigare adressen "{{from}}" leder tillbaka till sig själv.',
  'redirect-loop.hint': 'Ta bort den ur formerSlugs på en av sidorna som den går via.',
  'duplicate-redirect.message': 'Den tidigare adressen "{{from}}" leder redan till "{{other}}".',
  'duplicate-redirect.hint': 'Behåll den i formerSlugs på bara en sida.',
} as const
