# Did not know that print adds spaces.
# verdict: wrong-answer
# trap: print-separator line 9
total = int(input())
friends = int(input())
share = total // friends
rest = total % friends
cents = f"{share % 100:02d}"
print("Each pays ", share // 100, ".", cents)
print("Left over: " + str(rest))
