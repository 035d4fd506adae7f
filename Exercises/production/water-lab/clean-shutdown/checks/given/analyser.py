"""The machine that analyses water.

SL- bottles take it half a second. ST- bottles take it a minute the first time, even before a restart, and no time
the second. FL- bottles succeed at the third try. KO- bottles stop the thread that analyses them.
"""

import time
from collections import Counter
from pathlib import Path

tries = Counter()


class AnalysisFailed(Exception):
    pass


def analyse(label, millilitres):
    tries[label] += 1
    if millilitres < 100:
        raise AnalysisFailed("too little water")
    if label.startswith("FL-") and tries[label] < 3:
        raise AnalysisFailed("the probe is dirty")
    if label.startswith("KO-"):
        raise SystemExit("the analyser has stopped")
    if label.startswith("SL-"):
        time.sleep(0.5)
    if label.startswith("ST-") and first_time(label):
        time.sleep(60)
    number = int(label[3:])
    return {"nitrate": number % 50, "chloride": number + 20}


def first_time(label):
    mark = Path(f"{label}.begun")
    if mark.exists():
        return False
    mark.touch()
    return True
