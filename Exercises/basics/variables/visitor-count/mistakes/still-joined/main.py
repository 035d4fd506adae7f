morning = int(input())
afternoon = int(input())

print("Visitors today: " + morning + afternoon)
