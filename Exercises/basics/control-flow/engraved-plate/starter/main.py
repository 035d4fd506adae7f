text = input()
minutes = 20

print(minutes, "minutes")
