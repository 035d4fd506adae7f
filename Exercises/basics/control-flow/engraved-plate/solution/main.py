text = input()
minutes = 20

for character in text:
    if character != " " and character != ".":
        minutes = minutes + 5

print(minutes, "minutes")
