# wenmi（文秘练兵）
#   make run      安装缺少的系统库，编译，开始练习
#   make test     安装测试所需，运行全部测试
#   make check    检查代码格式
#   make bench    速度对照
#   make install PREFIX=/usr/local

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
BUILD_DIR ?= .build

UNAME := $(shell uname -s)
ifeq ($(UNAME),Linux)
RELEASE_FLAGS = -c release --static-swift-stdlib
else
RELEASE_FLAGS = -c release
endif

.PHONY: run build test check bench install setup setup-test swift-version
.DEFAULT_GOAL := run

run: build
	@$(BUILD_DIR)/release/wenmi

build: setup
	@$(SWIFT) build $(RELEASE_FLAGS) --scratch-path $(BUILD_DIR) --product wenmi

test: setup-test
	$(SWIFT) build --build-tests --scratch-path $(BUILD_DIR)
	$(SWIFT) test --skip-build --scratch-path $(BUILD_DIR)

check: setup
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	$(SWIFT) build --scratch-path $(BUILD_DIR) --explicit-target-dependency-import-check error

bench: build
	@$(SWIFT) build $(RELEASE_FLAGS) --scratch-path $(BUILD_DIR) --product wenmi-bench
	@$(BUILD_DIR)/release/wenmi-bench $(BUILD_DIR)/release/wenmi \
	  Tests/SecretarialRulesTests/CorrectDocuments $(SECTION)

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/wenmi/QuestionBanks"
	install -m 755 $(BUILD_DIR)/release/wenmi "$(DESTDIR)$(PREFIX)/bin/wenmi"
	install -m 644 QuestionBanks/*.json "$(DESTDIR)$(PREFIX)/share/wenmi/QuestionBanks/"

setup: swift-version
	@./.ci/install-missing run

setup-test: swift-version
	@./.ci/install-missing test

swift-version:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
	  echo "没有找到 Swift：请先安装 Swift 6.1 或更新的版本（https://www.swift.org/install），再运行 make $(MAKECMDGOALS)" >&2; exit 1; }
	@v=$$($(SWIFT) --version 2>&1 | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1); \
	  set -- $$v; [ "$${1:-0}" -gt 6 ] || { [ "$${1:-0}" -eq 6 ] && [ "$${2:-0}" -ge 1 ]; } || { \
	  echo "Swift 版本太旧（$${1:-?}.$${2:-?}）：需要 6.1 或更新的版本，见 https://www.swift.org/install" >&2; exit 1; }
