# A return in no function, found only after parsing.
# exits: 1
print("never printed")
total = 0
return total
