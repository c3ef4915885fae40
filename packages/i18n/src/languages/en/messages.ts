import { commandMessages } from './command-messages.ts'
import { deployMessages } from './deploy-messages.ts'
import { editorMessages } from './editor-messages.ts'
import { previewMessages } from './preview-messages.ts'
import { statementMessages } from './statement-messages.ts'

export const messages = {
  'skip.link': 'Skip to the content',

  'navigation.site': 'Main menu',
  'navigation.open': 'Menu',
  'navigation.close': 'Close the menu',
  'navigation.breadcrumbs': 'Breadcrumbs',
  'navigation.start': 'To the start page',

  'switcher.label': 'Language',
  'switcher.absent': 'not in this language',
  'switcher.fallback': 'not translated; shown in {{language}}',

  'page.contents': 'On this page',
  'page.updated': 'Last updated {{date}}',
  'page.published': 'Published {{date}}',

  'fallback.title': 'This page is not available in {{wanted}}',
  'fallback.body': 'The page has not been translated, so you are reading the text in {{given}}.',

  'unpublished.draft': 'Draft: only shown here',
  'unpublished.early': 'Published on {{date}}: until then only shown here',
  'unpublished.late': 'Not published since {{date}}: only shown here',

  'mirror.notice': 'This text belongs to {{owner}}.',
  'mirror.link': 'Read the page at {{owner}}',

  'stale.title': 'The translation is older than the original',
  'stale.changed': 'The original in {{language}} was changed on {{date}}.',
  'stale.meaning': 'Something here may therefore be missing or out of date.',
  'stale.link': 'Read the original in {{language}}',
  'stale.block': 'This part is older than the original in {{language}}.',
  'stale.blockLink': 'Read this part in {{language}}',
  'stale.added': 'The original in {{language}} has more here, which is not translated yet.',
  'stale.header': 'The title or the introduction is older than the original in {{language}}.',
  'stale.mark': 'older than the original in {{language}}',

  'link.external': 'external website',
  'link.language': 'in {{language}}',

  'callout.note': 'Note',
  'callout.tip': 'Tip',
  'callout.warning': 'Important',

  'footnotes.heading': 'Footnotes',
  'footnotes.back': 'Back to reference {{number}}',

  'document.note': '{{format}}, {{size}}',

  'start.pages': 'Find out more',

  'section.pages': 'Pages in this section',

  'event.when': 'When',
  'event.where': 'Where',
  'event.calendar': 'Add to calendar',

  'members.sector': 'Sector',
  'members.city': 'City',
  'members.filter': 'Show by sector or city',
  'members.all': 'All',
  'members.count_one': '{{count}} organisation',
  'members.count_other': '{{count}} organisations',

  'pagination.label': 'Pages of the list',
  'pagination.previous': 'Previous page',
  'pagination.next': 'Next page',
  'pagination.page': 'Page {{number}}',
  'pagination.title': '{{title}} – page {{number}}',

  'contact.phone': 'Telephone',
  'contact.mobile': 'Mobile',

  'notFound.title': 'The page was not found',
  'notFound.body':
    'It may have moved or been taken away. Check the address, or begin again from the start page.',
  'notFound.start': 'Go to the start page',
  'gone.title': 'This page no longer exists',
  'gone.body':
    'It has been taken away. What you are looking for may be on another page: begin again from the start page.',

  'redirect.title': 'This page has moved',
  'redirect.body': 'The page has a new address. Update your bookmark if you have saved the old one.',
  'redirect.link': 'Go to the new address',

  'components.title': 'Components',
  'components.lead':
    'Here are all the parts that the pages consist of. This page is in the preview only and is never published.',

  'feed.title': '{{site}}: news',

  'search.title': 'Search',
  'search.label': 'Search the site',
  'search.question': 'What are you looking for?',
  'search.submit': 'Search',
  'search.noScript': 'Searching needs JavaScript. All pages are in the list below.',
  'search.all': 'All pages',
  'search.results': 'Results',
  'search.resultsIn': 'Results in {{language}}',
  'search.working': 'Searching …',
  'search.corrected': 'Showing results for “{{words}}”.',
  'search.exactly': 'Search only for “{{words}}”',
  'search.someWords': 'No page has all the words. Showing pages with any of these: {{words}}.',
  'search.none': 'No results for “{{words}}”',
  'search.otherLanguages': 'No results in {{language}}. Here are results in other languages.',
  'search.adviceSpelling': 'Check the spelling.',
  'search.adviceWords': 'Try fewer or other words.',
  'search.adviceList': 'Browse the list of all pages.',
  'search.adviceContact': 'Ask us',
  'search.unavailable':
    'The search is not working right now. Check your connection, or browse the list below.',
  'search.again': 'Try again',
  'search.more': 'Show more results',
  'search.filterSite': 'Website',
  'search.filterKind': 'Kind of page',
  'search.filterAll': 'All',
  'search.kindPage': 'Page',
  'search.kindNews': 'News',
  'search.kindEvent': 'Event',
  'search.kindContact': 'Contact',
  'search.hits_one': '{{count}} result',
  'search.hits_other': '{{count}} results',

  'footer.label': 'About this website',

  ...statementMessages,
  ...commandMessages,
  ...deployMessages,
  ...editorMessages,
  ...previewMessages,
} as const
