<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Penumbra</source>
        <translation>Penumbra のバージョン情報</translation>
    </message>
    <message>
        <source>Share-based backups with Remote VSS.</source>
        <translation>Remote VSS による共有ベースのバックアップ。</translation>
    </message>
    <message>
        <source>Copyright 2026 The Penumbra developers. Penumbra is free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Copyright 2026 The Penumbra developers. Penumbra は、GNU General Public License バージョン 3 またはそれ以降のバージョンに基づくフリー ソフトウェアです。いかなる保証もありません。</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept As It Is</source>
        <translation>現状のまま承認</translation>
    </message>
    <message>
        <source>It stays in the list, dimmed and with the reason, and no longer counts. Reports and the command line show it as accepted, too. It can be made to count again at any time.</source>
        <translation>指摘事項は、淡色で理由とともに一覧に残り、件数には含まれなくなります。レポートとコマンド ラインでも承認済みと表示されます。いつでも再び件数に含めることができます。</translation>
    </message>
    <message>
        <source>&amp;Reason why it may stay as it is</source>
        <translation>現状のままでよい理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>abort %1</source>
        <translation>%1 を中止する</translation>
    </message>
    <message>
        <source>accept the finding %1</source>
        <translation>指摘事項 %1 を承認する</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>%1 に応答する</translation>
    </message>
    <message>
        <source>ask for a password %1</source>
        <translation>パスワードの入力 %1</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>%1 を呼び出す</translation>
    </message>
    <message>
        <source>change something on %1</source>
        <translation>%1 を変更する</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>%1 を確認する</translation>
    </message>
    <message>
        <source>check disk %1</source>
        <translation>仮想ディスク %1 をチェックする</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>%1 をコミットする</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>%1 を完了する</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>%1 に接続する</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>%1 をコピーする</translation>
    </message>
    <message>
        <source>create directory %1</source>
        <translation>フォルダー %1 を作成する</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 を削除する</translation>
    </message>
    <message>
        <source>delete directory %1</source>
        <translation>フォルダー %1 を削除する</translation>
    </message>
    <message>
        <source>discard %1</source>
        <translation>%1 を破棄する</translation>
    </message>
    <message>
        <source>export %1</source>
        <translation>%1 をエクスポートする</translation>
    </message>
    <message>
        <source>expose %1</source>
        <translation>%1 を公開する</translation>
    </message>
    <message>
        <source>fill %1</source>
        <translation>%1 に書き込む</translation>
    </message>
    <message>
        <source>find SVM %1</source>
        <translation>SVM %1 を検索する</translation>
    </message>
    <message>
        <source>find machine %1</source>
        <translation>仮想マシン %1 を検索する</translation>
    </message>
    <message>
        <source>find restore %1</source>
        <translation>復元 %1 を検索する</translation>
    </message>
    <message>
        <source>find shadow copy set %1</source>
        <translation>シャドウ コピー セット %1 を検索する</translation>
    </message>
    <message>
        <source>find storage system %1</source>
        <translation>ストレージ システム %1 を検索する</translation>
    </message>
    <message>
        <source>find the volume of %1</source>
        <translation>%1 のボリュームを検索する</translation>
    </message>
    <message>
        <source>finish job %1</source>
        <translation>ジョブ %1 を終了する</translation>
    </message>
    <message>
        <source>flush %1</source>
        <translation>%1 をフラッシュする</translation>
    </message>
    <message>
        <source>greet %1</source>
        <translation>%1 との通信を開始する</translation>
    </message>
    <message>
        <source>keep storage system %1</source>
        <translation>ストレージ システム %1 を保存する</translation>
    </message>
    <message>
        <source>keep the tree of %1</source>
        <translation>%1 のツリーを保持する</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>%1 を一覧表示する</translation>
    </message>
    <message>
        <source>list shares of %1</source>
        <translation>%1 の共有を一覧表示する</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>%1 をロックする</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>%1 を確認する</translation>
    </message>
    <message>
        <source>look for room on %1</source>
        <translation>%1 の空き領域を確認する</translation>
    </message>
    <message>
        <source>make folder %1</source>
        <translation>フォルダー %1 を作成する</translation>
    </message>
    <message>
        <source>make storage system known %1</source>
        <translation>ストレージ システム %1 を登録する</translation>
    </message>
    <message>
        <source>map disk %1</source>
        <translation>仮想ディスク %1 を読み込む</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>open journal %1</source>
        <translation>ジャーナル %1 を開く</translation>
    </message>
    <message>
        <source>open pipe %1</source>
        <translation>パイプ %1 を開く</translation>
    </message>
    <message>
        <source>prepare %1</source>
        <translation>%1 を準備する</translation>
    </message>
    <message>
        <source>put in place %1</source>
        <translation>%1 を配置する</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 を読み取る</translation>
    </message>
    <message>
        <source>read a call from %1</source>
        <translation>%1 からの呼び出しを読み取る</translation>
    </message>
    <message>
        <source>read a directory from %1</source>
        <translation>%1 からのフォルダー情報を読み取る</translation>
    </message>
    <message>
        <source>read a frame from %1</source>
        <translation>%1 からのフレームを読み取る</translation>
    </message>
    <message>
        <source>read configuration %1</source>
        <translation>構成 %1 を読み取る</translation>
    </message>
    <message>
        <source>read disk %1</source>
        <translation>仮想ディスク %1 を読み取る</translation>
    </message>
    <message>
        <source>read journal %1</source>
        <translation>ジャーナル %1 を読み取る</translation>
    </message>
    <message>
        <source>read option %1</source>
        <translation>オプション %1 を解釈する</translation>
    </message>
    <message>
        <source>read password of %1</source>
        <translation>%1 のパスワードを読み取る</translation>
    </message>
    <message>
        <source>read path %1</source>
        <translation>パス %1 を解釈する</translation>
    </message>
    <message>
        <source>read permissions %1</source>
        <translation>アクセス許可 %1 を読み取る</translation>
    </message>
    <message>
        <source>read place %1</source>
        <translation>場所 %1 を解釈する</translation>
    </message>
    <message>
        <source>read range %1</source>
        <translation>範囲 %1 を読み取る</translation>
    </message>
    <message>
        <source>read restore %1</source>
        <translation>復元 %1 を読み取る</translation>
    </message>
    <message>
        <source>read set ID %1</source>
        <translation>セット ID %1 を解釈する</translation>
    </message>
    <message>
        <source>read shadow copy set %1</source>
        <translation>シャドウ コピー セット %1 を読み取る</translation>
    </message>
    <message>
        <source>read what the helper says of %1</source>
        <translation>%1 に関するヘルパーの応答を読み取る</translation>
    </message>
    <message>
        <source>recover %1</source>
        <translation>%1 を回復する</translation>
    </message>
    <message>
        <source>remove password of %1</source>
        <translation>%1 のパスワードを削除する</translation>
    </message>
    <message>
        <source>remove shadow copy set %1</source>
        <translation>シャドウ コピー セット %1 を削除する</translation>
    </message>
    <message>
        <source>remove what was set aside for %1</source>
        <translation>%1 のために退避したものを削除する</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 の名前を変更する</translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation>名前を %1 に変更する</translation>
    </message>
    <message>
        <source>resize %1</source>
        <translation>%1 のサイズを変更する</translation>
    </message>
    <message>
        <source>resolve name %1</source>
        <translation>名前 %1 を解決する</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>%1 を復元する</translation>
    </message>
    <message>
        <source>restore to %1</source>
        <translation>%1 に復元する</translation>
    </message>
    <message>
        <source>revoke the acceptance of %1</source>
        <translation>%1 の承認を取り消す</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ジョブの実行 %1</translation>
    </message>
    <message>
        <source>scan %1</source>
        <translation>%1 をスキャンする</translation>
    </message>
    <message>
        <source>serve %1</source>
        <translation>要求の処理 %1</translation>
    </message>
    <message>
        <source>set the attributes of %1</source>
        <translation>%1 の属性を設定する</translation>
    </message>
    <message>
        <source>set the time of %1</source>
        <translation>%1 の日時を設定する</translation>
    </message>
    <message>
        <source>sign in to %1</source>
        <translation>%1 にサインインする</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>%1 を起動する</translation>
    </message>
    <message>
        <source>store password %1</source>
        <translation>%1 のパスワードを保存する</translation>
    </message>
    <message>
        <source>store password of %1</source>
        <translation>%1 のパスワードを保存する</translation>
    </message>
    <message>
        <source>undo %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>%1 を使用する</translation>
    </message>
    <message>
        <source>use file handle %1</source>
        <translation>ファイル ハンドル %1 を使用する</translation>
    </message>
    <message>
        <source>use journal %1</source>
        <translation>ジャーナル %1 を使用する</translation>
    </message>
    <message>
        <source>use storage system %1</source>
        <translation>ストレージ システム %1 を使用する</translation>
    </message>
    <message>
        <source>use the name %1</source>
        <translation>名前 %1 を使用する</translation>
    </message>
    <message>
        <source>validate %1</source>
        <translation>検証 %1</translation>
    </message>
    <message>
        <source>watch %1</source>
        <translation>%1 を監視する</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 に書き込む</translation>
    </message>
    <message>
        <source>write a frame to %1</source>
        <translation>%1 にフレームを書き込む</translation>
    </message>
    <message>
        <source>write report %1</source>
        <translation>レポート %1 を書き込む</translation>
    </message>
    <message>
        <source>write the virtual disk %1</source>
        <translation>仮想ディスク %1 に書き込む</translation>
    </message>
    <message>
        <source>ask for a password</source>
        <translation>パスワードの入力要求</translation>
    </message>
    <message>
        <source>find storage systems</source>
        <translation>ストレージ システムの検索</translation>
    </message>
    <message>
        <source>make a PDF</source>
        <translation>PDF の作成</translation>
    </message>
    <message>
        <source>make a pipe</source>
        <translation>パイプの作成</translation>
    </message>
    <message>
        <source>plan shadow copy set</source>
        <translation>シャドウ コピー セットの計画</translation>
    </message>
    <message>
        <source>read the command line</source>
        <translation>コマンド ラインの解釈</translation>
    </message>
    <message>
        <source>read the private SMB configuration</source>
        <translation>専用 SMB 構成の読み取り</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>start libsmbclient</source>
        <translation>libsmbclient の開始</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>write into a pipe</source>
        <translation>パイプへの書き込み</translation>
    </message>
    <message>
        <source>cancel job %1</source>
        <translation>ジョブ %1 のキャンセル</translation>
    </message>
    <message>
        <source>find storage system of %1</source>
        <translation>%1 のストレージ システムの検索</translation>
    </message>
    <message>
        <source>plan restore %1</source>
        <translation>%1 の復元の計画</translation>
    </message>
    <message>
        <source>plan restore</source>
        <translation>復元の計画</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>データ欠落</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>助言</translation>
    </message>
</context>
<context>
    <name>ConnectCertificate</name>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>拇印 (SHA-256)</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>拇印のコピー</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>対象の名前</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Not trusted because</source>
        <translation>信頼されない理由</translation>
    </message>
    <message>
        <source>Penumbra then takes this certificate and no other; when the server gets a new one, it asks again.</source>
        <translation>以後、Penumbra はこの証明書だけを受け入れます。サーバーの証明書が新しくなった場合は、もう一度確認を求めます。</translation>
    </message>
</context>
<context>
    <name>ConnectFound</name>
    <message>
        <source>It is a reference server: nothing here is production, and it counts in no total.</source>
        <translation>これはリファレンス サーバーです。運用環境のものは含まれず、合計にも算入されません。</translation>
    </message>
    <message>
        <source>&amp;Reach by Another Name...</source>
        <translation>別の名前で接続(&amp;R)...</translation>
    </message>
    <message>
        <source>Connect to the SMB server of the selected SVM by another name or address</source>
        <translation>選択した SVM の SMB サーバーに、別の名前またはアドレスで接続します</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Sign in again to the SMB server of the selected SVM</source>
        <translation>選択した SVM の SMB サーバーにもう一度サインインします</translation>
    </message>
    <message>
        <source>What is missing, and how to mend it</source>
        <translation>不足しているものと対処</translation>
    </message>
    <message>
        <source>Ca&amp;ll it</source>
        <translation>表示名(&amp;L)</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>表示名</translation>
    </message>
</context>
<context>
    <name>ConnectSignIn</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>Account for management</source>
        <translation>管理用アカウント</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password for management</source>
        <translation>管理用パスワード</translation>
    </message>
    <message>
        <source>&amp;With an account and a password</source>
        <translation>アカウントとパスワードを使用する(&amp;W)</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>アカウント(&amp;U)</translation>
    </message>
    <message>
        <source>DOMAIN\backup</source>
        <translation>DOMAIN\backup</translation>
    </message>
    <message>
        <source>Account for SMB</source>
        <translation>SMB 用アカウント</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>パスワード(&amp;R)</translation>
    </message>
    <message>
        <source>Password for SMB</source>
        <translation>SMB 用パスワード</translation>
    </message>
    <message>
        <source>With the &amp;Kerberos ticket of this computer</source>
        <translation>このコンピューターの Kerberos チケットを使用する(&amp;K)</translation>
    </message>
    <message>
        <source>An address rules out Kerberos: go back and enter the name.</source>
        <translation>アドレスでは Kerberos を使用できません。前に戻って名前を入力してください。</translation>
    </message>
    <message>
        <source>K&amp;eep the passwords in the desktop&apos;s keychain</source>
        <translation>パスワードをデスクトップのキーチェーンに保存する(&amp;E)</translation>
    </message>
    <message>
        <source>Without it Penumbra asks for them each time it is started</source>
        <translation>保存しない場合、Penumbra は起動するたびにパスワードの入力を求めます</translation>
    </message>
</context>
<context>
    <name>ConnectWhere</name>
    <message>
        <source>Na&amp;me or address</source>
        <translation>名前またはアドレス(&amp;M)</translation>
    </message>
    <message>
        <source>cluster1.example.com</source>
        <translation>cluster1.example.com</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名前またはアドレス</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>usual (443, 445)</source>
        <translation>標準 (443、445)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>%1: a right is missing to %2. %3</source>
        <comment>SVM or what is not known, account, failure and remedy</comment>
        <translation>%1: %2 に権限がありません。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>SVM or what is not known, failure and remedy</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: its agent answers, but makes shadow copies of none of its shares. Move the machines to a volume that can have shadow copies, or switch them on there.</source>
        <translation>%1: エージェントは応答しますが、どの共有のシャドウ コピーも作成できません。シャドウ コピーに対応したボリュームに仮想マシンを移動するか、サーバーでシャドウ コピーをオンにしてください。</translation>
    </message>
    <message>
        <source>%1: it does not run. Start it, then refresh.</source>
        <translation>%1: 停止しています。起動してから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>%1: it has no SMB server.</source>
        <translation>%1: SMB サーバーがありません。</translation>
    </message>
    <message>
        <source>%1: not tried. Select it and try again.</source>
        <translation>%1: まだ試行していません。選択して再試行してください。</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>signed or not, encrypted or not</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SVM(s)</source>
        <translation>
            <numerusform>%Ln 個の SVM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s)</source>
        <translation>
            <numerusform>%Ln 個のボリューム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln 個の共有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln 個のスナップショット</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, version</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>storage system, what is on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>Remote VSS</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>Remote VSS</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <comment>Remote VSS</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>switched on</source>
        <comment>Remote VSS</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>Remote VSS</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nobody is signed in to SMB: machines cannot be looked at and shadow copies cannot be made. Go back and give an account for the SMB servers.</source>
        <translation>SMB にサインインしていないため、仮想マシンの確認もシャドウ コピーの作成もできません。前に戻って SMB サーバー用のアカウントを指定してください。</translation>
    </message>
    <message>
        <source>%1: the connection is neither signed nor encrypted. Require SMB signing on the server.</source>
        <translation>%1: 接続が署名も暗号化もされていません。サーバーで SMB 署名を必須にしてください。</translation>
    </message>
    <message>
        <source>%1: shadow copies are switched off. This switches them on in ONTAP:
vserver cifs options modify -vserver %1 -shadowcopy-enabled true</source>
        <translation>%1: シャドウ コピーがオフになっています。ONTAP では次のコマンドでオンにします:
vserver cifs options modify -vserver %1 -shadowcopy-enabled true</translation>
    </message>
</context>
<context>
    <name>CopyFacts</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>yes, until it is deleted</source>
        <translation>はい (削除するまで)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>read-only</source>
        <comment>state of a snapshot</comment>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of a shadow copy</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>exposed; else unknown</source>
        <translation>公開済み (それ以外は不明)</translation>
    </message>
    <message>
        <source>left behind</source>
        <comment>by a job that ended early</comment>
        <translation>残留</translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation>未公開</translation>
    </message>
    <message>
        <source>exposed, left behind</source>
        <translation>公開済み, 残留</translation>
    </message>
    <message>
        <source>exposed, not complete</source>
        <translation>公開済み, 未完了</translation>
    </message>
    <message>
        <source>complete, left behind</source>
        <translation>完了, 残留</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translation>Penumbra</translation>
    </message>
    <message>
        <source>another product, user or computer</source>
        <translation>別の製品、ユーザー、またはコンピューター</translation>
    </message>
    <message>
        <source>the storage: snapshot %1</source>
        <translation>ストレージ: スナップショット %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Path to it</source>
        <translation>UNC パス</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>元の場所</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>crash-consistent: the machines were not prepared</source>
        <translation>クラッシュ整合: 仮想マシンは準備されませんでした</translation>
    </message>
    <message>
        <source>unknown: who made it has not said</source>
        <translation>不明: 作成者からの情報なし</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>整合性</translation>
    </message>
</context>
<context>
    <name>DiskCheckCommand</name>
    <message>
        <source>Check all tables of virtual disks, and that their parents are there.</source>
        <translation>仮想ディスクのすべてのテーブルと、親の有無をチェックします。</translation>
    </message>
</context>
<context>
    <name>DiskInfoCommand</name>
    <message>
        <source>Show what virtual disks (VHD, VHDX, AVHD, AVHDX, VHDS) are, with their chains of parents.</source>
        <translation>仮想ディスク (VHD、VHDX、AVHD、AVHDX、VHDS) の情報を、親のチェーンとともに表示します。</translation>
    </message>
