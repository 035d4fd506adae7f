# Leaves a result of the largest size.
# verdict: wrong-answer
with open('result.txt', 'wb') as file:
    file.write(bytes(900_000))
print('held')
