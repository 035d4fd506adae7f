morning = input()
evening = input()

print("Rain:", float(morning + evening), "mm")
