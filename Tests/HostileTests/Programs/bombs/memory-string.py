# Doubles a text until it cannot.
# verdict: memory-limit
text = 'x'
for _ in range(31):
    text += text
