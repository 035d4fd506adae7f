guest = input()
row = input()
seat = input()

print(f"Ticket for {guest}")
print(f"Row {row}, seat {seat}")
