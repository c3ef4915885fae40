import type { Messages } from '../../language.ts'
import { commandMessages } from './command-messages.ts'
import { deployMessages } from './deploy-messages.ts'
import { editorMessages } from './editor-messages.ts'
import { previewMessages } from './preview-messages.ts'
import { statementMessages } from './statement-messages.ts'

export const messages = {
  'skip.link': '本文へ移動',

  'navigation.site': 'メインメニュー',
  'navigation.open': 'メニュー',
  'navigation.close': 'メニューを閉じる',
  'navigation.breadcrumbs': 'パンくずリスト',
  'navigation.start': 'トップページへ',

  'switcher.label': '言語',
  'switcher.absent': 'この言語のページはありません',
  'switcher.fallback': '未翻訳のため{{language}}で表示',

  'page.contents': 'このページの内容',
  'page.updated': '最終更新日：{{date}}',
  'page.published': '公開日：{{date}}',

  'fallback.title': 'このページには{{wanted}}版がありません',
  'fallback.body': '翻訳がないため、本文を{{given}}で表示しています。',

  'unpublished.draft': '下書き：ここでだけ表示しています',
  'unpublished.early': '{{date}}に公開：それまではここでだけ表示しています',
  'unpublished.late': '{{date}}に公開終了：ここでだけ表示しています',

  'mirror.notice': 'この文章は{{owner}}のものです。',
  'mirror.link': '{{owner}}のページを読む',

  'stale.title': 'この翻訳は原文より古いものです',
  'stale.changed': '{{language}}の原文は{{date}}に変更されました。',
  'stale.meaning': 'そのため、この文章には最新でない情報や不足している情報がある可能性があります。',
  'stale.link': '{{language}}の原文を読む',
  'stale.block': 'この部分は、{{language}}の原文より古い内容です。',
  'stale.blockLink': 'この部分を{{language}}で読む',
  'stale.added': '{{language}}の原文には、ここにまだ翻訳されていない部分があります。',
  'stale.header': 'ページの見出しまたは概要は、{{language}}の原文より古い内容です。',
  'stale.mark': '{{language}}の原文より古い内容',

  'link.external': '外部サイト',
  'link.language': '{{language}}のページ',

  'callout.note': '補足',
  'callout.tip': 'ヒント',
  'callout.warning': '重要',

  'footnotes.heading': '脚注',
  'footnotes.back': '注{{number}}の参照元に戻る',

  'document.note': '{{format}}、{{size}}',

  'start.pages': 'ご案内',

  'section.pages': 'このセクションのページ一覧',

  'event.when': '日時',
  'event.where': '場所',
  'event.calendar': 'カレンダーに追加',

  'members.sector': '分野',
  'members.city': '所在地',
  'members.filter': '分野または所在地で絞り込む',
  'members.all': 'すべて',
  'members.count_other': '{{count}}組織',

  'pagination.label': '一覧のページ',
  'pagination.previous': '前のページ',
  'pagination.next': '次のページ',
  'pagination.page': '{{number}}ページ',
  'pagination.title': '{{title}}（{{number}}ページ目）',

  'contact.phone': '電話',
  'contact.mobile': '携帯電話',

  'notFound.title': 'ページが見つかりません',
  'notFound.body':
    'ページが移動または削除された可能性があります。アドレスをお確かめになるか、トップページからお探しください。',
  'notFound.start': 'トップページへ移動',
  'gone.title': 'このページは公開を終了しました',
  'gone.body': 'お探しの内容は、別のページにあるかもしれません。トップページからお探しください。',

  'redirect.title': 'ページは移動しました',
  'redirect.body': 'ページのアドレスが変わりました。古いアドレスを保存している場合は、変更をお願いします。',
  'redirect.link': '新しいアドレスへ移動',

  'components.title': 'コンポーネント',
  'components.lead':
    'ページを構成するすべての部品を一覧で表示しています。このページはプレビューだけのもので、公開されません。',

  'feed.title': '{{site}}：お知らせ',

  'search.title': '検索',
  'search.label': 'サイト内を検索',
  'search.question': 'お探しの言葉を入力してください',
  'search.submit': '検索',
  'search.noScript': '検索にはJavaScriptが必要です。すべてのページは下の一覧にあります。',
  'search.all': 'すべてのページ',
  'search.results': '検索結果',
  'search.resultsIn': '{{language}}の検索結果',
  'search.working': '検索しています…',
  'search.corrected': '「{{words}}」の検索結果を表示しています。',
  'search.exactly': '「{{words}}」だけで検索する',
  'search.someWords':
    'すべての語を含むページはありません。「{{words}}」のいずれかの語を含むページを表示しています。',
  'search.none': '「{{words}}」に一致するページはありません',
  'search.otherLanguages':
    '{{language}}のページには見つかりませんでした。ほかの言語の検索結果を表示しています。',
  'search.adviceSpelling': '入力に誤りがないかご確認ください。',
  'search.adviceWords': '語を減らすか、別の言葉でお試しください。',
  'search.adviceList': 'すべてのページの一覧からお探しください。',
  'search.adviceContact': 'お問い合わせください',
  'search.unavailable':
    '現在、検索を利用できません。通信状態をご確認いただくか、下の一覧からお探しください。',
  'search.again': 'もう一度試す',
  'search.more': '検索結果をさらに表示する',
  'search.filterSite': 'サイト',
  'search.filterKind': 'ページの種類',
  'search.filterAll': 'すべて',
  'search.kindPage': 'ページ',
  'search.kindNews': 'お知らせ',
  'search.kindEvent': 'イベント',
  'search.kindContact': 'お問い合わせ先',
  'search.hits_other': '{{count}}件見つかりました',

  'footer.label': 'このサイトについて',

  ...statementMessages,
  ...commandMessages,
  ...deployMessages,
  ...editorMessages,
  ...previewMessages,
} as const satisfies Messages
