import sys


def load():
    try:
        with open("diary.txt") as file:
            return file.read().splitlines()
    except FileNotFoundError:
        return []


def store(lines):
    with open("diary.txt", "w") as file:
        for line in lines:
            print(line, file=file)


def report(lines):
    distances = [int(line.split()[-1]) for line in lines]
    print("Runs: %d" % len(distances))
    print("Total: %.3f km" % (sum(distances) / 1000))
    print("Longest: %.3f km" % (max(distances, default=0) / 1000))


lines = load()
if len(sys.argv) == 3:
    lines.append(f"{sys.argv[1]} {sys.argv[2]}")
    store(lines)
report(lines)