</context>
<context>
    <name>DiskText</name>
    <message>
        <source>fixed</source>
        <translation>容量固定</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>容量可変</translation>
    </message>
    <message>
        <source>differencing</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>VHD, %1, %2 in a file of %3</source>
        <translation>VHD, %1, %2, ファイル サイズ %3</translation>
    </message>
    <message>
        <source>VHDX, %1, %2 in a file of %3</source>
        <translation>VHDX, %1, %2, ファイル サイズ %3</translation>
    </message>
    <message>
        <source>VHD set, a file of %1</source>
        <translation>VHD セット, ファイル サイズ %1</translation>
    </message>
    <message>
        <source>sectors of %1 bytes (%2 on the medium)</source>
        <translation>セクター サイズ %1 バイト (媒体上では %2 バイト)</translation>
    </message>
    <message>
        <source>blocks of %1, %2</source>
        <translation>ブロック サイズ %1, %2</translation>
    </message>
    <message>
        <source>identity %1, of its content %2</source>
        <translation>ディスク ID %1, 内容の ID %2</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>作成元 %1</translation>
    </message>
    <message>
        <source>its log has to be replayed: it was not closed properly, or is in use</source>
        <translation>ログの再生が必要です: 正しく閉じられなかったか、使用中です</translation>
    </message>
    <message>
        <source>remark: %1</source>
        <translation>備考: %1</translation>
    </message>
    <message>
        <source>parent %1 (by its absolute path only)</source>
        <translation>親 %1 (絶対パスでのみ参照)</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>親 %1</translation>
    </message>
    <message>
        <source>parent %1 does not fit: %2: the chain is broken</source>
        <translation>親 %1 が適合しません: %2: チェーンが壊れています</translation>
    </message>
    <message>
        <source>parent %1 is another disk than its child was made from, or was changed since: the chain is broken</source>
        <translation>親 %1 は、子の作成元とは別のディスクであるか、その後変更されています: チェーンが壊れています</translation>
    </message>
    <message>
        <source>the parent is not named: the chain is broken</source>
        <translation>親の名前が記録されていません: チェーンが壊れています</translation>
    </message>
    <message>
        <source>parent %1 is missing: the chain is broken</source>
        <translation>親 %1 がありません: チェーンが壊れています</translation>
    </message>
    <message>
        <source>parent cannot be read: %1</source>
        <translation>親を読み取れません: %1</translation>
    </message>
    <message>
        <source>parent %1 was not looked at: it is on another server or on a host&apos;s own disk</source>
        <translation>親 %1 は確認していません: 別のサーバー上またはホスト自身のディスク上にあります</translation>
    </message>
    <message>
        <source>parent %1 is in the chain already: the chain is broken</source>
        <translation>親 %1 は既にチェーンに含まれています: チェーンが壊れています</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>its chain of parents is broken</source>
        <translation>親のチェーンが壊れています</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>%1: %2 (%3; %4 of content)</source>
        <translation>%1: %2 (%3, 内容は %4)</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>ほかにもあります</translation>
    </message>
    <message>
        <source>remark: its log has to be replayed: it was not closed properly, or is in use</source>
        <translation>備考: ログの再生が必要です: 正しく閉じられなかったか、使用中です</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>what was given is not valid</source>
        <translation>指定された内容が有効ではありません</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>the operating system or a library reported an error</source>
        <translation>オペレーティング システムまたはライブラリがエラーを報告しました</translation>
    </message>
    <message>
        <source>Look at the status and at the log (journalctl) of this computer, then try again.</source>
        <translation>ステータスとこのコンピューターのログ (journalctl) を確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>What had been begun was undone as far as possible; start it again when you are ready.</source>
        <translation>開始していた処理は可能な限り元に戻されました。準備ができたら、もう一度開始してください。</translation>
    </message>
    <message>
        <source>it was not done within its time limit</source>
        <translation>制限時間内に完了しませんでした</translation>
    </message>
    <message>
        <source>Check the load of the server and the network between, then try again, if need be with a longer time limit.</source>
        <translation>サーバーと途中のネットワークの負荷を確認し、必要に応じて制限時間を長くして、もう一度実行してください。</translation>
    </message>
    <message>
        <source>the server&apos;s answer does not follow the protocol</source>
        <translation>サーバーの応答がプロトコルに従っていません</translation>
    </message>
    <message>
        <source>Update the server&apos;s software; when it is current, report this with a log.</source>
        <translation>サーバーのソフトウェアを更新してください。最新の場合は、ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>the helper program could not be started</source>
        <translation>ヘルパー プログラムを起動できませんでした</translation>
    </message>
    <message>
        <source>Install Penumbra again: penumbra-smb belongs to it.</source>
        <translation>Penumbra を再インストールしてください。penumbra-smb は Penumbra の一部です。</translation>
    </message>
    <message>
        <source>the helper program ended unexpectedly</source>
        <translation>ヘルパー プログラムが予期せず終了しました</translation>
    </message>
    <message>
        <source>Try again; when it happens again, report this with a log.</source>
        <translation>もう一度実行してください。再び発生する場合は、ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>no computer of this name is known</source>
        <translation>この名前のコンピューターが見つかりません</translation>
    </message>
    <message>
        <source>Check the spelling and that this computer&apos;s DNS knows the name, or use the address.</source>
        <translation>名前のつづりと、このコンピューターの DNS で名前を解決できることを確認するか、アドレスを使用してください。</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>Check that the server is running and that no firewall blocks the port (SMB: TCP 445).</source>
        <translation>サーバーが稼働していること、およびファイアウォールがポート (SMB: TCP 445) をブロックしていないことを確認してください。</translation>
    </message>
    <message>
        <source>the connection to the server was lost</source>
        <translation>サーバーへの接続が失われました</translation>
    </message>
    <message>
        <source>Check the network and whether the server was restarted or failed over, then try again.</source>
        <translation>ネットワークと、サーバーの再起動やフェールオーバーの有無を確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>the server did not accept the sign-in</source>
        <translation>サーバーがサインインを受け付けませんでした</translation>
    </message>
    <message>
        <source>Check user name, domain and password, or with Kerberos the ticket (klist), and that the account is neither locked nor expired.</source>
        <translation>ユーザー名、ドメイン、パスワード (Kerberos の場合はチケット (klist)) と、アカウントがロックアウトされていないこと、有効期限が切れていないことを確認してください。</translation>
    </message>
    <message>
        <source>there is no Kerberos ticket to sign in with</source>
        <translation>サインインに使用する Kerberos チケットがありません</translation>
    </message>
    <message>
        <source>Get one with kinit USER@REALM, give a keytab, or sign in with user name and password; a ticket also needs the server&apos;s name, not its address.</source>
        <translation>kinit USER@REALM でチケットを取得するか、keytab を指定するか、ユーザー名とパスワードでサインインしてください。チケットを使用するには、サーバーのアドレスではなく名前も必要です。</translation>
    </message>
    <message>
        <source>the Kerberos ticket has expired</source>
        <translation>Kerberos チケットの有効期限が切れています</translation>
    </message>
    <message>
        <source>Renew it with kinit; jobs that run unattended should use a keytab.</source>
        <translation>kinit で更新してください。無人で実行するジョブでは keytab を使用してください。</translation>
    </message>
    <message>
        <source>no account was given, and Penumbra does not work as a guest</source>
        <translation>アカウントが指定されていません。Penumbra はゲストとしては動作しません</translation>
    </message>
    <message>
        <source>Name an account of the server or its domain and its password, or use a Kerberos ticket.</source>
        <translation>サーバーまたはそのドメインのアカウントとパスワードを指定するか、Kerberos チケットを使用してください。</translation>
    </message>
    <message>
        <source>the server does not sign its messages, so nobody could tell them from forged ones</source>
        <translation>サーバーがメッセージに署名しないため、偽造されたメッセージと区別できません</translation>
    </message>
    <message>
        <source>Enable SMB signing on the server (Windows: Set-SmbServerConfiguration -RequireSecuritySignature $true; ONTAP: vserver cifs security modify -vserver NAME -is-signing-required true; Samba: server signing = mandatory).</source>
        <translation>サーバーで SMB 署名を有効にしてください (Windows: Set-SmbServerConfiguration -RequireSecuritySignature $true; ONTAP: vserver cifs security modify -vserver NAME -is-signing-required true; Samba: server signing = mandatory)。</translation>
    </message>
    <message>
        <source>the account has no permission for this</source>
        <translation>アカウントにこの操作のアクセス許可がありません</translation>
    </message>
    <message>
        <source>Give the account the permission on the share and on the files, or use another account.</source>
        <translation>共有とファイルに対するアクセス許可をアカウントに付与するか、別のアカウントを使用してください。</translation>
    </message>
    <message>
        <source>the server has no share of this name</source>
        <translation>サーバーにこの名前の共有がありません</translation>
    </message>
    <message>
        <source>Check the share&apos;s name against the list of shares of the server.</source>
        <translation>共有名をサーバーの共有の一覧と照合してください。</translation>
    </message>
    <message>
        <source>the share holds no files (it is a printer or a pipe share)</source>
        <translation>この共有にはファイルが格納されません (プリンター共有またはパイプ共有です)</translation>
    </message>
    <message>
        <source>Choose a disk share.</source>
        <translation>ディスク共有を選択してください。</translation>
    </message>
    <message>
        <source>there is no such file or directory</source>
        <translation>そのようなファイルまたはフォルダーはありません</translation>
    </message>
    <message>
        <source>Check the path, and whether it was moved or deleted meanwhile.</source>
        <translation>パスと、その間に移動または削除されていないことを確認してください。</translation>
    </message>
    <message>
        <source>there is already something of this name</source>
        <translation>この名前のものが既に存在します</translation>
    </message>
    <message>
        <source>Choose another name, or move away what is there.</source>
        <translation>別の名前を選択するか、既存のものを移動してください。</translation>
    </message>
    <message>
        <source>another program has the file open</source>
        <translation>別のプログラムがファイルを開いています</translation>
    </message>
    <message>
        <source>Stop the virtual machine or the program that uses the file, then try again; Penumbra does not stop machines.</source>
        <translation>ファイルを使用している仮想マシンまたはプログラムを停止してから、もう一度実行してください。Penumbra は仮想マシンを停止しません。</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>空き領域がありません</translation>
    </message>
    <message>
        <source>Make room on the volume or enlarge it, and check quotas.</source>
        <translation>ボリュームの空き領域を増やすか、ボリュームを拡張し、クォータを確認してください。</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Give the path of a directory.</source>
        <translation>フォルダーのパスを指定してください。</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Give the path of a file.</source>
        <translation>ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove that first when it is not needed.</source>
        <translation>フォルダーの内容を確認し、不要な場合は先に削除してください。</translation>
    </message>
    <message>
        <source>the server does not support this</source>
        <translation>サーバーがこの操作をサポートしていません</translation>
    </message>
    <message>
        <source>Check the server&apos;s version and settings; without this function it cannot be done there.</source>
        <translation>サーバーのバージョンと設定を確認してください。この機能がないと、このサーバーでは実行できません。</translation>
    </message>
    <message>
        <source>the server offers no shadow copies over SMB (its FSRVP pipe is missing)</source>
        <translation>サーバーは SMB 経由のシャドウ コピーを提供していません (FSRVP パイプがありません)</translation>
    </message>
    <message>
        <source>Either the File Server VSS Agent Service role is missing on the file server, or shadow copies are off on the SVM. Windows: Install-WindowsFeature FS-VSS-Agent. ONTAP: vserver cifs options modify -vserver NAME -shadowcopy-enabled true. Samba: install and enable rpcd_fsrvp.</source>
        <translation>ファイル サーバーに役割サービス「ファイル サーバー VSS エージェント サービス」がないか、SVM でシャドウ コピーがオフになっています (Windows: Install-WindowsFeature FS-VSS-Agent; ONTAP: vserver cifs options modify -vserver NAME -shadowcopy-enabled true; Samba: rpcd_fsrvp をインストールして有効化)。</translation>
    </message>
    <message>
        <source>the service behind the pipe does not offer the interface that is needed</source>
        <translation>パイプの先のサービスが、必要なインターフェイスを提供していません</translation>
    </message>
    <message>
        <source>Check the version of the server&apos;s software and that its service is enabled.</source>
        <translation>サーバーのソフトウェアのバージョンと、そのサービスが有効であることを確認してください。</translation>
    </message>
    <message>
        <source>the server broke off the call</source>
        <translation>サーバーが呼び出しを打ち切りました</translation>
    </message>
    <message>
        <source>Look at the server&apos;s event log for this moment, then try again.</source>
        <translation>サーバーのイベント ログでこの時刻の記録を確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>the server and Penumbra have no version of FSRVP in common</source>
        <translation>サーバーと Penumbra に共通する FSRVP のバージョンがありません</translation>
    </message>
    <message>
        <source>Penumbra speaks version 1 ([MS-FSRVP] FSRVP_RPC_VERSION_1): update the server&apos;s software.</source>
        <translation>Penumbra はバージョン 1 ([MS-FSRVP] FSRVP_RPC_VERSION_1) に対応しています。サーバーのソフトウェアを更新してください。</translation>
    </message>
    <message>
        <source>the account must not make shadow copies on this file server</source>
        <translation>このアカウントには、このファイル サーバーでシャドウ コピーを作成する権限がありません</translation>
    </message>
    <message>
        <source>Make the account a member of Administrators or Backup Operators of the file server (ONTAP: vserver cifs users-and-groups local-group add-members -vserver NAME -group-name &quot;BUILTIN\Backup Operators&quot; -member-names DOMAIN\USER).</source>
        <translation>アカウントをファイル サーバーの Administrators または Backup Operators のメンバーにしてください (ONTAP: vserver cifs users-and-groups local-group add-members -vserver NAME -group-name &quot;BUILTIN\Backup Operators&quot; -member-names DOMAIN\USER)。</translation>
    </message>
    <message>
        <source>the server regards an argument of the call as wrong</source>
        <translation>サーバーが呼び出しの引数を不正と判断しました</translation>
    </message>
    <message>
        <source>Check that the share is written as the server knows it (name or address) and still exists.</source>
        <translation>共有がサーバーの認識する形 (名前またはアドレス) で指定されていること、および現在も存在することを確認してください。</translation>
    </message>
    <message>
        <source>the shadow copy set is not in the state that this call needs</source>
        <translation>シャドウ コピー セットが、この呼び出しに必要な状態ではありません</translation>
    </message>
    <message>
        <source>The server has probably dropped the set, as it does 180 seconds after its last call, or another program of this computer began one: make a new set.</source>
        <translation>サーバーがセットを破棄したか (最後の呼び出しから 180 秒後に破棄されます)、このコンピューターの別のプログラムがセットを開始した可能性があります。新しいセットを作成してください。</translation>
    </message>
    <message>
        <source>another client is making a shadow copy set on this server, and the server does not say who</source>
        <translation>別のクライアントがこのサーバーでシャドウ コピー セットを作成中です。どのクライアントかはサーバーから通知されません</translation>
    </message>
    <message>
        <source>Wait and try again: the server drops an unfinished set 180 seconds after its last call, up to 1800 seconds after some calls; Windows refuses new sets for 30 minutes after one was aborted.</source>
        <translation>しばらく待ってから、もう一度実行してください。サーバーは未完了のセットを最後の呼び出しから 180 秒後 (一部の呼び出しの後では最長 1800 秒後) に破棄します。Windows は、セットの中止後 30 分間、新しいセットを拒否します。</translation>
    </message>
    <message>
        <source>the server can make no shadow copy of this share</source>
        <translation>サーバーはこの共有のシャドウ コピーを作成できません</translation>
    </message>
    <message>
        <source>Move the data to a volume that can have shadow copies, or enable them for the volume of the share (Samba: a vfs module that makes snapshots, such as btrfs or snapper).</source>
        <translation>シャドウ コピーに対応したボリュームにデータを移動するか、共有のボリュームでシャドウ コピーを有効にしてください (Samba: btrfs や snapper など、スナップショットを作成する vfs モジュール)。</translation>
    </message>
    <message>
        <source>another share of the same volume is in the shadow copy set already</source>
        <translation>同じボリュームの別の共有が既にシャドウ コピー セットに含まれています</translation>
    </message>
    <message>
        <source>Make a second set for this share; the two show different instants and are not consistent with each other.</source>
        <translation>この共有用に 2 つ目のセットを作成してください。2 つのセットは異なる時点のものとなり、相互の整合性はありません。</translation>
    </message>
    <message>
        <source>the server does not know this shadow copy, set or share</source>
        <translation>サーバーはこのシャドウ コピー、セット、または共有を認識していません</translation>
    </message>
    <message>
        <source>It may have been deleted or dropped meanwhile: list what is there, and make a new set if need be.</source>
        <translation>その間に削除または破棄された可能性があります。存在するものを一覧で確認し、必要に応じて新しいセットを作成してください。</translation>
    </message>
    <message>
        <source>the server does not make this type of shadow copy</source>
        <translation>サーバーはこの種類のシャドウ コピーを作成しません</translation>
    </message>
    <message>
        <source>Choose another type (context), for example a plain backup with automatic release.</source>
        <translation>別の種類 (コンテキスト)、たとえば自動的に解放される通常のバックアップを選択してください。</translation>
    </message>
    <message>
        <source>the server works on another shadow copy set than this one</source>
        <translation>サーバーは、これとは別のシャドウ コピー セットを処理しています</translation>
    </message>
    <message>
        <source>Another program of this computer has replaced the set: let only one of them make sets on this server, then make a new one.</source>
        <translation>このコンピューターの別のプログラムがセットを置き換えました。このサーバーでセットを作成するプログラムを 1 つだけにしてから、新しいセットを作成してください。</translation>
    </message>
    <message>
        <source>the server did not finish the shadow copy within its own time limit</source>
        <translation>サーバー自身の制限時間内にシャドウ コピーが完了しませんでした</translation>
    </message>
    <message>
        <source>Try again at a time of less load, or with fewer volumes in one set.</source>
        <translation>負荷の低い時間帯に、または 1 つのセットに含めるボリュームを減らして、もう一度実行してください。</translation>
    </message>
    <message>
        <source>the server could not wait for the shadow copy to finish</source>
        <translation>サーバーはシャドウ コピーの完了を待機できませんでした</translation>
    </message>
    <message>
        <source>Look at the event log of the file server (VSS and its provider), then try again.</source>
        <translation>ファイル サーバーのイベント ログ (VSS とそのプロバイダー) を確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>the file server&apos;s VSS agent needed longer than it may</source>
        <translation>ファイル サーバーの VSS エージェントの処理が許容時間を超えました</translation>
    </message>
    <message>
        <source>Try again; when it happens again, look at the load of the file server&apos;s storage.</source>
        <translation>もう一度実行してください。再び発生する場合は、ファイル サーバーのストレージの負荷を確認してください。</translation>
    </message>
    <message>
        <source>the file server&apos;s VSS agent reported an error</source>
        <translation>ファイル サーバーの VSS エージェントがエラーを報告しました</translation>
    </message>
    <message>
        <source>Look up the status, and look at the event log of the file server for this moment.</source>
        <translation>ステータスの意味を調べ、ファイル サーバーのイベント ログでこの時刻の記録を確認してください。</translation>
    </message>
    <message>
        <source>the share belongs to another machine than the one that was asked</source>
        <translation>この共有は、要求先とは別のサーバーに属しています</translation>
    </message>
    <message>
        <source>Use the share through the machine that owns it; when it is of the same system, allow it to receive the sign-in (penumbractl: --accept-owner MACHINE).</source>
        <translation>共有を所有するサーバーを経由して使用してください。同じシステムに属するサーバーの場合は、サインイン情報の送信を許可してください (penumbractl: --accept-owner MACHINE)。</translation>
    </message>
    <message>
        <source>the journal of this computer cannot be used, and nothing is done without it</source>
        <translation>このコンピューターのジャーナルを使用できません。ジャーナルなしでは何も実行されません</translation>
    </message>
    <message>
        <source>Make room on the disk and check the permissions of the journal&apos;s directory (~/.local/state/penumbra); do not delete the journal, it says what unfinished jobs left behind.</source>
        <translation>ディスクの空き領域を増やし、ジャーナルのフォルダー (~/.local/state/penumbra) のアクセス許可を確認してください。ジャーナルには未完了のジョブの残留物が記録されているため、削除しないでください。</translation>
    </message>
    <message>
        <source>another job of this computer is working on the file server</source>
        <translation>このコンピューターの別のジョブがファイル サーバーを処理中です</translation>
    </message>
    <message>
        <source>Wait until that job has ended, or cancel it, then try again.</source>
        <translation>そのジョブが終了するまで待つか、そのジョブをキャンセルしてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>something could not be removed from the server and is still there</source>
        <translation>サーバーから削除できなかったものがあり、まだ残っています</translation>
    </message>
    <message>
        <source>Penumbra remembers it in its journal; run the recovery again when the server can be reached.</source>
        <translation>Penumbra はこれをジャーナルに記録しています。サーバーに接続できるようになったら、もう一度回復を実行してください。</translation>
    </message>
    <message>
        <source>the storage system is read-only for Penumbra, which changes nothing there</source>
        <translation>ストレージ システムは Penumbra に対して読み取り専用に設定されているため、何も変更できません</translation>
    </message>
    <message>
        <source>Allow it for this command with --allow-changes, or for good with: penumbractl system set NAME --allow-changes.</source>
        <translation>このコマンドに限り許可するには --allow-changes を、恒久的に許可するには penumbractl system set NAME --allow-changes を使用してください。</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>サーバーの証明書を信頼できません</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s own (ONTAP: security certificate show -fields serial, sha256 fingerprint); when it is the same, accept it with --accept-certificate FINGERPRINT.</source>
        <translation>拇印をサーバー自身のもの (ONTAP: security certificate show -fields serial、sha256 拇印) と比較し、一致する場合は --accept-certificate FINGERPRINT で承認してください。</translation>
    </message>
    <message>
        <source>the storage system&apos;s management interface refused it</source>
        <translation>ストレージ システムの管理インターフェイスが拒否しました</translation>
    </message>
    <message>
        <source>Look the code up in the storage system&apos;s documentation; check the account&apos;s role.</source>
        <translation>ストレージ システムのドキュメントでコードを調べ、アカウントのロールを確認してください。</translation>
    </message>
    <message>
        <source>the desktop&apos;s password store cannot be used</source>
        <translation>デスクトップのパスワード ストアを使用できません</translation>
    </message>
    <message>
        <source>Unlock it (KWallet, GNOME Keyring) and try again, type the password, or use Kerberos.</source>
        <translation>パスワード ストア (KWallet、GNOME Keyring) のロックを解除してもう一度実行するか、パスワードを入力するか、Kerberos を使用してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>FindingCommand</name>
    <message>
        <source>accept a finding of validate as it is, with a reason</source>
        <translation>検証の指摘事項を、理由を付けて現状のまま承認します</translation>
    </message>
    <message>
        <source>list accepted findings</source>
        <translation>承認済みの指摘事項を一覧表示します</translation>
    </message>
    <message>
        <source>let an accepted finding count again</source>
        <translation>承認済みの指摘事項を再び件数に含めます</translation>
    </message>
    <message>
        <source>Why it may stay as it is.</source>
        <translation>現状のままでよい理由。</translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <translation>%1 は再び件数に含まれます。</translation>
    </message>
    <message>
        <source>No finding is accepted. `penumbractl finding accept ID --reason TEXT` accepts one; validate prints the IDs.</source>
        <translation>承認済みの指摘事項はありません。`penumbractl finding accept ID --reason TEXT` で承認できます。ID は validate で表示されます。</translation>
    </message>
    <message>
        <source>%1  %2  %3/%4/%5 %6
  accepted by %7, %8: %9</source>
        <translation>%1  %2  %3/%4/%5 %6
  承認者 %7, %8: %9</translation>
    </message>
</context>
<context>
    <name>InventoryCommand</name>
    <message>
        <source>Show what storage systems hold: SVMs, volumes by junction path, shares, copies.</source>
        <translation>ストレージ システムの内容を表示します: SVM、ボリューム (ジャンクション パス順)、共有、コピー。</translation>
    </message>
</context>
<context>
    <name>InventoryTree</name>
    <message>
        <source>note: %1: %2</source>
        <translation>注: %1: %2</translation>
    </message>
    <message>
        <source>ONTAP</source>
        <translation>ONTAP</translation>
    </message>
    <message>
        <source>file server</source>
        <translation>ファイル サーバー</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>システム自身の名前 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>アドレス %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>変更を許可</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>has no SMB server</source>
        <translation>SMB サーバーなし</translation>
    </message>
    <message>
        <source>SMB server %1 at %2</source>
        <translation>SMB サーバー %1 (%2)</translation>
    </message>
    <message>
        <source>shadow copies on</source>
        <translation>シャドウ コピー: オン</translation>
    </message>
    <message>
        <source>shadow copies OFF</source>
        <translation>シャドウ コピー: オフ</translation>
    </message>
    <message>
        <source>of any depth</source>
        <translation>深さの制限なし</translation>
    </message>
    <message>
        <source>to a depth of %1</source>
        <translation>深さ %1 まで</translation>
    </message>
    <message>
        <source>FSRVP version %1</source>
        <translation>FSRVP バージョン %1</translation>
    </message>
    <message>
        <source>volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>%1, not mounted%2</source>
        <translation>%1、未マウント%2</translation>
    </message>
    <message>
        <source>%1 at %2%3</source>
        <translation>%1 (%2)%3</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%2 中 %1 使用</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>1 snapshot</source>
        <translation>1 個のスナップショット</translation>
    </message>
    <message>
        <source>%1 snapshots</source>
        <translation>%1 個のスナップショット</translation>
    </message>
    <message>
        <source>its root</source>
        <translation>そのルート</translation>
    </message>
    <message>
        <source>volume %1 is mounted below</source>
        <translation>下位にボリューム %1 がマウント済み</translation>
    </message>
    <message>
        <source>continuously available</source>
        <translation>継続的可用性あり</translation>
    </message>
    <message>
        <source>not continuously available</source>
        <translation>継続的可用性なし</translation>
    </message>
    <message>
        <source>can be shadow copied</source>
        <translation>シャドウ コピー可</translation>
    </message>
    <message>
        <source>cannot be shadow copied</source>
        <translation>シャドウ コピー不可</translation>
    </message>
    <message>
        <source>has shadow copies</source>
        <translation>シャドウ コピーあり</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source> at </source>
        <translation> パス </translation>
    </message>
    <message>
        <source>shadow copies</source>
        <translation>シャドウ コピー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>, set %1</source>
        <translation>, セット %1</translation>
    </message>
    <message>
        <source>, its snapshot is kept</source>
        <translation>, スナップショットは保持</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>未マウント</translation>
    </message>
</context>
<context>
    <name>JobCancel</name>
    <message>
        <source>%1 cannot be cancelled any more.</source>
        <translation>%1 はもうキャンセルできません。</translation>
    </message>
    <message>
        <source>Everything is in place already; what was set aside is being removed.</source>
        <translation>すべて配置済みです。退避したものを削除しています。</translation>
    </message>
    <message>
        <source>Cancel this job: %1?</source>
        <translation>このジョブをキャンセルしますか: %1?</translation>
    </message>
    <message>
        <source>What was written is removed, and everything is put back as it was.</source>
        <translation>書き込まれたものを削除し、すべてを元の状態に戻します。</translation>
    </message>
    <message>
        <source>&amp;Cancel Job</source>
        <translation>ジョブのキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>The copies exist already. They are completed, then deleted, although they were to be kept. That way Windows servers accept new shadow copy sets at once.</source>
        <translation>コピーは既に作成されています。保持する予定でしたが、完了してから削除します。これにより、Windows サーバーはすぐに新しいシャドウ コピー セットを受け付けます。</translation>
    </message>
    <message>
        <source>The copies exist already. They are completed, then deleted, as at the end of the job. That way Windows servers accept new shadow copy sets at once.</source>
        <translation>コピーは既に作成されています。ジョブの終了時と同様に、完了してから削除します。これにより、Windows サーバーはすぐに新しいシャドウ コピー セットを受け付けます。</translation>
    </message>
    <message>
        <source>&amp;Finish, Then Delete</source>
        <translation>完了してから削除(&amp;F)</translation>
    </message>
    <message>
        <source>The set is aborted and what was made is removed. Windows servers then refuse new shadow copy sets for 30 minutes.</source>
        <translation>セットを中止し、作成したものを削除します。その後 30 分間、Windows サーバーは新しいシャドウ コピー セットを拒否します。</translation>
    </message>
    <message>
        <source>&amp;Abort the Set</source>
        <translation>セットの中止(&amp;A)</translation>
    </message>
    <message>
        <source>The copies are being deleted; that is done in any case.</source>
        <translation>コピーを削除しています。これはいずれの場合も実行されます。</translation>
    </message>
    <message>
        <source>Nothing has been made on the servers yet. Cancelling costs nothing.</source>
        <translation>サーバーにはまだ何も作成されていません。キャンセルしても影響はありません。</translation>
    </message>
    <message>
        <source>%1 is being cancelled already.</source>
        <translation>%1 は既にキャンセル中です。</translation>
    </message>
    <message>
        <source>What was begun is being undone. That cannot be stopped.</source>
        <translation>開始した処理を元に戻しています。これは停止できません。</translation>
    </message>
    <message>
        <source>It stops where it is. What it has not done yet stays to be done.</source>
        <translation>現在の位置で停止します。未実行の処理は残ります。</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>実行を続行(&amp;K)</translation>
    </message>
    <message>
        <source>Reading how far the job is...</source>
        <translation>ジョブの進行状況を読み取っています...</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>signed, %1, FSRVP version %2</source>
        <translation>署名済み, %1, FSRVP バージョン %2</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation>%1 の内容: %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> ほか %1 個</translation>
    </message>
    <message>
        <source>skipped, no writer</source>
        <translation>スキップ (ライターなし)</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not undone</source>
        <translation>取り消し失敗</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>waiting for %1, %2</source>
        <translation>%1 を待機しています (%2)</translation>
    </message>
    <message>
        <source>another client is making a shadow copy set on %1; the server does not say who. Trying again in %2 s</source>
        <translation>別のクライアントが %1 でシャドウ コピー セットを作成中です。どのクライアントかはサーバーから通知されません。%2 秒後に再試行します</translation>
    </message>
    <message>
        <source>%1 is named more than once; it is copied once</source>
        <translation>%1 は複数回指定されていますが、コピーは 1 回だけ行われます</translation>
    </message>
    <message>
        <source>%1: the volume is in the set already, so it is copied in a further set at another instant. The two are not consistent with each other</source>
        <translation>%1: ボリュームが既にセットに含まれているため、別のセットで異なる時点としてコピーされます。両者の間に整合性はありません</translation>
    </message>
    <message>
        <source>%1: crash-consistent: the machines were not prepared</source>
        <translation>%1: クラッシュ整合: 仮想マシンは準備されませんでした</translation>
    </message>
    <message>
        <source>%1 calls itself %2, a name that does not resolve here; staying with the address in use</source>
        <translation>%1 は自身の名前を %2 としていますが、ここではこの名前を解決できません。使用中のアドレスをそのまま使用します</translation>
    </message>
    <message>
        <source>%1 gives the exposed share&apos;s bare name instead of its UNC name, as Samba does</source>
        <translation>%1 は、公開された共有の UNC 名ではなく共有名だけを返します (Samba と同じ動作です)</translation>
    </message>
    <message>
        <source>%1 answered the abort with success but kept the copies, as Samba does; they were deleted one by one</source>
        <translation>%1 は中止に成功と応答しましたが、コピーを残していました (Samba と同じ動作です)。コピーは 1 つずつ削除されました</translation>
    </message>
    <message>
        <source>%1 has dropped set %2 by itself</source>
        <translation>%1 はセット %2 を自動的に破棄しました</translation>
    </message>
    <message>
        <source>the copies on %1 are kept until you delete them (penumbractl shadow delete)</source>
        <translation>%1 のコピーは、削除するまで保持されます (penumbractl shadow delete)</translation>
    </message>
    <message>
        <source>set %1 on %2: %3%4</source>
        <translation>%2 のセット %1: %3%4</translation>
    </message>
    <message>
        <source>, to be kept</source>
        <translation>, 保持</translation>
    </message>
    <message>
        <source>  copy %1 of %2</source>
        <translation>  %2 のコピー %1</translation>
    </message>
    <message>
        <source> as \\%1\%2</source>
        <translation> 公開先 \\%1\%2</translation>
    </message>
    <message>
        <source>, %1 UTC</source>
        <translation>, %1 UTC</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Done: everything is in place. What was there before is set aside beside it.</source>
        <translation>完了: すべて配置されました。以前にあったものは、そのそばに退避されています。</translation>
    </message>
    <message>
        <source>Done: everything is in place.</source>
        <translation>完了: すべて配置されました。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了。</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln shadow copy(ies) kept until deleted. Crash-consistent: the machines were not prepared.</source>
        <translation>
            <numerusform>完了: %Ln 個のシャドウ コピーを削除するまで保持します。クラッシュ整合: 仮想マシンは準備されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: the shadow copies were made, looked into and deleted again; nothing is left on the servers. Crash-consistent: the machines were not prepared.</source>
        <translation>完了: シャドウ コピーを作成し、中を確認して、削除しました。サーバーに残留物はありません。クラッシュ整合: 仮想マシンは準備されませんでした。</translation>
    </message>
    <message>
        <source>Restore unfinished: do not use what it was to bring back. Clean up to finish or undo it.</source>
        <translation>復元は未完了です: 復元先のものを使用しないでください。クリーンアップを実行して、完了するか元に戻してください。</translation>
    </message>
    <message>
        <source>Restore unfinished: do not start %1. Clean up to finish or undo it.</source>
        <translation>復元は未完了です: %1 を起動しないでください。クリーンアップを実行して、完了するか元に戻してください。</translation>
    </message>
    <message>
        <source>Something was left on a server. Clean up when the server can be reached.</source>
        <translation>サーバーに残留物があります。サーバーに接続できるようになったら、クリーンアップを実行してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失敗しました。</translation>
    </message>
    <message>
        <source>Cancelled before anything was done.</source>
        <translation>何も実行されないうちにキャンセルされました。</translation>
    </message>
    <message>
        <source>Failed before anything was done.</source>
        <translation>何も実行されないうちに失敗しました。</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>キャンセルされました。すべて元の状態のままです。</translation>
    </message>
    <message>
        <source>Failed. Everything is as it was before.</source>
        <translation>失敗しました。すべて元の状態のままです。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is left on the servers.</source>
        <translation>キャンセルされました。サーバーに残留物はありません。</translation>
    </message>
    <message>
        <source>Failed. Nothing is left on the servers.</source>
        <translation>失敗しました。サーバーに残留物はありません。</translation>
    </message>
    <message>
        <source>Cancelling: what was begun is being undone.</source>
        <translation>キャンセルしています: 開始した処理を元に戻しています。</translation>
    </message>
    <message>
        <source>Working out what the restore will do.</source>
        <translation>復元の内容を計画しています。</translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>処理しています。</translation>
    </message>
    <message>
        <source>Something failed: what was begun is being undone.</source>
        <translation>エラーが発生しました: 開始した処理を元に戻しています。</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3.</source>
        <comment>number, count, what is done</comment>
        <translation>ステップ %1/%2: %3。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is done; how far</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3/s, about %4 left</source>
        <comment>what is done; how far, rate, time</comment>
        <translation>%1 %2, %3/秒, 残り約 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow copy set</source>
        <translation>シャドウ コピー セット</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Shadow copies of %1</source>
        <translation>%1 のシャドウ コピー</translation>
    </message>
    <message>
        <source>Restore of %1</source>
        <translation>%1 の復元</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>phase of a restore</comment>
        <translation>計画</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>phase of a job</comment>
        <translation>事前処理</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>phase of a job</comment>
        <translation>準備</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>phase of a restore</comment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>phase of a job</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Expose</source>
        <comment>phase of a job</comment>
        <translation>公開</translation>
    </message>
    <message>
        <source>Recover</source>
        <comment>phase of a job</comment>
        <translation>回復</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>phase of a restore</comment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>phase of a job</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>phase of a restore</comment>
        <translation>終了処理</translation>
    </message>
    <message>
        <source>After</source>
        <comment>phase of a job</comment>
        <translation>事後処理</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>phase</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <comment>phase</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>phase</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>skipped, no writer</source>
        <translation>スキップ (ライターなし)</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>phase</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>phase</comment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>sign in to the server</source>
        <translation>サーバーへのサインイン</translation>
    </message>
    <message>
        <source>ask whether each share can be shadow copied</source>
        <translation>各共有のシャドウ コピーの可否の問い合わせ</translation>
    </message>
    <message>
        <source>keep other jobs of this computer off the servers</source>
        <translation>サーバーに対するこのコンピューターのほかのジョブの抑止</translation>
    </message>
    <message>
        <source>begin the set and add the shares to it</source>
        <translation>セットの開始と共有の追加</translation>
    </message>
    <message>
        <source>let the server get ready</source>
        <translation>サーバーの準備</translation>
    </message>
    <message>
        <source>make the copies, all at one instant</source>
        <translation>同一時点でのすべてのコピーの作成</translation>
    </message>
    <message>
        <source>make the copies reachable as shares</source>
        <translation>コピーの共有としての公開</translation>
    </message>
    <message>
        <source>let writers recover the copies</source>
        <translation>ライターによるコピーの回復</translation>
    </message>
    <message>
        <source>seal the copies, so that nobody changes them</source>
        <translation>変更を防ぐためのコピーの確定</translation>
    </message>
    <message>
        <source>let other jobs of this computer go on</source>
        <translation>このコンピューターのほかのジョブの再開</translation>
    </message>
    <message>
        <source>look into the copies</source>
        <translation>コピーの中の確認</translation>
    </message>
    <message>
        <source>delete the copies</source>
        <translation>コピーの削除</translation>
    </message>
    <message>
        <source>open what will be replaced, so that nobody else uses it</source>
        <translation>ほかからの使用を防ぐための置換対象のオープン</translation>
    </message>
    <message>
        <source>make folders under temporary names</source>
        <translation>一時的な名前でのフォルダーの作成</translation>
    </message>
    <message>
        <source>copy the files under temporary names</source>
        <translation>一時的な名前でのファイルのコピー</translation>
    </message>
    <message>
        <source>put everything in place</source>
        <translation>すべての配置</translation>
    </message>
    <message>
        <source>remove what was set aside, unless it stays</source>
        <translation>退避したものの削除 (残す場合を除く)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of a step</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>running</source>
        <comment>step</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>step</comment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>step</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>being undone</source>
        <comment>step</comment>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>step</comment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>could not be undone</source>
        <comment>step</comment>
        <translation>元に戻せませんでした</translation>
    </message>
    <message>
        <source>waiting to %1</source>
        <comment>share; what the step does</comment>
        <translation>待機中: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <comment>share; what the step does</comment>
        <translation>実行中: %1</translation>
    </message>
    <message>
        <source>copied, looked into, deleted again</source>
        <comment>share</comment>
        <translation>コピー済み, 中を確認済み, 削除済み</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>share</comment>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>done: %1</source>
        <comment>share; what the step does</comment>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <comment>share; sentence</comment>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>share</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not copied: undone</source>
        <comment>share</comment>
        <translation>未コピー: 取り消し済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>file</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>being copied by the server</source>
        <translation>サーバーがコピー中</translation>
    </message>
    <message>
        <source>being copied</source>
        <comment>file</comment>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>copied by the server</source>
        <translation>サーバーがコピー済み</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>file</comment>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Waiting: another job of this computer works on %1 (%2).</source>
        <translation>待機中: このコンピューターの別のジョブが %1 を処理しています (%2)。</translation>
    </message>
    <message>
        <source>Another client is making a shadow copy set on %1; the server does not say who. Trying again in %2 s.</source>
        <translation>別のクライアントが %1 でシャドウ コピー セットを作成中です。どのクライアントかはサーバーから通知されません。%2 秒後に再試行します。</translation>
    </message>
    <message>
        <source>%1 was named more than once; it is copied once.</source>
        <translation>%1 は複数回指定されていますが、コピーは 1 回だけ行われます。</translation>
    </message>
    <message>
        <source>%1: the volume is in the set already, so a further set is made at another instant. The two are not consistent with each other.</source>
        <translation>%1: ボリュームが既にセットに含まれているため、別のセットが異なる時点で作成されます。両者の間に整合性はありません。</translation>
    </message>
    <message>
        <source>%1: crash-consistent: the machines were not prepared.</source>
        <translation>%1: クラッシュ整合: 仮想マシンは準備されませんでした。</translation>
    </message>
    <message>
        <source>%1 calls itself %2, a name that does not resolve here; the address in use stays.</source>
        <translation>%1 は自身の名前を %2 としていますが、ここではこの名前を解決できません。使用中のアドレスをそのまま使用します。</translation>
    </message>
    <message>
        <source>%1 gives the exposed share&apos;s bare name instead of its UNC name, as Samba does.</source>
        <translation>%1 は、公開された共有の UNC 名ではなく共有名だけを返します (Samba と同じ動作です)。</translation>
    </message>
    <message>
        <source>%1 answered the abort with success but kept the copies, as Samba does; they were deleted one by one.</source>
        <translation>%1 は中止に成功と応答しましたが、コピーを残していました (Samba と同じ動作です)。コピーは 1 つずつ削除されました。</translation>
    </message>
    <message>
        <source>%1 had dropped the set %2 by itself.</source>
        <translation>%1 はセット %2 を自動的に破棄していました。</translation>
    </message>
    <message>
        <source>The copies on %1 stay until they are deleted.</source>
        <translation>%1 のコピーは、削除するまで残ります。</translation>
    </message>
    <message>
        <source>beginning</source>
        <comment>job</comment>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>phase, number, count</comment>
        <translation>%1、ステップ %2/%3</translation>
    </message>
    <message>
        <source>Restore unfinished: its process ended early. Do not start its machines until it is cleaned up.</source>
        <translation>復元は未完了です: プロセスが途中で終了しました。クリーンアップするまで、その仮想マシンを起動しないでください。</translation>
    </message>
    <message>
        <source>The job&apos;s process ended early. What it left on the servers can be cleaned up.</source>
        <translation>ジョブのプロセスが途中で終了しました。サーバー上の残留物はクリーンアップできます。</translation>
    </message>
