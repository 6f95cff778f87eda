<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
  <context>
    <name>UNetMamba</name>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {device}, PyTorch {version}</source>
      <translation>Pronto: {device}, PyTorch {version}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Not installed yet</source>
      <translation>Ainda não instalado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: the Python that you chose, {path}</source>
      <translation>Pronto: o Python que você escolheu, {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Works, but a newer version is to be installed: {device}, PyTorch {version}</source>
      <translation>Funciona, mas há uma versão mais nova a instalar: {device}, PyTorch {version}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on the processor</source>
      <translation>calcula no processador</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on {device}</source>
      <translation>calcula em {device}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>The chosen Python is not there: {path}</source>
      <translation>O Python escolhido não está lá: {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {path}</source>
      <translation>Pronto: {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <source>The work stopped with an error that nobody foresaw: {error}.</source>
      <translation>O trabalho parou com um erro inesperado: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Please report it with what the log says under UNetMamba.</source>
      <translation>Relate-o junto com o que o log diz em UNetMamba.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On a computer with free access to the internet, export an offline kit, then install from it here.</source>
      <translation>Em um computador com acesso livre à internet, exporte um kit offline e depois instale a partir dele aqui.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the programs in the engine's folder (Copy Diagnostics lists it).</source>
      <translation>Peça ao administrador que permita os programas na pasta do motor (“Copiar diagnóstico” a mostra).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Choose another folder under Move….</source>
      <translation>Escolha outra pasta em “Mover…”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again: what was downloaded is kept.</source>
      <translation>Clique em “Instalar” novamente: o que foi baixado é mantido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use a Python of your own that has PyTorch, as from conda or pixi.</source>
      <translation>Use um Python seu que tenha o PyTorch, como o do conda ou do pixi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The installation stopped for a reason that is not known.</source>
      <translation>A instalação parou por um motivo desconhecido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again; if it stops again, send us the diagnostics.</source>
      <translation>Clique em “Instalar” novamente; se parar outra vez, envie-nos o diagnóstico.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is too little space on the disk of {folder}: {needed} are needed, {free} are free.</source>
      <translation>Há pouco espaço no disco de {folder}: são necessários {needed}, há {free} livres.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Free some space, or choose a folder on another disk under Move….</source>
      <translation>Libere espaço ou escolha uma pasta em outro disco em “Mover…”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk of {folder} ran full: {free} are left.</source>
      <translation>O disco de {folder} ficou cheio: restam {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>O proxy pede um nome de usuário e uma senha.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then press Install again.</source>
      <translation>Informe-os no QGIS em Configurações &gt; Opções &gt; Rede e clique em “Instalar” novamente.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy could not be reached, or refused the connection.</source>
      <translation>O proxy não pôde ser acessado ou recusou a conexão.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check it in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>Verifique-o no QGIS em Configurações &gt; Opções &gt; Rede. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A downloaded file is not the one that this version of the plugin expects, so it was refused.</source>
      <translation>Um arquivo baixado não é o que esta versão do complemento espera e, por isso, foi recusado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again. If it happens again, something on the way changes files: try another network, and report it.</source>
      <translation>Clique em “Instalar” novamente. Se acontecer outra vez, algo no caminho altera os arquivos: tente em outra rede e relate o problema.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The certificate of a server is not trusted. Company networks often open encrypted connections with a certificate of their own.</source>
      <translation>O certificado de um servidor não é confiável. Redes de empresas costumam abrir conexões criptografadas com um certificado próprio.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Add that certificate to the system's, or in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates. {kit}</source>
      <translation>Adicione esse certificado aos do sistema ou, no QGIS, em Configurações &gt; Opções &gt; Autenticação &gt; Gerenciar certificados. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The name of a server was not found: there is no connection to the internet, or it goes through a proxy.</source>
      <translation>O nome de um servidor não foi encontrado: não há conexão com a internet ou ela passa por um proxy.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check the connection, and the proxy in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>Verifique a conexão e o proxy no QGIS em Configurações &gt; Opções &gt; Rede. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is no connection to the internet.</source>
      <translation>Não há conexão com a internet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Connect, and press Install again. {kit}</source>
      <translation>Conecte-se e clique em “Instalar” novamente. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server, or a firewall on the way, refused to hand over a file.</source>
      <translation>Um servidor, ou um firewall no caminho, recusou-se a entregar um arquivo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the hosts listed above. {kit}</source>
      <translation>Peça ao administrador que permita os hosts listados acima. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server is out of order or overloaded.</source>
      <translation>Um servidor está fora do ar ou sobrecarregado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Try again in some minutes: what was downloaded is kept.</source>
      <translation>Tente novamente em alguns minutos: o que foi baixado é mantido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server did not answer in time.</source>
      <translation>Um servidor não respondeu a tempo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The connection broke off.</source>
      <translation>A conexão foi interrompida.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A rule of this computer forbids to run programs from the engine's folder.</source>
      <translation>Uma regra deste computador proíbe executar programas da pasta do motor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The virus scanner has removed or blocked a file of the engine.</source>
      <translation>O antivírus removeu ou bloqueou um arquivo do motor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library of PyTorch could not start.</source>
      <translation>Uma biblioteca do PyTorch não pôde iniciar.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>Instale o Microsoft Visual C++ Redistributable (x64), reinicie o computador e clique em “Reparar”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library that PyTorch needs is missing.</source>
      <translation>Falta uma biblioteca de que o PyTorch precisa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} is too long: files of the engine would have more than 259 characters.</source>
      <translation>O caminho {folder} é longo demais: arquivos do motor teriam mais de 259 caracteres.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} has characters that cannot be used.</source>
      <translation>O caminho {folder} tem caracteres que não podem ser usados.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A file of the engine is in use by another program.</source>
      <translation>Um arquivo do motor está em uso por outro programa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other QGIS windows, then try again.</source>
      <translation>Feche outras janelas do QGIS e tente novamente.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk cannot be written to.</source>
      <translation>Não é possível gravar no disco.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>You may not write to {folder}, or not run programs there.</source>
      <translation>Você não tem permissão para gravar em {folder} ou para executar programas lá.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No programs can be run from the disk of {folder}.</source>
      <translation>Nenhum programa pode ser executado a partir do disco de {folder}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need.</source>
      <translation>Este Linux é mais antigo do que os programas do PyTorch exigem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need: they ask for glibc 2.28.</source>
      <translation>Este Linux é mais antigo do que os programas do PyTorch exigem: eles pedem glibc 2.28.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Linux systems with musl, such as Alpine.</source>
      <translation>O PyTorch não tem programas para sistemas Linux com musl, como o Alpine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for this kind of processor.</source>
      <translation>O PyTorch não tem programas para este tipo de processador.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Windows on Arm processors yet.</source>
      <translation>O PyTorch ainda não tem programas para Windows em processadores Arm.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This processor is too old for PyTorch: it lacks instructions such as AVX.</source>
      <translation>Este processador é antigo demais para o PyTorch: faltam instruções como AVX.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use another computer, or a Python of your own with a build for this processor.</source>
      <translation>Use outro computador ou um Python seu com uma compilação para este processador.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The memory of this computer ran out.</source>
      <translation>A memória deste computador se esgotou.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other programs, then try again.</source>
      <translation>Feche outros programas e tente novamente.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Python that was found cannot make environments: a part of it is missing.</source>
      <translation>O Python encontrado não consegue criar ambientes: falta uma parte dele.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On Debian and Ubuntu, install the package python3-venv. Else install Python 3.12 from python.org, or use a Python of your own.</source>
      <translation>No Debian e no Ubuntu, instale o pacote python3-venv. Caso contrário, instale o Python 3.12 de python.org ou use um Python seu.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No Python was found that could begin the installation.</source>
      <translation>Não foi encontrado nenhum Python que pudesse começar a instalação.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install Python 3.12 from python.org (on Linux: python3 and python3-venv), or use a Python of your own.</source>
      <translation>Instale o Python 3.12 de python.org (no Linux: python3 e python3-venv) ou use um Python seu.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The package index that this computer is set to does not have all that is needed.</source>
      <translation>O índice de pacotes configurado neste computador não tem tudo o que é necessário.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>If your organisation has an index of its own, ask its administrator. {kit}</source>
      <translation>Se sua organização tem um índice próprio, pergunte ao administrador dele. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There are no packages for this Python on this kind of computer.</source>
      <translation>Não há pacotes para este Python neste tipo de computador.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but its test came out wrong on this graphics processor.</source>
      <translation>O motor foi instalado, mas seu teste deu resultado errado neste processador gráfico.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Update the driver of the graphics processor, then press Repair.</source>
      <translation>Atualize o driver do processador gráfico e clique em “Reparar”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but does not start.</source>
      <translation>O motor foi instalado, mas não inicia.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Repair. If it happens again, send us the diagnostics.</source>
      <translation>Clique em “Reparar”. Se acontecer outra vez, envie-nos o diagnóstico.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Another QGIS window is changing the engine just now ({holder}).</source>
      <translation>Outra janela do QGIS está alterando o motor neste momento ({holder}).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Wait until it has finished.</source>
      <translation>Espere até que ela termine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{path} is not a whole offline kit.</source>
      <translation>{path} não é um kit offline completo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export it again, or copy it again: a part of it may be missing.</source>
      <translation>Exporte-o ou copie-o novamente: pode faltar uma parte dele.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} is for {needed}, but this computer is {free}.</source>
      <translation>O kit offline {path} é para {needed}, mas este computador é {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export a kit for this kind of computer.</source>
      <translation>Exporte um kit para este tipo de computador.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} needs Python {needed}, which was not found here.</source>
      <translation>O kit offline {path} precisa do Python {needed}, que não foi encontrado aqui.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install that Python, or export a kit for {free}.</source>
      <translation>Instale esse Python ou exporte um kit para {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>For Macs with Intel processors PyTorch 2.2 is the last version; the engine works with it.</source>
      <translation>Para Macs com processadores Intel, o PyTorch 2.2 é a última versão; o motor funciona com ela.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs as an Intel program here; the engine will run on the Apple processor itself.</source>
      <translation>O QGIS roda aqui como programa Intel; o motor rodará no próprio processador Apple.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Microsoft Visual C++ Redistributable (x64) seems to be missing. Install it first: PyTorch needs it.</source>
      <translation>O Microsoft Visual C++ Redistributable (x64) parece estar faltando. Instale-o primeiro: o PyTorch precisa dele.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Flatpak sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>O QGIS roda em um sandbox Flatpak: o motor recebe um Python próprio, na pasta de dados do QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Snap sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>O QGIS roda em um sandbox Snap: o motor recebe um Python próprio, na pasta de dados do QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The graphics processor is too old for today's PyTorch; the processor will be used.</source>
      <translation>O processador gráfico é antigo demais para o PyTorch atual; o processador será usado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The driver of the graphics processor is too old, so the processor will be used. Update the driver (version 580 or newer), then press Repair, to use the graphics processor.</source>
      <translation>O driver do processador gráfico é antigo demais, por isso o processador será usado. Para usar o processador gráfico, atualize o driver (versão 580 ou mais nova) e clique em “Reparar”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so what Python's package index has is installed: it may not use the graphics processor.</source>
      <translation>O servidor do PyTorch não pode ser acessado, por isso instala-se o que o índice de pacotes do Python tem: talvez não use o processador gráfico.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The libraries of the newest PyTorch do not start on this computer, so an older one was installed. To use the newest, install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>As bibliotecas do PyTorch mais recente não iniciam neste computador, por isso foi instalado um mais antigo. Para usar o mais recente, instale o Microsoft Visual C++ Redistributable (x64), reinicie o computador e clique em “Reparar”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so the larger build of Python's package index is installed.</source>
      <translation>O servidor do PyTorch não pode ser acessado, por isso instala-se a compilação maior do índice de pacotes do Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Checking the disk</source>
      <translation>Verificando o disco</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Fetching the installer</source>
      <translation>Obtendo o instalador</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing Python</source>
      <translation>Preparando o Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Listing what is needed</source>
      <translation>Listando o que é necessário</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading and installing PyTorch</source>
      <translation>Baixando e instalando o PyTorch</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing the packages for a quick start</source>
      <translation>Preparando os pacotes para um início rápido</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing the engine</source>
      <translation>Testando o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Tidying up</source>
      <translation>Arrumando</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Reading the offline kit</source>
      <translation>Lendo o kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading for the offline kit</source>
      <translation>Baixando para o kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Writing the offline kit</source>
      <translation>Gravando o kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Moving the engine</source>
      <translation>Movendo o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Removing the engine</source>
      <translation>Removendo o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Looking at this computer</source>
      <translation>Examinando este computador</translation>
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
      <translation>Segmentar cobertura da terra…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Teach Your Own Classes…</source>
      <translation>Ensinar suas próprias classes…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/panel.py" />
      <source>Label Next</source>
      <translation>Rotular a seguir</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Assess Accuracy…</source>
      <translation>Avaliar acurácia…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Weights Library…</source>
      <translation>Biblioteca de pesos…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Engine…</source>
      <translation>Motor…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>The land cover map of {name} is finished.</source>
      <translation>O mapa de cobertura da terra de {name} está concluído.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>No land cover map of {name}: {why}</source>
      <translation>Sem mapa de cobertura da terra de {name}: {why}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>The kit is one large file. On the other computer, choose Install from a Kit: nothing is downloaded there. The other computer needs a Python of the version chosen here; that of its QGIS will do.</source>
      <translation>O kit é um único arquivo grande. No outro computador, escolha “Instalar de um kit”: nada é baixado lá. O outro computador precisa de um Python da versão escolhida aqui; o do QGIS dele serve.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Export an Offline Kit</source>
      <translation>Exportar um kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>For a &amp;computer with</source>
      <translation>Para um &amp;computador com</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>and &amp;Python</source>
      <translation>e &amp;Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Install the engine anew? About {size} are downloaded. What is there stays until the new one is ready.</source>
      <translation>Instalar o motor de novo? Cerca de {size} serão baixados. O que existe permanece até que o novo esteja pronto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is installed and has passed its test.</source>
      <translation>O motor está instalado e passou no teste.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine works: PyTorch {version} on {device}.</source>
      <translation>O motor funciona: PyTorch {version} em {device}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Remove the engine from {folder}? Your weights and maps stay. It can be installed again.</source>
      <translation>Remover o motor de {folder}? Seus pesos e mapas permanecem. Ele pode ser instalado novamente.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine was removed.</source>
      <translation>O motor foi removido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Installing the engine</source>
      <translation>Instalando o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Exporting an offline kit</source>
      <translation>Exportando um kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Copied. Names, passwords and your home folder were taken out; look it through all the same.</source>
      <translation>Copiado. Nomes, senhas e sua pasta pessoal foram retirados; revise o texto mesmo assim.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{step}: {done} of about {total}{time_left}</source>
      <translation>{step}: {done} de cerca de {total}{time_left}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{gpu} cannot be used, though: update its driver, then press Repair.</source>
      <translation>Porém, {gpu} não pode ser usado: atualize o driver e clique em “Reparar”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is in {folder} now.</source>
      <translation>O motor agora está em {folder}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing your Python</source>
      <translation>Testando seu Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready.</source>
      <translation>O kit {path} está pronto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Cancelled. What was downloaded is kept, so that Install goes on from there.</source>
      <translation>Cancelado. O que foi baixado é mantido, e “Instalar” continua dali.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The whole log is in {path}</source>
      <translation>O log completo está em {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Choose the program python in your environment's folder (bin/python or python.exe).</source>
      <translation>Escolha o programa python na pasta do seu ambiente (bin/python ou python.exe).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Install torch, torchvision, timm, numba and safetensors there, then choose it again.</source>
      <translation>Instale nele torch, torchvision, timm, numba e safetensors e escolha-o novamente.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} is not a Python that runs.</source>
      <translation>{path} não é um Python que funcione.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} has no PyTorch.</source>
      <translation>{path} não tem o PyTorch.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Folder for the Engine</source>
      <translation>Pasta para o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Python That Has PyTorch</source>
      <translation>Python que tem o PyTorch</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Install from an Offline Kit</source>
      <translation>Instalar de um kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Offline kit</source>
      <translation>Kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>What will be installed</source>
      <translation>O que será instalado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Progress of the installation</source>
      <translation>Progresso da instalação</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install</source>
      <translation>&amp;Instalar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Update</source>
      <translation>&amp;Atualizar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Repair</source>
      <translation>&amp;Reparar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Verify</source>
      <translation>&amp;Verificar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Let the engine compute something, to see that it works</source>
      <translation>Faz o motor calcular algo, para ver se funciona</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>M&amp;ore</source>
      <translation>&amp;Mais</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Move…</source>
      <translation>&amp;Mover…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Remove…</source>
      <translation>&amp;Remover…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Use a &amp;Python of Your Own…</source>
      <translation>Usar seu próprio &amp;Python…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Stop Using That Python</source>
      <translation>&amp;Deixar de usar esse Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install from a Kit…</source>
      <translation>&amp;Instalar de um kit…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Export Offline Kit…</source>
      <translation>&amp;Exportar kit offline…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Copy Diagnostics</source>
      <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor; no graphics processor was found that PyTorch can use</source>
      <translation>o processador; não foi encontrado nenhum processador gráfico que o PyTorch possa usar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Packages</source>
      <translation>Pacotes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Will compute on</source>
      <translation>Calculará em</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Download</source>
      <translation>Download</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>On the disk</source>
      <translation>No disco</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Intel or AMD processor</source>
      <translation>Linux, processador Intel ou AMD</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Arm processor</source>
      <translation>Linux, processador Arm</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Windows, Intel or AMD processor</source>
      <translation>Windows, processador Intel ou AMD</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>macOS 14 or newer, Apple processor</source>
      <translation>macOS 14 ou mais novo, processador Apple</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Size</source>
      <translation>Tamanho</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Set by</source>
      <translation>Definido por</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}</source>
      <translation>cerca de {size}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}; {free} are free</source>
      <translation>cerca de {size}; {free} livres</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw a few polygons of each class, in different places of the image.</source>
      <translation>Desenhe alguns polígonos de cada classe, em diferentes locais da imagem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw more polygons of these classes, in other places.</source>
      <translation>Desenhe mais polígonos destas classes, em outros locais.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>none yet</source>
      <translation>nenhum ainda</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Teach Your Own Classes</source>
      <translation>Ensinar suas próprias classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Setup</source>
      <translation>Configuração</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Training</source>
      <translation>Treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/image_list.py" />
      <source>Images to learn from</source>
      <translation>Imagens com que aprender</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>its file is not there</source>
      <translation>o arquivo não está lá</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>is from a service: save it as a file first</source>
      <translation>é de um serviço: salve-a primeiro como arquivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>has {found} of the {needed} bands that the weights need</source>
      <translation>tem {found} das {needed} bandas de que os pesos precisam</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>Give the new weights a name.</source>
      <translation>Dê um nome aos novos pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>No file can have this name: choose one of plain letters and digits.</source>
      <translation>Nenhum arquivo pode ter este nome: escolha um só com letras simples e dígitos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>“{name}” is being trained: give the next one another name.</source>
      <translation>“{name}” está sendo treinado: dê outro nome ao próximo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>There are weights named “{name}”: choose another name.</source>
      <translation>Já há pesos chamados “{name}”: escolha outro nome.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_presenter.py" />
      <source>Name two classes at least.</source>
      <translation>Dê o nome de pelo menos duas classes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>New Label Layer</source>
      <translation>Nova camada de rótulos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>One on each line; more can be added later</source>
      <translation>Uma por linha; mais podem ser adicionadas depois</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>Create and Draw</source>
      <translation>Criar e desenhar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>&amp;File</source>
      <translation>&amp;Arquivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>C&amp;lasses, one per line</source>
      <translation>C&amp;lasses, uma por linha</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Measured on ground that was kept from training. The weights are in {path}.</source>
      <translation>Medido em áreas que ficaram fora do treinamento. Os pesos estão em {path}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>“{name}” is ready: mean IoU {score}</source>
      <translation>“{name}” está pronto: IoU média {score}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Waits until “{name}” has ended.</source>
      <translation>Aguarda o término de “{name}”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Nothing has been trained yet. Choose what to learn from under Setup.</source>
      <translation>Nada foi treinado ainda. Escolha com que aprender em “Configuração”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training ended early, as nothing more was gained.</source>
      <translation>O treinamento terminou antes, pois nada mais se ganhava.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training took all its time; with more, more may be gained.</source>
      <translation>O treinamento usou todo o tempo; com mais tempo, pode-se ganhar mais.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>{doing}: about {time} left</source>
      <translation>{doing}: faltam cerca de {time}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Paused. Nothing is lost.</source>
      <translation>Pausado. Nada se perde.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopping, and keeping what was learnt …</source>
      <translation>Parando e guardando o que foi aprendido…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopped. What was learnt is kept: it can go on from there.</source>
      <translation>Parado. O que foi aprendido é mantido: pode continuar dali.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Finished.</source>
      <translation>Concluído.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>waiting</source>
      <translation>aguarda</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>training</source>
      <translation>treinando</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>paused</source>
      <translation>pausado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>stopping</source>
      <translation>parando</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stopped</source>
      <translation>parado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>failed</source>
      <translation>falhou</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>finished</source>
      <translation>concluído</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Starting …</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Segment land cover suggests “{name}” from now on.</source>
      <translation>“Segmentar cobertura da terra” sugere “{name}” a partir de agora.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The weights “{name}” are ready.</source>
      <translation>Os pesos “{name}” estão prontos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The training of “{name}” failed.</source>
      <translation>O treinamento de “{name}” falhou.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Training runs</source>
      <translation>Execuções de treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Progress of the training</source>
      <translation>Progresso do treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Loss (lower is better)</source>
      <translation>Perda (menor é melhor)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Mean IoU (higher is better)</source>
      <translation>IoU média (maior é melhor)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Image</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Your polygons</source>
      <translation>Seus polígonos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>What it sees now</source>
      <translation>O que a rede vê agora</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Colours of the classes</source>
      <translation>Cores das classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Scores of the classes</source>
      <translation>Métricas das classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Open &amp;Report</source>
      <translation>Abrir &amp;relatório</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Use These Weights</source>
      <translation>&amp;Usar estes pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Segment land cover will suggest them.</source>
      <translation>“Segmentar cobertura da terra” vai sugeri-los.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Segment This Image…</source>
      <translation>&amp;Segmentar esta imagem…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Pausar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Continue</source>
      <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>C&amp;ancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Go On</source>
      <translation>Ret&amp;omar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Try Again</source>
      <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Descartar</translation>
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
      <translation>Precisão</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Recall</source>
      <translation>Revocação</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Knows {classes}.</source>
      <translation>Conhece {classes}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>“{name}” was begun before and is not finished.

