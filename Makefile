# UNetMamba for QGIS: every job of the project is one target; `make help` lists them.
#
# Two interpreters: the engine's (.venv-engine, torch, isolated) and QGIS's (.venv-qgis: the system's Python with QGIS
# and GDAL, plus what the tests need). Each is made on first use, from a lock file with hashes, and then left alone.

.DEFAULT_GOAL := help
SHELL := /bin/sh

# QGIS's Python, also the base of the engine's environment. Never the first python3 on PATH: that may be anybody's.
PYTHON ?= /usr/bin/python3
# Where `make deploy` puts the plugin: the default profile of this user's QGIS 3.
PLUGINS ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default/python/plugins
# Where the plugin looks for its engine, as engine/paths.py says.
USER_DATA := $(if $(XDG_DATA_HOME),$(XDG_DATA_HOME),$(HOME)/.local/share)/unetmamba
# Training data of `make train-starter`: a folder of NAIP Ohio (images/, masks/, tiles.csv).
DATA ?= naip-ohio
# Other ground for `make bench-finetune`: a folder of satellite images of Dubai (images/, masks/, tiles.csv).
DUBAI ?= dubai

ENGINE_PYTHON := .venv-engine/bin/python
QGIS_PYTHON := .venv-qgis/bin/python
QT6_PYTHON := .venv-qt6/bin/python
# Tests run beside each other, a process to a processor, but no more than four: torch takes a gigabyte in each.
BESIDE := -n auto --maxprocesses 4 --dist worksteal
STAGE := build/stage/unetmamba_qgis
UV := build/uv/bin/uv
SPHINX_PYTHON := build/sphinx/bin/python

# QGIS's embedded Python takes its home from the first python3 on PATH, and inherited settings lead it astray.
export PATH := /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:$(PATH)
unexport PYTHONHOME PYTHONPATH VIRTUAL_ENV
export PYTHONNOUSERSITE := 1
export QT_QPA_PLATFORM := offscreen
export UV_SYSTEM_CERTS := true

.PHONY: help
help: ## List all targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

.PHONY: demo
demo: build/system .venv-engine/installed stage ## Map the bundled scene with QGIS; installs what is missing
	@UNETMAMBA_ENGINE_PYTHON="$(CURDIR)/$(ENGINE_PYTHON)" $(PYTHON) .ci/demo.py $(dir $(STAGE)) build/demo

.PHONY: test
test: lint test-engine test-plugin test-qt6 test-contract test-faults-short test-package ## Run every check; installs what is missing

.PHONY: lint
lint: .venv-qgis/installed .venv-qt6/installed ## Check style, simple mistakes, and that nothing keeps the plugin from Qt 6
	$(QGIS_PYTHON) -m ruff check
	$(QT6_PYTHON) .ci/qt6_check.py unetmamba_qgis tests/plugin

.PHONY: test-engine
test-engine: .venv-engine/tests-installed .venv-qgis/installed ## Test the engine, each room in the interpreter it runs in
	$(ENGINE_PYTHON) -m pytest $(BESIDE) tests/engine
	$(QGIS_PYTHON) -m pytest $(BESIDE) tests/engine

.PHONY: test-plugin
test-plugin: $(UV) .venv-engine/installed .venv-qgis/installed ## Test the plugin in QGIS, without a screen
	$(QGIS_PYTHON) -m pytest $(BESIDE) tests/plugin

.PHONY: test-qt6
test-qt6: .venv-qt6/installed ## Test dialogs on Qt 6, with a stand-in for QGIS
	PYTEST_QT_API=pyqt6 $(QT6_PYTHON) -m pytest tests/qt6

.PHONY: test-package
test-package: package .venv-engine/installed ## Install the zip in a new profile of QGIS, map the demo scene, uninstall it
	@UNETMAMBA_ENGINE_PYTHON="$(CURDIR)/$(ENGINE_PYTHON)" $(PYTHON) .ci/try_package.py build/unetmamba_qgis.zip

.PHONY: test-matrix
test-matrix: package ## Test plugin and zip in QGIS 3.40 and 3.44 (QGIS="3.22 3.40" for others; root; half an hour)
	@$(PYTHON) .ci/matrix.py $(QGIS)

.PHONY: test-contract
test-contract: .venv-qgis/installed ## Test the rules that keep the rooms and the two processes apart
	$(QGIS_PYTHON) -m pytest tests/contract

.PHONY: test-faults-short
test-faults-short: .venv-engine/installed .venv-qgis/installed ## Kill, cancel and starve runs, the quick part
	$(QGIS_PYTHON) -m pytest tests/faults -m "not slow"

.PHONY: test-faults
test-faults: .venv-engine/installed .venv-qgis/installed ## The whole catalogue of faults, for an hour
	$(QGIS_PYTHON) -m pytest tests/faults

.PHONY: test-install
test-install: .venv-qgis/installed ## Install the real engine, from an offline kit and moved, too (gigabytes, minutes)
	UNETMAMBA_TEST_INSTALL=1 $(QGIS_PYTHON) -m pytest tests/plugin/environment/test_real_install.py

