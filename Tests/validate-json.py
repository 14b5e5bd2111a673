"""Checks JSON files against a JSON Schema (2020-12) with the jsonschema package.

Usage: python3 Tests/validate-json.py SCHEMA[#POINTER] FILE...

A pointer such as #/components/schemas/Error names one schema of many in a file.

Exit status: 0 all files are valid, 1 some are not, 2 wrong usage or no jsonschema
(on Debian: apt-get install python3-jsonschema).
"""

import json
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("validate-json.py: python3-jsonschema (4.0 or newer) is missing", file=sys.stderr)
    sys.exit(2)


def load(path):
    with open(path, encoding="utf-8-sig") as file:
        return json.load(file)


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    path, _, pointer = arguments[0].partition("#")
    schema = load(path)
    if pointer:
        part = schema
        for name in pointer.strip("/").split("/"):
            part = part[name]
        Draft202012Validator.check_schema(part)
        schema = {**schema, "$ref": "#" + pointer}
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    failures = 0
    for path in arguments[1:]:
        try:
            errors = [
                f"{error.json_path}: {error.message}" for error in validator.iter_errors(load(path))
            ]
        except ValueError as error:
            errors = [str(error)]
        for error in errors:
            print(f"{path}: {error}")
        failures += bool(errors)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
