import sys
from pathlib import Path

from backup import back_up


def run(folder, names):
    faults = []
    for name in names:
        try:
            back_up(Path(name), folder)
        except OSError as error:
            faults.append(f"{name}: {error}")
        else:
            print(f"copied: {name}")
    return faults


def main():
    if len(sys.argv) < 3:
        print("usage: main.py FOLDER FILE...", file=sys.stderr)
        sys.exit(2)
    faults = run(Path(sys.argv[1]), sys.argv[2:])
    for fault in faults:
        print(f"failed: {fault}", file=sys.stderr)
    if faults:
        sys.exit(1)


if __name__ == "__main__":
    main()
