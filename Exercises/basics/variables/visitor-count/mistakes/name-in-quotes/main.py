morning = int(input())
afternoon = int(input())

visitors = morning + afternoon

print("Visitors today: " + "visitors")
