guest = input()
row = input()
seat = input()

print(f"Ticket for {guest}")
print("Row row, seat seat")
