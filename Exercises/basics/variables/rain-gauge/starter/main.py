morning = input()
evening = input()

print("Rain:", morning + evening, "mm")
