<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>UNetMamba</name>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {device}, PyTorch {version}</source>
      <translation>جاهز: {device}، PyTorch {version}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Not installed yet</source>
      <translation>غير مثبّت بعد</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: the Python that you chose, {path}</source>
      <translation>جاهز: إصدار Python الذي اخترته، ‎{path}‎</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Works, but a newer version is to be installed: {device}, PyTorch {version}</source>
      <translation>يعمل، لكن ينبغي تثبيت إصدار أحدث: {device}، PyTorch {version}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on the processor</source>
      <translation>يحسب على المعالج</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on {device}</source>
      <translation>يحسب على {device}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>The chosen Python is not there: {path}</source>
      <translation>إصدار Python المختار غير موجود: ‎{path}‎</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {path}</source>
      <translation>جاهز: ‎{path}‎</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <source>The work stopped with an error that nobody foresaw: {error}.</source>
      <translation>توقف العمل بسبب خطأ غير متوقع: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Please report it with what the log says under UNetMamba.</source>
      <translation>يُرجى الإبلاغ عنه مع ما ورد في السجل تحت UNetMamba.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On a computer with free access to the internet, export an offline kit, then install from it here.</source>
      <translation>على حاسوب متصل بالإنترنت بلا قيود، صدّر حزمة دون اتصال، ثم ثبّت منها هنا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the programs in the engine's folder (Copy Diagnostics lists it).</source>
      <translation>اطلب من المسؤول السماح بالبرامج الموجودة في مجلد المحرك (يذكره «نسخ التشخيص»).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Choose another folder under Move….</source>
      <translation>اختر مجلدًا آخر من «نقل…».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again: what was downloaded is kept.</source>
      <translation>اضغط «تثبيت» من جديد: ما تم تحميله محفوظ.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use a Python of your own that has PyTorch, as from conda or pixi.</source>
      <translation>استخدم Python خاصًا بك يحتوي على PyTorch، مثلًا من conda أو pixi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The installation stopped for a reason that is not known.</source>
      <translation>توقف التثبيت لسبب غير معروف.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again; if it stops again, send us the diagnostics.</source>
      <translation>اضغط «تثبيت» من جديد؛ وإذا توقف مرة أخرى فأرسل إلينا التشخيص.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is too little space on the disk of {folder}: {needed} are needed, {free} are free.</source>
      <translation>المساحة على قرص ‎{folder}‎ غير كافية: المطلوب {needed} والمتاح {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Free some space, or choose a folder on another disk under Move….</source>
      <translation>أفرغ بعض المساحة، أو اختر مجلدًا على قرص آخر من «نقل…».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk of {folder} ran full: {free} are left.</source>
      <translation>امتلأ قرص ‎{folder}‎: بقي {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>يطلب الوكيل اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then press Install again.</source>
      <translation>أدخلهما في QGIS من إعدادات &gt; الخيارات &gt; شبكة الاتصال، ثم اضغط «تثبيت» من جديد.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy could not be reached, or refused the connection.</source>
      <translation>تعذر الوصول إلى الوكيل، أو رفض الاتصال.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check it in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>تحقق منه في QGIS من إعدادات &gt; الخيارات &gt; شبكة الاتصال. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A downloaded file is not the one that this version of the plugin expects, so it was refused.</source>
      <translation>أحد الملفات التي تم تحميلها ليس الملف الذي يتوقعه هذا الإصدار من الإضافة، لذلك رُفض.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again. If it happens again, something on the way changes files: try another network, and report it.</source>
      <translation>اضغط «تثبيت» من جديد. إذا تكرر ذلك فهناك ما يغيّر الملفات في الطريق: جرّب شبكة أخرى، وأبلغ عنه.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The certificate of a server is not trusted. Company networks often open encrypted connections with a certificate of their own.</source>
      <translation>شهادة أحد الخوادم غير موثوقة. كثيرًا ما تفتح شبكات الشركات الاتصالات المشفرة بشهادة خاصة بها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Add that certificate to the system's, or in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates. {kit}</source>
      <translation>أضف تلك الشهادة إلى شهادات النظام، أو في QGIS من إعدادات &gt; الخيارات &gt; المصادقة &gt; يدير الشهادات. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The name of a server was not found: there is no connection to the internet, or it goes through a proxy.</source>
      <translation>لم يُعثر على اسم أحد الخوادم: لا يوجد اتصال بالإنترنت، أو أنه يمر عبر وكيل.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check the connection, and the proxy in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>تحقق من الاتصال، ومن الوكيل في QGIS من إعدادات &gt; الخيارات &gt; شبكة الاتصال. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is no connection to the internet.</source>
      <translation>لا يوجد اتصال بالإنترنت.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Connect, and press Install again. {kit}</source>
      <translation>اتصل بالإنترنت، ثم اضغط «تثبيت» من جديد. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server, or a firewall on the way, refused to hand over a file.</source>
      <translation>رفض خادم، أو جدار حماية في الطريق، تسليم أحد الملفات.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the hosts listed above. {kit}</source>
      <translation>اطلب من المسؤول السماح بالمضيفين المذكورين أعلاه. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server is out of order or overloaded.</source>
      <translation>أحد الخوادم معطل أو مثقل بالطلبات.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Try again in some minutes: what was downloaded is kept.</source>
      <translation>حاول مرة أخرى بعد بضع دقائق: ما تم تحميله محفوظ.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server did not answer in time.</source>
      <translation>لم يستجب أحد الخوادم في الوقت المناسب.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The connection broke off.</source>
      <translation>انقطع الاتصال.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A rule of this computer forbids to run programs from the engine's folder.</source>
      <translation>تمنع قاعدة في هذا الحاسوب تشغيل البرامج من مجلد المحرك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The virus scanner has removed or blocked a file of the engine.</source>
      <translation>أزال برنامج مكافحة الفيروسات أحد ملفات المحرك أو حظره.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library of PyTorch could not start.</source>
      <translation>تعذر بدء إحدى مكتبات PyTorch.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>ثبّت Microsoft Visual C++ Redistributable (x64)، وأعد تشغيل الحاسوب، ثم اضغط «إصلاح».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library that PyTorch needs is missing.</source>
      <translation>هناك مكتبة مفقودة يحتاج إليها PyTorch.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} is too long: files of the engine would have more than 259 characters.</source>
      <translation>المسار ‎{folder}‎ طويل جدًا: ستتجاوز أسماء بعض ملفات المحرك 259 حرفًا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} has characters that cannot be used.</source>
      <translation>يحتوي المسار ‎{folder}‎ على أحرف لا يمكن استخدامها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A file of the engine is in use by another program.</source>
      <translation>أحد ملفات المحرك يستخدمه برنامج آخر.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other QGIS windows, then try again.</source>
      <translation>أغلق نوافذ QGIS الأخرى، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk cannot be written to.</source>
      <translation>تتعذر الكتابة على القرص.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>You may not write to {folder}, or not run programs there.</source>
      <translation>لا تملك إذن الكتابة في ‎{folder}‎، أو إذن تشغيل البرامج هناك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No programs can be run from the disk of {folder}.</source>
      <translation>لا يمكن تشغيل أي برامج من قرص ‎{folder}‎.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need.</source>
      <translation>نظام Linux هذا أقدم مما تحتاج إليه برامج PyTorch.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need: they ask for glibc 2.28.</source>
      <translation>نظام Linux هذا أقدم مما تحتاج إليه برامج PyTorch: فهي تتطلب glibc 2.28.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Linux systems with musl, such as Alpine.</source>
      <translation>لا توجد برامج PyTorch لأنظمة Linux التي تستخدم musl، مثل Alpine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for this kind of processor.</source>
      <translation>لا توجد برامج PyTorch لهذا النوع من المعالجات.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Windows on Arm processors yet.</source>
      <translation>لا توجد بعد برامج PyTorch لنظام Windows على معالجات Arm.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This processor is too old for PyTorch: it lacks instructions such as AVX.</source>
      <translation>هذا المعالج قديم جدًا بالنسبة إلى PyTorch: تنقصه تعليمات مثل AVX.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use another computer, or a Python of your own with a build for this processor.</source>
      <translation>استخدم حاسوبًا آخر، أو Python خاصًا بك مبنيًا لهذا المعالج.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The memory of this computer ran out.</source>
      <translation>نفدت ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other programs, then try again.</source>
      <translation>أغلق البرامج الأخرى، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Python that was found cannot make environments: a part of it is missing.</source>
      <translation>لا يستطيع إصدار Python الذي عُثر عليه إنشاء بيئات: ينقصه جزء.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On Debian and Ubuntu, install the package python3-venv. Else install Python 3.12 from python.org, or use a Python of your own.</source>
      <translation>على Debian وUbuntu، ثبّت الحزمة python3-venv. وإلا فثبّت Python 3.12 من python.org، أو استخدم Python خاصًا بك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No Python was found that could begin the installation.</source>
      <translation>لم يُعثر على Python يمكن بدء التثبيت به.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install Python 3.12 from python.org (on Linux: python3 and python3-venv), or use a Python of your own.</source>
      <translation>ثبّت Python 3.12 من python.org (على Linux: python3 وpython3-venv)، أو استخدم Python خاصًا بك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The package index that this computer is set to does not have all that is needed.</source>
      <translation>لا يحتوي فهرس الحزم المضبوط على هذا الحاسوب على كل ما يلزم.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>If your organisation has an index of its own, ask its administrator. {kit}</source>
      <translation>إذا كان لمؤسستك فهرس خاص بها، فاسأل المسؤول عنه. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There are no packages for this Python on this kind of computer.</source>
      <translation>لا توجد حزم لإصدار Python هذا على هذا النوع من الحواسيب.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but its test came out wrong on this graphics processor.</source>
      <translation>تم تثبيت المحرك، لكن اختباره أعطى نتيجة خاطئة على معالج الرسومات هذا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Update the driver of the graphics processor, then press Repair.</source>
      <translation>حدّث برنامج تشغيل معالج الرسومات، ثم اضغط «إصلاح».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but does not start.</source>
      <translation>تم تثبيت المحرك، لكنه لا يبدأ.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Repair. If it happens again, send us the diagnostics.</source>
      <translation>اضغط «إصلاح». إذا تكرر ذلك، فأرسل إلينا التشخيص.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Another QGIS window is changing the engine just now ({holder}).</source>
      <translation>نافذة QGIS أخرى تغيّر المحرك الآن ({holder}).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Wait until it has finished.</source>
      <translation>انتظر حتى تنتهي.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{path} is not a whole offline kit.</source>
      <translation>المسار ‎{path}‎ ليس حزمة كاملة دون اتصال.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export it again, or copy it again: a part of it may be missing.</source>
      <translation>صدّرها من جديد، أو انسخها من جديد: ربما ينقصها جزء.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} is for {needed}, but this computer is {free}.</source>
      <translation>الحزمة ‎{path}‎ مخصصة لـ {needed}، لكن هذا الحاسوب {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export a kit for this kind of computer.</source>
      <translation>صدّر حزمة لهذا النوع من الحواسيب.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} needs Python {needed}, which was not found here.</source>
      <translation>تحتاج الحزمة ‎{path}‎ إلى Python {needed}، الذي لم يُعثر عليه هنا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install that Python, or export a kit for {free}.</source>
      <translation>ثبّت إصدار Python ذاك، أو صدّر حزمة لإصدار Python {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>For Macs with Intel processors PyTorch 2.2 is the last version; the engine works with it.</source>
      <translation>لأجهزة Mac ذات معالجات Intel، الإصدار PyTorch 2.2 هو الأخير؛ والمحرك يعمل به.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs as an Intel program here; the engine will run on the Apple processor itself.</source>
      <translation>يعمل QGIS هنا كبرنامج Intel؛ وسيعمل المحرك على معالج Apple نفسه.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Microsoft Visual C++ Redistributable (x64) seems to be missing. Install it first: PyTorch needs it.</source>
      <translation>يبدو أن Microsoft Visual C++ Redistributable (x64) مفقود. ثبّته أولًا: فـ PyTorch يحتاج إليه.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Flatpak sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>يعمل QGIS في بيئة Flatpak معزولة: يحصل المحرك على Python خاص به، في مجلد بيانات QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Snap sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>يعمل QGIS في بيئة Snap معزولة: يحصل المحرك على Python خاص به، في مجلد بيانات QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The graphics processor is too old for today's PyTorch; the processor will be used.</source>
      <translation>معالج الرسومات قديم جدًا بالنسبة إلى PyTorch الحالي؛ سيُستخدم المعالج.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The driver of the graphics processor is too old, so the processor will be used. Update the driver (version 580 or newer), then press Repair, to use the graphics processor.</source>
      <translation>برنامج تشغيل معالج الرسومات قديم جدًا، لذلك سيُستخدم المعالج. لاستخدام معالج الرسومات، حدّث برنامج التشغيل (الإصدار 580 أو أحدث)، ثم اضغط «إصلاح».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so what Python's package index has is installed: it may not use the graphics processor.</source>
      <translation>يتعذر الوصول إلى خادم PyTorch، لذلك يُثبَّت ما في فهرس حزم Python: وقد لا يستخدم معالج الرسومات.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The libraries of the newest PyTorch do not start on this computer, so an older one was installed. To use the newest, install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>لا تعمل مكتبات أحدث PyTorch على هذا الحاسوب، لذلك ثُبّت إصدار أقدم. لاستخدام الأحدث ثبّت Microsoft Visual C++ Redistributable (x64)، وأعد تشغيل الحاسوب، ثم اضغط «إصلاح».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so the larger build of Python's package index is installed.</source>
      <translation>يتعذر الوصول إلى خادم PyTorch، لذلك تُثبَّت النسخة الأكبر من فهرس حزم Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Checking the disk</source>
      <translation>جارٍ فحص القرص</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Fetching the installer</source>
      <translation>جارٍ جلب برنامج التثبيت</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing Python</source>
      <translation>جارٍ تحضير Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Listing what is needed</source>
      <translation>جارٍ حصر ما يلزم</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading and installing PyTorch</source>
      <translation>جارٍ تحميل PyTorch وتثبيته</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing the packages for a quick start</source>
      <translation>جارٍ تحضير الحزم لبدء سريع</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing the engine</source>
      <translation>جارٍ اختبار المحرك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Tidying up</source>
      <translation>جارٍ الترتيب النهائي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Reading the offline kit</source>
      <translation>جارٍ قراءة الحزمة دون اتصال</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading for the offline kit</source>
      <translation>جارٍ التحميل للحزمة دون اتصال</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Writing the offline kit</source>
      <translation>جارٍ كتابة الحزمة دون اتصال</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Moving the engine</source>
      <translation>جارٍ نقل المحرك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Removing the engine</source>
      <translation>جارٍ إزالة المحرك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Looking at this computer</source>
      <translation>جارٍ فحص هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{size} MB</source>
      <translation>{size} ميغابايت</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{size} GB</source>
      <translation>{size} غيغابايت</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Segment Land Cover…</source>
      <translation>تجزئة الغطاء الأرضي…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Teach Your Own Classes…</source>
      <translation>تعليم فئاتك الخاصة…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/panel.py" />
      <source>Label Next</source>
      <translation>الوسوم التالية</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Assess Accuracy…</source>
      <translation>تقييم الدقة…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Weights Library…</source>
      <translation>مكتبة الأوزان…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Engine…</source>
      <translation>المحرك…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>The land cover map of {name} is finished.</source>
      <translation>انتهت خريطة الغطاء الأرضي لـ {name}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>No land cover map of {name}: {why}</source>
      <translation>لا توجد خريطة غطاء أرضي لـ {name}: {why}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Engine</source>
      <translation>المحرك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>The kit is one large file. On the other computer, choose Install from a Kit: nothing is downloaded there. The other computer needs a Python of the version chosen here; that of its QGIS will do.</source>
      <translation>الحزمة ملف واحد كبير. على الحاسوب الآخر، اختر «تثبيت من حزمة»: لا يُحمَّل شيء هناك. يحتاج الحاسوب الآخر إلى Python بالإصدار المختار هنا؛ ويكفي الذي يأتي مع QGIS فيه.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Export an Offline Kit</source>
      <translation>تصدير حزمة دون اتصال</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>For a &amp;computer with</source>
      <translation>ل&amp;حاسوب بنظام</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>and &amp;Python</source>
      <translation>وإ&amp;صدار Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Install the engine anew? About {size} are downloaded. What is there stays until the new one is ready.</source>
      <translation>هل تريد تثبيت المحرك من جديد؟ سيتم تحميل نحو {size}. ويبقى الموجود حتى يصبح الجديد جاهزًا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is installed and has passed its test.</source>
      <translation>تم تثبيت المحرك واجتاز اختباره.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine works: PyTorch {version} on {device}.</source>
      <translation>المحرك يعمل: PyTorch {version} على {device}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Remove the engine from {folder}? Your weights and maps stay. It can be installed again.</source>
      <translation>هل تريد إزالة المحرك من ‎{folder}‎؟ تبقى أوزانك وخرائطك. ويمكن تثبيته من جديد.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine was removed.</source>
      <translation>تمت إزالة المحرك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Installing the engine</source>
      <translation>جارٍ تثبيت المحرك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Exporting an offline kit</source>
      <translation>جارٍ تصدير حزمة دون اتصال</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Copied. Names, passwords and your home folder were taken out; look it through all the same.</source>
      <translation>تم النسخ. أُزيلت الأسماء وكلمات المرور ومجلدك الشخصي؛ راجعه مع ذلك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{step}: {done} of about {total}{time_left}</source>
      <translation>{step}: {done} من نحو {total}{time_left}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{gpu} cannot be used, though: update its driver, then press Repair.</source>
      <translation>لكن لا يمكن استخدام {gpu}: حدّث برنامج تشغيله، ثم اضغط «إصلاح».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is in {folder} now.</source>
      <translation>المحرك الآن في ‎{folder}‎.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing your Python</source>
      <translation>جارٍ اختبار Python الخاص بك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready.</source>
      <translation>الحزمة ‎{path}‎ جاهزة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Cancelled. What was downloaded is kept, so that Install goes on from there.</source>
      <translation>أُلغي. ما تم تحميله محفوظ، وسيتابع «تثبيت» من هناك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The whole log is in {path}</source>
      <translation>السجل الكامل في ‎{path}‎</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Choose the program python in your environment's folder (bin/python or python.exe).</source>
      <translation>اختر برنامج python في مجلد بيئتك (bin/python أو python.exe).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Install torch, torchvision, timm, numba and safetensors there, then choose it again.</source>
      <translation>ثبّت هناك torch وtorchvision وtimm وnumba وsafetensors، ثم اختره من جديد.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} is not a Python that runs.</source>
      <translation>الملف ‎{path}‎ ليس Python يعمل.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} has no PyTorch.</source>
      <translation>لا يوجد PyTorch في ‎{path}‎.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Folder for the Engine</source>
      <translation>مجلد المحرك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Python That Has PyTorch</source>
      <translation>إصدار Python الذي يحتوي على PyTorch</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Install from an Offline Kit</source>
      <translation>تثبيت من حزمة دون اتصال</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Offline kit</source>
      <translation>حزمة دون اتصال</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>What will be installed</source>
      <translation>ما سيُثبَّت</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Progress of the installation</source>
      <translation>تقدم التثبيت</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Log</source>
      <translation>سجل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install</source>
      <translation>&amp;تثبيت</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Update</source>
      <translation>ت&amp;حديث</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Repair</source>
      <translation>إ&amp;صلاح</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Cancel</source>
      <translation>إ&amp;لغاء</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Verify</source>
      <translation>تح&amp;قق</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Let the engine compute something, to see that it works</source>
      <translation>يجعل المحرك يحسب شيئًا، للتأكد من أنه يعمل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>M&amp;ore</source>
      <translation>الم&amp;زيد</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Move…</source>
      <translation>&amp;نقل…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Remove…</source>
      <translation>إ&amp;زالة…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Use a &amp;Python of Your Own…</source>
      <translation>ا&amp;ستخدام Python خاص بك…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Stop Using That Python</source>
      <translation>التو&amp;قف عن استخدام Python ذاك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install from a Kit…</source>
      <translation>&amp;تثبيت من حزمة…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Export Offline Kit…</source>
      <translation>ت&amp;صدير حزمة دون اتصال…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Copy Diagnostics</source>
      <translation>نس&amp;خ التشخيص</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor; no graphics processor was found that PyTorch can use</source>
      <translation>المعالج؛ لم يُعثر على معالج رسومات يمكن لـ PyTorch استخدامه</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Packages</source>
      <translation>الحزم</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Will compute on</source>
      <translation>سيحسب على</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Download</source>
      <translation>التحميل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>On the disk</source>
      <translation>على القرص</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Intel or AMD processor</source>
      <translation>نظام Linux، معالج Intel أو AMD</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Arm processor</source>
      <translation>نظام Linux، معالج Arm</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Windows, Intel or AMD processor</source>
      <translation>نظام Windows، معالج Intel أو AMD</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>macOS 14 or newer, Apple processor</source>
      <translation>نظام macOS 14 أو أحدث، معالج Apple</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Set by</source>
      <translation>حدّده</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}</source>
      <translation>نحو {size}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}; {free} are free</source>
      <translation>نحو {size}؛ المتاح {free}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw a few polygons of each class, in different places of the image.</source>
      <translation>ارسم بضعة مضلعات لكل فئة، في مواضع مختلفة من الصورة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw more polygons of these classes, in other places.</source>
      <translation>ارسم المزيد من المضلعات لهذه الفئات، في مواضع أخرى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>none yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Teach Your Own Classes</source>
      <translation>تعليم فئاتك الخاصة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Setup</source>
      <translation>الإعداد</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Training</source>
      <translation>التدريب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Result</source>
      <translation>النتيجة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/image_list.py" />
      <source>Images to learn from</source>
      <translation>الصور التي يُتعلم منها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>its file is not there</source>
      <translation>ملفها غير موجود</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>is from a service: save it as a file first</source>
      <translation>من خدمة: احفظها كملف أولًا</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>has {found} of the {needed} bands that the weights need</source>
      <translation>فيها {found} من {needed} من النطاقات التي تحتاج إليها الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>Give the new weights a name.</source>
      <translation>أعطِ الأوزان الجديدة اسمًا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>No file can have this name: choose one of plain letters and digits.</source>
      <translation>لا يمكن أن يحمل أي ملف هذا الاسم: اختر اسمًا من أحرف وأرقام بسيطة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>“{name}” is being trained: give the next one another name.</source>
      <translation>يجري تدريب «{name}»: أعطِ التالي اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>There are weights named “{name}”: choose another name.</source>
      <translation>توجد أوزان باسم «{name}»: اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_presenter.py" />
      <source>Name two classes at least.</source>
      <translation>سمِّ فئتين على الأقل.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>New Label Layer</source>
      <translation>طبقة وسوم جديدة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>ملف GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>One on each line; more can be added later</source>
      <translation>واحدة في كل سطر؛ ويمكن إضافة المزيد لاحقًا</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>Create and Draw</source>
      <translation>إنشاء ورسم</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>&amp;File</source>
      <translation>ال&amp;ملف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>C&amp;lasses, one per line</source>
      <translation>ال&amp;فئات، واحدة في كل سطر</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Measured on ground that was kept from training. The weights are in {path}.</source>
      <translation>قيس على أرض مستثناة من التدريب. الأوزان في ‎{path}‎.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>“{name}” is ready: mean IoU {score}</source>
      <translation>أصبح «{name}» جاهزًا: متوسط IoU {score}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Waits until “{name}” has ended.</source>
      <translation>ينتظر حتى ينتهي «{name}».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Nothing has been trained yet. Choose what to learn from under Setup.</source>
      <translation>لم يُدرَّب شيء بعد. اختر ما يُتعلم منه في «الإعداد».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training ended early, as nothing more was gained.</source>
      <translation>انتهى التدريب مبكرًا، إذ لم يعد يتحسن شيء.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training took all its time; with more, more may be gained.</source>
      <translation>استغرق التدريب كل وقته؛ وقد يتحسن أكثر بوقت أطول.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>{doing}: about {time} left</source>
      <translation>{doing}: بقي نحو {time}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Paused. Nothing is lost.</source>
      <translation>متوقف مؤقتًا. لم يُفقد شيء.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopping, and keeping what was learnt …</source>
      <translation>جارٍ الإيقاف مع حفظ ما تم تعلمه …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopped. What was learnt is kept: it can go on from there.</source>
      <translation>توقف. ما تم تعلمه محفوظ: يمكن المتابعة من هناك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Finished.</source>
      <translation>انتهى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>training</source>
      <translation>قيد التدريب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>paused</source>
      <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>stopping</source>
      <translation>قيد الإيقاف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stopped</source>
      <translation>متوقف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>failed</source>
      <translation>فشل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>finished</source>
      <translation>انتهى</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Starting …</source>
      <translation>جارٍ البدء …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Segment land cover suggests “{name}” from now on.</source>
      <translation>تقترح «تجزئة الغطاء الأرضي» من الآن «{name}».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The weights “{name}” are ready.</source>
      <translation>الأوزان «{name}» جاهزة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The training of “{name}” failed.</source>
      <translation>فشل تدريب «{name}».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Training runs</source>
      <translation>عمليات التدريب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Progress of the training</source>
      <translation>تقدم التدريب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Loss (lower is better)</source>
      <translation>الخسارة (الأقل أفضل)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Mean IoU (higher is better)</source>
      <translation>متوسط IoU (الأعلى أفضل)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Image</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Your polygons</source>
      <translation>مضلعاتك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>What it sees now</source>
      <translation>ما يراه الآن</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Colours of the classes</source>
      <translation>ألوان الفئات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Scores of the classes</source>
      <translation>درجات الفئات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Open &amp;Report</source>
      <translation>فتح الت&amp;قرير</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Use These Weights</source>
      <translation>ا&amp;ستخدام هذه الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Segment land cover will suggest them.</source>
      <translation>ستقترحها «تجزئة الغطاء الأرضي».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Segment This Image…</source>
      <translation>ت&amp;جزئة هذه الصورة…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Pause</source>
      <translation>إ&amp;يقاف مؤقت</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Continue</source>
      <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>C&amp;ancel</source>
      <translation>إ&amp;لغاء</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Go On</source>
      <translation>&amp;متابعة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Try Again</source>
      <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Discard</source>
      <translation>&amp;حذف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Class</source>
      <translation>الفئة</translation>
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
      <translation>الإحكام</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Recall</source>
      <translation>الاستدعاء</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Knows {classes}.</source>
      <translation>يعرف {classes}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>“{name}” was begun before and is not finished.

