import type { Messages } from '../../language.ts'
import { commandMessages } from './command-messages.ts'
import { deployMessages } from './deploy-messages.ts'
import { editorMessages } from './editor-messages.ts'
import { previewMessages } from './preview-messages.ts'
import { statementMessages } from './statement-messages.ts'

export const messages = {
  'skip.link': 'Hoppa till innehållet',

  'navigation.site': 'Huvudmeny',
  'navigation.open': 'Meny',
  'navigation.close': 'Stäng menyn',
  'navigation.breadcrumbs': 'Länkstig',
  'navigation.start': 'Till startsidan',

  'switcher.label': 'Språk',
  'switcher.absent': 'finns inte på det språket',
  'switcher.fallback': 'inte översatt, visas på {{language}}',

  'page.contents': 'På den här sidan',
  'page.updated': 'Senast uppdaterad {{date}}',
  'page.published': 'Publicerad {{date}}',

  'fallback.title': 'Den här sidan finns inte på {{wanted}}',
  'fallback.body': 'Sidan är inte översatt. Därför visas texten på {{given}}.',

  'unpublished.draft': 'Utkast: visas bara här',
  'unpublished.early': 'Publiceras {{date}}: visas till dess bara här',
  'unpublished.late': 'Inte längre publicerad sedan {{date}}: visas bara här',

  'mirror.notice': 'Texten tillhör {{owner}}.',
  'mirror.link': 'Läs sidan hos {{owner}}',

  'stale.title': 'Översättningen är äldre än originalet',
  'stale.changed': 'Originalet på {{language}} ändrades den {{date}}.',
  'stale.meaning': 'Därför kan uppgifter här saknas eller vara inaktuella.',
  'stale.link': 'Läs originalet på {{language}}',
  'stale.block': 'Den här delen är äldre än originalet på {{language}}.',
  'stale.blockLink': 'Läs den här delen på {{language}}',
  'stale.added': 'Originalet på {{language}} har mer här, som inte är översatt än.',
  'stale.header': 'Rubriken eller ingressen är äldre än originalet på {{language}}.',
  'stale.mark': 'äldre än originalet på {{language}}',

  'link.external': 'extern webbplats',
  'link.language': 'på {{language}}',

  'callout.note': 'Observera',
  'callout.tip': 'Tips',
  'callout.warning': 'Viktigt',

  'footnotes.heading': 'Fotnoter',
  'footnotes.back': 'Tillbaka till hänvisning {{number}}',

  'document.note': '{{format}}, {{size}}',

  'start.pages': 'Läs mer',

  'section.pages': 'Sidor i det här avsnittet',

  'event.when': 'När',
  'event.where': 'Var',
  'event.calendar': 'Lägg till i kalendern',

  'members.sector': 'Sektor',
  'members.city': 'Ort',
  'members.filter': 'Visa efter sektor eller ort',
  'members.all': 'Alla',
  'members.count_one': '{{count}} organisation',
  'members.count_other': '{{count}} organisationer',

  'pagination.label': 'Sidor i listan',
  'pagination.previous': 'Föregående sida',
  'pagination.next': 'Nästa sida',
  'pagination.page': 'Sida {{number}}',
  'pagination.title': '{{title}} – sida {{number}}',

  'contact.phone': 'Telefon',
  'contact.mobile': 'Mobil',

  'notFound.title': 'Sidan finns inte',
  'notFound.body':
    'Sidan kan ha flyttats eller tagits bort. Kontrollera adressen eller börja om från startsidan.',
  'notFound.start': 'Gå till startsidan',
  'gone.title': 'Sidan finns inte längre',
  'gone.body': 'Sidan har tagits bort. Det du söker kan finnas på en annan sida. Börja om från startsidan.',

  'redirect.title': 'Sidan har flyttats',
  'redirect.body': 'Sidan har fått en ny adress. Ändra ditt bokmärke om du har sparat den gamla.',
  'redirect.link': 'Gå till den nya adressen',

  'components.title': 'Komponenter',
  'components.lead':
    'Här visas alla delar som sidorna består av. Sidan finns bara i förhandsvisningen och publiceras aldrig.',

  'feed.title': '{{site}}: nyheter',

  'search.title': 'Sök',
  'search.label': 'Sök på webbplatsen',
  'search.question': 'Vad letar du efter?',
  'search.submit': 'Sök',
  'search.noScript': 'Sökningen behöver JavaScript. I listan nedan finns alla sidor.',
  'search.all': 'Alla sidor',
  'search.results': 'Träffar',
  'search.resultsIn': 'Träffar på {{language}}',
  'search.working': 'Söker …',
  'search.corrected': 'Visar träffar för ”{{words}}”.',
  'search.exactly': 'Sök bara på ”{{words}}”',
  'search.someWords': 'Ingen sida har alla ord. Visar sidor med något av dem: {{words}}.',
  'search.none': 'Inga träffar på ”{{words}}”',
  'search.otherLanguages': 'Inga träffar på {{language}}. Här är träffar på andra språk.',
  'search.adviceSpelling': 'Kontrollera stavningen.',
  'search.adviceWords': 'Prova färre eller andra ord.',
  'search.adviceList': 'Leta i listan över alla sidor.',
  'search.adviceContact': 'Fråga oss',
  'search.unavailable':
    'Sökningen fungerar inte just nu. Kontrollera att du är ansluten till internet, eller leta i listan nedan.',
  'search.again': 'Försök igen',
  'search.more': 'Visa fler träffar',
  'search.filterSite': 'Webbplats',
  'search.filterKind': 'Typ av sida',
  'search.filterAll': 'Alla',
  'search.kindPage': 'Sida',
  'search.kindNews': 'Nyhet',
  'search.kindEvent': 'Evenemang',
  'search.kindContact': 'Kontakt',
  'search.hits_one': '{{count}} träff',
  'search.hits_other': '{{count}} träffar',

  'footer.label': 'Om webbplatsen',

  ...statementMessages,
  ...commandMessages,
  ...deployMessages,
  ...editorMessages,
  ...previewMessages,
} as const satisfies Messages
