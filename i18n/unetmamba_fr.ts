<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>UNetMamba</name>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {device}, PyTorch {version}</source>
      <translation>Prêt : {device}, PyTorch {version}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Not installed yet</source>
      <translation>Pas encore installé</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: the Python that you chose, {path}</source>
      <translation>Prêt : le Python que vous avez choisi, {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Works, but a newer version is to be installed: {device}, PyTorch {version}</source>
      <translation>Fonctionne, mais une version plus récente est à installer : {device}, PyTorch {version}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on the processor</source>
      <translation>calcule sur le processeur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on {device}</source>
      <translation>calcule sur {device}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>The chosen Python is not there: {path}</source>
      <translation>Le Python choisi est introuvable : {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {path}</source>
      <translation>Prêt : {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <source>The work stopped with an error that nobody foresaw: {error}.</source>
      <translation>Le traitement s'est arrêté sur une erreur imprévue : {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Please report it with what the log says under UNetMamba.</source>
      <translation>Veuillez la signaler, avec ce que dit le journal sous UNetMamba.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On a computer with free access to the internet, export an offline kit, then install from it here.</source>
      <translation>Sur un ordinateur ayant libre accès à Internet, exportez un kit hors ligne, puis installez ici à partir de ce kit.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the programs in the engine's folder (Copy Diagnostics lists it).</source>
      <translation>Demandez à votre administrateur d'autoriser les programmes du dossier du moteur (Copier le diagnostic l'indique).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Choose another folder under Move….</source>
      <translation>Choisissez un autre dossier avec Déplacer….</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again: what was downloaded is kept.</source>
      <translation>Cliquez de nouveau sur Installer : ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use a Python of your own that has PyTorch, as from conda or pixi.</source>
      <translation>Utilisez votre propre Python avec PyTorch, par exemple celui de conda ou de pixi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The installation stopped for a reason that is not known.</source>
      <translation>L'installation s'est arrêtée pour une raison inconnue.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again; if it stops again, send us the diagnostics.</source>
      <translation>Cliquez de nouveau sur Installer ; si elle s'arrête encore, envoyez-nous le diagnostic.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is too little space on the disk of {folder}: {needed} are needed, {free} are free.</source>
      <translation>Il n'y a pas assez de place sur le disque de {folder} : il faut {needed}, {free} sont libres.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Free some space, or choose a folder on another disk under Move….</source>
      <translation>Libérez de la place, ou choisissez un dossier sur un autre disque avec Déplacer….</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk of {folder} ran full: {free} are left.</source>
      <translation>Le disque de {folder} est plein : il reste {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>Le proxy demande un nom d'utilisateur et un mot de passe.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then press Install again.</source>
      <translation>Saisissez-les dans QGIS sous Préférences &gt; Options &gt; Réseau, puis cliquez de nouveau sur Installer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy could not be reached, or refused the connection.</source>
      <translation>Le proxy est injoignable ou a refusé la connexion.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check it in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>Vérifiez-le dans QGIS sous Préférences &gt; Options &gt; Réseau. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A downloaded file is not the one that this version of the plugin expects, so it was refused.</source>
      <translation>Un fichier téléchargé n'est pas celui qu'attend cette version de l'extension ; il a été refusé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again. If it happens again, something on the way changes files: try another network, and report it.</source>
      <translation>Cliquez de nouveau sur Installer. Si cela se reproduit, quelque chose modifie les fichiers en chemin : essayez un autre réseau, et signalez-le.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The certificate of a server is not trusted. Company networks often open encrypted connections with a certificate of their own.</source>
      <translation>Le certificat d'un serveur n'est pas fiable. Les réseaux d'entreprise ouvrent souvent les connexions chiffrées avec leur propre certificat.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Add that certificate to the system's, or in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates. {kit}</source>
      <translation>Ajoutez ce certificat à ceux du système, ou dans QGIS sous Préférences &gt; Options &gt; Authentification &gt; Gestion des certificats. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The name of a server was not found: there is no connection to the internet, or it goes through a proxy.</source>
      <translation>Le nom d'un serveur est introuvable : il n'y a pas de connexion à Internet, ou elle passe par un proxy.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check the connection, and the proxy in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>Vérifiez la connexion, et le proxy dans QGIS sous Préférences &gt; Options &gt; Réseau. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is no connection to the internet.</source>
      <translation>Il n'y a pas de connexion à Internet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Connect, and press Install again. {kit}</source>
      <translation>Connectez-vous, puis cliquez de nouveau sur Installer. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server, or a firewall on the way, refused to hand over a file.</source>
      <translation>Un serveur, ou un pare-feu en chemin, a refusé de livrer un fichier.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the hosts listed above. {kit}</source>
      <translation>Demandez à votre administrateur d'autoriser les hôtes indiqués ci-dessus. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server is out of order or overloaded.</source>
      <translation>Un serveur est en panne ou surchargé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Try again in some minutes: what was downloaded is kept.</source>
      <translation>Réessayez dans quelques minutes : ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server did not answer in time.</source>
      <translation>Un serveur n'a pas répondu à temps.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The connection broke off.</source>
      <translation>La connexion a été interrompue.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A rule of this computer forbids to run programs from the engine's folder.</source>
      <translation>Une règle de cet ordinateur interdit d'exécuter des programmes du dossier du moteur.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The virus scanner has removed or blocked a file of the engine.</source>
      <translation>L'antivirus a supprimé ou bloqué un fichier du moteur.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library of PyTorch could not start.</source>
      <translation>Une bibliothèque de PyTorch n'a pas pu démarrer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>Installez Microsoft Visual C++ Redistributable (x64), redémarrez l'ordinateur, puis cliquez sur Réparer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library that PyTorch needs is missing.</source>
      <translation>Il manque une bibliothèque nécessaire à PyTorch.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} is too long: files of the engine would have more than 259 characters.</source>
      <translation>Le chemin {folder} est trop long : des fichiers du moteur dépasseraient 259 caractères.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} has characters that cannot be used.</source>
      <translation>Le chemin {folder} contient des caractères inutilisables.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A file of the engine is in use by another program.</source>
      <translation>Un fichier du moteur est utilisé par un autre programme.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other QGIS windows, then try again.</source>
      <translation>Fermez les autres fenêtres de QGIS, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk cannot be written to.</source>
      <translation>Impossible d'écrire sur le disque.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>You may not write to {folder}, or not run programs there.</source>
      <translation>Vous n'avez pas le droit d'écrire dans {folder}, ou d'y exécuter des programmes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No programs can be run from the disk of {folder}.</source>
      <translation>Aucun programme ne peut être exécuté depuis le disque de {folder}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need.</source>
      <translation>Ce Linux est trop ancien pour les programmes de PyTorch.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need: they ask for glibc 2.28.</source>
      <translation>Ce Linux est trop ancien pour les programmes de PyTorch : ils exigent glibc 2.28.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Linux systems with musl, such as Alpine.</source>
      <translation>PyTorch n'a pas de programmes pour les systèmes Linux avec musl, comme Alpine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for this kind of processor.</source>
      <translation>PyTorch n'a pas de programmes pour ce type de processeur.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Windows on Arm processors yet.</source>
      <translation>PyTorch n'a pas encore de programmes pour Windows sur processeur Arm.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This processor is too old for PyTorch: it lacks instructions such as AVX.</source>
      <translation>Ce processeur est trop ancien pour PyTorch : il lui manque des instructions comme AVX.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use another computer, or a Python of your own with a build for this processor.</source>
      <translation>Utilisez un autre ordinateur, ou votre propre Python avec une version compilée pour ce processeur.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The memory of this computer ran out.</source>
      <translation>La mémoire de cet ordinateur est épuisée.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other programs, then try again.</source>
      <translation>Fermez d'autres programmes, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Python that was found cannot make environments: a part of it is missing.</source>
      <translation>Le Python trouvé ne peut pas créer d'environnements : il est incomplet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On Debian and Ubuntu, install the package python3-venv. Else install Python 3.12 from python.org, or use a Python of your own.</source>
      <translation>Sous Debian et Ubuntu, installez le paquet python3-venv. Sinon, installez Python 3.12 depuis python.org, ou utilisez votre propre Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No Python was found that could begin the installation.</source>
      <translation>Aucun Python n'a été trouvé pour commencer l'installation.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install Python 3.12 from python.org (on Linux: python3 and python3-venv), or use a Python of your own.</source>
      <translation>Installez Python 3.12 depuis python.org (sous Linux : python3 et python3-venv), ou utilisez votre propre Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The package index that this computer is set to does not have all that is needed.</source>
      <translation>L'index de paquets configuré sur cet ordinateur n'a pas tout ce qu'il faut.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>If your organisation has an index of its own, ask its administrator. {kit}</source>
      <translation>Si votre organisme a son propre index, demandez à son administrateur. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There are no packages for this Python on this kind of computer.</source>
      <translation>Il n'y a pas de paquets pour ce Python sur ce type d'ordinateur.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but its test came out wrong on this graphics processor.</source>
      <translation>Le moteur est installé, mais son test a donné un résultat faux sur ce processeur graphique.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Update the driver of the graphics processor, then press Repair.</source>
      <translation>Mettez à jour le pilote du processeur graphique, puis cliquez sur Réparer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but does not start.</source>
      <translation>Le moteur est installé, mais ne démarre pas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Repair. If it happens again, send us the diagnostics.</source>
      <translation>Cliquez sur Réparer. Si cela se reproduit, envoyez-nous le diagnostic.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Another QGIS window is changing the engine just now ({holder}).</source>
      <translation>Une autre fenêtre de QGIS est en train de modifier le moteur ({holder}).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Wait until it has finished.</source>
      <translation>Attendez qu'elle ait terminé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{path} is not a whole offline kit.</source>
      <translation>{path} n'est pas un kit hors ligne complet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export it again, or copy it again: a part of it may be missing.</source>
      <translation>Exportez-le de nouveau, ou recopiez-le : il en manque peut-être une partie.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} is for {needed}, but this computer is {free}.</source>
      <translation>Le kit hors ligne {path} est pour {needed}, mais cet ordinateur est {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export a kit for this kind of computer.</source>
      <translation>Exportez un kit pour ce type d'ordinateur.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} needs Python {needed}, which was not found here.</source>
      <translation>Le kit hors ligne {path} exige Python {needed}, introuvable ici.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install that Python, or export a kit for {free}.</source>
      <translation>Installez ce Python, ou exportez un kit pour {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>For Macs with Intel processors PyTorch 2.2 is the last version; the engine works with it.</source>
      <translation>Pour les Mac à processeur Intel, PyTorch 2.2 est la dernière version ; le moteur fonctionne avec elle.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs as an Intel program here; the engine will run on the Apple processor itself.</source>
      <translation>QGIS s'exécute ici comme programme Intel ; le moteur s'exécutera sur le processeur Apple lui-même.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Microsoft Visual C++ Redistributable (x64) seems to be missing. Install it first: PyTorch needs it.</source>
      <translation>Microsoft Visual C++ Redistributable (x64) semble manquer. Installez-le d'abord : PyTorch en a besoin.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Flatpak sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>QGIS s'exécute dans un bac à sable Flatpak : le moteur reçoit son propre Python, dans le dossier de données de QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Snap sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>QGIS s'exécute dans un bac à sable Snap : le moteur reçoit son propre Python, dans le dossier de données de QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The graphics processor is too old for today's PyTorch; the processor will be used.</source>
      <translation>Le processeur graphique est trop ancien pour le PyTorch actuel ; le processeur sera utilisé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The driver of the graphics processor is too old, so the processor will be used. Update the driver (version 580 or newer), then press Repair, to use the graphics processor.</source>
      <translation>Le pilote du processeur graphique est trop ancien ; le processeur sera donc utilisé. Pour utiliser le processeur graphique, mettez à jour le pilote (version 580 ou plus récente), puis cliquez sur Réparer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so what Python's package index has is installed: it may not use the graphics processor.</source>
      <translation>Le serveur de PyTorch est injoignable ; la version de l'index de paquets de Python est donc installée : elle n'utilisera peut-être pas le processeur graphique.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The libraries of the newest PyTorch do not start on this computer, so an older one was installed. To use the newest, install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>Les bibliothèques du PyTorch le plus récent ne démarrent pas sur cet ordinateur : une version plus ancienne a été installée. Pour utiliser la plus récente, installez Microsoft Visual C++ Redistributable (x64), redémarrez l'ordinateur, puis cliquez sur Réparer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so the larger build of Python's package index is installed.</source>
      <translation>Le serveur de PyTorch est injoignable ; la version plus volumineuse de l'index de paquets de Python est donc installée.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Checking the disk</source>
      <translation>Vérification du disque</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Fetching the installer</source>
      <translation>Récupération de l'installateur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing Python</source>
      <translation>Préparation de Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Listing what is needed</source>
      <translation>Liste de ce qui est nécessaire</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading and installing PyTorch</source>
      <translation>Téléchargement et installation de PyTorch</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing the packages for a quick start</source>
      <translation>Préparation des paquets pour un démarrage rapide</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing the engine</source>
      <translation>Test du moteur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Tidying up</source>
      <translation>Nettoyage</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Reading the offline kit</source>
      <translation>Lecture du kit hors ligne</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading for the offline kit</source>
      <translation>Téléchargement pour le kit hors ligne</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Writing the offline kit</source>
      <translation>Écriture du kit hors ligne</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Moving the engine</source>
      <translation>Déplacement du moteur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Removing the engine</source>
      <translation>Suppression du moteur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Looking at this computer</source>
      <translation>Examen de cet ordinateur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{size} MB</source>
      <translation>{size} Mo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{size} GB</source>
      <translation>{size} Go</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Segment Land Cover…</source>
      <translation>Segmenter l'occupation du sol…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Teach Your Own Classes…</source>
      <translation>Apprendre vos propres classes…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/panel.py" />
      <source>Label Next</source>
      <translation>À étiqueter ensuite</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Assess Accuracy…</source>
      <translation>Évaluer l'exactitude…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Weights Library…</source>
      <translation>Bibliothèque de poids…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Engine…</source>
      <translation>Moteur…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>The land cover map of {name} is finished.</source>
      <translation>La carte d'occupation du sol de {name} est terminée.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>No land cover map of {name}: {why}</source>
      <translation>Pas de carte d'occupation du sol de {name} : {why}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Engine</source>
      <translation>Moteur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>The kit is one large file. On the other computer, choose Install from a Kit: nothing is downloaded there. The other computer needs a Python of the version chosen here; that of its QGIS will do.</source>
      <translation>Le kit est un seul gros fichier. Sur l'autre ordinateur, choisissez Installer depuis un kit : rien n'y sera téléchargé. L'autre ordinateur doit avoir un Python de la version choisie ici ; celui de son QGIS convient.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Export an Offline Kit</source>
      <translation>Exporter un kit hors ligne</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>For a &amp;computer with</source>
      <translation>Pour un &amp;ordinateur sous</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>and &amp;Python</source>
      <translation>et &amp;Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Install the engine anew? About {size} are downloaded. What is there stays until the new one is ready.</source>
      <translation>Réinstaller le moteur ? Environ {size} seront téléchargés. Ce qui est installé reste en place jusqu'à ce que le nouveau soit prêt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is installed and has passed its test.</source>
      <translation>Le moteur est installé et a réussi son test.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine works: PyTorch {version} on {device}.</source>
      <translation>Le moteur fonctionne : PyTorch {version} sur {device}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Remove the engine from {folder}? Your weights and maps stay. It can be installed again.</source>
      <translation>Supprimer le moteur de {folder} ? Vos poids et vos cartes sont conservés. Il pourra être réinstallé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine was removed.</source>
      <translation>Le moteur a été supprimé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Installing the engine</source>
      <translation>Installation du moteur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Exporting an offline kit</source>
      <translation>Exportation d'un kit hors ligne</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Copied. Names, passwords and your home folder were taken out; look it through all the same.</source>
      <translation>Copié. Les noms, les mots de passe et votre dossier personnel ont été retirés ; relisez tout de même le texte.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{step}: {done} of about {total}{time_left}</source>
      <translation>{step} : {done} sur {total} environ{time_left}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{gpu} cannot be used, though: update its driver, then press Repair.</source>
      <translation>Mais {gpu} ne peut pas être utilisé : mettez à jour son pilote, puis cliquez sur Réparer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is in {folder} now.</source>
      <translation>Le moteur est maintenant dans {folder}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing your Python</source>
      <translation>Test de votre Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready.</source>
      <translation>Le kit {path} est prêt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Cancelled. What was downloaded is kept, so that Install goes on from there.</source>
      <translation>Annulé. Ce qui a été téléchargé est conservé : Installer reprendra à partir de là.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The whole log is in {path}</source>
      <translation>Le journal complet est dans {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Choose the program python in your environment's folder (bin/python or python.exe).</source>
      <translation>Choisissez le programme python dans le dossier de votre environnement (bin/python ou python.exe).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Install torch, torchvision, timm, numba and safetensors there, then choose it again.</source>
      <translation>Installez-y torch, torchvision, timm, numba et safetensors, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} is not a Python that runs.</source>
      <translation>{path} n'est pas un Python qui fonctionne.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} has no PyTorch.</source>
      <translation>{path} n'a pas PyTorch.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Folder for the Engine</source>
      <translation>Dossier du moteur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Python That Has PyTorch</source>
      <translation>Python avec PyTorch</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Install from an Offline Kit</source>
      <translation>Installer depuis un kit hors ligne</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Offline kit</source>
      <translation>Kit hors ligne</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>What will be installed</source>
      <translation>Ce qui sera installé</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Progress of the installation</source>
      <translation>Progression de l'installation</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install</source>
      <translation>&amp;Installer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Update</source>
      <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Repair</source>
      <translation>&amp;Réparer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Verify</source>
      <translation>&amp;Vérifier</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Let the engine compute something, to see that it works</source>
      <translation>Faire calculer quelque chose au moteur, pour voir s'il fonctionne</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>M&amp;ore</source>
      <translation>&amp;Plus</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Move…</source>
      <translation>&amp;Déplacer…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Remove…</source>
      <translation>&amp;Supprimer…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Use a &amp;Python of Your Own…</source>
      <translation>Utiliser votre propre &amp;Python…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Stop Using That Python</source>
      <translation>&amp;Ne plus utiliser ce Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install from a Kit…</source>
      <translation>&amp;Installer depuis un kit…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Export Offline Kit…</source>
      <translation>&amp;Exporter un kit hors ligne…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Copy Diagnostics</source>
      <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor; no graphics processor was found that PyTorch can use</source>
      <translation>le processeur ; aucun processeur graphique utilisable par PyTorch n'a été trouvé</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Packages</source>
      <translation>Paquets</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Will compute on</source>
      <translation>Calculera sur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Download</source>
      <translation>Téléchargement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>On the disk</source>
      <translation>Sur le disque</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Intel or AMD processor</source>
      <translation>Linux, processeur Intel ou AMD</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Arm processor</source>
      <translation>Linux, processeur Arm</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Windows, Intel or AMD processor</source>
      <translation>Windows, processeur Intel ou AMD</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>macOS 14 or newer, Apple processor</source>
      <translation>macOS 14 ou plus récent, processeur Apple</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Set by</source>
      <translation>Défini par</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>From</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}</source>
      <translation>environ {size}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}; {free} are free</source>
      <translation>environ {size} ; {free} sont libres</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw a few polygons of each class, in different places of the image.</source>
      <translation>Dessinez quelques polygones de chaque classe, à différents endroits de l'image.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw more polygons of these classes, in other places.</source>
      <translation>Dessinez d'autres polygones de ces classes, à d'autres endroits.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>none yet</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Teach Your Own Classes</source>
      <translation>Apprendre vos propres classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Setup</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/image_list.py" />
      <source>Images to learn from</source>
      <translation>Images d'apprentissage</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>its file is not there</source>
      <translation>son fichier est introuvable</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>is from a service: save it as a file first</source>
      <translation>vient d'un service : enregistrez-la d'abord dans un fichier</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>has {found} of the {needed} bands that the weights need</source>
      <translation>a {found} des {needed} bandes nécessaires aux poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>Give the new weights a name.</source>
      <translation>Donnez un nom aux nouveaux poids.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>No file can have this name: choose one of plain letters and digits.</source>
      <translation>Aucun fichier ne peut porter ce nom : choisissez-en un fait de lettres simples et de chiffres.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>“{name}” is being trained: give the next one another name.</source>
      <translation>« {name} » est en cours d'entraînement : donnez un autre nom au suivant.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>There are weights named “{name}”: choose another name.</source>
      <translation>Il existe déjà des poids nommés « {name} » : choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_presenter.py" />
      <source>Name two classes at least.</source>
      <translation>Nommez au moins deux classes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>New Label Layer</source>
      <translation>Nouvelle couche d'étiquettes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>One on each line; more can be added later</source>
      <translation>Une par ligne ; vous pourrez en ajouter plus tard</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>Create and Draw</source>
      <translation>Créer et dessiner</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>C&amp;lasses, one per line</source>
      <translation>C&amp;lasses, une par ligne</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Measured on ground that was kept from training. The weights are in {path}.</source>
      <translation>Mesuré sur du terrain exclu de l'entraînement. Les poids sont dans {path}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>“{name}” is ready: mean IoU {score}</source>
      <translation>« {name} » est prêt : IoU moyen {score}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Waits until “{name}” has ended.</source>
      <translation>Attend que « {name} » se termine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Nothing has been trained yet. Choose what to learn from under Setup.</source>
      <translation>Rien n'a encore été entraîné. Choisissez de quoi apprendre sous Réglages.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training ended early, as nothing more was gained.</source>
      <translation>L'entraînement s'est terminé plus tôt : il n'y avait plus rien à gagner.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training took all its time; with more, more may be gained.</source>
      <translation>L'entraînement a pris tout son temps ; un temps plus long pourrait donner mieux.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>{doing}: about {time} left</source>
      <translation>{doing} : encore {time} environ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Paused. Nothing is lost.</source>
      <translation>En pause. Rien n'est perdu.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopping, and keeping what was learnt …</source>
      <translation>Arrêt, en conservant ce qui a été appris…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopped. What was learnt is kept: it can go on from there.</source>
      <translation>Arrêté. Ce qui a été appris est conservé : il est possible de reprendre à partir de là.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Finished.</source>
      <translation>Terminé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>training</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>stopping</source>
      <translation>arrêt en cours</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stopped</source>
      <translation>arrêté</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>failed</source>
      <translation>échec</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>finished</source>
      <translation>terminé</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Starting …</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Segment land cover suggests “{name}” from now on.</source>
      <translation>Segmenter l'occupation du sol propose désormais « {name} ».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The weights “{name}” are ready.</source>
      <translation>Les poids « {name} » sont prêts.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The training of “{name}” failed.</source>
      <translation>L'entraînement de « {name} » a échoué.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Training runs</source>
      <translation>Entraînements</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Progress of the training</source>
      <translation>Progression de l'entraînement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Loss (lower is better)</source>
      <translation>Perte (plus basse = meilleure)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Mean IoU (higher is better)</source>
      <translation>IoU moyen (plus élevé = meilleur)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Your polygons</source>
      <translation>Vos polygones</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>What it sees now</source>
      <translation>Ce qu'il voit maintenant</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Colours of the classes</source>
      <translation>Couleurs des classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Scores of the classes</source>
      <translation>Scores des classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Open &amp;Report</source>
      <translation>&amp;Ouvrir le rapport</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Use These Weights</source>
      <translation>&amp;Utiliser ces poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Segment land cover will suggest them.</source>
      <translation>Segmenter l'occupation du sol les proposera.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Segment This Image…</source>
      <translation>&amp;Segmenter cette image…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Continue</source>
      <translation>&amp;Continuer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>C&amp;ancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Go On</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Try Again</source>
      <translation>Ré&amp;essayer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Discard</source>
      <translation>A&amp;bandonner</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Class</source>
      <translation>Classe</translation>
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
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Recall</source>
      <translation>Rappel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Knows {classes}.</source>
      <translation>Connaît {classes}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>“{name}” was begun before and is not finished.

