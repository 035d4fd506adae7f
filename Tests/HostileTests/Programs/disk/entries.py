# Makes as many files as it can, up to a bound.
# verdict: accepted
# verdict on lite: output-limit
import time

try:
    for number in range(400):
        open(str(number), "w").close()
except OSError:
    print("held")
else:
    time.sleep(20)
    print("visible")