.PHONY: stage
stage: build/system ## Build the plugin's folder as QGIS installs it, in build/stage
	@$(PYTHON) .ci/package.py stage $(STAGE)

.PHONY: package
package: docs stage .venv-qgis/installed ## Build the plugin's zip and check it as the QGIS plugin repository does
	@$(PYTHON) .ci/package.py zip $(STAGE) build/unetmamba_qgis.zip
	@$(QGIS_PYTHON) .ci/scan.py build/unetmamba_qgis.zip

.PHONY: deploy
deploy: .venv-engine/installed stage ## Put plugin and engine into this user's QGIS (PLUGINS=folder for another profile)
	@mkdir -p "$(PLUGINS)" "$(USER_DATA)/engine" && rm -rf "$(PLUGINS)/unetmamba_qgis"
	@cp -R $(STAGE) "$(PLUGINS)/" && ln -sfn "$(CURDIR)/.venv-engine" "$(USER_DATA)/engine/venv"
	@echo "Plugin in $(PLUGINS)/unetmamba_qgis: enable UNetMamba in QGIS under Plugins > Manage and Install Plugins."

.PHONY: docs
docs: build/system build/sphinx/installed ## Build the user guide in build/docs; fails on links and pictures that are not there
	@$(PYTHON) .ci/docs_parameters.py docs/parameters.md
	@$(SPHINX_PYTHON) .ci/docs.py build/docs

.PHONY: docs-shots
docs-shots: .venv-engine/installed stage ## Take the guide's pictures anew in a real QGIS (Xvfb, openbox; 15 minutes)
	@UNETMAMBA_ENGINE_PYTHON="$(CURDIR)/$(ENGINE_PYTHON)" $(PYTHON) .ci/docs_shots.py $(dir $(STAGE)) docs/images

.PHONY: i18n
i18n: build/system ## Bring new texts to the translators' files, check and build all languages
	@$(PYTHON) .ci/i18n.py update
	@$(PYTHON) .ci/i18n.py check
	@$(PYTHON) .ci/i18n.py build build/i18n

# Places that neither training nor its validation sees; the scores come from them.
HELD_OUT := p06,p09,p13,p14
ENGINE := -m unetmamba_qgis.engine
FIRST := build/weights/ohio-naip-rgb-1.safetensors
TRAINED := build/weights/ohio-naip-rgb.safetensors
STARTER := resources/weights/ohio-naip-rgb.safetensors

.PHONY: train-starter
train-starter: .venv-engine/installed build/chips/store.json ## Train the bundled weights again (DATA=folder; hours)
	$(PYTHON) $(ENGINE) train build/chips $(FIRST) --config resources/training/ohio-naip-rgb-1.json
	$(PYTHON) $(ENGINE) train build/chips $(TRAINED) --config resources/training/ohio-naip-rgb-2.json --start-from $(FIRST)
	$(PYTHON) $(ENGINE) evaluate build/chips --weights $(TRAINED) --groups $(HELD_OUT) --json > build/weights/scores.json
	rm -f $(STARTER) build/weights/compressed.safetensors
	$(PYTHON) $(ENGINE) weights compress $(TRAINED) build/weights/compressed.safetensors --scores build/weights/scores.json
	$(PYTHON) $(ENGINE) weights picture build/weights/compressed.safetensors docs/images/ohio-naip-rgb.jpg $(STARTER)

.PHONY: bench-forward
bench-forward: .venv-engine/installed ## Time the model's forward pass on this computer
	@$(PYTHON) $(ENGINE) benchmark --size 512
	@$(PYTHON) $(ENGINE) benchmark --size 1024

.PHONY: bench-model
bench-model: .venv-engine/tests-installed ## Time the network beside the published structure: speed, memory, accuracy
	@$(ENGINE_PYTHON) .ci/bench_model.py

.PHONY: bench-training
bench-training: .venv-engine/installed ## Time a training step beside the published structure, and what it keeps
	@$(ENGINE_PYTHON) .ci/bench_model.py --training --size 512

# A folder with yardsticks of the scan, to compare with (YARDSTICKS=folder).
YARDSTICKS ?=
.PHONY: bench-scan
bench-scan: .venv-engine/installed ## Time the scans on this processor (YARDSTICKS=folder)
	@$(ENGINE_PYTHON) .ci/bench_scan.py $(if $(YARDSTICKS),--yardsticks "$(YARDSTICKS)")

.PHONY: bench-starter
bench-starter: .venv-engine/tests-installed build/chips/store.json ## Score the bundled weights beside random forests (DATA=folder)
	$(ENGINE_PYTHON) .ci/bench_starter.py build/chips $(HELD_OUT) $(STARTER) $(wildcard $(TRAINED))