Go on with it, with the polygons and settings that it had? Or start afresh, with those of now?</source>
      <translation>بدأ «{name}» من قبل ولم ينته.

هل تريد متابعته بالمضلعات والإعدادات التي كانت له؟ أم البدء من جديد بالحالية؟</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Counting the polygons …</source>
      <translation>جارٍ عدّ المضلعات …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready, but give it more time: about {time} on this computer.</source>
      <translation>جاهز، لكن أعطه وقتًا أطول: نحو {time} على هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready.</source>
      <translation>جاهز.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>{minutes} min</source>
      <translation>{minutes} دقيقة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready. It will wait until the training that runs now has ended.</source>
      <translation>جاهز. سينتظر حتى ينتهي التدريب الجاري الآن.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Tick an image to learn from.</source>
      <translation>علّم على صورة للتعلم منها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the layer with your polygons, or make a new one.</source>
      <translation>اختر الطبقة التي تحتوي على مضلعاتك، أو أنشئ طبقة جديدة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the field that tells what a polygon shows.</source>
      <translation>اختر الحقل الذي يحدد ما يمثله المضلع.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>The polygons are not enough yet: see under 2.</source>
      <translation>المضلعات غير كافية بعد: انظر البند 2.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>{mode} (needs about {time})</source>
      <translation>{mode} (يحتاج نحو {time})</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Start Training</source>
      <translation>بدء الت&amp;دريب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Start &amp;Afresh</source>
      <translation>بدء من &amp;جديد</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>1. Images to Learn From</source>
      <translation>1. الصور التي يُتعلم منها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Layer with a polygon for each example</source>
      <translation>طبقة فيها مضلع لكل مثال</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The field that tells what a polygon shows</source>
      <translation>الحقل الذي يحدد ما يمثله المضلع</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional: polygons around ground where you have labelled everything. What no polygon covers there is learnt as background; elsewhere it is left open.</source>
      <translation>اختياري: مضلعات حول الأرض التي وسمت كل ما فيها. ما لا يغطيه مضلع هناك يُتعلم كخلفية؛ وفي غيرها يُترك دون تحديد.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;New Label Layer…</source>
      <translation>&amp;طبقة وسوم جديدة…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Makes a layer with the right fields and colours to draw in</source>
      <translation>ينشئ طبقة بالحقول والألوان المناسبة للرسم فيها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Add Class…</source>
      <translation>إ&amp;ضافة فئة…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Offers another class when a polygon is drawn</source>
      <translation>يعرض فئة أخرى عند رسم مضلع</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Classes</source>
      <translation>الفئات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Some of the labelled ground is kept from training, to check what was learnt.</source>
      <translation>يُستثنى بعض الأرض الموسومة من التدريب، للتحقق مما تم تعلمه.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>2. Polygons That Show the Classes</source>
      <translation>2. المضلعات التي تمثل الفئات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Quick: the last step alone</source>
      <translation>سر&amp;يع: الخطوة الأخيرة وحدها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Recommended: all but the part that reads images</source>
      <translation>&amp;موصى به: كل شيء عدا الجزء الذي يقرأ الصور</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Thorough: everything</source>
      <translation>&amp;شامل: كل شيء</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source> min</source>
      <translation> دقيقة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>It ends earlier once nothing more is gained.</source>
      <translation>ينتهي أبكر إذا لم يعد يتحسن شيء.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>3. What to Start From</source>
      <translation>3. ما يُبدأ منه</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Weights</source>
      <translation>الأ&amp;وزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>What learns</source>
      <translation>ما يتعلم</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Time &amp;limit</source>
      <translation>&amp;حد الوقت</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Device</source>
      <translation>ال&amp;جهاز</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The name under which you find the new weights in your library</source>
      <translation>الاسم الذي تجد به الأوزان الجديدة في مكتبتك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional, kept with the weights</source>
      <translation>اختياري، يُحفظ مع الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>4. New Weights</source>
      <translation>4. الأوزان الجديدة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Nam&amp;e</source>
      <translation>الا&amp;سم</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Origin and licence of the images</source>
      <translation>م&amp;صدر الصور وترخيصها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Add Class</source>
      <translation>إضافة فئة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Name of the class</source>
      <translation>اسم الفئة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons</source>
      <translation>مضلعات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to learn</source>
      <translation>بكسلات للتعلم</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to check</source>
      <translation>بكسلات للتحقق</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Polygons</source>
      <translation>المضل&amp;عات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Class field</source>
      <translation>حقل ال&amp;فئة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Co&amp;mpletely labelled area</source>
      <translation>منطقة موسومة بال&amp;كامل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/help.py" />
      <source>The guide is not part of this copy of the plugin: {file} is missing.</source>
      <translation>الدليل ليس جزءًا من هذه النسخة من الإضافة: الملف ‎{file}‎ مفقود.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>The place cannot be shown in the coordinate system of the project.</source>
      <translation>يتعذر عرض الموضع في نظام إحداثيات المشروع.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>All places are done. Train with the new labels, segment, and find the next.</source>
      <translation>أُنجزت كل المواضع. درّب بالوسوم الجديدة، ثم جزّئ، وابحث عن المواضع التالية.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be changed. Save it as a GeoPackage first.</source>
      <translation>يتعذر تغيير {layer}. احفظها كملف GeoPackage أولًا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>No places yet. Segment an image with its confidence, then press Find.</source>
      <translation>لا توجد مواضع بعد. جزّئ صورة مع ثقتها، ثم اضغط «بحث».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Place {place} of {total}: {name}</source>
      <translation>الموضع {place} من {total}: {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Choose the layer to draw labels in.</source>
      <translation>اختر الطبقة التي تُرسم فيها الوسوم.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be edited.</source>
      <translation>يتعذر تعديل {layer}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>{done} of {total} done</source>
      <translation>أُنجز {done} من {total}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Places that are done</source>
      <translation>المواضع المنجزة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find…</source>
      <translation>بحث…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find places in a land cover map with its confidence</source>
      <translation>البحث عن مواضع في خريطة غطاء أرضي مع ثقتها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Places</source>
      <translation>ال&amp;مواضع</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Draw labels in</source>
      <translation>رسم ال&amp;وسوم في</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places to label</source>
      <translation>مواضع للوسم</translation>
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
      <translation>الموضع</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Class in the map</source>
      <translation>الفئة في الخريطة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Sure</source>
      <translation>التأكد</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Previous</source>
      <translation>السابق</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the place before</source>
      <translation>الانتقال إلى الموضع السابق</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go</source>
      <translation>انتقال</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Zoom to the place and draw a polygon there</source>
      <translation>التكبير إلى الموضع ورسم مضلع هناك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Tick the place and go to the next one</source>
      <translation>التعليم على الموضع والانتقال إلى التالي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the next place</source>
      <translation>الانتقال إلى الموضع التالي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Label Next: {button}</source>
      <translation>الوسوم التالية: {button}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Choose a Python</source>
      <translation>اختر إصدار Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>[The plugin's own]</source>
      <translation>[الخاص بالإضافة]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>A Python that has PyTorch, as of conda or pixi, to be used instead of the plugin's own</source>
      <translation>إصدار Python يحتوي على PyTorch، مثلًا من conda أو pixi، يُستخدم بدلًا من الخاص بالإضافة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Engine…</source>
      <translation>الم&amp;حرك…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Install, check, repair, move or remove the engine</source>
      <translation>تثبيت المحرك أو فحصه أو إصلاحه أو نقله أو إزالته</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Python to use instead</source>
      <translation>إصدار Python ال&amp;بديل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>What Dialogs Suggest</source>
      <translation>ما تقترحه مربعات الحوار</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer whose extent is taken</source>
      <translation>الطبقة التي يؤخذ مداها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer with the polygons</source>
      <translation>الطبقة التي تحتوي على المضلعات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>&amp;Selected polygons only</source>
      <translation>المضلعات المح&amp;ددة فقط</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Dra&amp;w on the Map</source>
      <translation>رسم على الخري&amp;طة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>{width} x {height} in {crs}</source>
      <translation>{width} × {height} في {crs}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>All of the image</source>
      <translation>الصورة كلها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>What the map shows</source>
      <translation>ما تعرضه الخريطة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Extent of a layer</source>
      <translation>مدى طبقة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Rectangle drawn on the map</source>
      <translation>مستطيل مرسوم على الخريطة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Inside the polygons of a layer</source>
      <translation>داخل مضلعات طبقة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>None drawn yet</source>
      <translation>لم يُرسم شيء بعد</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>{name} cannot be opened: choose another image.</source>
      <translation>يتعذر فتح {name}: اختر صورة أخرى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose an image: a raster layer of the project, or a file.</source>
      <translation>اختر صورة: طبقة نقطية من المشروع، أو ملفًا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose the layer that tells the area.</source>
      <translation>اختر الطبقة التي تحدد المنطقة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>The area does not touch the image.</source>
      <translation>المنطقة لا تمس الصورة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>This image comes from a service: choose a part of it.</source>
      <translation>هذه الصورة من خدمة: اختر جزءًا منها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Draw a rectangle on the map.</source>
      <translation>ارسم مستطيلًا على الخريطة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Segment Land Cover</source>
      <translation>تجزئة الغطاء الأرضي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Maps</source>
      <translation>الخرائط</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>Classifying one window …</source>
      <translation>جارٍ تصنيف نافذة واحدة …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>On the map until you close this window. It is no layer.</source>
      <translation>على الخريطة حتى تغلق هذه النافذة. وهي ليست طبقة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>There is no image at this place of the map.</source>
      <translation>لا توجد صورة في هذا الموضع من الخريطة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Waits until the map of “{name}” is finished.</source>
      <translation>ينتظر حتى تنتهي خريطة «{name}».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Finished. The map is in {path}.</source>
      <translation>انتهى. الخريطة في ‎{path}‎.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>No map has been made yet. Choose what to map under Setup.</source>
      <translation>لم تُنشأ أي خريطة بعد. اختر ما تريد رسم خريطته في «الإعداد».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopping …</source>
      <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopped. What is done is kept: it can go on from there.</source>
      <translation>توقف. ما أُنجز محفوظ: يمكن المتابعة من هناك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>The map is no layer of the project any more.</source>
      <translation>لم تعد الخريطة طبقة في المشروع.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>waits</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>runs</source>
      <translation>قيد التشغيل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stops</source>
      <translation>قيد الإيقاف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Progress of the map</source>
      <translation>تقدم الخريطة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Shares of the classes</source>
      <translation>نسب الفئات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Area</source>
      <translation>المساحة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Share</source>
      <translation>النسبة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Zoom to Map</source>
      <translation>ت&amp;كبير إلى الخريطة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>There is no engine to compute with. {state}</source>
      <translation>لا يوجد محرك للحساب. {state}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Will be replaced: {files}.</source>
      <translation>سيتم استبدال: ‎{files}‎.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>A map with this name is being made: choose another name.</source>
      <translation>يجري إنشاء خريطة بهذا الاسم: اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Looking at the image …</source>
      <translation>جارٍ فحص الصورة …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>It will wait until the map that is made now is finished.</source>
      <translation>سينتظر حتى تنتهي الخريطة التي يجري إنشاؤها الآن.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>These weights cannot be read.</source>
      <translation>تتعذر قراءة هذه الأوزان.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>About These Weights</source>
      <translation>حول هذه الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an image file</source>
      <translation>اختر ملف صورة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Map</source>
      <translation>ما تُرسم خريطته</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Image</source>
      <translation>ال&amp;صورة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Area</source>
      <translation>ال&amp;منطقة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Weights and Device</source>
      <translation>الأوزان والجهاز</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Wei&amp;ghts</source>
      <translation>الأ&amp;وزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>GeoTIFF (*.tif)</source>
      <translation>ملف GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Save Land Cover Map</source>
      <translation>حفظ خريطة الغطاء الأرضي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>[Temporary file]</source>
      <translation>[ملف مؤقت]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A map of how sure the network is of each pixel</source>
      <translation>خريطة لمدى تأكد الشبكة من كل بكسل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>The map as polygons with their areas</source>
      <translation>الخريطة كمضلعات مع مساحاتها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A table with the area and share of each class</source>
      <translation>جدول بمساحة كل فئة ونسبتها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A page with a picture of the map and how it was made</source>
      <translation>صفحة تعرض صورة للخريطة وكيفية إنشائها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Write</source>
      <translation>ما يُكتب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Land cover &amp;map</source>
      <translation>&amp;خريطة الغطاء الأرضي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>With it</source>
      <translation>ومعها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Preview</source>
      <translation>م&amp;عاينة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window in the middle of the map</source>
      <translation>يصنف نافذة واحدة في وسط الخريطة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Preview Where I C&amp;lick</source>
      <translation>معاينة عند ال&amp;نقر</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window wherever you click on the map</source>
      <translation>يصنف نافذة واحدة حيث تنقر على الخريطة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A Quick Look</source>
      <translation>نظرة سريعة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Run</source>
      <translation>&amp;تشغيل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Set &amp;Up the Engine…</source>
      <translation>إعداد المحر&amp;ك…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Ad&amp;vanced…</source>
      <translation>مت&amp;قدم…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Opens the algorithm with all of its options</source>
      <translation>يفتح الخوارزمية بكل خياراتها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an Image</source>
      <translation>اختر صورة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Confidence</source>
      <translation>ال&amp;ثقة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>P&amp;olygons</source>
      <translation>م&amp;ضلعات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>S&amp;tatistics</source>
      <translation>إ&amp;حصائيات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>R&amp;eport</source>
      <translation>تق&amp;رير</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Takes about {time} on this computer, and up to {size} on the disk.</source>
      <translation>يستغرق نحو {time} على هذا الحاسوب، ويشغل حتى {size} على القرص.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: the engine found no usable graphics processor.</source>
      <translation>المعالج: لم يجد المحرك معالج رسومات صالحًا للاستخدام.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Needs up to {size} on the disk. How long it takes is not known yet.</source>
      <translation>يحتاج حتى {size} على القرص. المدة غير معروفة بعد.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: works on every computer, and takes its time.</source>
      <translation>المعالج: يعمل على كل حاسوب، لكنه بطيء.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor. If there is none of this kind, the run says so.</source>
      <translation>معالج رسومات. إن لم يوجد معالج من هذا النوع، فسيُذكر ذلك عند التشغيل.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor if a usable one is there, else the processor.</source>
      <translation>معالج رسومات إن وُجد واحد صالح، وإلا فالمعالج.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} MB</source>
      <translation>{count} ميغابايت</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>This graphics processor. If it is not there, the run says so.</source>
      <translation>معالج الرسومات هذا. إن لم يكن موجودًا، فسيُذكر ذلك عند التشغيل.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{area} m²</source>
      <translation>{area} م²</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} GB</source>
      <translation>{count} غيغابايت</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{device}, the best of this computer</source>
      <translation>المعالج {device}، الأفضل في هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{area} km²</source>
      <translation>{area} كم²</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{area} ha</source>
      <translation>{area} هكتار</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Looking for unfinished land cover maps</source>
      <translation>جارٍ البحث عن خرائط غطاء أرضي غير منتهية</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Resume</source>
      <translation>استئناف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Discard</source>
      <translation>حذف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Later</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>{output} is unfinished: {done} of {blocks} blocks, started {started}.</source>
      <translation>لم تنته ‎{output}‎: أُنجز {done} من {blocks} كتلة، بدأت {started}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{title}: {count} weights</source>
      <translation>الكتالوج {title}: عدد ملفات الأوزان {count}</translation>
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

