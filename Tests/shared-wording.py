#!/usr/bin/env python3
"""Finds wording of the banks that repeats a source.

    python3 Tests/shared-wording.py FOLDER [BANK.json ...]

FOLDER holds the sources as text files (UTF-8 or GB18030). Without banks all of QuestionBanks are
looked at. A run of 13 or more Chinese characters that a bank shares with a source is reported,
punctuation and blanks aside; what stands in “ ” or 《 》 is a quotation or a name and may repeat.
Exit status: 0 nothing found, 1 something found, 2 wrong usage.
"""
import json
import pathlib
import re
import sys

LENGTH = 13


def decoded(path):
    data = path.read_bytes()
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", errors="replace")


def han(text):
    return re.sub(r"[^\u3400-\u9fff\U00020000-\U0003ffff]", "", text)


def grams(text):
    return {text[i:i + LENGTH] for i in range(len(text) - LENGTH + 1)}


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for element in value:
            yield from strings(element)
    elif isinstance(value, dict):
        for member in value.values():
            yield from strings(member)


def own_runs(text):
    """The runs of Chinese characters between quotations; a quotation ends a run."""
    for piece in re.split(r"“[^“”]*”|《[^《》]*》|「[^「」]*」", text):
        run = han(piece)
        if len(run) >= LENGTH:
            yield run


def main(arguments):
    if not arguments or not pathlib.Path(arguments[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    known = {}
    for path in sorted(pathlib.Path(arguments[0]).rglob("*")):
        if path.is_file():
            for gram in grams(han(decoded(path))):
                known.setdefault(gram, path.name)
    root = pathlib.Path(__file__).resolve().parents[1] / "QuestionBanks"
    banks = [pathlib.Path(a) for a in arguments[1:]] or sorted(
        p for p in root.glob("*.json")
        if not p.name.endswith((".schema.json", ".observed.json")))
    found = 0
    for bank in banks:
        content = json.loads(bank.read_text(encoding="utf-8"))
        for item in content.get("questions", content.get("points", [])):
            for text in strings(item):
                for run in own_runs(text):
                    shared = next((run[i:i + LENGTH] for i in range(len(run) - LENGTH + 1)
                                   if run[i:i + LENGTH] in known), None)
                    if shared:
                        found += 1
                        print(f"{bank.name} {item.get('id')}: {shared} ({known[shared]})")
    print(f"{len(banks)} files looked at, {found} runs of {LENGTH} or more characters shared")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
