text = input()
minutes = 20

for c in text:
    if c != " " and c != ".":
        minutes =+ 5

print(minutes, "minutes")
