# wenmi（文秘练兵）
#   make run      安装缺少的系统库，编译，开始练习
#   make test     安装测试所需，运行全部测试
#   make check    检查代码格式
#   make class    编译网页课堂（wenmi-class），第一次要联网
#   make bench    速度对照；SECTION=class 只测网页课堂，SECTION=study 只测复习安排
#   make eval-typos   查别字的误报和查出率，每次结果相同；LIST=--list 列出没有查出的
#   make fuzz FUZZ_SECONDS=600    用随机改动的文件试读文件和查错的程序
#   make install PREFIX=/usr/local

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
BUILD_DIR ?= .build
FSRS_PYTHON = $(BUILD_DIR)/bench-tools/bin/python
FUZZ_SECONDS ?= 600

UNAME := $(shell uname -s)
# Whoever runs the program has no use for debugging information, which takes time and space. Colours
# would be another flag where a person looks on, and the class server, which the program builds behind
# its own lines of progress, would compile everything again.
RELEASE_FLAGS = -c release -debug-info-format none --no-color-diagnostics
ifeq ($(UNAME),Linux)
RELEASE_FLAGS += --static-swift-stdlib
endif

.PHONY: run build class test check bench bench-class eval-typos fuzz install setup setup-class \
  setup-test swift-version
.DEFAULT_GOAL := run

# The web server of classes takes minutes to fetch and build. Whoever only practises need not wait for
# it: it is left out until `make class` has fetched it.
ifeq ($(wildcard $(BUILD_DIR)/checkouts/hummingbird),)
run build eval-typos install: export WENMI_WITHOUT_CLASS_SERVER = 1
endif

run: build
	@$(BUILD_DIR)/release/wenmi

build: setup
	@$(SWIFT) build $(RELEASE_FLAGS) --scratch-path $(BUILD_DIR) --product wenmi

class: setup-class
	@$(SWIFT) build $(RELEASE_FLAGS) --scratch-path $(BUILD_DIR) --product wenmi-class

test: setup-test $(BUILD_DIR)/test-tools/bin/schemathesis
	$(SWIFT) build --build-tests --scratch-path $(BUILD_DIR)
	$(SWIFT) test --skip-build --scratch-path $(BUILD_DIR) --skip '$(ROOM_TESTS)'
	$(SWIFT) test --skip-build --scratch-path $(BUILD_DIR) --filter '$(ROOM_TESTS)'

# Servers with a hundred learners, and browsers: they run when nothing else takes their time.
ROOM_TESTS = ClassroomServerTests|ClassPagesTests

# Checks the class server against its own description.
$(BUILD_DIR)/test-tools/bin/schemathesis:
	python3 -m venv $(BUILD_DIR)/test-tools
	$(BUILD_DIR)/test-tools/bin/pip install --quiet schemathesis==4.32.5

check: setup-class
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	$(SWIFT) build --scratch-path $(BUILD_DIR) --explicit-target-dependency-import-check error

ifeq ($(SECTION),class)
bench: bench-class
else
bench: build $(if $(SECTION),,bench-class) $(if $(filter-out study,$(SECTION)),,$(FSRS_PYTHON))
	@$(SWIFT) build $(RELEASE_FLAGS) --scratch-path $(BUILD_DIR) --product wenmi-bench
	@$(BUILD_DIR)/release/wenmi-bench $(BUILD_DIR)/release/wenmi \
	  Tests/SecretarialRulesTests/CorrectDocuments $(FSRS_PYTHON) $(SECTION)
endif

# What the schedule is set beside; without a network it is set beside nothing.
$(FSRS_PYTHON):
	@python3 -m venv $(BUILD_DIR)/bench-tools && \
	  $(BUILD_DIR)/bench-tools/bin/pip install --quiet fsrs==6.3.2 fsrs-rs-python==0.9.3 || \
	  { rm -rf $(BUILD_DIR)/bench-tools; echo "没有装上 fsrs 和 fsrs-rs-python，复习安排不作对照。" >&2; }

bench-class: class
	@$(SWIFT) build $(RELEASE_FLAGS) --scratch-path $(BUILD_DIR) --product wenmi-class-bench
	@$(BUILD_DIR)/release/wenmi-class-bench $(BUILD_DIR)/release/wenmi-class QuestionBanks $(LEARNERS)

eval-typos: setup
	@$(SWIFT) build $(RELEASE_FLAGS) --scratch-path $(BUILD_DIR) --product wenmi-eval-typos
	@$(BUILD_DIR)/release/wenmi-eval-typos Sources/WordingModel/Data/official.wording \
	  Tests/TypoEvaluation $(LIST)

