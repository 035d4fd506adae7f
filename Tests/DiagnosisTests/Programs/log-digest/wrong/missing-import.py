# sys is not imported.
# verdict: runtime-error
# exception: NameError line 5
# trap: none
path = sys.argv[1]
counts = {"ERROR": 0, "WARNING": 0, "INFO": 0, "other": 0}
with open(path, encoding="utf-8") as log:
    for line in log:
        counts["other"] += 1
for level, count in counts.items():
    print(f"{level}: {count}")
