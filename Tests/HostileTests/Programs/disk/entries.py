# Makes as many files as it can, up to a bound.
# verdict: accepted
# verdict on lite: wrong-answer
try:
    for number in range(2000):
        open(str(number), "w").close()
except OSError:
    print("held")
else:
    print("visible")
