"""Surveys of cores: python3 station.py 2 30 oak=41,12,29 fir=x / elm=55,30"""

import os
import sys

from rings import survey

started = []
os.register_at_fork(after_in_parent=lambda: started.append(1))


def main():
    workers, limit = int(sys.argv[1]), int(sys.argv[2])
    surveys = [[]]
    for argument in sys.argv[3:]:
        if argument == "/":
            surveys.append([])
        else:
            name, widths = argument.split("=")
            os.environ[f"CORE_{name}"] = widths
            surveys[-1].append(name)
    tables = []
    for names in surveys:
        tables.append(survey(names, limit, workers))
        if len(started) > workers:
            print(f"{len(started)} processes were started, not {workers} at most")
        started.clear()
    for number, table in enumerate(tables):
        if number > 0:
            print("then")
        for name in sorted(table):
            print(f"{name}: {table[name]}")
    if not any(tables):
        print("nothing")


if __name__ == "__main__":
    main()