الحجم: {size}
من: {where}

الترخيص:
{licence}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>“{title}” comes from {where} ({size}), under this licence:</source>
      <translation>مصدر «{title}» هو {where} ({size})، بموجب هذا الترخيص:</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Downloading “{title}” from {host} …</source>
      <translation>جارٍ تحميل «{title}» من {host} …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{folder} has {free} free, but {size} are needed.</source>
      <translation>المتاح في ‎{folder}‎ هو {free}، لكن المطلوب {size}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Free space there.</source>
      <translation>أفرغ مساحة هناك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>The address must begin with https:// and hold no password.</source>
      <translation>يجب أن يبدأ العنوان بـ https://‎ وألا يحتوي على كلمة مرور.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>QGIS will connect to {host} and fetch the list of weights there. Connect?</source>
      <translation>سيتصل QGIS بـ {host} ويجلب قائمة الأوزان من هناك. هل تريد الاتصال؟</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Cancelled. What has come is kept.</source>
      <translation>أُلغي. ما وصل محفوظ.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Asking {host} …</source>
      <translation>جارٍ سؤال {host} …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>this computer</source>
      <translation>هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>in the library · {detail}</source>
      <translation>في المكتبة · {detail}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Checking “{title}” …</source>
      <translation>جارٍ فحص «{title}» …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Added to the library: {name}.</source>
      <translation>أُضيف إلى المكتبة: {name}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalogues (*.json)</source>
      <translation>كتالوجات JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>A catalogue lists weights that somebody publishes: an address that begins with https://, or a file. QGIS connects to it only when you open it and say so.</source>
      <translation>الكتالوج يسرد أوزانًا ينشرها شخص أو جهة: إما عنوان يبدأ بـ https://‎، أو ملف. لا يتصل QGIS به إلا عندما تفتحه وتوافق على ذلك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalo&amp;gue</source>
      <translation>الكتالو&amp;ج</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a catalogue file</source>
      <translation>اختر ملف كتالوج</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Open</source>
      <translation>&amp;فتح</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Forget</source>
      <translation>&amp;نسيان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Take the address off the list</source>
      <translation>يزيل العنوان من القائمة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Weights in the catalogue</source>
      <translation>الأوزان في الكتالوج</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>About the chosen weights</source>
      <translation>حول الأوزان المختارة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download…</source>
      <translation>&amp;تحميل…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Ca&amp;ncel</source>
      <translation>إ&amp;لغاء</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Connect</source>
      <translation>ات&amp;صال</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a Catalogue File</source>
      <translation>اختر ملف كتالوج</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Licence of the Weights</source>
      <translation>ترخيص الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>I &amp;accept this licence</source>
      <translation>أ&amp;قبل هذا الترخيص</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download</source>
      <translation>&amp;تحميل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Weights Library</source>
      <translation>مكتبة الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Import a Checkpoint</source>
      <translation>استيراد نقطة حفظ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>One on each line, in the order of training. A colour may follow: water #2b83ba</source>
      <translation>واحدة في كل سطر، بترتيب التدريب. ويمكن أن يتبعها لون: ماء ‎#2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>In the order of training, separated by commas</source>
      <translation>بترتيب التدريب، مفصولة بفواصل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source> m</source>
      <translation> م</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Import</source>
      <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Trained &amp;on</source>
      <translation>مُ&amp;درَّب على</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Title</source>
      <translation>ال&amp;عنوان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Bands</source>
      <translation>الن&amp;طاقات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Pi&amp;xel size</source>
      <translation>حجم ال&amp;بكسل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Training &amp;data</source>
      <translation>بيا&amp;نات التدريب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Li&amp;cence</source>
      <translation>الت&amp;رخيص</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>What the weights are called in lists</source>
      <translation>ما تُسمى به الأوزان في القوائم</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>The name of the file in the library; scripts and models use it</source>
      <translation>اسم الملف في المكتبة؛ تستخدمه النصوص البرمجية والنماذج</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Name</source>
      <translation>الا&amp;سم</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wait until the library has done what it is at.</source>
      <translation>انتظر حتى تنهي المكتبة ما تقوم به.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{file} does not say what its network was trained for. Say it here; it is kept with the weights. The file is opened apart from QGIS, and nothing in it is run.</source>
      <translation>لا يذكر ‎{file}‎ ما دُرّبت شبكته عليه. اذكره هنا؛ وسيُحفظ مع الأوزان. يُفتح الملف خارج QGIS، ولا يُشغَّل أي شيء فيه.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Added to the library: {names}.</source>
      <translation>أُضيف إلى المكتبة: {names}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>default</source>
      <translation>افتراضي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>came with the plugin</source>
      <translation>جاء مع الإضافة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>damaged</source>
      <translation>تالف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Dialogs suggest “{title}” now.</source>
      <translation>تقترح مربعات الحوار الآن «{title}».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” is whole: nothing has changed since it was written.</source>
      <translation>الملف «{title}» سليم: لم يتغير شيء منذ كتابته.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” was removed.</source>
      <translation>تمت إزالة «{title}».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wrote {file}.</source>
      <translation>تمت كتابة ‎{file}‎.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Other data</source>
      <translation>بيانات أخرى</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Importing {file} …</source>
      <translation>جارٍ استيراد ‎{file}‎ …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Cancelled.</source>
      <translation>أُلغي.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Remove “{title}” ({file}) from the library?</source>
      <translation>هل تريد إزالة «{title}» (‎{file}‎) من المكتبة؟</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>There is no trash where “{file}” lies. Delete it for good?</source>
      <translation>لا توجد سلة مهملات حيث يوجد «‎{file}‎». هل تريد حذفه نهائيًا؟</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>classes: {count}, pixels: {size} m</source>
      <translation>الفئات: {count}، البكسل: {size} م</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Rename Weights</source>
      <translation>إعادة تسمية الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Duplicate Weights</source>
      <translation>تكرار الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{title} (copy)</source>
      <translation>{title} (نسخة)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Weights and checkpoints (*.safetensors *.ckpt *.pth *.pt)</source>
      <translation>أوزان ونقاط حفظ UNetMamba (*.safetensors *.ckpt *.pth *.pt)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>UNetMamba weights (*.safetensors)</source>
      <translation>أوزان UNetMamba (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Export Weights</source>
      <translation>تصدير الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Search names and classes</source>
      <translation>البحث في الأسماء والفئات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Weights in the library</source>
      <translation>الأوزان في المكتبة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Files can be dropped here.</source>
      <translation>يمكن إفلات الملفات هنا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>En&amp;gine…</source>
      <translation>الم&amp;حرك…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Add weights files, or checkpoints published with papers</source>
      <translation>إضافة ملفات أوزان، أو نقاط حفظ نُشرت مع أوراق علمية</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Copy the file, to give it to others</source>
      <translation>نسخ الملف، لإعطائه للآخرين</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Dialogs suggest these weights</source>
      <translation>تقترح مربعات الحوار هذه الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Reads the whole file to see that nothing in it has changed</source>
      <translation>يقرأ الملف كله للتأكد من أن شيئًا فيه لم يتغير</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Delete for Good</source>
      <translation>حذف &amp;نهائي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Move to &amp;Trash</source>
      <translation>نقل إلى سلة المه&amp;ملات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Import Weights</source>
      <translation>استيراد الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Import…</source>
      <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Export…</source>
      <translation>ت&amp;صدير…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Rename…</source>
      <translation>إ&amp;عادة تسمية…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>D&amp;uplicate…</source>
      <translation>ت&amp;كرار…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Set as &amp;Default</source>
      <translation>تعيين كا&amp;فتراضي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Check File</source>
      <translation>فحص ال&amp;ملف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>De&amp;lete…</source>
      <translation>ح&amp;ذف…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Example</source>
      <translation>مثال</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Pixel size</source>
      <translation>حجم البكسل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Bands</source>
      <translation>النطاقات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU</source>
      <translation>متوسط IoU</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Overall accuracy</source>
      <translation>الدقة الكلية</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Measured on</source>
      <translation>قيس على</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Licence</source>
      <translation>الترخيص</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Trained on</source>
      <translation>مدرَّب على</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Limits</source>
      <translation>الحدود</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Acknowledgement</source>
      <translation>شكر وتقدير</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Started from</source>
      <translation>بدأ من</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Network</source>
      <translation>الشبكة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Made by</source>
      <translation>أُنشئ بواسطة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Fingerprint</source>
      <translation>البصمة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Code</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Not stated: ask who made them.</source>
      <translation>غير مذكور: اسأل من أنشأها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Places kept from training: {places}</source>
      <translation>مواضع مستثناة من التدريب: {places}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>{size} m</source>
      <translation>{size} م</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Step</source>
      <translation>خطوة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Nothing to show yet</source>
      <translation>لا شيء لعرضه بعد</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/run_widgets.py" />
      <source>Messages</source>
      <translation>رسائل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a Weights File</source>
      <translation>اختر ملف أوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Weights</source>
      <translation>الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a weights file</source>
      <translation>اختر ملف أوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>[None]</source>
      <translation>[لا شيء]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>{name} (damaged)</source>
      <translation>{name} (تالف)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>Try again: what has come is kept. Proxies are set in the options of QGIS.</source>
      <translation>حاول مرة أخرى: ما وصل محفوظ. تُضبط الوكلاء في خيارات QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>its address is not secure (https)</source>
      <translation>عنوانه غير آمن (https)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>another QGIS is downloading it ({holder})</source>
      <translation>نافذة QGIS أخرى تقوم بتحميله ({holder})</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>the server sent another part than it was asked for</source>
      <translation>أرسل الخادم جزءًا غير الذي طُلب منه</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it is larger than it should be</source>
      <translation>حجمه أكبر مما ينبغي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it ended before all had come</source>
      <translation>انتهى قبل وصول كل شيء</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>The download from {host} failed: {why}.</source>
      <translation>فشل التحميل من {host}: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it leads to {where}, which is not secure (https)</source>
      <translation>يقود إلى {where}، وهو غير آمن (https)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Teaching {name}</source>
      <translation>جارٍ تعليم {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>The training stopped with an error that nobody foresaw: {error}.</source>
      <translation>توقف التدريب بسبب خطأ غير متوقع: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Warning: {text}</source>
      <translation>تحذير: {text}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>CC BY-NC-SA 4.0, as LoveDA: no commercial use</source>
      <translation>الترخيص CC BY-NC-SA 4.0، مثل LoveDA: لا استخدام تجاريًا</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>As the ISPRS benchmark: ask the ISPRS before other use than research</source>
      <translation>كما في مجموعة ISPRS المرجعية: اسأل ISPRS قبل أي استخدام غير البحث العلمي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Choose a file that ends in .safetensors, .ckpt, .pth or .pt.</source>
      <translation>اختر ملفًا ينتهي بـ ‎.safetensors أو ‎.ckpt أو ‎.pth أو ‎.pt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name the classes, one on each line, in the order in which they were trained.</source>
      <translation>سمِّ الفئات، واحدة في كل سطر، بالترتيب الذي دُرّبت به.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name three bands, separated by commas, in the order in which they were trained.</source>
      <translation>سمِّ ثلاثة نطاقات، مفصولة بفواصل، بالترتيب الذي دُرّبت به.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Give the weights a title.</source>
      <translation>أعطِ الأوزان عنوانًا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Say what pixel size the training images had.</source>
      <translation>اذكر حجم البكسل في صور التدريب.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>{name} is no weights file.</source>
      <translation>الملف {name} ليس ملف أوزان.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>The polygons cannot be stored in {folder}: {why}.</source>
      <translation>يتعذر حفظ المضلعات في ‎{folder}‎: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>Free some space on that disk, or see to it that you may write there.</source>
      <translation>أفرغ بعض المساحة على ذلك القرص، أو تأكد من أنه يمكنك الكتابة هناك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting.py" />
      <source>Land cover of {name}</source>
      <translation>الغطاء الأرضي لـ {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_outlook.py" />
      <source>The service is asked for {plan}.</source>
      <translation>يُطلب من الخدمة {plan}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_preview.py" />
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <source>The polygons cannot be counted: {error}.</source>
      <translation>يتعذر عدّ المضلعات: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>The log has more, under UNetMamba.</source>
      <translation>يوجد المزيد في السجل، تحت UNetMamba.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>This failed in an unforeseen way: {error}.</source>
      <translation>فشل ذلك على نحو غير متوقع: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Run again later: what has been read is kept. Or skip damaged parts.</source>
      <translation>شغّل مرة أخرى لاحقًا: ما تمت قراءته محفوظ. أو تخطَّ الأجزاء التالفة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} has no image at {count} places of the extent: they become NoData.</source>
      <translation>ليس في {layer} صورة في مواضع من المدى عددها {count}: تصبح بلا بيانات (NoData).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} cannot be read: {why}.</source>
      <translation>تتعذر قراءة {layer}: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Reading {layer}: {plan}</source>
      <translation>جارٍ قراءة {layer}: {plan}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>the disk does not hold what was written</source>
      <translation>القرص لا يحتوي على ما كُتب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{layer} is read through QGIS, from a service or with a login.</source>
      <translation>تُقرأ {layer} عبر QGIS، من خدمة أو بتسجيل دخول.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose the extent to classify.</source>
      <translation>اختر المدى المراد تصنيفه.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>The extent does not touch {layer}.</source>
      <translation>المدى لا يمس {layer}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose an extent over the layer.</source>
      <translation>اختر مدى فوق الطبقة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>This extent of {layer} has {plan}. At most {most} million pixels are read.</source>
      <translation>في هذا المدى من {layer}: {plan}. ويُقرأ {most} مليون بكسل على الأكثر.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose a smaller extent, or ask the service's owner for the image as a file.</source>
      <translation>اختر مدى أصغر، أو اطلب الصورة كملف من مالك الخدمة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in about {count} tiles</source>
      <translation>{width} × {height} بكسل في نحو {count} بلاطة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in {count} requests</source>
      <translation>{width} × {height} بكسل في {count} طلب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Choose another file.</source>
      <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>there is such a file already, and it may hold your work</source>
      <translation>يوجد مثل هذا الملف بالفعل، وقد يحتوي على عملك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>its folder does not exist</source>
      <translation>مجلده غير موجود</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>{path} cannot be made: {why}.</source>
      <translation>يتعذر إنشاء ‎{path}‎: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>QGIS is too busy to tell what the service answered</source>
      <translation>إن QGIS مشغول جدًا فلا يستطيع ذكر ما أجابت به الخدمة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered {status}</source>
      <translation>أجاب {host} بـ {status}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} did not answer</source>
      <translation>لم يستجب {host}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered without an image</source>
      <translation>أجاب {host} دون صورة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>The polygons cannot be written to {path}: {why}.</source>
      <translation>تتعذر كتابة المضلعات إلى ‎{path}‎: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>Choose an output in a folder where you may write files.</source>
      <translation>اختر مخرجًا في مجلد يمكنك كتابة الملفات فيه.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Assess accuracy</source>
      <translation>تقييم الدقة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Tells how good a land cover map is, where the truth is known.</source>
      <translation>يبيّن مدى جودة خريطة غطاء أرضي حيث تُعرف الحقيقة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover</source>
      <translation>تقييم الدقة,تحقق,مصفوفة الالتباس,مصفوفة الخطأ,كابا,F1,IoU,تقدير المساحة,غطاء أرضي,accuracy assessment,validation,confusion matrix,error matrix,kappa,area estimation,land cover</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Compares a land cover map with polygons, points or a raster whose classes are known, and writes a report: confusion matrix, accuracy of each class, and pictures of where the map is wrong.
