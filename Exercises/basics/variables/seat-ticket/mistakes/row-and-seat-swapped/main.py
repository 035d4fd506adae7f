guest = input()
row = input()
seat = input()

print(f"Ticket for {guest}")
print(f"Row {seat}, seat {row}")
