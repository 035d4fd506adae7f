text = input()
minutes = 20

for c in text:
    if c != " " or c != ".":
        minutes = minutes + 5

print(minutes, "minutes")