Take reference that the network was not trained on, and not from beside it: scores on training ground mean nothing.
From points at random places it also estimates the accuracy and the true area of each class in the whole map, with confidence intervals.</source>
      <translation>يقارن خريطة غطاء أرضي بمضلعات أو نقاط أو طبقة نقطية فئاتها معروفة، ويكتب تقريرًا: مصفوفة الالتباس، ودقة كل فئة، وصورًا لمواضع الخطأ في الخريطة.
خذ مرجعًا لم تُدرَّب عليه الشبكة، وليس من جواره: فالدرجات على أرض التدريب لا تعني شيئًا.
ومن نقاط في مواضع عشوائية يقدّر أيضًا الدقة والمساحة الحقيقية لكل فئة في الخريطة كلها، مع فترات الثقة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Choose a reference: either polygons or points, or a raster.</source>
      <translation>اختر مرجعًا: إما مضلعات أو نقاطًا، وإما طبقة نقطية.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Land cover</source>
      <translation>الغطاء الأرضي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The map to assess: class codes from 0 to 254, as Segment Land Cover makes them.</source>
      <translation>الخريطة المراد تقييمها: رموز فئات من 0 إلى 254، كما تنشئها «تجزئة الغطاء الأرضي».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Reference polygons or points</source>
      <translation>المضلعات أو النقاط المرجعية</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Ground whose class is known, in any CRS. Of polygons, the pixels count whose centre they hold; where polygons overlap, the one with the greater feature id. A point counts for the pixel that it lies in.</source>
      <translation>أرض فئتها معروفة، بأي CRS. تُحسب من المضلعات البكسلات التي تقع مراكزها داخلها؛ وحيث تتداخل المضلعات، يُعتمد ذو معرف الميزة الأكبر. وتُحسب النقطة للبكسل الذي تقع فيه.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Class field</source>
      <translation>حقل الفئة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The field that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. What has no value is left out.</source>
      <translation>الحقل الذي يحدد الفئة: نص بأسماء فئات الخريطة، بأحرف كبيرة أو صغيرة، أو أعداد صحيحة برموزها. ويُستبعد ما ليس له قيمة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Reference raster</source>
      <translation>الطبقة النقطية المرجعية</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Instead of polygons or points, a raster with the codes of the map's classes, on any grid and in any CRS. NoData is ground whose class is not known.</source>
      <translation>بدلًا من المضلعات أو النقاط، طبقة نقطية برموز فئات الخريطة، على أي شبكة بكسلات وبأي CRS. القيمة NoData أرض فئتها غير معروفة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Kappa</source>
      <translation>كابا</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Report Cohen's kappa, too, as older studies do.</source>
      <translation>ذكر معامل كابا لكوهين أيضًا، كما في الدراسات الأقدم.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Means without the last class</source>
      <translation>المتوسطات دون الفئة الأخيرة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Leaves the class with the greatest code out of mean IoU and mean F1, as papers do with “clutter”. Its pixels still count in all other figures.</source>
      <translation>يستبعد الفئة ذات الرمز الأكبر من متوسط IoU ومتوسط F1، كما تفعل الأوراق العلمية مع «clutter». وتظل بكسلاتها محسوبة في كل الأرقام الأخرى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Area-weighted figures of polygons and rasters</source>
      <translation>أرقام موزونة بالمساحة للمضلعات والطبقات النقطية</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy and areas of the whole map with confidence intervals (Olofsson et al. 2014). Points always have them. They are only right for a random sample, which polygons rarely are.</source>
      <translation>الدقة والمساحات في الخريطة كلها مع فترات الثقة (Olofsson et al. 2014). وهي متوفرة للنقاط دائمًا. ولا تصح إلا لعينة عشوائية، ونادرًا ما تكون المضلعات كذلك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Report</source>
      <translation>التقرير</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Web page (*.html)</source>
      <translation>صفحة HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A page with pictures, the confusion matrix and all figures.</source>
      <translation>صفحة فيها صور ومصفوفة الالتباس وكل الأرقام.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as CSV</source>
      <translation>الأرقام بصيغة CSV</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>CSV table (*.csv)</source>
      <translation>جدول CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A row for each class: its figures, and its row of the confusion matrix.</source>
      <translation>صف لكل فئة: أرقامها، وصفها من مصفوفة الالتباس.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as JSON</source>
      <translation>الأرقام بصيغة JSON</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>JSON (*.json)</source>
      <translation>ملف JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>All figures, for other programs.</source>
      <translation>كل الأرقام، لبرامج أخرى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy</source>
      <translation>الدقة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A table with the figures of each class.</source>
      <translation>جدول بأرقام كل فئة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Mean F1</source>
      <translation>متوسط F1</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Choose the field that tells the class of the reference.</source>
      <translation>اختر الحقل الذي يحدد فئة المرجع.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Cancelled, no report was written.</source>
      <translation>أُلغي، ولم يُكتب أي تقرير.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>{name}: IoU {iou}</source>
      <translation>{name}: IoU {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Export training chips</source>
      <translation>تصدير قصاصات التدريب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts labelled pieces of images, for training here or with other tools.</source>
      <translation>يقص أجزاء موسومة من الصور، للتدريب هنا أو بأدوات أخرى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>training data,samples,labels,chips,tiles,dataset,deep learning,digitising</source>
      <translation>بيانات تدريب,عينات,وسوم,قصاصات,بلاطات,مجموعة بيانات,تعلم عميق,رقمنة,training data,samples,labels,chips,tiles,dataset,deep learning,digitising</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts images and the polygons drawn on them into chips: small images, each with a label image of the same size.
They are split into training and validation by place: no label for training lies near one for validation, and every class is in both.
The folder is there only when it is complete.</source>
      <translation>يقص الصور والمضلعات المرسومة عليها إلى قصاصات (chips): صور صغيرة، لكل منها صورة وسوم بالحجم نفسه.
وتُقسم إلى تدريب وتحقق حسب المواضع: لا يقع أي وسم للتدريب قرب وسم للتحقق، وكل فئة موجودة في القسمين.
لا يظهر المجلد إلا عندما يكتمل.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Weights to suit</source>
      <translation>الأوزان التي تلائمها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Pixel size (metres)</source>
      <translation>حجم البكسل (أمتار)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Images whose pixels have another size on the ground are resampled to this one. If not set, that of the weights, or else of the first image.</source>
      <translation>الصور التي لبكسلاتها حجم آخر على الأرض يُعاد أخذ عيناتها إلى هذا الحجم. إذا لم يُحدد، فحجم الأوزان، وإلا فحجم الصورة الأولى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Format</source>
      <translation>التنسيق</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>pairs: GeoTIFFs in the folders images and labels, with lists of classes and of the split, for other tools. store: a chip store, for the train command of this engine.</source>
      <translation>الصيغة pairs: ملفات GeoTIFF في المجلدين images وlabels، مع قائمتين للفئات وللتقسيم، لأدوات أخرى. الصيغة store: مخزن قصاصات، للأمر train في هذا المحرك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Training chips</source>
      <translation>قصاصات التدريب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>A new or an empty folder.</source>
      <translation>مجلد جديد أو فارغ.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Number of classes</source>
      <translation>عدد الفئات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for training</source>
      <translation>بكسلات للتدريب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for validation</source>
      <translation>بكسلات للتحقق</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cancelled, no chips were written.</source>
      <translation>أُلغي، ولم تُكتب أي قصاصات.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Gives the chips the bands, range of values and pixel size of these weights: a .safetensors file, or a name in the library ({names}). If empty, those of the first image.</source>
      <translation>يعطي القصاصات نطاقات هذه الأوزان ومجال قيمها وحجم بكسلها: ملف ‎.safetensors، أو اسم في المكتبة ({names}). إذا كان فارغًا، فما للصورة الأولى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Fine-tune weights</source>
      <translation>الضبط الدقيق للأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Teaches a trained network the classes of polygons that you drew.</source>
      <translation>يعلّم شبكة مدرَّبة فئات المضلعات التي رسمتها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>training,learning,classes,samples,labels,transfer learning,deep learning</source>
      <translation>تدريب,تعلم,فئات,عينات,وسوم,ضبط دقيق,نقل التعلم,تعلم عميق,training,learning,classes,samples,labels,transfer learning,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Makes new weights from trained ones, images, and polygons of ground whose class you know. About ten polygons a class, spread over the images, are a good start.
Part of them is kept from the training and tells what the new weights are worth; classes whose names the old weights know already are learnt with fewer.
The weights are there only when they are complete. A run that is cancelled goes on where it was when it is run again with the same polygons.</source>
      <translation>ينشئ أوزانًا جديدة من أوزان مدرَّبة وصور ومضلعات لأرض تعرف فئتها. نحو عشرة مضلعات لكل فئة، موزعة على الصور، بداية جيدة.
يُستثنى جزء منها من التدريب ويبيّن جودة الأوزان الجديدة؛ والفئات التي تعرف الأوزان القديمة أسماءها تُتعلم بعدد أقل.
لا تظهر الأوزان إلا عندما تكتمل. والتشغيل الملغى يتابع من حيث كان عند تشغيله من جديد بالمضلعات نفسها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU on the polygons kept from training: {value:.1%}</source>
      <translation>متوسط IoU على المضلعات المستثناة من التدريب: {value:.1%}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Numbers of the bands to learn from, such as 1,2,3 or 1,2,3,4. If empty, those that the weights to start from know.</source>
      <translation>أرقام النطاقات التي يُتعلم منها، مثل 1,2,3 أو 1,2,3,4. إذا كان فارغًا، فالنطاقات التي تعرفها الأوزان التي يُبدأ منها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Weights to start from</source>
      <translation>الأوزان التي يُبدأ منها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Go on with an unfinished run of the same output, else start afresh.</source>
      <translation>متابعة تشغيل غير منته للمخرج نفسه، وإلا فالبدء من جديد.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Bands must be numbers separated by commas, such as 1,2,3.</source>
      <translation>يجب أن تكون النطاقات أرقامًا مفصولة بفواصل، مثل 1,2,3.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Train</source>
      <translation>ما يُدرَّب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>head: the last layer alone, in a minute. decoder: all but the part that looks at the image, good on a laptop. everything: for images of another kind than those that the weights know; it takes longest.</source>
      <translation>القيمة head: الطبقة الأخيرة وحدها، في دقيقة. القيمة decoder: كل شيء عدا الجزء الذي ينظر إلى الصورة، مناسبة لحاسوب محمول. القيمة everything: لصور من نوع غير الذي تعرفه الأوزان؛ وهي الأطول مدة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Minutes</source>
      <translation>دقائق</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Longest time for training. It ends earlier when scores no longer rise.</source>
      <translation>أطول وقت للتدريب. وينتهي أبكر إذا لم تعد الدرجات ترتفع.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What the new weights are called in lists.</source>
      <translation>ما تُسمى به الأوزان الجديدة في القوائم.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Licence of the weights</source>
      <translation>ترخيص الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If empty, that of the weights to start from.</source>
      <translation>إذا كان فارغًا، فترخيص الأوزان التي يُبدأ منها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Steps</source>
      <translation>الخطوات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Instead of the minutes, so that a run can be repeated on other computers.</source>
      <translation>بدلًا من الدقائق، ليمكن تكرار التشغيل على حواسيب أخرى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Learning rate</source>
      <translation>معدل التعلم</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If not set, one that suits what is trained.</source>
      <translation>إذا لم يُحدد، فمعدل يناسب ما يُدرَّب.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Changes of samples</source>
      <translation>تغييرات العينات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>How much samples are turned, resized and changed in colour, so that more is learnt from few.</source>
      <translation>مقدار تدوير العينات وتغيير حجمها ولونها، ليُتعلم أكثر من القليل.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Balance (percent)</source>
      <translation>التوازن (بالمئة)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Share of the samples drawn evenly over the classes; the others follow their area.</source>
      <translation>نسبة العينات المسحوبة بالتساوي بين الفئات؛ والبقية تتبع مساحتها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Patience</source>
      <translation>الصبر</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Training ends when scores did not rise in so many validations.</source>
      <translation>ينتهي التدريب إذا لم ترتفع الدرجات في هذا العدد من عمليات التحقق.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>New weights</source>
      <translation>الأوزان الجديدة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A new file; nothing is overwritten.</source>
      <translation>ملف جديد؛ لا يُكتب فوق أي شيء.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What was taught, how it went, and what the weights are worth.</source>
      <translation>ما تم تعليمه، وكيف سار، وجودة الأوزان.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Cancelled. Run it again to go on from there.</source>
      <translation>أُلغي. شغّله من جديد للمتابعة من هناك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>ملف ‎.safetensors، أو اسم في المكتبة ({names}). إذا كان فارغًا، فـ {starter}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>استيراد الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds weights, or a checkpoint published with a paper, to the library.</source>
      <translation>يضيف أوزانًا، أو نقطة حفظ نُشرت مع ورقة علمية، إلى المكتبة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds a file to the weights library, under whose name it can then be chosen.
Weights files of UNetMamba (.safetensors) are checked and copied. Checkpoints as they are published with papers (.ckpt, .pth) do not say what they were trained for: the other parameters do. They are opened in a process of their own with limits on memory and time, and nothing in them is run.
Nothing in the library is overwritten.</source>
      <translation>يضيف ملفًا إلى مكتبة الأوزان، ويمكن بعدها اختياره باسمه فيها.
تُفحص ملفات أوزان UNetMamba (‎.safetensors) وتُنسخ. أما نقاط الحفظ كما تُنشر مع الأوراق العلمية (‎.ckpt و.pth) فلا تذكر ما دُرّبت عليه: تذكره المعلمات الأخرى. وتُفتح في عملية منفصلة ذات حدود للذاكرة والزمن، ولا يُشغَّل أي شيء فيها.
لا يُكتب فوق أي شيء في المكتبة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>weights,library,checkpoint,model,pretrained,deep learning</source>
      <translation>أوزان,مكتبة,نقطة حفظ,نموذج,مدرب مسبقا,تعلم عميق,weights,library,checkpoint,model,pretrained,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>A weights file, or a checkpoint of the published network.</source>
      <translation>ملف أوزان، أو نقطة حفظ للشبكة المنشورة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>For checkpoints: the data set tells classes, bands, pixel size and licence, where they are not given.</source>
      <translation>لنقاط الحفظ: تحدد مجموعة البيانات الفئات والنطاقات وحجم البكسل والترخيص حيث لم تُذكر.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>What the weights are called in lists. If empty, the name of the file.</source>
      <translation>ما تُسمى به الأوزان في القوائم. إذا كان فارغًا، فاسم الملف.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>One on each line or separated by semicolons, in the order of training. A colour may follow, as in: water #2b83ba</source>
      <translation>واحدة في كل سطر أو مفصولة بفواصل منقوطة (;)، بترتيب التدريب. ويمكن أن يتبعها لون، مثل: ماء ‎#2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Three names separated by commas, in the order of training.</source>
      <translation>ثلاثة أسماء مفصولة بفواصل، بترتيب التدريب.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Of the training images, on the ground.</source>
      <translation>لصور التدريب، على الأرض.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Training data</source>
      <translation>بيانات التدريب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Origin and licence of the training images, for the card.</source>
      <translation>مصدر صور التدريب وترخيصها، للبطاقة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>As stated where the checkpoint is published.</source>
      <translation>كما هو مذكور حيث نُشرت نقطة الحفظ.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Name in the library</source>
      <translation>الاسم في المكتبة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Cancelled, nothing was added.</source>
      <translation>أُلغي، ولم يُضف شيء.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Checking the file</source>
      <translation>جارٍ فحص الملف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Label next</source>
      <translation>الوسوم التالية</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Finds the places where the next labels help the training most.</source>
      <translation>يجد المواضع التي تفيد فيها الوسوم التالية التدريب أكثر ما يكون.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</source>
      <translation>تعلم نشط,عدم يقين,أخذ عينات,وسوم,عينات,بيانات تدريب,رقمنة,ثقة,active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Ranks places of a land cover map where a label would help most: where the network was unsure, in all classes alike, most of all in those with few labels, and spread over the map.
Segment an image with the output Confidence, find places, draw polygons there, train, and segment again. The panel Label Next, in the menu Raster, leads from place to place.</source>
      <translation>يرتب مواضع في خريطة غطاء أرضي حيث يفيد الوسم أكثر: حيث كانت الشبكة غير متأكدة، في كل الفئات على السواء، وخصوصًا قليلة الوسوم منها، وموزعة على الخريطة.
جزّئ صورة مع المخرج «الثقة»، وابحث عن المواضع، وارسم مضلعات هناك، ودرّب، ثم جزّئ من جديد. لوحة «الوسوم التالية»، في القائمة «النقطية»، تقود من موضع إلى آخر.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The map, as Segment land cover makes it.</source>
      <translation>الخريطة، كما تنشئها «تجزئة الغطاء الأرضي».</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Confidence</source>
      <translation>الثقة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The output Confidence of the same run: percent, 0 to 100.</source>
      <translation>المخرج «الثقة» من التشغيل نفسه: نسبة مئوية، من 0 إلى 100.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Polygons that you have drawn already, in any CRS. Places keep away from them, and classes with few of them come first.</source>
      <translation>المضلعات التي رسمتها من قبل، بأي CRS. تبتعد عنها المواضع، وتأتي الفئات قليلة المضلعات أولًا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The field of the labels that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. If empty, all classes are taken to have equally many labels.</source>
      <translation>حقل الوسوم الذي يحدد الفئة: نص بأسماء فئات الخريطة، بأحرف كبيرة أو صغيرة، أو أعداد صحيحة برموزها. إذا كان فارغًا، تُعد الفئات كلها متساوية في عدد الوسوم.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Number of places</source>
      <translation>عدد المواضع</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>There may be fewer where the map has no more so far apart.</source>
      <translation>قد يكون العدد أقل حيث لا توجد في الخريطة مواضع أخرى بهذا التباعد.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Size of a place (pixels)</source>
      <translation>حجم الموضع (بكسلات)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Side of a square of the map's pixels. How sure the map is there is a mean over all of them, so that thin borders between classes, which are never sure, do not count for much.</source>
      <translation>ضلع مربع من بكسلات الخريطة. تأكد الخريطة هناك متوسط لها كلها، فلا تؤثر كثيرًا الحدود الرفيعة بين الفئات، وهي غير مؤكدة أبدًا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Least distance (pixels)</source>
      <translation>أقل مسافة (بكسلات)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places are so far from each other and from labels. Neighbours look alike.</source>
      <translation>تبعد المواضع هذه المسافة على الأقل بعضها عن بعض وعن الوسوم. فالمتجاورات متشابهة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>A square for each place, with its rank, class code and name in the map, mean confidence, why it was chosen, and whether it is done, which the panel notes there.</source>
      <translation>مربع لكل موضع، مع ترتيبه ورمز الفئة واسمها في الخريطة ومتوسط الثقة وسبب اختياره وهل أُنجز، وهو ما تسجله اللوحة فيه.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places found</source>
      <translation>المواضع التي عُثر عليها</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Cancelled, no places were written.</source>
      <translation>أُلغي، ولم تُكتب أي مواضع.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Images</source>
      <translation>الصور</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The images that the polygons were drawn on. They may differ in CRS, pixel size and kind of values: all are brought to one form.</source>
      <translation>الصور التي رُسمت عليها المضلعات. يمكن أن تختلف في CRS وحجم البكسل ونوع القيم: تُحوَّل كلها إلى شكل واحد.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground whose class is known. Ground in no polygon has no part in the training. Where polygons overlap, the later one counts: the one with the greater feature id.</source>
      <translation>مضلعات لأرض فئتها معروفة. الأرض التي ليست في أي مضلع لا تشارك في التدريب. وحيث تتداخل المضلعات، يُعتمد الأحدث: ذو معرف الميزة الأكبر.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The field, of text or whole numbers, that tells the class of a polygon. If the layer is styled by categories of this field, the classes get their order, names and colours from there.</source>
      <translation>الحقل، من نص أو أعداد صحيحة، الذي يحدد فئة المضلع. إذا كان للطبقة نمط مصنف حسب هذا الحقل، تأخذ الفئات منه ترتيبها وأسماءها وألوانها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Completely labelled area</source>
      <translation>منطقة موسومة بالكامل</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground where everything that belongs to a class is labelled. The rest of it becomes the class “background”.</source>
      <translation>مضلعات لأرض وُسم فيها كل ما ينتمي إلى فئة. ويصبح الباقي منها الفئة «background» (خلفية).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Share for validation (percent)</source>
      <translation>النسبة المخصصة للتحقق (بالمئة)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>So much of the labelled ground of each class, in places of its own, is kept from training to measure what was learnt. 0 keeps nothing.</source>
      <translation>هذا القدر من الأرض الموسومة لكل فئة، في مواضع خاصة، يُستثنى من التدريب لقياس ما تم تعلمه. القيمة 0 لا تستثني شيئًا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Gap (pixels)</source>
      <translation>الفجوة (بكسلات)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels for training keep this distance from those for validation; neighbours look so much alike that scores would be too good.</source>
      <translation>تحافظ وسوم التدريب على هذه المسافة من وسوم التحقق؛ فالمتجاورات متشابهة إلى حد يجعل الدرجات أفضل من الحقيقة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Seed</source>
      <translation>البذرة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Another number chooses other places for validation.</source>
      <translation>رقم آخر يختار مواضع أخرى للتحقق.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Origin and licence</source>
      <translation>المصدر والترخيص</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Of images and labels; it is kept with the data and with weights that are trained on them.</source>
      <translation>للصور والوسوم؛ يُحفظ مع البيانات ومع الأوزان المدرَّبة عليها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{name}: {polygons} polygons, {train} pixels for training, {validation} for validation</source>
      <translation>الفئة {name}: {polygons} مضلع، {train} بكسل للتدريب، {validation} للتحقق</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>An image cannot be used.</source>
      <translation>لا يمكن استخدام إحدى الصور.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{layer} is read through QGIS, from a service or with a login. Save it as a GeoTIFF first: its context menu, Export, Save As.</source>
      <translation>تُقرأ {layer} عبر QGIS، من خدمة أو بتسجيل دخول. احفظها كملف GeoTIFF أولًا: من قائمتها السياقية، تصدير، حفظ ك.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover change</source>
      <translation>تغير الغطاء الأرضي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Tells what became of each land cover class between two maps.</source>
      <translation>يبيّن ما آلت إليه كل فئة غطاء أرضي بين خريطتين.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>land cover,land use,change detection,transition matrix,from-to,comparison</source>
      <translation>غطاء أرضي,استخدام الأراضي,كشف التغير,مصفوفة الانتقال,من-إلى,مقارنة,land cover,land use,change detection,transition matrix,from-to,comparison</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Compares two land cover maps of the same ground, as Segment Land Cover makes them.
The result is a raster with what each pixel was and what it became, and a table of the transitions with their areas. Every mistake of either map shows as change, too: compare maps of similar images.</source>
      <translation>يقارن خريطتي غطاء أرضي للأرض نفسها، كما تنشئهما «تجزئة الغطاء الأرضي».
والنتيجة طبقة نقطية بما كان عليه كل بكسل وما صار إليه، وجدول بالانتقالات ومساحاتها. وكل خطأ في أي من الخريطتين يظهر كتغير أيضًا: قارن خرائط من صور متشابهة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Comparing the maps</source>
      <translation>جارٍ مقارنة الخريطتين</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover before</source>
      <translation>الغطاء الأرضي السابق</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The older map. The result has its grid.</source>
      <translation>الخريطة الأقدم. وللنتيجة شبكة بكسلاتها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover after</source>
      <translation>الغطاء الأرضي اللاحق</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The newer map. If its grid is another one, it is brought to that of the older.</source>
      <translation>الخريطة الأحدث. إذا كانت شبكة بكسلاتها مختلفة، تُحوَّل إلى شبكة الأقدم.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Change</source>
      <translation>التغير</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A GeoTIFF with 256 times the older class code plus the newer one in each pixel, and their names. NoData (65535) is where either map has none.</source>
      <translation>ملف GeoTIFF في كل بكسل منه 256 مضروبًا في رمز الفئة الأقدم زائد رمز الأحدث، مع أسمائها. القيمة NoData (65535) حيث لا قيمة في إحدى الخريطتين.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Transitions</source>
      <translation>الانتقالات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A table with pixels and area in square metres for each pair of classes, unchanged ones included.</source>
      <translation>جدول بالبكسلات والمساحة بالمتر المربع لكل زوج من الفئات، ومنها ما لم يتغير.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Cancelled, no map was written.</source>
      <translation>أُلغي، ولم تُكتب أي خريطة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/provider.py" />
      <source>Polygons are written as GeoPackage: give them a name that ends in .gpkg.</source>
      <translation>تُكتب المضلعات بصيغة GeoPackage: أعطها اسمًا ينتهي بـ ‎.gpkg.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Segment land cover</source>
      <translation>تجزئة الغطاء الأرضي</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Gives every pixel of an aerial or satellite image a land cover class.</source>
      <translation>يعطي كل بكسل من صورة جوية أو فضائية فئة غطاء أرضي.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>land cover,land use,classification,segmentation,deep learning,aerial,satellite</source>
      <translation>غطاء أرضي,استخدام الأراضي,تصنيف,تجزئة,تعلم عميق,جوية,قمر صناعي,land cover,land use,classification,segmentation,deep learning,aerial,satellite</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Makes a land cover map from an aerial or satellite image with a trained UNetMamba network.
The map has the grid and the coordinate system of the image. It is there only when it is complete: a run that fails or is cancelled leaves what was there before, and goes on where it was when it is run again.
A network is at its best with images like those it was trained on: the same bands, pixel size and kind of landscape.</source>
      <translation>ينشئ خريطة غطاء أرضي من صورة جوية أو فضائية بشبكة UNetMamba مدرَّبة.
للخريطة شبكة بكسلات الصورة ونظام إحداثياتها. ولا تظهر إلا عندما تكتمل: التشغيل الذي يفشل أو يُلغى يترك ما كان موجودًا من قبل، ويتابع من حيث كان عند تشغيله من جديد.
تكون الشبكة في أحسن أحوالها مع صور كالتي دُرّبت عليها: النطاقات نفسها وحجم البكسل ونوع المشهد.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Checking the input</source>
      <translation>جارٍ فحص المدخلات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Starting the engine</source>
      <translation>جارٍ بدء المحرك</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Classifying</source>
      <translation>جارٍ التصنيف</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Writing the map</source>
      <translation>جارٍ كتابة الخريطة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>The image cannot be used.</source>
      <translation>لا يمكن استخدام الصورة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What computes: a graphics processor (cuda of NVIDIA, mps of Apple) or cpu, the processor. auto takes a graphics processor if a usable one is there. With several, cuda:1 is the second.</source>
      <translation>ما يقوم بالحساب: معالج رسومات (cuda من NVIDIA أو mps من Apple) أو cpu، وهو المعالج. القيمة auto تأخذ معالج رسومات إن وُجد واحد صالح. وإذا كانت عدة معالجات، فالقيمة cuda:1 هي الثاني.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The image to classify. It may be of any size, and is only read. Layers of services, such as WMS and XYZ tiles, are read at the pixel size of the weights, and need an extent.</source>
      <translation>الصورة المراد تصنيفها. يمكن أن تكون بأي حجم، ولا تُعدَّل. تُقرأ طبقات الخدمات، مثل WMS وبلاطات XYZ، بحجم بكسل الأوزان، وتحتاج إلى مدى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>One band of the image for each that the weights need, in their order; the starter weights need red, green and blue. If empty, bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>نطاق من الصورة لكل نطاق تحتاج إليه الأوزان، بترتيبها؛ تحتاج أوزان البداية إلى الأحمر والأخضر والأزرق. إذا كان فارغًا، تُعرف النطاقات بأسمائها أو ألوانها أو أطوالها الموجية، وإلا فتؤخذ الأولى.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Extent</source>
      <translation>المدى</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The part of the image to classify. If empty, all of it.</source>
      <translation>الجزء المراد تصنيفه من الصورة. إذا كان فارغًا، فكلها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Mask</source>
      <translation>القناع</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons to classify: what lies outside of all of them becomes NoData and is not even read.</source>
      <translation>المضلعات المراد تصنيفها: ما يقع خارجها كلها يصبح بلا بيانات (NoData) ولا يُقرأ أصلًا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window size (pixels)</source>
      <translation>حجم النافذة (بكسلات)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Side of the square that the network looks at as a whole. More shows it more of the surroundings and takes more memory. If not set, what suits the weights.</source>
      <translation>ضلع المربع الذي تنظر إليه الشبكة ككل. الأكبر يُريها من المحيط أكثر ويأخذ ذاكرة أكثر. إذا لم يُحدد، فما يناسب الأوزان.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window overlap (pixels)</source>
      <translation>تداخل النوافذ (بكسلات)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Pixels shared by neighbouring windows, where their results are blended. More hides seams and takes longer. If not set, what suits the weights.</source>
      <translation>البكسلات المشتركة بين النوافذ المتجاورة، حيث تُمزج نتائجها. الأكثر يخفي الفواصل ويستغرق أطول. إذا لم يُحدد، فما يناسب الأوزان.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Test-time augmentation</source>
      <translation>تنويع الصور عند التنبؤ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Averages what the network sees in turned and resized copies of the image: flips takes 4 times as long, d4 40 times. The map becomes a little better.</source>
      <translation>يحسب متوسط ما تراه الشبكة في نسخ مدوّرة ومغيّرة الحجم من الصورة: القيمة flips تستغرق 4 أضعاف الوقت، والقيمة d4 تستغرق 40 ضعفًا. وتتحسن الخريطة قليلًا.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Calculation precision</source>
      <translation>دقة الحساب</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>bfloat16 is faster on newer graphics processors and may change a few pixels between classes that are about as likely. auto takes it there, and float32 elsewhere.</source>
      <translation>النوع bfloat16 أسرع على معالجات الرسومات الحديثة وقد يغيّر بضعة بكسلات بين فئات متقاربة الاحتمال. القيمة auto تختاره هناك، وتختار float32 في غيرها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smallest patch (pixels)</source>
      <translation>أصغر رقعة (بكسلات)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smaller patches of a class are merged into their largest neighbour. 0 keeps them all.</source>
      <translation>تُدمج الرقع الأصغر من فئة ما في أكبر جاراتها. القيمة 0 تبقيها كلها.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resample to the pixel size of the weights</source>
      <translation>إعادة أخذ العينات إلى حجم بكسل الأوزان</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Shows the network the image at the pixel size it was trained at, without which it does not know things by their size. The map has the pixels of the image all the same.</source>
      <translation>يُري الشبكة الصورة بحجم البكسل الذي دُرّبت عليه، ومن دونه لا تعرف الأشياء بأحجامها. ومع ذلك للخريطة بكسلات الصورة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resume an unfinished run</source>
      <translation>استئناف تشغيل غير منته</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>If a run with this output was interrupted, goes on where it was. It must have had the same settings; switch off to start afresh.</source>
      <translation>إذا قُطع تشغيل بهذا المخرج، فإنه يتابع من حيث كان. ويجب أن تكون له الإعدادات نفسها؛ عطّله للبدء من جديد.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Skip damaged parts of the image</source>
      <translation>تخطي الأجزاء التالفة من الصورة</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Leaves what cannot be read as NoData and names it in the log, instead of stopping there.</source>
      <translation>يترك ما تتعذر قراءته بلا بيانات (NoData) ويذكره في السجل، بدلًا من التوقف عنده.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map: a GeoTIFF with a class code in each pixel, and the names and colours of the classes. NoData (255) is where the image has none.</source>
      <translation>الخريطة: ملف GeoTIFF برمز فئة في كل بكسل، وأسماء الفئات وألوانها. القيمة NoData (255) حيث لا بيانات في الصورة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>How sure the network is of the class in each pixel, 0 to 100 percent. Where it is low, look twice.</source>
      <translation>مدى تأكد الشبكة من الفئة في كل بكسل، من 0 إلى 100 بالمئة. حيث يكون منخفضًا، دقّق النظر.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Probabilities</source>
      <translation>الاحتمالات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A band for each class: how likely it is in each pixel, 0 to 100 percent.</source>
      <translation>نطاق لكل فئة: مدى احتمالها في كل بكسل، من 0 إلى 100 بالمئة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map as polygons without gaps or overlaps, in a GeoPackage, with class code, name and area in square metres on the ellipsoid.</source>
      <translation>الخريطة كمضلعات بلا فجوات ولا تداخل، في ملف GeoPackage، مع رمز الفئة واسمها ومساحتها بالمتر المربع على الإهليلج.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Statistics</source>
      <translation>إحصائيات</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A table with pixels, area in square metres and share of the map for each class.</source>
      <translation>جدول بالبكسلات والمساحة بالمتر المربع والنسبة من الخريطة لكل فئة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A page with a picture of the map, the shares of the classes, and how the map was made.</source>
      <translation>صفحة فيها صورة للخريطة ونسب الفئات وكيفية إنشاء الخريطة.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What the network has learnt, the classes of the map included: a .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>ما تعلمته الشبكة، ومنه فئات الخريطة: ملف ‎.safetensors، أو اسم في المكتبة ({names}). إذا كان فارغًا، فـ {starter}.</translation>
    </message>
  </context>
</TS>