Go on with it, with the polygons and settings that it had? Or start afresh, with those of now?</source>
      <translation>“{name}” foi iniciado antes e não está concluído.

Continuar, com os polígonos e as configurações que tinha? Ou começar do zero, com os de agora?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Counting the polygons …</source>
      <translation>Contando os polígonos…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready, but give it more time: about {time} on this computer.</source>
      <translation>Pronto, mas dê mais tempo: cerca de {time} neste computador.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready.</source>
      <translation>Pronto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready. It will wait until the training that runs now has ended.</source>
      <translation>Pronto. Vai esperar o término do treinamento em execução.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Tick an image to learn from.</source>
      <translation>Marque uma imagem com que aprender.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the layer with your polygons, or make a new one.</source>
      <translation>Escolha a camada com seus polígonos ou crie uma nova.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the field that tells what a polygon shows.</source>
      <translation>Escolha o campo que diz o que um polígono mostra.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>The polygons are not enough yet: see under 2.</source>
      <translation>Os polígonos ainda não bastam: veja em 2.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>{mode} (needs about {time})</source>
      <translation>{mode} (precisa de cerca de {time})</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Start Training</source>
      <translation>&amp;Iniciar treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Start &amp;Afresh</source>
      <translation>Começar do &amp;zero</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>1. Images to Learn From</source>
      <translation>1. Imagens com que aprender</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Layer with a polygon for each example</source>
      <translation>Camada com um polígono para cada exemplo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The field that tells what a polygon shows</source>
      <translation>O campo que diz o que um polígono mostra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional: polygons around ground where you have labelled everything. What no polygon covers there is learnt as background; elsewhere it is left open.</source>
      <translation>Opcional: polígonos ao redor de áreas onde você rotulou tudo. O que nenhum polígono cobre ali é aprendido como fundo; em outros lugares, fica em aberto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;New Label Layer…</source>
      <translation>&amp;Nova camada de rótulos…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Makes a layer with the right fields and colours to draw in</source>
      <translation>Cria uma camada com os campos e as cores certos para desenhar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Add Class…</source>
      <translation>Adicionar &amp;classe…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Offers another class when a polygon is drawn</source>
      <translation>Oferece mais uma classe ao desenhar um polígono</translation>
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
      <translation>Parte da área rotulada fica fora do treinamento, para verificar o que foi aprendido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>2. Polygons That Show the Classes</source>
      <translation>2. Polígonos que mostram as classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Quick: the last step alone</source>
      <translation>&amp;Rápido: só a última etapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Recommended: all but the part that reads images</source>
      <translation>Rec&amp;omendado: tudo menos a parte que lê imagens</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Thorough: everything</source>
      <translation>Comple&amp;to: tudo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>It ends earlier once nothing more is gained.</source>
      <translation>Termina antes, assim que nada mais se ganha.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>3. What to Start From</source>
      <translation>3. De onde partir</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Weights</source>
      <translation>Pe&amp;sos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>What learns</source>
      <translation>O que aprende</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Time &amp;limit</source>
      <translation>Li&amp;mite de tempo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Device</source>
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The name under which you find the new weights in your library</source>
      <translation>O nome pelo qual você encontra os novos pesos na sua biblioteca</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional, kept with the weights</source>
      <translation>Opcional, guardado com os pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>4. New Weights</source>
      <translation>4. Novos pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Nam&amp;e</source>
      <translation>Nom&amp;e</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Origin and licence of the images</source>
      <translation>Ori&amp;gem e licença das imagens</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Add Class</source>
      <translation>Adicionar classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Name of the class</source>
      <translation>Nome da classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to learn</source>
      <translation>Pixels para aprender</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to check</source>
      <translation>Pixels para verificar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Polygons</source>
      <translation>&amp;Polígonos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Class field</source>
      <translation>Campo da c&amp;lasse</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Co&amp;mpletely labelled area</source>
      <translation>Área totalmente rot&amp;ulada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/help.py" />
      <source>The guide is not part of this copy of the plugin: {file} is missing.</source>
      <translation>O guia não faz parte desta cópia do complemento: falta {file}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>The place cannot be shown in the coordinate system of the project.</source>
      <translation>O local não pode ser mostrado no sistema de coordenadas do projeto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>All places are done. Train with the new labels, segment, and find the next.</source>
      <translation>Todos os locais estão concluídos. Treine com os novos rótulos, segmente e encontre os próximos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be changed. Save it as a GeoPackage first.</source>
      <translation>{layer} não pode ser alterada. Salve-a primeiro como GeoPackage.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>No places yet. Segment an image with its confidence, then press Find.</source>
      <translation>Nenhum local ainda. Segmente uma imagem com sua confiança e clique em “Encontrar”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Place {place} of {total}: {name}</source>
      <translation>Local {place} de {total}: {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Choose the layer to draw labels in.</source>
      <translation>Escolha a camada onde desenhar os rótulos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be edited.</source>
      <translation>{layer} não pode ser editada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>{done} of {total} done</source>
      <translation>{done} de {total} concluídos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Places that are done</source>
      <translation>Locais concluídos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find…</source>
      <translation>Encontrar…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find places in a land cover map with its confidence</source>
      <translation>Encontrar locais em um mapa de cobertura da terra com sua confiança</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Places</source>
      <translation>&amp;Locais</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Draw labels in</source>
      <translation>&amp;Desenhar rótulos em</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places to label</source>
      <translation>Locais a rotular</translation>
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
      <translation>Local</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Class in the map</source>
      <translation>Classe no mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Sure</source>
      <translation>Certeza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the place before</source>
      <translation>Ir ao local anterior</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go</source>
      <translation>Ir</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Zoom to the place and draw a polygon there</source>
      <translation>Aproximar ao local e desenhar um polígono nele</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Done</source>
      <translation>Concluído</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Tick the place and go to the next one</source>
      <translation>Marcar o local e ir ao próximo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Next</source>
      <translation>Próximo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the next place</source>
      <translation>Ir ao próximo local</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Label Next: {button}</source>
      <translation>Rotular a seguir: {button}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Choose a Python</source>
      <translation>Escolher um Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>[The plugin's own]</source>
      <translation>[O do complemento]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>A Python that has PyTorch, as of conda or pixi, to be used instead of the plugin's own</source>
      <translation>Um Python que tenha o PyTorch, como o do conda ou do pixi, a ser usado no lugar do Python do complemento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Engine…</source>
      <translation>&amp;Motor…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Install, check, repair, move or remove the engine</source>
      <translation>Instalar, verificar, reparar, mover ou remover o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Python to use instead</source>
      <translation>&amp;Python alternativo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>What Dialogs Suggest</source>
      <translation>O que os diálogos sugerem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer whose extent is taken</source>
      <translation>Camada cuja extensão é usada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer with the polygons</source>
      <translation>Camada com os polígonos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>&amp;Selected polygons only</source>
      <translation>Apenas polígonos &amp;selecionados</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Dra&amp;w on the Map</source>
      <translation>Desen&amp;har no mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>{width} x {height} in {crs}</source>
      <translation>{width} x {height} em {crs}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>All of the image</source>
      <translation>Toda a imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>What the map shows</source>
      <translation>O que o mapa mostra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Extent of a layer</source>
      <translation>Extensão de uma camada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Rectangle drawn on the map</source>
      <translation>Retângulo desenhado no mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Inside the polygons of a layer</source>
      <translation>Dentro dos polígonos de uma camada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>None drawn yet</source>
      <translation>Nenhum desenhado ainda</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>{name} cannot be opened: choose another image.</source>
      <translation>{name} não pode ser aberto: escolha outra imagem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose an image: a raster layer of the project, or a file.</source>
      <translation>Escolha uma imagem: uma camada raster do projeto ou um arquivo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose the layer that tells the area.</source>
      <translation>Escolha a camada que define a área.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>The area does not touch the image.</source>
      <translation>A área não toca a imagem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>This image comes from a service: choose a part of it.</source>
      <translation>Esta imagem vem de um serviço: escolha uma parte dela.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Draw a rectangle on the map.</source>
      <translation>Desenhe um retângulo no mapa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Segment Land Cover</source>
      <translation>Segmentar cobertura da terra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Maps</source>
      <translation>Mapas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>Classifying one window …</source>
      <translation>Classificando uma janela…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>On the map until you close this window. It is no layer.</source>
      <translation>No mapa até você fechar esta janela. Não é uma camada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>There is no image at this place of the map.</source>
      <translation>Não há imagem neste local do mapa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Waits until the map of “{name}” is finished.</source>
      <translation>Aguarda o término do mapa de “{name}”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Finished. The map is in {path}.</source>
      <translation>Concluído. O mapa está em {path}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>No map has been made yet. Choose what to map under Setup.</source>
      <translation>Nenhum mapa foi feito ainda. Escolha o que mapear em “Configuração”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopping …</source>
      <translation>Parando…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopped. What is done is kept: it can go on from there.</source>
      <translation>Parado. O que foi feito é mantido: pode continuar dali.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>The map is no layer of the project any more.</source>
      <translation>O mapa não é mais uma camada do projeto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>waits</source>
      <translation>aguarda</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>runs</source>
      <translation>em execução</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stops</source>
      <translation>parando</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Progress of the map</source>
      <translation>Progresso do mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Shares of the classes</source>
      <translation>Proporções das classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Share</source>
      <translation>Proporção</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Zoom to Map</source>
      <translation>&amp;Aproximar ao mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>There is no engine to compute with. {state}</source>
      <translation>Não há motor para calcular. {state}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Will be replaced: {files}.</source>
      <translation>Serão substituídos: {files}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>A map with this name is being made: choose another name.</source>
      <translation>Um mapa com este nome está sendo feito: escolha outro nome.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Looking at the image …</source>
      <translation>Examinando a imagem…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>It will wait until the map that is made now is finished.</source>
      <translation>Vai esperar o término do mapa que está sendo feito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>These weights cannot be read.</source>
      <translation>Estes pesos não podem ser lidos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>About These Weights</source>
      <translation>Sobre estes pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an image file</source>
      <translation>Escolher um arquivo de imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Map</source>
      <translation>O que mapear</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Image</source>
      <translation>&amp;Imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Area</source>
      <translation>Áre&amp;a</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Weights and Device</source>
      <translation>Pesos e dispositivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Wei&amp;ghts</source>
      <translation>&amp;Pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>GeoTIFF (*.tif)</source>
      <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Save Land Cover Map</source>
      <translation>Salvar mapa de cobertura da terra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>[Temporary file]</source>
      <translation>[Arquivo temporário]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A map of how sure the network is of each pixel</source>
      <translation>Um mapa de quão segura a rede está de cada pixel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>The map as polygons with their areas</source>
      <translation>O mapa como polígonos com suas áreas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A table with the area and share of each class</source>
      <translation>Uma tabela com a área e a proporção de cada classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A page with a picture of the map and how it was made</source>
      <translation>Uma página com uma figura do mapa e como ele foi feito</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Write</source>
      <translation>O que gravar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Land cover &amp;map</source>
      <translation>&amp;Mapa de cobertura</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>With it</source>
      <translation>Junto com ele</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Preview</source>
      <translation>Pré-&amp;visualização</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window in the middle of the map</source>
      <translation>Classifica uma janela no meio do mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Preview Where I C&amp;lick</source>
      <translation>Pré-vis&amp;ualizar onde eu clicar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window wherever you click on the map</source>
      <translation>Classifica uma janela onde você clicar no mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A Quick Look</source>
      <translation>Uma olhada rápida</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Run</source>
      <translation>&amp;Executar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Set &amp;Up the Engine…</source>
      <translation>Configurar o m&amp;otor…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Ad&amp;vanced…</source>
      <translation>Ava&amp;nçado…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Opens the algorithm with all of its options</source>
      <translation>Abre o algoritmo com todas as suas opções</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an Image</source>
      <translation>Escolher uma imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Confidence</source>
      <translation>&amp;Confiança</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>P&amp;olygons</source>
      <translation>Po&amp;lígonos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>S&amp;tatistics</source>
      <translation>Es&amp;tatísticas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>R&amp;eport</source>
      <translation>&amp;Relatório</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Takes about {time} on this computer, and up to {size} on the disk.</source>
      <translation>Leva cerca de {time} neste computador e até {size} no disco.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: the engine found no usable graphics processor.</source>
      <translation>O processador: o motor não encontrou um processador gráfico utilizável.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Needs up to {size} on the disk. How long it takes is not known yet.</source>
      <translation>Precisa de até {size} no disco. Ainda não se sabe quanto tempo leva.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: works on every computer, and takes its time.</source>
      <translation>O processador: funciona em qualquer computador, mas demora.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor. If there is none of this kind, the run says so.</source>
      <translation>Um processador gráfico. Se não houver nenhum desse tipo, a execução avisa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor if a usable one is there, else the processor.</source>
      <translation>Um processador gráfico, se houver um utilizável; senão, o processador.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} MB</source>
      <translation>{count} MB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>This graphics processor. If it is not there, the run says so.</source>
      <translation>Este processador gráfico. Se ele não estiver lá, a execução avisa.</translation>
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
      <translation>{device}, o melhor deste computador</translation>
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
      <translation>Procurando mapas de cobertura da terra inacabados</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Resume</source>
      <translation>Retomar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Later</source>
      <translation>Mais tarde</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>{output} is unfinished: {done} of {blocks} blocks, started {started}.</source>
      <translation>{output} está inacabado: {done} de {blocks} blocos, iniciado em {started}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{title}: {count} weights</source>
      <translation>{title}: {count} pesos</translation>
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

Tamanho: {size}
De: {where}

Licença:
{licence}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>“{title}” comes from {where} ({size}), under this licence:</source>
      <translation>“{title}” vem de {where} ({size}), sob esta licença:</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Downloading “{title}” from {host} …</source>
      <translation>Baixando “{title}” de {host}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{folder} has {free} free, but {size} are needed.</source>
      <translation>{folder} tem {free} livres, mas são necessários {size}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Free space there.</source>
      <translation>Libere espaço lá.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>The address must begin with https:// and hold no password.</source>
      <translation>O endereço deve começar com https:// e não conter senha.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>QGIS will connect to {host} and fetch the list of weights there. Connect?</source>
      <translation>O QGIS vai se conectar a {host} e obter de lá a lista de pesos. Conectar?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Cancelled. What has come is kept.</source>
      <translation>Cancelado. O que chegou é mantido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Asking {host} …</source>
      <translation>Consultando {host}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>this computer</source>
      <translation>este computador</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>in the library · {detail}</source>
      <translation>na biblioteca · {detail}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Checking “{title}” …</source>
      <translation>Verificando “{title}”…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Added to the library: {name}.</source>
      <translation>Adicionado à biblioteca: {name}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalogues (*.json)</source>
      <translation>Catálogos (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>A catalogue lists weights that somebody publishes: an address that begins with https://, or a file. QGIS connects to it only when you open it and say so.</source>
      <translation>Um catálogo lista pesos que alguém publica: um endereço que começa com https:// ou um arquivo. O QGIS só se conecta a ele quando você o abre e confirma.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalo&amp;gue</source>
      <translation>Catálo&amp;go</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a catalogue file</source>
      <translation>Escolher um arquivo de catálogo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Open</source>
      <translation>&amp;Abrir</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Forget</source>
      <translation>&amp;Esquecer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Take the address off the list</source>
      <translation>Retira o endereço da lista</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Weights in the catalogue</source>
      <translation>Pesos no catálogo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>About the chosen weights</source>
      <translation>Sobre os pesos escolhidos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download…</source>
      <translation>&amp;Baixar…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Ca&amp;ncel</source>
      <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Connect</source>
      <translation>&amp;Conectar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a Catalogue File</source>
      <translation>Escolher um arquivo de catálogo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Licence of the Weights</source>
      <translation>Licença dos pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>I &amp;accept this licence</source>
      <translation>Eu &amp;aceito esta licença</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download</source>
      <translation>&amp;Baixar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Weights Library</source>
      <translation>Biblioteca de pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Import a Checkpoint</source>
      <translation>Importar um checkpoint</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>One on each line, in the order of training. A colour may follow: water #2b83ba</source>
      <translation>Uma por linha, na ordem do treinamento. Pode vir uma cor em seguida: water #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>In the order of training, separated by commas</source>
      <translation>Na ordem do treinamento, separadas por vírgulas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Trained &amp;on</source>
      <translation>Treinado c&amp;om</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Title</source>
      <translation>&amp;Título</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Bands</source>
      <translation>&amp;Bandas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Pi&amp;xel size</source>
      <translation>Tamanho do pi&amp;xel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Training &amp;data</source>
      <translation>&amp;Dados de treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Li&amp;cence</source>
      <translation>Li&amp;cença</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>What the weights are called in lists</source>
      <translation>Como os pesos são chamados nas listas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>The name of the file in the library; scripts and models use it</source>
      <translation>O nome do arquivo na biblioteca; scripts e modelos o usam</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nome</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wait until the library has done what it is at.</source>
      <translation>Espere até que a biblioteca termine o que está fazendo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{file} does not say what its network was trained for. Say it here; it is kept with the weights. The file is opened apart from QGIS, and nothing in it is run.</source>
      <translation>{file} não diz para que sua rede foi treinada. Informe aqui; isso é guardado com os pesos. O arquivo é aberto separadamente do QGIS, e nada nele é executado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Added to the library: {names}.</source>
      <translation>Adicionado à biblioteca: {names}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>default</source>
      <translation>padrão</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>came with the plugin</source>
      <translation>veio com o complemento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>damaged</source>
      <translation>danificado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Dialogs suggest “{title}” now.</source>
      <translation>Os diálogos agora sugerem “{title}”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” is whole: nothing has changed since it was written.</source>
      <translation>“{title}” está íntegro: nada mudou desde que foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” was removed.</source>
      <translation>“{title}” foi removido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wrote {file}.</source>
      <translation>{file} foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Other data</source>
      <translation>Outros dados</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Importing {file} …</source>
      <translation>Importando {file}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Cancelled.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Remove “{title}” ({file}) from the library?</source>
      <translation>Remover “{title}” ({file}) da biblioteca?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>There is no trash where “{file}” lies. Delete it for good?</source>
      <translation>Não há lixeira onde “{file}” está. Excluir definitivamente?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>classes: {count}, pixels: {size} m</source>
      <translation>classes: {count}, pixels: {size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Rename Weights</source>
      <translation>Renomear pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Duplicate Weights</source>
      <translation>Duplicar pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{title} (copy)</source>
      <translation>{title} (cópia)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Weights and checkpoints (*.safetensors *.ckpt *.pth *.pt)</source>
      <translation>Pesos e checkpoints (*.safetensors *.ckpt *.pth *.pt)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>UNetMamba weights (*.safetensors)</source>
      <translation>Pesos UNetMamba (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Export Weights</source>
      <translation>Exportar pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Search names and classes</source>
      <translation>Buscar nomes e classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Weights in the library</source>
      <translation>Pesos na biblioteca</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Files can be dropped here.</source>
      <translation>Arquivos podem ser soltos aqui.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>En&amp;gine…</source>
      <translation>&amp;Motor…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Add weights files, or checkpoints published with papers</source>
      <translation>Adiciona arquivos de pesos ou checkpoints publicados com artigos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Copy the file, to give it to others</source>
      <translation>Copia o arquivo, para dá-lo a outras pessoas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Dialogs suggest these weights</source>
      <translation>Os diálogos sugerem estes pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Reads the whole file to see that nothing in it has changed</source>
      <translation>Lê o arquivo inteiro para ver se nada nele mudou</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Delete for Good</source>
      <translation>&amp;Excluir definitivamente</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Move to &amp;Trash</source>
      <translation>Mover para a &amp;lixeira</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Import Weights</source>
      <translation>Importar pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importar…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Rename…</source>
      <translation>&amp;Renomear…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>D&amp;uplicate…</source>
      <translation>D&amp;uplicar…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Set as &amp;Default</source>
      <translation>Definir como pa&amp;drão</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Check File</source>
      <translation>&amp;Verificar arquivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>De&amp;lete…</source>
      <translation>E&amp;xcluir…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Example</source>
      <translation>Exemplo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Pixel size</source>
      <translation>Tamanho do pixel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU</source>
      <translation>IoU média</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Overall accuracy</source>
      <translation>Acurácia global</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Measured on</source>
      <translation>Medido em</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Licence</source>
      <translation>Licença</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Trained on</source>
      <translation>Treinado com</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Limits</source>
      <translation>Limites</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Acknowledgement</source>
      <translation>Agradecimento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Started from</source>
      <translation>Pesos de partida</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Network</source>
      <translation>Rede</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Made by</source>
      <translation>Feito por</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Fingerprint</source>
      <translation>Impressão digital</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Not stated: ask who made them.</source>
      <translation>Não informada: pergunte a quem os fez.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Places kept from training: {places}</source>
      <translation>Locais fora do treinamento: {places}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>{size} m</source>
      <translation>{size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Step</source>
      <translation>Passo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Nothing to show yet</source>
      <translation>Nada a mostrar ainda</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/run_widgets.py" />
      <source>Messages</source>
      <translation>Mensagens</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a Weights File</source>
      <translation>Escolher um arquivo de pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a weights file</source>
      <translation>Escolher um arquivo de pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>[None]</source>
      <translation>[Nenhum]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>{name} (damaged)</source>
      <translation>{name} (danificado)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>Try again: what has come is kept. Proxies are set in the options of QGIS.</source>
      <translation>Tente novamente: o que chegou é mantido. Os proxies são definidos nas opções do QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>its address is not secure (https)</source>
      <translation>o endereço não é seguro (https)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>another QGIS is downloading it ({holder})</source>
      <translation>outro QGIS está baixando o arquivo ({holder})</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>the server sent another part than it was asked for</source>
      <translation>o servidor enviou uma parte diferente da solicitada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it is larger than it should be</source>
      <translation>o arquivo é maior do que deveria</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it ended before all had come</source>
      <translation>terminou antes de tudo chegar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>The download from {host} failed: {why}.</source>
      <translation>O download de {host} falhou: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it leads to {where}, which is not secure (https)</source>
      <translation>leva a {where}, que não é seguro (https)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Teaching {name}</source>
      <translation>Ensinando {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>The training stopped with an error that nobody foresaw: {error}.</source>
      <translation>O treinamento parou com um erro inesperado: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Warning: {text}</source>
      <translation>Aviso: {text}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>CC BY-NC-SA 4.0, as LoveDA: no commercial use</source>
      <translation>CC BY-NC-SA 4.0, como o LoveDA: sem uso comercial</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>As the ISPRS benchmark: ask the ISPRS before other use than research</source>
      <translation>Como o benchmark da ISPRS: consulte a ISPRS antes de outro uso que não pesquisa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Choose a file that ends in .safetensors, .ckpt, .pth or .pt.</source>
      <translation>Escolha um arquivo que termine em .safetensors, .ckpt, .pth ou .pt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name the classes, one on each line, in the order in which they were trained.</source>
      <translation>Dê o nome das classes, uma por linha, na ordem em que foram treinadas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name three bands, separated by commas, in the order in which they were trained.</source>
      <translation>Dê o nome de três bandas, separadas por vírgulas, na ordem em que foram treinadas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Give the weights a title.</source>
      <translation>Dê um título aos pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Say what pixel size the training images had.</source>
      <translation>Informe o tamanho do pixel das imagens de treinamento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>{name} is no weights file.</source>
      <translation>{name} não é um arquivo de pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>The polygons cannot be stored in {folder}: {why}.</source>
      <translation>Os polígonos não podem ser armazenados em {folder}: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>Free some space on that disk, or see to it that you may write there.</source>
      <translation>Libere espaço nesse disco ou garanta que você possa gravar nele.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting.py" />
      <source>Land cover of {name}</source>
      <translation>Cobertura da terra de {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_outlook.py" />
      <source>The service is asked for {plan}.</source>
      <translation>São solicitados ao serviço: {plan}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_preview.py" />
      <source>Preview</source>
      <translation>Pré-visualização</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <source>The polygons cannot be counted: {error}.</source>
      <translation>Os polígonos não podem ser contados: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>The log has more, under UNetMamba.</source>
      <translation>O log traz mais, em UNetMamba.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>This failed in an unforeseen way: {error}.</source>
      <translation>Isto falhou de forma inesperada: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Run again later: what has been read is kept. Or skip damaged parts.</source>
      <translation>Execute novamente mais tarde: o que foi lido é mantido. Ou ignore as partes danificadas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} has no image at {count} places of the extent: they become NoData.</source>
      <translation>{layer} não tem imagem em {count} locais da extensão: eles se tornam NoData.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} cannot be read: {why}.</source>
      <translation>{layer} não pode ser lida: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Reading {layer}: {plan}</source>
      <translation>Lendo {layer}: {plan}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>the disk does not hold what was written</source>
      <translation>o disco não contém o que foi gravado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{layer} is read through QGIS, from a service or with a login.</source>
      <translation>{layer} é lida pelo QGIS, de um serviço ou com login.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose the extent to classify.</source>
      <translation>Escolha a extensão a classificar.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>The extent does not touch {layer}.</source>
      <translation>A extensão não toca {layer}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose an extent over the layer.</source>
      <translation>Escolha uma extensão sobre a camada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>This extent of {layer} has {plan}. At most {most} million pixels are read.</source>
      <translation>Esta extensão de {layer} tem {plan}. São lidos no máximo {most} milhões de pixels.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose a smaller extent, or ask the service's owner for the image as a file.</source>
      <translation>Escolha uma extensão menor ou peça a imagem em arquivo ao responsável pelo serviço.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in about {count} tiles</source>
      <translation>{width} x {height} pixels em cerca de {count} blocos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in {count} requests</source>
      <translation>{width} x {height} pixels em {count} solicitações</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Choose another file.</source>
      <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>there is such a file already, and it may hold your work</source>
      <translation>já existe um arquivo assim, e ele pode conter seu trabalho</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>its folder does not exist</source>
      <translation>a pasta não existe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>{path} cannot be made: {why}.</source>
      <translation>{path} não pode ser criado: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>QGIS is too busy to tell what the service answered</source>
      <translation>o QGIS está ocupado demais para informar o que o serviço respondeu</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered {status}</source>
      <translation>{host} respondeu {status}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} did not answer</source>
      <translation>{host} não respondeu</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered without an image</source>
      <translation>{host} respondeu sem uma imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>The polygons cannot be written to {path}: {why}.</source>
      <translation>Os polígonos não podem ser gravados em {path}: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>Choose an output in a folder where you may write files.</source>
      <translation>Escolha uma saída em uma pasta onde você possa gravar arquivos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Assess accuracy</source>
      <translation>Avaliar acurácia</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Tells how good a land cover map is, where the truth is known.</source>
      <translation>Diz quão bom é um mapa de cobertura da terra, onde a verdade é conhecida.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover</source>
      <translation>avaliação de acurácia,validação,matriz de confusão,matriz de erros,kappa,F1,IoU,estimativa de área,cobertura da terra,accuracy assessment,validation,confusion matrix,error matrix,area estimation,land cover</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Compares a land cover map with polygons, points or a raster whose classes are known, and writes a report: confusion matrix, accuracy of each class, and pictures of where the map is wrong.
Take reference that the network was not trained on, and not from beside it: scores on training ground mean nothing.
From points at random places it also estimates the accuracy and the true area of each class in the whole map, with confidence intervals.</source>
      <translation>Compara um mapa de cobertura da terra com polígonos, pontos ou um raster cujas classes são conhecidas e grava um relatório: matriz de confusão, acurácia de cada classe e figuras de onde o mapa está errado.
Use uma referência que não serviu para treinar a rede nem fica ao lado das áreas de treinamento: métricas em áreas de treinamento não significam nada.
Com pontos em locais aleatórios, também estima a acurácia e a área verdadeira de cada classe em todo o mapa, com intervalos de confiança.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Choose a reference: either polygons or points, or a raster.</source>
      <translation>Escolha uma referência: ou polígonos ou pontos, ou um raster.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Land cover</source>
      <translation>Cobertura da terra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The map to assess: class codes from 0 to 254, as Segment Land Cover makes them.</source>
      <translation>O mapa a avaliar: códigos de classe de 0 a 254, como “Segmentar cobertura da terra” os gera.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Reference polygons or points</source>
      <translation>Polígonos ou pontos de referência</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Ground whose class is known, in any CRS. Of polygons, the pixels count whose centre they hold; where polygons overlap, the one with the greater feature id. A point counts for the pixel that it lies in.</source>
      <translation>Áreas cuja classe é conhecida, em qualquer SRC. Dos polígonos, contam os pixels cujo centro eles contêm; onde polígonos se sobrepõem, vale o de maior id de feição. Um ponto conta para o pixel em que está.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Class field</source>
      <translation>Campo da classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The field that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. What has no value is left out.</source>
      <translation>O campo que informa a classe: texto com os nomes das classes do mapa, em maiúsculas ou minúsculas, ou números inteiros com seus códigos. O que não tem valor é deixado de fora.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Reference raster</source>
      <translation>Raster de referência</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Instead of polygons or points, a raster with the codes of the map's classes, on any grid and in any CRS. NoData is ground whose class is not known.</source>
      <translation>Em vez de polígonos ou pontos, um raster com os códigos das classes do mapa, em qualquer grade e em qualquer SRC. NoData são áreas cuja classe não é conhecida.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Report Cohen's kappa, too, as older studies do.</source>
      <translation>Informa também o kappa de Cohen, como estudos mais antigos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Means without the last class</source>
      <translation>Médias sem a última classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Leaves the class with the greatest code out of mean IoU and mean F1, as papers do with “clutter”. Its pixels still count in all other figures.</source>
      <translation>Deixa a classe de maior código fora da IoU média e do F1 médio, como artigos fazem com “clutter”. Seus pixels ainda contam em todos os outros valores.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Area-weighted figures of polygons and rasters</source>
      <translation>Valores ponderados por área de polígonos e rasters</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy and areas of the whole map with confidence intervals (Olofsson et al. 2014). Points always have them. They are only right for a random sample, which polygons rarely are.</source>
      <translation>Acurácia e áreas de todo o mapa com intervalos de confiança (Olofsson et al. 2014). Pontos sempre os têm. Só são corretos para uma amostra aleatória, o que polígonos raramente são.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Report</source>
      <translation>Relatório</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Web page (*.html)</source>
      <translation>Página web (*.html)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A page with pictures, the confusion matrix and all figures.</source>
      <translation>Uma página com figuras, a matriz de confusão e todos os valores.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as CSV</source>
      <translation>Valores em CSV</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>CSV table (*.csv)</source>
      <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A row for each class: its figures, and its row of the confusion matrix.</source>
      <translation>Uma linha para cada classe: seus valores e sua linha da matriz de confusão.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as JSON</source>
      <translation>Valores em JSON</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>All figures, for other programs.</source>
      <translation>Todos os valores, para outros programas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy</source>
      <translation>Acurácia</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A table with the figures of each class.</source>
      <translation>Uma tabela com os valores de cada classe.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Mean F1</source>
      <translation>F1 médio</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Choose the field that tells the class of the reference.</source>
      <translation>Escolha o campo que informa a classe da referência.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Cancelled, no report was written.</source>
      <translation>Cancelado, nenhum relatório foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>{name}: IoU {iou}</source>
      <translation>{name}: IoU {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Export training chips</source>
      <translation>Exportar chips de treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts labelled pieces of images, for training here or with other tools.</source>
      <translation>Recorta pedaços rotulados de imagens, para treinar aqui ou com outras ferramentas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>training data,samples,labels,chips,tiles,dataset,deep learning,digitising</source>
      <translation>dados de treinamento,amostras,rótulos,chips,blocos,conjunto de dados,aprendizado profundo,vetorização,training data,samples,labels,tiles,dataset,deep learning,digitising</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts images and the polygons drawn on them into chips: small images, each with a label image of the same size.
They are split into training and validation by place: no label for training lies near one for validation, and every class is in both.
The folder is there only when it is complete.</source>
      <translation>Recorta imagens e os polígonos desenhados sobre elas em chips: imagens pequenas, cada uma com uma imagem de rótulos do mesmo tamanho.
Eles são divididos em treinamento e validação por local: nenhum rótulo de treinamento fica perto de um de validação, e todas as classes estão em ambos.
A pasta só existe quando está completa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Weights to suit</source>
      <translation>Pesos a que se adequar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Pixel size (metres)</source>
      <translation>Tamanho do pixel (metros)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Images whose pixels have another size on the ground are resampled to this one. If not set, that of the weights, or else of the first image.</source>
      <translation>Imagens cujos pixels têm outro tamanho no terreno são reamostradas para este. Se não definido, o dos pesos ou, senão, o da primeira imagem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>pairs: GeoTIFFs in the folders images and labels, with lists of classes and of the split, for other tools. store: a chip store, for the train command of this engine.</source>
      <translation>pairs: GeoTIFFs nas pastas images e labels, com listas de classes e da divisão, para outras ferramentas. store: um depósito de chips, para o comando train deste motor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Training chips</source>
      <translation>Chips de treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>A new or an empty folder.</source>
      <translation>Uma pasta nova ou vazia.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Number of classes</source>
      <translation>Número de classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for training</source>
      <translation>Pixels para treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for validation</source>
      <translation>Pixels para validação</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cancelled, no chips were written.</source>
      <translation>Cancelado, nenhum chip foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Gives the chips the bands, range of values and pixel size of these weights: a .safetensors file, or a name in the library ({names}). If empty, those of the first image.</source>
      <translation>Dá aos chips as bandas, a faixa de valores e o tamanho do pixel destes pesos: um arquivo .safetensors ou um nome na biblioteca ({names}). Se vazio, os da primeira imagem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Fine-tune weights</source>
      <translation>Ajuste fino de pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Teaches a trained network the classes of polygons that you drew.</source>
      <translation>Ensina a uma rede treinada as classes dos polígonos que você desenhou.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>training,learning,classes,samples,labels,transfer learning,deep learning</source>
      <translation>treinamento,aprendizado,classes,amostras,rótulos,transferência de aprendizado,ajuste fino,aprendizado profundo,training,learning,samples,labels,transfer learning,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Makes new weights from trained ones, images, and polygons of ground whose class you know. About ten polygons a class, spread over the images, are a good start.
Part of them is kept from the training and tells what the new weights are worth; classes whose names the old weights know already are learnt with fewer.
The weights are there only when they are complete. A run that is cancelled goes on where it was when it is run again with the same polygons.</source>
      <translation>Cria novos pesos a partir de pesos treinados, imagens e polígonos de áreas cuja classe você conhece. Cerca de dez polígonos por classe, espalhados pelas imagens, são um bom começo.
Parte deles fica fora do treinamento e diz quanto valem os novos pesos; classes cujos nomes os pesos antigos já conhecem são aprendidas com menos.
Os pesos só existem quando estão completos. Uma execução cancelada continua de onde estava quando é executada novamente com os mesmos polígonos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU on the polygons kept from training: {value:.1%}</source>
      <translation>IoU média nos polígonos fora do treinamento: {value:.1%}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Numbers of the bands to learn from, such as 1,2,3 or 1,2,3,4. If empty, those that the weights to start from know.</source>
      <translation>Números das bandas com que aprender, como 1,2,3 ou 1,2,3,4. Se vazio, as que os pesos de partida conhecem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Weights to start from</source>
      <translation>Pesos de partida</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Go on with an unfinished run of the same output, else start afresh.</source>
      <translation>Continua uma execução inacabada com a mesma saída; senão, começa do zero.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Bands must be numbers separated by commas, such as 1,2,3.</source>
      <translation>As bandas devem ser números separados por vírgulas, como 1,2,3.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Train</source>
      <translation>Treinar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>head: the last layer alone, in a minute. decoder: all but the part that looks at the image, good on a laptop. everything: for images of another kind than those that the weights know; it takes longest.</source>
      <translation>head: só a última camada da rede, em um minuto. decoder: tudo menos a parte que olha a imagem, bom em um notebook. everything: para imagens de tipo diferente das que os pesos conhecem; é o que mais demora.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Longest time for training. It ends earlier when scores no longer rise.</source>
      <translation>Tempo máximo de treinamento. Termina antes quando as métricas não sobem mais.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What the new weights are called in lists.</source>
      <translation>Como os novos pesos são chamados nas listas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Licence of the weights</source>
      <translation>Licença dos pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If empty, that of the weights to start from.</source>
      <translation>Se vazio, a dos pesos de partida.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Steps</source>
      <translation>Passos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Instead of the minutes, so that a run can be repeated on other computers.</source>
      <translation>Em vez dos minutos, para que uma execução possa ser repetida em outros computadores.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Learning rate</source>
      <translation>Taxa de aprendizado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If not set, one that suits what is trained.</source>
      <translation>Se não definida, uma adequada ao que é treinado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Changes of samples</source>
      <translation>Alterações das amostras</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>How much samples are turned, resized and changed in colour, so that more is learnt from few.</source>
      <translation>Quanto as amostras são giradas, redimensionadas e alteradas na cor, para que se aprenda mais com poucas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Balance (percent)</source>
      <translation>Equilíbrio (por cento)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Share of the samples drawn evenly over the classes; the others follow their area.</source>
      <translation>Proporção das amostras sorteadas igualmente entre as classes; as outras seguem a área delas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Patience</source>
      <translation>Paciência</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Training ends when scores did not rise in so many validations.</source>
      <translation>O treinamento termina quando as métricas não sobem em tantas validações.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>New weights</source>
      <translation>Novos pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A new file; nothing is overwritten.</source>
      <translation>Um novo arquivo; nada é sobrescrito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What was taught, how it went, and what the weights are worth.</source>
      <translation>O que foi ensinado, como foi e quanto valem os pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Cancelled. Run it again to go on from there.</source>
      <translation>Cancelado. Execute novamente para continuar dali.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>Um arquivo .safetensors ou um nome na biblioteca ({names}). Se vazio, {starter}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>Importar pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds weights, or a checkpoint published with a paper, to the library.</source>
      <translation>Adiciona à biblioteca pesos ou um checkpoint publicado com um artigo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds a file to the weights library, under whose name it can then be chosen.
Weights files of UNetMamba (.safetensors) are checked and copied. Checkpoints as they are published with papers (.ckpt, .pth) do not say what they were trained for: the other parameters do. They are opened in a process of their own with limits on memory and time, and nothing in them is run.
Nothing in the library is overwritten.</source>
      <translation>Adiciona um arquivo à biblioteca de pesos, sob cujo nome ele pode então ser escolhido.
Arquivos de pesos do UNetMamba (.safetensors) são verificados e copiados. Checkpoints como são publicados com artigos (.ckpt, .pth) não dizem para que foram treinados: os outros parâmetros dizem. Eles são abertos em um processo próprio, com limites de memória e tempo, e nada neles é executado.
Nada na biblioteca é sobrescrito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>weights,library,checkpoint,model,pretrained,deep learning</source>
      <translation>pesos,biblioteca,checkpoint,modelo,pré-treinado,aprendizado profundo,weights,library,model,pretrained,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>File</source>
      <translation>Arquivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>A weights file, or a checkpoint of the published network.</source>
      <translation>Um arquivo de pesos ou um checkpoint da rede publicada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>For checkpoints: the data set tells classes, bands, pixel size and licence, where they are not given.</source>
      <translation>Para checkpoints: o conjunto de dados define classes, bandas, tamanho do pixel e licença onde não forem informados.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>What the weights are called in lists. If empty, the name of the file.</source>
      <translation>Como os pesos são chamados nas listas. Se vazio, o nome do arquivo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>One on each line or separated by semicolons, in the order of training. A colour may follow, as in: water #2b83ba</source>
      <translation>Uma por linha ou separadas por ponto e vírgula, na ordem do treinamento. Pode vir uma cor em seguida, como em: water #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Three names separated by commas, in the order of training.</source>
      <translation>Três nomes separados por vírgulas, na ordem do treinamento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Of the training images, on the ground.</source>
      <translation>Das imagens de treinamento, no terreno.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Training data</source>
      <translation>Dados de treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Origin and licence of the training images, for the card.</source>
      <translation>Origem e licença das imagens de treinamento, para a ficha.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>As stated where the checkpoint is published.</source>
      <translation>Conforme informado onde o checkpoint está publicado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Name in the library</source>
      <translation>Nome na biblioteca</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Cancelled, nothing was added.</source>
      <translation>Cancelado, nada foi adicionado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Checking the file</source>
      <translation>Verificando o arquivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Label next</source>
      <translation>Rotular a seguir</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Finds the places where the next labels help the training most.</source>
      <translation>Encontra os locais onde os próximos rótulos mais ajudam o treinamento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</source>
      <translation>aprendizado ativo,incerteza,amostragem,rótulos,amostras,dados de treinamento,vetorização,confiança,active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Ranks places of a land cover map where a label would help most: where the network was unsure, in all classes alike, most of all in those with few labels, and spread over the map.
Segment an image with the output Confidence, find places, draw polygons there, train, and segment again. The panel Label Next, in the menu Raster, leads from place to place.</source>
      <translation>Ordena os locais de um mapa de cobertura da terra onde um rótulo mais ajudaria: onde a rede ficou insegura, em todas as classes por igual, sobretudo nas que têm poucos rótulos, e espalhados pelo mapa.
Segmente uma imagem com a saída “Confiança”, encontre locais, desenhe polígonos neles, treine e segmente novamente. O painel “Rotular a seguir”, no menu Raster, leva de local em local.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The map, as Segment land cover makes it.</source>
      <translation>O mapa, como “Segmentar cobertura da terra” o gera.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Confidence</source>
      <translation>Confiança</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The output Confidence of the same run: percent, 0 to 100.</source>
      <translation>A saída “Confiança” da mesma execução: por cento, de 0 a 100.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels</source>
      <translation>Rótulos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Polygons that you have drawn already, in any CRS. Places keep away from them, and classes with few of them come first.</source>
      <translation>Polígonos que você já desenhou, em qualquer SRC. Os locais ficam longe deles, e as classes com poucos deles vêm primeiro.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The field of the labels that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. If empty, all classes are taken to have equally many labels.</source>
      <translation>O campo dos rótulos que informa a classe: texto com os nomes das classes do mapa, em maiúsculas ou minúsculas, ou números inteiros com seus códigos. Se vazio, supõe-se que todas as classes têm o mesmo número de rótulos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Number of places</source>
      <translation>Número de locais</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>There may be fewer where the map has no more so far apart.</source>
      <translation>Pode haver menos, se o mapa não tiver mais locais tão distantes entre si.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Size of a place (pixels)</source>
      <translation>Tamanho de um local (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Side of a square of the map's pixels. How sure the map is there is a mean over all of them, so that thin borders between classes, which are never sure, do not count for much.</source>
      <translation>Lado de um quadrado de pixels do mapa. A certeza do mapa ali é uma média de todos eles, para que as bordas finas entre classes, que nunca são certas, não pesem muito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Least distance (pixels)</source>
      <translation>Distância mínima (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places are so far from each other and from labels. Neighbours look alike.</source>
      <translation>Os locais ficam a esta distância uns dos outros e dos rótulos. Vizinhos são parecidos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>A square for each place, with its rank, class code and name in the map, mean confidence, why it was chosen, and whether it is done, which the panel notes there.</source>
      <translation>Um quadrado para cada local, com sua ordem, o código e o nome da classe no mapa, a confiança média, por que foi escolhido e se está concluído, o que o painel anota ali.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places found</source>
      <translation>Locais encontrados</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Cancelled, no places were written.</source>
      <translation>Cancelado, nenhum local foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Images</source>
      <translation>Imagens</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The images that the polygons were drawn on. They may differ in CRS, pixel size and kind of values: all are brought to one form.</source>
      <translation>As imagens sobre as quais os polígonos foram desenhados. Podem diferir em SRC, tamanho do pixel e tipo de valores: todas são levadas a uma mesma forma.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground whose class is known. Ground in no polygon has no part in the training. Where polygons overlap, the later one counts: the one with the greater feature id.</source>
      <translation>Polígonos de áreas cuja classe é conhecida. O que não está em nenhum polígono não participa do treinamento. Onde polígonos se sobrepõem, vale o posterior: o de maior id de feição.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The field, of text or whole numbers, that tells the class of a polygon. If the layer is styled by categories of this field, the classes get their order, names and colours from there.</source>
      <translation>O campo, de texto ou números inteiros, que informa a classe de um polígono. Se a camada tem simbologia por categorias deste campo, as classes recebem dela sua ordem, nomes e cores.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Completely labelled area</source>
      <translation>Área totalmente rotulada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground where everything that belongs to a class is labelled. The rest of it becomes the class “background”.</source>
      <translation>Polígonos de áreas onde tudo o que pertence a uma classe está rotulado. O resto dele se torna a classe “background”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Share for validation (percent)</source>
      <translation>Proporção para validação (por cento)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>So much of the labelled ground of each class, in places of its own, is kept from training to measure what was learnt. 0 keeps nothing.</source>
      <translation>Essa parte da área rotulada de cada classe, em locais próprios, fica fora do treinamento para medir o que foi aprendido. 0 não reserva nada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Gap (pixels)</source>
      <translation>Distância (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels for training keep this distance from those for validation; neighbours look so much alike that scores would be too good.</source>
      <translation>Os rótulos de treinamento mantêm esta distância dos de validação; vizinhos são tão parecidos que as métricas seriam boas demais.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Seed</source>
      <translation>Semente</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Another number chooses other places for validation.</source>
      <translation>Outro número escolhe outros locais para validação.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Origin and licence</source>
      <translation>Origem e licença</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Of images and labels; it is kept with the data and with weights that are trained on them.</source>
      <translation>Das imagens e dos rótulos; guardadas com os dados e com os pesos treinados neles.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{name}: {polygons} polygons, {train} pixels for training, {validation} for validation</source>
      <translation>{name}: {polygons} polígonos, {train} pixels para treinamento, {validation} para validação</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>An image cannot be used.</source>
      <translation>Uma imagem não pode ser usada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{layer} is read through QGIS, from a service or with a login. Save it as a GeoTIFF first: its context menu, Export, Save As.</source>
      <translation>{layer} é lida pelo QGIS, de um serviço ou com login. Salve-a primeiro como GeoTIFF: no menu de contexto dela, Exportar, Salvar como.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover change</source>
      <translation>Mudança de cobertura da terra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Tells what became of each land cover class between two maps.</source>
      <translation>Diz o que aconteceu com cada classe de cobertura da terra entre dois mapas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>land cover,land use,change detection,transition matrix,from-to,comparison</source>
      <translation>cobertura da terra,uso da terra,detecção de mudanças,matriz de transição,de-para,comparação,land cover,land use,change detection,transition matrix,from-to,comparison</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Compares two land cover maps of the same ground, as Segment Land Cover makes them.
The result is a raster with what each pixel was and what it became, and a table of the transitions with their areas. Every mistake of either map shows as change, too: compare maps of similar images.</source>
      <translation>Compara dois mapas de cobertura da terra da mesma área, como “Segmentar cobertura da terra” os gera.
O resultado é um raster com o que cada pixel era e o que se tornou, e uma tabela das transições com suas áreas. Todo erro de qualquer dos mapas também aparece como mudança: compare mapas de imagens semelhantes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Comparing the maps</source>
      <translation>Comparando os mapas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover before</source>
      <translation>Cobertura da terra antes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The older map. The result has its grid.</source>
      <translation>O mapa mais antigo. O resultado tem a grade dele.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover after</source>
      <translation>Cobertura da terra depois</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The newer map. If its grid is another one, it is brought to that of the older.</source>
      <translation>O mapa mais novo. Se sua grade for outra, ele é levado à do mais antigo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Change</source>
      <translation>Mudança</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A GeoTIFF with 256 times the older class code plus the newer one in each pixel, and their names. NoData (65535) is where either map has none.</source>
      <translation>Um GeoTIFF com 256 vezes o código de classe mais antigo mais o mais novo em cada pixel, e seus nomes. NoData (65535) está onde algum dos mapas não tem valor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Transitions</source>
      <translation>Transições</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A table with pixels and area in square metres for each pair of classes, unchanged ones included.</source>
      <translation>Uma tabela com pixels e área em metros quadrados para cada par de classes, incluindo os inalterados.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Cancelled, no map was written.</source>
      <translation>Cancelado, nenhum mapa foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/provider.py" />
      <source>Polygons are written as GeoPackage: give them a name that ends in .gpkg.</source>
      <translation>Os polígonos são gravados como GeoPackage: dê um nome que termine em .gpkg.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Segment land cover</source>
      <translation>Segmentar cobertura da terra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Gives every pixel of an aerial or satellite image a land cover class.</source>
      <translation>Dá a cada pixel de uma imagem aérea ou de satélite uma classe de cobertura da terra.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>land cover,land use,classification,segmentation,deep learning,aerial,satellite</source>
      <translation>cobertura da terra,uso da terra,classificação,segmentação,aprendizado profundo,aérea,satélite,land cover,land use,classification,segmentation,deep learning,aerial,satellite</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Makes a land cover map from an aerial or satellite image with a trained UNetMamba network.
The map has the grid and the coordinate system of the image. It is there only when it is complete: a run that fails or is cancelled leaves what was there before, and goes on where it was when it is run again.
A network is at its best with images like those it was trained on: the same bands, pixel size and kind of landscape.</source>
      <translation>Cria um mapa de cobertura da terra a partir de uma imagem aérea ou de satélite com uma rede UNetMamba treinada.
O mapa tem a grade e o sistema de coordenadas da imagem. Ele só existe quando está completo: uma execução que falha ou é cancelada deixa o que havia antes e continua de onde estava quando é executada novamente.
Uma rede funciona melhor com imagens como as de seu treinamento: as mesmas bandas, tamanho do pixel e tipo de paisagem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Checking the input</source>
      <translation>Verificando a entrada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Starting the engine</source>
      <translation>Iniciando o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Classifying</source>
      <translation>Classificando</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Writing the map</source>
      <translation>Gravando o mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>The image cannot be used.</source>
      <translation>A imagem não pode ser usada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What computes: a graphics processor (cuda of NVIDIA, mps of Apple) or cpu, the processor. auto takes a graphics processor if a usable one is there. With several, cuda:1 is the second.</source>
      <translation>O que calcula: um processador gráfico (cuda da NVIDIA, mps da Apple) ou cpu, o processador. auto usa um processador gráfico se houver um utilizável. Com vários, cuda:1 é o segundo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The image to classify. It may be of any size, and is only read. Layers of services, such as WMS and XYZ tiles, are read at the pixel size of the weights, and need an extent.</source>
      <translation>A imagem a classificar. Pode ter qualquer tamanho e é apenas lida. Camadas de serviços, como WMS e blocos XYZ, são lidas no tamanho do pixel dos pesos e precisam de uma extensão.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>One band of the image for each that the weights need, in their order; the starter weights need red, green and blue. If empty, bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>Uma banda da imagem para cada uma de que os pesos precisam, na ordem deles; os pesos iniciais precisam de vermelho, verde e azul. Se vazio, as bandas são encontradas por nomes, cores ou comprimentos de onda; senão, usam-se as primeiras.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Extent</source>
      <translation>Extensão</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The part of the image to classify. If empty, all of it.</source>
      <translation>A parte da imagem a classificar. Se vazio, toda ela.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Mask</source>
      <translation>Máscara</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons to classify: what lies outside of all of them becomes NoData and is not even read.</source>
      <translation>Polígonos a classificar: o que fica fora de todos eles se torna NoData e nem é lido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window size (pixels)</source>
      <translation>Tamanho da janela (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Side of the square that the network looks at as a whole. More shows it more of the surroundings and takes more memory. If not set, what suits the weights.</source>
      <translation>Lado do quadrado que a rede vê como um todo. Um maior lhe mostra mais do entorno e usa mais memória. Se não definido, o que convém aos pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window overlap (pixels)</source>
      <translation>Sobreposição de janelas (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Pixels shared by neighbouring windows, where their results are blended. More hides seams and takes longer. If not set, what suits the weights.</source>
      <translation>Pixels compartilhados por janelas vizinhas, onde seus resultados são mesclados. Mais esconde emendas e demora mais. Se não definido, o que convém aos pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Test-time augmentation</source>
      <translation>Aumento de dados em teste (TTA)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Averages what the network sees in turned and resized copies of the image: flips takes 4 times as long, d4 40 times. The map becomes a little better.</source>
      <translation>Faz a média do que a rede vê em cópias giradas e redimensionadas da imagem: flips leva 4 vezes mais tempo, d4 40 vezes. O mapa fica um pouco melhor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Calculation precision</source>
      <translation>Precisão do cálculo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>bfloat16 is faster on newer graphics processors and may change a few pixels between classes that are about as likely. auto takes it there, and float32 elsewhere.</source>
      <translation>bfloat16 é mais rápido em processadores gráficos mais novos e pode trocar alguns pixels entre classes quase igualmente prováveis. auto o usa neles, e float32 nos demais.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smallest patch (pixels)</source>
      <translation>Menor mancha (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smaller patches of a class are merged into their largest neighbour. 0 keeps them all.</source>
      <translation>Manchas menores de uma classe são unidas à maior vizinha. 0 mantém todas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resample to the pixel size of the weights</source>
      <translation>Reamostrar para o tamanho do pixel dos pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Shows the network the image at the pixel size it was trained at, without which it does not know things by their size. The map has the pixels of the image all the same.</source>
      <translation>Mostra à rede a imagem no tamanho do pixel em que foi treinada, sem o qual ela não reconhece as coisas pelo tamanho. O mapa tem os pixels da imagem mesmo assim.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resume an unfinished run</source>
      <translation>Retomar uma execução inacabada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>If a run with this output was interrupted, goes on where it was. It must have had the same settings; switch off to start afresh.</source>
      <translation>Se uma execução com esta saída foi interrompida, continua de onde estava. Ela precisa ter tido as mesmas configurações; desmarque para começar do zero.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Skip damaged parts of the image</source>
      <translation>Ignorar partes danificadas da imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Leaves what cannot be read as NoData and names it in the log, instead of stopping there.</source>
      <translation>Deixa como NoData o que não pode ser lido e o cita no log, em vez de parar ali.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map: a GeoTIFF with a class code in each pixel, and the names and colours of the classes. NoData (255) is where the image has none.</source>
      <translation>O mapa: um GeoTIFF com um código de classe em cada pixel e os nomes e as cores das classes. NoData (255) está onde a imagem não tem valor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>How sure the network is of the class in each pixel, 0 to 100 percent. Where it is low, look twice.</source>
      <translation>Quão segura a rede está da classe em cada pixel, de 0 a 100 por cento. Onde for baixo, olhe com mais atenção.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Probabilities</source>
      <translation>Probabilidades</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A band for each class: how likely it is in each pixel, 0 to 100 percent.</source>
      <translation>Uma banda para cada classe: quão provável ela é em cada pixel, de 0 a 100 por cento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map as polygons without gaps or overlaps, in a GeoPackage, with class code, name and area in square metres on the ellipsoid.</source>
      <translation>O mapa como polígonos sem lacunas nem sobreposições, em um GeoPackage, com código de classe, nome e área em metros quadrados no elipsoide.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Statistics</source>
      <translation>Estatísticas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A table with pixels, area in square metres and share of the map for each class.</source>
      <translation>Uma tabela com pixels, área em metros quadrados e proporção do mapa para cada classe.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A page with a picture of the map, the shares of the classes, and how the map was made.</source>
      <translation>Uma página com uma figura do mapa, as proporções das classes e como o mapa foi feito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What the network has learnt, the classes of the map included: a .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>O que a rede aprendeu, incluindo as classes do mapa: um arquivo .safetensors ou um nome na biblioteca ({names}). Se vazio, {starter}.</translation>
    </message>
  </context>
</TS>
