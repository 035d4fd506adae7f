text = input()

for c in text:
    minutes = 20
    if c != " " and c != ".":
        minutes = minutes + 5

print(minutes, "minutes")
