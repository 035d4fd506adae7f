"""The machine that analyses water. SL- bottles take it half a second."""

import time


def analyse(label, millilitres):
    if label.startswith("SL-"):
        time.sleep(0.5)
    number = int(label[3:])
    return {"nitrate": number % 50, "chloride": number + 20}
