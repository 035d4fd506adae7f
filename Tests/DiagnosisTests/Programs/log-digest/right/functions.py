import sys


def level_of(line):
    words = line.split()
    if len(words) < 2 or words[1] not in ("ERROR", "WARNING", "INFO"):
        return "other"
    return words[1]


def read(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


def main(path):
    try:
        lines = read(path)
    except OSError:
        print(f"No such log: {path}")
        return 1
    with open("errors.txt", "w", encoding="utf-8") as out:
        for line in lines:
            if level_of(line) == "ERROR":
                out.write(f"{line}\n")
    for level in ("ERROR", "WARNING", "INFO", "other"):
        print(f"{level}: {sum(1 for line in lines if level_of(line) == level)}")
    return 0


sys.exit(main(sys.argv[1]))
