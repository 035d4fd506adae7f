"""The machine that analyses water. SL- bottles take it half a second, FL- bottles succeed at the third
try, KO- bottles stop the thread that analyses them."""

import time
from collections import Counter

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
    number = int(label[3:])
    return {"nitrate": number % 50, "chloride": number + 20}
