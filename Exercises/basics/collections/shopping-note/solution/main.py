note = input()

parts = note.split(";")

things = []
for part in parts:
    things.append(part.strip())  # strip takes the spaces at both ends away

line = ", ".join(things)

print(len(things), "things:", line)
