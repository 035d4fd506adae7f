morning = input()
afternoon = input()

visitors = morning + afternoon

print("Visitors today: " + visitors)
