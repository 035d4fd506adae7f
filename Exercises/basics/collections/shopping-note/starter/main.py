note = input()

parts = []

things = []
for part in parts:
    things.append(part.strip())  # strip takes the spaces at both ends away

line = ""

print(len(things), "things:", line)
