# make run    a demo on this machine: five invented dugnader, with their addresses
# make test   all set-up and every test
# Both install only what is missing.

PORT = 0
DATA = data/demo
VENV = .venv/bin
MYPY = $(VENV)/mypy --config-file Tests/tools/mypy.ini --no-error-summary

BUILD_PACKAGES = \
	libsqlite3-dev:/usr/include/sqlite3.h libqrencode-dev:/usr/include/qrencode.h zlib1g-dev:/usr/include/zlib.h \
	libcurl4-openssl-dev:/usr/include/$(shell uname -m)-linux-gnu/curl/curl.h \
	pkg-config:pkg-config tzdata:/usr/share/zoneinfo/Europe/Oslo
SCRIPT_PACKAGES = nodejs:node node-typescript:tsc
# Documents are read back by other programs than those that made them.
DOCUMENT_PACKAGES = \
	poppler-utils:pdftotext qpdf:qpdf zbar-tools:zbarimg \
	libreoffice-writer-nogui:/usr/lib/libreoffice/share/registry/writer.xcd \
	libreoffice-impress-nogui:/usr/lib/libreoffice/share/registry/impress.xcd \
	fonts-liberation:/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf \
	fonts-dejavu-core:/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf \
	fonts-noto-core:/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf
# Playwright's own runtime needs libatomic; openssl makes the certificate of the mail server in the tests.
BROWSER_PACKAGES = \
	chromium-headless-shell:chromium-headless-shell zbar-tools:zbarimg openssl:openssl libatomic1:/usr/lib/$(shell uname -m)-linux-gnu/libatomic.so.1

PACKAGE_PACKAGES = \
	dpkg-dev:dpkg-buildpackage debhelper:dh fakeroot:fakeroot chrpath:chrpath
PACKAGE_TEST_PACKAGES = \
	debootstrap:/usr/sbin/debootstrap systemd-container:systemd-nspawn lintian:lintian man-db:man

# All at once, as is usual, they are in each other's way on two cores and take a quarter longer.
TESTS_AT_ONCE = SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=4
SWIFT_FILES = Sources Tests Torture Package.swift
say = @printf '\n== %s\n'

.PHONY: run release test lint swift-test house python-lint js-test browser-test document-test build tests-built embedded format clean hashes
.PHONY: documents compiler-name build-packages script-packages browser-packages document-packages python-venv
# One step at a time: they share two cores, and their output should be readable.
.NOTPARALLEL:

# ---- Running ----

run: build documents
	$(say) "Starting the demo. Ctrl-C stops it."
	@exec .build/debug/allemed demo --port $(PORT) --data $(DATA)

# A debug build takes half the time of a release build, and is fast enough for looking around.
build: build-packages compiler-name
	$(say) "Building (about five minutes the first time)"
	@swift build --product allemed

# For PDF, Word and PowerPoint. The demo runs without them on a machine that cannot fetch the packages.
documents: build python-venv
	@.build/debug/allemed documents install --data $(DATA) || echo "Going on without documents."

# One file to copy to a server that has libsqlite3, libqrencode and libcurl, and beside it what it was made with.
release: build-packages compiler-name
	$(say) "Building for release (about ten minutes the first time)"
	@swift build -c release --static-swift-stdlib --product allemed
	@program="$$(swift build -c release --static-swift-stdlib --show-bin-path)/allemed"; \
	"$$program" --version --sbom > "$$program.cdx.json" && ls -l "$$program" "$$program.cdx.json"

# ---- A Debian package ----

.PHONY: package package-test

# The release, as a package for the Debian that it is built on: see docs/operations.md.
package: release
	@Tests/tools/debian $(PACKAGE_PACKAGES)
	$(say) "Packing"
	@Packaging/build "$$(swift build -c release --static-swift-stdlib --show-bin-path)/allemed"

# Two minutes once it is built. It starts a Debian of its own, so it is done as root, and is no part of `make test`.
# PROGRAM=… tries another program than the debug build.
package-test: tests-built .venv/requirements.txt
	@Tests/tools/debian $(PACKAGE_PACKAGES) $(PACKAGE_TEST_PACKAGES)
	$(say) "The Debian package"
	@$$(test "$$(id -u)" = 0 || echo sudo) $(VENV)/python -m pytest -c Tests/Package/pytest.ini Tests/Package

# ---- Testing ----

test: lint swift-test house python-lint js-test document-test browser-test

lint:
	$(say) "Swift format lint"
	@swift format lint --strict -r $(SWIFT_FILES)

# Warnings are errors here, and nowhere else.
tests-built: build-packages compiler-name
	$(say) "Building the program and its tests, warnings are errors (about five minutes the first time)"
	@ALLEMED_STRICT=1 swift build --build-tests --quiet

swift-test: tests-built
	$(say) "Swift tests"
	@ALLEMED_STRICT=1 $(TESTS_AT_ONCE) swift test --skip-build --disable-xctest --quiet

# No room uses one that stands after it in docs/architecture.md.
house: tests-built python-venv
	$(say) "The order of the rooms"
	@Tests/tools/house

python-lint: .venv/requirements.txt
	$(say) "Python lint"
	@$(VENV)/ruff check --quiet --config Tests/tools/ruff.toml Tests Worker Bench Torture Tests/tools/house Tests/tools/hashes
	$(say) "Python types"
	@$(MYPY) --strict Worker Tests/tools/house
	@$(MYPY) --strict Tests/tools/hashes
	@$(MYPY) Tests/Documents
	@$(MYPY) Tests/Package
	@$(MYPY) Tests/Browser
	@$(MYPY) Bench
	@MYPYPATH=Bench $(MYPY) Torture

