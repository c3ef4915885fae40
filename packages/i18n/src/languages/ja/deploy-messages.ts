/** What the commands that publish a site say. */
export const deployMessages = {
  'deploy.look': '{{host}}の現在の状態を確認しています…',
  'deploy.verify': '{{site}}を検証しています…',
  'deploy.upload': '{{site}}をアップロードしています…',
  'deploy.check': '{{host}}上のすべてのファイルを照合しています…',
  'deploy.configure': 'ウェブサーバーを設定しています…',
  'deploy.switch': 'リリースを切り替えています…',
  'deploy.live': '公開中のサイトを確認しています…',
  'deploy.restore': '以前の状態に戻しています…',
  'deploy.remove': 'リリースを削除しています…',
  'deploy.notBuilt': '{{folder}}に完成したサイトがありません。先に npm run build を実行してください。',
  'deploy.refused': '何もアップロードしていません。上に表示された問題を修正し、作成し直してください。',
  'deploy.liveAlready': '{{site}}のリリース{{id}}はすでに公開されています。何もする必要はありませんでした。',
  'deploy.wouldDeploy': '{{site}}のリリース{{id}}をアップロードして公開します（今回は試行のみです）。',
  'deploy.deployed': '{{site}}のリリース{{id}}を公開しました（{{files}}、{{bytes}}をアップロード）。',
  'deploy.wouldRollBack': '{{site}}をリリース{{id}}に戻します（今回は試行のみです）。',
  'deploy.rolledBack': '{{site}}をリリース{{id}}に戻しました。',
  'deploy.noReleases': '{{folder}}にリリースはありません。',
  'deploy.current': '公開中',
  'deploy.previous': '一つ前',
  'deploy.kept': '公開済み',
  'deploy.neverLive': '未公開',
  'deploy.unfinished': 'アップロード未完了',
  'deploy.damaged': '破損：{{file}}',
  'deploy.removed': '削除しました：{{id}}（{{kind}}）',
  'deploy.wouldRemove': '削除の対象：{{id}}（{{kind}}）',
  'deploy.nothingToRemove':
    '削除するものはありません。公開したことのあるリリースは公文書として保存されます。',
  'deploy.badDestination':
    '{{to}}はサーバー上のフォルダーではありません。anna@example.org:/srv/malmo のように指定してください。',
  'deploy.badLive':
    '{{address}}はサーバーのアドレスではありません。http://127.0.0.1:8080 のように指定してください。',
  'deploy.badRelease': '{{id}}はリリースではありません。kakehashi releases で一覧を確認できます。',
  'deploy.badDay': '{{day}}は日付ではありません。2024-01-01 のように指定してください。',
  'deploy.needsDecision':
    '公開したことのあるリリースは公文書です。廃棄の決定を --decision で、日付を --before で指定してください。',
  'deploy.foreignFolder':
    '{{folder}}に、このコマンドが作成したものではない{{name}}があります。別のフォルダーを指定するか、それを移動してください。',
  'deploy.otherSite':
    '{{folder}}にあるのは{{found}}のサイトです。別のフォルダーを指定するか、--site で別のサイトを指定してください。',
  'deploy.noRelease': '{{folder}}にリリース{{id}}はありません。kakehashi releases で一覧を確認できます。',
  'deploy.noPrevious': '{{folder}}には、戻すことのできる以前のリリースがありません。',
  'deploy.unreachable':
    '{{host}}に接続できません（{{said}}）。何も変更していません。名前とネットワークを確認して、もう一度お試しください。',
  'deploy.hostKey':
    '{{host}}の鍵が known_hosts のものと一致しないため、何も送信していません。変更する前にサーバーの管理者に確認してください。',
  'deploy.noAccess':
    '{{host}}へのアクセスが拒否されました。何も変更していません。ユーザー名とsshの鍵を確認してください。',
  'deploy.cutOff':
    '{{host}}との接続が切れました（{{said}}）。サイトは正常です。コマンドをもう一度実行すると、途中から再開します。',
  'deploy.missingProgram':
    '{{host}}に{{program}}がありません。何も変更していません。インストールして、もう一度お試しください。',
  'deploy.locked':
    '{{by}}が{{since}}からサイトを変更しています。終わるまでお待ちください。止まったままの場合は、{{host}}のプロセス{{pid}}を終了してください。',
  'deploy.uploading': '中断されたアップロードがまだ続いています。しばらくしてから、もう一度お試しください。',
  'deploy.diskFull':
    '{{host}}のディスクがいっぱいです。これまでのサイトはそのまま表示されています。kakehashi prune などで空きを作り、もう一度お試しください。',
  'deploy.uploadFailed':
    '{{host}}へのアップロードに失敗しました：{{said}}。これまでのサイトはそのまま表示されています。',
  'deploy.uploadDamaged_other':
    '{{file}}など{{count}}ファイルが正しく届きませんでした。これまでのサイトはそのまま表示されています。コマンドをもう一度実行してください。',
  'deploy.releaseDamaged_other':
    'サーバー上のリリース{{id}}は{{file}}など{{count}}ファイルが破損しています。kakehashi rollback --release で正常なリリースを選んでください。',
  'deploy.commandFailed':
    '{{host}}での処理に失敗しました：{{said}}。サイトは正常です。原因を取り除いて、もう一度お試しください。',
  'deploy.configuration':
    'ウェブサーバーが新しい設定を受け付けません：{{said}}。これまでの設定とサイトはそのままです。',
  'deploy.notLoaded':
    'ウェブサーバーが新しい設定を使っていません。{{reason}}これまでのサイトはそのまま表示されています。サーバーが{{file}}を読み込んでいるか確認してください。',
  'deploy.liveLast': '{{reason}}そのため、前のリリースに戻しました。',
  'deploy.liveNothing': '{{reason}}そのため、公開を取りやめました。ウェブサーバーを確認してください。',
  'deploy.liveFailed':
    '{{reason}}前のリリースに戻すこともできませんでした。kakehashi rollback を実行してください。',
  'deploy.liveUntouched':
    '{{reason}}このリリースはすでに公開されており、何も変更していません。ウェブサーバーを確認してください。',
  'deploy.silent': '{{address}}から応答がありません（{{said}}）。',
  'deploy.status': '{{address}}の応答は{{wanted}}ではなく{{found}}です。',
  'deploy.bytes': '{{address}}に表示されているのは新しいリリースではありません。',
  'deploy.header': '{{address}}の応答の{{name}}が正しくありません。',
} as const
