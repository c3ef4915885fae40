export const linkProblems = {
  'unsafe-link.message': 'リンク「{{href}}」は使えません。',
  'unsafe-link.message_scheme': 'リンク「{{href}}」は、使えない書き方で始まっています。',
  'unsafe-link.message_host': 'リンク「{{href}}」のサイトの前に https: がありません。',
  'unsafe-link.message_credentials': 'リンク「{{href}}」にユーザー名またはパスワードが含まれています。',
  'unsafe-link.hint':
    'コンテンツ内のファイルか、https:、mailto:、tel: で始まるアドレスにリンクしてください。',
  'unsafe-link.hint_host': 'アドレスを https:// で始めてください。',
  'unsafe-link.hint_credentials': '// の後から @ までを削除してください。',
  'link-outside.message': 'リンク先の「{{href}}」は、コンテンツのフォルダーの外にあります。',
  'link-outside.hint':
    'コンテンツのフォルダーにあるファイルにリンクするか、https: で始まるアドレスを書いてください。',
  'missing-page.message': 'リンク先の「{{href}}」というページはありません。',
  'missing-page.hint': 'このファイルのあるフォルダーから数えて、パスが正しいか確かめてください。',
  'missing-page.hint_nearest': '「{{nearest}}」ではありませんか。',
  'missing-fragment.message': 'ページ「{{page}}」には、id が「{{fragment}}」の見出しがありません。',
  'missing-fragment.hint': '別の見出しか、ページ全体にリンクしてください。',
  'missing-fragment.hint_nearest': '「{{nearest}}」ではありませんか。',
  'missing-file.message': 'リンク先の「{{href}}」というファイルはありません。',
  'missing-file.hint': 'パスを確かめるか、その場所にファイルを置いてください。',
  'fallback-link.message': 'リンク先の「{{href}}」には{{wanted, language}}版がありません。',
  'fallback-link.hint':
    'リンク先のページを翻訳してください。それまでは{{given, language}}のページが表示されます。',
  'missing-alt.message': '画像「{{src}}」に、画像を見られない人のための説明がありません。',
  'missing-alt.hint': '画像に写っているものの説明を、角かっこの中に書いてください。',
  'missing-image.message': '画像「{{src}}」がありません。',
  'missing-image.hint': 'パスを確かめるか、その場所に画像を置いてください。',
  'missing-image.hint_nearest': '「{{nearest}}」ではありませんか。',
  'image-type.message': '画像「{{src}}」は、実際の形式が {{found}} のため使えません。',
  'image-type.hint': 'JPEG または PNG で保存し直し、拡張子を .jpg または .png にしてください。',
  'image-too-large.message':
    '画像の大きさが {{width}} × {{height}} 画素で、上限の {{limit}} を超えています。',
  'image-too-large.hint': '画像を小さくして保存し直してください。',
  'unsafe-svg.message': '画像「{{src}}」に、使えないもの（{{found}}）が含まれています。',
  'unsafe-svg.hint': '単純な SVG 画像か、PNG で保存し直してください。',
  'mirror-owner.message':
    '表示元に指定された「{{target}}」は、相手のサイトが自ら書いたページではありません。',
  'mirror-owner.hint': 'mirrors: malmo:avtal.md のように、相手のサイトが自ら書いたページを指定してください。',
} as const
