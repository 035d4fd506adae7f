# Two bugs.
# verdict: wrong-answer
# trap: none
total = int(input("Total? "))
friends = int(input("Friends? "))
share = total / friends
print("Each pays " + str(share / 100))
print("left over: " + str(total % friends))
