# Pieces with commas between.
# verdict: wrong-answer
# trap: print-separator line 11
total = int(input())
friends = int(input())
share = total // friends
cents = str(share % 100)
if len(cents) == 1:
    cents = "0" + cents
print("Each pays ", share // 100, ".", cents, sep="")
print("Left over: ", total % friends)
