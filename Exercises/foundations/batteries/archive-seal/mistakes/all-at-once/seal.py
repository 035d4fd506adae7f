import argparse
import hashlib
import sys
from pathlib import Path

PIECE = 65536


def fingerprint(file):
    """The SHA-256 of a file, read in pieces."""
    return hashlib.sha256(file.read()).hexdigest()


def seal(folder):
    """The fingerprint of each file, by its path."""
    result = {}
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                result[path.relative_to(folder).as_posix()] = fingerprint(file)
    return result


def read_list(path):
    result = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        digest, name = line.split("  ")
        result[name] = digest
    return result


def compare(old, now):
    lines = []
    for path in sorted(old | now):
        if path not in now:
            lines.append(f"missing: {path}")
        elif path not in old:
            lines.append(f"new: {path}")
        elif old[path] != now[path]:
            lines.append(f"changed: {path}")
    return lines


def read_arguments():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("make").add_argument("folder", type=Path)
    check = commands.add_parser("check")
    check.add_argument("folder", type=Path)
    check.add_argument("list", type=Path)
    return parser.parse_args()


def main():
    arguments = read_arguments()
    now = seal(arguments.folder)
    if arguments.command == "make":
        for path in sorted(now):
            print(f"{now[path]}  {path}")
        return
    lines = compare(read_list(arguments.list), now)
    for line in lines:
        print(line)
    if lines:
        sys.exit(1)


if __name__ == "__main__":
    main()
