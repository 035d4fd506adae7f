import sys


class Diary:
    def __init__(self, path):
        self.path = path
        self.runs = []
        self.ends_well = True

    def read(self):
        try:
            with open(self.path) as file:
                text = file.read()
        except FileNotFoundError:
            return
        self.ends_well = text == "" or text.endswith("\n")
        self.runs = [int(line.split()[1]) for line in text.splitlines()]

    def add(self, date, metres):
        with open(self.path, "a") as file:
            if not self.ends_well:
                file.write("\n")
            file.write(f"{date} {metres}\n")
        self.runs.append(int(metres))


diary = Diary("diary.txt")
diary.read()
if len(sys.argv) == 3:
    diary.add(*sys.argv[1:])
print(f"Runs: {len(diary.runs)}")
print(f"Total: {sum(diary.runs) / 1000:.3f} km")
print(f"Longest: {max(diary.runs, default=0) / 1000:.3f} km")
