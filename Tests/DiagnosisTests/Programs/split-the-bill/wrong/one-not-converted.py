# The second line forgotten.
# verdict: runtime-error
# exception: TypeError line 7
# trap: numbers-as-text line 6
total = int(input())
friends = input()
share = total // friends
rest = total % friends
print("Each pays " + str(share // 100) + "." + str(share % 100).zfill(2))
print("Left over: " + str(rest))
