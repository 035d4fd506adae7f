# Only the example.
# verdict: wrong-answer
# trap: none
print("Each pays 33.33")
print("Left over: 1")