</context>
<context>
    <name>LabFaults</name>
    <message>
        <source>Let something go wrong, to see what Penumbra makes of it. A fault about calls and snapshots waits until it happens or is cleared.</source>
        <translation>障害を発生させて、Penumbra の動作を確認します。呼び出しとスナップショットに関する障害は、発生するか解除されるまで待機します。</translation>
    </message>
    <message>
        <source>On the SV&amp;M</source>
        <translation>対象の SVM(&amp;M)</translation>
    </message>
    <message>
        <source>On the SVM</source>
        <translation>対象の SVM</translation>
    </message>
    <message>
        <source>What h&amp;appens</source>
        <translation>発生する障害(&amp;A)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>発生する障害</translation>
    </message>
    <message>
        <source>To the &amp;call</source>
        <translation>対象の呼び出し(&amp;C)</translation>
    </message>
    <message>
        <source>* is every call of Remote VSS; a REST call as GET /api/cluster, for all SVMs</source>
        <translation>* は Remote VSS のすべての呼び出し。REST の呼び出しは GET /api/cluster のように指定し、すべての SVM が対象になります</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>With the stat&amp;us</source>
        <translation>ステータス(&amp;U)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>&amp;Late by</source>
        <translation>遅延(&amp;L)</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ミリ秒</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>How man&amp;y times</source>
        <translation>回数(&amp;Y)</translation>
    </message>
    <message>
        <source>until it is cleared</source>
        <translation>解除するまで</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Ad&amp;d Fault</source>
        <translation>障害の追加(&amp;D)</translation>
    </message>
    <message>
        <source>Cl&amp;ear Faults</source>
        <translation>障害の解除(&amp;E)</translation>
    </message>
    <message>
        <source>Forget the faults of the selected SVMs, without a selection all</source>
        <translation>選択した SVM の障害を解除します。選択がない場合は、すべて解除します</translation>
    </message>
    <message>
        <source>No fault waits.</source>
        <translation>待機中の障害はありません。</translation>
    </message>
</context>
<context>
    <name>LabRows</name>
    <message>
        <source>SMB does not run</source>
        <translation>SMB が停止中</translation>
    </message>
    <message>
        <source>Remote VSS does not run</source>
        <translation>Remote VSS が停止中</translation>
    </message>
    <message>
        <source>runs, its disk is full</source>
        <translation>稼働中, ディスクの空きなし</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>runs, a client makes a set</source>
        <translation>稼働中, クライアントがセットを作成中</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>SMB server</source>
        <translation>SMB サーバー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Behaves like</source>
        <translation>動作モデル</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Exposed as</source>
        <translation>公開名</translation>
    </message>
    <message>
        <source>Shadow copy set</source>
        <translation>シャドウ コピー セット</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more time(s)</source>
        <translation>
            <numerusform>あと %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>SVMs</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>発生する障害</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>A call is refused</source>
        <translation>呼び出しが拒否される</translation>
    </message>
    <message>
        <source>A call is answered late</source>
        <translation>呼び出しへの応答が遅れる</translation>
    </message>
    <message>
        <source>The connection breaks instead of an answer</source>
        <translation>応答の代わりに接続が切断される</translation>
    </message>
    <message>
        <source>A call is answered with garbage</source>
        <translation>呼び出しに不正なデータが返される</translation>
    </message>
    <message>
        <source>Making the snapshots fails</source>
        <translation>スナップショットの作成に失敗する</translation>
    </message>
    <message>
        <source>Making the snapshots takes long</source>
        <translation>スナップショットの作成に時間がかかる</translation>
    </message>
    <message>
        <source>The SMB server dies now</source>
        <translation>SMB サーバーが今すぐ停止する</translation>
    </message>
    <message>
        <source>The SMB server starts again</source>
        <translation>SMB サーバーが再び起動する</translation>
    </message>
    <message>
        <source>The Remote VSS agent dies now</source>
        <translation>Remote VSS エージェントが今すぐ停止する</translation>
    </message>
    <message>
        <source>The Remote VSS agent starts again</source>
        <translation>Remote VSS エージェントが再び起動する</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクの空きがなくなる</translation>
    </message>
    <message>
        <source>The disk has room again</source>
        <translation>ディスクに再び空きができる</translation>
    </message>
    <message>
        <source>The server&apos;s patience with a set ends now</source>
        <translation>サーバーによるセットの待機が今すぐ終わる</translation>
    </message>
    <message>
        <source>Another client makes a set</source>
        <translation>別のクライアントがセットを作成する</translation>
    </message>
    <message>
        <source>The other client lets go of its set</source>
        <translation>別のクライアントがセットを手放す</translation>
    </message>
</context>
<context>
    <name>LeftOverWords</name>
    <message>
        <source>A shadow copy set on %1. Cleaning up removes it from the server.</source>
        <translation>%1 のシャドウ コピー セット。クリーンアップすると、サーバーから削除されます。</translation>
    </message>
    <message>
        <source>A shadow copy set of %1 on %2. Cleaning up removes it from the server.</source>
        <translation>%2 にある %1 のシャドウ コピー セット。クリーンアップすると、サーバーから削除されます。</translation>
    </message>
    <message>
        <source>An unfinished restore to %1: do not use it. Cleaning up finishes or undoes the restore.</source>
        <translation>%1 への未完了の復元: 使用しないでください。クリーンアップすると、復元が完了するか、元に戻されます。</translation>
    </message>
    <message>
        <source>An unfinished restore: do not start %1. Cleaning up finishes or undoes the restore.</source>
        <translation>未完了の復元: %1 を起動しないでください。クリーンアップすると、復元が完了するか、元に戻されます。</translation>
    </message>
    <message>
        <source>%1: its process ended early; nothing unfinished is on servers. Cleaning up closes its entry.</source>
        <translation>%1: プロセスが途中で終了しました。サーバーに未完了のものはありません。クリーンアップすると、記録が閉じられます。</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1, %2</source>
        <comment>entries of a list</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>MachineNames</name>
    <message>
        <source>%1 in %2</source>
        <comment>machine, its folder</comment>
        <translation>%2 内の %1</translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>仮想ディスク</translation>
    </message>
    <message>
        <source>parent disk</source>
        <translation>親ディスク</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>checkpoint&apos;s disk</source>
        <translation>チェックポイントのディスク</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>保存された状態</translation>
    </message>
    <message>
        <source>runtime state</source>
        <translation>ランタイム状態</translation>
    </message>
    <message>
        <source>guest state</source>
        <translation>ゲスト状態</translation>
    </message>
    <message>
        <source>smart paging</source>
        <translation>スマート ページング</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 needs its parent %2, which is missing</source>
        <translation>%1 に必要な親 %2 がありません</translation>
    </message>
    <message>
        <source>%1 was not made from %2 as that is now: its chain is broken</source>
        <translation>%1 は現在の %2 から作成されたものではありません: チェーンが壊れています</translation>
    </message>
    <message>
        <source>the parents of %1 lead back to it</source>
        <translation>%1 の親をたどると自身に戻ります</translation>
    </message>
    <message>
        <source>%1 finds its parent %2 by an absolute path only</source>
        <translation>%1 は親 %2 を絶対パスでのみ参照しています</translation>
    </message>
    <message>
        <source>the log of %1 has to be replayed: it was not closed properly, or is in use</source>
        <translation>%1 のログの再生が必要です: 正しく閉じられなかったか、使用中です</translation>
    </message>
    <message>
        <source>%1 is also a disk of %2</source>
        <translation>%1 は %2 の仮想ディスクでもあります</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>第 %1 世代</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>1 disk</source>
        <translation>1 個の仮想ディスク</translation>
    </message>
    <message>
        <source>%1 disks</source>
        <translation>%1 個の仮想ディスク</translation>
    </message>
    <message>
        <source>1 checkpoint</source>
        <translation>1 個のチェックポイント</translation>
    </message>
    <message>
        <source>%1 checkpoints</source>
        <translation>%1 個のチェックポイント</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>1 PROBLEM</source>
        <translation>問題 1 件</translation>
    </message>
    <message>
        <source>%1 PROBLEMS</source>
        <translation>問題 %1 件</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>共有 %1: %2</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>問題: %1</translation>
    </message>
