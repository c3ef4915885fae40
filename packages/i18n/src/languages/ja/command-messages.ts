/** What the commands say to editors, and the words with which problems name a kind of value. */
export const commandMessages = {
  'cli.checking': 'コンテンツを確認しています…',
  'cli.building': '{{site}}を作成しています…',
  'cli.pages_other': '{{count}}ページ',
  'cli.fallbacks_other': '未翻訳{{count}}ページ',
  'cli.files_other': '{{count}}ファイル',
  'cli.seconds': '{{seconds}}秒',
  'cli.errors_other': 'エラー{{count}}件',
  'cli.warnings_other': '警告{{count}}件',
  'cli.notices_other': 'お知らせ{{count}}件',
  'cli.nothingWritten': '何も書き出していません。先にエラーを修正してください。',
  'cli.served': '{{site}}のアドレス：{{address}}',
  'cli.lastGood': 'エラーのあるページは、エラーのなかった最後の状態で表示しています。',

  'type.text': '文字列',
  'type.number': '数値',
  'type.true-or-false': 'true または false',
  'type.list': 'リスト',
  'type.mapping': '項目のまとまり',
  'type.date': '日付',
  'type.nothing': '空',
} as const
