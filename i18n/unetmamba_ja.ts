<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>UNetMamba</name>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {device}, PyTorch {version}</source>
      <translation>準備完了: {device}、PyTorch {version}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Not installed yet</source>
      <translation>未インストール</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: the Python that you chose, {path}</source>
      <translation>準備完了: 選択したPython、{path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Works, but a newer version is to be installed: {device}, PyTorch {version}</source>
      <translation>動作しますが、新しいバージョンをインストールする必要があります: {device}、PyTorch {version}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on the processor</source>
      <translation>CPUで計算します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on {device}</source>
      <translation>{device} で計算します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>The chosen Python is not there: {path}</source>
      <translation>選択したPythonがありません: {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {path}</source>
      <translation>準備完了: {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <source>The work stopped with an error that nobody foresaw: {error}.</source>
      <translation>予期しないエラーで処理が停止しました: {error}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Please report it with what the log says under UNetMamba.</source>
      <translation>ログのUNetMambaの内容を添えて報告してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On a computer with free access to the internet, export an offline kit, then install from it here.</source>
      <translation>インターネットに自由に接続できるコンピュータでオフラインキットをエクスポートし、ここでそのキットからインストールしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the programs in the engine's folder (Copy Diagnostics lists it).</source>
      <translation>エンジンのフォルダにあるプログラムの実行を許可するよう、管理者に依頼してください（「診断情報をコピー」で確認できます）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Choose another folder under Move….</source>
      <translation>「移動…」で別のフォルダを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again: what was downloaded is kept.</source>
      <translation>もう一度「インストール」を押してください。ダウンロード済みのものは残っています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use a Python of your own that has PyTorch, as from conda or pixi.</source>
      <translation>condaやpixiなど、PyTorchが入っている手持ちのPythonを使用してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The installation stopped for a reason that is not known.</source>
      <translation>不明な理由でインストールが停止しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again; if it stops again, send us the diagnostics.</source>
      <translation>もう一度「インストール」を押してください。再び停止する場合は、診断情報をお送りください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is too little space on the disk of {folder}: {needed} are needed, {free} are free.</source>
      <translation>{folder} のディスクの空き容量が不足しています: 必要 {needed}、空き {free}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Free some space, or choose a folder on another disk under Move….</source>
      <translation>空き容量を増やすか、「移動…」で別のディスクのフォルダを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk of {folder} ran full: {free} are left.</source>
      <translation>{folder} のあるディスクがいっぱいになりました。残りは {free} です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then press Install again.</source>
      <translation>QGISの「設定 &gt; オプション &gt; ネットワーク」で入力し、もう一度「インストール」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy could not be reached, or refused the connection.</source>
      <translation>プロキシに接続できないか、接続を拒否されました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check it in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>QGISの「設定 &gt; オプション &gt; ネットワーク」で確認してください。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A downloaded file is not the one that this version of the plugin expects, so it was refused.</source>
      <translation>ダウンロードしたファイルが、このバージョンのプラグインが想定するものと異なるため、拒否されました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again. If it happens again, something on the way changes files: try another network, and report it.</source>
      <translation>もう一度「インストール」を押してください。再び起こる場合は、途中でファイルが書き換えられています。別のネットワークを試し、報告してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The certificate of a server is not trusted. Company networks often open encrypted connections with a certificate of their own.</source>
      <translation>サーバーの証明書が信頼されていません。企業のネットワークでは、暗号化された接続を独自の証明書で開くことがよくあります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Add that certificate to the system's, or in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates. {kit}</source>
      <translation>その証明書をシステムに追加するか、QGISの「設定 &gt; オプション &gt; 認証 &gt; 証明書の管理」で追加してください。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The name of a server was not found: there is no connection to the internet, or it goes through a proxy.</source>
      <translation>サーバーの名前が見つかりません。インターネットに接続していないか、プロキシ経由の接続です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check the connection, and the proxy in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>接続と、QGISの「設定 &gt; オプション &gt; ネットワーク」のプロキシを確認してください。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is no connection to the internet.</source>
      <translation>インターネットに接続していません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Connect, and press Install again. {kit}</source>
      <translation>接続してから、もう一度「インストール」を押してください。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server, or a firewall on the way, refused to hand over a file.</source>
      <translation>サーバーまたは途中のファイアウォールがファイルの受け渡しを拒否しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the hosts listed above. {kit}</source>
      <translation>上記のホストを許可するよう、管理者に依頼してください。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server is out of order or overloaded.</source>
      <translation>サーバーが故障しているか、過負荷です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Try again in some minutes: what was downloaded is kept.</source>
      <translation>数分後にもう一度試してください。ダウンロード済みのものは残っています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server did not answer in time.</source>
      <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The connection broke off.</source>
      <translation>接続が切れました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A rule of this computer forbids to run programs from the engine's folder.</source>
      <translation>このコンピュータの規則により、エンジンのフォルダのプログラムを実行できません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The virus scanner has removed or blocked a file of the engine.</source>
      <translation>ウイルス対策ソフトがエンジンのファイルを削除またはブロックしました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library of PyTorch could not start.</source>
      <translation>PyTorchのライブラリを起動できませんでした。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>Microsoft Visual C++ Redistributable (x64) をインストールしてコンピュータを再起動し、「修復」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library that PyTorch needs is missing.</source>
      <translation>PyTorchに必要なライブラリがありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} is too long: files of the engine would have more than 259 characters.</source>
      <translation>パス {folder} が長すぎます。エンジンのファイルのパスが259文字を超えます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} has characters that cannot be used.</source>
      <translation>パス {folder} に使用できない文字があります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A file of the engine is in use by another program.</source>
      <translation>エンジンのファイルを別のプログラムが使用しています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other QGIS windows, then try again.</source>
      <translation>他のQGISウィンドウを閉じて、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk cannot be written to.</source>
      <translation>ディスクに書き込めません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>You may not write to {folder}, or not run programs there.</source>
      <translation>{folder} への書き込み、またはそこでのプログラムの実行が許可されていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No programs can be run from the disk of {folder}.</source>
      <translation>{folder} のディスクからはプログラムを実行できません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need.</source>
      <translation>このLinuxは、PyTorchのプログラムに必要なものより古いです。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need: they ask for glibc 2.28.</source>
      <translation>このLinuxは、PyTorchのプログラムに必要なものより古いです。glibc 2.28が必要です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Linux systems with musl, such as Alpine.</source>
      <translation>Alpineなど、muslを使うLinux用のPyTorchのプログラムはありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for this kind of processor.</source>
      <translation>この種類のプロセッサ用のPyTorchのプログラムはありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Windows on Arm processors yet.</source>
      <translation>Armプロセッサ版Windows用のPyTorchのプログラムはまだありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This processor is too old for PyTorch: it lacks instructions such as AVX.</source>
      <translation>このプロセッサはPyTorchには古すぎます。AVXなどの命令がありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use another computer, or a Python of your own with a build for this processor.</source>
      <translation>別のコンピュータか、このプロセッサ用のビルドが入った手持ちのPythonを使用してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The memory of this computer ran out.</source>
      <translation>このコンピュータのメモリが不足しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other programs, then try again.</source>
      <translation>他のプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Python that was found cannot make environments: a part of it is missing.</source>
      <translation>見つかったPythonには不足している部分があり、環境を作成できません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On Debian and Ubuntu, install the package python3-venv. Else install Python 3.12 from python.org, or use a Python of your own.</source>
      <translation>DebianとUbuntuでは、パッケージpython3-venvをインストールしてください。それ以外では、python.orgからPython 3.12をインストールするか、手持ちのPythonを使用してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No Python was found that could begin the installation.</source>
      <translation>インストールを始められるPythonが見つかりませんでした。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install Python 3.12 from python.org (on Linux: python3 and python3-venv), or use a Python of your own.</source>
      <translation>python.orgからPython 3.12をインストールするか（Linuxではpython3とpython3-venv）、手持ちのPythonを使用してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The package index that this computer is set to does not have all that is needed.</source>
      <translation>このコンピュータに設定されているパッケージインデックスには、必要なものがすべてはそろっていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>If your organisation has an index of its own, ask its administrator. {kit}</source>
      <translation>組織に独自のインデックスがある場合は、その管理者に問い合わせてください。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There are no packages for this Python on this kind of computer.</source>
      <translation>この種類のコンピュータのこのPython用のパッケージはありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but its test came out wrong on this graphics processor.</source>
      <translation>エンジンはインストールされましたが、このGPUでのテスト結果が正しくありませんでした。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Update the driver of the graphics processor, then press Repair.</source>
      <translation>GPUのドライバを更新し、「修復」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but does not start.</source>
      <translation>エンジンはインストールされましたが、起動しません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Repair. If it happens again, send us the diagnostics.</source>
      <translation>「修復」を押してください。再び起こる場合は、診断情報をお送りください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Another QGIS window is changing the engine just now ({holder}).</source>
      <translation>現在、別のQGISウィンドウがエンジンを変更しています（{holder}）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Wait until it has finished.</source>
      <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{path} is not a whole offline kit.</source>
      <translation>{path} は完全なオフラインキットではありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export it again, or copy it again: a part of it may be missing.</source>
      <translation>もう一度エクスポートまたはコピーしてください。一部が欠けている可能性があります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} is for {needed}, but this computer is {free}.</source>
      <translation>オフラインキット {path} は {needed} 用ですが、このコンピュータは {free} です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export a kit for this kind of computer.</source>
      <translation>この種類のコンピュータ用のキットをエクスポートしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} needs Python {needed}, which was not found here.</source>
      <translation>オフラインキット {path} にはPython {needed} が必要ですが、見つかりませんでした。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install that Python, or export a kit for {free}.</source>
      <translation>そのPythonをインストールするか、{free} 用のキットをエクスポートしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>For Macs with Intel processors PyTorch 2.2 is the last version; the engine works with it.</source>
      <translation>Intelプロセッサ搭載のMacでは、PyTorch 2.2が最後のバージョンです。エンジンはこれで動作します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs as an Intel program here; the engine will run on the Apple processor itself.</source>
      <translation>ここではQGISがIntel用プログラムとして動作しています。エンジンはAppleプロセッサ上で直接動作します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Microsoft Visual C++ Redistributable (x64) seems to be missing. Install it first: PyTorch needs it.</source>
      <translation>Microsoft Visual C++ Redistributable (x64) がないようです。PyTorchに必要なため、先にインストールしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Flatpak sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>QGISはFlatpakのサンドボックスで動作しています。エンジンはQGISのデータフォルダに独自のPythonを持ちます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Snap sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>QGISはSnapのサンドボックスで動作しています。エンジンはQGISのデータフォルダに独自のPythonを持ちます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The graphics processor is too old for today's PyTorch; the processor will be used.</source>
      <translation>GPUが現在のPyTorchには古すぎるため、CPUを使用します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The driver of the graphics processor is too old, so the processor will be used. Update the driver (version 580 or newer), then press Repair, to use the graphics processor.</source>
      <translation>GPUのドライバが古すぎるため、CPUを使用します。GPUを使用するには、ドライバを更新し（バージョン580以降）、「修復」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so what Python's package index has is installed: it may not use the graphics processor.</source>
      <translation>PyTorchのサーバーに接続できないため、Pythonのパッケージインデックスにあるものをインストールします。GPUを使用しない場合があります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The libraries of the newest PyTorch do not start on this computer, so an older one was installed. To use the newest, install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>最新のPyTorchのライブラリがこのコンピュータで起動しないため、古いバージョンをインストールしました。最新のものを使うには、Microsoft Visual C++ Redistributable (x64) をインストールしてコンピュータを再起動し、「修復」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so the larger build of Python's package index is installed.</source>
      <translation>PyTorchのサーバーに接続できないため、Pythonのパッケージインデックスにある大きい方のビルドをインストールします。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Checking the disk</source>
      <translation>ディスクを確認中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Fetching the installer</source>
      <translation>インストーラを取得中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing Python</source>
      <translation>Pythonを準備中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Listing what is needed</source>
      <translation>必要なものを一覧にしています</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading and installing PyTorch</source>
      <translation>PyTorchをダウンロードしてインストール中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing the packages for a quick start</source>
      <translation>すぐに起動できるようパッケージを準備中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing the engine</source>
      <translation>エンジンをテスト中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Tidying up</source>
      <translation>後片付け中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Reading the offline kit</source>
      <translation>オフラインキットを読み込み中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading for the offline kit</source>
      <translation>オフラインキット用にダウンロード中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Writing the offline kit</source>
      <translation>オフラインキットを書き込み中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Moving the engine</source>
      <translation>エンジンを移動中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Removing the engine</source>
      <translation>エンジンを削除中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Looking at this computer</source>
      <translation>このコンピュータを調べています</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{size} GB</source>
      <translation>{size} GB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Segment Land Cover…</source>
      <translation>土地被覆のセグメンテーション…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Teach Your Own Classes…</source>
      <translation>独自のクラスを学習…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/panel.py" />
      <source>Label Next</source>
      <translation>次のラベル付け</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Assess Accuracy…</source>
      <translation>精度評価…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Weights Library…</source>
      <translation>重みライブラリ…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Engine…</source>
      <translation>エンジン…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>The land cover map of {name} is finished.</source>
      <translation>{name} の土地被覆図が完成しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>No land cover map of {name}: {why}</source>
      <translation>{name} の土地被覆図を作成できませんでした: {why}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Engine</source>
      <translation>エンジン</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>The kit is one large file. On the other computer, choose Install from a Kit: nothing is downloaded there. The other computer needs a Python of the version chosen here; that of its QGIS will do.</source>
      <translation>キットは1つの大きなファイルです。もう一方のコンピュータで「キットからインストール」を選択すると、そこでは何もダウンロードしません。もう一方のコンピュータには、ここで選択したバージョンのPythonが必要です。QGISに付属のものでかまいません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Export an Offline Kit</source>
      <translation>オフラインキットをエクスポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>For a &amp;computer with</source>
      <translation>対象のコンピュータ(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>and &amp;Python</source>
      <translation>Pythonのバージョン(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Install the engine anew? About {size} are downloaded. What is there stays until the new one is ready.</source>
      <translation>エンジンを新たにインストールしますか？ 約 {size} をダウンロードします。新しいものの準備ができるまで、今のものは残ります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is installed and has passed its test.</source>
      <translation>エンジンがインストールされ、テストに合格しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine works: PyTorch {version} on {device}.</source>
      <translation>エンジンは正常に動作します: {device} でPyTorch {version}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Remove the engine from {folder}? Your weights and maps stay. It can be installed again.</source>
      <translation>{folder} からエンジンを削除しますか？ 重みと地図は残ります。エンジンは再インストールできます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine was removed.</source>
      <translation>エンジンを削除しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Installing the engine</source>
      <translation>エンジンをインストール中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Exporting an offline kit</source>
      <translation>オフラインキットをエクスポート中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Copied. Names, passwords and your home folder were taken out; look it through all the same.</source>
      <translation>コピーしました。名前、パスワード、ホームフォルダは取り除かれていますが、念のため内容を確認してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{step}: {done} of about {total}{time_left}</source>
      <translation>{step}: {done} / 約 {total}{time_left}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{gpu} cannot be used, though: update its driver, then press Repair.</source>
      <translation>ただし、{gpu} は使用できません。ドライバを更新し、「修復」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is in {folder} now.</source>
      <translation>エンジンは現在 {folder} にあります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing your Python</source>
      <translation>手持ちのPythonをテスト中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready.</source>
      <translation>キット {path} の準備ができました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Cancelled. What was downloaded is kept, so that Install goes on from there.</source>
      <translation>キャンセルしました。ダウンロード済みのものは残っており、「インストール」で続きから再開します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The whole log is in {path}</source>
      <translation>すべてのログは {path} にあります</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Choose the program python in your environment's folder (bin/python or python.exe).</source>
      <translation>環境のフォルダにあるプログラムpython（bin/pythonまたはpython.exe）を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Install torch, torchvision, timm, numba and safetensors there, then choose it again.</source>
      <translation>そこにtorch、torchvision、timm、numba、safetensorsをインストールし、もう一度選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} is not a Python that runs.</source>
      <translation>{path} は動作するPythonではありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} has no PyTorch.</source>
      <translation>{path} にはPyTorchがありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Folder for the Engine</source>
      <translation>エンジンのフォルダ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Python That Has PyTorch</source>
      <translation>PyTorchが入っているPython</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Install from an Offline Kit</source>
      <translation>オフラインキットからインストール</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Offline kit</source>
      <translation>オフラインキット</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>What will be installed</source>
      <translation>インストールされるもの</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Progress of the installation</source>
      <translation>インストールの進捗</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Log</source>
      <translation>ログ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install</source>
      <translation>インストール(&amp;I)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Update</source>
      <translation>更新(&amp;U)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Repair</source>
      <translation>修復(&amp;R)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Cancel</source>
      <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Verify</source>
      <translation>確認(&amp;V)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Let the engine compute something, to see that it works</source>
      <translation>エンジンに計算をさせて、動作を確認します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>M&amp;ore</source>
      <translation>その他(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Move…</source>
      <translation>移動(&amp;M)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Remove…</source>
      <translation>削除(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Use a &amp;Python of Your Own…</source>
      <translation>手持ちのPythonを使用(&amp;P)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Stop Using That Python</source>
      <translation>そのPythonの使用をやめる(&amp;S)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install from a Kit…</source>
      <translation>キットからインストール(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Export Offline Kit…</source>
      <translation>オフラインキットをエクスポート(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Copy Diagnostics</source>
      <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor; no graphics processor was found that PyTorch can use</source>
      <translation>CPU。PyTorchが使えるGPUは見つかりませんでした</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Folder</source>
      <translation>フォルダ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Packages</source>
      <translation>パッケージ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Will compute on</source>
      <translation>計算に使うもの</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Download</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>On the disk</source>
      <translation>ディスク上</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Intel or AMD processor</source>
      <translation>Linux、IntelまたはAMDプロセッサ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Arm processor</source>
      <translation>Linux、Armプロセッサ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Windows, Intel or AMD processor</source>
      <translation>Windows、IntelまたはAMDプロセッサ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>macOS 14 or newer, Apple processor</source>
      <translation>macOS 14以降、Appleプロセッサ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Set by</source>
      <translation>設定元</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>From</source>
      <translation>取得元</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}</source>
      <translation>約 {size}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}; {free} are free</source>
      <translation>約 {size}、空き {free}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw a few polygons of each class, in different places of the image.</source>
      <translation>画像のさまざまな場所に、各クラスのポリゴンをいくつか描いてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw more polygons of these classes, in other places.</source>
      <translation>これらのクラスのポリゴンを、別の場所にもっと描いてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>none yet</source>
      <translation>まだなし</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Teach Your Own Classes</source>
      <translation>独自のクラスを学習</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Setup</source>
      <translation>セットアップ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Training</source>
      <translation>訓練</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Result</source>
      <translation>結果</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/image_list.py" />
      <source>Images to learn from</source>
      <translation>学習に使う画像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>its file is not there</source>
      <translation>ファイルがありません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>is from a service: save it as a file first</source>
      <translation>サービスの画像です。先にファイルに保存してください</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>has {found} of the {needed} bands that the weights need</source>
      <translation>重みに必要な {needed} バンドのうち {found} バンドしかありません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>Give the new weights a name.</source>
      <translation>新しい重みの名前を入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>No file can have this name: choose one of plain letters and digits.</source>
      <translation>この名前のファイルは作成できません。普通の文字と数字の名前にしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>“{name}” is being trained: give the next one another name.</source>
      <translation>「{name}」は訓練中です。次のものには別の名前を付けてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>There are weights named “{name}”: choose another name.</source>
      <translation>「{name}」という名前の重みがすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_presenter.py" />
      <source>Name two classes at least.</source>
      <translation>少なくとも2つのクラスの名前を入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>New Label Layer</source>
      <translation>新規ラベルレイヤ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>One on each line; more can be added later</source>
      <translation>1行に1つ。後から追加できます</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>Create and Draw</source>
      <translation>作成して描画</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>C&amp;lasses, one per line</source>
      <translation>クラス（1行に1つ）(&amp;L)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Measured on ground that was kept from training. The weights are in {path}.</source>
      <translation>訓練に使わなかった地表で測定しました。重みは {path} にあります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>“{name}” is ready: mean IoU {score}</source>
      <translation>「{name}」の準備ができました: 平均IoU {score}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Waits until “{name}” has ended.</source>
      <translation>「{name}」が終わるのを待っています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Nothing has been trained yet. Choose what to learn from under Setup.</source>
      <translation>まだ何も訓練していません。「セットアップ」で学習に使うものを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training ended early, as nothing more was gained.</source>
      <translation>それ以上の向上がないため、訓練は早めに終了しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training took all its time; with more, more may be gained.</source>
      <translation>訓練は時間をすべて使いました。時間を増やすと、さらに向上する可能性があります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>{doing}: about {time} left</source>
      <translation>{doing}: 残り約 {time}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Paused. Nothing is lost.</source>
      <translation>一時停止しました。失われたものはありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopping, and keeping what was learnt …</source>
      <translation>学習した内容を保存して停止中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopped. What was learnt is kept: it can go on from there.</source>
      <translation>停止しました。学習した内容は残っており、続きから再開できます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Finished.</source>
      <translation>完了しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>training</source>
      <translation>訓練中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>stopping</source>
      <translation>停止処理中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stopped</source>
      <translation>停止済み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>finished</source>
      <translation>完了</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Starting …</source>
      <translation>開始中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Segment land cover suggests “{name}” from now on.</source>
      <translation>今後は「土地被覆のセグメンテーション」で「{name}」が初期値になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The weights “{name}” are ready.</source>
      <translation>重み「{name}」の準備ができました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The training of “{name}” failed.</source>
      <translation>「{name}」の訓練に失敗しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Training runs</source>
      <translation>訓練の実行</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Progress of the training</source>
      <translation>訓練の進捗</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Loss (lower is better)</source>
      <translation>損失（低いほど良い）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Mean IoU (higher is better)</source>
      <translation>平均IoU（高いほど良い）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Image</source>
      <translation>画像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Your polygons</source>
      <translation>描いたポリゴン</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>What it sees now</source>
      <translation>現在の判別結果</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Colours of the classes</source>
      <translation>クラスの色</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Scores of the classes</source>
      <translation>クラスのスコア</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Open &amp;Report</source>
      <translation>レポートを開く(&amp;R)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Use These Weights</source>
      <translation>この重みを使用(&amp;U)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Segment land cover will suggest them.</source>
      <translation>「土地被覆のセグメンテーション」で初期値になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Segment This Image…</source>
      <translation>この画像をセグメンテーション(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Pause</source>
      <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Continue</source>
      <translation>続行(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>C&amp;ancel</source>
      <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Go On</source>
      <translation>続行(&amp;G)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Try Again</source>
      <translation>再試行(&amp;T)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Discard</source>
      <translation>破棄(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Class</source>
      <translation>クラス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>IoU</source>
      <translation>IoU</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Precision</source>
      <translation>精度 (Precision)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Recall</source>
      <translation>再現率</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Knows {classes}.</source>
      <translation>学習済みのクラス: {classes}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>“{name}” was begun before and is not finished.

Go on with it, with the polygons and settings that it had? Or start afresh, with those of now?</source>
      <translation>「{name}」は以前に開始され、まだ完了していません。

当時のポリゴンと設定で続行しますか？ それとも、現在のもので最初からやり直しますか？</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Counting the polygons …</source>
      <translation>ポリゴンを集計中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready, but give it more time: about {time} on this computer.</source>
      <translation>準備完了。ただし、もっと時間が必要です: このコンピュータで約 {time}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready.</source>
      <translation>準備完了。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>{minutes} min</source>
      <translation>{minutes} 分</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready. It will wait until the training that runs now has ended.</source>
      <translation>準備完了。実行中の訓練が終わるまで待ちます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Tick an image to learn from.</source>
      <translation>学習に使う画像にチェックを入れてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the layer with your polygons, or make a new one.</source>
      <translation>ポリゴンのレイヤを選択するか、新しく作成してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the field that tells what a polygon shows.</source>
      <translation>ポリゴンが何を示すかを表すフィールドを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>The polygons are not enough yet: see under 2.</source>
      <translation>ポリゴンがまだ足りません。2をご覧ください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>{mode} (needs about {time})</source>
      <translation>{mode}（約 {time} 必要）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Start Training</source>
      <translation>訓練を開始(&amp;S)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Start &amp;Afresh</source>
      <translation>最初からやり直す(&amp;A)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>1. Images to Learn From</source>
      <translation>1. 学習に使う画像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Layer with a polygon for each example</source>
      <translation>例ごとにポリゴンがあるレイヤ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The field that tells what a polygon shows</source>
      <translation>ポリゴンが何を示すかを表すフィールド</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional: polygons around ground where you have labelled everything. What no polygon covers there is learnt as background; elsewhere it is left open.</source>
      <translation>省略可能: すべてにラベルを付けた地表を囲むポリゴン。その中でどのポリゴンにも覆われていない部分は背景として学習し、それ以外の場所は未定のままにします。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;New Label Layer…</source>
      <translation>新規ラベルレイヤ(&amp;N)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Makes a layer with the right fields and colours to draw in</source>
      <translation>描画用に、適切なフィールドと色を備えたレイヤを作成します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Add Class…</source>
      <translation>クラスを追加(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Offers another class when a polygon is drawn</source>
      <translation>ポリゴンを描くときに選べるクラスを追加します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Classes</source>
      <translation>クラス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Some of the labelled ground is kept from training, to check what was learnt.</source>
      <translation>ラベルを付けた地表の一部は訓練に使わず、学習結果の確認に使います。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>2. Polygons That Show the Classes</source>
      <translation>2. クラスを示すポリゴン</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Quick: the last step alone</source>
      <translation>簡易(&amp;Q): 最後の段階のみ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Recommended: all but the part that reads images</source>
      <translation>推奨(&amp;R): 画像を読み取る部分以外のすべて</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Thorough: everything</source>
      <translation>徹底(&amp;T): すべて</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source> min</source>
      <translation> 分</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>It ends earlier once nothing more is gained.</source>
      <translation>それ以上向上しなくなると、早めに終了します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>3. What to Start From</source>
      <translation>3. 訓練の出発点</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Weights</source>
      <translation>重み(&amp;W)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>What learns</source>
      <translation>学習する部分</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Time &amp;limit</source>
      <translation>時間の上限(&amp;L)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Device</source>
      <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The name under which you find the new weights in your library</source>
      <translation>ライブラリでの新しい重みの名前</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional, kept with the weights</source>
      <translation>省略可能。重みとともに保存されます</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>4. New Weights</source>
      <translation>4. 新しい重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Nam&amp;e</source>
      <translation>名前(&amp;E)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Origin and licence of the images</source>
      <translation>画像の出典とライセンス(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Add Class</source>
      <translation>クラスを追加</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Name of the class</source>
      <translation>クラスの名前</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons</source>
      <translation>ポリゴン</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to learn</source>
      <translation>学習用ピクセル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to check</source>
      <translation>確認用ピクセル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Polygons</source>
      <translation>ポリゴン(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Class field</source>
      <translation>クラスフィールド(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Co&amp;mpletely labelled area</source>
      <translation>すべてラベル付けした範囲(&amp;M)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/help.py" />
      <source>The guide is not part of this copy of the plugin: {file} is missing.</source>
      <translation>このプラグインにはガイドが含まれていません。{file} がありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>The place cannot be shown in the coordinate system of the project.</source>
      <translation>この場所はプロジェクトの座標系では表示できません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>All places are done. Train with the new labels, segment, and find the next.</source>
      <translation>すべての場所が完了しました。新しいラベルで訓練し、セグメンテーションを行ってから、次の場所を検索してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be changed. Save it as a GeoPackage first.</source>
      <translation>{layer} は変更できません。先にGeoPackageとして保存してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>No places yet. Segment an image with its confidence, then press Find.</source>
      <translation>まだ場所がありません。画像を信頼度付きでセグメンテーションしてから、「検索」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Place {place} of {total}: {name}</source>
      <translation>場所 {place} / {total}: {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Choose the layer to draw labels in.</source>
      <translation>ラベルを描くレイヤを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be edited.</source>
      <translation>{layer} は編集できません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>{done} of {total} done</source>
      <translation>{done} / {total} 完了</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Places that are done</source>
      <translation>完了した場所</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find…</source>
      <translation>検索…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find places in a land cover map with its confidence</source>
      <translation>信頼度付きの土地被覆図から場所を検索します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Places</source>
      <translation>場所(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Draw labels in</source>
      <translation>ラベルの描画先(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places to label</source>
      <translation>ラベルを付ける場所</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Place</source>
      <translation>場所</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Class in the map</source>
      <translation>地図のクラス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Sure</source>
      <translation>信頼度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Previous</source>
      <translation>前</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the place before</source>
      <translation>前の場所に移動</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go</source>
      <translation>移動</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Zoom to the place and draw a polygon there</source>
      <translation>場所にズームして、ポリゴンを描きます</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Done</source>
      <translation>完了</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Tick the place and go to the next one</source>
      <translation>場所にチェックを入れて、次に移動</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Next</source>
      <translation>次</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the next place</source>
      <translation>次の場所に移動</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Label Next: {button}</source>
      <translation>次のラベル付け: {button}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Choose a Python</source>
      <translation>Pythonを選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>[The plugin's own]</source>
      <translation>[プラグインのもの]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>A Python that has PyTorch, as of conda or pixi, to be used instead of the plugin's own</source>
      <translation>プラグインのものの代わりに使う、PyTorchが入っているPython（condaやpixiのものなど）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Engine…</source>
      <translation>エンジン(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Install, check, repair, move or remove the engine</source>
      <translation>エンジンのインストール、確認、修復、移動、削除</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Python to use instead</source>
      <translation>代わりに使うPython(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>What Dialogs Suggest</source>
      <translation>ダイアログの初期値</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer whose extent is taken</source>
      <translation>領域の取得元のレイヤ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer with the polygons</source>
      <translation>ポリゴンのレイヤ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>&amp;Selected polygons only</source>
      <translation>選択したポリゴンのみ(&amp;S)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Dra&amp;w on the Map</source>
      <translation>地図上に描画(&amp;W)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>{width} x {height} in {crs}</source>
      <translation>{width} x {height}（{crs}）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>All of the image</source>
      <translation>画像全体</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>What the map shows</source>
      <translation>地図の表示範囲</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Extent of a layer</source>
      <translation>レイヤの領域</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Rectangle drawn on the map</source>
      <translation>地図上に描いた四角形</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Inside the polygons of a layer</source>
      <translation>レイヤのポリゴンの内側</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>None drawn yet</source>
      <translation>まだ描かれていません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>{name} cannot be opened: choose another image.</source>
      <translation>{name} を開けません。別の画像を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose an image: a raster layer of the project, or a file.</source>
      <translation>画像を選択してください（プロジェクトのラスタレイヤまたはファイル）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose the layer that tells the area.</source>
      <translation>範囲を指定するレイヤを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>The area does not touch the image.</source>
      <translation>範囲が画像と重なっていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>This image comes from a service: choose a part of it.</source>
      <translation>この画像はサービスのものです。その一部を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Draw a rectangle on the map.</source>
      <translation>地図上に四角形を描いてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Segment Land Cover</source>
      <translation>土地被覆のセグメンテーション</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Maps</source>
      <translation>地図</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>Classifying one window …</source>
      <translation>1つのウィンドウを分類中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>On the map until you close this window. It is no layer.</source>
      <translation>この画面を閉じるまで地図上に表示されます。レイヤではありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>There is no image at this place of the map.</source>
      <translation>地図のこの場所には画像がありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Waits until the map of “{name}” is finished.</source>
      <translation>「{name}」の地図が完成するのを待っています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Finished. The map is in {path}.</source>
      <translation>完了しました。地図は {path} にあります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>No map has been made yet. Choose what to map under Setup.</source>
      <translation>まだ地図は作成されていません。「セットアップ」で地図にするものを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopping …</source>
      <translation>停止中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopped. What is done is kept: it can go on from there.</source>
      <translation>停止しました。完了した分は残っており、続きから再開できます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>The map is no layer of the project any more.</source>
      <translation>この地図はもうプロジェクトのレイヤではありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>waits</source>
      <translation>待機中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>runs</source>
      <translation>実行中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stops</source>
      <translation>停止処理中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Progress of the map</source>
      <translation>地図の進捗</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Shares of the classes</source>
      <translation>クラスの割合</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Area</source>
      <translation>面積</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Share</source>
      <translation>割合</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Zoom to Map</source>
      <translation>地図にズーム(&amp;Z)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>There is no engine to compute with. {state}</source>
      <translation>計算に使うエンジンがありません。{state}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Will be replaced: {files}.</source>
      <translation>置き換えられるもの: {files}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>A map with this name is being made: choose another name.</source>
      <translation>この名前の地図を作成中です。別の名前を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Looking at the image …</source>
      <translation>画像を調べています…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>It will wait until the map that is made now is finished.</source>
      <translation>作成中の地図が完成するまで待ちます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>These weights cannot be read.</source>
      <translation>この重みを読み込めません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>About These Weights</source>
      <translation>この重みについて</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an image file</source>
      <translation>画像ファイルを選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Map</source>
      <translation>地図にするもの</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Image</source>
      <translation>画像(&amp;I)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Area</source>
      <translation>範囲(&amp;A)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Weights and Device</source>
      <translation>重みとデバイス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Wei&amp;ghts</source>
      <translation>重み(&amp;G)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>GeoTIFF (*.tif)</source>
      <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Save Land Cover Map</source>
      <translation>土地被覆図を保存</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>[Temporary file]</source>
      <translation>[一時ファイル]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A map of how sure the network is of each pixel</source>
      <translation>ネットワークの各ピクセルに対する確かさの地図</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>The map as polygons with their areas</source>
      <translation>地図をポリゴンにしたもの（面積付き）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A table with the area and share of each class</source>
      <translation>クラスごとの面積と割合の表</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A page with a picture of the map and how it was made</source>
      <translation>地図の画像と作成方法を載せたページ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Write</source>
      <translation>出力するもの</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Land cover &amp;map</source>
      <translation>土地被覆図(&amp;M)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>With it</source>
      <translation>追加の出力</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Preview</source>
      <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window in the middle of the map</source>
      <translation>地図の中央の1ウィンドウを分類します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Preview Where I C&amp;lick</source>
      <translation>クリックした場所をプレビュー(&amp;L)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window wherever you click on the map</source>
      <translation>地図上でクリックした場所の1ウィンドウを分類します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A Quick Look</source>
      <translation>簡易確認</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Run</source>
      <translation>実行(&amp;R)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Set &amp;Up the Engine…</source>
      <translation>エンジンのセットアップ(&amp;U)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Ad&amp;vanced…</source>
      <translation>詳細設定(&amp;V)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Opens the algorithm with all of its options</source>
      <translation>すべてのオプションを備えたアルゴリズムを開きます</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an Image</source>
      <translation>画像を選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Confidence</source>
      <translation>信頼度(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>P&amp;olygons</source>
      <translation>ポリゴン(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>S&amp;tatistics</source>
      <translation>統計(&amp;T)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>R&amp;eport</source>
      <translation>レポート(&amp;E)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Takes about {time} on this computer, and up to {size} on the disk.</source>
      <translation>このコンピュータで約 {time} かかり、ディスクを最大 {size} 使用します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: the engine found no usable graphics processor.</source>
      <translation>CPU。エンジンは使用できるGPUを見つけられませんでした。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Needs up to {size} on the disk. How long it takes is not known yet.</source>
      <translation>ディスクが最大 {size} 必要です。所要時間はまだわかりません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: works on every computer, and takes its time.</source>
      <translation>CPU。どのコンピュータでも動作しますが、時間がかかります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor. If there is none of this kind, the run says so.</source>
      <translation>GPU。この種類のものがない場合は、実行時に通知します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor if a usable one is there, else the processor.</source>
      <translation>使用できるGPUがあればGPU、なければCPU。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} MB</source>
      <translation>{count} MB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>This graphics processor. If it is not there, the run says so.</source>
      <translation>このGPU。ない場合は、実行時に通知します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{area} m²</source>
      <translation>{area} m²</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} GB</source>
      <translation>{count} GB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{device}, the best of this computer</source>
      <translation>{device}（このコンピュータで最良）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{area} km²</source>
      <translation>{area} km²</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{area} ha</source>
      <translation>{area} ha</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Looking for unfinished land cover maps</source>
      <translation>未完了の土地被覆図を検索中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Discard</source>
      <translation>破棄</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Later</source>
      <translation>後で</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>{output} is unfinished: {done} of {blocks} blocks, started {started}.</source>
      <translation>{output} は未完了です: {done} / {blocks} ブロック、開始 {started}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{title}: {count} weights</source>
      <translation>{title}: 重み {count} 件</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{title}

{summary}

Size: {size}
From: {where}

Licence:
{licence}</source>
      <translation>{title}

{summary}

サイズ: {size}
取得元: {where}

ライセンス:
{licence}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>“{title}” comes from {where} ({size}), under this licence:</source>
      <translation>「{title}」の取得元は {where}（{size}）、ライセンスは次のとおりです:</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Downloading “{title}” from {host} …</source>
      <translation>「{title}」を {host} からダウンロード中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{folder} has {free} free, but {size} are needed.</source>
      <translation>{folder} の空きは {free} ですが、{size} が必要です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Free space there.</source>
      <translation>そこの空き容量を増やしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>The address must begin with https:// and hold no password.</source>
      <translation>アドレスはhttps://で始まり、パスワードを含まないものでなければなりません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>QGIS will connect to {host} and fetch the list of weights there. Connect?</source>
      <translation>QGISが {host} に接続し、重みの一覧を取得します。接続しますか？</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Cancelled. What has come is kept.</source>
      <translation>キャンセルしました。取得済みの分は残っています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Asking {host} …</source>
      <translation>{host} に問い合わせ中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>this computer</source>
      <translation>このコンピュータ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>in the library · {detail}</source>
      <translation>ライブラリにあります · {detail}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Checking “{title}” …</source>
      <translation>「{title}」を確認中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Added to the library: {name}.</source>
      <translation>ライブラリに追加しました: {name}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalogues (*.json)</source>
      <translation>カタログ (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>A catalogue lists weights that somebody publishes: an address that begins with https://, or a file. QGIS connects to it only when you open it and say so.</source>
      <translation>カタログは、公開されている重みの一覧です。https://で始まるアドレスか、ファイルを指定します。QGISが接続するのは、カタログを開いて同意したときだけです。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalo&amp;gue</source>
      <translation>カタログ(&amp;G)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a catalogue file</source>
      <translation>カタログファイルを選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Open</source>
      <translation>開く(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Forget</source>
      <translation>一覧から削除(&amp;F)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Take the address off the list</source>
      <translation>アドレスを一覧から外します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Weights in the catalogue</source>
      <translation>カタログの重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>About the chosen weights</source>
      <translation>選択した重みについて</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download…</source>
      <translation>ダウンロード(&amp;D)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Ca&amp;ncel</source>
      <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Connect</source>
      <translation>接続(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a Catalogue File</source>
      <translation>カタログファイルを選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Licence of the Weights</source>
      <translation>重みのライセンス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>I &amp;accept this licence</source>
      <translation>このライセンスに同意します(&amp;A)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download</source>
      <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Weights Library</source>
      <translation>重みライブラリ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Library</source>
      <translation>ライブラリ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Import a Checkpoint</source>
      <translation>チェックポイントをインポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>One on each line, in the order of training. A colour may follow: water #2b83ba</source>
      <translation>1行に1つ、訓練時の順序で入力します。後ろに色を指定できます: 水域 #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>In the order of training, separated by commas</source>
      <translation>訓練時の順序で、半角カンマ区切り</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Import</source>
      <translation>インポート(&amp;I)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Trained &amp;on</source>
      <translation>訓練に使ったデータ(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Title</source>
      <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Bands</source>
      <translation>バンド(&amp;B)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Pi&amp;xel size</source>
      <translation>ピクセルサイズ(&amp;X)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Training &amp;data</source>
      <translation>訓練データ(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Li&amp;cence</source>
      <translation>ライセンス(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>What the weights are called in lists</source>
      <translation>一覧での重みの名前</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>The name of the file in the library; scripts and models use it</source>
      <translation>ライブラリでのファイル名。スクリプトやモデルで使用します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Name</source>
      <translation>名前(&amp;N)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wait until the library has done what it is at.</source>
      <translation>ライブラリの処理が終わるまでお待ちください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{file} does not say what its network was trained for. Say it here; it is kept with the weights. The file is opened apart from QGIS, and nothing in it is run.</source>
      <translation>{file} には、ネットワークが何のために訓練されたかの記載がありません。ここで入力すると、重みとともに保存されます。ファイルはQGISとは別に開かれ、その中のものは一切実行されません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Added to the library: {names}.</source>
      <translation>ライブラリに追加しました: {names}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>default</source>
      <translation>デフォルト</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>came with the plugin</source>
      <translation>プラグインに付属</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>damaged</source>
      <translation>破損</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Dialogs suggest “{title}” now.</source>
      <translation>今後はダイアログで「{title}」が初期値になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” is whole: nothing has changed since it was written.</source>
      <translation>「{title}」は完全です。書き込まれてから何も変わっていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” was removed.</source>
      <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wrote {file}.</source>
      <translation>{file} を書き込みました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Other data</source>
      <translation>その他のデータ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Importing {file} …</source>
      <translation>{file} をインポート中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Cancelled.</source>
      <translation>キャンセルしました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Remove “{title}” ({file}) from the library?</source>
      <translation>「{title}」（{file}）をライブラリから削除しますか？</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>There is no trash where “{file}” lies. Delete it for good?</source>
      <translation>「{file}」の場所にはゴミ箱がありません。完全に削除しますか？</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>classes: {count}, pixels: {size} m</source>
      <translation>クラス: {count}、ピクセル: {size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Rename Weights</source>
      <translation>重みの名前を変更</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Duplicate Weights</source>
      <translation>重みを複製</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{title} (copy)</source>
      <translation>{title}（コピー）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Weights and checkpoints (*.safetensors *.ckpt *.pth *.pt)</source>
      <translation>重みとチェックポイント (*.safetensors *.ckpt *.pth *.pt)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>UNetMamba weights (*.safetensors)</source>
      <translation>UNetMambaの重み (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Export Weights</source>
      <translation>重みをエクスポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Search names and classes</source>
      <translation>名前とクラスを検索</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Weights in the library</source>
      <translation>ライブラリの重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Files can be dropped here.</source>
      <translation>ここにファイルをドロップできます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>En&amp;gine…</source>
      <translation>エンジン(&amp;G)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Add weights files, or checkpoints published with papers</source>
      <translation>重みファイルや、論文とともに公開されたチェックポイントを追加します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Copy the file, to give it to others</source>
      <translation>他の人に渡せるよう、ファイルをコピーします</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Dialogs suggest these weights</source>
      <translation>ダイアログでこの重みが初期値になります</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Reads the whole file to see that nothing in it has changed</source>
      <translation>ファイル全体を読み込み、何も変わっていないことを確認します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Delete for Good</source>
      <translation>完全に削除(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Move to &amp;Trash</source>
      <translation>ゴミ箱に移動(&amp;T)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Import Weights</source>
      <translation>重みをインポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Import…</source>
      <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Export…</source>
      <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Rename…</source>
      <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>D&amp;uplicate…</source>
      <translation>複製(&amp;U)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Set as &amp;Default</source>
      <translation>デフォルトに設定(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Check File</source>
      <translation>ファイルを確認(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>De&amp;lete…</source>
      <translation>削除(&amp;L)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Example</source>
      <translation>例</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Pixel size</source>
      <translation>ピクセルサイズ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Bands</source>
      <translation>バンド</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU</source>
      <translation>平均IoU</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Overall accuracy</source>
      <translation>全体精度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Measured on</source>
      <translation>評価に使ったデータ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Trained on</source>
      <translation>訓練に使ったデータ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Limits</source>
      <translation>制約</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Acknowledgement</source>
      <translation>謝辞</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Started from</source>
      <translation>元の重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Network</source>
      <translation>ネットワーク</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Made by</source>
      <translation>作成元</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Fingerprint</source>
      <translation>フィンガープリント</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Code</source>
      <translation>コード</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Not stated: ask who made them.</source>
      <translation>記載なし: 作成者に確認してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Places kept from training: {places}</source>
      <translation>訓練に使わなかった場所: {places}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>{size} m</source>
      <translation>{size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Step</source>
      <translation>ステップ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Nothing to show yet</source>
      <translation>まだ表示するものがありません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/run_widgets.py" />
      <source>Messages</source>
      <translation>メッセージ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a Weights File</source>
      <translation>重みファイルを選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Weights</source>
      <translation>重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a weights file</source>
      <translation>重みファイルを選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>[None]</source>
      <translation>[なし]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>{name} (damaged)</source>
      <translation>{name}（破損）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>Try again: what has come is kept. Proxies are set in the options of QGIS.</source>
      <translation>もう一度試してください。取得済みの分は残っています。プロキシはQGISのオプションで設定します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>its address is not secure (https)</source>
      <translation>アドレスが安全（https）ではありません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>another QGIS is downloading it ({holder})</source>
      <translation>別のQGISがダウンロード中です（{holder}）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>the server sent another part than it was asked for</source>
      <translation>サーバーが要求と異なる部分を送信しました</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it is larger than it should be</source>
      <translation>本来のサイズより大きくなっています</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it ended before all had come</source>
      <translation>すべてが届く前に終了しました</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>The download from {host} failed: {why}.</source>
      <translation>{host} からのダウンロードに失敗しました: {why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it leads to {where}, which is not secure (https)</source>
      <translation>転送先の {where} が安全（https）ではありません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Teaching {name}</source>
      <translation>{name} を学習中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>The training stopped with an error that nobody foresaw: {error}.</source>
      <translation>予期しないエラーで訓練が停止しました: {error}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Warning: {text}</source>
      <translation>警告: {text}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>CC BY-NC-SA 4.0, as LoveDA: no commercial use</source>
      <translation>CC BY-NC-SA 4.0（LoveDAと同じ）: 商用利用不可</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>As the ISPRS benchmark: ask the ISPRS before other use than research</source>
      <translation>ISPRSベンチマークと同じ: 研究以外の利用はISPRSに問い合わせてください</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Choose a file that ends in .safetensors, .ckpt, .pth or .pt.</source>
      <translation>末尾が.safetensors、.ckpt、.pth、.ptのいずれかのファイルを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name the classes, one on each line, in the order in which they were trained.</source>
      <translation>クラスの名前を、1行に1つ、訓練時の順序で入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name three bands, separated by commas, in the order in which they were trained.</source>
      <translation>3つのバンドの名前を、半角カンマ区切りで、訓練時の順序で入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Give the weights a title.</source>
      <translation>重みのタイトルを入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Say what pixel size the training images had.</source>
      <translation>訓練画像のピクセルサイズを入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>{name} is no weights file.</source>
      <translation>{name} は重みファイルではありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>The polygons cannot be stored in {folder}: {why}.</source>
      <translation>ポリゴンを {folder} に保存できません: {why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>Free some space on that disk, or see to it that you may write there.</source>
      <translation>そのディスクの空き容量を増やすか、書き込めるようにしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting.py" />
      <source>Land cover of {name}</source>
      <translation>{name} の土地被覆</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_outlook.py" />
      <source>The service is asked for {plan}.</source>
      <translation>サービスへの要求: {plan}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_preview.py" />
      <source>Preview</source>
      <translation>プレビュー</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <source>The polygons cannot be counted: {error}.</source>
      <translation>ポリゴンを集計できません: {error}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>The log has more, under UNetMamba.</source>
      <translation>詳しくはログのUNetMambaをご覧ください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>This failed in an unforeseen way: {error}.</source>
      <translation>予期しない原因で失敗しました: {error}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Run again later: what has been read is kept. Or skip damaged parts.</source>
      <translation>後でもう一度実行してください。読み込み済みの分は残っています。または、破損した部分をスキップしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} has no image at {count} places of the extent: they become NoData.</source>
      <translation>{layer} には領域内の {count} か所に画像がありません。そこはnodataになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} cannot be read: {why}.</source>
      <translation>{layer} を読み込めません: {why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Reading {layer}: {plan}</source>
      <translation>{layer} を読み込み中: {plan}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>the disk does not hold what was written</source>
      <translation>書き込んだものがディスクに保存されていません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{layer} is read through QGIS, from a service or with a login.</source>
      <translation>{layer} はサービスのもの、またはログインが必要なもので、QGISを通して読み込まれます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose the extent to classify.</source>
      <translation>分類する領域を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>The extent does not touch {layer}.</source>
      <translation>領域が {layer} と重なっていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose an extent over the layer.</source>
      <translation>レイヤ上の領域を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>This extent of {layer} has {plan}. At most {most} million pixels are read.</source>
      <translation>{layer} のこの領域は {plan} です。読み込めるのは最大 {most} 百万ピクセルです。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose a smaller extent, or ask the service's owner for the image as a file.</source>
      <translation>より小さい領域を選択するか、サービスの所有者に画像ファイルを依頼してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in about {count} tiles</source>
      <translation>{width} x {height} ピクセル、約 {count} タイル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in {count} requests</source>
      <translation>{width} x {height} ピクセル、{count} リクエスト</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Choose another file.</source>
      <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>there is such a file already, and it may hold your work</source>
      <translation>そのファイルはすでにあり、作業内容が入っている可能性があります</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>its folder does not exist</source>
      <translation>フォルダが存在しません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>{path} cannot be made: {why}.</source>
      <translation>{path} を作成できません: {why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>QGIS is too busy to tell what the service answered</source>
      <translation>QGISの負荷が高く、サービスの応答を確認できません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered {status}</source>
      <translation>{host} の応答は {status} でした</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} did not answer</source>
      <translation>{host} が応答しませんでした</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered without an image</source>
      <translation>{host} の応答に画像がありませんでした</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>The polygons cannot be written to {path}: {why}.</source>
      <translation>ポリゴンを {path} に書き込めません: {why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>Choose an output in a folder where you may write files.</source>
      <translation>ファイルを書き込めるフォルダの出力先を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Assess accuracy</source>
      <translation>精度評価</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Tells how good a land cover map is, where the truth is known.</source>
      <translation>正解がわかっている場所で、土地被覆図の良し悪しを示します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover</source>
      <translation>精度評価,検証,混同行列,誤差行列,カッパ係数,面積推定,土地被覆,accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Compares a land cover map with polygons, points or a raster whose classes are known, and writes a report: confusion matrix, accuracy of each class, and pictures of where the map is wrong.
Take reference that the network was not trained on, and not from beside it: scores on training ground mean nothing.
From points at random places it also estimates the accuracy and the true area of each class in the whole map, with confidence intervals.</source>
      <translation>土地被覆図を、クラスがわかっているポリゴン、ポイント、ラスタと比較し、レポートを作成します。レポートには、混同行列、クラスごとの精度、地図の誤りの場所を示す画像が含まれます。
参照データには、ネットワークの訓練に使っておらず、その隣でもないものを使用してください。訓練した場所でのスコアには意味がありません。
ランダムな場所のポイントからは、地図全体の精度と各クラスの真の面積も、信頼区間とともに推定します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Choose a reference: either polygons or points, or a raster.</source>
      <translation>参照データとして、ポリゴンまたはポイントか、ラスタのどちらかを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Land cover</source>
      <translation>土地被覆</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The map to assess: class codes from 0 to 254, as Segment Land Cover makes them.</source>
      <translation>評価する地図。「土地被覆のセグメンテーション」が作成する、0から254のクラスコード。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Reference polygons or points</source>
      <translation>参照ポリゴンまたはポイント</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Ground whose class is known, in any CRS. Of polygons, the pixels count whose centre they hold; where polygons overlap, the one with the greater feature id. A point counts for the pixel that it lies in.</source>
      <translation>クラスがわかっている地表。CRSは任意です。ポリゴンは、中心を含むピクセルを対象とし、重なる部分では地物IDの大きい方を使います。ポイントは、それがあるピクセルを対象とします。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Class field</source>
      <translation>クラスフィールド</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The field that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. What has no value is left out.</source>
      <translation>クラスを表すフィールド。地図のクラス名のテキスト（大文字と小文字を区別しない）、またはクラスコードの整数。値のないものは除外されます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Reference raster</source>
      <translation>参照ラスタ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Instead of polygons or points, a raster with the codes of the map's classes, on any grid and in any CRS. NoData is ground whose class is not known.</source>
      <translation>ポリゴンやポイントの代わりに使う、地図のクラスコードのラスタ。グリッドとCRSは任意です。nodataはクラスのわからない地表です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Kappa</source>
      <translation>カッパ係数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Report Cohen's kappa, too, as older studies do.</source>
      <translation>以前の研究のように、Cohenのカッパ係数も報告します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Means without the last class</source>
      <translation>最後のクラスを除いた平均</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Leaves the class with the greatest code out of mean IoU and mean F1, as papers do with “clutter”. Its pixels still count in all other figures.</source>
      <translation>論文で「clutter」を除くように、コードが最大のクラスを平均IoUと平均F1から除きます。そのピクセルは他のすべての指標には含まれます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Area-weighted figures of polygons and rasters</source>
      <translation>ポリゴンとラスタの面積加重指標</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy and areas of the whole map with confidence intervals (Olofsson et al. 2014). Points always have them. They are only right for a random sample, which polygons rarely are.</source>
      <translation>地図全体の精度と面積（信頼区間付き、Olofsson et al. 2014）。ポイントでは常に出力されます。正しいのは無作為標本の場合のみで、ポリゴンが無作為であることはまれです。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Web page (*.html)</source>
      <translation>Webページ (*.html)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A page with pictures, the confusion matrix and all figures.</source>
      <translation>画像、混同行列、すべての指標を載せたページ。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as CSV</source>
      <translation>指標（CSV）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>CSV table (*.csv)</source>
      <translation>CSVテーブル (*.csv)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A row for each class: its figures, and its row of the confusion matrix.</source>
      <translation>クラスごとに1行。そのクラスの指標と、混同行列の行。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as JSON</source>
      <translation>指標（JSON）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>All figures, for other programs.</source>
      <translation>すべての指標。他のプログラム用です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy</source>
      <translation>精度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A table with the figures of each class.</source>
      <translation>クラスごとの指標の表。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Mean F1</source>
      <translation>平均F1</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Choose the field that tells the class of the reference.</source>
      <translation>参照データのクラスを表すフィールドを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Cancelled, no report was written.</source>
      <translation>キャンセルしました。レポートは作成されていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>{name}: IoU {iou}</source>
      <translation>{name}: IoU {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Export training chips</source>
      <translation>訓練チップをエクスポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts labelled pieces of images, for training here or with other tools.</source>
      <translation>ここや他のツールでの訓練用に、ラベル付きの画像片を切り出します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>training data,samples,labels,chips,tiles,dataset,deep learning,digitising</source>
      <translation>訓練データ,教師データ,サンプル,ラベル,チップ,タイル,データセット,深層学習,ディープラーニング,デジタイズ,training data,samples,labels,chips,tiles,dataset,deep learning,digitising</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts images and the polygons drawn on them into chips: small images, each with a label image of the same size.
They are split into training and validation by place: no label for training lies near one for validation, and every class is in both.
The folder is there only when it is complete.</source>
      <translation>画像とその上に描いたポリゴンを、チップに切り分けます。チップは小さな画像で、それぞれに同じサイズのラベル画像が付きます。
チップは場所によって訓練用と検証用に分けられます。訓練用のラベルが検証用のラベルの近くになることはなく、どのクラスも両方に含まれます。
フォルダは、すべて完成したときにだけ作成されます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Weights to suit</source>
      <translation>合わせる重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Pixel size (metres)</source>
      <translation>ピクセルサイズ（メートル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Images whose pixels have another size on the ground are resampled to this one. If not set, that of the weights, or else of the first image.</source>
      <translation>地上でのピクセルサイズが異なる画像は、このサイズにリサンプリングされます。指定しない場合は重みのサイズ、それもなければ最初の画像のサイズになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Format</source>
      <translation>形式</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>pairs: GeoTIFFs in the folders images and labels, with lists of classes and of the split, for other tools. store: a chip store, for the train command of this engine.</source>
      <translation>pairs: フォルダimagesとlabelsに入ったGeoTIFF。クラスと分割の一覧が付きます（他のツール用）。store: チップストア（このエンジンのtrainコマンド用）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Training chips</source>
      <translation>訓練チップ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>A new or an empty folder.</source>
      <translation>新しいフォルダ、または空のフォルダ。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Number of classes</source>
      <translation>クラスの数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for training</source>
      <translation>訓練用ピクセル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for validation</source>
      <translation>検証用ピクセル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cancelled, no chips were written.</source>
      <translation>キャンセルしました。チップは書き込まれていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Gives the chips the bands, range of values and pixel size of these weights: a .safetensors file, or a name in the library ({names}). If empty, those of the first image.</source>
      <translation>チップのバンド、値の範囲、ピクセルサイズをこの重みに合わせます。.safetensorsファイル、またはライブラリの名前（{names}）。空の場合は最初の画像のものになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Fine-tune weights</source>
      <translation>重みをファインチューニング</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Teaches a trained network the classes of polygons that you drew.</source>
      <translation>訓練済みのネットワークに、描いたポリゴンのクラスを学習させます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>training,learning,classes,samples,labels,transfer learning,deep learning</source>
      <translation>訓練,学習,クラス,サンプル,ラベル,転移学習,深層学習,ディープラーニング,ファインチューニング,training,learning,classes,samples,labels,transfer learning,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Makes new weights from trained ones, images, and polygons of ground whose class you know. About ten polygons a class, spread over the images, are a good start.
Part of them is kept from the training and tells what the new weights are worth; classes whose names the old weights know already are learnt with fewer.
The weights are there only when they are complete. A run that is cancelled goes on where it was when it is run again with the same polygons.</source>
      <translation>訓練済みの重み、画像、クラスがわかっている地表のポリゴンから、新しい重みを作成します。まずは、1クラスあたり約10個のポリゴンを画像全体に分散させるとよいでしょう。
その一部は訓練に使わず、新しい重みの良し悪しの評価に使います。元の重みが名前をすでに知っているクラスは、より少ないポリゴンで学習できます。
重みは、すべて完成したときにだけ作成されます。キャンセルした実行は、同じポリゴンで再び実行すると続きから再開します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU on the polygons kept from training: {value:.1%}</source>
      <translation>訓練に使わなかったポリゴンでの平均IoU: {value:.1%}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Numbers of the bands to learn from, such as 1,2,3 or 1,2,3,4. If empty, those that the weights to start from know.</source>
      <translation>学習に使うバンドの番号。例: 1,2,3 または 1,2,3,4。空の場合は、元の重みが知っているバンドになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Weights to start from</source>
      <translation>元の重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Go on with an unfinished run of the same output, else start afresh.</source>
      <translation>同じ出力の未完了の実行を続行し、なければ最初から始めます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Bands must be numbers separated by commas, such as 1,2,3.</source>
      <translation>バンドは、1,2,3 のように半角カンマ区切りの番号で入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Train</source>
      <translation>訓練する部分</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>head: the last layer alone, in a minute. decoder: all but the part that looks at the image, good on a laptop. everything: for images of another kind than those that the weights know; it takes longest.</source>
      <translation>head: 最後の層のみ、1分程度。decoder: 画像を見る部分以外のすべて、ノートPCに適します。everything: 重みが知っているものとは異なる種類の画像用で、最も時間がかかります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Minutes</source>
      <translation>時間（分）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Longest time for training. It ends earlier when scores no longer rise.</source>
      <translation>訓練の最長時間。スコアが上がらなくなると、早めに終了します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Title</source>
      <translation>タイトル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What the new weights are called in lists.</source>
      <translation>一覧での新しい重みの名前。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Licence of the weights</source>
      <translation>重みのライセンス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If empty, that of the weights to start from.</source>
      <translation>空の場合は、元の重みのものになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Steps</source>
      <translation>ステップ数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Instead of the minutes, so that a run can be repeated on other computers.</source>
      <translation>他のコンピュータでも同じ実行を再現できるよう、時間の代わりに指定します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Learning rate</source>
      <translation>学習率</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If not set, one that suits what is trained.</source>
      <translation>指定しない場合は、訓練する部分に適した値になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Changes of samples</source>
      <translation>サンプルの変形</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>How much samples are turned, resized and changed in colour, so that more is learnt from few.</source>
      <translation>少ないサンプルから多くを学ぶために、サンプルの回転、拡大縮小、色の変更を行う程度。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Balance (percent)</source>
      <translation>均衡（パーセント）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Share of the samples drawn evenly over the classes; the others follow their area.</source>
      <translation>クラス間で均等に抽出するサンプルの割合。残りは面積に応じて抽出します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Patience</source>
      <translation>許容回数 (patience)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Training ends when scores did not rise in so many validations.</source>
      <translation>この回数の検証でスコアが上がらなければ、訓練を終了します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>New weights</source>
      <translation>新しい重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A new file; nothing is overwritten.</source>
      <translation>新しいファイル。上書きは行いません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What was taught, how it went, and what the weights are worth.</source>
      <translation>学習した内容、その経過、重みの良し悪し。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Cancelled. Run it again to go on from there.</source>
      <translation>キャンセルしました。もう一度実行すると続きから再開します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>.safetensorsファイル、またはライブラリの名前（{names}）。空の場合は {starter}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>重みをインポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds weights, or a checkpoint published with a paper, to the library.</source>
      <translation>重み、または論文とともに公開されたチェックポイントをライブラリに追加します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds a file to the weights library, under whose name it can then be chosen.
Weights files of UNetMamba (.safetensors) are checked and copied. Checkpoints as they are published with papers (.ckpt, .pth) do not say what they were trained for: the other parameters do. They are opened in a process of their own with limits on memory and time, and nothing in them is run.
Nothing in the library is overwritten.</source>
      <translation>ファイルを重みライブラリに追加し、その名前で選択できるようにします。
UNetMambaの重みファイル (.safetensors) は、確認してからコピーします。論文とともに公開されたままのチェックポイント (.ckpt, .pth) には、何のために訓練されたかの記載がないため、他のパラメータで指定します。チェックポイントは、メモリと時間を制限した別のプロセスで開かれ、その中のものは一切実行されません。
ライブラリにあるものは上書きされません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>weights,library,checkpoint,model,pretrained,deep learning</source>
      <translation>重み,ライブラリ,チェックポイント,モデル,学習済み,深層学習,ディープラーニング,weights,library,checkpoint,model,pretrained,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>A weights file, or a checkpoint of the published network.</source>
      <translation>重みファイル、または公開されたネットワークのチェックポイント。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>For checkpoints: the data set tells classes, bands, pixel size and licence, where they are not given.</source>
      <translation>チェックポイントの場合: クラス、バンド、ピクセルサイズ、ライセンスを指定しなければ、データセットから決まります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>What the weights are called in lists. If empty, the name of the file.</source>
      <translation>一覧での重みの名前。空の場合はファイル名になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>One on each line or separated by semicolons, in the order of training. A colour may follow, as in: water #2b83ba</source>
      <translation>1行に1つ、または半角セミコロン区切りで、訓練時の順序で入力します。後ろに色を指定できます。例: 水域 #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Three names separated by commas, in the order of training.</source>
      <translation>3つの名前を半角カンマ区切りで、訓練時の順序で入力します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Of the training images, on the ground.</source>
      <translation>訓練画像の、地上でのピクセルサイズ。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Training data</source>
      <translation>訓練データ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Origin and licence of the training images, for the card.</source>
      <translation>訓練画像の出典とライセンス。重みの情報カードに記載されます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>As stated where the checkpoint is published.</source>
      <translation>チェックポイントの公開元の記載に従います。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Name in the library</source>
      <translation>ライブラリでの名前</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Cancelled, nothing was added.</source>
      <translation>キャンセルしました。何も追加されていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Checking the file</source>
      <translation>ファイルを確認中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Label next</source>
      <translation>次のラベル付け</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Finds the places where the next labels help the training most.</source>
      <translation>次のラベルが訓練に最も役立つ場所を検索します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</source>
      <translation>能動学習,アクティブラーニング,不確実性,サンプリング,ラベル,サンプル,訓練データ,デジタイズ,信頼度,active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Ranks places of a land cover map where a label would help most: where the network was unsure, in all classes alike, most of all in those with few labels, and spread over the map.
Segment an image with the output Confidence, find places, draw polygons there, train, and segment again. The panel Label Next, in the menu Raster, leads from place to place.</source>
      <translation>土地被覆図の中で、ラベルが最も役立つ場所に順位を付けます。ネットワークの確信が低かった場所を、すべてのクラスから偏りなく、特にラベルの少ないクラスを優先し、地図全体に分散して選びます。
出力「信頼度」を付けて画像をセグメンテーションし、場所を検索し、そこにポリゴンを描き、訓練して、もう一度セグメンテーションします。メニュー「ラスタ」のパネル「次のラベル付け」が、場所から場所へと案内します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The map, as Segment land cover makes it.</source>
      <translation>「土地被覆のセグメンテーション」が作成する地図。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Confidence</source>
      <translation>信頼度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The output Confidence of the same run: percent, 0 to 100.</source>
      <translation>同じ実行の出力「信頼度」。0から100のパーセント値。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Polygons that you have drawn already, in any CRS. Places keep away from them, and classes with few of them come first.</source>
      <translation>すでに描いたポリゴン。CRSは任意です。場所はこれらから離して選ばれ、ポリゴンの少ないクラスが優先されます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The field of the labels that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. If empty, all classes are taken to have equally many labels.</source>
      <translation>ラベルのクラスを表すフィールド。地図のクラス名のテキスト（大文字と小文字を区別しない）、またはクラスコードの整数。空の場合は、すべてのクラスのラベルが同数とみなされます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Number of places</source>
      <translation>場所の数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>There may be fewer where the map has no more so far apart.</source>
      <translation>これだけ離れた場所が地図にもうない場合は、少なくなることがあります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Size of a place (pixels)</source>
      <translation>場所のサイズ（ピクセル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Side of a square of the map's pixels. How sure the map is there is a mean over all of them, so that thin borders between classes, which are never sure, do not count for much.</source>
      <translation>地図のピクセルで表した正方形の辺の長さ。そこでの地図の確かさは、全ピクセルの平均です。そのため、常に確信の低いクラス間の細い境界は、あまり影響しません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Least distance (pixels)</source>
      <translation>最小距離（ピクセル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places are so far from each other and from labels. Neighbours look alike.</source>
      <translation>場所同士、および場所とラベルの間の距離。隣り合う場所は似て見えます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>A square for each place, with its rank, class code and name in the map, mean confidence, why it was chosen, and whether it is done, which the panel notes there.</source>
      <translation>場所ごとの正方形。順位、地図でのクラスコードと名前、平均信頼度、選ばれた理由、完了したかどうか（パネルが記録）が含まれます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places found</source>
      <translation>見つかった場所の数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Cancelled, no places were written.</source>
      <translation>キャンセルしました。場所は書き込まれていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Images</source>
      <translation>画像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The images that the polygons were drawn on. They may differ in CRS, pixel size and kind of values: all are brought to one form.</source>
      <translation>ポリゴンを描いた元の画像。CRS、ピクセルサイズ、値の種類は異なっていてもかまいません。すべて1つの形にそろえられます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground whose class is known. Ground in no polygon has no part in the training. Where polygons overlap, the later one counts: the one with the greater feature id.</source>
      <translation>クラスがわかっている地表のポリゴン。どのポリゴンにも入らない地表は訓練に使われません。重なる部分では後のもの、つまり地物IDの大きい方を使います。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The field, of text or whole numbers, that tells the class of a polygon. If the layer is styled by categories of this field, the classes get their order, names and colours from there.</source>
      <translation>ポリゴンのクラスを表す、テキストまたは整数のフィールド。レイヤのスタイルがこのフィールドのカテゴリ値による定義の場合、クラスの順序、名前、色はそこから取得されます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Completely labelled area</source>
      <translation>すべてラベル付けした範囲</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground where everything that belongs to a class is labelled. The rest of it becomes the class “background”.</source>
      <translation>クラスに属するものすべてにラベルを付けた地表のポリゴン。残りの部分はクラス「background」（背景）になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Share for validation (percent)</source>
      <translation>検証の割合（パーセント）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>So much of the labelled ground of each class, in places of its own, is kept from training to measure what was learnt. 0 keeps nothing.</source>
      <translation>各クラスのラベル付けした地表のうち、この割合を別の場所として訓練に使わず、学習結果の測定に使います。0の場合は何も残しません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Gap (pixels)</source>
      <translation>間隔（ピクセル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels for training keep this distance from those for validation; neighbours look so much alike that scores would be too good.</source>
      <translation>訓練用のラベルと検証用のラベルの間に保つ距離。隣り合う場所はよく似ているため、間隔がないとスコアが良くなりすぎます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Seed</source>
      <translation>シード</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Another number chooses other places for validation.</source>
      <translation>数値を変えると、検証用に別の場所が選ばれます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Origin and licence</source>
      <translation>出典とライセンス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Of images and labels; it is kept with the data and with weights that are trained on them.</source>
      <translation>画像とラベルの出典とライセンス。データおよびそれで訓練した重みとともに保存されます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{name}: {polygons} polygons, {train} pixels for training, {validation} for validation</source>
      <translation>{name}: {polygons} ポリゴン、訓練用 {train} ピクセル、検証用 {validation} ピクセル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>An image cannot be used.</source>
      <translation>使用できない画像があります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{layer} is read through QGIS, from a service or with a login. Save it as a GeoTIFF first: its context menu, Export, Save As.</source>
      <translation>{layer} はサービスのもの、またはログインが必要なもので、QGISを通して読み込まれます。先に、コンテキストメニューの「エクスポート &gt; 名前を付けて保存」でGeoTIFFとして保存してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover change</source>
      <translation>土地被覆変化</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Tells what became of each land cover class between two maps.</source>
      <translation>2つの地図の間で、各土地被覆クラスが何に変わったかを示します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>land cover,land use,change detection,transition matrix,from-to,comparison</source>
      <translation>土地被覆,土地利用,変化検出,遷移行列,比較,land cover,land use,change detection,transition matrix,from-to,comparison</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Compares two land cover maps of the same ground, as Segment Land Cover makes them.
The result is a raster with what each pixel was and what it became, and a table of the transitions with their areas. Every mistake of either map shows as change, too: compare maps of similar images.</source>
      <translation>「土地被覆のセグメンテーション」が作成した、同じ場所の2つの土地被覆図を比較します。
結果は、各ピクセルの変化前と変化後を表すラスタと、遷移とその面積の表です。どちらの地図の誤りも変化として現れるため、似た画像の地図を比較してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Comparing the maps</source>
      <translation>地図を比較中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover before</source>
      <translation>変化前の土地被覆</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The older map. The result has its grid.</source>
      <translation>古い方の地図。結果はこの地図のグリッドになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover after</source>
      <translation>変化後の土地被覆</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The newer map. If its grid is another one, it is brought to that of the older.</source>
      <translation>新しい方の地図。グリッドが異なる場合は、古い方の地図のグリッドに合わせます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Change</source>
      <translation>変化</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A GeoTIFF with 256 times the older class code plus the newer one in each pixel, and their names. NoData (65535) is where either map has none.</source>
      <translation>各ピクセルの値が、古い方のクラスコードの256倍に新しい方のクラスコードを加えたものであるGeoTIFF。名前が付きます。どちらかの地図に値がない場所はnodata (65535) です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Transitions</source>
      <translation>遷移</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A table with pixels and area in square metres for each pair of classes, unchanged ones included.</source>
      <translation>クラスの組ごとのピクセル数と面積（平方メートル）の表。変化していない組も含みます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Cancelled, no map was written.</source>
      <translation>キャンセルしました。地図は書き込まれていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/provider.py" />
      <source>Polygons are written as GeoPackage: give them a name that ends in .gpkg.</source>
      <translation>ポリゴンはGeoPackageとして書き込まれます。末尾が.gpkgの名前にしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Segment land cover</source>
      <translation>土地被覆のセグメンテーション</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Gives every pixel of an aerial or satellite image a land cover class.</source>
      <translation>航空画像や衛星画像の各ピクセルに土地被覆クラスを割り当てます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>land cover,land use,classification,segmentation,deep learning,aerial,satellite</source>
      <translation>土地被覆,土地利用,分類,セグメンテーション,深層学習,ディープラーニング,航空写真,衛星,land cover,land use,classification,segmentation,deep learning,aerial,satellite</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Makes a land cover map from an aerial or satellite image with a trained UNetMamba network.
The map has the grid and the coordinate system of the image. It is there only when it is complete: a run that fails or is cancelled leaves what was there before, and goes on where it was when it is run again.
A network is at its best with images like those it was trained on: the same bands, pixel size and kind of landscape.</source>
      <translation>訓練済みのUNetMambaネットワークを使い、航空画像や衛星画像から土地被覆図を作成します。
地図は画像と同じグリッドと座標系になります。地図は、すべて完成したときにだけ作成されます。失敗またはキャンセルした実行では以前のものが残り、再び実行すると続きから再開します。
ネットワークが最もよく働くのは、訓練に使ったものと似た画像、つまりバンド、ピクセルサイズ、景観の種類が同じ画像です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Checking the input</source>
      <translation>入力を確認中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Starting the engine</source>
      <translation>エンジンを開始中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Classifying</source>
      <translation>分類中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Writing the map</source>
      <translation>地図を書き込み中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>The image cannot be used.</source>
      <translation>この画像は使用できません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What computes: a graphics processor (cuda of NVIDIA, mps of Apple) or cpu, the processor. auto takes a graphics processor if a usable one is there. With several, cuda:1 is the second.</source>
      <translation>計算に使うもの。GPU（NVIDIAはcuda、Appleはmps）またはcpu（CPU）。autoでは、使用できるGPUがあればそれを使います。複数ある場合、cuda:1は2番目です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The image to classify. It may be of any size, and is only read. Layers of services, such as WMS and XYZ tiles, are read at the pixel size of the weights, and need an extent.</source>
      <translation>分類する画像。サイズは任意で、読み込むだけです。WMSやXYZタイルなどのサービスのレイヤは、重みのピクセルサイズで読み込まれ、領域の指定が必要です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>One band of the image for each that the weights need, in their order; the starter weights need red, green and blue. If empty, bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>重みに必要な各バンドに対応する画像のバンドを、その順序で指定します。スターター重みには赤、緑、青が必要です。空の場合は、名前、色、波長からバンドを探し、なければ最初のバンドから順に使います。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Extent</source>
      <translation>領域</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The part of the image to classify. If empty, all of it.</source>
      <translation>画像のうち分類する部分。空の場合は全体です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Mask</source>
      <translation>マスク</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons to classify: what lies outside of all of them becomes NoData and is not even read.</source>
      <translation>分類するポリゴン。すべてのポリゴンの外側はnodataになり、読み込まれることもありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window size (pixels)</source>
      <translation>ウィンドウサイズ（ピクセル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Side of the square that the network looks at as a whole. More shows it more of the surroundings and takes more memory. If not set, what suits the weights.</source>
      <translation>ネットワークが一度に見る正方形の辺の長さ。大きいほど周囲が広く見えますが、メモリを多く使います。指定しない場合は、重みに適した値になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window overlap (pixels)</source>
      <translation>ウィンドウの重なり（ピクセル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Pixels shared by neighbouring windows, where their results are blended. More hides seams and takes longer. If not set, what suits the weights.</source>
      <translation>隣り合うウィンドウが共有し、結果を混ぜ合わせるピクセル数。大きいほど継ぎ目が目立たなくなりますが、時間がかかります。指定しない場合は、重みに適した値になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Test-time augmentation</source>
      <translation>テスト時データ拡張</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Averages what the network sees in turned and resized copies of the image: flips takes 4 times as long, d4 40 times. The map becomes a little better.</source>
      <translation>画像を回転や拡大縮小したコピーでの結果を平均します。flipsは4倍、d4は40倍の時間がかかります。地図は少し良くなります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Calculation precision</source>
      <translation>計算精度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>bfloat16 is faster on newer graphics processors and may change a few pixels between classes that are about as likely. auto takes it there, and float32 elsewhere.</source>
      <translation>bfloat16は新しいGPUではより速く、可能性がほぼ同じクラスの間で少数のピクセルが変わることがあります。autoでは、そのようなGPUではbfloat16、それ以外ではfloat32を使います。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smallest patch (pixels)</source>
      <translation>最小パッチ（ピクセル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smaller patches of a class are merged into their largest neighbour. 0 keeps them all.</source>
      <translation>これより小さいクラスのパッチは、隣接する最大のパッチに統合されます。0の場合はすべて残します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resample to the pixel size of the weights</source>
      <translation>重みのピクセルサイズにリサンプリング</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Shows the network the image at the pixel size it was trained at, without which it does not know things by their size. The map has the pixels of the image all the same.</source>
      <translation>訓練時のピクセルサイズで画像をネットワークに見せます。そうしないと、ネットワークは大きさから物を判別できません。その場合も、地図は画像のピクセルになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resume an unfinished run</source>
      <translation>未完了の実行を再開</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>If a run with this output was interrupted, goes on where it was. It must have had the same settings; switch off to start afresh.</source>
      <translation>この出力の実行が中断されていた場合、続きから再開します。同じ設定でなければなりません。最初から始めるにはオフにします。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Skip damaged parts of the image</source>
      <translation>画像の破損した部分をスキップ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Leaves what cannot be read as NoData and names it in the log, instead of stopping there.</source>
      <translation>読み込めない部分で停止せず、nodataのままにしてログに記録します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map: a GeoTIFF with a class code in each pixel, and the names and colours of the classes. NoData (255) is where the image has none.</source>
      <translation>地図。各ピクセルがクラスコードで、クラスの名前と色を含むGeoTIFFです。画像に値がない場所はnodata (255) です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>How sure the network is of the class in each pixel, 0 to 100 percent. Where it is low, look twice.</source>
      <translation>各ピクセルのクラスについてのネットワークの確かさ（0から100パーセント）。低い場所はよく確認してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Probabilities</source>
      <translation>確率</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A band for each class: how likely it is in each pixel, 0 to 100 percent.</source>
      <translation>クラスごとに1バンド。各ピクセルがそのクラスである可能性（0から100パーセント）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map as polygons without gaps or overlaps, in a GeoPackage, with class code, name and area in square metres on the ellipsoid.</source>
      <translation>隙間や重なりのないポリゴンにした地図（GeoPackage）。クラスコード、名前、楕円体上の面積（平方メートル）を含みます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Statistics</source>
      <translation>統計</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A table with pixels, area in square metres and share of the map for each class.</source>
      <translation>クラスごとのピクセル数、面積（平方メートル）、地図に占める割合の表。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A page with a picture of the map, the shares of the classes, and how the map was made.</source>
      <translation>地図の画像、クラスの割合、地図の作成方法を載せたページ。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What the network has learnt, the classes of the map included: a .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>ネットワークが学習した内容（地図のクラスを含む）。.safetensorsファイル、またはライブラリの名前（{names}）。空の場合は {starter}。</translation>
    </message>
  </context>
</TS>
