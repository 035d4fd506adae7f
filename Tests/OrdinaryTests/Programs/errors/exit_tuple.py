# Ends with a tuple of a number, which is not that number.
# exits: 1
raise SystemExit((0, 1))
