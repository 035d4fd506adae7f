text = input()
minutes = 20

for letter in text:
    if letter != " ":
        minutes = minutes + 5

print(minutes, "minutes")
