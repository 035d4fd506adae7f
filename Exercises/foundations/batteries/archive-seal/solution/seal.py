import argparse
import hashlib
import sys
from pathlib import Path

PIECE = 65536


def fingerprint(file):
    """The SHA-256 of a file, read in pieces."""
    digest = hashlib.sha256()
    piece = file.read(PIECE)
    while piece:
        digest.update(piece)
        piece = file.read(PIECE)
    return digest.hexdigest()


def seal(folder):
    """The fingerprint of each file, by its path."""
    found = {}
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                found[path.relative_to(folder).as_posix()] = fingerprint(file)
    return found


def read_list(path):
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        digits, name = line.split("  ")
        found[name] = digits
    return found


def differences(before, now):
    lines = []
    for path in sorted(before | now):
        if path not in now:
            lines.append(f"missing: {path}")
        elif path not in before:
            lines.append(f"new: {path}")
        elif before[path] != now[path]:
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
    lines = differences(read_list(arguments.list), now)
    for line in lines:
        print(line)
    if lines:
        sys.exit(1)


if __name__ == "__main__":
    main()
