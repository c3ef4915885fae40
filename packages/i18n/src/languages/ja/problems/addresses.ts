export const addressProblems = {
  'bad-slug.message': 'slug の「{{slug}}」はアドレスに使えません。',
  'bad-slug.message_path':
    'slug の「{{slug}}」がパスになっていますが、書けるのはアドレスの最後の部分だけです。',
  'bad-slug.message_character': 'slug の「{{slug}}」には、アドレスに使えない文字が含まれています。',
  'bad-slug.message_case': 'slug の「{{slug}}」には大文字が含まれています。',
  'bad-slug.message_zero-width': 'slug の「{{slug}}」には、目に見えない文字が含まれています。',
  'bad-slug.hint': '小文字、数字、ハイフンだけを使ってください。',
  'bad-slug.hint_path': 'スラッシュ、バックスラッシュ、ピリオドを入れずに書いてください。',
  'bad-slug.hint_character': '文字、数字、ハイフンだけを使い、空白はハイフンに置き換えてください。',
  'bad-slug.hint_case': '小文字で書いてください。',
  'bad-slug.hint_zero-width': 'slug を削除して、入力し直してください。',
  'lookalike-slug.message':
    'slug の「{{slug}}」に、見た目の似た別の文字体系の文字「{{character}}」が含まれています。',
  'lookalike-slug.hint': 'その文字を削除して、入力し直してください。',
  'duplicate-slug.message': 'slug が「{{slug}}」だと、このページのアドレスが「{{other}}」と同じになります。',
  'duplicate-slug.hint': 'どちらかのページの slug を変えてください。',
  'reserved-slug.message': 'slug の「{{slug}}」は、すでに別の用途に使われています（{{owner}}）。',
  'reserved-slug.hint': 'このページの slug を変えてください。',
  'redirect-over-page.message': '以前のアドレス「{{from}}」は、今は「{{page}}」のアドレスです。',
  'redirect-over-page.message_own': '以前のアドレス「{{from}}」は、サイト自体が使っています。',
  'redirect-over-page.hint': '以前のアドレスを削除するか、そこにあるページの slug を変えてください。',
  'redirect-over-page.hint_own': '以前のアドレスを削除してください。',
  'redirect-loop.message': '以前のアドレス「{{from}}」をたどると、元のアドレスに戻ってしまいます。',
  'redirect-loop.hint': '途中のアドレスのいずれかを、avtal.md のようなページにつなげてください。',
  'duplicate-redirect.message':
    '以前のアドレス「{{from}}」は、「{{other}}」ですでに別の場所につながっています。',
  'duplicate-redirect.hint': 'どちらか一方だけに残してください。',
} as const