js-test: script-packages .venv/requirements.txt
	$(say) "JavaScript lint"
	@$(VENV)/oxlint -c Tests/JavaScript/oxlint.json Public Tests/JavaScript
	$(say) "JavaScript types"
	@tsc --noEmit -p Tests/JavaScript/tsconfig.json
	$(say) "JavaScript unit tests"
	@node --test --test-reporter=spec Tests/JavaScript/

document-test: document-packages .venv/requirements.txt
	$(say) "Documents"
	@$(VENV)/python -m pytest -c Tests/Documents/pytest.ini Tests/Documents

# JOURNEYS picks some: make browser-test JOURNEYS="-k weight"
browser-test: tests-built browser-packages document-packages .venv/requirements.txt
	$(say) "Browser journeys"
	@$(VENV)/python -m pytest -c Tests/Browser/pytest.ini Tests/Browser $(JOURNEYS)

# For `allemed --version --all`. Written only when the compiler has changed, so that nothing is rebuilt for it.
compiler-name:
	@mkdir -p .build && name="$$(swift --version 2>/dev/null | head -n 1)" && \
	{ echo "$$name" | cmp -s - .build/compiler.txt || { \
		echo "$$name" > .build/compiler.txt && touch Sources/Embedded/record.c; }; }

# ---- What is needed ----

build-packages:
	@Tests/tools/debian $(BUILD_PACKAGES)

script-packages:
	@Tests/tools/debian $(SCRIPT_PACKAGES)

browser-packages:
	@Tests/tools/debian $(BROWSER_PACKAGES)

document-packages:
	@Tests/tools/debian $(DOCUMENT_PACKAGES)

python-venv:
	@python3 -c 'import ensurepip' 2>/dev/null || Tests/tools/debian python3-venv:/usr/share/doc/python3-venv

# The Python tools, and beside them the list they were installed from. They are installed again only when the text of
# the list differs, because in a fresh checkout every file has a new date.
.venv/requirements.txt: Tests/Browser/requirements.txt Tests/Documents/requirements.txt Worker/requirements.txt | python-venv
	@cat $^ | cmp -s - $@ && touch $@ || { \
		printf '\n== %s\n' "Python tools for the tests, in .venv"; \
		python3 -m venv --clear .venv && \
		$(VENV)/pip install -q --disable-pip-version-check --require-hashes $(addprefix -r ,$^) && cat $^ > $@; }

# ---- Care ----

# The hashes of the Python packages, after a version in one of the lists has been changed. Then `make embedded`.
PYTHON_LISTS = Worker/requirements.txt Tests/Browser/requirements.txt Tests/Documents/requirements.txt \
	Bench/requirements.txt
hashes: python-venv
	@python3 -m venv .build/hashes && .build/hashes/bin/pip install -q --disable-pip-version-check uv==0.13.9
	@Tests/tools/hashes .build/hashes/bin/uv $(PYTHON_LISTS)

embedded:
	@Sources/Embedded/write-list.sh

format:
	@swift format -i -r $(SWIFT_FILES)

clean:
	@rm -rf .build .venv shots

# ---- Measuring ----

.PHONY: bench

# Under four minutes once it is built; quieter machines give better figures. The table goes into docs/performance.md.
bench: release .build/bench/requirements.txt
	@Tests/tools/debian wrk:wrk
	@swift build -c release --static-swift-stdlib --product floor
	$(say) "Measuring"
	@.build/bench/bin/python Bench/bench.py --bin "$$(swift build -c release --static-swift-stdlib --show-bin-path)"

.build/bench/requirements.txt: Bench/requirements.txt | python-venv
	@cmp -s $< $@ && touch $@ || { \
		printf '\n== %s\n' "Python tools for the measurements, in .build/bench"; \
		python3 -m venv --clear .build/bench && .build/bench/bin/pip install -q --disable-pip-version-check --require-hashes -r $< && cp $< $@; }

# ---- Torture ----

.PHONY: torture parsers sanitizers

# What the world may do to it: see docs/torture.md. Not a part of `make test`, which has no time for it. SHORT=1 takes at
# most four minutes; LONG=1 hours, with parsers fed for long and the Swift tests under the address and thread sanitizers.
# TORTURE goes on to it: make torture TORTURE="--only killed --seed 7"
torture: build python-venv $(if $(LONG),parsers)
	$(say) "Torture"
	@python3 Torture/torture.py --program .build/debug/allemed --parsers .build/parsers/debug/parsers \
		--length $(if $(SHORT),short,$(if $(LONG),long,usual)) $(TORTURE)
	@$(if $(LONG),$(MAKE) sanitizers)

# Everything that reads what comes from outside, built for libFuzzer, in a folder of its own.
parsers: build-packages
	$(say) "Building the parsers for libFuzzer (about ten minutes the first time)"
	@ALLEMED_PARSERS=1 swift build --scratch-path .build/parsers --product parsers -Xswiftc -sanitize=fuzzer

sanitizers: build-packages
	$(say) "Swift tests under the address sanitizer"
	@swift test --scratch-path .build/address --sanitize=address --disable-xctest --quiet
	$(say) "Swift tests under the thread sanitizer"
	@swift test --scratch-path .build/thread --sanitize=thread --disable-xctest --quiet
