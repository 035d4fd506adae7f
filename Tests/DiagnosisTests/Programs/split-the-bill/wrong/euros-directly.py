# Euros directly.
# verdict: wrong-answer
# trap: none
total = int(input())
friends = int(input())
print("Each pays", total / friends / 100)
print("Left over:", total % friends)