# What the fuzzers have learnt and found is kept here; an input that failed is named crash-….
FUZZING = $(BUILD_DIR)/fuzzing
# The runtime's own debugger would come before the fuzzer, which has yet to save its input.
FUZZ = SWIFT_BACKTRACE=enable=no $(FUZZING)/release
FUZZ_FLAGS = -max_total_time=$$(( $(FUZZ_SECONDS) / 6 )) -timeout=10 -rss_limit_mb=2048 \
  -artifact_prefix=$(FUZZING)/ -print_final_stats=1 -print_funcs=0

fuzz: setup
ifneq ($(UNAME),Linux)
	@echo "只有 Linux 的 Swift 带有 libFuzzer，请在 Linux 上运行 make fuzz。" >&2; exit 1
endif
	@mkdir -p $(FUZZING)/documents $(FUZZING)/files $(FUZZING)/parts $(FUZZING)/papers \
	  $(FUZZING)/tables $(FUZZING)/exchange
	@runtime=$$($(SWIFT) -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p'); \
	$(SWIFT) build -c release --package-path Tests/Fuzzing --scratch-path $(FUZZING) \
	  -Xswiftc -Xfrontend -Xswiftc -sanitize=fuzzer -Xlinker -lstdc++ \
	  -Xlinker $$runtime/clang/lib/linux/libclang_rt.fuzzer_no_main-$$(uname -m).a
	$(FUZZ)/fuzz-documents $(FUZZ_FLAGS) -max_len=8192 $(FUZZING)/documents Tests/SecretarialRulesTests/CorrectDocuments
	$(FUZZ)/fuzz-files $(FUZZ_FLAGS) -max_len=32768 $(FUZZING)/files Tests/DocumentReadingTests/Fixtures
	$(FUZZ)/fuzz-parts $(FUZZ_FLAGS) -max_len=8192 -dict=Tests/Fuzzing/word.dict $(FUZZING)/parts Tests/Fuzzing/Parts
	$(FUZZ)/fuzz-papers $(FUZZ_FLAGS) -max_len=4096 -dict=Tests/Fuzzing/paper.dict $(FUZZING)/papers Tests/BankFormatsTests/Fixtures/Papers
	$(FUZZ)/fuzz-tables $(FUZZ_FLAGS) -max_len=4096 $(FUZZING)/tables Tests/BankFormatsTests/Fixtures
	$(FUZZ)/fuzz-exchange $(FUZZ_FLAGS) -max_len=4096 -dict=Tests/Fuzzing/exchange.dict $(FUZZING)/exchange Tests/Fuzzing/Exchange

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/wenmi/QuestionBanks" \
	  "$(DESTDIR)$(PREFIX)/share/wenmi/ExamBlueprints" "$(DESTDIR)$(PREFIX)/share/wenmi/Licenses" \
	  "$(DESTDIR)$(PREFIX)/share/wenmi/WordingModel"
	install -m 755 $(BUILD_DIR)/release/wenmi "$(DESTDIR)$(PREFIX)/bin/wenmi"
	@if [ -x $(BUILD_DIR)/release/wenmi-class ]; then \
	  echo install -m 755 $(BUILD_DIR)/release/wenmi-class "$(DESTDIR)$(PREFIX)/bin/wenmi-class"; \
	  install -m 755 $(BUILD_DIR)/release/wenmi-class "$(DESTDIR)$(PREFIX)/bin/wenmi-class"; fi
	install -m 644 $(filter-out %.observed.json,$(wildcard QuestionBanks/*.json)) "$(DESTDIR)$(PREFIX)/share/wenmi/QuestionBanks/"
	install -m 644 $(wildcard ExamBlueprints/*.json) "$(DESTDIR)$(PREFIX)/share/wenmi/ExamBlueprints/"
	install -m 644 Sources/WordingModel/Data/official.wording "$(DESTDIR)$(PREFIX)/share/wenmi/WordingModel/"
	install -m 644 LICENSE NOTICE "$(DESTDIR)$(PREFIX)/share/wenmi/"
	install -m 644 $(wildcard Licenses/*.txt) "$(DESTDIR)$(PREFIX)/share/wenmi/Licenses/"

setup: swift-version
	@./.ci/install-missing run

setup-class: swift-version
	@./.ci/install-missing class

setup-test: swift-version
	@./.ci/install-missing test

swift-version:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
	  echo "没有找到 Swift：请先安装 Swift 6.1 或更新的版本（https://www.swift.org/install），再运行 make $(MAKECMDGOALS)" >&2; exit 1; }
	@v=$$($(SWIFT) --version 2>&1 | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1); \
	  set -- $$v; [ "$${1:-0}" -gt 6 ] || { [ "$${1:-0}" -eq 6 ] && [ "$${2:-0}" -ge 1 ]; } || { \
	  echo "Swift 版本太旧（$${1:-?}.$${2:-?}）：需要 6.1 或更新的版本，见 https://www.swift.org/install" >&2; exit 1; }