Go on with it, with the polygons and settings that it had? Or start afresh, with those of now?</source>
      <translation>« {name} » a été commencé et n'est pas terminé.

Le reprendre, avec ses polygones et ses réglages d'alors ? Ou repartir de zéro, avec ceux de maintenant ?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Counting the polygons …</source>
      <translation>Comptage des polygones…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready, but give it more time: about {time} on this computer.</source>
      <translation>Prêt, mais donnez-lui plus de temps : environ {time} sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready.</source>
      <translation>Prêt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready. It will wait until the training that runs now has ended.</source>
      <translation>Prêt. Il attendra la fin de l'entraînement en cours.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Tick an image to learn from.</source>
      <translation>Cochez une image d'apprentissage.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the layer with your polygons, or make a new one.</source>
      <translation>Choisissez la couche de vos polygones, ou créez-en une nouvelle.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the field that tells what a polygon shows.</source>
      <translation>Choisissez le champ qui indique ce que montre un polygone.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>The polygons are not enough yet: see under 2.</source>
      <translation>Les polygones ne suffisent pas encore : voir sous 2.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>{mode} (needs about {time})</source>
      <translation>{mode} (demande environ {time})</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Start Training</source>
      <translation>&amp;Démarrer l'entraînement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Start &amp;Afresh</source>
      <translation>Repartir de &amp;zéro</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>1. Images to Learn From</source>
      <translation>1. Images d'apprentissage</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Layer with a polygon for each example</source>
      <translation>Couche avec un polygone pour chaque exemple</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The field that tells what a polygon shows</source>
      <translation>Le champ qui indique ce que montre un polygone</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional: polygons around ground where you have labelled everything. What no polygon covers there is learnt as background; elsewhere it is left open.</source>
      <translation>Facultatif : polygones autour des terrains où vous avez tout étiqueté. Ce qu'aucun polygone n'y couvre est appris comme arrière-plan ; ailleurs, cela reste indéterminé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;New Label Layer…</source>
      <translation>&amp;Nouvelle couche d'étiquettes…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Makes a layer with the right fields and colours to draw in</source>
      <translation>Crée une couche où dessiner, avec les bons champs et les bonnes couleurs</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Add Class…</source>
      <translation>&amp;Ajouter une classe…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Offers another class when a polygon is drawn</source>
      <translation>Propose une classe de plus quand un polygone est dessiné</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Some of the labelled ground is kept from training, to check what was learnt.</source>
      <translation>Une partie du terrain étiqueté est exclue de l'entraînement, pour vérifier ce qui a été appris.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>2. Polygons That Show the Classes</source>
      <translation>2. Polygones qui montrent les classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Quick: the last step alone</source>
      <translation>&amp;Rapide : la dernière étape seulement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Recommended: all but the part that reads images</source>
      <translation>R&amp;ecommandé : tout sauf la partie qui lit les images</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Thorough: everything</source>
      <translation>Appro&amp;fondi : tout</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>It ends earlier once nothing more is gained.</source>
      <translation>Se termine plus tôt dès qu'il n'y a plus rien à gagner.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>3. What to Start From</source>
      <translation>3. Point de départ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Weights</source>
      <translation>&amp;Poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>What learns</source>
      <translation>Ce qui apprend</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Time &amp;limit</source>
      <translation>Durée &amp;limite</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Device</source>
      <translation>Périp&amp;hérique</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The name under which you find the new weights in your library</source>
      <translation>Le nom sous lequel vous retrouverez les nouveaux poids dans votre bibliothèque</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional, kept with the weights</source>
      <translation>Facultatif, conservé avec les poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>4. New Weights</source>
      <translation>4. Nouveaux poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Nam&amp;e</source>
      <translation>No&amp;m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Origin and licence of the images</source>
      <translation>&amp;Origine et licence des images</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Add Class</source>
      <translation>Ajouter une classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Name of the class</source>
      <translation>Nom de la classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons</source>
      <translation>Polygones</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to learn</source>
      <translation>Pixels à apprendre</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to check</source>
      <translation>Pixels à vérifier</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Polygons</source>
      <translation>Pol&amp;ygones</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Class field</source>
      <translation>&amp;Champ de classification</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Co&amp;mpletely labelled area</source>
      <translation>Zone en&amp;tièrement étiquetée</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/help.py" />
      <source>The guide is not part of this copy of the plugin: {file} is missing.</source>
      <translation>Le guide ne fait pas partie de cette copie de l'extension : {file} est absent.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>The place cannot be shown in the coordinate system of the project.</source>
      <translation>Le lieu ne peut pas être affiché dans le système de coordonnées du projet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>All places are done. Train with the new labels, segment, and find the next.</source>
      <translation>Tous les lieux sont faits. Entraînez avec les nouvelles étiquettes, segmentez, et cherchez les suivants.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be changed. Save it as a GeoPackage first.</source>
      <translation>{layer} ne peut pas être modifiée. Enregistrez-la d'abord en GeoPackage.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>No places yet. Segment an image with its confidence, then press Find.</source>
      <translation>Aucun lieu pour l'instant. Segmentez une image avec sa confiance, puis cliquez sur Chercher.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Place {place} of {total}: {name}</source>
      <translation>Lieu {place} sur {total} : {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Choose the layer to draw labels in.</source>
      <translation>Choisissez la couche où dessiner les étiquettes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be edited.</source>
      <translation>{layer} ne peut pas être éditée.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>{done} of {total} done</source>
      <translation>{done} sur {total} faits</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Places that are done</source>
      <translation>Lieux déjà faits</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find…</source>
      <translation>Chercher…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find places in a land cover map with its confidence</source>
      <translation>Chercher des lieux dans une carte d'occupation du sol avec sa confiance</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Places</source>
      <translation>&amp;Lieux</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Draw labels in</source>
      <translation>&amp;Dessiner les étiquettes dans</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places to label</source>
      <translation>Lieux à étiqueter</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Class in the map</source>
      <translation>Classe sur la carte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Sure</source>
      <translation>Certitude</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Previous</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the place before</source>
      <translation>Aller au lieu précédent</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go</source>
      <translation>Aller</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Zoom to the place and draw a polygon there</source>
      <translation>Zoomer sur le lieu et y dessiner un polygone</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Tick the place and go to the next one</source>
      <translation>Cocher le lieu et aller au suivant</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the next place</source>
      <translation>Aller au lieu suivant</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Label Next: {button}</source>
      <translation>À étiqueter ensuite : {button}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Choose a Python</source>
      <translation>Choisir un Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>[The plugin's own]</source>
      <translation>[Celui de l'extension]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>A Python that has PyTorch, as of conda or pixi, to be used instead of the plugin's own</source>
      <translation>Un Python avec PyTorch, par exemple de conda ou de pixi, à utiliser à la place de celui de l'extension</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Engine…</source>
      <translation>&amp;Moteur…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Install, check, repair, move or remove the engine</source>
      <translation>Installer, vérifier, réparer, déplacer ou supprimer le moteur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Python to use instead</source>
      <translation>P&amp;ython à utiliser à la place</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>What Dialogs Suggest</source>
      <translation>Ce que proposent les boîtes de dialogue</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer whose extent is taken</source>
      <translation>Couche dont l'emprise est utilisée</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer with the polygons</source>
      <translation>Couche contenant les polygones</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>&amp;Selected polygons only</source>
      <translation>Polygones &amp;sélectionnés uniquement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Dra&amp;w on the Map</source>
      <translation>&amp;Dessiner sur la carte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>{width} x {height} in {crs}</source>
      <translation>{width} x {height} dans {crs}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>All of the image</source>
      <translation>Toute l'image</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>What the map shows</source>
      <translation>Ce que montre la carte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Extent of a layer</source>
      <translation>Emprise d'une couche</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Rectangle drawn on the map</source>
      <translation>Rectangle dessiné sur la carte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Inside the polygons of a layer</source>
      <translation>À l'intérieur des polygones d'une couche</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>None drawn yet</source>
      <translation>Aucun rectangle dessiné</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>{name} cannot be opened: choose another image.</source>
      <translation>Impossible d'ouvrir {name} : choisissez une autre image.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose an image: a raster layer of the project, or a file.</source>
      <translation>Choisissez une image : une couche raster du projet, ou un fichier.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose the layer that tells the area.</source>
      <translation>Choisissez la couche qui définit la zone.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>The area does not touch the image.</source>
      <translation>La zone ne touche pas l'image.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>This image comes from a service: choose a part of it.</source>
      <translation>Cette image vient d'un service : choisissez-en une partie.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Draw a rectangle on the map.</source>
      <translation>Dessinez un rectangle sur la carte.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Segment Land Cover</source>
      <translation>Segmenter l'occupation du sol</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Maps</source>
      <translation>Cartes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>Classifying one window …</source>
      <translation>Classification d'une fenêtre…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>On the map until you close this window. It is no layer.</source>
      <translation>Affiché sur la carte jusqu'à la fermeture de cette fenêtre. Ce n'est pas une couche.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>There is no image at this place of the map.</source>
      <translation>Il n'y a pas d'image à cet endroit de la carte.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Waits until the map of “{name}” is finished.</source>
      <translation>Attend que la carte de « {name} » soit terminée.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Finished. The map is in {path}.</source>
      <translation>Terminé. La carte est dans {path}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>No map has been made yet. Choose what to map under Setup.</source>
      <translation>Aucune carte n'a encore été faite. Choisissez quoi cartographier sous Réglages.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopping …</source>
      <translation>Arrêt en cours…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopped. What is done is kept: it can go on from there.</source>
      <translation>Arrêté. Ce qui est fait est conservé : il est possible de reprendre à partir de là.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>The map is no layer of the project any more.</source>
      <translation>La carte n'est plus une couche du projet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>waits</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>runs</source>
      <translation>en cours</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stops</source>
      <translation>arrêt en cours</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Progress of the map</source>
      <translation>Progression de la carte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Shares of the classes</source>
      <translation>Parts des classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Area</source>
      <translation>Surface</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Zoom to Map</source>
      <translation>&amp;Zoomer sur la carte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>There is no engine to compute with. {state}</source>
      <translation>Il n'y a pas de moteur de calcul. {state}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Will be replaced: {files}.</source>
      <translation>Sera remplacé : {files}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>A map with this name is being made: choose another name.</source>
      <translation>Une carte de ce nom est en cours : choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Looking at the image …</source>
      <translation>Examen de l'image…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>It will wait until the map that is made now is finished.</source>
      <translation>Elle attendra que la carte en cours soit terminée.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>These weights cannot be read.</source>
      <translation>Impossible de lire ces poids.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>About These Weights</source>
      <translation>À propos de ces poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an image file</source>
      <translation>Choisir un fichier image</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Map</source>
      <translation>Quoi cartographier</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Image</source>
      <translation>&amp;Image</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Area</source>
      <translation>&amp;Zone</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Weights and Device</source>
      <translation>Poids et périphérique</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Wei&amp;ghts</source>
      <translation>&amp;Poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>GeoTIFF (*.tif)</source>
      <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Save Land Cover Map</source>
      <translation>Enregistrer la carte d'occupation du sol</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>[Temporary file]</source>
      <translation>[fichier temporaire]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A map of how sure the network is of each pixel</source>
      <translation>Une carte de la certitude du réseau pour chaque pixel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>The map as polygons with their areas</source>
      <translation>La carte sous forme de polygones avec leurs surfaces</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A table with the area and share of each class</source>
      <translation>Une table avec la surface et la part de chaque classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A page with a picture of the map and how it was made</source>
      <translation>Une page avec une image de la carte et la façon dont elle a été faite</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Write</source>
      <translation>Quoi enregistrer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Land cover &amp;map</source>
      <translation>Carte d'&amp;occupation du sol</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>With it</source>
      <translation>Avec elle</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Preview</source>
      <translation>Ape&amp;rçu</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window in the middle of the map</source>
      <translation>Classe une fenêtre au milieu de la carte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Preview Where I C&amp;lick</source>
      <translation>Aperçu au c&amp;lic</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window wherever you click on the map</source>
      <translation>Classe une fenêtre là où vous cliquez sur la carte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A Quick Look</source>
      <translation>Un coup d'œil</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Run</source>
      <translation>E&amp;xécuter</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Set &amp;Up the Engine…</source>
      <translation>Configurer le &amp;moteur…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Ad&amp;vanced…</source>
      <translation>A&amp;vancé…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Opens the algorithm with all of its options</source>
      <translation>Ouvre l'algorithme avec toutes ses options</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an Image</source>
      <translation>Choisir une image</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Confidence</source>
      <translation>&amp;Confiance</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>P&amp;olygons</source>
      <translation>Pol&amp;ygones</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>S&amp;tatistics</source>
      <translation>S&amp;tatistiques</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>R&amp;eport</source>
      <translation>R&amp;apport</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Takes about {time} on this computer, and up to {size} on the disk.</source>
      <translation>Prend environ {time} sur cet ordinateur, et jusqu'à {size} sur le disque.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: the engine found no usable graphics processor.</source>
      <translation>Le processeur : le moteur n'a trouvé aucun processeur graphique utilisable.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Needs up to {size} on the disk. How long it takes is not known yet.</source>
      <translation>Demande jusqu'à {size} sur le disque. La durée n'est pas encore connue.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: works on every computer, and takes its time.</source>
      <translation>Le processeur : fonctionne sur tous les ordinateurs, mais prend son temps.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor. If there is none of this kind, the run says so.</source>
      <translation>Un processeur graphique. S'il n'y en a pas de ce type, l'exécution l'indique.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor if a usable one is there, else the processor.</source>
      <translation>Un processeur graphique s'il y en a un d'utilisable, sinon le processeur.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} MB</source>
      <translation>{count} Mo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>This graphics processor. If it is not there, the run says so.</source>
      <translation>Ce processeur graphique. S'il est absent, l'exécution l'indique.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{area} m²</source>
      <translation>{area} m²</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} GB</source>
      <translation>{count} Go</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{device}, the best of this computer</source>
      <translation>{device}, le meilleur de cet ordinateur</translation>
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
      <translation>Recherche de cartes d'occupation du sol inachevées</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>{output} is unfinished: {done} of {blocks} blocks, started {started}.</source>
      <translation>{output} est inachevé : {done} blocs sur {blocks}, commencé {started}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{title}: {count} weights</source>
      <translation>{title} : {count} poids</translation>
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

Taille : {size}
Source : {where}

Licence :
{licence}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>“{title}” comes from {where} ({size}), under this licence:</source>
      <translation>« {title} » vient de {where} ({size}), sous cette licence :</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Downloading “{title}” from {host} …</source>
      <translation>Téléchargement de « {title} » depuis {host}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{folder} has {free} free, but {size} are needed.</source>
      <translation>{folder} a {free} libres, mais il faut {size}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Free space there.</source>
      <translation>Libérez-y de la place.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>The address must begin with https:// and hold no password.</source>
      <translation>L'adresse doit commencer par https:// et ne contenir aucun mot de passe.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>QGIS will connect to {host} and fetch the list of weights there. Connect?</source>
      <translation>QGIS va se connecter à {host} et y récupérer la liste des poids. Se connecter ?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Cancelled. What has come is kept.</source>
      <translation>Annulé. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Asking {host} …</source>
      <translation>Interrogation de {host}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>this computer</source>
      <translation>cet ordinateur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>in the library · {detail}</source>
      <translation>dans la bibliothèque · {detail}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Checking “{title}” …</source>
      <translation>Vérification de « {title} »…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Added to the library: {name}.</source>
      <translation>Ajouté à la bibliothèque : {name}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalogues (*.json)</source>
      <translation>Catalogues (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>A catalogue lists weights that somebody publishes: an address that begins with https://, or a file. QGIS connects to it only when you open it and say so.</source>
      <translation>Un catalogue est une liste de poids publiés par quelqu'un : une adresse qui commence par https://, ou un fichier. QGIS ne s'y connecte que si vous l'ouvrez et le confirmez.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalo&amp;gue</source>
      <translation>Catalo&amp;gue</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a catalogue file</source>
      <translation>Choisir un fichier de catalogue</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Forget</source>
      <translation>Ou&amp;blier</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Take the address off the list</source>
      <translation>Retirer l'adresse de la liste</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Weights in the catalogue</source>
      <translation>Poids du catalogue</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>About the chosen weights</source>
      <translation>À propos des poids choisis</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download…</source>
      <translation>&amp;Télécharger…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Ca&amp;ncel</source>
      <translation>A&amp;nnuler</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Connect</source>
      <translation>&amp;Se connecter</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a Catalogue File</source>
      <translation>Choisir un fichier de catalogue</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Licence of the Weights</source>
      <translation>Licence des poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>I &amp;accept this licence</source>
      <translation>J'&amp;accepte cette licence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download</source>
      <translation>&amp;Télécharger</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Weights Library</source>
      <translation>Bibliothèque de poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Import a Checkpoint</source>
      <translation>Importer un checkpoint</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>One on each line, in the order of training. A colour may follow: water #2b83ba</source>
      <translation>Une par ligne, dans l'ordre de l'entraînement. Une couleur peut suivre : eau #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>In the order of training, separated by commas</source>
      <translation>Dans l'ordre de l'entraînement, séparées par des virgules</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Trained &amp;on</source>
      <translation>&amp;Entraînés sur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Title</source>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Bands</source>
      <translation>&amp;Bandes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Pi&amp;xel size</source>
      <translation>Taille du pi&amp;xel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Training &amp;data</source>
      <translation>&amp;Données d'entraînement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Li&amp;cence</source>
      <translation>Li&amp;cence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>What the weights are called in lists</source>
      <translation>Le nom des poids dans les listes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>The name of the file in the library; scripts and models use it</source>
      <translation>Le nom du fichier dans la bibliothèque ; les scripts et les modèles l'utilisent</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wait until the library has done what it is at.</source>
      <translation>Attendez que la bibliothèque ait fini ce qu'elle fait.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{file} does not say what its network was trained for. Say it here; it is kept with the weights. The file is opened apart from QGIS, and nothing in it is run.</source>
      <translation>{file} ne dit pas pour quoi son réseau a été entraîné. Indiquez-le ici ; ce sera conservé avec les poids. Le fichier est ouvert à l'écart de QGIS, et rien de ce qu'il contient n'est exécuté.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Added to the library: {names}.</source>
      <translation>Ajoutés à la bibliothèque : {names}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>default</source>
      <translation>par défaut</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>came with the plugin</source>
      <translation>fournis avec l'extension</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>damaged</source>
      <translation>endommagés</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Dialogs suggest “{title}” now.</source>
      <translation>Les boîtes de dialogue proposent maintenant « {title} ».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” is whole: nothing has changed since it was written.</source>
      <translation>« {title} » est intact : rien n'a changé depuis son écriture.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” was removed.</source>
      <translation>« {title} » a été supprimé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wrote {file}.</source>
      <translation>{file} a été écrit.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Other data</source>
      <translation>Autres données</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Importing {file} …</source>
      <translation>Importation de {file}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Cancelled.</source>
      <translation>Annulé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Remove “{title}” ({file}) from the library?</source>
      <translation>Supprimer « {title} » ({file}) de la bibliothèque ?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>There is no trash where “{file}” lies. Delete it for good?</source>
      <translation>Il n'y a pas de corbeille là où se trouve « {file} ». Supprimer définitivement ?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>classes: {count}, pixels: {size} m</source>
      <translation>classes : {count}, pixels : {size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Rename Weights</source>
      <translation>Renommer les poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Duplicate Weights</source>
      <translation>Dupliquer les poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{title} (copy)</source>
      <translation>{title} (copie)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Weights and checkpoints (*.safetensors *.ckpt *.pth *.pt)</source>
      <translation>Poids et checkpoints (*.safetensors *.ckpt *.pth *.pt)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>UNetMamba weights (*.safetensors)</source>
      <translation>Poids UNetMamba (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Export Weights</source>
      <translation>Exporter les poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Search names and classes</source>
      <translation>Rechercher dans les noms et les classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Weights in the library</source>
      <translation>Poids de la bibliothèque</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Files can be dropped here.</source>
      <translation>Vous pouvez déposer des fichiers ici.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>En&amp;gine…</source>
      <translation>Mo&amp;teur…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Add weights files, or checkpoints published with papers</source>
      <translation>Ajouter des fichiers de poids, ou des checkpoints publiés avec des articles</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Copy the file, to give it to others</source>
      <translation>Copier le fichier, pour le donner à d'autres</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Dialogs suggest these weights</source>
      <translation>Les boîtes de dialogue proposent ces poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Reads the whole file to see that nothing in it has changed</source>
      <translation>Lit tout le fichier pour vérifier que rien n'y a changé</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Delete for Good</source>
      <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Move to &amp;Trash</source>
      <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Import Weights</source>
      <translation>Importer des poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importer…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Rename…</source>
      <translation>&amp;Renommer…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>D&amp;uplicate…</source>
      <translation>D&amp;upliquer…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Set as &amp;Default</source>
      <translation>Par &amp;défaut</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Check File</source>
      <translation>&amp;Vérifier le fichier</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>De&amp;lete…</source>
      <translation>Suppri&amp;mer…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Example</source>
      <translation>Exemple</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Pixel size</source>
      <translation>Taille du pixel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU</source>
      <translation>IoU moyen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Overall accuracy</source>
      <translation>Exactitude globale</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Measured on</source>
      <translation>Mesuré sur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Trained on</source>
      <translation>Entraînés sur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Limits</source>
      <translation>Limites</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Acknowledgement</source>
      <translation>Remerciements</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Started from</source>
      <translation>Point de départ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Made by</source>
      <translation>Créés par</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Fingerprint</source>
      <translation>Empreinte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Not stated: ask who made them.</source>
      <translation>Non indiquée : demandez à l'auteur.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Places kept from training: {places}</source>
      <translation>Lieux exclus de l'entraînement : {places}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>{size} m</source>
      <translation>{size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Step</source>
      <translation>Étape</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Nothing to show yet</source>
      <translation>Rien à montrer pour l'instant</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/run_widgets.py" />
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a Weights File</source>
      <translation>Choisir un fichier de poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a weights file</source>
      <translation>Choisir un fichier de poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>[None]</source>
      <translation>[Aucun]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>{name} (damaged)</source>
      <translation>{name} (endommagé)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>Try again: what has come is kept. Proxies are set in the options of QGIS.</source>
      <translation>Réessayez : ce qui est arrivé est conservé. Les proxys se règlent dans les options de QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>its address is not secure (https)</source>
      <translation>son adresse n'est pas sécurisée (https)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>another QGIS is downloading it ({holder})</source>
      <translation>un autre QGIS est en train de le télécharger ({holder})</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>the server sent another part than it was asked for</source>
      <translation>le serveur a envoyé une autre partie que celle demandée</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it is larger than it should be</source>
      <translation>il est plus gros que prévu</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it ended before all had come</source>
      <translation>il s'est terminé avant que tout soit arrivé</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>The download from {host} failed: {why}.</source>
      <translation>Le téléchargement depuis {host} a échoué : {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it leads to {where}, which is not secure (https)</source>
      <translation>il mène à {where}, qui n'est pas sécurisé (https)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Teaching {name}</source>
      <translation>Apprentissage de {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>The training stopped with an error that nobody foresaw: {error}.</source>
      <translation>L'entraînement s'est arrêté sur une erreur imprévue : {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Warning: {text}</source>
      <translation>Attention : {text}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>CC BY-NC-SA 4.0, as LoveDA: no commercial use</source>
      <translation>CC BY-NC-SA 4.0, comme LoveDA : pas d'utilisation commerciale</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>As the ISPRS benchmark: ask the ISPRS before other use than research</source>
      <translation>Comme le benchmark de l'ISPRS : demander à l'ISPRS avant tout autre usage que la recherche</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Choose a file that ends in .safetensors, .ckpt, .pth or .pt.</source>
      <translation>Choisissez un fichier qui se termine par .safetensors, .ckpt, .pth ou .pt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name the classes, one on each line, in the order in which they were trained.</source>
      <translation>Nommez les classes, une par ligne, dans l'ordre de l'entraînement.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name three bands, separated by commas, in the order in which they were trained.</source>
      <translation>Nommez trois bandes, séparées par des virgules, dans l'ordre de l'entraînement.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Give the weights a title.</source>
      <translation>Donnez un titre aux poids.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Say what pixel size the training images had.</source>
      <translation>Indiquez la taille du pixel des images d'entraînement.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>{name} is no weights file.</source>
      <translation>{name} n'est pas un fichier de poids.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>The polygons cannot be stored in {folder}: {why}.</source>
      <translation>Les polygones ne peuvent pas être stockés dans {folder} : {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>Free some space on that disk, or see to it that you may write there.</source>
      <translation>Libérez de la place sur ce disque, ou assurez-vous d'avoir le droit d'y écrire.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting.py" />
      <source>Land cover of {name}</source>
      <translation>Occupation du sol de {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_outlook.py" />
      <source>The service is asked for {plan}.</source>
      <translation>Demandé au service : {plan}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_preview.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <source>The polygons cannot be counted: {error}.</source>
      <translation>Les polygones ne peuvent pas être comptés : {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>The log has more, under UNetMamba.</source>
      <translation>Le journal en dit plus, sous UNetMamba.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>This failed in an unforeseen way: {error}.</source>
      <translation>Échec imprévu : {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Run again later: what has been read is kept. Or skip damaged parts.</source>
      <translation>Relancez plus tard : ce qui a été lu est conservé. Ou ignorez les parties endommagées.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} has no image at {count} places of the extent: they become NoData.</source>
      <translation>{layer} n'a pas d'image à {count} endroits de l'emprise : ils deviennent NoData.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} cannot be read: {why}.</source>
      <translation>Impossible de lire {layer} : {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Reading {layer}: {plan}</source>
      <translation>Lecture de {layer} : {plan}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>the disk does not hold what was written</source>
      <translation>le disque ne contient pas ce qui a été écrit</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{layer} is read through QGIS, from a service or with a login.</source>
      <translation>{layer} est lue via QGIS, depuis un service ou avec une connexion authentifiée.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose the extent to classify.</source>
      <translation>Choisissez l'emprise à classer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>The extent does not touch {layer}.</source>
      <translation>L'emprise ne touche pas {layer}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose an extent over the layer.</source>
      <translation>Choisissez une emprise sur la couche.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>This extent of {layer} has {plan}. At most {most} million pixels are read.</source>
      <translation>Cette emprise de {layer} compte {plan}. Au plus {most} millions de pixels sont lus.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose a smaller extent, or ask the service's owner for the image as a file.</source>
      <translation>Choisissez une emprise plus petite, ou demandez au propriétaire du service l'image sous forme de fichier.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in about {count} tiles</source>
      <translation>{width} x {height} pixels en {count} tuiles environ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in {count} requests</source>
      <translation>{width} x {height} pixels en {count} requêtes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Choose another file.</source>
      <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>there is such a file already, and it may hold your work</source>
      <translation>ce fichier existe déjà et peut contenir votre travail</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>its folder does not exist</source>
      <translation>son dossier n'existe pas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>{path} cannot be made: {why}.</source>
      <translation>Impossible de créer {path} : {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>QGIS is too busy to tell what the service answered</source>
      <translation>QGIS est trop occupé pour dire ce que le service a répondu</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered {status}</source>
      <translation>{host} a répondu {status}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} did not answer</source>
      <translation>{host} n'a pas répondu</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered without an image</source>
      <translation>{host} a répondu sans image</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>The polygons cannot be written to {path}: {why}.</source>
      <translation>Les polygones ne peuvent pas être écrits dans {path} : {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>Choose an output in a folder where you may write files.</source>
      <translation>Choisissez une sortie dans un dossier où vous avez le droit d'écrire.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Assess accuracy</source>
      <translation>Évaluer l'exactitude</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Tells how good a land cover map is, where the truth is known.</source>
      <translation>Indique la qualité d'une carte d'occupation du sol, là où la vérité est connue.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover</source>
      <translation>évaluation de l'exactitude,évaluation de la précision,validation,matrice de confusion,matrice d'erreur,kappa,F1,IoU,estimation des surfaces,occupation du sol,accuracy assessment,confusion matrix,error matrix,area estimation,land cover</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Compares a land cover map with polygons, points or a raster whose classes are known, and writes a report: confusion matrix, accuracy of each class, and pictures of where the map is wrong.
Take reference that the network was not trained on, and not from beside it: scores on training ground mean nothing.
From points at random places it also estimates the accuracy and the true area of each class in the whole map, with confidence intervals.</source>
      <translation>Compare une carte d'occupation du sol à des polygones, des points ou un raster dont les classes sont connues, et écrit un rapport : matrice de confusion, exactitude de chaque classe, et images des endroits où la carte se trompe.
Prenez une référence sur laquelle le réseau n'a pas été entraîné, et qui n'en soit pas voisine : des scores sur le terrain d'entraînement ne veulent rien dire.
À partir de points placés au hasard, il estime aussi l'exactitude et la surface réelle de chaque classe dans toute la carte, avec des intervalles de confiance.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Choose a reference: either polygons or points, or a raster.</source>
      <translation>Choisissez une référence : soit des polygones ou des points, soit un raster.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Land cover</source>
      <translation>Occupation du sol</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The map to assess: class codes from 0 to 254, as Segment Land Cover makes them.</source>
      <translation>La carte à évaluer : codes de classe de 0 à 254, comme les produit Segmenter l'occupation du sol.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Reference polygons or points</source>
      <translation>Polygones ou points de référence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Ground whose class is known, in any CRS. Of polygons, the pixels count whose centre they hold; where polygons overlap, the one with the greater feature id. A point counts for the pixel that it lies in.</source>
      <translation>Terrain dont la classe est connue, dans n'importe quel SCR. Pour les polygones comptent les pixels dont ils contiennent le centre ; là où des polygones se superposent, celui dont l'id d'entité est le plus grand. Un point compte pour le pixel où il se trouve.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Class field</source>
      <translation>Champ de classification</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The field that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. What has no value is left out.</source>
      <translation>Le champ qui indique la classe : du texte avec les noms des classes de la carte, en majuscules ou minuscules, ou des nombres entiers avec leurs codes. Ce qui n'a pas de valeur est ignoré.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Reference raster</source>
      <translation>Raster de référence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Instead of polygons or points, a raster with the codes of the map's classes, on any grid and in any CRS. NoData is ground whose class is not known.</source>
      <translation>Au lieu de polygones ou de points, un raster avec les codes des classes de la carte, sur n'importe quelle grille et dans n'importe quel SCR. NoData est le terrain dont la classe n'est pas connue.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Report Cohen's kappa, too, as older studies do.</source>
      <translation>Indiquer aussi le kappa de Cohen, comme le font les études plus anciennes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Means without the last class</source>
      <translation>Moyennes sans la dernière classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Leaves the class with the greatest code out of mean IoU and mean F1, as papers do with “clutter”. Its pixels still count in all other figures.</source>
      <translation>Exclut la classe au code le plus grand de l'IoU moyen et du F1 moyen, comme le font les articles avec « clutter ». Ses pixels comptent toujours dans tous les autres chiffres.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Area-weighted figures of polygons and rasters</source>
      <translation>Chiffres pondérés par la surface pour polygones et rasters</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy and areas of the whole map with confidence intervals (Olofsson et al. 2014). Points always have them. They are only right for a random sample, which polygons rarely are.</source>
      <translation>Exactitude et surfaces de toute la carte avec intervalles de confiance (Olofsson et al. 2014). Les points les ont toujours. Ils ne sont justes que pour un échantillon aléatoire, ce que sont rarement des polygones.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Web page (*.html)</source>
      <translation>Page web (*.html)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A page with pictures, the confusion matrix and all figures.</source>
      <translation>Une page avec des images, la matrice de confusion et tous les chiffres.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as CSV</source>
      <translation>Chiffres en CSV</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>CSV table (*.csv)</source>
      <translation>Table CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A row for each class: its figures, and its row of the confusion matrix.</source>
      <translation>Une ligne par classe : ses chiffres, et sa ligne de la matrice de confusion.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as JSON</source>
      <translation>Chiffres en JSON</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>All figures, for other programs.</source>
      <translation>Tous les chiffres, pour d'autres programmes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy</source>
      <translation>Exactitude</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A table with the figures of each class.</source>
      <translation>Une table avec les chiffres de chaque classe.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Mean F1</source>
      <translation>F1 moyen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Choose the field that tells the class of the reference.</source>
      <translation>Choisissez le champ qui indique la classe de la référence.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Cancelled, no report was written.</source>
      <translation>Annulé, aucun rapport n'a été écrit.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>{name}: IoU {iou}</source>
      <translation>{name} : IoU {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Export training chips</source>
      <translation>Exporter des imagettes d'entraînement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts labelled pieces of images, for training here or with other tools.</source>
      <translation>Découpe des morceaux d'images étiquetés, pour l'entraînement ici ou avec d'autres outils.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>training data,samples,labels,chips,tiles,dataset,deep learning,digitising</source>
      <translation>données d'entraînement,échantillons,étiquettes,imagettes,tuiles,jeu de données,apprentissage profond,numérisation,training data,samples,labels,chips,tiles,dataset,deep learning,digitising</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts images and the polygons drawn on them into chips: small images, each with a label image of the same size.
They are split into training and validation by place: no label for training lies near one for validation, and every class is in both.
The folder is there only when it is complete.</source>
      <translation>Découpe des images et les polygones qui y sont dessinés en imagettes : de petites images, chacune avec une image d'étiquettes de même taille.
Elles sont réparties entre entraînement et validation selon le lieu : aucune étiquette d'entraînement n'est proche d'une étiquette de validation, et chaque classe est dans les deux.
Le dossier n'apparaît qu'une fois complet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Weights to suit</source>
      <translation>Poids auxquels s'adapter</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Pixel size (metres)</source>
      <translation>Taille du pixel (mètres)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Images whose pixels have another size on the ground are resampled to this one. If not set, that of the weights, or else of the first image.</source>
      <translation>Les images dont les pixels ont une autre taille au sol sont ré-échantillonnées à celle-ci. Si non défini, celle des poids, ou sinon de la première image.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>pairs: GeoTIFFs in the folders images and labels, with lists of classes and of the split, for other tools. store: a chip store, for the train command of this engine.</source>
      <translation>pairs : des GeoTIFF dans les dossiers images et labels, avec les listes des classes et de la répartition, pour d'autres outils. store : une réserve d'imagettes, pour la commande train de ce moteur.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Training chips</source>
      <translation>Imagettes d'entraînement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>A new or an empty folder.</source>
      <translation>Un dossier nouveau ou vide.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Number of classes</source>
      <translation>Nombre de classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for training</source>
      <translation>Pixels d'entraînement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for validation</source>
      <translation>Pixels de validation</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cancelled, no chips were written.</source>
      <translation>Annulé, aucune imagette n'a été écrite.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Gives the chips the bands, range of values and pixel size of these weights: a .safetensors file, or a name in the library ({names}). If empty, those of the first image.</source>
      <translation>Donne aux imagettes les bandes, la plage de valeurs et la taille de pixel de ces poids : un fichier .safetensors, ou un nom dans la bibliothèque ({names}). Si vide, celles de la première image.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Fine-tune weights</source>
      <translation>Affiner des poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Teaches a trained network the classes of polygons that you drew.</source>
      <translation>Apprend à un réseau entraîné les classes de polygones que vous avez dessinés.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>training,learning,classes,samples,labels,transfer learning,deep learning</source>
      <translation>entraînement,apprentissage,affinage,classes,échantillons,étiquettes,apprentissage par transfert,apprentissage profond,training,learning,samples,labels,transfer learning,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Makes new weights from trained ones, images, and polygons of ground whose class you know. About ten polygons a class, spread over the images, are a good start.
Part of them is kept from the training and tells what the new weights are worth; classes whose names the old weights know already are learnt with fewer.
The weights are there only when they are complete. A run that is cancelled goes on where it was when it is run again with the same polygons.</source>
      <translation>Crée de nouveaux poids à partir de poids entraînés, d'images, et de polygones de terrain dont vous connaissez la classe. Une dizaine de polygones par classe, répartis sur les images, sont un bon début.
Une partie d'entre eux est exclue de l'entraînement et indique ce que valent les nouveaux poids ; les classes dont les anciens poids connaissent déjà le nom s'apprennent avec moins.
Les poids n'apparaissent qu'une fois complets. Une exécution annulée reprend où elle en était quand elle est relancée avec les mêmes polygones.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU on the polygons kept from training: {value:.1%}</source>
      <translation>IoU moyen sur les polygones exclus de l'entraînement : {value:.1%}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Numbers of the bands to learn from, such as 1,2,3 or 1,2,3,4. If empty, those that the weights to start from know.</source>
      <translation>Numéros des bandes d'apprentissage, par exemple 1,2,3 ou 1,2,3,4. Si vide, celles que connaissent les poids de départ.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Weights to start from</source>
      <translation>Poids de départ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Go on with an unfinished run of the same output, else start afresh.</source>
      <translation>Reprendre une exécution inachevée de la même sortie, sinon repartir de zéro.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Bands must be numbers separated by commas, such as 1,2,3.</source>
      <translation>Les bandes doivent être des nombres séparés par des virgules, par exemple 1,2,3.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>head: the last layer alone, in a minute. decoder: all but the part that looks at the image, good on a laptop. everything: for images of another kind than those that the weights know; it takes longest.</source>
      <translation>head : la dernière couche seule, en une minute. decoder : tout sauf la partie qui regarde l'image, convient à un ordinateur portable. everything : pour des images d'un autre type que celles que connaissent les poids ; c'est le plus long.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Longest time for training. It ends earlier when scores no longer rise.</source>
      <translation>Durée maximale de l'entraînement. Il se termine plus tôt quand les scores n'augmentent plus.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What the new weights are called in lists.</source>
      <translation>Le nom des nouveaux poids dans les listes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Licence of the weights</source>
      <translation>Licence des poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If empty, that of the weights to start from.</source>
      <translation>Si vide, celle des poids de départ.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Instead of the minutes, so that a run can be repeated on other computers.</source>
      <translation>Au lieu des minutes, pour qu'une exécution puisse être répétée sur d'autres ordinateurs.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Learning rate</source>
      <translation>Taux d'apprentissage</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If not set, one that suits what is trained.</source>
      <translation>Si non défini, un taux adapté à ce qui est entraîné.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Changes of samples</source>
      <translation>Variations des échantillons</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>How much samples are turned, resized and changed in colour, so that more is learnt from few.</source>
      <translation>À quel point les échantillons sont tournés, redimensionnés et changés de couleur, pour apprendre plus à partir de peu.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Balance (percent)</source>
      <translation>Équilibrage (pour cent)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Share of the samples drawn evenly over the classes; the others follow their area.</source>
      <translation>Part des échantillons tirés également entre les classes ; les autres suivent leur surface.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Patience</source>
      <translation>Patience</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Training ends when scores did not rise in so many validations.</source>
      <translation>L'entraînement se termine quand les scores n'ont pas augmenté pendant ce nombre de validations.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>New weights</source>
      <translation>Nouveaux poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A new file; nothing is overwritten.</source>
      <translation>Un nouveau fichier ; rien n'est écrasé.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What was taught, how it went, and what the weights are worth.</source>
      <translation>Ce qui a été appris, le déroulement, et ce que valent les poids.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Cancelled. Run it again to go on from there.</source>
      <translation>Annulé. Relancez pour reprendre à partir de là.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>Un fichier .safetensors, ou un nom dans la bibliothèque ({names}). Si vide, {starter}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>Importer des poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds weights, or a checkpoint published with a paper, to the library.</source>
      <translation>Ajoute à la bibliothèque des poids, ou un checkpoint publié avec un article.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds a file to the weights library, under whose name it can then be chosen.
Weights files of UNetMamba (.safetensors) are checked and copied. Checkpoints as they are published with papers (.ckpt, .pth) do not say what they were trained for: the other parameters do. They are opened in a process of their own with limits on memory and time, and nothing in them is run.
Nothing in the library is overwritten.</source>
      <translation>Ajoute un fichier à la bibliothèque de poids, où il peut ensuite être choisi par son nom.
Les fichiers de poids d'UNetMamba (.safetensors) sont vérifiés et copiés. Les checkpoints tels qu'ils sont publiés avec des articles (.ckpt, .pth) ne disent pas pour quoi ils ont été entraînés : les autres paramètres l'indiquent. Ils sont ouverts dans un processus à part, limité en mémoire et en temps, et rien de ce qu'ils contiennent n'est exécuté.
Rien n'est écrasé dans la bibliothèque.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>weights,library,checkpoint,model,pretrained,deep learning</source>
      <translation>poids,bibliothèque,modèle,pré-entraîné,apprentissage profond,weights,library,checkpoint,model,pretrained,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>A weights file, or a checkpoint of the published network.</source>
      <translation>Un fichier de poids, ou un checkpoint du réseau publié.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>For checkpoints: the data set tells classes, bands, pixel size and licence, where they are not given.</source>
      <translation>Pour les checkpoints : le jeu de données détermine les classes, les bandes, la taille du pixel et la licence, si elles ne sont pas indiquées.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>What the weights are called in lists. If empty, the name of the file.</source>
      <translation>Le nom des poids dans les listes. Si vide, le nom du fichier.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>One on each line or separated by semicolons, in the order of training. A colour may follow, as in: water #2b83ba</source>
      <translation>Une par ligne ou séparées par des points-virgules, dans l'ordre de l'entraînement. Une couleur peut suivre, par exemple : eau #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Three names separated by commas, in the order of training.</source>
      <translation>Trois noms séparés par des virgules, dans l'ordre de l'entraînement.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Of the training images, on the ground.</source>
      <translation>Celle des images d'entraînement, au sol.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Training data</source>
      <translation>Données d'entraînement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Origin and licence of the training images, for the card.</source>
      <translation>Origine et licence des images d'entraînement, pour la fiche.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>As stated where the checkpoint is published.</source>
      <translation>Telle qu'indiquée là où le checkpoint est publié.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Name in the library</source>
      <translation>Nom dans la bibliothèque</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Cancelled, nothing was added.</source>
      <translation>Annulé, rien n'a été ajouté.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Checking the file</source>
      <translation>Vérification du fichier</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Label next</source>
      <translation>À étiqueter ensuite</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Finds the places where the next labels help the training most.</source>
      <translation>Trouve les lieux où les prochaines étiquettes aident le plus l'entraînement.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</source>
      <translation>apprentissage actif,incertitude,échantillonnage,étiquettes,échantillons,données d'entraînement,numérisation,confiance,active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Ranks places of a land cover map where a label would help most: where the network was unsure, in all classes alike, most of all in those with few labels, and spread over the map.
Segment an image with the output Confidence, find places, draw polygons there, train, and segment again. The panel Label Next, in the menu Raster, leads from place to place.</source>
      <translation>Classe les lieux d'une carte d'occupation du sol où une étiquette aiderait le plus : là où le réseau était incertain, dans toutes les classes également, surtout dans celles qui ont peu d'étiquettes, et répartis sur la carte.
Segmentez une image avec la sortie Confiance, cherchez des lieux, dessinez-y des polygones, entraînez, et segmentez de nouveau. Le panneau À étiqueter ensuite, dans le menu Raster, mène de lieu en lieu.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The map, as Segment land cover makes it.</source>
      <translation>La carte, telle que la produit Segmenter l'occupation du sol.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The output Confidence of the same run: percent, 0 to 100.</source>
      <translation>La sortie Confiance de la même exécution : pour cent, de 0 à 100.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Polygons that you have drawn already, in any CRS. Places keep away from them, and classes with few of them come first.</source>
      <translation>Polygones que vous avez déjà dessinés, dans n'importe quel SCR. Les lieux s'en tiennent à distance, et les classes qui en ont peu passent en premier.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The field of the labels that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. If empty, all classes are taken to have equally many labels.</source>
      <translation>Le champ des étiquettes qui indique la classe : du texte avec les noms des classes de la carte, en majuscules ou minuscules, ou des nombres entiers avec leurs codes. Si vide, toutes les classes sont censées avoir autant d'étiquettes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Number of places</source>
      <translation>Nombre de lieux</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>There may be fewer where the map has no more so far apart.</source>
      <translation>Il peut y en avoir moins si la carte n'en a pas d'autres aussi éloignés.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Size of a place (pixels)</source>
      <translation>Taille d'un lieu (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Side of a square of the map's pixels. How sure the map is there is a mean over all of them, so that thin borders between classes, which are never sure, do not count for much.</source>
      <translation>Côté d'un carré de pixels de la carte. La certitude de la carte à cet endroit est une moyenne sur tous ces pixels, de sorte que les minces limites entre classes, qui ne sont jamais sûres, ne comptent guère.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Least distance (pixels)</source>
      <translation>Distance minimale (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places are so far from each other and from labels. Neighbours look alike.</source>
      <translation>Les lieux sont au moins à cette distance les uns des autres et des étiquettes. Les voisins se ressemblent.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>A square for each place, with its rank, class code and name in the map, mean confidence, why it was chosen, and whether it is done, which the panel notes there.</source>
      <translation>Un carré par lieu, avec son rang, le code et le nom de sa classe sur la carte, la confiance moyenne, la raison du choix, et s'il est fait, ce que le panneau y note.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places found</source>
      <translation>Lieux trouvés</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Cancelled, no places were written.</source>
      <translation>Annulé, aucun lieu n'a été écrit.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Images</source>
      <translation>Images</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The images that the polygons were drawn on. They may differ in CRS, pixel size and kind of values: all are brought to one form.</source>
      <translation>Les images sur lesquelles les polygones ont été dessinés. Leur SCR, leur taille de pixel et leur type de valeurs peuvent différer : toutes sont ramenées à une même forme.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground whose class is known. Ground in no polygon has no part in the training. Where polygons overlap, the later one counts: the one with the greater feature id.</source>
      <translation>Polygones de terrain dont la classe est connue. Le terrain hors de tout polygone ne participe pas à l'entraînement. Là où des polygones se superposent, le plus récent compte : celui dont l'id d'entité est le plus grand.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The field, of text or whole numbers, that tells the class of a polygon. If the layer is styled by categories of this field, the classes get their order, names and colours from there.</source>
      <translation>Le champ, de texte ou de nombres entiers, qui indique la classe d'un polygone. Si la couche a un style catégorisé selon ce champ, les classes en tirent leur ordre, leurs noms et leurs couleurs.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Completely labelled area</source>
      <translation>Zone entièrement étiquetée</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground where everything that belongs to a class is labelled. The rest of it becomes the class “background”.</source>
      <translation>Polygones de terrain où tout ce qui appartient à une classe est étiqueté. Le reste devient la classe « background ».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Share for validation (percent)</source>
      <translation>Part pour la validation (pour cent)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>So much of the labelled ground of each class, in places of its own, is kept from training to measure what was learnt. 0 keeps nothing.</source>
      <translation>Cette part du terrain étiqueté de chaque classe, en des lieux distincts, est exclue de l'entraînement pour mesurer ce qui a été appris. 0 n'exclut rien.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Gap (pixels)</source>
      <translation>Écart (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels for training keep this distance from those for validation; neighbours look so much alike that scores would be too good.</source>
      <translation>Les étiquettes d'entraînement restent à cette distance de celles de validation ; les voisins se ressemblent tant que les scores seraient trop bons.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Seed</source>
      <translation>Amorce</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Another number chooses other places for validation.</source>
      <translation>Un autre nombre choisit d'autres lieux pour la validation.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Origin and licence</source>
      <translation>Origine et licence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Of images and labels; it is kept with the data and with weights that are trained on them.</source>
      <translation>Des images et des étiquettes ; conservées avec les données et avec les poids entraînés sur elles.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{name}: {polygons} polygons, {train} pixels for training, {validation} for validation</source>
      <translation>{name} : {polygons} polygones, {train} pixels d'entraînement, {validation} de validation</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>An image cannot be used.</source>
      <translation>Une image ne peut pas être utilisée.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{layer} is read through QGIS, from a service or with a login. Save it as a GeoTIFF first: its context menu, Export, Save As.</source>
      <translation>{layer} est lue via QGIS, depuis un service ou avec une connexion authentifiée. Enregistrez-la d'abord en GeoTIFF : menu contextuel, Exporter, Enregistrer sous.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover change</source>
      <translation>Changement d'occupation du sol</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Tells what became of each land cover class between two maps.</source>
      <translation>Indique ce qu'est devenue chaque classe d'occupation du sol entre deux cartes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>land cover,land use,change detection,transition matrix,from-to,comparison</source>
      <translation>occupation du sol,utilisation du sol,détection de changements,matrice de transition,comparaison,land cover,land use,change detection,transition matrix,from-to,comparison</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Compares two land cover maps of the same ground, as Segment Land Cover makes them.
The result is a raster with what each pixel was and what it became, and a table of the transitions with their areas. Every mistake of either map shows as change, too: compare maps of similar images.</source>
      <translation>Compare deux cartes d'occupation du sol du même terrain, comme les produit Segmenter l'occupation du sol.
Le résultat est un raster indiquant ce que chaque pixel était et ce qu'il est devenu, et une table des transitions avec leurs surfaces. Toute erreur de l'une des cartes apparaît aussi comme un changement : comparez des cartes d'images semblables.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Comparing the maps</source>
      <translation>Comparaison des cartes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover before</source>
      <translation>Occupation du sol avant</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The older map. The result has its grid.</source>
      <translation>La carte la plus ancienne. Le résultat a sa grille.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover after</source>
      <translation>Occupation du sol après</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The newer map. If its grid is another one, it is brought to that of the older.</source>
      <translation>La carte la plus récente. Si sa grille est différente, elle est ramenée à celle de l'ancienne.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A GeoTIFF with 256 times the older class code plus the newer one in each pixel, and their names. NoData (65535) is where either map has none.</source>
      <translation>Un GeoTIFF avec dans chaque pixel 256 fois l'ancien code de classe plus le nouveau, et leurs noms. NoData (65535) là où l'une des cartes n'en a pas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Transitions</source>
      <translation>Transitions</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A table with pixels and area in square metres for each pair of classes, unchanged ones included.</source>
      <translation>Une table avec les pixels et la surface en mètres carrés pour chaque paire de classes, y compris les inchangées.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Cancelled, no map was written.</source>
      <translation>Annulé, aucune carte n'a été écrite.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/provider.py" />
      <source>Polygons are written as GeoPackage: give them a name that ends in .gpkg.</source>
      <translation>Les polygones sont écrits en GeoPackage : donnez-leur un nom qui se termine par .gpkg.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Segment land cover</source>
      <translation>Segmenter l'occupation du sol</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Gives every pixel of an aerial or satellite image a land cover class.</source>
      <translation>Donne à chaque pixel d'une image aérienne ou satellite une classe d'occupation du sol.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>land cover,land use,classification,segmentation,deep learning,aerial,satellite</source>
      <translation>occupation du sol,utilisation du sol,classification,segmentation,apprentissage profond,aérien,satellite,land cover,land use,deep learning,aerial</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Makes a land cover map from an aerial or satellite image with a trained UNetMamba network.
The map has the grid and the coordinate system of the image. It is there only when it is complete: a run that fails or is cancelled leaves what was there before, and goes on where it was when it is run again.
A network is at its best with images like those it was trained on: the same bands, pixel size and kind of landscape.</source>
      <translation>Crée une carte d'occupation du sol à partir d'une image aérienne ou satellite avec un réseau UNetMamba entraîné.
La carte a la grille et le système de coordonnées de l'image. Elle n'apparaît qu'une fois complète : une exécution qui échoue ou est annulée laisse ce qui existait avant, et reprend où elle en était quand elle est relancée.
Un réseau donne le meilleur de lui-même avec des images comme celles sur lesquelles il a été entraîné : mêmes bandes, même taille de pixel et même type de paysage.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Checking the input</source>
      <translation>Vérification de l'entrée</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Starting the engine</source>
      <translation>Démarrage du moteur</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Classifying</source>
      <translation>Classification</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Writing the map</source>
      <translation>Écriture de la carte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>The image cannot be used.</source>
      <translation>L'image ne peut pas être utilisée.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What computes: a graphics processor (cuda of NVIDIA, mps of Apple) or cpu, the processor. auto takes a graphics processor if a usable one is there. With several, cuda:1 is the second.</source>
      <translation>Ce qui calcule : un processeur graphique (cuda pour NVIDIA, mps pour Apple) ou cpu, le processeur. auto prend un processeur graphique s'il y en a un d'utilisable. S'il y en a plusieurs, cuda:1 est le deuxième.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The image to classify. It may be of any size, and is only read. Layers of services, such as WMS and XYZ tiles, are read at the pixel size of the weights, and need an extent.</source>
      <translation>L'image à classer. Elle peut être de toute taille, et n'est que lue. Les couches de services, comme WMS et les tuiles XYZ, sont lues à la taille de pixel des poids, et demandent une emprise.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>One band of the image for each that the weights need, in their order; the starter weights need red, green and blue. If empty, bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>Une bande de l'image pour chacune de celles que demandent les poids, dans leur ordre ; les poids de départ demandent rouge, vert et bleu. Si vide, les bandes sont trouvées par leurs noms, couleurs ou longueurs d'onde, sinon les premières sont prises.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Extent</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The part of the image to classify. If empty, all of it.</source>
      <translation>La partie de l'image à classer. Si vide, toute l'image.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Mask</source>
      <translation>Masque</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons to classify: what lies outside of all of them becomes NoData and is not even read.</source>
      <translation>Polygones à classer : ce qui est en dehors de tous devient NoData et n'est même pas lu.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window size (pixels)</source>
      <translation>Taille de la fenêtre (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Side of the square that the network looks at as a whole. More shows it more of the surroundings and takes more memory. If not set, what suits the weights.</source>
      <translation>Côté du carré que le réseau regarde d'un seul tenant. Plus il est grand, plus il voit des alentours et plus il faut de mémoire. Si non défini, ce qui convient aux poids.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window overlap (pixels)</source>
      <translation>Recouvrement des fenêtres (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Pixels shared by neighbouring windows, where their results are blended. More hides seams and takes longer. If not set, what suits the weights.</source>
      <translation>Pixels communs aux fenêtres voisines, où leurs résultats sont fondus. Plus il y en a, moins on voit les raccords, et plus c'est long. Si non défini, ce qui convient aux poids.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Test-time augmentation</source>
      <translation>Augmentation à l'inférence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Averages what the network sees in turned and resized copies of the image: flips takes 4 times as long, d4 40 times. The map becomes a little better.</source>
      <translation>Fait la moyenne de ce que le réseau voit dans des copies tournées et redimensionnées de l'image : flips prend 4 fois plus de temps, d4 40 fois. La carte s'améliore un peu.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Calculation precision</source>
      <translation>Précision du calcul</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>bfloat16 is faster on newer graphics processors and may change a few pixels between classes that are about as likely. auto takes it there, and float32 elsewhere.</source>
      <translation>bfloat16 est plus rapide sur les processeurs graphiques récents et peut faire changer quelques pixels entre des classes à peu près aussi probables. auto le prend sur ceux-ci, et float32 ailleurs.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smallest patch (pixels)</source>
      <translation>Tache minimale (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smaller patches of a class are merged into their largest neighbour. 0 keeps them all.</source>
      <translation>Les taches plus petites d'une classe sont fusionnées avec leur plus grande voisine. 0 les garde toutes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resample to the pixel size of the weights</source>
      <translation>Ré-échantillonner à la taille de pixel des poids</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Shows the network the image at the pixel size it was trained at, without which it does not know things by their size. The map has the pixels of the image all the same.</source>
      <translation>Montre au réseau l'image à la taille de pixel sur laquelle il a été entraîné, sans quoi il ne reconnaît pas les choses à leur taille. La carte a tout de même les pixels de l'image.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resume an unfinished run</source>
      <translation>Reprendre une exécution inachevée</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>If a run with this output was interrupted, goes on where it was. It must have had the same settings; switch off to start afresh.</source>
      <translation>Si une exécution avec cette sortie a été interrompue, reprend où elle en était. Elle doit avoir eu les mêmes paramètres ; décochez pour repartir de zéro.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Skip damaged parts of the image</source>
      <translation>Ignorer les parties endommagées de l'image</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Leaves what cannot be read as NoData and names it in the log, instead of stopping there.</source>
      <translation>Laisse en NoData ce qui ne peut pas être lu et le nomme dans le journal, au lieu de s'arrêter là.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map: a GeoTIFF with a class code in each pixel, and the names and colours of the classes. NoData (255) is where the image has none.</source>
      <translation>La carte : un GeoTIFF avec un code de classe dans chaque pixel, et les noms et couleurs des classes. NoData (255) là où l'image n'en a pas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>How sure the network is of the class in each pixel, 0 to 100 percent. Where it is low, look twice.</source>
      <translation>La certitude du réseau quant à la classe de chaque pixel, de 0 à 100 pour cent. Là où elle est basse, regardez à deux fois.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Probabilities</source>
      <translation>Probabilités</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A band for each class: how likely it is in each pixel, 0 to 100 percent.</source>
      <translation>Une bande par classe : sa probabilité dans chaque pixel, de 0 à 100 pour cent.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map as polygons without gaps or overlaps, in a GeoPackage, with class code, name and area in square metres on the ellipsoid.</source>
      <translation>La carte sous forme de polygones sans trous ni superpositions, dans un GeoPackage, avec le code et le nom de la classe et la surface en mètres carrés sur l'ellipsoïde.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Statistics</source>
      <translation>Statistiques</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A table with pixels, area in square metres and share of the map for each class.</source>
      <translation>Une table avec les pixels, la surface en mètres carrés et la part de la carte pour chaque classe.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A page with a picture of the map, the shares of the classes, and how the map was made.</source>
      <translation>Une page avec une image de la carte, les parts des classes, et la façon dont la carte a été faite.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What the network has learnt, the classes of the map included: a .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>Ce que le réseau a appris, y compris les classes de la carte : un fichier .safetensors, ou un nom dans la bibliothèque ({names}). Si vide, {starter}.</translation>
    </message>
  </context>
</TS>
