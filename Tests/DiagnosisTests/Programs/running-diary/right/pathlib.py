import sys
from pathlib import Path

diary = Path("diary.txt")
lines = diary.read_text().splitlines() if diary.exists() else []
if sys.argv[1:]:
    lines.append(" ".join(sys.argv[1:3]))
    diary.write_text("".join(line + "\n" for line in lines))
metres = [int(line.split(" ")[1]) for line in lines]
print(f"Runs: {len(metres)}")
print(f"Total: {sum(metres) / 1000:.3f} km")
print(f"Longest: {(max(metres) if metres else 0) / 1000:.3f} km")