</context>
<context>
    <name>PasswordCommand</name>
    <message>
        <source>Password of %1 on %2: </source>
        <translation>%2 の %1 のパスワード: </translation>
    </message>
    <message>
        <source>Stored. Use it with --keychain.</source>
        <translation>保存しました。--keychain で使用できます。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Put the password of --user on a server into the desktop&apos;s keychain.</source>
        <translation>サーバー上の --user のパスワードをデスクトップのキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Remove the password of --user on a server from the desktop&apos;s keychain.</source>
        <translation>サーバー上の --user のパスワードをデスクトップのキーチェーンから削除します。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::AboutDialog</name>
    <message>
        <source>Made with Qt %1, QCoro, libsmbclient, MIT Kerberos, gss-ntlmssp, Nettle and QtKeychain.</source>
        <translation>Qt %1、QCoro、libsmbclient、MIT Kerberos、gss-ntlmssp、Nettle、QtKeychain を使用しています。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::AcceptDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>finding, path</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 件の指摘事項</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept As It Is</source>
        <translation>現状のまま承認(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CleanUpDialog</name>
    <message>
        <source>The shadow copy set on %1 is complete and stays.</source>
        <translation>%1 のシャドウ コピー セットは完了しており、そのまま残ります。</translation>
    </message>
    <message>
        <source>The shadow copy set is gone from %1.</source>
        <translation>シャドウ コピー セットは %1 からなくなりました。</translation>
    </message>
    <message>
        <source>The shadow copy set on %1 could not be removed yet.</source>
        <translation>%1 のシャドウ コピー セットはまだ削除できませんでした。</translation>
    </message>
    <message>
        <source>Restore %1 is finished: everything is new.</source>
        <translation>復元 %1 は完了しました: すべて新しい内容です。</translation>
    </message>
    <message>
        <source>Restore %1 is undone: everything is as it was.</source>
        <translation>復元 %1 は元に戻されました: すべて元の状態です。</translation>
    </message>
    <message>
        <source>Restore %1 is still unfinished: do not start its machines.</source>
        <translation>復元 %1 はまだ未完了です: その仮想マシンを起動しないでください。</translation>
    </message>
    <message>
        <source>Clean &amp;Up</source>
        <translation>クリーンアップ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>What was left over</source>
        <translation>残留物</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>処理結果</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>残留物はありません。</translation>
    </message>
    <message numerus="yes">
        <source>No known storage system has the server %1, so there is no account to sign in with. Connect it first, or run &quot;penumbractl recover&quot; with an account of that server.</source>
        <translation>
            <numerusform>サーバー %1 を含む登録済みのストレージ システムがないため、サインインに使用するアカウントがありません。先に接続するか、そのサーバーのアカウントで &quot;penumbractl recover&quot; を実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cleaning up after jobs</source>
        <translation>ジョブをクリーンアップしています</translation>
    </message>
    <message>
        <source>Close (job continues)</source>
        <translation>閉じる (ジョブは続行)</translation>
    </message>
    <message>
        <source>Everything is cleaned up.</source>
        <translation>すべてクリーンアップされました。</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Clean &amp;Up After Jobs...</source>
        <translation>ジョブのクリーンアップ(&amp;U)...</translation>
    </message>
    <message>
        <source>Remove what jobs that ended early left on servers, and finish or undo restores</source>
        <translation>途中で終了したジョブがサーバーに残したものを削除し、復元を完了するか元に戻します</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConfirmDialog</name>
    <message>
        <source>To go on, type: %1</source>
        <translation>続行するには、次のように入力してください: %1</translation>
    </message>
    <message>
        <source>Name to type</source>
        <translation>入力する名前</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectAssistant</name>
    <message>
        <source>the Kerberos ticket&apos;s account</source>
        <translation>Kerberos チケットのアカウント</translation>
    </message>
    <message>
        <source>Connect a Storage System</source>
        <translation>ストレージ システムへの接続</translation>
    </message>
    <message>
        <source>&amp;Connect...</source>
        <translation>接続(&amp;C)...</translation>
    </message>
    <message>
        <source>Make a storage system known: ONTAP, or any SMB file server</source>
        <translation>ストレージ システム (ONTAP または任意の SMB ファイル サーバー) を登録します</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectCertificateStep</name>
    <message>
        <source>not given</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <translation>%1: 有効期限が切れています</translation>
    </message>
    <message>
        <source>%1: it is not valid yet</source>
        <translation>%1: まだ有効ではありません</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>正しいサーバーですか?</translation>
    </message>
    <message>
        <source>%1 presented a certificate that nothing on this computer vouches for. Compare the fingerprint with the one the storage system itself shows: whoever sits between could read the password otherwise.</source>
        <translation>%1 が提示した証明書は、このコンピューターでは信頼性を確認できません。拇印を、ストレージ システム自体に表示される拇印と比較してください。確認しないと、通信経路に介在する第三者にパスワードを読み取られる可能性があります。</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>自己 (自己署名)</translation>
    </message>
    <message>
        <source>&amp;Accept exactly this certificate for %1</source>
        <translation>%1 に対してこの証明書だけを受け入れる(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectFoundStep</name>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン アカウント</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Remote VSS</source>
        <translation>Remote VSS</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>SMB server</source>
        <translation>SMB サーバー</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>connection</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>This is what Penumbra found.</source>
        <translation>Penumbra が検出した内容は次のとおりです。</translation>
    </message>
    <message>
        <source>SVMs</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>不足しているものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Missing, and how to mend it (%Ln):</source>
        <translation>
            <numerusform>不足しているものと対処 (%Ln)(&amp;M):</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach by Another Name</source>
        <translation>別の名前で接続</translation>
    </message>
    <message>
        <source>Name or address of the SMB server of %1</source>
        <translation>%1 の SMB サーバーの名前またはアドレス</translation>
    </message>
    <message>
        <source>Signing in to the SMB server of %1...</source>
        <translation>%1 の SMB サーバーにサインインしています...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectResultStep</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The storage system is known now.</source>
        <translation>ストレージ システムが登録されました。</translation>
    </message>
    <message>
        <source>&amp;Allow changes on it</source>
        <translation>このストレージ システムでの変更を許可する(&amp;A)</translation>
    </message>
    <message>
        <source>Validation is the next step: it looks at the shares, finds the machines on them, and says what stands in the way of shadow copies. It changes nothing.</source>
        <translation>次は検証です。検証では、共有を確認して共有上の仮想マシンを検出し、シャドウ コピーの妨げになるものを示します。何も変更しません。</translation>
    </message>
    <message>
        <source>%1 is in the inventory, its passwords are in the keychain.</source>
        <translation>%1 がインベントリに追加され、パスワードがキーチェーンに保存されました。</translation>
    </message>
    <message>
        <source>%1 is in the inventory.</source>
        <translation>%1 がインベントリに追加されました。</translation>
    </message>
    <message>
        <source>It is read-only: Penumbra looks, and changes nothing there. To make shadow copies and restore, allow it here, or later in the File menu.</source>
        <translation>読み取り専用です。Penumbra は内容を確認するだけで、何も変更しません。シャドウ コピーの作成や復元を行うには、ここで、または後で [ファイル] メニューで許可してください。</translation>
    </message>
    <message>
        <source>Changes are allowed: Penumbra may make and remove shadow copies there and restore. Each such action still shows what it will do first.</source>
        <translation>変更が許可されています。Penumbra は、シャドウ コピーの作成と削除、および復元を実行できます。これらの操作では、引き続き、実行前に処理内容が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Validate Now</source>
        <translation>今すぐ検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectSignInStep</name>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>As whom shall Penumbra sign in?</source>
        <translation>どのアカウントでサインインしますか?</translation>
    </message>
    <message>
        <source>Sign &amp;In</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Management interface of %1</source>
        <translation>%1 の管理インターフェイス</translation>
    </message>
    <message>
        <source>SMB servers of its SVMs</source>
        <translation>SVM の SMB サーバー</translation>
    </message>
    <message>
        <source>SMB server %1</source>
        <translation>SMB サーバー %1</translation>
    </message>
    <message>
        <source>For looking at machines, shadow copies and restores. Without an account only the inventory works.</source>
        <translation>仮想マシンの確認、シャドウ コピー、復元に使用します。アカウントがない場合、使用できるのはインベントリだけです。</translation>
    </message>
    <message>
        <source>The account lists shares, reads machines, makes shadow copies and restores: best a member of Backup Operators or Administrators.</source>
        <translation>このアカウントで、共有の一覧表示、仮想マシンの読み取り、シャドウ コピーの作成、復元を行います。Backup Operators または Administrators のメンバーを推奨します。</translation>
    </message>
    <message>
        <source>empty: from the keychain</source>
        <translation>空の場合: キーチェーンから取得</translation>
    </message>
    <message>
        <source>as typed before</source>
        <translation>前回の入力を使用</translation>
    </message>
    <message>
        <source>Looking around: %1, %2</source>
        <comment>number of volumes, number of shares</comment>
        <translation>内容を確認しています: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s)</source>
        <translation>
            <numerusform>%Ln 個のボリューム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln 個の共有</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to %1...</source>
        <translation>%1 にサインインしています...</translation>
    </message>
    <message>
        <source>Signing in to the SMB server of %1...</source>
        <translation>%1 の SMB サーバーにサインインしています...</translation>
    </message>
    <message>
        <source>Signing in to the SMB servers...</source>
        <translation>SMB サーバーにサインインしています...</translation>
    </message>
    <message>
        <source>Not signed in: see below.</source>
        <translation>サインインしていません: 下記を参照してください。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 としてサインインしました。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectWhereStep</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where is the storage system?</source>
        <translation>ストレージ システムはどこにありますか?</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>ONTAP, by its REST API</source>
        <translation>ONTAP (REST API を使用)</translation>
    </message>
    <message>
        <source>File server, by SMB alone</source>
        <translation>ファイル サーバー (SMB のみ)</translation>
    </message>
    <message>
        <source>An address rules out Kerberos: to sign in with a ticket, enter the name.</source>
        <translation>アドレスでは Kerberos を使用できません。チケットでサインインするには、名前を入力してください。</translation>
    </message>
    <message>
        <source>This is neither a name nor an address. Enter only the server: no path, no \\, no https://.</source>
        <translation>名前でもアドレスでもありません。サーバーだけを入力してください。パス、\\、https:// は不要です。</translation>
    </message>
    <message>
        <source>ONTAP: the management address of the cluster or SVM. Windows, Samba and others: the file server.</source>
        <translation>ONTAP の場合は、クラスターまたは SVM の管理アドレス。Windows、Samba などの場合は、ファイル サーバー。</translation>
    </message>
    <message>
        <source>Asking %1 what it is...</source>
        <translation>%1 に種類を問い合わせています...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CopyActions</name>
    <message>
        <source>&amp;Look Inside</source>
        <translation>中を表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show the folders, files and machines in this copy</source>
        <translation>このコピーに含まれるフォルダー、ファイル、仮想マシンを表示します</translation>
    </message>
    <message>
        <source>Co&amp;mplete Set...</source>
        <translation>セットの完了(&amp;M)...</translation>
    </message>
    <message>
        <source>Seal the copies of an exposed set and keep them</source>
        <translation>公開されたセットのコピーを確定し、保持します</translation>
    </message>
    <message>
        <source>&amp;Abort Set...</source>
        <translation>セットの中止(&amp;A)...</translation>
    </message>
    <message>
        <source>Give up a set that is not complete; nothing of it stays</source>
        <translation>完了していないセットを破棄します。何も残りません</translation>
    </message>
    <message>
        <source>&amp;Delete Set...</source>
        <translation>セットの削除(&amp;D)...</translation>
    </message>
    <message>
        <source>Delete the copies of a set from their server</source>
        <translation>セットのコピーをサーバーから削除します</translation>
    </message>
    <message>
        <source>Complete set</source>
        <translation>セットの完了</translation>
    </message>
    <message>
        <source>Complete %1?</source>
        <translation>%1 を完了しますか?</translation>
    </message>
    <message>
        <source>%1

The copies become read-only and stay until you delete them. Until then they hold space of their volumes: what is overwritten or deleted there stays in them.</source>
        <translation>%1

コピーは読み取り専用になり、削除するまで残ります。それまで、コピーはボリュームの領域を占有します。ボリュームで上書きまたは削除されたものが、コピーに残るためです。</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>完了(&amp;M)</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>%1 の完了</translation>
    </message>
    <message>
        <source>Abort set</source>
        <translation>セットの中止</translation>
    </message>
    <message>
        <source>Abort %1?</source>
        <translation>%1 を中止しますか?</translation>
    </message>
    <message>
        <source>Nothing of the set stays. After the abort of a set Windows servers refuse new sets for 30 minutes.</source>
        <translation>セットは何も残りません。セットの中止後 30 分間、Windows サーバーは新しいセットを拒否します。</translation>
    </message>
    <message>
        <source>&amp;Abort Set</source>
        <translation>セットの中止(&amp;A)</translation>
    </message>
    <message>
        <source>Its copies are exposed already: to finish and then delete them removes them as well, without that wait.</source>
        <translation>コピーは既に公開されています。完了してから削除することでもコピーを削除でき、その場合は待ち時間が発生しません。</translation>
    </message>
    <message>
        <source>&amp;Finish, Then Delete</source>
        <translation>完了してから削除(&amp;F)</translation>
    </message>
    <message>
        <source>Abort %1</source>
        <translation>%1 の中止</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>%1

The copies are deleted from the server. There is no way back: what is only in them is lost.</source>
        <translation>%1

コピーをサーバーから削除します。元に戻すことはできません。コピーにしかないものは失われます。</translation>
    </message>
    <message>
        <source>Penumbra knows no other complete copy of %1.</source>
        <translation>%1 の完全なコピーは、Penumbra が認識している中にほかにありません。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>%1 was not made from here: another product may be using it.</source>
        <translation>%1 はここで作成されたものではありません。別の製品が使用している可能性があります。</translation>
    </message>
    <message>
        <source>Penumbra removes only sets of its own journal: nobody else can tell it that a copy is not needed any more. Remove it with the product, on the computer and with the account that made it.</source>
        <translation>Penumbra は、自身のジャーナルにあるセットだけを削除します。コピーが不要になったかどうかを、ほかからは判断できないためです。作成に使用した製品、コンピューター、アカウントで削除してください。</translation>
    </message>
    <message>
        <source>Delete Set</source>
        <translation>セットの削除</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CopyBrowser</name>
    <message>
        <source>Machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>構成の変更日時</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>仮想マシン(&amp;M)</translation>
    </message>
    <message>
        <source>The folder above (Backspace)</source>
        <translation>上のフォルダー (Backspace)</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>上のフォルダー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Show folders and files</source>
        <translation>フォルダーとファイルを表示します</translation>
    </message>
    <message>
        <source>Look for machines everywhere in it</source>
        <translation>全体から仮想マシンを検索します</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前でフィルター</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>フォルダーとファイル</translation>
    </message>
    <message>
        <source>Machines in the copy</source>
        <translation>コピー内の仮想マシン</translation>
    </message>
    <message>
        <source>How much is listed</source>
        <translation>一覧の件数</translation>
    </message>
    <message>
        <source>Select a copy, and what is inside will be here.</source>
        <translation>コピーを選択すると、その中身がここに表示されます。</translation>
    </message>
    <message>
        <source>It cannot be reached: its server belongs to no storage system that is known here.</source>
        <translation>接続できません。サーバーが、登録済みのどのストレージ システムにも属していません。</translation>
    </message>
    <message>
        <source>&amp;Sign In...</source>
        <translation>サインイン(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>folder, what is in it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Looking for machines...</source>
        <translation>仮想マシンを検索しています...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln 台の仮想マシン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 個の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far...</source>
        <comment>number of entries</comment>
        <translation>現在 %1...</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>このフォルダーは空です。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln shown</source>
        <comment>number of entries</comment>
        <translation>
            <numerusform>%1、%Ln 個を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CopyStore</name>
    <message>
        <source>Set %1</source>
        <comment>shadow copy set, start of its ID</comment>
        <translation>セット %1</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <comment>share, time</comment>
        <translation>%2 時点の %1</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <comment>share, start of the copy&apos;s ID</comment>
        <translation>%1、コピー %2</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::FolderDialog</name>
    <message>
        <source>Choose a folder in %1</source>
        <translation>%1 のフォルダーの選択</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>選択(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;hoose %1</source>
        <comment>a folder</comment>
        <translation>%1 を選択(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::FolderModel</name>
    <message>
        <source>link or mount point: nothing of it is in the copy</source>
        <translation>リンクまたはマウント ポイント: 先にあるものはコピーに含まれていません</translation>
    </message>
    <message>
        <source>a name that leads elsewhere: it cannot be restored</source>
        <translation>別の場所を指す名前: 復元できません</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>virtual disk</source>
        <translation>仮想ディスク</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Reference server</source>
        <translation>リファレンス サーバー</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>ドキュメントの本文</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>このドキュメント内を検索</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>コマンド ライン</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Inspector</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>ONTAP</source>
        <translation>ONTAP</translation>
    </message>
    <message>
        <source>file server (SMB)</source>
        <translation>ファイル サーバー (SMB)</translation>
    </message>
    <message>
        <source>Reference server</source>
        <translation>リファレンス サーバー</translation>
    </message>
    <message>
        <source>yes: nothing here is production</source>
        <translation>はい: 運用環境のものは含まれません</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Management signed in as</source>
        <translation>管理インターフェイスのサインイン アカウント</translation>
    </message>
    <message>
        <source>SMB signed in as</source>
        <translation>SMB のサインイン アカウント</translation>
    </message>
    <message>
        <source>the Kerberos ticket&apos;s account</source>
        <translation>Kerberos チケットのアカウント</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>not allowed: Penumbra changes nothing here</source>
        <translation>許可しない: Penumbra はここでは何も変更しません</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Certificate accepted</source>
        <translation>承認済みの証明書</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>SMB server</source>
        <translation>SMB サーバー</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Remote VSS</source>
        <translation>Remote VSS</translation>
    </message>
    <message>
        <source>FSRVP version</source>
        <translation>FSRVP バージョン</translation>
    </message>
    <message>
        <source>no agent</source>
        <translation>エージェントなし</translation>
    </message>
    <message>
        <source>Shadow copy depth</source>
        <translation>シャドウ コピーの深さ</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s)</source>
        <translation>
            <numerusform>%Ln レベル</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン アカウント</translation>
    </message>
    <message>
        <source>Junction path</source>
        <translation>ジャンクション パス</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>未マウント</translation>
    </message>
    <message>
        <source>Mounted on</source>
        <translation>マウント先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Snapshot policy</source>
        <translation>スナップショット ポリシー</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Path to it</source>
        <translation>UNC パス</translation>
    </message>
    <message>
        <source>Path in the namespace</source>
        <translation>名前空間内のパス</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Continuously available</source>
        <translation>継続的可用性</translation>
    </message>
    <message>
        <source>Shadow copies supported</source>
        <translation>シャドウ コピーのサポート</translation>
    </message>
    <message>
        <source>Encryption required</source>
        <translation>暗号化必須</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>unknown: not validated yet</source>
        <translation>不明: まだ検証されていません</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>検証日時</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>保存された状態</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>仮想ディスク</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Select something, and what is known about it will be here.</source>
        <translation>項目を選択すると、その情報がここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) selected</source>
        <translation>
            <numerusform>%Ln 個のオブジェクトを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了日時</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::InventoryView</name>
    <message>
        <source>reference server</source>
        <translation>リファレンス サーバー</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>reference server, changes allowed</source>
        <translation>リファレンス サーバー, 変更を許可</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>変更を許可</translation>
    </message>
    <message>
        <source>writable</source>
        <comment>where there is little room</comment>
        <translation>変更可</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::JobBoard</name>
    <message>
        <source>console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::JobProgress</name>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Copy&apos;s instant</source>
        <translation>コピーの時点</translation>
    </message>
    <message>
        <source>Exposed as</source>
        <translation>公開名</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>復元先</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>What the job does</source>
        <translation>ジョブの内容</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Shares of the job</source>
        <translation>ジョブの共有</translation>
    </message>
    <message>
        <source>Files of the job</source>
        <translation>ジョブのファイル</translation>
    </message>
    <message>
        <source>Steps of the job</source>
        <translation>ジョブのステップ</translation>
    </message>
    <message>
        <source>More about the job</source>
        <translation>ジョブの詳細情報</translation>
    </message>
    <message>
        <source>Everything that happened, with times in UTC and protocol names</source>
        <translation>すべての出来事 (時刻は UTC、プロトコル上の名前で表示)</translation>
    </message>
    <message>
        <source>Cop&amp;y All</source>
        <translation>すべてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy everything that happened, with times in UTC</source>
        <translation>すべての出来事を UTC の時刻とともにコピーします</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>共有(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>ステップ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>from %1 to %2, %3</source>
        <comment>times, time zone</comment>
        <translation>%1 から %2 まで, %3</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <comment>time, time zone</comment>
        <translation>%1 から, %2</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>コピー量</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::JobsPage</name>
    <message>
        <source>running</source>
        <comment>job</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>running: %1</source>
        <comment>job</comment>
        <translation>実行中: %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>job</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed, something is left</source>
        <comment>job</comment>
        <translation>失敗, 残留物あり</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>job</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled, something is left</source>
        <comment>job</comment>
        <translation>キャンセル済み, 残留物あり</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>job</comment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>ended early, to be cleaned up</source>
        <comment>job</comment>
        <translation>途中で終了, クリーンアップが必要</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, time zone</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user, computer</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Clean &amp;Up...</source>
        <translation>クリーンアップ(&amp;U)...</translation>
    </message>
    <message>
        <source>Remove what jobs that ended early left on servers, and finish or undo restores</source>
        <translation>途中で終了したジョブがサーバーに残したものを削除し、復元を完了するか元に戻します</translation>
    </message>
    <message>
        <source>&amp;Cancel Job...</source>
        <translation>ジョブのキャンセル(&amp;C)...</translation>
    </message>
    <message>
        <source>Ask the selected job to end; what that costs is told first</source>
        <translation>選択したジョブに終了を要求します。その影響は事前に表示されます</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter of the jobs</source>
        <translation>ジョブのフィルター</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more thing(s) left over.</source>
        <translation>
            <numerusform>%1 ほか %Ln 個の残留物があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is known. Making shadow copies, restoring and cleaning up are jobs; they are listed here, also those that were started from a command line.</source>
        <translation>既知のジョブはありません。シャドウ コピーの作成、復元、クリーンアップはジョブとして実行され、コマンド ラインから開始したものも含めて、ここに一覧表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 個のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln running</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>%1、%Ln 個を実行中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::LabFaults</name>
    <message>
        <source>Faults that wait</source>
        <translation>待機中の障害</translation>
    </message>
    <message>
        <source>all</source>
        <comment>SVMs</comment>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::LogPage</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>ログのフィルター</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>表示する最低レベル</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Nothing has been logged since Penumbra started. What its parts have to say will be here.</source>
        <translation>Penumbra の起動後、まだ何もログに記録されていません。Penumbra の各部からのメッセージがここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::MachinesPage</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>仮想ディスク</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>保存された状態</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>No share was looked at yet. Validation finds the machines on shares and lists them here.</source>
        <translation>まだどの共有も確認していません。検証を実行すると、共有上の仮想マシンが検出され、ここに一覧表示されます。</translation>
    </message>
    <message>
        <source>No machine is known here. Validation looks at the shares again.</source>
        <translation>ここには既知の仮想マシンがありません。検証を実行すると、共有をもう一度確認します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln 台の仮想マシン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::MainWindow</name>
    <message>
        <source>&amp;Allow Changes...</source>
        <translation>変更を許可(&amp;A)...</translation>
    </message>
    <message>
        <source>Let Penumbra change something on this storage system: make and remove shadow copies, restore</source>
        <translation>このストレージ システムでの Penumbra による変更 (シャドウ コピーの作成と削除、復元) を許可します</translation>
    </message>
    <message>
        <source>Set &amp;Read-Only</source>
        <translation>読み取り専用に設定(&amp;R)</translation>
    </message>
    <message>
        <source>Penumbra changes nothing on this storage system any more</source>
        <translation>Penumbra は今後このストレージ システムで何も変更しません</translation>
    </message>
    <message>
        <source>&amp;Forget Storage System...</source>
        <translation>ストレージ システムの登録解除(&amp;F)...</translation>
    </message>
    <message>
        <source>Penumbra forgets this storage system; nothing changes on it</source>
        <translation>Penumbra からこのストレージ システムの登録を解除します。ストレージ システム自体は変更されません</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>設定(&amp;S)...</translation>
    </message>
    <message>
        <source>Colours, refreshing, tray</source>
        <translation>配色、更新、システム トレイ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>End Penumbra; jobs that run go on</source>
        <translation>Penumbra を終了します。実行中のジョブは続行されます</translation>
    </message>
    <message>
        <source>&amp;Find Anything...</source>
        <translation>すべてを検索(&amp;F)...</translation>
    </message>
    <message>
        <source>Find an object or an action by its name</source>
        <translation>オブジェクトまたは操作を名前で検索します</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>最新の情報に更新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask all storage systems again</source>
        <translation>すべてのストレージ システムにもう一度問い合わせます</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>すべて表示(&amp;E)</translation>
    </message>
    <message>
        <source>Select nothing, so that pages show everything</source>
        <translation>選択を解除し、各ページにすべてを表示します</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>インベントリ(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide the inventory</source>
        <translation>インベントリの表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>インスペクター(&amp;N)</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>インスペクターの表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Look at the selected shares, or all of them: machines, and whether they can be backed up</source>
        <translation>選択した共有、またはすべての共有について、仮想マシンとバックアップの可否を確認します</translation>
    </message>
    <message>
        <source>Validation done</source>
        <translation>検証の完了</translation>
    </message>
    <message>
        <source>&amp;Start Reference Server</source>
        <translation>リファレンス サーバーの起動(&amp;S)</translation>
    </message>
    <message>
        <source>Start a private storage system on this computer, to try everything on, and open it</source>
        <translation>すべてを試せる専用のストレージ システムをこのコンピューターで起動し、開きます</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Read the documents that come with Penumbra</source>
        <translation>Penumbra に付属のドキュメントを表示します</translation>
    </message>
    <message>
        <source>&amp;About Penumbra</source>
        <translation>Penumbra のバージョン情報(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence</source>
        <translation>バージョン、ライセンス</translation>
    </message>
    <message>
        <source>Let Penumbra change something on %1?</source>
        <translation>%1 での Penumbra による変更を許可しますか?</translation>
    </message>
    <message>
        <source>From then on shadow copies can be made and removed there, and files restored. Each such action still asks or shows what it will do first.</source>
        <translation>許可すると、シャドウ コピーの作成と削除、ファイルの復元が可能になります。これらの操作では、引き続き、実行前に確認または処理内容の表示が行われます。</translation>
    </message>
    <message>
        <source>&amp;Allow Changes</source>
        <translation>変更を許可(&amp;A)</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 の登録を解除しますか?</translation>
    </message>
    <message>
        <source>Penumbra no longer shows it. Nothing changes on the storage system; its shadow copies stay, and passwords stay in the keychain.</source>
        <translation>Penumbra に表示されなくなります。ストレージ システム自体は変更されません。シャドウ コピーはそのまま残り、パスワードもキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>登録解除(&amp;F)</translation>
    </message>
    <message>
        <source>Asking the reference server...</source>
        <translation>リファレンス サーバーに問い合わせています...</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation>ページ「%1」を表示します</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>バックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツール バー</translation>
    </message>
    <message>
        <source>Find anything: %1</source>
        <translation>すべてを検索: %1</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>notice: about what</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln 個の共有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln 台の仮想マシン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 件の指摘事項</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference server is not running</source>
        <translation>リファレンス サーバーは実行されていません</translation>
    </message>
    <message>
        <source>Tools, Start Reference Server starts it; File, Forget Storage System forgets it</source>
        <translation>起動するには [ツール] の [リファレンス サーバーの起動]、登録を解除するには [ファイル] の [ストレージ システムの登録解除] を選択してください</translation>
    </message>
    <message>
        <source>Stop the reference server, too?</source>
        <translation>リファレンス サーバーも停止しますか?</translation>
    </message>
    <message>
        <source>It was started from here. When it is stopped, nothing of it is left; otherwise its programs go on running, and the next console finds it.</source>
        <translation>リファレンス サーバーはここから起動されました。停止すると、何も残りません。停止しない場合、そのプログラムは実行され続け、次に起動したコンソールで検出されます。</translation>
    </message>
    <message>
        <source>&amp;Stop It</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave It Running</source>
        <translation>実行したままにする(&amp;L)</translation>
    </message>
    <message>
        <source>Stopping the reference server...</source>
        <translation>リファレンス サーバーを停止しています...</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>shares, machines, findings</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>凡例: %1</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespacePage</name>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Map of the namespace; the inventory lists the same objects</source>
        <translation>名前空間のマップ (同じオブジェクトがインベントリに一覧表示されます)</translation>
    </message>
    <message>
        <source>Zoom Map &amp;In</source>
        <translation>マップの拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>マップを大きく表示します</translation>
    </message>
    <message>
        <source>Zoom Map &amp;Out</source>
        <translation>マップの縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation>マップを小さく表示します</translation>
    </message>
    <message>
        <source>&amp;Fit Map</source>
        <translation>マップ全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>マップ全体が収まるように表示します</translation>
    </message>
    <message>
        <source>Export Map as P&amp;NG...</source>
        <translation>マップを PNG としてエクスポート(&amp;N)...</translation>
    </message>
    <message>
        <source>Export Map as &amp;SVG...</source>
        <translation>マップを SVG としてエクスポート(&amp;S)...</translation>
    </message>
    <message>
        <source>Export Map as &amp;PDF...</source>
        <translation>マップを PDF としてエクスポート(&amp;P)...</translation>
    </message>
    <message>
        <source>Write the whole map to a file</source>
        <translation>マップ全体をファイルに保存します</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>マップをエクスポートします</translation>
    </message>
    <message>
        <source>%1 has no volumes and no shares that this account may see. Refresh once there are some.</source>
        <translation>%1 には、このアカウントで参照できるボリュームも共有もありません。作成された後に、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>Nothing is known of the storage system yet. Once it has answered, its volumes and shares are drawn here as they are joined.</source>
        <translation>ストレージ システムの情報はまだありません。応答があると、ボリュームと共有がそのつながりとともにここに描画されます。</translation>
    </message>
    <message>
        <source>The map shows one storage virtual machine at a time. Select one, or anything in it, in the inventory.</source>
        <translation>マップには SVM が 1 つずつ表示されます。インベントリで SVM またはその中の項目を選択してください。</translation>
    </message>
    <message>
        <source>Export the Map</source>
        <translation>マップのエクスポート</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ファイル (*.%2)</translation>
    </message>
    <message>
        <source>Map exported</source>
        <translation>マップをエクスポートしました</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of volumes, number of shares</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s)</source>
        <translation>
            <numerusform>%Ln 個のボリューム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln 個の共有</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceView</name>
    <message>
        <source>Namespace map</source>
        <translation>名前空間マップ</translation>
    </message>
    <message>
        <source>Volumes at their junction paths, with their shares. The inventory lists the same objects.</source>
        <translation>ジャンクション パスに配置されたボリュームとその共有。同じオブジェクトがインベントリに一覧表示されます。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceWords</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 件の指摘事項</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>未集計</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Junction path</source>
        <translation>ジャンクション パス</translation>
    </message>
    <message>
        <source>Mounted on</source>
        <translation>マウント先</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Security style</source>
        <translation>セキュリティ形式</translation>
    </message>
    <message>
        <source>Snapshot policy</source>
        <translation>スナップショット ポリシー</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>In the volume</source>
        <translation>ボリューム内の位置</translation>
    </message>
    <message>
        <source>Mounted below it</source>
        <translation>下位のマウント</translation>
    </message>
    <message>
        <source>Shadow copy of</source>
        <translation>シャドウ コピー元</translation>
    </message>
    <message>
        <source>Continuously available</source>
        <translation>継続的可用性</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Shadow copies</source>
        <translation>シャドウ コピー</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>非サポート</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Volume %1: %2</source>
        <translation>ボリューム %1: %2</translation>
    </message>
    <message>
        <source>Share %1: %2</source>
        <translation>共有 %1: %2</translation>
    </message>
    <message>
        <source>Not mounted</source>
        <translation>未マウント</translation>
    </message>
    <message>
        <source>Shares whose volume is not known</source>
        <translation>ボリュームが不明な共有</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used space of size</comment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 使用</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>未マウント</translation>
    </message>
    <message>
        <source>path not known</source>
        <translation>パス不明</translation>
    </message>
    <message>
        <source>the volume&apos;s root</source>
        <translation>ボリュームのルート</translation>
    </message>
    <message>
        <source>not validated yet</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>指摘事項なし</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>データ欠落</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>SVM, volumes, shares</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation>
            <numerusform>%n 個のボリューム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n 個の共有</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>held by snapshots</source>
        <translation>スナップショットの使用領域</translation>
    </message>
    <message>
        <source>machines: no share was looked at yet</source>
        <translation>仮想マシン: まだどの共有も確認していません</translation>
    </message>
    <message>
        <source>No storage system is known yet. Connect one, and this page tells whether everything on it is protected.</source>
        <translation>ストレージ システムがまだ登録されていません。接続すると、そのすべてが保護されているかどうかがこのページに表示されます。</translation>
    </message>
    <message>
        <source>a reference server, no production</source>
        <translation>リファレンス サーバー (運用環境ではありません)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>storage system(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>ストレージ システム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>share(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>共有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>volume(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>ボリューム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>machine(s) on the shares that were looked at</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>確認した共有上の仮想マシン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finding(s) that block shadow copies</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>シャドウ コピーをブロックする指摘事項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finding(s) by which data are missing</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>データが欠落する指摘事項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>risk(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>リスク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running job(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>実行中のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>job(s) that failed within a day</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>24 時間以内に失敗したジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>crashed job(s) that may have left something</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>残留物の可能性がある、クラッシュしたジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shadow copy/copies</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>シャドウ コピー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2 of %3 shares looked at</source>
        <comment>what is counted, some, all</comment>
        <translation>%1
%3 個の共有のうち %2 個を確認済み</translation>
    </message>
    <message numerus="yes">
        <source>storage system(s) that could not be read</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>読み取れなかったストレージ システム</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Page</name>
    <message>
        <source>What is shown</source>
        <translation>表示対象</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show everything, not only what is selected</source>
        <translation>選択した項目だけでなく、すべてを表示します</translation>
    </message>
    <message>
        <source>Age of what is shown</source>
        <translation>表示内容の取得時刻</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scope, count</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>as of %1, may have changed</source>
        <translation>%1 時点 (変更されている可能性があります)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (reference server)</source>
        <translation>%1 (リファレンス サーバー)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::PhaseStepper</name>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phase, state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::QuickFind</name>
    <message>
        <source>Find an object or an action</source>
        <translation>オブジェクトまたは操作を検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ReferenceServerWindow</name>
    <message>
        <source>&amp;Reference Server...</source>
        <translation>リファレンス サーバー(&amp;R)...</translation>
    </message>
    <message>
        <source>Start and stop the reference server, see its password, let things go wrong on it</source>
        <translation>リファレンス サーバーの起動と停止、パスワードの表示、障害の発生を行います</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Shadow copy sets</source>
        <translation>シャドウ コピー セット</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>障害(&amp;F)</translation>
    </message>
    <message>
        <source>Setting the fault...</source>
        <translation>障害を設定しています...</translation>
    </message>
    <message>
        <source>Asking the workload...</source>
        <translation>ワークロードに問い合わせています...</translation>
    </message>
    <message>
        <source>The busy disks show one instant.</source>
        <translation>書き込み中の仮想ディスクは、単一の時点の状態を示しています。</translation>
    </message>
    <message>
        <source>The busy disks do not show one instant: %1</source>
        <translation>書き込み中の仮想ディスクは、単一の時点の状態を示していません: %1</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>問い合わせています...</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>停止しています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs.</source>
        <comment>reference server</comment>
        <translation>「%1」が稼働しています。</translation>
    </message>
    <message>
        <source>On: %1 writes so far.</source>
        <translation>オン: これまでの書き込み %1 回。</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>オフ。</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>非表示(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Starting, which takes some seconds...</source>
        <translation>起動しています。数秒かかります...</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>停止しています...</translation>
    </message>
    <message>
        <source>Make the reference server as it was at its first start?</source>
        <translation>リファレンス サーバーを初回起動時の状態に戻しますか?</translation>
    </message>
    <message>
        <source>Its volumes are made anew; shadow copy sets, snapshots and faults on it are forgotten, and whatever was written to its shares is gone.</source>
        <translation>ボリュームが作り直されます。リファレンス サーバー上のシャドウ コピー セット、スナップショット、障害は破棄され、共有に書き込まれたものはすべて失われます。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Making the volumes anew...</source>
        <translation>ボリュームを作り直しています...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreActions</name>
    <message>
        <source>Copy to &amp;Folder...</source>
        <translation>フォルダーへコピー(&amp;F)...</translation>
    </message>
    <message>
        <source>Copy what is selected out of its copy to a folder of this computer</source>
        <translation>選択したものをコピーから取り出して、このコンピューターのフォルダーにコピーします</translation>
    </message>
    <message>
        <source>&amp;Copy Selected</source>
        <translation>選択項目のコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Remember what is selected in a copy, to restore it to another place with Restore Here</source>
        <translation>コピー内で選択したものを記憶し、[ここに復元] で別の場所に復元できるようにします</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s); select a share or machine and choose Restore Here</source>
        <translation>
            <numerusform>%Ln 個のオブジェクト。共有または仮想マシンを選択し、[ここに復元] を選択してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore &amp;Here...</source>
        <translation>ここに復元(&amp;H)...</translation>
    </message>
    <message>
        <source>Restore what was copied, in the console or in a file manager, to the selected share or machine&apos;s folder</source>
        <translation>コンソールまたはファイル マネージャーでコピーしたものを、選択した共有または仮想マシンのフォルダーに復元します</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Nothing that can be restored was copied.</source>
        <translation>復元できるものがコピーされていません。</translation>
    </message>
    <message>
        <source>Dropped outside</source>
        <translation>外部へのドロップ</translation>
    </message>
    <message>
        <source>The other program got the names of what you dragged, and no files.</source>
        <translation>相手のプログラムには、ドラッグしたものの名前だけが渡され、ファイルは渡されませんでした。</translation>
    </message>
    <message>
        <source>Penumbra would have to fetch them from the server while everything waits. Copy them to a folder of this computer instead: that shows how far it is, and can be cancelled.</source>
        <translation>ファイルを渡すには、すべての処理を待たせたまま、Penumbra がサーバーからファイルを取得する必要があります。代わりに、このコンピューターのフォルダーにコピーしてください。進行状況が表示され、キャンセルもできます。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreAssistant</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>復元(&amp;R)...</translation>
    </message>
    <message>
        <source>Bring machines, folders and files back from a copy</source>
        <translation>コピーから仮想マシン、フォルダー、ファイルを復元します</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreConflictsStep</name>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Where %1 is there already, it becomes &quot;%2&quot;. Nothing that is there is touched.</source>
        <translation>%1 が既に存在する場合は「%2」という名前になります。既存のものには影響しません。</translation>
    </message>
    <message>
        <source>What happens if something is there already?</source>
        <translation>既存のものがある場合、どのように処理しますか?</translation>
    </message>
    <message>
        <source>File na&amp;me (optional):</source>
        <translation>ファイル名 (省略可能)(&amp;M):</translation>
    </message>
    <message>
        <source>Folder na&amp;me (optional):</source>
        <translation>フォルダー名 (省略可能)(&amp;M):</translation>
    </message>
    <message>
        <source>Something is there already.</source>
        <translation>既存のものがあります。</translation>
    </message>
    <message>
        <source>Nothing is there, as far as was seen.</source>
        <translation>確認できた範囲では、既存のものはありません。</translation>
    </message>
    <message>
        <source>Where %1 is there already, the folder becomes &quot;%2&quot;; the machine in it keeps its name and its ID. Nothing that is there is touched.</source>
        <translation>%1 が既に存在する場合、フォルダーは「%2」という名前になります。その中の仮想マシンの名前と ID は変わりません。既存のものには影響しません。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreRemainders</name>
    <message>
        <source>A restore runs: do not start %1</source>
        <comment>machines</comment>
        <translation>復元の実行中です: %1 を起動しないでください</translation>
    </message>
    <message>
        <source>Set aside when %1 was restored (%2): %3 beside %4</source>
        <comment>what, when, size, where</comment>
        <translation>%1 の復元時 (%2) に退避: %4 のそばに %3</translation>
    </message>
    <message>
        <source>Discar&amp;d What Was Set Aside...</source>
        <translation>退避したものの破棄(&amp;D)...</translation>
    </message>
    <message>
        <source>What restores left beside their targets</source>
        <translation>復元先のそばにある復元の残留物</translation>
    </message>
    <message>
        <source>Discard what was set aside</source>
        <translation>退避したものの破棄</translation>
    </message>
    <message>
        <source>Discard what was there before the restore?</source>
        <translation>復元前にあったものを破棄しますか?</translation>
    </message>
    <message>
        <source>%1

%2 of files that were replaced are removed. After that there is no way back to how it was before the restore.</source>
        <translation>%1

置き換えられたファイル %2 を削除します。削除後は、復元前の状態に戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Restore unfinished: do not start %1. Clean Up After Jobs finishes it or takes it back.</source>
        <comment>machines</comment>
        <translation>復元は未完了です: %1 を起動しないでください。[ジョブのクリーンアップ] で完了するか元に戻します。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreResultStep</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What became of it.</source>
        <translation>処理結果は次のとおりです。</translation>
    </message>
    <message>
        <source>Show in &amp;Jobs</source>
        <translation>ジョブで表示(&amp;J)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>キャンセルされました。すべて元の状態のままです。</translation>
    </message>
    <message>
        <source>It was not restored. Everything is as it was before.</source>
        <translation>復元されませんでした。すべて元の状態のままです。</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>すべて配置されました。</translation>
    </message>
    <message>
        <source>Crash-consistent: the machines were not prepared when the copy was made.</source>
        <translation>クラッシュ整合: コピーの作成時に仮想マシンは準備されませんでした。</translation>
    </message>
    <message>
        <source>The restore is unfinished: do not start what it is about. Choose Clean Up After Jobs when the server can be reached; that finishes it or takes it back.</source>
        <translation>復元は未完了です。対象を起動しないでください。サーバーに接続できるようになったら [ジョブのクリーンアップ] を選択してください。完了するか元に戻します。</translation>
    </message>
    <message>
        <source>Not all that was replaced could be removed. Choose Clean Up After Jobs.</source>
        <translation>置き換えたもののすべてを削除できませんでした。[ジョブのクリーンアップ] を選択してください。</translation>
    </message>
    <message>
        <source>What was there before is set aside beside it. Discard it on the page Shadow Copies when you do not need it any more.</source>
        <translation>以前にあったものは、そのそばに退避されています。不要になったら、[シャドウ コピー] ページで破棄してください。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreReviewStep</name>
    <message>
        <source>nothing</source>
        <comment>is there</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a newer file</source>
        <translation>より新しいファイル</translation>
    </message>
    <message>
        <source>the server copies</source>
        <translation>サーバーがコピー</translation>
    </message>
    <message>
        <source>through this computer</source>
        <translation>このコンピューターを経由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>コピー量</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>既存のもの</translation>
    </message>
    <message>
        <source>From</source>
        <translation>復元元</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>内容の確認</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>Looking at source and target</source>
        <translation>復元元と復元先の確認</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Name of what is replaced</source>
        <translation>置き換えられるものの名前</translation>
    </message>
    <message>
        <source>Looking at what is in the copy and at the target. Nothing is changed.</source>
        <translation>コピーの内容と復元先を確認しています。何も変更しません。</translation>
    </message>
    <message>
        <source>It could not be planned.</source>
        <translation>計画できませんでした。</translation>
    </message>
    <message>
        <source>What is there is removed without a way back. To replace it, &amp;type its name: %1</source>
        <translation>既存のものは削除され、元に戻すことはできません。置き換えるには、その名前を入力してください(&amp;T): %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>machines, copy</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1
    goes to %2</source>
        <comment>source, target</comment>
        <translation>%1
    復元先: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is replaced</source>
        <translation>置き換えなし</translation>
    </message>
    <message numerus="yes">
        <source>replaced: %Ln file(s)</source>
        <translation>
            <numerusform>置き換え: %Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>free space</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Room at %1: %2 needed; %3 of what is there stays until the end; %4 free.</source>
        <translation>%1 の領域: 必要 %2, 既存のもののうち %3 は最後まで残存, 空き %4。</translation>
    </message>
    <message>
        <source>Room at %1: %2 needed, %3 free.</source>
        <translation>%1 の領域: 必要 %2、空き %3。</translation>
    </message>
    <message>
        <source>Verified before anything takes its place: sizes are compared, and the headers of disks are read.</source>
        <translation>配置する前に検証します: サイズを比較し、仮想ディスクのヘッダーを読み取ります。</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>• and %Ln more</source>
        <translation>
            <numerusform>• ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <comment>button that starts it</comment>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What will happen.</source>
        <translation>処理内容は次のとおりです。</translation>
    </message>
    <message>
        <source>%1
    goes beside what is there, to %2</source>
        <comment>source, target</comment>
        <translation>%1
    復元先 (既存のものを残す): %2</translation>
    </message>
    <message>
        <source>%1 to copy, %2 of it through this computer</source>
        <comment>sizes</comment>
        <translation>コピー量 %1、うち %2 はこのコンピューターを経由</translation>
    </message>
    <message>
        <source>%1 (empty parts of disks are not copied)</source>
        <comment>how much is copied</comment>
        <translation>%1 (仮想ディスクの空の部分はコピーしません)</translation>
    </message>
    <message>
        <source>%1, %2; %3; %4.</source>
        <comment>number of files, size, how much is copied, what is replaced</comment>
        <translation>%1、%2。%3。%4。</translation>
    </message>
    <message>
        <source>It cannot be done like this.</source>
        <translation>このままでは実行できません。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreRunStep</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>The restore runs.</source>
        <translation>復元を実行しています。</translation>
    </message>
    <message>
        <source>&amp;Cancel Job...</source>
        <translation>ジョブのキャンセル(&amp;C)...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (job continues)</source>
        <translation>閉じる (ジョブは続行)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Cancel this restore?</source>
        <translation>この復元をキャンセルしますか?</translation>
    </message>
    <message>
        <source>What was written so far is removed, and everything is put back as it was before. What was copied has to be copied again next time.</source>
        <translation>これまでに書き込まれたものを削除し、すべてを元の状態に戻します。コピー済みのものも、次回はもう一度コピーする必要があります。</translation>
    </message>
    <message>
        <source>&amp;Cancel Job</source>
        <translation>ジョブのキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>続行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreWhatStep</name>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What shall come back?</source>
        <translation>何を復元しますか?</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Choose From a &amp;Copy</source>
        <translation>コピーから選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add Selected</source>
        <translation>選択項目の追加(&amp;A)</translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>復元対象</translation>
    </message>
    <message>
        <source>No copy is known whose inside can be reached. Make a shadow copy first, or connect to the storage system that has one.</source>
        <translation>中を参照できるコピーがありません。先にシャドウ コピーを作成するか、コピーのあるストレージ システムに接続してください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>C&amp;opy:</source>
        <translation>コピー(&amp;O):</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>machine or file, copy</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>everything in %1</source>
        <comment>copy</comment>
        <translation>%1 のすべて</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>copy, server</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Select machines, folders or files in a copy. Add them to collect several.</source>
        <translation>コピーに含まれる仮想マシン、フォルダー、ファイルを選択します。複数をまとめるには、追加してください。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreWhereStep</name>
    <message>
        <source>Where</source>
        <translation>復元先</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>どこに復元しますか?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, storage system</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1
and %Ln more</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1
ほか %Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to:
%1</source>
        <translation>復元先:
%1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>助言: %1</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>このコンピューターのフォルダー</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> 分</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowAssistant</name>
    <message>
        <source>Shadow Copy</source>
        <translation>シャドウ コピー</translation>
    </message>
    <message>
        <source>Shadow &amp;Copy...</source>
        <translation>シャドウ コピー(&amp;C)...</translation>
    </message>
    <message>
        <source>Make shadow copies of the selected shares, or of shares to be chosen</source>
        <translation>選択した共有、またはこれから選択する共有のシャドウ コピーを作成します</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowCheckStep</name>
    <message>
        <source>not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>can be copied</source>
        <comment>share</comment>
        <translation>コピー可</translation>
    </message>
    <message>
        <source>can be copied, with findings</source>
        <comment>share</comment>
        <translation>コピー可, 指摘事項あり</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>share</comment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <comment>share</comment>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>データ欠落</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>severity, finding, path</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>shell, command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step of an assistant</comment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Can these shares be copied?</source>
        <translation>これらの共有をコピーできますか?</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Try it although something blocks</source>
        <translation>ブロックがあっても試行する(&amp;T)</translation>
    </message>
    <message>
        <source>State of the check</source>
        <translation>確認の状態</translation>
    </message>
    <message>
        <source>Shares and what was found</source>
        <translation>共有と確認結果</translation>
    </message>
    <message>
        <source>What stands in the way and what to do</source>
        <translation>妨げになるものと対処</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln share(s)...</source>
        <translation>
            <numerusform>%Ln 個の共有を確認しています...</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>サインインしています...</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln share(s) can be copied.</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%Ln 個の共有のうち %1 個をコピーできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way, as far as could be seen.</source>
        <translation>確認できた範囲では、妨げになるものはありません。</translation>
    </message>
    <message>
        <source>%1 is read-only for Penumbra: nothing is changed there, and no shadow copies are made.</source>
        <translation>%1 は Penumbra に対して読み取り専用に設定されています。何も変更されず、シャドウ コピーも作成されません。</translation>
    </message>
    <message>
        <source>&amp;Allow Changes...</source>
        <translation>変更を許可(&amp;A)...</translation>
    </message>
    <message>
        <source>Allow changes on %1</source>
        <translation>%1 での変更を許可します</translation>
    </message>
    <message>
        <source>That %1 is the address of the SVM %2 is only what %3 said. Penumbra changes something only at addresses that you have confirmed.</source>
        <translation>%1 が SVM %2 のアドレスであることは、%3 の情報だけに基づいています。Penumbra は、確認済みのアドレスでのみ変更を行います。</translation>
    </message>
    <message>
        <source>&amp;Confirm Address</source>
        <translation>アドレスの確認(&amp;C)</translation>
    </message>
    <message>
        <source>Confirm the address %1</source>
        <translation>アドレス %1 を確認済みにします</translation>
    </message>
    <message>
        <source>Let Penumbra change something on %1?</source>
        <translation>%1 での Penumbra による変更を許可しますか?</translation>
    </message>
    <message>
        <source>From then on shadow copies can be made and removed there, and files restored. Each such action still shows first what it will do.</source>
        <translation>許可すると、シャドウ コピーの作成と削除、ファイルの復元が可能になります。これらの操作では、引き続き、実行前に処理内容が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Allow Changes</source>
        <translation>変更を許可(&amp;A)</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Still looking...</source>
        <translation>まだ確認しています...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowCopiesPage</name>
    <message>
        <source>unknown</source>
        <comment>time</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>(no copy yet)</source>
        <translation>(コピーはまだありません)</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Exposed as</source>
        <translation>公開名</translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation>未公開</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>exposed share</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>set</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Shadow Copies</source>
        <translation>シャドウ コピー</translation>
    </message>
    <message>
        <source>Shadow copies</source>
        <translation>シャドウ コピー</translation>
    </message>
    <message>
        <source>Previous versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>copies and previous versions</comment>
        <translation>両方</translation>
    </message>
    <message>
        <source>Which copies are shown</source>
        <translation>表示するコピー</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter copies</source>
        <translation>コピーのフィルター</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <translation>操作(&amp;C)</translation>
    </message>
    <message>
        <source>What can be done with the selected copy</source>
        <translation>選択したコピーに対して実行できる操作</translation>
    </message>
    <message>
        <source>No shadow copy is known. The journal of this computer knows those made from here; other ones are seen where a server exposes or lists them.</source>
        <translation>既知のシャドウ コピーはありません。このコンピューターのジャーナルには、ここで作成したものだけが記録されています。それ以外のものは、サーバーが公開または一覧表示している場合に表示されます。</translation>
    </message>
    <message>
        <source>No shadow copy of what is selected is known.</source>
        <translation>選択したものの既知のシャドウ コピーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shadow copy/copies</source>
        <translation>
            <numerusform>%Ln 個のシャドウ コピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln previous version(s)</source>
        <translation>
            <numerusform>%Ln 個の以前のバージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>counts</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Nothing of this kind is known here.</source>
        <translation>この種類のものは、ここにはありません。</translation>
    </message>
    <message>
        <source>Select a copy, and what is inside will be here.</source>
        <translation>コピーを選択すると、その中身がここに表示されます。</translation>
    </message>
    <message>
        <source>Select one copy to look inside.</source>
        <translation>中を表示するには、コピーを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Its server %1 belongs to no storage system that is known here. Connect to it to look inside.</source>
        <translation>サーバー %1 は、登録済みのどのストレージ システムにも属していません。中を表示するには、接続してください。</translation>
    </message>
    <message>
        <source>It is not exposed, so nobody can look inside.</source>
        <translation>公開されていないため、中を表示できません。</translation>
    </message>
    <message>
        <source>The server lists it, but not under which name it is exposed: only who made it can look inside.</source>
        <translation>サーバーの一覧にはありますが、公開名がわかりません。中を表示できるのは作成者だけです。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowHowStep</name>
    <message>
        <source>How</source>
        <comment>step of an assistant</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>What shall become of the copies?</source>
        <translation>コピーをどのように扱いますか?</translation>
    </message>
    <message>
        <source>Backup of file shares, without writers (file-share-backup)</source>
        <translation>ファイル共有のバックアップ、ライターなし (file-share-backup)</translation>
    </message>
    <message>
        <source>Backup (backup)</source>
        <translation>バックアップ (backup)</translation>
    </message>
    <message>
        <source>For going back, without writers; stays (nas-rollback)</source>
        <translation>元に戻すため、ライターなし、保持 (nas-rollback)</translation>
    </message>
    <message>
        <source>For going back; stays (app-rollback)</source>
        <translation>元に戻すため、保持 (app-rollback)</translation>
    </message>
    <message>
        <source>As the server does it</source>
        <translation>サーバーの既定の動作</translation>
    </message>
    <message>
        <source>Copies can be written until they are completed</source>
        <translation>完了まで書き込み可能なコピー</translation>
    </message>
    <message>
        <source>Copies are read-only from the start (Samba refuses that)</source>
        <translation>最初から読み取り専用のコピー (Samba では拒否されます)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowResultStep</name>
    <message>
        <source>Result</source>
        <comment>step of an assistant</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>This is the result:</source>
        <translation>結果は次のとおりです:</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>C&amp;opy Paths</source>
        <translation>パスのコピー(&amp;O)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次に行うこと</translation>
    </message>
    <message>
        <source>&amp;Try Again...</source>
        <translation>再試行(&amp;T)...</translation>
    </message>
    <message>
        <source>Clean &amp;Up...</source>
        <translation>クリーンアップ(&amp;U)...</translation>
    </message>
    <message>
        <source>Show in &amp;Jobs</source>
        <translation>ジョブで表示(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Look Into the Copies</source>
        <translation>コピーの中を表示(&amp;L)</translation>
    </message>
    <message>
        <source>Copies that exist now</source>
        <translation>現在存在するコピー</translation>
    </message>
    <message>
        <source>%1, made %2</source>
        <comment>path, time</comment>
        <translation>%1、作成日時 %2</translation>
    </message>
    <message>
        <source>Clean up when the server can be reached; until then Penumbra remembers what is left.</source>
        <translation>サーバーに接続できるようになったら、クリーンアップを実行してください。それまで、残留物は Penumbra に記録されます。</translation>
    </message>
    <message>
        <source>These shares can be copied. To have copies that stay, run the assistant again and keep them.</source>
        <translation>これらの共有はコピーできます。コピーを残すには、ウィザードをもう一度実行し、保持することを選択してください。</translation>
    </message>
    <message>
        <source>When the reason is mended, try again.</source>
        <translation>原因を解決してから、再試行してください。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>What was made is on the page Shadow Copies: look inside there, bring machines back from it, and delete it when nobody needs it any more.</source>
        <translation>作成されたものは [シャドウ コピー] ページにあります。そこで中を表示し、仮想マシンを復元できます。不要になったら削除してください。</translation>
    </message>
    <message>
        <source>What was made can be reached under these paths. It stays until it is deleted.</source>
        <translation>作成されたものには、次のパスでアクセスできます。削除するまで残ります。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowReviewStep</name>
    <message>
        <source>Review</source>
        <comment>step of an assistant</comment>
        <translation>内容の確認</translation>
    </message>
    <message>
        <source>This will be done:</source>
        <translation>実行内容は次のとおりです:</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>&amp;Make Shadow Copies</source>
        <translation>シャドウ コピーの作成(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowRunStep</name>
    <message>
        <source>Run</source>
        <comment>step of an assistant</comment>
        <translation>実行</translation>
    </message>
    <message>
        <source>The shadow copies are being made.</source>
        <translation>シャドウ コピーを作成しています。</translation>
    </message>
    <message>
        <source>&amp;Cancel Job...</source>
        <translation>ジョブのキャンセル(&amp;C)...</translation>
    </message>
    <message>
        <source>Ask the job to end; what that costs is told first</source>
        <translation>ジョブに終了を要求します。その影響は事前に表示されます</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose (job continues)</source>
        <translation>閉じる (ジョブは続行)(&amp;L)</translation>
    </message>
    <message>
        <source>This was done:</source>
        <translation>実行内容は次のとおりです:</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowWhatStep</name>
    <message>
        <source>What</source>
        <comment>step of an assistant</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Which shares shall be copied?</source>
        <translation>どの共有をコピーしますか?</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter of the shares</source>
        <translation>共有のフィルター</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Shares to copy</source>
        <translation>コピーする共有</translation>
    </message>
    <message>
        <source>How many shares are chosen</source>
        <translation>選択した共有の数</translation>
    </message>
    <message>
        <source>read-only: changes are not allowed yet</source>
        <translation>読み取り専用: 変更はまだ許可されていません</translation>
    </message>
    <message>
        <source>reference server</source>
        <translation>リファレンス サーバー</translation>
    </message>
    <message>
        <source>makes no shadow copies: they are switched off</source>
        <translation>シャドウ コピー不可: オフになっています</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>the server can make no shadow copy of it</source>
        <translation>サーバーがシャドウ コピーを作成できません</translation>
    </message>
    <message>
        <source>no shares are known here</source>
        <translation>既知の共有はありません</translation>
    </message>
    <message>
        <source>Tick the shares whose machines shall be in the copies.</source>
        <translation>コピーに含める仮想マシンの共有のチェック ボックスをオンにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) chosen</source>
        <translation>
            <numerusform>%Ln 個の共有を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::SignInDialog</name>
    <message>
        <source>The management interface of %1 (%2) wants a password.</source>
        <translation>%1 (%2) の管理インターフェイスのパスワードが必要です。</translation>
    </message>
    <message>
        <source>The SMB server of %1 (%2) wants a password.</source>
        <translation>%1 (%2) の SMB サーバーのパスワードが必要です。</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::StartPage</name>
    <message>
        <source>&amp;Connect a storage system</source>
        <translation>ストレージ システムへの接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start the reference server</source>
        <translation>リファレンス サーバーの起動(&amp;S)</translation>
    </message>
    <message>
        <source>A private storage system on this computer, with machines and mistakes in them, to try everything on</source>
        <translation>このコンピューター上の専用ストレージ システム (仮想マシンと意図的な問題を含む) で、すべての機能を試せます</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::StatusLine</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>実行中の処理</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop looking at the shares</source>
        <translation>共有の確認を停止します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln storage system(s)</source>
        <translation>
            <numerusform>%Ln 台のストレージ システム</numerusform>
        </translation>
    </message>
    <message>
        <source>No storage system is known</source>
        <translation>ストレージ システムは登録されていません</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 個のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looking at %Ln share(s)</source>
        <translation>
            <numerusform>%Ln 個の共有を確認中</numerusform>
        </translation>
    </message>
    <message>
        <source>reading machines on %1: %2</source>
        <translation>%1 の仮想マシンを読み取り中: %2</translation>
    </message>
    <message>
        <source>scanning %1: %2 entries</source>
        <translation>%1 をスキャン中: %2 項目</translation>
    </message>
    <message numerus="yes">
        <source>refreshing %Ln storage system(s)</source>
        <translation>
            <numerusform>%Ln 台のストレージ システムを更新中</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs ended early and left something; show what, and clean it up</source>
        <translation>途中で終了したジョブの残留物があります。表示してクリーンアップします</translation>
    </message>
    <message>
        <source>Show this job</source>
        <translation>このジョブを表示します</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>ジョブの進行状況</translation>
    </message>
    <message>
        <source>Protection of the connection</source>
        <translation>接続の保護</translation>
    </message>
    <message>
        <source>Whether changes are allowed</source>
        <translation>変更の許可状態</translation>
    </message>
    <message>
        <source>%1 (reference server)</source>
        <translation>%1 (リファレンス サーバー)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>system, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>| %1</source>
        <comment>how the connection is protected</comment>
        <translation>| %1</translation>
    </message>
    <message>
        <source>What the newest SMB connections say of themselves</source>
        <translation>最新の SMB 接続から得られた情報</translation>
    </message>
    <message>
        <source>| read-only</source>
        <translation>| 読み取り専用</translation>
    </message>
    <message>
        <source>| changes allowed</source>
        <translation>| 変更を許可</translation>
    </message>
    <message>
        <source>Penumbra changes nothing on this storage system</source>
        <translation>Penumbra はこのストレージ システムで何も変更しません</translation>
    </message>
    <message>
        <source>Penumbra may make shadow copies and restore on this storage system</source>
        <translation>Penumbra はこのストレージ システムでシャドウ コピーの作成と復元を実行できます</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>number of jobs; of the newest: title, step, time</comment>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) left over</source>
        <translation>
            <numerusform>%Ln 個の残留物</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was left over</source>
        <translation>残留物があります</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::SystemStore</name>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::TableView</name>
    <message>
        <source>Export table</source>
        <translation>表のエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>エクスポート(&amp;E)...</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>列(&amp;O)...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ValidationPage</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>shell, command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>What the finding means and what to do</source>
        <translation>指摘事項の意味と対処</translation>
    </message>
    <message>
        <source>&amp;Copy Remedy</source>
        <translation>対処のコピー(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;%1...</source>
        <translation>&amp;%1...</translation>
    </message>
    <message>
        <source>No share was looked at yet here. Validation looks at shares and lists what stands in the way of shadow copies.</source>
        <translation>ここではまだどの共有も確認していません。検証を実行すると、共有を確認し、シャドウ コピーの妨げとなるものを一覧表示します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>share, failure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select a finding to see what it means and what to do.</source>
        <translation>指摘事項を選択すると、その意味と対処が表示されます。</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>レポートのエクスポート</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>レポートをエクスポートしました</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Accepted as it is by %1, %2 %3: %4</source>
        <comment>user, time, time zone, reason</comment>
        <translation>%1 が現状のまま承認 (%2 %3): %4</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>Acce&amp;pt As It Is...</source>
        <translation>現状のまま承認(&amp;P)...</translation>
    </message>
    <message>
        <source>Say why the selected findings may stay as they are; they no longer count</source>
        <translation>選択した指摘事項が現状のままでよい理由を記録します。件数には含まれなくなります</translation>
    </message>
    <message>
        <source>Count A&amp;gain</source>
        <translation>承認の取り消し(&amp;G)</translation>
    </message>
    <message>
        <source>Let the selected accepted findings count again</source>
        <translation>選択した指摘事項の承認を取り消し、再び件数に含めます</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln share(s) could not be looked at</source>
        <translation>
            <numerusform>%1; %Ln 個の共有を確認できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that stands in the way of shadow copies.</source>
        <translation>シャドウ コピーの妨げになるものは見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::WarningBox</name>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::WorkBar</name>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop this; what was entered stays</source>
        <translation>処理を停止します。入力した内容はそのまま残ります</translation>
    </message>
    <message>
        <source>Something runs</source>
        <translation>処理の実行中</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Workbench</name>
    <message>
        <source>Job done</source>
        <translation>ジョブが完了しました</translation>
    </message>
    <message>
        <source>Job not done</source>
        <translation>ジョブは完了しませんでした</translation>
    </message>
</context>
<context>
    <name>Penumbra::Validate</name>
    <message>
        <source>Not continuously available</source>
        <translation>継続的可用性なし</translation>
    </message>
    <message>
        <source>The share is continuously available.</source>
        <translation>共有の継続的可用性が有効になっています。</translation>
    </message>
    <message>
        <source>The share is not continuously available. When the server fails over, machines lose their disks, a running backup ends, and a disk may need repair before it is whole.</source>
        <translation>共有の継続的可用性が有効になっていません。サーバーがフェールオーバーすると、仮想マシンは仮想ディスクを失い、実行中のバックアップは中断し、仮想ディスクは修復しないと正常な状態に戻らないことがあります。</translation>
    </message>
    <message>
        <source>Make the share continuously available. Hosts have to open it anew: restart the machines, or move them to another host and back.</source>
        <translation>共有の継続的可用性を有効にしてください。ホストが共有を開き直す必要があるため、仮想マシンを再起動するか、別のホストに移動してから元に戻してください。</translation>
    </message>
    <message>
        <source>Configuration cannot be read</source>
        <translation>構成を読み取れない</translation>
    </message>
    <message>
        <source>Every configuration of a machine can be read.</source>
        <translation>仮想マシンのすべての構成を読み取ることができます。</translation>
    </message>
    <message>
        <source>Configuration in use</source>
        <translation>構成が使用中</translation>
    </message>
    <message>
        <source>A host holds the configuration open, so which files belong to the machine is not known. A shadow copy takes it all the same.</source>
        <translation>ホストが構成を開いているため、どのファイルが仮想マシンに属しているかがわかりません。その場合でも、構成はシャドウ コピーに含まれます。</translation>
    </message>
    <message>
        <source>Nothing has to be done. To have it checked, validate while the machine is off.</source>
        <translation>対処は不要です。確認するには、仮想マシンの停止中に検証してください。</translation>
    </message>
    <message>
        <source>Your account may not read the configuration: which files belong to the machine, and whether they are all in this share, is not known.</source>
        <translation>使用中のアカウントでは構成を読み取れません。どのファイルが仮想マシンに属しているか、そのすべてがこの共有にあるかどうかは不明です。</translation>
    </message>
    <message>
        <source>The configuration cannot be understood: a machine restored from it may not be importable, and which files belong to it is not known. </source>
        <translation>構成を解釈できません。ここから復元した仮想マシンはインポートできない可能性があり、どのファイルが仮想マシンに属しているかも不明です。 </translation>
    </message>
    <message>
        <source>Validate with an account that may read everything in the share.</source>
        <translation>共有内のすべてを読み取れるアカウントで検証してください。</translation>
    </message>
    <message>
        <source>See whether the host still shows the machine; if it does, export it or change a setting, so that the host writes the file anew. A configuration of no machine can be deleted.</source>
        <translation>ホストにその仮想マシンがまだ表示されるかどうかを確認してください。表示される場合は、エクスポートするか設定を変更して、ホストにファイルを書き直させてください。どの仮想マシンのものでもない構成は削除できます。</translation>
    </message>
    <message>
        <source>Deeper than a shadow copy reaches</source>
        <translation>シャドウ コピーが届かない深さ</translation>
    </message>
    <message>
        <source>No file lies deeper below the share than the SVM&apos;s shadow copy directory depth.</source>
        <translation>SVM のシャドウ コピーのディレクトリの深さを超えて、共有の下の深い場所にあるファイルはありません。</translation>
    </message>
    <message>
        <source>file lies</source>
        <translation>個のファイルが</translation>
    </message>
    <message>
        <source>files lie</source>
        <translation>個のファイルが</translation>
    </message>
    <message>
        <source>%1 deeper than %2 levels below the share, which is as far as shadow copies of %3 reach: they are not in the backup, or it fails.</source>
        <translation>%1、%3 のシャドウ コピーが届く限度である共有から %2 レベルよりも深い場所にあります。これらはバックアップに含まれないか、バックアップが失敗します。</translation>
    </message>
    <message>
        <source>%1 deeper than %2 levels below the share. How deep shadow copies of this server reach is not known; ONTAP&apos;s default is %2, and what lies deeper is not in its copies.</source>
        <translation>%1、共有から %2 レベルよりも深い場所にあります。このサーバーのシャドウ コピーが届く深さは不明です。ONTAP の既定値は %2 で、それより深い場所にあるものはコピーに含まれません。</translation>
    </message>
    <message>
        <source>%1 deeper than %2 levels below the share. This matters only if the server is ONTAP, which over SMB alone cannot be told: its shadow copies reach %2 levels unless it was set up otherwise, and what lies deeper is not in them. Other servers have no such limit.</source>
        <translation>%1、共有から %2 レベルよりも深い場所にあります。これが問題になるのはサーバーが ONTAP の場合だけですが、SMB だけではそれを判別できません。ONTAP のシャドウ コピーは、設定を変更していない限り %2 レベルまでしか届かず、それより深い場所にあるものは含まれません。ほかのサーバーにこのような制限はありません。</translation>
    </message>
    <message>
        <source>If it is ONTAP, add it as such, to see the depth. </source>
        <translation>ONTAP の場合は、ONTAP として追加すると深さを確認できます。 </translation>
    </message>
    <message>
        <source>Move the folder nearer to the share&apos;s root, share a folder further down, or let shadow copies reach deeper (the deepest entry is at level %1; 0 is without limit).</source>
        <translation>フォルダーを共有のルートに近い場所へ移動するか、より下位のフォルダーを共有するか、シャドウ コピーがより深くまで届くように設定してください (最も深い項目はレベル %1 にあります。0 は無制限です)。</translation>
    </message>
    <message>
        <source>Broken chain of disks</source>
        <translation>仮想ディスクのチェーンの破損</translation>
    </message>
    <message>
        <source>Every disk of a machine is there, and so is each of its parents, with the identity that its child expects.</source>
        <translation>仮想マシンのすべての仮想ディスクとそのすべての親が存在し、親の ID は子が想定するものと一致しています。</translation>
    </message>
    <message>
        <source>Disk missing</source>
        <translation>仮想ディスクの欠落</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration names this disk, and there is no such file: a backup of the machine has no such disk either.</source>
        <translation>仮想マシンの構成にこの仮想ディスクが記載されていますが、ファイルがありません。仮想マシンのバックアップにも、この仮想ディスクは含まれません。</translation>
    </message>
    <message>
        <source>Put the disk back where the configuration says, or remove it from the machine.</source>
        <translation>仮想ディスクを構成に記載された場所に戻すか、仮想マシンから取り外してください。</translation>
    </message>
    <message>
        <source>Parent does not fit</source>
        <translation>親の不適合</translation>
    </message>
    <message>
        <source>The disk is a difference to %1, and the file there is not the one it was made on, or was changed since: what can be read of the disk is not what was written.</source>
        <translation>この仮想ディスクは %1 に対する差分ですが、そこにあるファイルは作成元のものではないか、その後変更されています。仮想ディスクから読み取れる内容は、書き込まれた内容と異なります。</translation>
    </message>
    <message>
        <source>The disk is a difference to %1, but cannot be one to the file there: %2. No host opens it.</source>
        <translation>この仮想ディスクは %1 に対する差分ですが、そこにあるファイルの差分ではあり得ません: %2。どのホストでも開けません。</translation>
    </message>
    <message>
        <source>Find the parent as it was, in a backup or a snapshot, and put it back. Do not start the machine before.</source>
        <translation>元の状態の親をバックアップまたはスナップショットから探し、元の場所に戻してください。それまでは仮想マシンを起動しないでください。</translation>
    </message>
    <message>
        <source>Disks are each other&apos;s parents</source>
        <translation>相互に親となっている仮想ディスク</translation>
    </message>
    <message>
        <source>The chain of this disk leads back to itself: it cannot be opened, nor restored.</source>
        <translation>この仮想ディスクのチェーンは自身に戻ります。開くことも復元することもできません。</translation>
    </message>
    <message>
        <source>Find out which parent the disk was made on, and set it.</source>
        <translation>仮想ディスクの作成元の親を特定し、設定してください。</translation>
    </message>
    <message>
        <source>Parent missing</source>
        <translation>親の欠落</translation>
    </message>
    <message>
        <source>The disk is a difference to %1, which is not there, or in none of the shares: a backup holds the changes and not what they were made on, and the machine cannot be restored from it.</source>
        <translation>この仮想ディスクは %1 に対する差分ですが、それが存在しないか、どの共有にもありません。バックアップには変更だけが含まれ、その元となったものが含まれないため、そこから仮想マシンを復元することはできません。</translation>
    </message>
    <message>
        <source>Put the parent into the machine&apos;s share, in the place that the disk names; or point the disk at where it is, then join both into one with Convert-VHD.</source>
        <translation>親を仮想マシンの共有の、仮想ディスクに記載された場所に置いてください。または、仮想ディスクの親の参照先を現在の場所に変更してから、Convert-VHD で両者を 1 つに結合してください。</translation>
    </message>
    <message>
        <source>Disk with an open log</source>
        <translation>ログが未処理の仮想ディスク</translation>
    </message>
    <message>
        <source>The log of every VHDX disk is empty, unless a host has the disk open.</source>
        <translation>ホストが開いている場合を除き、すべての VHDX 仮想ディスクのログは空です。</translation>
    </message>
    <message>
        <source>The disk&apos;s log holds changes that are not in the disk yet: either a machine is running on it now, or its host went down while it was. A program that does not replay the log sees old or torn content in a backup of it.</source>
        <translation>仮想ディスクのログに、仮想ディスクにまだ反映されていない変更があります。現在この仮想ディスクで仮想マシンが実行されているか、実行中にホストがダウンしたかのどちらかです。ログを再生しないプログラムでは、このバックアップの内容が古いか不完全なものに見えます。</translation>
    </message>
    <message>
        <source>If the machine runs, nothing has to be done. If it is off, attach the disk once for writing, which replays the log; the machine&apos;s start does so, too.</source>
        <translation>仮想マシンが実行中の場合、対処は不要です。停止している場合は、仮想ディスクを一度書き込み可能な状態で接続すると、ログが再生されます。仮想マシンの起動でも再生されます。</translation>
    </message>
    <message>
        <source>Disk cannot be read</source>
        <translation>仮想ディスクを読み取れない</translation>
    </message>
    <message>
        <source>Every virtual disk can be opened, and its headers and tables hold together.</source>
        <translation>すべての仮想ディスクを開くことができ、そのヘッダーとテーブルに矛盾がありません。</translation>
    </message>
    <message>
        <source>Disk in use</source>
        <translation>仮想ディスクが使用中</translation>
    </message>
    <message>
        <source>A host holds the disk open, so its chain of parents could not be looked into. A shadow copy takes it all the same.</source>
        <translation>ホストが仮想ディスクを開いているため、親のチェーンを確認できませんでした。その場合でも、仮想ディスクはシャドウ コピーに含まれます。</translation>
    </message>
    <message>
        <source>Disk not readable with this account</source>
        <translation>このアカウントでは仮想ディスクを読み取れない</translation>
    </message>
    <message>
        <source>Your account may not read the disk: whether it is whole, and where its parents are, is not known.</source>
        <translation>使用中のアカウントでは仮想ディスクを読み取れません。正常かどうか、親がどこにあるかは不明です。</translation>
    </message>
    <message>
        <source>Validate with an account that may read everything in the share; a member of Backup Operators may.</source>
        <translation>共有内のすべてを読み取れるアカウント (Backup Operators のメンバーなど) で検証してください。</translation>
    </message>
    <message>
        <source>Damaged disk</source>
        <translation>仮想ディスクの破損</translation>
    </message>
    <message>
        <source>The disk cannot be understood; a backup of it is as damaged as it is itself. </source>
        <translation>仮想ディスクを解釈できません。バックアップも、この仮想ディスクと同じように破損したものになります。 </translation>
    </message>
    <message>
        <source>Check the disk with penumbractl disk check, and restore it from a backup in which it is whole.</source>
        <translation>penumbractl disk check で仮想ディスクをチェックし、正常な状態のバックアップから復元してください。</translation>
    </message>
    <message>
        <source> A shadow copy takes directories and regular files only, and may fail because of it.</source>
        <translation> シャドウ コピーの対象はフォルダーと通常のファイルだけであり、これが原因で失敗することがあります。</translation>
    </message>
    <message>
        <source>Remove it at the server, over NFS or at its console; over SMB it shows as an empty file. Find out first which program made it.</source>
        <translation>サーバー側で、NFS 経由またはコンソールから削除してください。SMB では空のファイルとして表示されます。最初に、どのプログラムが作成したものかを調べてください。</translation>
    </message>
    <message>
        <source>Reparse point</source>
        <translation>再解析ポイント</translation>
    </message>
    <message>
        <source>This is a link, a mount point or a junction; which one cannot be seen over SMB. What it leads to is not in the backup.</source>
        <translation>これはリンク、マウント ポイント、またはジャンクションですが、SMB ではどれであるかを判別できません。その先にあるものはバックアップに含まれません。</translation>
    </message>
    <message>
        <source>Put what it leads to into the share, and remove the reparse point itself.</source>
        <translation>その先にあるものを共有の中に置き、再解析ポイント自体は削除してください。</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>シンボリック リンク</translation>
    </message>
    <message>
        <source>What this link leads to is not in the backup.</source>
        <translation>このリンクの先にあるものはバックアップに含まれません。</translation>
    </message>
    <message>
        <source>Move the file or folder it leads to into the share, or use its real path in the machine&apos;s settings; then remove the link at the server, so that what it leads to stays.</source>
        <translation>リンク先のファイルまたはフォルダーを共有に移動するか、仮想マシンの設定で実際のパスを使用してください。その後、リンク先のものが残るように、サーバー側でリンクを削除してください。</translation>
    </message>
    <message>
        <source>Junction</source>
        <translation>ジャンクション</translation>
    </message>
    <message>
        <source>Another volume is mounted here; its files are not in the backup.</source>
        <translation>ここには別のボリュームがマウントされています。そのファイルはバックアップに含まれません。</translation>
    </message>
    <message>
        <source>Mount that volume outside the share and give it a share of its own.</source>
        <translation>そのボリュームを共有の外にマウントし、専用の共有を作成してください。</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>This is a named pipe of a Unix program, not a file.</source>
        <translation>これは UNIX プログラムの名前付きパイプであり、ファイルではありません。</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>This is a socket of a Unix program, not a file.</source>
        <translation>これは UNIX プログラムのソケットであり、ファイルではありません。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>This is a device node, not a file.</source>
        <translation>これはデバイス ノードであり、ファイルではありません。</translation>
    </message>
    <message>
        <source>Named stream</source>
        <translation>名前付きストリーム</translation>
    </message>
    <message>
        <source>The file carries a further stream beside its content; the stream is lost in the backup.</source>
        <translation>このファイルには、内容のほかにストリームがあります。このストリームはバックアップで失われます。</translation>
    </message>
    <message>
        <source>Remove the stream. One called Zone.Identifier only says that the file was downloaded.</source>
        <translation>ストリームを削除してください。Zone.Identifier という名前のストリームは、ファイルがダウンロードされたことを示すだけのものです。</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>ハード リンク</translation>
    </message>
    <message>
        <source>The file has more than one name. In a backup each name becomes a file of its own, and after a restore they are no longer the same file.</source>
        <translation>このファイルには複数の名前があります。バックアップではそれぞれの名前が個別のファイルになり、復元後は同じファイルではなくなります。</translation>
    </message>
    <message>
        <source>Keep one name: copy the file, put the copy in the place of one name, and remove the other names that no machine uses. Stop the machine before.</source>
        <translation>名前を 1 つだけ残してください。ファイルをコピーし、そのコピーを 1 つの名前の場所に置き、どの仮想マシンも使用していないほかの名前を削除します。その前に仮想マシンを停止してください。</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>通常のファイルではない</translation>
    </message>
    <message>
        <source>This is neither a directory nor a regular file.</source>
        <translation>これはフォルダーでも通常のファイルでもありません。</translation>
    </message>
    <message>
        <source>Directories and regular files only</source>
        <translation>フォルダーと通常のファイルのみ</translation>
    </message>
    <message>
        <source>Everything below the share is a directory or a regular file with one name: no junctions, links, reparse points, FIFOs, sockets, devices, streams or hard links.</source>
        <translation>共有の下にあるものはすべて、フォルダーか、名前が 1 つだけの通常のファイルです。ジャンクション、リンク、再解析ポイント、FIFO、ソケット、デバイス、ストリーム、ハード リンクはありません。</translation>
    </message>
    <message>
        <source>There are %1 of this kind below. </source>
        <translation>この下に、この種類のものが %1 個あります。 </translation>
    </message>
    <message>
        <source>Volume mounted below the share</source>
        <translation>共有の下にマウントされたボリューム</translation>
    </message>
    <message>
        <source>No other volume is mounted anywhere below the share.</source>
        <translation>共有の下のどこにも、ほかのボリュームはマウントされていません。</translation>
    </message>
    <message>
        <source>The volume %1 is mounted here, and a shadow copy never crosses into another volume: the copy fails, or leads nowhere from here on.</source>
        <translation>ここにはボリューム %1 がマウントされています。シャドウ コピーはほかのボリュームには及ばないため、コピーが失敗するか、ここから先は何もない状態になります。</translation>
    </message>
    <message>
        <source>Mount the volume outside the share and give it a share of its own; machines that are on it have to be stopped before. Unmounting makes its files unreachable at their present paths.</source>
        <translation>ボリュームを共有の外にマウントし、専用の共有を作成してください。そのボリューム上の仮想マシンは、その前に停止する必要があります。マウントを解除すると、ボリュームのファイルには現在のパスでアクセスできなくなります。</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>仮想ディスク</translation>
    </message>
    <message>
        <source>parent disk</source>
        <translation>親ディスク</translation>
    </message>
    <message>
        <source>checkpoint&apos;s configuration</source>
        <translation>チェックポイントの構成</translation>
    </message>
    <message>
        <source>checkpoint&apos;s disk</source>
        <translation>チェックポイントのディスク</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>保存された状態</translation>
    </message>
    <message>
        <source>runtime state</source>
        <translation>ランタイム状態</translation>
    </message>
    <message>
        <source>guest state</source>
        <translation>ゲスト状態</translation>
    </message>
    <message>
        <source>smart paging file</source>
        <translation>スマート ページング ファイル</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Machine in more than one share</source>
        <translation>複数の共有にまたがる仮想マシン</translation>
    </message>
    <message>
        <source>All files of a machine lie in one share: configuration, disks and their parents, checkpoints, saved state.</source>
        <translation>仮想マシンのすべてのファイル (構成、仮想ディスクとその親、チェックポイント、保存された状態) が 1 つの共有にあります。</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration lies in the share %1, but this lies in another share: %2. A backup of %1 alone lacks it, and two shares are not always copied at one instant.</source>
        <translation>仮想マシンの構成は共有 %1 にありますが、次のものは別の共有にあります: %2。%1 だけのバックアップにはこれが含まれません。また、2 つの共有が常に同じ時点でコピーされるとは限りません。</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration lies in the share %1, but this lies in none of the server&apos;s shares that were looked at: %2. It is not in the backup.</source>
        <translation>仮想マシンの構成は共有 %1 にありますが、次のものは、確認したサーバーの共有のどこにもありません: %2。これはバックアップに含まれません。</translation>
    </message>
    <message>
        <source>With the machine off, make a disk of its own out of the difference and its parents, in the machine&apos;s share, and attach that one instead.</source>
        <translation>仮想マシンの停止中に、差分とその親から独立した仮想ディスクを仮想マシンの共有に作成し、代わりにそれを接続してください。</translation>
    </message>
    <message>
        <source>Move the machine&apos;s storage to one folder in one share. The host can do so while the machine runs.</source>
        <translation>仮想マシンの記憶域を 1 つの共有内の 1 つのフォルダーに移動してください。仮想マシンの実行中でもホストで移動できます。</translation>
    </message>
    <message>
        <source>This share holds a part of the machine: %1. Its configuration lies in another share, so that a backup of %2 alone cannot bring the machine back.</source>
        <translation>この共有には仮想マシンの一部があります: %1。構成は別の共有にあるため、%2 だけのバックアップでは仮想マシンを元に戻せません。</translation>
    </message>
    <message>
        <source>Move the machine&apos;s storage to one folder in one share, or always back up both shares; two shares are not always copied at one instant.</source>
        <translation>仮想マシンの記憶域を 1 つの共有内の 1 つのフォルダーに移動するか、常に両方の共有をバックアップしてください。ただし、2 つの共有が常に同じ時点でコピーされるとは限りません。</translation>
    </message>
    <message>
        <source>Parent by absolute path</source>
        <translation>絶対パスによる親の参照</translation>
    </message>
    <message>
        <source>The parent of a disk is found by the path that leads there from the disk itself, so that a restored copy finds its own parent.</source>
        <translation>仮想ディスクの親は、仮想ディスク自身からの相対パスで見つかります。そのため、復元したコピーは対応する親を見つけることができます。</translation>
    </message>
    <message>
        <source>The parent %1 is found only by its absolute path, in another place than the disk&apos;s relative path says. A restored copy of the disk then reads the live parent instead of the restored one, or finds none.</source>
        <translation>親 %1 は絶対パスでのみ見つかり、その場所は仮想ディスクの相対パスが示す場所とは異なります。そのため、復元した仮想ディスクのコピーは、復元した親ではなく使用中の親を読み取るか、親を見つけられません。</translation>
    </message>
    <message>
        <source>With the machine off, set the parent&apos;s path anew; that writes both paths.</source>
        <translation>仮想マシンの停止中に、親のパスを設定し直してください。これにより両方のパスが書き込まれます。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>No machine has its configuration in this share.</source>
        <translation>この共有に構成がある仮想マシンはありません。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 個</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>仮想マシン %1</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <translation>%1 が承認 (%2): %3</translation>
    </message>
    <message>
        <source>SVM %1 of %2</source>
        <translation>%2 の SVM %1</translation>
    </message>
    <message>
        <source>Not seen: %1</source>
        <translation>未確認: %1</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>指摘事項はありません。</translation>
    </message>
    <message>
        <source>Validation of shares</source>
        <translation>共有の検証</translation>
    </message>
    <message>
        <source>Penumbra %1. Commands are for you to type; Penumbra runs none of them.</source>
        <translation>Penumbra %1。コマンドは、ユーザーが入力して実行するためのものです。Penumbra がコマンドを実行することはありません。</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2 ページ</translation>
    </message>
    <message>
        <source>Penumbra %1, %2</source>
        <translation>Penumbra %1, %2</translation>
    </message>
    <message>
        <source>%1: %2  [%3]</source>
        <translation>%1: %2  [%3]</translation>
    </message>
    <message>
        <source>machine %1 (%2)</source>
        <translation>仮想マシン %1 (%2)</translation>
    </message>
    <message>
        <source>accepted by %1, %2: %3</source>
        <translation>%1 が承認 (%2): %3</translation>
    </message>
    <message>
        <source>means  </source>
        <translation>意味  </translation>
    </message>
    <message>
        <source>do     </source>
        <translation>対処     </translation>
    </message>
    <message>
        <source>file   </source>
        <translation>ファイル   </translation>
    </message>
    <message>
        <source>%1  (%2/%3): %4</source>
        <translation>%1  (%2/%3): %4</translation>
    </message>
    <message>
        <source>not looked at: </source>
        <translation>確認できず: </translation>
    </message>
    <message>
        <source>not seen: </source>
        <translation>未確認: </translation>
    </message>
    <message>
        <source>machine %1: %2</source>
        <translation>仮想マシン %1: %2</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>承認済み:</translation>
    </message>
    <message>
        <source>note: </source>
        <translation>注: </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1、%2: %3。</translation>
    </message>
    <message>
        <source>share</source>
        <translation>個の共有</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>個の共有</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>台の仮想マシン</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>台の仮想マシン</translation>
    </message>
    <message>
        <source>%1, Penumbra %2</source>
        <translation>%1, Penumbra %2</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>データ欠落</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>No shadow copy can be made, or none that can be used.</source>
        <translation>シャドウ コピーを作成できないか、使用できるものを作成できません。</translation>
    </message>
    <message>
        <source>A backup is made, but something is not in it.</source>
        <translation>バックアップは作成されますが、含まれないものがあります。</translation>
    </message>
    <message>
        <source>A backup is whole today; this can spoil it.</source>
        <translation>バックアップは現時点では完全ですが、これによって損なわれる可能性があります。</translation>
    </message>
    <message>
        <source>Nothing is lost; it would be better otherwise.</source>
        <translation>失われるものはありませんが、改善が望まれます。</translation>
    </message>
    <message>
        <source>blocks backups</source>
        <translation>件がバックアップをブロック</translation>
    </message>
    <message>
        <source>block backups</source>
        <translation>件がバックアップをブロック</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>件のリスク</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>件のリスク</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>指摘事項なし</translation>
    </message>
    <message>
        <source>%1 of %2 could not be looked at.</source>
        <translation>%2のうち %1 個を確認できませんでした。</translation>
    </message>
    <message>
        <source>There is no share to look at.</source>
        <translation>確認する共有がありません。</translation>
    </message>
    <message>
        <source>Not everything in %1 can be backed up.</source>
        <translation>%1には、バックアップできないものがあります。</translation>
    </message>
    <message>
        <source>Backups of %1 would not hold everything.</source>
        <translation>%1のバックアップには、含まれないものがあります。</translation>
    </message>
    <message>
        <source>%1 can be backed up, with risks.</source>
        <translation>%1はバックアップできますが、リスクがあります。</translation>
    </message>
    <message>
        <source>%1 can be backed up.</source>
        <translation>%1はバックアップできます。</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>パス %1</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>ボリューム %1</translation>
    </message>
    <message>
        <source>%1, %2, %3; kinds of files by %4</source>
        <translation>%1、%2、%3、ファイルの種類の取得元 %4</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>個のフォルダー</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>個のフォルダー</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>個のチェックポイント</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>個のチェックポイント</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Left by a restore</source>
        <translation>復元の残留物</translation>
    </message>
    <message>
        <source>Nothing lies beside files that was set aside by a restore or that one did not finish.</source>
        <translation>復元によって退避されたものや、復元が完了しなかったものが、ファイルのそばに残っていません。</translation>
    </message>
    <message>
        <source>Set aside by a restore</source>
        <translation>復元による退避</translation>
    </message>
    <message>
        <source>%1 was replaced by restore %2, and this is what stood there before. It takes space, also in each backup.</source>
        <translation>%1 は復元 %2 によって置き換えられ、これはその前にあったものです。バックアップごとの分も含め、領域を消費します。</translation>
    </message>
    <message>
        <source>When nobody needs it any more, remove it: penumbractl restore discard %1, on the computer that ran the restore.</source>
        <translation>不要になったら、復元を実行したコンピューターで penumbractl restore discard %1 を実行して削除してください。</translation>
    </message>
    <message>
        <source>Unfinished restore</source>
        <translation>未完了の復元</translation>
    </message>
    <message>
        <source>Restore %1 is writing this, or ended early and left it. Until it is finished or undone, the machine it belongs to must not be started.</source>
        <translation>復元 %1 がこれを書き込み中であるか、途中で終了してこれを残しました。復元が完了するか元に戻されるまで、これが属する仮想マシンを起動しないでください。</translation>
    </message>
    <message>
        <source>If no restore is running, run penumbractl recover on the computer that ran it. If that computer is gone, delete it.</source>
        <translation>実行中の復元がない場合は、復元を実行したコンピューターで penumbractl recover を実行してください。そのコンピューターがもうない場合は、これを削除してください。</translation>
    </message>
    <message>
        <source>Stray in the share&apos;s root</source>
        <translation>共有のルートにある無関係なもの</translation>
    </message>
    <message>
        <source>The share&apos;s root holds only files of machines and folders of machines, and empty folders.</source>
        <translation>共有のルートにあるのは、仮想マシンのファイル、仮想マシンのフォルダー、および空のフォルダーだけです。</translation>
    </message>
    <message>
        <source>Stray folder in the share&apos;s root</source>
        <translation>共有のルートにある無関係なフォルダー</translation>
    </message>
    <message>
        <source>Stray file in the share&apos;s root</source>
        <translation>共有のルートにある無関係なファイル</translation>
    </message>
    <message>
        <source>The folder holds files, and none of a machine. They are copied with each backup and take space in it.</source>
        <translation>このフォルダーにはファイルがありますが、仮想マシンのものはありません。バックアップのたびにコピーされ、その領域を消費します。</translation>
    </message>
    <message>
        <source>The file belongs to no machine. It is copied with each backup and takes space in it.</source>
        <translation>このファイルはどの仮想マシンにも属していません。バックアップのたびにコピーされ、その領域を消費します。</translation>
    </message>
    <message>
        <source>Move it to a share for other files, or delete it if nobody needs it.</source>
        <translation>ほかのファイル用の共有に移動するか、不要な場合は削除してください。</translation>
    </message>
    <message>
        <source>There are %1 of them. </source>
        <translation>該当するものが %1 個あります。 </translation>
    </message>
    <message>
        <source>Validate again.</source>
        <translation>もう一度検証してください。</translation>
    </message>
    <message>
        <source> What lies here was not checked and may break any rule.</source>
        <translation> ここにあるものは確認されておらず、いずれかのルールに違反している可能性があります。</translation>
    </message>
    <message>
        <source>Changed while it was looked at</source>
        <translation>確認中に変更</translation>
    </message>
    <message>
        <source>The folder was gone, or another one, when its turn came: somebody works in the share.</source>
        <translation>フォルダーを確認する段階で、フォルダーがなくなっていたか、別のものになっていました。誰かが共有で作業しています。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>Your account may not list this folder.</source>
        <translation>使用中のアカウントでは、このフォルダーの内容を一覧表示できません。</translation>
    </message>
    <message>
        <source>Validate with an account that may read everything in the share; a member of Backup Operators may. Or give the account the right to read here.</source>
        <translation>共有内のすべてを読み取れるアカウント (Backup Operators のメンバーなど) で検証するか、アカウントにここでの読み取り権限を付与してください。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続の切断</translation>
    </message>
    <message>
        <source>The server went away and did not come back before everything was seen.</source>
        <translation>サーバーに接続できなくなり、すべてを確認し終えるまでに回復しませんでした。</translation>
    </message>
    <message>
        <source>See that the server runs and that the network is well, then validate again.</source>
        <translation>サーバーが稼働していること、およびネットワークが正常であることを確認してから、もう一度検証してください。</translation>
    </message>
    <message>
        <source>Kinds by SMB only</source>
        <translation>SMB のみによる種類の判別</translation>
    </message>
    <message>
        <source>The storage system&apos;s own listing of this folder failed. Over SMB, FIFOs, sockets, streams and hard links look like plain files: one of them may be here.</source>
        <translation>ストレージ システム自身によるこのフォルダーの一覧の取得に失敗しました。SMB では、FIFO、ソケット、ストリーム、ハード リンクが通常のファイルのように見えるため、ここにそれらがある可能性があります。</translation>
    </message>
    <message>
        <source>See that the account for the storage system may read files over its REST API, then validate again.</source>
        <translation>ストレージ システムのアカウントで REST API を介してファイルを読み取れることを確認してから、もう一度検証してください。</translation>
    </message>
    <message>
        <source>More than can be looked at</source>
        <translation>確認できる量の超過</translation>
    </message>
    <message>
        <source>The share has more folders, or deeper ones, than a validation looks at.</source>
        <translation>共有のフォルダーの数または深さが、検証で確認できる範囲を超えています。</translation>
    </message>
    <message>
        <source>See whether a link or the server itself shows the same folders again and again. If all of it is real, share folders further down and validate those.</source>
        <translation>リンクまたはサーバー自体が同じフォルダーを繰り返し表示していないかどうかを確認してください。すべて実在する場合は、より下位のフォルダーを共有し、それらを検証してください。</translation>
    </message>
    <message>
        <source>Could not be listed</source>
        <translation>一覧の取得不可</translation>
    </message>
    <message>
        <source>This folder could not be listed.</source>
        <translation>このフォルダーの内容の一覧を取得できませんでした。</translation>
    </message>
    <message>
        <source>See what the failure says, mend it, and validate again.</source>
        <translation>エラーの内容を確認し、問題を解決してから、もう一度検証してください。</translation>
    </message>
    <message>
        <source>Not everything was seen</source>
        <translation>一部は未確認</translation>
    </message>
    <message>
        <source>The whole share could be looked at, with kinds of files from the server itself.</source>
        <translation>共有全体を、サーバー自身によるファイルの種類の情報とともに確認できました。</translation>
    </message>
    <message>
        <source>This is so of %1 folders. </source>
        <translation>%1 個のフォルダーが該当します。 </translation>
    </message>
    <message>
        <source>Shadow copies are off</source>
        <translation>シャドウ コピーがオフ</translation>
    </message>
    <message>
        <source>The server&apos;s shadow copy service (Remote VSS) is there and switched on.</source>
        <translation>サーバーのシャドウ コピー サービス (Remote VSS) が存在し、オンになっています。</translation>
    </message>
    <message>
        <source>The SVM %1 makes no shadow copies: no share of it can be backed up.</source>
        <translation>SVM %1 はシャドウ コピーを作成しません。この SVM のどの共有もバックアップできません。</translation>
    </message>
    <message>
        <source>%1 has no agent for Remote VSS: no share of it can be backed up by shadow copies.</source>
        <translation>%1 には Remote VSS のエージェントがありません。どの共有もシャドウ コピーによるバックアップができません。</translation>
    </message>
    <message>
        <source>Switch the shadow copy service on, at the advanced privilege level.</source>
        <translation>advanced 権限レベルで、シャドウ コピー サービスをオンにしてください。</translation>
    </message>
    <message>
        <source>Install the agent on the server and start it. On Windows Server it is the feature File Server VSS Agent Service, on Samba the program rpcd_fsrvp.</source>
        <translation>サーバーにエージェントをインストールして開始してください。Windows Server では役割サービス「ファイル サーバー VSS エージェント サービス」、Samba ではプログラム rpcd_fsrvp です。</translation>
    </message>
    <message>
        <source>Disk of two machines</source>
        <translation>2 台の仮想マシンが使用する仮想ディスク</translation>
    </message>
    <message>
        <source>Each disk is written by one machine.</source>
        <translation>各仮想ディスクに書き込む仮想マシンは 1 台だけです。</translation>
    </message>
    <message>
        <source>%1 uses this disk, too. What one machine writes the other does not know of, unless both are a cluster&apos;s; a backup shows the disk at an instant that neither of them prepared.</source>
        <translation>%1 もこの仮想ディスクを使用しています。両方がクラスターのものでない限り、一方の仮想マシンが書き込んだ内容をもう一方は認識できません。バックアップには、どちらの仮想マシンも準備していない時点の仮想ディスクが含まれます。</translation>
    </message>
    <message>
        <source>If this is a guest cluster&apos;s shared disk, accept the finding and say so. If one machine is a forgotten copy of the other, remove that one.</source>
        <translation>ゲスト クラスターの共有ディスクの場合は、その旨を記載して指摘事項を承認してください。一方の仮想マシンが他方の不要になったコピーである場合は、それを削除してください。</translation>
    </message>
    <message>
        <source>No shadow copies of this share</source>
        <translation>この共有はシャドウ コピー不可</translation>
    </message>
    <message>
        <source>The server says that it can make shadow copies of the share (IsPathSupported).</source>
        <translation>サーバーは、この共有のシャドウ コピーを作成できると応答しています (IsPathSupported)。</translation>
    </message>
    <message>
        <source>The server refuses to make shadow copies of this share, and does not say why: it cannot be backed up this way.</source>
        <translation>サーバーはこの共有のシャドウ コピーの作成を拒否しており、その理由を示していません。この方法ではバックアップできません。</translation>
    </message>
    <message>
        <source>Look at what the share stands on: shadow copies may be switched off there, another volume may be mounted below it, or its file system may have no snapshots.</source>
        <translation>共有の基盤となっているものを確認してください。そこでシャドウ コピーがオフになっているか、共有の下に別のボリュームがマウントされているか、ファイル システムがスナップショットに対応していない可能性があります。</translation>
    </message>
    <message>
        <source>Over SMB alone, FIFOs, sockets, named streams, hard links and symbolic links that the server follows look like plain files and folders; volumes, junctions and the shadow copy directory depth are not known.</source>
        <translation>SMB だけでは、FIFO、ソケット、名前付きストリーム、ハード リンク、およびサーバーがたどるシンボリック リンクが通常のファイルやフォルダーのように見えます。ボリューム、ジャンクション、シャドウ コピーのディレクトリの深さはわかりません。</translation>
    </message>
    <message>
        <source>Whether the share is continuously available is not known.</source>
        <translation>共有の継続的可用性が有効かどうかは不明です。</translation>
    </message>
    <message>
        <source>Whether the server can make shadow copies of the share is not known.</source>
        <translation>サーバーがこの共有のシャドウ コピーを作成できるかどうかは不明です。</translation>
    </message>
    <message>
        <source>folder was not seen as it should be; a finding tells which.</source>
        <translation>個のフォルダーを正しく確認できませんでした。該当するフォルダーは指摘事項に示されています。</translation>
    </message>
    <message>
        <source>folders were not seen as they should be; findings tell which.</source>
        <translation>個のフォルダーを正しく確認できませんでした。該当するフォルダーは指摘事項に示されています。</translation>
    </message>
    <message>
        <source>The server was lost while machines were looked into; what is missing may be there. </source>
        <translation>仮想マシンの確認中にサーバーとの接続が失われました。見つからないものも、実際には存在する可能性があります。 </translation>
    </message>
    <message>
        <source>The share %1, in which files of machines may lie, was not looked at. </source>
        <translation>仮想マシンのファイルがある可能性のある共有 %1 を確認していません。 </translation>
    </message>
    <message>
        <source>more such share was not looked at.</source>
        <translation>個の同様の共有も確認していません。</translation>
    </message>
    <message>
        <source>more such shares were not looked at.</source>
        <translation>個の同様の共有も確認していません。</translation>
    </message>
    <message>
        <source>%1: not known of %2. </source>
        <translation>%1: %2 については不明です。 </translation>
    </message>
    <message>
        <source>Not known: %1. </source>
        <translation>%1 については不明です。 </translation>
    </message>
    <message>
        <source>Share of a whole volume</source>
        <translation>ボリューム全体の共有</translation>
    </message>
    <message>
        <source>The share&apos;s path is a folder in its volume, not the volume&apos;s root.</source>
        <translation>共有のパスは、ボリュームのルートではなく、ボリューム内のフォルダーです。</translation>
    </message>
    <message>
        <source>The share is the root of the volume %1, and the server makes no shadow copies of it: it cannot be backed up this way.</source>
        <translation>この共有はボリューム %1 のルートであり、サーバーはそのシャドウ コピーを作成しません。この方法ではバックアップできません。</translation>
    </message>
    <message>
        <source>The share is the root of the volume %1. Whatever anybody puts on the volume, or mounts on it, then lies in the share and can spoil the backup; some servers refuse such shares.</source>
        <translation>この共有はボリューム %1 のルートです。ボリュームに置かれたものや、そこにマウントされたものはすべて共有に含まれ、バックアップを損なう可能性があります。このような共有を拒否するサーバーもあります。</translation>
    </message>
    <message>
        <source>Make a folder in the volume for the machines, share that folder under a new name, and move the machines to the new share. Then remove this share.</source>
        <translation>ボリューム内に仮想マシン用のフォルダーを作成し、そのフォルダーを新しい名前で共有して、仮想マシンを新しい共有に移動してください。その後、この共有を削除してください。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this text, as HTML names it</comment>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data missing</source>
        <translation>
            <numerusform>%Ln 件のデータ欠落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln advice</source>
        <translation>
            <numerusform>%Ln 件の助言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln 件承認済み</numerusform>
        </translation>
    </message>
    <message>
        <source>file</source>
        <comment>after a number</comment>
        <translation>個のファイル</translation>
    </message>
    <message>
        <source>files</source>
        <comment>after a number</comment>
        <translation>個のファイル</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>after a number</comment>
        <translation>台の仮想ディスク</translation>
    </message>
    <message>
        <source>disks</source>
        <comment>after a number</comment>
        <translation>台の仮想ディスク</translation>
    </message>
</context>
<context>
    <name>PlanNotes</name>
    <message>
        <source>Crash-consistent: the machines were not prepared when the copy was made.</source>
        <translation>クラッシュ整合: コピーの作成時に仮想マシンは準備されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that the copy does not have stay in %1.</source>
        <translation>
            <numerusform>コピーにない %Ln 個のファイルが、%1 にそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is not restored: it is not in this copy.</source>
        <translation>%1 は %2 に属していますが、復元されません: このコピーに含まれていません。</translation>
    </message>
    <message>
        <source>Whether the machines run is looked at when the restore begins.</source>
        <translation>仮想マシンが実行中かどうかは、復元の開始時に確認します。</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more machine(s).</source>
        <translation>
            <numerusform>ほか %Ln 台の仮想マシンについても同様です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored machine has the same ID as %1, and its configuration names the disks of the original. Do not register it in place: import it in Hyper-V as a copy with a new ID, and choose the disks here:
%2</source>
        <translation>復元される仮想マシンの ID は %1 と同じで、その構成は元の仮想マシンの仮想ディスクを参照しています。インプレースで登録しないでください。Hyper-V で新しい ID を持つコピーとしてインポートし、次の場所にある仮想ディスクを選択してください:
%2</translation>
    </message>
    <message>
        <source>%1 seems to be running: %2 is open.</source>
        <translation>%1 は実行中のようです: %2 が開かれています。</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>Finish or undo what crashed jobs left: shadow copy sets and restores.</source>
        <translation>クラッシュしたジョブの残留物 (シャドウ コピー セットと復元) を完了するか、元に戻します。</translation>
    </message>
    <message>
        <source>Only list what would be done; no server is asked.</source>
        <translation>実行される内容を一覧表示するだけで、サーバーには問い合わせません。</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>残留物はありません。</translation>
    </message>
    <message>
        <source>Signing in to %1.</source>
        <translation>%1 にサインインしています。</translation>
    </message>
    <message>
        <source>Set %1 on %2 is complete and kept.</source>
        <translation>%2 のセット %1 は完了しており、保持されます。</translation>
    </message>
    <message>
        <source>Set %1 is gone from %2.</source>
        <translation>セット %1 は %2 からなくなりました。</translation>
    </message>
    <message>
        <source>Set %1 on %2 is not removed yet. %3</source>
        <translation>%2 のセット %1 はまだ削除されていません。%3</translation>
    </message>
    <message>
        <source>cleaning up what jobs left on file servers</source>
        <translation>ジョブがファイル サーバーに残したもののクリーンアップ</translation>
    </message>
</context>
<context>
    <name>ReferenceServer</name>
    <message>
        <source>Reference Server</source>
        <translation>リファレンス サーバー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>Start it, or go on with what was kept, and open it in the console</source>
        <translation>起動するか、保持されたデータで再開して、コンソールで開きます</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>終了します</translation>
    </message>
    <message>
        <source>&amp;Keep its data</source>
        <translation>データを保持する(&amp;K)</translation>
    </message>
    <message>
        <source>Keep volumes, sets and snapshots for the next start when it is stopped</source>
        <translation>停止時に、ボリューム、セット、スナップショットを次回の起動用に保持します</translation>
    </message>
    <message>
        <source>&amp;Reset...</source>
        <translation>リセット(&amp;R)...</translation>
    </message>
    <message>
        <source>Make it as it was at its first start</source>
        <translation>初回起動時の状態に戻します</translation>
    </message>
    <message>
        <source>&amp;Open in Penumbra</source>
        <translation>Penumbra で開く(&amp;O)</translation>
    </message>
    <message>
        <source>Make it a known storage system, or sign in to it again</source>
        <translation>ストレージ システムとして登録するか、もう一度サインインします</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>実行中の処理</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>Shadow copy sets</source>
        <translation>シャドウ コピー セット</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>ONTAP REST</source>
        <translation>ONTAP REST</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>証明書 (SHA-256)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Password of all</source>
        <translation>共通のパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password of all accounts</source>
        <translation>すべてのアカウントに共通のパスワード</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>パスワードの表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the password without showing it</source>
        <translation>パスワードを表示せずにコピーします</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>ワークロード(&amp;W)</translation>
    </message>
    <message>
        <source>The workload keeps writing into the busy disks in a known order, as running machines would. The check says whether what they hold now can be the state of one instant.</source>
        <translation>ワークロードは、実行中の仮想マシンと同様に、既知の順序で仮想ディスクに書き込み続けます。チェックでは、仮想ディスクの現在の内容が単一の時点の状態として成り立つかどうかを確認します。</translation>
    </message>
    <message>
        <source>State of the workload</source>
        <translation>ワークロードの状態</translation>
    </message>
    <message>
        <source>Be&amp;gin Writing</source>
        <translation>書き込みの開始(&amp;G)</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation>書き込みを開始します</translation>
    </message>
    <message>
        <source>&amp;End Writing</source>
        <translation>書き込みの終了(&amp;E)</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>書き込みを停止します</translation>
    </message>
    <message>
        <source>Check &amp;Now</source>
        <translation>今すぐチェック(&amp;N)</translation>
    </message>
    <message>
        <source>Look whether the busy disks show one instant</source>
        <translation>書き込み中の仮想ディスクが単一の時点の状態を示しているかどうかを確認します</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>A restore on another server is unfinished. Run `penumbractl recover`.</source>
        <translation>別のサーバーでの復元が未完了です。`penumbractl recover` を実行してください。</translation>
    </message>
    <message>
        <source>The folder it goes to: of a share, or of this computer.</source>
        <translation>復元先のフォルダー: 共有またはこのコンピューターのフォルダー。</translation>
    </message>
    <message>
        <source>Back to where it was when the copy was made.</source>
        <translation>コピー作成時の元の場所に戻します。</translation>
    </message>
    <message>
        <source>The files of the machine with this GUID, wherever they lie in SOURCE. Repeatable.</source>
        <translation>この GUID の仮想マシンのファイルを、SOURCE 内の場所にかかわらず対象とします。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>What happens to what is there: refuse, keep-both (default: a new name), replace-keeping-old, replace.</source>
        <translation>既存のものの扱い: refuse、keep-both (既定値: 新しい名前)、replace-keeping-old、replace。</translation>
    </message>
    <message>
        <source>The new name of a single source.</source>
        <translation>復元元が 1 つの場合の新しい名前。</translation>
    </message>
    <message>
        <source>Only show the plan; nothing is written.</source>
        <translation>計画を表示するだけで、何も書き込みません。</translation>
    </message>
    <message>
        <source>How many files are copied side by side (3).</source>
        <translation>並行してコピーするファイルの数 (3)。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Cancelling: what was written is removed, and everything is put back as it was.</source>
        <translation>キャンセルしています: 書き込まれたものを削除し、すべてを元の状態に戻します。</translation>
    </message>
    <message>
        <source>Bring machines, folders or files back from an exposed share or a previous version.</source>
        <translation>公開された共有または以前のバージョンから、仮想マシン、フォルダー、またはファイルを復元します。</translation>
    </message>
    <message>
        <source>a restore is running</source>
        <translation>復元の実行中</translation>
    </message>
    <message>
        <source>The time in a new name that keep-both makes, as 2026-11-25T09:14:00Z (default: now).</source>
        <translation>keep-both で付ける新しい名前に含める時刻。例: 2026-11-25T09:14:00Z (既定値: 現在時刻)。</translation>
    </message>
</context>
<context>
    <name>RestoreConflictsStep</name>
    <message>
        <source>Restore n&amp;othing when something is there</source>
        <translation>既存のものがある場合は何も復元しない(&amp;O)</translation>
    </message>
    <message>
        <source>Replace, and keep what was there &amp;aside</source>
        <translation>既存のものを退避して置き換える(&amp;A)</translation>
    </message>
    <message>
        <source>Each file that is replaced stays beside the new one under another name, until you discard it. It takes room until then.</source>
        <translation>置き換えられる各ファイルは、破棄するまで、別の名前で新しいファイルのそばに残ります。それまで領域を消費します。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>What was there is removed once everything new is in place. You will be asked to type the name.</source>
        <translation>以前にあったものは、新しいものがすべて配置された時点で削除されます。確認のため、名前の入力が求められます。</translation>
    </message>
    <message>
        <source>Keep bo&amp;th: what comes back gets a new folder or file name</source>
        <translation>両方を残す: 復元するものに新しいフォルダー名またはファイル名を付ける(&amp;T)</translation>
    </message>
    <message>
        <source>If any of it is there already, nothing at all is written.</source>
        <translation>既存のものが 1 つでもある場合は、何も書き込みません。</translation>
    </message>
    <message>
        <source>A machine that is replaced has to be off. Penumbra does not stop machines: while any of its files is open, nothing is replaced.</source>
        <translation>置き換える仮想マシンは停止している必要があります。Penumbra は仮想マシンを停止しません。仮想マシンのファイルが 1 つでも開かれている間は、何も置き換えません。</translation>
    </message>
    <message>
        <source>Folder or file name</source>
        <translation>フォルダー名またはファイル名</translation>
    </message>
</context>
<context>
    <name>RestoreDiscardCommand</name>
    <message>
        <source>What restore %1 set aside is gone.</source>
        <translation>復元 %1 で退避されたものを削除しました。</translation>
    </message>
    <message>
        <source>Remove what a restore set aside.</source>
        <translation>復元で退避されたものを削除します。</translation>
    </message>
</context>
<context>
    <name>RestoreListCommand</name>
    <message>
        <source>No restore is unfinished, and nothing is set aside.</source>
        <translation>未完了の復元はなく、退避されたものもありません。</translation>
    </message>
    <message>
        <source>List restores that are unfinished, whose machines must not be started, and what restores set aside.</source>
        <translation>未完了の復元 (その仮想マシンは起動しないでください) と、復元で退避されたものを一覧表示します。</translation>
    </message>
</context>
<context>
    <name>RestoreRules</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The target is not known any more.</source>
        <translation>復元先が登録されていません。</translation>
    </message>
    <message>
        <source>The storage system of the copy is not known any more.</source>
        <translation>コピーのストレージ システムが登録されていません。</translation>
    </message>
    <message>
        <source>Nothing goes from a reference server to production.</source>
        <translation>リファレンス サーバーから運用環境へは復元できません。</translation>
    </message>
    <message>
        <source>Nothing goes from production to a reference server.</source>
        <translation>運用環境からリファレンス サーバーへは復元できません。</translation>
    </message>
    <message>
        <source>%1 and %2 want different accounts, and a restore signs in with one. Copy it to a folder of this computer first.</source>
        <comment>two storage systems</comment>
        <translation>%1 と %2 には別々のアカウントが必要ですが、復元でサインインに使用できるアカウントは 1 つです。先にこのコンピューターのフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>%1 is read-only for Penumbra. Allow changes first (File menu).</source>
        <translation>%1 は Penumbra に対して読み取り専用に設定されています。先に変更を許可してください ([ファイル] メニュー)。</translation>
    </message>
    <message>
        <source>There is nothing in it that can be restored.</source>
        <translation>復元できるものが含まれていません。</translation>
    </message>
    <message>
        <source>A set is no single copy: take one of its copies, or what is inside.</source>
        <translation>セットは単一のコピーではありません。セット内のいずれかのコピー、またはその中にあるものを選択してください。</translation>
    </message>
    <message>
        <source>%1 lies in no copy. Restore what lies in a shadow copy or previous version.</source>
        <translation>%1 はコピー内にありません。シャドウ コピーまたは以前のバージョンにあるものを復元してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its copy is not exposed, or its server belongs to no known storage system.</source>
        <translation>%1 にアクセスできません: コピーが公開されていないか、サーバーが登録済みのどのストレージ システムにも属していません。</translation>
    </message>
    <message>
        <source>Machines are restored together when they lie in one copy; folders and files, and machines of other copies, in a restore of their own.</source>
        <translation>同じコピーにある仮想マシンはまとめて復元できます。フォルダーとファイル、およびほかのコピーの仮想マシンは、個別に復元してください。</translation>
    </message>
    <message>
        <source>These files are on this computer already.</source>
        <translation>これらのファイルは既にこのコンピューターにあります。</translation>
    </message>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>このコンピューターのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 を %2 にコピー</translation>
    </message>
    <message>
        <source>Files of this computer have no original place on a share: choose one.</source>
        <translation>このコンピューターのファイルには、共有上の元の場所がありません。復元先を選択してください。</translation>
    </message>
    <message>
        <source>Restore %1 to where it was</source>
        <translation>%1 を元の場所に復元</translation>
    </message>
    <message>
        <source>Restores go to shares, to machines&apos; folders and to folders of this computer.</source>
        <translation>復元先に指定できるのは、共有、仮想マシンのフォルダー、およびこのコンピューターのフォルダーです。</translation>
    </message>
    <message>
        <source>A copy stays as it is: nothing is restored into it.</source>
        <translation>コピーは変更されないため、コピーへの復元はできません。</translation>
    </message>
    <message>
        <source>Into the root of a share go only whole folders of machines (rule root-content), and %1 is not known as one. Take a folder in the share instead.</source>
        <translation>共有のルートに復元できるのは、仮想マシンのフォルダー全体だけです (ルール root-content)。%1 は仮想マシンのフォルダーとして認識されていません。代わりに、共有内のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Restore %1 into %2; the assistant opens</source>
        <translation>%1 を %2 に復元 (ウィザードが開きます)</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>crash-consistent: the machines were not prepared when the copy was made</source>
        <translation>クラッシュ整合: コピーの作成時に仮想マシンは準備されませんでした</translation>
    </message>
    <message>
        <source>%1 holds %2 files that the copy does not have; they stay</source>
        <translation>%1 には、コピーにないファイルが %2 個あります。これらはそのまま残ります</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is not restored: it is not in this copy</source>
        <translation>%1 は %2 に属していますが、復元されません: このコピーに含まれていません</translation>
    </message>
    <message>
        <source>%1 seems to be running: %2 is open</source>
        <translation>%1 は実行中のようです: %2 が開かれています</translation>
    </message>
    <message>
        <source>whether the machines run is looked at when the restore begins</source>
        <translation>仮想マシンが実行中かどうかは、復元の開始時に確認します</translation>
    </message>
    <message>
        <source>, copied by the server</source>
        <translation>, サーバーがコピー</translation>
    </message>
    <message>
        <source>, replaces the file that is there</source>
        <translation>, 既存のファイルを置換</translation>
    </message>
    <message>
        <source>, replaces a newer file</source>
        <translation>, 新しいファイルを置換</translation>
    </message>
    <message>
        <source>do not use %1</source>
        <translation>%1 を使用しないでください</translation>
    </message>
    <message>
        <source>do not start %1</source>
        <translation>%1 を起動しないでください</translation>
    </message>
    <message>
        <source>          copied %1%2</source>
        <translation>          コピー済み %1%2</translation>
    </message>
    <message>
        <source>, by the server</source>
        <translation>, サーバーがコピー</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>    machines: %1</source>
        <translation>    仮想マシン: %1</translation>
    </message>
    <message>
        <source>    and %1 more files</source>
        <translation>    ほか %1 個のファイル</translation>
    </message>
    <message>
        <source>room at %1: %2 needed, %3 free</source>
        <translation>%1 の領域: 必要 %2、空き %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>done; crash-consistent: the machines were not prepared when the copy was made</source>
        <translation>完了。クラッシュ整合: コピーの作成時に仮想マシンは準備されませんでした</translation>
    </message>
    <message>
        <source>What was there before is set aside beside it (.penumbra-old-%1). When you do not need it any more: penumbractl restore discard %1</source>
        <translation>以前にあったものは、そのそばに退避されています (.penumbra-old-%1)。不要になったら、次を実行してください: penumbractl restore discard %1</translation>
    </message>
    <message>
        <source>Everything is in place, but not all that was set aside could be removed. Run `penumbractl recover`.</source>
        <translation>すべて配置されましたが、退避したものの一部を削除できませんでした。`penumbractl recover` を実行してください。</translation>
    </message>
    <message>
        <source>Restore unfinished: %1. Run `penumbractl recover` when the server can be reached.</source>
        <translation>復元は未完了です: %1。サーバーに接続できるようになったら、`penumbractl recover` を実行してください。</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>キャンセルされました。すべて元の状態のままです。</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>すべて元の状態のままです。</translation>
    </message>
    <message>
        <source>restored %1; what was there before is set aside (%2 files, %3)</source>
        <translation>%1 を復元済み; 以前にあったものは退避されています (%2 個のファイル, %3)</translation>
    </message>
    <message>
        <source>running: %1; %2</source>
        <translation>実行中: %1; %2</translation>
    </message>
    <message>
        <source>restore unfinished: %1 (%2); run `penumbractl recover`</source>
        <translation>復元は未完了: %1 (%2); `penumbractl recover` を実行してください</translation>
    </message>
    <message>
        <source>Restore %1 is finished: %2 is new.</source>
        <translation>復元 %1 は完了しました: %2 は新しい内容になりました。</translation>
    </message>
    <message>
        <source>Restore %1 is undone: %2 is as it was.</source>
        <translation>復元 %1 は元に戻されました: %2 は以前の状態です。</translation>
    </message>
    <message>
        <source>Restore %1 is still unfinished: %2.</source>
        <translation>復元 %1 はまだ未完了です: %2。</translation>
    </message>
    <message>
        <source>%1 goes to another place: it keeps its ID, and its configuration names the disks of the original. Do not register it in place: import it in Hyper-V as a copy with a new ID, and choose the disks in %2</source>
        <translation>%1 は別の場所に復元されます。ID は変わらず、その構成は元の仮想マシンの仮想ディスクを参照しています。インプレースで登録しないでください。Hyper-V で新しい ID を持つコピーとしてインポートし、%2 にある仮想ディスクを選択してください</translation>
    </message>
    <message>
        <source>, %1 to copy</source>
        <translation>, コピー量 %1</translation>
    </message>
    <message>
        <source>%1 files, %2; %3 to copy through this computer</source>
        <translation>%1 個のファイル, %2; このコンピューターを経由するコピー量 %3</translation>
    </message>
</context>
<context>
    <name>RestoreWhereStep</name>
    <message>
        <source>Where it &amp;was when the copy was made</source>
        <translation>コピー作成時の元の場所(&amp;W)</translation>
    </message>
    <message>
        <source>Another place on a &amp;share</source>
        <translation>共有上の別の場所(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;hare:</source>
        <translation>共有(&amp;H):</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>&amp;Folder in it:</source>
        <translation>共有内のフォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>the share&apos;s root</source>
        <translation>共有のルート</translation>
    </message>
    <message>
        <source>Folder in the share</source>
        <translation>共有内のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>選択(&amp;C)...</translation>
    </message>
    <message>
        <source>A folder of this co&amp;mputer</source>
        <translation>このコンピューターのフォルダー(&amp;M)</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>このコンピューターのフォルダー</translation>
    </message>
    <message>
        <source>B&amp;rowse...</source>
        <translation>参照(&amp;R)...</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1 to where it was</source>
        <translation>%1 を元の場所に復元</translation>
    </message>
    <message>
        <source>Restore %1 to %2</source>
        <comment>what, where</comment>
        <translation>%1 を %2 に復元</translation>
    </message>
    <message>
        <source>%1 (replacing)</source>
        <comment>title of a restore</comment>
        <translation>%1 (置き換え)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>更新間隔(&amp;R)</translation>
    </message>
    <message>
        <source>Minutes between two refreshes</source>
        <translation>更新の間隔 (分)</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Closing the window leaves Penumbra in the &amp;tray</source>
        <translation>ウィンドウを閉じても Penumbra をシステム トレイに残す(&amp;T)</translation>
    </message>
    <message>
        <source>The size of everything follows the desktop&apos;s scale. To change it for Penumbra alone, start it with the environment variable QT_SCALE_FACTOR, for example 1.5.</source>
        <translation>表示サイズはデスクトップの拡大率に従います。Penumbra だけを変更するには、環境変数 QT_SCALE_FACTOR (例: 1.5) を指定して起動してください。</translation>
    </message>
</context>
<context>
    <name>ShadowCreateCommand</name>
    <message>
        <source>Make a shadow copy set of shares on one or several servers; deleted at the end unless --keep is given.</source>
        <translation>1 台または複数のサーバーの共有のシャドウ コピー セットを作成します。--keep を指定しない限り、終了時に削除されます。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>done; crash-consistent: the machines were not prepared</source>
        <translation>完了。クラッシュ整合: 仮想マシンは準備されませんでした</translation>
    </message>
    <message>
        <source>Something is left on a server. Run `penumbractl recover` when the server can be reached.</source>
        <translation>サーバーに残留物があります。サーバーに接続できるようになったら、`penumbractl recover` を実行してください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing had been made on the servers.</source>
        <translation>キャンセルされました。サーバーには何も作成されていませんでした。</translation>
    </message>
    <message>
        <source>Cancelled. These sets were removed from the servers: %1.</source>
        <translation>キャンセルされました。次のセットがサーバーから削除されました: %1。</translation>
    </message>
    <message>
        <source>Nothing is left on the servers.</source>
        <translation>サーバーに残留物はありません。</translation>
    </message>
    <message>
        <source>backup, file-share-backup (default), nas-rollback or app-rollback.</source>
        <translation>backup、file-share-backup (既定値)、nas-rollback、または app-rollback。</translation>
    </message>
    <message>
        <source>Ask for copies that can be written until they are completed.</source>
        <translation>完了まで書き込み可能なコピーを要求します。</translation>
    </message>
    <message>
        <source>Ask for copies that are read-only from the start.</source>
        <translation>最初から読み取り専用のコピーを要求します。</translation>
    </message>
    <message>
        <source>Keep the set, in a persistent context, until it is deleted with `shadow delete`.</source>
        <translation>永続的なコンテキストで、`shadow delete` で削除するまでセットを保持します。</translation>
    </message>
    <message>
        <source>How long to wait for other jobs and clients (600).</source>
        <translation>ほかのジョブとクライアントを待機する時間 (600)。</translation>
    </message>
    <message>
        <source>Cancelling: an unfinished set is aborted, a finished one is deleted. After an abort Windows servers refuse new sets for 30 minutes.</source>
        <translation>キャンセルしています: 未完了のセットは中止され、完了したセットは削除されます。中止後 30 分間、Windows サーバーは新しいセットを拒否します。</translation>
    </message>
    <message>
        <source>a shadow copy set is being made</source>
        <translation>シャドウ コピー セットの作成中</translation>
    </message>
</context>
<context>
    <name>ShadowEndCommand</name>
    <message>
        <source>Complete an exposed set: its copies become read-only and stay.</source>
        <translation>公開されたセットを完了します。コピーは読み取り専用になり、そのまま残ります。</translation>
    </message>
    <message>
        <source>Abort an unfinished set and make sure that nothing of it stays.</source>
        <translation>未完了のセットを中止し、残留物がないことを確認します。</translation>
    </message>
    <message>
        <source>Delete a set&apos;s copies from the server.</source>
        <translation>セットのコピーをサーバーから削除します。</translation>
    </message>
    <message>
        <source>Set %1 is complete; its copies are kept until you delete them.</source>
        <translation>セット %1 は完了しました。コピーは、削除するまで保持されます。</translation>
    </message>
    <message>
        <source>Set %1 is gone from %2.</source>
        <translation>セット %1 は %2 からなくなりました。</translation>
    </message>
</context>
<context>
    <name>ShadowHowStep</name>
    <message>
        <source>They are made, looked into and removed: a test that shadow copies can be made. Nothing stays on the servers.</source>
        <translation>コピーを作成し、中を確認して、削除します。シャドウ コピーを作成できるかどうかのテストです。サーバーには何も残りません。</translation>
    </message>
    <message>
        <source>They have no end date: they stay, and take up space, until somebody deletes them. Penumbra does not delete them by itself.</source>
        <translation>コピーに有効期限はありません。削除するまで残り、領域を消費します。Penumbra が自動的に削除することはありません。</translation>
    </message>
    <message>
        <source>Crash-consistent: the machines are not prepared. In the copies each disk is as if its machine&apos;s power had failed at that instant.</source>
        <translation>クラッシュ整合: 仮想マシンは準備されません。コピー内の各仮想ディスクは、その時点で仮想マシンの電源が失われた場合と同じ状態になります。</translation>
    </message>
    <message>
        <source>&amp;Wait for other jobs and clients</source>
        <translation>ほかのジョブとクライアントを待機する(&amp;W)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Minutes to wait for other jobs and clients</source>
        <translation>ほかのジョブとクライアントを待機する時間 (分)</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>詳細(&amp;E)</translation>
    </message>
    <message>
        <source>Kind of copy (&amp;context)</source>
        <translation>コピーの種類 (コンテキスト)(&amp;C)</translation>
    </message>
    <message>
        <source>Kind of copy (context)</source>
        <translation>コピーの種類 (コンテキスト)</translation>
    </message>
    <message>
        <source>&amp;Automatic recovery</source>
        <translation>自動回復(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic recovery</source>
        <translation>自動回復</translation>
    </message>
    <message>
        <source>&amp;Keep the copies, to restore from</source>
        <translation>コピーを保持し、復元に使用する(&amp;K)</translation>
    </message>
    <message>
        <source>Only &amp;test: delete the copies at the end</source>
        <translation>テストのみ: 最後にコピーを削除する(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ShadowListCommand</name>
    <message>
        <source>List the shadow copy sets this computer&apos;s journal knows; with --server, the copies a server exposes.</source>
        <translation>このコンピューターのジャーナルにあるシャドウ コピー セットを一覧表示します。--server を指定すると、サーバーが公開しているコピーも表示します。</translation>
    </message>
    <message>
        <source> (its job is running)</source>
        <translation> (ジョブを実行中)</translation>
    </message>
    <message>
        <source> (left by a job that ended early: run `penumbractl recover`)</source>
        <translation> (途中で終了したジョブの残留物: `penumbractl recover` を実行してください)</translation>
    </message>
    <message>
        <source>Also ask this server which copies it exposes.</source>
        <translation>どのコピーを公開しているかを、このサーバーにも問い合わせます。</translation>
    </message>
    <message>
        <source>This computer&apos;s journal knows no shadow copy set. `penumbractl shadow create` makes one.</source>
        <translation>このコンピューターのジャーナルにはシャドウ コピー セットがありません。`penumbractl shadow create` で作成できます。</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>このコンピューターで作成</translation>
    </message>
    <message>
        <source>not made here; another product may be using it</source>
        <translation>このコンピューターで作成されたものではありません。別の製品が使用している可能性があります</translation>
    </message>
</context>
<context>
    <name>ShadowShowCommand</name>
    <message>
        <source>Show one set and the steps of its job.</source>
        <translation>1 つのセットとそのジョブのステップを表示します。</translation>
    </message>
</context>
<context>
    <name>ShadowWords</name>
    <message>
        <source>the Kerberos ticket&apos;s account</source>
        <translation>Kerberos チケットのアカウント</translation>
    </message>
    <message>
        <source>%1, SVM %2</source>
        <comment>system</comment>
        <translation>%1、SVM %2</translation>
    </message>
    <message>
        <source>On %1 (%2), signed in as %3: %4.</source>
        <comment>server, system, account, shares</comment>
        <translation>%1 (%2), サインイン アカウント %3: %4。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 Machines there: %Ln.</source>
        <comment>sentence before</comment>
        <translation>
            <numerusform>%1 対象の仮想マシン: %Ln 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow copies of %1</source>
        <translation>%1 のシャドウ コピー</translation>
    </message>
    <message numerus="yes">
        <source>A shadow copy set is made: a copy of the volume of each of %Ln share(s), all at one instant.</source>
        <translation>
            <numerusform>シャドウ コピー セットを作成します。%Ln 個の共有について、それぞれのボリュームのコピーをすべて同じ時点で作成します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A shadow copy set is made on each of %Ln servers. All are prepared before any is made, so that their instants lie close together.</source>
        <translation>
            <numerusform>%Ln 台のサーバーのそれぞれにシャドウ コピー セットを作成します。時点の差を小さくするため、すべてのセットを準備してから作成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash-consistent: the machines are not prepared. In the copies each disk is as if its machine&apos;s power had failed at that instant.</source>
        <translation>クラッシュ整合: 仮想マシンは準備されません。コピー内の各仮想ディスクは、その時点で仮想マシンの電源が失われた場合と同じ状態になります。</translation>
    </message>
    <message>
        <source>The copies are kept until somebody deletes them. They have no end date: Penumbra does not delete them by itself.</source>
        <translation>コピーは、削除するまで保持されます。有効期限はありません。Penumbra が自動的に削除することはありません。</translation>
    </message>
    <message>
        <source>At the end the copies are looked into and deleted; nothing stays on the servers.</source>
        <translation>終了時に、コピーの中を確認して削除します。サーバーには何も残りません。</translation>
    </message>
    <message>
        <source>Some findings say that no shadow copy can be made, or none that can be used. It is tried all the same.</source>
        <translation>一部の指摘事項は、シャドウ コピーを作成できないか、使用できるものを作成できないことを示しています。それでも実行を試みます。</translation>
    </message>
    <message numerus="yes">
        <source>If another job or client works on a server, the job waits for it up to %Ln minute(s). This computer does not go to sleep meanwhile.</source>
        <translation>
            <numerusform>別のジョブまたはクライアントがサーバーを処理している場合、ジョブは最長 %Ln 分間待機します。その間、このコンピューターはスリープ状態になりません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareCheckCommand</name>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: 不可。%2</translation>
    </message>
    <message>
        <source>%1: can be shadow copied (FSRVP version %2; connection signed, %3; %4)</source>
        <translation>%1: シャドウ コピー可 (FSRVP バージョン %2, 接続は署名済み, %3, %4)</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>whether it has shadow copies is unknown: the server does not say</source>
        <translation>シャドウ コピーの有無は不明: サーバーからの情報なし</translation>
    </message>
    <message>
        <source>it has shadow copies</source>
        <translation>シャドウ コピーあり</translation>
    </message>
    <message>
        <source>it has no shadow copies</source>
        <translation>シャドウ コピーなし</translation>
    </message>
    <message>
        <source>Check whether shares can be shadow copied: reachability, sign-in, rights, FSRVP version, support.</source>
        <translation>共有のシャドウ コピーを作成できるかどうかをチェックします: 接続の可否、サインイン、権限、FSRVP バージョン、サポート状況。</translation>
    </message>
</context>
<context>
    <name>ShareListCommand</name>
    <message>
        <source>shadow copy</source>
        <translation>シャドウ コピー</translation>
    </message>
    <message>
        <source>List a file server&apos;s shares and the copies exposed on it.</source>
        <translation>ファイル サーバーの共有と、そこで公開されているコピーを一覧表示します。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop&apos;s keychain</source>
        <translation>デスクトップのキーチェーンに保存する(&amp;K)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Backups of Hyper-V machines on SMB shares, with Remote VSS</source>
        <translation>Remote VSS による、SMB 共有上の Hyper-V 仮想マシンのバックアップ</translation>
    </message>
    <message>
        <source>Penumbra shows where machines lie, checks whether they can be backed up, makes shadow copies, and brings machines back. It changes nothing on a server until you allow it.</source>
        <translation>Penumbra は、仮想マシンの場所を表示し、バックアップの可否を確認し、シャドウ コピーを作成し、仮想マシンを復元します。許可するまで、サーバーでは何も変更しません。</translation>
    </message>
</context>
<context>
    <name>SurveyRemarks</name>
    <message>
        <source>%1: %2 entries seen</source>
        <translation>%1: %2 項目を確認</translation>
    </message>
    <message>
        <source>%1: %2 of %3 disks and configurations read</source>
        <translation>%1: 仮想ディスクと構成を %3 個中 %2 個読み取り</translation>
    </message>
</context>
<context>
    <name>SystemAddCommand</name>
    <message>
        <source>SMB: %1</source>
        <translation>SMB: %1</translation>
    </message>
    <message>
        <source>Known as %1, read-only: Penumbra will change nothing there until you allow it with penumbractl system set %1 --allow-changes.</source>
        <translation>%1 として読み取り専用で登録しました。penumbractl system set %1 --allow-changes で許可するまで、Penumbra は何も変更しません。</translation>
    </message>
    <message>
        <source>Make a storage system known, read-only.</source>
        <translation>ストレージ システムを読み取り専用で登録します。</translation>
    </message>
</context>
<context>
    <name>SystemListCommand</name>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>変更を許可</translation>
    </message>
    <message>
        <source>No storage system is known; make one known with penumbractl system add HOST.</source>
        <translation>ストレージ システムは登録されていません。penumbractl system add HOST で登録してください。</translation>
    </message>
    <message>
        <source>List the known storage systems.</source>
        <translation>登録済みのストレージ システムを一覧表示します。</translation>
    </message>
</context>
<context>
    <name>SystemRefreshCommand</name>
    <message>
        <source>%1, since %2:</source>
        <translation>%1, %2 以降の変更:</translation>
    </message>
    <message>
        <source>%1, seen for the first time:</source>
        <translation>%1, 初回の照会:</translation>
    </message>
    <message>
        <source>  nothing changed</source>
        <translation>  変更なし</translation>
    </message>
    <message>
        <source>Query storage systems and say what changed since the last time.</source>
        <translation>ストレージ システムに問い合わせ、前回からの変更を表示します。</translation>
    </message>
</context>
<context>
    <name>SystemRemoveCommand</name>
    <message>
        <source>%1 is forgotten; a password in the keychain stays there (penumbractl password forget).</source>
        <translation>%1 の登録を解除しました。キーチェーンにパスワードがある場合は、そのまま残ります (penumbractl password forget)。</translation>
    </message>
    <message>
        <source>Forget a storage system.</source>
        <translation>ストレージ システムの登録を解除します。</translation>
    </message>
</context>
<context>
    <name>SystemSetCommand</name>
    <message>
        <source>The keychain has to hold the password of %1 for %2: penumbractl password store %3 --user &apos;%1&apos;</source>
        <translation>%2 用の %1 のパスワードをキーチェーンに保存する必要があります: penumbractl password store %3 --user &apos;%1&apos;</translation>
    </message>
    <message>
        <source>That of %1 for %2 stays there: penumbractl password forget %3 --user &apos;%1&apos;</source>
        <translation>%2 用の %1 のパスワードは、キーチェーンに残ります: penumbractl password forget %3 --user &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 is read-only: Penumbra changes nothing there.</source>
        <translation>%1 は読み取り専用です。Penumbra は何も変更しません。</translation>
    </message>
    <message>
        <source>Penumbra may change things on %1.</source>
        <translation>Penumbra による %1 の変更が許可されています。</translation>
    </message>
    <message>
        <source>Change what is known of a storage system, or allow changes there.</source>
        <translation>ストレージ システムの登録内容を変更するか、そのストレージ システムでの変更を許可します。</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>%1: no share is seen there.</source>
        <translation>%1: 参照できる共有がありません。</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>text, json, csv, html or pdf.</source>
        <translation>text、json、csv、html、または pdf。</translation>
    </message>
    <message>
        <source>Write the report into this file.</source>
        <translation>レポートをこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Exit with 1 when there are findings of this severity or a higher one: blocks, data-missing, risk or advice. Accepted findings do not count.</source>
        <translation>この重大度以上の指摘事項がある場合に 1 で終了します: blocks、data-missing、risk、または advice。承認済みの指摘事項は対象外です。</translation>
    </message>
    <message>
        <source>%1: not known of %2. </source>
        <translation>%1: %2 については不明です。 </translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>レポートを %1 に保存しました。</translation>
    </message>
    <message>
        <source>check whether what lies on shares can be backed up</source>
        <translation>共有上にあるものをバックアップできるかどうかを検証します</translation>
    </message>
</context>
<context>
    <name>VmListCommand</name>
    <message>
        <source>There is no machine: no file on these shares is a configuration of one.</source>
        <translation>仮想マシンはありません。これらの共有に、仮想マシンの構成ファイルはありません。</translation>
    </message>
    <message>
        <source>list the machines on shares</source>
        <translation>共有上の仮想マシンを一覧表示します</translation>
    </message>
</context>
<context>
    <name>VmShowCommand</name>
    <message>
        <source>%1 machines are called %2. A GUID names one of them.</source>
        <translation>%2 という名前の仮想マシンが %1 台あります。GUID で 1 台を指定できます。</translation>
    </message>
    <message>
        <source>Machine %1 has %2 configurations: one is a copy.</source>
        <translation>仮想マシン %1 には %2 個の構成があります。1 つはコピーです。</translation>
    </message>
    <message>
        <source>show a machine, by GUID or name, and every file of its</source>
        <translation>GUID または名前で指定した仮想マシンとそのすべてのファイルを表示します</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The console of Penumbra: share-based backups with Remote VSS.</source>
        <translation>Penumbra のコンソール: Remote VSS による共有ベースのバックアップ。</translation>
    </message>
    <message>
        <source>Open a running reference server.</source>
        <translation>実行中のリファレンス サーバーを開きます。</translation>
    </message>
    <message>
        <source>The reference server&apos;s folder, for --lab.</source>
        <translation>--lab で使用するリファレンス サーバーのフォルダー。</translation>
    </message>
</context>
</TS>
