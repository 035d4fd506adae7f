morning = float(input())
evening = float(input())

print("Rain:", morning + evening, "mm")
