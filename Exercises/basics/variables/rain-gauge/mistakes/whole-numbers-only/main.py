morning = int(input())
evening = int(input())

print("Rain:", morning + evening, "mm")