.PHONY: bench-finetune
bench-finetune: .venv-engine/tests-installed build/chips/store.json build/dubai/store.json ## Race: fine-tuning, forests, scratch (DATA=, DUBAI=; an hour)
	@$(PYTHON) .ci/bench_finetune.py build/chips build/dubai build/finetune

# Of `make bench-models`: how much each model is taught, and how often.
EPOCHS ?= 3
SEEDS ?= 1
.PHONY: bench-models
bench-models: .venv-engine/installed build/chips/store.json ## Race: all models from scratch on NAIP Ohio (DATA=, EPOCHS=, SEEDS=; half an hour)
	@$(PYTHON) .ci/bench_models.py build/chips build/bench-models $(HELD_OUT) --epochs $(EPOCHS) --seeds $(SEEDS)

.PHONY: bench-label-next
bench-label-next: .venv-engine/installed build/chips/store.json ## Race: Label next, random places (DATA=folder; half an hour)
	@$(PYTHON) .ci/bench_label_next.py build/chips build/label-next

.PHONY: bench-gpu
bench-gpu: .venv-engine/installed ## Check scans, network and maps on an NVIDIA GPU, then time them (4 minutes)
	@$(ENGINE_PYTHON) .ci/bench_gpu.py build/bench-gpu.md

.PHONY: bench-pipeline
bench-pipeline: .venv-engine/installed ## Whole jobs beside their network: speed, growth, memory (15 minutes, 2 GB)
	@$(PYTHON) .ci/bench_pipeline.py build/pipeline

build/chips/store.json: build/system
	rm -rf build/chips
	$(PYTHON) $(ENGINE) prepare naip-ohio $(DATA) build/chips

build/dubai/store.json: build/system
	rm -rf build/dubai
	$(PYTHON) $(ENGINE) prepare dubai $(DUBAI) build/dubai

.PHONY: engine-python
engine-python: .venv-engine/tests-installed ## Print the engine's interpreter (with make -s)
	@echo "$(CURDIR)/$(ENGINE_PYTHON)"

.PHONY: qgis-python
qgis-python: .venv-qgis/installed ## Print the interpreter that has QGIS and pytest (with make -s)
	@echo "$(CURDIR)/$(QGIS_PYTHON)"

.PHONY: lock
lock: $(UV) ## Renew the lock files: newest versions that fit together, for every system and Python
	for set in resources/locks/uv resources/locks/engine resources/locks/light tests/locks/engine tests/locks/qgis tests/locks/qt6 tests/locks/docs; do \
		$(UV) pip compile -q --upgrade --universal --python-version 3.10 --generate-hashes --no-annotate \
			--custom-compile-command "make lock" $$set.in -o $$set.txt || exit; \
	done

.PHONY: clean
clean: ## Remove everything that the other targets made, the environments included
	rm -rf build .venv-engine .venv-qgis .venv-qt6 .qgis-settings .pytest_cache .ruff_cache

# What the targets above stand on. Each is a file, so the second run skips it; all chatter goes to stderr, because
# the output of `make -s engine-python` is the path alone.

build/system: .ci/system-packages
	@.ci/system-packages $(PYTHON) >&2
	@mkdir -p build && touch $@

$(UV): build/system resources/locks/uv.txt
	@$(PYTHON) -m venv build/uv >&2
	@build/uv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r resources/locks/uv.txt >&2
	@touch $@

.venv-engine/installed: $(UV) resources/locks/engine.txt
	@echo "Installing the engine's environment (torch and friends, about 6 GB on Linux) ..." >&2
	@$(UV) venv -q --allow-existing --python $(PYTHON) .venv-engine >&2
	@$(UV) pip sync -p $(ENGINE_PYTHON) --require-hashes --compile-bytecode resources/locks/engine.txt >&2
	@touch $@

.venv-engine/tests-installed: .venv-engine/installed tests/locks/engine.txt
	@$(UV) pip install -q -p $(ENGINE_PYTHON) --require-hashes --compile-bytecode -r tests/locks/engine.txt >&2
	@touch $@

.venv-qgis/installed: $(UV) tests/locks/qgis.txt
	@$(UV) venv -q --allow-existing --system-site-packages --python $(PYTHON) .venv-qgis >&2
	@$(UV) pip sync -q -p $(QGIS_PYTHON) --require-hashes --compile-bytecode tests/locks/qgis.txt >&2
	@touch $@

# PyQt6 beside the installed QGIS, whose names the check looks up, too.
.venv-qt6/installed: $(UV) tests/locks/qt6.txt
	@$(UV) venv -q --allow-existing --system-site-packages --python $(PYTHON) .venv-qt6 >&2
	@$(UV) pip sync -q -p $(QT6_PYTHON) --require-hashes tests/locks/qt6.txt >&2
	@touch $@

build/sphinx/installed: $(UV) tests/locks/docs.txt
	@$(UV) venv -q --allow-existing --python $(PYTHON) build/sphinx >&2
	@$(UV) pip sync -q -p $(SPHINX_PYTHON) --require-hashes tests/locks/docs.txt >&2
	@touch $@
