# Built from pieces, without the zero.
# verdict: wrong-answer
# mistake: no-leading-zero
total = int(input())
friends = int(input())
share = total // friends
euros = share // 100
cents = share % 100
print("Each pays " + str(euros) + "." + str(cents))
print("Left over: " + str(total - share * friends))
